//! The rows in sled, as they are opened and written.
//!
//! A commit is one batch, and in it the mark: which commit it was, and the digest of all rows after it. sled 0.34 may
//! come back from a power cut, or from a crash while opening, with rows lost, with older rows, or in a panic (its
//! recovery asserts what it hopes). So opening catches panics, and compares every row with the mark. A build that
//! aborts on panic would not heal such a sled.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use ::sled::{Batch, Config, Db, Mode};
use serde::{Deserialize, Serialize};

use super::block::{Block, Packer};
use super::rows::{MARK, Rows};
use super::scan;
use crate::domain::ids::Seq;
use crate::store::StoreError;
use crate::store::disk::{PATIENCE, at, wait};
use crate::store::row::{Changes, Key, Kind};
use crate::store::tally::Tally;

/// Changes with the way rows are kept; sled's data is built anew then. In version 1 each fact was a row.
const VERSION: u32 = 2;

/// What sled may take of memory for its pages, in bytes. The facts are in memory already; the rest is seldom asked
/// for.
const CACHE: u64 = 8 << 20;

/// How sled says that its file is locked.
const LOCK: &str = "could not acquire lock";

/// The rows, and what they add up to.
pub(super) struct Table {
    rows: Rows,
    mark: Mark,
    /// What is being put together for sled.
    pile: Pile,
}

/// Rows on their way into sled.
#[derive(Default)]
struct Pile {
    batch: Batch,
    facts: Packer,
    /// How many were put on it.
    rows: usize,
}

impl Pile {
    /// Puts a row on it. Facts must come in the order of their keys.
    fn put(&mut self, key: &Key, line: &str) {
        self.rows += 1;
        if key.kind() == Kind::Facts {
            let full = self.facts.add(key, line.as_bytes());
            self.put_block(full);
        } else {
            self.batch.insert(key.to_bytes(), line.as_bytes());
        }
    }

    fn put_block(&mut self, block: Option<Block>) {
        if let Some((key, facts)) = block {
            self.batch.insert(key, facts);
        }
    }

    /// Takes all from it.
    fn take(&mut self) -> Batch {
        self.rows = 0;
        let last = self.facts.finish();
        self.put_block(last);
        std::mem::take(&mut self.batch)
    }
}

/// What sled holds, by its own account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    version: u32,
    seq: Seq,
    tally: Tally,
}

/// Why a table cannot be used.
pub(super) enum Fault {
    /// It has taken in a commit that the journal does not hold.
    Ahead(Seq),
    /// It is not, or no longer, a table.
    Unreadable(String),
    /// The system refuses what a new table would need as well.
    Refused(io::Error),
}

impl Table {
    /// Opens the table and verifies it, row by row.
    pub(super) fn open(path: &Path, journal_ends: Seq) -> Result<Self, Fault> {
        let db = guarded(|| Ok(connect(path)?))?;
        match guarded(|| verify(&db, journal_ends)) {
            Ok(mark) => Ok(Self { rows: Rows { db, path: path.to_owned() }, mark, pile: Pile::default() }),
            Err(fault @ Fault::Ahead(_)) => Err(fault),
            Err(fault) => {
                // Closing what is broken would write, and may panic again, where nobody catches it.
                std::mem::forget(db);
                Err(fault)
            }
        }
    }

    /// The last commit that was taken in.
    pub(super) fn seq(&self) -> Seq {
        self.mark.seq
    }

    /// What the rows ought to add up to.
    pub(super) fn tally(&self) -> Tally {
        self.mark.tally
    }

    /// Its rows, to read.
    pub(super) fn rows(&self) -> &Rows {
        &self.rows
    }

    /// Takes in what commits change, up to and with this one: all of it or nothing. A fact is new, always.
    pub(super) fn apply(&mut self, seq: Seq, changes: &Changes) -> Result<(), StoreError> {
        let mut tally = self.mark.tally;
        let mut pile = Pile::default();
        for (key, line) in &changes.0 {
            if key.kind() != Kind::Facts
                && let Some(old) = self.rows.get(&key.to_bytes())?
            {
                tally.subtract(key, &old);
            }
            match line {
                Some(line) => {
                    tally.add(key, line.as_bytes());
                    pile.put(key, line);
                }
                None => pile.batch.remove(key.to_bytes()),
            }
        }
        self.write(pile.take(), Mark { version: VERSION, seq, tally })
    }

    /// Takes a row in without any promise until [`Self::finish`].
    pub(super) fn pile(&mut self, key: &Key, line: &str, at_a_time: usize) -> Result<(), StoreError> {
        self.pile.put(key, line);
        if self.pile.rows < at_a_time {
            return Ok(());
        }
        let batch = self.pile.take();
        self.rows.db.apply_batch(batch).map_err(|error| self.rows.failed(error))
    }

    /// Makes the rows that were piled up a table.
    pub(super) fn finish(&mut self, seq: Seq, tally: Tally) -> Result<(), StoreError> {
        let batch = self.pile.take();
        self.write(batch, Mark { version: VERSION, seq, tally })
    }

    fn write(&mut self, mut batch: Batch, mark: Mark) -> Result<(), StoreError> {
        batch.insert(MARK, serde_json::to_vec(&mark).map_err(|error| self.rows.fault(&error))?);
        self.rows.db.apply_batch(batch).map_err(|error| self.rows.failed(error))?;
        self.mark = mark;
        Ok(())
    }

    /// Writes everything out, so that the next opening has little to catch up on.
    pub(super) fn flush(&self) -> Result<(), StoreError> {
        self.rows.db.flush().map(drop).map_err(|error| self.rows.failed(error))
    }

    /// Returns when nothing of this process touches the table's files any more: sled's worker threads let go of them a
    /// moment after it was dropped.
    pub(super) fn close(self) -> Result<(), StoreError> {
        let Self { rows: Rows { db, path }, .. } = self;
        drop(db);
        let file = File::open(path.join("db")).map_err(at("opening", &path))?;
        for _ in 0..10 * PATIENCE {
            if file.try_lock().is_ok() {
                return Ok(());
            }
            wait();
        }
        Err(StoreError::Sled { path, what: "it does not close".into() })
    }
}

/// Opens sled without a flusher, which would sync twice a second for ever: sled writes when its buffer is full, when
/// flushed and when dropped, and what it has not written by then, the journal has.
fn connect(path: &Path) -> ::sled::Result<Db> {
    let config = Config::new().path(path).cache_capacity(CACHE).mode(Mode::LowSpace).flush_every_ms(None);
    for _ in 0..PATIENCE {
        match config.open() {
            // Its worker threads may let go of the file a moment after it was dropped in this same process.
            Err(::sled::Error::Io(error)) if error.to_string().contains(LOCK) => wait(),
            other => return other,
        }
    }
    config.open()
}

fn verify(db: &Db, journal_ends: Seq) -> Result<Mark, Fault> {
    let Some(mark) = db.get(MARK)? else {
        let new = Mark { version: VERSION, seq: Seq(0), tally: Tally::default() };
        return if db.is_empty() {
            Ok(new)
        } else {
            Err(Fault::Unreadable("its building was interrupted".into()))
        };
    };
    let mark: Mark = serde_json::from_slice(&mark)
        .map_err(|error| Fault::Unreadable(format!("it is of another version ({error})")))?;
    if mark.seq > journal_ends {
        return Err(Fault::Ahead(mark.seq));
    }
    if mark.version != VERSION {
        return Err(Fault::Unreadable("its rows are of another version".into()));
    }
    match scan::add_up(db, MARK, mark.tally.rows(), mark.seq)? {
        None => Err(Fault::Unreadable("there is a row that makes no sense".into())),
        Some(tally) if tally == mark.tally => Ok(mark),
        Some(_) => Err(Fault::Unreadable("rows are missing or changed".into())),
    }
}

fn guarded<T>(run: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|panic| {
        let words = panic.downcast_ref::<String>().cloned();
        let words = words.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string));
        Err(Fault::Unreadable(format!("sled panicked: {}", words.unwrap_or_default())))
    })
}

impl From<::sled::Error> for Fault {
    fn from(error: ::sled::Error) -> Self {
        match error {
            ::sled::Error::Io(error) if is_refusal(&error) => Self::Refused(error),
            error => Self::Unreadable(error.to_string()),
        }
    }
}

/// Whether a new table would meet with the same error.
fn is_refusal(error: &io::Error) -> bool {
    use ErrorKind::{FileTooLarge, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};

    let kinds = [FileTooLarge, PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull];
    kinds.contains(&error.kind()) || error.to_string().contains(LOCK)
}

impl Fault {
    /// What to tell when even a new table cannot be used.
    pub(super) fn into_error(self, path: &Path) -> StoreError {
        let what = match self {
            Self::Ahead(seq) => format!("a new table holds commit {seq}"),
            Self::Unreadable(why) => why,
            Self::Refused(error) => return at("opening", path)(error),
        };
        StoreError::Sled { path: path.to_owned(), what }
    }
}
