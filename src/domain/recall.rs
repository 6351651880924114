//! What people wrote before and an answer depends on: it lies in the store, apart from the facts, so that it can be erased.
//! The engine recalls it for the event; whoever decides sees it, and nothing of it is kept anywhere else.

use super::command::Verb;
use super::event::Said;
use super::ids::TextId;
use super::place::Place;
use super::programme::Programme;
use super::reading::Reading;
use super::state::State;

/// Which texts must be recalled to answer what was said.
#[must_use]
pub fn needed(state: &State, programme: &Programme, said: &Said) -> Vec<TextId> {
    let questions = || state.faq.questions().cloned().collect();
    let topics = || state.people.topics().map(|(_, topics)| topics.clone()).collect();
    if state.faq.questions().next().is_none() && state.people.topics().next().is_none() {
        return Vec::new();
    }
    let language = state.language(&said.who, programme);
    match (Reading { vocabulary: &programme.vocabulary, language }).line(&said.spoken) {
        Some(Ok(command)) => match command.verb {
            Verb::Faq if command.words.is_some() => questions(),
            Verb::Who => topics(),
            _ => Vec::new(),
        },
        None if matches!(said.place, Place::Direct(_)) => questions(),
        _ => Vec::new(),
    }
}
