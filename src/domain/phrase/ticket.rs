//! Sentences: the ticket, as people see it.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{TextId, TicketNo};
use crate::domain::value::StageName;

phrases! {
    /// Sentences: the ticket, as people see it.
    Tracking

    /// A ticket's title.
    TicketHead { no: TicketNo, who: OwnedUserId } = "ticket-head",
    /// A ticket's title with account name and e-mail address, as Fedora wants it.
    TicketHeadFull { no: TicketNo, who: OwnedUserId, account: TextId, email: TextId } = "ticket-head-full",
    /// Where the ticket stands.
    TicketStage { stage: StageName, since: Timestamp } = "ticket-stage",
    /// Who mentors it.
    TicketMentor { mentor: OwnedUserId } = "ticket-mentor",
    /// The same, with the one of the two that was asked for.
    TicketHeadPart { no: TicketNo, who: OwnedUserId, known: TextId } = "ticket-head-part",
    /// Who follows it.
    TicketFollower { who: OwnedUserId } = "ticket-follower",
    /// The same, with the e-mail address.
    TicketFollowerFull { who: OwnedUserId, email: TextId } = "ticket-follower-full",
    /// Since when it exists.
    TicketOpened { at: Timestamp } = "ticket-opened",
    /// The notes follow.
    TicketNotes { notes: u32 } = "ticket-notes",
    /// A note; its words follow.
    TicketNote { by: OwnedUserId, at: Timestamp } = "ticket-note",
    /// A note was taken; the candidate can read it too.
    NoteTaken { no: TicketNo } = "note-taken",
    /// The open tickets follow.
    TicketsHead { tickets: u32 } = "tickets-head",
    /// There are no open tickets.
    TicketsNone = "tickets-none",
    /// A ticket, in a list.
    TicketsLine { no: TicketNo, who: OwnedUserId, stage: StageName, since: Timestamp } = "tickets-line",
    /// A ticket with its mentor, in a list.
    TicketsLineMentor {
        no: TicketNo,
        who: OwnedUserId,
        stage: StageName,
        mentor: OwnedUserId,
        since: Timestamp,
    } = "tickets-line-mentor",
}
