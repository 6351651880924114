//! An answer in several messages, as it is gathered.

use ruma::{EventId, OwnedEventId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::TextId;

/// A message that is a part of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The message.
    pub event: OwnedEventId,
    /// Its words.
    pub text: TextId,
    /// How many characters it has.
    pub letters: usize,
}

/// An answer in several messages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Long {
    /// The messages, in order.
    pub passages: Vec<Passage>,
    /// Whether the writer has said that it is whole.
    pub ended: bool,
}

impl Long {
    /// With this message too, or as it reads now.
    #[must_use]
    pub fn with(&self, passage: Passage) -> Self {
        let mut long = self.clone();
        match long.passages.iter_mut().find(|known| known.event == passage.event) {
            Some(known) => *known = passage,
            None => long.passages.push(passage),
        }
        long
    }

    /// Without this message, to be gathered on.
    #[must_use]
    pub fn without(&self, event: &EventId) -> Self {
        let others = self.passages.iter().filter(|passage| passage.event != event);
        Self { passages: others.cloned().collect(), ended: false }
    }

    /// How many characters the answer has, the blank lines between its messages among them.
    #[must_use]
    pub fn letters(&self) -> usize {
        let between = 2 * self.passages.len().saturating_sub(1);
        self.passages.iter().map(|passage| passage.letters).sum::<usize>() + between
    }

    /// The words of all its messages, in order.
    #[must_use]
    pub fn texts(&self) -> Vec<TextId> {
        self.passages.iter().map(|passage| passage.text.clone()).collect()
    }

    /// Whether it waits for its end.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        !self.ended && !self.passages.is_empty()
    }
}
