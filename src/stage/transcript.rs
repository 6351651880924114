//! What was heard on the stage, in the order in which it was heard, and how it reads as one stream.

use std::fmt::Write;

use jiff::Timestamp;

use crate::domain::message::Address;

/// One thing that was heard, or that a script says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A remark of the script's own, between what is said.
    Remark(String),
    /// Something that was heard in a room.
    Heard {
        /// When.
        at: Timestamp,
        /// Where.
        room: Address,
        /// Who said it.
        who: String,
        /// How it was said, if there is something to be said of that: ` (reply)`.
        mark: String,
        /// What was said, line by line.
        words: String,
    },
}

/// Writes entries one below the other; a heading says where and when whenever that changes.
#[derive(Debug, Clone, Default)]
pub struct Stream {
    heading: String,
}

impl Stream {
    /// The entry, with what stands between it and the one before.
    pub fn write(&mut self, entry: &Entry) -> String {
        let mut text = String::new();
        // Writing to a text cannot fail.
        match entry {
            Entry::Remark(remark) => {
                _ = writeln!(text, "\n*** {remark}");
                self.heading.clear();
            }
            Entry::Heard { at, room, who, mark, words } => {
                let heading = format!("{} · {}", at.strftime("%Y-%m-%d %H:%M"), room_name(room));
                if heading != self.heading {
                    _ = writeln!(text, "\n—— {heading}");
                    self.heading = heading;
                }
                _ = writeln!(text, "{who}{mark}: {}", words.replace('\n', "\n    "));
            }
        }
        text
    }
}

/// All of them as one stream.
#[must_use]
pub fn as_stream(entries: &[Entry]) -> String {
    let mut stream = Stream::default();
    entries.iter().map(|entry| stream.write(entry)).collect()
}

/// How a room is called where people read of it.
#[must_use]
pub fn room_name(room: &Address) -> String {
    match room {
        Address::Person(who) => format!("{} ⇄ chancery", who.localpart()),
        Address::Community(_) => "community".to_owned(),
        Address::Mailbox { who, .. } => format!("{}'s mailbox", who.localpart()),
        Address::Room(name) => format!("{name:?}").to_lowercase(),
    }
}
