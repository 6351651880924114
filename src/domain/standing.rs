//! Where the bot stands in one of the programme's rooms: what keeps it from its work there. Somebody else has to mend it.

use ruma::{OwnedRoomId, OwnedUserId};
use serde::{Deserialize, Serialize};

/// What keeps the bot from its work in a room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trouble {
    /// It is not in the room, and nobody has invited it.
    Outside,
    /// Somebody put it out.
    Removed {
        /// Who.
        by: OwnedUserId,
    },
    /// Somebody shut it out.
    Banned {
        /// Who.
        by: OwnedUserId,
    },
    /// The room was replaced by another one, and the bot does not follow.
    Replaced {
        /// The other room.
        by: OwnedRoomId,
        /// Why it does not follow.
        but: Obstacle,
    },
    /// It is in the room and lacks power.
    Powerless {
        /// For what.
        to: Deed,
        /// The power that it takes.
        needs: i64,
        /// The power that the bot has.
        has: i64,
    },
}

/// Why the bot does not follow into the room that replaces one of the programme's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Obstacle {
    /// Nobody has invited it there.
    Closed,
    /// People can join there whom nobody invited, and would hold a role by it.
    Open,
    /// That room does not say that it replaces this one.
    Unproven,
}

/// What the bot does in rooms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// It sends messages.
    Speak,
    /// It puts reactions under its messages, as buttons.
    React,
    /// It asks others in.
    Invite,
    /// It puts others out.
    Remove,
}

impl Trouble {
    /// Whether nothing that the bot says reaches the room.
    #[must_use]
    pub fn is_mute(&self) -> bool {
        !matches!(self, Self::Powerless { to: Deed::React | Deed::Invite | Deed::Remove, .. })
    }

    /// Whether the bot hears and sees nothing of the room.
    #[must_use]
    pub fn is_blind(&self) -> bool {
        !matches!(self, Self::Powerless { .. })
    }
}
