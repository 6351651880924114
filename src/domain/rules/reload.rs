//! The configuration is read anew while the bot runs: organisers ask for it, or the operator's system does, and everybody
//! concerned hears what changed, or what must be mended first.

use super::matter::{Matter, counted};
use crate::domain::command::Verb;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::edition::Change;
use crate::domain::event::{Outcome, Reread};
use crate::domain::fact::Fact;
use crate::domain::message::{Address, Reply, Speech};
use crate::domain::phrase::Phrase;
use crate::domain::phrase::reload::Reloading;
use crate::domain::phrase::talk::Talk;
use crate::domain::place::RoomName;
use crate::domain::record::reload::{Asked, ReloadFact};
use crate::domain::state::State;
use crate::domain::value::Literal;

/// How many changes, and how many mistakes, are shown.
const MOST: usize = 25;

/// `!reload [preview]`: has the configuration read anew. What comes of it is heard as an event.
///
/// # Errors
/// Never refuses.
pub fn ask(matter: &Matter<'_>, keyword: Option<&str>) -> Ruling {
    let to = matter.organisers_address();
    let is_here = to == Address::of(matter.place, matter.who);
    let reply = (is_here && !matter.is_direct())
        .then(|| Reply { event: matter.event.clone(), thread: matter.thread.cloned() });
    let asked = Asked { to, reply, shown_only: keyword.is_some() };
    let noted = Decision::nothing().fact(Fact::Reload(ReloadFact::Asked(asked)));
    Ok(if is_here { noted } else { noted.and(matter.answer(Talk::AnsweredDirectly)) })
}

/// What came of it is said where it was asked for; what holds from now on the organisers hear in any case.
#[must_use]
pub fn reread(state: &State, reread: &Reread) -> Decision {
    let organisers = Address::Room(RoomName::Organisers);
    let Some(asked) = state.reloads.first().filter(|_| reread.asked) else {
        return match &reread.outcome {
            Outcome::Right { changes, held_back, .. } if changes.is_empty() && held_back.is_empty() => {
                Decision::nothing()
            }
            Outcome::Right { .. } => Decision::nothing().say(organisers, told(&reread.outcome)),
            Outcome::Wrong(_) => Decision::nothing().say(organisers, told(&reread.outcome).asking([])),
        };
    };
    let answered = Decision::nothing().fact(Fact::Reload(ReloadFact::Answered));
    let answered = answered.say(asked.to.clone(), told(&reread.outcome).replying(asked.reply.clone()));
    let holds = matches!(&reread.outcome, Outcome::Right { holds: true, changes, .. } if !changes.is_empty());
    if holds && asked.to != organisers { answered.say(organisers, told(&reread.outcome)) } else { answered }
}

fn told(outcome: &Outcome) -> Speech {
    match outcome {
        Outcome::Right { holds, changes, held_back } => {
            let count = counted(changes.len());
            let head = match (changes.is_empty(), holds) {
                (true, _) => Reloading::ReloadNothing,
                (false, true) => Reloading::ReloadTaken { changes: count },
                (false, false) => Reloading::ReloadShown { changes: count, command: Verb::Reload },
            };
            let speech = Speech::from(Phrase::from(head)).items(changes.iter().take(MOST).map(line));
            let speech = speech.items(more(changes.len()));
            let foot = (*holds && !changes.is_empty()).then_some(Reloading::ReloadFoot);
            let restart = (!held_back.is_empty()).then_some(Reloading::ReloadRestart);
            let keys = held_back.iter().map(|key| Reloading::ReloadKey { key: Literal(key.clone()) });
            speech.lines(foot).lines(restart).items(keys)
        }
        Outcome::Wrong(problems) => {
            let head = Reloading::ReloadWrong { problems: counted(problems.len()) };
            Speech::from(Phrase::from(head)).items(mistakes(problems))
        }
    }
}

/// What is wrong, in as many lines as are shown.
pub fn mistakes(problems: &[String]) -> impl Iterator<Item = Reloading> {
    let shown = problems.iter().take(MOST).cloned();
    let shown = shown.map(|problem| Reloading::ReloadProblem { problem: Literal(problem) });
    shown.chain(more(problems.len()))
}

fn more(all: usize) -> Option<Reloading> {
    let more = all.saturating_sub(MOST);
    (more > 0).then(|| Reloading::ReloadMore { changes: counted(more) })
}

fn line(change: &Change) -> Reloading {
    let literal = |text: &String| Literal(text.clone());
    match change {
        Change::Added { key, now } => Reloading::ReloadAdded { key: literal(key), now: literal(now) },
        Change::Removed { key, was } => Reloading::ReloadRemoved { key: literal(key), was: literal(was) },
        Change::Altered { key, was, now } => {
            Reloading::ReloadAltered { key: literal(key), was: literal(was), now: literal(now) }
        }
        Change::Listed { key, was, now } if was == now => Reloading::ReloadListed { key: literal(key) },
        Change::Listed { key, was, now } => {
            Reloading::ReloadCounted { key: literal(key), was: *was, now: *now }
        }
        Change::File(file) => Reloading::ReloadFile { file: literal(file) },
    }
}
