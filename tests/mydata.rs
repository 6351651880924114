//! What somebody is handed as theirs is theirs, and all of it: every conversation is played, and at its end everybody
//! asks for their data. Whose words a text holds is told here by the message that brought it, and by nothing else.

mod stage;

use std::collections::{BTreeMap, BTreeSet};

use chancery::domain::decide::decide;
use chancery::domain::document::{Cell, Document, Form, Table};
use chancery::domain::event::{Event, Said, What};
use chancery::domain::ids::{Cause, TextId};
use chancery::domain::message::{Act, Address};
use chancery::domain::place::Place;
use chancery::domain::record::misuse::Case;
use chancery::stage::Stage;
use chancery::stage::rooms::direct;
use chancery::store::Store;
use jiff::SignedDuration;
use ruma::{OwnedUserId, UserId};
use serde_json::Value;
use stage::power::Power;
use stage::{play_on, set};

macro_rules! conversations {
    ($($name:ident)+) => {
        const SCRIPTS: &[(&str, &str)] = &[$((
            stringify!($name),
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/conversations/", stringify!($name), ".talk")),
        )),+];
    };
}

include!("conversations/list.in");

/// What is kept of people's words, by its name.
fn kept(stage: &mut Stage) -> BTreeMap<TextId, String> {
    let mut export = Vec::new();
    stage.kept.export(&mut export).expect("memory takes it");
    let lines = String::from_utf8(export).expect("lines of JSON");
    let rows = lines.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let text = |row: Value| {
        let text = |key: &str| row["text"][key].as_str().map(ToOwned::to_owned);
        Some((TextId(text("id")?.into()), text("words")?))
    };
    rows.filter_map(text).collect()
}

/// Whose words each text holds: of who wrote the message that brought it, or of who wrote the one that it cites.
fn authors(stage: &mut Stage) -> BTreeMap<OwnedUserId, BTreeSet<TextId>> {
    let kept = kept(stage);
    let mut authors: BTreeMap<_, BTreeSet<TextId>> = BTreeMap::new();
    for event in stage.rooms.happened() {
        let (who, cited) = match &event.what {
            What::Said(Said { who, cited, .. }) => (who, cited.as_ref()),
            What::Named { who, .. } => (who, None),
            _ => continue,
        };
        let brought = (0..20).map(|n| event.cause.text(n));
        for (text, words) in brought.filter_map(|text| Some((text.clone(), kept.get(&text)?))) {
            let quoted = cited.filter(|cited| cited.words.as_ref() == Some(words));
            let author = quoted.and_then(|cited| cited.who.as_ref()).unwrap_or(who);
            authors.entry(author.clone()).or_default().insert(text);
        }
        // A homeserver names no occurrence of a name; the words tell whose it is.
        if let What::Named { name: Some(name), .. } = &event.what {
            let named = kept.iter().filter(|(text, words)| text.0.starts_with("fact.") && *words == name);
            let named = named.map(|(text, _)| text.clone());
            authors.entry(who.clone()).or_default().extend(named);
        }
        authors.entry(who.clone()).or_default();
    }
    authors
}

/// What they are handed when they ask for it now.
fn handed(stage: &mut Stage, who: &UserId) -> Document {
    let (known, programme) = (stage.state().expect("it is kept in memory"), stage.programme.clone());
    let now = stage.now() + SignedDuration::from_hours(2);
    let event = ruma::owned_event_id!("$asking");
    let said = Said::plainly(who.to_owned(), Place::Direct(direct(who)), event, "!mydata");
    let asking = Event { cause: Cause("$asking".to_owned()), at: now, what: What::Said(said) };
    let decision = decide(&known, &programme, &asking, now);
    let mut files = decision.messages.into_iter().filter_map(|message| match message.act {
        Act::Attach(document) => Some((message.to, document)),
        _ => None,
    });
    let (to, document) = files.next().expect("they are handed a file");
    assert_eq!(to, Address::Person(who.to_owned()), "it is for them alone");
    assert!(files.next().is_none(), "it is one");
    document
}

fn tables(document: &Document) -> &[Table] {
    match &document.form {
        Form::Json(tables) => tables,
        Form::Csv(_) => panic!("it holds several tables"),
    }
}

/// What a file says is theirs.
fn theirs(document: &Document) -> BTreeSet<TextId> {
    let texts = tables(document).iter().find(|table| table.name == "texts").expect("their texts");
    let words = texts.rows.iter().flatten().filter_map(|cell| match cell {
        Cell::Words(text) => Some(text.clone()),
        _ => None,
    });
    words.collect()
}

fn played(script: &str) -> Stage {
    play_on(set("openstack", Power::forever()), script)
}

#[test]
fn everybody_is_handed_all_of_their_words_and_nobody_elses_as_theirs() {
    let mut compared = 0;
    for (name, script) in SCRIPTS {
        let mut stage = played(script);
        for (who, wrote) in authors(&mut stage) {
            let document = handed(&mut stage, &who);
            assert_eq!(theirs(&document), wrote, "{who} in {name}");
            compared += wrote.len();
        }
    }
    assert!(compared > 1000, "too little was written: {compared}");
}

#[test]
fn nobody_learns_from_their_file_who_reported_or_nominated_them() {
    for (name, script) in SCRIPTS {
        let mut stage = played(script);
        let known = stage.state().expect("it is kept in memory");
        let people: BTreeSet<OwnedUserId> = authors(&mut stage).into_keys().collect();
        for who in &people {
            let told_on: BTreeSet<_> = known.cases.about(who).flat_map(Case::reporters).collect();
            let nominated: BTreeSet<_> = known.nominations.of(who).map(|nomination| &nomination.by).collect();
            let document = handed(&mut stage, who);
            for table in tables(&document).iter().filter(|table| table.name != "history") {
                for by in told_on.union(&nominated).filter(|by| **by != who) {
                    // Whom they named themselves when they decided, they know.
                    let own =
                        |row: &&Vec<Cell>| table.name == "decisions" && row.contains(&Cell::Truth(true));
                    let mut told = table.rows.iter().filter(|row| !own(row)).flatten();
                    let found = told.any(|cell| match cell {
                        Cell::Person(person) => person == *by,
                        Cell::Name(name) => name.contains(by.as_str()),
                        _ => false,
                    });
                    assert!(!found, "{name}: {} tells {who} of {by}", table.name);
                }
            }
        }
    }
}
