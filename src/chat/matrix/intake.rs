//! Everything heard in one room is taken in, in order: what is readable becomes events, what is not is held until its
//! key comes.

use chancery_matrix_client::client::Client;
use chancery_matrix_client::heard::{Heard, HeardKind, Locked};
use chancery_matrix_client::sync::{Gap, RoomSync};
use jiff::Timestamp;
use ruma::{OwnedEventId, RoomId, UserId};
use tracing::{error, info, warn};

use super::super::said::{echo, named, said, said_late};
use super::super::{Batch, ListenError};
use super::citing::Citing;
use super::held::{self, Held, Turn, Waiting};
use super::places::{Places, event};
use crate::domain::event::{Event, What};
use crate::domain::ids::Cause;
use crate::domain::place::Place;

/// What one sync told, on its way to be events.
pub struct Intake<'a> {
    client: &'a Client,
    places: &'a Places,
    now: Timestamp,
    waiting: Waiting,
    citing: Citing,
    batch: &'a mut Batch,
}

impl<'a> Intake<'a> {
    /// Of this moment, into this batch.
    #[must_use]
    pub fn new(client: &'a Client, places: &'a Places, now: Timestamp, batch: &'a mut Batch) -> Self {
        Self { client, places, now, waiting: Waiting::default(), citing: Citing::default(), batch }
    }

    /// Takes in everything heard in one room, in order.
    ///
    /// # Errors
    /// Fails if the session was lost.
    pub async fn take_in(&mut self, place: &Place, room: &RoomSync) -> Result<(), ListenError> {
        match &room.gap {
            Gap::None => {}
            Gap::Filled => info!(room = %room.room, events = room.events.len(), "read a gap back"),
            Gap::Unreadable { why } => error!(room = %room.room, %why, "a gap is not read back whole"),
        }
        let me = self.client.user_id();
        for heard in &room.events {
            if let Place::Community(now) = place
                && *now == room.room
            {
                self.batch.events.extend(named(now, heard, me, self.now));
            }
            if heard.sender == me {
                if let Place::Direct(room) = place
                    && heard.our_txn.is_some()
                    && let Some(who) = self.places.direct_with(self.client, room).await?
                {
                    self.batch.events.push(event(self.now, What::Direct { who, room: room.clone() }));
                }
                self.batch.events.extend(echo(&room.room, heard, self.now));
            } else if let HeardKind::Undecryptable { .. } = &heard.kind {
                self.undecryptable(place, room, heard).await;
            } else {
                self.hear(&room.room, heard, said(place, heard, me, self.now)).await;
            }
        }
        Ok(())
    }

    /// Leaves a room unheard that is no place of ours, such as a talk of two that a third was asked into; not without a
    /// word. What we said there ourselves has arrived all the same: said again, it would go to another room.
    pub fn pass_over(&mut self, room: &RoomSync) {
        self.batch.events.extend(our_own(self.client.user_id(), room, self.now));
        let speaks = |heard: &Heard| {
            let words = matches!(heard.kind, HeardKind::Message { .. } | HeardKind::Undecryptable { .. });
            words && heard.sender != self.client.user_id()
        };
        if !room.left && room.events.iter().any(speaks) {
            warn!(room = %room.room, "what is said in a room that is neither the programme's nor a talk of two is not heard");
        }
    }

    async fn hear(&mut self, room: &RoomId, heard: &Heard, said: Option<Event>) {
        let Some(mut said) = said else { return };
        self.citing.cite(self.client, room, heard, &mut said).await;
        self.batch.events.push(said);
    }

    /// An encrypted message: held until its key comes, or given up at once where none will, or too many wait already. In
    /// the rooms where most is not for the bot, it is let go.
    async fn undecryptable(&mut self, place: &Place, room: &RoomSync, heard: &Heard) {
        let HeardKind::Undecryptable { raw, session, why } = &heard.kind else { return };
        if !held::is_for_us(place, raw) {
            return;
        }
        let held = Held {
            room: room.room.clone(),
            sender: heard.sender.clone(),
            since: self.now,
            session: session.clone(),
            raw: raw.clone(),
        };
        match why {
            Locked::Broken => {}
            Locked::KeyWithheld => {
                self.batch.events.push(held::unreadable(place, heard.event.clone(), held.sender, self.now));
            }
            // The key may have come with this very sync, after the message was tried.
            Locked::KeyMissing => {
                if let Some(heard) = self.client.decrypt(&room.room, raw).await {
                    let said = said(place, &heard, self.client.user_id(), self.now);
                    self.hear(&room.room, &heard, said).await;
                } else if self.waiting.admits(&held) {
                    info!(event = %heard.event, "an encrypted message waits for its key");
                    self.batch.held.extend(held.kept(&heard.event));
                } else {
                    warn!(event = %heard.event, "an encrypted message is too long to wait for its key, or one too many");
                    let given_up = held::unreadable(place, heard.event.clone(), held.sender, self.now);
                    self.batch.events.push(given_up);
                }
            }
        }
    }

    /// Tries what is held and may be readable by now, in the order in which it came. What waited too long is given up, of
    /// which its author is told once. Comes before everything else: what waits on is counted.
    ///
    /// # Errors
    /// Fails if the session was lost.
    pub async fn retry(&mut self, held: &[(Cause, String)], first: bool) -> Result<(), ListenError> {
        let keys = self.client.new_keys().await;
        for (cause, kept) in held {
            let Ok(held) = serde_json::from_str::<Held>(kept) else {
                warn!(%cause, "a held message makes no sense and is let go");
                self.batch.released.push(cause.clone());
                continue;
            };
            let turn = held.turn(first, &keys, self.now);
            if turn == Turn::Wait {
                self.waiting.counts(&held.sender);
                continue;
            }
            let Held { room, sender, since, raw, .. } = held;
            let Some(place) = self.places.place(self.client, &room).await? else {
                warn!(%cause, %room, "a held message is let go: its room is neither the programme's nor a talk of two");
                self.batch.released.push(cause.clone());
                continue;
            };
            if let Some(heard) = self.client.decrypt(&room, &raw).await {
                info!(%cause, "a late key came");
                let said = said_late(&place, &heard, self.client.user_id(), since);
                self.hear(&room, &heard, said).await;
                self.batch.released.push(cause.clone());
            } else if turn == Turn::LastTry {
                let event = OwnedEventId::try_from(cause.0.as_str());
                let given_up = event.ok().map(|event| held::unreadable(&place, event, sender, self.now));
                self.batch.events.extend(given_up);
                self.batch.released.push(cause.clone());
            } else {
                self.waiting.counts(&sender);
            }
        }
        Ok(())
    }
}

/// What we said in a room ourselves.
fn our_own(me: &UserId, room: &RoomSync, now: Timestamp) -> Vec<Event> {
    room.events
        .iter()
        .filter(|heard| heard.sender == *me)
        .filter_map(|heard| echo(&room.room, heard, now))
        .collect()
}

#[cfg(test)]
mod tests {
    use chancery_matrix_client::heard::{Manner, Words};
    use chancery_matrix_client::sync::Change;
    use ruma::{OwnedUserId, owned_event_id, owned_room_id, owned_user_id};

    use super::*;
    use crate::domain::ids::MessageId;

    #[test]
    fn what_we_said_in_a_room_that_is_no_place_any_more_has_arrived() {
        let me = owned_user_id!("@chancery:example.org");
        let said = |sender: &OwnedUserId, our_txn: Option<&str>| Heard {
            event: owned_event_id!("$said"),
            sender: sender.clone(),
            at: 0,
            encrypted: false,
            our_txn: our_txn.map(ToOwned::to_owned),
            kind: HeardKind::Message {
                words: Words {
                    manner: Manner::Text,
                    body: "hello".to_owned(),
                    formatted: None,
                    mentions: Vec::new(),
                },
                reply_to: None,
                thread: None,
            },
        };
        let olga = owned_user_id!("@olga:example.org");
        let room = RoomSync {
            room: owned_room_id!("!three:example.org"),
            left: false,
            gap: Gap::None,
            changed: Change::Nothing,
            events: vec![said(&me, Some("first")), said(&olga, None), said(&olga, Some("forged"))],
        };
        let heard: Vec<_> =
            our_own(&me, &room, Timestamp::UNIX_EPOCH).into_iter().map(|event| event.what).collect();
        let (message, event) = (MessageId("first".to_owned()), owned_event_id!("$said"));
        assert_eq!(heard, [What::Heard { message, event, room: room.room, posted: None }]);
    }
}
