//! How a user group stands with the criteria that make it official (seed 002, "Steps to Success"). They are the
//! programme's, as its file says them now; what was found about one that is asked no more counts for nothing and stays
//! readable. All of it is read off the state, and nothing here takes a status away.

use jiff::Timestamp;

use super::completeness::{Completeness, Diversity};
use crate::domain::ids::QuestionId;
use crate::domain::message::Speech;
use crate::domain::phrase::group_criteria::Validating;
use crate::domain::programme::Programme;
use crate::domain::programme::group::{CriterionRule, GroupRules, Proof};
use crate::domain::record::group::Group;
use crate::domain::record::group::evidence::{Finding, Found};
use crate::domain::record::interview::answer::Answer;
use crate::domain::role::Who;
use crate::domain::rules::matter::counted;
use crate::domain::state::State;
use crate::domain::value::{CriterionAdvice, CriterionOpen};

/// How a user group stands with a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged<'a> {
    /// Its number in the programme's file, from 1.
    pub number: u32,
    /// What it asks.
    pub rule: &'a CriterionRule,
    /// How the group stands with it.
    pub verdict: Verdict,
    /// The latest that somebody found about it, whether or not that counts now.
    pub finding: Option<&'a Finding>,
    /// How complete what the group says of itself is, where the criterion asks for that.
    pub completeness: Option<Completeness>,
}

/// How a user group stands with a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is met.
    Met,
    /// It need not be met.
    Waived,
    /// It is not met, or nobody has looked.
    Open,
    /// It was met until then, and somebody is to look again.
    Lapsed(Timestamp),
}

impl Judged<'_> {
    /// Whether nothing is left to do for it.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        matches!(self.verdict, Verdict::Met | Verdict::Waived)
    }

    /// What is missing for it, in words; nothing where it is settled.
    #[must_use]
    pub fn lacking(&self) -> Vec<Validating> {
        if self.is_settled() {
            return Vec::new();
        }
        let Some(Completeness { answers, emails, links, .. }) = &self.completeness else {
            return vec![Validating::Lacks { open: CriterionOpen(self.rule.id.clone()) }];
        };
        let answers = answers.iter().cloned().map(|question| Validating::LacksAnswer { question });
        let emails = (*emails > 0).then_some(Validating::LacksEmails { missing: *emails });
        let links = (*links > 0).then_some(Validating::LacksLinks { missing: *links });
        answers.chain(emails).chain(links).collect()
    }

    /// The criterion as a line of the group's card.
    fn line(&self) -> Validating {
        let (number, criterion) = (self.number, self.rule.id.clone());
        match (self.verdict, self.finding) {
            (Verdict::Met, Some(Finding { found: Found::Met { until }, by, at, .. }))
                if self.is_validated() =>
            {
                let (by, at) = (by.clone(), *at);
                match *until {
                    Some(until) => Validating::CriterionValidatedUntil { number, criterion, by, at, until },
                    None => Validating::CriterionValidated { number, criterion, by, at },
                }
            }
            (Verdict::Waived, Some(Finding { by, at, .. })) => {
                Validating::CriterionWaived { number, criterion, by: by.clone(), at: *at }
            }
            (Verdict::Met | Verdict::Waived, _) => Validating::CriterionMet { number, criterion },
            (Verdict::Lapsed(until), Some(Finding { by, .. })) => {
                Validating::CriterionLapsed { number, criterion, by: by.clone(), until }
            }
            (Verdict::Open, Some(Finding { found: Found::NotMet, by, at, .. })) if self.is_validated() => {
                Validating::CriterionNotMet { number, criterion, by: by.clone(), at: *at }
            }
            (Verdict::Open | Verdict::Lapsed(_), _) => match &self.completeness {
                Some(completeness) => {
                    Validating::CriterionIncomplete { number, criterion, percent: completeness.percent() }
                }
                None => Validating::CriterionOpen { number, criterion },
            },
        }
    }

    /// Whether people say that it is met.
    #[must_use]
    pub fn is_validated(&self) -> bool {
        matches!(self.rule.proof, Proof::Validated { .. })
    }
}

/// How the group stands with each criterion of the programme, in order; none where the programme has no user groups.
#[must_use]
pub fn judged<'a>(
    state: &State,
    programme: &'a Programme,
    group: &'a Group,
    now: Timestamp,
) -> Vec<Judged<'a>> {
    let Some(rules) = &programme.groups else { return Vec::new() };
    let judge = |(number, rule): (usize, &'a CriterionRule)| {
        let finding = group.evidence.of(&rule.id);
        let completeness = match rule.proof {
            Proof::Complete { emails, links } => Some(Completeness::of(&group.profile, rules, emails, links)),
            _ => None,
        };
        let met = is_met(state, group, rule, finding, completeness.as_ref(), now);
        let is_waived = rule.waivable && finding.is_some_and(|finding| finding.found == Found::Waived);
        let verdict = if is_waived && met != Verdict::Met { Verdict::Waived } else { met };
        Judged { number: counted(number + 1), rule, verdict, finding, completeness }
    };
    rules.criteria.iter().enumerate().map(judge).collect()
}

/// Whether it is met, apart from what is waived.
fn is_met(
    state: &State,
    group: &Group,
    rule: &CriterionRule,
    finding: Option<&Finding>,
    completeness: Option<&Completeness>,
    now: Timestamp,
) -> Verdict {
    let met = match &rule.proof {
        Proof::Agreed(question) => has_agreed(group, question),
        Proof::Complete { .. } => completeness.is_some_and(Completeness::is_whole),
        Proof::Mentored => group
            .mentoring
            .mentor()
            .is_some_and(|mentor| state.is_to_group(mentor, Who::GroupMentor, Some(group))),
        // What somebody saw who organises it since is nobody's judgement any more.
        Proof::Validated { .. } => {
            match finding.filter(|finding| !group.is_organised_by(&finding.by)).map(|finding| finding.found) {
                Some(Found::Met { until: Some(until) }) if until <= now => return Verdict::Lapsed(until),
                found => matches!(found, Some(Found::Met { .. })),
            }
        }
    };
    if met { Verdict::Met } else { Verdict::Open }
}

fn has_agreed(group: &Group, question: &QuestionId) -> bool {
    let mut answers = group.profile.answers.iter();
    answers.any(|given| given.question.id == *question && given.answer == Answer::Consent(true))
}

/// Whether the group has completed the process.
#[must_use]
pub fn is_complete(state: &State, programme: &Programme, group: &Group, now: Timestamp) -> bool {
    let judged = judged(state, programme, group, now);
    !judged.is_empty() && judged.iter().all(Judged::is_settled)
}

/// What is missing for the group to complete the process, in words, in the order of the criteria.
#[must_use]
pub fn lacking(state: &State, programme: &Programme, group: &Group, now: Timestamp) -> Vec<Validating> {
    judged(state, programme, group, now).iter().flat_map(Judged::lacking).collect()
}

/// With how the group stands with each criterion next: who saw what and until when it holds, what is missing in words,
/// and what helps.
#[must_use]
pub fn shown(state: &State, programme: &Programme, group: &Group, now: Timestamp, speech: Speech) -> Speech {
    let judged = judged(state, programme, group, now);
    let done = counted(judged.iter().filter(|judged| judged.is_settled()).count());
    let head = Validating::CriteriaHead { done, all: counted(judged.len()) };
    let speech = speech.progress(head, done, counted(judged.len()));
    judged.iter().fold(speech, |speech, judged| {
        let speech = speech.rows([judged.line()]);
        let speech = match diversity(judged.rule, group) {
            Some(people) => speech.items([people]),
            None => speech,
        };
        if judged.is_settled() {
            return speech;
        }
        // Where it is read off nothing but one question or one person, its name and its advice say all.
        let lacking = if judged.completeness.is_some() { judged.lacking() } else { Vec::new() };
        let advice = CriterionAdvice(judged.rule.id.clone());
        speech.items(lacking).items([Validating::CriterionAdvised { advice }])
    })
}

/// How many employers those have who organise the group, where the criterion wants it shown.
#[must_use]
pub fn diversity(rule: &CriterionRule, group: &Group) -> Option<Validating> {
    if !matches!(rule.proof, Proof::Validated { diversity: true, .. }) {
        return None;
    }
    Some(match Diversity::of(&group.profile) {
        Diversity { people: 0, .. } => Validating::PeopleUnnamed,
        Diversity { people, employers, unsaid: 0 } => Validating::PeopleOf { people, employers },
        Diversity { people, employers, unsaid } => Validating::PeopleOfSome { people, employers, unsaid },
    })
}

/// The criterion of this number.
#[must_use]
pub fn numbered(rules: &GroupRules, number: u32) -> Option<&CriterionRule> {
    let index = usize::try_from(number).ok()?.checked_sub(1)?;
    rules.criteria.get(index)
}
