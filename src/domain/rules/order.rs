//! The fair order of offers: whom a ticket or a user group is offered to first, why, and why not to another (PRODUCT,
//! sections 3 and 7). What was weighed is kept with the offer, so that it can still be told when everything has changed since.

use std::cmp::Reverse;

use ruma::{OwnedUserId, UserId};

use super::matter::{Matter, counted};
use super::seeking::{Seeking, Task, load};
use super::status::stage;
use crate::domain::command::Verb;
use crate::domain::decision::Ruling;
use crate::domain::ids::Language;
use crate::domain::message::Speech;
use crate::domain::phrase::order::Weighing;
use crate::domain::phrase::talk::Talk;
use crate::domain::programme::Programme;
use crate::domain::record::ticket::change::Change;
use crate::domain::record::ticket::weighed::{Grounds, Passed, Weighed, WhyNot};
use crate::domain::record::ticket::{Stage, Ticket};
use crate::domain::state::State;

/// How many of those who were not asked are kept with an offer.
const MOST_PASSED: usize = 12;

/// The mentor to be asked next.
#[must_use]
pub fn next_mentor<'a>(
    state: &'a State,
    programme: &Programme,
    seeking: &Seeking<'_>,
) -> Option<&'a OwnedUserId> {
    free(state, programme, seeking)
        .min_by_key(|mentor| (rank(&grounds(state, programme, seeking, mentor)), *mentor))
}

/// Whether there is anybody who can be asked now.
#[must_use]
pub fn is_somebody_free(state: &State, programme: &Programme, seeking: &Seeking<'_>) -> bool {
    free(state, programme, seeking).next().is_some()
}

fn free<'a>(
    state: &'a State,
    programme: &Programme,
    seeking: &Seeking<'_>,
) -> impl Iterator<Item = &'a OwnedUserId> {
    let can = |mentor: &&OwnedUserId| !seeking.is_about(mentor) && !seeking.has_asked(state, mentor);
    seeking.free(state, programme).filter(can)
}

/// Whether the person can be asked now.
#[must_use]
pub fn can_be_asked(state: &State, programme: &Programme, seeking: &Seeking<'_>, mentor: &UserId) -> bool {
    seeking.may_be(state, mentor)
        && !seeking.is_about(mentor)
        && obstacle(state, programme, seeking, mentor).is_none()
}

/// What keeps a mentor from being asked.
fn obstacle(state: &State, programme: &Programme, seeking: &Seeking<'_>, mentor: &UserId) -> Option<WhyNot> {
    if seeking.has_asked(state, mentor) {
        return Some(WhyNot::AskedBefore);
    }
    if state.mentors.leave(mentor).is_some() {
        return Some(WhyNot::Away);
    }
    let is_free = load(state, programme, seeking.task, mentor).is_free();
    (!is_free).then_some(WhyNot::Full)
}

/// What speaks for a mentor.
#[must_use]
pub fn grounds(state: &State, programme: &Programme, seeking: &Seeking<'_>, mentor: &UserId) -> Grounds {
    let load = load(state, programme, seeking.task, mentor);
    let region = state.roster.entry(mentor).and_then(|entry| entry.region.as_ref());
    Grounds {
        wished: seeking.wish == Some(mentor),
        region: seeking.region.filter(|there| region == Some(there)).cloned(),
        language: shared_language(state, programme, seeking, mentor),
        candidates: load.has,
        capacity: load.capacity,
        last_asked: state.mentors.of(mentor).and_then(|mentor| mentor.last_asked),
    }
}

/// The language that those who seek are spoken to in, if the mentor guides in it: in those they named, else in the one
/// that is spoken with them.
fn shared_language(
    state: &State,
    programme: &Programme,
    seeking: &Seeking<'_>,
    mentor: &UserId,
) -> Option<Language> {
    let wanted = &seeking.language;
    let named = state.mentors.of(mentor).map(|mentor| &mentor.languages).filter(|named| !named.is_empty());
    let shared = match named {
        Some(named) => named.iter().any(|language| language.is_like(wanted)),
        None => state.language(mentor, programme).is_like(wanted),
    };
    shared.then(|| wanted.clone())
}

/// The order in which grounds count: a wish, the region, the language, free places, fewest to mentor,
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
pub fn weigh(state: &State, programme: &Programme, seeking: &Seeking<'_>, mentor: &UserId) -> Weighed {
    let grounds = grounds(state, programme, seeking, mentor);
    let (passed, more) = passed(state, programme, seeking, Some((mentor, &grounds)));
    Weighed { grounds, passed, more }
}

/// Why each mentor is not asked, compared with the one who is: first those who could have been, best first; and how many
/// more there are.
fn passed(
    state: &State,
    programme: &Programme,
    seeking: &Seeking<'_>,
    asked: Option<(&UserId, &Grounds)>,
) -> (Vec<Passed>, u32) {
    let others = seeking.mentors(state).filter(|other| !seeking.is_about(other));
    let others = others.filter(|other| asked.is_none_or(|(mentor, _)| mentor != *other));
    let mut weighed: Vec<_> = others
        .map(|other| {
            let has = grounds(state, programme, seeking, other);
            let obstacle = obstacle(state, programme, seeking, other);
            let why = obstacle.or(asked.map(|(_, best)| lacks(best, &has))).unwrap_or(WhyNot::Full);
            (obstacle.is_some(), rank(&has), Passed { mentor: other.clone(), why })
        })
        .collect();
    weighed.sort_by(|a, b| (a.0, &a.1, &a.2.mentor).cmp(&(b.0, &b.1, &b.2.mentor)));
    let more = counted(weighed.len().saturating_sub(MOST_PASSED));
    (weighed.into_iter().take(MOST_PASSED).map(|(_, _, passed)| passed).collect(), more)
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
        let seeking = Seeking::of_ticket(matter.state, matter.programme, ticket);
        let head = Speech::from(Weighing::WhyNobody { no, since });
        return Ok(matter.confide(nobody(matter.state, matter.programme, &seeking, head)));
    }
    let found = ticket.history.iter().rev().find_map(|(at, change)| match change {
        Change::Offered { mentor, weighed, .. } => {
            let head = Weighing::WhyHead { no, mentor: mentor.clone(), at: *at };
            Some(told(Task::Candidate, head.into(), weighed.as_deref()))
        }
        _ => None,
    });
    match found.filter(|_| !matches!(ticket.stage, Stage::Review { .. } | Stage::Closed(_))) {
        Some(speech) => Ok(matter.confide(speech)),
        None => Err(Talk::WrongStage { command: Verb::Why, no, stage: stage(ticket) }.into()),
    }
}

/// Why nobody is asked just now.
#[must_use]
pub fn nobody(state: &State, programme: &Programme, seeking: &Seeking<'_>, head: Speech) -> Speech {
    let (all, more) = passed(state, programme, seeking, None);
    if all.is_empty() {
        return head.line(Weighing::WhyNobodyThere);
    }
    others(seeking.task, head, &all, more)
}

/// What was weighed when somebody was asked.
#[must_use]
pub fn told(task: Task, head: Speech, weighed: Option<&Weighed>) -> Speech {
    let Some(Weighed { grounds, passed, more }) = weighed else {
        return head.line(Weighing::WhyNotKept);
    };
    let speech = head.items(because(task, grounds));
    if passed.is_empty() {
        return speech.line(match task {
            Task::Candidate => Weighing::WhyNoOther,
            Task::Group => Weighing::WhyNoOtherGroup,
        });
    }
    others(task, speech.line(Weighing::WhyOthers), passed, *more)
}

fn others(task: Task, speech: Speech, passed: &[Passed], more: u32) -> Speech {
    let speech = speech.items(passed.iter().map(|passed| why_not(task, passed)));
    match task {
        _ if more == 0 => speech,
        Task::Candidate => speech.line(Weighing::WhyMore { mentors: more }),
        Task::Group => speech.line(Weighing::WhyMoreGroup { ambassadors: more }),
    }
}

fn because(task: Task, grounds: &Grounds) -> Vec<Weighing> {
    let Grounds { wished, region, language, candidates, capacity, last_asked } = grounds.clone();
    let last_asked = last_asked.map_or(Weighing::WhyNeverAsked, |at| Weighing::WhyLastAsked { at });
    let wished = wished.then_some(Weighing::WhyWished);
    let region = region.map(|region| Weighing::WhyRegion { region });
    let language = language.map(|language| match task {
        Task::Candidate => Weighing::WhyLanguage { language },
        Task::Group => Weighing::WhyLanguageGroup { language },
    });
    let load = match task {
        Task::Candidate => Weighing::WhyCandidates { candidates, capacity },
        Task::Group => Weighing::WhyGroups { groups: candidates, capacity },
    };
    wished.into_iter().chain(region).chain(language).chain([load, last_asked]).collect()
}

fn why_not(task: Task, passed: &Passed) -> Weighing {
    let mentor = passed.mentor.clone();
    match (passed.why, task) {
        (WhyNot::AskedBefore, Task::Candidate) => Weighing::NotAskedBefore { mentor },
        (WhyNot::AskedBefore, Task::Group) => Weighing::NotAskedBeforeGroup { mentor },
        (WhyNot::Away, _) => Weighing::NotAway { mentor },
        (WhyNot::Full, _) => Weighing::NotFull { mentor },
        (WhyNot::NotWished, _) => Weighing::NotWished { mentor },
        (WhyNot::OtherRegion, Task::Candidate) => Weighing::NotRegion { mentor },
        (WhyNot::OtherRegion, Task::Group) => Weighing::NotRegionGroup { mentor },
        (WhyNot::OtherLanguage, Task::Candidate) => Weighing::NotLanguage { mentor },
        (WhyNot::OtherLanguage, Task::Group) => Weighing::NotLanguageGroup { mentor },
        (WhyNot::FewerPlaces, _) => Weighing::NotPlaces { mentor },
        (WhyNot::MoreCandidates, Task::Candidate) => Weighing::NotCandidates { mentor },
        (WhyNot::MoreCandidates, Task::Group) => Weighing::NotGroups { mentor },
        (WhyNot::AskedLater, _) => Weighing::NotAskedLater { mentor },
        (WhyNot::LaterName, _) => Weighing::NotName { mentor },
    }
}
