//! The programme's checklist on a ticket (seed: Fedora, "The candidate should apply to the ambassador mailing list
//! during this time"). The mentor and the candidate tick it; what is open is shown at the thumbs up, and holds it up only
//! where the programme says so.

use ruma::OwnedUserId;

use super::matter::{Matter, counted};
use super::status::stage;
use crate::domain::command::Verb;
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::ItemId;
use crate::domain::message::Speech;
use crate::domain::phrase::guidance::Guiding;
use crate::domain::phrase::talk::Talk;
use crate::domain::programme::Programme;
use crate::domain::record::ticket::Ticket;
use crate::domain::record::ticket::change::{Change, TicketFact};

fn points(programme: &Programme) -> impl Iterator<Item = (u32, &ItemId)> {
    programme.mentoring.checklist.iter().enumerate().map(|(index, item)| (counted(index + 1), item))
}

/// What is still open on the ticket.
pub fn open(programme: &Programme, ticket: &Ticket) -> impl Iterator<Item = Guiding> {
    points(programme)
        .filter(|(_, item)| !ticket.guidance.done.contains_key(*item))
        .map(|(number, item)| Guiding::PointOpen { number, item: item.clone() })
}

/// The speech with what is still open on the ticket, if anything is.
#[must_use]
pub fn shown_open(programme: &Programme, ticket: &Ticket, speech: Speech) -> Speech {
    let mut open = open(programme, ticket).peekable();
    if open.peek().is_some() { speech.line(Guiding::PointsOpen).items(open) } else { speech }
}

/// The whole checklist, point by point.
pub fn all(programme: &Programme, ticket: &Ticket) -> impl Iterator<Item = Guiding> {
    points(programme).map(|(number, item)| match ticket.guidance.done.get(item) {
        Some((at, by)) => Guiding::PointDone { number, item: item.clone(), by: by.clone(), at: *at },
        None => Guiding::PointOpen { number, item: item.clone() },
    })
}

/// Sees whether everything is done that the programme requires before a thumbs up.
///
/// # Errors
/// Refuses as long as something is not.
pub fn allows(programme: &Programme, ticket: &Ticket) -> Result<(), Refusal> {
    let is_open = |item: &ItemId| !ticket.guidance.done.contains_key(item);
    let needed =
        points(programme).find(|(_, item)| programme.mentoring.required.contains(item) && is_open(item));
    match needed {
        Some((number, item)) => {
            Err(Guiding::PointRequired { no: ticket.no, number, item: item.clone() }.into())
        }
        None => Ok(()),
    }
}

/// `!done #N 2`, `!undo #N 2`: a point of the checklist is done, or is not after all.
///
/// # Errors
/// Refuses a point that there is not, what is so already, and a closed ticket.
pub fn tick(matter: &Matter<'_>, ticket: &Ticket, number: Option<u32>, verb: Verb) -> Ruling {
    let (no, by) = (ticket.no, matter.who.clone());
    if ticket.mentor().is_none() {
        return Err(Talk::WrongStage { command: verb, no, stage: stage(ticket) }.into());
    }
    let list = &matter.programme.mentoring.checklist;
    let points = counted(list.len());
    let index = number.and_then(|number| usize::try_from(number).ok()?.checked_sub(1));
    let item = index.and_then(|index| list.get(index)).ok_or(Guiding::PointMissing { no, points })?;
    let (item, number) = (item.clone(), number.unwrap_or_default());
    let is_done = ticket.guidance.done.contains_key(&item);
    let (change, told) = match (verb, is_done) {
        (Verb::Done, false) => (
            Change::Ticked { item: item.clone(), by: by.clone() },
            Guiding::PointTicked { no, number, item, by },
        ),
        (Verb::Done, true) => return Err(Guiding::PointIsDone { no, number, item }.into()),
        (_, true) => (
            Change::Unticked { item: item.clone(), by: by.clone() },
            Guiding::PointUnticked { no, number, item, by },
        ),
        (_, false) => return Err(Guiding::PointIsOpen { no, number, item }.into()),
    };
    let mentor = ticket.mentor().map(ToOwned::to_owned);
    let others = [Some(ticket.candidate.clone()), mentor];
    let others = others.into_iter().flatten().filter(|other: &OwnedUserId| other != matter.who);
    let decision =
        Decision::nothing().fact(Fact::Ticket(TicketFact { no, change })).and(matter.confide(told.clone()));
    Ok(others.fold(decision, |decision, other| decision.tell(&other, told.clone())))
}
