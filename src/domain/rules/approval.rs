//! Approval: the mentor's thumbs up, the sponsors, and all that follows from the last of them at once (PRODUCT, section
//! 4; seed: Fedora, "Mentor Thumbs Up" and "Approval"). Where there is time for concerns, whoever sponsors need not come
//! back: it is completed when that time ends and nothing stands against it.

use ruma::OwnedUserId;

use super::checklist;
use super::inquiry;
use super::matter::{Matter, counted};
use super::objection::{blocking, is_unseen, until};
use super::status::stage;
use super::thread;
use super::ticket::email;
use super::{employer, objection};
use crate::domain::command::{Verb, Wording};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{TextId, TicketNo};
use crate::domain::message::{Block, Letter, Speech};
use crate::domain::phrase::approval::Approving;
use crate::domain::phrase::objection::Objecting;
use crate::domain::phrase::talk::Talk;
use crate::domain::phrase::ticket_card::Displaying;
use crate::domain::place::{Place, RoomName};
use crate::domain::programme::Programme;
use crate::domain::question::Kind;
use crate::domain::record::interview::answer::Answer;
use crate::domain::record::roster::{RosterFact, Standing};
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::record::ticket::{Outcome, Stage, Ticket};
use crate::domain::role::Who;
use crate::domain::state::State;
use crate::domain::value::StageName;

/// `!thumbsup #N`: the mentor holds the candidate ready.
///
/// # Errors
/// Refuses a ticket that is not being mentored.
pub fn thumbs_up(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    let no = ticket.no;
    let Stage::Mentoring { mentor } = &ticket.stage else {
        return Err(Talk::WrongStage { command: Verb::Thumbsup, no, stage: stage(ticket) }.into());
    };
    checklist::allows(matter.programme, ticket)?;
    let sponsors = matter.programme.may(Verb::Sponsor);
    let next = Approving::ThumbsUpNext { no, who: sponsors.to_vec() };
    let given = Approving::ThumbsUpGiven { no, who: ticket.candidate.clone(), mentor: mentor.clone() };
    let until = matter.programme.approval.objection.map(|span| matter.after(span));
    let told = Speech::from(given).line(next);
    let told =
        until.into_iter().fold(told, |told, until| told.line(Objecting::ObjectionsUntil { no, until }));
    let told = checklist::shown_open(matter.programme, ticket, told);
    let letter = Speech::from(Approving::ThumbsUpCandidate { no, mentor: mentor.clone() });
    let letter = until
        .into_iter()
        .fold(letter, |letter, until| letter.line(Objecting::ObjectionsUntilCandidate { until }));
    let decision = Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::ThumbsUp }))
        .and(tell_staff(matter, no, told.clone(), told.asking([])))
        .tell(&ticket.candidate, employer::asked_of(matter, &ticket.candidate, letter))
        .and(employer::ask_mentor(matter, mentor));
    Ok(until
        .into_iter()
        .fold(decision, |decision, until| decision.and(objection::announce(ticket, mentor, until))))
}

/// `!sponsor #N`: vouches for the candidate; the last sponsor needed makes them an ambassador, as soon as the time for
/// concerns is over.
///
/// # Errors
/// Refuses before the mentor's thumbs up, the same sponsor twice, more than are needed, while a concern is open, and who
/// shares an employer where that must not be.
pub fn sponsor(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    let no = ticket.no;
    let Stage::ThumbsUp { .. } = &ticket.stage else {
        return Err(Talk::WrongStage { command: Verb::Sponsor, no, stage: stage(ticket) }.into());
    };
    let until = until(matter.programme, ticket).filter(|until| *until > matter.now);
    let vouching = vouching(matter.state, matter.programme, ticket);
    let lacking = usize::from(matter.programme.approval.sponsors).saturating_sub(vouching.len());
    match until {
        Some(until) if lacking == 0 => return Err(Approving::SponsorsEnough { no, until }.into()),
        _ if ticket.sponsors.contains(matter.who) => return Err(Approving::SponsorsAlready { no }.into()),
        _ => {}
    }
    match blocking(ticket) {
        Some(open) if is_unseen(matter, ticket) => return Err(open.into()),
        Some(open) => return Ok(matter.aside(open)),
        None => {}
    }
    employer::may_sponsor(matter, ticket, &vouching)?;
    let (who, by) = (ticket.candidate.clone(), matter.who.clone());
    let more = counted(lacking.saturating_sub(1));
    let told = match until {
        _ if more > 0 => Approving::Sponsoring { no, who, by: by.clone(), more },
        Some(until) => Approving::SponsoringWaits { no, who, by: by.clone(), until },
        None => {
            let told = Speech::from(Approving::Sponsored { no, who, by: by.clone() });
            return Ok(tell_staff(matter, no, told.clone(), told).and(entitle(ticket, by)));
        }
    };
    let told = Speech::from(told);
    let to_organisers = if more > 0 { told.clone().asking([]) } else { told.clone() };
    Ok(Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::Sponsoring { by } }))
        .and(tell_staff(matter, no, told, to_organisers)))
}

/// Who sponsors the candidate as things are now: who has lost the right since, has become the mentor, or shares an
/// employer, vouches no longer.
#[must_use]
pub fn vouching(state: &State, programme: &Programme, ticket: &Ticket) -> Vec<OwnedUserId> {
    let roles = programme.may(Verb::Sponsor);
    let may = |who: &&OwnedUserId| roles.iter().any(|role| state.is(who, *role, Some(ticket)));
    ticket.sponsors.iter().filter(may).fold(Vec::new(), |mut vouching, who| {
        if employer::clash(state, programme, ticket, &vouching, who).is_none() {
            vouching.push(who.clone());
        }
        vouching
    })
}

/// Whether nothing is missing but that the time for concerns ends.
#[must_use]
pub fn is_complete(state: &State, programme: &Programme, ticket: &Ticket) -> bool {
    // Most tickets have nobody who sponsors yet.
    ticket.sponsors.len() >= usize::from(programme.approval.sponsors)
        && ticket.objections.open().next().is_none()
        && vouching(state, programme, ticket).len() >= usize::from(programme.approval.sponsors)
}

/// Nothing is missing any more: the candidate becomes an ambassador.
#[must_use]
pub fn approve(state: &State, programme: &Programme, ticket: &Ticket) -> Decision {
    let vouching = vouching(state, programme, ticket);
    let last = ticket.history.iter().rev().find_map(|(_, change)| match change {
        Change::Sponsoring { by } if vouching.contains(by) => Some(by.clone()),
        _ => None,
    });
    let Some(by) = last else { return Decision::nothing() };
    let told = Approving::Sponsored { no: ticket.no, who: ticket.candidate.clone(), by: by.clone() };
    let decision = thread::tell_mentors(state, ticket.no, told.clone());
    let decision =
        if organisers_sponsor(programme) { decision.post(RoomName::Organisers, told) } else { decision };
    decision.and(entitle(ticket, by))
}

/// All that follows at once: the ticket is closed, the title given, and everyone concerned hears of it.
fn entitle(ticket: &Ticket, by: OwnedUserId) -> Decision {
    let (no, who, region) = (ticket.no, ticket.candidate.clone(), ticket.region().cloned());
    let listed = consents(ticket);
    let entitled = RosterFact::Entitled { who: who.clone(), region: region.clone(), ticket: no, listed };
    let congratulations =
        Speech::from(Approving::Congratulations { no, by: by.clone() }).line(Approving::CongratulationsNext);
    let sponsor = by.clone();
    let mut decision = Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::Sponsored { by } }))
        .fact(Fact::Roster(entitled))
        .invite(RoomName::Ambassadors, &who)
        .tell(&who, congratulations.asking([&who]));
    if let Some(mentor) = ticket.mentor() {
        decision = decision.tell(&mentor.to_owned(), Approving::ThanksMentor { no, who: who.clone() });
    }
    let announcement = match region {
        Some(region) => Approving::AnnouncementRegion { who, region },
        None => Approving::Announcement { who },
    };
    let decision = if listed { decision.post(RoomName::Announcements, announcement) } else { decision };
    match email(ticket) {
        Some(address) => decision.mail(&ticket.candidate, address, letter(ticket, sponsor)),
        None => decision,
    }
}

/// The official e-mail: "An email is sent informing the candidate of his approval."
fn letter(ticket: &Ticket, by: OwnedUserId) -> Letter {
    let (no, who) = (ticket.no, ticket.candidate.clone());
    let body = [Approving::MailApproved { no, who, by }, Approving::MailNext, Approving::MailFoot];
    Letter {
        subject: Approving::MailSubject.into(),
        body: body.into_iter().map(|phrase| Block::Line(phrase.into())).collect(),
    }
}

/// `!unsponsor #N REASON`: undoes it. The title ends, and the ticket goes back to where it was decided.
///
/// # Errors
/// Refuses a ticket by which nobody is an ambassador now.
pub fn unsponsor(matter: &Matter<'_>, ticket: &Ticket, reason: &Wording) -> Ruling {
    let (no, who, by) = (ticket.no, ticket.candidate.clone(), matter.who.clone());
    // Who stepped down may come back as they please, unless the title is taken back all the same.
    let is_taken_back = |standing: &Standing| matches!(standing, Standing::Ended { .. });
    let entry = matter.state.roster.entry(&who);
    let holds = entry.is_some_and(|entry| entry.ticket == no && !is_taken_back(&entry.standing));
    if ticket.stage != Stage::Closed(Outcome::Sponsored) || !holds {
        return Err(Approving::NotSponsored { no }.into());
    }
    let mentor = still_guided(matter, ticket);
    let (kept, text) = matter.keep(reason);
    let change = Change::Unsponsored { by: by.clone(), reason: text.clone(), mentor: mentor.clone() };
    let told = Speech::from(Approving::Unsponsored { no, who: who.clone(), by: by.clone() })
        .quote(text.clone())
        .line(Approving::UnsponsoredByHand { who: who.clone() });
    let letter = unsponsored(no, text.clone(), mentor.clone());
    let stage = if mentor.is_some() { StageName::ThumbsUp } else { StageName::Pairing };
    let decision = kept
        .fact(Fact::Ticket(TicketFact { no, change }))
        .fact(Fact::Roster(RosterFact::Undone { who: who.clone(), ticket: no }))
        .and(matter.tell_room(RoomName::Organisers, told.asking([])))
        .and(thread::tell_thread(matter.state, no, Displaying::CardStageNow { no, stage }))
        .tell(&who, letter.asking([&who]))
        .and(inquiry::let_go(matter.state, &who));
    Ok(match mentor {
        Some(mentor) => {
            let told = Approving::UnsponsoredMentor { no, who, by };
            decision.tell(&mentor, Speech::from(told).quote(text).asking([&mentor]))
        }
        None => decision,
    })
}

/// What `!unsponsor` would do: the very letter that the person would read.
#[must_use]
pub fn preview_unsponsoring(matter: &Matter<'_>, ticket: &Ticket, reason: &Wording) -> Speech {
    let (_, text) = matter.keep(reason);
    let (no, who) = (ticket.no, ticket.candidate.clone());
    Speech::from(Approving::UnsponsorPreview { no, who }).then(unsponsored(
        no,
        text,
        still_guided(matter, ticket),
    ))
}

/// The letter to who was an ambassador: the reason, and how to go on.
fn unsponsored(no: TicketNo, reason: TextId, mentor: Option<OwnedUserId>) -> Speech {
    let next = match mentor {
        Some(mentor) => Approving::UnsponsoredNext { mentor },
        None => Approving::UnsponsoredNextPairing,
    };
    Speech::from(Approving::UnsponsoredCandidate { no }).quote(reason).line(next)
}

/// Who guided the candidate until they were sponsored, if they are a mentor still.
fn still_guided(matter: &Matter<'_>, ticket: &Ticket) -> Option<OwnedUserId> {
    ticket.guided.clone().filter(|mentor| matter.state.is(mentor, Who::Mentor, None))
}

/// Says it to the mentors and, where organisers sponsor, to them in their own way: once in each room, and where it was
/// asked.
fn tell_staff(matter: &Matter<'_>, no: TicketNo, to_mentors: Speech, to_organisers: Speech) -> Decision {
    let to_all = thread::tell_mentors(matter.state, no, to_mentors.clone());
    if !organisers_sponsor(matter.programme) {
        return matter.besides(RoomName::Mentors, to_mentors).and(to_all);
    }
    if *matter.place == Place::Named(RoomName::Organisers) {
        return matter.answer(to_organisers).and(to_all);
    }
    matter.besides(RoomName::Mentors, to_mentors).and(to_all).post(RoomName::Organisers, to_organisers)
}

fn organisers_sponsor(programme: &Programme) -> bool {
    programme.may(Verb::Sponsor).contains(&Who::Organiser)
}

/// Whether the candidate agreed to be listed publicly; a programme that does not ask lists everyone.
fn consents(ticket: &Ticket) -> bool {
    ticket.answers.iter().all(|given| {
        !matches!(given.question.kind, Kind::Consent) || matches!(given.answer, Answer::Consent(true))
    })
}
