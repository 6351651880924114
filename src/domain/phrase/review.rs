//! Sentences: what is said while an application waits for a decision.

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::command::Verb;
use crate::domain::ids::{Criterion, Region, TextId, TicketNo};
use crate::domain::value::Mark;

phrases! {
    /// Sentences: what is said while an application waits for a decision.
    Reviewing

    /// The applications that wait follow, best first.
    ApplicationsHead { applications: u32 } = "applications-head",
    /// No application waits.
    ApplicationsNone = "applications-none",
    /// An application, in a list; `shortlisted` is 1 if it is on the shortlist.
    Application {
        no: TicketNo,
        who: OwnedUserId,
        shortlisted: u32,
        marks: Vec<(Criterion, Mark)>,
        overall: Mark,
        scores: u32,
        since: Date,
        by: Date,
    } = "application",
    /// The same, from a region.
    ApplicationRegion {
        no: TicketNo,
        who: OwnedUserId,
        region: Region,
        ambassadors: u32,
        coming: u32,
        shortlisted: u32,
        marks: Vec<(Criterion, Mark)>,
        overall: Mark,
        scores: u32,
        since: Date,
        by: Date,
    } = "application-region",
    /// The same, where its applicant reads along.
    ApplicationUnseen { no: TicketNo, who: OwnedUserId, since: Date, by: Date } = "application-unseen",
    /// The applications on hold follow.
    ApplicationsHeld { applications: u32 } = "applications-held",
    /// An application on hold, in a list.
    ApplicationHeld { no: TicketNo, who: OwnedUserId, until: Date, reason: TextId } = "application-held",
    /// What organisers can do with the list.
    ApplicationsFoot = "applications-foot",
    /// An application came onto the shortlist.
    Shortlisted { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "shortlisted",
    /// An application came off the shortlist.
    Unshortlisted { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "unshortlisted",
    /// It is on the shortlist already.
    OnShortlist { no: TicketNo } = "on-shortlist",
    /// It is not on the shortlist.
    NotOnShortlist { no: TicketNo } = "not-on-shortlist",
    /// An application was put on hold; the reason follows.
    Held { no: TicketNo, who: OwnedUserId, by: OwnedUserId, until: Timestamp } = "held",
    /// The same, to the applicant; the reason follows.
    HeldCandidate { no: TicketNo } = "held-candidate",
    /// When the applicant hears again, and whom they can write to.
    HeldCandidateUntil { no: TicketNo, by: OwnedUserId, until: Timestamp } = "held-candidate-until",
    /// The organiser has an application of their own.
    OwnInReview { no: TicketNo, command: Verb } = "own-in-review",
    /// The day until which to hold is over.
    HoldDayPassed { day: Date } = "hold-day-passed",
    /// It is not on hold.
    NotHeld { no: TicketNo } = "not-held",
    /// An organiser ended the hold.
    Unheld { no: TicketNo, who: OwnedUserId, by: OwnedUserId, hear_by: Timestamp } = "unheld",
    /// The time of the hold is over.
    HoldEnded { no: TicketNo, who: OwnedUserId, hear_by: Timestamp } = "hold-ended",
    /// The hold is over; to the applicant.
    UnheldCandidate { no: TicketNo, hear_by: Timestamp } = "unheld-candidate",
}
