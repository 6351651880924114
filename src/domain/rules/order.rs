//! The fair order of offers: whom a ticket is offered to first, why, and why not to another (PRODUCT, section 3). What
//! was weighed is kept with the offer, so that it can still be told when everything has changed since.

use std::cmp::Reverse;

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::matter::{Matter, counted};
use super::status::stage;
use crate::domain::command::Verb;
use crate::domain::decision::Ruling;
use crate::domain::ids::Language;
use crate::domain::message::Speech;
use crate::domain::phrase::order::Weighing;
use crate::domain::phrase::talk::Talk;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::ticket::change::Change;
use crate::domain::record::ticket::weighed::{Grounds, Passed, Weighed, WhyNot};
use crate::domain::record::ticket::{Stage, Ticket};
use crate::domain::state::State;

/// How many of those who were not asked are kept with an offer.
const MOST_PASSED: usize = 12;

/// What a mentor's hands are full of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Load {
    /// The candidates they guide or were asked to guide.
    pub candidates: u32,
    /// How many they take.
    pub capacity: u32,
}

/// How much the mentor has to do.
#[must_use]
pub fn load(state: &State, programme: &Programme, mentor: &UserId) -> Load {
    let said = state.mentors.of(mentor).and_then(|mentor| mentor.capacity);
    Load {
        candidates: counted(state.tickets.of_mentor(mentor).count()),
        capacity: said.unwrap_or(programme.mentoring.capacity),
    }
}

/// The mentor to be asked next.
#[must_use]
pub fn next_mentor<'a>(state: &'a State, programme: &Programme, ticket: &Ticket) -> Option<&'a OwnedUserId> {
    let free = state.rooms.members(RoomName::Mentors);
    free.filter(|mentor| can_be_asked(state, programme, ticket, mentor))
        .min_by_key(|mentor| (rank(&grounds(state, programme, ticket, mentor)), *mentor))
}

/// Whether the mentor can be asked to take this ticket.
#[must_use]
pub fn can_be_asked(state: &State, programme: &Programme, ticket: &Ticket, mentor: &UserId) -> bool {
    mentor != ticket.candidate && obstacle(state, programme, ticket, mentor).is_none()
}

/// What keeps a mentor from being asked to take this ticket.
fn obstacle(state: &State, programme: &Programme, ticket: &Ticket, mentor: &UserId) -> Option<WhyNot> {
    let said_since = |expired: &Timestamp| {
        let free = state.mentors.of(mentor).and_then(|mentor| mentor.last_free);
        free.is_some_and(|free| free > *expired)
    };
    if ticket.declined.contains(mentor) || ticket.expired.get(mentor).is_some_and(|at| !said_since(at)) {
        return Some(WhyNot::AskedBefore);
    }
    if state.mentors.leave(mentor).is_some() {
        return Some(WhyNot::Away);
    }
    let load = load(state, programme, mentor);
    (load.candidates >= load.capacity).then_some(WhyNot::Full)
}

/// What speaks for a mentor.
#[must_use]
pub fn grounds(state: &State, programme: &Programme, ticket: &Ticket, mentor: &UserId) -> Grounds {
    let load = load(state, programme, mentor);
    let region = state.roster.entry(mentor).and_then(|entry| entry.region.as_ref());
    Grounds {
        wished: ticket.wish.as_deref() == Some(mentor),
        region: ticket.region().filter(|there| region == Some(there)).cloned(),
        language: shared_language(state, programme, ticket, mentor),
        candidates: load.candidates,
        capacity: load.capacity,
        last_asked: state.mentors.of(mentor).and_then(|mentor| mentor.last_asked),
    }
}

/// The language that the candidate is spoken to in, if the mentor guides in it: in those they named, else in the one
/// that is spoken with them.
fn shared_language(
    state: &State,
    programme: &Programme,
    ticket: &Ticket,
    mentor: &UserId,
) -> Option<Language> {
    let wanted = state.language(&ticket.candidate, programme);
    let named = state.mentors.of(mentor).map(|mentor| &mentor.languages).filter(|named| !named.is_empty());
    let shared = match named {
        Some(named) => named.iter().any(|language| language.is_like(&wanted)),
        None => state.language(mentor, programme).is_like(&wanted),
    };
    shared.then_some(wanted)
}

/// The order in which grounds count: the candidate's wish, the region, the language, free places, fewest candidates,
/// the longest time without an offer. Who is equal in all of it is asked in the order of the Matrix IDs.
fn rank(grounds: &Grounds) -> impl Ord + use<> {
    let free = grounds.capacity.saturating_sub(grounds.candidates);
    (
        !grounds.wished,
        grounds.region.is_none(),
        grounds.language.is_none(),
        Reverse(free),
        grounds.candidates,
        grounds.last_asked,
    )
}

/// What was weighed: what speaks for the mentor who is asked, and why each other one is not.
#[must_use]
pub fn weigh(state: &State, programme: &Programme, ticket: &Ticket, mentor: &UserId) -> Weighed {
    let grounds = grounds(state, programme, ticket, mentor);
    let mut passed = passed(state, programme, ticket, Some((mentor, &grounds)));
    let more = counted(passed.len().saturating_sub(MOST_PASSED));
    passed.truncate(MOST_PASSED);
    Weighed { grounds, passed, more }
}

/// Why each mentor is not asked, compared with the one who is: first those who could have been, best first.
fn passed(
    state: &State,
    programme: &Programme,
    ticket: &Ticket,
    asked: Option<(&UserId, &Grounds)>,
) -> Vec<Passed> {
    let others = state.rooms.members(RoomName::Mentors);
    let others = others.filter(|other| **other != ticket.candidate);
    let others = others.filter(|other| asked.is_none_or(|(mentor, _)| mentor != *other));
    let mut weighed: Vec<_> = others
        .map(|other| {
            let has = grounds(state, programme, ticket, other);
            let obstacle = obstacle(state, programme, ticket, other);
            let why = obstacle.or(asked.map(|(_, best)| lacks(best, &has))).unwrap_or(WhyNot::Full);
            (obstacle.is_some(), rank(&has), Passed { mentor: other.clone(), why })
        })
        .collect();
    weighed.sort_by(|a, b| (a.0, &a.1, &a.2.mentor).cmp(&(b.0, &b.1, &b.2.mentor)));
    weighed.into_iter().map(|(_, _, passed)| passed).collect()
}

/// The first ground on which the other falls short of the best.
fn lacks(best: &Grounds, other: &Grounds) -> WhyNot {
    let free = |grounds: &Grounds| grounds.capacity.saturating_sub(grounds.candidates);
    if best.wished {
        WhyNot::NotWished
    } else if best.region.is_some() && other.region.is_none() {
        WhyNot::OtherRegion
    } else if best.language.is_some() && other.language.is_none() {
        WhyNot::OtherLanguage
    } else if free(best) > free(other) {
        WhyNot::FewerPlaces
    } else if best.candidates < other.candidates {
        WhyNot::MoreCandidates
    } else if best.last_asked < other.last_asked {
        WhyNot::AskedLater
    } else {
        WhyNot::LaterName
    }
}

/// `!why #N`: why this mentor was asked, and why no other.
///
/// # Errors
/// Refuses a ticket for which nobody was sought yet, or nobody is any more.
pub fn why(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    let no = ticket.no;
    if let Stage::Pairing { waiting: Some(since) } = ticket.stage {
        let all = passed(matter.state, matter.programme, ticket, None);
        let head = Speech::from(Weighing::WhyNobody { no, since });
        return Ok(matter.confide(head.items(all.iter().map(why_not))));
    }
    let found = ticket.history.iter().rev().find_map(|(at, change)| match change {
        Change::Offered { mentor, weighed, .. } => Some(offered(ticket, *at, mentor, weighed.as_ref())),
        _ => None,
    });
    match found.filter(|_| !matches!(ticket.stage, Stage::Review { .. } | Stage::Closed(_))) {
        Some(speech) => Ok(matter.confide(speech)),
        None => Err(Talk::WrongStage { command: Verb::Why, no, stage: stage(ticket) }.into()),
    }
}

fn offered(ticket: &Ticket, at: Timestamp, mentor: &OwnedUserId, weighed: Option<&Weighed>) -> Speech {
    let (no, mentor) = (ticket.no, mentor.clone());
    let head = Speech::from(Weighing::WhyHead { no, mentor, at });
    let Some(Weighed { grounds, passed, more }) = weighed else {
        return head.line(Weighing::WhyNotKept);
    };
    let speech = head.items(because(grounds));
    if passed.is_empty() {
        return speech.line(Weighing::WhyNoOther);
    }
    let speech = speech.line(Weighing::WhyOthers).items(passed.iter().map(why_not));
    if *more > 0 { speech.line(Weighing::WhyMore { mentors: *more }) } else { speech }
}

fn because(grounds: &Grounds) -> Vec<Weighing> {
    let Grounds { wished, region, language, candidates, capacity, last_asked } = grounds.clone();
    let last_asked = last_asked.map_or(Weighing::WhyNeverAsked, |at| Weighing::WhyLastAsked { at });
    let wished = wished.then_some(Weighing::WhyWished);
    let region = region.map(|region| Weighing::WhyRegion { region });
    let language = language.map(|language| Weighing::WhyLanguage { language });
    let load = Weighing::WhyCandidates { candidates, capacity };
    wished.into_iter().chain(region).chain(language).chain([load, last_asked]).collect()
}

fn why_not(passed: &Passed) -> Weighing {
    let mentor = passed.mentor.clone();
    match passed.why {
        WhyNot::AskedBefore => Weighing::NotAskedBefore { mentor },
        WhyNot::Away => Weighing::NotAway { mentor },
        WhyNot::Full => Weighing::NotFull { mentor },
        WhyNot::NotWished => Weighing::NotWished { mentor },
        WhyNot::OtherRegion => Weighing::NotRegion { mentor },
        WhyNot::OtherLanguage => Weighing::NotLanguage { mentor },
        WhyNot::FewerPlaces => Weighing::NotPlaces { mentor },
        WhyNot::MoreCandidates => Weighing::NotCandidates { mentor },
        WhyNot::AskedLater => Weighing::NotAskedLater { mentor },
        WhyNot::LaterName => Weighing::NotName { mentor },
    }
}
