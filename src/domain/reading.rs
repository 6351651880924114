//! How a line is read: forgiving of case, quotes and a phone's habits, and clear about what is missing.

use std::collections::BTreeMap;

use jiff::civil::Date;
use ruma::{MatrixToUri, MatrixUri, OwnedUserId, UserId, matrix_uri::MatrixId};

use super::command::{Argument, ArgumentKind, Command, TicketRef, Verb, Wording, table};
use super::ids::TicketNo;

/// No command's word is longer, in characters; longer ones need not be compared with all of them.
const LONGEST_WORD: usize = 32;

/// Why a line that looks like a command cannot be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misread {
    /// No command has this word.
    Unknown {
        /// The word as written, without its mark.
        word: String,
        /// The command that was probably meant.
        near: Option<Verb>,
    },
    /// An argument is missing.
    Missing {
        /// The command.
        verb: Verb,
        /// What is missing.
        what: ArgumentKind,
    },
    /// An argument cannot be understood.
    Unclear {
        /// The command.
        verb: Verb,
        /// What was expected.
        what: ArgumentKind,
    },
}

/// The words of all commands, from the table and the programme's file.
#[derive(Debug, Clone)]
pub struct Words {
    verbs: BTreeMap<String, Verb>,
}

impl Words {
    /// The canonical words of all commands, and these further ones.
    #[must_use]
    pub fn of(further: &BTreeMap<Verb, Vec<String>>) -> Self {
        let own = table::rows().map(|row| (fold(row.word), row.verb));
        let further = further.iter().flat_map(|(verb, words)| words.iter().map(|word| (fold(word), *verb)));
        Self { verbs: own.chain(further).collect() }
    }

    /// The command of this word, with or without its mark.
    #[must_use]
    pub fn verb(&self, word: &str) -> Option<Verb> {
        self.verbs.get(&fold(word.trim_start_matches(is_mark))).copied()
    }

    /// Reads a line: `None` if it is no command.
    ///
    /// # Errors
    /// Says what is unknown, missing or unclear.
    pub fn read(&self, line: &str) -> Option<Result<Command, Misread>> {
        let rest = line.trim().strip_prefix(is_mark)?.trim_start();
        let (word, rest) = split(rest);
        if !word.chars().next().is_some_and(char::is_alphabetic) {
            return None;
        }
        Some(match self.verb(word) {
            Some(verb) => read_arguments(verb, rest),
            None => Err(Misread::Unknown { word: word.to_owned(), near: self.near(word) }),
        })
    }

    fn near(&self, word: &str) -> Option<Verb> {
        let word = fold(word);
        if word.chars().count() > LONGEST_WORD {
            return None;
        }
        self.verbs
            .iter()
            .map(|(known, verb)| (strsim::damerau_levenshtein(known, &word), verb))
            .filter(|(distance, _)| *distance <= 1 + word.chars().count() / 4)
            .min_by_key(|(distance, _)| *distance)
            .map(|(_, verb)| *verb)
    }
}

/// The person that a word names: a Matrix ID, a matrix.to link or a matrix: link.
#[must_use]
pub fn person(word: &str) -> Option<OwnedUserId> {
    let around = |c: char| matches!(c, '<' | '>' | '(' | ')' | '"' | '“' | '”') || is_trailing(c);
    let word = word.trim_matches(around);
    let id = match (MatrixToUri::parse(word), MatrixUri::parse(word)) {
        (Ok(link), _) => link.id().clone(),
        (_, Ok(link)) => link.id().clone(),
        _ => return UserId::parse(word).ok().filter(|id| id.validate_historical().is_ok()),
    };
    match id {
        MatrixId::User(who) => Some(who),
        _ => None,
    }
}

/// The first word of the text, and what follows it.
fn split(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    (&text[..end], text[end..].trim())
}

fn is_mark(c: char) -> bool {
    matches!(c, '!' | '！')
}

/// What people put behind a word without meaning it.
fn is_trailing(c: char) -> bool {
    matches!(c, '.' | ',' | ':' | ';' | '!' | '?' | '…')
}

/// What was written without what makes no difference: capitals, full-width letters, marks behind it.
#[must_use]
pub fn fold(word: &str) -> String {
    word.trim_end_matches(is_trailing)
        .to_lowercase()
        .chars()
        .map(|c| match c {
            // Full-width letters, as an Asian keyboard types them.
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            other => other,
        })
        .collect()
}

fn read_arguments(verb: Verb, mut rest: &str) -> Result<Command, Misread> {
    let mut command = Command::bare(verb);
    let mut unread = None;
    for argument in verb.row().arguments {
        match take(&mut command, argument.kind, rest) {
            Some(left) => (rest, unread) = (left, None),
            None if argument.optional && !is_meant(argument.kind, rest) => unread = Some(argument.kind),
            None => return Err(lacking(verb, *argument, rest)),
        }
    }
    match unread {
        // What is left over where only a known thing could stand was meant as that thing.
        Some(what) if !rest.is_empty() => Err(Misread::Unclear { verb, what }),
        _ => Ok(command),
    }
}

/// Whether the text is so clearly meant as this argument that it cannot be taken for the next one.
fn is_meant(kind: ArgumentKind, rest: &str) -> bool {
    match kind {
        ArgumentKind::Until => says_until(split(rest).0) || rest.starts_with(|c: char| c.is_ascii_digit()),
        ArgumentKind::OneOf(_) => !rest.is_empty(),
        _ => false,
    }
}

fn lacking(verb: Verb, argument: Argument, rest: &str) -> Misread {
    let what = argument.kind;
    if rest.is_empty() { Misread::Missing { verb, what } } else { Misread::Unclear { verb, what } }
}

/// Takes one argument from the front of `rest` into the command and gives what is left, or leaves both alone.
fn take<'a>(command: &mut Command, kind: ArgumentKind, rest: &'a str) -> Option<&'a str> {
    let (word, left) = split(rest);
    match kind {
        ArgumentKind::Ticket => command.ticket = Some(TicketRef::No(ticket(word)?)),
        ArgumentKind::TicketOrCandidate => {
            let by_no = ticket(word).map(TicketRef::No);
            command.ticket = Some(by_no.or_else(|| person(word).map(TicketRef::Of))?);
        }
        ArgumentKind::Person => command.person = Some(person(word)?),
        ArgumentKind::Number => command.number = Some(fold(word).trim_start_matches('#').parse().ok()?),
        ArgumentKind::OneOf(keywords) => {
            let said = fold(word);
            command.keyword = Some((*keywords.iter().find(|keyword| **keyword == said)?).to_owned());
        }
        ArgumentKind::Until => return until(command, rest),
        ArgumentKind::Word | ArgumentKind::Language if !word.is_empty() => {
            command.words = Some(Wording::Fresh(word.to_owned()));
        }
        ArgumentKind::Reason | ArgumentKind::Text | ArgumentKind::Region if !rest.is_empty() => {
            command.words = Some(Wording::Fresh(unquoted(rest).to_owned()));
            return Some("");
        }
        _ => return None,
    }
    Some(left)
}

fn says_until(word: &str) -> bool {
    matches!(fold(word).as_str(), "until" | "till" | "bis")
}

/// Reads `until 2026-03-02` or just the day.
fn until<'a>(command: &mut Command, rest: &'a str) -> Option<&'a str> {
    let (word, left) = split(rest);
    let (day, left) = if says_until(word) { split(left) } else { (word, left) };
    command.day = Some(fold(day).parse::<Date>().ok()?);
    Some(left)
}

/// A ticket's number, with or without its mark.
fn ticket(word: &str) -> Option<TicketNo> {
    let digits = fold(word);
    digits.trim_start_matches('#').parse().ok().filter(|no| *no > 0).map(TicketNo)
}

/// The text without the quotes around the whole of it, curly ones too.
fn unquoted(text: &str) -> &str {
    const PAIRS: [(char, char); 5] = [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»'), ('\'', '\'')];
    PAIRS
        .iter()
        .find_map(|(open, close)| {
            let inner = text.strip_prefix(*open)?.strip_suffix(*close)?;
            let whole = !inner.is_empty() && !inner.contains([*open, *close]);
            whole.then_some(inner)
        })
        .unwrap_or(text)
}
