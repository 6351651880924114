//! Every change that the journal and the checkpoints make on disk goes through here, so that a test can watch the
//! changes one by one, refuse one, or work out what a power cut would leave of them.
//!
//! A new file is written under a name of its own, synced, renamed, and its directory synced (`Disk::publish`): it
//! is there whole or not at all. Files are for their owner alone.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use super::StoreError;

/// The file system, as the store changes it.
#[derive(Clone, Default)]
pub struct Disk {
    witness: Option<Arc<dyn Witness>>,
}

/// Is told of every change before it is made.
pub trait Witness: Send + Sync {
    /// Sees a change coming; an error is taken for the system's, and the change is not made.
    ///
    /// # Errors
    /// Whatever the test wants the disk to fail with.
    fn sees(&self, change: &Change<'_>) -> io::Result<()>;

    /// Is told that a file, or the names in a directory, are about to be read beside whoever changes them.
    fn reads(&self, _path: &Path) {}
}

/// One change of what is on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change<'a> {
    /// A directory is made.
    MakeDir(&'a Path),
    /// A file is made, or emptied.
    Create(&'a Path),
    /// Bytes are written into a file.
    Write {
        /// The file.
        path: &'a Path,
        /// Where in it.
        at: u64,
        /// What is written.
        bytes: &'a [u8],
    },
    /// A file is cut off.
    Truncate {
        /// The file.
        path: &'a Path,
        /// How long it is from then on.
        len: u64,
    },
    /// What was written to a file reaches the disk.
    Sync(&'a Path),
    /// A file or directory changes its name, in place of what had that name.
    Rename {
        /// The old name.
        from: &'a Path,
        /// The new name.
        to: &'a Path,
    },
    /// A file, or a directory with all that is in it, goes.
    Remove(&'a Path),
    /// The names in a directory reach the disk.
    SyncDir(&'a Path),
}

impl Disk {
    /// A disk whose changes are watched.
    #[must_use]
    pub fn watched_by(witness: Arc<dyn Witness>) -> Self {
        Self { witness: Some(witness) }
    }

    /// Takes the directory for this process alone, until the file is dropped.
    pub(super) fn lock(&self, dir: &Path) -> Result<File, StoreError> {
        let path = dir.join("lock");
        self.tell(&Change::Create(&path)).map_err(at("opening", &path))?;
        let file = options().create(true).truncate(false).open(&path).map_err(at("opening", &path))?;
        // A process that is just ending may hold it for a moment yet.
        for _ in 0..PATIENCE {
            match file.try_lock() {
                Ok(()) => return Ok(file),
                Err(TryLockError::WouldBlock) => wait(),
                Err(TryLockError::Error(error)) => return Err(at("locking", &path)(error)),
            }
        }
        Err(StoreError::Locked(dir.to_owned()))
    }

    /// Makes the directory unless it is there, durably: the process that made it may have ended before its name was
    /// synced.
    pub(super) fn make_dir(&self, path: &Path) -> Result<(), StoreError> {
        if !path.is_dir() {
            let mut builder = DirBuilder::new();
            #[cfg(unix)]
            std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
            self.tell(&Change::MakeDir(path))
                .and_then(|()| builder.create(path))
                .map_err(at("making the directory", path))?;
        }
        self.sync_dir(parent(path))
    }

    /// Begins a file that is not there until it is published.
    pub(super) fn draft(&self, path: &Path) -> Result<Draft, StoreError> {
        let name = draft_of(path);
        let file = self
            .tell(&Change::Create(&name))
            .and_then(|()| options().create(true).truncate(true).open(&name))
            .map_err(at("making", &name))?;
        Ok(Draft { file: DiskFile { disk: self.clone(), path: name, file }, len: 0 })
    }

    /// Gives the draft its name; once this returns, it is there for good.
    pub(super) fn publish(&self, draft: Draft, path: &Path) -> Result<DiskFile, StoreError> {
        let mut file = draft.file;
        file.sync_all()?;
        self.rename(&file.path, path)?;
        self.sync_dir(parent(path))?;
        path.clone_into(&mut file.path);
        Ok(file)
    }

    /// Opens a file that is there, to change it.
    pub(super) fn open(&self, path: &Path) -> Result<DiskFile, StoreError> {
        let file = options().open(path).map_err(at("opening", path))?;
        Ok(DiskFile { disk: self.clone(), path: path.to_owned(), file })
    }

    /// Gives a file or directory another name.
    pub(super) fn rename(&self, from: &Path, to: &Path) -> Result<(), StoreError> {
        self.tell(&Change::Rename { from, to })
            .and_then(|()| fs::rename(from, to))
            .map_err(at("renaming", from))
    }

    /// Removes a file, or a directory with all that is in it; one that is not there is no error.
    pub(super) fn remove(&self, path: &Path) -> Result<(), StoreError> {
        let remove = match fs::symlink_metadata(path) {
            Ok(metadata) if metadata.is_dir() => fs::remove_dir_all,
            Ok(_) => fs::remove_file::<&Path>,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(at("removing", path)(error)),
        };
        self.tell(&Change::Remove(path)).and_then(|()| remove(path)).map_err(at("removing", path))
    }

    /// Makes the names in the directory durable.
    pub(super) fn sync_dir(&self, path: &Path) -> Result<(), StoreError> {
        self.tell(&Change::SyncDir(path))
            .and_then(|()| File::open(path)?.sync_all())
            .map_err(at("syncing", path))
    }

    /// Tells that this is about to be read.
    pub(super) fn reads(&self, path: &Path) {
        if let Some(witness) = &self.witness {
            witness.reads(path);
        }
    }

    fn tell(&self, change: &Change<'_>) -> io::Result<()> {
        self.witness.as_ref().map_or(Ok(()), |witness| witness.sees(change))
    }
}

/// The name of a file before it is published. Such a file is refuse when it outlives its process.
pub(super) fn draft_of(path: &Path) -> PathBuf {
    path.with_added_extension("draft")
}

/// A file that is being written and has no name of its own yet.
pub(super) struct Draft {
    file: DiskFile,
    len: u64,
}

impl Write for Draft {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.put(self.len, bytes)?;
        self.len += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A file that is being changed.
pub(super) struct DiskFile {
    disk: Disk,
    path: PathBuf,
    file: File,
}

impl DiskFile {
    /// Writes the bytes at this place; they may be lost until the next sync.
    pub(super) fn write_at(&mut self, at: u64, bytes: &[u8]) -> Result<(), StoreError> {
        self.put(at, bytes).map_err(self::at("writing", &self.path))
    }

    /// Cuts the file off; the rest may come back until the next sync.
    pub(super) fn truncate(&mut self, len: u64) -> Result<(), StoreError> {
        self.disk
            .tell(&Change::Truncate { path: &self.path, len })
            .and_then(|()| self.file.set_len(len))
            .map_err(at("cutting", &self.path))
    }

    /// Returns when all that was appended would survive a power cut.
    pub(super) fn sync_data(&mut self) -> Result<(), StoreError> {
        self.settle(File::sync_data)
    }

    /// Returns when the file as it is now, its metadata with it, would survive a power cut.
    pub(super) fn sync_all(&mut self) -> Result<(), StoreError> {
        self.settle(File::sync_all)
    }

    fn settle(&self, sync: fn(&File) -> io::Result<()>) -> Result<(), StoreError> {
        self.disk
            .tell(&Change::Sync(&self.path))
            .and_then(|()| sync(&self.file))
            .map_err(at("syncing", &self.path))
    }

    fn put(&mut self, at: u64, bytes: &[u8]) -> io::Result<()> {
        self.disk.tell(&Change::Write { path: &self.path, at, bytes })?;
        self.file.seek(SeekFrom::Start(at))?;
        self.file.write_all(bytes)
    }
}

/// How often a file that something else still holds is tried, half a second in all.
pub(super) const PATIENCE: usize = 25;

/// Waits between two tries.
#[allow(clippy::disallowed_methods, reason = "a store is opened before anything runs that could be held up")]
pub(super) fn wait() {
    thread::sleep(Duration::from_millis(20));
}

/// Makes an error of the system into the store's own.
pub(super) fn at(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> StoreError {
    move |error| StoreError::Io { doing, path: path.to_owned(), error }
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    }
}
