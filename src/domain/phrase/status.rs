//! Sentences: where somebody stands.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{TextId, TicketNo};
use crate::domain::record::interview::purpose::Purpose;

phrases! {
    /// Sentences: where somebody stands.
    Status

    /// Nothing is known of the person.
    StatusNothing = "status-nothing",
    /// The person is an ambassador.
    StatusAmbassador { since: Timestamp, no: TicketNo } = "status-ambassador",
    /// The person is an ambassador who takes a break.
    StatusPaused { since: Timestamp, until: Timestamp } = "status-paused",
    /// The person was an ambassador.
    StatusEmeritus { since: Timestamp, until: Timestamp } = "status-emeritus",
    /// An interview is being written.
    StatusDraft { purpose: Purpose, answered: u32, questions: u32, begun: Timestamp, lapses: Timestamp } = "status-draft",
    /// An interview has lapsed, or was set aside.
    StatusLapsed { purpose: Purpose, answered: u32, questions: u32, erased: Timestamp } = "status-lapsed",
    /// The organisers look at the ticket.
    StatusReview { no: TicketNo, by: Timestamp } = "status-review",
    /// The organisers have put the ticket on hold.
    StatusHeld { no: TicketNo, until: Timestamp, reason: TextId } = "status-held",
    /// A mentor is sought.
    StatusPairing { no: TicketNo } = "status-pairing",
    /// No mentor is free.
    StatusWaiting { no: TicketNo, since: Timestamp } = "status-waiting",
    /// A mentor was asked.
    StatusOffered { no: TicketNo, mentor: OwnedUserId, until: Timestamp } = "status-offered",
    /// A mentor guides the candidate.
    StatusMentoring { no: TicketNo, mentor: OwnedUserId, since: Timestamp } = "status-mentoring",
    /// The mentor holds the candidate ready.
    StatusThumbsUp { no: TicketNo, mentor: OwnedUserId, since: Timestamp } = "status-thumbs-up",
    /// So many concerns are open, to the candidate.
    StatusConcerns { open: u32 } = "status-concerns",
    /// Concerns can be raised until then, to the candidate.
    StatusObjections { until: Timestamp } = "status-objections",
    /// The ticket was closed as sponsored.
    StatusSponsored { no: TicketNo, at: Timestamp } = "status-sponsored",
    /// The application was rejected.
    StatusRejected { no: TicketNo, at: Timestamp, again: Timestamp } = "status-rejected",
    /// The person took it back.
    StatusWithdrawn { no: TicketNo, at: Timestamp } = "status-withdrawn",
}
