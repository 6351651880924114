//! What a question was answered.

use jiff::civil::Date;
use ruma::OwnedUserId;
use serde::{Deserialize, Serialize};

use crate::domain::employer::Employer;
use crate::domain::ids::{Region, TextId};
use crate::domain::name_key::NameKey;

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// In the writer's words.
    Words(TextId),
    /// In the writer's words, in several messages.
    Passages(Vec<TextId>),
    /// One of the question's options.
    Choice(String),
    /// One of the programme's regions.
    Region(Region),
    /// A day.
    Day(Date),
    /// Yes or no.
    Consent(bool),
    /// What something is called or where it is, which can be compared.
    Named {
        /// In the writer's words.
        text: TextId,
        /// What they name.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        key: Option<NameKey>,
    },
    /// A time zone, by the name that IANA gave it.
    Zone(String),
    /// Web addresses.
    Links(Vec<TextId>),
    /// People who do something together.
    People(Vec<Coordinator>),
    /// Left out, where that is allowed.
    Skipped,
}

/// Somebody who coordinates something along with others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coordinator {
    /// Who, if their Matrix ID is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<OwnedUserId>,
    /// What they are called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<TextId>,
    /// Their e-mail address.
    pub email: TextId,
    /// Who employs them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employer: Option<TextId>,
    /// The same, comparable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Employer>,
}

impl Coordinator {
    /// What was written of them.
    pub fn texts(&self) -> impl Iterator<Item = &TextId> {
        self.name.iter().chain([&self.email]).chain(&self.employer)
    }
}

impl Answer {
    /// The writer's words, if it has any.
    #[must_use]
    pub fn texts(&self) -> Vec<&TextId> {
        match self {
            Self::Words(text) | Self::Named { text, .. } => vec![text],
            Self::Passages(texts) | Self::Links(texts) => texts.iter().collect(),
            Self::People(people) => people.iter().flat_map(Coordinator::texts).collect(),
            Self::Choice(_)
            | Self::Region(_)
            | Self::Day(_)
            | Self::Consent(_)
            | Self::Zone(_)
            | Self::Skipped => Vec::new(),
        }
    }
}
