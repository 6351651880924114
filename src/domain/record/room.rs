//! Who is in the rooms that grant a role, and whether the bot can do its work in each. Membership is the role: who leaves
//! the room has it no longer.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{OwnedRoomId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::place::{Room, RoomName};
use crate::domain::standing::Trouble;

/// What became true of a room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoomFact {
    /// Somebody is joined.
    Joined {
        /// The room.
        room: RoomName,
        /// Who.
        who: OwnedUserId,
    },
    /// Somebody is joined no longer.
    Left {
        /// The room.
        room: RoomName,
        /// Who.
        who: OwnedUserId,
    },
    /// These people have a moderator's power in a community room, and nobody else.
    Moderated {
        /// The room.
        room: OwnedRoomId,
        /// Who has it.
        by: BTreeSet<OwnedUserId>,
    },
    /// This keeps the bot from its work in the room, or nothing does any more.
    Troubled {
        /// The room.
        room: Room,
        /// What.
        trouble: Option<Trouble>,
    },
}

/// All rooms that grant a role.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rooms {
    members: BTreeMap<RoomName, BTreeSet<OwnedUserId>>,
    moderators: BTreeMap<OwnedRoomId, BTreeSet<OwnedUserId>>,
    troubles: BTreeMap<Room, Trouble>,
}

impl Rooms {
    /// Takes the fact in.
    pub fn apply(&mut self, fact: &RoomFact) {
        match fact {
            RoomFact::Joined { room, who } => {
                self.members.entry(*room).or_default().insert(who.clone());
            }
            RoomFact::Left { room, who } => {
                self.members.entry(*room).or_default().remove(who);
            }
            RoomFact::Moderated { room, by } => {
                self.moderators.insert(room.clone(), by.clone());
            }
            RoomFact::Troubled { room, trouble: Some(trouble) } => {
                self.troubles.insert(room.clone(), trouble.clone());
            }
            RoomFact::Troubled { room, trouble: None } => {
                self.troubles.remove(room);
            }
        }
    }

    /// Everyone joined to the room, sorted.
    pub fn members(&self, room: RoomName) -> impl Iterator<Item = &OwnedUserId> {
        self.members.get(&room).into_iter().flatten()
    }

    /// Whether the person is joined to the room.
    #[must_use]
    pub fn is_in(&self, room: RoomName, who: &UserId) -> bool {
        self.members.get(&room).is_some_and(|members| members.contains(who))
    }

    /// Who has a moderator's power in the community room, if that was ever seen.
    #[must_use]
    pub fn moderators(&self, room: &ruma::RoomId) -> Option<&BTreeSet<OwnedUserId>> {
        self.moderators.get(room)
    }

    /// What keeps the bot from its work in the room, as far as it was seen.
    #[must_use]
    pub fn trouble(&self, room: &Room) -> Option<&Trouble> {
        self.troubles.get(room)
    }

    /// Whether the person has a moderator's power in any community room.
    #[must_use]
    pub fn moderates(&self, who: &UserId) -> bool {
        self.moderators.values().any(|people| people.contains(who))
    }
}
