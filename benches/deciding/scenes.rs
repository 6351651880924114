//! What happens, one of each kind, to people whose affairs are the same however much else is true.

use std::collections::{BTreeMap, BTreeSet};

use chancery::domain::event::{
    Deadline, Event, Outcome, Posted, Reacted, Reread, Said, TakenBack, Voted, What,
};
use chancery::domain::ids::{MessageId, TextId};
use chancery::domain::logo::Undrawable;
use chancery::domain::message::{Address, Prompt};
use chancery::domain::place::{Place, Room, RoomName};
use chancery::domain::record::interview::purpose::Purpose;
use ruma::{OwnedEventId, OwnedUserId};

use crate::population::cast::Cast;
use crate::population::people::direct;
use crate::population::town::{community, house};

/// All of them, by name.
pub fn all(cast: &Cast) -> Vec<(String, Event)> {
    let said = commands(cast).into_iter().map(|(name, who, place, words)| {
        let said = Said::plainly(who, place, event(), words);
        (name.to_owned(), What::Said(said))
    });
    let others = occurrences(cast).into_iter().map(|(name, what)| (name.to_owned(), what));
    let due = deadlines(cast).into_iter().map(|deadline| {
        let name = format!("{deadline:?}");
        let name = name.split('(').next().unwrap_or_default().to_owned();
        (format!("due {name}"), What::Due(deadline))
    });
    said.chain(others).chain(due).map(|(name, what)| (name, cast.event(what))).collect()
}

fn event() -> OwnedEventId {
    format!("$scene{:038}", 1).try_into().expect("an event id")
}

fn alone(who: &OwnedUserId) -> Place {
    Place::Direct(direct(who))
}

/// What people write, and where.
fn commands(cast: &Cast) -> Vec<(&'static str, OwnedUserId, Place, String)> {
    let who = |name: &str| Cast::who(name);
    let (organiser, organisers) = (cast.organiser.clone(), Place::Named(RoomName::Organisers));
    let direct =
        |name: &'static str, by: &str, words: &str| (name, who(by), alone(&who(by)), words.to_owned());
    let mut all = vec![
        direct("said !apply", "newcomer", "!apply"),
        direct("said an answer", "alice", "Three years of answers on the mailing list, and two talks."),
        direct("said !back", "alice", "!back"),
        direct("said !show", "alice", "!show"),
        direct("said !status", "bob", "!status"),
        direct("said !ticket", "emil", "!ticket"),
        direct("said !history", "emil", "!history"),
        direct("said !help", "hana", "!help"),
        direct("said !faq", "hana", "!faq 2"),
        direct("said a plain question", "hana", "How much do ambassadors get paid?"),
        direct("said something else", "hana", "Good morning to all of you."),
        direct("said a slip of the finger", "hana", "!staus"),
        direct("said !whois", "hana", "!whois @gus.cast:example.org"),
        direct("said !feedback", "hana", "!feedback europe We would love a hackfest."),
        direct("said !ask", "hana", "!ask europe Who speaks about storage?"),
        direct("said !report", "gus", "!report talk yesterday Oslo https://example.org/talk 40"),
        direct("said !active", "gus", "!active"),
        direct("said !withdraw", "bob", "!withdraw"),
        direct("said !language", "hana", "!language de"),
        direct("said !flag", "hana", "!flag @gus.cast:example.org commercial Sells trainings with it."),
        direct("said !calls", "gus", "!calls"),
        direct("said !group new", "hana", "!group new"),
        direct("said !nominate", "hana", "!nominate @newcomer.cast:example.org They help everybody."),
        ("said in the community", who("hana"), Place::Community(community()), "Good morning!".to_owned()),
    ];
    let staff = |name, line: String| (name, organiser.clone(), organisers.clone(), line);
    let no = |name: &str| cast.ticket(name);
    all.extend([
        staff("said !select", format!("!select {}", no("bob"))),
        staff("said !reject", format!("!reject {} Not yet.", no("bob"))),
        staff("said !score", format!("!score {} participation 4 location 3 impact 2", no("bob"))),
        staff("said !hold", format!("!hold {} Until we have talked.", no("bob"))),
        staff("said !sponsor", format!("!sponsor {}", no("fay"))),
        staff("said !assign", format!("!assign {} @mo.cast:example.org", no("emil"))),
        staff("said !reports", "!reports".to_owned()),
        staff("said !trail", "!trail".to_owned()),
        staff("said !broadcast", "!broadcast We meet on Friday at noon.".to_owned()),
        staff("said !call", "!call speaking europe Who speaks at the summit?".to_owned()),
        staff("said !cases", "!cases".to_owned()),
        staff("said !admit", format!("!admit {}", cast.groups[0])),
        staff("said !group show", format!("!group show {}", cast.groups[1])),
        staff("said !group history", format!("!group history {}", cast.groups[1])),
        staff("said !grant", format!("!grant {}", cast.groups[1])),
    ]);
    let mentor = |name, of: &str, words: &str| {
        let mentor = cast.mentor_of(of);
        let place = alone(&mentor);
        (name, mentor, place, format!("{words} {}", cast.ticket(of)))
    };
    all.extend([
        mentor("said !accept", "dora", "!accept"),
        mentor("said !decline", "dora", "!decline"),
        mentor("said !thumbsup", "emil", "!thumbsup"),
        mentor("said !release", "emil", "!release"),
    ]);
    let note = mentor("said !note", "emil", "!note");
    all.push((note.0, note.1, note.2, format!("{} They gave a talk.", note.3)));
    all
}

/// Everything else that happens.
fn occurrences(cast: &Cast) -> Vec<(&'static str, What)> {
    let (hana, organiser) = (Cast::who("hana"), cast.organiser.clone());
    let recalled = BTreeMap::new();
    let organisers = Address::Room(RoomName::Organisers);
    let to = cast.buttons.get(&organisers).cloned().unwrap_or_else(event);
    let place = Place::Named(RoomName::Organisers);
    let reacted =
        Reacted { who: organiser, place: place.clone(), event: event(), to, key: "✅".to_owned(), recalled };
    let members: BTreeSet<_> = cast.state.rooms.members(RoomName::Mentors).cloned().collect();
    let prompt = Prompt::Quotes(vec![TextId("a text".into())]);
    let posted = Posted {
        to: Address::Person(hana.clone()),
        room: direct(&hana),
        noted: vec![prompt],
        awaited: false,
        thread: None,
    };
    vec![
        ("reacted", What::Reacted(reacted)),
        (
            "voted",
            What::Voted(Voted {
                who: hana.clone(),
                place,
                poll: event(),
                chosen: vec!["1".to_owned()],
                late: false,
            }),
        ),
        ("taken back", What::TakenBack(TakenBack { who: hana.clone(), place: alone(&hana), event: event() })),
        ("direct", What::Direct { who: Cast::who("newcomer"), room: direct(&hana) }),
        ("roll", What::Roll { room: RoomName::Mentors, members }),
        ("moderators", What::Moderators { room: community(), who: BTreeSet::from([hana.clone()]) }),
        (
            "housed",
            What::Housed {
                room: Room::Named(RoomName::Mentors),
                id: house(RoomName::Mentors),
                misnamed: false,
                may_invite: true,
                replaced: BTreeMap::new(),
            },
        ),
        ("communities", What::Communities(BTreeSet::from([community()]))),
        (
            "named",
            What::Named {
                who: hana.clone(),
                room: community(),
                name: Some("OpenStack Ambassador".to_owned()),
            },
        ),
        ("standing", What::Standing { room: Room::Named(RoomName::Mentors), trouble: None, reason: None }),
        ("delivered", What::Delivered { message: MessageId("a message".to_owned()) }),
        (
            "heard",
            What::Heard {
                message: MessageId("a message".to_owned()),
                event: event(),
                room: direct(&hana),
                posted: Some(posted),
            },
        ),
        (
            "undeliverable",
            What::Undeliverable {
                message: MessageId("a message".to_owned()),
                to: Address::Person(hana.clone()),
                invited: None,
                put_out: None,
                stands: None,
                why: "no such user".to_owned(),
                noted: Vec::new(),
            },
        ),
        (
            "undrawn",
            What::Undrawn {
                name: TextId("a name".into()),
                why: Undrawable::Empty,
                to: BTreeSet::from([Address::Person(hana.clone())]),
            },
        ),
        (
            "reread",
            What::Reread(Reread { asked: false, outcome: Outcome::Wrong(vec!["a mistake".to_owned()]) }),
        ),
        ("unreadable", What::Unreadable { who: hana.clone(), place: alone(&hana), event: event() }),
    ]
}

/// What falls due, most of it before its time: that is not asked when it is decided.
fn deadlines(cast: &Cast) -> Vec<Deadline> {
    let (no, alice, gus) = (|name: &str| cast.ticket(name), Cast::who("alice"), Cast::who("gus"));
    let waiting = cast.state.confirmations.waiting_for(&cast.organiser).last().map(|waiting| waiting.no);
    let mut all = vec![
        Deadline::DraftReminder(alice.clone()),
        Deadline::DraftLapses(alice.clone()),
        Deadline::DraftErased(alice, Purpose::Application),
        Deadline::Pair(no("dora")),
        Deadline::OfferReminder(no("dora")),
        Deadline::OfferExpires(no("dora")),
        Deadline::ReviewOverdue(no("bob")),
        Deadline::HoldEnds(no("carl")),
        Deadline::WaitingLong(no("dora")),
        Deadline::ProgressDue(no("emil")),
        Deadline::SilenceLasts(no("emil")),
        Deadline::Approve(no("fay")),
        Deadline::WordsExpire(no("bob")),
        Deadline::CardStale(no("emil")),
        Deadline::LeaveEnds(cast.mentor_of("emil")),
        Deadline::CheckIn(gus.clone()),
        Deadline::CheckInUnanswered(gus),
        Deadline::GroupPair(cast.groups[1]),
        Deadline::GroupWaitingLong(cast.groups[1]),
        Deadline::GroupValidity(cast.groups[1]),
        Deadline::GroupWordsExpire(cast.groups[0]),
        Deadline::WeeklyDigest,
        Deadline::MonthlyNews,
    ];
    all.extend(cast.inquiry.as_ref().map(|(no, _)| Deadline::QuestionReminder(*no)));
    all.extend(waiting.map(Deadline::ConfirmationExpires));
    all.extend(cast.call.into_iter().flat_map(|no| [Deadline::CallEnds(no), Deadline::CallOutcomeWaits(no)]));
    all.extend(cast.case.into_iter().flat_map(|no| [Deadline::CaseUnanswered(no), Deadline::CaseWaits(no)]));
    all
}
