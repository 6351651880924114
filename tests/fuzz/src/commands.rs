//! People say anything at all, anywhere: every line is read as a command under the words of every shipped programme,
//! and then said on the stage, where the engine decides and puts its answer into words.
//!
//! The input is text, one line a message, written much like the scripts of the conversations; a line that cannot be read
//! so is said by Alice in her own room:
//!
//! ```text
//! programme fedora        first line; without it, openstack
//! mo in mentors: !accept #1
//! olga reacts ✅
//! + 36                    so many hours pass
//! ```

use std::sync::{Arc, LazyLock};

use chancery::domain::command::row::{ArgumentKind, SPAM};
use chancery::domain::command::{Command, TicketRef, Wording};
use chancery::domain::event::What;
use chancery::domain::place::{Place, RoomName};
use chancery::domain::programme::Programme;
use chancery::domain::reading::{Misread, Reading};
use chancery::stage::Stage;
use chancery::stage::rooms::{Manner, Under, community, direct};
use jiff::SignedDuration;
use ruma::{OwnedUserId, UserId};

use super::harmless;
use super::stage::power::Power;
use super::stage::{complaint, programmes, set};

/// The programmes that are shipped, with their words.
static PROGRAMMES: LazyLock<Vec<Arc<Programme>>> =
    LazyLock::new(|| ["openstack", "fedora"].map(|name| programmes::named(name).0).into());

/// So many lines of a story are played. More would only be slower.
const MOST_LINES: usize = 48;

/// The longest time that passes at once, in hours.
const LONGEST: u32 = 24 * 400;

/// Reads and plays the input.
pub fn examine(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    for programme in PROGRAMMES.iter() {
        for language in &programme.languages {
            let words =
                Reading { vocabulary: &programme.vocabulary, language: language.clone(), ticket: None };
            read(&words, text);
            text.lines().for_each(|line| read(&words, line));
        }
    }
    play(text);
}

/// Reads one message.
fn read(words: &Reading<'_>, said: &str) {
    let read = words.line(said);
    assert_eq!(read, words.line(said), "read a second time, it is something else");
    assert_eq!(read, words.line(&format!(" {said}\n")), "white space around it makes a difference");
    match read {
        None => assert!(!said.starts_with("!apply"), "a command is taken for talk"),
        Some(Ok(command)) => {
            only_what_it_takes(&command);
            let Some(line) = written(&command) else { return };
            assert_eq!(words.line(&line), Some(Ok(command)), "{said:?} was written as {line:?}");
        }
        Some(Err(Misread::Unknown { word, .. })) => assert!(said.contains(&word)),
        Some(Err(Misread::Missing { verb, what, .. } | Misread::Unclear { verb, what })) => {
            assert!(verb.row().arguments.iter().any(|argument| argument.kind == what));
        }
    }
}

/// A command has what its row of the table asks for, and nothing else.
fn only_what_it_takes(command: &Command) {
    use ArgumentKind as A;
    let arguments = command.verb.row().arguments;
    let takes = |kinds: &[ArgumentKind]| arguments.iter().any(|argument| kinds.contains(&argument.kind));
    let needs = |kinds: &[ArgumentKind]| {
        arguments.iter().any(|argument| kinds.contains(&argument.kind) && !argument.optional)
    };
    let has = [
        (command.ticket.is_some(), &[A::Ticket, A::TicketOrCandidate][..]),
        (command.person.is_some(), &[A::Person, A::StandIn]),
        (command.number.is_some(), &[A::Number, A::Report, A::Call]),
        (command.day.is_some(), &[A::Until]),
        (
            command.words.is_some(),
            &[A::Reason, A::Text, A::Region, A::Word, A::Language, A::Languages, A::Marks, A::CallForHelp],
        ),
    ];
    let offered = |keyword: &String| {
        arguments.iter().any(|argument| match argument.kind {
            A::OneOf(all) => all.contains(&keyword.as_str()),
            A::ReasonOrSpam => keyword == SPAM && command.words.is_none(),
            _ => false,
        })
    };
    assert!(command.keyword.as_ref().is_none_or(offered), "{command:?} has a keyword that was not offered");
    for (has, kinds) in has {
        assert!(has || !needs(kinds), "{command:?} lacks one of {kinds:?}");
        assert!(!has || takes(kinds), "{command:?} has one of {kinds:?}");
    }
    let has_words = |words: &Wording| words.fresh().is_some_and(|words| !words.is_empty());
    assert!(command.words.as_ref().is_none_or(has_words), "{command:?} has empty words");
    assert!(!matches!(command.ticket, Some(TicketRef::No(no)) if no.0 == 0), "{command:?} has no ticket");
}

/// The command as its table would have it written; none where no quotes are left to hold its words together.
fn written(command: &Command) -> Option<String> {
    let mut line = format!("!{}", command.verb.written());
    let person = |who: &UserId| format!(" {}", who.matrix_uri(true));
    let words = command.words.as_ref().and_then(Wording::fresh);
    for argument in command.verb.row().arguments {
        let part = match argument.kind {
            ArgumentKind::Ticket | ArgumentKind::TicketOrCandidate => match &command.ticket {
                Some(TicketRef::No(no)) => format!(" {no}"),
                Some(TicketRef::Of(who)) => person(who),
                None => String::new(),
            },
            ArgumentKind::Person => person(command.person.as_ref()?),
            ArgumentKind::Number | ArgumentKind::Report | ArgumentKind::Call | ArgumentKind::Case => {
                format!(" {}", command.number?)
            }
            ArgumentKind::Group => command.group.map(|group| format!(" {group}")).unwrap_or_default(),
            ArgumentKind::OneOf(_) => {
                command.keyword.as_ref().map(|keyword| format!(" {keyword}")).unwrap_or_default()
            }
            ArgumentKind::StandIn => match &command.person {
                Some(who) => format!(" stand-in{}", person(who)),
                None => String::new(),
            },
            ArgumentKind::Until => command.day.map(|day| format!(" until {day}")).unwrap_or_default(),
            ArgumentKind::Word => match words {
                Some(word) => format!(" {word}"),
                None => String::new(),
            },
            ArgumentKind::ReasonOrSpam if command.keyword.is_some() => format!(" {SPAM}"),
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
            | ArgumentKind::Marks => match words {
                Some(words) => format!(" {}", quoted(words)?),
                None => String::new(),
            },
        };
        line.push_str(&part);
    }
    Some(line)
}

fn quoted(words: &str) -> Option<String> {
    let pairs = [('«', '»'), ('"', '"'), ('„', '“'), ('\'', '\'')];
    let (open, close) = pairs.into_iter().find(|(open, close)| !words.contains([*open, *close]))?;
    Some(format!("{open}{words}{close}"))
}

/// Says all of it on the stage, where Mo, who speaks German, and Edda are mentors, Olga organises and Max moderates.
fn play(text: &str) {
    let _guard = complaint::forbidden();
    let mut lines = text.lines().take(MOST_LINES).peekable();
    let fedora = lines.next_if(|line| *line == "programme fedora").is_some();
    let mut stage = set(if fedora { "fedora" } else { "openstack" }, Power::forever());
    stage.rooms.silent = true;
    let now = stage.now();
    for (who, room) in
        [("mo", RoomName::Mentors), ("edda", RoomName::Mentors), ("olga", RoomName::Organisers)]
    {
        stage.rooms.move_to(now, &person(who), room, true);
    }
    stage.rooms.happens(now, What::Moderators { room: community(), who: [person("max")].into() });
    say(&mut stage, "mo", "!language de");
    for line in lines {
        if let Some(hours) = line.strip_prefix("+ ").and_then(|hours| hours.parse().ok()) {
            stage.pass(SignedDuration::from_hours(i64::from(LONGEST.min(hours)))).expect("no bug");
        } else if let Some((who, key)) = line.split_once(" reacts ").filter(|(who, _)| speaker(who).is_some())
        {
            let (who, place) = speaker(who).expect("it was just seen");
            // Where there is no button, there is nothing to press.
            _ = stage.rooms.react(stage.now(), &who, place, key, &Under::Buttons(""));
        } else {
            let (who, words) =
                line.split_once(": ").filter(|(who, _)| speaker(who).is_some()).unwrap_or(("alice", line));
            say(&mut stage, who, words);
        }
        stage.settle().expect("no bug");
    }
    harmless::all(stage.rooms.sent());
}

fn say(stage: &mut Stage, who: &str, words: &str) {
    let (who, place) = speaker(who).expect("somebody");
    let words = words.replace("\\n", "\n");
    // The scripts' own way to say much in few letters; so much that no homeserver would take it.
    if !words.contains(" letters)") {
        let said = stage.rooms.say(stage.now(), &who, place, &words, &Manner::default());
        said.expect("nothing is corrected");
    }
}

/// Who speaks where, if these are names of the stage.
fn speaker(name: &str) -> Option<(OwnedUserId, Place)> {
    let (name, place) = name.split_once(" in ").unwrap_or((name, ""));
    let who = ["alice", "bob", "mo", "edda", "olga", "max"].contains(&name).then(|| person(name))?;
    let place = match place {
        "" => Place::Direct(direct(&who)),
        "community" => Place::Community(community()),
        "mentors" => Place::Named(RoomName::Mentors),
        "organisers" => Place::Named(RoomName::Organisers),
        "ambassadors" => Place::Named(RoomName::Ambassadors),
        _ => return None,
    };
    Some((who, place))
}

fn person(name: &str) -> OwnedUserId {
    UserId::parse(format!("@{name}:example.org")).expect("a name")
}
