//! Encrypted messages whose key has not come, as they are kept until it does or they are given up.

use chancery_matrix_client::keys::Keys;
use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};
use serde::{Deserialize, Serialize};
use tracing::warn;

use crate::domain::event::{Event, What};
use crate::domain::ids::Cause;
use crate::domain::place::Place;

/// How long the key of an encrypted message may take.
const PATIENCE: SignedDuration = SignedDuration::from_mins(1);

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

impl Held {
    /// What is to be done with it, now that these keys have come. Every attempt asks the backup too, so that it is not
    /// made without reason. At the first sync after a start nothing is given up: the key may be in the next one.
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
    fn what_older_versions_kept_is_still_read() {
        let kept = r#"{"room":"!a","sender":"@alice:example.org","since":"1970-01-01T00:00:00Z","raw":""}"#;
        let held: Held = serde_json::from_str(kept).expect("a held message");
        assert_eq!(held.session, "");
    }
}
