//! Tickets in numbers: how they ended, how long people waited, what became of offers, and what happened when. Counted as it
//! happens, so that nobody has to go through all of them.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::change::Change;
use super::{Outcome, Stage, Ticket};
use crate::domain::command::Verb;

/// How tickets came and went.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// How many were opened.
    pub opened: u32,
    /// How many led to the title.
    pub sponsored: u32,
    /// How many were rejected.
    pub rejected: u32,
    /// How many were taken back by their candidates.
    pub withdrawn: u32,
}

/// For what people wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Milestone {
    /// For an answer of the organisers.
    Answered,
    /// For a mentor.
    Paired,
    /// For the title.
    Entitled,
}

/// What became of offers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Offers {
    /// How many were accepted.
    pub accepted: u32,
    /// How many were declined.
    pub declined: u32,
    /// How many were not answered in time.
    pub expired: u32,
}

/// Tickets in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// How those ended that are closed.
    pub ended: Counts,
    /// What became of offers.
    pub offers: Offers,
    /// After how many whole days how many tickets came so far for the first time.
    days: BTreeMap<Milestone, BTreeMap<u32, u32>>,
    by_time: BTreeMap<Timestamp, Counts>,
}

impl Tally {
    /// Counts a ticket that was just opened.
    pub(super) fn opened(&mut self, at: Timestamp) {
        self.by_time.entry(at).or_default().opened += 1;
    }

    /// Counts no longer how the ticket ended.
    pub(super) fn forget(&mut self, ticket: &Ticket) {
        if let Some(count) = ended(&mut self.ended, &ticket.stage) {
            *count -= 1;
        }
    }

    /// Counts how the ticket ended, if it did, and what has just become true of it.
    pub(super) fn take(&mut self, at: Timestamp, ticket: &Ticket, change: &Change) {
        if let Some(count) = ended(&mut self.ended, &ticket.stage) {
            *count += 1;
        }
        self.happened(at, change);
        if let Some(milestone) = milestone(change)
            && ticket.history.iter().filter(|(_, it)| self::milestone(it) == Some(milestone)).nth(1).is_none()
            && let Ok(days) = u32::try_from(at.duration_since(ticket.opened).as_hours() / 24)
        {
            *self.days.entry(milestone).or_default().entry(days).or_default() += 1;
        }
    }

    fn happened(&mut self, at: Timestamp, change: &Change) {
        let offers = &mut self.offers;
        match change {
            Change::Accepted { .. } => offers.accepted += 1,
            Change::Declined { .. } => offers.declined += 1,
            Change::Expired { .. } => offers.expired += 1,
            Change::TakenBack { what: Verb::Accept, .. } => offers.accepted -= 1,
            Change::TakenBack { what: Verb::Decline, .. } => offers.declined -= 1,
            Change::Sponsored { .. } => self.by_time.entry(at).or_default().sponsored += 1,
            Change::Rejected { .. } => self.by_time.entry(at).or_default().rejected += 1,
            Change::Withdrawn => self.by_time.entry(at).or_default().withdrawn += 1,
            _ => {}
        }
    }

    /// What happened from this moment on.
    #[must_use]
    pub fn since(&self, since: Timestamp) -> Counts {
        self.by_time.range(since..).fold(Counts::default(), |all, (_, counts)| Counts {
            opened: all.opened + counts.opened,
            sponsored: all.sponsored + counts.sponsored,
            rejected: all.rejected + counts.rejected,
            withdrawn: all.withdrawn + counts.withdrawn,
        })
    }

    /// After how many whole days half of those who came so far had come so far, and how many did.
    #[must_use]
    pub fn median(&self, milestone: Milestone) -> Option<(u32, u32)> {
        let days = self.days.get(&milestone)?;
        let all: u32 = days.values().sum();
        let mut passed = 0;
        let half = days.iter().find(|(_, tickets)| {
            passed += **tickets;
            passed > all / 2
        });
        half.map(|(days, _)| (*days, all))
    }
}

fn ended<'c>(counts: &'c mut Counts, stage: &Stage) -> Option<&'c mut u32> {
    match stage {
        Stage::Closed(Outcome::Sponsored) => Some(&mut counts.sponsored),
        Stage::Closed(Outcome::Rejected { .. }) => Some(&mut counts.rejected),
        Stage::Closed(Outcome::Withdrawn) => Some(&mut counts.withdrawn),
        _ => None,
    }
}

fn milestone(change: &Change) -> Option<Milestone> {
    match change {
        Change::Selected { .. } | Change::Rejected { .. } => Some(Milestone::Answered),
        Change::Accepted { .. } => Some(Milestone::Paired),
        Change::Sponsored { .. } => Some(Milestone::Entitled),
        _ => None,
    }
}
