//! The bot's own messages, by the event they became: those that bear buttons, polls, and those that quote what people
//! wrote.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use ruma::{EventId, OwnedEventId, OwnedRoomId, RoomId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::TextId;
use crate::domain::message::{Address, Button};
use crate::domain::poll::Subject;

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
        /// The thread in which it stands, by its root.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        thread: Option<OwnedEventId>,
    },
    /// It stands in a room and is a poll.
    Polled {
        /// The event it became.
        event: OwnedEventId,
        /// Where it stands.
        to: Address,
        /// In which room.
        room: OwnedRoomId,
        /// What it is about.
        about: Subject,
    },
    /// The polls about this are over: nothing is chosen in them any more.
    PollsEnded {
        /// What they were about.
        about: Subject,
    },
    /// It stands in a room and quotes what people wrote.
    Quoted {
        /// The event it became.
        event: OwnedEventId,
        /// Where it stands.
        to: Address,
        /// In which room; before this was kept, nobody knew.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        room: Option<OwnedRoomId>,
        /// What it quotes.
        texts: Vec<TextId>,
    },
    /// It is taken back.
    TakenBack {
        /// The event it was.
        event: OwnedEventId,
    },
    /// It could not be taken back.
    Stands {
        /// The event.
        event: OwnedEventId,
        /// Where it stands.
        to: Address,
    },
}

/// Where a message that bears buttons stands, and which.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Bearing {
    to: Option<Address>,
    buttons: Vec<Button>,
    thread: Option<OwnedEventId>,
}

/// Where a message that quotes stands, and what it quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Quoting {
    to: Address,
    room: Option<OwnedRoomId>,
    /// Nothing any more, once it was taken back.
    texts: Vec<TextId>,
}

/// Where a poll stands, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Polled {
    to: Address,
    room: OwnedRoomId,
    about: Subject,
}

/// All messages that bear buttons, are polls or quote. There are more of them than of anything else, and nobody goes through
/// them: they are looked up by a hash, not in an order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Posts {
    by_event: HashMap<OwnedEventId, Bearing>,
    polls: BTreeMap<OwnedEventId, Polled>,
    /// The last poll about something.
    polled: BTreeMap<Subject, OwnedEventId>,
    quoting: HashMap<OwnedEventId, Quoting>,
    /// Sorted: most texts are quoted once or twice, and a set for each takes ten times as much.
    by_text: HashMap<TextId, Vec<OwnedEventId>>,
    /// What could not be taken back, by where it stands.
    left: BTreeMap<Address, BTreeSet<OwnedEventId>>,
}

impl Posts {
    /// Takes the fact in.
    pub fn apply(&mut self, fact: &PostFact) {
        match fact {
            PostFact::Posted { event, buttons, to, thread } => {
                let (to, buttons, thread) = (to.clone(), buttons.clone(), thread.clone());
                self.by_event.insert(event.clone(), Bearing { to, buttons, thread });
            }
            PostFact::Polled { event, to, room, about } => {
                let polled = Polled { to: to.clone(), room: room.clone(), about: *about };
                self.polls.insert(event.clone(), polled);
                self.polled.insert(*about, event.clone());
            }
            PostFact::PollsEnded { about } => {
                self.polls.retain(|_, polled| polled.about != *about);
                self.polled.remove(about);
            }
            PostFact::Quoted { event, to, room, texts } => {
                for text in texts {
                    let events = self.by_text.entry(text.clone()).or_default();
                    if let Err(place) = events.binary_search(event) {
                        events.insert(place, event.clone());
                    }
                }
                let (to, room, texts) = (to.clone(), room.clone(), texts.clone());
                self.quoting.insert(event.clone(), Quoting { to, room, texts });
            }
            PostFact::Stands { event, to } => {
                self.left.entry(to.clone()).or_default().insert(event.clone());
            }
            PostFact::TakenBack { event } => {
                self.by_event.remove(event);
                let polled = self.polls.remove(event).map(|polled| polled.about);
                if let Some(about) = polled.filter(|about| self.polled.get(about) == Some(event)) {
                    self.polled.remove(&about);
                }
                let texts = self.quoting.get_mut(event).map(|quoting| std::mem::take(&mut quoting.texts));
                for text in texts.unwrap_or_default() {
                    if let Some(events) = self.by_text.get_mut(&text) {
                        events.retain(|other| other != event);
                        if events.is_empty() {
                            self.by_text.remove(&text);
                        }
                    }
                }
            }
        }
    }

    /// Whether something stands there that could not be taken back.
    #[must_use]
    pub fn is_something_left(&self, to: &Address) -> bool {
        self.left.contains_key(to)
    }

    /// The button that a reaction to a message presses, if the reaction was heard where the message stands. Variation
    /// selectors and skin tones make no difference.
    #[must_use]
    pub fn button(&self, event: &EventId, at: &Address, key: &str) -> Option<&Button> {
        let key = bare(key);
        let Bearing { to, buttons, .. } = self.by_event.get(event)?;
        let here = to.as_ref().is_none_or(|to| to == at);
        buttons.iter().filter(|_| here).find(|button| bare(&button.key) == key)
    }

    /// The thread in which a message stands that bears buttons, by its root.
    #[must_use]
    pub fn thread(&self, event: &EventId) -> Option<&OwnedEventId> {
        self.by_event.get(event)?.thread.as_ref()
    }

    /// What a poll is about, if the choice was heard where it stands.
    #[must_use]
    pub fn poll(&self, event: &EventId, at: &Address) -> Option<Subject> {
        self.polls.get(event).filter(|polled| polled.to == *at).map(|polled| polled.about)
    }

    /// The last poll about this that stands, and in which room.
    #[must_use]
    pub fn polled(&self, about: Subject) -> Option<(&OwnedEventId, &OwnedRoomId)> {
        let event = self.polled.get(&about)?;
        self.polls.get(event).map(|polled| (event, &polled.room))
    }

    /// The messages that quote this, and where they stand.
    pub fn quoting(&self, text: &TextId) -> impl Iterator<Item = (&OwnedEventId, &Address)> {
        let events = self.by_text.get(text).into_iter().flatten();
        events.filter_map(|event| Some((event, &self.quoting.get(event)?.to)))
    }

    /// The room in which a message stands that quotes, or quoted.
    #[must_use]
    pub fn room(&self, event: &EventId) -> Option<&RoomId> {
        self.quoting.get(event)?.room.as_deref()
    }
}

fn bare(key: &str) -> String {
    key.chars().filter(|c| !matches!(c, '\u{fe0e}' | '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')).collect()
}
