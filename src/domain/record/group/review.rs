//! What waits for the organisers about a user group: a proposal beside others in the same place, on which the ambassadors
//! of its region can say something first, and whatever else only organisers can decide.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::change::Change;
use crate::domain::ids::{GroupNo, TextId};

/// What waits for the organisers about a user group.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Review {
    /// Since when the proposal reads so as nobody was shown it yet.
    pub fresh: Option<Timestamp>,
    /// The groups in the same place that were pointed out.
    pub beside: BTreeSet<GroupNo>,
    /// Until when the ambassadors of its region can say something before it is admitted.
    pub until: Option<Timestamp>,
    /// What they said, each the latest.
    pub opinions: BTreeMap<OwnedUserId, Opinion>,
    /// Since when the organisers were last asked for something that they have not decided.
    pub asked: Option<Timestamp>,
}

/// What an ambassador said of a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opinion {
    /// It is fine.
    Fine(Option<TextId>),
    /// There is a difficulty.
    Difficult(TextId),
}

/// What comes next of a user group by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wait {
    /// A proposal is to be put before the organisers.
    Present,
    /// The time is over in which ambassadors can say something.
    Overlap,
    /// The organisers have not decided.
    Decision,
    /// Half of the time is over for which it is helped.
    SupportHalf,
    /// All of it.
    SupportEnd,
}

impl Review {
    /// What comes next of it by itself, and from when on that is reckoned.
    #[must_use]
    pub fn next(&self) -> Option<(Wait, Timestamp)> {
        let fresh = self.fresh.map(|since| (Wait::Present, since));
        let overlap = self.until.map(|until| (Wait::Overlap, until));
        fresh.or(overlap).or(self.asked.map(|asked| (Wait::Decision, asked)))
    }

    /// Takes in what became true of the group, which waits to be admitted or not.
    pub(super) fn apply(&mut self, at: Timestamp, change: &Change, is_proposed: bool) {
        match change {
            Change::Proposed { .. } => self.fresh = Some(at),
            Change::Amended { .. } if is_proposed => self.fresh = Some(at),
            Change::Presented { beside, until } => {
                self.fresh = None;
                if self.asked.is_none() || !beside.is_empty() {
                    self.asked = Some(at);
                }
                self.until = until.or(self.until);
                self.beside.extend(beside);
            }
            Change::Agreed { by, why } => {
                self.opinions.insert(by.clone(), Opinion::Fine(why.clone()));
                (self.until, self.asked) = (None, Some(at));
            }
            Change::Objected { by, why } => {
                self.opinions.insert(by.clone(), Opinion::Difficult(why.clone()));
            }
            Change::Asked => (self.until, self.asked) = (None, Some(at)),
            Change::Unasked
            | Change::Admitted { .. }
            | Change::Refused { .. }
            | Change::Granted { .. }
            | Change::Supported { .. }
            | Change::Recovered { .. }
            | Change::Revoked { .. }
            | Change::Regranted { .. }
            | Change::Closed { .. } => (self.fresh, self.until, self.asked) = (None, None, None),
            _ => {}
        }
    }
}
