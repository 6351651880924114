//! Random conversations, in the language of the scripts: what people may say and do, and now and then somebody's whole
//! path, so that laws are tried where it matters.

use proptest::prelude::*;
use proptest::sample::select;

use super::commands::COMMANDS;
use super::{accompanied, accusations, gatherings, proposals, recognitions};

const APPLICANTS: [&str; 3] = ["alice", "bob", "carol"];
const MENTORS: [&str; 3] = ["mo", "edda", "olga"];
/// Everybody who says or does anything.
pub const EVERYBODY: [&str; 6] = ["alice", "bob", "carol", "mo", "edda", "olga"];

/// The programmes that are played.
pub fn programmes() -> impl Strategy<Value = &'static str> {
    select(vec!["openstack", "fedora", "village", "guild"])
}

/// What people do and say, line by line.
pub fn stories() -> impl Strategy<Value = Vec<String>> {
    let scenes = prop_oneof![
        4 => prop::collection::vec(lines(), 1..8),
        3 => paths(),
        1 => approvals(),
        1 => recognitions::recognised(lines()),
        2 => guided(),
        1 => demoted(),
        1 => accompanied::accompanied(),
        2 => proposals::grouped(lines()),
        1 => accusations::accused(),
        1 => accusations::judged(lines()),
        2 => gatherings::decided(lines())
    ];
    prop::collection::vec(scenes, 1..8).prop_map(|scenes| scenes.concat())
}

/// Somebody is guided for a while, and either of the two is waited for.
fn guided() -> impl Strategy<Value = Vec<String>> {
    let waits = select(vec!["alice", "mo", "edda"]);
    (waits, 1_u32..300).prop_map(|(waits, hours)| {
        [
            "alice applies".to_owned(),
            "olga in organisers reacts ✅".to_owned(),
            "edda: !accept".to_owned(),
            "mo: !accept".to_owned(),
            "edda: !progress #1 not-yet".to_owned(),
            "mo: !progress #1 more-time".to_owned(),
            "alice: !done @alice 1".to_owned(),
            "alice: !undo @alice 1".to_owned(),
            format!("{waits}: !silent @alice"),
            format!("{hours} hours pass"),
        ]
        .to_vec()
    })
}

/// Something waits for the word of an organiser, who is none for a while.
fn demoted() -> impl Strategy<Value = Vec<String>> {
    let waits = select(vec!["!intake open", "!export csv", "!tranche 1", "!nominate @carol because"]);
    let loses = select(vec!["olga leaves organisers", "organisers moves"]);
    (waits, loses).prop_map(|(waits, loses)| {
        let waits = format!("olga: {waits}");
        let begins = ["the bot stops", waits.as_str(), "2 hours pass", "the bot starts", loses];
        [&begins[..], &["olga joins organisers", "olga: !confirm 1"]]
            .concat()
            .into_iter()
            .map(str::to_owned)
            .collect()
    })
}

/// Somebody goes the whole path, or the beginning of it, while other things happen.
fn paths() -> impl Strategy<Value = Vec<String>> {
    let between = prop::collection::vec(prop::collection::vec(lines(), 0..2), 15);
    let decided = select(vec![
        "reacts ✅",
        "reacts ✅",
        "reacts ✅",
        ": !reject #1 not yet; reacts ✅",
        ": !reject #2 not yet; reacts ✅",
        ": !score #1 4 3 5; reacts ⭐; : !unshortlist #1; : !hold #1 not yet; : !unhold #1; : !select #1",
        "edda joins organisers; : !score #1 4 3 5; : !score #2 3 3 4; edda: !score #1 5 5 5; edda: !score #2 4 4 4; : !tranche 1; reacts ✅",
    ]);
    (applying(), decided, 1_usize..16, between).prop_map(|(applies, decided, steps, between)| {
        let who = applies.split(' ').next().unwrap_or_default().to_owned();
        let verdict = decided.split("; ").map(|does| match does {
            does if does.starts_with("edda") => does.to_owned(),
            does if does.starts_with(':') => format!("olga in organisers{does}"),
            does => format!("olga in organisers {does}"),
        });
        let path = [
            "edda: !accept".to_owned(),
            "mo: !accept".to_owned(),
            format!("edda: !thumbsup @{who}"),
            format!("mo: !thumbsup @{who}"),
            format!("mo: !sponsor @{who}"),
            format!("edda: !sponsor @{who}"),
            format!("olga in organisers: !sponsor @{who}"),
        ];
        let path = std::iter::once(applies).chain(verdict).chain(path);
        let steps = path.zip(between).take(steps);
        steps.flat_map(|(step, meanwhile)| [vec![step], meanwhile].concat()).collect()
    })
}

/// Somebody who was found ready is sponsored, whatever that takes in the programme, and what may come after it.
fn approvals() -> impl Strategy<Value = Vec<String>> {
    let between = prop::collection::vec(prop::collection::vec(lines(), 0..2), 19);
    (select(APPLICANTS.to_vec()), 9_usize..20, between).prop_map(|(who, steps, between)| {
        let path = [
            format!("{who} applies"),
            "olga in organisers reacts ✅".to_owned(),
            "edda: !accept".to_owned(),
            format!("{who}: !employer none"),
            "mo: !employer Mill Ltd".to_owned(),
            "edda: !employer none".to_owned(),
            "olga: !employer none".to_owned(),
            format!("edda: !thumbsup @{who}"),
            format!("mo: !thumbsup @{who}"),
            format!("olga: !concern @{who} not yet"),
            "100 hours pass".to_owned(),
            format!("olga: !resolve @{who} not yet"),
            format!("mo: !sponsor @{who}"),
            format!("edda: !sponsor @{who}"),
            format!("olga in organisers: !sponsor @{who}"),
            "100 hours pass".to_owned(),
            format!("olga: !unsponsor @{who} not yet"),
            "olga reacts ✅".to_owned(),
            format!("{who}: !status"),
        ];
        let steps = path.into_iter().zip(between).take(steps);
        steps.flat_map(|(step, meanwhile)| [vec![step], meanwhile].concat()).collect()
    })
}

fn lines() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => applying(),
        5 => wishing(),
        8 => deciding(),
        8 => mentoring(),
        8 => speaking(),
        3 => asking_in_the_open(),
        3 => finding_out(),
        4 => interviewing(),
        5 => (1_u32..300).prop_map(|hours| format!("{hours} hours pass")),
        4 => moving(),
    ]
}

fn applying() -> impl Strategy<Value = String> {
    let how = select(vec!["", " from europe", " from harbour, unlisted", " from emea"]);
    let who = prop_oneof![6 => select(APPLICANTS.to_vec()), 1 => select(EVERYBODY.to_vec())];
    (who, how).prop_map(|(who, how)| format!("{who} applies{how}"))
}

fn wishing() -> impl Strategy<Value = String> {
    let what = select(vec!["!choose @mo", "!choose @edda", "!choose @olga", "!withdraw"]);
    (select(APPLICANTS.to_vec()), what).prop_map(|(who, what)| format!("{who}: {what}"))
}

fn deciding() -> impl Strategy<Value = String> {
    let what = select(vec![
        "!select #",
        "!select #",
        "!assign # @mo",
        "!assign # @edda",
        "!sponsor #",
        "!sponsor #",
        "!reject # not yet",
        "reacts ✅",
        "reacts ⭐",
        "takes back ✅",
        "takes back ⭐",
        "!score # 4 3 5",
        "!score # impact 2",
        "!shortlist #",
        "!unshortlist #",
        "!hold # not yet",
        "!hold # until 2026-03-20 not yet",
        "!unhold #",
        "!tranche 2",
        "!tranche confirm",
        "!applications",
    ]);
    (what, tickets()).prop_map(|(what, no)| match what {
        what if !what.starts_with('!') => format!("olga in organisers {what}"),
        what => format!("olga in organisers: {}", what.replace('#', &no)),
    })
}

fn mentoring() -> impl Strategy<Value = String> {
    let what = select(vec![
        "reacts ✅",
        "reacts ✅",
        "reacts ❌",
        "!decline",
        "!decline",
        "reacts ⏳",
        "reacts ⏳",
        "reacts ⏳",
        "takes back ✅",
        "takes back ✅",
        "takes back ❌",
        "takes back ⏳",
        "!accept",
        "!decline",
        "!accept #",
        "!decline # not yet",
        "!extend #",
        "!thumbsup #",
        "!thumbsup #",
        "!sponsor #",
        "!note # not yet",
        "!available",
        "!unavailable",
        "!unavailable until 2026-03-20",
        "!unavailable until 2026-03-20 stand-in @edda",
        "!unavailable stand-in @olga not yet",
        "!stand-in yes",
        "!stand-in yes @mo",
        "!stand-in no",
        "!speaks de fr",
        "!why #",
        "!release # not yet",
        "!silent #",
        "!silent #",
        "!here #",
        "!progress # ready",
        "!progress # not-yet",
        "!progress # more-time",
        "!done # 1",
        "!done # 1",
        "!undo # 1",
        "!undo # 1",
        "!memo # not yet",
        "!capacity 1",
        "!capacity 0",
        "!capacity 5",
    ]);
    (select(MENTORS.to_vec()), what, tickets()).prop_map(|(who, what, no)| {
        let colon = if what.starts_with('!') { ": " } else { " " };
        format!("{who}{colon}{}", what.replace('#', &no))
    })
}

/// What is nobody else's business, asked where everybody reads.
fn asking_in_the_open() -> impl Strategy<Value = String> {
    let place = select(vec!["community", "ambassadors"]);
    let what = select(vec![
        "!ticket",
        "!ticket #",
        "!history",
        "!history #",
        "!tickets",
        "!status",
        "!apply",
        "!withdraw",
        "!decline #",
        "!show",
    ]);
    (select(EVERYBODY.to_vec()), place, what, tickets())
        .prop_map(|(who, place, what, no)| format!("{who} in {place}: {}", what.replace('#', &no)))
}

/// Anybody says anything anywhere.
fn speaking() -> impl Strategy<Value = String> {
    let place = select(vec!["", "", " in community", " in mentors", " in organisers", " in ambassadors"]);
    let crossing = prop::bool::weighted(0.2).prop_map(|crosses| if crosses { "& " } else { "" });
    let what = prop_oneof![6 => commands(), 1 => "[^\\\\\n]{0,30}".prop_map(|text| text.replace(": ", " "))];
    (crossing, select(EVERYBODY.to_vec()), place, what)
        .prop_map(|(crossing, who, place, what)| format!("{crossing}{who}{place}: {what}"))
}

/// What newcomers and others ask, and what organisers and ambassadors answer.
fn finding_out() -> impl Strategy<Value = String> {
    let place = select(vec!["", " in community", " in organisers"]);
    let what = select(vec![
        "!who rust",
        "!who rust africa",
        "!whois @alice",
        "!topics rust, gardens",
        "!topics -",
        "!welcome",
        "!hello",
        "!hello 1",
        "!faq",
        "!faq #",
        "!faq pay",
        "!faq-add Where is the call? Here.",
        "!faq-change # Where is the call? There.",
        "!faq-remove #",
        "!faq-undo #",
        "where is the call",
    ]);
    (select(EVERYBODY.to_vec()), place, what, 1_u32..9)
        .prop_map(|(who, place, what, no)| format!("{who}{place}: {}", what.replace('#', &no.to_string())))
}

fn commands() -> impl Strategy<Value = String> {
    (select(COMMANDS.to_vec()), tickets()).prop_map(|(words, no)| words.replace('#', &no))
}

/// Answers that may be asked for, and corrections of them.
fn interviewing() -> impl Strategy<Value = String> {
    let answers = || {
        select(vec![
            "yes",
            "no",
            "1",
            "2",
            "3",
            "alice",
            "alice@example.org",
            "2026-06-01",
            "(5000 letters)",
            "europe",
            "I run the monthly meetup of my town.",
            "I run the monthly meetup of my town and more.",
        ])
    };
    let act = prop_oneof![
        6 => answers().prop_map(|answer| format!(": {answer}")),
        2 => (answers(), answers()).prop_map(|(old, new)| format!(" corrects \"{old}\": {new}")),
        1 => Just(" reacts ✅".to_owned()),
        1 => Just(" takes back ✅".to_owned()),
        1 => Just(" mumbles".to_owned()),
    ];
    (select(APPLICANTS.to_vec()), act).prop_map(|(who, act)| format!("{who}{act}"))
}

fn moving() -> impl Strategy<Value = String> {
    let moves = select(vec!["joins mentors", "leaves mentors", "joins organisers", "leaves organisers"]);
    let reached = select(vec!["can be reached", "cannot be reached"]);
    let bot = select(vec!["the bot restarts", "the bot stops", "the bot starts", "the bot starts"]);
    let rooms = select(vec!["mentors", "mentors", "organisers", "community"]);
    let door = select(vec![
        "is kicked from {} by olga",
        "is banned from {} by mo",
        "is invited to {}",
        "is invited to {}",
    ]);
    let power =
        select(vec!["mo moderates", "olga moderates", "mo moderates no more", "community is given up"]);
    prop_oneof![
        1 => select(vec!["mentors moves", "organisers moves", "community moves"]).prop_map(str::to_owned),
        1 => power.prop_map(str::to_owned),
        1 => (rooms, door).prop_map(|(room, door)| format!("chancery {}", door.replace("{}", room))),
        3 => (select(MENTORS.to_vec()), moves).prop_map(|(who, moves)| format!("{who} {moves}")),
        1 => (select(EVERYBODY.to_vec()), reached).prop_map(|(who, reached)| format!("{who} {reached}")),
        2 => bot.prop_map(str::to_owned),
    ]
}

/// Numbers that tickets have, and one that none has.
fn tickets() -> impl Strategy<Value = String> {
    prop_oneof![6 => 1_u32..4, 1 => Just(99)].prop_map(|no| format!("#{no}"))
}
