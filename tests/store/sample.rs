//! Commits to try a store with.

use chancery::domain::fact::{Entry, Fact};
use chancery::domain::ids::{Cause, TextId};
use chancery::domain::message::Sealed;
use chancery::domain::place::RoomName;
use chancery::domain::record::room::RoomFact;
use chancery::store::{Commit, Store};
use jiff::Timestamp;
use ruma::OwnedUserId;
use serde_json::json;

/// A person, by number.
pub fn person(n: u32) -> OwnedUserId {
    format!("@person{n}:example.org").try_into().expect("a user id")
}

/// The name of an event, by number.
pub fn cause(n: u32) -> Cause {
    Cause(format!("$event{n}"))
}

/// The name of a text, by number.
pub fn text(n: u32) -> TextId {
    cause(n).text(0)
}

/// Words that tell from which number they come, with what JSON and files might trip over.
pub fn words(n: u32) -> String {
    format!("words {n}: \"naïve\"\n\\ {{\"end\":\"facts\"}} \u{1f600}\u{0}")
}

/// A fact, by number.
pub fn fact(n: u32) -> Entry {
    let fact = Fact::Room(RoomFact::Joined { room: RoomName::Mentors, who: person(n) });
    Entry { at: time(n), fact }
}

/// A message, by number; as JSON, because that is how yesterday's messages come to today's program.
pub fn message(n: u32) -> Sealed {
    let message = json!({
        "id": cause(n).message(0),
        "to": { "person": person(n) },
        "at": time(n),
        "act": { "post": {
            "notice": n.is_multiple_of(2),
            "body": words(n),
            "html": format!("<p>{n}</p>"),
            "mentions": [person(n)],
            "reply": null,
        } },
    });
    serde_json::from_value(message).expect("a message")
}

/// A commit such as an answered message leads to, by number.
pub fn commit(n: u32) -> Commit {
    Commit {
        handled: vec![cause(n)],
        facts: vec![fact(n), fact(n + 1000)],
        texts: vec![(text(n), Some(words(n)))],
        outbox: vec![message(n)],
        since: Some(format!("s{n}")),
        ..Commit::default()
    }
}

/// Commits with these numbers, one after the other.
pub fn fill(store: &mut dyn Store, numbers: impl IntoIterator<Item = u32>) {
    for n in numbers {
        store.commit(&commit(n)).expect("a commit");
    }
}

/// All that the store holds, as it exports it.
pub fn export(store: &mut dyn Store) -> String {
    let mut out = Vec::new();
    store.export(&mut out).expect("an export");
    String::from_utf8(out).expect("text")
}

fn time(n: u32) -> Timestamp {
    Timestamp::from_second(1_700_000_000 + i64::from(n)).expect("a time")
}
