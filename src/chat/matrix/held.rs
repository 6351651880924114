//! Encrypted messages whose key has not come: kept as they came, tried again with every sync, and after a while given
//! up, of which their author is told once.

use chancery_matrix_client::client::Client;
use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};
use serde::{Deserialize, Serialize};
use tracing::{info, warn};

use super::super::Batch;
use super::intake::said;
use super::places::Places;
use crate::domain::event::{Event, Place, What};
use crate::domain::ids::Cause;

/// How long a key may take.
const PATIENCE: SignedDuration = SignedDuration::from_secs(60);

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

/// Tries everything that is held, in the order in which it came.
pub async fn retry(
    client: &Client,
    places: &Places,
    held: &[(Cause, String)],
    now: Timestamp,
    batch: &mut Batch,
) {
    for (cause, kept) in held {
        let Ok(Held { room, sender, since, raw }) = serde_json::from_str(kept) else {
            warn!(%cause, "a held message makes no sense and is let go");
            batch.released.push(cause.clone());
            continue;
        };
        let Some(place) = places.place(client, &room).await else {
            batch.released.push(cause.clone());
            continue;
        };
        if let Some(heard) = client.decrypt(&room, &raw).await {
            info!(%cause, "a late key came");
            batch.events.extend(said(&place, &heard, now));
            batch.released.push(cause.clone());
        } else if now.duration_since(since) > PATIENCE {
            let event = OwnedEventId::try_from(cause.0.as_str());
            batch.events.extend(event.ok().map(|event| unreadable(&place, event, sender, now)));
            batch.released.push(cause.clone());
        }
    }
}

/// A message was given up.
#[must_use]
pub fn unreadable(place: &Place, event: OwnedEventId, who: OwnedUserId, now: Timestamp) -> Event {
    let cause = Cause(event.to_string());
    Event { cause, at: now, what: What::Unreadable { who, place: place.clone(), event } }
}
