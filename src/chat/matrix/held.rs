//! Encrypted messages whose key has not come, as they are kept until it does or they are given up; never more of them
//! than a stranger may cost us.

use std::collections::BTreeMap;

use chancery_matrix_client::keys::Keys;
use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tracing::warn;

use crate::domain::event::{Event, What};
use crate::domain::ids::Cause;
use crate::domain::place::{Place, RoomName};

/// How long the key of an encrypted message may take.
const PATIENCE: SignedDuration = SignedDuration::from_mins(1);

/// The longest encrypted event that is kept, in bytes: a long answer, with its HTML, is shorter.
const LONGEST: usize = 16 * 1024;

/// How many messages of one person may wait at the same time.
const OF_ONE: usize = 20;

/// How many messages may wait at the same time.
const ALTOGETHER: usize = 500;

/// A message that waits for its key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Held {
    /// The room it is in.
    pub room: OwnedRoomId,
    /// Its author.
    pub sender: OwnedUserId,
    /// Since when it waits.
    pub since: Timestamp,
    /// The session whose key it waits for; empty if it does not say.
    #[serde(default)]
    pub session: String,
    /// The encrypted event as it came.
    pub raw: String,
}

/// What is to be done with a held message now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// Nothing: its key has not come.
    Wait,
    /// It is tried: its key may have come.
    Try,
    /// It is tried for the last time, and given up if it cannot be read.
    LastTry,
}

/// Whose messages wait, and how many.
#[derive(Debug, Default)]
pub struct Waiting(BTreeMap<OwnedUserId, usize>);

impl Waiting {
    /// One more of this person's waits.
    pub fn counts(&mut self, sender: &OwnedUserId) {
        *self.0.entry(sender.clone()).or_default() += 1;
    }

    /// Whether this one may wait too; it is counted then. All that waits is in memory and on disk, and read at each
    /// sync.
    #[must_use]
    pub fn admits(&mut self, held: &Held) -> bool {
        let of_one = self.0.get(&held.sender).copied().unwrap_or_default();
        let altogether: usize = self.0.values().sum();
        let admitted = held.raw.len() <= LONGEST && of_one < OF_ONE && altogether < ALTOGETHER;
        if admitted {
            self.counts(&held.sender);
        }
        admitted
    }
}

/// Whether it may be for the bot, as far as can be told without its key. In the open rooms most is not; the ambassadors
/// vote in theirs, and what a choice refers to stands in plain text.
#[must_use]
pub fn is_for_us(place: &Place, raw: &str) -> bool {
    match place {
        Place::Direct(_) | Place::Named(RoomName::Mentors | RoomName::Organisers) => true,
        Place::Named(RoomName::Ambassadors) => serde_json::from_str::<Value>(raw)
            .is_ok_and(|event| event["content"]["m.relates_to"]["rel_type"] == "m.reference"),
        Place::Named(RoomName::Announcements) | Place::Community(_) => false,
    }
}

/// Whether what happens now was told only after the homeserver had not been heard for longer than a key may take: the
/// key, too, could not come.
#[must_use]
pub fn was_silent(listening: Timestamp, now: Timestamp) -> bool {
    now.duration_since(listening) > PATIENCE
}

impl Held {
    /// What is to be done with it, now that these keys have come. Every attempt asks the backup too, so that it is not
    /// made without reason. At the first sync after a start or a silence nothing is given up: the key may be in the
    /// next one.
    #[must_use]
    pub fn turn(&self, first: bool, keys: &Keys, now: Timestamp) -> Turn {
        let came = match keys {
            Keys::Unlisted => true,
            Keys::Listed(keys) => {
                let opens = |session: &str| self.session.is_empty() || session == self.session;
                keys.iter().any(|(room, session)| *room == self.room && opens(session))
            }
        };
        match (first, now.duration_since(self.since) > PATIENCE) {
            (true, _) => Turn::Try,
            (false, true) => Turn::LastTry,
            (false, false) => {
                if came {
                    Turn::Try
                } else {
                    Turn::Wait
                }
            }
        }
    }

    /// As the store keeps it.
    #[must_use]
    pub fn kept(&self, event: &OwnedEventId) -> Option<(Cause, String)> {
        match serde_json::to_string(self) {
            Ok(kept) => Some((Cause(event.to_string()), kept)),
            Err(error) => {
                warn!(%event, %error, "an encrypted message cannot be kept");
                None
            }
        }
    }
}

/// A message was given up.
#[must_use]
pub fn unreadable(place: &Place, event: OwnedEventId, who: OwnedUserId, now: Timestamp) -> Event {
    let cause = Cause(event.to_string());
    Event { cause, at: now, what: What::Unreadable { who, place: place.clone(), event } }
}

#[cfg(test)]
mod tests {
    use ruma::{owned_room_id, owned_user_id};

    use super::*;

    fn held() -> Held {
        Held {
            room: owned_room_id!("!a"),
            sender: owned_user_id!("@alice:example.org"),
            since: Timestamp::UNIX_EPOCH,
            session: "one".to_owned(),
            raw: String::new(),
        }
    }

    #[test]
    fn of_the_ambassadors_only_what_may_be_a_vote_waits() {
        let vote = r#"{"content":{"m.relates_to":{"rel_type":"m.reference","event_id":"$poll"}}}"#;
        let answer = r#"{"content":{"m.relates_to":{"rel_type":"m.thread","event_id":"$root"}}}"#;
        let ambassadors = Place::Named(RoomName::Ambassadors);
        assert!(is_for_us(&ambassadors, vote));
        assert!(["", "{}", answer].iter().all(|other| !is_for_us(&ambassadors, other)));
        assert!(is_for_us(&Place::Named(RoomName::Mentors), answer));
        assert!(!is_for_us(&Place::Community(owned_room_id!("!open")), vote));
    }

    fn keys(keys: &[(&str, &str)]) -> Keys {
        let key = |(room, session): &(&str, &str)| (room.parse().expect("a room"), (*session).to_owned());
        Keys::Listed(keys.iter().map(key).collect())
    }

    #[test]
    fn what_waits_is_tried_when_its_key_comes_and_not_at_each_sync() {
        let soon = Timestamp::UNIX_EPOCH + SignedDuration::from_secs(6);
        let turn = |keys: &Keys| held().turn(false, keys, soon);
        assert_eq!(turn(&keys(&[])), Turn::Wait);
        assert_eq!(turn(&keys(&[("!a", "two"), ("!b", "one")])), Turn::Wait);
        assert_eq!(turn(&keys(&[("!a", "two"), ("!a", "one")])), Turn::Try);
        assert_eq!(turn(&Keys::Unlisted), Turn::Try);
        let unnamed = Held { session: String::new(), ..held() };
        assert_eq!(unnamed.turn(false, &keys(&[("!a", "two")]), soon), Turn::Try);
    }

    #[test]
    fn what_waited_too_long_is_given_up_but_not_at_the_first_sync_after_a_start() {
        let late = Timestamp::UNIX_EPOCH + SignedDuration::from_secs(61);
        assert_eq!(held().turn(false, &keys(&[]), late), Turn::LastTry);
        assert_eq!(held().turn(true, &keys(&[]), late), Turn::Try);
        assert_eq!(held().turn(true, &keys(&[]), Timestamp::UNIX_EPOCH), Turn::Try);
    }

    #[test]
    fn an_outage_counts_for_no_keys_delay() {
        let back = Timestamp::UNIX_EPOCH + SignedDuration::from_mins(2);
        assert!(was_silent(Timestamp::UNIX_EPOCH, back));
        assert!(!was_silent(back - SignedDuration::from_secs(30), back), "the longest sync is no outage");
        let first = was_silent(Timestamp::UNIX_EPOCH, back);
        assert_eq!(held().turn(first, &keys(&[]), back), Turn::Try);
    }

    #[test]
    fn of_one_person_only_so_much_waits() {
        let mut waiting = Waiting::default();
        waiting.counts(&held().sender);
        let admitted = (0..100).filter(|_| waiting.admits(&held())).count();
        assert_eq!(admitted + 1, OF_ONE);
        let other = Held { sender: owned_user_id!("@bob:example.org"), ..held() };
        assert!(waiting.admits(&other), "nobody else suffers for it");
    }

    #[test]
    fn of_everybody_together_only_so_much_waits() {
        let mut waiting = Waiting::default();
        let admitted = (0..2 * ALTOGETHER).filter(|number| {
            let sender = format!("@sock-{number}:example.org").parse().expect("a person");
            waiting.admits(&Held { sender, ..held() })
        });
        assert_eq!(admitted.count(), ALTOGETHER);
    }

    #[test]
    fn what_is_longer_than_any_answer_does_not_wait() {
        let long = |length| Held { raw: "x".repeat(length), ..held() };
        assert!(Waiting::default().admits(&long(LONGEST)));
        assert!(!Waiting::default().admits(&long(LONGEST + 1)));
    }

    #[test]
    fn what_older_versions_kept_is_still_read() {
        let kept = r#"{"room":"!a","sender":"@alice:example.org","since":"1970-01-01T00:00:00Z","raw":""}"#;
        let held: Held = serde_json::from_str(kept).expect("a held message");
        assert_eq!(held.session, "");
    }
}
