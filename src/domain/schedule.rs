//! The next deadline, read off the state. No timer is ever stored: a restart, a cancellation or a changed programme
//! needs no work here, and no deadline can be orphaned. The first is found without looking at all the others (`heads`).

mod heads;

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::event::Deadline;
use super::ids::TicketNo;
use super::programme::Programme;
use super::record::confirmation::Request;
use super::record::group::review::Wait as GroupWait;
use super::record::inquiry::Waits;
use super::record::mentor::Leave;
use super::record::misuse::wearer::Unheld;
use super::record::roster::Wait;
use super::record::ticket::{Offer, Stage, Ticket};
use super::rules::group;
use super::rules::group::revalidation;
use super::rules::matter::later;
use super::rules::misuse::card::answer_until;
use super::rules::order::next_mentor;
use super::rules::rooms::{followed_by, told_again};
use super::rules::seeking::Seeking;
use super::rules::status::promised;
use super::rules::{
    approval, call, confirmation, digest, forgetting, news, objection, recognition, retention,
};
use super::state::State;

/// What falls due next, and when; a moment that has passed means at once.
#[must_use]
pub fn next(state: &State, programme: &Programme) -> Option<(Timestamp, Deadline)> {
    let others = of_others(state, programme).chain(of_drafts(state, programme, 1));
    others.chain(heads::heads(state, programme)).chain(group::pairing::due(state, programme, false)).min()
}

/// What will fall due as things stand, in no order: of what concerns the ambassadors, of whom there may be many, only the
/// first of each kind.
pub fn all(state: &State, programme: &Programme) -> impl Iterator<Item = (Timestamp, Deadline)> {
    let others = of_others(state, programme).chain(of_drafts(state, programme, usize::MAX));
    others.chain(of_many(state, programme)).chain(group::pairing::due(state, programme, true))
}

/// What falls due of each of those of which there may be many.
fn of_many(state: &State, programme: &Programme) -> impl Iterator<Item = (Timestamp, Deadline)> {
    let tickets = state.tickets.open().filter_map(|ticket| of_ticket(state, programme, ticket));
    let leaves = state.mentors.on_leave().flat_map(|(who, leave)| of_leave(programme, who, leave));
    let confirmations = state
        .confirmations
        .waiting()
        .map(|waiting| (confirmation::until(waiting, programme), Deadline::ConfirmationExpires(waiting.no)));
    let shelved = state.confirmations.shelved().map(|(at, shelved)| {
        (later(at, programme.commands.undo_within), Deadline::ConfirmationExpires(shelved.no))
    });
    let troubles =
        state.rooms.untold().map(|(room, told)| (told_again(told), Deadline::Troubled(room.clone())));
    tickets
        .chain(leaves)
        .chain(confirmations)
        .chain(shelved)
        .chain(troubles)
        .chain(of_cases(state, programme))
}

/// What falls due of interviews that are being written: so many of each kind, the first first.
fn of_drafts(
    state: &State,
    programme: &Programme,
    most: usize,
) -> impl Iterator<Item = (Timestamp, Deadline)> {
    let (drafts, after) = (&state.interviews, programme.application.remind_after);
    let reminders = drafts.silent().take(most);
    let reminders =
        reminders.map(move |(since, who)| (later(since, after), Deadline::DraftReminder(who.clone())));
    let lapses = drafts.lapsing().take(most).map(|(at, who)| (at, Deadline::DraftLapses(who.clone())));
    let erased = drafts.erasing().take(most);
    let erased = erased.map(|(at, who, purpose)| (at, Deadline::DraftErased(who.clone(), purpose)));
    reminders.chain(lapses).chain(erased)
}

fn of_others(state: &State, programme: &Programme) -> impl Iterator<Item = (Timestamp, Deadline)> {
    let moves = state
        .rooms
        .awaited()
        .map(|(room, awaited)| (followed_by(programme, awaited.since), Deadline::Awaited(room)));
    let tenures =
        state.roster.next_waits().map(|(wait, from, who)| of_ambassador(programme, wait, from, who));
    let questions = state.inquiries.next_waits().filter_map(|(waits, from, no)| match waits {
        Waits::Fresh => {
            Some((later(from, programme.ambassadors.answer_reminder), Deadline::QuestionReminder(no)))
        }
        Waits::Reminded => {
            Some((later(from, programme.ambassadors.answer_overdue), Deadline::QuestionOverdue(no)))
        }
        Waits::Overdue | Waits::Answered => None,
    });
    let tenures = tenures.chain(questions);
    let digest = digest::due(state, programme).map(|at| (at, Deadline::WeeklyDigest));
    let activity =
        of_activity(state, programme).chain(of_misuse(state, programme)).chain(of_groups(state, programme));
    let expires = retention::due(state, programme).map(|(at, no)| (at, Deadline::WordsExpire(no)));
    let group_expires =
        retention::group_due(state, programme).map(|(at, no)| (at, Deadline::GroupWordsExpire(no)));
    let validity = revalidation::next(state, programme).map(|(at, no)| (at, Deadline::GroupValidity(no)));
    let cards = state.cards.next_stale().map(|(since, no)| (since, Deadline::CardStale(no)));
    let let_go = forgetting::due(state, programme).map(|(at, case)| (at, Deadline::WordsLetGo(case)));
    moves
        .chain(tenures)
        .chain(digest)
        .chain(activity)
        .chain(let_go)
        .chain(recognition::due(state, programme))
        .chain(expires)
        .chain(group_expires)
        .chain(validity)
        .chain(cards)
}

fn of_ambassador(
    programme: &Programme,
    wait: Wait,
    from: Timestamp,
    who: &OwnedUserId,
) -> (Timestamp, Deadline) {
    let (rules, who) = (&programme.ambassadors, who.clone());
    match wait {
        Wait::CheckIn => (later(from, rules.check_in_every), Deadline::CheckIn(who)),
        Wait::Spared => (from, Deadline::CheckIn(who)),
        Wait::Answer { .. } => (later(from, rules.remind_after), Deadline::CheckInUnanswered(who)),
        Wait::BreakEnds => (from, Deadline::BreakEnds(who)),
        Wait::Welcome => (later(from, rules.remind_after), Deadline::ReturnWaits(who)),
    }
}

/// A leave that was announced on its last day needs no reminder of its end.
fn of_leave(
    programme: &Programme,
    who: &OwnedUserId,
    leave: &Leave,
) -> impl Iterator<Item = (Timestamp, Deadline)> + use<> {
    let end = leave.until.map(|until| {
        let near = until.checked_sub(programme.mentoring.before_return.0).unwrap_or(Timestamp::MIN);
        if leave.reminded || near <= leave.since {
            (until, Deadline::LeaveEnds(who.clone()))
        } else {
            (near, Deadline::ReturnNear(who.clone()))
        }
    });
    let asked = leave.stand_in.as_ref().filter(|stand_in| !stand_in.agreed);
    let expires = asked.map(|stand_in| {
        (later(stand_in.asked, programme.mentoring.offer_expires), Deadline::StandInExpires(who.clone()))
    });
    end.into_iter().chain(expires)
}

/// What ambassadors did and are asked for.
fn of_activity(state: &State, programme: &Programme) -> impl Iterator<Item = (Timestamp, Deadline)> {
    let news = news::due(state, programme).map(|at| (at, Deadline::MonthlyNews));
    let calls = &state.calls;
    let ends = calls.next_end().map(|(day, no)| (call::end_of(day, programme), Deadline::CallEnds(no)));
    let waits = calls
        .next_asked()
        .map(|(asked, no)| (later(asked, call::ASKED_AGAIN), Deadline::CallOutcomeWaits(no)));
    let untold =
        calls.next_untold().map(|(since, no)| (later(since, call::COLLECTED), Deadline::CallNews(no)));
    news.into_iter().chain(ends).chain(waits).chain(untold)
}

/// Names that claim the title, and what is said of people.
fn of_misuse(state: &State, programme: &Programme) -> impl Iterator<Item = (Timestamp, Deadline)> {
    let names = state.cases.wearers.next_unheld().map(|(unheld, who)| {
        let at = match unheld {
            Unheld::PutOn(at) => at,
            Unheld::Lost(at) => later(at, programme.misuse.grace),
        };
        (at, Deadline::TitleUnheld(who.clone()))
    });
    let renamings = state.cases.next_renaming().map(|(until, no)| (until, Deadline::RenameOverdue(no)));
    names.chain(renamings)
}

/// Cases that are to be decided.
fn of_cases(state: &State, programme: &Programme) -> impl Iterator<Item = (Timestamp, Deadline)> {
    state.cases.open().map(|case| {
        if case.is_appealed() {
            (later(case.told, programme.misuse.decide_within), Deadline::AppealWaits(case.no))
        } else if case.decided.is_none() && !case.was_heard() {
            (answer_until(programme, case), Deadline::CaseUnanswered(case.no))
        } else {
            (later(case.told, programme.misuse.decide_within), Deadline::CaseWaits(case.no))
        }
    })
}

/// User groups: of each kind the first.
fn of_groups(state: &State, programme: &Programme) -> impl Iterator<Item = (Timestamp, Deadline)> {
    programme.groups.iter().flat_map(|rules| {
        state.groups.next_waits().map(|(wait, from, no)| match wait {
            GroupWait::Present => (from, Deadline::GroupProposed(no)),
            GroupWait::Overlap => (from, Deadline::GroupOverlapEnds(no)),
            GroupWait::Decision => (later(from, rules.decide_within), Deadline::GroupUndecided(no)),
            GroupWait::SupportHalf => (from, Deadline::GroupSupportHalf(no)),
            GroupWait::SupportEnd => (from, Deadline::GroupSupportEnds(no)),
        })
    })
}

fn of_ticket(state: &State, programme: &Programme, ticket: &Ticket) -> Option<(Timestamp, Deadline)> {
    let (no, since) = (ticket.no, ticket.since);
    if let Some(hold) = ticket.hold() {
        return Some((hold.until, Deadline::HoldEnds(no)));
    }
    match &ticket.stage {
        Stage::Review { overdue: false } => Some((promised(ticket, programme), Deadline::ReviewOverdue(no))),
        Stage::Review { overdue: true } => {
            Some((later(since, programme.mentoring.waiting_long), Deadline::ReviewOverdue(no)))
        }
        Stage::Pairing { waiting: None } => Some((since, Deadline::Pair(no))),
        Stage::Pairing { waiting: Some(_) }
            if next_mentor(state, programme, &Seeking::of_ticket(state, programme, ticket)).is_some() =>
        {
            Some((since, Deadline::Pair(no)))
        }
        Stage::Pairing { waiting: Some(_) } => {
            Some((later(since, programme.mentoring.waiting_long), Deadline::WaitingLong(no)))
        }
        Stage::Offered(offer) => {
            let (at, deadline) = of_offer(offer, no);
            let is_this = |request: &Request| request.ticket == Some(no);
            Some((at.max(confirmation::answered_by(state, programme, offer, is_this)), deadline))
        }
        Stage::ThumbsUp { .. } => {
            [of_approval(state, programme, ticket), of_silence(ticket)].into_iter().flatten().min()
        }
        Stage::Mentoring { mentor } => {
            [of_progress(state, programme, ticket, mentor), of_silence(ticket)].into_iter().flatten().min()
        }
        Stage::Closed(_) => None,
    }
}

fn of_approval(state: &State, programme: &Programme, ticket: &Ticket) -> Option<(Timestamp, Deadline)> {
    let until = objection::until(programme, ticket);
    if approval::is_complete(state, programme, ticket) {
        return Some((until.unwrap_or(ticket.since), Deadline::Approve(ticket.no)));
    }
    until.filter(|_| !ticket.objections_ended).map(|until| (until, Deadline::ObjectionsEnd(ticket.no)))
}

/// The mentor is asked how it goes some time after they were last heard, asked, or came back. On leave nobody is asked,
/// nor is who was just told that the candidate waits for them.
fn of_progress(
    state: &State,
    programme: &Programme,
    ticket: &Ticket,
    mentor: &OwnedUserId,
) -> Option<(Timestamp, Deadline)> {
    let guidance = &ticket.guidance;
    let is_away = state.mentors.leave(mentor).is_some_and(|leave| !leave.unsaid);
    if is_away || guidance.silence.is_some() {
        return None;
    }
    let back = state.mentors.of(mentor).and_then(|mentor| mentor.last_free);
    let heard = guidance.heard.unwrap_or(ticket.since).max(back.unwrap_or(Timestamp::MIN));
    let due = later(heard, programme.mentoring.ask_every).max(guidance.patience.unwrap_or(Timestamp::MIN));
    Some((due, Deadline::ProgressDue(ticket.no)))
}

fn of_silence(ticket: &Ticket) -> Option<(Timestamp, Deadline)> {
    let silence = ticket.guidance.silence.as_ref().filter(|silence| !silence.told);
    silence.map(|silence| (silence.until, Deadline::SilenceLasts(ticket.no)))
}

fn of_offer(offer: &Offer, no: TicketNo) -> (Timestamp, Deadline) {
    let deadline = if offer.reminded { Deadline::OfferExpires(no) } else { Deadline::OfferReminder(no) };
    (offer.due(), deadline)
}
