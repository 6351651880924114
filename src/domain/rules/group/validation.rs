//! What people say of a user group's criteria: somebody looked and saw it met, sees it no more, or organisers say that it
//! need not be. Who validates is shown first what the group says of itself; its organisers always hear what was said, and
//! what helps. "It's a lot less about testing, and more about helping groups achieving their goals."

use jiff::Timestamp;
use ruma::UserId;

use super::criteria::{Judged, Verdict, diversity, judged, numbered};
use super::mentored::needless;
use crate::domain::command::{Command, Verb, Wording};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::TextId;
use crate::domain::message::Speech;
use crate::domain::phrase::group_criteria::Validating;
use crate::domain::programme::Programme;
use crate::domain::programme::group::{CriterionRule, Proof};
use crate::domain::question::Kind;
use crate::domain::record::confirmation::ShownGroup;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::{Change, GroupFact};
use crate::domain::record::group::evidence::{Finding, Found, Renewal};
use crate::domain::record::group::mentoring::Stage;
use crate::domain::record::group::standing::StandingName;
use crate::domain::record::interview::answer::Answer;
use crate::domain::role::Who;
use crate::domain::rules::confirmation::Preview;
use crate::domain::rules::contact;
use crate::domain::rules::matter::Matter;
use crate::domain::state::State;
use crate::domain::value::CriterionAdvice;

/// Who may say this of the group's criterion, where the criterion itself says who: those who validate it, and of what was
/// waived those who waive.
#[must_use]
pub fn who_may(programme: &Programme, group: &Group, command: &Command) -> Option<Vec<Who>> {
    let rule = numbered(programme.groups.as_ref()?, command.number?)?;
    let is_waived = group.evidence.of(&rule.id).is_some_and(|finding| finding.found == Found::Waived);
    match (command.verb, &rule.proof) {
        (Verb::Invalidate, _) if is_waived => Some(programme.may(Verb::Waive).to_vec()),
        (Verb::Validate | Verb::Invalidate, Proof::Validated { by, .. }) => Some(by.clone()),
        _ => None,
    }
}

/// Whether there is a criterion that the person may validate, of a group that they do not organise.
#[must_use]
pub fn can_validate(state: &State, programme: &Programme, who: &UserId) -> bool {
    let Some(rules) = &programme.groups else { return false };
    let mut proofs = rules.criteria.iter().map(|rule| &rule.proof);
    let may = proofs.any(|proof| match proof {
        Proof::Validated { by, .. } => by.iter().any(|role| state.can_be(who, *role)),
        _ => false,
    });
    may && state.groups.all().any(|group| group.is_open() && !group.is_organised_by(who))
}

/// `!validate G4 3 WHY`, `!invalidate G4 3 WHY`, `!waive G4 6 WHY`.
///
/// # Errors
/// Refuses where the group is closed or was not admitted, a number that there is not, and what is so already or cannot be
/// said of this criterion.
pub fn judge(matter: &Matter<'_>, group: &Group, command: &Command) -> Ruling {
    let judged = meant(matter, group, command)?;
    let words = command.words.clone().unwrap_or_default();
    match command.verb {
        Verb::Validate => validate(matter, group, &judged, &words),
        Verb::Invalidate => invalidate(matter, group, &judged, &words),
        _ => waive(matter, group, &judged, &words),
    }
}

/// The criterion of this number.
fn meant<'a>(matter: &Matter<'a>, group: &'a Group, command: &Command) -> Result<Judged<'a>, Refusal> {
    let no = group.no;
    if !group.is_open() {
        return Err(Validating::CriteriaOfClosed { no, standing: StandingName::of(&group.standing) }.into());
    }
    let all = judged(matter.state, matter.programme, group, matter.now);
    let criteria = all.iter().map(|judged| judged.rule.id.clone()).collect();
    let meant = all.into_iter().find(|judged| Some(judged.number) == command.number);
    meant.ok_or_else(|| Validating::CriterionUnknown { no, criteria }.into())
}

/// Somebody saw that it is met.
fn validate(matter: &Matter<'_>, group: &Group, judged: &Judged<'_>, words: &Wording) -> Ruling {
    let until = until(matter, judged)?;
    may_be_renewed(matter, judged)?;
    let (kept, why) = matter.keep(words);
    let (no, name, by) = (group.no, name(group), matter.who.clone());
    let (number, criterion) = (judged.number, judged.rule.id.clone());
    let at = matter.now;
    let told = {
        let (name, criterion, by) = (name.clone(), criterion.clone(), by.clone());
        if let Some(until) = until {
            Validating::ValidatedUntil { no, name, number, criterion, by, at, until }
        } else {
            Validating::Validated { no, name, number, criterion, by, at }
        }
    };
    let change = Change::Validated { criterion: criterion.clone(), by: by.clone(), why: why.clone(), until };
    let letter = Speech::from(Validating::ValidatedTold { no, name, number, criterion, by }).quote(why);
    let decision = kept.fact(fact(group, change)).and(contact::heard(matter.state, matter.who));
    Ok(tell_organisers(decision, group, &letter).and(matter.answer(told)))
}

/// Until when it would hold from now on.
fn until(matter: &Matter<'_>, judged: &Judged<'_>) -> Result<Option<Timestamp>, Refusal> {
    if let Proof::Validated { valid_for, .. } = &judged.rule.proof {
        return Ok(valid_for.map(|span| matter.after(span)));
    }
    let (number, criterion) = (judged.number, judged.rule.id.clone());
    let advice = CriterionAdvice(criterion.clone());
    Err(Validating::CriterionComputed { number, criterion, advice }.into())
}

/// Sees that nobody validates again what holds for long: whoever wants to may from the time on at which it is asked for.
fn may_be_renewed(matter: &Matter<'_>, judged: &Judged<'_>) -> Result<(), Refusal> {
    let (number, criterion) = (judged.number, judged.rule.id.clone());
    let Some(Finding { found: Found::Met { until }, by, at, renewal, .. }) = judged.finding else {
        return Ok(());
    };
    if judged.verdict != Verdict::Met || *renewal != Renewal::Fresh {
        return Ok(());
    }
    let (by, at) = (by.clone(), *at);
    let Some(until) = *until else {
        return Err(Validating::AlreadyValidated { number, criterion, by, at }.into());
    };
    let before = matter.programme.groups.as_ref().map(|rules| rules.revalidate_before.0);
    let again = until.checked_sub(before.unwrap_or_default()).unwrap_or(Timestamp::MIN);
    if matter.now < again {
        return Err(Validating::AlreadyValidatedUntil { number, criterion, by, at, again }.into());
    }
    Ok(())
}

/// Somebody sees that it is met no more, or takes back that it need not be.
fn invalidate(matter: &Matter<'_>, group: &Group, judged: &Judged<'_>, words: &Wording) -> Ruling {
    let (no, name, by) = (group.no, name(group), matter.who.clone());
    let (number, criterion) = (judged.number, judged.rule.id.clone());
    let found = judged.finding.map(|finding| finding.found);
    let (told, letter) = match found {
        Some(Found::Waived) => {
            let told =
                Validating::WaiverEnded { no, name: name.clone(), number, criterion: criterion.clone() };
            (
                told,
                Validating::WaiverEndedTold {
                    no,
                    name,
                    number,
                    criterion: criterion.clone(),
                    by: by.clone(),
                },
            )
        }
        Some(Found::Met { .. }) if judged.is_validated() => {
            let told =
                Validating::Invalidated { no, name: name.clone(), number, criterion: criterion.clone() };
            (
                told,
                Validating::InvalidatedTold {
                    no,
                    name,
                    number,
                    criterion: criterion.clone(),
                    by: by.clone(),
                },
            )
        }
        _ if judged.is_validated() => return Err(Validating::NotValidated { number, criterion }.into()),
        _ => {
            let advice = CriterionAdvice(criterion.clone());
            return Err(Validating::CriterionComputed { number, criterion, advice }.into());
        }
    };
    let (kept, why) = matter.keep(words);
    let advice = Validating::CriterionAdvised { advice: CriterionAdvice(criterion.clone()) };
    let letter =
        Speech::from(letter).quote(why.clone()).line(advice).line(Validating::InvalidatedFoot { no });
    let decision = kept
        .fact(fact(group, Change::Invalidated { criterion, by, why }))
        .and(contact::heard(matter.state, matter.who));
    let is_sought = found == Some(Found::Waived)
        && judged.rule.proof == Proof::Mentored
        && group.mentoring.stage == Stage::None
        && group.standing.rank().is_some();
    let decision = if is_sought { decision.fact(fact(group, Change::Sought)) } else { decision };
    let decision = tell_organisers(decision, group, &letter);
    let decision = match group.mentoring.mentor().filter(|mentor| mentor != matter.who) {
        Some(mentor) => decision.tell(&mentor.to_owned(), letter),
        None => decision,
    };
    Ok(decision.and(matter.answer(told)))
}

/// Organisers say that it need not be met.
fn waive(matter: &Matter<'_>, group: &Group, judged: &Judged<'_>, words: &Wording) -> Ruling {
    let (no, name, by) = (group.no, name(group), matter.who.clone());
    let (number, criterion) = (judged.number, judged.rule.id.clone());
    if !judged.rule.waivable {
        let advice = CriterionAdvice(criterion.clone());
        return Err(Validating::CriterionNotWaivable { number, criterion, advice }.into());
    }
    match (judged.verdict, judged.finding) {
        (Verdict::Met, _) => return Err(Validating::WaivedInVain { number, criterion }.into()),
        (Verdict::Waived, Some(Finding { by, at, .. })) => {
            return Err(Validating::AlreadyWaived { number, criterion, by: by.clone(), at: *at }.into());
        }
        _ => {}
    }
    let (kept, why) = matter.keep(words);
    let change = Change::Waived { criterion: criterion.clone(), by: by.clone(), why: why.clone() };
    let told = Validating::Waived { no, name: name.clone(), number, criterion: criterion.clone() };
    let letter = Speech::from(Validating::WaivedTold { no, name, number, criterion, by }).quote(why);
    let seeks_no_more =
        if judged.rule.proof == Proof::Mentored { needless(group, false) } else { Decision::nothing() };
    let waived = kept.fact(fact(group, change)).and(seeks_no_more);
    Ok(tell_organisers(waived, group, &letter).and(matter.answer(told)))
}

/// What is shown before a criterion is validated: what the group says of itself, how many employers its organisers have
/// where that matters, and until when the word would hold.
#[must_use]
pub fn preview(matter: &Matter<'_>, group: &Group, command: &Command) -> Option<Preview> {
    let judged = meant(matter, group, command).ok()?;
    let (number, criterion) = (judged.number, judged.rule.id.clone());
    let head = Validating::ValidatePreview { no: group.no, name: name(group), number, criterion };
    let speech = with_answers(Speech::from(head).items(diversity(judged.rule, group)), group)
        .line(Validating::ValidateSays);
    let speech = command.words.iter().fold(speech, |speech, words| speech.quote(matter.keep(words).1));
    let speech = match until(matter, &judged) {
        Ok(Some(until)) => speech.line(Validating::ValidateHolds { until }),
        _ => speech,
    };
    Some(Preview { groups: vec![ShownGroup::of(group)], ..speech.into() })
}

/// With where the group is found and what it does, as it says itself; nobody's address is among it.
fn with_answers(speech: Speech, group: &Group) -> Speech {
    let told = group.profile.answers.iter().filter(|given| {
        matches!(given.question.kind, Kind::Text { .. } | Kind::Links { .. } | Kind::Choice(_))
            && given.answer != Answer::Skipped
            && !given.answer.texts().contains(&&name(group))
    });
    speech.items(told.map(|given| Validating::GroupSays {
        question: given.question.id.clone(),
        answer: given.answer.clone(),
    }))
}

fn tell_organisers(decision: Decision, group: &Group, letter: &Speech) -> Decision {
    group.organisers().fold(decision, |decision, who| decision.tell(who, letter.clone()))
}

fn fact(group: &Group, change: Change) -> Fact {
    Fact::Group(GroupFact { no: group.no, change })
}

/// What it is called; what never had a name is shown like one that was erased.
pub(super) fn name(group: &Group) -> TextId {
    group.name().cloned().unwrap_or_else(|| TextId(group.no.to_string().into()))
}

/// Whether the rule is one that this person may validate of this group.
#[must_use]
pub fn is_for(state: &State, rule: &CriterionRule, group: &Group, who: &UserId) -> bool {
    match &rule.proof {
        Proof::Validated { by, .. } if !group.is_organised_by(who) => {
            by.iter().any(|role| state.is_to_group(who, *role, Some(group)))
        }
        _ => false,
    }
}
