//! The cards of tickets: of each the one message among the mentors that shows where it stands, and the thread that belongs
//! to it. A thread is its ticket's for ever, whatever becomes of the card.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::{EventId, OwnedEventId, OwnedRoomId};
use serde::{Deserialize, Serialize};

use super::ticket::Ticket;
use crate::domain::ids::TicketNo;
use crate::domain::message::Standing;

/// What became true of a ticket's card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CardFact {
    /// It is posted.
    Posted {
        /// The ticket.
        no: TicketNo,
        /// How often the ticket had changed what it shows.
        looks: u32,
    },
    /// It says something else from now on.
    Amended {
        /// The ticket.
        no: TicketNo,
        /// How often the ticket had changed what it shows.
        looks: u32,
    },
    /// It stands in a room.
    Stands {
        /// The ticket.
        no: TicketNo,
        /// The event it became.
        event: OwnedEventId,
        /// In which room.
        room: OwnedRoomId,
    },
    /// It is no more, or never came to be. Another one is posted when the ticket changes.
    Gone {
        /// The ticket.
        no: TicketNo,
    },
}

impl CardFact {
    /// The ticket.
    #[must_use]
    pub fn no(&self) -> TicketNo {
        match self {
            Self::Posted { no, .. }
            | Self::Amended { no, .. }
            | Self::Stands { no, .. }
            | Self::Gone { no } => *no,
        }
    }
}

/// Where a card is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// On its way to the room.
    Coming,
    /// There.
    Standing(Standing),
    /// Nowhere.
    Gone,
}

/// A card.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Card {
    place: Place,
    /// How often the ticket had changed what it shows.
    looks: u32,
}

/// All cards.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cards {
    by_ticket: BTreeMap<TicketNo, Card>,
    /// Every card that ever stood, and with it every thread.
    threads: BTreeMap<OwnedEventId, TicketNo>,
    /// The tickets whose cards say what is true no longer, or that have none, and since when.
    stale: BTreeMap<TicketNo, Timestamp>,
}

impl Cards {
    /// Takes the fact in.
    pub fn apply(&mut self, fact: &CardFact) {
        match fact {
            CardFact::Posted { no, looks } => {
                self.by_ticket.insert(*no, Card { place: Place::Coming, looks: *looks });
            }
            CardFact::Amended { no, looks } => {
                if let Some(card) = self.by_ticket.get_mut(no) {
                    card.looks = *looks;
                }
            }
            CardFact::Stands { no, event, room } => {
                self.threads.insert(event.clone(), *no);
                if let Some(card) = self.by_ticket.get_mut(no) {
                    let stands = Standing { event: event.clone(), room: room.clone() };
                    card.place = Place::Standing(stands);
                }
            }
            CardFact::Gone { no } => {
                if let Some(card) = self.by_ticket.get_mut(no) {
                    card.place = Place::Gone;
                }
            }
        }
    }

    /// The ticket, or its card, is another one than before: whether the one shows the other is seen anew. One that is on
    /// its way is looked at when it is there.
    pub fn look_at(&mut self, at: Timestamp, ticket: &Ticket) {
        let is_stale = match self.by_ticket.get(&ticket.no) {
            None => !ticket.is_reviewed() && !ticket.is_closed(),
            Some(Card { place: Place::Coming, .. }) => false,
            Some(Card { place: Place::Standing(_), looks }) => *looks != ticket.looks,
            Some(Card { place: Place::Gone, looks }) => *looks != ticket.looks && !ticket.is_closed(),
        };
        if is_stale {
            self.stale.entry(ticket.no).or_insert(at);
        } else {
            self.stale.remove(&ticket.no);
        }
    }

    /// The first ticket whose card is to be looked after, and since when.
    #[must_use]
    pub fn next_stale(&self) -> Option<(Timestamp, TicketNo)> {
        self.stale.first_key_value().map(|(no, since)| (*since, *no))
    }

    /// Where the card of a ticket stands, if it does.
    #[must_use]
    pub fn of(&self, no: TicketNo) -> Option<&Standing> {
        match &self.by_ticket.get(&no)?.place {
            Place::Standing(stands) => Some(stands),
            Place::Coming | Place::Gone => None,
        }
    }

    /// The ticket whose card this message is.
    #[must_use]
    pub fn shown_in(&self, event: &EventId) -> Option<TicketNo> {
        let no = self.ticket(event)?;
        self.of(no).filter(|stands| stands.event == event).map(|_| no)
    }

    /// The ticket to which the thread that begins with this message belongs.
    #[must_use]
    pub fn ticket(&self, root: &EventId) -> Option<TicketNo> {
        self.threads.get(root).copied()
    }
}
