//! The roster: who holds the title, for which region, since when and through which ticket.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::{Region, TicketNo};

/// What became true of the roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RosterFact {
    /// Somebody became an ambassador.
    Entitled {
        /// The ambassador.
        who: OwnedUserId,
        /// Where.
        region: Option<Region>,
        /// The ticket that led there.
        ticket: TicketNo,
        /// Whether they agreed to be listed publicly.
        listed: bool,
    },
}

/// An ambassador.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ambassador {
    /// Where.
    pub region: Option<Region>,
    /// The ticket that led there.
    pub ticket: TicketNo,
    /// Since when.
    pub since: Timestamp,
    /// Whether they agreed to be listed publicly.
    pub listed: bool,
}

/// All ambassadors.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roster {
    by_person: BTreeMap<OwnedUserId, Ambassador>,
}

impl Roster {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &RosterFact) {
        let RosterFact::Entitled { who, region, ticket, listed } = fact;
        let ambassador = Ambassador { region: region.clone(), ticket: *ticket, since: at, listed: *listed };
        self.by_person.insert(who.clone(), ambassador);
    }

    /// The person's entry, if they are an ambassador.
    #[must_use]
    pub fn of(&self, who: &UserId) -> Option<&Ambassador> {
        self.by_person.get(who)
    }

    /// Everyone on it, sorted by Matrix ID.
    pub fn iter(&self) -> impl Iterator<Item = (&OwnedUserId, &Ambassador)> {
        self.by_person.iter()
    }
}
