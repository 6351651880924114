//! What is said of a user group changes: `!group edit` opens the interview once more, with all that was answered; whoever
//! was named as a coordinator takes themselves off with `!group leave`.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

use ruma::OwnedUserId;

use super::proposal::{name_was_taken, rules, tell_listed};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{GroupNo, QuestionId, TextId};
use crate::domain::message::Speech;
use crate::domain::phrase::group_proposal::Proposing;
use crate::domain::place::RoomName;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::{Change, GroupFact};
use crate::domain::record::group::profile::Profile;
use crate::domain::record::interview::answer::Answer;
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::record::interview::{Interview, InterviewFact};
use crate::domain::record::ticket::change::Given;
use crate::domain::rules::draft::{self, still_aside};
use crate::domain::rules::erasure;
use crate::domain::rules::matter::Matter;

/// `!group edit [G4]`: all that is said of the group, to be changed.
///
/// # Errors
/// Refuses what is closed.
pub fn edit(matter: &Matter<'_>, group: &Group) -> Ruling {
    let rules = rules(matter)?;
    let (no, name) = (group.no, named(group));
    if !group.is_open() {
        return Err(Proposing::GroupIsOver { no }.into());
    }
    let purpose = Purpose::GroupEdit(no);
    if let Some(on) = draft::go_on(matter, purpose, None) {
        return Ok(on);
    }
    let questions = rules.questions.clone();
    let answers: BTreeMap<QuestionId, Answer> = questions
        .iter()
        .filter_map(|question| {
            let given = group.profile.answers.iter().find(|given| given.question.id == question.id)?;
            let alike = discriminant(&given.question.kind) == discriminant(&question.kind);
            alike.then(|| (question.id.clone(), given.answer.clone()))
        })
        .collect();
    let begun = Proposing::GroupEditBegun { no, name };
    Ok(draft::begin(matter, purpose, (questions, answers), begun.into()))
}

/// What the group is called; one that lost its name goes by none.
#[must_use]
pub fn named(group: &Group) -> TextId {
    group.name().cloned().unwrap_or_else(|| TextId("".into()))
}

/// What was written is said of the group from now on. What others changed meanwhile stays, unless it was changed here too.
///
/// # Errors
/// Refuses who organises the group no longer, and what is closed.
pub fn submitted(matter: &Matter<'_>, draft: &Interview, no: GroupNo) -> Ruling {
    let group = matter.state.groups.get(no).filter(|group| group.is_open());
    let Some(group) = group.filter(|group| group.is_organised_by(matter.who)) else {
        let dropped = draft::dropped(matter.state, matter.who, draft);
        return Ok(dropped.and(matter.aside(Proposing::GroupIsOver { no })));
    };
    let submitted = InterviewFact::Submitted { who: matter.who.clone() };
    let decision = Decision::nothing().fact(Fact::Interview(submitted));
    let changed = |id: &QuestionId| draft.answers.get(id) != draft.before.get(id);
    if !draft.questions.iter().any(|question| changed(&question.id)) {
        let told = Speech::from(Proposing::GroupUnchanged { no, name: named(group) });
        return Ok(decision.and(matter.aside(told.lines(still_aside(matter)))));
    }
    if let Some(asked) = name_was_taken(matter, draft) {
        return Ok(asked);
    }
    let profile = merged(group, draft, changed);
    let name = profile.name().cloned().unwrap_or_else(|| named(group));
    let told = Speech::from(Proposing::GroupAmended { no, name: name.clone() }).lines(still_aside(matter));
    let decision = decision.and(amended(matter, group, &profile)).and(matter.aside(told));
    let before: BTreeSet<&OwnedUserId> = group.organisers().collect();
    let listed = profile.members().filter(|who| !before.contains(who));
    let decision = tell_listed(matter, decision, (no, &name), listed);
    let decision = tell_others(matter, group, &profile, decision);
    let (was, is) = (&group.profile, &profile);
    let bears = |profile: &Profile| (profile.name_key(), profile.place_key(), profile.region().cloned());
    if bears(was) == bears(is) {
        return Ok(decision);
    }
    // It was read, admitted and made official under another name, or elsewhere.
    let told = Proposing::GroupAmendedBy { no, name, by: matter.who.clone() };
    let decision = match group.mentoring.mentor() {
        Some(mentor) => decision.tell(&mentor.to_owned(), told.clone()),
        None => decision,
    };
    Ok(decision.post(RoomName::Organisers, told))
}

/// The group's contact hears that somebody else changed it, and whoever is listed no longer that they are not.
fn tell_others(matter: &Matter<'_>, group: &Group, profile: &Profile, decision: Decision) -> Decision {
    let (no, name) = (group.no, profile.name().cloned().unwrap_or_else(|| named(group)));
    let still: BTreeSet<&OwnedUserId> = profile.members().chain([&group.contact, matter.who]).collect();
    let unlisted = group.profile.members().filter(|who| !still.contains(who));
    let decision = unlisted.fold(decision, |decision, who| {
        decision.tell(who, Proposing::GroupUnlisted { no, name: name.clone(), by: matter.who.clone() })
    });
    if group.contact == *matter.who {
        return decision;
    }
    decision.tell(&group.contact, Proposing::GroupAmendedBy { no, name, by: matter.who.clone() })
}

/// All answers: those that were changed here, the group's own else, and what is not asked any more.
fn merged(group: &Group, draft: &Interview, changed: impl Fn(&QuestionId) -> bool) -> Profile {
    let known = |id: &QuestionId| group.profile.answers.iter().find(|given| given.question.id == *id);
    let asked = draft.questions.iter().filter_map(|question| {
        if !changed(&question.id) {
            return known(&question.id).cloned();
        }
        let answer = draft.answers.get(&question.id)?.clone();
        Some(Given { question: question.clone(), answer })
    });
    let is_asked = |id: &QuestionId| draft.questions.iter().any(|question| question.id == *id);
    let bygone = group.profile.answers.iter().filter(|given| !is_asked(&given.question.id));
    Profile { answers: asked.chain(bygone.cloned()).collect() }
}

/// The fact, and the words that it does away with.
fn amended(matter: &Matter<'_>, group: &Group, profile: &Profile) -> Decision {
    let change = Change::Amended { by: matter.who.clone(), answers: profile.answers.clone() };
    let mut decision = Decision::nothing().fact(Fact::Group(GroupFact { no: group.no, change }));
    decision.texts.extend(gone(group, profile).map(|text| (text, None)));
    decision
}

fn gone(group: &Group, profile: &Profile) -> impl Iterator<Item = TextId> {
    let kept: BTreeSet<TextId> = profile.texts().cloned().collect();
    group.profile.texts().cloned().collect::<Vec<_>>().into_iter().filter(move |text| !kept.contains(text))
}

/// `!group leave G4`: whoever was named as a coordinator is one no longer, and nothing is kept of what was written of them.
///
/// # Errors
/// Refuses who speaks for the group, and who is not on its list.
pub fn leave(matter: &Matter<'_>, group: &Group) -> Ruling {
    let (no, name) = (group.no, named(group));
    if group.contact == *matter.who {
        return Err(Proposing::ContactStays { no }.into());
    }
    let is_them = |who: Option<&OwnedUserId>| who == Some(matter.who);
    if !group.profile.members().any(|who| is_them(Some(who))) {
        return Err(Proposing::NotListed { no }.into());
    }
    let mut profile = group.profile.clone();
    for given in &mut profile.answers {
        if let Answer::People(people) = &mut given.answer {
            people.retain(|coordinator| !is_them(coordinator.who.as_ref()));
        }
    }
    let told = Proposing::GroupLeftTold { no, name: name.clone(), who: matter.who.clone() };
    let drop = matter.state.interviews.writes(matter.who, Purpose::GroupEdit(no));
    let dropped = drop.map(|draft| draft::dropped(matter.state, matter.who, draft)).unwrap_or_default();
    Ok(amended(matter, group, &profile)
        .and(erasure::erase(matter.state, gone(group, &profile)))
        .and(dropped)
        .and(matter.aside(Proposing::GroupLeft { no, name }))
        .tell(&group.contact, told))
}
