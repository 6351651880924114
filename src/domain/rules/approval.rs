//! Approval: the mentor's thumbs up, the sponsors, and all that follows from the last of them at once (PRODUCT, section
//! 4; seed: Fedora, "Mentor Thumbs Up" and "Approval").

use ruma::OwnedUserId;

use super::matter::Matter;
use super::status::stage;
use crate::domain::command::Verb;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::message::Speech;
use crate::domain::phrase::approval::Approving;
use crate::domain::phrase::talk::Talk;
use crate::domain::place::{Place, RoomName};
use crate::domain::programme::Kind;
use crate::domain::record::application::Answer;
use crate::domain::record::roster::RosterFact;
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::record::ticket::{Stage, Ticket};
use crate::domain::role::Who;

/// `!thumbsup #N`: the mentor holds the candidate ready.
///
/// # Errors
/// Refuses a ticket that is not being mentored.
pub fn thumbs_up(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    let no = ticket.no;
    let Stage::Mentoring { mentor } = &ticket.stage else {
        return Err(Talk::WrongStage { command: Verb::Thumbsup, no, stage: stage(ticket) }.into());
    };
    let sponsors = matter.programme.may(Verb::Sponsor);
    let next = Approving::ThumbsUpNext { no, who: sponsors.to_vec() };
    let given = Approving::ThumbsUpGiven { no, who: ticket.candidate.clone(), mentor: mentor.clone() };
    let told = Speech::from(given).line(next);
    Ok(Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::ThumbsUp }))
        .and(tell_staff(matter, told.clone(), told.asking([])))
        .tell(&ticket.candidate, Approving::ThumbsUpCandidate { no, mentor: mentor.clone() }))
}

/// `!sponsor #N`: vouches for the candidate; the last sponsor needed makes them an ambassador.
///
/// # Errors
/// Refuses before the mentor's thumbs up, and the same sponsor twice.
pub fn sponsor(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    let no = ticket.no;
    let Stage::ThumbsUp { mentor } = &ticket.stage else {
        return Err(Talk::WrongStage { command: Verb::Sponsor, no, stage: stage(ticket) }.into());
    };
    if ticket.sponsors.contains(matter.who) {
        return Err(Approving::SponsorsAlready { no }.into());
    }
    let (who, by) = (ticket.candidate.clone(), matter.who.clone());
    let needed = usize::from(matter.programme.approval.sponsors);
    // Who has lost the right since, or has become the mentor, vouches no longer.
    let may = |who: &&OwnedUserId| {
        let roles = matter.programme.may(Verb::Sponsor);
        roles.iter().any(|role| matter.state.is(who, *role, Some(ticket)))
    };
    let more = needed.saturating_sub(ticket.sponsors.iter().filter(may).count() + 1);
    if more > 0 {
        let more = super::interview::counted(more);
        let told = Speech::from(Approving::Sponsoring { no, who, by: by.clone(), more });
        return Ok(Decision::nothing()
            .fact(Fact::Ticket(TicketFact { no, change: Change::Sponsoring { by } }))
            .and(tell_staff(matter, told.clone(), told.asking([]))));
    }
    let region = ticket.region().cloned();
    let listed = consents(ticket);
    let entitled = RosterFact::Entitled { who: who.clone(), region: region.clone(), ticket: no, listed };
    let congratulations =
        Speech::from(Approving::Congratulations { no, by: by.clone() }).line(Approving::CongratulationsNext);
    let told = Speech::from(Approving::Sponsored { no, who: who.clone(), by: by.clone() });
    let decision = Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::Sponsored { by } }))
        .fact(Fact::Roster(entitled))
        .and(tell_staff(matter, told.clone(), told))
        .invite(RoomName::Ambassadors, &who)
        .tell(&who, congratulations.asking([&who]))
        .tell(mentor, Approving::ThanksMentor { no, who: who.clone() });
    let announcement = match region {
        Some(region) => Approving::AnnouncementRegion { who, region },
        None => Approving::Announcement { who },
    };
    Ok(if listed { decision.post(RoomName::Announcements, announcement) } else { decision })
}

/// Says it to the mentors and, where organisers sponsor, to them in their own way: once in each room, and where it was
/// asked.
fn tell_staff(matter: &Matter<'_>, to_mentors: Speech, to_organisers: Speech) -> Decision {
    if !matter.programme.may(Verb::Sponsor).contains(&Who::Organiser) {
        return matter.tell_room(RoomName::Mentors, to_mentors);
    }
    if *matter.place == Place::Named(RoomName::Organisers) {
        return matter.answer(to_organisers).post(RoomName::Mentors, to_mentors);
    }
    matter.tell_room(RoomName::Mentors, to_mentors).post(RoomName::Organisers, to_organisers)
}

/// Whether the candidate agreed to be listed publicly; a programme that does not ask lists everyone.
fn consents(ticket: &Ticket) -> bool {
    ticket.answers.iter().all(|given| {
        !matches!(given.question.kind, Kind::Consent) || matches!(given.answer, Answer::Consent(true))
    })
}
