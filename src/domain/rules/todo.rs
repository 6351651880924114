//! What waits, for whom and since when (PRODUCT, "Who uses it": "nothing forgotten").

use jiff::Timestamp;
use ruma::UserId;

use super::group;
use super::matter::{Matter, counted};
use super::misuse::card;
use super::recognition;
use super::status::promised;
use crate::domain::command::Verb;
use crate::domain::decision::Ruling;
use crate::domain::message::{Address, Speech};
use crate::domain::phrase::Phrase;
use crate::domain::phrase::call::Calling;
use crate::domain::phrase::inquiry::Inquiring;
use crate::domain::phrase::organising::Organising;
use crate::domain::phrase::tenure::Tenure;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::call::Progress;
use crate::domain::record::roster::Wait;
use crate::domain::record::ticket::{Stage, Ticket};
use crate::domain::role::Who;
use crate::domain::state::State;

/// How much of what waits fits into one message that somebody still reads.
const MOST: usize = 30;

/// Something that waits: since when, and what.
pub type Waiting = (Timestamp, Phrase);

/// `!todo`: to organisers, all that waits; to mentors, what has to do with them. The oldest comes first.
///
/// # Errors
/// Never refuses.
pub fn todo(matter: &Matter<'_>) -> Ruling {
    if matter.state.is(matter.who, Who::Organiser, None) {
        // Nobody reads here what is said of themselves.
        let is_shared = matter.organisers_address() == Address::Room(RoomName::Organisers);
        let all = everything(matter.state, matter.programme, matter.now, |about| {
            about == matter.who || (is_shared && matter.state.is(about, Who::Organiser, None))
        });
        return Ok(matter.among_organisers(listed(Organising::TodoHead { matters: counted(all.len()) }, all)));
    }
    let (state, programme) = (matter.state, matter.programme);
    let theirs = |ticket: &&Ticket| {
        let may_sponsor =
            programme.may(Verb::Sponsor).iter().any(|role| state.is(matter.who, *role, Some(ticket)));
        ticket.concerns() == Some(matter.who.as_ref())
            || (matches!(ticket.stage, Stage::ThumbsUp { .. })
                && may_sponsor
                && ticket.candidate != *matter.who)
    };
    let all = state.tickets.open().filter(theirs).filter_map(|ticket| of_ticket(programme, ticket));
    let all = sorted(all.collect());
    Ok(matter.aside(listed(Organising::TodoHead { matters: counted(all.len()) }, all)))
}

/// All that waits, oldest first, but for cases about somebody who would read along.
#[must_use]
pub fn everything(
    state: &State,
    programme: &Programme,
    now: Timestamp,
    reads: impl Fn(&UserId) -> bool,
) -> Vec<Waiting> {
    let tickets = state.tickets.open().filter_map(|ticket| of_ticket(programme, ticket));
    let questions = state.inquiries.open().map(|inquiry| {
        let (number, who, since) = (inquiry.no.0, inquiry.by.clone(), inquiry.asked);
        (since, Inquiring::TodoQuestion { number, who, since }.into())
    });
    let returning = state
        .roster
        .waiting(Wait::Welcome)
        .map(|(since, who)| (since, Tenure::TodoReturn { who: who.clone(), since }.into()));
    let calls = state.calls.standing().filter_map(|call| {
        let Progress::Asked { at, .. } = call.progress else { return None };
        let (no, by, until) = (call.no, call.by.clone(), call.until);
        Some((at, Calling::TodoCall { no, by, until }.into()))
    });
    let cases = card::waiting(state, programme, reads);
    let groups = group::concerns::waiting(state, programme, now);
    let recognition = recognition::result::todo(state).map(|(since, waits)| (since, waits.into()));
    let waiting = calls.chain(cases).chain(groups).chain(recognition);
    sorted(tickets.chain(questions).chain(returning).chain(waiting).collect())
}

/// What waits, as entries of a list under its head: as much of it as is still read.
#[must_use]
pub fn listed(head: impl Into<Phrase>, mut waiting: Vec<Waiting>) -> Speech {
    if waiting.is_empty() {
        return Organising::TodoNone.into();
    }
    let more = waiting.split_off(MOST.min(waiting.len()));
    let speech = Speech::from(head.into()).items(waiting.into_iter().map(|(_, phrase)| phrase));
    if more.is_empty() { speech } else { speech.line(Organising::TodoMore { matters: counted(more.len()) }) }
}

fn sorted(mut waiting: Vec<Waiting>) -> Vec<Waiting> {
    waiting.sort_by_key(|(since, _)| *since);
    waiting
}

fn of_ticket(programme: &Programme, ticket: &Ticket) -> Option<Waiting> {
    let (no, who, since) = (ticket.no, ticket.candidate.clone(), ticket.stands_since());
    let phrase = match &ticket.stage {
        Stage::Review { .. } => match ticket.hold() {
            Some(hold) => Organising::TodoHeld { no, who, since, until: hold.until },
            None => Organising::TodoReview { no, who, since, by: promised(ticket, programme) },
        },
        Stage::Pairing { .. } => Organising::TodoFreeMentor { no, who, since: ticket.sought_since() },
        Stage::Offered(offer) => {
            let (mentor, until) = (offer.mentor.clone(), offer.until);
            Organising::TodoOffer { no, who, mentor, since, until }
        }
        Stage::Mentoring { mentor } => Organising::TodoMentoring { no, who, mentor: mentor.clone(), since },
        Stage::ThumbsUp { .. } => {
            let sponsors = programme.may(Verb::Sponsor).to_vec();
            Organising::TodoSponsor { no, who, sponsors, since }
        }
        Stage::Closed(_) => return None,
    };
    Some((since, phrase.into()))
}
