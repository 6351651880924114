//! Both sides of every conversation as they happen, for the demo: each line once, however many people hear it.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use ruma::{OwnedEventId, UserId};

use crate::heard::{Heard, Kind};
use crate::process::lock;

/// Where a line is folded.
const WIDTH: usize = 100;

/// How far what is said is indented below who says it.
const INDENT: &str = "    ";

/// How much of a message is quoted where something refers to it.
const QUOTE: usize = 40;

/// The room something is heard in, as its listener knows it.
#[derive(Debug, Clone, Default)]
pub struct Place {
    /// The room's name, or who talks to whom in it.
    pub name: String,
    /// Whether messages are to be encrypted in it.
    pub encrypted: bool,
}

/// A transcript; clones write into the same one.
#[derive(Clone)]
pub struct Transcript {
    shared: Arc<Mutex<Shared>>,
}

struct Shared {
    out: Box<dyn Write + Send>,
    colour: bool,
    // In milliseconds since 1970: what was said before is not printed.
    begin: u128,
    printed: HashSet<OwnedEventId>,
    quotes: HashMap<OwnedEventId, String>,
    // Who spoke last and where: several messages in a row share one headline.
    headline: String,
}

impl Transcript {
    /// A transcript on standard output, in colour if that is a terminal.
    #[must_use]
    pub fn to_stdout() -> Self {
        Self::to(Box::new(io::stdout()), io::stdout().is_terminal())
    }

    /// A transcript into `out`.
    #[must_use]
    pub fn to(out: Box<dyn Write + Send>, colour: bool) -> Self {
        let shared = Shared {
            out,
            colour,
            begin: 0,
            printed: HashSet::new(),
            quotes: HashMap::new(),
            headline: String::new(),
        };
        Self { shared: Arc::new(Mutex::new(shared)) }
    }

    /// From now on prints only what is said from now on, and not how the rooms were made for instance.
    pub fn begin(&self) {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        lock(&self.shared).begin = now.as_millis();
    }

    /// Prints a line of the narrator's between what is said.
    pub fn say(&self, line: &str) {
        let mut shared = lock(&self.shared);
        shared.headline.clear();
        let line = shared.painted("1", line);
        shared.print(&format!("\n{line}\n"));
    }

    /// Prints what was heard in `place`, unless somebody else heard it before.
    pub fn heard(&self, heard: &Heard, place: &Place) {
        let mut shared = lock(&self.shared);
        if u128::from(heard.at) < shared.begin || !shared.printed.insert(heard.event_id.clone()) {
            return;
        }
        if heard.is_message() {
            shared.quotes.insert(heard.event_id.clone(), quoted(&heard.body));
        }
        let Some(said) = shared.said(heard) else { return };
        let sender = heard.sender.localpart();
        // Reactions and memberships are never encrypted; that a message is not, where it should be, must show.
        let encrypted = if heard.is_message() { heard.encrypted } else { place.encrypted };
        let lock = if encrypted { " 🔒" } else { "" };
        let headline = format!("{}{lock}  {sender}", place.name);
        if headline != shared.headline {
            let time = shared.painted("2", &clock(heard.at));
            let place = shared.painted("36", &format!("{}{lock}", place.name));
            let sender = shared.painted(colour_of(&heard.sender), sender);
            shared.print(&format!("{time}  {place}  {sender}\n"));
            shared.headline = headline;
        }
        shared.print(&folded(&said));
    }
}

impl fmt::Debug for Transcript {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transcript").finish_non_exhaustive()
    }
}

impl Shared {
    fn said(&self, heard: &Heard) -> Option<String> {
        let about = |event: &Option<OwnedEventId>| {
            let quote = event.as_ref().and_then(|event| self.quotes.get(event));
            quote.map_or_else(|| "a message".to_owned(), |quote| format!("“{quote}”"))
        };
        Some(match &heard.kind {
            _ if heard.edit_of.is_some() => format!("✎ {}", heard.body),
            Kind::Text | Kind::Notice if heard.in_reply_to.is_some() => {
                format!("↪ {}\n{}", about(&heard.in_reply_to), heard.body)
            }
            Kind::Text | Kind::Notice => heard.body.clone(),
            Kind::Emote => format!("* {}", heard.body),
            Kind::Media => format!("[{}]", heard.body),
            Kind::Reaction => format!("{} to {}", heard.body, about(&heard.about)),
            Kind::Redaction => format!("takes back {}", about(&heard.about)),
            Kind::Member { who, membership } => match (membership.as_str(), *who == heard.sender) {
                ("join", _) => "joins".to_owned(),
                ("leave", true) => "leaves".to_owned(),
                ("leave", false) => format!("removes {}", who.localpart()),
                ("invite", _) => format!("invites {}", who.localpart()),
                ("ban", _) => format!("bans {}", who.localpart()),
                (other, _) => format!("{other} {}", who.localpart()),
            },
            Kind::Other(_) => return None,
        })
    }

    fn painted(&self, colour: &str, text: &str) -> String {
        if self.colour { format!("\x1b[{colour}m{text}\x1b[0m") } else { text.to_owned() }
    }

    fn print(&mut self, text: &str) {
        // Nobody reads on when the pipe is closed; the demo itself goes on.
        let _ = self.out.write_all(text.as_bytes());
        let _ = self.out.flush();
    }
}

/// A colour of one's own, the same in every run.
fn colour_of(user: &UserId) -> &'static str {
    const COLOURS: [&str; 6] = ["32", "33", "34", "35", "91", "94"];
    let sum: usize = user.as_str().bytes().map(usize::from).sum();
    COLOURS[sum % COLOURS.len()]
}

/// The time of day, in UTC.
fn clock(milliseconds: u64) -> String {
    let seconds = milliseconds / 1000;
    format!("{:02}:{:02}:{:02}", seconds / 3600 % 24, seconds / 60 % 60, seconds % 60)
}

/// The beginning of the first line.
fn quoted(body: &str) -> String {
    let line = body.lines().next().unwrap_or_default();
    match line.char_indices().nth(QUOTE) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line.to_owned(),
    }
}

/// The text indented, and folded between words; what its lines begin with (a list, a quote) is kept.
fn folded(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let room = WIDTH - INDENT.len();
        let mut column = 0;
        out += INDENT;
        for word in line.split_inclusive(' ') {
            let length = word.chars().count();
            if column > 0 && column + word.trim_end().chars().count() > room {
                out.truncate(out.trim_end_matches(' ').len());
                out += "\n";
                out += INDENT;
                column = 0;
            }
            out += word;
            column += length;
        }
        out.truncate(out.trim_end_matches(' ').len());
        out += "\n";
    }
    out
}

#[cfg(test)]
mod tests {
    use ruma::room_id;
    use serde_json::{Value, json};

    use super::*;

    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<u8>>>);

    impl Write for Page {
        fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
            lock(&self.0).write(buffer)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn heard(event: &str, sender: &str, kind: &str, content: &Value) -> Heard {
        let json = json!({ "type": kind, "event_id": event, "sender": sender, "content": content,
            "origin_server_ts": 3_723_000 });
        Heard::read(room_id!("!r:localhost").to_owned(), json, true).unwrap()
    }

    #[test]
    fn both_sides_are_printed_once() {
        let page = Page::default();
        let transcript = Transcript::to(Box::new(page.clone()), false);
        let place = Place { name: "alice ⇄ chancery".into(), encrypted: true };
        let long = format!("Question 1 of 3\n- {}end", "word ".repeat(22));
        let events = [
            heard("$1", "@alice:x", "m.room.message", &json!({ "msgtype": "m.text", "body": "!apply" })),
            heard("$2", "@chancery:x", "m.room.message", &json!({ "msgtype": "m.text", "body": long })),
            heard(
                "$3",
                "@chancery:x",
                "m.reaction",
                &json!({ "m.relates_to": { "rel_type": "m.annotation", "event_id": "$2", "key": "✅" } }),
            ),
        ];
        for event in events.iter().chain(&events) {
            transcript.heard(event, &place);
        }
        transcript.say("A week later");
        let expected = "01:02:03  alice ⇄ chancery 🔒  alice\n    !apply\n\
            01:02:03  alice ⇄ chancery 🔒  chancery\n    Question 1 of 3\n    \
            - word word word word word word word word word word word word word word word word word word word\n    \
            word word word end\n";
        let printed = String::from_utf8(lock(&page.0).clone()).unwrap();
        assert!(printed.starts_with(expected), "{printed}");
        assert!(printed.ends_with("✅ to “Question 1 of 3”\n\nA week later\n"), "{printed}");
    }

    #[test]
    fn a_quote_ends_between_characters() {
        assert_eq!(quoted(&"ä".repeat(50)), format!("{}…", "ä".repeat(40)));
        assert_eq!(quoted("short\nsecond"), "short");
    }
}
