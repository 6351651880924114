//! Sentences: what nominees, nominators and organisers are told.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::TextId;

phrases! {
    /// Sentences: what nominees, nominators and organisers are told.
    Nominating

    /// Somebody nominated the reader; why follows.
    NomineeHead { by: OwnedUserId } = "nominee-head",
    /// What the nominee can do.
    NomineeFoot = "nominee-foot",
    /// The nominee would rather not.
    NominationDeclined = "nomination-declined",
    /// The reader was not asked, or has answered.
    NotNominated = "not-nominated",
    /// What the nominator is told.
    NominationTaken { who: OwnedUserId } = "nomination-taken",
    /// What organisers are told; why follows.
    Nominated { who: OwnedUserId, by: OwnedUserId } = "nominated",
    /// The nominee was asked.
    NomineeAsked = "nominee-asked",
    /// The nominee was not asked.
    NomineeLeftAlone = "nominee-left-alone",
    /// By whom an applicant was nominated; why follows.
    NominatedBy { by: OwnedUserId, at: Timestamp } = "nominated-by",
    /// Nobody nominates themselves.
    NominateYourself = "nominate-yourself",
    /// Nobody can apply now.
    NominateLater { since: Timestamp, reason: TextId } = "nominate-later",
    /// Ambassadors need not be nominated.
    NomineeIsAmbassador { who: OwnedUserId } = "nominee-is-ambassador",
    /// The reader nominated them lately.
    NominatedAlready { who: OwnedUserId, at: Timestamp, again: Timestamp } = "nominated-already",
    /// The reader nominated as many as one may.
    NominatedEnough { most: u32, again: Timestamp } = "nominated-enough",
}
