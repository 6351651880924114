//! Concerns about a candidate, raised by name, and the time there is for them (PRODUCT, section 4). One that is not
//! settled keeps anybody from sponsoring; who raised it or an organiser settles it, never the ticket's mentor for others.
//! Staff read who raised it; the candidate reads what it is, so that they can answer.

use std::collections::BTreeSet;

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::matter::{Matter, counted, is_hidden, later};
use super::thread;
use crate::domain::command::{Verb, Wording};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::message::Speech;
use crate::domain::phrase::objection::Objecting;
use crate::domain::place::{Place, RoomName};
use crate::domain::programme::Programme;
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::record::ticket::{Stage, Ticket};
use crate::domain::role::Who;
use crate::domain::state::State;

/// Until when concerns may be raised before anybody becomes an ambassador, if there is such a time.
#[must_use]
pub fn until(programme: &Programme, ticket: &Ticket) -> Option<Timestamp> {
    match ticket.stage {
        Stage::ThumbsUp { .. } => programme.approval.objection.map(|span| later(ticket.since, span)),
        _ => None,
    }
}

/// Whether the candidate does not read along where this was asked.
#[must_use]
pub fn is_unseen(matter: &Matter<'_>, ticket: &Ticket) -> bool {
    match matter.place {
        Place::Named(room) => is_hidden(matter.state, *room, ticket),
        Place::Direct(_) | Place::Community(_) => true,
    }
}

/// Says to the organisers who raised or settled a concern: in their room, or to each alone if the candidate reads there.
fn tell_organisers(matter: &Matter<'_>, ticket: &Ticket, told: Speech) -> Decision {
    let state = matter.state;
    if is_hidden(state, RoomName::Organisers, ticket) {
        return Decision::nothing().post(RoomName::Organisers, told);
    }
    let others = state.rooms.members(RoomName::Organisers);
    let others = others.filter(|who| **who != ticket.candidate && *who != matter.who);
    others.fold(Decision::nothing(), |decision, who| decision.tell(who, told.clone()))
}

/// Why nobody can sponsor now: the first concern that is not settled.
#[must_use]
pub fn blocking(ticket: &Ticket) -> Option<Objecting> {
    let mut open = ticket.objections.open();
    let (number, first) = open.next()?;
    Some(Objecting::ConcernOpen { no: ticket.no, number, by: first.by.clone(), more: counted(open.count()) })
}

/// The ambassadors hear that there is somebody about whom they may have a concern, by name and not by ticket.
#[must_use]
pub fn announce(ticket: &Ticket, mentor: &OwnedUserId, until: Timestamp) -> Decision {
    let (who, mentor) = (ticket.candidate.clone(), mentor.clone());
    Decision::nothing().post(RoomName::Ambassadors, Objecting::ObjectionsAmbassadors { who, mentor, until })
}

/// `!concern #N …`: what speaks against the candidate becoming an ambassador.
///
/// # Errors
/// Refuses where nobody is about to become one.
pub fn concern(matter: &Matter<'_>, ticket: &Ticket, words: &Wording) -> Ruling {
    let Stage::ThumbsUp { mentor } = &ticket.stage else { return Err(Objecting::ConcernNotNow.into()) };
    let (no, number, by) = (ticket.no, ticket.objections.next(), matter.who.clone());
    let (kept, text) = matter.keep(words);
    let raised = Objecting::ConcernRaised { no, number, who: ticket.candidate.clone(), by: by.clone() };
    let told =
        Speech::from(raised).quote(text.clone()).line(Objecting::ConcernFoot { no, number, by: by.clone() });
    let letter = Speech::from(Objecting::ConcernCandidate { no })
        .quote(text.clone())
        .line(Objecting::ConcernCandidateNext { mentor: mentor.clone() })
        .asking([&ticket.candidate]);
    let decision = kept
        .fact(Fact::Ticket(TicketFact { no, change: Change::Objected { by, text } }))
        .and(matter.aside(Objecting::ConcernTaken { no, number }))
        .and(tell_organisers(matter, ticket, told.clone().asking([])))
        .tell(&ticket.candidate, letter);
    Ok(if mentor == matter.who { decision } else { decision.tell(mentor, told.asking([mentor])) })
}

/// `!resolve #N [NUMBER] …`: a concern is settled, and how.
///
/// # Errors
/// Refuses what is no open concern, which of several is not said, and what the person may not settle.
pub fn resolve(matter: &Matter<'_>, ticket: &Ticket, number: Option<u32>, words: &Wording) -> Ruling {
    let no = ticket.no;
    let (number, raised_by) = meant(matter, ticket, number)?;
    let (by, open) = (matter.who.clone(), counted(ticket.objections.open().count()).saturating_sub(1));
    let (kept, text) = matter.keep(words);
    let told =
        Speech::from(Objecting::ConcernResolved { no, number, by: by.clone(), open }).quote(text.clone());
    let letter = Speech::from(Objecting::ConcernResolvedCandidate { no, open }).quote(text.clone());
    let decision = kept
        .fact(Fact::Ticket(TicketFact { no, change: Change::Resolved { number, by, text } }))
        .and(if is_hidden(matter.state, RoomName::Organisers, ticket) {
            matter.tell_room(RoomName::Organisers, told.clone())
        } else {
            matter.aside(told.clone()).and(tell_organisers(matter, ticket, told.clone()))
        })
        .tell(&ticket.candidate, letter);
    let others = [Some(raised_by), ticket.mentor().map(ToOwned::to_owned)].into_iter().flatten();
    // In their room the organisers have read it, or each of them alone.
    let heard = |who: &OwnedUserId| {
        !is_hidden(matter.state, RoomName::Organisers, ticket) && matter.state.is(who, Who::Organiser, None)
    };
    let others: BTreeSet<_> = others.filter(|who| who != matter.who && !heard(who)).collect();
    Ok(others.iter().fold(decision, |decision, who| decision.tell(who, told.clone())))
}

/// The open concern that is meant, and who raised it.
fn meant(matter: &Matter<'_>, ticket: &Ticket, number: Option<u32>) -> Result<(u32, OwnedUserId), Refusal> {
    let no = ticket.no;
    let organises = matter.state.is(matter.who, Who::Organiser, None);
    let theirs = || ticket.objections.open_by(matter.who);
    if !organises && theirs().next().is_none() {
        return Err(Objecting::NoConcernOfYours.into());
    }
    let mut may: Vec<_> =
        ticket.objections.open().filter(|(_, it)| organises || it.by == *matter.who).collect();
    if let Some(number) = number {
        may.retain(|(open, _)| *open == number);
    }
    let (number, objection) = match (may.as_slice(), number) {
        ([one], _) => *one,
        ([], Some(number)) => return Err(Objecting::NoSuchConcern { no, number }.into()),
        ([], None) => return Err(Objecting::NoConcerns { no }.into()),
        _ => return Err(Objecting::WhichConcern { no }.into()),
    };
    let by = objection.by.clone();
    if by != *matter.who && ticket.mentor() == Some(matter.who) {
        return Err(Objecting::MentorSettlesNothing { no, number, by }.into());
    }
    Ok((number, by))
}

/// The time for concerns is over, so many sponsor, and something is missing still: those who can do it hear so.
#[must_use]
pub fn ended(state: &State, programme: &Programme, ticket: &Ticket, vouching: usize) -> Decision {
    let (no, who) = (ticket.no, ticket.candidate.clone());
    let ended = Decision::nothing().fact(Fact::Ticket(TicketFact { no, change: Change::ObjectionsEnded }));
    let open = counted(ticket.objections.open().count());
    let told = if open == 0 {
        let more = counted(usize::from(programme.approval.sponsors).saturating_sub(vouching));
        Objecting::ObjectionsOver { no, who, more }
    } else {
        Objecting::ObjectionsOverOpen { no, who, open }
    };
    let told = Speech::from(told).asking([]);
    if open > 0 || programme.may(Verb::Sponsor).contains(&Who::Organiser) {
        ended.post(RoomName::Organisers, told)
    } else {
        ended.and(thread::tell_mentors(state, no, told))
    }
}

/// The concerns, as the ticket shows them: by name to the staff.
#[must_use]
pub fn shown(matter: &Matter<'_>, ticket: &Ticket, speech: Speech) -> Speech {
    let staff = [Who::Mentor, Who::Organiser].iter().any(|role| matter.state.is(matter.who, *role, None));
    let named = staff && ticket.candidate != *matter.who && is_unseen(matter, ticket);
    ticket.objections.all().fold(speech, |speech, (number, it)| {
        let at = it.at;
        let line = if named {
            Objecting::ConcernLineBy { number, at, by: it.by.clone() }
        } else {
            Objecting::ConcernLine { number, at }
        };
        let speech = speech.line(line).quote(it.text.clone());
        match &it.settled {
            Some((_, how)) => speech.line(Objecting::ConcernSettled).quote(how.clone()),
            None => speech,
        }
    })
}
