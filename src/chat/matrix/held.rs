//! Encrypted messages whose key has not come, as they are kept until it does or they are given up.

use jiff::Timestamp;
use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};
use serde::{Deserialize, Serialize};
use tracing::warn;

use crate::domain::event::{Event, What};
use crate::domain::ids::Cause;
use crate::domain::place::Place;

/// A message that waits for its key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Held {
    /// The room it is in.
    pub room: OwnedRoomId,
    /// Its author.
    pub sender: OwnedUserId,
    /// Since when it waits.
    pub since: Timestamp,
    /// The encrypted event as it came.
    pub raw: String,
}

impl Held {
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
