//! Whether those who were asked to take another name do.

use ruma::OwnedUserId;

use super::tell_judges;
use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::ids::CaseNo;
use crate::domain::message::Speech;
use crate::domain::phrase::verdict::Judging;
use crate::domain::record::misuse::{Case, MisuseFact, Renaming};
use crate::domain::state::State;

/// What follows from the last that somebody took the title off in their names: who was asked to is thanked, and those
/// who judge hear it. Who has merely left is not spoken to.
#[must_use]
pub fn taken_off(state: &State, who: &OwnedUserId, decided: Decision, has_left: bool) -> Decision {
    let off = decided
        .facts
        .iter()
        .filter(|fact| matches!(fact, Fact::Misuse(MisuseFact::TookOff { who: off, .. }) if off == who));
    let worn = state.cases.wearers.of(who).map_or(0, |wearer| wearer.rooms.len());
    let is_asked = |case: &&Case| case.renaming.is_some_and(|renaming| renaming != Renaming::Done);
    let Some(case) = state.cases.about(who).rev().find(is_asked) else { return decided };
    if worn == 0 || off.count() < worn {
        return decided;
    }
    let no = case.no;
    let told = Judging::RenamedJudges { no, who: who.clone() };
    let decision = decided.fact(Fact::Misuse(MisuseFact::Renamed { case: no })).and(tell_judges(
        state,
        who,
        &Speech::from(told),
    ));
    if has_left { decision } else { decision.tell(who, Judging::Renamed { no }) }
}

/// The time to take another name is over.
#[must_use]
pub fn overdue(state: &State, no: CaseNo) -> Decision {
    let Some(case) = state.cases.get(no) else { return Decision::nothing() };
    let who = &case.about;
    if state.roster.of(who).is_some() {
        return Decision::nothing().fact(Fact::Misuse(MisuseFact::Renamed { case: no }));
    }
    // Had the bot seen the name go, it would be done: what it never saw, it cannot say is gone.
    let name = state.cases.wearers.of(who).and_then(|wearer| wearer.rooms.values().next());
    let who_is = who.clone();
    let told = match name.cloned() {
        Some(name) => Judging::StillWornJudges { no, who: who_is, name },
        None => Judging::RenameUnseenJudges { no, who: who_is },
    };
    Decision::nothing().fact(Fact::Misuse(MisuseFact::StillWorn { case: no })).and(tell_judges(
        state,
        who,
        &Speech::from(told).asking([]),
    ))
}
