//! The intake: whether new applications are taken, who decided so when and why, and who wants to hear when they are again.

use std::collections::BTreeSet;

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::TextId;

/// What became true of the intake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IntakeFact {
    /// New applications are taken.
    Opened {
        /// The organiser who decided it.
        by: OwnedUserId,
        /// Why, in their words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
    },
    /// New applications are not taken.
    Closed {
        /// The organiser who decided it.
        by: OwnedUserId,
        /// What those who would apply are told, in their words.
        reason: TextId,
    },
    /// Somebody would have applied, and is told when they can.
    Awaited {
        /// Who.
        who: OwnedUserId,
    },
    /// They would rather not be told.
    Left {
        /// Who.
        who: OwnedUserId,
    },
}

/// A turn of the intake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Whether it opened.
    pub opened: bool,
    /// Since when.
    pub since: Timestamp,
    /// The organiser who decided it.
    pub by: OwnedUserId,
    /// Why, in their words.
    pub reason: Option<TextId>,
}

/// The intake. It is open until somebody closes it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Intake {
    turns: Vec<Turn>,
    awaited: BTreeSet<OwnedUserId>,
}

/// Why nobody can apply anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Closed {
    /// Since when.
    pub since: Timestamp,
    /// What those who would apply are told.
    pub reason: TextId,
}

impl Intake {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &IntakeFact) {
        match fact {
            IntakeFact::Opened { by, reason } => {
                self.awaited.clear();
                self.turns.push(Turn { opened: true, since: at, by: by.clone(), reason: reason.clone() });
            }
            IntakeFact::Closed { by, reason } => {
                let reason = Some(reason.clone());
                self.turns.push(Turn { opened: false, since: at, by: by.clone(), reason });
            }
            IntakeFact::Awaited { who } => {
                self.awaited.insert(who.clone());
            }
            IntakeFact::Left { who } => {
                self.awaited.remove(who);
            }
        }
    }

    /// Why nobody can apply anew, if that is so.
    #[must_use]
    pub fn closed(&self) -> Option<Closed> {
        let turn = self.turns.last().filter(|turn| !turn.opened)?;
        Some(Closed { since: turn.since, reason: turn.reason.clone()? })
    }

    /// Every turn it took, the last first.
    pub fn turns(&self) -> impl Iterator<Item = &Turn> {
        self.turns.iter().rev()
    }

    /// Whether the person is told when it opens.
    #[must_use]
    pub fn is_awaited_by(&self, who: &UserId) -> bool {
        self.awaited.contains(who)
    }

    /// Who is told when it opens.
    pub fn awaited(&self) -> impl Iterator<Item = &OwnedUserId> {
        self.awaited.iter()
    }
}
