//! What is held of somebody who has to do with user groups, and what of it goes when they want to be forgotten: their
//! entry among those who organise a group, and the reasons and notes that they wrote. What the group says of itself is the
//! group's, and stays with it.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{OwnedUserId, UserId};

use super::export::{HISTORY, happened, standing};
use crate::domain::decision::Decision;
use crate::domain::document::{Cell, Table};
use crate::domain::fact::Fact;
use crate::domain::ids::{GroupNo, TextId};
use crate::domain::message::Speech;
use crate::domain::phrase::group_concerns::Concerning;
use crate::domain::place::RoomName;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::{Change, GroupFact};
use crate::domain::record::group::standing::Standing;
use crate::domain::record::interview::answer::{Answer, Coordinator};
use crate::domain::record::ticket::change::Given;
use crate::domain::rules::matter::counted;
use crate::domain::state::State;

/// What of somebody's entries in groups goes, and what of their words stays.
#[derive(Debug, Default)]
pub struct Share {
    /// What was written of them, by whomever.
    pub entries: BTreeSet<TextId>,
    /// What groups say of themselves.
    pub stays: BTreeSet<TextId>,
    /// The groups whose organisers they are among, with what these say of themselves then.
    amended: BTreeMap<GroupNo, Vec<Given>>,
    /// The groups that they speak for, with who does so then.
    contact: Vec<(GroupNo, Option<OwnedUserId>)>,
}

/// What of somebody's entries in groups goes, and what of their words stays.
#[must_use]
pub fn share(state: &State, who: &UserId) -> Share {
    let mut share = Share::default();
    for group in state.groups.all() {
        let is_theirs = |person: &&Coordinator| person.who.as_deref() == Some(who);
        let told = group.history.iter().filter_map(|(_, change)| match change {
            Change::Proposed { answers, .. } | Change::Amended { answers, .. } => Some(answers),
            _ => None,
        });
        let entries = told.flatten().flat_map(|given| people(&given.answer)).filter(is_theirs);
        share.entries.extend(entries.flat_map(Coordinator::texts).cloned());
        if group.profile.coordinators().any(|person| is_theirs(&person)) {
            share.amended.insert(group.no, without(group, who));
        }
        if group.standing != Standing::Refused {
            share.stays.extend(group.profile.texts().cloned());
        }
        if group.contact == who && group.is_open() {
            let next = group.organisers().find(|organiser| **organiser != who).cloned();
            share.contact.push((group.no, next));
        }
    }
    for entry in &share.entries {
        share.stays.remove(entry);
    }
    share
}

fn people(answer: &Answer) -> &[Coordinator] {
    match answer {
        Answer::People(people) => people,
        _ => &[],
    }
}

/// What the group says of itself, without them among its organisers.
fn without(group: &Group, who: &UserId) -> Vec<Given> {
    let mut answers = group.profile.answers.clone();
    for given in &mut answers {
        if let Answer::People(people) = &mut given.answer {
            people.retain(|person| person.who.as_deref() != Some(who));
            if people.is_empty() {
                given.answer = Answer::Skipped;
            }
        }
    }
    answers
}

impl Share {
    /// With what becomes of their groups, before it does.
    #[must_use]
    pub fn told(&self, mut speech: Speech) -> Speech {
        if !self.amended.is_empty() {
            speech = speech.line(Concerning::ForgetGroupEntry { groups: counted(self.amended.len()) });
        }
        speech.lines(self.contact.iter().cloned().map(|(no, next)| match next {
            Some(to) => Concerning::ForgetGroupContact { no, to },
            None => Concerning::ForgetGroupDeserted { no },
        }))
    }

    /// Takes them out of the groups; whoever is next among those who organise one speaks for it.
    #[must_use]
    pub fn given_up(self, state: &State, who: &OwnedUserId) -> Decision {
        let becomes = |decision: Decision, no, change| decision.fact(Fact::Group(GroupFact { no, change }));
        let amended = self.amended.into_iter().fold(Decision::nothing(), |decision, (no, answers)| {
            becomes(decision, no, Change::Amended { by: who.clone(), answers })
        });
        self.contact.into_iter().fold(amended, |decision, (no, next)| {
            let Some(name) = state.groups.get(no).and_then(Group::name).cloned() else { return decision };
            match next {
                Some(to) => {
                    let change = Change::HandedOver { by: who.clone(), to: to.clone() };
                    becomes(decision, no, change)
                        .tell(&to, Concerning::GroupContactNow { no, name: name.clone() })
                        .post(RoomName::Organisers, Concerning::GroupContactTold { no, name, to })
                }
                None => decision.post(RoomName::Organisers, Concerning::GroupDeserted { no, name }),
            }
        })
    }
}

/// All that is held of them as somebody who has to do with groups, for `!mydata`.
#[must_use]
pub fn tables(state: &State, who: &UserId) -> Vec<Table> {
    vec![groups(state, who), entries(state, who), done(state, who)]
}

/// The groups that they organise or mentor, or were asked to.
fn groups(state: &State, who: &UserId) -> Table {
    let row = |group: &Group, role: &str| {
        vec![
            Cell::Number(u64::from(group.no.0)),
            Cell::of(group.name().cloned(), Cell::Words),
            Cell::name(standing(group)),
            Cell::name(role),
        ]
    };
    let organised = state.groups.organised_by(who);
    let organised =
        organised.map(|group| row(group, if group.contact == who { "contact" } else { "organiser" }));
    let mentored = state.groups.of_mentor(who);
    let mentored =
        mentored.map(|group| row(group, if group.mentoring.mentor().is_some() { "mentor" } else { "asked" }));
    let rows = organised.chain(mentored).collect();
    Table { name: "groups", columns: &["group", "name", "status", "as"], rows }
}

/// What groups say of them as one of their organisers.
fn entries(state: &State, who: &UserId) -> Table {
    let rows = state.groups.organised_by(who).flat_map(|group| {
        let theirs = group.profile.coordinators().filter(|person| person.who.as_deref() == Some(who));
        theirs.map(|person| {
            vec![
                Cell::Number(u64::from(group.no.0)),
                Cell::of(person.name.clone(), Cell::Words),
                Cell::Words(person.email.clone()),
                Cell::of(person.employer.clone(), Cell::Words),
                Cell::of(person.key, |key| Cell::Name(key.to_string())),
            ]
        })
    });
    let columns = &["group", "name", "e-mail", "employer", "employer-key"];
    Table { name: "group-entries", columns, rows: rows.collect() }
}

/// What they did about groups, and what became of groups through them as mentors.
fn done(state: &State, who: &UserId) -> Table {
    let rows = state.groups.all().flat_map(|group| {
        let no = u64::from(group.no.0);
        let all = group.history.iter().map(|(at, change)| happened(*at, change));
        // By whom it was, or whom it concerns.
        let theirs = all.filter(|row| row.iter().any(|cell| matches!(cell, Cell::Person(it) if it == who)));
        theirs.map(move |row| std::iter::once(Cell::Number(no)).chain(visible(row, who)).collect::<Vec<_>>())
    });
    Table { name: "group-history", columns: HISTORY, rows: rows.collect() }
}

/// A change as they may know it: the words of others are not theirs to read here.
fn visible(row: Vec<Cell>, who: &UserId) -> impl Iterator<Item = Cell> {
    let is_by_them = matches!(row.get(2), Some(Cell::Person(by)) if by == who)
        || (matches!(row.get(2), Some(Cell::Empty))
            && matches!(row.get(3), Some(Cell::Person(it)) if it == who));
    row.into_iter().map(move |cell| match cell {
        Cell::Words(_) if !is_by_them => Cell::Empty,
        cell => cell,
    })
}
