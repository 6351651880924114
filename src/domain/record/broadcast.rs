//! Broadcasts: what the organisers had carried to all ambassadors, and to whom it came.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::OwnedUserId;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{BroadcastNo, TextId};

/// What became true of a broadcast.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BroadcastFact {
    /// It is on its way.
    Sent {
        /// Its number.
        no: BroadcastNo,
        /// The organiser who sent it.
        by: OwnedUserId,
        /// What it says.
        text: TextId,
        /// To whom.
        to: BTreeSet<OwnedUserId>,
    },
    /// It stands in somebody's direct room.
    Arrived {
        /// Its number.
        no: BroadcastNo,
        /// Whose.
        who: OwnedUserId,
    },
    /// It will never reach somebody.
    Failed {
        /// Its number.
        no: BroadcastNo,
        /// Whom.
        who: OwnedUserId,
        /// Why, in the words of the homeserver.
        why: TextId,
    },
}

/// A broadcast.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broadcast {
    /// Its number.
    pub no: BroadcastNo,
    /// The organiser who sent it.
    pub by: OwnedUserId,
    /// When.
    pub at: Timestamp,
    /// What it says.
    pub text: TextId,
    /// To whom it is still on its way.
    pub waiting: BTreeSet<OwnedUserId>,
    /// To how many it came.
    pub arrived: usize,
    /// Whom it will never reach, and why, in the words of the homeserver.
    pub failed: BTreeMap<OwnedUserId, TextId>,
}

impl Broadcast {
    /// To how many it went.
    #[must_use]
    pub fn all(&self) -> usize {
        self.waiting.len() + self.arrived + self.failed.len()
    }
}

/// All broadcasts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Broadcasts {
    by_no: BTreeMap<BroadcastNo, Broadcast>,
}

impl Broadcasts {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &BroadcastFact) {
        match fact.clone() {
            BroadcastFact::Sent { no, by, text, to } => {
                let broadcast =
                    Broadcast { no, by, at, text, waiting: to, arrived: 0, failed: BTreeMap::new() };
                self.by_no.insert(no, broadcast);
            }
            BroadcastFact::Arrived { no, who } => {
                if let Some(broadcast) = self.by_no.get_mut(&no) {
                    broadcast.arrived += usize::from(broadcast.waiting.remove(&who));
                }
            }
            BroadcastFact::Failed { no, who, why } => {
                if let Some(broadcast) = self.by_no.get_mut(&no)
                    && broadcast.waiting.remove(&who)
                {
                    broadcast.failed.insert(who, why);
                }
            }
        }
    }

    /// The broadcast of this number.
    #[must_use]
    pub fn get(&self, no: BroadcastNo) -> Option<&Broadcast> {
        self.by_no.get(&no)
    }

    /// The number of the next one.
    #[must_use]
    pub fn next_no(&self) -> BroadcastNo {
        BroadcastNo(self.by_no.last_key_value().map_or(1, |(no, _)| no.0 + 1))
    }

    /// All of them, the latest first.
    pub fn latest(&self) -> impl Iterator<Item = &Broadcast> {
        self.by_no.values().rev()
    }
}
