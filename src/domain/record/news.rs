//! Up to where the organisers have had the monthly news of what ambassadors did and what the community said.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::ids::ReportNo;

/// What became true of the monthly news.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NewsFact {
    /// The organisers heard them.
    Told {
        /// The last report that was filed until then.
        reports: ReportNo,
        /// How much feedback had been given until then.
        #[serde(default)]
        voices: u32,
        /// Whether there was nothing to tell.
        quiet: bool,
    },
}

/// The news that the organisers heard.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct News {
    /// The last ones.
    pub last: Option<Telling>,
}

/// News that the organisers heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// When.
    pub at: Timestamp,
    /// The last report that was filed until then.
    pub reports: ReportNo,
    /// How much feedback had been given until then.
    pub voices: u32,
    /// Whether there was nothing to tell.
    pub quiet: bool,
}

impl News {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &NewsFact) {
        let NewsFact::Told { reports, voices, quiet } = *fact;
        self.last = Some(Telling { at, reports, voices, quiet });
    }

    /// The last report that the organisers have had.
    #[must_use]
    pub fn reports(&self) -> ReportNo {
        self.last.as_ref().map_or(ReportNo(0), |last| last.reports)
    }

    /// How much feedback they have had.
    #[must_use]
    pub fn voices(&self) -> u32 {
        self.last.as_ref().map_or(0, |last| last.voices)
    }
}
