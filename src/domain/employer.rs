//! Employers, as far as they can be compared. What people write stays in the store, where it can be erased; a fact holds
//! only a key of it, which says whether two people named the same one and cannot be read back.
//!
//! The key keeps nobody from trying out a guess. It is taken of the name without what makes no difference: capitals,
//! spaces and marks, and the legal form behind it.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::name_key;
use super::vocabulary::fold;

/// An employer, comparable and not readable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Employer(u64);

impl fmt::Display for Employer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// Legal forms, which people write or leave out.
const FORMS: &[&str] = &[
    "ab",
    "ag",
    "bv",
    "co",
    "company",
    "corp",
    "corporation",
    "ev",
    "gmbh",
    "inc",
    "incorporated",
    "kg",
    "kk",
    "limited",
    "llc",
    "ltd",
    "nv",
    "oy",
    "plc",
    "pty",
    "sa",
    "sarl",
    "sas",
    "se",
    "spa",
    "srl",
];

/// Whether this is but a legal form, which belongs to the name before it.
#[must_use]
pub fn is_legal_form(words: &str) -> bool {
    let bare: String = fold(words).chars().filter(|c| c.is_alphanumeric()).collect();
    FORMS.contains(&bare.as_str())
}

/// The employer that these words name, if they name any.
#[must_use]
pub fn named(words: &str) -> Option<Employer> {
    let bare: String = words.chars().filter(|c| !matches!(c, '.' | '\'' | '’')).collect();
    let folded = fold(&bare);
    let mut parts: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).collect();
    parts.retain(|part| !part.is_empty());
    while parts.len() > 1 && parts.last().is_some_and(|last| FORMS.contains(last)) {
        parts.pop();
    }
    let name = parts.concat();
    (!name.is_empty()).then(|| Employer(name_key::hash(&name)))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn one_employer_is_written_in_many_ways() {
        let first = named("Red Hat, Inc.");
        assert!(first.is_some());
        for name in ["red hat", "RedHat", "RED-HAT Inc", "Ｒｅｄ Ｈａｔ", "Red Hat Ltd. Co."] {
            assert_eq!(named(name), first, "{name}");
        }
    }

    #[test]
    fn different_employers_are_told_apart_and_a_legal_form_alone_is_a_name() {
        let names = ["Red Hat", "Red Hut", "SA", "SE", "Müller & Söhne", "会社", "Nobody's Farm"];
        let keys: BTreeSet<_> = names.iter().filter_map(|name| named(name)).collect();
        assert_eq!(keys.len(), names.len());
        assert_eq!(named(" … "), None);
    }

    #[test]
    fn a_key_stays_what_it_was() {
        assert_eq!(named("Red Hat"), Some(Employer(10_481_150_717_940_760_393)));
    }
}
