//! The messages that wait to be delivered, as the engine knows them: by name, in order, by age, and by whom they answer in
//! the open rooms. What is asked of them costs the same however many there are.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use crate::domain::ids::MessageId;
use crate::domain::message::Sealed;

/// A message that waits.
#[derive(Debug)]
struct Row {
    /// Its place in the order of all that were ever put there.
    place: u64,
    message: Sealed,
    /// Who waits for it in an open room.
    asker: Option<OwnedUserId>,
}

/// All messages that wait.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    rows: BTreeMap<MessageId, Row>,
    order: BTreeMap<u64, MessageId>,
    ages: BTreeSet<(Timestamp, u64)>,
    asked: BTreeMap<OwnedUserId, usize>,
    /// How many were ever put there by this process; keeps them in order.
    put: u64,
}

impl Waiting {
    /// One more waits, which somebody in an open room waits for if there is an asker.
    pub(super) fn put(&mut self, message: Sealed, asker: Option<OwnedUserId>) {
        self.take(&message.id);
        let place = self.put;
        self.put += 1;
        self.list(Row { place, message, asker });
    }

    /// This one waits in the place of the one of its name.
    pub(super) fn replace(&mut self, message: Sealed) {
        if let Some(Row { place, asker, .. }) = self.remove(&message.id) {
            self.list(Row { place, message, asker });
        }
    }

    fn list(&mut self, row: Row) {
        self.order.insert(row.place, row.message.id.clone());
        self.ages.insert((row.message.at, row.place));
        if let Some(asker) = &row.asker {
            *self.asked.entry(asker.clone()).or_default() += 1;
        }
        self.rows.insert(row.message.id.clone(), row);
    }

    /// It waits no longer.
    pub(super) fn take(&mut self, id: &MessageId) -> Option<Sealed> {
        self.remove(id).map(|row| row.message)
    }

    fn remove(&mut self, id: &MessageId) -> Option<Row> {
        let row = self.rows.remove(id)?;
        self.order.remove(&row.place);
        self.ages.remove(&(row.message.at, row.place));
        if let Some(asker) = &row.asker
            && let Some(asked) = self.asked.get_mut(asker)
        {
            *asked -= 1;
            if *asked == 0 {
                self.asked.remove(asker);
            }
        }
        Some(row)
    }

    /// The one of this name.
    pub(super) fn get(&self, id: &MessageId) -> Option<&Sealed> {
        self.rows.get(id).map(|row| &row.message)
    }

    /// All of them, in order.
    pub(super) fn all(&self) -> impl Iterator<Item = &Sealed> {
        self.order.values().filter_map(|id| self.get(id))
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.rows.len()
    }

    /// Since when the oldest waits.
    pub(super) fn oldest(&self) -> Option<Timestamp> {
        self.ages.first().map(|(at, _)| *at)
    }

    /// For how many of them this person waits in open rooms.
    pub(super) fn asked_by(&self, who: &UserId) -> usize {
        self.asked.get(who).copied().unwrap_or_default()
    }
}
