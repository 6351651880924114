//! Bytes from anywhere, read as a segment of the journal or as a checkpoint: whatever they are, there is an answer, and
//! no flipped bit is passed over.

use std::fs;
use std::path::Path;

use chancery::domain::ids::Seq;
use chancery::store::journal::read;
use chancery::store::memory::MemoryStore;
use chancery::store::{Commit, StoreError};

use crate::homes::OnDisk;
use crate::sample::{commit, export, fill};

/// A segment with a single frame, by hand.
fn segment(first: u64, seq: u64, body: &[u8]) -> Vec<u8> {
    let start = [&b"chancery"[..], &1_u32.to_le_bytes(), &first.to_le_bytes()].concat();
    let len = u32::try_from(body.len()).unwrap().to_le_bytes();
    let sum = crc32fast::hash(&[&len[..], &seq.to_le_bytes(), body].concat()).to_le_bytes();
    [&start[..], &crc32fast::hash(&start).to_le_bytes(), &len, &sum, &seq.to_le_bytes(), body].concat()
}

fn reading(bytes: &[u8]) -> Result<Vec<(Seq, Commit)>, StoreError> {
    read(Path::new("a segment"), bytes)
}

#[test]
fn a_segment_reads_as_what_was_committed() {
    let home = OnDisk::default();
    fill(&mut home.store(), 1..=3);
    let bytes = fs::read(home.last_segment()).unwrap();
    assert_eq!(reading(&bytes).unwrap(), [1, 2, 3].map(|n| (Seq(n.into()), commit(n))));
    let torn = reading(&bytes[..bytes.len() - 1]).unwrap();
    assert_eq!(torn.len(), 2, "what has broken off is left out");
}

#[test]
fn bytes_that_are_no_segment_are_refused_and_not_more() {
    let home = OnDisk::default();
    fill(&mut home.store(), 1..=2);
    let whole = fs::read(home.last_segment()).unwrap();
    for at in 0..whole.len() {
        drop(reading(&whole[..at]));
        drop(reading(&whole[at..]));
        let mut flipped = whole.clone();
        flipped[at] ^= 0x80;
        drop(reading(&flipped));
    }
    for bytes in [&b""[..], b"chancery", &[0; 64], &[0xff; 64]] {
        let refusal = reading(bytes).unwrap_err();
        assert!(matches!(refusal, StoreError::Damaged { offset: 0, .. }), "{refusal}");
    }
}

#[test]
fn a_flipped_bit_anywhere_in_a_segment_is_refused() {
    let home = OnDisk::default();
    fill(&mut home.store(), 1..=3);
    let mut bytes = fs::read(home.last_segment()).unwrap();
    for bit in 0..bytes.len() * 8 {
        bytes[bit / 8] ^= 1 << (bit % 8);
        let refusal = reading(&bytes).map(|commits| commits.len()).unwrap_err();
        assert!(matches!(refusal, StoreError::Damaged { .. }), "bit {bit}: {refusal}");
        bytes[bit / 8] ^= 1 << (bit % 8);
    }
}

#[test]
fn a_flipped_bit_anywhere_in_a_checkpoint_is_refused_or_changes_nothing() {
    let mut store = MemoryStore::default();
    fill(&mut store, 1..=3);
    let whole = export(&mut store);
    let mut bytes = whole.clone().into_bytes();
    let mut harmless = 0;
    for bit in (0..bytes.len() * 8).step_by(3) {
        bytes[bit / 8] ^= 1 << (bit % 8);
        if let Ok(mut store) = MemoryStore::import(&mut &bytes[..]) {
            // A digest in capitals is the same digest.
            harmless += 1;
            assert_eq!(export(&mut store), whole, "bit {bit}");
        }
        bytes[bit / 8] ^= 1 << (bit % 8);
    }
    assert!(harmless < 30, "{harmless}");
}

#[test]
fn damage_does_not_pass_for_the_first_version_which_had_no_digest() {
    let mut store = MemoryStore::default();
    fill(&mut store, 1..=3);
    let whole = export(&mut store);
    let older = whole.replacen(r#""version":2,"seq":3"#, r#""version":1,"seq":2"#, 1);
    assert_ne!(older, whole);
    let refusal = MemoryStore::import(&mut older.as_bytes()).map(drop).unwrap_err();
    assert!(matches!(refusal, StoreError::Damaged { offset: 0, .. }), "{refusal}");
}

#[test]
fn a_checkpoint_of_the_first_version_is_still_read() {
    let mut store = MemoryStore::default();
    fill(&mut store, 1..=3);
    let whole = export(&mut store);
    let (header, rows) = whole.split_once('\n').unwrap();
    assert!(header.starts_with(r#"{"chancery":"checkpoint","version":2,"seq":3,"digest":""#), "{header}");
    let first = format!("{}\n{rows}", r#"{"chancery":"checkpoint","version":1,"seq":3}"#);
    assert_eq!(export(&mut MemoryStore::import(&mut first.as_bytes()).unwrap()), whole);
}

#[test]
fn numbers_that_no_journal_reaches_are_damage_and_never_overflow() {
    for seq in [u64::MAX, u64::MAX - 1, u64::MAX / 2 + 1] {
        let refusal = reading(&segment(seq, seq, b"{}")).unwrap_err();
        assert!(matches!(refusal, StoreError::Damaged { .. }), "{refusal}");
    }
    assert_eq!(reading(&segment(7, 7, b"{}")).unwrap(), [(Seq(7), Commit::default())]);
}
