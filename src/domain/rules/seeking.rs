//! What seeks a mentor: a ticket for its candidate, or a user group for those who organise it. Both are described in the
//! same words, so that one fair order serves both (`rules/order`).

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::matter::counted;
use crate::domain::ids::{Language, Region};
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::group::Group;
use crate::domain::record::roster::Standing;
use crate::domain::record::ticket::Ticket;
use crate::domain::state::State;

/// What a mentor is sought for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Guiding a candidate, which mentors do.
    Candidate,
    /// Mentoring a user group, which ambassadors do.
    Group,
}

/// What seeks a mentor.
#[derive(Debug, Clone)]
pub struct Seeking<'a> {
    /// What for.
    pub task: Task,
    /// Whom it is about: nobody mentors themselves.
    about: Vec<&'a UserId>,
    /// Where they are.
    pub region: Option<&'a Region>,
    /// In which language they are spoken to.
    pub language: Language,
    /// Whether somebody chose that language.
    pub is_language_chosen: bool,
    /// Whom they wish for.
    pub wish: Option<&'a UserId>,
    declined: &'a BTreeSet<OwnedUserId>,
    expired: &'a BTreeMap<OwnedUserId, Timestamp>,
}

/// What a mentor's hands are full of, for one task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Load {
    /// How many they mentor or were asked to.
    pub has: u32,
    /// How many they take.
    pub capacity: u32,
}

impl Load {
    /// Whether they have a place free.
    #[must_use]
    pub fn is_free(self) -> bool {
        self.has < self.capacity
    }
}

/// How much the mentor has to do of this; what they do of the other counts for itself.
#[must_use]
pub fn load(state: &State, programme: &Programme, task: Task, mentor: &UserId) -> Load {
    let said = state.mentors.of(mentor);
    match task {
        Task::Candidate => Load {
            has: counted(state.tickets.of_mentor(mentor).count()),
            capacity: said.and_then(|said| said.capacity).unwrap_or(programme.mentoring.capacity),
        },
        Task::Group => Load {
            has: counted(state.groups.of_mentor(mentor).count()),
            capacity: said
                .and_then(|said| said.group_capacity)
                .or(programme.groups.as_ref().map(|rules| rules.capacity))
                .unwrap_or_default(),
        },
    }
}

impl<'a> Seeking<'a> {
    /// A ticket that seeks a mentor for its candidate.
    #[must_use]
    pub fn of_ticket(state: &State, programme: &Programme, ticket: &'a Ticket) -> Self {
        Self {
            task: Task::Candidate,
            about: vec![&ticket.candidate],
            region: ticket.region(),
            language: state.language(&ticket.candidate, programme),
            is_language_chosen: state.people.language(&ticket.candidate).is_some(),
            wish: ticket.wish.as_deref(),
            declined: &ticket.declined,
            expired: &ticket.expired,
        }
    }

    /// A user group that seeks a mentor. It speaks the language of who speaks for it.
    #[must_use]
    pub fn of_group(state: &State, programme: &Programme, group: &'a Group) -> Self {
        Self {
            task: Task::Group,
            about: group.organisers().map(|who| &**who).collect(),
            region: group.profile.region(),
            language: state.language(&group.contact, programme),
            is_language_chosen: state.people.language(&group.contact).is_some(),
            wish: None,
            declined: &group.mentoring.declined,
            expired: &group.mentoring.expired,
        }
    }

    /// Whether the person is one of those whom it is about.
    #[must_use]
    pub fn is_about(&self, who: &UserId) -> bool {
        self.about.contains(&who)
    }

    /// All who can be asked at all: mentors for candidates, and for groups ambassadors who are not on a break.
    pub fn mentors<'s>(&self, state: &'s State) -> impl Iterator<Item = &'s OwnedUserId> + use<'s> {
        let is = |task| self.task == task;
        let mentors = is(Task::Candidate).then(|| state.rooms.members(RoomName::Mentors));
        let ambassadors = is(Task::Group).then(|| state.roster.iter());
        let active =
            ambassadors.into_iter().flatten().filter(|(_, entry)| entry.standing == Standing::Active);
        mentors.into_iter().flatten().chain(active.map(|(who, _)| who))
    }

    /// Those of them who are not away and have a place free, in no order.
    pub fn free<'s>(
        &self,
        state: &'s State,
        programme: &Programme,
    ) -> impl Iterator<Item = &'s OwnedUserId> + use<'s> {
        let is = |task| self.task == task;
        let mentors = is(Task::Candidate).then(|| state.hands.free(programme.mentoring.capacity));
        let groups = is(Task::Group).then(|| {
            let has_time = |who: &&OwnedUserId| {
                state.mentors.leave(who).is_none() && load(state, programme, Task::Group, who).is_free()
            };
            let free: Vec<_> = self.mentors(state).filter(has_time).collect();
            free
        });
        mentors.into_iter().flatten().chain(groups.into_iter().flatten())
    }

    /// Whether this person is one of them.
    #[must_use]
    pub fn may_be(&self, state: &State, who: &UserId) -> bool {
        match self.task {
            Task::Candidate => state.rooms.is_in(RoomName::Mentors, who),
            Task::Group => state.roster.of(who).is_some_and(|entry| entry.standing == Standing::Active),
        }
    }

    /// Whether the person was asked before: who said no is not asked again, who let it expire not before they say that
    /// they have time.
    #[must_use]
    pub fn has_asked(&self, state: &State, who: &UserId) -> bool {
        let said_since = |expired: &Timestamp| {
            let free = state.mentors.of(who).and_then(|mentor| mentor.last_free);
            free.is_some_and(|free| free > *expired)
        };
        self.declined.contains(who) || self.expired.get(who).is_some_and(|at| !said_since(at))
    }
}
