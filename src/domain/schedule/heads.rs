//! The first of everything that falls due, read off the indexes that the records keep: what it costs does not grow with how
//! much there is. A law holds it to what looking at everything would find.

use jiff::{SignedDuration, Timestamp};

use super::{of_leave, of_progress};
use crate::domain::event::Deadline;
use crate::domain::ids::TicketNo;
use crate::domain::programme::Programme;
use crate::domain::record::confirmation::{self, Request};
use crate::domain::record::mentor;
use crate::domain::record::misuse::register;
use crate::domain::record::ticket::waits::Wait;
use crate::domain::record::ticket::{Stage, Ticket};
use crate::domain::rules::confirmation::answered_by;
use crate::domain::rules::matter::later;
use crate::domain::rules::order::is_somebody_free;
use crate::domain::rules::rooms::told_again;
use crate::domain::rules::seeking::Seeking;
use crate::domain::span::Span;
use crate::domain::state::State;

type Due = (Timestamp, Deadline);

/// What something is waited for, for how long, and what falls due then.
type Kind = (Wait, Span, fn(TicketNo) -> Deadline);

/// The first of each kind of what may be many.
pub(super) fn heads(state: &State, programme: &Programme) -> impl Iterator<Item = Due> {
    tickets(state, programme)
        .chain(offer(state, programme))
        .chain(nobody(state, programme))
        .chain(guided(state, programme))
        .chain(ready(state, programme))
        .chain(leaves(state, programme))
        .chain(confirmations(state, programme))
        .chain(cases(state, programme))
        .chain(
            state
                .rooms
                .untold()
                .next()
                .map(|(room, told)| (told_again(told), Deadline::Troubled(room.clone()))),
        )
}

/// Of tickets, what depends on nothing but themselves.
fn tickets(state: &State, programme: &Programme) -> impl Iterator<Item = Due> {
    let at_once = Span(SignedDuration::ZERO);
    let kinds: [Kind; 6] = [
        (Wait::Hold, at_once, Deadline::HoldEnds),
        (Wait::Promised, at_once, Deadline::ReviewOverdue),
        (Wait::Decision, programme.application.hear_within, Deadline::ReviewOverdue),
        (Wait::Overdue, programme.mentoring.waiting_long, Deadline::ReviewOverdue),
        (Wait::Mentor, at_once, Deadline::Pair),
        (Wait::Silence, at_once, Deadline::SilenceLasts),
    ];
    kinds.into_iter().filter_map(|(wait, after, deadline)| {
        let (from, no) = state.tickets.agenda.first(wait)?;
        Some((later(from, after), deadline(*no)))
    })
}

/// An offer whose answer waits to be confirmed is put off, so that later ones may come first.
fn offer(state: &State, programme: &Programme) -> Option<Due> {
    let offers = state.tickets.agenda.all(Wait::Answer);
    first(offers, |no| {
        let offer = state.tickets.get(*no)?.offer()?;
        let is_this = |request: &Request| request.ticket == Some(*no);
        let at = offer.due().max(answered_by(state, programme, offer, is_this));
        Some((at, super::of_offer(offer, *no).1))
    })
}

/// Where nobody was free, somebody may be now.
fn nobody(state: &State, programme: &Programme) -> Option<Due> {
    let after = programme.mentoring.waiting_long;
    let mut waiting = state.tickets.agenda.all(Wait::Nobody).peekable();
    let (longest, no) = *waiting.peek()?;
    let again = (later(longest, after), Deadline::WaitingLong(*no));
    if state.hands.free(programme.mentoring.capacity).next().is_none() {
        return Some(again);
    }
    let mut waiting = waiting.take_while(|(since, _)| *since <= again.0);
    let found =
        waiting.find(|(_, no)| state.tickets.get(**no).is_some_and(|it| can_be_paired(state, programme, it)));
    let paired = found.map(|(since, no)| (since, Deadline::Pair(*no)));
    let others =
        state.tickets.agenda.all(Wait::Nobody).find(|(_, no)| found.is_none_or(|(_, found)| found != *no));
    let again = others.map(|(since, no)| (later(since, after), Deadline::WaitingLong(*no)));
    paired.into_iter().chain(again).min()
}

fn can_be_paired(state: &State, programme: &Programme, ticket: &Ticket) -> bool {
    is_somebody_free(state, programme, &Seeking::of_ticket(state, programme, ticket))
}

/// How it goes with those who are guided.
fn guided(state: &State, programme: &Programme) -> impl Iterator<Item = Due> {
    let agenda = &state.tickets.agenda;
    let next = agenda.first(Wait::Progress);
    let next =
        next.map(|(from, no)| (later(from, programme.mentoring.ask_every), Deadline::ProgressDue(*no)));
    let patient = first(agenda.all(Wait::Patience), |no| {
        let ticket = state.tickets.get(*no)?;
        match &ticket.stage {
            Stage::Mentoring { mentor } => of_progress(state, programme, ticket, mentor),
            _ => None,
        }
    });
    next.into_iter().chain(patient)
}

/// Those whom their mentors hold ready: enough sponsor them, or the time for concerns ends.
fn ready(state: &State, programme: &Programme) -> impl Iterator<Item = Due> {
    let agenda = &state.tickets.agenda;
    let approval = |no: &TicketNo| super::of_approval(state, programme, state.tickets.get(*no)?);
    let needed = usize::from(programme.approval.sponsors);
    let sponsored = agenda.kinds(Wait::Sponsors(needed)..).filter_map(move |mut alike| {
        alike.find_map(|(_, no)| approval(no).filter(|(_, due)| matches!(due, Deadline::Approve(_))))
    });
    let timed = programme.approval.objection.and_then(|_| first(agenda.all(Wait::Concerns), approval));
    sponsored.chain(timed)
}

/// Who is asked to stand in, and whose leave ends; of a short one nobody is told before.
fn leaves(state: &State, programme: &Programme) -> impl Iterator<Item = Due> {
    let agenda = &state.mentors.agenda;
    let asked = agenda.first(mentor::Wait::StandIn).map(|(asked, who)| {
        (later(asked, programme.mentoring.offer_expires), Deadline::StandInExpires(who.clone()))
    });
    let end = agenda.first(mentor::Wait::End).map(|(until, who)| (until, Deadline::LeaveEnds(who.clone())));
    let before = programme.mentoring.before_return.0;
    let earliest = agenda.all(mentor::Wait::NearEnd);
    let earliest = earliest.map(|(until, who)| (until.checked_sub(before).unwrap_or(Timestamp::MIN), who));
    let near = first(earliest, |who| {
        let ends = |due: &Due| matches!(due.1, Deadline::ReturnNear(_) | Deadline::LeaveEnds(_));
        of_leave(programme, who, state.mentors.leave(who)?).find(ends)
    });
    asked.into_iter().chain(end).chain(near)
}

fn confirmations(state: &State, programme: &Programme) -> impl Iterator<Item = Due> {
    let rules = &programme.commands;
    let kinds = [
        (confirmation::Wait::Word, rules.confirm_within),
        (confirmation::Wait::Rest, rules.rest_within),
        (confirmation::Wait::Shelved, rules.undo_within),
    ];
    kinds.into_iter().filter_map(|(wait, after)| {
        let (from, no) = state.confirmations.agenda.first(wait)?;
        Some((later(from, after), Deadline::ConfirmationExpires(*no)))
    })
}

fn cases(state: &State, programme: &Programme) -> impl Iterator<Item = Due> {
    use register::Wait::{Answer, AnswerOfOld, Appeal, Decision};
    let (rules, first) = (&programme.misuse, |wait| state.cases.agenda.first(wait));
    let answer = first(Answer).map(|(until, no)| (until, Deadline::CaseUnanswered(*no)));
    let of_old = first(AnswerOfOld)
        .map(|(from, no)| (later(from, rules.answer_within), Deadline::CaseUnanswered(*no)));
    let decision =
        first(Decision).map(|(from, no)| (later(from, rules.decide_within), Deadline::CaseWaits(*no)));
    let appeal =
        first(Appeal).map(|(from, no)| (later(from, rules.decide_within), Deadline::AppealWaits(*no)));
    [answer, of_old, decision, appeal].into_iter().flatten()
}

/// The first that falls due of what comes in the order of when it can at the earliest.
fn first<'a, Of: 'a>(
    earliest: impl Iterator<Item = (Timestamp, &'a Of)>,
    due: impl Fn(&'a Of) -> Option<Due>,
) -> Option<Due> {
    let mut first: Option<Due> = None;
    for (at, of) in earliest {
        if first.as_ref().is_some_and(|(first, _)| *first < at) {
            break;
        }
        first = first.into_iter().chain(due(of)).min();
    }
    first
}
