//! What people wrote before and an answer depends on: it lies in the store, apart from the facts, so that it can be erased.
//! The engine recalls it for the event; whoever decides sees it, and nothing of it is kept anywhere else.

use ruma::UserId;

use super::addressing::{Heard, Setting, heard};
use super::command::{Command, Verb};
use super::event::{Said, What};
use super::ids::TextId;
use super::place::Place;
use super::programme::Programme;
use super::reading::Reading;
use super::record::confirmation::Wants;
use super::state::State;

/// Which texts must be recalled to answer what happened.
#[must_use]
pub fn needed(state: &State, programme: &Programme, what: &What) -> Vec<TextId> {
    match what {
        What::Said(said) => {
            of_words(state, programme, said).into_iter().chain(meant(state, &said.who)).collect()
        }
        What::Reacted(reacted) => meant(state, &reacted.who).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// What a person wrote who was asked whether they meant a certain command by it.
fn meant(state: &State, who: &UserId) -> Option<TextId> {
    let asked = state.confirmations.unsaid_by(who).filter(|waiting| waiting.wants == Wants::Meant);
    asked.and_then(|waiting| waiting.request.words.clone())
}

fn of_words(state: &State, programme: &Programme, said: &Said) -> Vec<TextId> {
    let is_direct = matches!(said.place, Place::Direct(_));
    let is_interviewed = is_direct && state.interviews.of(&said.who).is_some();
    let questions = || state.faq.questions().cloned().collect();
    let topics = || state.people.topics().map(|(_, topics)| topics.clone()).collect();
    if state.faq.questions().next().is_none() && state.people.topics().next().is_none() {
        return Vec::new();
    }
    let of_command = |command: &Command| match command.verb {
        Verb::Faq if command.words.is_some() => questions(),
        Verb::Who => topics(),
        _ => Vec::new(),
    };
    let language = state.language(&said.who, programme);
    let reading = Reading { vocabulary: &programme.vocabulary, language, ticket: None };
    let setting = match is_direct {
        true if is_interviewed => Setting::Interviewed,
        true => Setting::Alone,
        false => Setting::Among,
    };
    match heard(&reading, programme.account.as_deref(), &said.spoken, setting) {
        Heard::Command(Ok(command)) => of_command(&command),
        // What is said in an interview is an answer.
        Heard::ToUs(_) if !is_interviewed => questions(),
        Heard::ToUs(_) | Heard::Command(Err(_)) | Heard::Aside => Vec::new(),
    }
}
