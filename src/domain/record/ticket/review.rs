//! What the organisers think of an application while they look at it: their marks, whether it is on the shortlist, and
//! whether it is on hold.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::change::Change;
use crate::domain::ids::{Criterion, TextId};

/// The marks of one organiser.
pub type Marks = BTreeMap<Criterion, u8>;

/// What the organisers think of an application.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Review {
    /// The marks, by who gave them.
    pub scores: BTreeMap<OwnedUserId, Marks>,
    /// Whether it is on the shortlist.
    pub is_shortlisted: bool,
    /// Why and until when it is on hold.
    pub hold: Option<Hold>,
    /// By when the applicant hears, if that was promised anew.
    pub promised: Option<Timestamp>,
    /// How often any of this has changed.
    pub changes: u32,
}

/// Why and until when an application is on hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hold {
    /// Why, in an organiser's words.
    pub reason: TextId,
    /// Since when.
    pub since: Timestamp,
    /// Until when.
    pub until: Timestamp,
}

impl Review {
    /// Takes the change in, if it is one of what the organisers think.
    pub(super) fn apply(&mut self, at: Timestamp, change: &Change) {
        match change {
            Change::Scored { by, marks } => self.scores.entry(by.clone()).or_default().extend(marks.clone()),
            Change::Shortlisted { .. } => self.is_shortlisted = true,
            Change::Unshortlisted { .. } => self.is_shortlisted = false,
            Change::Held { reason, until, .. } => {
                let since = self.hold.as_ref().map_or(at, |hold| hold.since);
                self.hold = Some(Hold { reason: reason.clone(), since, until: *until });
            }
            Change::Unheld { hear_by, .. } => {
                self.hold = None;
                self.promised = Some(*hear_by);
            }
            _ => return,
        }
        self.changes += 1;
    }

    /// The marks of this organiser.
    #[must_use]
    pub fn of(&self, who: &UserId) -> Option<&Marks> {
        self.scores.get(who)
    }
}
