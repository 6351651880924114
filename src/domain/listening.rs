//! What people write besides plain commands: a line that is nearly one, what was missing of one, and mere words. Nobody is
//! left without a sign that they were heard, and nobody is told the same thing over and over.

use super::addressing::{self, Heard, Perhaps, Setting};
use super::command::row::Weight;
use super::command::{Command, Verb};
use super::decision::Decision;
use super::event::Said;
use super::fact::Fact;
use super::message::{Address, Speech};
use super::obey::help::can_use;
use super::obey::missing::{can_be_theirs, lacks, missing, run};
use super::obey::suggesting::suggest;
use super::phrase::asking::Asking;
use super::phrase::directory::Finding;
use super::phrase::talk::Talk;
use super::place::{Place, RoomName};
use super::reading::{Misread, Near, THANKS, marked};
use super::record::confirmation::{Confirmation, Settled, Wants};
use super::record::person::PersonFact;
use super::rules::matter::{Matter, later};
use super::rules::{confirmation, draft, faq, guidance, welcome};
use super::value::{Given, Usage};

/// The sign that something was heard and not understood.
const PUZZLED: &str = "❔";

/// The sign that thanks were heard.
const PLEASED: &str = "💛";

/// The least letters of a word that is taken for a slip of the finger where other bots live, too.
const FEWEST_LETTERS: usize = 5;

/// How what was said is to be taken.
#[must_use]
pub fn taken(matter: &Matter<'_>, spoken: &str, is_interviewed: bool) -> Heard {
    let setting = match matter.is_direct() {
        true if is_interviewed => Setting::Interviewed,
        true => Setting::Alone,
        false => Setting::Among,
    };
    addressing::heard(&matter.reading(), matter.programme.account.as_deref(), spoken, setting)
}

/// Does what a command says, or says what is wrong with it.
#[must_use]
pub fn commanded(matter: &Matter<'_>, said: &Said, command: Result<Command, Misread>) -> Decision {
    match command {
        Ok(command) => superseded(matter, &command).and(run(matter, &command)),
        Err(misread) => misunderstood(matter, said, misread),
    }
}

/// Who writes a command whole after all is not waited for with the rest of it any more.
fn superseded(matter: &Matter<'_>, command: &Command) -> Decision {
    let waiting = matter.state.confirmations.unsaid_by(matter.who);
    let same = waiting.filter(|waiting| waiting.wants == Wants::Rest && waiting.request.verb == command.verb);
    let same = same.filter(|_| lacks(command).is_none());
    same.map(|waiting| confirmation::settle(waiting, Settled::Discarded)).unwrap_or_default()
}

/// What is said to a line that is nearly a command.
fn misunderstood(matter: &Matter<'_>, said: &Said, misread: Misread) -> Decision {
    match misread {
        Misread::Unknown { word, near } => unknown(matter, said, &word, near.map(|near| *near)),
        Misread::Missing { what, so_far, .. } => missing(matter, &so_far, what),
        Misread::Unclear { verb, what } if verb.is_discreet() => {
            matter.discreetly(Talk::ArgumentUnclear { usage: Usage(verb), what })
        }
        Misread::Unclear { verb, .. } if is_addressed(said) && !can_be_theirs(matter, verb) => {
            matter.answer(Asking::AddressedWords)
        }
        Misread::Unclear { verb: Verb::Whois, .. } => {
            matter.answer(Finding::WhoisByName { usage: Usage(Verb::Whois) })
        }
        Misread::Unclear { verb, what } => matter.answer(Talk::ArgumentUnclear { usage: Usage(verb), what }),
    }
}

/// A word that calls no command. In shared rooms other bots live too: there words that are not ours are left alone, unless
/// they were said to the bot by its name, or staff among themselves slipped once in a command that is theirs.
fn unknown(matter: &Matter<'_>, said: &Said, word: &str, near: Option<Near>) -> Decision {
    let heard = matter.is_direct()
        || is_addressed(said)
        || near.as_ref().is_some_and(|near| slipped(matter, word, near));
    if !heard {
        return Decision::nothing();
    }
    match near {
        Some(Near { read: Some(read), .. }) => suggest(matter, Some(word), &read.command),
        Some(Near { verb, .. }) => suggest(matter, Some(word), &Command::bare(verb)),
        None => matter.answer(Talk::UnknownCommand { word: Given(word.to_owned()) }),
    }
}

/// Whether it was said to the bot by its name, and not by a command's mark.
fn is_addressed(said: &Said) -> bool {
    marked(&said.spoken).is_none()
}

fn slipped(matter: &Matter<'_>, word: &str, near: &Near) -> bool {
    matches!(matter.place, Place::Named(RoomName::Mentors | RoomName::Organisers))
        && near.slips == 1
        && word.chars().count() >= FEWEST_LETTERS
        && near.read.is_some()
        && can_be_theirs(matter, near.verb)
        && can_use(matter, near.verb)
}

/// What is no command, nor an answer in an interview: what was missing of a command, a question, or mere talk.
#[must_use]
pub fn words(matter: &Matter<'_>, said: &Said, perhaps: Option<Box<Perhaps>>) -> Decision {
    if let Some(rest) = rest(matter, said) {
        return rest;
    }
    if matter.is_direct() { alone(matter, said, perhaps) } else { addressed(matter, said, perhaps) }
}

/// What is said among others, and not to the bot: it may answer what the bot asked.
#[must_use]
pub fn aside(matter: &Matter<'_>, said: &Said) -> Decision {
    rest(matter, said).unwrap_or_default()
}

/// The rest of a command that lacked something, where it was asked for: the next words in the direct chat, or a reply.
fn rest(matter: &Matter<'_>, said: &Said) -> Option<Decision> {
    let waiting = matter.state.confirmations.unsaid_by(matter.who);
    let waiting = waiting.filter(|waiting| waiting.wants == Wants::Rest)?;
    let is_answer = matter.is_direct() || is_reply(matter, waiting);
    if !is_answer || said.late || matter.at < waiting.asked {
        return None;
    }
    if matter.reading().truth(&said.spoken) == Some(false) {
        let dropped = confirmation::discard(matter, waiting.number);
        return dropped.ok();
    }
    let line = format!("{} {}", waiting.request.line(), said.spoken);
    let over = confirmation::settle(waiting, Settled::Confirmed);
    Some(over.and(match matter.reading().line(&line)? {
        Ok(command) => run(matter, &command),
        Err(misread) => misunderstood(matter, said, misread),
    }))
}

/// Whether the message answers the one in which the bot asked.
fn is_reply(matter: &Matter<'_>, waiting: &Confirmation) -> bool {
    let here = Address::of(matter.place, matter.who);
    let button = matter.cited.and_then(|cited| matter.state.posts.button(&cited.event, &here, "❌"));
    button.is_some_and(|button| {
        let choice = &button.choice;
        choice.verb == Verb::Discard
            && choice.number == Some(waiting.number)
            && choice.person.as_ref() == Some(matter.who)
    })
}

/// Words in the direct chat: a command without its mark, where a newcomer is, or a question that is often asked. They show
/// at least that their author is there, if somebody waits for them.
fn alone(matter: &Matter<'_>, said: &Said, perhaps: Option<Box<Perhaps>>) -> Decision {
    let known = perhaps
        .and_then(|perhaps| perhaps_meant(matter, *perhaps))
        .or_else(|| welcome::answered(matter, &said.words))
        .or_else(|| faq::asked_plainly(matter, &said.words));
    match (guidance::plain_words(matter), known) {
        (Some(there), known) => there.and(known.unwrap_or_default()),
        (None, Some(known)) => known,
        (None, None) => not_understood(matter, &said.words),
    }
}

/// What is surely meant and does no harm is done; anything else is asked about, if it can be done at all.
fn perhaps_meant(matter: &Matter<'_>, Perhaps { command, exactly }: Perhaps) -> Option<Decision> {
    if !can_use(matter, command.verb) || !can_be_theirs(matter, command.verb) {
        return None;
    }
    let is_done = exactly && command.verb.row().weight == Weight::Light;
    Some(if is_done { run(matter, &command) } else { suggest(matter, None, &command) })
}

/// Words to the bot in a room that others share get one short answer.
fn addressed(matter: &Matter<'_>, said: &Said, perhaps: Option<Box<Perhaps>>) -> Decision {
    if is_thanks(matter, &said.spoken) {
        return sign(matter, PLEASED);
    }
    let meant = perhaps.filter(|perhaps| can_use(matter, perhaps.command.verb));
    let known = || faq::asked_plainly(matter, &said.spoken);
    match meant {
        Some(perhaps) => known().unwrap_or_else(|| suggest(matter, None, &perhaps.command)),
        None => known().unwrap_or_else(|| matter.answer(Asking::AddressedWords)),
    }
}

/// Who writes what the bot does not understand is told once what it does, and after that sees that it was heard.
#[must_use]
pub fn not_understood(matter: &Matter<'_>, words: &str) -> Decision {
    if is_thanks(matter, words) {
        return sign(matter, PLEASED);
    }
    let again =
        matter.state.people.hinted(matter.who).map(|at| later(at, matter.programme.commands.hint_again));
    if again.is_some_and(|again| matter.now < again) {
        return sign(matter, PUZZLED);
    }
    let hint = match draft::still_aside(matter).next() {
        Some(aside) => Speech::from(aside),
        None => Talk::PlainWords.into(),
    };
    let hinted = Fact::Person(PersonFact::Hinted { who: matter.who.clone() });
    Decision::nothing().fact(hinted).and(matter.answer(hint))
}

/// Whether the words thank, perhaps the bot by its name.
fn is_thanks(matter: &Matter<'_>, words: &str) -> bool {
    let me = matter.programme.account.as_deref();
    let thanks = me.map_or(words, |me| addressing::without_name(me, words));
    matter.reading().called(&[THANKS], thanks).is_some()
}

fn sign(matter: &Matter<'_>, key: &str) -> Decision {
    Decision::nothing().react(&Address::of(matter.place, matter.who), matter.event, key)
}
