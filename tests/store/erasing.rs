//! What was erased is in no file any more, byte by byte: not in old frames of the journal, not in the last checkpoint,
//! not in sled's pages, and not in what a stop in between has left.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use chancery::store::{Commit, Store};

use crate::homes::{Notes, OnDisk};
use crate::sample::{cause, commit, export, fact, fill, message, text};
use crate::search::files_with;

/// Words that are nowhere but where this puts them.
const SECRET: &str = "quetzal-under-the-stairs";

/// Says the secret in every place that can hold words, again and again, with checkpoints in between.
fn confide(store: &mut dyn Store) {
    for n in 1..=12 {
        let quoting = serde_json::to_string(&message(50)).unwrap().replace("words 50", SECRET);
        let mut confiding = commit(n);
        confiding.texts.push((text(50), Some(format!("{SECRET} {n}"))));
        confiding.outbox.push(serde_json::from_str(&quoting).unwrap());
        confiding.held.push((cause(50), Some(format!("{{\"body\":\"{SECRET}\"}}"))));
        store.commit(&confiding).unwrap();
        if n == 7 {
            store.checkpoint().unwrap();
        }
    }
}

/// Takes the secret away wherever it is kept.
fn erasing() -> Commit {
    Commit {
        facts: vec![fact(13)],
        texts: vec![(text(50), None)],
        settled: vec![message(50).id],
        held: vec![(cause(50), None)],
        ..Commit::default()
    }
}

#[test]
fn no_byte_of_what_was_erased_is_in_any_file() {
    let home = OnDisk::small();
    let mut store = home.store();
    confide(&mut store);
    drop(store);
    // What a sled that was set aside holds is no exception.
    home.keep("sled");
    let mut store = home.store();
    std::fs::rename(home.kept("sled"), home.path("sled.unreadable")).unwrap();
    let places = files_with(&home.dir(), SECRET);
    for place in ["checkpoint.jsonl", "journal", "sled/", "sled.unreadable/"] {
        assert!(places.iter().any(|path| path.contains(place)), "{place} is not among {places:?}");
    }
    store.erase(&erasing()).unwrap();
    assert_eq!(files_with(&home.dir(), SECRET), [""; 0]);
    fill(&mut store, [14]);
    let before = export(&mut store);
    drop(store);
    assert_eq!(files_with(&home.dir(), SECRET), [""; 0], "nor after closing");
    assert_eq!(export(&mut home.store()), before);
    assert_eq!(files_with(&home.dir(), SECRET), [""; 0], "nor after opening");
    for n in (1..=12).chain([14]) {
        assert!(before.contains(&format!("words {n}:")), "what others wrote is there");
    }
}

#[test]
fn what_is_still_kept_elsewhere_stays_and_is_the_callers_to_settle() {
    let home = OnDisk::small();
    let mut store = home.store();
    confide(&mut store);
    store.erase(&Commit { settled: Vec::new(), ..erasing() }).unwrap();
    assert!(!files_with(&home.dir(), SECRET).is_empty(), "a message that quotes the words waits yet");
    // Said anew without them, under the same id.
    let anew = serde_json::to_string(&message(50)).unwrap().replace("words 50", "what was written is gone");
    store.erase(&Commit { outbox: vec![serde_json::from_str(&anew).unwrap()], ..Commit::default() }).unwrap();
    assert_eq!(files_with(&home.dir(), SECRET), [""; 0]);
    assert!(store.load().unwrap().outbox.iter().any(|row| row.id == message(50).id));
}

#[test]
fn an_erasing_that_stops_anywhere_is_finished_by_the_next_opening() {
    let mut changes = 0;
    while !stops_at(changes) {
        changes += 1;
    }
    assert!(changes > 15, "{changes}");
}

/// Lets the disk fail from that change on, opens again, and looks. Returns whether it all came to its end.
fn stops_at(changes: usize) -> bool {
    let notes = Arc::new(Notes::default());
    let home = OnDisk::watched_by(&notes);
    let mut store = home.store();
    confide(&mut store);
    let before = export(&mut store);
    let count = AtomicUsize::new(0);
    notes.fail(move |_| match count.fetch_add(1, Ordering::Relaxed) {
        count if count < changes => Ok(()),
        _ => Err(io::Error::other("the end")),
    });
    let result = store.erase(&erasing());
    notes.mend();
    drop(store);
    let mut store = home.store();
    let kept = store.load().unwrap().seq.0;
    if kept == 13 {
        assert_eq!(files_with(&home.dir(), SECRET), [""; 0], "stopped after {changes} changes");
    } else {
        assert!(result.is_err() && kept == 12, "{kept}");
        assert_eq!(export(&mut store), before);
    }
    result.is_ok()
}
