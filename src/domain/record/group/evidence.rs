//! What shows that a user group meets the criteria that people validate: who saw it, when, and until when that holds.
//! What a criterion asks, the programme's file says; what was once shown stays readable when the file has changed.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::change::Change;
use crate::domain::ids::{GroupCriterion, TextId};

/// What shows that a user group meets the criteria.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evidence {
    by_criterion: BTreeMap<GroupCriterion, Finding>,
}

/// What somebody found about a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What they found.
    pub found: Found,
    /// Who.
    pub by: OwnedUserId,
    /// When.
    pub at: Timestamp,
    /// In their words.
    pub why: TextId,
    /// How far it is with having it looked at again.
    pub renewal: Renewal,
}

/// How far it is with having looked at again what holds for a time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Renewal {
    /// Nobody was asked yet.
    #[default]
    Fresh,
    /// Somebody was asked before it ended.
    Asked,
    /// It has ended, and somebody was asked again.
    Ended,
}

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// It is met.
    Met {
        /// Until when that holds; without one, for good.
        until: Option<Timestamp>,
    },
    /// It is not met any more.
    NotMet,
    /// It need not be met.
    Waived,
}

impl Evidence {
    /// The latest that was found about the criterion.
    #[must_use]
    pub fn of(&self, criterion: &GroupCriterion) -> Option<&Finding> {
        self.by_criterion.get(criterion)
    }

    /// The latest that was found about each criterion, those included that are not asked any more.
    pub fn all(&self) -> impl Iterator<Item = (&GroupCriterion, &Finding)> {
        self.by_criterion.iter()
    }

    /// When the first ends of what was found to be met, of all that is as far.
    #[must_use]
    pub fn next_end(&self, renewal: Renewal) -> Option<Timestamp> {
        let so_far = self.by_criterion.values().filter(|finding| finding.renewal == renewal);
        so_far.filter_map(Finding::until).min()
    }

    /// Takes in what became true of the group.
    pub fn apply(&mut self, at: Timestamp, change: &Change) {
        let (criterion, by, why, found) = match change {
            Change::Validated { criterion, by, why, until } => {
                (criterion, by, why, Found::Met { until: *until })
            }
            Change::Invalidated { criterion, by, why } => (criterion, by, why, Found::NotMet),
            Change::Waived { criterion, by, why } => (criterion, by, why, Found::Waived),
            Change::RevalidationAsked { criteria } => return self.renew(criteria, Renewal::Asked),
            Change::ValidityEnded { criteria } => return self.renew(criteria, Renewal::Ended),
            _ => return,
        };
        let finding = Finding { found, by: by.clone(), at, why: why.clone(), renewal: Renewal::Fresh };
        self.by_criterion.insert(criterion.clone(), finding);
    }

    fn renew(&mut self, criteria: &[GroupCriterion], renewal: Renewal) {
        for criterion in criteria {
            if let Some(finding) = self.by_criterion.get_mut(criterion) {
                finding.renewal = renewal;
            }
        }
    }
}

impl Finding {
    /// Until when what was found to be met holds, if it does not for good.
    #[must_use]
    pub fn until(&self) -> Option<Timestamp> {
        match self.found {
            Found::Met { until } => until,
            Found::NotMet | Found::Waived => None,
        }
    }
}
