//! Disks that fail: at a sync, for lack of space, or, as it looks to the store, because the process ended there.

use std::io::{self, ErrorKind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use chancery::domain::ids::Seq;
use chancery::store::disk::Change;
use chancery::store::memory::MemoryStore;
use chancery::store::{Store, StoreError};

use crate::homes::{Notes, OnDisk};
use crate::sample::{commit, export, fill};

/// What a store holds after this many sample commits.
fn after(commits: u32) -> String {
    let mut store = MemoryStore::default();
    fill(&mut store, 1..=commits);
    export(&mut store)
}

#[test]
fn after_a_failed_sync_nothing_is_acknowledged_any_more() {
    let notes = Arc::new(Notes::default());
    let home = OnDisk::watched_by(&notes);
    let mut store = home.store();
    fill(&mut store, 1..=2);
    notes.fail(|change| match change {
        Change::Sync(_) => Err(io::Error::other("the disk is broken")),
        _ => Ok(()),
    });
    let error = store.commit(&commit(3)).unwrap_err();
    assert!(error.to_string().contains("the disk is broken"), "{error}");
    notes.mend();
    assert!(matches!(store.commit(&commit(4)).unwrap_err(), StoreError::Poisoned));
    assert!(matches!(store.checkpoint().unwrap_err(), StoreError::Poisoned));
    drop(store);
    // The third was written, though not acknowledged: it counts, and is on disk from now on.
    notes.take();
    let mut store = home.store();
    assert_eq!(export(&mut store), after(3));
    assert!(notes.take().ends_with(&["Write", "Sync", "SyncDir"].map(String::from)));
}

#[test]
fn a_full_disk_is_said_to_be_full_and_opens_again_when_there_is_space() {
    let notes = Arc::new(Notes::default());
    let home = OnDisk::watched_by(&notes);
    let mut store = home.store();
    fill(&mut store, 1..=2);
    notes.fail(|change| match change {
        Change::Write { .. } => Err(ErrorKind::StorageFull.into()),
        _ => Ok(()),
    });
    let error = store.commit(&commit(3)).unwrap_err().to_string();
    assert!(error.contains("free some space"), "{error}");
    drop(store);
    notes.mend();
    let mut store = home.store();
    assert_eq!(export(&mut store), after(2));
    assert_eq!(store.commit(&commit(3)).unwrap(), Seq(3));
}

#[test]
fn a_checkpoint_that_fails_leaves_everything_as_it_was() {
    let notes = Arc::new(Notes::default());
    let home = OnDisk::watched_by(&notes);
    let mut store = home.store();
    fill(&mut store, 1..=4);
    for nth in 0..6 {
        let count = AtomicUsize::new(0);
        notes.fail(move |_| match count.fetch_add(1, Ordering::Relaxed) {
            count if count == nth => Err(ErrorKind::StorageFull.into()),
            _ => Ok(()),
        });
        store.checkpoint().unwrap_err();
        notes.mend();
        assert!(!home.path("checkpoint.jsonl.draft").exists());
    }
    fill(&mut store, 5..=6);
    drop(store);
    assert_eq!(export(&mut home.store()), after(6));
}

#[test]
fn a_process_may_end_at_every_single_change_of_the_disk() {
    for whole_sled in [true, false] {
        let mut changes = 0;
        while !ends_at(changes, whole_sled) {
            changes += 1;
        }
        assert!(changes > 60, "{changes}");
    }
}

/// Opens, commits, makes checkpoints and opens again, until that many changes were made; then looks at what is left.
/// Returns whether it all came to its end.
fn ends_at(changes: usize, whole_sled: bool) -> bool {
    let notes = Arc::new(Notes::default());
    let home = OnDisk::watched_by(&notes);
    let count = AtomicUsize::new(0);
    notes.fail(move |_| {
        if count.fetch_add(1, Ordering::Relaxed) < changes {
            Ok(())
        } else {
            Err(io::Error::other("the end"))
        }
    });
    let mut acknowledged = 0;
    let result = live(&home, &mut acknowledged);
    notes.mend();
    if !whole_sled && home.path("sled").exists() {
        home.remove_sled();
    }
    let mut store = home.store();
    let last = u32::try_from(store.load().unwrap().seq.0).unwrap();
    assert!(last == acknowledged || last == acknowledged + 1, "{acknowledged} acknowledged, {last} kept");
    assert_eq!(export(&mut store), after(last), "after {changes} changes");
    drop(store);
    assert_eq!(export(&mut home.store()), after(last), "a second opening agrees");
    result.is_ok()
}

fn live(home: &OnDisk, acknowledged: &mut u32) -> Result<(), StoreError> {
    for part in 0..4 {
        let mut store = home.try_open()?;
        for n in part * 4 + 1..=part * 4 + 4 {
            store.commit(&commit(n))?;
            *acknowledged = n;
            if n % 6 == 0 {
                store.checkpoint()?;
            }
        }
    }
    Ok(())
}
