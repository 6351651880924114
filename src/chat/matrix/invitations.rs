//! Invitations that could not be answered yet: when each is tried again, and when it is given up, so that no host can
//! keep the bot from hearing everybody else.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedRoomId, RoomId};

/// The wait after the first try; it doubles with each.
const FIRST_WAIT: SignedDuration = SignedDuration::from_secs(5);

/// The longest wait between two tries.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(1);

/// How long a stranger's invitation is tried.
const PATIENCE: SignedDuration = SignedDuration::from_hours(24);

/// What was tried so far; forgotten when the process ends.
#[derive(Debug, Default)]
pub struct Invitations(BTreeMap<OwnedRoomId, Trial>);

#[derive(Debug)]
struct Trial {
    first: Timestamp,
    next: Timestamp,
    wait: SignedDuration,
}

impl Invitations {
    /// Forgets all that are open no longer.
    pub fn keep(&mut self, open: &BTreeSet<&RoomId>) {
        self.0.retain(|room, _| open.contains(&**room));
    }

    /// Whether it was never tried, or its time has come again.
    #[must_use]
    pub fn is_due(&self, room: &RoomId, now: Timestamp) -> bool {
        self.0.get(room).is_none_or(|trial| trial.next <= now)
    }

    /// Whether it was tried before.
    #[must_use]
    pub fn was_tried(&self, room: &RoomId) -> bool {
        self.0.contains_key(room)
    }

    /// Whether it has been tried for long enough.
    #[must_use]
    pub fn is_hopeless(&self, room: &RoomId, now: Timestamp) -> bool {
        self.0.get(room).is_some_and(|trial| now.duration_since(trial.first) > PATIENCE)
    }

    /// It is tried now.
    pub fn tried(&mut self, room: &RoomId, now: Timestamp) {
        let new = Trial { first: now, next: now, wait: FIRST_WAIT };
        let trial = self.0.entry(room.to_owned()).or_insert(new);
        trial.next = now.saturating_add(trial.wait).unwrap_or(Timestamp::MAX);
        trial.wait = (trial.wait * 2).min(LONGEST_WAIT);
    }
}

#[cfg(test)]
mod tests {
    use ruma::room_id;

    use super::*;

    #[test]
    fn a_failing_invitation_is_tried_ever_more_rarely_and_then_no_more() {
        let (mut invitations, room) = (Invitations::default(), room_id!("!a:b"));
        let mut now = Timestamp::UNIX_EPOCH;
        let mut tries = 0;
        while !invitations.is_hopeless(room, now) {
            if invitations.is_due(room, now) {
                tries += 1;
                invitations.tried(room, now);
                assert!(!invitations.is_due(room, now));
            }
            now += SignedDuration::from_secs(5);
        }
        assert!((30..40).contains(&tries), "{tries}");
        invitations.keep(&BTreeSet::new());
        assert!(invitations.is_due(room, now) && !invitations.was_tried(room));
    }
}
