//! Where we stand in a room and what we may do there, as far as the syncs have told: nothing is asked of the homeserver,
//! and the SDK's store takes its state from plain events alone.

use matrix_sdk::{
    EncryptionState, Room, RoomState,
    ruma::events::{
        MessageLikeEventType,
        room::{
            member::MembershipState,
            power_levels::{RoomPowerLevels, UserPowerLevel},
        },
    },
};
use ruma::{OwnedUserId, RoomId};

use crate::{
    client::{Boxed, Client},
    error::RequestError,
};

/// Where we stand in a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Footing {
    /// In it, with this power.
    Inside(Power),
    /// Asked in, but not in it.
    Invited,
    /// Neither in it nor asked in: never were, or left by ourselves.
    Outside,
    /// Somebody put us out.
    PutOut {
        /// Who.
        by: OwnedUserId,
        /// True if we cannot be asked in before somebody lifts the ban.
        banned: bool,
        /// Why, in their words.
        reason: Option<String>,
    },
}

/// Our power in a room, and the power that it takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Power {
    /// Ours; nothing if it is without bounds, as a creator's in rooms of version 12.
    pub own: Option<i64>,
    /// To send messages.
    pub speak: i64,
    /// To put reactions.
    pub react: i64,
    /// To ask others in.
    pub invite: i64,
    /// To put others out.
    pub kick: i64,
}

impl Client {
    /// Where we stand in the room.
    pub fn footing<'a>(&'a self, room: &'a RoomId) -> Boxed<'a, Result<Footing, RequestError>> {
        Box::pin(async move {
            let Some(room) = self.sdk.get_room(room) else { return Ok(Footing::Outside) };
            match room.state() {
                RoomState::Joined => {
                    let levels = room.power_levels_or_default().await;
                    Ok(Footing::Inside(self.power(&room, &levels)))
                }
                RoomState::Invited => Ok(Footing::Invited),
                RoomState::Left | RoomState::Knocked | RoomState::Banned => self.put_out(&room).await,
            }
        })
    }

    fn power(&self, room: &Room, levels: &RoomPowerLevels) -> Power {
        let own = match levels.for_user(self.user_id()) {
            UserPowerLevel::Int(own) => Some(own.into()),
            _ => None,
        };
        let words = match room.encryption_state() {
            EncryptionState::Encrypted => MessageLikeEventType::RoomEncrypted,
            _ => MessageLikeEventType::RoomMessage,
        };
        Power {
            own,
            speak: levels.for_message(words).into(),
            react: levels.for_message(MessageLikeEventType::Reaction).into(),
            invite: levels.invite.into(),
            kick: levels.kick.into(),
        }
    }

    /// Who put us out of a room that we are not in, if it was not we ourselves.
    async fn put_out(&self, room: &Room) -> Result<Footing, RequestError> {
        let me = room.get_member_no_sync(self.user_id()).await?;
        let Some(event) = me.as_ref().map(|me| me.event()) else { return Ok(Footing::Outside) };
        let banned = match event.membership() {
            MembershipState::Ban => true,
            // Who lifts a ban does not put out.
            MembershipState::Leave if room.state() != RoomState::Banned => false,
            _ => return Ok(Footing::Outside),
        };
        if event.sender() == self.user_id() {
            return Ok(Footing::Outside);
        }
        let reason = event.reason().map(ToOwned::to_owned);
        Ok(Footing::PutOut { by: event.sender().to_owned(), banned, reason })
    }
}
