//! What people did lately, by the reaction or the message with which they did it: so that taking a reaction back can undo
//! it, and correcting a message does not do it a second time. Of each person the last things are known, no more.

use std::collections::{BTreeMap, VecDeque};

use jiff::Timestamp;
use ruma::{EventId, OwnedEventId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::confirmation::Request;
use crate::domain::command::Choice;
use crate::domain::ids::ConfirmationNo;

/// Of how many things that somebody did it is known with which event they did them.
const KNOWN: usize = 50;

/// What became true of what somebody did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeedFact {
    /// Somebody did something.
    Done(Box<Deed>),
    /// It is known whether it was undone: taking it back once more does nothing.
    Settled {
        /// Who had done it.
        who: OwnedUserId,
        /// With which event.
        event: OwnedEventId,
    },
}

/// Something that somebody did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    /// Who.
    pub who: OwnedUserId,
    /// With which event: their reaction, or their message as it was first sent.
    pub event: OwnedEventId,
    /// Under which message of the bot's own, if it was a reaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub under: Option<OwnedEventId>,
    /// When, by the clock of their homeserver.
    pub at: Timestamp,
    /// What.
    pub request: Request,
    /// How it is undone.
    pub undo: Undo,
}

/// How something that was done is undone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Undo {
    /// It only put a question, which is dropped.
    Question(ConfirmationNo),
    /// This does the contrary.
    Command(Box<Choice>),
    /// What was before is so again.
    Before,
    /// Not by taking it back.
    Otherwise,
    /// There is nothing to undo.
    Nothing,
}

/// What people did lately.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deeds {
    by_person: BTreeMap<OwnedUserId, VecDeque<Deed>>,
}

impl Deeds {
    /// Takes the fact in.
    pub fn apply(&mut self, fact: &DeedFact) {
        match fact {
            DeedFact::Done(deed) => {
                let deeds = self.by_person.entry(deed.who.clone()).or_default();
                if deeds.len() == KNOWN {
                    deeds.pop_front();
                }
                deeds.push_back((**deed).clone());
            }
            DeedFact::Settled { who, event } => {
                let deeds = self.by_person.get_mut(who).into_iter().flatten();
                for deed in deeds.filter(|deed| deed.event == *event) {
                    deed.undo = Undo::Nothing;
                }
            }
        }
    }

    /// Forgets what this person did.
    pub fn forget(&mut self, who: &UserId) {
        self.by_person.remove(who);
    }

    /// What the person did with this event, the last first.
    pub fn with<'a>(&'a self, who: &UserId, event: &'a EventId) -> impl Iterator<Item = &'a Deed> {
        let deeds = self.by_person.get(who).into_iter().flatten().rev();
        deeds.filter(move |deed| deed.event == event)
    }

    /// Whether they did more than is known still.
    #[must_use]
    pub fn are_many(&self, who: &UserId) -> bool {
        self.by_person.get(who).is_some_and(|deeds| deeds.len() == KNOWN)
    }
}
