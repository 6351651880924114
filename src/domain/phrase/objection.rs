//! Sentences: concerns about a candidate, and the time there is for them.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::TicketNo;

phrases! {
    /// Sentences: concerns about a candidate, and the time there is for them.
    Objecting

    /// There is time for concerns, to the staff.
    ObjectionsUntil { no: TicketNo, until: Timestamp } = "objections-until",
    /// There is time for concerns, to the candidate.
    ObjectionsUntilCandidate { until: Timestamp } = "objections-until-candidate",
    /// There is time for concerns, to the ambassadors.
    ObjectionsAmbassadors { who: OwnedUserId, mentor: OwnedUserId, until: Timestamp } = "objections-ambassadors",
    /// The time for concerns is over, and somebody must sponsor yet.
    ObjectionsOver { no: TicketNo, who: OwnedUserId, more: u32 } = "objections-over",
    /// The time for concerns is over, and some are not settled.
    ObjectionsOverOpen { no: TicketNo, who: OwnedUserId, open: u32 } = "objections-over-open",
    /// A concern was raised, to the staff; its words follow.
    ConcernRaised { no: TicketNo, number: u32, who: OwnedUserId, by: OwnedUserId } = "concern-raised",
    /// How a concern is settled.
    ConcernFoot { no: TicketNo, number: u32, by: OwnedUserId } = "concern-foot",
    /// A concern was taken, to who raised it.
    ConcernTaken { no: TicketNo, number: u32 } = "concern-taken",
    /// A concern was raised, to the candidate; its words follow.
    ConcernCandidate { no: TicketNo } = "concern-candidate",
    /// What the candidate can do about it.
    ConcernCandidateNext { mentor: OwnedUserId } = "concern-candidate-next",
    /// A concern stands in the way of sponsoring, and so many more.
    ConcernOpen { no: TicketNo, number: u32, by: OwnedUserId, more: u32 } = "concern-open",
    /// Nothing is there against which a concern could be raised.
    ConcernNotNow = "concern-not-now",
    /// A concern was settled, to the staff and who raised it; how follows.
    ConcernResolved { no: TicketNo, number: u32, by: OwnedUserId, open: u32 } = "concern-resolved",
    /// A concern was settled, to the candidate; how follows.
    ConcernResolvedCandidate { no: TicketNo, open: u32 } = "concern-resolved-candidate",
    /// Which concern is meant?
    WhichConcern { no: TicketNo } = "which-concern",
    /// The ticket has no open concern of this number.
    NoSuchConcern { no: TicketNo, number: u32 } = "no-such-concern",
    /// The ticket has no open concern.
    NoConcerns { no: TicketNo } = "no-concerns",
    /// The person raised no concern that is open there.
    NoConcernOfYours = "no-concern-of-yours",
    /// The ticket's mentor does not settle what others raised.
    MentorSettlesNothing { no: TicketNo, number: u32, by: OwnedUserId } = "mentor-settles-nothing",
    /// A concern, on the ticket; its words follow.
    ConcernLine { number: u32, at: Timestamp } = "concern-line",
    /// A concern and who raised it, on the ticket; its words follow.
    ConcernLineBy { number: u32, at: Timestamp, by: OwnedUserId } = "concern-line-by",
    /// How that concern was settled; the words follow.
    ConcernSettled = "concern-settled",
}
