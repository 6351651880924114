//! A ticket's history: every change with its time, retold to each as far as they may know it (PRODUCT, section 3: "full
//! history"). Why a mentor could not, how the organisers weigh and what staff note among themselves no candidate reads.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::matter::{Matter, counted, is_hidden};
use crate::domain::command::Verb;
use crate::domain::decision::Ruling;
use crate::domain::ids::TextId;
use crate::domain::message::Speech;
use crate::domain::phrase::Phrase;
use crate::domain::phrase::history::Retelling;
use crate::domain::place::{Place, RoomName};
use crate::domain::record::ticket::Ticket;
use crate::domain::record::ticket::change::{Change, Progress};
use crate::domain::role::Who;
use crate::domain::value::Mark;

/// How many changes are shown at once.
const MOST: usize = 30;

/// As whom somebody reads: each may know what those before them may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reader {
    Candidate,
    Mentor,
    Organiser,
}

/// `!history [#N]`: what has happened to a ticket, the latest of it.
///
/// # Errors
/// Never refuses: that the person may see it was seen before.
pub fn history(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    let reader = reader(matter, ticket);
    let all = told(ticket, reader);
    let earlier = all.len().saturating_sub(MOST);
    let mut speech = Speech::from(Retelling::HistoryHead { no: ticket.no, who: ticket.candidate.clone() });
    if earlier > 0 {
        speech = speech.line(Retelling::HistoryEarlier { changes: counted(earlier) });
    }
    for (phrase, words) in all.into_iter().skip(earlier) {
        speech = words.into_iter().fold(speech.items([phrase]), Speech::excerpt);
    }
    Ok(match matter.place {
        Place::Named(room) if reader > Reader::Candidate && !is_hidden(matter.state, *room, ticket) => {
            matter.aside(speech)
        }
        _ => matter.confide(speech),
    })
}

/// Where mentors read along, an organiser is told no more than they.
fn reader(matter: &Matter<'_>, ticket: &Ticket) -> Reader {
    let is = |role| matter.state.is(matter.who, role, None);
    if ticket.candidate == *matter.who {
        Reader::Candidate
    } else if is(Who::Organiser) && *matter.place != Place::Named(RoomName::Mentors) {
        Reader::Organiser
    } else if is(Who::Organiser) || is(Who::Mentor) {
        Reader::Mentor
    } else {
        Reader::Candidate
    }
}

fn told(ticket: &Ticket, reader: Reader) -> Vec<(Retelling, Option<TextId>)> {
    let mut mentor = None;
    let mut told = Vec::new();
    for (at, change) in &ticket.history {
        match change {
            Change::Offered { mentor: who, .. }
            | Change::Accepted { mentor: who }
            | Change::Assigned { mentor: who, .. } => mentor = Some(who.clone()),
            Change::Unsponsored { mentor: who, .. } => mentor.clone_from(who),
            _ => {}
        }
        if reader < least_reader(change) {
            continue;
        }
        let words = words(change).filter(|(_, least)| reader >= *least).map(|(text, _)| text.clone());
        told.extend(retold(ticket, *at, change, mentor.clone(), reader).map(|phrase| (phrase, words)));
    }
    told
}

/// What happened to a ticket, as far as its candidate may know, with the words that they may read.
#[must_use]
pub fn for_candidate(ticket: &Ticket) -> Vec<(Phrase, Option<TextId>)> {
    told(ticket, Reader::Candidate).into_iter().map(|(told, words)| (told.into(), words)).collect()
}

/// Who may know at all that it happened.
fn least_reader(change: &Change) -> Reader {
    match change {
        Change::Scored { .. } | Change::Shortlisted { .. } | Change::Unshortlisted { .. } => {
            Reader::Organiser
        }
        Change::Memo { .. }
        | Change::ReviewOverdue
        | Change::Reminded
        | Change::ProgressAsked
        | Change::TakenBack { what: Verb::Progress, .. }
        | Change::Progress { .. }
        | Change::ProgressUnknown => Reader::Mentor,
        Change::Opened { .. }
        | Change::Selected { .. }
        | Change::Rejected { .. }
        | Change::Held { .. }
        | Change::Unheld { .. }
        | Change::Withdrawn
        | Change::Waiting
        | Change::Chosen { .. }
        | Change::Offered { .. }
        | Change::Extended { .. }
        | Change::Declined { .. }
        | Change::Expired { .. }
        | Change::Retracted { .. }
        | Change::Accepted { .. }
        | Change::Released { .. }
        | Change::Assigned { .. }
        | Change::Silent { .. }
        | Change::StillSilent
        | Change::Answered { .. }
        | Change::Ticked { .. }
        | Change::Unticked { .. }
        | Change::Noted { .. }
        | Change::ThumbsUp
        | Change::Sponsoring { .. }
        | Change::Sponsored { .. }
        | Change::Objected { .. }
        | Change::Resolved { .. }
        | Change::ObjectionsEnded
        | Change::Unsponsored { .. }
        | Change::Amended { .. }
        | Change::TakenBack { .. }
        | Change::WordsExpired => Reader::Candidate,
    }
}

/// What was written with it, and who may read that. Who gave a ticket back was told that organisers alone read why.
fn words(change: &Change) -> Option<(&TextId, Reader)> {
    match change {
        Change::Released { reason, .. } => reason.as_ref().map(|reason| (reason, Reader::Organiser)),
        Change::Declined { reason, .. } => reason.as_ref().map(|reason| (reason, Reader::Mentor)),
        Change::Memo { text, .. } => Some((text, Reader::Mentor)),
        Change::Rejected { reason: text, .. }
        | Change::Held { reason: text, .. }
        | Change::Unsponsored { reason: text, .. }
        | Change::Noted { text, .. }
        | Change::Objected { text, .. }
        | Change::Resolved { text, .. } => Some((text, Reader::Candidate)),
        _ => None,
    }
}

/// The sentence for a change of a ticket that this mentor guides or was asked to; none for what had no effect.
fn retold(
    ticket: &Ticket,
    at: Timestamp,
    change: &Change,
    guide: Option<OwnedUserId>,
    reader: Reader,
) -> Option<Retelling> {
    use Retelling as It;
    let who = ticket.candidate.clone();
    let named = reader > Reader::Candidate;
    Some(match change.clone() {
        Change::Opened { .. } => It::HistoryOpened { at, who },
        Change::Selected { by } => It::HistorySelected { at, by },
        Change::Rejected { by, again, .. } => It::HistoryRejected { at, by, again },
        Change::Scored { by, marks } => {
            let whole = |(criterion, mark)| (criterion, Mark(Some(u32::from(mark) * 100)));
            It::HistoryScored { at, by, marks: marks.into_iter().map(whole).collect() }
        }
        Change::Shortlisted { by } => It::HistoryShortlisted { at, by },
        Change::Unshortlisted { by } => It::HistoryUnshortlisted { at, by },
        Change::Held { by, until, .. } => It::HistoryHeld { at, by, until },
        Change::Unheld { by: Some(by), hear_by } => It::HistoryUnheld { at, by, hear_by },
        Change::Unheld { by: None, hear_by } => It::HistoryHoldOver { at, hear_by },
        Change::Withdrawn => It::HistoryWithdrawn { at, who },
        Change::ReviewOverdue | Change::StillSilent | Change::ProgressUnknown => It::HistoryTold { at },
        Change::Waiting => It::HistoryWaiting { at },
        Change::Chosen { mentor } => It::HistoryChosen { at, who, mentor },
        Change::Offered { mentor, until, .. } => It::HistoryOffered { at, mentor, until },
        Change::Reminded | Change::ProgressAsked => It::HistoryAsked { at, mentor: guide? },
        Change::Extended { until } | Change::Progress { progress: Progress::MoreTime { until } } => {
            It::HistoryMoreTime { at, mentor: guide?, until }
        }
        Change::Progress { progress: Progress::NotYet } => It::HistoryNotYet { at, mentor: guide? },
        Change::Declined { mentor, .. } if named => It::HistoryDeclined { at, mentor },
        Change::Expired { mentor } if named => It::HistoryExpired { at, mentor },
        Change::Retracted { mentor } if named => It::HistoryRetracted { at, mentor },
        Change::Declined { mentor, .. } | Change::Expired { mentor } | Change::Retracted { mentor } => {
            It::HistoryNotTaken { at, mentor }
        }
        Change::Accepted { mentor } => It::HistoryAccepted { at, mentor },
        Change::Released { mentor, .. } => It::HistoryReleased { at, mentor },
        Change::Assigned { mentor, by } => It::HistoryAssigned { at, by, mentor },
        Change::Silent { by, asked, .. } => It::HistorySilent { at, by, asked },
        Change::Answered { by } => It::HistoryAnswered { at, by },
        Change::Ticked { item, by } => It::HistoryTicked { at, by, item },
        Change::Unticked { item, by } => It::HistoryUnticked { at, by, item },
        Change::Memo { by, .. } => It::HistoryMemo { at, by },
        Change::Noted { by, .. } => It::HistoryNoted { at, by },
        Change::ThumbsUp => It::HistoryThumbsUp { at, mentor: guide? },
        Change::Sponsoring { by } => It::HistorySponsoring { at, by },
        Change::Sponsored { by } => It::HistorySponsored { at, by },
        Change::Objected { by, .. } if named => It::HistoryConcernBy { at, by },
        Change::Objected { .. } => It::HistoryConcern { at },
        Change::Resolved { number, by, .. } if named => It::HistorySettledBy { at, number, by },
        Change::Resolved { number, .. } => It::HistorySettled { at, number },
        Change::ObjectionsEnded => It::HistoryObjectionsOver { at },
        Change::Unsponsored { by, .. } => It::HistoryUnsponsored { at, by },
        Change::WordsExpired => It::HistoryWordsExpired { at },
        Change::Amended { .. } => It::HistoryAmended { at, who },
        Change::TakenBack { by, what } => It::HistoryTakenBack { at, by, what },
    })
}
