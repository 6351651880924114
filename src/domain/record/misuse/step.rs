//! The steps that a case goes through, as those who judge may read them: who reported is in none.

use ruma::OwnedUserId;

use super::Verdict;
use crate::domain::ids::TextId;

/// A step of a case, as its history tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// It was reported.
    Reported,
    /// The bot saw it.
    Seen,
    /// The words of a message were added.
    Quoted,
    /// The name claims the title no longer.
    NameGone,
    /// The accused answered.
    Answered,
    /// The accused did not answer in time.
    Unanswered,
    /// It was decided.
    Decided {
        /// By whom.
        by: OwnedUserId,
        /// What.
        verdict: Verdict,
        /// Why.
        reason: TextId,
    },
    /// The accused appealed.
    Appealed,
    /// The appeal was decided.
    AppealDecided {
        /// By whom.
        by: OwnedUserId,
        /// Whether the decision stands.
        stands: bool,
        /// Why.
        reason: TextId,
    },
    /// The title is worn no longer.
    Renamed,
    /// The title is worn still.
    StillWorn,
}
