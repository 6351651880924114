//! What messages are called: under one name a homeserver hears one message, and never another.

use std::io::Cursor;

use chancery::chat::Batch;
use chancery::config::shipped;
use chancery::domain::event::{Event, What};
use chancery::domain::ids::{Cause, MessageId};
use chancery::domain::place::{Room, RoomName};
use chancery::domain::standing::Trouble;
use chancery::engine::Engine;
use chancery::store::Store;
use chancery::store::memory::MemoryStore;
use jiff::{SignedDuration, Timestamp};

/// The names of what is said when something keeps the bot from its work in a room.
fn named(store: &MemoryStore, room: RoomName, at: Timestamp) -> Vec<MessageId> {
    let (programme, texts) = shipped::programme("openstack", &["en"]).expect("a sound programme");
    let mut engine = Engine::open(programme, texts, Box::new(store.clone())).expect("an engine");
    let what = What::Standing { room: Room::Named(room), trouble: Some(Trouble::Outside), reason: None };
    let events = vec![Event { cause: Cause(String::new()), at, what }];
    let said = engine.take_in(Batch { events, ..Batch::default() }, at).expect("a commit");
    said.into_iter().map(|message| message.id).collect()
}

#[test]
fn no_name_is_used_again_when_the_records_are_put_back_to_an_older_state() {
    let (mut store, began) = (MemoryStore::default(), Timestamp::UNIX_EPOCH);
    let mut backup = Vec::new();
    store.export(&mut backup).expect("a backup");
    let said = named(&store, RoomName::Mentors, began);
    assert_eq!(said.len(), 1);

    let put_back = MemoryStore::import(&mut Cursor::new(&backup)).expect("the backup");
    let later = began + SignedDuration::from_secs(1);
    assert_ne!(named(&put_back, RoomName::Announcements, later), said, "the new one would never be heard");

    let replayed = MemoryStore::import(&mut Cursor::new(&backup)).expect("the backup");
    assert_eq!(
        named(&replayed, RoomName::Mentors, began),
        said,
        "what was not kept is decided the same again"
    );
}
