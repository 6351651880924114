//! What people told the programme: feedback, by the region that it comes from.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::{Region, TextId};

/// What became true of feedback.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeedbackFact {
    /// Somebody gave some.
    Given {
        /// Who.
        by: OwnedUserId,
        /// Where they are, or what place it is about, if that is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        region: Option<Region>,
        /// What they said.
        text: TextId,
    },
}

/// Something that somebody said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: OwnedUserId,
    /// Where they are, or what place it is about, if that is known.
    pub region: Option<Region>,
    /// What they said.
    pub text: TextId,
}

/// All feedback.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Feedback {
    /// Oldest first.
    all: Vec<Voice>,
    by_region: BTreeMap<Option<Region>, Vec<usize>>,
    by_person: BTreeMap<OwnedUserId, Vec<usize>>,
}

impl Feedback {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &FeedbackFact) {
        let FeedbackFact::Given { by, region, text } = fact.clone();
        self.by_region.entry(region.clone()).or_default().push(self.all.len());
        self.by_person.entry(by.clone()).or_default().push(self.all.len());
        self.all.push(Voice { at, by, region, text });
    }

    /// How much there is.
    #[must_use]
    pub fn count(&self) -> usize {
        self.all.len()
    }

    /// How much there is by region; first what comes from nowhere in particular.
    pub fn counts(&self) -> impl Iterator<Item = (Option<&Region>, usize)> {
        self.by_region.iter().map(|(region, voices)| (region.as_ref(), voices.len()))
    }

    /// All of it, the latest first.
    pub fn latest(&self) -> impl Iterator<Item = &Voice> {
        self.all.iter().rev()
    }

    /// What this person said, the latest first.
    pub fn by(&self, who: &UserId) -> impl Iterator<Item = &Voice> {
        let theirs = self.by_person.get(who).into_iter().flatten().rev();
        theirs.filter_map(|index| self.all.get(*index))
    }

    /// What comes from this region, the latest first.
    pub fn in_region(&self, region: &Region) -> impl Iterator<Item = &Voice> {
        let theirs = self.by_region.get(&Some(region.clone())).into_iter().flatten().rev();
        theirs.filter_map(|index| self.all.get(*index))
    }

    /// What was said after so much of it, the oldest first.
    #[must_use]
    pub fn after(&self, count: u32) -> &[Voice] {
        usize::try_from(count).ok().and_then(|count| self.all.get(count..)).unwrap_or_default()
    }
}
