//! Mentors and their time: who has some, leave, capacity, and what happens when a mentor goes (PRODUCT, section 3).

use jiff::civil::Date;
use ruma::OwnedUserId;

use super::matter::Matter;
use super::pairing::{load, retract};
use crate::domain::command::Wording;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::message::Speech;
use crate::domain::phrase::mentoring::Mentoring;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::mentor::MentorFact;
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::state::State;

/// More candidates than anybody can guide.
const MOST_CANDIDATES: u32 = 50;

/// `!mentors`: who they are, and who has time (seed: Fedora, "Choose a Mentor").
///
/// # Errors
/// Never refuses.
pub fn mentors(matter: &Matter<'_>) -> Ruling {
    let mut all = matter.state.rooms.members(RoomName::Mentors).peekable();
    if all.peek().is_none() {
        return Ok(matter.answer(Mentoring::MentorsNone));
    }
    let entries = all.map(|who| entry(matter.state, matter.programme, who));
    Ok(matter.answer(Speech::from(Mentoring::MentorsHead).items(entries).line(Mentoring::MentorsFoot)))
}

fn entry(state: &State, programme: &Programme, who: &OwnedUserId) -> Mentoring {
    let load = load(state, programme, who);
    let (who, candidates, capacity) = (who.clone(), load.candidates, load.capacity);
    match state.mentors.of(&who).and_then(|mentor| mentor.leave.as_ref()) {
        Some(leave) => match leave.until {
            Some(until) => Mentoring::MentorAwayUntil { who, until },
            None => Mentoring::MentorAway { who },
        },
        None if candidates < capacity => Mentoring::MentorFree { who, candidates, capacity },
        None => Mentoring::MentorFull { who, candidates, capacity },
    }
}

/// `!available`: the mentor has time; waiting tickets come to them by themselves.
///
/// # Errors
/// Never refuses.
pub fn available(matter: &Matter<'_>) -> Ruling {
    let load = load(matter.state, matter.programme, matter.who);
    Ok(Decision::nothing()
        .fact(Fact::Mentor(MentorFact::Back { who: matter.who.clone() }))
        .and(matter.answer(Mentoring::AvailableNow { candidates: load.candidates, capacity: load.capacity })))
}

/// `!unavailable [until DATE] [because …]`: no offers and no reminders meanwhile; open offers go on to others.
///
/// # Errors
/// Refuses a day that is over or today.
pub fn unavailable(matter: &Matter<'_>, day: Option<Date>, because: Option<&Wording>) -> Ruling {
    let until = match day {
        Some(day) => {
            let start = matter.start_of(day).filter(|start| *start > matter.now);
            Some(start.ok_or(Mentoring::DayPassed { day })?)
        }
        None => None,
    };
    let (kept, because) = because.map(|because| matter.keep(because)).unzip();
    let away = MentorFact::Away { who: matter.who.clone(), until, because };
    let decision = kept.unwrap_or_default().fact(Fact::Mentor(away));
    let told = until.map_or(Mentoring::UnavailableNow, |until| Mentoring::UnavailableUntil { until });
    Ok(decision.and(matter.answer(told)).and(give_offers_back(matter.state, matter.who)))
}

/// `!capacity N`: how many candidates the mentor takes at a time.
///
/// # Errors
/// Refuses more than anybody can guide.
pub fn capacity(matter: &Matter<'_>, candidates: u32) -> Ruling {
    if candidates > MOST_CANDIDATES {
        return Err(Mentoring::CapacityTooHigh { most: MOST_CANDIDATES }.into());
    }
    let load = load(matter.state, matter.programme, matter.who);
    Ok(Decision::nothing()
        .fact(Fact::Mentor(MentorFact::Capacity { who: matter.who.clone(), candidates }))
        .and(matter.answer(Mentoring::CapacityNow { candidates: load.candidates, capacity: candidates })))
}

/// A leave is over; who is a mentor no longer is spared the news.
#[must_use]
pub fn leave_ends(state: &State, who: &OwnedUserId) -> Decision {
    let decision = Decision::nothing().fact(Fact::Mentor(MentorFact::Back { who: who.clone() }));
    if state.rooms.is_in(RoomName::Mentors, who) {
        decision.tell(who, Mentoring::LeaveOver)
    } else {
        decision
    }
}

/// A mentor left the mentors room: their tickets are offered on, and nobody is left without a word.
#[must_use]
pub fn mentor_left(state: &State, mentor: &OwnedUserId) -> Decision {
    let guided = state.tickets.of_mentor(mentor).filter(|ticket| ticket.mentor().is_some());
    let released = guided.fold(Decision::nothing(), |decision, ticket| {
        let (no, who) = (ticket.no, ticket.candidate.clone());
        let told = Mentoring::MentorLeftOrganisers { no, who: who.clone(), mentor: mentor.clone() };
        decision
            .fact(Fact::Ticket(TicketFact { no, change: Change::Released { mentor: mentor.clone() } }))
            .tell(&who, Mentoring::MentorLeftCandidate { no })
            .post(RoomName::Organisers, told)
    });
    released.and(give_offers_back(state, mentor))
}

/// Every offer the mentor has not answered goes on to another.
fn give_offers_back(state: &State, mentor: &OwnedUserId) -> Decision {
    state.tickets.of_mentor(mentor).fold(Decision::nothing(), |decision, ticket| match ticket.offer() {
        Some(offer) => decision
            .and(retract(ticket, offer))
            .tell(&ticket.candidate, Mentoring::OnToNext { no: ticket.no }),
        None => decision,
    })
}
