//! What was heard: as one stream headed by room and time, or, where a terminal is wide enough, room beside room.

use chancery::domain::message::Address;
use chancery::stage::transcript::{Entry, Stream, room_name};

use super::columns::{Line, Paint, beside, painted, wrapped};
use super::harmless::harmless;
use crate::cli::failure::Failure;
use crate::cli::output;

/// A terminal that is this wide shows rooms beside each other.
const WIDE: usize = 110;

/// How much of each room is shown when all of them are.
const LAST: usize = 12;

/// Shows what was heard since it last showed anything.
pub(super) struct Display {
    colours: bool,
    /// How wide the terminal is, if it is one.
    width: Option<usize>,
    /// The only room that is shown, if it is only one.
    only: Option<String>,
    stream: Stream,
    shown: usize,
}

impl Display {
    /// With colours, or without; of this room alone, or of all.
    pub(super) fn new(colours: bool, only: Option<&str>) -> Self {
        Self { colours, width: None, only: only.map(str::to_owned), stream: Stream::default(), shown: 0 }
    }

    /// Another stage begins, on which nothing was heard yet.
    pub(super) fn begin(&mut self) {
        self.stream = Stream::default();
        self.shown = 0;
    }

    /// From now on the terminal is this wide.
    pub(super) fn fit(&mut self, width: Option<usize>) {
        self.width = width;
    }

    /// Says what is wrong.
    pub(super) fn complain(&self, text: &str) -> Result<(), Failure> {
        say(&painted(&harmless(text), Paint::Fault, self.colours))
    }

    /// Shows all that was heard since the last time.
    pub(super) fn show(&mut self, heard: &[Entry]) -> Result<(), Failure> {
        let new = heard.get(self.shown..).unwrap_or_default();
        self.shown = heard.len();
        let new: Vec<&Entry> = new.iter().filter(|entry| self.is_shown(entry)).collect();
        if new.is_empty() {
            return Ok(());
        }
        let text = match self.width.filter(|width| *width >= WIDE) {
            Some(width) => self.beside(&new, width, usize::MAX),
            None => new.iter().map(|entry| harmless(&self.stream.write(entry))).collect(),
        };
        output::show(text.as_bytes())
    }

    /// Shows this room alone from now on, beginning with all that was heard there.
    pub(super) fn only(&mut self, room: &str, heard: &[Entry]) -> Result<(), Failure> {
        self.only = Some(room.to_owned());
        self.begin();
        self.show(heard)
    }

    /// Shows all rooms again.
    pub(super) fn all(&mut self) {
        self.only = None;
    }

    /// Shows what was last heard in every room.
    pub(super) fn rooms(&self, heard: &[Entry]) -> Result<(), Failure> {
        let all: Vec<&Entry> = heard.iter().filter(|entry| matches!(entry, Entry::Heard { .. })).collect();
        output::show(self.beside(&all, self.width.unwrap_or(80), LAST).as_bytes())
    }

    fn is_shown(&self, entry: &Entry) -> bool {
        match (entry, &self.only) {
            (Entry::Heard { room, .. }, Some(only)) => calls(room) == *only,
            _ => true,
        }
    }

    /// The entries with a column for each room, each of them at most so long.
    fn beside(&self, entries: &[&Entry], width: usize, longest: usize) -> String {
        let mut text = String::new();
        for remark in entries.iter().filter_map(|entry| match entry {
            Entry::Remark(remark) => Some(remark),
            Entry::Heard { .. } => None,
        }) {
            text.push_str(&painted(&harmless(&format!("*** {remark}")), Paint::Time, self.colours));
            text.push('\n');
        }
        let mut rooms: Vec<&Address> = Vec::new();
        for entry in entries {
            if let Entry::Heard { room, .. } = entry
                && !rooms.contains(&room)
            {
                rooms.push(room);
            }
        }
        // So that a room keeps its place beside the others.
        rooms.sort_by_key(|room| place(room));
        let columns: Vec<_> =
            rooms.into_iter().map(|room| move |width| column(room, entries, width, longest)).collect();
        text.push_str(&beside(&columns, width, self.colours));
        text
    }
}

/// Says something of the rehearsal's own.
pub(super) fn say(text: &str) -> Result<(), Failure> {
    output::show(format!("{text}\n").as_bytes())
}

/// The community first, then the programme's own rooms, then the people.
fn place(room: &Address) -> (u8, Address) {
    let rank = match room {
        Address::Community(_) => 0,
        Address::Room(_) => 1,
        Address::Person(_) => 2,
        Address::Mailbox { .. } => 3,
    };
    (rank, room.clone())
}

/// How a room is called by whoever wants to see it alone; a person's is called after them.
fn calls(room: &Address) -> String {
    match room {
        Address::Person(who) | Address::Mailbox { who, .. } => who.localpart().to_owned(),
        Address::Community(_) | Address::Room(_) => room_name(room),
    }
}

/// What was heard in a room: its name, then who said what, with the time where that changes.
fn column(room: &Address, entries: &[&Entry], width: usize, longest: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut last = String::new();
    for entry in entries {
        let Entry::Heard { at, room: there, who, mark, words } = entry else { continue };
        if there != room {
            continue;
        }
        let time = at.strftime("%Y-%m-%d %H:%M").to_string();
        if time != last {
            lines.push(Line::new(time.clone(), Paint::Time));
            last = time;
        }
        let mut add = |text: &str, indent: &str, paint| {
            let wrapped = wrapped(&harmless(text), width.saturating_sub(indent.len()));
            lines.extend(wrapped.into_iter().map(|line| Line::new(format!("{indent}{line}"), paint)));
        };
        // What the bot does other than speak stands in brackets.
        if who.starts_with('(') {
            add(&format!("{who} {words}"), "", Paint::Bot);
            continue;
        }
        let by = if who == "chancery" { Paint::Bot } else { Paint::Person };
        add(&format!("{who}{mark}"), "", by);
        add(words, "  ", Paint::Words);
    }
    if lines.len() > longest {
        let left_out = lines.len() - longest;
        lines.drain(..left_out);
        lines.insert(0, Line::new(format!("({left_out} lines before)"), Paint::Time));
    }
    let head = format!("── {} ", room_name(room));
    let rest = width.saturating_sub(unicode_width::UnicodeWidthStr::width(head.as_str()));
    lines.insert(0, Line::new(format!("{head}{}", "─".repeat(rest)), Paint::Head));
    lines
}
