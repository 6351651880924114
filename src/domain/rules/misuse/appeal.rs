//! The one appeal (PRODUCT, section 6): made by the accused in the time that they were told, decided by somebody other than
//! who decided the case, and then for good.

use jiff::{SignedDuration, Timestamp};

use super::card::card;
use super::impartial::theirs_to_decide;
use super::verdict::{by, previewed, tell_reporters, tell_with_card, with_readers};
use super::{tell_judges, title};

use crate::domain::command::{Command, Verb, Wording};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{CaseNo, TextId};
use crate::domain::message::Speech;
use crate::domain::phrase::verdict::Judging;
use crate::domain::programme::Programme;
use crate::domain::record::misuse::{Appeal, Case, MisuseFact, Renaming};
use crate::domain::rules::confirmation::Preview;
use crate::domain::rules::matter::Matter;
use crate::domain::state::State;

/// How late an appeal may arrive that says to be in time: as long as a server or the bot may well be down.
const MOST_LATE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// `!appeal [M3] REASON`: goes to the organisers, of whom somebody else decides.
///
/// # Errors
/// Refuses what is not decided against them, what was appealed before, and what comes too late.
pub fn appeal(matter: &Matter<'_>, number: Option<u32>, reason: &Wording) -> Ruling {
    let case = meant(matter, number)?;
    can_be_appealed(case, written(matter))?;
    let (no, who) = (case.no, case.about.clone());
    let (kept, words) = matter.keep(reason);
    let by = matter.after(matter.programme.misuse.decide_within);
    let fact = MisuseFact::Appealed { case: no, words: words.clone() };
    let told = Speech::from(Judging::Appealed { no, who }).line(Judging::AppealFoot { no }).asking([]);
    Ok(kept
        .and(tell_with_card(matter, case, &fact, told))
        .fact(Fact::Misuse(fact))
        .and(matter.discreetly(Judging::AppealTaken { no, by })))
}

/// When the appeal was written, as far as that can be believed: a server says of its own people's messages what it likes.
fn written(matter: &Matter<'_>) -> Timestamp {
    let earliest = matter.now.checked_sub(MOST_LATE).unwrap_or(matter.now);
    matter.at.clamp(earliest, matter.now.max(earliest))
}

/// The case that the accused mean: the one they name, or the only one that they can appeal.
fn meant<'a>(matter: &Matter<'a>, number: Option<u32>) -> Result<&'a Case, Refusal> {
    let about = || matter.state.cases.about(matter.who);
    if let Some(number) = number {
        let found = about().find(|case| case.no == CaseNo(number));
        return found.ok_or(Judging::NothingToAppeal.into());
    }
    let mut fitting = about().filter(|case| can_be_appealed(case, written(matter)).is_ok());
    match (fitting.next(), fitting.next()) {
        (Some(first), Some(second)) => {
            Err(Judging::WhichAppeal { first: first.no, second: second.no }.into())
        }
        (Some(only), None) => Ok(only),
        // The last decision says best why none can be.
        (None, _) => {
            let decided = about().rev().find(|case| case.decided.is_some());
            decided.or_else(|| about().next_back()).ok_or(Judging::NothingToAppeal.into())
        }
    }
}

/// Whether the accused can appeal now.
///
/// # Errors
/// Refuses what is not decided against them, what was appealed before, and what comes too late.
pub fn can_be_appealed(case: &Case, now: Timestamp) -> Result<(), Judging> {
    let no = case.no;
    let Some(decided) = &case.decided else { return Err(Judging::AppealTooSoon { no }) };
    match (&case.appeal, decided.terms.appeal) {
        (Some(Appeal { at, decided: None, .. }), _) => Err(Judging::AppealedAlready { no, since: *at }),
        (Some(_), _) => Err(Judging::AppealedOnce { no }),
        (None, None) => Err(Judging::AppealOfNothing { no }),
        (None, Some(until)) if now > until => Err(Judging::AppealTooLate { no, until }),
        (None, Some(_)) => Ok(()),
    }
}

/// `!affirm M3 REASON` and `!overturn M3 REASON`: the appeal is decided, and with it the case, for good.
///
/// # Errors
/// Refuses whoever has part in the case or decided it, and a case that is not appealed.
pub fn decide(matter: &Matter<'_>, command: &Command) -> Ruling {
    let case = theirs_to_decide(matter, command.number)?;
    let stands = command.verb == Verb::Affirm;
    is_theirs(case, matter)?;
    let (kept, reason) = matter.keep(&command.words.clone().unwrap_or_default());
    let (no, who, by) = (case.no, case.about.clone(), matter.who.clone());
    let rename = rename(matter, case, stands);
    let told = if stands {
        Judging::Affirmed { no, who: who.clone(), by: by.clone() }
    } else {
        Judging::Overturned { no, who: who.clone(), by: by.clone() }
    };
    let fact = MisuseFact::AppealDecided { case: no, by, stands, reason: reason.clone(), rename };
    let restored = if stands { Decision::nothing() } else { title::restore(matter.state, case) };
    let decision = kept
        .and(tell_with_card(matter, case, &fact, told.into()))
        .fact(Fact::Misuse(fact))
        .and(matter.aside(Judging::DecisionDone { no }))
        .tell(&who, letter(matter, case, stands, &reason).asking([&who]))
        .and(restored);
    Ok(tell_reporters(decision, case, &outcome(case, stands, &reason)))
}

fn is_theirs(case: &Case, matter: &Matter<'_>) -> Result<(), Refusal> {
    let no = case.no;
    match (&case.decided, &case.appeal) {
        (Some(_), Some(Appeal { decided: Some(_), .. })) => Err(Judging::AppealDecidedAlready { no }.into()),
        (Some(decided), Some(_)) if decided.by == *matter.who => Err(Judging::DecidedByYou { no }.into()),
        (Some(_), Some(_)) => Ok(()),
        _ => Err(Judging::NoAppeal { no }.into()),
    }
}

/// Until when the accused shall take another name if the decision stands: an appeal has put it off.
fn rename(matter: &Matter<'_>, case: &Case, stands: bool) -> Option<Timestamp> {
    let is_asked = stands && case.renaming.is_some_and(|renaming| renaming != Renaming::Done);
    is_asked.then(|| matter.after(matter.programme.misuse.rename_within))
}

/// What the accused read.
fn letter(matter: &Matter<'_>, case: &Case, stands: bool, reason: &TextId) -> Speech {
    let no = case.no;
    if stands {
        let again = case.decided.as_ref().and_then(|decided| decided.terms.again);
        return Speech::from(Judging::ToldAffirmed { no })
            .quote(reason.clone())
            .lines(rename(matter, case, stands).map(|until| by(matter, case, until)))
            .lines(again.map(|again| Judging::MeansRevoked { again }))
            .line(Judging::MeansForGood)
            .line(Judging::WhereToGetHelp { no });
    }
    Speech::from(Judging::ToldOverturned { no })
        .quote(reason.clone())
        .lines(title::returns(matter.state, case))
}

/// What every reporter reads.
fn outcome(case: &Case, stands: bool, reason: &TextId) -> Speech {
    let (no, who) = (case.no, case.about.clone());
    let head =
        if stands { Judging::OutcomeAffirmed { no, who } } else { Judging::OutcomeOverturned { no, who } };
    Speech::from(head).quote(reason.clone()).line(Judging::OutcomeFoot)
}

/// What a decision on an appeal would say, for the judge's eyes only.
#[must_use]
pub fn preview(matter: &Matter<'_>, command: &Command) -> Option<Preview> {
    let case = theirs_to_decide(matter, command.number).ok()?;
    let (_, reason) = matter.keep(command.words.as_ref()?);
    let stands = command.verb == Verb::Affirm;
    let (no, who) = (case.no, case.about.clone());
    let head = if stands {
        Judging::AffirmPreview { no, who: who.clone() }
    } else {
        Judging::OverturnPreview { no, who: who.clone() }
    };
    let was_announced = case.decided.as_ref().is_some_and(|decided| decided.terms.announced);
    let is_announced = !stands && was_announced && title::returns(matter.state, case).is_some();
    let speech = with_readers(
        Speech::from(head).then(letter(matter, case, stands, &reason)),
        case,
        outcome(case, stands, &reason),
        is_announced.then(|| title::announced(&who, false)),
    );
    Some(previewed(case, speech))
}

/// An appeal has waited for long: those who judge are reminded.
#[must_use]
pub fn waits(state: &State, programme: &Programme, no: CaseNo) -> Decision {
    let Some(case) = state.cases.get(no) else { return Decision::nothing() };
    let Some(appeal) = &case.appeal else { return Decision::nothing() };
    let told = Judging::AppealWaits { no, who: case.about.clone(), since: appeal.at };
    let speech =
        Speech::from(told).line(Judging::AppealFoot { no }).then(card(state, programme, case)).asking([]);
    Decision::nothing().fact(Fact::Misuse(MisuseFact::Reminded { case: no })).and(tell_judges(
        state,
        &case.about,
        &speech,
    ))
}
