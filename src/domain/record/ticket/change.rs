//! What can become true of a ticket: a stored form, so that a variant may be added, never changed in meaning.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::OwnedUserId;
use serde::{Deserialize, Serialize};

use super::weighed::Weighed;
use crate::domain::command::Verb;
use crate::domain::ids::{Criterion, ItemId, QuestionId, TextId, TicketNo};
use crate::domain::programme::Selection;
use crate::domain::question::Question;
use crate::domain::record::interview::answer::Answer;

/// What became true of a ticket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketFact {
    /// The ticket.
    pub no: TicketNo,
    /// What.
    pub change: Change,
}

/// What became true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// An application was submitted.
    Opened {
        /// Whose.
        who: OwnedUserId,
        /// The questions with their answers, in order.
        answers: Vec<Given>,
        /// Who looks at it before a mentor is sought.
        selection: Selection,
    },
    /// An organiser selected it.
    Selected {
        /// The organiser.
        by: OwnedUserId,
    },
    /// An organiser rejected it.
    Rejected {
        /// The organiser.
        by: OwnedUserId,
        /// Why, in their words.
        reason: TextId,
        /// When the person may apply again.
        again: Timestamp,
    },
    /// An organiser gave marks, in place of those that they gave before.
    Scored {
        /// The organiser.
        by: OwnedUserId,
        /// The marks.
        marks: BTreeMap<Criterion, u8>,
    },
    /// An organiser put it on the shortlist.
    Shortlisted {
        /// The organiser.
        by: OwnedUserId,
    },
    /// An organiser took it off the shortlist.
    Unshortlisted {
        /// The organiser.
        by: OwnedUserId,
    },
    /// An organiser put it on hold.
    Held {
        /// The organiser.
        by: OwnedUserId,
        /// Why, in their words.
        reason: TextId,
        /// Until when.
        until: Timestamp,
    },
    /// It is on hold no longer.
    Unheld {
        /// The organiser who said so; none where its time had come.
        by: Option<OwnedUserId>,
        /// By when the applicant was promised to hear.
        hear_by: Timestamp,
    },
    /// The candidate took it back.
    Withdrawn,
    /// The organisers were told that its review is overdue.
    ReviewOverdue,
    /// Nobody is free to mentor; those concerned were told.
    Waiting,
    /// The candidate would like this mentor to be asked.
    Chosen {
        /// The mentor.
        mentor: OwnedUserId,
    },
    /// A mentor was asked.
    Offered {
        /// The mentor.
        mentor: OwnedUserId,
        /// Until when they may answer.
        until: Timestamp,
        /// Why they, and why no other.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        weighed: Option<Box<Weighed>>,
    },
    /// The mentor was reminded of the offer.
    Reminded,
    /// The mentor asked for more time to answer.
    Extended {
        /// Until when they may answer now.
        until: Timestamp,
    },
    /// The mentor said no.
    Declined {
        /// The mentor.
        mentor: OwnedUserId,
        /// Why, in their words.
        reason: Option<TextId>,
    },
    /// The mentor did not answer in time.
    Expired {
        /// The mentor.
        mentor: OwnedUserId,
    },
    /// The offer was taken back: another mentor is asked, or the mentor is one no longer.
    Retracted {
        /// The mentor.
        mentor: OwnedUserId,
    },
    /// The mentor took the candidate on.
    Accepted {
        /// The mentor.
        mentor: OwnedUserId,
    },
    /// The mentor is one no longer; the ticket is offered on.
    Released {
        /// The mentor.
        mentor: OwnedUserId,
        /// Why, in their words, if it was their own wish.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
    },
    /// An organiser gave the candidate this mentor.
    Assigned {
        /// The mentor.
        mentor: OwnedUserId,
        /// The organiser.
        by: OwnedUserId,
    },
    /// Somebody waits for the other one, who was told.
    Silent {
        /// Who waits.
        by: OwnedUserId,
        /// Who was told.
        asked: OwnedUserId,
        /// When the organisers hear of it.
        until: Timestamp,
    },
    /// The organisers heard of it.
    StillSilent,
    /// Who was waited for is there.
    Answered {
        /// Who.
        by: OwnedUserId,
    },
    /// Something on the checklist is done.
    Ticked {
        /// What.
        item: ItemId,
        /// By whose word.
        by: OwnedUserId,
    },
    /// It is not done after all.
    Unticked {
        /// What.
        item: ItemId,
        /// By whose word.
        by: OwnedUserId,
    },
    /// Somebody made a note for mentors and organisers alone.
    Memo {
        /// Who.
        by: OwnedUserId,
        /// What, in their words.
        text: TextId,
    },
    /// The mentor was asked how it goes.
    ProgressAsked,
    /// The mentor said how it goes.
    Progress {
        /// How.
        progress: Progress,
    },
    /// The mentor did not say how it goes, and the organisers heard of it.
    ProgressUnknown,
    /// Somebody made a note.
    Noted {
        /// Who.
        by: OwnedUserId,
        /// What, in their words.
        text: TextId,
    },
    /// The mentor holds the candidate ready: "Mentor thumbs up".
    ThumbsUp,
    /// Somebody sponsors the candidate, and others must as well.
    Sponsoring {
        /// Who.
        by: OwnedUserId,
    },
    /// The last sponsor needed: closed as SPONSORED.
    Sponsored {
        /// Who.
        by: OwnedUserId,
    },
    /// Somebody has a concern about the candidate.
    Objected {
        /// Who.
        by: OwnedUserId,
        /// What, in their words.
        text: TextId,
    },
    /// A concern is settled.
    Resolved {
        /// Its number.
        number: u32,
        /// By whom.
        by: OwnedUserId,
        /// How, in their words.
        text: TextId,
    },
    /// The time for concerns is over, and those who sponsor were told.
    ObjectionsEnded,
    /// The sponsoring was undone: those who sponsor decide anew.
    Unsponsored {
        /// The organiser.
        by: OwnedUserId,
        /// Why, in their words.
        reason: TextId,
        /// Who goes on guiding the candidate; without one, another mentor is sought.
        mentor: Option<OwnedUserId>,
    },
    /// What anybody wrote about it was erased: its time had come.
    WordsExpired,
    /// The candidate amended an answer of the application: what it said before stays readable.
    Amended {
        /// The question.
        question: QuestionId,
        /// The answer as it is now; left out where its author took it back.
        answer: Answer,
    },
    /// Who had just done something took that back, before anybody acted on it: what was before is so again. A submission
    /// that is taken back closes the ticket, and its answers are its writer's draft again.
    TakenBack {
        /// Who.
        by: OwnedUserId,
        /// By which command they had done it.
        what: Verb,
    },
}

impl Change {
    /// Whether it changes what everybody may see who has to do with the ticket, the candidate too.
    #[must_use]
    pub fn is_seen(&self) -> bool {
        match self {
            Self::Opened { .. }
            | Self::Selected { .. }
            | Self::Rejected { .. }
            | Self::Held { .. }
            | Self::Unheld { .. }
            | Self::Withdrawn
            | Self::Waiting
            | Self::Offered { .. }
            | Self::Extended { .. }
            | Self::Declined { .. }
            | Self::Expired { .. }
            | Self::Retracted { .. }
            | Self::Accepted { .. }
            | Self::Released { .. }
            | Self::Assigned { .. }
            | Self::Ticked { .. }
            | Self::Unticked { .. }
            | Self::Noted { .. }
            | Self::ThumbsUp
            | Self::Sponsoring { .. }
            | Self::Sponsored { .. }
            | Self::Objected { .. }
            | Self::Resolved { .. }
            | Self::ObjectionsEnded
            | Self::Unsponsored { .. } => true,
            Self::Scored { .. }
            | Self::Shortlisted { .. }
            | Self::Unshortlisted { .. }
            | Self::ReviewOverdue
            | Self::Chosen { .. }
            | Self::Reminded
            | Self::Silent { .. }
            | Self::StillSilent
            | Self::Answered { .. }
            | Self::Memo { .. }
            | Self::ProgressAsked
            | Self::Progress { .. }
            | Self::ProgressUnknown
            | Self::Amended { .. }
            | Self::WordsExpired => false,
            Self::TakenBack { what, .. } => {
                !matches!(what, Verb::Shortlist | Verb::Unshortlist | Verb::Progress)
            }
        }
    }

    /// What was written with it.
    pub fn words(&self) -> impl Iterator<Item = &TextId> {
        let amended = match self {
            Self::Amended { answer, .. } => answer.texts(),
            _ => Vec::new(),
        };
        let (answers, words): (&[Given], _) = match self {
            Self::Opened { answers, .. } => (answers, None),
            Self::Declined { reason, .. } | Self::Released { reason, .. } => (&[], reason.as_ref()),
            Self::Rejected { reason: text, .. }
            | Self::Held { reason: text, .. }
            | Self::Memo { text, .. }
            | Self::Noted { text, .. }
            | Self::Objected { text, .. }
            | Self::Resolved { text, .. }
            | Self::Unsponsored { reason: text, .. } => (&[], Some(text)),
            Self::Selected { .. }
            | Self::Scored { .. }
            | Self::Shortlisted { .. }
            | Self::Unshortlisted { .. }
            | Self::Unheld { .. }
            | Self::Withdrawn
            | Self::ReviewOverdue
            | Self::Waiting
            | Self::Chosen { .. }
            | Self::Offered { .. }
            | Self::Reminded
            | Self::Extended { .. }
            | Self::Expired { .. }
            | Self::Retracted { .. }
            | Self::Accepted { .. }
            | Self::Assigned { .. }
            | Self::Silent { .. }
            | Self::StillSilent
            | Self::Answered { .. }
            | Self::Ticked { .. }
            | Self::Unticked { .. }
            | Self::ProgressAsked
            | Self::Progress { .. }
            | Self::ProgressUnknown
            | Self::ThumbsUp
            | Self::Sponsoring { .. }
            | Self::Sponsored { .. }
            | Self::ObjectionsEnded
            | Self::Amended { .. }
            | Self::WordsExpired
            | Self::TakenBack { .. } => (&[], None),
        };
        answers.iter().flat_map(|given| given.answer.texts()).chain(amended).chain(words)
    }
}

/// How it goes, as the mentor says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    /// The candidate is not ready yet.
    NotYet,
    /// It takes more time; the mentor is not asked before.
    MoreTime {
        /// Until when.
        until: Timestamp,
    },
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The question.
    pub question: Question,
    /// The answer.
    pub answer: Answer,
}
