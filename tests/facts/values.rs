//! What stands in the samples: people, moments, words and the like, the same everywhere.

use chancery::domain::command::{Choice, Verb};
use chancery::domain::ids::{CaseNo, Cause, GroupNo, QuestionId, Region, TextId, TicketNo};
use chancery::domain::message::Button;
use chancery::domain::record::confirmation::{Request, Shown, ShownCase, ShownGroup};
use jiff::Timestamp;
use ruma::{OwnedEventId, OwnedUserId, event_id, owned_event_id, owned_user_id};

pub fn alice() -> OwnedUserId {
    owned_user_id!("@alice:example.org")
}

pub fn mo() -> OwnedUserId {
    owned_user_id!("@mo:example.org")
}

pub fn event() -> OwnedEventId {
    owned_event_id!("$event:example.org")
}

pub fn text() -> TextId {
    Cause(event_id!("$words:example.org").to_string()).text(0)
}

pub fn region() -> Region {
    Region("europe".to_owned())
}

pub fn question_id() -> QuestionId {
    QuestionId("why".to_owned())
}

pub fn confirming() -> Button {
    let choice =
        Choice { number: Some(3), keyword: Some("open".to_owned()), ..Choice::of(Verb::Confirm, None) };
    Button { key: "✅".to_owned(), choice }
}

pub fn request() -> Request {
    let (person, day) = (Some(mo()), Some("2026-06-01".parse().expect("a day")));
    Request {
        verb: Verb::Reject,
        ticket: Some(TicketNo(12)),
        person,
        group: None,
        number: Some(2),
        keyword: Some("open".to_owned()),
        day,
        words: Some(text()),
        shown: vec![Shown { ticket: TicketNo(12), changes: 3 }],
        case: Some(ShownCase { no: CaseNo(3), changes: 2 }),
        groups: vec![ShownGroup { no: GroupNo(4), changes: 2 }],
    }
}

pub fn buttons() -> Vec<Button> {
    let button = |key: &str, verb, ticket| Button { key: key.to_owned(), choice: Choice::of(verb, ticket) };
    vec![button("✅", Verb::Submit, None), button("❌", Verb::Decline, Some(TicketNo(12)))]
}

pub fn at() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().expect("a moment")
}

pub fn later() -> Timestamp {
    "2026-03-09T09:00:00Z".parse().expect("a moment")
}
