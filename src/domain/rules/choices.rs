//! Choices that are tapped instead of written: a number before each, and a reaction that stands for it.

use crate::domain::command::{Choice, Verb};
use crate::domain::message::{Button, DIGITS, Speech};
use crate::domain::phrase::asking::Asking;
use crate::domain::value::{Keyword, Tap, Usage};

/// With the words that the command takes as choices below.
#[must_use]
pub fn of_words(verb: Verb, words: &'static [&'static str], speech: Speech) -> Speech {
    let items = words.chunks(1).zip(DIGITS);
    let items = items.map(|(word, tap)| Asking::ChoiceWord { tap: Tap(tap.to_owned()), word: Keyword(word) });
    let speech = speech.line(Asking::WhichWord { usage: Usage(verb) }).items(items);
    speech.buttons(buttons(verb, words))
}

/// Buttons for what can follow the command, in order.
#[must_use]
pub fn buttons(verb: Verb, keywords: &[&str]) -> Vec<Button> {
    let button = |(keyword, tap): (&&str, &str)| {
        let choice = Choice { keyword: Some((*keyword).to_owned()), ..Choice::of(verb, None) };
        Button { key: tap.to_owned(), choice }
    };
    keywords.iter().zip(DIGITS).map(button).collect()
}
