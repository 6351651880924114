//! Who wears the title: people whose display name claims it in a community room, whether they hold it or not. Who wears
//! it without holding it comes up once for as long as they wear it, whatever became of that.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedRoomId, OwnedUserId, UserId};

use super::MisuseFact;
use crate::domain::ids::TextId;

/// Somebody whose name claims the title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wearer {
    /// Where, and by which name.
    pub rooms: BTreeMap<OwnedRoomId, TextId>,
    /// Since when they wear it somewhere.
    pub since: Timestamp,
    /// Whether a case came of it.
    pub noticed: bool,
}

/// From when on it is reckoned that somebody wears the title without holding it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unheld {
    /// From when they put it on: they did not hold it then.
    PutOn(Timestamp),
    /// From when they lost it: their name still says what was true.
    Lost(Timestamp),
}

/// All who wear the title.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wearers {
    wearing: BTreeMap<OwnedUserId, Wearer>,
    holders: BTreeSet<OwnedUserId>,
    lost: BTreeMap<OwnedUserId, Timestamp>,
    unheld: BTreeSet<(Unheld, OwnedUserId)>,
}

impl Wearers {
    pub(super) fn apply(&mut self, at: Timestamp, fact: &MisuseFact) {
        match fact {
            MisuseFact::Wears { who, room, name } => {
                self.forget(who);
                let new = || Wearer { rooms: BTreeMap::new(), since: at, noticed: false };
                let wearer = self.wearing.entry(who.clone()).or_insert_with(new);
                wearer.rooms.insert(room.clone(), name.clone());
                self.reckon(who);
            }
            MisuseFact::TookOff { who, room } => {
                self.forget(who);
                if let Some(wearer) = self.wearing.get_mut(who) {
                    wearer.rooms.remove(room);
                    if wearer.rooms.is_empty() {
                        self.wearing.remove(who);
                    }
                }
                self.reckon(who);
            }
            MisuseFact::Seen { about, .. } | MisuseFact::Noticed { who: about } => {
                self.forget(about);
                if let Some(wearer) = self.wearing.get_mut(about) {
                    wearer.noticed = true;
                }
                self.reckon(about);
            }
            _ => {}
        }
    }

    /// Takes in whether somebody holds the title from this moment on.
    pub fn holds(&mut self, at: Timestamp, who: &OwnedUserId, holds: bool) {
        self.forget(who);
        if holds {
            self.holders.insert(who.clone());
            self.lost.remove(who);
            // Should they lose it again, it comes up anew.
            if let Some(wearer) = self.wearing.get_mut(who) {
                wearer.noticed = false;
            }
        } else if self.holders.remove(who) {
            self.lost.insert(who.clone(), at);
        }
        self.reckon(who);
    }

    /// Since when the person wears the title without holding it, as far as that has not come up.
    fn unheld(&self, who: &UserId) -> Option<Unheld> {
        let wearer = self.wearing.get(who).filter(|wearer| !wearer.noticed)?;
        if self.holders.contains(who) {
            return None;
        }
        let lost = self.lost.get(who).filter(|lost| **lost >= wearer.since);
        Some(lost.map_or(Unheld::PutOn(wearer.since), |lost| Unheld::Lost(*lost)))
    }

    fn forget(&mut self, who: &OwnedUserId) {
        if let Some(unheld) = self.unheld(who) {
            self.unheld.remove(&(unheld, who.clone()));
        }
    }

    fn reckon(&mut self, who: &OwnedUserId) {
        if let Some(unheld) = self.unheld(who) {
            self.unheld.insert((unheld, who.clone()));
        }
    }

    /// Somebody whose name claims the title.
    #[must_use]
    pub fn of(&self, who: &UserId) -> Option<&Wearer> {
        self.wearing.get(who)
    }

    /// Everybody whose name claims the title, sorted by Matrix ID.
    pub fn all(&self) -> impl Iterator<Item = (&OwnedUserId, &Wearer)> {
        self.wearing.iter()
    }

    /// Of those who wear the title without holding it, of which nothing has come yet, the longest of each sort.
    pub fn next_unheld(&self) -> impl Iterator<Item = (Unheld, &OwnedUserId)> {
        let put_on = self.unheld.iter().next();
        let lost = self.unheld.iter().find(|(unheld, _)| matches!(unheld, Unheld::Lost(_)));
        let put_on = put_on.filter(|(unheld, _)| matches!(unheld, Unheld::PutOn(_)));
        put_on.into_iter().chain(lost).map(|(unheld, who)| (*unheld, who))
    }
}
