//! Every answer replies to its cause: to the message, or to what somebody reacted to, and in its thread if it has one
//! (PRODUCT, "How it talks"). Whatever rule answers need not think of it.
//!
//! The questions of an interview reply to nothing: each is the next thing said between two, and stands best alone.

use ruma::{OwnedEventId, OwnedUserId};

use crate::domain::decision::Decision;
use crate::domain::event::{Event, Reacted, Said, Voted, What};
use crate::domain::message::{Act, Address, Message, Prompt, Reply, Speech};
use crate::domain::place::Place;
use crate::domain::state::State;

/// Makes replies of all that is said where a person caused it. A word in a ticket's thread stays there, unless nothing
/// else answers them.
#[must_use]
pub fn replying(state: &State, event: &Event, mut decision: Decision) -> Decision {
    let Some((here, cause)) = cause(state, event) else { return decision };
    let thread_alone = |speech: &Speech| speech.reply.as_ref().is_some_and(Reply::answers_nobody);
    let is_answered = said_there(&mut decision.messages, &here).any(|speech| !thread_alone(speech));
    for speech in said_there(&mut decision.messages, &here) {
        if speech.reply.is_none() || (thread_alone(speech) && !is_answered) {
            speech.reply = Some(cause.clone());
        }
    }
    decision
}

/// What is said anew at this address, and is no question of an interview.
fn said_there<'a>(messages: &'a mut [Message], here: &'a Address) -> impl Iterator<Item = &'a mut Speech> {
    let is_question = |prompt: &Prompt| matches!(prompt, Prompt::Question { .. });
    let there = messages.iter_mut().filter(move |message| message.to == *here);
    there.filter_map(move |message| match &mut message.act {
        Act::Say(speech) if speech.amends.is_none() && !speech.noted.iter().any(is_question) => Some(speech),
        _ => None,
    })
}

/// What an event is replied to, and where. A correction is known by the message that it corrects.
fn cause(state: &State, event: &Event) -> Option<(Address, Reply)> {
    let (who, place, event, thread): (&OwnedUserId, &Place, &OwnedEventId, _) = match &event.what {
        What::Said(Said { who, place, event, thread, replaces, .. }) => {
            (who, place, replaces.as_ref().unwrap_or(event), thread.as_ref())
        }
        What::Reacted(Reacted { who, place, to, .. }) => (who, place, to, state.posts.thread(to)),
        What::Voted(Voted { who, place, poll, .. }) => (who, place, poll, None),
        What::Unreadable { who, place, event } => (who, place, event, None),
        _ => return None,
    };
    Some((Address::of(place, who), Reply { event: event.clone(), thread: thread.cloned() }))
}
