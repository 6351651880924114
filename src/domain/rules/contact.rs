//! Constant contact (PRODUCT, section 5; seed: OpenStack, "keeping in constant contact with the ambassadors to look for
//! early signs things aren't going the right way"): the check-in, its reminders, and what the organisers hear of silence.
//!
//! A check-in comes some time after an ambassador was last heard of: they were entitled, came back from a break, answered
//! a check-in or a question, or did something else that [`heard`] is told of. Who is new, away or retired is left alone.

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::group::mentored::told_of;
use super::matter::{Matter, later};
use crate::domain::command::{Choice, Verb};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::group_mentoring::Accompanying;
use crate::domain::phrase::tenure::Tenure;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::group::Group;
use crate::domain::record::roster::{RosterFact, Standing, Wait};
use crate::domain::state::State;

/// An ambassador did something by which the programme knows that all is well. Of anybody else nothing follows.
#[must_use]
pub fn heard(state: &State, who: &OwnedUserId) -> Decision {
    match state.roster.of(who) {
        Some(_) => Decision::nothing().fact(Fact::Roster(RosterFact::Heard { who: who.clone() })),
        None => Decision::nothing(),
    }
}

/// Until when somebody is away as a mentor, if they are: whoever is away from one task is spared the other too, unless
/// they only fell silent. A leave without an end is looked at again after the time between two check-ins.
#[must_use]
pub fn away(state: &State, programme: &Programme, who: &UserId, now: Timestamp) -> Option<Timestamp> {
    if !state.rooms.is_in(RoomName::Mentors, who) {
        return None;
    }
    let leave = state.mentors.of(who)?.leave.as_ref().filter(|leave| !leave.unsaid)?;
    let until = leave.until.unwrap_or_else(|| later(now, programme.ambassadors.check_in_every));
    (until > now).then_some(until)
}

/// A break is over; the user groups that they mentor hear so.
#[must_use]
pub fn resumed(state: &State, who: &OwnedUserId) -> Decision {
    let back = |group: &Group| Accompanying::GroupMentorBack { no: group.no, mentor: who.clone() };
    let resumed = Decision::nothing().fact(Fact::Roster(RosterFact::Resumed { who: who.clone() }));
    resumed.and(told_of(state, who, back))
}

/// `!active`: all is well, or the break is over.
///
/// # Errors
/// Never refuses.
pub fn active(matter: &Matter<'_>) -> Ruling {
    let who = matter.who.clone();
    let next = matter.after(matter.programme.ambassadors.check_in_every);
    let is_paused =
        matter.state.roster.of(&who).is_some_and(|entry| matches!(entry.standing, Standing::Paused { .. }));
    if is_paused {
        let resumed = resumed(matter.state, &who);
        return Ok(resumed.and(heard(matter.state, &who)).and(matter.aside(Tenure::BreakEnded { next })));
    }
    Ok(heard(matter.state, &who).and(matter.aside(Tenure::CheckInThanks { next })))
}

/// A check-in is due: one message, three answers, one tap.
#[must_use]
pub fn check_in(state: &State, programme: &Programme, who: &OwnedUserId, now: Timestamp) -> Decision {
    if let Some(until) = away(state, programme, who, now) {
        return spare(who, until);
    }
    let asked = Speech::from(Tenure::CheckIn).line(Tenure::CheckInFoot);
    Decision::nothing()
        .fact(Fact::Roster(RosterFact::CheckedOn { who: who.clone() }))
        .tell(who, asked.asking([who]).buttons(buttons()))
}

/// A check-in was not answered: it is asked again, and at last the organisers are told. Nobody is removed for it.
#[must_use]
pub fn unanswered(state: &State, programme: &Programme, who: &OwnedUserId, now: Timestamp) -> Decision {
    if let Some(until) = away(state, programme, who, now) {
        return spare(who, until);
    }
    let Some(entry) = state.roster.of(who) else { return Decision::nothing() };
    let Some((Wait::Answer { asked }, _)) = entry.wait else { return Decision::nothing() };
    let since = entry.heard;
    if asked <= programme.ambassadors.reminders {
        let reminder = if asked == programme.ambassadors.reminders {
            Tenure::CheckInLastReminder { until: later(now, programme.ambassadors.remind_after) }
        } else {
            Tenure::CheckInReminder
        };
        let asked = Speech::from(reminder).line(Tenure::CheckInFoot);
        return Decision::nothing()
            .fact(Fact::Roster(RosterFact::CheckedOn { who: who.clone() }))
            .tell(who, asked.asking([who]).buttons(buttons()));
    }
    let told = Speech::from(Tenure::SilentOrganisers { who: who.clone(), since });
    Decision::nothing()
        .fact(Fact::Roster(RosterFact::Silent { who: who.clone() }))
        .post(RoomName::Organisers, told.asking([]))
        .tell(who, Tenure::SilentAmbassador)
}

fn spare(who: &OwnedUserId, until: Timestamp) -> Decision {
    Decision::nothing().fact(Fact::Roster(RosterFact::Spared { who: who.clone(), until }))
}

fn buttons() -> Vec<Button> {
    let choices = [("✅", Verb::Active), ("⏸", Verb::Pause), ("👋", Verb::Stepdown)];
    choices.map(|(key, verb)| Button { key: key.to_owned(), choice: Choice::of(verb, None) }).into()
}
