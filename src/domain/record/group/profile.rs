//! What the organisers of a user group say of it: the answers of the interview, each with the question as it was asked.

use ruma::OwnedUserId;

use crate::domain::ids::{Region, TextId};
use crate::domain::name_key::NameKey;
use crate::domain::question::Kind;
use crate::domain::record::interview::answer::{Answer, Coordinator};
use crate::domain::record::ticket::change::Given;

/// What the organisers of a user group say of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The questions with their answers, in order.
    pub answers: Vec<Given>,
}

impl Profile {
    /// What it is called: the name that is asked for, or else the first thing that is asked.
    #[must_use]
    pub fn name(&self) -> Option<&TextId> {
        let name = |given: &&Given| matches!(given.question.kind, Kind::Name { .. });
        let asked = self.answers.iter().find(name).or(self.answers.first());
        asked.and_then(|given| given.answer.texts().into_iter().next())
    }

    /// The same, comparable.
    #[must_use]
    pub fn name_key(&self) -> Option<NameKey> {
        self.key(|kind| matches!(kind, Kind::Name { .. }))
    }

    /// Where it meets.
    #[must_use]
    pub fn place(&self) -> Option<&TextId> {
        let place = |given: &&Given| matches!(given.question.kind, Kind::Place { .. });
        self.answers.iter().find(place).and_then(|given| given.answer.texts().into_iter().next())
    }

    /// The town of it, comparable.
    #[must_use]
    pub fn place_key(&self) -> Option<NameKey> {
        self.key(|kind| matches!(kind, Kind::Place { .. }))
    }

    fn key(&self, asked: impl Fn(&Kind) -> bool) -> Option<NameKey> {
        self.answers.iter().find_map(|given| match &given.answer {
            Answer::Named { key, .. } if asked(&given.question.kind) => *key,
            _ => None,
        })
    }

    /// Where it is, as coarse as the programme wants it.
    #[must_use]
    pub fn region(&self) -> Option<&Region> {
        self.answers.iter().find_map(|given| match &given.answer {
            Answer::Region(region) => Some(region),
            _ => None,
        })
    }

    /// Those who coordinate it, in the order in which they were named.
    pub fn coordinators(&self) -> impl Iterator<Item = &Coordinator> {
        self.answers.iter().flat_map(|given| match &given.answer {
            Answer::People(people) => people.as_slice(),
            _ => &[],
        })
    }

    /// Those of them whose Matrix IDs are known.
    pub fn members(&self) -> impl Iterator<Item = &OwnedUserId> {
        self.coordinators().filter_map(|coordinator| coordinator.who.as_ref())
    }

    /// Its web addresses.
    pub fn links(&self) -> impl Iterator<Item = &TextId> {
        self.answers.iter().flat_map(|given| match &given.answer {
            Answer::Links(links) => links.as_slice(),
            _ => &[],
        })
    }

    /// All that was written in it.
    pub fn texts(&self) -> impl Iterator<Item = &TextId> {
        self.answers.iter().flat_map(|given| given.answer.texts())
    }
}
