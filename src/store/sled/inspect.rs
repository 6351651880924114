//! Looks at a store and changes nothing: for a report to its operator, beside the process that uses it if need be.
//!
//! Checkpoint and journal are read from the first commit to the last, and what they add up to is told without sled, which
//! is then compared with it. sled cannot be opened without writing, so a copy of it is.
//!
//! They are read one after the other. A checkpoint that replaces the journal meanwhile would leave what was long ago, or
//! nothing: it is noticed, and both are read again.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::ErrorKind;
use std::path::Path;

use super::table::{Fault, Table};
use super::{Directory, Sizes, reader};
use crate::domain::ids::Seq;
use crate::store::disk::{Disk, at, wait};
use crate::store::journal::{self, Journal};
use crate::store::row::{Changes, Gathering, Key, Row};
use crate::store::tally::Tally;
use crate::store::{Kept, StoreError, checkpoint};

/// How often a store in use is read that looks damaged: its journal may be between two states, never for long.
const ATTEMPTS: u32 = 10;

/// What was found.
#[derive(Debug, PartialEq)]
pub struct Inspection {
    /// Whether a process uses the store now.
    pub in_use: bool,
    /// All that is kept.
    pub kept: Kept,
    /// The last commit that the checkpoint takes in; nothing if there is none yet.
    pub checkpoint: Option<Seq>,
    /// How many bytes the journal takes.
    pub journal: u64,
    /// How sled is.
    pub sled: SledHealth,
}

/// How sled is, compared with checkpoint and journal.
#[derive(Debug, PartialEq, Eq)]
pub enum SledHealth {
    /// It cannot be looked at while a process uses it.
    InUse,
    /// There is none; the next opening builds it.
    Missing,
    /// It holds the same.
    Whole,
    /// It is whole and lacks so many of the last commits, which the next opening brings it up to.
    Behind(u64),
    /// It is of no use; the next opening sets it aside and builds another.
    Unusable(String),
}

/// What checkpoint and journal add up to.
pub(super) struct Sum {
    pub(super) checkpoint: Option<Seq>,
    journal: u64,
    /// The first commit that the journal holds.
    first: Seq,
    pub(super) last: Seq,
    pub(super) lines: BTreeMap<Key, String>,
}

/// Looks at the store in this directory.
///
/// # Errors
/// What opening it would fail with, too: it is damaged, shortened, of another version, or cannot be read.
pub fn inspect(path: &Path) -> Result<Inspection, StoreError> {
    let dir = Directory { path: path.to_owned(), disk: Disk::default(), sizes: Sizes::default() };
    // Held to the end, so that nothing changes meanwhile.
    let lock = take(&path.join("lock"))?;
    let in_use = lock.is_none();
    let sum = if in_use { add_up_beside(&dir) } else { add_up(&dir) }?;
    let sled = if in_use { SledHealth::InUse } else { compare(&dir, &sum)? };
    let mut gathering = Gathering::default();
    let mut facts = Vec::new();
    for line in sum.lines.values() {
        facts.extend(
            gathering.take(
                Row::read(line.as_bytes()).map_err(|error| StoreError::Version {
                    path: path.to_owned(),
                    what: error.to_string(),
                })?,
            ),
        );
    }
    let kept = Kept { facts, ..gathering.kept(sum.last) };
    Ok(Inspection { in_use, kept, checkpoint: sum.checkpoint, journal: sum.journal, sled })
}

/// The lock, unless another process holds it. None is made.
pub(super) fn take(path: &Path) -> Result<Option<File>, StoreError> {
    let file = File::open(path).map_err(at("opening", path))?;
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(at("locking", path)(error)),
    }
}

/// What a store adds up to that changes meanwhile: all that it held at some moment since this was called.
pub(super) fn add_up_beside(dir: &Directory) -> Result<Sum, StoreError> {
    let mut attempt = 1;
    loop {
        let before = dir.checkpoint_seq()?;
        let sum = add_up(dir);
        // Without limit: the next checkpoint is due when the journal has outgrown this one, and takes longer to write than
        // to read.
        if dir.checkpoint_seq()? != before {
            continue;
        }
        match sum {
            Err(_) if attempt < ATTEMPTS => {
                attempt += 1;
                wait();
            }
            answer => return answer,
        }
    }
}

/// What a store adds up to that nobody changes.
pub(super) fn add_up(dir: &Directory) -> Result<Sum, StoreError> {
    let mut lines = BTreeMap::new();
    let path = dir.checkpoint();
    dir.disk.reads(&path);
    let checkpoint = match reader(&path) {
        Ok(mut file) => {
            let (seq, _) = checkpoint::read(&path, &mut file, &mut |key, line| {
                lines.insert(key, line);
                Ok(())
            })?;
            Some(seq)
        }
        Err(StoreError::Io { error, .. }) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let base = checkpoint.unwrap_or(Seq(0));
    let journal = Journal::open(dir.disk.clone(), dir.journal(), base, dir.sizes.segment)?;
    dir.check_joined(base, journal.first())?;
    let mut changes = Changes::default();
    let mut last = base;
    journal.replay(base, &mut |seq, body, path| {
        // More may have come since the journal was opened.
        last = seq;
        changes.take(seq, &journal::commit(seq, body, path)?)
    })?;
    for (key, line) in changes.0 {
        match line {
            Some(line) => drop(lines.insert(key, line)),
            None => drop(lines.remove(&key)),
        }
    }
    Ok(Sum { checkpoint, journal: journal.len(), first: journal.first(), last, lines })
}

fn compare(dir: &Directory, sum: &Sum) -> Result<SledHealth, StoreError> {
    let path = dir.sled();
    if !path.exists() {
        return Ok(SledHealth::Missing);
    }
    let copy = tempfile::tempdir().map_err(at("copying", &path))?;
    copy_all(&path, copy.path()).map_err(at("copying", &path))?;
    let table = match Table::open(copy.path(), sum.last) {
        Ok(table) => table,
        Err(Fault::Unreadable(why)) => return Ok(SledHealth::Unusable(why)),
        Err(Fault::Refused(error)) => return Err(at("opening", &path)(error)),
        Err(Fault::Ahead(applied)) => {
            let (journal, ends) = (dir.journal(), sum.last);
            return Err(StoreError::Shortened { journal, ends, applied, sled: path });
        }
    };
    let (seq, tally) = (table.seq(), table.tally());
    table.close()?;
    let mut expected = Tally::default();
    for (key, line) in &sum.lines {
        expected.add(key, line.as_bytes());
    }
    Ok(if seq.next() < sum.first {
        SledHealth::Unusable(format!("it ends at commit {seq}, before the journal begins"))
    } else if seq < sum.last {
        SledHealth::Behind(sum.last.0 - seq.0)
    } else if tally == expected {
        SledHealth::Whole
    } else {
        SledHealth::Unusable("it holds something else than checkpoint and journal".into())
    })
}

fn copy_all(from: &Path, to: &Path) -> std::io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir(&to)?;
            copy_all(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), &to)?;
        }
    }
    Ok(())
}
