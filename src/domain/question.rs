//! A question of an interview, and what kind of answer it takes.

use serde::{Deserialize, Serialize};

use super::ids::QuestionId;

/// A question to applicants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Question {
    /// Its name; the texts phrase it as `question-ID`.
    pub id: QuestionId,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Whether it must be answered.
    pub required: bool,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Kind {
    /// Free text of `min` to `max` characters.
    Text {
        /// The least that says something.
        min: usize,
        /// The most that will be read.
        max: usize,
    },
    /// One of these; the texts phrase each as `choice-OPTION`.
    Choice(Vec<String>),
    /// One of the programme's regions; the texts phrase each as `region-ID`.
    Region,
    /// An e-mail address.
    Email,
    /// The name of an account, which matches this regular expression as a whole.
    Account(String),
    /// A day.
    Date,
    /// Yes or no.
    Consent,
    /// Yes: without it nothing can be submitted.
    Agreement,
    /// What something is called, in at most `max` characters that match this regular expression as a whole; the texts say
    /// the rule as `question-ID.rule`.
    Name {
        /// The regular expression.
        pattern: String,
        /// The most that fits a line.
        max: usize,
    },
    /// Where something is, the town first, in at most `max` characters.
    Place {
        /// The most that fits a line.
        max: usize,
    },
    /// A time zone.
    TimeZone,
    /// Web addresses, one or several.
    Links {
        /// How many at most.
        max: usize,
    },
    /// People with their e-mail addresses and employers, one or several.
    People {
        /// How many at most.
        max: usize,
    },
}

impl Kind {
    /// Whether it is answered with yes or no.
    #[must_use]
    pub fn is_consent(&self) -> bool {
        matches!(self, Self::Consent | Self::Agreement)
    }
}
