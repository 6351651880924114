//! The audit trail: who decided what, when and why. Nothing is ever taken off it; the reasons are people's words, which
//! lie elsewhere and can be erased.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::OwnedUserId;
use serde::{Deserialize, Serialize};

use super::confirmation::Request;
use crate::domain::ids::TicketNo;

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
    /// When the organisers were last told what the week brought.
    pub digested: Option<Timestamp>,
}

impl Trail {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &TrailFact) {
        match fact {
            TrailFact::Decided { by, request } => {
                for no in request.ticket.into_iter().chain(request.shown.iter().map(|shown| shown.ticket)) {
                    self.on_ticket.entry(no).or_default().push(self.all.len());
                }
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
}
