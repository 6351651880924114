//! While organisers have not decided: the shortlist, of which no applicant hears, and the hold, of which they hear why and
//! until when (PRODUCT, section 2; seed: OpenStack, "Selection process").
//!
//! What organisers think of an application its applicant never reads, not even as an organiser.

use jiff::Timestamp;
use jiff::civil::Date;

use super::matter::{Matter, counted, later};
use super::status::{promised, stage};
use crate::domain::command::{Verb, Wording};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::Region;
use crate::domain::message::Speech;
use crate::domain::phrase::review::Reviewing;
use crate::domain::phrase::selection::Selecting;
use crate::domain::phrase::talk::Talk;
use crate::domain::place::RoomName;
use crate::domain::programme::{Programme, Selection};
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::record::ticket::{Stage, Ticket};
use crate::domain::role::Who;
use crate::domain::state::State;

/// Says to organisers what applicants must not read: in their room, unless one of these applicants is there too.
#[must_use]
pub fn among_organisers<'a>(
    matter: &Matter<'_>,
    speech: Speech,
    about: impl IntoIterator<Item = &'a Ticket>,
) -> Decision {
    if are_read(matter.state, about) { matter.aside(speech) } else { matter.among_organisers(speech) }
}

/// Whether one of these applicants reads what is said in the organisers' room.
pub fn are_read<'a>(state: &State, about: impl IntoIterator<Item = &'a Ticket>) -> bool {
    about.into_iter().any(|ticket| state.is(&ticket.candidate, Who::Organiser, None))
}

/// How many ambassadors a region has, and how many are on their way to become one.
#[must_use]
pub fn taken(state: &State, region: &Region) -> (u32, u32) {
    (counted(state.roster.number_in(Some(region))), counted(state.tickets.number_on_the_way(region)))
}

/// `!shortlist #N`: puts the application on the shortlist, of which its applicant hears nothing.
///
/// # Errors
/// Refuses one that is on it, and one that nobody decides about now.
pub fn shortlist(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    is_impartial(matter, Verb::Shortlist)?;
    in_review(matter, ticket, Verb::Shortlist)?;
    let (no, who, by) = (ticket.no, ticket.candidate.clone(), matter.who.clone());
    if ticket.review.is_shortlisted {
        return Err(Reviewing::OnShortlist { no }.into());
    }
    let change = Change::Shortlisted { by: by.clone() };
    Ok(Decision::nothing().fact(Fact::Ticket(TicketFact { no, change })).and(among_organisers(
        matter,
        Reviewing::Shortlisted { no, who, by }.into(),
        [ticket],
    )))
}

/// `!unshortlist #N`: takes the application off the shortlist.
///
/// # Errors
/// Refuses one that is not on it, and one that nobody decides about now.
pub fn unshortlist(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    is_impartial(matter, Verb::Unshortlist)?;
    in_review(matter, ticket, Verb::Unshortlist)?;
    let (no, who, by) = (ticket.no, ticket.candidate.clone(), matter.who.clone());
    if !ticket.review.is_shortlisted {
        return Err(Reviewing::NotOnShortlist { no }.into());
    }
    let change = Change::Unshortlisted { by: by.clone() };
    Ok(Decision::nothing().fact(Fact::Ticket(TicketFact { no, change })).and(among_organisers(
        matter,
        Reviewing::Unshortlisted { no, who, by }.into(),
        [ticket],
    )))
}

/// `!hold #N [until DATE] REASON`: nothing is decided before that day, unless an organiser does; the applicant hears why.
///
/// # Errors
/// Refuses a day that is over or today, and an application that nobody decides about now.
pub fn hold(matter: &Matter<'_>, ticket: &Ticket, day: Option<Date>, reason: &Wording) -> Ruling {
    is_impartial(matter, Verb::Hold)?;
    in_review(matter, ticket, Verb::Hold)?;
    let (no, who, by) = (ticket.no, ticket.candidate.clone(), matter.who.clone());
    let until = match day {
        Some(day) => {
            let start = matter.start_of(day).filter(|start| *start > matter.now);
            start.ok_or(Reviewing::HoldDayPassed { day })?
        }
        None => matter.after(matter.programme.selection.hold),
    };
    let (kept, reason) = matter.keep(reason);
    let change = Change::Held { by: by.clone(), reason: reason.clone(), until };
    let told =
        Speech::from(Reviewing::Held { no, who: who.clone(), by: by.clone(), until }).quote(reason.clone());
    let letter = Speech::from(Reviewing::HeldCandidate { no })
        .quote(reason)
        .line(Reviewing::HeldCandidateUntil { no, by, until });
    Ok(kept
        .fact(Fact::Ticket(TicketFact { no, change }))
        .and(matter.tell_room(RoomName::Organisers, told))
        .tell(&who, letter))
}

/// `!unhold #N`: the application is looked at again, and its applicant hears by when they hear.
///
/// # Errors
/// Refuses one that is not on hold, and one that nobody decides about now.
pub fn unhold(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    is_impartial(matter, Verb::Unhold)?;
    in_review(matter, ticket, Verb::Unhold)?;
    let (no, who, by) = (ticket.no, ticket.candidate.clone(), matter.who.clone());
    if ticket.hold().is_none() {
        return Err(Reviewing::NotHeld { no }.into());
    }
    let hear_by = hear_by(matter.programme, ticket, matter.now);
    let change = Change::Unheld { by: Some(by.clone()), hear_by };
    let told = Reviewing::Unheld { no, who: who.clone(), by, hear_by };
    Ok(Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change }))
        .and(matter.tell_room(RoomName::Organisers, told))
        .tell(&who, Reviewing::UnheldCandidate { no, hear_by }))
}

/// The day has come until which an application was on hold: it is looked at again, and both sides hear so.
#[must_use]
pub fn hold_ends(programme: &Programme, ticket: &Ticket, now: Timestamp) -> Decision {
    let (no, who) = (ticket.no, ticket.candidate.clone());
    let hear_by = hear_by(programme, ticket, now);
    let change = Change::Unheld { by: None, hear_by };
    let told = Reviewing::HoldEnded { no, who: who.clone(), hear_by };
    Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change }))
        .post(RoomName::Organisers, Speech::from(told).asking([]))
        .tell(&who, Reviewing::UnheldCandidate { no, hear_by })
}

/// By when the applicant hears after a hold: the time on hold is added to what was promised, and the organisers have
/// some days in any case.
fn hear_by(programme: &Programme, ticket: &Ticket, now: Timestamp) -> Timestamp {
    let promised = promised(ticket, programme);
    let held = ticket.hold().map(|hold| now.duration_since(hold.since)).unwrap_or_default();
    let promised = promised.checked_add(held).unwrap_or(Timestamp::MAX);
    promised.max(later(now, programme.mentoring.waiting_long))
}

/// Whether the application waits for a decision.
///
/// # Errors
/// Refuses where the programme selects nobody, and where it is decided.
pub fn in_review(matter: &Matter<'_>, ticket: &Ticket, command: Verb) -> Result<(), Refusal> {
    if let Stage::Review { .. } = ticket.stage {
        return Ok(());
    }
    is_selecting(matter.programme)?;
    Err(Talk::WrongStage { command, no: ticket.no, stage: stage(ticket) }.into())
}

/// Whether the organiser can choose among applications: nobody does who stands beside them.
///
/// # Errors
/// Refuses whoever has an application in review themselves.
pub fn is_impartial(matter: &Matter<'_>, command: Verb) -> Result<(), Refusal> {
    match matter.state.tickets.open_of(matter.who).filter(|own| own.is_reviewed()) {
        Some(own) => Err(Reviewing::OwnInReview { no: own.no, command }.into()),
        None => Ok(()),
    }
}

/// Whether the organisers select at all.
///
/// # Errors
/// Refuses where they do not.
pub fn is_selecting(programme: &Programme) -> Result<(), Refusal> {
    match programme.application.selection {
        Selection::Organisers => Ok(()),
        Selection::Off => Err(Selecting::SelectionOff.into()),
    }
}
