//! Who mentors a user group: an ambassador, found like the mentors of candidates are.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::change::Change;
use crate::domain::record::ticket::Offer;

/// Who mentors a user group, or was asked to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mentoring {
    /// How far it is.
    pub stage: Stage,
    /// Since when.
    pub since: Option<Timestamp>,
    /// Since when one is sought, through all offers; nothing once somebody mentors it.
    pub sought: Option<Timestamp>,
    /// Who said no, or gave it back; they are not asked again.
    pub declined: BTreeSet<OwnedUserId>,
    /// Who let an offer expire, and when they last did.
    pub expired: BTreeMap<OwnedUserId, Timestamp>,
}

/// How far a user group is with finding a mentor.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Stage {
    /// None is sought yet.
    #[default]
    None,
    /// One is sought.
    Sought,
    /// Nobody is free, which was told.
    Waiting,
    /// Somebody was asked.
    Offered(Offer),
    /// Somebody mentors it.
    Mentored(OwnedUserId),
}

impl Mentoring {
    /// Who mentors it.
    #[must_use]
    pub fn mentor(&self) -> Option<&UserId> {
        match &self.stage {
            Stage::Mentored(mentor) => Some(mentor),
            _ => None,
        }
    }

    /// Who mentors it, or was asked to.
    #[must_use]
    pub fn concerns(&self) -> Option<&UserId> {
        match &self.stage {
            Stage::Mentored(mentor) => Some(mentor),
            Stage::Offered(offer) => Some(&offer.mentor),
            Stage::None | Stage::Sought | Stage::Waiting => None,
        }
    }

    /// Who was asked and has not answered.
    #[must_use]
    pub fn offer(&self) -> Option<&Offer> {
        match &self.stage {
            Stage::Offered(offer) => Some(offer),
            _ => None,
        }
    }

    /// Takes in what became true of the group.
    pub fn apply(&mut self, at: Timestamp, change: &Change) {
        let stage = match change {
            Change::Admitted { .. } | Change::Regranted { .. } | Change::Sought
                if self.stage == Stage::None =>
            {
                Stage::Sought
            }
            Change::Refused { .. } | Change::Closed { .. } | Change::Unsought => Stage::None,
            Change::Offered { mentor, until, .. } => Stage::Offered(Offer {
                mentor: mentor.clone(),
                since: at,
                until: *until,
                reminded: false,
                extended: false,
            }),
            Change::Reminded => return self.offer_mut(|offer| offer.reminded = true),
            Change::Extended { until } => {
                return self.offer_mut(|offer| {
                    offer.until = *until;
                    offer.extended = true;
                });
            }
            Change::Declined { mentor, .. } => {
                self.declined.insert(mentor.clone());
                Stage::Sought
            }
            Change::Expired { mentor } => {
                self.expired.insert(mentor.clone(), at);
                Stage::Sought
            }
            Change::Released { mentor, reason } => {
                // Who gave it back of their own will is not asked again.
                if reason.is_some() {
                    self.declined.insert(mentor.clone());
                }
                Stage::Sought
            }
            Change::Retracted { .. } => Stage::Sought,
            Change::Waiting => Stage::Waiting,
            Change::Mentored { mentor, .. } => Stage::Mentored(mentor.clone()),
            _ => return,
        };
        self.sought = match &stage {
            Stage::None | Stage::Mentored(_) => None,
            Stage::Sought | Stage::Waiting | Stage::Offered(_) => self.sought.or(Some(at)),
        };
        self.stage = stage;
        self.since = Some(at);
    }

    /// Seeks nobody where the group is not admitted yet: what was given back before, is sought from then on.
    pub(super) fn rest(&mut self) {
        if self.stage == Stage::Sought {
            (self.stage, self.sought) = (Stage::None, None);
        }
    }

    fn offer_mut(&mut self, change: impl FnOnce(&mut Offer)) {
        if let Stage::Offered(offer) = &mut self.stage {
            change(offer);
        }
    }
}
