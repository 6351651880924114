//! Data directories as earlier programs have left them, one folder for each below `tests/store/formats`: today's program
//! opens them all and finds what was kept; and it leaves alone what only a later one can read.
//!
//! A folder is never changed again. For a new format, `a_directory_of_today` shows what the next folder has to hold.

use std::fs;
use std::path::{Path, PathBuf};

use chancery::store::disk::Disk;
use chancery::store::format::{self, FORMAT};
use chancery::store::memory::MemoryStore;
use chancery::store::sled::{Sizes, SledStore};
use chancery::store::{Store, StoreError};
use tempfile::TempDir;

use crate::sample::{commit, export, fill};

/// How many of the sample commits every folder holds; a checkpoint takes in the first four.
const COMMITS: u32 = 6;

fn open(data: &Path) -> Result<SledStore, StoreError> {
    SledStore::open_in(Disk::default(), data, Sizes::default())
}

/// The folders.
fn folders() -> Vec<PathBuf> {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/formats");
    let mut folders: Vec<_> = fs::read_dir(all).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    folders
}

/// A copy to work with.
fn copy(folder: &Path) -> TempDir {
    fn copy_all(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let to = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy_all(&entry.path(), &to);
            } else {
                fs::copy(entry.path(), to).unwrap();
            }
        }
    }
    let copy = TempDir::new().unwrap();
    copy_all(folder, copy.path());
    copy
}

/// Files by name, without those that are not kept: sled's, and the lock.
fn kept(data: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for folder in ["", "records/", "records/journal/"] {
        for entry in fs::read_dir(data.join(folder)).unwrap() {
            let entry = entry.unwrap();
            if entry.path().is_file() && entry.file_name() != "lock" {
                names.push(format!("{folder}{}", entry.file_name().to_string_lossy()));
            }
        }
    }
    names.sort();
    names
}

#[test]
fn what_every_earlier_program_has_kept_is_there() {
    let folders = folders();
    assert_eq!(folders.len(), 3, "no folder is ever removed");
    for folder in folders {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let home = copy(&folder);
        let before = format::look(home.path()).unwrap().map_or(1, |version| version.format);
        assert!(name.starts_with(&before.to_string()), "{name} is of format {before}");

        let mut expected = MemoryStore::default();
        fill(&mut expected, 1..=COMMITS);
        let mut store = open(home.path()).unwrap();
        assert_eq!(export(&mut store), export(&mut expected), "{name}");
        fill(&mut store, COMMITS + 1..=COMMITS + 2);
        fill(&mut expected, COMMITS + 1..=COMMITS + 2);
        drop(store);
        assert_eq!(format::look(home.path()).unwrap().unwrap().format, FORMAT, "{name}");
        assert_eq!(export(&mut open(home.path()).unwrap()), export(&mut expected), "{name}, opened again");
        let session = fs::read(home.path().join("session.json")).unwrap();
        assert!(session == fs::read(folder.join("session.json")).unwrap(), "{name}: another session");
    }
}

#[test]
fn a_checkpoint_without_a_digest_gets_one() {
    let folder = folders().into_iter().find(|folder| folder.ends_with("1-without-digest")).unwrap();
    let home = copy(&folder);
    let checkpoint = || fs::read_to_string(home.path().join("records/checkpoint.jsonl")).unwrap();
    let old = checkpoint();
    assert!(old.starts_with("{\"chancery\":\"checkpoint\",\"version\":1,\"seq\":4}\n"), "{old}");
    drop(open(home.path()).unwrap());
    let new = checkpoint();
    assert!(new.starts_with("{\"chancery\":\"checkpoint\",\"version\":2,\"seq\":4,\"digest\":"), "{new}");
    assert_eq!(new.split_once('\n').unwrap().1, old.split_once('\n').unwrap().1, "the rows are the same");
}

#[test]
fn a_directory_of_today() {
    let home = TempDir::new().unwrap();
    let mut store = open(home.path()).unwrap();
    fill(&mut store, 1..=4);
    store.checkpoint().unwrap();
    fill(&mut store, 5..=COMMITS);
    drop(store);
    let today = folders().into_iter().next_back().unwrap();
    let mut pinned = kept(&today);
    pinned.retain(|name| !matches!(&**name, "device.json" | "session.json"));
    assert_eq!(kept(home.path()), pinned);
    for name in pinned.iter().filter(|name| *name != "version") {
        let bytes = |data: &Path| fs::read(data.join(name)).unwrap();
        assert!(
            bytes(home.path()) == bytes(&today),
            "{name} is written in another form than before: that takes a new format, or a new folder for this one"
        );
    }
}

#[test]
fn what_a_newer_program_has_left_is_not_touched() {
    let home = TempDir::new().unwrap();
    let version =
        format!("{{\"chancery\":\"data\",\"format\":{},\"program\":\"9.0.1\",\"moon\":1}}\n", FORMAT + 1);
    fs::write(home.path().join("version"), &version).unwrap();
    let Err(error) = open(home.path()) else { panic!("it opened") };
    assert!(matches!(error, StoreError::Newer { .. }));
    let told = error.to_string().replace(&home.path().display().to_string(), "data");
    assert!(told.contains("in which Chancery 9.0.1 left it"), "{told}");
    assert!(told.contains("; run Chancery 9.0.1 or a newer one, or put back a backup"), "{told}");
    let Err(error) = SledStore::import_in(home.path(), &mut &b""[..]) else { panic!("it imported") };
    assert!(matches!(error, StoreError::Newer { .. }));
    assert_eq!(kept_at_all(home.path()), ["version"], "not even a lock");
    assert_eq!(fs::read_to_string(home.path().join("version")).unwrap(), version);
}

fn kept_at_all(data: &Path) -> Vec<String> {
    fs::read_dir(data)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn records_are_imported_into_a_directory_of_today() {
    let (from, to) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut store = open(from.path()).unwrap();
    store.commit(&commit(1)).unwrap();
    let exported = export(&mut store);
    let mut imported = SledStore::import_in(to.path(), &mut exported.as_bytes()).unwrap();
    assert_eq!(export(&mut imported), exported);
    assert_eq!(format::look(to.path()).unwrap().unwrap().format, FORMAT);
}
