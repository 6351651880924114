//! sled follows the journal, a little behind: what commits change is put together until it is worth a batch, which a thread
//! of its own takes in while the next commits come. A message that was delivered by then never reaches sled at all.
//!
//! Nothing waits for it, since the journal has everything: what sled has not taken in when the process is killed, the next
//! opening takes in. Whoever asks for a row is told as if all were there.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use super::rows::Rows;
use super::table::Table;
use crate::domain::ids::Seq;
use crate::store::StoreError;
use crate::store::row::{Changes, Key};

/// How many changed rows are worth a batch.
const WORTHWHILE: usize = 2_048;

/// How many may wait before commits do.
const MOST: usize = 8 * WORTHWHILE;

/// The table, and what is on its way there.
pub(super) struct Follower {
    rows: Rows,
    table: Place,
    /// What is not on its way yet, up to and with this commit.
    waiting: Changes,
    last: Seq,
}

/// Where the table is.
enum Place {
    Here(Box<Table>),
    /// With the thread that takes these changes in.
    There(JoinHandle<Result<Box<Table>, StoreError>>, Arc<Changes>),
    /// It failed.
    Nowhere,
}

impl Follower {
    /// Follows from here on.
    pub(super) fn of(table: Table) -> Self {
        let (rows, last) = (table.rows().clone(), table.seq());
        Self { rows, table: Place::Here(Box::new(table)), waiting: Changes::default(), last }
    }

    /// Takes in what a commit changes, now or later.
    pub(super) fn take(&mut self, seq: Seq, changes: Changes) -> Result<(), StoreError> {
        self.waiting.extend(changes);
        self.last = seq;
        let is_busy = matches!(&self.table, Place::There(thread, _) if !thread.is_finished());
        if self.waiting.0.len() < if is_busy { MOST } else { WORTHWHILE } {
            return Ok(());
        }
        let mut table = self.fetch()?;
        let changes = Arc::new(std::mem::take(&mut self.waiting));
        let (seq, theirs) = (self.last, Arc::clone(&changes));
        let take_in = move || {
            let taken_in = catch_unwind(AssertUnwindSafe(|| table.apply(seq, &theirs)));
            taken_in.unwrap_or_else(|_| Err(table.rows().fault("sled panicked"))).map(|()| table)
        };
        #[allow(
            clippy::disallowed_methods,
            reason = "the next batch waits for it, and so does an orderly end"
        )]
        let thread = thread::spawn(take_in);
        self.table = Place::There(thread, changes);
        Ok(())
    }

    /// The table, with everything in it.
    pub(super) fn catch_up(&mut self) -> Result<&mut Table, StoreError> {
        let mut table = self.fetch()?;
        if self.last > table.seq() {
            table.apply(self.last, &self.waiting)?;
            self.waiting = Changes::default();
        }
        self.table = Place::Here(table);
        match &mut self.table {
            Place::Here(table) => Ok(table),
            _ => Err(StoreError::Poisoned),
        }
    }

    /// Ends with everything in the table, when nothing of this process touches its files any more.
    pub(super) fn close(mut self) -> Result<(), StoreError> {
        self.catch_up()?;
        let Self { rows, table, .. } = self;
        drop(rows);
        match table {
            Place::Here(table) => table.close(),
            _ => Err(StoreError::Poisoned),
        }
    }

    /// The table, as soon as it is free; it is nowhere until it is put back.
    fn fetch(&mut self) -> Result<Box<Table>, StoreError> {
        match std::mem::replace(&mut self.table, Place::Nowhere) {
            Place::Here(table) => Ok(table),
            Place::There(thread, _) => thread.join().unwrap_or(Err(StoreError::Poisoned)),
            Place::Nowhere => Err(StoreError::Poisoned),
        }
    }

    /// What a change on its way makes of a row, if one does: its line, or that it goes.
    fn coming(&self, key: &Key) -> Result<Option<&Option<String>>, StoreError> {
        let there = match &self.table {
            Place::Here(_) => None,
            Place::There(_, changes) => changes.0.get(key),
            Place::Nowhere => return Err(StoreError::Poisoned),
        };
        Ok(self.waiting.0.get(key).or(there))
    }

    /// Whether there is such a row.
    pub(super) fn has(&self, key: &Key) -> Result<bool, StoreError> {
        self.coming(key)?.map_or_else(|| self.rows.has(key), |line| Ok(line.is_some()))
    }

    /// What a person wrote, if the key is of such a row.
    pub(super) fn text(&self, key: &Key) -> Result<Option<String>, StoreError> {
        match self.coming(key)? {
            None => self.rows.text(key),
            Some(None) => Ok(None),
            Some(Some(line)) => self.rows.words(line.as_bytes()),
        }
    }
}
