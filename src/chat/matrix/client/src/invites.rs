//! Who asked us into which room: told once by a sync, and remembered until we follow or decline.

use matrix_sdk::ruma::serde::Raw;
use ruma::{OwnedRoomId, OwnedUserId, UserId};
use serde_json::Value;
use tracing::warn;

use crate::{
    client::{Boxed, Client},
    heard::user,
};

/// Somebody asked us into a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invite {
    /// The room.
    pub room: OwnedRoomId,
    /// Who asked.
    pub inviter: OwnedUserId,
    /// True if it is to be a conversation of two.
    pub is_direct: bool,
}

impl Client {
    /// The invitations that we have neither followed nor declined; a sync tells each of them only once.
    pub fn open_invites(&self) -> Boxed<'_, Vec<Invite>> {
        Box::pin(async move {
            let mut invites = Vec::new();
            for room in self.sdk.invited_rooms() {
                match room.invite_details().await {
                    Ok(details) => invites.push(Invite {
                        room: room.room_id().to_owned(),
                        inviter: details.inviter_id,
                        is_direct: room.is_direct().await.unwrap_or_default(),
                    }),
                    Err(error) => {
                        warn!(room = %room.room_id(), %error, "an invitation without a host is left out");
                    }
                }
            }
            invites
        })
    }
}

/// Reads an invitation off the stripped state that comes with it; nothing if it does not tell who invites.
pub(crate) fn invite<T>(room: OwnedRoomId, state: &[Raw<T>], me: &UserId) -> Option<Invite> {
    let ours = |event: &Value| {
        event["type"] == "m.room.member"
            && event["state_key"] == me.as_str()
            && event["content"]["membership"] == "invite"
    };
    let events = state.iter().filter_map(|raw| serde_json::from_str::<Value>(raw.json().get()).ok());
    let invitation = events.filter(ours).find_map(|event| {
        let is_direct = event["content"]["is_direct"] == true;
        Some((user(&event["sender"])?, is_direct))
    });
    let Some((inviter, is_direct)) = invitation else {
        warn!(%room, "an invitation without a host is left out");
        return None;
    };
    Some(Invite { room, inviter, is_direct })
}
