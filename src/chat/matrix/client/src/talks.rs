//! Which rooms are talks of two, as far as that was found out: it is asked with every word, and who is in a room changes
//! rarely. Whatever may have changed it since lets it be forgotten.

use std::collections::BTreeMap;

use ruma::{OwnedRoomId, OwnedUserId, RoomId};

/// What was found out.
#[derive(Debug, Default)]
pub(crate) struct Talks {
    known: BTreeMap<OwnedRoomId, Company>,
    /// How often something was forgotten.
    forgotten: u64,
}

/// Who is in a room beside us.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Company {
    /// One person: it is a talk of two.
    One(OwnedUserId),
    /// Nobody, or several, or it is no talk.
    Other,
}

/// The moment at which somebody began to find something out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Begun(u64);

impl Company {
    /// The one other person of a talk of two.
    pub(crate) fn only(self) -> Option<OwnedUserId> {
        match self {
            Self::One(who) => Some(who),
            Self::Other => None,
        }
    }
}

impl Talks {
    /// What is known of the room.
    pub(crate) fn of(&self, room: &RoomId) -> Option<Company> {
        self.known.get(room).cloned()
    }

    /// Somebody begins to find out what is not known.
    pub(crate) fn begin(&self) -> Begun {
        Begun(self.forgotten)
    }

    /// It was found out; it is not believed if anything was forgotten meanwhile, for that may have come too late for it.
    pub(crate) fn learn(&mut self, room: &RoomId, company: Company, begun: Begun) {
        if begun == self.begin() {
            self.known.insert(room.to_owned(), company);
        }
    }

    /// Something of these rooms has changed.
    pub(crate) fn forget<'a>(&mut self, rooms: impl IntoIterator<Item = &'a OwnedRoomId>) {
        for room in rooms {
            self.forgotten += 1;
            self.known.remove(room);
        }
    }

    /// Anything may have changed.
    pub(crate) fn forget_all(&mut self) {
        self.forgotten += 1;
        self.known.clear();
    }
}

#[cfg(test)]
mod tests {
    use ruma::{owned_room_id, owned_user_id};

    use super::*;

    #[test]
    fn what_changed_while_it_was_found_out_is_found_out_again() {
        let (room, other) = (owned_room_id!("!a:b"), owned_room_id!("!c:d"));
        let alice = Company::One(owned_user_id!("@alice:b"));
        let mut talks = Talks::default();
        let begun = talks.begin();
        talks.learn(&room, alice.clone(), begun);
        assert_eq!(talks.of(&room), Some(alice.clone()));
        talks.forget([&other]);
        assert_eq!(talks.of(&room), Some(alice.clone()), "nothing happened there");
        talks.forget([&room]);
        assert_eq!(talks.of(&room), None);
        talks.learn(&room, alice.clone(), begun);
        assert_eq!(talks.of(&room), None, "it was found out before that");
        let begun = talks.begin();
        talks.learn(&room, alice, begun);
        talks.forget_all();
        assert_eq!(talks.of(&room), None);
    }
}
