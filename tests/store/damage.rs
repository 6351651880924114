//! What has become of the files: torn, flipped, truncated, removed, mixed up. Either everything is there again, or it
//! is said what is lost and where; nothing is passed over.

use std::fs;
use std::path::Path;

use chancery::domain::ids::Seq;
use chancery::store::memory::MemoryStore;
use chancery::store::sled::SledStore;
use chancery::store::{Store, StoreError};

use crate::homes::OnDisk;
use crate::sample::{commit, export, fill};

/// A home with these commits in it, closed, and what it holds.
fn filled(numbers: std::ops::RangeInclusive<u32>) -> (OnDisk, String) {
    let home = OnDisk::small();
    let mut store = home.store();
    fill(&mut store, numbers);
    let export = export(&mut store);
    drop(store);
    (home, export)
}

fn change(path: &Path, change: impl FnOnce(&mut Vec<u8>)) {
    let mut bytes = fs::read(path).unwrap();
    change(&mut bytes);
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_removed_sled_is_built_anew_from_the_journal() {
    let (home, before) = filled(1..=30);
    home.remove_sled();
    assert_eq!(export(&mut home.store()), before);
}

#[test]
fn a_removed_sled_is_built_anew_from_checkpoint_and_journal() {
    let (home, _) = filled(1..=10);
    let mut store = home.store();
    store.checkpoint().unwrap();
    fill(&mut store, 11..=20);
    let before = export(&mut store);
    drop(store);
    home.remove_sled();
    assert_eq!(export(&mut home.store()), before);
}

#[test]
fn a_ruined_sled_costs_nothing() {
    let ruins: [fn(&mut Vec<u8>); 5] = [
        |bytes| bytes.fill(0xa5),
        |bytes| bytes.fill(0),
        |bytes| bytes.truncate(bytes.len() / 2),
        |bytes| bytes.clear(),
        |bytes| (0..bytes.len()).step_by(97).for_each(|at| bytes[at] ^= 0x10),
    ];
    for ruin in ruins {
        for file in ["db", "conf"] {
            let (home, before) = filled(1..=30);
            change(&home.path("sled").join(file), ruin);
            assert_eq!(export(&mut home.store()), before);
            assert_eq!(export(&mut home.store()), before, "a second opening agrees");
        }
    }
}

#[test]
fn a_sled_that_has_lost_or_changed_rows_unawares_is_set_aside_and_built_anew() {
    let harms: [fn(&sled::Db) -> sled::Result<()>; 4] = [
        |db| db.pop_min().map(drop),
        |db| db.insert(b"\x03$event1.0", "{}").map(drop),
        |db| db.insert(b"\x05more", "{}").map(drop),
        |db| db.remove(b"\xffmark").map(drop),
    ];
    for harm in harms {
        let (home, before) = filled(1..=30);
        harm(&sled::open(home.path("sled")).unwrap()).unwrap();
        let mut store = home.store();
        assert!(home.path("sled.unreadable/db").exists());
        assert_eq!(export(&mut store), before);
        store.checkpoint().unwrap();
        assert!(!home.path("sled.unreadable").exists(), "it goes with the next checkpoint");
    }
}

#[test]
fn a_sled_that_is_behind_is_brought_up_to_the_journal() {
    let (home, _) = filled(1..=10);
    home.keep("sled");
    let mut store = home.store();
    fill(&mut store, 11..=30);
    let before = export(&mut store);
    drop(store);
    home.put_back("sled");
    assert_eq!(export(&mut home.store()), before);
}

#[test]
fn a_sled_that_is_older_than_the_checkpoint_is_built_anew() {
    let (home, _) = filled(1..=10);
    home.keep("sled");
    let mut store = home.store();
    fill(&mut store, 11..=20);
    store.checkpoint().unwrap();
    fill(&mut store, 21..=25);
    let before = export(&mut store);
    drop(store);
    home.put_back("sled");
    assert_eq!(export(&mut home.store()), before);
}

#[test]
fn a_journal_that_has_lost_its_end_is_refused() {
    let (home, _) = filled(1..=10);
    home.keep("journal");
    fill(&mut home.store(), 11..=12);
    home.put_back("journal");
    for _ in 0..2 {
        let refusal = home.refusal();
        let StoreError::Shortened { ends, applied, .. } = &refusal else { panic!("{refusal}") };
        assert_eq!((*ends, *applied), (Seq(10), Seq(12)));
    }
    // The way out that the error names.
    home.remove_sled();
    assert_eq!(home.store().load().unwrap().seq, Seq(10));
}

#[test]
fn a_torn_last_commit_is_cut_off_wherever_it_was_torn() {
    let (home, _) = filled(1..=2);
    let whole = fs::read(home.last_segment()).unwrap();
    fill(&mut home.store(), [3]);
    let longer = fs::read(home.last_segment()).unwrap();
    let mut expected = MemoryStore::default();
    fill(&mut expected, 1..=2);
    let expected = export(&mut expected);
    for len in (whole.len()..longer.len()).step_by(31) {
        let cut = longer[..len].to_vec();
        let zeros = [cut.clone(), vec![0; longer.len() - len]].concat();
        for torn in [cut, zeros] {
            fs::write(home.last_segment(), torn).unwrap();
            home.remove_sled();
            let mut store = home.store();
            assert_eq!(export(&mut store), expected, "torn at {len}");
            assert_eq!(fs::read(home.last_segment()).unwrap(), whole, "cut on disk as well");
            assert_eq!(store.commit(&commit(3)).unwrap(), Seq(3));
        }
    }
}

#[test]
fn a_flipped_bit_before_whole_commits_is_refused_with_file_and_place() {
    for home in [OnDisk::small(), OnDisk::default()] {
        fill(&mut home.store(), 1..=2);
        let first = home.segments().remove(0);
        let end = fs::metadata(&first).unwrap().len();
        fill(&mut home.store(), 3..=4);
        home.remove_sled();
        for at in (0..end).step_by(13) {
            let flip = |bytes: &mut Vec<u8>| bytes[usize::try_from(at).unwrap()] ^= 1;
            change(&first, flip);
            for _ in 0..2 {
                match home.refusal() {
                    StoreError::Damaged { path, offset, .. } => {
                        assert_eq!(path, first);
                        assert!(offset <= at && at < offset + 1500, "flipped {at}, told {offset}");
                    }
                    other => panic!("flipped {at}: {other}"),
                }
            }
            change(&first, flip);
        }
        home.store();
    }
}

#[test]
fn a_flipped_bit_in_the_last_commit_is_never_taken_for_a_torn_one_even_if_sled_is_gone() {
    let (home, before) = filled(1..=2);
    let last = home.last_segment();
    for sled in ["there", "gone"] {
        if sled == "gone" {
            home.remove_sled();
        }
        change(&last, |bytes| *bytes.last_mut().unwrap() ^= 1);
        let refusal = home.refusal();
        assert!(matches!(&refusal, StoreError::Damaged { path, .. } if *path == last), "{refusal}");
        assert!(refusal.to_string().contains("`chancery import` the last checkpoint"), "{refusal}");
        change(&last, |bytes| *bytes.last_mut().unwrap() ^= 1);
    }
    assert_eq!(export(&mut home.store()), before, "nothing was changed by the refusal");
}

#[test]
fn a_last_commit_that_is_worse_than_torn_is_missed_if_sled_knows_of_it() {
    let (home, before) = filled(1..=2);
    let last = home.last_segment();
    let whole = fs::read(&last).unwrap();
    change(&last, |bytes| bytes.last_chunk_mut::<2>().unwrap().fill(0xee));
    assert!(matches!(home.refusal(), StoreError::Shortened { ends: Seq(1), applied: Seq(2), .. }));
    fs::write(&last, whole).unwrap();
    assert_eq!(export(&mut home.store()), before, "nothing was changed by the refusal");
}

#[test]
fn a_journal_whose_tail_is_cut_away_anywhere_is_refused() {
    let (home, before) = filled(1..=30);
    let last = home.last_segment();
    let whole = fs::read(&last).unwrap();
    for len in (0..whole.len()).step_by(37) {
        fs::write(&last, &whole[..len]).unwrap();
        let refusal = home.refusal();
        assert!(
            matches!(refusal, StoreError::Shortened { .. } | StoreError::Damaged { .. }),
            "cut at {len}: {refusal}"
        );
    }
    fs::remove_file(&last).unwrap();
    assert!(matches!(home.refusal(), StoreError::Shortened { applied: Seq(30), .. }));
    fs::write(&last, whole).unwrap();
    assert_eq!(export(&mut home.store()), before, "nothing was changed by the refusals");
}

#[test]
fn a_flipped_bit_anywhere_in_sled_costs_nothing() {
    let (home, before) = filled(1..=30);
    home.keep("sled");
    for (nth, file) in ["db", "conf"].into_iter().cycle().take(40).enumerate() {
        home.put_back("sled");
        change(&home.path("sled").join(file), |bytes| {
            // The beginning is always in use; sled's file is longer than what it holds.
            let at = nth * 7919 % bytes.len().min(20_000);
            bytes[at] ^= 1 << (nth % 8);
        });
        assert_eq!(export(&mut home.store()), before, "{nth} in {file}");
    }
}

#[test]
fn an_old_segment_is_read_only_when_sled_is_built_anew() {
    let (home, before) = filled(1..=30);
    let oldest = home.segments().remove(0);
    change(&oldest, |bytes| bytes[100] ^= 1);
    assert_eq!(export(&mut home.store()), before);
    home.remove_sled();
    let refusal = home.refusal();
    assert!(matches!(&refusal, StoreError::Damaged { path, .. } if *path == oldest), "{refusal}");
}

#[test]
fn a_missing_segment_is_refused() {
    let (home, _) = filled(1..=30);
    let segments = home.segments();
    assert!(segments.len() >= 3);
    fs::remove_file(&segments[1]).unwrap();
    home.remove_sled();
    let refusal = home.refusal();
    assert!(matches!(&refusal, StoreError::Damaged { path, .. } if *path == segments[2]), "{refusal}");
}

#[test]
fn segments_that_outlived_their_checkpoint_do_no_harm() {
    let (home, before) = filled(1..=10);
    home.keep("journal");
    home.store().checkpoint().unwrap();
    let names = home.put_back("journal");
    assert!(names.len() >= 3);
    // A power cut may bring any of them back, after the checkpoint had removed them.
    for left in [&names[..1], &names[1..2], &names[names.len() - 1..], &names[..]] {
        home.put_back("journal");
        names.iter().filter(|name| !left.contains(name)).for_each(|name| fs::remove_file(name).unwrap());
        for _ in 0..2 {
            assert_eq!(export(&mut home.store()), before);
            assert_eq!(home.segments().len(), 0, "and they are gone for good");
        }
    }
    home.put_back("journal");
    names[1..].iter().for_each(|name| fs::remove_file(name).unwrap());
    fill(&mut home.store(), [11]);
    home.remove_sled();
    assert_eq!(home.store().load().unwrap().seq, Seq(11));
}

#[test]
fn a_missing_checkpoint_is_refused_when_it_is_needed() {
    let (home, _) = filled(1..=3);
    home.store().checkpoint().unwrap();
    fill(&mut home.store(), [4]);
    fs::remove_file(home.path("checkpoint.jsonl")).unwrap();
    home.store();
    home.remove_sled();
    let refusal = home.refusal().to_string();
    assert!(refusal.contains("checkpoint.jsonl"), "{refusal}");
}

#[test]
fn a_damaged_checkpoint_is_refused_with_file_and_place() {
    let (home, whole) = filled(1..=3);
    for at in (0..whole.len()).step_by(41) {
        let mut bytes = whole.clone().into_bytes();
        bytes[at] ^= 2;
        let import = MemoryStore::import(&mut &bytes[..]).map(drop).unwrap_err();
        assert!(matches!(import, StoreError::Damaged { .. } | StoreError::Version { .. }), "{at}: {import}");
        let import = MemoryStore::import(&mut &whole.as_bytes()[..at]).map(drop).unwrap_err();
        assert!(matches!(import, StoreError::Damaged { .. }), "{at}: {import}");
    }
    let other = OnDisk::default();
    let Err(refusal) = SledStore::import(&other.dir(), &mut &whole.as_bytes()[..whole.len() / 2]) else {
        panic!("half of it was imported")
    };
    assert!(refusal.to_string().contains("the import"), "{refusal}");
    drop(home);
    let mut store = SledStore::import(&other.dir(), &mut whole.as_bytes()).unwrap();
    assert_eq!(export(&mut store), whole, "the place is still free for the whole of it");
}

#[test]
fn what_another_version_wrote_is_said_to_be_so() {
    let (home, whole) = filled(1..=2);
    let newer = whole.replacen(r#""version":2"#, r#""version":3"#, 1);
    let refusal = MemoryStore::import(&mut newer.as_bytes()).map(drop).unwrap_err();
    assert!(
        matches!(&refusal, StoreError::Version { what, .. } if what == "checkpoint format 3"),
        "{refusal}"
    );

    let newer = r#"{"facts":[],"portents":["a comet"]}"#;
    home.remove_sled();
    change(&home.last_segment(), |bytes| bytes.extend(frame(3, newer.as_bytes())));
    let refusal = home.refusal().to_string();
    assert!(refusal.contains("commit 3") && refusal.contains("portents"), "{refusal}");
}

/// A frame as the journal writes it, by hand.
fn frame(seq: u64, body: &[u8]) -> Vec<u8> {
    let len = u32::try_from(body.len()).unwrap().to_le_bytes();
    let sum = crc32fast::hash(&[&len[..], &seq.to_le_bytes(), body].concat()).to_le_bytes();
    [&len[..], &sum, &seq.to_le_bytes(), body].concat()
}
