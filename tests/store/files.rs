//! The files of the store on disk: who may use them, how they grow, and what their words are when they cannot be
//! used.

use std::fs;
use std::io::{self, ErrorKind};
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;

use chancery::store::disk::Change;
use chancery::store::sled::SledStore;
use chancery::store::{Commit, Store, StoreError};

use crate::homes::{Notes, OnDisk};
use crate::sample::{commit, export, fill, text, words};

#[test]
fn a_second_opening_is_told_that_the_directory_is_in_use() {
    let home = OnDisk::default();
    let store = home.store();
    let refusal = home.refusal();
    assert!(matches!(&refusal, StoreError::Locked(dir) if *dir == home.dir()), "{refusal}");
    drop(store);
    home.store();
}

#[test]
fn files_are_for_their_owner_alone() {
    let home = OnDisk::default();
    let mut store = home.store();
    fill(&mut store, [1]);
    store.checkpoint().unwrap();
    fill(&mut store, [2]);
    let mode = |name| fs::metadata(home.path(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(["", "journal", "sled"].map(mode), [0o700; 3]);
    assert_eq!(["lock", "checkpoint.jsonl", "journal/00000000000000000002.journal"].map(mode), [0o600; 3]);
}

#[test]
fn a_commit_is_one_write_and_one_sync() {
    let notes = Arc::new(Notes::default());
    let home = OnDisk::watched_by(&notes);
    let mut store = home.store();
    fill(&mut store, [1]);
    notes.take();
    fill(&mut store, [2]);
    assert_eq!(notes.take(), ["Write", "Sync"]);
}

#[test]
fn a_commit_that_begins_a_segment_syncs_the_file_and_its_name() {
    let notes = Arc::new(Notes::default());
    let home = OnDisk::watched_by(&notes);
    let mut store = home.store();
    notes.take();
    fill(&mut store, [1]);
    assert_eq!(notes.take(), ["Create", "Write", "Sync", "Rename", "SyncDir"]);
}

#[test]
fn the_journal_lies_in_segments_named_after_their_first_commit() {
    let home = OnDisk::small();
    fill(&mut home.store(), 1..=8);
    let names =
        home.segments().into_iter().map(|path| path.file_name().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(names.first().unwrap(), "00000000000000000001.journal");
    assert!(names.len() > 1, "{names:?}");
}

#[test]
fn a_checkpoint_lets_the_journal_go() {
    let home = OnDisk::small();
    let mut store = home.store();
    fill(&mut store, 1..=8);
    let before = export(&mut store);
    store.checkpoint().unwrap();
    assert_eq!(home.segments().len(), 0);
    assert_eq!(fs::read_to_string(home.path("checkpoint.jsonl")).unwrap(), before);
    drop(store);
    home.remove_sled();
    assert_eq!(export(&mut home.store()), before);
}

#[test]
fn the_journal_never_grows_much_longer_than_what_is_kept() {
    let home = OnDisk::small();
    let mut store = home.store();
    for n in 1..=200 {
        // Always the same text and message: what is kept hardly grows.
        let again = Commit { facts: Vec::new(), handled: Vec::new(), ..commit(7) };
        store.commit(&Commit { since: Some(n.to_string()), ..again }).unwrap();
    }
    let len: u64 = home.segments().iter().map(|path| fs::metadata(path).unwrap().len()).sum();
    assert!(len <= 22_000, "{len}");
    assert!(home.path("checkpoint.jsonl").exists());
    drop(store);
    assert_eq!(home.store().load().unwrap().since.as_deref(), Some("200"));
}

#[test]
fn erased_words_are_neither_in_the_checkpoint_nor_in_the_journal_any_more() {
    let home = OnDisk::small();
    let mut store = home.store();
    fill(&mut store, [1, 2]);
    let erase = Commit {
        texts: vec![(text(1), None)],
        settled: vec![crate::sample::message(1).id],
        ..Commit::default()
    };
    store.commit(&erase).unwrap();
    store.checkpoint().unwrap();
    let checkpoint = fs::read_to_string(home.path("checkpoint.jsonl")).unwrap();
    assert!(!checkpoint.contains("words 1:") && checkpoint.contains("words 2:"));
    assert_eq!(home.segments().len(), 0);
    assert_eq!(store.text(&text(2)).unwrap(), Some(words(2)));
}

#[test]
fn a_missing_place_is_named_and_what_to_do_about_it() {
    let home = OnDisk::default();
    let Err(refusal) = SledStore::open(&home.path("nowhere/data")) else { panic!("it opened") };
    let refusal = refusal.to_string();
    assert!(refusal.contains("nowhere/data") && refusal.contains("make the directory"), "{refusal}");
    fs::write(home.dir(), "a file").unwrap();
    let refusal = home.refusal().to_string();
    assert!(refusal.contains("store"), "{refusal}");
}

#[test]
fn a_directory_that_may_not_be_written_is_named_and_what_to_do_about_it() {
    for kind in [ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem] {
        let notes = Arc::new(Notes::default());
        let home = OnDisk::watched_by(&notes);
        drop(home.store());
        // Its names can be synced all the same, by whoever may read it.
        notes.fail(move |change| match change {
            Change::SyncDir(_) => Ok(()),
            _ => Err(io::Error::from(kind)),
        });
        let refusal = home.refusal().to_string();
        assert!(refusal.contains("store/lock") && refusal.contains("writ"), "{refusal}");
    }
}

#[test]
fn an_import_does_not_touch_a_store_that_is_there() {
    let home = OnDisk::default();
    let mut store = home.store();
    fill(&mut store, [1]);
    let before = export(&mut store);
    drop(store);
    let Err(refusal) = SledStore::import(&home.dir(), &mut before.as_bytes()) else { panic!("it imported") };
    assert!(matches!(refusal, StoreError::Occupied(_)), "{refusal}");
    assert_eq!(export(&mut home.store()), before);
}
