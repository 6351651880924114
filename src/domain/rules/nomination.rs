//! Nominations: somebody thinks of somebody else as an ambassador, who is then asked in private whether they would apply,
//! and never signed up (PRODUCT, section 1).
//!
//! What stands between a person and an application (one that is open, one that was rejected, a no to an earlier
//! question) is theirs to tell: whoever nominates them hears the same in all these cases, and the nominee is left alone.

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::intake::may_apply;
use super::matter::{Matter, later};
use crate::domain::command::{Choice, Verb, Wording};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::nomination::Nominating;
use crate::domain::place::{Place, RoomName};
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::record::nomination::NominationFact;
use crate::domain::state::State;

/// How many nominations of one person are shown.
const SHOWN: usize = 5;

/// `!nominate @person REASON`: has them asked whether they would apply.
///
/// # Errors
/// Refuses oneself, ambassadors, the same person again too soon, more people than one can know, and anybody while the
/// intake is closed.
pub fn nominate(matter: &Matter<'_>, who: &OwnedUserId, reason: &Wording) -> Ruling {
    may_nominate(matter, who)?;
    let (kept, reason) = matter.keep(reason);
    let asked = may_be_asked(matter, who);
    let by = matter.who.clone();
    let made = NominationFact::Made { who: who.clone(), by: by.clone(), reason: reason.clone(), asked };
    let outcome = if asked { Nominating::NomineeAsked } else { Nominating::NomineeLeftAlone };
    let report = Speech::from(Nominating::Nominated { who: who.clone(), by: by.clone() })
        .quote(reason.clone())
        .line(outcome);
    let mut decision = kept.fact(Fact::Nomination(made));
    if asked {
        let question = Speech::from(Nominating::NomineeHead { by })
            .quote(reason)
            .line(Nominating::NomineeFoot)
            .asking([who])
            .buttons(buttons());
        decision = decision.tell(who, question);
    }
    Ok(if *matter.place == Place::Named(RoomName::Organisers) {
        decision.and(matter.answer(report))
    } else {
        let thanks = matter.aside(Nominating::NominationTaken { who: who.clone() });
        decision.and(thanks).post(RoomName::Organisers, report)
    })
}

fn buttons() -> Vec<Button> {
    [("✅", Verb::Apply), ("❌", Verb::Nothanks)]
        .map(|(key, verb)| Button { key: key.to_owned(), choice: Choice::of(verb, None) })
        .into()
}

fn may_nominate(matter: &Matter<'_>, who: &UserId) -> Result<(), Nominating> {
    let (state, rules) = (matter.state, &matter.programme.application);
    if who == matter.who {
        return Err(Nominating::NominateYourself);
    }
    if let Some(closed) = state.intake.closed() {
        return Err(Nominating::NominateLater { since: closed.since, reason: closed.reason });
    }
    if state.roster.of(who).is_some_and(|ambassador| ambassador.listed) {
        return Err(Nominating::NomineeIsAmbassador { who: who.to_owned() });
    }
    let lately = |at: &Timestamp| later(*at, rules.nominate_again) > matter.now;
    let before = state.nominations.of(who).find(|nomination| nomination.by == *matter.who);
    if let Some(at) = before.map(|nomination| nomination.at).filter(lately) {
        let again = later(at, rules.nominate_again);
        return Err(Nominating::NominatedAlready { who: who.to_owned(), at, again });
    }
    let most = usize::try_from(rules.nominations).unwrap_or(usize::MAX);
    let full = state.nominations.by(matter.who).take_while(lately).nth(most.saturating_sub(1));
    match full {
        Some(first) => {
            let again = later(first, rules.nominate_again);
            Err(Nominating::NominatedEnough { most: rules.nominations, again })
        }
        None => Ok(()),
    }
}

/// Whether the nominee is asked: they could apply, do not already, and were not asked lately.
fn may_be_asked(matter: &Matter<'_>, who: &OwnedUserId) -> bool {
    let state = matter.state;
    let again = matter.programme.application.nominate_again;
    let lately = state.nominations.asked(who).is_some_and(|asked| later(asked.at, again) > matter.now);
    let writes = state.interviews.writes(who, Purpose::Application).is_some();
    !lately && !writes && may_apply(state, who, matter.now).is_ok()
}

/// `!nothanks`: the nominee would rather not, and nobody hears of it.
///
/// # Errors
/// Refuses who was not asked, or has answered.
pub fn decline(matter: &Matter<'_>) -> Ruling {
    if !is_asked(matter.state, matter.who) {
        return Err(Nominating::NotNominated.into());
    }
    let declined = NominationFact::Declined { who: matter.who.clone() };
    let told = matter.aside(Nominating::NominationDeclined);
    Ok(Decision::nothing().fact(Fact::Nomination(declined)).and(told))
}

/// Whether a nominee's answer is still open.
#[must_use]
pub fn is_asked(state: &State, who: &UserId) -> bool {
    let open = state.nominations.asked(who).is_some_and(|asked| !asked.declined);
    let writes = state.interviews.writes(who, Purpose::Application).is_some();
    open && !writes && state.tickets.latest_of(who).is_none()
}

/// By whom the applicant was nominated, and why.
#[must_use]
pub fn shown(state: &State, who: &UserId, speech: Speech) -> Speech {
    state.nominations.of(who).take(SHOWN).fold(speech, |speech, nomination| {
        let (by, at) = (nomination.by.clone(), nomination.at);
        speech.line(Nominating::NominatedBy { by, at }).quote(nomination.reason.clone())
    })
}
