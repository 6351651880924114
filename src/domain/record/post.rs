//! The bot's own messages that bear buttons, by the event they became.

use std::collections::BTreeMap;

use ruma::{EventId, OwnedEventId};
use serde::{Deserialize, Serialize};

use crate::domain::message::{Address, Button};

/// What became true of a message of the bot's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PostFact {
    /// It stands in a room and bears buttons.
    Posted {
        /// The event it became.
        event: OwnedEventId,
        /// Its buttons.
        buttons: Vec<Button>,
        /// Where it stands; before this was kept, nobody knew.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<Address>,
    },
}

/// All messages that bear buttons.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Posts {
    by_event: BTreeMap<OwnedEventId, (Option<Address>, Vec<Button>)>,
}

impl Posts {
    /// Takes the fact in.
    pub fn apply(&mut self, fact: &PostFact) {
        let PostFact::Posted { event, buttons, to } = fact;
        self.by_event.insert(event.clone(), (to.clone(), buttons.clone()));
    }

    /// The button that a reaction to a message presses, if the reaction was heard where the message stands. Variation
    /// selectors and skin tones make no difference.
    #[must_use]
    pub fn button(&self, event: &EventId, at: &Address, key: &str) -> Option<&Button> {
        let key = bare(key);
        let (to, buttons) = self.by_event.get(event)?;
        let here = to.as_ref().is_none_or(|to| to == at);
        buttons.iter().filter(|_| here).find(|button| bare(&button.key) == key)
    }
}

fn bare(key: &str) -> String {
    key.chars().filter(|c| !matches!(c, '\u{fe0e}' | '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')).collect()
}
