//! The SDK's store, with a memory for what the SDK asks of it again and again: for each room of each sync who we are there,
//! what power takes what, and how the other one is called. Each answer is a query, a decryption and two changes of
//! threads; with a memory a sync of many rooms takes a fraction of the time.
//!
//! Everything is written to the store itself, before the memory forgets what that may have changed; nothing is remembered
//! that was asked while something was forgotten.
//!
//! Two of its answers are not the store's: what the account notes of direct rooms is nothing to whoever has marked them all
//! ([`taking_in`]), and who is in a room leaves us out for whoever encrypts with one device alone ([`speaking_alone`]).

mod memory;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use matrix_sdk::config::StoreConfig;
use matrix_sdk::ruma::MilliSecondsSinceUnixEpoch;
use matrix_sdk::ruma::events::presence::PresenceEvent;
use matrix_sdk::ruma::events::receipt::{Receipt, ReceiptThread, ReceiptType};
use matrix_sdk::ruma::events::{
    AnyGlobalAccountDataEvent, AnyRoomAccountDataEvent, GlobalAccountDataEventType, RoomAccountDataEventType,
    StateEventType,
};
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk::{
    ClientBuildError, SqliteCryptoStore, SqliteEventCacheStore, SqliteMediaStore, SqliteStateStore,
    SqliteStoreConfig,
};
use matrix_sdk_base::deserialized_responses::{DisplayName, RawAnySyncOrStrippedState};
use matrix_sdk_base::store::{
    ChildTransactionId, DependentQueuedRequest, DependentQueuedRequestKind, QueueWedgeError, QueuedRequest,
    QueuedRequestKind, RoomLoadSettings, SentRequestKey, StoredThreadSubscription,
};
use matrix_sdk_base::{
    MinimalRoomMemberEvent, RoomInfo, RoomMemberships, StateChanges, StateStore, StateStoreDataKey,
    StateStoreDataValue,
};
use matrix_sdk_common::cross_process_lock::CrossProcessLockConfig;
use ruma::{
    EventId, OwnedEventId, OwnedRoomId, OwnedTransactionId, OwnedUserId, RoomId, TransactionId, UserId,
};

use self::memory::Memory;

/// What the store says when it fails.
type Broken = <SqliteStateStore as StateStore>::Error;

/// What the store answers.
type Kept<T> = Result<T, Broken>;

/// The store of what is known of the rooms, and what is remembered of it.
#[derive(Debug)]
struct Remembering {
    store: SqliteStateStore,
    memory: Mutex<Memory>,
}

tokio::task_local! {
    /// Whether the SDK has marked all rooms by what the account notes of direct ones.
    static MARKED: bool;

    /// Who encrypts for everybody in a room but themselves.
    static ALONE: OwnedUserId;
}

/// Takes a sync in. With each the SDK goes through all that the account notes of direct rooms, to mark them: where they
/// are `marked` already, it finds nothing to go through. What the sync itself tells of them is no matter of the store.
pub(crate) fn taking_in<T>(marked: bool, sync: impl Future<Output = T>) -> impl Future<Output = T> {
    MARKED.scope(marked, sync)
}

/// Encrypts and sends something as an account of which this is the only device, so that nothing is encrypted for itself.
///
/// With every room that we come into, Synapse says that our own devices may have changed. From then on until the next sync
/// has asked, the SDK waits five seconds for that answer whenever it encrypts for an account of which it knows no device
/// but this one, and it waits with the lock in hand that the sync needs to ask: all rooms stood still meanwhile, one sender
/// after the other.
pub(crate) fn speaking_alone<T>(
    who: OwnedUserId,
    speaking: impl Future<Output = T>,
) -> impl Future<Output = T> {
    ALONE.scope(who, speaking)
}

/// Opens the stores in this directory.
pub(crate) async fn stores(directory: &Path, key: &[u8; 32]) -> Result<StoreConfig, ClientBuildError> {
    let config = SqliteStoreConfig::new(directory).key(Some(key));
    let state = SqliteStateStore::open_with_config(&config).await?;
    // The data directory is locked: no other process uses them.
    Ok(StoreConfig::new(CrossProcessLockConfig::SingleProcess)
        .state_store(Remembering { store: state, memory: Mutex::default() })
        .event_cache_store(SqliteEventCacheStore::open_with_config(&config).await?)
        .media_store(SqliteMediaStore::open_with_config(&config).await?)
        .crypto_store(SqliteCryptoStore::open_with_config(&config).await?))
}

impl Remembering {
    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl StateStore for Remembering {
    type Error = Broken;

    async fn save_changes(&self, changes: &StateChanges) -> Kept<()> {
        let saved = self.store.save_changes(changes).await;
        // Of what failed nobody knows how far it came.
        self.memory().forget(changes);
        saved
    }

    async fn remove_room(&self, room_id: &RoomId) -> Kept<()> {
        let removed = self.store.remove_room(room_id).await;
        self.memory().forget_room(room_id);
        removed
    }

    async fn get_state_event(
        &self,
        room_id: &RoomId,
        event_type: StateEventType,
        state_key: &str,
    ) -> Kept<Option<RawAnySyncOrStrippedState>> {
        let what = (event_type.clone(), state_key.to_owned());
        let begun = {
            let memory = self.memory();
            if let Some(known) = memory.room(room_id).and_then(|room| room.state.get(&what)) {
                return Ok(known.clone());
            }
            memory.begin()
        };
        let found = self.store.get_state_event(room_id, event_type, state_key).await?;
        self.memory().learn(room_id, begun, |room| drop(room.state.insert(what, found.clone())));
        Ok(found)
    }

    async fn get_profile(&self, room_id: &RoomId, user_id: &UserId) -> Kept<Option<MinimalRoomMemberEvent>> {
        let begun = {
            let memory = self.memory();
            if let Some(known) = memory.room(room_id).and_then(|room| room.profiles.get(user_id)) {
                return Ok(known.clone());
            }
            memory.begin()
        };
        let found = self.store.get_profile(room_id, user_id).await?;
        let learn = |room: &mut memory::Room| drop(room.profiles.insert(user_id.to_owned(), found.clone()));
        self.memory().learn(room_id, begun, learn);
        Ok(found)
    }

    async fn get_users_with_display_names<'a>(
        &self,
        room_id: &RoomId,
        display_names: &'a [DisplayName],
    ) -> Kept<HashMap<&'a DisplayName, BTreeSet<OwnedUserId>>> {
        // A few names are asked for with each event, and all of a room's only where its members are listed.
        let [name] = display_names else {
            return self.store.get_users_with_display_names(room_id, display_names).await;
        };
        let begun = {
            let memory = self.memory();
            if let Some(known) = memory.room(room_id).and_then(|room| room.names.get(name)) {
                return Ok(known.clone().map(|who| (name, who)).into_iter().collect());
            }
            memory.begin()
        };
        let found = self.store.get_users_with_display_names(room_id, display_names).await?;
        let who = found.get(name).cloned();
        self.memory().learn(room_id, begun, |room| drop(room.names.insert(name.clone(), who)));
        Ok(found)
    }

    async fn get_presence_event(&self, user_id: &UserId) -> Kept<Option<Raw<PresenceEvent>>> {
        let begun = {
            let memory = self.memory();
            if memory.is_absent(user_id) {
                return Ok(None);
            }
            memory.begin()
        };
        let found = self.store.get_presence_event(user_id).await?;
        if found.is_none() {
            self.memory().learn_absent(user_id, begun);
        }
        Ok(found)
    }

    async fn get_account_data_event(
        &self,
        event_type: GlobalAccountDataEventType,
    ) -> Kept<Option<Raw<AnyGlobalAccountDataEvent>>> {
        if event_type == GlobalAccountDataEventType::Direct && MARKED.try_get() == Ok(true) {
            return Ok(None);
        }
        let begun = {
            let memory = self.memory();
            if let Some(known) = memory.noted(&event_type) {
                return Ok(known.clone());
            }
            memory.begin()
        };
        let found = self.store.get_account_data_event(event_type.clone()).await?;
        self.memory().learn_noted(event_type, found.clone(), begun);
        Ok(found)
    }

    async fn get_user_ids(&self, room_id: &RoomId, memberships: RoomMemberships) -> Kept<Vec<OwnedUserId>> {
        let mut users = self.store.get_user_ids(room_id, memberships).await?;
        let _nobody_speaks = ALONE.try_with(|alone| users.retain(|user| user != alone));
        Ok(users)
    }

    // From here on the store itself answers.

    async fn get_kv_data(&self, key: StateStoreDataKey<'_>) -> Kept<Option<StateStoreDataValue>> {
        self.store.get_kv_data(key).await
    }

    async fn set_kv_data(&self, key: StateStoreDataKey<'_>, value: StateStoreDataValue) -> Kept<()> {
        self.store.set_kv_data(key, value).await
    }

    async fn remove_kv_data(&self, key: StateStoreDataKey<'_>) -> Kept<()> {
        self.store.remove_kv_data(key).await
    }

    async fn get_presence_events(&self, user_ids: &[OwnedUserId]) -> Kept<Vec<Raw<PresenceEvent>>> {
        self.store.get_presence_events(user_ids).await
    }

    async fn get_state_events(
        &self,
        room_id: &RoomId,
        event_type: StateEventType,
    ) -> Kept<Vec<RawAnySyncOrStrippedState>> {
        self.store.get_state_events(room_id, event_type).await
    }

    async fn get_state_events_for_keys(
        &self,
        room_id: &RoomId,
        event_type: StateEventType,
        state_keys: &[&str],
    ) -> Kept<Vec<RawAnySyncOrStrippedState>> {
        self.store.get_state_events_for_keys(room_id, event_type, state_keys).await
    }

    async fn get_profiles<'a>(
        &self,
        room_id: &RoomId,
        user_ids: &'a [OwnedUserId],
    ) -> Kept<BTreeMap<&'a UserId, MinimalRoomMemberEvent>> {
        self.store.get_profiles(room_id, user_ids).await
    }

    async fn get_room_infos(&self, room_load_settings: &RoomLoadSettings) -> Kept<Vec<RoomInfo>> {
        self.store.get_room_infos(room_load_settings).await
    }

    async fn get_users_with_display_name(
        &self,
        room_id: &RoomId,
        display_name: &DisplayName,
    ) -> Kept<BTreeSet<OwnedUserId>> {
        self.store.get_users_with_display_name(room_id, display_name).await
    }

    async fn get_room_account_data_event(
        &self,
        room_id: &RoomId,
        event_type: RoomAccountDataEventType,
    ) -> Kept<Option<Raw<AnyRoomAccountDataEvent>>> {
        self.store.get_room_account_data_event(room_id, event_type).await
    }

    async fn get_user_room_receipt_event(
        &self,
        room_id: &RoomId,
        receipt_type: ReceiptType,
        thread: ReceiptThread,
        user_id: &UserId,
    ) -> Kept<Option<(OwnedEventId, Receipt)>> {
        self.store.get_user_room_receipt_event(room_id, receipt_type, thread, user_id).await
    }

    async fn get_event_room_receipt_events(
        &self,
        room_id: &RoomId,
        receipt_type: ReceiptType,
        thread: ReceiptThread,
        event_id: &EventId,
    ) -> Kept<Vec<(OwnedUserId, Receipt)>> {
        self.store.get_event_room_receipt_events(room_id, receipt_type, thread, event_id).await
    }

    async fn get_custom_value(&self, key: &[u8]) -> Kept<Option<Vec<u8>>> {
        self.store.get_custom_value(key).await
    }

    async fn set_custom_value(&self, key: &[u8], value: Vec<u8>) -> Kept<Option<Vec<u8>>> {
        self.store.set_custom_value(key, value).await
    }

    async fn remove_custom_value(&self, key: &[u8]) -> Kept<Option<Vec<u8>>> {
        self.store.remove_custom_value(key).await
    }

    async fn save_send_queue_request(
        &self,
        room_id: &RoomId,
        transaction_id: OwnedTransactionId,
        created_at: MilliSecondsSinceUnixEpoch,
        request: QueuedRequestKind,
        priority: usize,
    ) -> Kept<()> {
        self.store.save_send_queue_request(room_id, transaction_id, created_at, request, priority).await
    }

    async fn update_send_queue_request(
        &self,
        room_id: &RoomId,
        transaction_id: &TransactionId,
        content: QueuedRequestKind,
    ) -> Kept<bool> {
        self.store.update_send_queue_request(room_id, transaction_id, content).await
    }

    async fn remove_send_queue_request(
        &self,
        room_id: &RoomId,
        transaction_id: &TransactionId,
    ) -> Kept<bool> {
        self.store.remove_send_queue_request(room_id, transaction_id).await
    }

    async fn load_send_queue_requests(&self, room_id: &RoomId) -> Kept<Vec<QueuedRequest>> {
        self.store.load_send_queue_requests(room_id).await
    }

    async fn update_send_queue_request_status(
        &self,
        room_id: &RoomId,
        transaction_id: &TransactionId,
        error: Option<QueueWedgeError>,
    ) -> Kept<()> {
        self.store.update_send_queue_request_status(room_id, transaction_id, error).await
    }

    async fn load_rooms_with_unsent_requests(&self) -> Kept<Vec<OwnedRoomId>> {
        self.store.load_rooms_with_unsent_requests().await
    }

    async fn save_dependent_queued_request(
        &self,
        room_id: &RoomId,
        parent_txn_id: &TransactionId,
        own_txn_id: ChildTransactionId,
        created_at: MilliSecondsSinceUnixEpoch,
        content: DependentQueuedRequestKind,
    ) -> Kept<()> {
        self.store
            .save_dependent_queued_request(room_id, parent_txn_id, own_txn_id, created_at, content)
            .await
    }

    async fn mark_dependent_queued_requests_as_ready(
        &self,
        room_id: &RoomId,
        parent_txn_id: &TransactionId,
        sent_parent_key: SentRequestKey,
    ) -> Kept<usize> {
        self.store.mark_dependent_queued_requests_as_ready(room_id, parent_txn_id, sent_parent_key).await
    }

    async fn update_dependent_queued_request(
        &self,
        room_id: &RoomId,
        own_transaction_id: &ChildTransactionId,
        new_content: DependentQueuedRequestKind,
    ) -> Kept<bool> {
        self.store.update_dependent_queued_request(room_id, own_transaction_id, new_content).await
    }

    async fn remove_dependent_queued_request(
        &self,
        room: &RoomId,
        own_txn_id: &ChildTransactionId,
    ) -> Kept<bool> {
        self.store.remove_dependent_queued_request(room, own_txn_id).await
    }

    async fn load_dependent_queued_requests(&self, room: &RoomId) -> Kept<Vec<DependentQueuedRequest>> {
        self.store.load_dependent_queued_requests(room).await
    }

    async fn upsert_thread_subscriptions(
        &self,
        updates: Vec<(&RoomId, &EventId, StoredThreadSubscription)>,
    ) -> Kept<()> {
        self.store.upsert_thread_subscriptions(updates).await
    }

    async fn remove_thread_subscription(&self, room: &RoomId, thread_id: &EventId) -> Kept<()> {
        self.store.remove_thread_subscription(room, thread_id).await
    }

    async fn load_thread_subscription(
        &self,
        room: &RoomId,
        thread_id: &EventId,
    ) -> Kept<Option<StoredThreadSubscription>> {
        self.store.load_thread_subscription(room, thread_id).await
    }

    async fn optimize(&self) -> Kept<()> {
        self.store.optimize().await
    }

    async fn get_size(&self) -> Kept<Option<usize>> {
        self.store.get_size().await
    }

    async fn set_custom_value_no_read(&self, key: &[u8], value: Vec<u8>) -> Kept<()> {
        self.store.set_custom_value_no_read(key, value).await
    }

    async fn close(&self) -> Kept<()> {
        self.store.close().await
    }

    async fn reopen(&self) -> Kept<()> {
        self.store.reopen().await
    }
}
