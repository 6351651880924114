//! The doctor, as far as it needs no homeserver: what it finds, and that it changes nothing.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use chancery::domain::ids::Cause;
use chancery::store::disk::Disk;
use chancery::store::sled::{Sizes, SledStore};
use chancery::store::{Commit, Store};
use insta::assert_snapshot;
use tempfile::TempDir;

use super::{chancery, path, told};

/// A bot whose homeserver is away: nothing listens on port 1, and the answer comes at once.
fn folder() -> (TempDir, PathBuf) {
    super::folder(&[("https://matrix.example.org", "http://127.0.0.1:1")])
}

/// Its data directory, with so many commits in its records.
fn with_records(folder: &Path, commits: u32) -> (PathBuf, SledStore) {
    let data = folder.join("data");
    fs::create_dir(&data).expect("a folder");
    fs::set_permissions(&data, fs::Permissions::from_mode(0o700)).expect("it is closed");
    let mut store = SledStore::open_in(Disk::default(), &data, Sizes::default()).expect("a store");
    for number in 0..commits {
        let handled = vec![Cause(format!("$event-{number}"))];
        store.commit(&Commit { handled, ..Commit::default() }).expect("it is kept");
    }
    (data, store)
}

/// The report, with what differs from machine to machine taken out.
fn examined(folder: &Path, config: &Path) -> String {
    let told = told(&chancery(&["doctor", "--config", path(config)], &[]), folder);
    let lines = told.lines().map(|line| {
        let cut = ["cannot be reached: ", "runs: process ", " free on ", "opened last by "]
            .iter()
            .find_map(|what| line.find(what));
        match cut {
            Some(_) if line.contains("disk ") => "[the disk]".to_owned(),
            None if line.contains("fonts ") => "[the fonts]".to_owned(),
            Some(at) => format!("{}[…]", &line[..at]),
            None => line.to_owned(),
        }
    });
    // Where a test keeps its files, the disk may be scarce, or be none.
    lines
        .filter(|line| !line.contains("free some space") && !line.contains("keep the data on"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Everything in a directory.
fn content(of: &Path, into: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(of).expect("a directory") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            content(&path, into);
        } else {
            into.insert(path.clone(), fs::read(&path).expect("a file"));
        }
    }
}

#[test]
fn a_bot_that_was_never_started() {
    let (folder, config) = folder();
    assert_snapshot!(examined(folder.path(), &config));
    assert!(!folder.path().join("data").exists(), "nothing is made");
}

#[test]
fn a_wrong_configuration_is_the_first_ailment() {
    let (folder, config) = super::folder(&[("user = ", "usr = ")]);
    let told = examined(folder.path(), &config);
    assert!(told.starts_with("status 1\n") && told.contains("unknown key \"usr\""), "{told}");
}

#[test]
fn records_in_good_health() {
    let (folder, config) = folder();
    let (data, store) = with_records(folder.path(), 3);
    drop(store);
    let (mut before, mut after) = (BTreeMap::new(), BTreeMap::new());
    content(&data, &mut before);
    assert_snapshot!(examined(folder.path(), &config));
    content(&data, &mut after);
    assert!(before == after, "nothing is changed");
}

#[test]
fn records_in_use_are_looked_at_all_the_same() {
    let (folder, config) = folder();
    let (_data, mut store) = with_records(folder.path(), 3);
    let told = examined(folder.path(), &config);
    assert!(told.contains("3 commits, 0 facts") && told.contains("cannot be looked at while"), "{told}");
    store.commit(&Commit { since: Some("s1".to_owned()), ..Commit::default() }).expect("it goes on");
    drop(store);
    let told = examined(folder.path(), &config);
    assert!(told.contains("4 commits, 0 facts") && told.contains("holds the same"), "{told}");
}

#[test]
fn sled_is_missing_or_of_no_use_and_nothing_is_lost() {
    let (folder, config) = folder();
    let (data, store) = with_records(folder.path(), 3);
    drop(store);
    let sled = data.join("records/sled");
    fs::write(sled.join("conf"), "no longer sled's own").expect("it is damaged");
    let told = examined(folder.path(), &config);
    assert!(told.contains("warning  sled") && told.contains("nothing is lost"), "{told}");
    fs::remove_dir_all(&sled).expect("it goes");
    let told = examined(folder.path(), &config);
    assert!(told.contains("the next start builds it from the journal"), "{told}");
}

#[test]
fn a_damaged_journal_is_told_with_the_way_back() {
    let (folder, config) = folder();
    let (data, store) = with_records(folder.path(), 3);
    drop(store);
    let entries = fs::read_dir(data.join("records/journal")).expect("a journal");
    let segment = entries.map(|entry| entry.expect("an entry").path()).next().expect("a segment");
    let mut bytes = fs::read(&segment).expect("a segment");
    bytes[45] ^= 1;
    fs::write(&segment, bytes).expect("it is damaged");
    fs::set_permissions(&data, fs::Permissions::from_mode(0o755)).expect("it stands open");
    let told = examined(folder.path(), &config);
    assert!(told.contains("is damaged at byte 24: a commit does not match its checksum"), "{told}");
    assert!(told.contains("→ Put back a backup of the whole data directory"), "{told}");
    assert!(told.contains("stands open to others (its mode is 755)"), "{told}");
}
