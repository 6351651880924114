//! A room from its first event to its last, as whoever scrolls up in it reads it: the homeserver's own order, and
//! nothing of what a client may have missed while it listened.

use matrix_sdk::deserialized_responses::TimelineEventKind;
use matrix_sdk::room::MessagesOptions;
use ruma::{RoomId, UInt};
use serde_json::Value;

use crate::heard::Heard;
use crate::person::{Person, PersonError};

/// As many events as Synapse gives at once.
const PAGE: u8 = 100;

impl Person {
    /// Everything that happened in the room, oldest first; what cannot be decrypted as what it is.
    pub async fn history(&self, room: &RoomId) -> Result<Vec<Heard>, PersonError> {
        let known = self.room(room)?;
        let mut history = Vec::new();
        let mut from: Option<String> = None;
        loop {
            let mut options = MessagesOptions::forward().from(from.as_deref());
            options.limit = UInt::from(PAGE);
            let page = known.messages(options).await;
            let page = page.map_err(|source| self.refused("read the room", source))?;
            history.extend(page.chunk.iter().filter_map(|event| {
                let encrypted = matches!(event.kind, TimelineEventKind::Decrypted(_));
                let json = event.raw().deserialize_as_unchecked::<Value>().ok()?;
                Heard::read(room.to_owned(), json, encrypted)
            }));
            match page.end {
                Some(end) if from.as_deref() != Some(&*end) => from = Some(end),
                _ => return Ok(history),
            }
        }
    }
}
