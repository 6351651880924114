//! The logos of user groups, from the command to the bytes that wait to be posted.

use chancery::chat::Batch;
use chancery::config::shipped;
use chancery::domain::event::{Event, Said, What};
use chancery::domain::fact::{Entry, Fact};
use chancery::domain::ids::{Cause, GroupNo, QuestionId, TextId};
use chancery::domain::message::{Content, Sealed, SealedAct};
use chancery::domain::place::{Place, RoomName};
use chancery::domain::question::{Kind, Question};
use chancery::domain::record::group::change::{Change, GroupFact};
use chancery::domain::record::interview::answer::Answer;
use chancery::domain::record::ticket::change::Given;
use chancery::engine::Engine;
use chancery::store::memory::MemoryStore;
use chancery::store::{Commit, Store};
use insta::assert_snapshot;
use jiff::Timestamp;
use ruma::{OwnedUserId, owned_event_id, owned_room_id, owned_user_id};

const G1: GroupNo = GroupNo(1);

fn alice() -> OwnedUserId {
    owned_user_id!("@alice:example.org")
}

fn olga() -> OwnedUserId {
    owned_user_id!("@olga:example.org")
}

/// The group's name, as it is kept.
fn name() -> TextId {
    TextId("name".into())
}

fn proposed() -> Change {
    let question = Question {
        id: QuestionId("group-name".to_owned()),
        kind: Kind::Text { min: 1, max: 200 },
        required: true,
    };
    let answers = vec![Given { question, answer: Answer::Words(name()) }];
    Change::Proposed { by: alice(), answers }
}

fn admitted() -> Change {
    Change::Admitted { by: olga(), why: None }
}

fn granted() -> Change {
    Change::Granted { by: olga(), why: None }
}

/// What the bot answers somebody who asks for the logo of alice's group, which went through this and is called so; a
/// name that was erased is none.
fn asked(by: &OwnedUserId, called: Option<&str>, changes: Vec<Change>) -> Vec<Sealed> {
    let (programme, texts) = shipped::programme("openstack", &["en"]).expect("a sound programme");
    let rules = &programme.groups.as_ref().expect("it has groups").logos;
    let logos = shipped::logos(rules).expect("sound templates");
    let mut store = MemoryStore::default();
    let facts = [proposed()]
        .into_iter()
        .chain(changes)
        .map(|change| Entry { at: Timestamp::UNIX_EPOCH, fact: Fact::Group(GroupFact { no: G1, change }) });
    let texts_kept = vec![(name(), called.map(str::to_owned))];
    let commit = Commit { facts: facts.collect(), texts: texts_kept, ..Commit::default() };
    store.commit(&commit).expect("a commit");
    let engine = Engine::open(programme, texts, Box::new(store)).expect("an engine");
    let mut engine = engine.with_logos(logos);
    let said = |what, cause: &str| Event { cause: Cause(cause.to_owned()), at: Timestamp::UNIX_EPOCH, what };
    let organisers = What::Roll { room: RoomName::Organisers, members: [olga()].into() };
    let direct = Place::Direct(owned_room_id!("!direct:example.org"));
    let asks = What::Said(Said::plainly(by.clone(), direct, owned_event_id!("$asks"), "!group logo G1"));
    let events = vec![said(organisers, ""), said(asks, "$asks")];
    engine.take_in(Batch { events, ..Batch::default() }, Timestamp::UNIX_EPOCH).expect("a commit")
}

/// Where each goes, and what it is.
fn told(sealed: &[Sealed]) -> String {
    let lines = sealed.iter().map(|row| {
        let what = match &row.act {
            SealedAct::Post(post) => post.body.clone(),
            SealedAct::Attach(file) => {
                let shown = file.shown.as_ref();
                let shown = shown.map(|it| format!(" {} × {}: {}", it.width, it.height, it.says));
                format!("[{}, {}]{}", file.name, file.media_type, shown.unwrap_or_default())
            }
            other => format!("{other:?}"),
        };
        format!("{}: {what}", serde_json::to_string(&row.to).expect("an address"))
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn who_organises_a_group_gets_its_logo_as_a_picture_and_a_drawing() {
    let sealed = asked(&alice(), Some("Rust Oslo"), vec![admitted()]);
    assert_snapshot!(told(&sealed), @r#"
    {"person":"@alice:example.org"}: [G1-new.png, image/png] 1024 × 512: The logo of Rust Oslo, a new user group
    {"person":"@alice:example.org"}: [G1-new.svg, image/svg+xml]
    "#);
    for row in &sealed {
        let SealedAct::Attach(file) = &row.act else { panic!("{row:?}") };
        let bytes = file.content.bytes();
        match &file.content {
            Content::Bytes { .. } => assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n")),
            Content::Text(_) => assert!(bytes.starts_with(b"<svg")),
        }
        assert!(row.quotes().any(|text| *text == name()), "it is taken back when the name is erased");
        let kept = serde_json::to_string(row).expect("a row");
        assert_eq!(serde_json::from_str::<Sealed>(&kept).expect("the row"), *row);
    }
}

#[test]
fn the_official_logo_is_another_one() {
    let new = asked(&alice(), Some("Rust Oslo"), vec![admitted()]);
    let official = asked(&olga(), Some("Rust Oslo"), vec![admitted(), granted()]);
    assert_snapshot!(told(&official), @r#"
    {"person":"@olga:example.org"}: [G1-official.png, image/png] 1024 × 512: The logo of Rust Oslo, an official user group
    {"person":"@olga:example.org"}: [G1-official.svg, image/svg+xml]
    "#);
    let files = |sealed: &[Sealed]| -> Vec<Vec<u8>> {
        let acts = sealed.iter().filter_map(|row| match &row.act {
            SealedAct::Attach(file) => Some(file.content.bytes().to_vec()),
            _ => None,
        });
        acts.collect()
    };
    let (new, official) = (files(&new), files(&official));
    assert!(new.len() == 2 && new.iter().zip(&official).all(|(new, official)| new != official));
}

#[test]
fn the_organisers_learn_what_keeps_a_logo_from_being_drawn() {
    let letters = asked(&alice(), Some("Rust 東京"), vec![admitted()]);
    assert_snapshot!(told(&letters), @r#"
    {"room":"organisers"}: I could not draw the logo of Rust 東京: no font here has 京 東
    Whoever runs me can mend that with a font that has these letters: installed on my machine (the Noto fonts have nearly all scripts), or in the directory that `[logos]` names in my configuration. After a restart, `!group logo` draws it.
    {"person":"@alice:example.org"}: The logo of Rust 東京 cannot be drawn here yet. The organisers know what is missing.
    "#);
    let long = asked(&alice(), Some(&"Oslo ".repeat(40)), vec![admitted()]);
    let to_organisers = told(&long[..1]);
    let said = "the name has more than 120 letters and signs";
    assert!(
        to_organisers.starts_with("{\"room\":\"organisers\"}") && to_organisers.contains(said),
        "{to_organisers}"
    );
}

#[test]
fn a_name_that_was_erased_is_on_no_logo() {
    let sealed = asked(&olga(), None, vec![admitted()]);
    assert!(sealed.iter().all(|row| matches!(row.act, SealedAct::Post(_))), "{}", told(&sealed));
}

#[test]
fn without_a_status_there_is_no_logo() {
    let why = TextId("why".into());
    let revoked = Change::Revoked { by: olga(), why: why.clone() };
    let refused = Change::Refused { by: olga(), why: Some(why) };
    let told_to = |who: &OwnedUserId, changes| told(&asked(who, Some("Rust Oslo"), changes));
    assert_snapshot!(told_to(&alice(), vec![]), @r#"
    {"person":"@alice:example.org"}: `G1` has no logo yet: it gets that of a new group when it is admitted. `!group show G1` shows where it stands.
    "#);
    assert_snapshot!(told_to(&alice(), vec![admitted(), revoked]), @r#"
    {"person":"@alice:example.org"}: The status of `G1` was revoked, and its logo with it. Both come back when the status is granted again; `!group show G1` shows what is missing.
    "#);
    assert_snapshot!(told_to(&alice(), vec![refused]), @r#"
    {"person":"@alice:example.org"}: `G1` is no user group of this programme, so it has no logo. `!group show G1` shows where it stands.
    "#);
    let stranger = owned_user_id!("@bob:example.org");
    assert_snapshot!(told_to(&stranger, vec![admitted()]), @r#"
    {"person":"@bob:example.org"}: `!group logo` is for whoever organises the group, the group's ambassador mentor or organisers. `!help` shows what you can do; if you should have this right too, the organisers can help.
    "#);
}
