//! Messages whose key comes late: they are held by the caller, and tried again when a key arrives.

use futures_util::StreamExt;
use matrix_sdk::ruma::{events::room::encrypted::OriginalSyncRoomEncryptedEvent, serde::Raw};
use ruma::{OwnedRoomId, RoomId};
use serde_json::value::RawValue;
use tracing::debug;

use crate::{
    client::{Boxed, Client},
    heard::{self, Heard},
};

/// The keys that have arrived, by room and session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keys {
    /// These sessions can be read now.
    Listed(Vec<(OwnedRoomId, String)>),
    /// More came than were counted: try everything that is held.
    Unlisted,
}

impl Client {
    /// Waits until keys arrive, by sync or from the backup; may be dropped and called again without missing any.
    pub fn keys_arrived(&self) -> Boxed<'_, Keys> {
        Box::pin(async move {
            match self.keys.lock().await.next().await {
                Some(keys) => keys,
                None => std::future::pending().await,
            }
        })
    }

    /// Tries once more to read an event that was [`Undecryptable`](crate::heard::HeardKind::Undecryptable); nothing
    /// if it still is. Also asks the backup for its key, which [`keys_arrived`](Self::keys_arrived) then tells.
    pub fn decrypt<'a>(&'a self, room: &'a RoomId, raw: &'a str) -> Boxed<'a, Option<Heard>> {
        Box::pin(async move {
            let room = self.sdk.get_room(room)?;
            let json = RawValue::from_string(raw.to_owned()).ok()?;
            let event = Raw::<OriginalSyncRoomEncryptedEvent>::from_json(json);
            match room.decrypt_event(&event, None).await {
                Ok(event) if event.kind.is_utd() => None,
                Ok(event) => heard::hear(&event.kind, self.user_id()),
                Err(error) => {
                    debug!(room = %room.room_id(), %error, "a held event can still not be read");
                    None
                }
            }
        })
    }
}
