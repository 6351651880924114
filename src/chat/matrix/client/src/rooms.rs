//! Coming, going, and who is who in a room.

use std::collections::BTreeSet;

use matrix_sdk::{
    Room, RoomMemberships, RoomState,
    ruma::{
        OwnedServerName, RoomAliasId, RoomOrAliasId,
        api::client::membership::leave_room,
        api::error::ErrorKind,
        events::room::power_levels::{RoomPowerLevels, UserPowerLevel},
    },
};
use ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};

use crate::{
    client::{Boxed, Client},
    error::RequestError,
    heard::Membership,
};

/// How many people are asked about one by one before all members are asked for at once.
const ONE_BY_ONE: usize = 50;

/// Whether a room of this join rule lets people in whom nobody inside let in: everybody, or everybody of another room.
/// A rule that nobody knows is taken for an open door.
#[must_use]
pub fn lets_in_uninvited(join_rule: &str) -> bool {
    !matches!(join_rule, "invite" | "knock" | "private")
}

impl Client {
    /// Comes into a room by id or alias; being there already is no error. Ids need a server that knows the room, for
    /// an invitation the inviter's.
    pub fn join<'a>(
        &'a self,
        room: &'a RoomOrAliasId,
        via: &'a [OwnedServerName],
    ) -> Boxed<'a, Result<OwnedRoomId, RequestError>> {
        Box::pin(async move {
            match self.sdk.join_room_by_id_or_alias(room, via).await {
                Ok(joined) => Ok(joined.room_id().to_owned()),
                // The SDK may fail at what it does after the door, as marking the room direct. We are in all the same.
                Err(error) => match <&RoomId>::try_from(room).ok().and_then(|id| self.sdk.get_room(id)) {
                    Some(inside) if inside.state() == RoomState::Joined => Ok(inside.room_id().to_owned()),
                    _ => Err(error.into()),
                },
            }
        })
    }

    /// Leaves a room, or declines the invitation to it; being outside already is no error.
    pub fn leave<'a>(&'a self, room: &'a RoomId) -> Boxed<'a, Result<(), RequestError>> {
        Box::pin(async move {
            // Not the SDK's own way out: that one leaves the room's predecessors as well.
            match self.sdk.send(leave_room::v3::Request::new(room.to_owned())).await {
                Ok(_) => Ok(()),
                Err(error) => match error.client_api_error_kind() {
                    Some(ErrorKind::Forbidden | ErrorKind::NotFound) => Ok(()),
                    _ => Err(error.into()),
                },
            }
        })
    }

    /// The id behind an alias; an alias that nobody has set is [`RequestError::Never`].
    pub fn resolve_alias<'a>(
        &'a self,
        alias: &'a RoomAliasId,
    ) -> Boxed<'a, Result<OwnedRoomId, RequestError>> {
        Box::pin(async move { Ok(self.sdk.resolve_room_alias(alias).await?.room_id) })
    }

    /// Whether people may come into the room whom nobody inside let in, as far as our own store knows.
    #[must_use]
    pub fn is_open(&self, room: &RoomId) -> bool {
        let rule = self.sdk.get_room(room).and_then(|room| room.join_rule());
        rule.is_none_or(|rule| lets_in_uninvited(rule.as_str()))
    }

    /// Whether we are in the room, as far as the syncs have told.
    #[must_use]
    pub fn is_inside(&self, room: &RoomId) -> bool {
        self.inside(room).is_ok()
    }

    /// Everybody who is in the room.
    pub fn joined_members<'a>(
        &'a self,
        room: &'a RoomId,
    ) -> Boxed<'a, Result<Vec<OwnedUserId>, RequestError>> {
        Box::pin(self.members(room, RoomMemberships::JOIN))
    }

    /// Everybody in the room whose power is at least `level`; the creators of rooms of version 12 always are.
    ///
    /// Of those whom the power levels name it is asked whether they are there. Only where that would be many, or where
    /// whoever is nobody in particular has that power, all members are asked for.
    pub fn moderators<'a>(
        &'a self,
        room: &'a RoomId,
        level: i64,
    ) -> Boxed<'a, Result<Vec<OwnedUserId>, RequestError>> {
        Box::pin(async move {
            let power = self.power_levels(room).await?;
            let creators = power.rules.privileged_creators.iter().flatten();
            let named: BTreeSet<_> =
                power.users.keys().chain(creators).filter(|who| has(&power, who, level)).collect();
            if i64::from(power.users_default) >= level || named.len() > ONE_BY_ONE {
                let mut members = self.members(room, RoomMemberships::JOIN).await?;
                members.retain(|member| has(&power, member, level));
                return Ok(members);
            }
            let mut moderators = Vec::new();
            for who in named {
                if self.membership(room, who).await? == Some(Membership::Join) {
                    moderators.push(who.clone());
                }
            }
            Ok(moderators)
        })
    }

    /// Whether one of these people has at least the power `level` while they are in the room.
    pub fn would_moderate<'a>(
        &'a self,
        room: &'a RoomId,
        level: i64,
        people: &'a BTreeSet<OwnedUserId>,
    ) -> Boxed<'a, Result<bool, RequestError>> {
        Box::pin(async move {
            let power = self.power_levels(room).await?;
            Ok(people.iter().any(|who| has(&power, who, level)))
        })
    }

    async fn power_levels(&self, room: &RoomId) -> Result<RoomPowerLevels, RequestError> {
        let room = self.inside(room)?;
        Ok(room.power_levels().await.map_err(matrix_sdk::Error::from)?)
    }

    pub(crate) async fn members(
        &self,
        room: &RoomId,
        which: RoomMemberships,
    ) -> Result<Vec<OwnedUserId>, RequestError> {
        let members = self.inside(room)?.members(which).await?;
        Ok(members.iter().map(|member| member.user_id().to_owned()).collect())
    }

    fn inside(&self, room: &RoomId) -> Result<Room, RequestError> {
        let room = self.room(room)?;
        match room.state() {
            RoomState::Joined => Ok(room),
            _ => Err(RequestError::Barred { why: format!("not in the room {}", room.room_id()) }),
        }
    }
}

fn has(power: &RoomPowerLevels, who: &UserId, level: i64) -> bool {
    match power.for_user(who) {
        UserPowerLevel::Infinite => true,
        UserPowerLevel::Int(own) => i64::from(own) >= level,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::lets_in_uninvited;

    #[test]
    fn only_a_room_that_somebody_inside_opens_is_closed() {
        assert!(["invite", "knock", "private"].into_iter().all(|rule| !lets_in_uninvited(rule)));
        let open = ["public", "restricted", "knock_restricted", "org.example.turnstile", ""];
        assert!(open.into_iter().all(lets_in_uninvited));
    }
}
