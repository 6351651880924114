//! How a line is read: forgiving of case, quotes and a phone's habits, and clear about what is missing.

use jiff::civil::Date;
use ruma::{MatrixToUri, MatrixUri, OwnedUserId, UserId, matrix_uri::MatrixId};

use super::command::row::{Argument, ArgumentKind, SPAM};
use super::command::{Command, TicketRef, Verb, Wording};
use super::ids::{GroupNo, Language, TicketNo};
use super::vocabulary::{Vocabulary, fold, is_invisible, is_trailing, spelled};

/// Why a line that looks like a command cannot be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misread {
    /// No command has this word.
    Unknown {
        /// The word as written, without its mark.
        word: String,
        /// What was probably meant.
        near: Option<Box<Near>>,
    },
    /// An argument is missing.
    Missing {
        /// The command.
        verb: Verb,
        /// What is missing.
        what: ArgumentKind,
        /// What there is of it.
        so_far: Box<Command>,
    },
    /// An argument cannot be understood.
    Unclear {
        /// The command.
        verb: Verb,
        /// What was expected.
        what: ArgumentKind,
    },
}

/// What was probably meant by a line whose word calls no command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// The command.
    pub verb: Verb,
    /// By how many slips of the finger its word differs.
    pub slips: usize,
    /// The whole line, read with this word; lacking what is missing, and nothing where the rest of it makes no sense.
    pub read: Option<Read>,
}

/// A line as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// The command.
    pub command: Command,
    /// What is left over behind it, which it does not need.
    pub rest: String,
}

/// The name of the word that stands with a day to come.
pub const UNTIL: &str = "word-until";

/// The name of the words that stand before who stands in for somebody.
pub const STAND_IN: &str = "word-stand-in";

/// The name of the words that mean yes.
pub const YES: &str = "answer-yes";

/// The name of the words that mean no.
pub const NO: &str = "answer-no";

/// The name of the words by which people say that nobody employs them.
pub const NOBODY: &str = "word-nobody";

/// The name of the words by which people mean what is their own.
pub const MINE: &str = "word-mine";

/// The name of the words by which people ask kindly.
pub const PLEASE: &str = "word-please";

/// The name of the words by which people thank.
pub const THANKS: &str = "word-thanks";

/// The name of the words by which people mean everything there is.
pub const ALL: &str = "word-all";

/// How what a person writes is read: by the words of their language first.
#[derive(Debug, Clone)]
pub struct Reading<'a> {
    /// All words.
    pub vocabulary: &'a Vocabulary,
    /// The person's language.
    pub language: Language,
    /// The ticket that is talked of there: whoever names none means it.
    pub ticket: Option<TicketNo>,
}

impl Reading<'_> {
    /// The command of this word, with or without its mark.
    #[must_use]
    pub fn verb(&self, word: &str) -> Option<Verb> {
        self.vocabulary.verb(word.trim_start_matches(is_mark), &self.language)
    }

    /// The command of these two words, if it is written in two.
    fn in_two_words(&self, first: &str, second: &str) -> Option<Verb> {
        let verb = self.verb(&format!("{first}-{second}"))?;
        verb.row().is_of_two_words().then_some(verb)
    }

    /// Which of these names of things the person calls so.
    #[must_use]
    pub fn called<'n>(&self, names: &[&'n str], words: &str) -> Option<&'n str> {
        self.vocabulary.called(names, words, &self.language)
    }

    /// Which of the options a person named, by its own name or as a language calls it.
    #[must_use]
    pub fn option<'o>(&self, kind: &str, options: &[&'o str], words: &str) -> Option<&'o str> {
        let own = spelled(words);
        let by_id = options.iter().copied().find(|option| spelled(option) == own);
        by_id.or_else(|| {
            let names: Vec<String> = options.iter().map(|option| format!("{kind}-{option}")).collect();
            let called = self.called(&names.iter().map(String::as_str).collect::<Vec<_>>(), words)?;
            let index = names.iter().position(|name| name == called)?;
            options.get(index).copied()
        })
    }

    /// Reads a line: `None` if it is no command.
    ///
    /// # Errors
    /// Says what is unknown, missing or unclear.
    #[must_use]
    pub fn line(&self, line: &str) -> Option<Result<Command, Misread>> {
        Some(self.read(marked(line)?)?.map(|read| read.command))
    }

    /// Reads a line that has no mark, or none any more: `None` if it begins with no word.
    ///
    /// # Errors
    /// Says what is unknown, missing or unclear.
    #[must_use]
    pub fn read(&self, line: &str) -> Option<Result<Read, Misread>> {
        let (word, rest) = verb_and_rest(line);
        if !begins_with_letter(word) {
            return None;
        }
        let unknown = || {
            let near = self.near(word, rest).map(Box::new);
            Err(Misread::Unknown { word: word.to_owned(), near })
        };
        Some(self.known(line).unwrap_or_else(unknown))
    }

    /// Reads a line that has no mark, or none any more: `None` if its word calls no command, whatever was meant by it.
    ///
    /// # Errors
    /// Says what is missing or unclear.
    #[must_use]
    pub fn known(&self, line: &str) -> Option<Result<Read, Misread>> {
        let (word, rest) = verb_and_rest(line);
        if !begins_with_letter(word) {
            return None;
        }
        let (second, further) = verb_and_rest(rest);
        if let Some(verb) = self.in_two_words(word, second) {
            return Some(read_arguments(self, verb, further));
        }
        let verb = self.verb(word)?;
        Some(read_arguments(self, among_groups(verb, second), rest))
    }

    /// What was probably meant by this word, and by what follows it.
    fn near(&self, word: &str, rest: &str) -> Option<Near> {
        let (second, further) = verb_and_rest(rest);
        let one = self.vocabulary.near(word, &self.language);
        let one = one.map(|(verb, slips)| (slips, among_groups(verb, second), rest));
        let two = self.vocabulary.near(&format!("{word}-{second}"), &self.language);
        let two = two.filter(|(verb, _)| !second.is_empty() && verb.row().is_of_two_words());
        let two = two.map(|(verb, slips)| (slips, verb, further));
        let (slips, verb, rest) = two.into_iter().chain(one).min_by_key(|(slips, ..)| *slips)?;
        let read = match read_arguments(self, verb, rest) {
            Ok(read) => Some(read),
            Err(Misread::Missing { so_far, .. }) => Some(Read { command: *so_far, rest: String::new() }),
            Err(_) => None,
        };
        Some(Near { verb, slips, read })
    }

    /// Whether this is nothing that anybody needs, or asks kindly.
    #[must_use]
    pub fn is_polite(&self, words: &str) -> bool {
        spelled(words).is_empty() || self.called(&[PLEASE], words).is_some()
    }

    /// Whether the text begins with the word that stands with a day to come.
    #[must_use]
    pub fn says_until(&self, text: &str) -> bool {
        self.called(&[UNTIL], split(text).0).is_some()
    }

    /// The day with which the text begins, as `until 2026-03-02`, `2026-03-02まで` or just the day, and what follows it.
    #[must_use]
    pub fn until<'t>(&self, text: &'t str) -> Option<(Date, &'t str)> {
        let (word, left) = split(text);
        let before = self.says_until(word);
        let (word, left) = if before { split(left) } else { (word, left) };
        let joined = || self.vocabulary.without(UNTIL, word).and_then(|word| day(&word));
        let day = day(word).or_else(joined)?;
        let (after, rest) = split(left);
        Some((day, if !before && self.says_until(after) { rest } else { left }))
    }

    /// Whether the answer means yes or no.
    #[must_use]
    pub fn truth(&self, answer: &str) -> Option<bool> {
        match answer.trim() {
            "✅" | "👍" => Some(true),
            "❌" | "👎" => Some(false),
            words => self.called(&[YES, NO], words).map(|name| name == YES),
        }
    }
}

/// What follows the mark with which a command begins; nothing if the line does not begin so.
#[must_use]
pub fn marked(line: &str) -> Option<&str> {
    trimmed(line).strip_prefix(is_mark).map(trimmed)
}

/// The text without what nobody sees around it: what was copied from a message may bring the signs of its direction along.
#[must_use]
pub fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

/// The person that a word names: a Matrix ID, a matrix.to link or a matrix: link.
#[must_use]
pub fn person(word: &str) -> Option<OwnedUserId> {
    let around =
        |c: char| matches!(c, '<' | '>' | '(' | ')' | '"' | '“' | '”') || is_trailing(c) || is_invisible(c);
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

/// A command's word, which ends also where a ticket's number begins, and what follows it.
fn verb_and_rest(text: &str) -> (&str, &str) {
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, '#' | '＃')).unwrap_or(text.len());
    (&text[..end], text[end..].trim())
}

fn begins_with_letter(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_alphabetic)
}

fn is_mark(c: char) -> bool {
    matches!(c, '!' | '！' | '﹗')
}

/// The command of this name that is about user groups, where a group follows.
fn among_groups(verb: Verb, second: &str) -> Verb {
    verb.of_groups().filter(|_| is_group(second)).unwrap_or(verb)
}

fn read_arguments(reading: &Reading<'_>, verb: Verb, rest: &str) -> Result<Read, Misread> {
    let mut command = Command::bare(verb);
    let around;
    let mut rest = rest;
    if verb.row().arguments.iter().any(|argument| argument.kind == ArgumentKind::StandIn) {
        (command.person, around) = stand_in(reading, verb, rest)?;
        rest = around.trim();
    }
    let mut unread = None;
    let mut arguments = verb.row().arguments.iter();
    while let Some(argument) = arguments.next() {
        // Where words may follow, a bare number is one of them.
        if argument.optional && argument.kind == ArgumentKind::Case && !fold(rest).starts_with('m') {
            continue;
        }
        if let Some(no) = reading.ticket
            && !names_ticket(argument.kind, rest, arguments.as_slice())
        {
            command.ticket = Some(TicketRef::No(no));
            continue;
        }
        match take(reading, &mut command, argument.kind, rest) {
            Some(left) => (rest, unread) = (left, None),
            None if argument.optional && !is_meant(reading, argument.kind, rest) => {
                unread = Some(argument.kind);
            }
            None => return Err(lacking(command, *argument, rest)),
        }
    }
    match unread {
        // What is left over where only a known thing could stand was meant as that thing.
        Some(what) if !rest.is_empty() => Err(Misread::Unclear { verb, what }),
        _ => Ok(Read { command, rest: rest.to_owned() }),
    }
}

/// Whether the text begins with the ticket that is meant, where there is one at hand: where more must follow, a bare
/// number is no ticket's. Nothing is at hand for what is no ticket.
fn names_ticket(kind: ArgumentKind, rest: &str, further: &[Argument]) -> bool {
    let (word, left) = split(rest);
    let is_bare = || left.is_empty() && ticket(word).is_some() && further.iter().all(|next| next.optional);
    let is_number = || word.starts_with(['#', '＃']) || is_bare();
    match kind {
        ArgumentKind::Ticket => is_number(),
        ArgumentKind::TicketOrCandidate => is_number() || person(word).is_some(),
        _ => true,
    }
}

/// Whether the text is so clearly meant as this argument that it cannot be taken for the next one.
fn is_meant(reading: &Reading<'_>, kind: ArgumentKind, rest: &str) -> bool {
    let (word, _) = split(rest);
    let begins = |text: &str| fold(text).starts_with(|c: char| c.is_ascii_digit());
    let begins_joined = || reading.vocabulary.without(UNTIL, word).is_some_and(|day| begins(&day));
    match kind {
        ArgumentKind::Until => reading.says_until(word) || begins(word) || begins_joined(),
        ArgumentKind::OneOf(_) => !rest.is_empty(),
        _ => false,
    }
}

fn lacking(so_far: Command, argument: Argument, rest: &str) -> Misread {
    let (verb, what) = (so_far.verb, argument.kind);
    if trimmed(rest).is_empty() {
        Misread::Missing { verb, what, so_far: Box::new(so_far) }
    } else {
        Misread::Unclear { verb, what }
    }
}

/// Takes one argument from the front of `rest` into the command and gives what is left, or leaves both alone.
fn take<'a>(
    reading: &Reading<'_>,
    command: &mut Command,
    kind: ArgumentKind,
    rest: &'a str,
) -> Option<&'a str> {
    let (word, left) = split(rest);
    match kind {
        ArgumentKind::Ticket => command.ticket = Some(TicketRef::No(ticket(word)?)),
        ArgumentKind::TicketOrCandidate => {
            let by_no = ticket(word).map(TicketRef::No);
            command.ticket = Some(by_no.or_else(|| person(word).map(TicketRef::Of))?);
        }
        ArgumentKind::Person => command.person = Some(person(word)?),
        ArgumentKind::Number => command.number = Some(fold(word).trim_start_matches('#').parse().ok()?),
        ArgumentKind::Report => command.number = Some(numbered(word, 'r')?),
        ArgumentKind::Call => command.number = Some(numbered(word, 'c')?),
        ArgumentKind::Case => command.number = Some(numbered(word, 'm')?),
        ArgumentKind::Group => command.group = Some(GroupNo(numbered(word, 'g')?)),
        ArgumentKind::OneOf(keywords) => {
            command.keyword = Some(reading.option("keyword", keywords, word)?.to_owned());
        }
        ArgumentKind::Until => {
            let (day, left) = reading.until(rest)?;
            command.day = Some(day);
            return Some(left);
        }
        ArgumentKind::StandIn => return command.person.is_some().then_some(rest),
        ArgumentKind::Word if !word.is_empty() => {
            let (second, further) = split(left);
            let verb = reading.in_two_words(word, second);
            let word = verb.map_or_else(|| word.to_owned(), |verb| verb.word().to_owned());
            command.words = Some(Wording::Fresh(word));
            return Some(if verb.is_some() { further } else { left });
        }
        ArgumentKind::ReasonOrSpam
            if reading.option("keyword", &[SPAM], rest.trim_end_matches('.')).is_some() =>
        {
            command.keyword = Some(SPAM.to_owned());
            return Some("");
        }
        ArgumentKind::Reason
        | ArgumentKind::ReasonOrSpam
        | ArgumentKind::Text
        | ArgumentKind::Region
        | ArgumentKind::WhichGroups
        | ArgumentKind::Inquiry
        | ArgumentKind::CallForHelp
        | ArgumentKind::Language
        | ArgumentKind::Languages
        | ArgumentKind::Topic
        | ArgumentKind::Topics
        | ArgumentKind::QuestionAndAnswer
        | ArgumentKind::MisuseKind
        | ArgumentKind::Marks
            if !rest.is_empty() =>
        {
            command.words = Some(Wording::Fresh(unquoted(rest).to_owned()));
            return Some("");
        }
        _ => return None,
    }
    Some(left)
}

/// Takes "stand-in" and the person after it out of the text, wherever they stand in it.
fn stand_in(reading: &Reading<'_>, verb: Verb, text: &str) -> Result<(Option<OwnedUserId>, String), Misread> {
    let words: Vec<&str> = text.split_inclusive(char::is_whitespace).collect();
    let says = |word: &&str| reading.called(&[STAND_IN], word.trim()).is_some();
    let Some(at) = words.iter().rposition(says) else { return Ok((None, text.to_owned())) };
    let named = words.get(at + 1).and_then(|word| person(word.trim()));
    let named = named.ok_or(Misread::Unclear { verb, what: ArgumentKind::StandIn })?;
    let (before, after) = (words[..at].concat(), words[at + 2..].concat());
    let before = before.trim_end().trim_end_matches([',', ';']);
    Ok((Some(named), format!("{before} {after}")))
}

/// The day that was written: by year, month and day, or by day, month and year with dots, which nobody reads otherwise.
#[must_use]
pub fn day(written: &str) -> Option<Date> {
    let written = fold(written.trim());
    let parts: Vec<&str> = written.trim_end_matches('日').split(['-', '/', '.', '年', '月']).collect();
    let dots = written.contains('.') && !written.contains(['-', '/', '年', '月']);
    let (year, month, day) = match *parts.as_slice() {
        [day, month, year] if dots && year.len() == 4 => (year, month, day),
        [year, month, day] if year.len() == 4 => (year, month, day),
        _ => return None,
    };
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A ticket's number, with or without its mark.
fn ticket(word: &str) -> Option<TicketNo> {
    let digits = fold(word);
    digits.trim_start_matches('#').parse().ok().filter(|no| *no > 0).map(TicketNo)
}

/// The number of something that is told from other things by a letter, with or without it.
#[must_use]
pub fn numbered(word: &str, letter: char) -> Option<u32> {
    let digits = fold(word);
    digits.trim_start_matches('#').trim_start_matches(letter).parse().ok().filter(|no| *no > 0)
}

/// Whether the word is clearly the number of a user group: `G4`.
fn is_group(word: &str) -> bool {
    fold(word).strip_prefix('g').is_some_and(|digits| digits.parse::<u32>().is_ok())
}

/// The text without the quotes around the whole of it, curly ones too.
fn unquoted(text: &str) -> &str {
    const PAIRS: [(char, char); 7] =
        [('"', '"'), ('“', '”'), ('„', '“'), ('«', '»'), ('「', '」'), ('『', '』'), ('\'', '\'')];
    PAIRS
        .iter()
        .find_map(|(open, close)| {
            let inner = text.strip_prefix(*open)?.strip_suffix(*close)?;
            let whole = !inner.is_empty() && !inner.contains([*open, *close]);
            whole.then_some(inner)
        })
        .unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let expected = Some(Date::constant(2026, 8, 31));
        for written in [
            "2026-08-31",
            "2026-8-31",
            "2026/8/31",
            "31.8.2026",
            "31.08.2026.",
            "2026年8月31日",
            "２０２６年８月３１日",
        ] {
            assert_eq!(day(written), expected, "{written}");
        }
        for written in ["", "31", "8/31/2026", "31-8-2026", "2026-02-30", "2026-13-01", "soon", "26-8-31"] {
            assert_eq!(day(written), None, "{written}");
        }
    }
}
