//! A job for life (PRODUCT, section 5; seed: OpenStack, "the kinds of people who would be eligible to be ambassadors will
//! know when to step down gracefully"): breaks, stepping down, and coming back.

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::OwnedUserId;

use super::contact::resumed;
use super::group::mentored::told_of;
use super::inquiry;
use super::matter::{Matter, counted, later};
use crate::domain::command::Wording;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::message::Speech;
use crate::domain::phrase::Phrase;
use crate::domain::phrase::group_mentoring::Accompanying;
use crate::domain::phrase::tenure::Tenure;
use crate::domain::place::RoomName;
use crate::domain::record::roster::{Ambassador, RosterFact, Standing, Wait};
use crate::domain::state::State;

/// `!pause [until DATE] [because …]`: the title stays, and nothing is asked of them until then.
///
/// # Errors
/// Refuses a day that is over or today.
pub fn pause(matter: &Matter<'_>, day: Option<Date>, because: Option<&Wording>) -> Ruling {
    let until = match day {
        Some(day) => {
            let start = matter.start_of(day).filter(|start| *start > matter.now);
            start.ok_or(Tenure::PauseDayPassed { day })?
        }
        None => matter.after(matter.programme.ambassadors.pause),
    };
    let (kept, because) = because.map(|because| matter.keep(because)).unzip();
    let who = matter.who.clone();
    let told = Speech::from(Tenure::PausedOrganisers { who: who.clone(), until });
    let told = match &because {
        Some(because) => told.quote(because.clone()),
        None => told,
    };
    Ok(kept
        .unwrap_or_default()
        .fact(Fact::Roster(RosterFact::Paused { who, until, because }))
        .and(matter.aside(Tenure::Paused { until }))
        .post(RoomName::Organisers, told)
        .and(inquiry::let_go(matter.state, matter.who))
        .and(told_of(matter.state, matter.who, |group| {
            let (no, mentor) = (group.no, matter.who.clone());
            Accompanying::GroupMentorAwayUntil { no, mentor, until }
        })))
}

/// A break is over, as was said.
#[must_use]
pub fn break_ends(state: &State, who: &OwnedUserId) -> Decision {
    resumed(state, who).tell(who, Tenure::BreakOver)
}

/// What stepping down means, before it is done.
#[must_use]
pub fn preview_step_down(matter: &Matter<'_>) -> Speech {
    let until = matter.after(matter.programme.ambassadors.free_return);
    let speech = Speech::from(Tenure::StepDownMeans { until });
    match matter.state.roster.of(matter.who) {
        Some(entry) if entry.listed => {
            speech.line(Tenure::StepDownAnnounced).line(farewell(matter.who, entry))
        }
        _ => speech,
    }
}

/// `!stepdown`: an emeritus from now on, with thanks.
///
/// # Errors
/// Never refuses an ambassador.
pub fn step_down(matter: &Matter<'_>) -> Ruling {
    let who = matter.who;
    let Some(entry) = matter.state.roster.of(who) else { return Ok(Decision::nothing()) };
    let until = matter.after(matter.programme.ambassadors.free_return);
    let told = match entry.region.clone() {
        Some(region) => {
            let left = matter.state.roster.number_in(Some(&region)).saturating_sub(1);
            Tenure::SteppedDownRegion { who: who.clone(), region, ambassadors: counted(left) }
        }
        None => Tenure::SteppedDownOrganisers { who: who.clone() },
    };
    let decision = Decision::nothing()
        .fact(Fact::Roster(RosterFact::SteppedDown { who: who.clone() }))
        .and(matter.aside(Tenure::SteppedDown { since: entry.since, until }))
        .post(RoomName::Organisers, told)
        .and(inquiry::let_go(matter.state, who));
    Ok(if entry.listed { decision.post(RoomName::Announcements, farewell(who, entry)) } else { decision })
}

/// What everyone reads of somebody who steps down.
fn farewell(who: &OwnedUserId, entry: &Ambassador) -> Tenure {
    let (who, since) = (who.clone(), entry.since);
    match entry.region.clone() {
        Some(region) => Tenure::FarewellRegion { who, region, since },
        None => Tenure::Farewell { who, since },
    }
}

/// `!return`: an ambassador again, or the organisers are asked where it is long ago.
///
/// # Errors
/// Refuses who has asked already.
pub fn come_back(matter: &Matter<'_>) -> Ruling {
    let who = matter.who;
    let Some(entry) = matter.state.roster.emeritus(who) else { return Ok(Decision::nothing()) };
    let Standing::Emeritus { since } = entry.standing else { return Ok(Decision::nothing()) };
    if matter.now <= later(since, matter.programme.ambassadors.free_return) {
        let next = matter.after(matter.programme.ambassadors.check_in_every);
        return Ok(returned(who, entry)
            .and(matter.aside(Tenure::Returned { next }))
            .post(RoomName::Organisers, Tenure::ReturnedOrganisers { who: who.clone() }));
    }
    if let Some((Wait::Welcome, asked)) = entry.wait {
        return Err(Tenure::ReturnAskedAlready { asked }.into());
    }
    Ok(Decision::nothing()
        .fact(Fact::Roster(RosterFact::AskedToReturn { who: who.clone() }))
        .and(matter.aside(Tenure::ReturnAsked { since }))
        .post(RoomName::Organisers, asks_to_return(who, since)))
}

/// The organisers have not answered an emeritus who would like to return.
#[must_use]
pub fn return_waits(state: &State, who: &OwnedUserId) -> Decision {
    let Some(Standing::Emeritus { since }) = state.roster.entry(who).map(|entry| &entry.standing) else {
        return Decision::nothing();
    };
    Decision::nothing()
        .fact(Fact::Roster(RosterFact::AskedToReturn { who: who.clone() }))
        .post(RoomName::Organisers, asks_to_return(who, *since))
}

fn asks_to_return(who: &OwnedUserId, since: Timestamp) -> Speech {
    Speech::from(Tenure::AsksToReturn { who: who.clone(), since }).asking([])
}

/// `!welcome-back @person`: an emeritus who asked to return is an ambassador again.
///
/// # Errors
/// Refuses who did not ask, and nobody welcomes themselves.
pub fn welcome_back(matter: &Matter<'_>, who: &OwnedUserId) -> Ruling {
    if who == matter.who {
        return Err(Tenure::WelcomeOneself.into());
    }
    let entry = matter.state.roster.emeritus(who);
    let Some(entry) = entry.filter(|entry| matches!(entry.wait, Some((Wait::Welcome, _)))) else {
        return Err(Tenure::NotReturning { who: who.clone() }.into());
    };
    let next = matter.after(matter.programme.ambassadors.check_in_every);
    let told = Tenure::WelcomedBack { who: who.clone(), by: matter.who.clone() };
    Ok(returned(who, entry)
        .and(matter.tell_room(RoomName::Organisers, told))
        .tell(who, Speech::from(Tenure::Returned { next }).asking([who])))
}

/// Somebody is an ambassador again, and everyone may know if they agreed to that.
fn returned(who: &OwnedUserId, entry: &Ambassador) -> Decision {
    let decision = Decision::nothing()
        .fact(Fact::Roster(RosterFact::Returned { who: who.clone() }))
        .invite(RoomName::Ambassadors, who);
    let greeting: Phrase = match entry.region.clone() {
        Some(region) => Tenure::GreetingRegion { who: who.clone(), region }.into(),
        None => Tenure::Greeting { who: who.clone() }.into(),
    };
    if entry.listed { decision.post(RoomName::Announcements, greeting) } else { decision }
}
