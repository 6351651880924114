//! What comes next by itself of many things of one sort, each kind of it in order: so that what falls due first is found
//! however many there are. How long each kind takes, the programme says; here stands only from when on that is reckoned.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeFrom;

use jiff::Timestamp;

/// What comes next of what, by kind and by when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda<Kind, Of> {
    by_kind: BTreeMap<Kind, BTreeSet<(Timestamp, Of)>>,
    listed: BTreeMap<Of, Vec<(Kind, Timestamp)>>,
}

impl<Kind, Of> Default for Agenda<Kind, Of> {
    fn default() -> Self {
        Self { by_kind: BTreeMap::new(), listed: BTreeMap::new() }
    }
}

impl<Kind: Ord + Copy, Of: Ord + Clone> Agenda<Kind, Of> {
    /// This comes next of it, and nothing that did before.
    pub fn list(&mut self, of: &Of, next: Vec<(Kind, Timestamp)>) {
        if self.listed.get(of).map_or(&[][..], Vec::as_slice) == next {
            return;
        }
        for (kind, at) in self.listed.remove(of).unwrap_or_default() {
            if let Some(all) = self.by_kind.get_mut(&kind) {
                all.remove(&(at, of.clone()));
                if all.is_empty() {
                    self.by_kind.remove(&kind);
                }
            }
        }
        for (kind, at) in &next {
            self.by_kind.entry(*kind).or_default().insert((*at, of.clone()));
        }
        if !next.is_empty() {
            self.listed.insert(of.clone(), next);
        }
    }

    /// Of what this comes next, the first first.
    pub fn all(&self, kind: Kind) -> impl Iterator<Item = (Timestamp, &Of)> {
        self.by_kind.get(&kind).into_iter().flatten().map(|(at, of)| (*at, of))
    }

    /// Of what this comes next first, and when.
    #[must_use]
    pub fn first(&self, kind: Kind) -> Option<(Timestamp, &Of)> {
        self.by_kind.get(&kind)?.first().map(|(at, of)| (*at, of))
    }

    /// Of what one of these kinds comes next, each kind by itself, the first first.
    pub fn kinds(
        &self,
        kinds: RangeFrom<Kind>,
    ) -> impl Iterator<Item = impl Iterator<Item = (Timestamp, &Of)>> {
        self.by_kind.range(kinds).map(|(_, all)| all.iter().map(|(at, of)| (*at, of)))
    }
}
