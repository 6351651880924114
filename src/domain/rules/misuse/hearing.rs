//! How the accused are heard: they learn what is said of them, never by whom, and have time to answer before anything is
//! decided. Time that has passed decides nothing.

use jiff::Timestamp;
use ruma::UserId;

use super::card::{MOST_NAMES, answer_until, card, claims, waits, who_decides};
use super::tell_judges;
use crate::domain::command::Wording;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{CaseNo, TextId};
use crate::domain::message::Speech;
use crate::domain::phrase::hearing::Hearing;
use crate::domain::phrase::misuse::Misuse;
use crate::domain::programme::Programme;
use crate::domain::record::misuse::{Case, MisuseFact};
use crate::domain::record::roster::Standing;
use crate::domain::rules::matter::{Matter, later};
use crate::domain::state::State;

/// How often the accused can answer, so that nobody is buried.
const MOST_ANSWERS: usize = 10;

/// How often what is new gives the accused time anew: for longer, whoever reports on and on would keep a case from ever
/// being decided.
const MOST_HEARINGS: u32 = 4;

/// Something was brought against somebody: it opens a case, or joins the open one. Those who judge hear of it, and the
/// accused if it is anything new.
#[must_use]
pub fn brought(state: &State, programme: &Programme, now: Timestamp, fact: &MisuseFact) -> Decision {
    let before = fact.case().and_then(|no| state.cases.get(no));
    let (no, about) = match (fact, before) {
        (MisuseFact::Reported { case, about, .. } | MisuseFact::Seen { case, about, .. }, _) => {
            (*case, about)
        }
        (_, Some(before)) => (before.no, &before.about),
        _ => return Decision::nothing(),
    };
    if let (MisuseFact::Seen { about, .. }, Some(before)) = (fact, before)
        && before.seen.len() >= MOST_NAMES
    {
        return Decision::nothing().fact(Fact::Misuse(MisuseFact::Noticed { who: about.clone() }));
    }
    let fact = &heard_anew(programme, now, before, fact);
    let after = with(before, no, about, now, fact);
    let decision = Decision::nothing().fact(Fact::Misuse(fact.clone()));
    let Some(before) = before else {
        let opened = card(state, programme, &after).asking([]);
        let told = accusation(state, programme, &after).asking([&after.about]);
        return decision.and(tell_judges(state, &after.about, &opened)).tell(&after.about, told);
    };
    let waits = (before.was_heard() && !after.was_heard()).then(|| waits(programme, &after));
    let heard = tell_judges(state, &after.about, &joined(&after, fact).lines(waits).asking([]));
    let decision = decision.and(heard);
    let new = new_claims(before, &after);
    if new.is_empty() {
        return decision;
    }
    let more = Speech::from(Hearing::AccusedMore { no }).items(new);
    let is_seen_now = !after.seen.is_empty() && before.seen.is_empty();
    let more = if is_seen_now { more.lines(put_right(state, about)) } else { more };
    let more = match after.hearing {
        Some(until) if after.hearings > before.hearings => more.line(Hearing::AccusedMoreUntil { no, until }),
        _ => more.line(Hearing::AccusedMoreFoot { no }),
    };
    decision.tell(&after.about, more.asking([&after.about]))
}

fn with(before: Option<&Case>, no: CaseNo, about: &UserId, now: Timestamp, fact: &MisuseFact) -> Case {
    before.cloned().unwrap_or_else(|| Case::new(no, about.to_owned(), now)).with(now, fact)
}

/// What is brought, with the time to answer it where it is new to the accused. A name that they put on once more is not.
#[must_use]
pub fn heard_anew(
    programme: &Programme,
    now: Timestamp,
    before: Option<&Case>,
    fact: &MisuseFact,
) -> MisuseFact {
    let is_new = before.is_none_or(|before| {
        let is_name = matches!(fact, MisuseFact::Seen { .. }) && !before.seen.is_empty();
        let after = before.clone().with(now, fact);
        !is_name && before.hearings < MOST_HEARINGS && !new_claims(before, &after).is_empty()
    });
    let mut fact = fact.clone();
    if let MisuseFact::Reported { until, .. }
    | MisuseFact::Seen { until, .. }
    | MisuseFact::KindNamed { until, .. } = &mut fact
    {
        *until = is_new.then(|| later(now, programme.misuse.answer_within));
    }
    fact
}

/// What those who judge hear of what joined a case.
fn joined(case: &Case, fact: &MisuseFact) -> Speech {
    let (no, who) = (case.no, case.about.clone());
    match fact.clone() {
        MisuseFact::Reported { kind, reason, evidence, .. } => {
            let speech = Speech::from(Misuse::CaseNewReport { no, who, kind });
            let speech = speech.items(evidence.into_iter().map(|link| Misuse::CaseEvidence { link }));
            reason.into_iter().fold(speech, Speech::quote)
        }
        MisuseFact::KindNamed { kind, .. } => Misuse::CaseNewKind { no, who, kind }.into(),
        _ => Speech::from(Misuse::CaseNewName { no, who }).items(claims(case).pop()),
    }
}

/// What is claimed now and never was before: what was called something else meanwhile is not new again.
fn new_claims(before: &Case, after: &Case) -> Vec<Misuse> {
    let known = claims(before);
    let was_claimed =
        |claim: &Misuse| matches!(claim, Misuse::CaseClaim { kind } if before.was_claimed(kind));
    claims(after).into_iter().filter(|claim| !known.contains(claim) && !was_claimed(claim)).collect()
}

/// What the accused hear when a case is opened: what is claimed, what they can do, and until when.
fn accusation(state: &State, programme: &Programme, case: &Case) -> Speech {
    let (no, until) = (case.no, answer_until(programme, case));
    let head = Speech::from(if case.seen.is_empty() {
        Hearing::AccusedReported { no }
    } else {
        Hearing::AccusedSeen { no }
    });
    let speech = head.items(claims(case));
    let speech = if case.seen.is_empty() { speech } else { speech.lines(put_right(state, &case.about)) };
    speech.line(Hearing::AccusedFoot { no, until })
}

/// How a name is put right, and how its bearer would come to the title; whose title was taken back was told when they may
/// apply again.
fn put_right(state: &State, about: &UserId) -> Vec<Hearing> {
    let way = match state.roster.entry(about).map(|entry| &entry.standing) {
        None => Some(Hearing::AccusedRenameApply),
        Some(Standing::Emeritus { .. }) => Some(Hearing::AccusedRenameReturn),
        Some(_) => None,
    };
    [Hearing::AccusedRename].into_iter().chain(way).collect()
}

/// `!respond [M3] TEXT`: the accused answer.
///
/// # Errors
/// Refuses who is accused of nothing, what is decided, and too many answers.
pub fn respond(matter: &Matter<'_>, no: Option<CaseNo>, words: &Wording) -> Ruling {
    let cases = &matter.state.cases;
    let case = match no {
        Some(no) => {
            let own = cases.get(no).filter(|case| case.about == *matter.who);
            own.ok_or(Misuse::NoSuchCase { no })?
        }
        None => cases.open_about(matter.who).ok_or(Hearing::RespondNothing)?,
    };
    let no = case.no;
    if case.decided.is_some() {
        return Err(Hearing::RespondDecided { no }.into());
    }
    if case.answers.len() >= MOST_ANSWERS {
        return Err(Hearing::RespondEnough { no }.into());
    }
    let (kept, words) = matter.keep(words);
    let fact = MisuseFact::Answered { case: no, words: words.clone() };
    let told = answer(case, words).asking([]);
    Ok(kept.fact(Fact::Misuse(fact)).and(matter.discreetly(Hearing::RespondTaken { no })).and(tell_judges(
        matter.state,
        &case.about,
        &told,
    )))
}

fn answer(case: &Case, words: TextId) -> Speech {
    let (no, who) = (case.no, case.about.clone());
    Speech::from(Misuse::CaseNewAnswer { no, who })
        .quote(words)
        .line(Misuse::CaseWaitsAnswered)
        .line(who_decides(case))
}

/// The time to answer is over. Those who judge hear that they may decide; it decides nothing by itself.
#[must_use]
pub fn unanswered(state: &State, programme: &Programme, no: CaseNo) -> Decision {
    let Some(case) = state.cases.get(no) else { return Decision::nothing() };
    let over = MisuseFact::Unanswered { case: no };
    let until = answer_until(programme, case);
    let told = waiting(case, waits(programme, &case.clone().with(until, &over)));
    Decision::nothing()
        .fact(Fact::Misuse(over))
        .and(tell_judges(state, &case.about, &told))
        .tell(&case.about, Hearing::AccusedTimeOver { no, until })
}

/// Nobody has decided for a while.
#[must_use]
pub fn waits_still(state: &State, programme: &Programme, no: CaseNo) -> Decision {
    let Some(case) = state.cases.get(no) else { return Decision::nothing() };
    let fact = Fact::Misuse(MisuseFact::Reminded { case: no });
    Decision::nothing().fact(fact).and(tell_judges(
        state,
        &case.about,
        &waiting(case, waits(programme, case)),
    ))
}

fn waiting(case: &Case, what: Misuse) -> Speech {
    let head = Misuse::CaseWaits { no: case.no, who: case.about.clone(), since: case.opened };
    Speech::from(head).line(what).line(who_decides(case)).line(Misuse::CaseLook { no: case.no }).asking([])
}
