//! What a ticket was before its last change, as long as nobody has acted on that: so that the change can be taken back.

use jiff::Timestamp;
use ruma::UserId;

use super::change::Change;
use super::guidance::Guidance;
use super::{Offer, Stage, Ticket};
use crate::domain::command::Verb;

/// What a ticket was before a change that can be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// The change; without the answers with which it was opened, which stand in the ticket.
    pub change: Change,
    /// Where the ticket stood before.
    pub stage: Stage,
    /// Since when.
    pub since: Timestamp,
    /// How its candidate and mentor went along before.
    pub guidance: Guidance,
}

impl Before {
    /// What the ticket is before this change, if that can be taken back.
    #[must_use]
    pub fn of(ticket: &Ticket, change: &Change) -> Option<Box<Self>> {
        let can = matches!(
            change,
            Change::Accepted { .. }
                | Change::Declined { .. }
                | Change::Extended { .. }
                | Change::Selected { .. }
                | Change::Progress { .. }
        );
        can.then(|| {
            let (stage, since, guidance) = (ticket.stage.clone(), ticket.since, ticket.guidance.clone());
            Box::new(Self { change: change.clone(), stage, since, guidance })
        })
    }

    /// Whether the change followed from this command of theirs.
    #[must_use]
    pub fn was(&self, verb: Verb, who: &UserId) -> bool {
        let guided_by = match &self.stage {
            Stage::Mentoring { mentor } => Some(mentor),
            Stage::Offered(offer) => Some(&offer.mentor),
            _ => None,
        };
        match (&self.change, verb) {
            (Change::Accepted { mentor }, Verb::Accept)
            | (Change::Declined { mentor, .. }, Verb::Decline) => mentor == who,
            (Change::Extended { .. }, Verb::Extend) | (Change::Progress { .. }, Verb::Progress) => {
                guided_by.is_some_and(|mentor| mentor == who)
            }
            (Change::Selected { by }, Verb::Select) => by == who,
            (Change::Opened { who: applicant, .. }, Verb::Submit) => applicant == who,
            _ => false,
        }
    }

    /// The offer that stood before.
    #[must_use]
    pub fn offer(&self) -> Option<&Offer> {
        match &self.stage {
            Stage::Offered(offer) => Some(offer),
            _ => None,
        }
    }
}
