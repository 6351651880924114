//! The room in which one person is spoken to alone: found again, or made.

use std::collections::BTreeSet;

use matrix_sdk::{
    Room, RoomMemberships, RoomState,
    ruma::{
        api::client::room::create_room::{
            RoomPowerLevelsContentOverride,
            v3::{Request as CreateRoom, RoomPreset},
        },
        events::{
            InitialStateEvent, direct::DirectEventContent, room::encryption::RoomEncryptionEventContent,
            room::member::MembershipState,
        },
        serde::Raw,
    },
};
use ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde_json::{json, value::to_raw_value};
use tracing::{info, warn};

use crate::{
    client::{Boxed, Client},
    error::RequestError,
};

impl Client {
    /// The encrypted room with this person alone: found again if there is one, made if there is none.
    ///
    /// A room that somebody else made for the two of us is not taken: its maker could read along.
    pub fn direct_room<'a>(&'a self, who: &'a UserId) -> Boxed<'a, Result<OwnedRoomId, RequestError>> {
        Box::pin(async move {
            let mut made = self.direct.lock().await;
            if let Some(room) = self.known_direct_room(who, &made).await? {
                return Ok(room);
            }
            let room = self.make_direct_room(who).await?;
            made.insert(room.clone());
            Ok(room)
        })
    }

    /// The one other person of a conversation of two, if the room is one.
    pub fn is_direct_with<'a>(&'a self, room: &'a RoomId) -> Boxed<'a, Option<OwnedUserId>> {
        Box::pin(async move {
            let room = self.sdk.get_room(room).filter(|room| room.state() == RoomState::Joined)?;
            let other = self.only_other(&room).await?;
            let marked = room.direct_targets().iter().any(|target| *target == &*other);
            (marked || is_unnamed(&room)).then_some(other)
        })
    }

    async fn known_direct_room(
        &self,
        who: &UserId,
        made: &BTreeSet<OwnedRoomId>,
    ) -> Result<Option<OwnedRoomId>, RequestError> {
        // A room that was made while the homeserver's answer got lost is not in the list: look at our own as well.
        let mut candidates: BTreeSet<OwnedRoomId> = self.marked_direct(who).await?.into_iter().collect();
        candidates.extend(
            self.sdk
                .joined_rooms()
                .iter()
                .filter(|room| room.active_members_count() <= 2 && is_unnamed(room))
                .map(|room| room.room_id().to_owned()),
        );
        let mut best: Option<(bool, OwnedRoomId)> = None;
        for room in candidates.iter().filter_map(|id| self.sdk.get_room(id)) {
            if !self.is_for_us_two(&room, who, made).await {
                continue;
            }
            let encrypted = room.latest_encryption_state().await.is_ok_and(|state| state.is_encrypted());
            let there = matches!(
                room.get_member_no_sync(who).await,
                Ok(Some(member)) if *member.membership() == MembershipState::Join
            );
            if encrypted && best.as_ref().is_none_or(|(best_there, _)| there && !best_there) {
                best = Some((there, room.room_id().to_owned()));
            }
        }
        Ok(best.map(|(_, room)| room))
    }

    async fn is_for_us_two(&self, room: &Room, who: &UserId, made: &BTreeSet<OwnedRoomId>) -> bool {
        let ours = room.state() == RoomState::Joined && !room.is_tombstoned();
        let made_by_us_two = match room.creators() {
            Some(makers) => makers.iter().all(|maker| maker == who || maker == self.user_id()),
            // A room that no sync has told of yet.
            None => made.contains(room.room_id()),
        };
        ours && made_by_us_two && self.only_other(room).await.is_some_and(|other| other == who)
    }

    /// The other person in the room or invited to it, if it is exactly one.
    async fn only_other(&self, room: &Room) -> Option<OwnedUserId> {
        let mut members = self.members(room.room_id(), RoomMemberships::ACTIVE).await.ok()?;
        members.retain(|member| member != self.user_id());
        match <[OwnedUserId; 1]>::try_from(members) {
            Ok([other]) => Some(other),
            Err(_) => None,
        }
    }

    async fn marked_direct(&self, who: &UserId) -> Result<Vec<OwnedRoomId>, RequestError> {
        let marked = self.sdk.account().fetch_account_data_static::<DirectEventContent>().await?;
        let Some(marked) = marked.map(|raw| raw.deserialize()) else { return Ok(Vec::new()) };
        match marked {
            Ok(marked) => Ok(marked
                .iter()
                .filter(|(person, _)| person.as_str() == who.as_str())
                .flat_map(|(_, rooms)| rooms.clone())
                .collect()),
            Err(error) => {
                warn!(%error, "the account's list of direct rooms makes no sense");
                Ok(Vec::new())
            }
        }
    }

    async fn make_direct_room(&self, who: &UserId) -> Result<OwnedRoomId, RequestError> {
        let encryption =
            InitialStateEvent::with_empty_state_key(RoomEncryptionEventContent::with_recommended_defaults());
        let mut request = CreateRoom::new();
        // Not the "trusted" preset: in rooms of version 12 it would give the guest power over us for ever.
        request.preset = Some(RoomPreset::PrivateChat);
        request.power_level_content_override = Some(our_room()?);
        request.is_direct = true;
        request.invite = vec![who.to_owned()];
        request.initial_state = vec![encryption.to_raw_any()];
        let room = self.sdk.create_room(request).await?.room_id().to_owned();
        info!(%room, "made a direct room");
        Ok(room)
    }
}

/// The power levels of a room that stays ours: the guest speaks, and nothing else. Names no user, because in rooms of
/// version 12 its creator must not be named.
fn our_room() -> Result<Raw<RoomPowerLevelsContentOverride>, RequestError> {
    let levels = json!({ "events_default": 0, "state_default": 50, "invite": 50, "kick": 50, "ban": 50, "redact": 50 });
    let raw = to_raw_value(&levels).map_err(|error| RequestError::Never { why: error.to_string() })?;
    Ok(Raw::from_json(raw))
}

fn is_unnamed(room: &Room) -> bool {
    room.name().is_none() && room.canonical_alias().is_none()
}
