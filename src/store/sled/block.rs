//! Facts as sled keeps them: many in one row, under the key of the first, because they are read only one after the other,
//! and a row of sled's costs as much as reading ten facts.
//!
//! ```text
//! name of the key, 12 bytes · length of the line u32, little-endian · line · the next …
//! ```

use crate::store::row::{Key, Kind, PLACE};

/// No block gets longer, unless one fact is. sled writes the neighbours of a row again and again with it, and keeps whole
/// pages of up to sixteen in memory.
const FULL: usize = 1 << 10;

/// How long a fact is before its line.
const PREFIX: usize = PLACE + 4;

/// Puts facts together, in the order of their keys.
#[derive(Default)]
pub(super) struct Packer(Vec<u8>);

/// A key and its value.
pub(super) type Block = (Vec<u8>, Vec<u8>);

impl Packer {
    /// Adds a fact; gives a block that is full, and does not take it any more.
    pub(super) fn add(&mut self, key: &Key, line: &[u8]) -> Option<Block> {
        let full = if self.0.len() + PREFIX + line.len() > FULL { self.finish() } else { None };
        let len = u32::try_from(line.len()).unwrap_or(u32::MAX);
        self.0.reserve(PREFIX + line.len());
        self.0.extend_from_slice(key.name());
        self.0.extend_from_slice(&len.to_le_bytes());
        self.0.extend_from_slice(line);
        full
    }

    /// Gives what there is.
    pub(super) fn finish(&mut self) -> Option<Block> {
        let first = self.0.get(..PLACE)?;
        let key = [&[Kind::Facts as u8], first].concat();
        Some((key, std::mem::take(&mut self.0)))
    }
}

/// The facts of a block, in order: where the name of each one's key stands in it, and where its line; nothing in place of
/// what makes no sense, at which it ends.
pub(super) fn unpack(block: &[u8]) -> impl Iterator<Item = Option<(&[u8], &[u8])>> {
    let mut rest = Some(block);
    std::iter::from_fn(move || {
        let bytes = rest.take().filter(|bytes| !bytes.is_empty())?;
        let fact = split(bytes);
        rest = fact.map(|(_, _, rest)| rest);
        Some(fact.map(|(name, line, _)| (name, line)))
    })
}

fn split(bytes: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let (name, bytes) = bytes.split_at_checked(PLACE)?;
    let (len, bytes) = bytes.split_first_chunk()?;
    let (line, rest) = bytes.split_at_checked(usize::try_from(u32::from_le_bytes(*len)).ok()?)?;
    Some((name, line, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(n: u8) -> Key {
        Key::from_bytes(&[&[Kind::Facts as u8][..], &[n; PLACE]].concat()).expect("a key")
    }

    #[test]
    fn what_is_packed_is_unpacked_in_order_under_the_first_of_its_keys() {
        let mut packer = Packer::default();
        let lines: Vec<Vec<u8>> = (0..100).map(|n| vec![n; usize::from(n) * 10]).collect();
        let full = (0..).zip(&lines).filter_map(|(n, line)| packer.add(&key(n), line)).collect::<Vec<_>>();
        let blocks: Vec<_> = full.into_iter().chain(packer.finish()).collect();
        assert!(blocks.len() > 5 && packer.finish().is_none());
        let mut all = Vec::new();
        for (under, block) in &blocks {
            let facts: Vec<_> = unpack(block).map(|fact| fact.expect("whole")).collect();
            assert_eq!(under[1..], *facts[0].0);
            assert!(facts.len() == 1 || block.len() <= FULL);
            all.extend(facts.into_iter().map(|(name, line)| (name[0], line.to_vec())));
        }
        assert_eq!(all, (0..).zip(lines).collect::<Vec<_>>());
    }

    #[test]
    fn a_block_that_breaks_off_is_known_as_such() {
        let mut packer = Packer::default();
        packer.add(&key(1), b"one");
        packer.add(&key(2), b"two");
        let (_, block) = packer.finish().expect("a block");
        for len in 1..block.len() {
            let whole = len == block.len() / 2;
            assert_eq!(unpack(&block[..len]).all(|fact| fact.is_some()), whole, "{len}");
        }
    }
}
