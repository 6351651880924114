//! What is known of a person apart from any role: their language, and the room they share with the bot.

use std::collections::BTreeMap;

use ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::Language;

/// What became true of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PersonFact {
    /// They asked to be spoken to in a language.
    Speaks {
        /// The person.
        who: OwnedUserId,
        /// The language.
        language: Language,
    },
    /// They share a direct room with the bot; it replaces an earlier one.
    Direct {
        /// The person.
        who: OwnedUserId,
        /// The room.
        room: OwnedRoomId,
    },
}

/// All people known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct People {
    languages: BTreeMap<OwnedUserId, Language>,
    rooms: BTreeMap<OwnedUserId, OwnedRoomId>,
}

impl People {
    /// Takes the fact in.
    pub fn apply(&mut self, fact: &PersonFact) {
        match fact {
            PersonFact::Speaks { who, language } => {
                self.languages.insert(who.clone(), language.clone());
            }
            PersonFact::Direct { who, room } => {
                self.rooms.insert(who.clone(), room.clone());
            }
        }
    }

    /// The language the person asked for, if they did.
    #[must_use]
    pub fn language(&self, who: &UserId) -> Option<&Language> {
        self.languages.get(who)
    }

    /// The direct room last shared with the person.
    #[must_use]
    pub fn room(&self, who: &UserId) -> Option<&RoomId> {
        self.rooms.get(who).map(AsRef::as_ref)
    }
}
