//! What is remembered of the store, and what lets it be forgotten.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use matrix_sdk::RoomState;
use matrix_sdk::ruma::events::{AnyGlobalAccountDataEvent, GlobalAccountDataEventType, StateEventType};
use matrix_sdk::ruma::serde::Raw;
use matrix_sdk_base::deserialized_responses::{DisplayName, RawAnySyncOrStrippedState};
use matrix_sdk_base::{MinimalRoomMemberEvent, StateChanges};
use ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};

/// How many answers are remembered, a few for each room; then all are forgotten, and those that matter soon asked anew.
const MOST: usize = 100_000;

/// What is remembered of one room; what is not there, too.
#[derive(Debug, Default)]
pub(super) struct Room {
    /// What holds there, by type and state key.
    pub(super) state: BTreeMap<(StateEventType, String), Option<RawAnySyncOrStrippedState>>,
    /// As whom people are there.
    pub(super) profiles: BTreeMap<OwnedUserId, Option<MinimalRoomMemberEvent>>,
    /// Who bears a name there.
    pub(super) names: HashMap<DisplayName, Option<BTreeSet<OwnedUserId>>>,
}

/// All that is remembered.
#[derive(Debug, Default)]
pub(super) struct Memory {
    rooms: BTreeMap<OwnedRoomId, Room>,
    /// What we were in each room when it was last written.
    states: BTreeMap<OwnedRoomId, RoomState>,
    /// Of whom the store does not know whether they are there.
    absent: HashSet<OwnedUserId>,
    /// What the account notes.
    noted: BTreeMap<GlobalAccountDataEventType, Option<Raw<AnyGlobalAccountDataEvent>>>,
    /// How many answers are remembered.
    answers: usize,
    /// How often something was forgotten.
    forgotten: u64,
}

/// The moment at which the store was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Begun(u64);

impl Memory {
    /// The store is asked now.
    pub(super) fn begin(&self) -> Begun {
        Begun(self.forgotten)
    }

    pub(super) fn room(&self, room: &RoomId) -> Option<&Room> {
        self.rooms.get(room)
    }

    pub(super) fn is_absent(&self, who: &UserId) -> bool {
        self.absent.contains(who)
    }

    pub(super) fn noted(
        &self,
        kind: &GlobalAccountDataEventType,
    ) -> Option<&Option<Raw<AnyGlobalAccountDataEvent>>> {
        self.noted.get(kind)
    }

    pub(super) fn learn(&mut self, room: &RoomId, begun: Begun, learn: impl FnOnce(&mut Room)) {
        if self.may_learn(begun) {
            learn(self.rooms.entry(room.to_owned()).or_default());
        }
    }

    pub(super) fn learn_absent(&mut self, who: &UserId, begun: Begun) {
        if self.may_learn(begun) {
            self.absent.insert(who.to_owned());
        }
    }

    pub(super) fn learn_noted(
        &mut self,
        kind: GlobalAccountDataEventType,
        what: Option<Raw<AnyGlobalAccountDataEvent>>,
        begun: Begun,
    ) {
        if self.may_learn(begun) {
            self.noted.insert(kind, what);
        }
    }

    /// Forgets everything that this may have changed.
    pub(super) fn forget(&mut self, changes: &StateChanges) {
        self.forgotten += 1;
        if !changes.account_data.is_empty() {
            self.noted.clear();
        }
        for who in changes.presence.keys() {
            self.absent.remove(who);
        }
        let rooms =
            changes.profiles.keys().chain(changes.profiles_to_delete.keys()).chain(changes.state.keys());
        let rooms = rooms.chain(changes.redactions.keys()).chain(changes.stripped_state.keys());
        for room in rooms.chain(changes.ambiguity_maps.keys()) {
            self.rooms.remove(room);
        }
        // With an invitation, and when it is followed, the store drops what it knew of the room before.
        for (room, info) in &changes.room_infos {
            if self.states.get(room) != Some(&info.state()) {
                self.rooms.remove(room);
                self.states.insert(room.clone(), info.state());
            }
        }
    }

    pub(super) fn forget_room(&mut self, room: &RoomId) {
        self.forgotten += 1;
        self.rooms.remove(room);
        self.states.remove(room);
    }

    /// Whether what was found out since then still holds; it is counted then.
    fn may_learn(&mut self, begun: Begun) -> bool {
        if self.answers >= MOST {
            self.forgotten += 1;
            self.answers = 0;
            self.rooms.clear();
            self.absent.clear();
            self.noted.clear();
        }
        let may = begun == self.begin();
        self.answers += usize::from(may);
        may
    }
}
