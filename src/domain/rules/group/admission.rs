//! How a proposed group is admitted as a new one, or not (seed 002): "we need to balance new groups getting recognition
//! needed to get members, against the need to recognise the quality of those that have become 'sustainable'".
//!
//! Nothing is admitted, refused or forgotten by itself: the organisers are asked, and asked again.

use jiff::Timestamp;
use ruma::UserId;

use super::concerned::{
    announce, kept_if_said, name, quoted, tell_its_organisers, tell_with_logo, with_steps,
};
use super::criteria;
use super::mentored::{needless, unless_waived};
use super::overlap::{ambassadors, ask, beside, opinions, shown, to_decide};
use crate::domain::command::{Command, Wording};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{GroupNo, TextId};
use crate::domain::message::Speech;
use crate::domain::phrase::group_admission::GroupAdmission;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::programme::group::GroupRules;
use crate::domain::record::confirmation::ShownGroup;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::{Change, GroupFact};
use crate::domain::record::group::standing::{Rank, Standing, StandingName};
use crate::domain::rules::confirmation::Preview;
use crate::domain::rules::matter::{Matter, counted, later};
use crate::domain::state::State;
use crate::domain::value::Link;

/// A proposal is put before the organisers, and where there are groups in the same place, before the ambassadors of its
/// region. Where it was changed since, only what is new beside it is shown.
#[must_use]
pub fn present(state: &State, programme: &Programme, group: &Group, now: Timestamp) -> Decision {
    let Some(rules) = &programme.groups else { return Decision::nothing() };
    let no = group.no;
    let pointed_out = |other: &&Group| group.review.beside.contains(&other.no);
    let new: Vec<GroupNo> =
        beside(state, group).filter(|other| !pointed_out(other)).map(|other| other.no).collect();
    let is_new = !new.is_empty();
    let to = if is_new { ambassadors(state, programme, group, now) } else { Vec::new() };
    let until = (!to.is_empty()).then(|| later(now, rules.overlap_wait));
    let change = Change::Presented { beside: new, until };
    let decision = Decision::nothing().fact(Fact::Group(GroupFact { no, change }));
    if group.review.asked.is_some() && !is_new {
        return decision;
    }
    let told = shown(state, group, proposal(state, programme, group, now));
    let told = told
        .lines(until.map(|until| GroupAdmission::ProposalShown { until }))
        .lines((is_new && to.is_empty()).then_some(GroupAdmission::ProposalNobodyThere));
    let decision = decision.post(RoomName::Organisers, to_decide(no, told));
    match until {
        Some(until) => decision.and(ask(state, group, to, until)),
        None => decision,
    }
}

/// What organisers read of a proposal: who, where, what there is already in the region, and how complete it is.
fn proposal(state: &State, programme: &Programme, group: &Group, now: Timestamp) -> Speech {
    let (no, by) = (group.no, group.contact.clone());
    let place = group.profile.place().cloned().map(|place| GroupAdmission::ProposalPlace { place });
    let region = group.profile.region().cloned().map(|region| {
        let there = state.groups.in_region(&region).filter(|other| other.standing.rank().is_some());
        let (groups, ambassadors) = (counted(there.count()), counted(state.roster.number_in(Some(&region))));
        GroupAdmission::ProposalRegion { region, groups, ambassadors }
    });
    let speech =
        Speech::from(GroupAdmission::ProposalHead { no, name: name(group), by }).lines(place).lines(region);
    with_steps(state, programme, group, now, speech)
}

/// The ambassadors have had their time: the organisers hear what was said, and that they can decide.
#[must_use]
pub fn overlap_ended(group: &Group) -> Decision {
    let no = group.no;
    let told = Speech::from(GroupAdmission::OverlapEnded { no, name: name(group) });
    let told = if group.review.opinions.is_empty() {
        told.line(GroupAdmission::OverlapSilence)
    } else {
        opinions(group, told)
    };
    let asked = Fact::Group(GroupFact { no, change: Change::Asked });
    Decision::nothing().fact(asked).post(RoomName::Organisers, to_decide(no, told))
}

/// The organisers have not decided for long: they are asked once more.
#[must_use]
pub fn waits(group: &Group) -> Decision {
    let no = group.no;
    let told = GroupAdmission::ProposalWaits { no, name: name(group), since: group.proposed };
    let asked = Fact::Group(GroupFact { no, change: Change::Asked });
    Decision::nothing().fact(asked).post(RoomName::Organisers, to_decide(no, told.into()))
}

fn is_proposed(group: &Group) -> Result<(), Refusal> {
    match group.standing {
        Standing::Proposed => Ok(()),
        _ => {
            Err(GroupAdmission::NotProposed { no: group.no, standing: StandingName::of(&group.standing) }
                .into())
        }
    }
}

/// `!admit G4 [WHY]`: it is a new group from now on.
///
/// # Errors
/// Refuses a group that does not wait for that, and one of which the ambassadors of its region have time still to say
/// something.
pub fn admit(matter: &Matter<'_>, group: &Group, why: Option<&Wording>) -> Ruling {
    is_proposed(group)?;
    if let Some(until) = group.review.until.filter(|until| *until > matter.now) {
        return Err(GroupAdmission::OverlapLasts { no: group.no, until }.into());
    }
    let (no, by, name) = (group.no, matter.who.clone(), name(group));
    let (kept, why) = kept_if_said(matter, why);
    let change = Change::Admitted { by: by.clone(), why: why.clone() };
    let admitted = group.clone().with(matter.now, &change);
    let told = Speech::from(GroupAdmission::Admitted { no, name: name.clone(), by: by.clone() });
    let told = quoted(told, why.as_ref());
    let letter = Speech::from(GroupAdmission::LetterAdmitted { no, name: name.clone(), by });
    let letter = quoted(letter, why.as_ref())
        .line(GroupAdmission::LetterAdmittedGets)
        .line(GroupAdmission::LetterAdmittedNext);
    let letter = criteria::shown(matter.state, matter.programme, &admitted, matter.now, letter);
    let letter = letter.line(GroupAdmission::LetterAdmittedFoot { no });
    let everybody = match group.profile.region().cloned() {
        Some(region) => GroupAdmission::AnnouncedNewIn { no, name, region },
        None => GroupAdmission::AnnouncedNew { no, name },
    };
    let decision =
        kept.fact(Fact::Group(GroupFact { no, change })).and(matter.tell_room(RoomName::Organisers, told));
    let decision = decision.and(unless_waived(matter.programme, group));
    let decision = announce(decision, group, everybody, Rank::New);
    Ok(tell_with_logo(decision, group, &letter, Rank::New))
}

/// What there is beside a group, and what ambassadors say of it, before it is admitted; nothing if there is nothing.
#[must_use]
pub fn preview_admission(matter: &Matter<'_>, group: &Group) -> Option<Preview> {
    let near: Vec<ShownGroup> = beside(matter.state, group).map(ShownGroup::of).collect();
    // What the organisers once read of it is not what it says any more.
    let is_changed = group.history.iter().any(|(_, change)| matches!(change, Change::Amended { .. }));
    if near.is_empty() && group.review.opinions.is_empty() && !is_changed {
        return None;
    }
    let head = GroupAdmission::AdmitPreview { no: group.no, name: name(group) };
    let head = Speech::from(head).then(proposal(matter.state, matter.programme, group, matter.now));
    let speech = shown(matter.state, group, head);
    let speech = if near.is_empty() && group.review.opinions.is_empty() {
        speech
    } else if group.review.opinions.is_empty() {
        speech.line(GroupAdmission::OverlapSilence)
    } else {
        opinions(group, speech.line(GroupAdmission::AdmitOpinions))
    };
    let groups = std::iter::once(ShownGroup::of(group)).chain(near).collect();
    Some(Preview { groups, ..speech.into() })
}

/// `!refuse G4 REASON`, or `spam`: it is not admitted, and who proposed it hears why and how to come back.
///
/// # Errors
/// Refuses a group that does not wait to be admitted.
pub fn refuse(matter: &Matter<'_>, group: &Group, command: &Command) -> Ruling {
    is_proposed(group)?;
    let (no, by, called) = (group.no, matter.who.clone(), name(group));
    let (kept, why) = kept_if_said(matter, reason(command));
    let told = match why.clone() {
        Some(why) => Speech::from(GroupAdmission::Refused { no, name: called, by: by.clone() }).quote(why),
        None => GroupAdmission::RefusedAsSpam { no, name: called, by: by.clone() }.into(),
    };
    let letter = refusal(matter, group, why.clone());
    let decision = kept
        .and(needless(group, true))
        .fact(Fact::Group(GroupFact { no, change: Change::Refused { by, why } }))
        .and(matter.tell_room(RoomName::Organisers, told));
    Ok(tell_its_organisers(decision, group, &letter))
}

/// The reason, unless it was mere spam.
fn reason(command: &Command) -> Option<&Wording> {
    command.words.as_ref().filter(|_| command.keyword.is_none())
}

/// The letter that says no.
fn refusal(matter: &Matter<'_>, group: &Group, why: Option<TextId>) -> Speech {
    let (no, name, by) = (group.no, name(group), matter.who.clone());
    let about = matter.programme.groups.as_ref().and_then(|rules| rules.about.clone());
    let letter = match why {
        Some(why) => Speech::from(GroupAdmission::LetterRefused { no, name, by }).quote(why),
        None => GroupAdmission::LetterNoGroup { no, name }.into(),
    };
    letter
        .lines(about.map(|about| GroupAdmission::LetterAbout { about: Link(about) }))
        .line(GroupAdmission::LetterAgain)
}

/// What `!refuse` would do: the very letter that the group's organisers would read.
#[must_use]
pub fn preview_refusal(matter: &Matter<'_>, group: &Group, command: &Command) -> Preview {
    let why = reason(command).map(|words| matter.keep(words).1);
    let head = Speech::from(GroupAdmission::RefusePreview { no: group.no, name: name(group) });
    Preview { groups: vec![ShownGroup::of(group)], ..head.then(refusal(matter, group, why)).into() }
}

/// Whether somebody may propose a group still: not after as many that were none as may wait at once.
///
/// # Errors
/// Refuses whoever did that.
pub fn may_propose(state: &State, rules: &GroupRules, who: &UserId) -> Result<(), Refusal> {
    let proposals = state.groups.mistaken(who);
    if proposals < rules.proposals {
        return Ok(());
    }
    Err(GroupAdmission::MistakenTooOften { proposals }.into())
}
