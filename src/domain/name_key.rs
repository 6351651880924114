//! Names of things and places, as far as they can be compared. What people write stays in the store, where it can be erased;
//! a fact holds only a key of it, which says whether two names are the same and cannot be read back.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use super::vocabulary::fold;

/// A name, comparable and not readable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct NameKey(u64);

impl NameKey {
    /// What something is called: capitals, accents, spaces and marks make no difference.
    #[must_use]
    pub fn of_name(words: &str) -> Option<Self> {
        let name = unaccented(words);
        (!name.is_empty()).then(|| Self(hash(&name)))
    }

    /// The town of a place, which stands first in it: "Oslo" and "Oslo, Norway" are one.
    #[must_use]
    pub fn of_place(words: &str) -> Option<Self> {
        let parts = words.split([',', ';', '/', '(', '|', '\n', '，', '、', '（']);
        parts.map(str::trim).find(|part| !part.is_empty()).and_then(Self::of_name)
    }
}

/// Small letters and digits without the accents that people leave out; the marks of other scripts make other words.
#[must_use]
pub fn unaccented(words: &str) -> String {
    let letters =
        words.nfkd().filter(|letter| !matches!(letter, '\u{300}'..='\u{36f}')).nfc().collect::<String>();
    fold(&letters).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// FNV-1a: the same on every machine and in every release, as a stored form must be.
#[must_use]
pub fn hash(name: &str) -> u64 {
    let mix = |key: u64, byte| (key ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    name.bytes().fold(0xcbf2_9ce4_8422_2325, mix)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_is_written_in_many_ways() {
        let first = NameKey::of_name("OpenStack São Paulo");
        assert!(first.is_some());
        for name in ["openstack sao paulo", "OPENSTACK  São-Paulo!", "ＯｐｅｎＳｔａｃｋ São Paulo"]
        {
            assert_eq!(NameKey::of_name(name), first, "{name}");
        }
        assert_ne!(NameKey::of_name("OpenStack Oslo"), first);
        assert_eq!(NameKey::of_name(" … "), None);
    }

    #[test]
    fn a_place_is_its_town() {
        assert_eq!(NameKey::of_place("Oslo, Norway"), NameKey::of_place("oslo"));
        assert_eq!(NameKey::of_place("東京、日本"), NameKey::of_place("東京"));
        assert_ne!(NameKey::of_place("Munich, Germany"), NameKey::of_place("Berlin, Germany"));
    }

    #[test]
    fn a_key_stays_what_it_was() {
        assert_eq!(
            serde_json::to_string(&NameKey::of_name("Oslo")).expect("a number"),
            "17145007743469963306"
        );
    }
}
