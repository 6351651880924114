//! The client: one logged-in device, shared by everything that listens and speaks.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex as PlainMutex, MutexGuard as PlainGuard, PoisonError, atomic::AtomicBool},
};

use futures_util::{Stream, StreamExt};
use matrix_sdk::{Client as Sdk, Room, sync::RoomUpdates};
use ruma::{DeviceId, OwnedRoomId, OwnedUserId, RoomId, UserId};
use tokio::sync::{Mutex, broadcast};

use crate::{error::RequestError, keys::Keys, talks::Talks};

/// A future behind a box, so that the SDK's own stay in this crate.
pub type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The direct rooms made for one person since the start.
type Made = Arc<Mutex<BTreeSet<OwnedRoomId>>>;

pub(crate) type KeyStream = Pin<Box<dyn Stream<Item = Keys> + Send>>;

/// One logged-in device: cheap to share behind an `Arc`, safe to use from many tasks.
pub struct Client {
    pub(crate) sdk: Sdk,
    /// Held during a sync, so that there is one at a time; hears what the SDK took in even if its sync then fails.
    pub(crate) updates: Mutex<broadcast::Receiver<RoomUpdates>>,
    pub(crate) keys: Mutex<KeyStream>,
    /// One lane a room: two encrypted messages at once in one room panic when the SDK's session rotates.
    lanes: PlainMutex<BTreeMap<OwnedRoomId, Arc<Mutex<()>>>>,
    /// One a person, held while their direct room is looked up and made, so that nobody gets two.
    direct: PlainMutex<BTreeMap<OwnedUserId, Made>>,
    /// The rooms that we were in after the last sync that was told; nothing where that is not known.
    inside: PlainMutex<Option<BTreeSet<OwnedRoomId>>>,
    talks: PlainMutex<Talks>,
    /// Whether the SDK has marked all rooms that the account notes as direct.
    pub(crate) marked: AtomicBool,
    /// Held while a direct room is noted: the account's list of them is read and written as a whole.
    pub(crate) noting: Mutex<()>,
}

impl Client {
    /// Takes over a logged-in SDK client; must come before its first sync.
    pub(crate) async fn of(sdk: Sdk) -> Self {
        let updates = Mutex::new(sdk.subscribe_to_all_room_updates());
        let keys: KeyStream = match sdk.encryption().room_keys_received_stream().await {
            Some(stream) => Box::pin(stream.map(|arrived| match arrived {
                Ok(list) => Keys::Listed(list.into_iter().map(|key| (key.room_id, key.session_id)).collect()),
                Err(_missed_some) => Keys::Unlisted,
            })),
            None => Box::pin(futures_util::stream::pending()),
        };
        let (lanes, direct, noting) = (PlainMutex::default(), PlainMutex::default(), Mutex::default());
        let (inside, talks) = (PlainMutex::default(), PlainMutex::default());
        let marked = AtomicBool::new(false);
        Self { sdk, updates, keys: Mutex::new(keys), lanes, direct, inside, talks, marked, noting }
    }

    /// Who we are.
    ///
    /// # Panics
    ///
    /// Never: a client is only made of a session, and a session has a user.
    #[must_use]
    pub fn user_id(&self) -> &UserId {
        self.sdk.user_id().expect("a client is only made of a session")
    }

    /// The device that transaction ids belong to.
    ///
    /// # Panics
    ///
    /// Never: a client is only made of a session, and a session has a device.
    #[must_use]
    pub fn device_id(&self) -> &DeviceId {
        self.sdk.device_id().expect("a client is only made of a session")
    }

    /// The rooms we are in, as far as the syncs have told.
    #[must_use]
    pub fn joined_rooms(&self) -> BTreeSet<OwnedRoomId> {
        self.sdk.joined_rooms().iter().map(|room| room.room_id().to_owned()).collect()
    }

    /// Whether the homeserver is there and answers us, asked with what costs it least.
    pub fn answers(&self) -> Boxed<'_, bool> {
        Box::pin(async move { self.sdk.whoami().await.is_ok() })
    }

    pub(crate) fn room(&self, room: &RoomId) -> Result<Room, RequestError> {
        self.sdk.get_room(room).ok_or_else(|| RequestError::Barred { why: format!("not in the room {room}") })
    }

    pub(crate) fn lane(&self, room: &RoomId) -> Arc<Mutex<()>> {
        let mut lanes = self.lanes.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(lanes.entry(room.to_owned()).or_default())
    }

    /// The rooms that we were in after the last sync that was told. Of very many rooms the SDK's own list takes longer to
    /// make than a sync.
    pub(crate) fn inside_before(&self) -> PlainGuard<'_, Option<BTreeSet<OwnedRoomId>>> {
        let mut inside = self.inside.lock().unwrap_or_else(PoisonError::into_inner);
        inside.get_or_insert_with(|| self.joined_rooms());
        inside
    }

    pub(crate) fn talks(&self) -> PlainGuard<'_, Talks> {
        self.talks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn made_for(&self, who: &UserId) -> Made {
        let mut direct = self.direct.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(direct.entry(who.to_owned()).or_default())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("user", &self.sdk.user_id())
            .field("device", &self.sdk.device_id())
            .finish_non_exhaustive()
    }
}
