//! What commits add up to, as rows. A row is one line of JSON, the same in memory, in sled and in a checkpoint; a
//! person can read it, and no store has a format of its own.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Commit, Kept, StoreError};
use crate::domain::fact::Entry;
use crate::domain::ids::{Cause, MessageId, Seq, TextId};
use crate::domain::message::Sealed;

/// Something kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) enum Row<'a> {
    /// How far the rooms have been read.
    Since(Cow<'a, str>),
    /// Something that became true.
    Fact { place: Place, entry: Cow<'a, Entry> },
    /// What a person wrote.
    Text { id: Cow<'a, TextId>, words: Cow<'a, str> },
    /// A message that waits to be delivered.
    Message { place: Place, message: Cow<'a, Sealed> },
    /// An encrypted message that waits for its key.
    Held { place: Place, cause: Cow<'a, Cause>, event: Cow<'a, str> },
    /// An event that is settled, and by which commit.
    Handled { cause: Cow<'a, Cause>, by: Seq },
}

/// Where in the journal something was said: in which commit, and how many of its kind came before it there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) struct Place(Seq, u32);

/// What a row is about, in the order in which a checkpoint lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    Since,
    Facts,
    Texts,
    Outbox,
    Held,
    Handled,
}

impl Kind {
    /// Every kind, in order.
    pub(super) const ALL: [Self; 6] =
        [Self::Since, Self::Facts, Self::Texts, Self::Outbox, Self::Held, Self::Handled];
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Since => "marks of how far the rooms were read",
            Self::Facts => "facts",
            Self::Texts => "texts",
            Self::Outbox => "messages to deliver",
            Self::Held => "messages that wait for their key",
            Self::Handled => "events that are settled",
        })
    }
}

/// How long the name of a fact's key is.
pub(super) const PLACE: usize = 12;

/// Finds a row. Rows of one kind lie together; facts lie in the order in which they became true.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    kind: Kind,
    name: Vec<u8>,
}

impl Key {
    /// The key of how far the rooms have been read.
    pub(super) fn since() -> Self {
        Self { kind: Kind::Since, name: Vec::new() }
    }

    /// The key of a fact.
    fn fact(Place(seq, nth): Place) -> Self {
        Self { kind: Kind::Facts, name: [&seq.0.to_be_bytes()[..], &nth.to_be_bytes()[..]].concat() }
    }

    /// The key of what a person wrote.
    pub(super) fn text(id: &TextId) -> Self {
        Self { kind: Kind::Texts, name: id.0.as_bytes().to_vec() }
    }

    /// The key of a message to deliver.
    fn message(id: &MessageId) -> Self {
        Self { kind: Kind::Outbox, name: id.0.clone().into_bytes() }
    }

    /// The key of an encrypted message that waits.
    fn held(cause: &Cause) -> Self {
        Self { kind: Kind::Held, name: cause.0.clone().into_bytes() }
    }

    /// The key of an event that is settled.
    pub(super) fn handled(cause: &Cause) -> Self {
        Self { kind: Kind::Handled, name: cause.0.clone().into_bytes() }
    }

    /// The key of this name.
    pub(super) fn named(kind: Kind, name: &[u8]) -> Self {
        Self { kind, name: name.to_vec() }
    }

    /// What the row is about.
    pub(super) fn kind(&self) -> Kind {
        self.kind
    }

    /// What it is called among rows of its kind.
    pub(super) fn name(&self) -> &[u8] {
        &self.name
    }

    /// The key as bytes, which sort as keys do.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        [&[self.kind as u8], self.name.as_slice()].concat()
    }

    /// Reads what [`Self::to_bytes`] wrote.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (kind, name) = bytes.split_first()?;
        Some(Self::named(*Kind::ALL.get(usize::from(*kind))?, name))
    }
}

impl Row<'_> {
    /// Reads a row from its line.
    pub(super) fn read(line: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(line)
    }

    /// The key under which the row is kept.
    pub(super) fn key(&self) -> Key {
        match self {
            Self::Since(_) => Key::since(),
            Self::Fact { place, .. } => Key::fact(*place),
            Self::Text { id, .. } => Key::text(id),
            Self::Message { message, .. } => Key::message(&message.id),
            Self::Held { cause, .. } => Key::held(cause),
            Self::Handled { cause, .. } => Key::handled(cause),
        }
    }

    /// What became true, if this is it.
    pub(super) fn fact(self) -> Option<Entry> {
        match self {
            Self::Fact { entry, .. } => Some(entry.into_owned()),
            _ => None,
        }
    }

    /// What a person wrote, if this is it.
    pub(super) fn words(self) -> Option<String> {
        match self {
            Self::Text { words, .. } => Some(words.into_owned()),
            _ => None,
        }
    }
}

/// Rows to write (`Some`: the line) and to remove; of several changes to a row the last one holds.
#[derive(Debug, Default)]
pub(super) struct Changes(pub(super) BTreeMap<Key, Option<String>>);

impl Changes {
    /// Adds what the commit changes.
    pub(super) fn take(&mut self, seq: Seq, commit: &Commit) -> Result<(), StoreError> {
        let places = || (0..).map(move |nth| Place(seq, nth));
        for (place, entry) in places().zip(&commit.facts) {
            self.put(&Row::Fact { place, entry: Cow::Borrowed(entry) })?;
        }
        for (id, words) in &commit.texts {
            match words {
                Some(words) => self.put(&Row::Text { id: Cow::Borrowed(id), words: words.into() })?,
                None => self.remove(Key::text(id)),
            }
        }
        for (place, message) in places().zip(&commit.outbox) {
            self.put(&Row::Message { place, message: Cow::Borrowed(message) })?;
        }
        for id in &commit.settled {
            self.remove(Key::message(id));
        }
        for (place, (cause, event)) in places().zip(&commit.held) {
            match event {
                Some(event) => {
                    self.put(&Row::Held { place, cause: Cow::Borrowed(cause), event: event.into() })?;
                }
                None => self.remove(Key::held(cause)),
            }
        }
        for cause in &commit.handled {
            self.put(&Row::Handled { cause: Cow::Borrowed(cause), by: seq })?;
        }
        if let Some(since) = &commit.since {
            self.put(&Row::Since(since.into()))?;
        }
        Ok(())
    }

    /// Adds what later ones change.
    pub(super) fn extend(&mut self, later: Self) {
        if self.0.is_empty() {
            *self = later;
        } else {
            self.0.extend(later.0);
        }
    }

    fn put(&mut self, row: &Row<'_>) -> Result<(), StoreError> {
        let line = serde_json::to_string(row).map_err(|error| StoreError::Unwritable(error.to_string()))?;
        self.0.insert(row.key(), Some(line));
        Ok(())
    }

    fn remove(&mut self, key: Key) {
        self.0.insert(key, None);
    }
}

/// Gathers from rows what is needed to go on, but for the facts: there may be more of them than memory should hold twice.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    outbox: Vec<(Place, Sealed)>,
    held: Vec<(Place, Cause, String)>,
    since: Option<String>,
}

impl Gathering {
    /// The kinds of row that are needed.
    pub(super) const KINDS: [Kind; 3] = [Kind::Since, Kind::Outbox, Kind::Held];

    /// Takes in a row, or gives back the fact that it is.
    pub(super) fn take(&mut self, row: Row<'_>) -> Option<Entry> {
        match row {
            Row::Since(since) => self.since = Some(since.into_owned()),
            Row::Fact { entry, .. } => return Some(entry.into_owned()),
            Row::Message { place, message } => self.outbox.push((place, message.into_owned())),
            Row::Held { place, cause, event } => {
                self.held.push((place, cause.into_owned(), event.into_owned()));
            }
            Row::Text { .. } | Row::Handled { .. } => {}
        }
        None
    }

    /// All of it, in order; the facts are not in it.
    pub(super) fn kept(mut self, seq: Seq) -> Kept {
        self.outbox.sort_by_key(|(place, _)| *place);
        self.held.sort_by_key(|(place, ..)| *place);
        Kept {
            seq,
            facts: Vec::new(),
            outbox: self.outbox.into_iter().map(|(_, message)| message).collect(),
            held: self.held.into_iter().map(|(_, cause, event)| (cause, event)).collect(),
            since: self.since,
        }
    }
}
