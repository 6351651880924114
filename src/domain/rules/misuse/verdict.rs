//! Deciding a case (PRODUCT, section 6): shown first in the very words that people would read, then told to all whom it
//! concerns, each alone: the accused with the reason and the way to appeal, every reporter with thanks. None is named.

use jiff::Timestamp;

use super::card::{answer_until, card};
use super::impartial::theirs_to_decide;
use super::{tell_judges, title};
use crate::domain::command::{Command, Verb};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::TextId;
use crate::domain::message::Speech;
use crate::domain::phrase::verdict::Judging;
use crate::domain::record::confirmation::ShownCase;
use crate::domain::record::misuse::{Case, MisuseFact, Terms, Verdict};
use crate::domain::rules::confirmation::Preview;
use crate::domain::rules::matter::Matter;

/// `!dismiss M3 REASON` and `!uphold M3 warn|rename|revoke REASON`: the case is decided, and all whom it concerns hear it.
///
/// # Errors
/// Refuses whoever has part in the case, what is decided, a penalty before the accused was heard, and one that does not
/// fit.
pub fn decide(matter: &Matter<'_>, command: &Command) -> Ruling {
    let case = theirs_to_decide(matter, command.number)?;
    let verdict = named(command);
    can_end(matter, case, verdict)?;
    let (kept, reason) = matter.keep(&command.words.clone().unwrap_or_default());
    let (no, who, by) = (case.no, case.about.clone(), matter.who.clone());
    let terms = terms(matter, case, verdict);
    let fact = MisuseFact::Decided {
        case: no,
        by: by.clone(),
        verdict,
        reason: reason.clone(),
        terms: terms.clone(),
    };
    let told = Judging::Decided { no, who: who.clone(), by, verdict };
    let decision = kept
        .and(tell_with_card(matter, case, &fact, told.into()))
        .fact(Fact::Misuse(fact))
        .and(matter.aside(Judging::DecisionDone { no }))
        .tell(&who, letter(matter, case, verdict, &terms, &reason).asking([&who]));
    let decision = match verdict {
        Verdict::Revoked => decision.and(title::revoke(matter.state, case, terms.announced)),
        _ => decision,
    };
    Ok(tell_reporters(decision, case, &outcome(case, verdict, &terms, &reason)))
}

/// What the command would end the case with.
fn named(command: &Command) -> Verdict {
    match (command.verb, command.keyword.as_deref()) {
        (Verb::Dismiss, _) => Verdict::Dismissed,
        (_, Some("revoke")) => Verdict::Revoked,
        (_, Some("rename")) => Verdict::Rename,
        _ => Verdict::Warned,
    }
}

fn can_end(matter: &Matter<'_>, case: &Case, verdict: Verdict) -> Result<(), Refusal> {
    let (no, who) = (case.no, case.about.clone());
    let refused = if case.is_appealed() {
        Judging::DecidedAndAppealed { no }
    } else if case.decided.is_some() {
        Judging::DecidedAlready { no }
    } else if verdict != Verdict::Dismissed && !case.was_heard() {
        Judging::NotHeard { no, until: answer_until(matter.programme, case) }
    } else if verdict == Verdict::Revoked && !title::is_held(matter.state, &who) {
        Judging::NoTitleToTake { no, who }
    } else if verdict == Verdict::Rename && !claims_in_name(matter, case) {
        Judging::NoNameToChange { no, who }
    } else {
        return Ok(());
    };
    Err(refused.into())
}

/// Whether the accused can be asked to take another name: they wear the title, or are said to where the bot does not see
/// it.
fn claims_in_name(matter: &Matter<'_>, case: &Case) -> bool {
    let is_worn =
        matter.state.cases.wearers.of(&case.about).is_some() && matter.state.roster.of(&case.about).is_none();
    let claims = matter.programme.misuse.kinds.first().is_some_and(|kind| case.kinds().contains(kind));
    is_worn || claims && case.seen.is_empty()
}

fn terms(matter: &Matter<'_>, case: &Case, verdict: Verdict) -> Terms {
    let rules = &matter.programme.misuse;
    let is_revoked = verdict == Verdict::Revoked;
    let entry = matter.state.roster.entry(&case.about).filter(|_| is_revoked && rules.announce_revocations);
    Terms {
        appeal: (verdict != Verdict::Dismissed).then(|| matter.after(rules.appeal_within)),
        rename: (verdict == Verdict::Rename).then(|| matter.after(rules.rename_within)),
        again: is_revoked.then(|| matter.after(matter.programme.application.cool_down)),
        // Who never agreed to be listed was never announced.
        announced: entry.is_some_and(|entry| entry.listed),
    }
}

/// By when the accused shall take another name: where the bot sees the name that claims the title, it sees as well when
/// that is done.
#[must_use]
pub fn by(matter: &Matter<'_>, case: &Case, until: Timestamp) -> Judging {
    match matter.state.cases.wearers.of(&case.about) {
        Some(_) => Judging::MeansRename { until },
        None => Judging::MeansRenameUnseen { until },
    }
}

/// What the accused read.
fn letter(matter: &Matter<'_>, case: &Case, verdict: Verdict, terms: &Terms, reason: &TextId) -> Speech {
    let no = case.no;
    let head = match verdict {
        Verdict::Dismissed => return Speech::from(Judging::ToldDismissed { no }).quote(reason.clone()),
        Verdict::Warned => Judging::ToldWarned { no },
        Verdict::Rename => Judging::ToldRename { no },
        Verdict::Revoked => Judging::ToldRevoked { no },
    };
    let is_worn = verdict == Verdict::Revoked && matter.state.cases.wearers.of(&case.about).is_some();
    let grace =
        is_worn.then(|| Judging::MeansNameStill { until: matter.after(matter.programme.misuse.grace) });
    Speech::from(head)
        .quote(reason.clone())
        .lines((verdict == Verdict::Warned).then_some(Judging::MeansWarned))
        .lines(terms.rename.map(|until| by(matter, case, until)))
        .lines(terms.again.map(|again| Judging::MeansRevoked { again }))
        .lines(grace)
        .lines(terms.appeal.map(|until| Judging::MayAppeal { no, until }))
        .line(Judging::WhereToGetHelp { no })
}

/// What every reporter reads.
fn outcome(case: &Case, verdict: Verdict, terms: &Terms, reason: &TextId) -> Speech {
    let (no, who) = (case.no, case.about.clone());
    let head = match verdict {
        Verdict::Dismissed => Judging::OutcomeDismissed { no, who: who.clone() },
        Verdict::Warned => Judging::OutcomeWarned { no, who: who.clone() },
        Verdict::Rename => Judging::OutcomeRename { no, who: who.clone() },
        Verdict::Revoked => Judging::OutcomeRevoked { no, who: who.clone() },
    };
    Speech::from(head)
        .quote(reason.clone())
        .lines(terms.appeal.map(|until| Judging::OutcomeMayChange { who, until }))
        .line(Judging::OutcomeFoot)
}

/// Says to those who judge what has become of the case, with its card as it is from now on.
#[must_use]
pub fn tell_with_card(matter: &Matter<'_>, case: &Case, fact: &MisuseFact, told: Speech) -> Decision {
    let case = case.clone().with(matter.now, fact);
    let told = told.then(card(matter.state, matter.programme, &case));
    tell_judges(matter.state, &case.about, &told)
}

/// Every reporter reads it alone; that they do is nobody else's business, even where it cannot be delivered.
#[must_use]
pub fn tell_reporters(decision: Decision, case: &Case, speech: &Speech) -> Decision {
    case.reporters().fold(decision, |decision, who| decision.tell(who, speech.clone().discreet()))
}

/// What a decision would say, for the judge's eyes only.
#[must_use]
pub fn preview(matter: &Matter<'_>, command: &Command) -> Option<Preview> {
    let case = theirs_to_decide(matter, command.number).ok()?;
    let (_, reason) = matter.keep(command.words.as_ref()?);
    let verdict = named(command);
    let terms = terms(matter, case, verdict);
    let (no, who) = (case.no, case.about.clone());
    let head = Speech::from(Judging::DecisionPreview { no, who: who.clone(), verdict });
    let speech = with_readers(
        head.then(letter(matter, case, verdict, &terms, &reason)),
        case,
        outcome(case, verdict, &terms, &reason),
        terms.announced.then(|| title::announced(&who, true)),
    );
    Some(previewed(case, speech))
}

/// With what reporters, and perhaps everybody, would read next.
#[must_use]
pub fn with_readers(speech: Speech, case: &Case, outcome: Speech, announcement: Option<Judging>) -> Speech {
    let speech = match case.reporters().next() {
        Some(_) => speech.line(Judging::PreviewReporters).then(outcome),
        None => speech,
    };
    match announcement {
        Some(announcement) => speech.line(Judging::PreviewEverybody).line(announcement),
        None => speech,
    }
}

/// As it is shown: not as it was shown any more as soon as anything of the case changes.
#[must_use]
pub fn previewed(case: &Case, speech: Speech) -> Preview {
    Preview { shown: Vec::new(), case: Some(ShownCase::of(case)), is_confidential: true, ..speech.into() }
}
