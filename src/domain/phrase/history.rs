//! Sentences: what has happened to a ticket, one line for each change.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::command::Verb;
use crate::domain::ids::{Criterion, ItemId, TicketNo};
use crate::domain::value::Mark;

phrases! {
    /// Sentences: what has happened to a ticket, one line for each change.
    Retelling

    /// What happened follows, oldest first.
    HistoryHead { no: TicketNo, who: OwnedUserId } = "history-head",
    /// How much happened before what follows.
    HistoryEarlier { changes: u32 } = "history-earlier",

    /// The application was submitted.
    HistoryOpened { at: Timestamp, who: OwnedUserId } = "history-opened",
    /// It was selected.
    HistorySelected { at: Timestamp, by: OwnedUserId } = "history-selected",
    /// It was rejected; the reason follows.
    HistoryRejected { at: Timestamp, by: OwnedUserId, again: Timestamp } = "history-rejected",
    /// Marks were given.
    HistoryScored { at: Timestamp, by: OwnedUserId, marks: Vec<(Criterion, Mark)> } = "history-scored",
    /// It came on the shortlist.
    HistoryShortlisted { at: Timestamp, by: OwnedUserId } = "history-shortlisted",
    /// It came off the shortlist.
    HistoryUnshortlisted { at: Timestamp, by: OwnedUserId } = "history-unshortlisted",
    /// It was put on hold; the reason follows.
    HistoryHeld { at: Timestamp, by: OwnedUserId, until: Timestamp } = "history-held",
    /// Somebody ended the hold.
    HistoryUnheld { at: Timestamp, by: OwnedUserId, hear_by: Timestamp } = "history-unheld",
    /// The hold ended with its day.
    HistoryHoldOver { at: Timestamp, hear_by: Timestamp } = "history-hold-over",
    /// The candidate took it back.
    HistoryWithdrawn { at: Timestamp, who: OwnedUserId } = "history-withdrawn",
    /// The organisers were told that it waits.
    HistoryTold { at: Timestamp } = "history-told",

    /// Nobody was free to mentor.
    HistoryWaiting { at: Timestamp } = "history-waiting",
    /// The candidate wished for a mentor.
    HistoryChosen { at: Timestamp, who: OwnedUserId, mentor: OwnedUserId } = "history-chosen",
    /// A mentor was asked to take it.
    HistoryOffered { at: Timestamp, mentor: OwnedUserId, until: Timestamp } = "history-offered",
    /// The mentor was asked for a word.
    HistoryAsked { at: Timestamp, mentor: OwnedUserId } = "history-asked",
    /// The mentor asked for more time.
    HistoryMoreTime { at: Timestamp, mentor: OwnedUserId, until: Timestamp } = "history-more-time",
    /// The mentor said no; the reason follows, if there is one.
    HistoryDeclined { at: Timestamp, mentor: OwnedUserId } = "history-declined",
    /// The mentor did not answer in time.
    HistoryExpired { at: Timestamp, mentor: OwnedUserId } = "history-expired",
    /// The offer was taken back.
    HistoryRetracted { at: Timestamp, mentor: OwnedUserId } = "history-retracted",
    /// Any of these three, to the candidate.
    HistoryNotTaken { at: Timestamp, mentor: OwnedUserId } = "history-not-taken",
    /// The mentor took it.
    HistoryAccepted { at: Timestamp, mentor: OwnedUserId } = "history-accepted",
    /// The mentor guides the candidate no longer.
    HistoryReleased { at: Timestamp, mentor: OwnedUserId } = "history-released",
    /// An organiser gave the candidate this mentor.
    HistoryAssigned { at: Timestamp, by: OwnedUserId, mentor: OwnedUserId } = "history-assigned",

    /// Somebody was asked whether they are there.
    HistorySilent { at: Timestamp, by: OwnedUserId, asked: OwnedUserId } = "history-silent",
    /// They are.
    HistoryAnswered { at: Timestamp, by: OwnedUserId } = "history-answered",
    /// Something on the checklist is done.
    HistoryTicked { at: Timestamp, by: OwnedUserId, item: ItemId } = "history-ticked",
    /// It is not done after all.
    HistoryUnticked { at: Timestamp, by: OwnedUserId, item: ItemId } = "history-unticked",
    /// A note for mentors and organisers alone follows.
    HistoryMemo { at: Timestamp, by: OwnedUserId } = "history-memo",
    /// A note follows.
    HistoryNoted { at: Timestamp, by: OwnedUserId } = "history-noted",
    /// The candidate is not ready yet, as the mentor says.
    HistoryNotYet { at: Timestamp, mentor: OwnedUserId } = "history-not-yet",

    /// "Mentor thumbs up".
    HistoryThumbsUp { at: Timestamp, mentor: OwnedUserId } = "history-thumbs-up",
    /// One of several sponsored the candidate.
    HistorySponsoring { at: Timestamp, by: OwnedUserId } = "history-sponsoring",
    /// The last sponsor did, and it was closed.
    HistorySponsored { at: Timestamp, by: OwnedUserId } = "history-sponsored",
    /// A concern was raised, and follows.
    HistoryConcern { at: Timestamp } = "history-concern",
    /// The same, by name.
    HistoryConcernBy { at: Timestamp, by: OwnedUserId } = "history-concern-by",
    /// A concern was settled; how follows.
    HistorySettled { at: Timestamp, number: u32 } = "history-settled",
    /// The same, by name.
    HistorySettledBy { at: Timestamp, number: u32, by: OwnedUserId } = "history-settled-by",
    /// The time for concerns was over.
    HistoryObjectionsOver { at: Timestamp } = "history-objections-over",
    /// The sponsoring was undone; the reason follows.
    HistoryUnsponsored { at: Timestamp, by: OwnedUserId } = "history-unsponsored",
    /// Its words were erased.
    HistoryWordsExpired { at: Timestamp } = "history-words-expired",
    /// The candidate amended an answer.
    HistoryAmended { at: Timestamp, who: OwnedUserId } = "history-amended",
    /// Somebody took back at once what they had just done.
    HistoryTakenBack { at: Timestamp, by: OwnedUserId, what: Verb } = "history-taken-back",
}
