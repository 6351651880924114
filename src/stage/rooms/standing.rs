//! Who is where, how they are called there, and what keeps the bot from its work.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::UserId;

use super::{Rooms, community, house, in_full};
use crate::domain::event::What;
use crate::domain::message::Address;
use crate::domain::place::{Place, Room, RoomName};
use crate::domain::standing::Trouble;

impl Rooms {
    /// Somebody takes a name in the community room, or leaves it.
    pub fn name(&mut self, at: Timestamp, who: &UserId, name: Option<&str>) {
        let (who, name) = (who.to_owned(), name.map(ToOwned::to_owned));
        self.happens(at, What::Named { who, room: community(), name });
    }

    /// Somebody enters or leaves a room that grants a role, and the bot sees it.
    pub fn move_to(&mut self, at: Timestamp, who: &UserId, room: RoomName, joins: bool) {
        self.slip(who, room, joins);
        if !self.is_blind(&Place::Named(room)) {
            self.call_the_roll(at, room);
        }
    }

    /// Somebody enters or leaves a room while the bot does not look.
    pub fn slip(&mut self, who: &UserId, room: RoomName, joins: bool) {
        let members = self.members.entry(room).or_default();
        if joins {
            members.insert(who.to_owned())
        } else {
            members.remove(who)
        };
    }

    fn call_the_roll(&mut self, at: Timestamp, room: RoomName) {
        let members = self.members.get(&room).cloned().unwrap_or_default();
        self.happens(at, What::Roll { room, members });
    }

    /// Something keeps the bot from its work in a room, or nothing does any more: then it looks who is there.
    pub fn trouble(&mut self, at: Timestamp, room: Room, trouble: Option<Trouble>, reason: Option<&str>) {
        match &trouble {
            Some(trouble) => drop(self.troubles.insert(room.clone(), trouble.clone())),
            None => drop(self.troubles.remove(&room)),
        }
        let there = trouble.is_none();
        let reason = reason.map(in_full);
        self.happens(at, What::Standing { room: room.clone(), trouble, reason });
        if let (Room::Named(name), true) = (room, there)
            && name.grants_role()
        {
            self.call_the_roll(at, name);
        }
    }

    /// One of the programme's own rooms is another one from now on, in which nobody is yet: it took the place of the one
    /// before, and the bot follows, or it is just another one, with a new configuration.
    pub fn relocate(&mut self, at: Timestamp, name: RoomName, replaces: bool) {
        if self.is_blind(&Place::Named(name)) {
            return;
        }
        let moves = self.moves.entry(name).or_default();
        let (before, after) = (house(name, *moves), house(name, *moves + 1));
        *moves += 1;
        let present = self.members.remove(&name).unwrap_or_default();
        let homes = replaces.then(|| (before.clone(), Some(present))).into_iter().collect();
        for (id, misnamed, replaced) in [(before, false, BTreeMap::new()), (after, replaces, homes)] {
            let room = Room::Named(name);
            self.happens(at, What::Housed { room, id, misnamed, may_invite: true, replaced });
        }
        self.call_the_roll(at, name);
    }

    /// The room of the community moves, or is none of its rooms any more.
    pub fn leave_community(&mut self, at: Timestamp, moves: bool) {
        if !moves {
            return self.happens(at, What::Communities(BTreeSet::new()));
        }
        let (room, id) = (Room::Community(community()), ruma::owned_room_id!("!community-anew:example.org"));
        let (misnamed, may_invite, replaced) = (true, false, BTreeMap::new());
        self.happens(at, What::Housed { room, id, misnamed, may_invite, replaced });
    }

    /// Whether the bot hears nothing there.
    pub(super) fn is_blind(&self, place: &Place) -> bool {
        let room = match place {
            Place::Direct(_) => return false,
            Place::Community(room) => Room::Community(room.clone()),
            Place::Named(name) => Room::Named(*name),
        };
        self.troubles.get(&room).is_some_and(Trouble::is_blind)
    }

    /// Whether nothing that the bot says there arrives.
    pub fn is_mute(&self, address: &Address) -> bool {
        let room = match address {
            Address::Person(_) | Address::Mailbox { .. } => return false,
            Address::Community(room) => Room::Community(room.clone()),
            Address::Room(name) => Room::Named(*name),
        };
        self.troubles.get(&room).is_some_and(Trouble::is_mute)
    }
}
