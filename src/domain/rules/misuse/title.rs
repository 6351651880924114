//! Taking the title back, and giving it back on appeal, with all that hangs on either.

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use crate::domain::decision::{Decision, Refusal};
use crate::domain::fact::Fact;
use crate::domain::message::Speech;
use crate::domain::phrase::verdict::Judging;
use crate::domain::place::RoomName;
use crate::domain::record::call::CallFact;
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::record::misuse::{Case, Verdict};
use crate::domain::record::roster::{RosterFact, Standing};
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::rules::{draft, inquiry};
use crate::domain::state::State;

/// Whether there is a title to take back: who stepped down is still honoured for it.
#[must_use]
pub fn is_held(state: &State, who: &UserId) -> bool {
    state.roster.of(who).is_some() || state.roster.emeritus(who).is_some()
}

/// The title is taken back: off the roster, out of the ambassadors' room, and nothing is asked of them any more.
#[must_use]
pub fn revoke(state: &State, case: &Case, is_announced: bool) -> Decision {
    let who = &case.about;
    let revoked = RosterFact::Revoked { who: who.clone(), case: case.no };
    let decision = Decision::nothing()
        .fact(Fact::Roster(revoked))
        .remove(RoomName::Ambassadors, who)
        .and(inquiry::let_go(state, who));
    let decision = state.calls.joined_by(who).fold(decision, |decision, call| {
        decision.fact(Fact::Call(CallFact::Left { no: call.no, who: who.clone() }))
    });
    announce(decision, who, is_announced, true)
}

/// That somebody's title was taken back or given back, as everybody reads it.
#[must_use]
pub fn announced(who: &OwnedUserId, is_revoked: bool) -> Judging {
    let who = who.clone();
    if is_revoked { Judging::AnnounceRevoked { who } } else { Judging::AnnounceRestored { who } }
}

fn announce(decision: Decision, who: &OwnedUserId, is_announced: bool, is_revoked: bool) -> Decision {
    if is_announced { decision.post(RoomName::Announcements, announced(who, is_revoked)) } else { decision }
}

/// What they are again where the case had ended it: not if they have applied anew since and made it again, or lost it
/// another way.
#[must_use]
pub fn returns(state: &State, case: &Case) -> Option<Judging> {
    let decided = case.decided.as_ref().filter(|decided| decided.verdict == Verdict::Revoked)?;
    let entry = state.roster.entry(&case.about)?;
    let ended_by_this = matches!(entry.standing, Standing::Ended { since } if since == decided.at);
    let mut before = entry.history.iter().rev().map(|(_, standing)| standing);
    let told = match before.find(|standing| !matches!(standing, Standing::Ended { .. })) {
        Some(Standing::Emeritus { .. }) => Judging::TitleBackEmeritus,
        _ => Judging::TitleBack,
    };
    ended_by_this.then_some(told)
}

/// The title is given back: they are again what they were, and an application that they began meanwhile is needless.
#[must_use]
pub fn restore(state: &State, case: &Case) -> Decision {
    if returns(state, case).is_none() {
        return Decision::nothing();
    }
    let who = &case.about;
    let restored = RosterFact::Restored { who: who.clone(), case: case.no };
    let is_announced = case.decided.as_ref().is_some_and(|decided| decided.terms.announced);
    let decision =
        applied_in_vain(state, who).fact(Fact::Roster(restored)).invite(RoomName::Ambassadors, who);
    announce(decision, who, is_announced, false)
}

/// Whoever holds the title applies for it no more.
fn applied_in_vain(state: &State, who: &OwnedUserId) -> Decision {
    let decision = match state.interviews.writes(who, Purpose::Application) {
        Some(draft) => draft::dropped(state, who, draft).tell(who, Judging::ApplicationNeedless),
        None => Decision::nothing(),
    };
    let Some(ticket) = state.tickets.open_of(who) else { return decision };
    let ticket_no = ticket.no;
    let told = Judging::TicketNeedless { ticket: ticket_no, who: who.clone() };
    let decision = decision
        .fact(Fact::Ticket(TicketFact { no: ticket_no, change: Change::Withdrawn }))
        .tell(who, Judging::ApplicationNeedless)
        .post(RoomName::Organisers, told.clone());
    match ticket.concerns() {
        Some(mentor) => decision.tell(&mentor.to_owned(), Speech::from(told)),
        None => decision,
    }
}

/// Whether somebody may apply whose title was taken back.
///
/// # Errors
/// Refuses before the date that they were told, and while their appeal may give the title back.
pub fn may_apply_again(state: &State, who: &UserId, now: Timestamp) -> Result<(), Refusal> {
    let is_ended =
        state.roster.entry(who).is_some_and(|entry| matches!(entry.standing, Standing::Ended { .. }));
    let taken = |case: &&Case| case.verdict() == Some(Verdict::Revoked);
    let Some(case) = state.cases.about(who).rev().find(taken).filter(|_| is_ended) else { return Ok(()) };
    if case.is_appealed() {
        return Err(Judging::ApplyAfterAppeal { no: case.no }.into());
    }
    match case.decided.as_ref().and_then(|decided| decided.terms.again) {
        Some(again) if again > now => Err(Judging::ApplyAgainFrom { again }.into()),
        _ => Ok(()),
    }
}

/// From when on somebody whose title was taken back may apply for it anew; nothing if it was not.
#[must_use]
pub fn again(state: &State, who: &UserId) -> Option<Timestamp> {
    let entry = state.roster.entry(who)?;
    let Standing::Ended { since } = entry.standing else { return None };
    let decided = state.cases.about(who).rev().find_map(|case| {
        let decided = case.decided.as_ref()?;
        (decided.at == since).then_some(decided)
    });
    decided?.terms.again
}
