//! Yearly recognition (PRODUCT, section 7; seed: "each year, we want to look at these groups and find some way to recognise
//! them for being stand-out examples of community activity"): anyone nominates, the ambassadors vote, the organisers
//! announce. Nobody nominates, votes for or announces a group of their own, and who voted what nobody is told.

pub mod card;
pub mod ground;
pub mod result;
pub mod round;
pub mod vote;

use jiff::{SignedDuration, Timestamp};

use crate::domain::command::Verb;
use crate::domain::event::Deadline;
use crate::domain::ids::{GroupNo, Year};
use crate::domain::programme::Programme;
use crate::domain::record::recognition::{Phase, Round, Voting};
use crate::domain::rules::matter::later;
use crate::domain::span::Span;
use crate::domain::state::State;

/// How long the organisers have to announce or decide something before they are reminded.
const WAITS: Span = Span(SignedDuration::from_hours(7 * 24));

/// The years for which the group was recognised, the earliest first: the mark on its card.
pub fn recognised(state: &State, group: GroupNo) -> impl Iterator<Item = Year> {
    state.recognitions.years_of(group)
}

/// Whether nothing can be done by the command as far as the round is.
#[must_use]
pub fn is_untimely(state: &State, verb: Verb) -> bool {
    let phase = state.recognitions.open().map(|round| &round.phase);
    match verb {
        Verb::RecogniseNominate => !matches!(phase, Some(Phase::Nominating(_))),
        Verb::RecognisePoll => !matches!(phase, Some(Phase::Nominating(_) | Phase::Stalled)),
        Verb::RecogniseAnnounce => !matches!(phase, Some(Phase::Stalled | Phase::Counted(_))),
        Verb::RecogniseCancel => phase.is_none(),
        _ => false,
    }
}

/// What falls due next of the round that is open.
#[must_use]
pub fn due(state: &State, programme: &Programme) -> Option<(Timestamp, Deadline)> {
    let round = state.recognitions.open()?;
    let year = round.year;
    match &round.phase {
        Phase::Nominating(until) => Some((*until, Deadline::NominationsEnd(year))),
        Phase::Voting(voting) if vote::new_room(state, year, voting).is_some() => {
            Some((round.since, Deadline::PollMoved(year)))
        }
        Phase::Voting(voting) => Some(match reminder(programme, round, voting) {
            Some(at) => (at, Deadline::VoteReminder(year)),
            None => (voting.until, Deadline::VoteEnds(year)),
        }),
        Phase::Stalled | Phase::Counted(_) if !round.waited => {
            Some((later(round.since, WAITS), Deadline::RecognitionWaits(year)))
        }
        _ => None,
    }
}

/// When the ambassadors are reminded of the vote, if they are still to be and it is long enough for that.
fn reminder(programme: &Programme, round: &Round, voting: &Voting) -> Option<Timestamp> {
    let before = ground::rules(programme).remind_before.0;
    let at = voting.until.checked_sub(before).ok().filter(|at| *at > round.since);
    at.filter(|_| !voting.reminded)
}
