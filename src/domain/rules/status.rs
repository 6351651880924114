//! Where do I stand: one honest sentence with a date and a name in it (PRODUCT, "Who uses it": the applicant).

use jiff::Timestamp;

use super::group;
use super::matter::{Matter, counted, later};
use super::misuse::card;
use super::misuse::title;
use super::objection;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::message::Speech;
use crate::domain::phrase::intake::Admitting;
use crate::domain::phrase::status::Status;
use crate::domain::phrase::verdict::Judging;
use crate::domain::programme::Programme;
use crate::domain::record::interview::Interview;
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::record::interview::register::Lapsed;
use crate::domain::record::roster::{Ambassador, Standing};
use crate::domain::record::ticket::{Outcome, Stage, Ticket};
use crate::domain::value::StageName;

/// `!status`: said to the person alone.
///
/// # Errors
/// Never refuses.
pub fn status(matter: &Matter<'_>) -> Ruling {
    let state = matter.state;
    let phrase = if let Some(draft) = state.interviews.writes(matter.who, Purpose::Application) {
        written(matter, draft)
    } else if let Some(lapsed) = state.interviews.lapsed(matter.who, Purpose::Application) {
        aside(lapsed)
    } else if let Some(told) = state.roster.entry(matter.who).and_then(on_roster) {
        told
    } else if let Some(since) = awaits(matter) {
        return Ok(told(matter, Admitting::StatusIntake { since }.into()));
    } else if let Some(again) = title::again(state, matter.who)
        && state.tickets.open_of(matter.who).is_none()
    {
        return Ok(told(matter, Judging::StatusRevoked { again }.into()));
    } else if let Some(ticket) = state.tickets.latest_of(matter.who) {
        let until = objection::until(matter.programme, ticket).filter(|until| *until > matter.now);
        let wait = until.map(|until| Status::StatusObjections { until });
        let open = counted(ticket.objections.open().count());
        let concerns = (open > 0 && !ticket.is_closed()).then_some(Status::StatusConcerns { open });
        return Ok(told(matter, Speech::from(of(ticket, matter.programme)).lines(wait).lines(concerns)));
    } else {
        Status::StatusNothing
    };
    Ok(told(matter, phrase.into()))
}

/// With what they write of user groups, and the cases of misuse and the user groups that they have to do with.
fn told(matter: &Matter<'_>, speech: Speech) -> Decision {
    let interviews = &matter.state.interviews;
    let of_group = |draft: &&Interview| draft.purpose != Purpose::Application;
    let writes = interviews.of(matter.who).filter(of_group).map(|draft| written(matter, draft));
    let lapsed = interviews.set_aside(matter.who).filter(|lapsed| of_group(&&lapsed.draft)).map(aside);
    let speech = speech.lines(writes).lines(lapsed).lines(card::standing(matter));
    matter.aside(speech.then(group::concerns::standing(matter)))
}

/// What is being written.
fn written(matter: &Matter<'_>, draft: &Interview) -> Status {
    Status::StatusDraft {
        purpose: draft.purpose,
        answered: counted(draft.answers.len()),
        questions: counted(draft.questions.len()),
        begun: draft.begun,
        lapses: matter.after(matter.programme.application.lapse_after),
    }
}

/// What has lapsed, or was set aside.
fn aside(Lapsed { draft, erased }: &Lapsed) -> Status {
    let (answered, questions) = (counted(draft.answers.len()), counted(draft.questions.len()));
    Status::StatusLapsed { purpose: draft.purpose, answered, questions, erased: *erased }
}

/// Since when the intake is closed, if the person waits for it to open.
fn awaits(matter: &Matter<'_>) -> Option<Timestamp> {
    let closed = matter.state.intake.closed()?;
    matter.state.intake.is_awaited_by(matter.who).then_some(closed.since)
}

fn on_roster(entry: &Ambassador) -> Option<Status> {
    let (since, no) = (entry.since, entry.ticket);
    match &entry.standing {
        Standing::Active => Some(Status::StatusAmbassador { since, no }),
        Standing::Paused { until, .. } => Some(Status::StatusPaused { since, until: *until }),
        Standing::Emeritus { since: until } => Some(Status::StatusEmeritus { since, until: *until }),
        Standing::Ended { .. } => None,
    }
}

fn of(ticket: &Ticket, programme: &Programme) -> Status {
    let (no, since) = (ticket.no, ticket.since);
    match &ticket.stage {
        Stage::Review { .. } => match ticket.hold() {
            Some(hold) => Status::StatusHeld { no, until: hold.until, reason: hold.reason.clone() },
            None => Status::StatusReview { no, by: promised(ticket, programme) },
        },
        Stage::Pairing { waiting: None } => Status::StatusPairing { no },
        Stage::Pairing { waiting: Some(since) } => Status::StatusWaiting { no, since: *since },
        Stage::Offered(offer) => {
            Status::StatusOffered { no, mentor: offer.mentor.clone(), until: offer.until }
        }
        Stage::Mentoring { mentor } => Status::StatusMentoring { no, mentor: mentor.clone(), since },
        Stage::ThumbsUp { mentor } => Status::StatusThumbsUp { no, mentor: mentor.clone(), since },
        Stage::Closed(Outcome::Sponsored) => Status::StatusSponsored { no, at: since },
        Stage::Closed(Outcome::Rejected { again }) => Status::StatusRejected { no, at: since, again: *again },
        Stage::Closed(Outcome::Withdrawn) => Status::StatusWithdrawn { no, at: since },
    }
}

/// The name of the stage at which a ticket stands.
#[must_use]
pub fn stage(ticket: &Ticket) -> StageName {
    match &ticket.stage {
        Stage::Review { .. } if ticket.hold().is_some() => StageName::Held,
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

/// By when an applicant was promised to hear from the organisers.
#[must_use]
pub fn promised(ticket: &Ticket, programme: &Programme) -> Timestamp {
    let usual = || later(ticket.opened, programme.application.hear_within);
    ticket.review.promised.unwrap_or_else(usual)
}
