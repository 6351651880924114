//! What strangers can send that no client ever would: it hurts nobody else, and gives nobody a right.

use homeserver::inbox::Wanted;
use homeserver::nio::NioPerson;
use homeserver::person::Person;
use ruma::RoomId;
use serde_json::{Value, json};

use crate::{community, synapse};

/// What no client sends, of every type that the bot reads.
fn malformed() -> Vec<(&'static str, Value)> {
    let long = "💥 ".repeat(12_000);
    let deep = format!("{}!apply{}", "<b>".repeat(7_000), "</b>".repeat(7_000));
    let relates = |relates: Value| json!({ "msgtype": "m.text", "body": "!apply", "m.relates_to": relates });
    let html = |html: &str| json!({ "msgtype": "m.text", "body": "!", "format": "org.matrix.custom.html", "formatted_body": html });
    vec![
        ("m.room.message", json!({})),
        ("m.room.message", json!({ "msgtype": 7, "body": ["!apply"] })),
        ("m.room.message", json!({ "msgtype": "m.text" })),
        ("m.room.message", json!({ "msgtype": "m.text", "body": long })),
        ("m.room.message", json!({ "msgtype": "m.text", "body": "!note #1 \u{0}\u{202e}\u{feff}" })),
        ("m.room.message", html(&deep)),
        ("m.room.message", html("<mx-reply><blockquote>!apply</mx-reply")),
        ("m.room.message", json!({ "msgtype": "m.text", "body": "!help", "m.mentions": "@room" })),
        ("m.room.message", relates(json!("m.replace"))),
        ("m.room.message", relates(json!({ "rel_type": "m.replace", "event_id": 7 }))),
        ("m.room.message", relates(json!({ "rel_type": "m.replace", "event_id": "$of:nobody" }))),
        ("m.room.message", relates(json!({ "rel_type": "m.thread" }))),
        ("m.room.message", relates(json!({ "m.in_reply_to": { "event_id": {} } }))),
        ("m.reaction", json!({})),
        ("m.reaction", json!({ "m.relates_to": { "rel_type": "m.annotation", "event_id": "?", "key": 1 } })),
        ("m.room.encrypted", json!({})),
        ("m.room.encrypted", json!({ "algorithm": "m.megolm.v1.aes-sha2", "ciphertext": 7 })),
        ("m.room.encrypted", json!({ "algorithm": "m.olm.v1.curve25519-aes-sha2", "ciphertext": {} })),
        // Our own mark, on what is not ours.
        ("m.room.message", json!({ "msgtype": "m.text", "body": "✅", "chancery.txn": "fact.1.0" })),
    ]
}

/// State of her own room, as its owner may set it.
const STATE: [(&str, &str); 5] = [
    ("m.room.name", r#"{ "name": 7 }"#),
    ("m.room.topic", r#"{ "topic": ["!apply"] }"#),
    ("m.room.tombstone", r#"{ "body": 7, "replacement_room": "nowhere" }"#),
    ("m.room.join_rules", r#"{ "join_rule": "whoever" }"#),
    ("m.room.encryption", r#"{ "algorithm": "rot13", "rotation_period_msgs": -1 }"#),
];

async fn send_all(mallory: &Person, room: &RoomId) {
    for (kind, content) in malformed() {
        // Some of it the homeserver refuses by itself.
        drop(mallory.send_raw(room, kind, content).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_client_would_send_disturbs_nobody_and_grants_nothing() {
    let (community, bot) = community("hostile", "openstack").await;
    let (alice, chancery) = (&community.alice, &community.bot);
    let mallory =
        Person::register(synapse(), "hostile-mallory", "mallory-password").await.expect("an account");
    let nia = NioPerson::register(synapse(), "hostile-nia", "nia-password").await.expect("an account");

    mallory.join((*community.rooms.community).into()).await.expect("an open door");
    send_all(&mallory, &community.rooms.community).await;
    let direct = mallory.create_dm(chancery).await.expect("a direct room");
    send_all(&mallory, &direct).await;
    for (kind, content) in STATE {
        let content = serde_json::from_str(content).expect("JSON");
        drop(mallory.set_state(&direct, kind, content).await);
    }

    let locked = nia.create_dm(chancery).await.expect("a direct room");
    let came = Wanted::any_by(chancery).in_room(&locked).member(chancery, "join");
    nia.expect(came).await.expect("the bot");
    let (mentors, me) = (&community.rooms.mentors, nia.id());
    for payload in [
        json!({ "type": 5, "content": {} }),
        json!({ "content": {} }),
        json!({ "type": "m.room.message" }),
        json!({ "type": "m.room.member", "state_key": me, "content": { "membership": "join" }, "room_id": mentors }),
        json!({ "type": "m.room.power_levels", "state_key": "", "content": { "users": { me.as_str(): 100 } } }),
        json!({ "type": "m.room.tombstone", "state_key": "", "content": { "replacement_room": locked } }),
    ] {
        nia.send_payload(&locked, &payload).await.expect("it is taken");
    }

    let quiet = alice.create_dm(chancery).await.expect("a direct room");
    alice.say(&quiet, "!mentors").await.expect("a command");
    let answer = Wanted::by(chancery).in_room(&quiet).saying("@mo");
    alice.expect(answer).await.expect("an answer, in spite of all that");

    // She is still heard herself, and still a stranger.
    nia.say(&locked, "!tickets").await.expect("a command");
    let refusal =
        nia.expect(Wanted::by(chancery).in_room(&locked).saying("mentor")).await.expect("a refusal");
    assert!(refusal.body.contains("organiser"), "{refusal:#?}");
    let log = bot.log();
    assert!(!log.iter().any(|line| line.contains("panicked")), "{log:#?}");
    let started = log.iter().filter(|line| line.contains("starting")).count();
    assert_eq!(started, 1, "one process has borne it all: {log:#?}");
}
