//! What a person did with the powers that they have or had, for organisers alone: what they are and were, what they
//! decided, what was decided about them, and what waits for their word.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::confirmation;
use super::matter::{Matter, counted};
use super::trail::{is_confidential, may_read, quoted};
use crate::domain::command::Verb;
use crate::domain::decision::Ruling;
use crate::domain::message::Speech;
use crate::domain::phrase::audit::Auditing;
use crate::domain::place::Room;
use crate::domain::record::confirmation::Confirmation;
use crate::domain::record::room::Turn;
use crate::domain::record::roster::{Ambassador, Standing};
use crate::domain::record::trail::Decided;
use crate::domain::role::Who;

/// How much of each kind is shown: the latest.
const MOST: usize = 10;

/// `!audit @person`: everything that shows what they did with their powers.
///
/// # Errors
/// Never refuses.
pub fn audit(matter: &Matter<'_>, who: &OwnedUserId) -> Ruling {
    let state = matter.state;
    let entry = state.roster.entry(who);
    let turns = turns(state.rooms.turns(who), entry);
    let by: Vec<_> = state.trail.by(who).filter(|decided| may_read(matter, &decided.request)).collect();
    let about = about(matter, who);
    let waiting = waiting(matter, who);
    if turns.is_empty() && by.is_empty() && about.is_empty() && waiting.is_empty() {
        return Ok(matter.among_organisers(Auditing::AuditNobody { who: who.clone() }));
    }
    let speech = Speech::from(Auditing::AuditHead { who: who.clone() });
    let speech = now(speech, state.rooms.turns(who), entry);
    let speech = match latest(&turns) {
        [] => speech,
        shown => speech
            .line(Auditing::AuditTurns { shown: counted(shown.len()), all: counted(turns.len()) })
            .items(shown.iter().map(|(_, turn)| turn.clone())),
    };
    let speech = match latest(&by) {
        [] => speech.line(Auditing::AuditByNone),
        shown => {
            let head = Auditing::AuditBy { shown: counted(shown.len()), all: counted(by.len()) };
            shown.iter().fold(speech.line(head), |speech, decided| quoted(speech, decided))
        }
    };
    let speech = match latest(&about) {
        [] => speech.line(Auditing::AuditAboutNone),
        shown => {
            let head = Auditing::AuditAbout { shown: counted(shown.len()), all: counted(about.len()) };
            shown.iter().fold(speech.line(head), |speech, decided| quoted(speech, decided))
        }
    };
    let speech = match latest(&waiting) {
        [] => speech,
        shown => {
            let head = Auditing::AuditWaiting { shown: counted(shown.len()), all: counted(waiting.len()) };
            speech.line(head).items(shown.iter().map(|waiting| {
                let until = confirmation::until(waiting, matter.programme);
                Auditing::AuditWaits { request: waiting.request.clone(), until }
            }))
        }
    };
    Ok(matter.among_organisers(speech.line(Auditing::AuditFoot)))
}

fn latest<T>(all: &[T]) -> &[T] {
    all.get(all.len().saturating_sub(MOST)..).unwrap_or_default()
}

/// What they are now, and since when.
fn now(speech: Speech, turns: &[Turn], entry: Option<&Ambassador>) -> Speech {
    let is_last =
        |place: usize, turn: &Turn| !turns.iter().skip(place + 1).any(|later| later.room == turn.room);
    let held = turns.iter().enumerate().filter(|(place, turn)| turn.gained && is_last(*place, turn));
    let mut items: Vec<_> = held
        .map(|(_, turn)| {
            let (room, since) = (turn.room.clone(), turn.at);
            match room {
                Room::Named(_) => Auditing::AuditIn { room, since },
                Room::Community(_) => Auditing::AuditModerates { room, since },
            }
        })
        .collect();
    items.extend(entry.map(|entry| {
        let (since, no) = (entry.since, entry.ticket);
        match entry.standing {
            Standing::Active => Auditing::AuditHolds { since, no },
            Standing::Paused { until, .. } => Auditing::AuditHoldsPaused { since, no, until },
            Standing::Emeritus { since } => Auditing::AuditEmeritus { since, no },
            Standing::Ended { since } => Auditing::AuditEnded { since, no },
        }
    }));
    let speech = speech.line(Auditing::AuditNow);
    if items.is_empty() { speech.items([Auditing::AuditNowNothing]) } else { speech.items(items) }
}

/// What they became and are no longer, oldest first.
fn turns(turns: &[Turn], entry: Option<&Ambassador>) -> Vec<(Timestamp, Auditing)> {
    let rooms = turns.iter().map(|Turn { at, room, gained }| {
        let (at, room) = (*at, room.clone());
        let turn = match (&room, gained) {
            (Room::Named(_), true) => Auditing::AuditCame { at, room },
            (Room::Named(_), false) => Auditing::AuditWent { at, room },
            (Room::Community(_), true) => Auditing::AuditEmpowered { at, room },
            (Room::Community(_), false) => Auditing::AuditUnempowered { at, room },
        };
        (at, turn)
    });
    let history = entry.map(|entry| entry.history.as_slice()).unwrap_or_default();
    let before = std::iter::once(None).chain(history.iter().map(|(_, standing)| Some(standing)));
    let title = history.iter().zip(before).map(|((at, standing), before)| {
        let at = *at;
        let turn = match (standing, before) {
            (Standing::Active, Some(Standing::Paused { .. })) => Auditing::AuditResumed { at },
            (Standing::Active, Some(Standing::Emeritus { .. })) => Auditing::AuditReturned { at },
            (Standing::Active, _) => Auditing::AuditBecame { at },
            (Standing::Paused { until, .. }, _) => Auditing::AuditPaused { at, until: *until },
            (Standing::Emeritus { .. }, _) => Auditing::AuditSteppedDown { at },
            (Standing::Ended { .. }, _) => Auditing::AuditTakenBack { at },
        };
        (at, turn)
    });
    let mut all: Vec<_> = rooms.chain(title).collect();
    all.sort_by_key(|(at, _)| *at);
    all
}

/// What others decided about them, by name, on a ticket of theirs, on a case about them or on a user group that they
/// organise, oldest first. Who read about
/// them decided nothing: that stands with what the reader did.
fn about<'a>(matter: &Matter<'a>, who: &OwnedUserId) -> Vec<&'a Decided> {
    let tickets = matter.state.tickets.of(who).map(|ticket| ticket.no);
    let cases = matter.state.cases.about(who).map(|case| case.no);
    let groups = matter.state.groups.organised_by(who).map(|group| group.no);
    let about = matter.state.trail.about(who, tickets, cases, groups).into_iter();
    let by_others = about.filter(|decided| decided.by != *who && decided.request.verb != Verb::Audit);
    by_others.filter(|decided| may_read(matter, &decided.request)).collect()
}

/// What waits for their word and takes a role: anything else is their own business. Nothing of cases is shown, as who has
/// part in one is not asked for their word.
fn waiting<'a>(matter: &Matter<'a>, who: &OwnedUserId) -> Vec<&'a Confirmation> {
    let takes_a_role = |verb| {
        let roles = matter.programme.may(verb);
        !roles.contains(&Who::Anyone)
            && !roles.contains(&Who::Candidate)
            && !is_confidential(verb)
            && !verb.is_of_case()
    };
    let waiting = matter.state.confirmations.given_by(who);
    let waiting = waiting.filter(|waiting| takes_a_role(waiting.request.verb));
    waiting.filter(|waiting| may_read(matter, &waiting.request)).collect()
}
