//! The newcomers who asked for a word of welcome: each gets it once.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::Region;

/// What became true of a newcomer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WelcomeFact {
    /// They asked for the word, and got it.
    Greeted {
        /// The newcomer.
        who: OwnedUserId,
    },
    /// They said where they are.
    Located {
        /// The newcomer.
        who: OwnedUserId,
        /// The region.
        region: Region,
    },
}

/// A newcomer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newcomer {
    /// When they got the word.
    pub greeted: Timestamp,
    /// Where they are, once they said so.
    pub region: Option<Region>,
}

/// All newcomers who asked for the word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Newcomers {
    by_person: BTreeMap<OwnedUserId, Newcomer>,
}

impl Newcomers {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &WelcomeFact) {
        let (who, region) = match fact {
            WelcomeFact::Greeted { who } => (who, None),
            WelcomeFact::Located { who, region } => (who, Some(region.clone())),
        };
        let newcomer = Newcomer { greeted: at, region: None };
        self.by_person.entry(who.clone()).or_insert(newcomer).region = region;
    }

    /// The newcomer, if they ever asked for the word.
    #[must_use]
    pub fn of(&self, who: &UserId) -> Option<&Newcomer> {
        self.by_person.get(who)
    }
}
