//! Places: where people talk with the bot, and which of those rooms are the programme's own.

use ruma::OwnedRoomId;
use serde::{Deserialize, Serialize};

/// Where something was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In a room that the person shares with the bot alone.
    Direct(OwnedRoomId),
    /// In one of the community's open rooms.
    Community(OwnedRoomId),
    /// In one of the programme's own rooms.
    Named(RoomName),
}

/// The programme's own rooms, each of which there is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoomName {
    /// Whoever is joined is a mentor.
    Mentors,
    /// Whoever is joined is an organiser.
    Organisers,
    /// Where new ambassadors are announced.
    Announcements,
    /// Where ambassadors meet.
    Ambassadors,
}

/// One of the rooms that the programme lives in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Room {
    /// One of its own.
    Named(RoomName),
    /// One of the community's.
    Community(OwnedRoomId),
}

impl Room {
    /// Whether being joined to the room grants a role.
    #[must_use]
    pub fn grants_role(&self) -> bool {
        matches!(self, Self::Named(name) if name.grants_role())
    }
}

impl RoomName {
    /// Whether being joined to the room grants a role. Ambassadors are those on the roster, wherever they are.
    #[must_use]
    pub fn grants_role(self) -> bool {
        matches!(self, Self::Mentors | Self::Organisers)
    }
}
