//! Sentences: what was taken back, and what cannot be.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::TicketNo;
use crate::domain::record::confirmation::Request;
use crate::domain::record::interview::answer::Answer;
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
    /// What was submitted was amended, to its author.
    Amended { no: TicketNo, number: u32 } = "amended",
    /// The same, to those who decide.
    AmendedStaff { no: TicketNo, who: OwnedUserId, number: u32 } = "amended-staff",
    /// An answer that was submitted is taken back, to its author.
    AmendedGone { no: TicketNo, number: u32 } = "amended-gone",
    /// The same, to those who decide.
    AmendedGoneStaff { no: TicketNo, who: OwnedUserId, number: u32 } = "amended-gone-staff",
    /// What an answer said before it was amended.
    AmendedBefore { number: u32, at: Timestamp, before: Answer } = "amended-before",
    /// It was decided about what was submitted.
    AmendDecided { no: TicketNo } = "amend-decided",
    /// An answer like this is not amended.
    AmendNotThis { no: TicketNo, number: u32 } = "amend-not-this",
    /// The message of an answer was deleted, which is asked later.
    AnswerDeleted { number: u32 } = "answer-deleted",
    /// The message of an answer was deleted, which is asked now.
    AnswerDeletedNow { number: u32 } = "answer-deleted-now",
    /// A message of an answer in several was deleted.
    PassageDeleted { number: u32 } = "passage-deleted",
    /// The same, where another question is asked now.
    PassageDeletedLater { number: u32 } = "passage-deleted-later",
    /// A command was corrected that ran already.
    EditedRan { request: Request } = "edited-ran",
    /// The words of a command were corrected in place.
    EditedWords { request: Request } = "edited-words",
    /// It is not known any more whether the message ran.
    EditedLongAgo { request: Request } = "edited-long-ago",
    /// What was written with a deleted command is erased.
    DeletedWords { request: Request } = "deleted-words",
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
