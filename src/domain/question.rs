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
}
