//! One "did you mean": the whole line as it was probably meant, which a tap runs. What is confirmed so is judged as if its
//! author had written it at that moment, and what is shown before it is done is still shown.

use super::missing::{can_be_theirs, run};
use super::named_ticket;
use crate::domain::command::row::{ArgumentKind, Topic};
use crate::domain::command::{Command, Verb, Wording};
use crate::domain::decision::Decision;
use crate::domain::message::Speech;
use crate::domain::phrase::asking::Asking;
use crate::domain::record::confirmation::{Confirmation, Request, Settled, Wants};
use crate::domain::rules::confirmation::{self, button, settle, wait};
use crate::domain::rules::matter::Matter;
use crate::domain::value::{Given, Meant};

/// How many characters of what was written are shown within the line; what is longer stands below it.
const SHORT: usize = 60;

/// Asks whether this was meant: by a word that calls nothing, or by other words. Who could not have it done is told what
/// the word would be, and no more.
#[must_use]
pub fn suggest(matter: &Matter<'_>, word: Option<&str>, command: &Command) -> Decision {
    let speech = |meant: String| {
        let meant = Meant(meant);
        Speech::from(match word {
            Some(word) => Asking::DidYouMean { word: Given(word.to_owned()), meant },
            None => Asking::PerhapsMeant { meant },
        })
    };
    let ticket = named_ticket(matter, command).ok().flatten();
    let is_named = ticket.is_some() || command.ticket.is_none();
    if !can_be_theirs(matter, command.verb) || !is_named {
        let bare = Command { words: None, ..command.clone() };
        let line = Request::of(&bare, ticket.map(|ticket| ticket.no), None).line();
        return said(matter, command.verb, speech(line));
    }
    let (kept, words) = match &command.words {
        Some(words) => {
            let (kept, id) = matter.keep(words);
            (kept, Some(id))
        }
        None => (Decision::nothing(), None),
    };
    let request = Request::of(command, ticket.map(|ticket| ticket.no), words.clone());
    let short = command.words.as_ref().and_then(Wording::fresh).filter(|words| is_short(command.verb, words));
    let line = request.line();
    let speech = match (short, words) {
        (Some(short), _) => speech(format!("{line} {short}")),
        (None, Some(words)) => speech(line).quote(words),
        (None, None) => speech(line),
    };
    let (number, waits) = wait(matter, request, Wants::Meant);
    let buttons =
        vec![button(matter, "✅", Verb::Confirm, number), button(matter, "❌", Verb::Discard, number)];
    let speech = speech.line(Asking::MeantFoot { number }).asking([matter.who]).buttons(buttons);
    kept.and(waits).and(said(matter, command.verb, speech))
}

/// Runs what was meant, as if it had just been written: if its author still may, and as things stand now.
#[must_use]
pub fn meant(matter: &Matter<'_>, waiting: &Confirmation) -> Decision {
    let mut command = Command::from(waiting.request.clone());
    let mut settled = settle(waiting, Settled::Confirmed);
    if let Some(id) = &waiting.request.words
        && let Some(words) = matter.recall(id)
    {
        command.words = Some(Wording::Fresh(words.to_owned()));
        // What is done with them keeps them anew.
        settled.texts.push((id.clone(), None));
    }
    settled.and(run(matter, &command))
}

/// Whether what was written names something, which belongs to the line; anything else is the author's text.
fn is_short(verb: Verb, words: &str) -> bool {
    use ArgumentKind as A;
    let names = |kind: A| {
        matches!(
            kind,
            A::Region | A::Language | A::Languages | A::Word | A::Topic | A::WhichGroups | A::Marks
        )
    };
    let last = verb.row().arguments.last();
    last.is_some_and(|argument| names(argument.kind)) && words.chars().count() <= SHORT
}

/// Where it was asked; what is nobody else's business, in private.
fn said(matter: &Matter<'_>, verb: Verb, speech: Speech) -> Decision {
    match verb.row().topic {
        Topic::Application | Topic::Misuse => confirmation::say(matter, verb, speech),
        _ => matter.answer(speech),
    }
}
