//! What was heard in a room becomes events. Notices are never answered, nor is the bot itself.

use std::collections::BTreeMap;

use chancery_matrix_client::heard::{Heard, HeardKind, Manner, Membership, Words};
use jiff::Timestamp;
use ruma::{OwnedEventId, OwnedRoomId, RoomId, UserId};

use super::spoken;
use crate::domain::event::{Cited, Event, Reacted, Said, TakenBack, Voted, What};
use crate::domain::ids::{Cause, MessageId};
use crate::domain::place::Place;

/// Our own message, as the room has it.
#[must_use]
pub fn echo(room: &RoomId, heard: &Heard, now: Timestamp) -> Option<Event> {
    let message = MessageId(heard.our_txn.clone()?);
    let (event, room) = (heard.event.clone(), room.to_owned());
    let what = What::Heard { message, event, room, posted: None };
    Some(Event { cause: Cause(String::new()), at: moment(heard.at, now), what })
}

/// What a person said or did.
#[must_use]
pub fn said(place: &Place, heard: &Heard, me: &UserId, now: Timestamp) -> Option<Event> {
    let what = match &heard.kind {
        HeardKind::Message { words, thread, reply_to } => {
            let mut said = message(place, heard, words, thread.clone(), None)?;
            // Who answers somebody mentions them by that, whatever they say.
            if reply_to.is_none() && words.mentions == [me] {
                said.spoken = spoken::named_first(me, said.spoken);
            }
            said.cited = reply_to.clone().map(|event| Cited { event, who: None, words: None });
            What::Said(said)
        }
        HeardKind::Edit { target, words } => {
            What::Said(message(place, heard, words, None, Some(target.clone()))?)
        }
        HeardKind::Reaction { target, key } => What::Reacted(Reacted {
            who: heard.sender.clone(),
            place: place.clone(),
            event: heard.event.clone(),
            to: target.clone(),
            key: key.clone(),
            recalled: BTreeMap::new(),
        }),
        HeardKind::Redaction { target } => What::TakenBack(TakenBack {
            who: heard.sender.clone(),
            place: place.clone(),
            event: target.clone(),
        }),
        HeardKind::Choice { poll, chosen } => What::Voted(Voted {
            who: heard.sender.clone(),
            place: place.clone(),
            poll: poll.clone(),
            chosen: chosen.clone(),
            late: false,
        }),
        _ => return None,
    };
    Some(Event { cause: Cause(heard.event.to_string()), at: moment(heard.at, now), what })
}

/// By which name somebody is in the room since then, if it tells of anybody but us: state, which the homeserver vouches
/// for. The name of their account comes along: a homeserver fills it in when they join, and tells each room when it
/// changes.
#[must_use]
pub fn named(room: &OwnedRoomId, heard: &Heard, me: &UserId, now: Timestamp) -> Option<Event> {
    let HeardKind::Member { who, membership, display_name, .. } = &heard.kind else { return None };
    let name = match membership {
        Membership::Join => display_name.clone(),
        Membership::Leave | Membership::Ban => None,
        Membership::Invite | Membership::Knock => return None,
    };
    let what = What::Named { who: who.clone(), room: room.clone(), name };
    (who != me).then(|| Event { cause: Cause(String::new()), at: moment(heard.at, now), what })
}

/// What a person said or chose in a message whose key came late: it was sent before it came here, whatever its time claims.
#[must_use]
pub fn said_late(place: &Place, heard: &Heard, me: &UserId, since: Timestamp) -> Option<Event> {
    let mut event = said(place, heard, me, since)?;
    match &mut event.what {
        What::Said(said) => said.late = true,
        What::Voted(voted) => voted.late = true,
        _ => {}
    }
    Some(event)
}

fn message(
    place: &Place,
    heard: &Heard,
    words: &Words,
    thread: Option<OwnedEventId>,
    replaces: Option<OwnedEventId>,
) -> Option<Said> {
    if !matches!(words.manner, Manner::Text | Manner::Emote) {
        return None;
    }
    // `/me` says what somebody does, which no more orders it than any other word before the command.
    let spoken = match words.manner {
        Manner::Emote => String::new(),
        _ => spoken::spoken(&words.body, words.formatted.as_deref()),
    };
    Some(Said {
        who: heard.sender.clone(),
        place: place.clone(),
        event: heard.event.clone(),
        thread,
        replaces,
        words: words.body.clone(),
        spoken,
        cited: None,
        late: false,
        recalled: BTreeMap::new(),
    })
}

/// The moment of so many milliseconds after 1970; now, where a homeserver says nonsense or speaks of the future.
fn moment(milliseconds: i64, now: Timestamp) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).map_or(now, |at| at.min(now))
}

#[cfg(test)]
mod tests {
    use ruma::{owned_event_id, owned_room_id, owned_user_id, user_id};

    use super::*;

    fn me() -> &'static UserId {
        user_id!("@chancery:example.org")
    }

    fn heard(kind: HeardKind) -> Option<What> {
        let (event, sender) = (owned_event_id!("$said"), owned_user_id!("@olga:example.org"));
        let heard = Heard { event, sender, at: 0, encrypted: false, our_txn: None, kind };
        let place = Place::Direct(owned_room_id!("!direct:example.org"));
        said(&place, &heard, me(), Timestamp::UNIX_EPOCH).map(|event| event.what)
    }

    fn words(manner: Manner) -> Words {
        Words { manner, body: "!sponsor #1".to_owned(), formatted: None, mentions: Vec::new() }
    }

    fn message(manner: Manner) -> Option<What> {
        heard(HeardKind::Message { words: words(manner), reply_to: None, thread: None })
    }

    #[test]
    fn only_what_is_plainly_said_is_spoken_to_the_bot() {
        assert!(matches!(message(Manner::Text), Some(What::Said(said)) if said.spoken == "!sponsor #1"));
        assert!(matches!(message(Manner::Emote), Some(What::Said(said)) if said.spoken.is_empty()));
        assert_eq!(message(Manner::Notice), None);
        assert_eq!(message(Manner::Other), None, "a caption orders nothing");
    }

    #[test]
    fn a_message_whose_key_came_late_claims_no_later_time_than_it_came() {
        let kind = HeardKind::Message { words: words(Manner::Text), reply_to: None, thread: None };
        let (event, sender) = (owned_event_id!("$said"), owned_user_id!("@olga:example.org"));
        let heard = Heard { event, sender, at: 9_000, encrypted: true, our_txn: None, kind };
        let place = Place::Direct(owned_room_id!("!direct:example.org"));
        let came = Timestamp::UNIX_EPOCH;
        let late = said_late(&place, &heard, me(), came).expect("a message");
        assert_eq!(late.at, came);
        assert!(matches!(late.what, What::Said(said) if said.late));
    }

    #[test]
    fn a_name_is_told_of_who_is_in_the_room_and_none_of_who_is_not() {
        let (me, olga) = (user_id!("@chancery:example.org"), owned_user_id!("@olga:example.org"));
        let room = owned_room_id!("!community:example.org");
        let told = |who: &UserId, membership| {
            let display_name = Some("Olga".to_owned());
            let kind = HeardKind::Member { who: who.to_owned(), membership, before: None, display_name };
            let (event, sender) = (owned_event_id!("$member"), olga.clone());
            let heard = Heard { event, sender, at: 0, encrypted: false, our_txn: None, kind };
            named(&room, &heard, me, Timestamp::UNIX_EPOCH).map(|event| event.what)
        };
        let is = |name: Option<&str>| {
            let name = name.map(str::to_owned);
            Some(What::Named { who: olga.clone(), room: room.clone(), name })
        };
        assert_eq!(told(&olga, Membership::Join), is(Some("Olga")));
        assert_eq!(told(&olga, Membership::Leave), is(None));
        assert_eq!(told(&olga, Membership::Ban), is(None));
        assert_eq!(told(&olga, Membership::Invite), None, "she is not there yet");
        assert_eq!(told(me, Membership::Join), None);
    }

    #[test]
    fn who_takes_something_back_is_known_by_the_redaction_and_not_by_what_it_was() {
        let target = owned_event_id!("$first");
        let gone = heard(HeardKind::Redaction { target: target.clone() });
        let who = owned_user_id!("@olga:example.org");
        assert!(
            matches!(gone, Some(What::TakenBack(gone)) if gone.event == target && gone.who == who),
            "the event that is gone, taken back by whoever sent the redaction"
        );
    }

    #[test]
    fn a_message_that_mentions_us_alone_is_to_us_by_the_name_before_it() {
        let spoken = |body: &str, formatted: Option<&str>, mentions: &[&UserId], reply_to: Option<&str>| {
            let mentions = mentions.iter().map(|who| (*who).to_owned()).collect();
            let (body, formatted) = (body.to_owned(), formatted.map(str::to_owned));
            let words = Words { manner: Manner::Text, body, formatted, mentions };
            let reply_to = reply_to.map(|event| event.try_into().expect("an event"));
            match heard(HeardKind::Message { words, reply_to, thread: None }) {
                Some(What::Said(said)) => said.spoken,
                other => panic!("{other:?}"),
            }
        };
        let (me, olga) = (me(), user_id!("@olga:example.org"));
        assert_eq!(spoken("The Chancery: status", None, &[me], None), "@chancery:example.org: status");
        let pill = "<a href=\"https://matrix.to/#/@chancery:example.org\">The Chancery</a>: status";
        assert_eq!(spoken("The Chancery: status", Some(pill), &[me], None), "@chancery:example.org: status");
        for (body, mentions, reply_to) in [
            ("The Chancery: status", vec![], None),
            ("The Chancery: status", vec![me, olga], None),
            ("The Chancery: status", vec![me], Some("$asked")),
            ("I wonder, as everybody does who works here: status", vec![me], None),
            ("status", vec![me], None),
        ] {
            assert_eq!(spoken(body, None, &mentions, reply_to), body);
        }
        let question = "A question: could <a href=\"https://matrix.to/#/@chancery:example.org\">it</a> help?";
        assert_eq!(
            spoken("A question: could it help?", Some(question), &[me], None),
            "A question: could @chancery:example.org help?"
        );
    }

    #[test]
    fn a_reply_says_what_it_answers() {
        let (target, words) = (owned_event_id!("$asked"), words(Manner::Text));
        let reply = heard(HeardKind::Message { words, reply_to: Some(target.clone()), thread: None });
        assert!(
            matches!(reply, Some(What::Said(said)) if said.cited.as_ref().is_some_and(|cited| cited.event == target))
        );
    }

    #[test]
    fn an_edit_says_what_it_replaces() {
        let target = owned_event_id!("$first");
        let edit = heard(HeardKind::Edit { target: target.clone(), words: words(Manner::Text) });
        assert!(matches!(edit, Some(What::Said(said)) if said.replaces == Some(target)));
    }
}
