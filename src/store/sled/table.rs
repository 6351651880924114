//! The rows in sled: the only file that knows sled.
//!
//! A commit is one batch, and in it the mark: which commit it was, and the digest of all rows after it. sled 0.34 may
//! come back from a power cut, or from a crash while opening, with rows lost, with older rows, or in a panic (its
//! recovery asserts what it hopes). So opening catches panics, and compares every row with the mark. A build that
//! aborts on panic would not heal such a sled.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use ::sled::{Batch, Config, Db, IVec, Mode};
use serde::{Deserialize, Serialize};

use crate::domain::ids::Seq;
use crate::store::StoreError;
use crate::store::disk::{PATIENCE, at, wait};
use crate::store::row::{Changes, Key, Kind, Row};
use crate::store::tally::Tally;

/// Sorts behind every row.
const MARK: &[u8] = b"\xffmark";

/// Changes with the way rows are kept; sled's data is built anew then.
const VERSION: u32 = 1;

/// What sled may take of memory for its pages, in bytes. The facts are in memory already; the rest is seldom asked
/// for.
const CACHE: u64 = 16 << 20;

/// How sled says that its file is locked.
const LOCK: &str = "could not acquire lock";

/// The rows, and what they add up to.
pub(super) struct Table {
    db: Db,
    path: PathBuf,
    mark: Mark,
    /// Rows of a table that is being filled.
    pile: Batch,
    piled: usize,
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
            Ok(mark) => Ok(Self { db, path: path.to_owned(), mark, pile: Batch::default(), piled: 0 }),
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

    /// Takes in what commits change, up to and with this one: all of it or nothing.
    pub(super) fn apply(&mut self, seq: Seq, changes: &Changes) -> Result<(), StoreError> {
        let mut tally = self.mark.tally;
        let mut batch = Batch::default();
        for (key, line) in &changes.0 {
            let bytes = key.to_bytes();
            if let Some(old) = self.get(&bytes)? {
                tally.subtract(key, &old);
            }
            match line {
                Some(line) => {
                    tally.add(key, line.as_bytes());
                    batch.insert(bytes, line.as_bytes());
                }
                None => batch.remove(bytes),
            }
        }
        self.write(batch, Mark { version: VERSION, seq, tally })
    }

    /// Takes a row in without any promise until [`Self::finish`].
    pub(super) fn pile(&mut self, key: &Key, line: &str, at_a_time: usize) -> Result<(), StoreError> {
        self.pile.insert(key.to_bytes(), line.as_bytes());
        self.piled += 1;
        if self.piled < at_a_time {
            return Ok(());
        }
        self.piled = 0;
        let batch = std::mem::take(&mut self.pile);
        self.db.apply_batch(batch).map_err(|error| self.failed(error))
    }

    /// Makes the rows that were piled up a table.
    pub(super) fn finish(&mut self, seq: Seq, tally: Tally) -> Result<(), StoreError> {
        let batch = std::mem::take(&mut self.pile);
        self.write(batch, Mark { version: VERSION, seq, tally })
    }

    fn write(&mut self, mut batch: Batch, mark: Mark) -> Result<(), StoreError> {
        batch.insert(MARK, serde_json::to_vec(&mark).map_err(|error| self.fault(&error))?);
        self.db.apply_batch(batch).map_err(|error| self.failed(error))?;
        self.mark = mark;
        Ok(())
    }

    /// Whether there is such a row.
    pub(super) fn has(&self, key: &Key) -> Result<bool, StoreError> {
        self.db.contains_key(key.to_bytes()).map_err(|error| self.failed(error))
    }

    /// What a person wrote, if the key is of such a row.
    pub(super) fn text(&self, key: &Key) -> Result<Option<String>, StoreError> {
        let Some(line) = self.get(&key.to_bytes())? else { return Ok(None) };
        Ok(self.read(&line)?.words())
    }

    /// Shows each row of a kind, in order.
    pub(super) fn each(&self, kind: Kind, mut show: impl FnMut(Row<'_>)) -> Result<(), StoreError> {
        for row in self.db.scan_prefix([kind as u8]) {
            let (_, line) = row.map_err(|error| self.failed(error))?;
            show(self.read(&line)?);
        }
        Ok(())
    }

    /// Every row and its line, in order.
    pub(super) fn rows(&self) -> impl Iterator<Item = Result<(Key, IVec), StoreError>> {
        self.db.range(..MARK).map(|row| {
            let (key, line) = row.map_err(|error| self.failed(error))?;
            let key = Key::from_bytes(&key).ok_or_else(|| self.fault("there is a row of no known kind"))?;
            Ok((key, line))
        })
    }

    /// Writes everything out, so that the next opening has little to catch up on.
    pub(super) fn flush(&self) -> Result<(), StoreError> {
        self.db.flush().map(drop).map_err(|error| self.failed(error))
    }

    /// Returns when nothing of this process touches the table's files any more: sled's worker threads let go of them a
    /// moment after it was dropped.
    pub(super) fn close(self) -> Result<(), StoreError> {
        let Self { db, path, .. } = self;
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

    /// An error of this table.
    pub(super) fn fault(&self, what: &(impl ToString + ?Sized)) -> StoreError {
        StoreError::Sled { path: self.path.clone(), what: what.to_string() }
    }

    fn failed(&self, error: ::sled::Error) -> StoreError {
        match error {
            ::sled::Error::Io(error) => at("using", &self.path)(error),
            error => self.fault(&error),
        }
    }

    fn get(&self, key: &[u8]) -> Result<Option<IVec>, StoreError> {
        self.db.get(key).map_err(|error| self.failed(error))
    }

    fn read<'line>(&self, line: &'line [u8]) -> Result<Row<'line>, StoreError> {
        // The digest has shown the line to be as it was written.
        Row::read(line)
            .map_err(|error| StoreError::Version { path: self.path.clone(), what: error.to_string() })
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
    let mut tally = Tally::default();
    for row in db.range(..MARK) {
        let (key, line) = row?;
        let key = Key::from_bytes(&key)
            .ok_or_else(|| Fault::Unreadable("there is a row of no known kind".into()))?;
        tally.add(&key, &line);
    }
    if mark.version == VERSION && tally == mark.tally {
        Ok(mark)
    } else {
        Err(Fault::Unreadable("rows are missing or changed".into()))
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
