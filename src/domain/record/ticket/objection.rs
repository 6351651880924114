//! Concerns about a candidate, each by name: what was raised, and how it was settled.

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use crate::domain::ids::TextId;

/// A concern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// When it was raised.
    pub at: Timestamp,
    /// By whom.
    pub by: OwnedUserId,
    /// What it is, in their words.
    pub text: TextId,
    /// Who settled it, and how, in their words.
    pub settled: Option<(OwnedUserId, TextId)>,
}

/// All concerns about a candidate, numbered from 1 in the order in which they were raised.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Objections(Vec<Objection>);

impl Objections {
    /// Another one was raised.
    pub(super) fn raised(&mut self, at: Timestamp, by: OwnedUserId, text: TextId) {
        self.0.push(Objection { at, by, text, settled: None });
    }

    /// The one of this number was settled.
    pub(super) fn settled(&mut self, number: u32, by: OwnedUserId, how: TextId) {
        if let Some(objection) = index(number).and_then(|index| self.0.get_mut(index)) {
            objection.settled = Some((by, how));
        }
    }

    /// All of them with their numbers.
    pub fn all(&self) -> impl Iterator<Item = (u32, &Objection)> {
        (1..).zip(&self.0)
    }

    /// Those that are not settled, with their numbers.
    pub fn open(&self) -> impl Iterator<Item = (u32, &Objection)> {
        self.all().filter(|(_, objection)| objection.settled.is_none())
    }

    /// Those of them that this person raised.
    pub fn open_by(&self, who: &UserId) -> impl Iterator<Item = (u32, &Objection)> {
        self.open().filter(move |(_, objection)| objection.by == who)
    }

    /// The number of the next one.
    #[must_use]
    pub fn next(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX).saturating_add(1)
    }
}

fn index(number: u32) -> Option<usize> {
    usize::try_from(number).ok()?.checked_sub(1)
}
