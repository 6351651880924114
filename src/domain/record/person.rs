//! What is known of a person apart from any role: their language, the room they share with the bot, and which words are
//! theirs.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde::{Deserialize, Serialize};

use super::authorship::{Authorship, Business};
use crate::domain::employer::Employer;
use crate::domain::ids::{CaseNo, Language, TextId};

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
    /// They said who employs them.
    Employed {
        /// The person.
        who: OwnedUserId,
        /// Who, as far as it can be compared; nobody, where there is none.
        employer: Option<Employer>,
        /// Who, in their words.
        name: Option<TextId>,
    },
    /// They said what they can be asked about, or took it back.
    Topics {
        /// The person.
        who: OwnedUserId,
        /// What, in their words.
        topics: Option<TextId>,
    },
    /// They wrote something that is kept.
    Wrote {
        /// The person.
        who: OwnedUserId,
        /// What it is for; at first nobody noted that.
        #[serde(default)]
        of: Business,
        /// What.
        texts: Vec<TextId>,
    },
    /// What people wrote is kept no longer.
    Erased {
        /// What.
        texts: Vec<TextId>,
    },
    /// They asked that their words be forgotten.
    Forgotten {
        /// The person.
        who: OwnedUserId,
        /// What is kept until the case is settled to which it belongs.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        held: Vec<(CaseNo, Vec<TextId>)>,
    },
    /// They were told what the bot understands, having written what it does not.
    Hinted {
        /// The person.
        who: OwnedUserId,
    },
    /// They were handed what is held about them.
    Handed {
        /// The person.
        who: OwnedUserId,
    },
    /// The words are gone, too, that a case held back.
    LetGo {
        /// The case.
        case: CaseNo,
    },
}

/// What a person said of their employer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Employment {
    /// Who it is, as far as it can be compared; nobody, where there is none.
    pub employer: Option<Employer>,
    /// Who it is, in their words.
    pub name: Option<TextId>,
}

/// All people known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct People {
    languages: BTreeMap<OwnedUserId, Language>,
    rooms: BTreeMap<OwnedUserId, OwnedRoomId>,
    employments: BTreeMap<OwnedUserId, Employment>,
    topics: BTreeMap<OwnedUserId, TextId>,
    /// Who wrote what.
    pub words: Authorship,
    forgotten: BTreeMap<OwnedUserId, Timestamp>,
    handed: BTreeMap<OwnedUserId, Timestamp>,
    hinted: BTreeMap<OwnedUserId, Timestamp>,
}

impl People {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &PersonFact) {
        match fact {
            PersonFact::Speaks { who, language } => {
                self.languages.insert(who.clone(), language.clone());
            }
            PersonFact::Direct { who, room } => {
                self.rooms.insert(who.clone(), room.clone());
            }
            PersonFact::Employed { who, employer, name } => {
                let employment = Employment { employer: *employer, name: name.clone() };
                self.employments.insert(who.clone(), employment);
            }
            PersonFact::Topics { who, topics: Some(topics) } => {
                self.topics.insert(who.clone(), topics.clone());
            }
            PersonFact::Topics { who, topics: None } => {
                self.topics.remove(who);
            }
            PersonFact::Wrote { who, of, texts } => self.words.wrote(who, *of, texts),
            PersonFact::Forgotten { who, held } => {
                self.employments.remove(who);
                self.topics.remove(who);
                self.words.forgotten(who, held);
                self.forgotten.insert(who.clone(), at);
            }
            PersonFact::Handed { who } => {
                self.handed.insert(who.clone(), at);
            }
            PersonFact::Hinted { who } => {
                self.hinted.insert(who.clone(), at);
            }
            PersonFact::LetGo { case } => self.words.let_go(*case),
            PersonFact::Erased { texts } => self.words.erased(texts),
        }
    }

    /// When the person was last told what the bot understands, having written what it does not.
    #[must_use]
    pub fn hinted(&self, who: &UserId) -> Option<Timestamp> {
        self.hinted.get(who).copied()
    }

    /// The language the person asked for, if they did.
    #[must_use]
    pub fn language(&self, who: &UserId) -> Option<&Language> {
        self.languages.get(who)
    }

    /// What the person can be asked about, in their words.
    #[must_use]
    pub fn topics_of(&self, who: &UserId) -> Option<&TextId> {
        self.topics.get(who)
    }

    /// Everybody who said what they can be asked about, sorted by Matrix ID.
    pub fn topics(&self) -> impl Iterator<Item = (&OwnedUserId, &TextId)> {
        self.topics.iter()
    }

    /// The direct room last shared with the person.
    #[must_use]
    pub fn room(&self, who: &UserId) -> Option<&RoomId> {
        self.rooms.get(who).map(AsRef::as_ref)
    }

    /// What the person said of their employer, if they did.
    #[must_use]
    pub fn employment(&self, who: &UserId) -> Option<&Employment> {
        self.employments.get(who)
    }

    /// When the person was last handed what is held about them.
    #[must_use]
    pub fn handed(&self, who: &UserId) -> Option<Timestamp> {
        self.handed.get(who).copied()
    }

    /// When the person last asked to be forgotten, if they did.
    #[must_use]
    pub fn forgotten(&self, who: &UserId) -> Option<Timestamp> {
        self.forgotten.get(who).copied()
    }
}
