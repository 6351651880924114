//! Upgrades, with steps that are made up: every number of them, cut short at every change of the disk.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tempfile::TempDir;

use super::*;
use crate::store::disk::{Change, Witness};

/// Lets so many changes happen, and no more.
struct Until(AtomicUsize);

impl Witness for Until {
    fn sees(&self, _: &Change<'_>) -> io::Result<()> {
        let left = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        left.map(drop).map_err(|_| io::Error::other("the power is gone"))
    }
}

/// Steps that show if one is taken twice, or out of turn.
const STEPS: [Step; 2] = [
    Step { concerns: |file| file.starts_with("records/"), becomes: |bytes| Ok([&*bytes, b"2"].concat()) },
    Step {
        concerns: |file| !file.ends_with("checkpoint.jsonl"),
        becomes: |bytes| Ok([&*bytes, b"3"].concat()),
    },
];

/// A directory of format 1, with files of ours and others'.
fn oldest() -> TempDir {
    let memory = Path::new("/dev/shm");
    let home = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() }.unwrap();
    for folder in ["records/journal", "records/sled", "matrix"] {
        fs::create_dir_all(home.path().join(folder)).unwrap();
    }
    for file in ["device.json", "records/checkpoint.jsonl", "records/journal/1.journal"] {
        fs::write(home.path().join(file), "1").unwrap();
    }
    fs::write(home.path().join("records/sled/db"), "sled's own").unwrap();
    fs::write(home.path().join("matrix/crypto.sqlite3"), "the client's own").unwrap();
    home
}

fn bring_up(home: &TempDir, steps: &[Step], changes: usize) -> Result<(), StoreError> {
    let disk = Disk::watched_by(Arc::new(Until(AtomicUsize::new(changes))));
    Home { disk: &disk, data: home.path() }.bring_up(found(home), steps)
}

/// What the directory says of itself, also if it is of a format that only these steps know.
fn found(home: &TempDir) -> Option<Version> {
    let text = fs::read(home.path().join("version")).ok()?;
    Some(serde_json::from_slice(&text).unwrap())
}

/// Everything in it but `version`.
fn content(home: &TempDir) -> BTreeMap<String, String> {
    fn gather(base: &Path, folder: &Path, into: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                gather(base, &path, into);
            } else {
                let name = path.strip_prefix(base).unwrap().to_string_lossy().into_owned();
                into.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut files = BTreeMap::new();
    gather(home.path(), home.path(), &mut files);
    files.retain(|name, _| name != "version" && name != "version.draft");
    files
}

fn expected(device: &str, checkpoint: &str, journal: &str) -> BTreeMap<String, String> {
    let files = [
        ("device.json", device),
        ("matrix/crypto.sqlite3", "the client's own"),
        ("records/checkpoint.jsonl", checkpoint),
        ("records/journal/1.journal", journal),
        ("records/sled/db", "sled's own"),
    ];
    files.map(|(name, holds)| (name.to_owned(), holds.to_owned())).into()
}

#[test]
fn every_step_on_the_way_is_taken_once_and_in_order() {
    let home = oldest();
    bring_up(&home, &STEPS[..1], usize::MAX).unwrap();
    assert_eq!(found(&home), Some(Version::of(2, Vec::new())));
    assert_eq!(content(&home), expected("1", "12", "12"));
    bring_up(&home, &STEPS, usize::MAX).unwrap();
    assert_eq!(found(&home), Some(Version::of(3, Vec::new())));
    assert_eq!(content(&home), expected("13", "12", "123"));

    let home = oldest();
    bring_up(&home, &STEPS, usize::MAX).unwrap();
    assert_eq!(content(&home), expected("13", "12", "123"), "two steps at once come to the same");
}

#[test]
fn a_directory_of_today_is_left_alone() {
    let home = oldest();
    bring_up(&home, &STEPS, usize::MAX).unwrap();
    bring_up(&home, &STEPS, 0).unwrap();
    assert_eq!(content(&home), expected("13", "12", "123"));
}

#[test]
fn another_program_of_the_same_format_leaves_its_name() {
    let home = TempDir::new().unwrap();
    let other = Version { program: "0.0.7".to_owned(), ..Version::of(3, Vec::new()) };
    fs::write(home.path().join("version"), serde_json::to_string(&other).unwrap()).unwrap();
    bring_up(&home, &STEPS, usize::MAX).unwrap();
    assert_eq!(found(&home), Some(Version::of(3, Vec::new())));
}

#[test]
fn an_upgrade_may_be_cut_short_at_every_change_and_again_at_every_change() {
    let mut first = 0;
    loop {
        let home = oldest();
        let is_through = bring_up(&home, &STEPS, first).is_ok();
        if found(&home).is_none() {
            // A program that knows format 1 alone may go on with it.
            let mut content = content(&home);
            content.retain(|name, _| !name.starts_with("upgrade/"));
            assert_eq!(content, expected("1", "1", "1"), "cut after {first} changes");
        }
        let mut second = 0;
        while bring_up(&home, &STEPS, second).is_err() {
            second += 1;
        }
        assert_eq!(found(&home), Some(Version::of(3, Vec::new())));
        assert_eq!(content(&home), expected("13", "12", "123"), "cut after {first}, then after each change");
        if is_through {
            break;
        }
        first += 1;
    }
    assert!(first > 20, "{first} changes are too few");
}

#[test]
fn an_upgrade_that_was_cut_short_is_finished_before_the_next_one_begins() {
    let mut first = 0;
    while first < 40 {
        let home = oldest();
        let is_through = bring_up(&home, &STEPS[..1], first).is_ok();
        let mut second = 0;
        while bring_up(&home, &STEPS, second).is_err() {
            second += 1;
        }
        assert_eq!(content(&home), expected("13", "12", "123"), "cut after {first}, then after each change");
        first += 1;
        if is_through {
            return;
        }
    }
    panic!("one step takes {first} changes");
}

#[test]
fn a_file_that_a_step_cannot_read_stops_the_upgrade_before_anything_is_changed() {
    let home = oldest();
    let picky =
        [Step { concerns: |file| file.ends_with(".journal"), becomes: |_| Err("it is not one".to_owned()) }];
    let error = bring_up(&home, &picky, usize::MAX).unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
    assert_eq!((found(&home), content(&home)), (None, expected("1", "1", "1")));
}

#[test]
fn a_version_that_makes_no_sense_is_said_to_be_damaged() {
    let home = TempDir::new().unwrap();
    for text in ["", "2", "{}", r#"{"chancery":"checkpoint","format":2,"program":"0.1.0"}"#] {
        fs::write(home.path().join("version"), text).unwrap();
        let error = look(home.path()).unwrap_err();
        assert!(matches!(error, StoreError::Damaged { .. }), "{text}: {error}");
    }
}
