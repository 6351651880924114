//! A ticket's thread among the mentors: what becomes of the ticket is said there, below its card.

use ruma::EventId;

use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::ids::TicketNo;
use crate::domain::message::{Reply, Speech, Standing};
use crate::domain::phrase::Phrase;
use crate::domain::place::{Room, RoomName};
use crate::domain::record::card::CardFact;
use crate::domain::state::State;

/// The ticket's card, if it stands where the mentors are now.
#[must_use]
pub fn standing(state: &State, no: TicketNo) -> Option<&Standing> {
    let here = state.rooms.house(&Room::Named(RoomName::Mentors));
    state.cards.of(no).filter(|stands| here.is_none_or(|here| *here == *stands.room))
}

/// Says to the mentors what became of a ticket: in its thread, or in the room as long as it has none.
#[must_use]
pub fn tell_mentors(state: &State, no: TicketNo, speech: impl Into<Speech>) -> Decision {
    let thread = standing(state, no).map(|stands| Reply::in_thread(&stands.event));
    Decision::nothing().post(RoomName::Mentors, speech.into().replying(thread))
}

/// Says a word in the ticket's thread. Without one there is nothing to say: the card, once it is there, shows it.
#[must_use]
pub fn tell_thread(state: &State, no: TicketNo, phrase: impl Into<Phrase>) -> Decision {
    match standing(state, no) {
        Some(_) => tell_mentors(state, no, phrase.into()),
        None => Decision::nothing(),
    }
}

/// Somebody took a message back: a card goes with it.
#[must_use]
pub fn taken_back(state: &State, event: &EventId) -> Decision {
    match state.cards.shown_in(event) {
        Some(no) => Decision::nothing().fact(Fact::Card(CardFact::Gone { no })),
        None => Decision::nothing(),
    }
}
