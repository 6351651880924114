//! Polls that the bot puts to a room: one choice a person, and nobody's client shows how it stands before it ends. What
//! is chosen comes back as an event of its own, and whoever asked counts it.

use ruma::{OwnedEventId, OwnedRoomId};
use serde::{Deserialize, Serialize};

use super::ids::Year;
use super::phrase::Phrase;

/// As many answers as a poll may have; clients show no more of them.
pub const MOST_ANSWERS: usize = 20;

/// What a poll is about, by which whoever asked knows it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// Which groups this year recognises.
    Recognition(Year),
}

/// A poll, not yet in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Poll {
    /// What it is about.
    pub subject: Subject,
    /// What is asked.
    pub question: Phrase,
    /// What can be chosen, by the id under which it is, in this order.
    pub answers: Vec<(String, Phrase)>,
}

impl Poll {
    /// All that it says, one sentence after the other.
    pub fn sentences(&self) -> impl Iterator<Item = &Phrase> {
        std::iter::once(&self.question).chain(self.answers.iter().map(|(_, says)| says))
    }
}

/// The end of a poll, not yet in words.
#[derive(Debug, Clone, PartialEq)]
pub struct Ending {
    /// The poll's own event.
    pub poll: OwnedEventId,
    /// The room in which it stands; the programme's own may be another now.
    pub room: OwnedRoomId,
    /// What came of it.
    pub says: Phrase,
}

/// A poll in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// What is asked.
    pub question: String,
    /// What can be chosen: id and text.
    pub answers: Vec<(String, String)>,
}

impl Ballot {
    /// All of it as plain text, for who sees no polls.
    #[must_use]
    pub fn plain(&self) -> String {
        let answers = self.answers.iter().zip(1..).map(|((_, says), n)| format!("\n{n}. {says}"));
        std::iter::once(self.question.clone()).chain(answers).collect()
    }
}

/// The end of a poll in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The poll's own event.
    pub poll: OwnedEventId,
    /// What came of it, as plain text.
    pub says: String,
}
