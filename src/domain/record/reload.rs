//! Who waits to hear what became of reading the configuration anew: a process that ends in between answers when it starts
//! again.

use serde::{Deserialize, Serialize};

use crate::domain::message::{Address, Reply};

/// What became true of reading the configuration anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReloadFact {
    /// Somebody asked for it.
    Asked(Asked),
    /// Who asked first was answered.
    Answered,
}

/// How somebody asked for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Where they are answered.
    pub to: Address,
    /// The message that asked, if it can be replied to there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reply: Option<Reply>,
    /// Whether it is only shown what would change.
    pub shown_only: bool,
}

/// Who waits for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reloads {
    waiting: Vec<Asked>,
}

impl Reloads {
    /// Takes the fact in.
    pub fn apply(&mut self, fact: &ReloadFact) {
        match fact {
            ReloadFact::Asked(asked) => self.waiting.push(asked.clone()),
            ReloadFact::Answered if self.waiting.is_empty() => {}
            ReloadFact::Answered => drop(self.waiting.remove(0)),
        }
    }

    /// Who waits longest.
    #[must_use]
    pub fn first(&self) -> Option<&Asked> {
        self.waiting.first()
    }
}
