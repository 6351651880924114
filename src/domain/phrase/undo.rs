//! Sentences: what was taken back, and what cannot be.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::TicketNo;
use crate::domain::record::confirmation::Request;
use crate::domain::value::Usage;

phrases! {
    /// Sentences: what was taken back, and what cannot be.
    Undoing

    /// A question that a reaction had put is dropped.
    UndoneQuestion { request: Request } = "undone-question",
    /// What was dropped by a reaction waits again.
    UndoneDiscard { request: Request, number: u32, until: Timestamp } = "undone-discard",
    /// An accepted offer stands again, to the mentor.
    UndoneAccept { no: TicketNo, until: Timestamp } = "undone-accept",
    /// The same, to the candidate.
    UndoneAcceptCandidate { no: TicketNo, mentor: OwnedUserId, until: Timestamp } = "undone-accept-candidate",
    /// The same, to the mentors.
    UndoneAcceptRoom { no: TicketNo, mentor: OwnedUserId, until: Timestamp } = "undone-accept-room",
    /// A declined offer stands again, to the mentor.
    UndoneDecline { no: TicketNo, until: Timestamp } = "undone-decline",
    /// An offer is not extended after all, to the mentor.
    UndoneExtend { no: TicketNo, until: Timestamp } = "undone-extend",
    /// An application is not selected after all, to the organisers.
    UndoneSelect { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "undone-select",
    /// The same, to the applicant.
    UndoneSelectCandidate { no: TicketNo } = "undone-select-candidate",
    /// How it goes is asked as before.
    UndoneProgress { no: TicketNo } = "undone-progress",
    /// An application is a draft again.
    UndoneSubmit { no: TicketNo } = "undone-submit",
    /// The same, to the organisers.
    UndoneSubmitStaff { no: TicketNo, who: OwnedUserId } = "undone-submit-staff",
    /// A nominee can answer again.
    UndoneNothanks = "undone-nothanks",
    /// Whoever answered whether they stand in can answer again.
    UndoneStandIn { mentor: OwnedUserId, until: Timestamp } = "undone-stand-in",
    /// The same, to the mentor.
    UndoneStandInMentor { stand_in: OwnedUserId, until: Timestamp } = "undone-stand-in-mentor",
    /// A break that the organisers had heard of is none.
    UndonePause { who: OwnedUserId } = "undone-pause",
    /// A reaction was taken back too late.
    UndoTooLate { request: Request, until: Timestamp } = "undo-too-late",
    /// Somebody has acted on it meanwhile.
    UndoMovedOn { request: Request } = "undo-moved-on",
    /// It is not undone by taking a reaction back.
    UndoNotLikeThis { request: Request } = "undo-not-like-this",
    /// They may not do it any more, nor take it back.
    UndoMayNot { request: Request } = "undo-may-not",
    /// That somebody is there is known.
    UndoHeard = "undo-heard",
    /// Deleting a command undoes nothing.
    DeletedCommand { request: Request } = "deleted-command",
    /// How it is undone.
    UndoWay { request: Request } = "undo-way",
    /// How an organiser can undo it.
    UndoWayOrganisers { usage: Usage } = "undo-way-organisers",
    /// What was dropped is written anew.
    UndoWayAnew = "undo-way-anew",
    /// Whom to ask where nothing else undoes it.
    UndoWayPeople = "undo-way-people",
}
