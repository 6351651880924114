//! What is made of events, well meant and ill.

#![allow(clippy::needless_pass_by_value, reason = "a case reads best with its JSON right in the call")]

use ruma::{owned_event_id, owned_room_id, owned_user_id, user_id};
use serde_json::json;

use super::*;

fn heard(event: Value, encrypted: bool) -> Heard {
    parse(&event.to_string(), encrypted, user_id!("@bot:here")).expect("an event with id and sender is heard")
}

/// An event of Alice's, with what the case adds or overwrites.
fn event(more: Value) -> Value {
    let mut event =
        json!({ "event_id": "$1", "sender": "@alice:here", "origin_server_ts": 7, "content": {} });
    for (field, value) in more.as_object().expect("an object") {
        event[field] = value.clone();
    }
    event
}

fn message(content: Value) -> HeardKind {
    heard(event(json!({ "type": "m.room.message", "content": content })), false).kind
}

fn said(body: &str) -> Words {
    Words { body: body.to_owned(), ..Words::default() }
}

#[test]
fn a_message_is_read_with_html_and_mentions() {
    let kind = message(json!({
        "msgtype": "m.notice", "body": "hi Bo", "format": "org.matrix.custom.html", "formatted_body": "hi <b>Bo</b>",
        "m.mentions": { "user_ids": ["@bo:here", "not an id", 5] },
    }));
    let words = Words {
        manner: Manner::Notice,
        body: "hi Bo".to_owned(),
        formatted: Some("hi <b>Bo</b>".to_owned()),
        mentions: vec![owned_user_id!("@bo:here")],
    };
    assert_eq!(kind, HeardKind::Message { words, reply_to: None, thread: None });
}

#[test]
fn html_counts_only_if_it_says_that_it_is() {
    let kind = message(json!({ "msgtype": "m.text", "body": "a", "formatted_body": "<b>a</b>" }));
    assert_eq!(kind, HeardKind::Message { words: said("a"), reply_to: None, thread: None });
}

#[test]
fn a_reply_loses_the_quotation_of_old_clients() {
    let kind = message(json!({
        "msgtype": "m.text", "body": "> <@bo:here> !sponsor 1\n> or not\n\nyes",
        "format": "org.matrix.custom.html", "formatted_body": "<mx-reply><blockquote>!sponsor 1</blockquote></mx-reply>yes",
        "m.relates_to": { "m.in_reply_to": { "event_id": "$asked" } },
    }));
    let HeardKind::Message { words, reply_to, .. } = kind else { panic!("a reply is a message") };
    assert_eq!(words.body, "yes");
    assert_eq!(reply_to, Some(owned_event_id!("$asked")));
}

#[test]
fn html_however_deep_is_only_handed_on() {
    let deep = "<x>".repeat(20_000);
    let kind = message(json!({
        "msgtype": "m.text", "body": "deep", "format": "org.matrix.custom.html", "formatted_body": deep,
        "m.relates_to": { "m.in_reply_to": { "event_id": "$asked" } },
    }));
    let words = Words { formatted: Some(deep), ..said("deep") };
    assert_eq!(kind, HeardKind::Message { words, reply_to: Some(owned_event_id!("$asked")), thread: None });
}

#[test]
fn a_quotation_without_a_reply_is_what_was_said() {
    let kind = message(json!({ "msgtype": "m.text", "body": "> quoted\n\nmine" }));
    assert_eq!(kind, HeardKind::Message { words: said("> quoted\n\nmine"), reply_to: None, thread: None });
}

#[test]
fn a_thread_answers_only_what_it_means_to() {
    let relation = |falling_back: bool| {
        json!({
            "msgtype": "m.text", "body": "b",
            "m.relates_to": {
                "rel_type": "m.thread", "event_id": "$root", "is_falling_back": falling_back,
                "m.in_reply_to": { "event_id": "$last" },
            },
        })
    };
    let thread = Some(owned_event_id!("$root"));
    let kind = message(relation(true));
    assert_eq!(kind, HeardKind::Message { words: said("b"), reply_to: None, thread: thread.clone() });
    let kind = message(relation(false));
    assert_eq!(
        kind,
        HeardKind::Message { words: said("b"), reply_to: Some(owned_event_id!("$last")), thread }
    );
}

#[test]
fn an_edit_says_its_new_words_and_never_passes_for_a_message() {
    let mut content = json!({
        "msgtype": "m.text", "body": "* new", "m.new_content": { "msgtype": "m.text", "body": "new" },
        "m.relates_to": { "rel_type": "m.replace", "event_id": "$old" },
    });
    assert_eq!(
        message(content.clone()),
        HeardKind::Edit { target: owned_event_id!("$old"), words: said("new") }
    );
    content.as_object_mut().expect("an object").remove("m.new_content");
    assert_eq!(message(content), HeardKind::Other);
}

#[test]
fn reactions_and_redactions_name_their_target() {
    let reaction = event(json!({
        "type": "m.reaction",
        "content": { "m.relates_to": { "rel_type": "m.annotation", "event_id": "$told", "key": "👍" } },
    }));
    let kind = HeardKind::Reaction { target: owned_event_id!("$told"), key: "👍".to_owned() };
    assert_eq!(heard(reaction, false).kind, kind);
    let kind = HeardKind::Redaction { target: owned_event_id!("$told") };
    let old = event(json!({ "type": "m.room.redaction", "redacts": "$told" }));
    let new = event(json!({ "type": "m.room.redaction", "content": { "redacts": "$told" } }));
    assert_eq!(heard(old, false).kind, kind);
    assert_eq!(heard(new.clone(), false).kind, kind);
    assert_eq!(heard(new, true).kind, HeardKind::Other, "no homeserver acts on an encrypted redaction");
}

/// A choice in a poll, by either of its types.
fn choice(name: &str, content: Value) -> HeardKind {
    let mut content = content;
    content["m.relates_to"] = json!({ "rel_type": "m.reference", "event_id": "$poll" });
    heard(event(json!({ "type": name, "content": content })), true).kind
}

const UNSTABLE: &str = "org.matrix.msc3381.poll.response";

#[test]
fn a_choice_is_heard_by_every_name_that_clients_give_it() {
    let kind = |chosen: &[&str]| HeardKind::Choice {
        poll: owned_event_id!("$poll"),
        chosen: chosen.iter().map(|id| (*id).to_owned()).collect(),
    };
    assert_eq!(choice(UNSTABLE, json!({ UNSTABLE: { "answers": ["a", "b"] } })), kind(&["a", "b"]));
    assert_eq!(choice(POLL_RESPONSE, json!({ POLL_RESPONSE: { "answers": ["a"] } })), kind(&["a"]));
    assert_eq!(choice(POLL_RESPONSE, json!({ "m.selections": ["a"] })), kind(&["a"]));
    assert_eq!(choice(UNSTABLE, json!({ UNSTABLE: { "answers": [] } })), kind(&[]));
    assert_eq!(choice(UNSTABLE, json!({ UNSTABLE: {} })), kind(&[]), "what clients write of none");
}

#[test]
fn a_choice_that_makes_no_sense_is_none() {
    let endless = "x".repeat(LONGEST_ID + 1);
    for answers in [json!("a"), json!([5]), json!({ "a": 1 }), json!(vec!["a"; 1000]), json!([endless])] {
        assert_eq!(choice(UNSTABLE, json!({ UNSTABLE: { "answers": answers } })), HeardKind::Other);
        assert_eq!(choice(POLL_RESPONSE, json!({ "m.selections": answers })), HeardKind::Other);
    }
    assert_eq!(choice(UNSTABLE, json!({})), HeardKind::Other);
    assert_eq!(choice(UNSTABLE, json!({ UNSTABLE: "a" })), HeardKind::Other);
    let unrelated = json!({ UNSTABLE: { "answers": ["a"] }, "m.relates_to": { "rel_type": "m.thread", "event_id": "$poll" } });
    let unrelated = event(json!({ "type": UNSTABLE, "content": unrelated }));
    assert_eq!(heard(unrelated, false).kind, HeardKind::Other);
    let forged =
        event(json!({ "type": UNSTABLE, "state_key": "", "content": { UNSTABLE: { "answers": ["a"] } } }));
    assert_eq!(heard(forged, true).kind, HeardKind::Other);
}

#[test]
fn state_is_believed_in_plain_text_alone() {
    let member = event(json!({
        "type": "m.room.member", "state_key": "@bo:here", "content": { "membership": "join", "displayname": "Bo" },
        "unsigned": { "prev_content": { "membership": "invite" } },
    }));
    let kind = HeardKind::Member {
        who: owned_user_id!("@bo:here"),
        membership: Membership::Join,
        before: Some(Membership::Invite),
        display_name: Some("Bo".to_owned()),
    };
    assert_eq!(heard(member.clone(), false).kind, kind);
    assert_eq!(heard(member, true).kind, HeardKind::Other);
    let levels = event(json!({ "type": "m.room.power_levels", "state_key": "", "content": { "users": {} } }));
    assert_eq!(heard(levels.clone(), false).kind, HeardKind::PowerLevels);
    assert_eq!(heard(levels, true).kind, HeardKind::Other);
    let said = json!({ "type": "m.room.message", "state_key": "", "content": { "msgtype": "m.text", "body": "!help" } });
    assert_eq!(
        heard(event(said.clone()), true).kind,
        HeardKind::Other,
        "a message with a state key is neither"
    );
    assert_eq!(heard(event(said), false).kind, HeardKind::Other, "a message with a state key is neither");
}

#[test]
fn a_tombstone_names_the_room_that_takes_over() {
    let content = json!({ "replacement_room": "!new:here", "body": "moved" });
    let tombstone = event(json!({ "type": "m.room.tombstone", "state_key": "", "content": content }));
    let kind = HeardKind::Tombstone { replacement: Some(owned_room_id!("!new:here")) };
    assert_eq!(heard(tombstone, false).kind, kind);
}

#[test]
fn our_echo_is_known_by_its_marker_and_nobody_elses_is() {
    let content = json!({ "msgtype": "m.text", "body": "hi", "chancery.txn": "t-1" });
    let theirs = event(json!({ "type": "m.room.message", "content": content }));
    let mut ours = theirs.clone();
    ours["sender"] = "@bot:here".into();
    assert_eq!(heard(theirs, true).our_txn, None);
    assert_eq!(heard(ours, true).our_txn.as_deref(), Some("t-1"));
    let sealed = json!({ "algorithm": "m.megolm.v1.aes-sha2", "m.relates_to": { "chancery.txn": "t-3" } });
    let sealed = event(json!({ "type": "m.room.encrypted", "sender": "@bot:here", "content": sealed }));
    assert_eq!(heard(sealed, false).our_txn.as_deref(), Some("t-3"), "no key is needed for that");
    let unsigned = json!({ "transaction_id": "t-2" });
    let redaction =
        json!({ "type": "m.room.redaction", "sender": "@bot:here", "redacts": "$x", "unsigned": unsigned });
    assert_eq!(heard(event(redaction), false).our_txn.as_deref(), Some("t-2"));
}

#[test]
fn what_was_taken_back_is_not_heard() {
    let unsigned = json!({ "redacted_because": { "event_id": "$r" } });
    let message = event(json!({ "type": "m.room.message", "unsigned": unsigned }));
    assert_eq!(heard(message, false).kind, HeardKind::Other);
    let encrypted = event(json!({ "type": "m.room.encrypted", "unsigned": unsigned }));
    assert_eq!(heard(encrypted, false).kind, HeardKind::Other);
}

#[test]
fn an_encrypted_event_in_plain_sight_waits_for_its_key() {
    let content = json!({ "algorithm": "m.megolm.v9", "session_id": "s", "ciphertext": "x" });
    let encrypted = event(json!({ "type": "m.room.encrypted", "content": content }));
    let kind = heard(encrypted.clone(), false).kind;
    assert!(matches!(kind, HeardKind::Undecryptable { session, why: Locked::Broken, .. } if session == "s"));
    assert_eq!(heard(encrypted, true).kind, HeardKind::Other, "encrypted twice is encrypted for nobody");
}

#[test]
fn nonsense_is_other_and_never_a_panic() {
    for kind in
        [json!(5), json!(null), json!(["m.room.message"]), json!("m.room.message"), json!("m.reaction")]
    {
        for content in
            [json!(null), json!(1), json!("x"), json!([1]), json!({ "body": 5, "msgtype": "m.text" })]
        {
            let poison =
                event(json!({ "type": kind, "content": content, "unsigned": 3, "origin_server_ts": "soon" }));
            assert_eq!(heard(poison.clone(), true).kind, HeardKind::Other, "{poison}");
            assert_eq!(heard(poison.clone(), false).kind, HeardKind::Other, "{poison}");
        }
    }
    let member =
        json!({ "type": "m.room.member", "state_key": "nobody", "content": { "membership": "join" } });
    assert_eq!(heard(event(member), false).kind, HeardKind::Other);
    for broken in ["", "5", "[]", "{}", r#"{"event_id":"$1"}"#, r#"{"event_id":"x","sender":"@a:b"}"#] {
        assert_eq!(parse(broken, false, user_id!("@bot:here")), None, "{broken}");
    }
}
