//! The weekly digest: what the week brought, and what waits, told to the organisers by itself.

use jiff::civil::{Weekday, time};
use jiff::{Timestamp, Zoned};

use super::matter::counted;
use super::{group, todo};
use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::message::Speech;
use crate::domain::phrase::Phrase;
use crate::domain::phrase::organising::Organising;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::ticket::tally::Counts;
use crate::domain::record::trail::TrailFact;
use crate::domain::role::Who;
use crate::domain::state::State;

/// When the organisers are told: at nine in the morning.
const HOUR: i8 = 9;

/// When the next digest is due; never, if the programme has none, or nobody has applied or proposed a group yet.
#[must_use]
pub fn due(state: &State, programme: &Programme) -> Option<Timestamp> {
    let day = programme.organising.weekly_digest?;
    next(programme, day, since(state)?)
}

/// Since when the organisers have been told nothing.
fn since(state: &State) -> Option<Timestamp> {
    let ticket = state.tickets.first().map(|ticket| ticket.opened);
    let group = state.groups.all().next().map(|group| group.proposed);
    state.trail.digested.or_else(|| ticket.into_iter().chain(group).min())
}

fn next(programme: &Programme, day: Weekday, after: Timestamp) -> Option<Timestamp> {
    let after = after.to_zoned(programme.time_zone.clone());
    let on =
        |at: &Zoned| at.date().to_datetime(time(HOUR, 0, 0, 0)).to_zoned(programme.time_zone.clone()).ok();
    let today = on(&after).filter(|at| *at > after && at.weekday() == day);
    let next = today.or_else(|| on(&after.nth_weekday(1, day).ok()?))?;
    Some(next.timestamp())
}

/// Tells the organisers what the week brought; where nothing happened and nothing waits, nothing is said.
#[must_use]
pub fn tell(state: &State, programme: &Programme, now: Timestamp) -> Decision {
    let told = Decision::nothing().fact(Fact::Trail(TrailFact::Digested));
    let Some(since) = since(state) else { return told };
    let counts = state.tickets.tally.since(since);
    let waiting = todo::everything(state, programme, now, |about| state.is(about, Who::Organiser, None));
    let groups = group::concerns::week(state, since);
    if counts == Counts::default() && groups.is_none() && waiting.is_empty() {
        return told;
    }
    let Counts { opened, sponsored, rejected, withdrawn } = counts;
    let mut speech = Speech::from(Organising::DigestHead { since }).line(Organising::DigestApplications {
        opened,
        sponsored,
        rejected,
        withdrawn,
    });
    speech = speech.lines(groups);
    if waiting.is_empty() {
        speech = speech.line(Organising::DigestNothing);
    } else {
        let head = Organising::DigestWaiting { matters: counted(waiting.len()) };
        speech.body.extend(todo::listed(Phrase::from(head), waiting).body);
    }
    told.post(RoomName::Organisers, speech)
}
