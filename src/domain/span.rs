//! Lengths of time as a programme's file says them.

use std::fmt;
use std::str::FromStr;

use jiff::{SignedDuration, SpanRelativeTo};

/// A length of time as people write it in the programme's file: "14 days", "36h", "5s". A day has 24 hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span(pub SignedDuration);

impl Span {
    /// So many days of 24 hours.
    #[must_use]
    pub fn of_days(days: i64) -> Self {
        Self(SignedDuration::from_hours(24 * days))
    }
}

/// Why a text is no length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoSpan {
    /// It says none.
    Unclear,
    /// It counts months or years, whose length varies.
    Varies,
    /// It is not longer than nothing, or longer than ten years.
    OutOfRange,
}

impl FromStr for Span {
    type Err = NoSpan;

    fn from_str(text: &str) -> Result<Self, NoSpan> {
        let span: jiff::Span = text.parse().map_err(|_| NoSpan::Unclear)?;
        let length = span.to_duration(SpanRelativeTo::days_are_24_hours()).map_err(|_| NoSpan::Varies)?;
        let sensible = length > SignedDuration::ZERO && length <= SignedDuration::from_hours(24 * 3660);
        if sensible { Ok(Self(length)) } else { Err(NoSpan::OutOfRange) }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#}", self.0)
    }
}
