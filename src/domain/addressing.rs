//! To whom something is said: a command has its mark, or is said to the bot by its name. In a room that others share, talk
//! about the bot is not talk to it: there its plain name counts only with a colon or a comma behind it, and a command
//! without its mark only if nothing is left over.

use ruma::UserId;

use super::command::row::ArgumentKind;
use super::command::{Command, Wording};
use super::reading::{Misread, Reading, THANKS, marked, person, trimmed};
use super::vocabulary::fold;

/// How something is to be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Heard {
    /// As a command, or nearly one.
    Command(Result<Command, Misread>),
    /// As words to the bot, by which perhaps this command is meant.
    ToUs(Option<Box<Perhaps>>),
    /// As words among others.
    Aside,
}

/// A command that may be meant by words that do not say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Perhaps {
    /// The command.
    pub command: Command,
    /// Whether the words are this command and nothing else: only its mark is missing.
    pub exactly: bool,
}

/// In which circumstances something is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// In a direct room.
    Alone,
    /// There, while the bot waits for an answer: only what is surely a command is none.
    Interviewed,
    /// In a room that others share.
    Among,
}

/// How what is said there is to be taken. `me` is the bot's own account.
#[must_use]
pub fn heard(reading: &Reading<'_>, me: Option<&UserId>, spoken: &str, setting: Setting) -> Heard {
    if marked(spoken).is_some() {
        return match reading.line(spoken) {
            Some(command) => Heard::Command(command),
            None if setting == Setting::Among => Heard::Aside,
            None => Heard::ToUs(None),
        };
    }
    let said = me.and_then(|me| said_to(me, spoken, setting != Setting::Among));
    match (said, setting) {
        (Some(words), _) if marked(words).is_some() => match reading.line(words) {
            Some(command) => Heard::Command(command),
            None => Heard::ToUs(None),
        },
        (Some(words), _) => without_mark(reading, words, setting),
        (None, Setting::Among) => Heard::Aside,
        (None, Setting::Interviewed) => Heard::ToUs(None),
        (None, Setting::Alone) => Heard::ToUs(bare(reading, spoken)),
    }
}

/// The words without the bot's name before them.
#[must_use]
pub fn without_name<'w>(me: &UserId, words: &'w str) -> &'w str {
    said_to(me, words, true).unwrap_or(words)
}

/// What is said to the bot by its name, without its mark.
fn without_mark(reading: &Reading<'_>, words: &str, setting: Setting) -> Heard {
    if reading.called(&[THANKS], words).is_some() {
        return Heard::ToUs(None);
    }
    let among = setting == Setting::Among;
    let read = match reading.read(words) {
        Some(Ok(read)) => read,
        _ if setting == Setting::Interviewed => return Heard::ToUs(None),
        Some(Err(Misread::Unknown { word, near })) => {
            let fits = near.as_ref().and_then(|near| near.read.as_ref());
            return if fits.is_some_and(|read| reading.is_polite(&read.rest)) {
                Heard::Command(Err(Misread::Unknown { word, near }))
            } else {
                Heard::ToUs(None)
            };
        }
        Some(Err(misread)) => return Heard::Command(Err(misread)),
        None => return Heard::ToUs(None),
    };
    let exactly = reading.is_polite(&read.rest);
    if exactly && !(among && is_mere_text(&read.command)) {
        return Heard::Command(Ok(read.command));
    }
    Heard::ToUs(Some(Box::new(Perhaps { command: read.command, exactly })))
}

/// The command that words without mark and name are exactly, apart from asking kindly: nothing else is a hint at one.
fn bare(reading: &Reading<'_>, words: &str) -> Option<Box<Perhaps>> {
    let read = reading.known(trimmed(words))?.ok()?;
    let exactly = reading.is_polite(&read.rest) && read.command.words.is_none();
    exactly.then(|| Box::new(Perhaps { command: read.command, exactly }))
}

/// Whether nothing of the command tells it from talk: it takes any text, and names nothing before it.
fn is_mere_text(command: &Command) -> bool {
    use ArgumentKind as A;
    let Command { verb, ticket, person, group, number, keyword, day, words } = command;
    let names = ticket.is_some() || person.is_some() || group.is_some() || number.is_some();
    let takes_text = |kind: A| {
        !matches!(
            kind,
            A::Region | A::Language | A::Languages | A::Word | A::Topic | A::WhichGroups | A::OneOf(_)
        )
    };
    matches!(words, Some(Wording::Fresh(_)))
        && !(names || keyword.is_some() || day.is_some())
        && verb.row().arguments.last().is_some_and(|argument| takes_text(argument.kind))
}

/// What follows the bot's name with which the words begin: its Matrix ID, a link to it, its name with an @, or its bare
/// name with a mark behind it. Where nobody else could be meant, the bare name needs none.
fn said_to<'w>(me: &UserId, words: &'w str, alone: bool) -> Option<&'w str> {
    let words = trimmed(words);
    by_id(me, words).or_else(|| by_link(me, words)).or_else(|| by_name(me, words, alone))
}

fn by_id<'w>(me: &UserId, words: &'w str) -> Option<&'w str> {
    let id = me.as_str();
    let named = words.get(..id.len()).filter(|named| named.eq_ignore_ascii_case(id))?;
    let rest = &words[named.len()..];
    let mut next = rest.chars();
    let goes_on = match (next.next(), next.next()) {
        (Some(first), _) if first.is_ascii_alphanumeric() => true,
        (Some('-' | '.'), Some(second)) => second.is_ascii_alphanumeric(),
        (Some(':'), Some(second)) => second.is_ascii_digit(),
        _ => false,
    };
    (!goes_on).then(|| after_name(rest))
}

fn by_link<'w>(me: &UserId, words: &'w str) -> Option<&'w str> {
    let end = words.find(char::is_whitespace).unwrap_or(words.len());
    let (link, rest) = words.split_at(end);
    person(link).is_some_and(|who| who == me).then(|| after_name(rest))
}

fn by_name<'w>(me: &UserId, words: &'w str, alone: bool) -> Option<&'w str> {
    let called = words.strip_prefix(['@', '＠']);
    let name = called.unwrap_or(words);
    let end = name.find(|c: char| c.is_whitespace() || is_behind_name(c)).unwrap_or(name.len());
    let (name, rest) = name.split_at(end);
    // The Matrix ID of somebody else who is called so.
    let is_other = called.is_some()
        && rest.strip_prefix(':').is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    let is_marked = trimmed(rest).starts_with(is_behind_name);
    let is_meant =
        !is_other && fold(name) == fold(me.localpart()) && (is_marked || called.is_some() || alone);
    is_meant.then(|| after_name(rest))
}

fn after_name(rest: &str) -> &str {
    let rest = trimmed(rest);
    trimmed(rest.strip_prefix(is_behind_name).unwrap_or(rest))
}

/// What people put behind the name of whom they address.
fn is_behind_name(c: char) -> bool {
    matches!(c, ':' | ',' | '：' | '，' | '、' | '،')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use ruma::user_id;

    use super::*;
    use crate::domain::command::{TicketRef, Verb};
    use crate::domain::ids::{Language, TicketNo};
    use crate::domain::vocabulary::Vocabulary;

    fn taken(words: &str, setting: Setting) -> Heard {
        let vocabulary = Vocabulary::of(&BTreeMap::new());
        let reading = Reading { vocabulary: &vocabulary, language: Language("en".to_owned()), ticket: None };
        heard(&reading, Some(user_id!("@chancery:example.org")), words, setting)
    }

    fn is_run(words: &str, setting: Setting) -> Option<Verb> {
        match taken(words, setting) {
            Heard::Command(Ok(command)) => Some(command.verb),
            _ => None,
        }
    }

    #[test]
    fn the_bot_is_addressed_by_each_of_its_names() {
        for words in [
            "chancery: status",
            "Chancery, status",
            "CHANCERY : status?",
            "chancery:status",
            "ｃｈａｎｃｅｒｙ：ｓｔａｔｕｓ",
            "@chancery status",
            "@Chancery: !status",
            "@chancery:example.org: status",
            "@chancery:example.org status!",
            "@chancery:example.org：status",
            "\u{2068}@chancery:example.org\u{2069}: status",
            "https://matrix.to/#/@chancery:example.org: status",
            "<https://matrix.to/#/@chancery:example.org> status",
            "chancery: ! status",
            "\u{200e}!\u{200e}status\u{a0}",
            "！ｓｔａｔｕｓ",
        ] {
            assert_eq!(is_run(words, Setting::Among), Some(Verb::Status), "{words}");
            assert_eq!(is_run(words, Setting::Interviewed), Some(Verb::Status), "{words}");
        }
    }

    #[test]
    fn talk_about_the_bot_is_not_talk_to_it() {
        for words in [
            "Chancery status",
            "chancery apply?",
            "I asked chancery: status",
            "status",
            "@chancery:example.org.uk: status",
            "@chancery:example.orgs status",
            "@chancery:example.org:8448 status",
            "@chancellor status",
            "chancery's: status",
            "ask chancery, status is there",
        ] {
            assert_eq!(taken(words, Setting::Among), Heard::Aside, "{words}");
        }
        assert_eq!(is_run("Chancery status?", Setting::Alone), Some(Verb::Status));
    }

    #[test]
    fn without_its_mark_a_command_leaves_nothing_over_and_is_no_mere_text() {
        for words in
            ["chancery: apply is what I did", "chancery: feedback was bad", "chancery, ask the others"]
        {
            assert!(matches!(taken(words, Setting::Among), Heard::ToUs(Some(_))), "{words}");
        }
        assert_eq!(taken("@chancery is down", Setting::Among), Heard::ToUs(None));
        assert_eq!(taken("chancery:", Setting::Among), Heard::ToUs(None));
        assert_eq!(is_run("chancery: !apply is what I did", Setting::Among), Some(Verb::Apply));
        assert_eq!(is_run("chancery: feedback was bad", Setting::Alone), Some(Verb::Feedback));
        let sponsored = Command { ticket: Some(TicketRef::No(TicketNo(12))), ..Command::bare(Verb::Sponsor) };
        assert_eq!(taken("chancery, sponsor ＃１２", Setting::Among), Heard::Command(Ok(sponsored)));
    }

    #[test]
    fn an_answer_is_no_command_unless_it_is_surely_one() {
        for words in
            ["status", "chancery: I write for it", "chancery: apply is what I did", "chancery: sponsor"]
        {
            assert!(matches!(taken(words, Setting::Interviewed), Heard::ToUs(_)), "{words}");
        }
    }

    #[test]
    fn bare_words_are_a_command_if_they_are_nothing_else() {
        let meant = |words| match taken(words, Setting::Alone) {
            Heard::ToUs(Some(perhaps)) => Some(perhaps.command.verb),
            _ => None,
        };
        assert_eq!(meant("Status?"), Some(Verb::Status));
        assert_eq!(meant("sponsor #12"), Some(Verb::Sponsor));
        for words in ["status of what", "ask Europe who knows", "sponsor", "Hm", "12", ""] {
            assert_eq!(meant(words), None, "{words}");
        }
    }
}
