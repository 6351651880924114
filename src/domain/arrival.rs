//! What becomes of the bot's own messages: one stands in its room now, or never will.

use jiff::Timestamp;
use ruma::{OwnedEventId, OwnedUserId};

use super::decision::Decision;
use super::event::{Event, Posted, What};
use super::fact::Fact;
use super::ids::BroadcastNo;
use super::message::{Address, Prompt, Speech, Standing};
use super::phrase::rooms::Housing;
use super::place::{Room, RoomName};
use super::programme::Programme;
use super::record::interview::InterviewFact;
use super::record::post::PostFact;
use super::rules::{broadcast, card};
use super::state::State;

/// The bot's own message stands in its room now: its question can be answered, its buttons are put and can be pressed.
#[must_use]
pub fn heard(state: &State, posted: &Posted, event: &OwnedEventId, at: Timestamp) -> Decision {
    posted.noted.iter().fold(Decision::nothing(), |decision, prompt| match prompt {
        Prompt::Question { who, asked } => {
            let draft =
                state.interviews.of(who).filter(|draft| draft.prompts == *asked && draft.seen.is_none());
            match draft {
                Some(_) => {
                    let seen = InterviewFact::Seen { who: who.clone(), at: Some(at) };
                    decision.fact(Fact::Interview(seen))
                }
                None => decision,
            }
        }
        Prompt::Broadcast(no) => match &posted.to {
            Address::Person(who) => decision.and(broadcast::arrived(state, *no, who)),
            Address::Room(_) | Address::Community(_) | Address::Mailbox { .. } => decision,
        },
        Prompt::Discreet | Prompt::CardAmended(_) => decision,
        Prompt::Card(no) => {
            let stands = Standing { event: event.clone(), room: posted.room.clone() };
            decision.and(card::arrived(*no, stands, posted.noted.contains(&Prompt::TakeBack)))
        }
        Prompt::Poll(about) => {
            let (event, to, room) = (event.clone(), posted.to.clone(), posted.room.clone());
            decision.fact(Fact::Post(PostFact::Polled { event, to, room, about: *about }))
        }
        Prompt::Buttons(buttons) => {
            let (buttons, to) = (buttons.clone(), Some(posted.to.clone()));
            let thread = posted.thread.clone();
            let bears = PostFact::Posted { event: event.clone(), buttons: buttons.clone(), to, thread };
            let decision = decision.fact(Fact::Post(bears));
            buttons.iter().fold(decision, |decision, button| decision.react(&posted.to, event, &button.key))
        }
        Prompt::Quotes(texts) => {
            let (event, to, room) = (event.clone(), posted.to.clone(), Some(posted.room.clone()));
            decision.fact(Fact::Post(PostFact::Quoted { event, to, room, texts: texts.clone() }))
        }
        Prompt::TakeBack => decision.redact(&posted.to, Some(&posted.room), event),
    })
}

/// A message of the bot's own will never stand in its room.
#[must_use]
pub fn in_vain(state: &State, programme: &Programme, event: &Event) -> Decision {
    let What::Undeliverable { to, invited, put_out, stands, why, noted, .. } = &event.what else {
        return Decision::nothing();
    };
    let card = noted.iter().find_map(|prompt| match prompt {
        Prompt::Card(no) => Some(card::not_posted(*no)),
        _ => None,
    });
    match (put_out, stands) {
        (Some(who), _) => not_removed(to, who),
        (None, Some(event)) => still_stands(state, to, event),
        (None, None) if noted.contains(&Prompt::Discreet) => Decision::nothing(),
        (None, None) => match (to, carried(noted), amended(noted)) {
            (_, _, Some(event)) => card::not_amended(state, programme, event),
            (Address::Person(who), Some(no), _) => broadcast::failed(state, no, who, why, &event.cause),
            _ => undelivered(to, invited.as_ref()).and(card.unwrap_or_default()),
        },
    }
}

/// The broadcast that a message carried.
fn carried(noted: &[Prompt]) -> Option<BroadcastNo> {
    noted.iter().find_map(|prompt| match prompt {
        Prompt::Broadcast(no) => Some(*no),
        _ => None,
    })
}

/// The card that it should have put into other words.
fn amended(noted: &[Prompt]) -> Option<&OwnedEventId> {
    noted.iter().find_map(|prompt| match prompt {
        Prompt::CardAmended(event) => Some(event),
        _ => None,
    })
}

/// What can never be delivered is told to the organisers, who can do something about it; unless it was for them.
fn undelivered(to: &Address, invited: Option<&OwnedUserId>) -> Decision {
    let told = match (to, invited) {
        (Address::Room(room), Some(who)) => {
            Housing::NotInvited { who: who.clone(), room: Room::Named(*room) }
        }
        (Address::Community(room), Some(who)) => {
            Housing::NotInvited { who: who.clone(), room: Room::Community(room.clone()) }
        }
        (Address::Person(who), _) => Housing::Undelivered { who: who.clone() },
        (Address::Mailbox { who, .. }, _) => Housing::UndeliveredMail { who: who.clone() },
        (Address::Room(RoomName::Organisers), None) => return Decision::nothing(),
        (Address::Room(_) | Address::Community(_), None) => Housing::UndeliveredRoom,
    };
    Decision::nothing().post(RoomName::Organisers, Speech::from(told).asking([]))
}

/// What cannot be taken back in a room of the programme is told to the organisers, once for each room.
fn still_stands(state: &State, to: &Address, event: &OwnedEventId) -> Decision {
    let stands = PostFact::Stands { event: event.clone(), to: to.clone() };
    let decision = Decision::nothing().fact(Fact::Post(stands));
    match room_at(to).filter(|_| !state.posts.is_something_left(to)) {
        Some(room) => {
            let told = Speech::from(Housing::NotTakenBack { room });
            decision.post(RoomName::Organisers, told.asking([]))
        }
        None => decision,
    }
}

/// The programme's room at this address, if it is one.
fn room_at(to: &Address) -> Option<Room> {
    match to {
        Address::Room(room) => Some(Room::Named(*room)),
        Address::Community(room) => Some(Room::Community(room.clone())),
        Address::Person(_) | Address::Mailbox { .. } => None,
    }
}

/// Who could not be put out of a room is told to the organisers, who can.
fn not_removed(to: &Address, who: &OwnedUserId) -> Decision {
    let Some(room) = room_at(to) else { return Decision::nothing() };
    let told = Housing::NotRemoved { who: who.clone(), room };
    Decision::nothing().post(RoomName::Organisers, Speech::from(told).asking([]))
}
