//! How full the hands of those are who guide candidates: all mentors who are not away, by how many they take and how many
//! they have, so that whoever has a place free is found without looking at all the others.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{OwnedUserId, UserId};

/// How many somebody takes, if they said so, and how many they have.
type Full = (Option<u32>, usize);

/// All mentors who are not away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hands {
    by_load: BTreeMap<Full, BTreeSet<OwnedUserId>>,
    listed: BTreeMap<OwnedUserId, Full>,
}

impl Hands {
    /// They take so many, if they said so, and have so many; nothing where they are no mentor now, or are away.
    pub fn list(&mut self, who: &UserId, full: Option<Full>) {
        if self.listed.get(who).copied() == full {
            return;
        }
        if let Some(before) = self.listed.remove(who)
            && let Some(alike) = self.by_load.get_mut(&before)
        {
            alike.remove(who);
            if alike.is_empty() {
                self.by_load.remove(&before);
            }
        }
        if let Some(full) = full {
            self.by_load.entry(full).or_default().insert(who.to_owned());
            self.listed.insert(who.to_owned(), full);
        }
    }

    /// Those who are listed.
    pub fn listed(&self) -> impl Iterator<Item = &OwnedUserId> {
        self.listed.keys()
    }

    /// Those who have a place free, where who said nothing takes so many.
    pub fn free(&self, usually: u32) -> impl Iterator<Item = &OwnedUserId> {
        let is_free = move |(takes, has): &Full| {
            usize::try_from(takes.unwrap_or(usually)).map_or(true, |takes| *has < takes)
        };
        self.by_load.iter().filter(move |(full, _)| is_free(full)).flat_map(|(_, alike)| alike)
    }
}
