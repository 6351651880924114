//! Bytes from anywhere, read as a segment of the journal: whatever they are, there is an answer.

use std::fs;
use std::path::Path;

use chancery::domain::ids::Seq;
use chancery::store::journal::read;
use chancery::store::{Commit, StoreError};

use crate::homes::OnDisk;
use crate::sample::{commit, fill};

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
fn numbers_that_no_journal_reaches_are_damage_and_never_overflow() {
    for seq in [u64::MAX, u64::MAX - 1, u64::MAX / 2 + 1] {
        let refusal = reading(&segment(seq, seq, b"{}")).unwrap_err();
        assert!(matches!(refusal, StoreError::Damaged { .. }), "{refusal}");
    }
    assert_eq!(reading(&segment(7, 7, b"{}")).unwrap(), [(Seq(7), Commit::default())]);
}
