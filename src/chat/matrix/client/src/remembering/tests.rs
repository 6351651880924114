//! What is remembered, what is forgotten with what, and which answers are not the store's.

use matrix_sdk::RoomState;
use matrix_sdk::ruma::events::AnySyncStateEvent;
use ruma::{owned_user_id, room_id};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::*;

/// A store in a directory of its own, which goes with it.
async fn remembering() -> (Remembering, TempDir) {
    let home = TempDir::new().expect("a directory");
    let config = SqliteStoreConfig::new(home.path()).key(Some(&[7; 32]));
    let store = SqliteStateStore::open_with_config(&config).await.expect("a store");
    (Remembering { store, memory: Mutex::default() }, home)
}

fn room() -> &'static RoomId {
    room_id!("!room:here")
}

/// What holds in the room from now on.
fn holds(kind: &str, state_key: &str, content: &Value) -> StateChanges {
    let event = json!({
        "type": kind, "state_key": state_key, "content": content,
        "event_id": "$1", "sender": "@olga:here", "origin_server_ts": 7,
    });
    let raw: Raw<AnySyncStateEvent> = Raw::from_json_string(event.to_string()).expect("JSON");
    let mut changes = StateChanges::default();
    changes.add_state_event(room(), raw.deserialize().expect("an event"), raw);
    changes
}

fn called(name: &str) -> StateChanges {
    holds("m.room.name", "", &json!({ "name": name }))
}

fn member(who: &str) -> StateChanges {
    holds("m.room.member", who, &json!({ "membership": "join" }))
}

async fn name(store: &Remembering) -> Option<String> {
    let known = store.get_state_event(room(), StateEventType::RoomName, "").await.expect("an answer");
    let RawAnySyncOrStrippedState::Sync(raw) = known? else { return None };
    raw.get_field::<Value>("content").expect("JSON")?["name"].as_str().map(str::to_owned)
}

#[tokio::test]
async fn what_was_asked_is_known_until_something_of_the_room_is_written() {
    let (store, _home) = remembering().await;
    store.save_changes(&called("Oslo")).await.expect("it is written");
    assert_eq!(name(&store).await.as_deref(), Some("Oslo"));
    store.store.save_changes(&called("Bergen")).await.expect("it is written behind its back");
    assert_eq!(name(&store).await.as_deref(), Some("Oslo"), "the store is not asked again");
    store.save_changes(&member("@ana:here")).await.expect("it is written");
    assert_eq!(name(&store).await.as_deref(), Some("Bergen"), "the store is asked anew");
}

#[tokio::test]
async fn what_was_not_there_is_found_once_it_is_written() {
    let (store, _home) = remembering().await;
    assert_eq!(name(&store).await, None);
    store.store.save_changes(&called("Oslo")).await.expect("it is written behind its back");
    assert_eq!(name(&store).await, None, "that there is none is known, too");
    store.save_changes(&called("Bergen")).await.expect("it is written");
    assert_eq!(name(&store).await.as_deref(), Some("Bergen"));
}

#[tokio::test]
async fn whoever_speaks_alone_is_not_among_those_for_whom_it_is_encrypted() {
    let (store, _home) = remembering().await;
    for who in ["@bot:here", "@ana:here"] {
        store.save_changes(&member(who)).await.expect("it is written");
    }
    let there = store.get_user_ids(room(), RoomMemberships::ACTIVE);
    let [ana, bot] = [owned_user_id!("@ana:here"), owned_user_id!("@bot:here")];
    assert_eq!(
        BTreeSet::from_iter(there.await.expect("an answer")),
        BTreeSet::from([ana.clone(), bot.clone()])
    );
    let alone = speaking_alone(bot, store.get_user_ids(room(), RoomMemberships::ACTIVE));
    assert_eq!(alone.await.expect("an answer"), [ana]);
}

#[tokio::test]
async fn what_the_account_notes_of_direct_rooms_is_nothing_to_whoever_has_marked_them() {
    let (store, _home) = remembering().await;
    let noted = json!({ "type": "m.direct", "content": { "@ana:here": ["!room:here"] } });
    let raw = Raw::from_json_string(noted.to_string()).expect("JSON");
    let changes = StateChanges {
        account_data: BTreeMap::from([(GlobalAccountDataEventType::Direct, raw)]),
        ..StateChanges::default()
    };
    store.save_changes(&changes).await.expect("it is written");
    let ask = || store.get_account_data_event(GlobalAccountDataEventType::Direct);
    assert!(taking_in(true, ask()).await.expect("an answer").is_none());
    assert!(taking_in(false, ask()).await.expect("an answer").is_some());
    assert!(ask().await.expect("an answer").is_some());
}

#[test]
fn what_was_asked_before_something_was_forgotten_is_not_learned() {
    let mut memory = Memory::default();
    let begun = memory.begin();
    memory.forget(&called("Oslo"));
    memory.learn_absent(&owned_user_id!("@ana:here"), begun);
    assert!(!memory.is_absent(&owned_user_id!("@ana:here")), "the answer may be from before");
    let begun = memory.begin();
    memory.learn_absent(&owned_user_id!("@ana:here"), begun);
    assert!(memory.is_absent(&owned_user_id!("@ana:here")));
}

#[test]
fn a_room_is_forgotten_when_we_are_something_else_in_it_than_before() {
    let knows = |memory: &mut Memory| {
        let begun = memory.begin();
        memory.learn(room(), begun, |room| drop(room.profiles.insert(owned_user_id!("@ana:here"), None)));
    };
    let are = |what: RoomState| {
        let mut changes = StateChanges::default();
        changes.add_room(RoomInfo::new(room(), what));
        changes
    };
    let mut memory = Memory::default();
    memory.forget(&are(RoomState::Invited));
    knows(&mut memory);
    memory.forget(&are(RoomState::Invited));
    assert!(memory.room(room()).is_some(), "nothing has changed");
    memory.forget(&are(RoomState::Joined));
    assert!(memory.room(room()).is_none());
}
