//! What the organisers of a user group say of it: the answers of the interview, each with the question as it was asked.

use ruma::OwnedUserId;

use crate::domain::ids::{Region, TextId};
use crate::domain::record::interview::Answer;
use crate::domain::record::ticket::change::Given;

/// What the organisers of a user group say of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    /// The questions with their answers, in order.
    pub answers: Vec<Given>,
}

impl Profile {
    /// What it is called: the first thing that is asked.
    #[must_use]
    pub fn name(&self) -> Option<&TextId> {
        self.answers.first().and_then(|given| given.answer.texts().first())
    }

    /// Where it is, as coarse as the programme wants it.
    #[must_use]
    pub fn region(&self) -> Option<&Region> {
        self.answers.iter().find_map(|given| match &given.answer {
            Answer::Region(region) => Some(region),
            _ => None,
        })
    }

    /// Those who organise it along with who speaks for it, as far as their Matrix IDs are known.
    pub fn members(&self) -> impl Iterator<Item = &OwnedUserId> {
        std::iter::empty()
    }

    /// All that was written in it.
    pub fn texts(&self) -> impl Iterator<Item = &TextId> {
        self.answers.iter().flat_map(|given| given.answer.texts())
    }
}
