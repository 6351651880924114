//! The audit trail: who decided what, when and why. Nothing is ever taken off it; the reasons are people's words, which
//! lie elsewhere and can be erased.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::confirmation::Request;
use crate::domain::ids::{CaseNo, GroupNo, TicketNo};

/// What became true of the trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TrailFact {
    /// Somebody decided something.
    Decided {
        /// Who.
        by: OwnedUserId,
        /// What, as a command that names everything for good.
        request: Request,
    },
    /// The organisers were told what the week brought.
    Digested,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: OwnedUserId,
    /// What.
    pub request: Request,
}

/// All decisions, in the order in which they were made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trail {
    all: Vec<Decided>,
    on_ticket: BTreeMap<TicketNo, Vec<usize>>,
    on_case: BTreeMap<CaseNo, Vec<usize>>,
    on_group: BTreeMap<GroupNo, Vec<usize>>,
    by_person: BTreeMap<OwnedUserId, Vec<usize>>,
    named: BTreeMap<OwnedUserId, Vec<usize>>,
    /// When the organisers were last told what the week brought.
    pub digested: Option<Timestamp>,
}

impl Trail {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &TrailFact) {
        match fact {
            TrailFact::Decided { by, request } => {
                let place = self.all.len();
                for no in request.tickets() {
                    self.on_ticket.entry(no).or_default().push(place);
                }
                if let Some(case) = request.case {
                    self.on_case.entry(case.no).or_default().push(place);
                }
                if let Some(group) = request.group {
                    self.on_group.entry(group).or_default().push(place);
                }
                if let Some(person) = &request.person {
                    self.named.entry(person.clone()).or_default().push(place);
                }
                self.by_person.entry(by.clone()).or_default().push(place);
                self.all.push(Decided { at, by: by.clone(), request: request.clone() });
            }
            TrailFact::Digested => self.digested = Some(at),
        }
    }

    /// All decisions, oldest first.
    #[must_use]
    pub fn all(&self) -> &[Decided] {
        &self.all
    }

    /// The decisions on this ticket, oldest first.
    #[must_use]
    pub fn on(&self, ticket: TicketNo) -> impl DoubleEndedIterator<Item = &Decided> {
        self.on_ticket.get(&ticket).into_iter().flatten().filter_map(|index| self.all.get(*index))
    }

    /// The decisions on this user group, oldest first.
    #[must_use]
    pub fn of_group(&self, group: GroupNo) -> impl DoubleEndedIterator<Item = &Decided> {
        self.on_group.get(&group).into_iter().flatten().filter_map(|place| self.all.get(*place))
    }

    /// The decisions of this person, oldest first.
    #[must_use]
    pub fn by(&self, who: &UserId) -> impl DoubleEndedIterator<Item = &Decided> {
        self.by_person.get(who).into_iter().flatten().filter_map(|place| self.all.get(*place))
    }

    /// The decisions that name this person, or are on one of these tickets, cases or user groups, oldest first.
    #[must_use]
    pub fn about(
        &self,
        who: &UserId,
        tickets: impl IntoIterator<Item = TicketNo>,
        cases: impl IntoIterator<Item = CaseNo>,
        groups: impl IntoIterator<Item = GroupNo>,
    ) -> Vec<&Decided> {
        let on_tickets = tickets.into_iter().filter_map(|no| self.on_ticket.get(&no));
        let on_cases = cases.into_iter().filter_map(|no| self.on_case.get(&no));
        let on_groups = groups.into_iter().filter_map(|no| self.on_group.get(&no));
        let named = self.named.get(who).into_iter();
        let places = named.chain(on_tickets).chain(on_cases).chain(on_groups).flatten();
        let places: BTreeSet<_> = places.collect();
        places.into_iter().filter_map(|place| self.all.get(*place)).collect()
    }
}
