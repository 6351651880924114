//! Where do I stand: one honest sentence with a date and a name in it (PRODUCT, "Who uses it": the applicant).

use super::interview::counted;
use super::matter::{Matter, later};
use crate::domain::decision::Ruling;
use crate::domain::phrase::Phrase;
use crate::domain::programme::Programme;
use crate::domain::record::ticket::{Outcome, Stage, Ticket};
use crate::domain::value::StageName;

/// `!status`: said to the person alone.
///
/// # Errors
/// Never refuses.
pub fn status(matter: &Matter<'_>) -> Ruling {
    let state = matter.state;
    let phrase = if let Some(draft) = state.applications.of(matter.who) {
        Phrase::StatusDraft {
            answered: counted(draft.answers.len()),
            questions: counted(draft.questions.len()),
            begun: draft.begun,
        }
    } else if let Some(ambassador) = state.roster.of(matter.who) {
        Phrase::StatusAmbassador { since: ambassador.since, no: ambassador.ticket }
    } else if let Some(ticket) = state.tickets.latest_of(matter.who) {
        of(ticket, matter.programme)
    } else {
        Phrase::StatusNothing
    };
    Ok(matter.aside(phrase))
}

fn of(ticket: &Ticket, programme: &Programme) -> Phrase {
    let (no, since) = (ticket.no, ticket.since);
    match &ticket.stage {
        Stage::Review { .. } => {
            Phrase::StatusReview { no, by: later(ticket.opened, programme.application.hear_within) }
        }
        Stage::Pairing { waiting: None } => Phrase::StatusPairing { no },
        Stage::Pairing { waiting: Some(since) } => Phrase::StatusWaiting { no, since: *since },
        Stage::Offered(offer) => {
            Phrase::StatusOffered { no, mentor: offer.mentor.clone(), until: offer.until }
        }
        Stage::Mentoring { mentor } => Phrase::StatusMentoring { no, mentor: mentor.clone(), since },
        Stage::ThumbsUp { mentor } => Phrase::StatusThumbsUp { no, mentor: mentor.clone(), since },
        Stage::Closed(Outcome::Sponsored) => Phrase::StatusSponsored { no, at: since },
        Stage::Closed(Outcome::Rejected { again }) => Phrase::StatusRejected { no, at: since, again: *again },
        Stage::Closed(Outcome::Withdrawn) => Phrase::StatusWithdrawn { no, at: since },
    }
}

/// The name of the stage at which a ticket stands.
#[must_use]
pub fn stage(ticket: &Ticket) -> StageName {
    match &ticket.stage {
        Stage::Review { .. } => StageName::Review,
        Stage::Pairing { waiting: None } => StageName::Pairing,
        Stage::Pairing { waiting: Some(_) } => StageName::Waiting,
        Stage::Offered(_) => StageName::Offered,
        Stage::Mentoring { .. } => StageName::Mentoring,
        Stage::ThumbsUp { .. } => StageName::ThumbsUp,
        Stage::Closed(Outcome::Sponsored) => StageName::Sponsored,
        Stage::Closed(Outcome::Rejected { .. }) => StageName::Rejected,
        Stage::Closed(Outcome::Withdrawn) => StageName::Withdrawn,
    }
}
