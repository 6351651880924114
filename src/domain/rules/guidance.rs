//! Between the introduction and the thumbs up: the mentor is asked how it goes, and nobody waits for the other one for
//! ever (PRODUCT, section 3). Silence is nobody's fault; it is asked about, then the organisers help.

use ruma::{OwnedUserId, UserId};

use super::checklist;
use super::confirmation;
use super::handover::caretaker;
use super::matter::{Matter, later};
use super::stand_in::guided;
use super::status::stage;
use crate::domain::command::{Choice, Command, TicketRef, Verb};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::guidance::Guiding;
use crate::domain::phrase::talk::Talk;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::ticket::change::{Change, Progress, TicketFact};
use crate::domain::record::ticket::guidance::Silence;
use crate::domain::record::ticket::{Stage, Ticket};
use crate::domain::state::State;

/// The mentor is asked how it goes. Who did not say so several times is not asked a next time before the organisers
/// know.
#[must_use]
pub fn progress_due(state: &State, programme: &Programme, ticket: &Ticket) -> Decision {
    let (no, who) = (ticket.no, ticket.candidate.clone());
    let Stage::Mentoring { mentor } = &ticket.stage else { return Decision::nothing() };
    if ticket.guidance.unanswered >= programme.mentoring.unanswered {
        let told = Guiding::ProgressUnknown { no, who, mentor: mentor.clone() };
        return Decision::nothing()
            .fact(Fact::Ticket(TicketFact { no, change: Change::ProgressUnknown }))
            .post(RoomName::Organisers, Speech::from(told).asking(caretaker(state, ticket)));
    }
    let button = |key: &str, keyword: &str| {
        let choice = Choice { keyword: Some(keyword.to_owned()), ..Choice::of(Verb::Progress, Some(no)) };
        Button { key: key.to_owned(), choice }
    };
    let letter = Speech::from(Guiding::ProgressAsk { no, who })
        .items(checklist::open(programme, ticket))
        .line(Guiding::ProgressFoot { no })
        .asking([mentor])
        .buttons(vec![button("✅", "ready"), button("🌱", "not-yet"), button("⏳", "more-time")]);
    Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::ProgressAsked }))
        .tell(mentor, letter)
}

/// `!progress #N ready|not-yet|more-time`: how it goes. Who says "ready" is shown the thumbs up before it is given.
///
/// # Errors
/// Refuses a ticket that is not being mentored.
pub fn progress(matter: &Matter<'_>, ticket: &Ticket, keyword: Option<&str>) -> Ruling {
    let no = ticket.no;
    if !matches!(ticket.stage, Stage::Mentoring { .. }) {
        return Err(Talk::WrongStage { command: Verb::Progress, no, stage: stage(ticket) }.into());
    }
    let (progress, told) = match keyword {
        Some("ready") => {
            checklist::allows(matter.programme, ticket)?;
            let thumbs_up = Command { ticket: Some(TicketRef::No(no)), ..Command::bare(Verb::Thumbsup) };
            let preview = Speech::from(Guiding::ReadyPreview { no, who: ticket.candidate.clone() });
            let preview = checklist::shown_open(matter.programme, ticket, preview);
            return Ok(confirmation::ask(matter, &thumbs_up, Some(ticket), Some(preview.into())));
        }
        Some("more-time") => {
            let until = matter.after(matter.programme.mentoring.more_time);
            (Progress::MoreTime { until }, Guiding::ProgressMoreTime { no, until })
        }
        _ => {
            let next = matter.after(matter.programme.mentoring.ask_every);
            (Progress::NotYet, Guiding::ProgressNotYet { no, next })
        }
    };
    Ok(Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::Progress { progress } }))
        .and(matter.confide(told)))
}

/// `!silent #N`: the other one is asked kindly, and the organisers hear of it if no answer comes.
///
/// # Errors
/// Refuses a ticket that nobody guides, and a second time.
pub fn silent(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    let (no, by) = (ticket.no, matter.who.clone());
    let mentor = ticket.mentor().map(ToOwned::to_owned);
    let mentor = mentor
        .ok_or_else(|| Refusal::from(Talk::WrongStage { command: Verb::Silent, no, stage: stage(ticket) }))?;
    let stand_in = matter.state.mentors.stand_in(&mentor);
    let is_away = matter.state.mentors.leave(&mentor).is_some_and(|leave| !leave.unsaid);
    let asked =
        if by == ticket.candidate { stand_in.unwrap_or(&mentor).clone() } else { ticket.candidate.clone() };
    if let Some(silence) = ticket.guidance.silence.as_ref().filter(|silence| silence.asked == asked) {
        let until = silence.until;
        let known = Guiding::SilentAlready { no, who: asked, until };
        return Err(if silence.told { Guiding::SilentTold { no } } else { known }.into());
    }
    let unreachable = asked == mentor && is_away;
    let until =
        if unreachable { matter.now } else { later(matter.now, matter.programme.mentoring.answer_within) };
    let silent = Change::Silent { by: by.clone(), asked: asked.clone(), until };
    let decision = Decision::nothing().fact(Fact::Ticket(TicketFact { no, change: silent }));
    if unreachable {
        return Ok(decision.and(matter.confide(Guiding::SilentAway { no, mentor })));
    }
    let here = Button { key: "✅".to_owned(), choice: Choice::of(Verb::Here, Some(no)) };
    let letter = Speech::from(Guiding::SilentAsk { no, who: by, until })
        .line(Guiding::SilentAskFoot { no })
        .asking([&asked])
        .buttons(vec![here]);
    let told = Guiding::SilentSaid { no, who: asked.clone(), until };
    Ok(decision.and(matter.confide(told)).tell(&asked, letter))
}

/// Who was waited for did not answer in time: the organisers are asked to help.
#[must_use]
pub fn silence_lasts(state: &State, ticket: &Ticket) -> Decision {
    let Some(Silence { asked, by, since, until, .. }) = &ticket.guidance.silence else {
        return Decision::nothing();
    };
    let (no, who, since) = (ticket.no, ticket.candidate.clone(), *since);
    let told = if *asked == who {
        Guiding::SilentCandidate { no, who, mentor: by.clone(), since }
    } else {
        Guiding::SilentMentor { no, who, mentor: asked.clone(), since }
    };
    let decision = Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::StillSilent }))
        .post(RoomName::Organisers, Speech::from(told).asking(caretaker(state, ticket)));
    // Who waits for somebody who is away was told so at once.
    if *until > since { decision.tell(by, Guiding::SilentTold { no }) } else { decision }
}

/// `!here #N`: says that one is there.
///
/// # Errors
/// Refuses who is not waited for.
pub fn here(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    match settled(ticket, matter.who) {
        Some(_) => Ok(matter.confide(thanks(ticket, matter.who))),
        None => Err(Guiding::NotAwaited { no: ticket.no }.into()),
    }
}

/// Any word about a ticket shows that its author is there.
#[must_use]
pub fn answers(ticket: Option<&Ticket>, who: &UserId) -> Decision {
    ticket.and_then(|ticket| settled(ticket, who)).unwrap_or_default()
}

/// Any other word in the direct chat does so for all tickets on which its author is waited for.
#[must_use]
pub fn plain_words(matter: &Matter<'_>) -> Option<Decision> {
    let (state, who) = (matter.state, matter.who);
    let stands_in = state.mentors.looked_after_by(who).flat_map(|(mentor, _)| guided(state, mentor));
    let theirs = state.tickets.open_of(who).into_iter().chain(guided(state, who)).chain(stands_in);
    let settled = theirs.filter_map(|ticket| Some((ticket, settled(ticket, who)?)));
    let settled = settled.map(|(ticket, over)| over.and(matter.answer(thanks(ticket, who))));
    settled.reduce(Decision::and)
}

fn thanks(ticket: &Ticket, who: &UserId) -> Guiding {
    let waits = ticket.guidance.silence.as_ref().map_or(&ticket.candidate, |silence| &silence.by);
    let waits = if waits == who { &ticket.candidate } else { waits };
    Guiding::HereThanks { no: ticket.no, who: waits.clone() }
}

/// Who is waited for is there, or the mentor whom they stood in for: who waits hears it, and the organisers if they were
/// asked to help.
fn settled(ticket: &Ticket, who: &UserId) -> Option<Decision> {
    let speaks_for =
        |asked: &OwnedUserId| asked == who || (*asked != ticket.candidate && ticket.mentor() == Some(who));
    let silence = ticket.guidance.silence.as_ref().filter(|silence| speaks_for(&silence.asked))?;
    let (no, by, who) = (ticket.no, silence.asked.clone(), who.to_owned());
    let over = Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::Answered { by } }))
        .tell(&silence.by, Guiding::SilenceOver { no, who: who.clone() });
    Some(if silence.told {
        over.post(RoomName::Organisers, Guiding::SilenceOverOrganisers { no, who })
    } else {
        over
    })
}
