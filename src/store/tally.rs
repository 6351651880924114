//! Digests of what is kept, carried along with every change, so that two places can be known to hold the same without
//! comparing them row by row.
//!
//! The digest of a set of rows is the sum of its rows' hashes: it does not depend on their order, and a row can be
//! taken out of it again. It tells damage, not malice.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::row::{Key, Kind};

/// How many rows of a kind there are, and the sum of their hashes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Digest {
    rows: u64,
    digest: Sum,
}

/// A sum of hashes, written in hexadecimal.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sum(u64);

impl Sum {
    /// The hash of something that is no row.
    pub(super) fn of(bytes: &[u8]) -> Self {
        Self(hash([bytes]))
    }
}

/// A digest for each kind of row.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tally([Digest; Kind::ALL.len()]);

impl Tally {
    /// The digest of one kind.
    pub(super) fn of(&self, kind: Kind) -> Digest {
        self.0[kind as usize]
    }

    /// How many rows there are.
    pub(super) fn rows(&self) -> u64 {
        self.0.iter().fold(0, |rows, digest| rows.wrapping_add(digest.rows))
    }

    /// Takes a row in.
    pub(super) fn add(&mut self, key: &Key, line: &[u8]) {
        self.add_named(key.kind(), key.name(), line);
    }

    /// Takes in a row of this kind by the name of its key.
    pub(super) fn add_named(&mut self, kind: Kind, name: &[u8], line: &[u8]) {
        self.0[kind as usize].add(1, hash([&[kind as u8], name, &[0], line]));
    }

    /// Takes a row out that was taken in.
    pub(super) fn subtract(&mut self, key: &Key, line: &[u8]) {
        let hash = hash([&[key.kind() as u8], key.name(), &[0], line]);
        self.0[key.kind() as usize].add(1_u64.wrapping_neg(), hash.wrapping_neg());
    }

    /// All rows of both.
    #[must_use]
    pub(super) fn with(mut self, other: &Self) -> Self {
        for (digest, other) in self.0.iter_mut().zip(other.0) {
            digest.add(other.rows, other.digest.0);
        }
        self
    }
}

impl Digest {
    fn add(&mut self, rows: u64, hash: u64) {
        self.rows = self.rows.wrapping_add(rows);
        self.digest.0 = self.digest.0.wrapping_add(hash);
    }
}

/// FNV-1a, stirred at the end so that sums of alike lines differ in all their bits. Written out because it is a stored
/// format: the standard library's hash may change with the compiler.
fn hash<const PARTS: usize>(parts: [&[u8]; PARTS]) -> u64 {
    let take = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    let mut hash =
        parts.into_iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, part| part.iter().fold(hash, take));
    for factor in [0xff51_afd7_ed55_8ccd, 0xc4ce_b9fe_1a85_ec53] {
        hash = (hash ^ (hash >> 33)).wrapping_mul(factor);
    }
    hash ^ (hash >> 33)
}

impl Serialize for Sum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:016x}", self.0))
    }
}

impl<'de> Deserialize<'de> for Sum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        u64::from_str_radix(&text, 16).map(Self).map_err(D::Error::custom)
    }
}
