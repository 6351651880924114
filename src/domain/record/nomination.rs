//! Nominations: who thinks of whom as an ambassador, and who was asked whether they would apply.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::TextId;

/// What became true of a nomination.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NominationFact {
    /// Somebody was nominated.
    Made {
        /// Who.
        who: OwnedUserId,
        /// By whom.
        by: OwnedUserId,
        /// Why, in their words.
        reason: TextId,
        /// Whether the nominee was asked for it to apply.
        asked: bool,
    },
    /// The nominee would rather not.
    Declined {
        /// The nominee.
        who: OwnedUserId,
    },
    /// They took that back at once: they can answer again.
    Reconsidered {
        /// The nominee.
        who: OwnedUserId,
    },
}

/// A nomination.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nomination {
    /// By whom.
    pub by: OwnedUserId,
    /// When.
    pub at: Timestamp,
    /// Why, in their words.
    pub reason: TextId,
}

/// The question to a nominee whether they would apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// When it was put.
    pub at: Timestamp,
    /// Whether they said no.
    pub declined: bool,
}

/// All nominations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Nominations {
    by_nominee: BTreeMap<OwnedUserId, Vec<Nomination>>,
    by_nominator: BTreeMap<OwnedUserId, Vec<Timestamp>>,
    asked: BTreeMap<OwnedUserId, Asked>,
}

impl Nominations {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &NominationFact) {
        match fact {
            NominationFact::Made { who, by, reason, asked } => {
                let nomination = Nomination { by: by.clone(), at, reason: reason.clone() };
                self.by_nominee.entry(who.clone()).or_default().push(nomination);
                self.by_nominator.entry(by.clone()).or_default().push(at);
                if *asked {
                    self.asked.insert(who.clone(), Asked { at, declined: false });
                }
            }
            NominationFact::Declined { who } => self.answered(who, true),
            NominationFact::Reconsidered { who } => self.answered(who, false),
        }
    }

    fn answered(&mut self, who: &UserId, no: bool) {
        if let Some(asked) = self.asked.get_mut(who) {
            asked.declined = no;
        }
    }

    /// The nominations of this person, the last first.
    pub fn of(&self, who: &UserId) -> impl Iterator<Item = &Nomination> {
        self.by_nominee.get(who).into_iter().flatten().rev()
    }

    /// When this person nominated others, the last first.
    pub fn by(&self, who: &UserId) -> impl Iterator<Item = Timestamp> {
        self.by_nominator.get(who).into_iter().flatten().rev().copied()
    }

    /// The last time when this person was asked to apply.
    #[must_use]
    pub fn asked(&self, who: &UserId) -> Option<Asked> {
        self.asked.get(who).copied()
    }
}
