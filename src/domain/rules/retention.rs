//! Words expire: what was written in and about an application that came to nothing is kept for a while, and then erased by
//! itself. Who applied when and what was decided stays.

use jiff::Timestamp;

use super::erasure;
use super::matter::later;
use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::ids::TicketNo;
use crate::domain::programme::Programme;
use crate::domain::record::ticket::Ticket;
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::state::State;

/// The ticket whose words expire next, and when.
#[must_use]
pub fn due(state: &State, programme: &Programme) -> Option<(Timestamp, TicketNo)> {
    let (since, no) = state.tickets.first_with_words()?;
    Some((later(since, programme.privacy.keep_words), no))
}

/// The ticket's words are erased; what was added after it had come to nothing, each in its own time.
#[must_use]
pub fn expire(state: &State, ticket: &Ticket) -> Decision {
    let until = state.tickets.first_with_words().filter(|(_, no)| *no == ticket.no);
    let Some((until, _)) = until else { return Decision::nothing() };
    let written = ticket.history.iter().filter(|(at, _)| *at <= until);
    let written = written.flat_map(|(_, change)| change.words());
    let decided = state.trail.on(ticket.no).filter(|decided| decided.at <= until);
    let decided = decided.filter_map(|decided| decided.request.words.as_ref());
    let superseded = state.interviews.superseded(&ticket.candidate, ticket.opened);
    let fact = TicketFact { no: ticket.no, change: Change::WordsExpired };
    erasure::erase(state, written.chain(decided).chain(superseded).cloned()).fact(Fact::Ticket(fact))
}
