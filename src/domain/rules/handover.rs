//! A ticket passes from one mentor to another: released, assigned, and nobody orphaned meanwhile (PRODUCT, section 3).

use ruma::OwnedUserId;

use super::matter::{Matter, is_hidden};
use super::pairing::{introduce, retract};
use super::status::stage;
use super::thread;
use crate::domain::command::{Verb, Wording};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::TicketNo;
use crate::domain::message::Speech;
use crate::domain::phrase::guidance::Guiding;
use crate::domain::phrase::mentoring::Mentoring;
use crate::domain::phrase::talk::Talk;
use crate::domain::place::RoomName;
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::record::ticket::{Stage, Ticket};
use crate::domain::state::State;

/// The organiser who sees to a ticket that waits: one by name, so that it is not everybody's and nobody's. Never the
/// candidate.
#[must_use]
pub fn caretaker<'a>(state: &'a State, ticket: &Ticket) -> Option<&'a OwnedUserId> {
    let others = || state.rooms.members(RoomName::Organisers).filter(|who| **who != ticket.candidate);
    let TicketNo(no) = ticket.no;
    let count = others().count();
    let turn = usize::try_from(no).unwrap_or_default().checked_rem(count)?;
    others().nth(turn)
}

/// `!release #N REASON`: the mentor gives the ticket back. The organisers hear why, the candidate that it goes on.
///
/// # Errors
/// Never refuses: that the ticket is the mentor's own was seen before.
pub fn release(matter: &Matter<'_>, ticket: &Ticket, reason: &Wording) -> Ruling {
    let (no, who, mentor) = (ticket.no, ticket.candidate.clone(), matter.who.clone());
    let (kept, text) = matter.keep(reason);
    let told = Speech::from(Guiding::ReleasedOrganisers { no, who: who.clone(), mentor: mentor.clone() });
    let hidden = is_hidden(matter.state, RoomName::Organisers, ticket);
    let told = if hidden { told.quote(text.clone()) } else { told };
    let released = Change::Released { mentor, reason: Some(text) };
    Ok(kept
        .fact(Fact::Ticket(TicketFact { no, change: released }))
        .and(matter.confide(Guiding::Released { no }))
        .tell(&who, Mentoring::MentorLeftCandidate { no })
        .post(RoomName::Organisers, told))
}

/// `!assign #N @mentor`: an organiser gives the candidate this mentor, whoever was asked or guided them before.
///
/// # Errors
/// Refuses who is no mentor, is away, is the candidate or the mentor already, and a ticket that is not so far.
pub fn assign(matter: &Matter<'_>, ticket: &Ticket, mentor: &OwnedUserId) -> Ruling {
    let (no, who, by) = (ticket.no, ticket.candidate.clone(), matter.who.clone());
    if matches!(ticket.stage, Stage::Review { .. } | Stage::Closed(_)) {
        return Err(Talk::WrongStage { command: Verb::Assign, no, stage: stage(ticket) }.into());
    }
    if *mentor == who {
        return Err(Guiding::AssignCandidate { who }.into());
    }
    if !matter.state.rooms.is_in(RoomName::Mentors, mentor) {
        return Err(Mentoring::NotAMentor { who: mentor.clone() }.into());
    }
    if ticket.mentor() == Some(mentor) {
        return Err(Guiding::AssignedAlready { no, mentor: mentor.clone() }.into());
    }
    if matter.state.mentors.leave(mentor).is_some_and(|leave| !leave.unsaid) {
        return Err(Mentoring::MentorNotFree { mentor: mentor.clone() }.into());
    }
    let before = match (ticket.offer(), ticket.mentor()) {
        (Some(offer), _) if offer.mentor == *mentor => retract(ticket, offer),
        (Some(offer), _) => retract(ticket, offer).tell(&offer.mentor, Mentoring::OfferRetracted { no }),
        (None, Some(before)) => {
            let told = Guiding::AssignedOther { no, mentor: mentor.clone(), by: by.clone() };
            Decision::nothing().tell(&before.to_owned(), told)
        }
        (None, None) => Decision::nothing(),
    };
    let assigned = Change::Assigned { mentor: mentor.clone(), by: by.clone() };
    let given = Mentoring::AcceptedRoom { no, who: who.clone(), mentor: mentor.clone() };
    let told = Guiding::Assigned { no, who: who.clone(), mentor: mentor.clone(), by: by.clone() };
    Ok(before
        .fact(Fact::Ticket(TicketFact { no, change: assigned }))
        .and(matter.tell_room(RoomName::Organisers, told))
        .and(thread::tell_thread(matter.state, no, given))
        .tell(mentor, Speech::from(Guiding::AssignedMentor { no, who, by }).asking([mentor]))
        .and(introduce(ticket, mentor)))
}

/// `!orphans`: every open ticket that goes on without a mentor just now, for whom it waits, and since when.
///
/// # Errors
/// Never refuses.
pub fn orphans(matter: &Matter<'_>) -> Ruling {
    let entries: Vec<_> =
        matter.state.tickets.open().filter_map(|ticket| orphan(matter.state, ticket)).collect();
    if entries.is_empty() {
        return Ok(matter.confide(Guiding::OrphansNone));
    }
    Ok(matter.confide(Speech::from(Guiding::OrphansHead).items(entries)))
}

fn orphan(state: &State, ticket: &Ticket) -> Option<Guiding> {
    let (no, who, since) = (ticket.no, ticket.candidate.clone(), ticket.sought_since());
    match &ticket.stage {
        Stage::Review { .. } | Stage::Closed(_) => None,
        Stage::Pairing { .. } => Some(match caretaker(state, ticket) {
            Some(organiser) => Guiding::OrphanWaiting { no, who, organiser: organiser.clone(), since },
            None => Guiding::OrphanNobody { no, who, since },
        }),
        Stage::Offered(offer) => {
            let (mentor, until) = (offer.mentor.clone(), offer.until);
            Some(Guiding::OrphanOffered { no, who, mentor, since, until })
        }
        Stage::Mentoring { mentor } | Stage::ThumbsUp { mentor } => {
            let silence = ticket.guidance.silence.as_ref();
            if let Some(silence) = silence.filter(|silence| silence.told && silence.asked != who) {
                let (mentor, since) = (silence.asked.clone(), silence.since);
                return Some(Guiding::OrphanSilent { no, who, mentor, since });
            }
            let leave = state.mentors.leave(mentor).filter(|leave| !leave.unsaid)?;
            let alone = state.mentors.stand_in(mentor).is_none();
            alone.then(|| Guiding::OrphanAway { no, who, mentor: mentor.clone(), since: leave.since })
        }
    }
}
