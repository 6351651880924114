//! Who looks after a mentor's candidates while the mentor is away: asked first, told to the candidates, and over with the
//! leave (PRODUCT, section 3).

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::matter::{Matter, later};
use crate::domain::command::{Choice, Verb};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::Phrase;
use crate::domain::phrase::absence::Absence;
use crate::domain::phrase::group_mentoring::Accompanying;
use crate::domain::phrase::mentoring::Mentoring;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::mentor::{MentorFact, StandIn};
use crate::domain::record::ticket::Ticket;
use crate::domain::role::Who;
use crate::domain::state::State;

/// The tickets of the candidates whom the mentor guides.
pub fn guided<'a>(state: &'a State, mentor: &'a UserId) -> impl Iterator<Item = &'a Ticket> {
    state.tickets.of_mentor(mentor).filter(|ticket| ticket.mentor().is_some())
}

/// Sees whether this person can stand in for the mentor.
///
/// # Errors
/// Refuses the mentor, who is no mentor or away, and the mentor's own candidates.
pub fn can(state: &State, mentor: &OwnedUserId, stand_in: &OwnedUserId) -> Result<(), Refusal> {
    if stand_in == mentor {
        return Err(Absence::StandInYourself.into());
    }
    if !state.rooms.is_in(RoomName::Mentors, stand_in) {
        return Err(Mentoring::NotAMentor { who: stand_in.clone() }.into());
    }
    if state.mentors.leave(stand_in).is_some() {
        return Err(Absence::StandInAway { stand_in: stand_in.clone() }.into());
    }
    match guided(state, mentor).find(|ticket| ticket.candidate == *stand_in) {
        Some(ticket) => Err(Absence::StandInCandidate { stand_in: stand_in.clone(), no: ticket.no }.into()),
        None => Ok(()),
    }
}

/// Asks somebody to look after the mentor's candidates until this moment.
#[must_use]
pub fn ask(matter: &Matter<'_>, stand_in: &OwnedUserId, until: Option<Timestamp>) -> Decision {
    let mentor = matter.who.clone();
    let answer_by = answer_by(matter.programme, matter.now);
    let head = match until {
        Some(until) => Absence::StandInAskedUntil { mentor: mentor.clone(), until },
        None => Absence::StandInAsked { mentor: mentor.clone() },
    };
    let button = |key: &str, keyword: &str| {
        let (keyword, person) = (Some(keyword.to_owned()), Some(mentor.clone()));
        Button { key: key.to_owned(), choice: Choice { keyword, person, ..Choice::of(Verb::StandIn, None) } }
    };
    let letter = Speech::from(head)
        .items(guided(matter.state, &mentor).map(looked_after))
        .line(Absence::StandInFoot { until: answer_by })
        .asking([stand_in])
        .buttons(vec![button("✅", "yes"), button("❌", "no")]);
    let asked = MentorFact::StandInAsked { who: mentor, stand_in: stand_in.clone() };
    Decision::nothing().fact(Fact::Mentor(asked)).tell(stand_in, letter)
}

/// Until when who is asked at this moment may answer.
#[must_use]
pub fn answer_by(programme: &Programme, asked: Timestamp) -> Timestamp {
    later(asked, programme.mentoring.offer_expires)
}

fn looked_after(ticket: &Ticket) -> Absence {
    Absence::LookedAfter { no: ticket.no, who: ticket.candidate.clone() }
}

/// `!stand-in yes|no [@mentor]`: looks after the mentor's candidates, or does not, or does so no longer.
///
/// # Errors
/// Refuses who was not asked, and who was asked by several and names none.
pub fn answer(matter: &Matter<'_>, keyword: Option<&str>, mentor: Option<&OwnedUserId>) -> Ruling {
    let state = matter.state;
    let asked = || state.mentors.looked_after_by(matter.who);
    let is_open = |(_, stand_in): &(_, &StandIn)| !stand_in.agreed;
    // A word without a name answers what is open; what was agreed it changes only if nothing is.
    let any_open = asked().any(|it| is_open(&it));
    let mut meant = asked().filter(|it| match mentor {
        Some(mentor) => it.0 == mentor,
        None => !any_open || is_open(it),
    });
    let (mentor, stand_in) = meant.next().ok_or(Absence::NotAskedToStandIn)?;
    if meant.next().is_some() {
        return Err(Absence::StandInForWhom.into());
    }
    if keyword != Some("yes") {
        let told = Absence::StandInNo { mentor: mentor.clone() };
        return Ok(step_down(state, mentor, stand_in.agreed).and(matter.confide(told)));
    }
    if stand_in.agreed {
        return Ok(matter.confide(Absence::StandInThanks { mentor: mentor.clone() }));
    }
    can(state, mentor, matter.who)?;
    let agreed = Decision::nothing()
        .fact(Fact::Mentor(MentorFact::StandInAgreed { who: mentor.clone() }))
        .and(matter.confide(Absence::StandInThanks { mentor: mentor.clone() }))
        .tell(mentor, Absence::StandInAgreed { stand_in: matter.who.clone() });
    Ok(guided(state, mentor).fold(agreed, |decision, ticket| {
        let (no, mentor, stand_in) = (ticket.no, mentor.clone(), matter.who.clone());
        decision.tell(&ticket.candidate, Absence::AwayLookedAfter { no, mentor, stand_in })
    }))
}

/// Who was asked to stand in for the mentor cannot, or can no longer; the candidates hear of it if they counted on it.
fn step_down(state: &State, mentor: &OwnedUserId, agreed: bool) -> Decision {
    let stand_in = state.mentors.leave(mentor).and_then(|leave| leave.stand_in.as_ref());
    let Some(stand_in) = stand_in.map(|stand_in| stand_in.who.clone()) else { return Decision::nothing() };
    let gone = Decision::nothing()
        .fact(Fact::Mentor(MentorFact::StandInGone { who: mentor.clone() }))
        .tell(mentor, Absence::StandInMissing { stand_in: stand_in.clone() });
    if agreed { gone.and(alone(state, mentor, &stand_in)) } else { gone }
}

/// Those who counted on somebody who stands in hear that they do not.
#[must_use]
pub fn alone(state: &State, mentor: &UserId, stand_in: &OwnedUserId) -> Decision {
    guided(state, mentor).fold(Decision::nothing(), |decision, ticket| {
        let (no, stand_in) = (ticket.no, stand_in.clone());
        decision.tell(&ticket.candidate, Absence::AwayAlone { no, stand_in })
    })
}

/// Somebody goes on leave, or is a mentor no longer, and can stand in for nobody.
#[must_use]
pub fn cannot(state: &State, who: &UserId) -> Decision {
    let mentors = state.mentors.looked_after_by(who);
    mentors.fold(Decision::nothing(), |decision, (mentor, stand_in)| {
        decision.and(step_down(state, mentor, stand_in.agreed))
    })
}

/// Who was asked to stand in did not answer in time.
#[must_use]
pub fn expire(state: &State, mentor: &OwnedUserId) -> Decision {
    let stand_in = state.mentors.leave(mentor).and_then(|leave| leave.stand_in.as_ref());
    let Some(stand_in) = stand_in else { return Decision::nothing() };
    step_down(state, mentor, false).tell(&stand_in.who, Absence::StandInExpired { mentor: mentor.clone() })
}

/// Nobody needs to stand in for the mentor any more: the leave is over, or somebody else was named.
#[must_use]
pub fn over(state: &State, mentor: &OwnedUserId) -> Decision {
    let stand_in = state.mentors.leave(mentor).and_then(|leave| leave.stand_in.as_ref());
    let told = |who| Decision::nothing().tell(who, Absence::StandInOver { mentor: mentor.clone() });
    stand_in.map(|stand_in| told(&stand_in.who)).unwrap_or_default()
}

/// A leave is nearly over: the mentor hears of it, and so does who stands in. If all of it is, because the bot was away,
/// a reminder would come too late.
#[must_use]
pub fn return_near(state: &State, mentor: &OwnedUserId, now: Timestamp) -> Decision {
    let reminded = Decision::nothing().fact(Fact::Mentor(MentorFact::Returning { who: mentor.clone() }));
    let until = state.mentors.leave(mentor).and_then(|leave| leave.until).filter(|until| *until > now);
    let Some(until) = until else { return reminded };
    let near: Phrase = if state.is(mentor, Who::Mentor, None) {
        Absence::ReturnNear { until }.into()
    } else if state.is(mentor, Who::Ambassador, None) {
        Accompanying::ReturnNearAmbassador { until }.into()
    } else {
        return reminded;
    };
    let told = reminded.tell(mentor, Speech::from(near).asking([mentor]));
    match state.mentors.stand_in(mentor) {
        Some(stand_in) => {
            let near = Absence::ReturnNearStandIn { mentor: mentor.clone(), until };
            told.tell(stand_in, Speech::from(near).asking([stand_in]))
        }
        None => told,
    }
}
