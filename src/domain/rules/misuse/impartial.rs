//! Who may decide a case: an organiser who has no part in it. Nobody else ever learns what part somebody has, so all who
//! may not are told the same, and alone, and nobody is told how many may.

use ruma::{OwnedUserId, UserId};

use super::judges;
use crate::domain::decision::Refusal;
use crate::domain::ids::CaseNo;
use crate::domain::phrase::misuse::Misuse;
use crate::domain::phrase::verdict::Judging;
use crate::domain::record::misuse::Case;
use crate::domain::record::ticket::change::Change;
use crate::domain::rules::matter::Matter;
use crate::domain::state::State;

/// Whether the person has no part in the case: neither accused nor reporter, and neither of the accused and them has
/// guided the other to the title, or does.
#[must_use]
pub fn is_impartial(state: &State, case: &Case, who: &UserId) -> bool {
    let is_part = case.about == who || case.was_reported_by(who);
    !is_part && !guides(state, who, &case.about) && !guides(state, &case.about, who)
}

/// Whether the person guides the candidate, or ever did.
fn guides(state: &State, mentor: &UserId, candidate: &UserId) -> bool {
    let mut changes = state.tickets.of(candidate).flat_map(|ticket| &ticket.history);
    changes.any(|(_, change)| match change {
        Change::Accepted { mentor: guide } | Change::Assigned { mentor: guide, .. } => guide == mentor,
        _ => false,
    })
}

/// The organisers who can decide what there is to decide of it: of an appeal, not who decided the case.
pub fn who_can_decide<'a>(state: &'a State, case: &'a Case) -> impl Iterator<Item = &'a OwnedUserId> {
    let before = case.decided.as_ref().map(|decided| &decided.by);
    judges(state, &case.about).filter(move |who| Some(*who) != before && is_impartial(state, case, who))
}

/// The case of this number, which the person may decide.
///
/// # Errors
/// Refuses a case that there is not, and one that they have part in.
pub fn theirs_to_decide<'a>(matter: &Matter<'a>, number: Option<u32>) -> Result<&'a Case, Refusal> {
    let no = CaseNo(number.unwrap_or_default());
    let case = matter.state.cases.get(no).ok_or(Misuse::NoSuchCase { no })?;
    if is_impartial(matter.state, case, matter.who) { Ok(case) } else { Err(Judging::NotYours { no }.into()) }
}
