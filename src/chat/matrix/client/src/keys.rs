//! Messages whose key comes late: they are held by the caller, and tried again when a key arrives.

use futures_util::{FutureExt, StreamExt};
use matrix_sdk::ruma::{events::room::encrypted::OriginalSyncRoomEncryptedEvent, serde::Raw};
use ruma::{OwnedRoomId, RoomId};
use serde_json::value::RawValue;
use tracing::debug;

use crate::{
    client::{Boxed, Client},
    heard::Heard,
    timeline::hear,
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
    /// The keys that have arrived since this was last asked, by sync or from the backup; does not wait for any.
    pub fn new_keys(&self) -> Boxed<'_, Keys> {
        Box::pin(async move {
            let mut arriving = self.keys.lock().await;
            let mut listed = Vec::new();
            while let Some(Some(keys)) = arriving.next().now_or_never() {
                match keys {
                    Keys::Listed(keys) => listed.extend(keys),
                    Keys::Unlisted => return Keys::Unlisted,
                }
            }
            Keys::Listed(listed)
        })
    }

    /// Tries once more to read an event that was [`Undecryptable`](crate::heard::HeardKind::Undecryptable); nothing
    /// if it still is. Also asks the backup for its key, which [`new_keys`](Self::new_keys) then tells.
    pub fn decrypt<'a>(&'a self, room: &'a RoomId, raw: &'a str) -> Boxed<'a, Option<Heard>> {
        Box::pin(async move {
            let room = self.sdk.get_room(room)?;
            let json = RawValue::from_string(raw.to_owned()).ok()?;
            let event = Raw::<OriginalSyncRoomEncryptedEvent>::from_json(json);
            match room.decrypt_event(&event, None).await {
                Ok(event) if event.kind.is_utd() => None,
                Ok(event) => hear(&event.kind, self.user_id()),
                Err(error) => {
                    debug!(room = %room.room_id(), %error, "a held event can still not be read");
                    None
                }
            }
        })
    }
}
