//! Cards of tickets: which of the bot's messages they are, what stands in their place by now, and their threads.

use std::collections::BTreeMap;
use std::fmt;

use jiff::Timestamp;
use ruma::{EventId, OwnedEventId, UserId};

use super::{Rooms, address};
use crate::domain::event::{TakenBack, What};
use crate::domain::ids::TicketNo;
use crate::domain::message::Reply;
use crate::domain::place::Place;
use crate::stage::fault::Fault;

/// A thread.
#[derive(Debug, Clone, Copy)]
pub enum Thread {
    /// That of a ticket's card.
    Of(TicketNo),
    /// Some other.
    Some,
}

impl fmt::Display for Thread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Of(no) => write!(f, "in the thread of {no}"),
            Self::Some => f.write_str("in a thread"),
        }
    }
}

/// All cards that were ever posted.
#[derive(Default)]
pub(super) struct Cards {
    posted: Vec<(OwnedEventId, TicketNo)>,
    /// What stands in the place of what a message said first.
    amended: BTreeMap<OwnedEventId, String>,
}

impl Cards {
    /// A card is posted.
    pub(super) fn post(&mut self, event: OwnedEventId, no: TicketNo) {
        self.posted.push((event, no));
    }

    /// A message is put into other words.
    pub(super) fn amend(&mut self, event: &EventId, says: &str) {
        self.amended.insert(event.to_owned(), says.to_owned());
    }

    /// What stands in the place of what a message said first.
    pub(super) fn amended(&self, event: &EventId) -> Option<&String> {
        self.amended.get(event)
    }

    /// The ticket whose card a message is.
    pub(super) fn ticket(&self, event: &EventId) -> Option<TicketNo> {
        self.posted.iter().find(|(card, _)| card == event).map(|(_, no)| *no)
    }

    /// The message with which a thread begins.
    pub(super) fn root(&self, thread: Thread) -> Result<OwnedEventId, Fault> {
        match thread {
            Thread::Some => Ok(ruma::owned_event_id!("$thread")),
            Thread::Of(no) => self.last_of(no),
        }
    }

    fn last_of(&self, no: TicketNo) -> Result<OwnedEventId, Fault> {
        let last = self.posted.iter().rev().find(|(_, of)| *of == no);
        last.map(|(event, _)| event.clone()).ok_or(Fault::NoCard(no))
    }

    /// In which thread a reply stands, as it is written down.
    pub(super) fn thread(&self, root: &EventId, reply: &Reply) -> String {
        let thread =
            self.ticket(root).map_or_else(|| "the thread".to_owned(), |no| format!("the thread of {no}"));
        let reply = if reply.answers_nobody() { "" } else { "reply " };
        format!(" ({reply}in {thread})")
    }
}

impl Rooms {
    /// A person deletes the card of a ticket.
    ///
    /// # Errors
    /// Says that there is none.
    pub fn delete_card(
        &mut self,
        at: Timestamp,
        who: &UserId,
        place: Place,
        no: TicketNo,
    ) -> Result<(), Fault> {
        let event = self.cards.last_of(no)?;
        self.write(at, &address(who, &place), who.localpart(), "", &format!("(deletes the card of {no})"));
        if !self.is_blind(&place) {
            self.happens(at, What::TakenBack(TakenBack { who: who.to_owned(), place, event }));
        }
        Ok(())
    }
}
