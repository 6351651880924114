//! A ticket's card among the mentors: one message that always shows where the ticket stands, and the thread in which its
//! talk belongs (PRODUCT, section 3). Whatever changes a ticket, its card follows, silently.
//!
//! The card shows nothing that the candidate may not read, who may be a mentor too, and no moment by how far it is from
//! now: it is read again later.

use ruma::EventId;

use super::approval::vouching;
use super::checklist;
use super::matter::counted;
use super::objection::until;
use super::overview::day_of;
use super::status::stage;
use super::thread::standing;
use super::ticket::account;
use crate::domain::command::Verb;
use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::ids::TicketNo;
use crate::domain::message::{Prompt, Speech, Standing};
use crate::domain::phrase::ticket_card::Displaying;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::card::CardFact;
use crate::domain::record::ticket::change::Change;
use crate::domain::record::ticket::{Stage, Ticket};
use crate::domain::state::State;
use crate::domain::value::Lasting;

/// What the ticket's card says does not hold any more, or it has none.
#[must_use]
pub fn look_after(state: &State, programme: &Programme, ticket: &Ticket) -> Decision {
    let (no, looks, card) = (ticket.no, ticket.looks, shown(state, programme, ticket));
    match standing(state, no) {
        Some(stands) => {
            let mut card = card.amending(stands.clone());
            card.noted.push(Prompt::CardAmended(stands.event.clone()));
            let amended = Fact::Card(CardFact::Amended { no, looks });
            Decision::nothing().fact(amended).post(RoomName::Mentors, card)
        }
        None => posted(no, looks, card),
    }
}

fn posted(no: TicketNo, looks: u32, mut card: Speech) -> Decision {
    card.noted.push(Prompt::Card(no));
    let posted = Fact::Card(CardFact::Posted { no, looks });
    Decision::nothing().fact(posted).post(RoomName::Mentors, card)
}

/// The card stands now, unless words in it were erased meanwhile: then it is taken back at once.
#[must_use]
pub fn arrived(no: TicketNo, stands: Standing, is_taken_back: bool) -> Decision {
    let Standing { event, room } = stands;
    let arrived = Decision::nothing().fact(Fact::Card(CardFact::Stands { no, event, room }));
    if is_taken_back { arrived.fact(Fact::Card(CardFact::Gone { no })) } else { arrived }
}

/// A card could not be posted: nothing more is tried before the ticket changes.
#[must_use]
pub fn not_posted(no: TicketNo) -> Decision {
    Decision::nothing().fact(Fact::Card(CardFact::Gone { no }))
}

/// A card could not be put into other words: another one takes its place, unless one has already.
#[must_use]
pub fn not_amended(state: &State, programme: &Programme, event: &EventId) -> Decision {
    let ticket = state.cards.shown_in(event).and_then(|no| state.tickets.get(no));
    let another = ticket.map(|ticket| posted(ticket.no, ticket.looks, shown(state, programme, ticket)));
    another.unwrap_or_default()
}

/// What the card shows.
fn shown(state: &State, programme: &Programme, ticket: &Ticket) -> Speech {
    let since = day_of(programme, ticket.stands_since());
    Speech::from(Displaying::CardHead { no: ticket.no, who: ticket.candidate.clone() })
        .items(account(ticket).map(|account| Displaying::CardAccount { account }))
        .items(ticket.region().map(|region| Displaying::CardRegion { region: region.clone() }))
        .items([
            Displaying::CardOpened { day: day_of(programme, ticket.opened) },
            Displaying::CardStage { stage: stage(ticket), since },
        ])
        .items(mentor(programme, ticket))
        .items(progress(programme, ticket))
        .items(ticket.sponsors.iter().map(|by| Displaying::CardSponsor { by: by.clone() }))
        .lines(next(state, programme, ticket))
}

/// Who guides, or guided, the candidate, and since when.
fn mentor(programme: &Programme, ticket: &Ticket) -> Option<Displaying> {
    let guided = ticket.guided.as_deref().filter(|_| ticket.is_closed());
    let mentor = ticket.mentor().or(guided)?;
    let began = |change: &Change| match change {
        Change::Accepted { mentor: who } | Change::Assigned { mentor: who, .. } => who == mentor,
        _ => false,
    };
    let (at, _) = ticket.history.iter().rev().find(|(_, change)| began(change))?;
    Some(Displaying::CardMentor { mentor: mentor.to_owned(), since: day_of(programme, *at) })
}

/// What was done so far: as far as the candidate knows.
fn progress(programme: &Programme, ticket: &Ticket) -> impl Iterator<Item = Displaying> {
    let points = counted(programme.mentoring.checklist.len());
    let done = points.saturating_sub(counted(checklist::open(programme, ticket).count()));
    let has_begun = points > 0 && (ticket.mentor().is_some() || done > 0);
    let notes = counted(ticket.notes.len());
    let checklist = has_begun.then_some(Displaying::CardChecklist { done, points });
    checklist.into_iter().chain((notes > 0).then_some(Displaying::CardNotes { notes }))
}

/// What comes next, and who is waited for.
fn next(state: &State, programme: &Programme, ticket: &Ticket) -> Option<Displaying> {
    let no = ticket.no;
    Some(match &ticket.stage {
        Stage::Review { .. } | Stage::Closed(_) => return None,
        Stage::Pairing { waiting: None } => Displaying::CardNextPairing,
        Stage::Pairing { waiting: Some(_) } => Displaying::CardNextWaiting { no },
        Stage::Offered(offer) => {
            Displaying::CardNextOffered { no, mentor: offer.mentor.clone(), until: Lasting(offer.until) }
        }
        Stage::Mentoring { mentor } => Displaying::CardNextMentoring { no, mentor: mentor.clone() },
        Stage::ThumbsUp { .. } => {
            let open = counted(ticket.objections.open().count());
            let until = until(programme, ticket).filter(|_| !ticket.objections_ended).map(Lasting);
            let has = vouching(state, programme, ticket).len();
            let more = counted(usize::from(programme.approval.sponsors).saturating_sub(has));
            let who = programme.may(Verb::Sponsor).to_vec();
            match (open, until) {
                (1.., _) => Displaying::CardNextConcerns { no, open },
                (0, Some(until)) if more == 0 => Displaying::CardNextObjections { until },
                (0, Some(until)) => Displaying::CardNextSponsorUntil { no, more, who, until },
                (0, None) => Displaying::CardNextSponsor { no, more, who },
            }
        }
    })
}
