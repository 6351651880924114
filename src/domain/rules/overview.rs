//! What organisers see of all applications that wait for a decision: the list, best first, and the marks on a ticket
//! (PRODUCT, section 2).

use jiff::Timestamp;
use jiff::civil::Date;

use super::matter::{Matter, counted};
use super::review::{among_organisers, are_read, is_selecting, taken};
use super::scoring::{self, Ranked};
use super::status::promised;
use crate::domain::decision::Ruling;
use crate::domain::message::Speech;
use crate::domain::phrase::review::Reviewing;
use crate::domain::place::{Place, RoomName};
use crate::domain::programme::Programme;
use crate::domain::record::ticket::Ticket;
use crate::domain::role::Who;

/// `!applications`: all that wait for a decision, best first, and those on hold.
///
/// # Errors
/// Refuses where the programme selects nobody.
pub fn applications(matter: &Matter<'_>) -> Ruling {
    let (state, programme) = (matter.state, matter.programme);
    let ranked = scoring::ranked(state, programme);
    let held: Vec<_> = state.tickets.open().filter_map(|ticket| Some((ticket, ticket.hold()?))).collect();
    if ranked.is_empty() && held.is_empty() {
        is_selecting(programme)?;
        return Ok(matter.confide(Reviewing::ApplicationsNone));
    }
    let is_room = !matter.is_direct();
    let mut speech = Speech::from(Reviewing::ApplicationsHead { applications: counted(ranked.len()) })
        .items(ranked.iter().map(|ranked| entry(matter, ranked, is_room)));
    if !held.is_empty() {
        speech = speech.line(Reviewing::ApplicationsHeld { applications: counted(held.len()) });
        speech = speech.items(held.iter().map(|(ticket, hold)| Reviewing::ApplicationHeld {
            no: ticket.no,
            who: ticket.candidate.clone(),
            until: day_of(programme, hold.until),
            reason: hold.reason.clone(),
        }));
    }
    Ok(among_organisers(matter, speech.line(Reviewing::ApplicationsFoot), []))
}

/// An application in the list. Its own applicant reads no marks, nor does anybody where they read along.
fn entry(matter: &Matter<'_>, ranked: &Ranked<'_>, is_room: bool) -> Reviewing {
    let Ranked { ticket, assessment } = ranked;
    let (no, who) = (ticket.no, ticket.candidate.clone());
    let since = day_of(matter.programme, ticket.opened);
    let by = day_of(matter.programme, promised(ticket, matter.programme));
    if ticket.candidate == *matter.who || (is_room && are_read(matter.state, [*ticket])) {
        return Reviewing::ApplicationUnseen { no, who, since, by };
    }
    let shortlisted = u32::from(ticket.review.is_shortlisted);
    let (marks, overall, scores) = (assessment.marks.clone(), assessment.overall, assessment.scores);
    match ticket.region().cloned() {
        Some(region) => {
            let (ambassadors, coming) = taken(matter.state, &region);
            Reviewing::ApplicationRegion {
                no,
                who,
                region,
                ambassadors,
                coming,
                shortlisted,
                marks,
                overall,
                scores,
                since,
                by,
            }
        }
        None => Reviewing::Application { no, who, shortlisted, marks, overall, scores, since, by },
    }
}

/// The day of the moment in the programme's time zone: in a list, the hour says nothing.
#[must_use]
pub fn day_of(programme: &Programme, at: Timestamp) -> Date {
    at.to_zoned(programme.time_zone.clone()).date()
}

/// What organisers think of an application, below what everybody reads of its ticket, where no applicant reads it.
#[must_use]
pub fn scores(matter: &Matter<'_>, ticket: &Ticket) -> Speech {
    let may_read = matter.state.is(matter.who, Who::Organiser, None) && ticket.candidate != *matter.who;
    let here = match matter.place {
        Place::Direct(_) => true,
        Place::Named(RoomName::Organisers) => !are_read(matter.state, [ticket]),
        _ => false,
    };
    if !may_read || !here || ticket.review.scores.is_empty() {
        return Speech::default();
    }
    scoring::opinion(&matter.programme.selection, &ticket.review)
}
