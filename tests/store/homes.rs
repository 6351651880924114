//! Where stores live while they are tested.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use chancery::store::disk::{Change, Disk, Witness};
use chancery::store::memory::MemoryStore;
use chancery::store::sled::{Sizes, SledStore};
use chancery::store::{Store, StoreError};
use tempfile::TempDir;

/// A place where a store can be opened, dropped and opened again.
pub trait Home {
    /// Opens the store.
    fn open(&mut self) -> Box<dyn Store>;

    /// A new home of the same kind, with a store that holds this export.
    fn import(&self, export: &str) -> Box<dyn Home>;
}

/// A home in memory.
#[derive(Default)]
pub struct Memory(MemoryStore);

impl Home for Memory {
    fn open(&mut self) -> Box<dyn Store> {
        Box::new(self.0.clone())
    }

    fn import(&self, export: &str) -> Box<dyn Home> {
        Box::new(Self(MemoryStore::import(&mut export.as_bytes()).expect("an import")))
    }
}

/// A home on disk.
pub struct OnDisk {
    base: TempDir,
    pub disk: Disk,
    pub sizes: Sizes,
}

impl Default for OnDisk {
    fn default() -> Self {
        Self { base: TempDir::new().expect("a directory"), disk: Disk::default(), sizes: Sizes::default() }
    }
}

impl Home for OnDisk {
    fn open(&mut self) -> Box<dyn Store> {
        Box::new(self.store())
    }

    fn import(&self, export: &str) -> Box<dyn Home> {
        let home = Self::default();
        drop(SledStore::import(&home.dir(), &mut export.as_bytes()).expect("an import"));
        Box::new(home)
    }
}

impl OnDisk {
    /// A home whose segments and journal are small, so that few commits fill them.
    pub fn small() -> Self {
        Self { sizes: Sizes { segment: 2_000, journal: 20_000 }, ..Self::default() }
    }

    /// A home whose changes are watched.
    pub fn watched_by(witness: &Arc<impl Witness + 'static>) -> Self {
        Self { disk: Disk::watched_by(witness.clone()), ..Self::small() }
    }

    /// The directory of the store.
    pub fn dir(&self) -> PathBuf {
        self.base.path().join("store")
    }

    /// A file or directory of the store.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir().join(name)
    }

    /// Opens the store, or not.
    pub fn try_open(&self) -> Result<SledStore, StoreError> {
        SledStore::open_on(self.disk.clone(), &self.dir(), self.sizes)
    }

    /// Opens the store.
    pub fn store(&self) -> SledStore {
        self.try_open().unwrap_or_else(|error| panic!("{error}"))
    }

    /// What opening fails with.
    pub fn refusal(&self) -> StoreError {
        match self.try_open() {
            Ok(_) => panic!("it opened"),
            Err(error) => error,
        }
    }

    /// The journal's segments, oldest first.
    pub fn segments(&self) -> Vec<PathBuf> {
        sorted(&self.path("journal"))
    }

    /// The journal's last segment.
    pub fn last_segment(&self) -> PathBuf {
        self.segments().pop().expect("a segment")
    }

    /// Removes what sled holds, as an operator may.
    pub fn remove_sled(&self) {
        fs::remove_dir_all(self.path("sled")).expect("sled's directory");
    }

    /// Keeps a copy of a directory of the store.
    pub fn keep(&self, name: &str) {
        copy_dir(&self.path(name), &self.kept(name));
    }

    /// Where that copy is.
    pub fn kept(&self, name: &str) -> PathBuf {
        self.base.path().join(format!("kept-{name}"))
    }

    /// Puts a copy that was kept in place of what is there; returns what is in it, sorted.
    pub fn put_back(&self, name: &str) -> Vec<PathBuf> {
        fs::remove_dir_all(self.path(name)).expect("the directory");
        copy_dir(&self.kept(name), &self.path(name));
        sorted(&self.path(name))
    }
}

fn sorted(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).expect("a directory");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

fn copy_dir(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a directory");
    for entry in fs::read_dir(from).expect("a directory") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_dir(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// A witness that notes every change, and makes the disk fail as it is told.
#[derive(Default)]
pub struct Notes {
    seen: Mutex<Vec<String>>,
    failure: Mutex<Option<Failure>>,
}

type Failure = Box<dyn FnMut(&Change<'_>) -> io::Result<()> + Send>;

impl Notes {
    /// What was seen since the last time, by the kind of change.
    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.seen.lock().expect("no panic"))
    }

    /// From now on the disk fails as this says.
    pub fn fail(&self, failure: impl FnMut(&Change<'_>) -> io::Result<()> + Send + 'static) {
        *self.failure.lock().expect("no panic") = Some(Box::new(failure));
    }

    /// The disk works again.
    pub fn mend(&self) {
        *self.failure.lock().expect("no panic") = None;
    }
}

impl Witness for Notes {
    fn sees(&self, change: &Change<'_>) -> io::Result<()> {
        if let Some(failure) = self.failure.lock().expect("no panic").as_mut() {
            failure(change)?;
        }
        let kind = format!("{change:?}").split(['(', ' ']).next().expect("a word").to_owned();
        self.seen.lock().expect("no panic").push(kind);
        Ok(())
    }
}
