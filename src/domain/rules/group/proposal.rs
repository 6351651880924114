//! Proposing a user group: `!group new` interviews one of its organisers, and what they submit waits to be admitted (PRODUCT,
//! section 7).

use std::collections::BTreeMap;

use ruma::OwnedUserId;

use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{GroupNo, TextId};
use crate::domain::message::Speech;
use crate::domain::phrase::group::Grouping;
use crate::domain::phrase::group_proposal::Proposing;
use crate::domain::programme::group::GroupRules;
use crate::domain::record::group::change::{Change, GroupFact};
use crate::domain::record::group::profile::Profile;
use crate::domain::record::group::standing::Standing;
use crate::domain::record::interview::answer::Answer;
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::record::interview::{Interview, InterviewFact, Step};
use crate::domain::rules::answer_form::taken;
use crate::domain::rules::application::given;
use crate::domain::rules::draft::{self, still_aside};
use crate::domain::rules::group::admission;
use crate::domain::rules::interview::go;
use crate::domain::rules::matter::{Matter, counted};

/// `!group new`: begins the interview, or goes on with it.
///
/// # Errors
/// Refuses who has proposed as many groups as may wait.
pub fn new(matter: &Matter<'_>) -> Ruling {
    let rules = rules(matter)?;
    if matter.state.interviews.writes(matter.who, Purpose::Group).is_none() {
        may_propose(matter, rules)?;
    }
    if let Some(on) = draft::go_on(matter, Purpose::Group, None) {
        return Ok(on);
    }
    let questions = rules.questions.clone();
    let welcome = Proposing::GroupWelcome { questions: counted(questions.len()) };
    Ok(draft::begin(matter, Purpose::Group, (questions, BTreeMap::new()), welcome.into()))
}

/// What the programme wants of user groups.
///
/// # Errors
/// Refuses where it has none.
pub fn rules<'a>(matter: &Matter<'a>) -> Result<&'a GroupRules, Refusal> {
    matter.programme.groups.as_ref().ok_or(Grouping::GroupsOff.into())
}

fn may_propose(matter: &Matter<'_>, rules: &GroupRules) -> Result<(), Refusal> {
    admission::may_propose(matter.state, rules, matter.who)?;
    let own = matter.state.groups.organised_by(matter.who);
    let waits = |group: &&_| is_proposed_by(matter.who, group);
    if counted(own.filter(waits).count()) >= rules.proposals {
        return Err(Proposing::ProposalsEnough { most: rules.proposals }.into());
    }
    Ok(())
}

fn is_proposed_by(who: &OwnedUserId, group: &crate::domain::record::group::Group) -> bool {
    group.contact == *who && group.standing == Standing::Proposed
}

/// What was written is a user group: it is proposed, and waits to be admitted.
///
/// # Errors
/// Refuses who has proposed as many groups as may wait.
pub fn submitted(matter: &Matter<'_>, draft: &Interview) -> Ruling {
    may_propose(matter, rules(matter)?)?;
    if let Some(asked) = name_was_taken(matter, draft) {
        return Ok(asked);
    }
    let (no, by) = (matter.state.groups.next_no(), matter.who.clone());
    let profile = Profile { answers: given(draft) };
    let change = Change::Proposed { by: by.clone(), answers: profile.answers.clone() };
    let Some(name) = profile.name().cloned() else { return Err(Grouping::NoGroupOfYours.into()) };
    let receipt = Speech::from(Proposing::GroupReceipt { no, name: name.clone() })
        .line(Proposing::GroupReceiptFoot { no })
        .lines(still_aside(matter));
    let proposed = Decision::nothing()
        .fact(Fact::Interview(InterviewFact::Submitted { who: by.clone() }))
        .fact(Fact::Group(GroupFact { no, change }))
        .and(matter.aside(receipt));
    let listed = profile.members().filter(|who| **who != by);
    Ok(tell_listed(matter, proposed, (no, &name), listed))
}

/// Asks for another name, where somebody else has taken it since it was answered.
#[must_use]
pub fn name_was_taken(matter: &Matter<'_>, draft: &Interview) -> Option<Decision> {
    draft.questions.iter().enumerate().find_map(|(index, question)| {
        let Some(Answer::Named { key: Some(key), .. }) = draft.answers.get(&question.id) else { return None };
        let taken = taken(matter, question, *key, draft.purpose)?;
        Some(go(matter, draft, Step::Question(index), taken.into()))
    })
}

/// Tells those who are listed for the first time that they are, and how to get off the list.
#[must_use]
pub fn tell_listed<'a>(
    matter: &Matter<'_>,
    decision: Decision,
    (no, name): (GroupNo, &TextId),
    listed: impl Iterator<Item = &'a OwnedUserId>,
) -> Decision {
    listed.fold(decision, |decision, who| {
        let told = Proposing::GroupListed { no, name: name.clone(), by: matter.who.clone() };
        decision.tell(who, told)
    })
}
