//! The default store: a journal that is the truth, and sled, which holds what the journal adds up to.
//!
//! A commit is in the journal, synced, before sled hears of it, and acknowledged before sled has taken it in: sled
//! follows the journal, a little behind. It is never trusted: when it is opened, all it
//! holds is compared with the digest it wrote in the same batch, and if it is unreadable, wrong, or too old, it is
//! set aside and built anew from checkpoint and journal. If it holds *more* than the journal, the journal has lost
//! something, and the store refuses to open.
//!
//! ```text
//! lock               held while a process uses the directory
//! checkpoint.jsonl   everything up to some commit, readable
//! journal/           every commit after that
//! sled/              everything, quick to look up; may be deleted while nobody uses it
//! sled.unreadable/   a sled that had to be set aside; goes with the next checkpoint
//! erasing            what is no longer kept is being removed from all of these; the next opening finishes it
//! ```

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::checkpoint;
use super::disk::{Disk, at, draft_of};
use super::format;
use super::journal::{self, Journal};
use super::row::{Changes, Gathering, Key};
use super::{Commit, Kept, Store, StoreError};
use crate::domain::fact::Entry;
use crate::domain::ids::{Cause, Seq, TextId};

use follower::Follower;
use table::{Fault, Table};

mod block;
pub mod copy;
mod follower;
pub mod inspect;
mod rows;
mod scan;
mod table;

/// When files of the store are closed and cleaned up.
#[derive(Debug, Clone, Copy)]
pub struct Sizes {
    /// A journal segment that is longer, in bytes, takes no more commits.
    pub segment: u64,
    /// A checkpoint is made when the journal is longer than this, in bytes, and longer than the last checkpoint: what
    /// is on disk stays within a small multiple of what is kept.
    pub journal: u64,
}

impl Default for Sizes {
    fn default() -> Self {
        Self { segment: 8 << 20, journal: 32 << 20 }
    }
}

/// Where the records lie in the data directory.
const RECORDS: &str = "records";

/// How many changed rows go to sled at a time while it is brought up to the journal. It keeps in memory all that a
/// batch replaces: with thousands at a time, a hundred thousand commits took a gigabyte.
const AT_A_TIME: usize = 256;

/// A store in a directory of its own, for one process at a time.
pub struct SledStore {
    dir: Directory,
    journal: Journal,
    /// None once it could not be replaced.
    sled: Option<Follower>,
    /// How long the journal may get before the next checkpoint.
    due: u64,
    /// A commit has failed: what the disk holds is not known.
    poisoned: bool,
    /// Dropped last, so that nobody opens what is still being closed.
    _lock: File,
}

/// Where the store lies and how it is written.
struct Directory {
    path: PathBuf,
    disk: Disk,
    sizes: Sizes,
}

impl SledStore {
    /// Opens the store in this directory, which is made if only its last part is missing.
    ///
    /// # Errors
    /// Fails if another process uses it, if the system refuses, or if what was acknowledged can no longer be had in
    /// full.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        Self::open_on(Disk::default(), path, Sizes::default())
    }

    /// Opens the records of this data directory, once the whole of it has today's form.
    ///
    /// # Errors
    /// As [`Self::open`]; and if a newer program has left it in a form that this one does not know.
    pub fn open_in(disk: Disk, data: &Path, sizes: Sizes) -> Result<Self, StoreError> {
        let (dir, lock) = Directory::of_home(disk, data, sizes)?;
        Self::begin(dir, lock)
    }

    /// Opens the store with its changes watched, or with other sizes.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn open_on(disk: Disk, path: &Path, sizes: Sizes) -> Result<Self, StoreError> {
        let dir = Directory { path: path.to_owned(), disk, sizes };
        let lock = dir.take()?;
        Self::begin(dir, lock)
    }

    /// Makes a store in this directory that holds what another one exported.
    ///
    /// # Errors
    /// Fails if the directory already holds a store, or the input is damaged or of a version that is not known here;
    /// there is no store then.
    pub fn import(path: &Path, input: &mut dyn BufRead) -> Result<Self, StoreError> {
        let dir = Directory { path: path.to_owned(), disk: Disk::default(), sizes: Sizes::default() };
        let lock = dir.take()?;
        Self::begin_with(dir, lock, input)
    }

    /// The same for a data directory, which has today's form from then on.
    ///
    /// # Errors
    /// As [`Self::import`]; and if a newer program has left it in a form that this one does not know.
    pub fn import_in(data: &Path, input: &mut dyn BufRead) -> Result<Self, StoreError> {
        let (dir, lock) = Directory::of_home(Disk::default(), data, Sizes::default())?;
        Self::begin_with(dir, lock, input)
    }

    fn begin_with(dir: Directory, lock: File, input: &mut dyn BufRead) -> Result<Self, StoreError> {
        if [dir.checkpoint(), dir.journal(), dir.sled()].iter().any(|path| path.exists()) {
            return Err(StoreError::Occupied(dir.path));
        }
        let checkpoint = dir.checkpoint();
        let mut draft = dir.disk.draft(&checkpoint)?;
        let copy = draft_of(&checkpoint);
        io::copy(input, &mut draft).map_err(at("copying the import to", &copy))?;
        checkpoint::read(Path::new("the import"), &mut reader(&copy)?, &mut |_, _| Ok(()))
            .inspect_err(|_| drop(dir.clear_draft()))?;
        dir.disk.publish(draft, &checkpoint)?;
        Self::begin(dir, lock)
    }

    fn begin(dir: Directory, lock: File) -> Result<Self, StoreError> {
        // With its name all others are synced: the checkpoint that is seen is the one that a power cut would leave.
        dir.disk.make_dir(&dir.journal())?;
        dir.clear_draft()?;
        let base = dir.checkpoint_seq()?;
        let mut journal = Journal::open(dir.disk.clone(), dir.journal(), base, dir.sizes.segment)?;
        let mut table = dir.table(&journal)?;
        journal.mend()?;
        catch_up(&mut table, &journal)?;
        let due = dir.due();
        let sled = Some(Follower::of(table));
        let mut store = Self { dir, journal, sled, due, poisoned: false, _lock: lock };
        if store.dir.erasing().exists() {
            store.leave_nothing_behind()?;
        }
        Ok(store)
    }

    fn sled(&self) -> Result<&Follower, StoreError> {
        self.sled.as_ref().ok_or(StoreError::Poisoned)
    }

    /// The table, brought up to the last commit.
    fn table(&mut self) -> Result<&mut Table, StoreError> {
        self.sled.as_mut().ok_or(StoreError::Poisoned)?.catch_up()
    }

    fn usable(&self) -> Result<(), StoreError> {
        if self.poisoned { Err(StoreError::Poisoned) } else { Ok(()) }
    }

    /// Writes all rows, and makes sure that they were all there and whole.
    fn write_rows(&mut self, path: &Path, out: &mut dyn Write) -> Result<Seq, StoreError> {
        let table = self.table()?;
        let seq = table.seq();
        if checkpoint::write(seq, table.rows().all(), path, out)? == table.tally() {
            return Ok(seq);
        }
        let fault = table.rows().fault("rows are missing or changed");
        self.poisoned = true;
        Err(fault)
    }

    fn write_checkpoint(&mut self) -> Result<(), StoreError> {
        let path = self.dir.checkpoint();
        let mut draft = BufWriter::new(self.dir.disk.draft(&path)?);
        self.write_rows(&path, &mut draft)?;
        let draft = draft.into_inner().map_err(|error| at("writing", &path)(error.into_error()))?;
        self.dir.disk.publish(draft, &path).map(drop)
    }

    /// Makes all files anew, from what is kept: the checkpoint and the journal first, then sled, whose pages still hold
    /// what was removed from them.
    fn leave_nothing_behind(&mut self) -> Result<(), StoreError> {
        self.checkpoint()?;
        self.poisoned = true;
        if let Some(sled) = self.sled.take() {
            sled.close()?;
        }
        self.dir.disk.remove(&self.dir.sled())?;
        // With the name of the new one the removal is synced, before the mark goes.
        self.sled = Some(Follower::of(self.dir.new_table(self.journal.first())?));
        self.dir.disk.remove(&self.dir.erasing())?;
        self.dir.disk.sync_dir(&self.dir.path)?;
        self.poisoned = false;
        Ok(())
    }

    /// Makes a checkpoint because the journal has grown long. The commit before it stands, so failing is no error
    /// yet; the next attempt is made when the journal has grown by another segment.
    fn checkpoint_when_due(&mut self) {
        if self.journal.len() <= self.due {
            return;
        }
        if let Err(error) = self.checkpoint() {
            tracing::warn!(%error, "no checkpoint could be made; the journal goes on growing");
            self.due = self.journal.len() + self.dir.sizes.segment;
        }
    }
}

impl Store for SledStore {
    fn load_onto(&mut self, take: &mut dyn FnMut(&Entry)) -> Result<Kept, StoreError> {
        let table = self.table()?;
        let mut gathering = Gathering::default();
        for kind in Gathering::KINDS {
            table.rows().each(kind, |row| drop(gathering.take(row)))?;
        }
        table.rows().facts(take)?;
        Ok(gathering.kept(table.seq()))
    }

    fn handled(&self, cause: &Cause) -> Result<bool, StoreError> {
        self.sled()?.has(&Key::handled(cause))
    }

    fn commit(&mut self, commit: &Commit) -> Result<Seq, StoreError> {
        self.usable()?;
        // What can fail without a trace comes first.
        let body = serde_json::to_vec(commit).map_err(|error| StoreError::Unwritable(error.to_string()))?;
        let mut changes = Changes::default();
        changes.take(self.journal.last().next(), commit)?;
        // Poisoned until all is through, by whatever way this is left.
        self.poisoned = true;
        let seq = self.journal.append(&body)?;
        self.sled.as_mut().ok_or(StoreError::Poisoned)?.take(seq, changes)?;
        self.poisoned = false;
        self.checkpoint_when_due();
        Ok(seq)
    }

    fn erase(&mut self, commit: &Commit) -> Result<Seq, StoreError> {
        self.usable()?;
        // Before the commit: once that is kept, no stop may let the erasing be forgotten.
        self.dir.begin_erasing()?;
        let seq = self.commit(commit)?;
        self.leave_nothing_behind()?;
        Ok(seq)
    }

    fn text(&self, id: &TextId) -> Result<Option<String>, StoreError> {
        self.sled()?.text(&Key::text(id))
    }

    fn checkpoint(&mut self) -> Result<(), StoreError> {
        self.usable()?;
        self.table()?.flush()?;
        self.write_checkpoint().inspect_err(|_| {
            // Space may be what is missing. What cannot be removed now, the next opening removes.
            drop(self.dir.clear_draft());
        })?;
        self.journal.clear()?;
        self.dir.disk.remove(&self.dir.aside())?;
        self.due = self.dir.due();
        Ok(())
    }

    fn export(&mut self, out: &mut dyn Write) -> Result<Seq, StoreError> {
        self.usable()?;
        self.write_rows(Path::new("the export"), out)
    }
}

impl Drop for SledStore {
    /// Brings sled up to the last commit, which else the next opening would have to, and lets go of its files before the
    /// lock.
    fn drop(&mut self) {
        if let Some(Err(error)) = self.sled.take().map(Follower::close) {
            tracing::debug!(%error, "sled stays behind the journal");
        }
    }
}

impl Directory {
    /// The records of a data directory, taken for this process; all of it has today's form then.
    fn of_home(disk: Disk, data: &Path, sizes: Sizes) -> Result<(Self, File), StoreError> {
        // In a form that is not known here, not even a lock may be made.
        format::look(data)?;
        let dir = Self { path: data.join(RECORDS), disk, sizes };
        let lock = dir.take()?;
        format::bring_up(&dir.disk, data)?;
        Ok((dir, lock))
    }

    /// Makes the directory and takes it for this process.
    fn take(&self) -> Result<File, StoreError> {
        self.disk.make_dir(&self.path)?;
        self.disk.lock(&self.path)
    }

    fn checkpoint(&self) -> PathBuf {
        self.path.join("checkpoint.jsonl")
    }

    fn journal(&self) -> PathBuf {
        self.path.join("journal")
    }

    fn sled(&self) -> PathBuf {
        self.path.join("sled")
    }

    fn aside(&self) -> PathBuf {
        self.path.join("sled.unreadable")
    }

    fn erasing(&self) -> PathBuf {
        self.path.join("erasing")
    }

    fn begin_erasing(&self) -> Result<(), StoreError> {
        let draft = self.disk.draft(&self.erasing())?;
        self.disk.publish(draft, &self.erasing()).map(drop)
    }

    fn clear_draft(&self) -> Result<(), StoreError> {
        self.disk.remove(&draft_of(&self.checkpoint()))
    }

    fn due(&self) -> u64 {
        let written = fs::metadata(self.checkpoint()).map_or(0, |metadata| metadata.len());
        self.sizes.journal.max(written)
    }

    /// The last commit that the checkpoint takes in; the first ones need none.
    fn checkpoint_seq(&self) -> Result<Seq, StoreError> {
        let path = self.checkpoint();
        self.disk.reads(&path);
        match reader(&path) {
            Ok(mut file) => checkpoint::seq(&path, &mut file),
            Err(StoreError::Io { error, .. }) if error.kind() == ErrorKind::NotFound => Ok(Seq(0)),
            Err(error) => Err(error),
        }
    }

    /// sled, if what it holds can be brought up to the journal; else a new one, filled from the checkpoint.
    fn table(&self, journal: &Journal) -> Result<Table, StoreError> {
        let path = self.sled();
        if path.exists() {
            let why = match Table::open(&path, journal.last()) {
                Ok(table) if table.seq().next() >= journal.first() => return Ok(table),
                Ok(table) => format!("it ends at commit {}, before the journal begins", table.seq()),
                Err(Fault::Unreadable(why)) => why,
                Err(Fault::Refused(error)) => return Err(at("opening", &path)(error)),
                Err(Fault::Ahead(applied)) => {
                    let (journal, ends) = (self.journal(), journal.last());
                    return Err(StoreError::Shortened { journal, ends, applied, sled: path });
                }
            };
            tracing::warn!(why, "sled's data is set aside and built anew from checkpoint and journal");
            self.disk.remove(&self.aside())?;
            self.disk.rename(&path, &self.aside())?;
        }
        self.new_table(journal.first())
    }

    fn new_table(&self, journal_begins: Seq) -> Result<Table, StoreError> {
        let path = self.sled();
        self.disk.make_dir(&path)?;
        let mut table = Table::open(&path, Seq(0)).map_err(|fault| fault.into_error(&path))?;
        self.fill(&mut table, journal_begins)?;
        Ok(table)
    }

    /// Fills an empty sled from the checkpoint, if there is one.
    fn fill(&self, table: &mut Table, journal_begins: Seq) -> Result<(), StoreError> {
        let path = self.checkpoint();
        if path.exists() {
            let (seq, tally) = checkpoint::read(&path, &mut reader(&path)?, &mut |key, line| {
                table.pile(&key, &line, AT_A_TIME)
            })?;
            table.finish(seq, tally)?;
        }
        self.check_joined(table.seq(), journal_begins)
    }

    /// Makes sure that the journal goes on where the checkpoint ends.
    fn check_joined(&self, checkpoint: Seq, journal_begins: Seq) -> Result<(), StoreError> {
        if checkpoint.next() >= journal_begins {
            return Ok(());
        }
        let path = self.checkpoint();
        let ends =
            if path.exists() { format!("it ends at commit {checkpoint}") } else { "it is missing".into() };
        let what = format!("{ends}, but the journal begins with commit {journal_begins}");
        Err(StoreError::Damaged { path, offset: 0, what })
    }
}

/// Brings sled up to the journal.
fn catch_up(table: &mut Table, journal: &Journal) -> Result<(), StoreError> {
    let mut changes = Changes::default();
    let mut reached = table.seq();
    journal.replay(reached, &mut |seq, body, path| {
        changes.take(seq, &journal::commit(seq, body, path)?)?;
        reached = seq;
        if changes.0.len() < AT_A_TIME { Ok(()) } else { table.apply(seq, &std::mem::take(&mut changes)) }
    })?;
    if reached > table.seq() { table.apply(reached, &changes) } else { Ok(()) }
}

fn reader(path: &Path) -> Result<BufReader<File>, StoreError> {
    File::open(path).map(BufReader::new).map_err(at("opening", path))
}
