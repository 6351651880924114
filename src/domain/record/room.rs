//! Who is in the rooms that grant a role, and whether the bot can do its work in each. Membership is the role: who leaves
//! the room has it no longer.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::TextId;
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
    /// The room of this name is now this one. Whoever was in another one before is awaited here, and holds its role
    /// again once they come.
    Housed {
        /// The room; one of the community's by the id that it had before.
        room: Room,
        /// The id it has now.
        id: OwnedRoomId,
    },
    /// The room of this name is another one from now on, which does not take the place of the one before: nobody is
    /// awaited. Who was seen in the one before is told apart from who is in this one by its roll.
    Elsewhere {
        /// The room.
        room: Room,
        /// Its id.
        id: OwnedRoomId,
    },
    /// Whoever has not followed into the new room is awaited no longer.
    GivenUp {
        /// The room.
        room: RoomName,
    },
    /// This keeps the bot from its work in the room, or nothing does any more, and the organisers hear of it.
    Troubled {
        /// The room.
        room: Room,
        /// What.
        trouble: Option<Trouble>,
        /// Why somebody put it out, in their words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
    },
    /// This keeps the bot from its work in the room, or nothing does any more, of which the organisers do not hear now.
    Untold {
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
    told: BTreeMap<Room, Told>,
    houses: BTreeMap<Room, OwnedRoomId>,
    awaited: BTreeMap<RoomName, Awaited>,
    turns: BTreeMap<OwnedUserId, Vec<Turn>>,
    /// In how many of the community's rooms people have a moderator's power.
    moderating: BTreeMap<OwnedUserId, usize>,
    /// Where there is trouble of which the organisers have not heard, and when they last heard of any there.
    untold: BTreeSet<(Timestamp, Room)>,
}

/// A role that somebody gained or lost through a room: one of the programme's own by being there, one of the community's
/// by a moderator's power.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// When it was seen.
    pub at: Timestamp,
    /// The room.
    pub room: Room,
    /// Whether it was gained.
    pub gained: bool,
}

/// The people who held a role through a room that has moved, and have not come after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Awaited {
    /// When it moved.
    pub since: Timestamp,
    /// Who they are.
    pub who: BTreeSet<OwnedUserId>,
}

/// What the organisers have heard of the trouble in a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// When they last heard of trouble there.
    pub at: Timestamp,
    /// What they take for true.
    pub trouble: Option<Trouble>,
    /// The reason that was given for it.
    pub reason: Option<TextId>,
}

impl Rooms {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &RoomFact) {
        match fact {
            RoomFact::Joined { room, who } => {
                if let Some(awaited) = self.awaited.get_mut(room) {
                    awaited.who.remove(who);
                }
                if self.members.entry(*room).or_default().insert(who.clone()) {
                    self.turned(at, who, &Room::Named(*room), true);
                }
            }
            RoomFact::Left { room, who } => {
                if self.members.entry(*room).or_default().remove(who) {
                    self.turned(at, who, &Room::Named(*room), false);
                }
            }
            RoomFact::Moderated { room, by } => {
                let before = self.moderators.insert(room.clone(), by.clone()).unwrap_or_default();
                let room = Room::Community(room.clone());
                for who in before.symmetric_difference(by) {
                    let gained = by.contains(who);
                    self.turned(at, who, &room, gained);
                    self.moderates_in(who, gained);
                }
            }
            RoomFact::Housed { room, id } => {
                let before = self.houses.insert(room.clone(), id.clone());
                if let (Room::Named(name), Some(_)) = (room, before) {
                    let left = self.members.remove(name).unwrap_or_default();
                    for who in &left {
                        self.turned(at, who, room, false);
                    }
                    let new = || Awaited { since: at, who: BTreeSet::new() };
                    let awaited = self.awaited.entry(*name).or_insert_with(new);
                    awaited.since = at;
                    awaited.who.extend(left);
                }
            }
            RoomFact::Elsewhere { room, id } => {
                self.houses.insert(room.clone(), id.clone());
            }
            RoomFact::GivenUp { room } => {
                self.awaited.remove(room);
            }
            RoomFact::Troubled { room, trouble, reason } => {
                self.forget_untold(room);
                self.troubled(room, trouble.as_ref());
                let before = self.told.get(room).map_or(at, |told| told.at);
                let at = if trouble.is_some() { at } else { before };
                let told = Told { at, trouble: trouble.clone(), reason: reason.clone() };
                self.told.insert(room.clone(), told);
                self.reckon_untold(room);
            }
            RoomFact::Untold { room, trouble } => {
                self.forget_untold(room);
                self.troubled(room, trouble.as_ref());
                self.reckon_untold(room);
            }
        }
    }

    /// When the organisers last heard of the room, if there is trouble of which they have not.
    fn untold_in(&self, room: &Room) -> Option<(Timestamp, Room)> {
        let (trouble, told) = (self.troubles.get(room)?, self.told.get(room)?);
        (told.trouble.as_ref() != Some(trouble)).then(|| (told.at, room.clone()))
    }

    fn forget_untold(&mut self, room: &Room) {
        if let Some(untold) = self.untold_in(room) {
            self.untold.remove(&untold);
        }
    }

    fn reckon_untold(&mut self, room: &Room) {
        self.untold.extend(self.untold_in(room));
    }

    fn moderates_in(&mut self, who: &OwnedUserId, gained: bool) {
        let rooms = self.moderating.entry(who.clone()).or_default();
        *rooms = if gained { *rooms + 1 } else { rooms.saturating_sub(1) };
        if *rooms == 0 {
            self.moderating.remove(who);
        }
    }

    fn turned(&mut self, at: Timestamp, who: &OwnedUserId, room: &Room, gained: bool) {
        self.turns.entry(who.clone()).or_default().push(Turn { at, room: room.clone(), gained });
    }

    fn troubled(&mut self, room: &Room, trouble: Option<&Trouble>) {
        match trouble {
            Some(trouble) => self.troubles.insert(room.clone(), trouble.clone()),
            None => self.troubles.remove(room),
        };
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

    /// The id of the room, as far as it was seen.
    #[must_use]
    pub fn house(&self, room: &Room) -> Option<&RoomId> {
        self.houses.get(room).map(AsRef::as_ref)
    }

    /// All who are awaited in rooms that have moved.
    pub fn awaited(&self) -> impl Iterator<Item = (RoomName, &Awaited)> {
        let awaited = self.awaited.iter().filter(|(_, awaited)| !awaited.who.is_empty());
        awaited.map(|(room, awaited)| (*room, awaited))
    }

    /// The community rooms whose moderators are known.
    pub fn moderated(&self) -> impl Iterator<Item = &RoomId> {
        self.moderators.iter().filter(|(_, by)| !by.is_empty()).map(|(room, _)| room.as_ref())
    }

    /// Who has a moderator's power in the community room, if that was ever seen.
    #[must_use]
    pub fn moderators(&self, room: &RoomId) -> Option<&BTreeSet<OwnedUserId>> {
        self.moderators.get(room)
    }

    /// What keeps the bot from its work in the room, as far as it was seen.
    #[must_use]
    pub fn trouble(&self, room: &Room) -> Option<&Trouble> {
        self.troubles.get(room)
    }

    /// What the organisers have heard of the trouble in the room.
    #[must_use]
    pub fn told(&self, room: &Room) -> Option<&Told> {
        self.told.get(room)
    }

    /// The rooms in which there is trouble of which the organisers have not heard, and what they heard last: those of
    /// which they have not heard anything for the longest time first.
    pub fn untold(&self) -> impl Iterator<Item = (&Room, &Told)> {
        self.untold.iter().filter_map(|(_, room)| Some((room, self.told.get(room)?)))
    }

    /// The roles that the person gained and lost through rooms, oldest first.
    #[must_use]
    pub fn turns(&self, who: &UserId) -> &[Turn] {
        self.turns.get(who).map(Vec::as_slice).unwrap_or_default()
    }

    /// Whether the person has a moderator's power in any community room.
    #[must_use]
    pub fn moderates(&self, who: &UserId) -> bool {
        self.moderating.contains_key(who)
    }
}
