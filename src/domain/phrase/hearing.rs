//! Sentences to the accused: what is claimed, how they can answer, and until when. No sentence here names who reported.

use jiff::Timestamp;

use super::phrases;
use crate::domain::ids::CaseNo;

phrases! {
    /// Sentences to the accused.
    Hearing

    /// Something was reported of the reader; what follows.
    AccusedReported { no: CaseNo } = "accused-reported",
    /// The reader's name claims the title; what follows.
    AccusedSeen { no: CaseNo } = "accused-seen",
    /// How a name is put right.
    AccusedRename = "accused-rename",
    /// How somebody comes to the title who never held it.
    AccusedRenameApply = "accused-rename-apply",
    /// How an emeritus comes back to it.
    AccusedRenameReturn = "accused-rename-return",
    /// How and until when they can answer.
    AccusedFoot { no: CaseNo, until: Timestamp } = "accused-foot",
    /// More has been said of them; what follows.
    AccusedMore { no: CaseNo } = "accused-more",
    /// They can answer that as well.
    AccusedMoreFoot { no: CaseNo } = "accused-more-foot",
    /// They can answer that first.
    AccusedMoreUntil { no: CaseNo, until: Timestamp } = "accused-more-until",
    /// The time to answer is over.
    AccusedTimeOver { no: CaseNo, until: Timestamp } = "accused-time-over",
    /// They took off the name.
    AccusedThanks { no: CaseNo } = "accused-thanks",
    /// Their answer is with the organisers.
    RespondTaken { no: CaseNo } = "respond-taken",
    /// No case is open about them.
    RespondNothing = "respond-nothing",
    /// It is decided already.
    RespondDecided { no: CaseNo } = "respond-decided",
    /// They have answered often enough.
    RespondEnough { no: CaseNo } = "respond-enough",
}
