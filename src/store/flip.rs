//! Tells a flipped bit from a commit that broke off: the first would lose what was acknowledged if it were taken for
//! the second. Pure: bytes in, an answer out.
//!
//! What a power cut leaves of a frame lacks whole sectors, which hold zeros. A checksum is linear: what a flipped bit
//! does to it depends on its place alone, so that the place is found by trying what each would do.

use serde::de::IgnoredAny;

use super::frame::{PREFIX, Written, checksum};
use crate::domain::ids::Seq;

const SECTOR: usize = 512;

/// The polynomial of CRC-32, its lowest bit first.
const POLYNOMIAL: u32 = 0xedb8_8320;

/// Whether a single bit keeps the rest of these bytes from being the whole frame of this commit.
pub(super) fn is_all_that_is_wrong(bytes: &[u8], at: usize, seq: Seq) -> bool {
    let mut frame = bytes.get(at..).unwrap_or_default().to_vec();
    let Some(bit) = odd_bit(&frame, seq) else { return false };
    let sector = (at + bit / 8) / SECTOR * SECTOR;
    let arrived = &bytes[sector.max(at)..bytes.len().min(sector + SECTOR)];
    if arrived.iter().all(|byte| *byte == 0) {
        return false;
    }
    frame[bit / 8] ^= 1 << (bit % 8);
    serde_json::from_slice::<IgnoredAny>(&frame[PREFIX..]).is_ok()
}

/// Which bit, counted from the start of the frame, would have to be flipped.
fn odd_bit(frame: &[u8], seq: Seq) -> Option<usize> {
    let Written { len, sum, seq: written } = Written::read(frame)?;
    let body = &frame[PREFIX..];
    let whole_len = u32::try_from(body.len()).ok()?;
    let wrong = [
        (0, u64::from(len ^ whole_len)),
        (4, u64::from(sum ^ checksum(whole_len, seq, body))),
        (8, written.0 ^ seq.0),
    ];
    match wrong.map(|(_, bits)| bits.count_ones()) {
        [1, 0, 0] | [0, 1, 0] | [0, 0, 1] => wrong
            .into_iter()
            .find(|(_, bits)| *bits != 0)
            .map(|(from, bits)| from * 8 + bits.trailing_zeros() as usize),
        // In the body, then, if anywhere.
        [0, _, 0] => {
            let mut effect = POLYNOMIAL;
            for from_end in 1..=body.len() * 8 {
                if u64::from(effect) == wrong[1].1 {
                    return Some(frame.len() * 8 - from_end);
                }
                effect = (effect >> 1) ^ if effect & 1 == 1 { POLYNOMIAL } else { 0 };
            }
            None
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::frame;
    use super::*;

    /// Some commits, as they stand in the journal.
    fn commits() -> impl Iterator<Item = (Vec<u8>, Seq)> {
        [r"{}", r#"{"since":"s1"}"#, &format!(r#"{{"since":"{}"}}"#, "many words ".repeat(90))]
            .map(|body| (frame::encode(Seq(77), body.as_bytes()).expect("it is short"), Seq(77)))
            .into_iter()
    }

    #[test]
    fn every_single_flipped_bit_is_found() {
        for (frame, seq) in commits() {
            for bit in 0..frame.len() * 8 {
                let mut flipped = frame.clone();
                flipped[bit / 8] ^= 1 << (bit % 8);
                assert_eq!(odd_bit(&flipped, seq), Some(bit), "of {}", frame.len() * 8);
                assert!(is_all_that_is_wrong(&flipped, 0, seq));
            }
        }
    }

    #[test]
    fn what_broke_off_is_not_taken_for_a_flipped_bit() {
        for (frame, seq) in commits() {
            for len in 0..frame.len() {
                assert!(!is_all_that_is_wrong(&frame[..len], 0, seq), "broken off at {len}");
                let mut zeros = frame.clone();
                zeros[len..].fill(0);
                assert!(!is_all_that_is_wrong(&zeros, 0, seq), "zeros from {len}");
            }
        }
    }

    #[test]
    fn a_sector_that_never_arrived_is_not_taken_for_a_flipped_bit() {
        // A frame whose first byte, a power of two, is the last one of a sector.
        let body = format!(r#"{{"since":"{}"}}"#, "x".repeat(64 - 12));
        let frame = frame::encode(Seq(1), body.as_bytes()).expect("it is short");
        assert_eq!(frame[..2], [64, 0]);
        let mut bytes = [vec![1; SECTOR - 1], frame].concat();
        bytes[SECTOR - 1] = 0;
        assert_eq!(odd_bit(&bytes[SECTOR - 1..], Seq(1)), Some(6));
        assert!(!is_all_that_is_wrong(&bytes, SECTOR - 1, Seq(1)));
    }
}
