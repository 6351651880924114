//! Rooms that replace others, as far as the syncs have told. The SDK's store takes such state from plain events alone,
//! and from those whom the homeserver allowed to send them.

use matrix_sdk::{
    RoomState,
    deserialized_responses::SyncOrStrippedState,
    ruma::events::{SyncStateEvent, room::tombstone::RoomTombstoneEventContent},
};
use ruma::{OwnedRoomId, OwnedUserId, RoomId};

use crate::client::{Boxed, Client};

/// That a room is replaced by another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tombstone {
    /// The other room.
    pub by: OwnedRoomId,
    /// Who says so; their server knows it.
    pub sender: OwnedUserId,
}

/// What is known of a room that is said to replace another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Successor {
    /// The room that it says it replaces.
    pub replaces: Option<OwnedRoomId>,
    /// True if it lets people in whom nobody inside let in.
    pub open: bool,
}

impl Client {
    /// Whether the room is replaced by another one, by its own word.
    pub fn tombstone<'a>(&'a self, room: &'a RoomId) -> Boxed<'a, Option<Tombstone>> {
        Box::pin(async move {
            let room = self.sdk.get_room(room).filter(|room| room.is_tombstoned())?;
            let tombstone = room.get_state_event_static::<RoomTombstoneEventContent>().await.ok()??;
            match tombstone.deserialize().ok()? {
                SyncOrStrippedState::Sync(SyncStateEvent::Original(event)) => {
                    Some(Tombstone { by: event.content.replacement_room, sender: event.sender })
                }
                // What is told of a room along with an invitation, whoever invites has written.
                _ => None,
            }
        })
    }

    /// What is known of that room, if we are or ever were inside.
    pub fn successor<'a>(&'a self, room: &'a RoomId) -> Boxed<'a, Option<Successor>> {
        Box::pin(async move {
            let open = self.is_open(room);
            let room = self.sdk.get_room(room)?;
            // Only from inside are power levels told; an invitation's word for a room is not enough.
            if room.state() == RoomState::Invited || room.power_levels().await.is_err() {
                return None;
            }
            let replaces = room.predecessor_room().map(|replaced| replaced.room_id);
            Some(Successor { replaces, open })
        })
    }
}
