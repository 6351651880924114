//! What a mentor said about their time: leave and capacity. Who *is* a mentor, the mentors room says.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::TextId;

/// What became true of a mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MentorFact {
    /// They take nobody on for a while.
    Away {
        /// The mentor.
        who: OwnedUserId,
        /// When they are back; none means until they say so.
        until: Option<Timestamp>,
        /// Why, in their words.
        because: Option<TextId>,
    },
    /// They are back.
    Back {
        /// The mentor.
        who: OwnedUserId,
    },
    /// They take this many candidates at a time.
    Capacity {
        /// The mentor.
        who: OwnedUserId,
        /// How many.
        candidates: u32,
    },
    /// They were asked to take a candidate.
    Asked {
        /// The mentor.
        who: OwnedUserId,
    },
}

/// A mentor's time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mentor {
    /// Their leave, if they are on one.
    pub leave: Option<Leave>,
    /// How many candidates they take, if they said so.
    pub capacity: Option<u32>,
    /// When they were last asked to take a candidate.
    pub last_asked: Option<Timestamp>,
    /// When they last said that they have time.
    pub last_free: Option<Timestamp>,
}

/// A leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leave {
    /// When it ends; none means when they say so.
    pub until: Option<Timestamp>,
    /// Why, in their words.
    pub because: Option<TextId>,
}

/// All mentors who ever said or were asked something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mentors {
    by_person: BTreeMap<OwnedUserId, Mentor>,
}

impl Mentors {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &MentorFact) {
        match fact {
            MentorFact::Away { who, until, because } => {
                self.at(who).leave = Some(Leave { until: *until, because: because.clone() });
            }
            MentorFact::Back { who } => {
                let mentor = self.at(who);
                mentor.leave = None;
                mentor.last_free = Some(at);
            }
            MentorFact::Capacity { who, candidates } => self.at(who).capacity = Some(*candidates),
            MentorFact::Asked { who } => self.at(who).last_asked = Some(at),
        }
    }

    /// What the mentor said about their time, if anything.
    #[must_use]
    pub fn of(&self, who: &UserId) -> Option<&Mentor> {
        self.by_person.get(who)
    }

    /// The mentors on a leave that ends by itself, and when it does.
    pub fn returning(&self) -> impl Iterator<Item = (&OwnedUserId, Timestamp)> {
        self.by_person.iter().filter_map(|(who, mentor)| Some((who, mentor.leave.as_ref()?.until?)))
    }

    fn at(&mut self, who: &OwnedUserId) -> &mut Mentor {
        self.by_person.entry(who.clone()).or_default()
    }
}
