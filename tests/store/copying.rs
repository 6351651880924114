//! Copies taken beside the process that uses the store: each is all that was kept up to one commit, and nothing else.

use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::FileExt;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use chancery::store::Store;
use chancery::store::disk::{Change, Disk, Witness};
use chancery::store::memory::MemoryStore;
use chancery::store::sled::copy::{copy_out, copy_out_on};
use chancery::store::sled::{Sizes, SledStore};

use crate::homes::{Notes, OnDisk};
use crate::sample::{commit, export, fill};

/// Segments and checkpoints every few commits.
const OFTEN: Sizes = Sizes { segment: 3_000, journal: 6_000 };

/// Before how many readings of a copy something is committed: more than one copy takes, so that the last ones find
/// nothing new.
const READINGS: usize = 12;

/// A process that uses the store, and commits something at the moment when a copy has read so much.
struct Meanwhile {
    store: Mutex<SledStore>,
    acknowledged: AtomicU32,
    /// How many readings it still waits, and how much it commits then.
    plan: Mutex<Option<(usize, u32)>>,
}

impl Meanwhile {
    fn new(store: SledStore, acknowledged: u32) -> Self {
        Self { store: Mutex::new(store), acknowledged: acknowledged.into(), plan: Mutex::default() }
    }

    fn commits(&self, at: usize, many: u32) {
        *self.plan.lock().expect("no panic") = Some((at, many));
    }

    fn acknowledged(&self) -> u32 {
        self.acknowledged.load(Ordering::Relaxed)
    }
}

impl Witness for Meanwhile {
    fn sees(&self, change: &Change<'_>) -> io::Result<()> {
        panic!("a copy changes nothing: {change:?}")
    }

    fn reads(&self, _: &Path) {
        let mut plan = self.plan.lock().expect("no panic");
        match *plan {
            Some((0, many)) => {
                let from = self.acknowledged();
                fill(&mut *self.store.lock().expect("no panic"), from..from + many);
                self.acknowledged.store(from + many, Ordering::Relaxed);
                *plan = None;
            }
            Some((at, many)) => *plan = Some((at - 1, many)),
            None => {}
        }
    }
}

/// How the checkpoint begins.
fn checkpoint(home: &OnDisk) -> Option<String> {
    let text = fs::read_to_string(home.path("checkpoint.jsonl")).ok()?;
    text.lines().next().map(str::to_owned)
}

/// What a store holds after so many commits.
fn prefix(commits: u32) -> String {
    let mut store = MemoryStore::default();
    fill(&mut store, 0..commits);
    export(&mut store)
}

fn copied(dir: &Path) -> (u32, String) {
    let mut out = Vec::new();
    let seq = copy_out(dir, &mut out).expect("a copy");
    (u32::try_from(seq.0).expect("a small number"), String::from_utf8(out).expect("text"))
}

#[test]
fn a_copy_of_a_store_that_nobody_uses_is_its_export() {
    let home = OnDisk::default();
    fill(&mut home.store(), 0..5);
    assert_eq!(copied(&home.dir()), (5, prefix(5)));
}

#[test]
fn every_copy_is_one_moment_of_the_store_whatever_comes_while_it_is_read() {
    let mut replaced = 0;
    for meanwhile in [1, 4, 9] {
        for lead in 0..3 {
            let mut home = OnDisk::default();
            home.sizes = OFTEN;
            let mut store = home.store();
            fill(&mut store, 0..lead);
            let writer = Arc::new(Meanwhile::new(store, lead));
            for at in (0..READINGS).chain(0..READINGS) {
                let (before, checkpoint) = (writer.acknowledged(), checkpoint(&home));
                writer.commits(at, meanwhile);
                let mut out = Vec::new();
                let disk = Disk::watched_by(writer.clone());
                let seq = copy_out_on(disk, &home.dir(), &mut out).expect("a copy");
                let seq = u32::try_from(seq.0).expect("a small number");
                let after = writer.acknowledged();
                let case = format!("{before} commits, {meanwhile} more before reading {at}");
                assert!((before..=after).contains(&seq), "{case}: {seq} is not between {before} and {after}");
                assert!(
                    out == prefix(seq).into_bytes(),
                    "{case}: the copy of commit {seq} holds something else"
                );
                replaced += u32::from(checkpoint != self::checkpoint(&home));
            }
        }
    }
    assert!(replaced > 10, "a checkpoint has replaced the journal {replaced} times only while it was read");
}

#[test]
fn every_copy_is_one_moment_of_the_store_whatever_is_half_done() {
    let notes = Arc::new(Notes::default());
    let mut home = OnDisk::watched_by(&notes);
    home.sizes = OFTEN;
    let mut store = home.store();
    let acknowledged = Arc::new(AtomicU32::new(0));
    let (dir, known, copies) = (home.dir(), acknowledged.clone(), Arc::new(AtomicU32::new(0)));
    let taken = copies.clone();
    notes.fail(move |change| {
        if let Change::Write { path, at, bytes } = *change
            && path.extension().is_some_and(|extension| extension == "journal")
        {
            let file = OpenOptions::new().write(true).open(path)?;
            file.write_all_at(&bytes[..bytes.len() / 2], at)?;
        }
        let before = known.load(Ordering::Relaxed);
        let (seq, copy) = copied(&dir);
        assert!(seq == before || seq == before + 1, "{seq} is not {before} or the next, before {change:?}");
        assert!(copy == prefix(seq), "the copy of commit {seq} holds something else, before {change:?}");
        taken.fetch_add(1, Ordering::Relaxed);
        Ok(())
    });
    for n in 0..30 {
        if n % 13 == 12 {
            store.erase(&commit(n)).expect("an erasing commit");
        } else {
            store.commit(&commit(n)).expect("a commit");
        }
        acknowledged.store(n + 1, Ordering::Relaxed);
    }
    notes.mend();
    assert!(copies.load(Ordering::Relaxed) > 60, "{copies:?}");
}

#[test]
fn a_copy_is_a_store_again_and_goes_on_where_it_ends() {
    let home = OnDisk::default();
    let mut store = home.store();
    fill(&mut store, 0..7);
    let (seq, copy) = copied(&home.dir());
    fill(&mut store, 7..9);
    let place = tempfile::tempdir().expect("a directory");
    let mut back = SledStore::import(&place.path().join("records"), &mut copy.as_bytes()).expect("an import");
    assert_eq!(back.load().expect("it is whole").seq.0, u64::from(seq));
    fill(&mut back, 7..9);
    assert_eq!(export(&mut back), export(&mut store));
}
