//! Words expire: what was written in and about an application or a user group that came to nothing is kept for a while, and
//! then erased by itself. Who applied or proposed it when, and what was decided, stays.

use jiff::Timestamp;

use super::erasure;
use super::group::export::happened;
use super::matter::later;
use crate::domain::decision::Decision;
use crate::domain::document::Cell;
use crate::domain::fact::Fact;
use crate::domain::ids::{GroupNo, TicketNo};
use crate::domain::programme::Programme;
use crate::domain::record::group::change::{Change as GroupChange, GroupFact};
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

/// The refused user group whose words expire next, and when.
#[must_use]
pub fn group_due(state: &State, programme: &Programme) -> Option<(Timestamp, GroupNo)> {
    let (since, no) = state.groups.first_refused()?;
    Some((later(since, programme.privacy.keep_words), no))
}

/// Everything that was ever said of the group is erased, and why it was refused.
#[must_use]
pub fn expire_group(state: &State, no: GroupNo) -> Decision {
    let Some(group) = state.groups.get(no) else { return Decision::nothing() };
    let told = group.history.iter().filter_map(|(_, change)| match change {
        GroupChange::Proposed { answers, .. } | GroupChange::Amended { answers, .. } => Some(answers),
        _ => None,
    });
    let told = told.flatten().flat_map(|given| given.answer.texts());
    let decided = state.trail.of_group(no).filter_map(|decided| decided.request.words.as_ref());
    let reasons = group.history.iter().flat_map(|(at, change)| happened(*at, change));
    let reasons = reasons.filter_map(|cell| match cell {
        Cell::Words(text) => Some(text),
        _ => None,
    });
    let fact = GroupFact { no, change: GroupChange::WordsExpired };
    erasure::erase(state, told.chain(decided).cloned().chain(reasons)).fact(Fact::Group(fact))
}
