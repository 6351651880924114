//! What went wrong, in words for the operator: first what it is, then the way out.

use std::fmt;

use chancery::config::problem::Problem;
use chancery::store::StoreError;

/// Why a command of the operator was not done.
#[derive(Debug)]
pub(crate) struct Failure {
    what: String,
    way_out: String,
}

impl Failure {
    /// What went wrong.
    pub(crate) fn what(&self) -> &str {
        &self.what
    }

    /// What can be done about it.
    pub(crate) fn way_out(&self) -> &str {
        &self.way_out
    }

    pub(crate) fn new(what: impl Into<String>, way_out: impl Into<String>) -> Self {
        Self { what: what.into(), way_out: way_out.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, way_out } = self;
        write!(f, "{what}\n{way_out}")
    }
}

impl From<Vec<Problem>> for Failure {
    fn from(problems: Vec<Problem>) -> Self {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let way_out = match problems.len() {
            1 => "Mend this, then try again; nothing was started.".to_owned(),
            many => format!("Mend these {many}, then try again; nothing was started."),
        };
        Self::new(lines.join("\n"), way_out)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        told_with_way_out(&error.to_string())
    }
}

/// Errors of the bot's own parts bring their way out behind a semicolon.
pub(super) fn told_with_way_out(error: &str) -> Failure {
    let (what, way_out) = error.rsplit_once("; ").unwrap_or((error, "Start it again: nothing is lost."));
    Failure::new(capital(what), capital(way_out))
}

/// The sentence with a capital letter.
pub(super) fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
