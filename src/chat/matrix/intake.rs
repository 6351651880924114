//! What is heard in a room becomes events. Notices are never answered, nor is the bot itself; state was believed before
//! only as far as it may be.

use chancery_matrix_client::client::Client;
use chancery_matrix_client::heard::{Heard, HeardKind, Locked, Manner, Words};
use chancery_matrix_client::sync::{Gap, RoomSync};
use jiff::Timestamp;
use ruma::OwnedEventId;
use tracing::{error, info, warn};

use super::super::{Batch, ListenError};
use super::held::{self, Held, Turn};
use super::places::{self, Places, event};
use super::{moment, spoken};
use crate::domain::event::{Event, Reacted, Said, What};
use crate::domain::ids::{Cause, MessageId};
use crate::domain::place::{Place, RoomName};

/// Takes in everything heard in one room, in order.
///
/// # Errors
/// Fails if the session was lost.
pub async fn take_in(
    client: &Client,
    place: &Place,
    room: &RoomSync,
    now: Timestamp,
    batch: &mut Batch,
) -> Result<(), ListenError> {
    match &room.gap {
        Gap::None => {}
        Gap::Filled => info!(room = %room.room, events = room.events.len(), "read a gap back"),
        Gap::Unreadable { why } => error!(room = %room.room, %why, "the homeserver does not show a gap"),
    }
    for heard in &room.events {
        if heard.sender == client.user_id() {
            if let Place::Direct(room) = place
                && heard.our_txn.is_some()
                && let Some(who) = places::direct_with(client, room).await?
            {
                batch.events.push(event(now, What::Direct { who, room: room.clone() }));
            }
            batch.events.extend(echo(heard, now));
        } else if let HeardKind::Undecryptable { raw, session, why } = &heard.kind {
            undecryptable(client, place, room, heard, (raw, session, *why), now, batch).await;
        } else {
            batch.events.extend(said(place, heard, now));
        }
    }
    Ok(())
}

/// Leaves a room unheard in which we are, such as a talk of two that a third was asked into; not without a word.
pub fn pass_over(client: &Client, room: &RoomSync) {
    let speaks = |heard: &Heard| {
        let words = matches!(heard.kind, HeardKind::Message { .. } | HeardKind::Undecryptable { .. });
        words && heard.sender != client.user_id()
    };
    if !room.left && room.events.iter().any(speaks) {
        warn!(room = %room.room, "what is said in a room that is neither the programme's nor a talk of two is not heard");
    }
}

/// Our own message, as the room has it.
fn echo(heard: &Heard, now: Timestamp) -> Option<Event> {
    let message = MessageId(heard.our_txn.clone()?);
    let what = What::Heard { message, event: heard.event.clone(), posted: None };
    Some(event(moment(heard.at, now), what))
}

/// What a person said or did.
fn said(place: &Place, heard: &Heard, now: Timestamp) -> Option<Event> {
    let what = match &heard.kind {
        HeardKind::Message { words, thread, .. } => message(place, heard, words, thread.clone(), None)?,
        HeardKind::Edit { target, words } => message(place, heard, words, None, Some(target.clone()))?,
        HeardKind::Reaction { target, key } => What::Reacted(Reacted {
            who: heard.sender.clone(),
            place: place.clone(),
            to: target.clone(),
            key: key.clone(),
        }),
        _ => return None,
    };
    Some(Event { cause: Cause(heard.event.to_string()), at: moment(heard.at, now), what })
}

fn message(
    place: &Place,
    heard: &Heard,
    words: &Words,
    thread: Option<OwnedEventId>,
    replaces: Option<OwnedEventId>,
) -> Option<What> {
    if !matches!(words.manner, Manner::Text | Manner::Emote) {
        return None;
    }
    // `/me` says what somebody does, which no more orders it than any other word before the command.
    let spoken = match words.manner {
        Manner::Emote => String::new(),
        _ => spoken::spoken(&words.body, words.formatted.as_deref()),
    };
    Some(What::Said(Said {
        who: heard.sender.clone(),
        place: place.clone(),
        event: heard.event.clone(),
        thread,
        replaces,
        words: words.body.clone(),
        spoken,
    }))
}

/// An encrypted message: held until its key comes, or given up at once where none will. In the open rooms, where most
/// is not for the bot, it is let go.
async fn undecryptable(
    client: &Client,
    place: &Place,
    room: &RoomSync,
    heard: &Heard,
    (raw, session, why): (&str, &str, Locked),
    now: Timestamp,
    batch: &mut Batch,
) {
    if !matches!(place, Place::Direct(_) | Place::Named(RoomName::Mentors | RoomName::Organisers)) {
        return;
    }
    let held = Held {
        room: room.room.clone(),
        sender: heard.sender.clone(),
        since: now,
        session: session.to_owned(),
        raw: raw.to_owned(),
    };
    match why {
        Locked::Broken => {}
        Locked::KeyWithheld => {
            batch.events.push(held::unreadable(place, heard.event.clone(), held.sender, now));
        }
        // The key may have come with this very sync, after the message was tried.
        Locked::KeyMissing => {
            if let Some(heard) = client.decrypt(&room.room, raw).await {
                batch.events.extend(said(place, &heard, now));
            } else {
                info!(event = %heard.event, "an encrypted message waits for its key");
                batch.held.extend(held.kept(&heard.event));
            }
        }
    }
}

/// Tries what is held and may be readable by now, in the order in which it came. What waited too long is given up, of
/// which its author is told once.
///
/// # Errors
/// Fails if the session was lost.
pub async fn retry(
    client: &Client,
    places: &Places,
    held: &[(Cause, String)],
    first: bool,
    now: Timestamp,
    batch: &mut Batch,
) -> Result<(), ListenError> {
    let keys = client.new_keys().await;
    for (cause, kept) in held {
        let Ok(held) = serde_json::from_str::<Held>(kept) else {
            warn!(%cause, "a held message makes no sense and is let go");
            batch.released.push(cause.clone());
            continue;
        };
        let turn = held.turn(first, &keys, now);
        if turn == Turn::Wait {
            continue;
        }
        let Held { room, sender, raw, .. } = held;
        let Some(place) = places.place(client, &room).await? else {
            batch.released.push(cause.clone());
            continue;
        };
        if let Some(heard) = client.decrypt(&room, &raw).await {
            info!(%cause, "a late key came");
            batch.events.extend(said(&place, &heard, now));
            batch.released.push(cause.clone());
        } else if turn == Turn::LastTry {
            let event = OwnedEventId::try_from(cause.0.as_str());
            batch.events.extend(event.ok().map(|event| held::unreadable(&place, event, sender, now)));
            batch.released.push(cause.clone());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use ruma::{owned_event_id, owned_room_id, owned_user_id};

    use super::*;

    fn heard(kind: HeardKind) -> Option<What> {
        let (event, sender) = (owned_event_id!("$said"), owned_user_id!("@olga:example.org"));
        let heard = Heard { event, sender, at: 0, encrypted: false, our_txn: None, kind };
        let place = Place::Direct(owned_room_id!("!direct:example.org"));
        said(&place, &heard, Timestamp::UNIX_EPOCH).map(|event| event.what)
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
    fn an_edit_says_what_it_replaces() {
        let target = owned_event_id!("$first");
        let edit = heard(HeardKind::Edit { target: target.clone(), words: words(Manner::Text) });
        assert!(matches!(edit, Some(What::Said(said)) if said.replaces == Some(target)));
    }
}
