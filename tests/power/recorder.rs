//! Watches a store at work and keeps every change that it makes on disk, in order, with what was begun and what was
//! acknowledged in between. sled's own writes are not told of: its directory is copied whenever it has changed.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};

use chancery::store::disk::{Change, Disk, Witness};

/// A directory that sled writes, file by file.
pub type Files = Arc<BTreeMap<PathBuf, Vec<u8>>>;

/// Something that happened, in the order in which it did. Paths are relative to the directory that is watched.
#[derive(Debug, Clone)]
pub enum Step {
    MakeDir(PathBuf),
    Create(PathBuf),
    Write {
        path: PathBuf,
        at: usize,
        bytes: Vec<u8>,
    },
    Truncate {
        path: PathBuf,
        len: usize,
    },
    Sync(PathBuf),
    Rename {
        from: PathBuf,
        to: PathBuf,
    },
    Remove(PathBuf),
    SyncDir(PathBuf),
    /// sled's directory is like this now.
    Sled(Files),
    /// The store was asked to keep this commit.
    Begun(u64),
    /// The store has said that it keeps this commit and all before it.
    Acknowledged(u64),
}

impl Step {
    /// Its name, for a report.
    pub fn told(&self) -> String {
        match self {
            Self::Write { path, at, bytes } => {
                format!("Write {} bytes into {} at {at}", bytes.len(), path.display())
            }
            Self::Sled(files) => format!("sled writes {} files", files.len()),
            other => format!("{other:?}"),
        }
    }
}

/// The witness.
pub struct Recorder {
    base: PathBuf,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    steps: Vec<Step>,
    sled: Files,
    /// How many more changes are made before the process ends.
    left: Option<usize>,
}

impl Recorder {
    /// Watches the store `store` in this directory.
    pub fn new(base: &Path) -> Arc<Self> {
        Arc::new(Self { base: base.to_owned(), seen: Mutex::default() })
    }

    /// The disk that a store must be opened on to be watched.
    pub fn disk(self: &Arc<Self>) -> Disk {
        Disk::watched_by(Arc::clone(self) as Arc<dyn Witness>)
    }

    /// Notes what the store was asked for, or has said.
    pub fn note(&self, step: Step) {
        let mut seen = self.seen();
        seen.look_at_sled(&self.base);
        seen.steps.push(step);
    }

    /// After this many more changes the process ends: nothing reaches the files any more.
    pub fn end_after(&self, changes: usize) {
        self.seen().left = Some(changes);
    }

    /// A new process begins.
    pub fn begin_anew(&self) {
        self.seen().left = None;
    }

    /// Everything that happened.
    pub fn take(&self) -> Vec<Step> {
        let mut seen = self.seen();
        seen.look_at_sled(&self.base);
        std::mem::take(&mut seen.steps)
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().expect("nobody panicked here")
    }

    fn owned(&self, change: &Change<'_>) -> Step {
        let path = |path: &Path| path.strip_prefix(&self.base).expect("it is in the directory").to_owned();
        let place = |at: u64| usize::try_from(at).expect("a small file");
        match *change {
            Change::MakeDir(dir) => Step::MakeDir(path(dir)),
            Change::Create(file) => Step::Create(path(file)),
            Change::Write { path: file, at, bytes } => {
                Step::Write { path: path(file), at: place(at), bytes: bytes.to_vec() }
            }
            Change::Truncate { path: file, len } => Step::Truncate { path: path(file), len: place(len) },
            Change::Sync(file) => Step::Sync(path(file)),
            Change::Rename { from, to } => Step::Rename { from: path(from), to: path(to) },
            Change::Remove(it) => Step::Remove(path(it)),
            Change::SyncDir(dir) => Step::SyncDir(path(dir)),
        }
    }
}

impl Seen {
    fn look_at_sled(&mut self, base: &Path) {
        let files = Arc::new(files_in(&base.join("store/sled")));
        if files != self.sled {
            self.sled = Arc::clone(&files);
            self.steps.push(Step::Sled(files));
        }
    }
}

impl Witness for Recorder {
    fn sees(&self, change: &Change<'_>) -> io::Result<()> {
        let mut seen = self.seen();
        match &mut seen.left {
            Some(0) => return Err(io::Error::other("the process has ended")),
            Some(left) => *left -= 1,
            None => {}
        }
        seen.look_at_sled(&self.base);
        let step = self.owned(change);
        seen.steps.push(step);
        Ok(())
    }
}

/// Every file in the directory and below it; none if there is no such directory.
pub fn files_in(dir: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    gather(dir, dir, &mut files);
    files
}

fn gather(base: &Path, dir: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(base, &path, files);
        } else if let Ok(bytes) = fs::read(&path) {
            // One that sled removes at this very moment is simply not there.
            files.insert(path.strip_prefix(base).expect("it is in there").to_owned(), bytes);
        }
    }
}
