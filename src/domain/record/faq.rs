//! What the organisers made of the questions that are asked often: those they added, and those of the programme that
//! they wrote anew or took out. What the programme's file and the texts say stands there, not here.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::OwnedUserId;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{FaqId, FaqNo, TextId};

/// What became true of a question and its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaqFact {
    /// It was added.
    Added {
        /// Its number.
        no: FaqNo,
        /// Who added it.
        by: OwnedUserId,
        /// What it says.
        written: Written,
    },
    /// It was written anew.
    Changed {
        /// Which one.
        entry: EntryRef,
        /// Who wrote it.
        by: OwnedUserId,
        /// What it says.
        written: Written,
    },
    /// It was taken out.
    Removed {
        /// Which one.
        entry: EntryRef,
        /// Who took it out.
        by: OwnedUserId,
    },
    /// What was last done to it was undone.
    Undone {
        /// Which one.
        entry: EntryRef,
        /// Who undid it.
        by: OwnedUserId,
    },
}

/// A question with its answer, by where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EntryRef {
    /// From the programme.
    Shipped(FaqId),
    /// From the organisers.
    Added(FaqNo),
}

/// A question and its answer in the organisers' words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// The question.
    pub question: TextId,
    /// The answer.
    pub answer: TextId,
}

/// What an entry is like at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// What it says; none for what the programme's texts say.
    pub written: Option<Written>,
    /// Whether it is there for people to see.
    pub shown: bool,
}

/// What was done to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// It was added.
    Added,
    /// It was written anew.
    Changed,
    /// It was taken out.
    Removed,
    /// The deed before was undone.
    Undone,
}

/// An entry to which the organisers did something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is like.
    pub now: Version,
    /// What it was like before the last deed.
    pub before: Version,
    /// What was done when and by whom, oldest first.
    pub history: Vec<(Timestamp, OwnedUserId, Deed)>,
}

/// All entries to which the organisers did something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entries {
    by_ref: BTreeMap<EntryRef, Entry>,
}

impl Version {
    /// As the programme ships it.
    const SHIPPED: Self = Self { written: None, shown: true };
    /// As it is before it is added.
    const ABSENT: Self = Self { written: None, shown: false };
}

impl Entries {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &FaqFact) {
        let (entry, by, deed) = match fact {
            FaqFact::Added { no, by, .. } => (&EntryRef::Added(*no), by, Deed::Added),
            FaqFact::Changed { entry, by, .. } => (entry, by, Deed::Changed),
            FaqFact::Removed { entry, by } => (entry, by, Deed::Removed),
            FaqFact::Undone { entry, by } => (entry, by, Deed::Undone),
        };
        let first = || match entry {
            EntryRef::Shipped(_) => Version::SHIPPED,
            EntryRef::Added(_) => Version::ABSENT,
        };
        let kept = self.by_ref.entry(entry.clone());
        let kept = kept.or_insert_with(|| Entry { now: first(), before: first(), history: Vec::new() });
        let next = match fact {
            FaqFact::Added { written, .. } | FaqFact::Changed { written, .. } => {
                Version { written: Some(written.clone()), shown: true }
            }
            FaqFact::Removed { .. } => Version { shown: false, ..kept.now.clone() },
            FaqFact::Undone { .. } => kept.before.clone(),
        };
        kept.before = std::mem::replace(&mut kept.now, next);
        kept.history.push((at, by.clone(), deed));
    }

    /// What the organisers made of the entry, if they did anything to it.
    #[must_use]
    pub fn get(&self, entry: &EntryRef) -> Option<&Entry> {
        self.by_ref.get(entry)
    }

    /// The numbers of those that were ever added, in order.
    pub fn added(&self) -> impl Iterator<Item = FaqNo> {
        self.by_ref.keys().filter_map(|entry| match entry {
            EntryRef::Added(no) => Some(*no),
            EntryRef::Shipped(_) => None,
        })
    }

    /// The questions in the organisers' words that people can see.
    pub fn questions(&self) -> impl Iterator<Item = &TextId> {
        let shown = self.by_ref.values().filter(|entry| entry.now.shown);
        shown.filter_map(|entry| entry.now.written.as_ref()).map(|written| &written.question)
    }
}
