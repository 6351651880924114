//! A homeserver hands out whatever strangers put into events: JSON is read as an event, in plain text and encrypted, and
//! whatever it says is said to the bot on the stage. Any text is also read as the HTML of a message.

use chancery::chat::said::{echo, said};
use chancery::chat::spoken::spoken;
use chancery::domain::event::What;
use chancery::domain::place::{Place, RoomName};
use chancery::stage::rooms::{Manner, community, direct};
use chancery_matrix_client::heard::{Heard, HeardKind, parse};
use ruma::{UserId, user_id};

use super::harmless;
use super::stage::power::Power;
use super::stage::{complaint, set};

/// Reads the input as an event and as HTML.
pub fn examine(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    html(text, text);
    for encrypted in [false, true] {
        for me in [user_id!("@chancery:example.org"), user_id!("@alice:example.org")] {
            if let Some(heard) = parse(text, encrypted, me) {
                event(text, encrypted, me, &heard);
                play(me, &heard);
            }
        }
    }
}

/// What of a message may be a command is never more than the message.
fn html(body: &str, formatted: &str) {
    let read = spoken(body, Some(formatted));
    assert_eq!(read, spoken(body, Some(formatted)), "read a second time, it is something else");
    assert_eq!(read, read.trim());
    let code = format!("<pre>{}</pre>", formatted.replace(['<', '>'], ""));
    assert_eq!(spoken("", Some(&code)), "", "code is taken for words");
    let plain = spoken(body, None);
    assert!(plain.lines().all(|line| !line.trim_start().starts_with('>')), "a quotation is taken for words");
}

/// What is believed of an event.
fn event(json: &str, encrypted: bool, me: &UserId, heard: &Heard) {
    assert_eq!(Some(heard), parse(json, encrypted, me).as_ref(), "read a second time, it is something else");
    assert!(heard.our_txn.is_none() || heard.sender == me, "somebody else's message is taken for our own");
    assert!(heard.encrypted || !encrypted);
    let is_state = matches!(
        heard.kind,
        HeardKind::Member { .. }
            | HeardKind::PowerLevels
            | HeardKind::Encryption
            | HeardKind::Tombstone { .. }
    );
    assert!(!(encrypted && is_state), "state is believed that nobody but its sender has seen");
    let is_act = matches!(heard.kind, HeardKind::Redaction { .. } | HeardKind::Undecryptable { .. });
    assert!(!(encrypted && is_act), "a lie is believed");
}

/// Alice has begun to apply, Mo is a mentor; then this is heard in every kind of room.
fn play(me: &UserId, heard: &Heard) {
    let _guard = complaint::forbidden();
    let mut stage = set("openstack", Power::forever());
    stage.rooms.silent = true;
    let now = stage.now();
    let alice = user_id!("@alice:example.org");
    stage.rooms.move_to(now, user_id!("@mo:example.org"), RoomName::Mentors, true);
    let begun = stage.rooms.say(now, alice, Place::Direct(direct(alice)), "!apply", &Manner::default());
    begun.expect("nothing is corrected");
    stage.settle().expect("no bug");
    if let Some(echo) = echo(ruma::room_id!("!room:example.org"), heard, now) {
        assert!(echo.at <= now, "it is heard before it was said");
        assert!(matches!(echo.what, What::Heard { .. }));
        stage.rooms.happens(echo.at, echo.what);
        stage.settle().expect("no bug");
    }
    if heard.sender == me {
        return;
    }
    for place in
        [Place::Direct(direct(alice)), Place::Community(community()), Place::Named(RoomName::Mentors)]
    {
        let Some(event) = said(&place, heard, me, now) else { return };
        assert!(event.at <= now, "it is heard before it was said");
        stage.rooms.happens(event.at, event.what);
        stage.settle().expect("no bug");
    }
    harmless::all(stage.rooms.sent());
}
