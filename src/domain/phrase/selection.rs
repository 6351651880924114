//! Sentences: what is said while organisers look at applications.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{Region, TicketNo};
use crate::domain::value::Literal;

phrases! {
    /// Sentences: what is said while organisers look at applications.
    Selecting

    /// An application is there to be looked at.
    ReviewHead { no: TicketNo, who: OwnedUserId, by: Timestamp } = "review-head",
    /// How many ambassadors the region has.
    ReviewRegion { region: Region, ambassadors: u32, coming: u32 } = "review-region",
    /// What organisers can do.
    ReviewFoot { no: TicketNo } = "review-foot",
    /// How organisers give marks.
    ReviewScore { example: Literal, best: u32 } = "review-score",
    /// The programme lets nobody select.
    SelectionOff = "selection-off",
    /// An application was selected.
    Selected { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "selected",
    /// The same, to the applicant.
    SelectedCandidate { no: TicketNo } = "selected-candidate",
    /// What a rejection would do; the letter follows.
    RejectPreview { no: TicketNo, who: OwnedUserId } = "reject-preview",
    /// An application was rejected; the reason follows.
    Rejected { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "rejected",
    /// The same, to the applicant; the reason follows.
    RejectedCandidate { no: TicketNo } = "rejected-candidate",
    /// When to apply again.
    RejectedAgain { again: Timestamp } = "rejected-again",
    /// The promised date has passed.
    ReviewOverdue { no: TicketNo, who: OwnedUserId, since: Timestamp } = "review-overdue",
    /// The same, to the applicant.
    ReviewOverdueCandidate { no: TicketNo } = "review-overdue-candidate",
}
