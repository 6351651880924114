//! What people saw of a user group holds for a time; then somebody is asked, kindly, to look again: once for all that ends
//! about then, and once more when it has ended. Nothing is taken from a group by that.

use std::collections::BTreeSet;

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::criteria::{Judged, judged};
use super::validation::{is_for, name};
use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::ids::{GroupCriterion, GroupNo};
use crate::domain::message::Speech;
use crate::domain::phrase::group_criteria::Validating;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::{Change, GroupFact};
use crate::domain::record::group::evidence::Renewal;
use crate::domain::record::roster::RosterFact;
use crate::domain::rules::contact::away;
use crate::domain::span::Span;
use crate::domain::state::State;

/// When somebody is next asked to look again, and at which group.
#[must_use]
pub fn next(state: &State, programme: &Programme) -> Option<(Timestamp, GroupNo)> {
    let before = programme.groups.as_ref()?.revalidate_before;
    let near = state.groups.next_end(Renewal::Fresh).map(|(at, no)| (sooner(at, before), no));
    near.into_iter().chain(state.groups.next_end(Renewal::Asked)).min()
}

/// What was seen of the group ends soon, or has ended: somebody is asked to look again, and its organisers hear of it.
/// What ends a little later is asked along, so that nobody is asked again and again.
#[must_use]
pub fn look_again(state: &State, programme: &Programme, group: &Group, now: Timestamp) -> Decision {
    let Some(rules) = &programme.groups else { return Decision::nothing() };
    let mut near = BTreeSet::new();
    let mut over = BTreeSet::new();
    for (criterion, finding) in group.evidence.all() {
        let Some(until) = finding.until() else { continue };
        let along = sooner(sooner(until, rules.revalidate_before), rules.revalidate_before);
        if until <= now && finding.renewal != Renewal::Ended {
            over.insert(criterion.clone());
        } else if finding.renewal == Renewal::Fresh && along <= now {
            near.insert(criterion.clone());
        }
    }
    let judged = judged(state, programme, group, now);
    // What the programme does not ask any more, or sees by itself now, nobody need look at.
    let asked = |criteria: &BTreeSet<GroupCriterion>| -> Vec<Judged<'_>> {
        let asked = judged.iter().filter(|one| one.is_validated() && criteria.contains(&one.rule.id));
        asked.cloned().collect()
    };
    let due: Vec<Judged<'_>> = asked(&over).into_iter().chain(asked(&near)).collect();
    let no = group.no;
    let fact = |change| Fact::Group(GroupFact { no, change });
    let mut decision = Decision::nothing();
    if !near.is_empty() {
        decision = decision.fact(fact(Change::RevalidationAsked { criteria: near.into_iter().collect() }));
    }
    if !over.is_empty() {
        decision = decision.fact(fact(Change::ValidityEnded { criteria: over.into_iter().collect() }));
    }
    if due.is_empty() { decision } else { decision.and(ask(state, programme, group, now, &due)) }
}

/// Asks whoever can look, and tells those who organise the group that they were asked.
fn ask(state: &State, programme: &Programme, group: &Group, now: Timestamp, due: &[Judged<'_>]) -> Decision {
    let (no, name) = (group.no, name(group));
    let ends = || due.iter().filter_map(end);
    let number = due.first().map_or(1, |judged| judged.number);
    let question = Speech::from(Validating::LookAgain { no, name: name.clone() })
        .items(ends())
        .line(Validating::LookAgainHow { no, number });
    let told = Speech::from(Validating::LookAgainTold { no, name })
        .items(ends())
        .line(Validating::LookAgainFoot { no });
    let decision =
        group.organisers().fold(Decision::nothing(), |decision, who| decision.tell(who, told.clone()));
    let validators = validators(state, programme, group, now, due);
    if validators.is_empty() {
        return decision.post(RoomName::Organisers, question.asking([]));
    }
    validators.iter().fold(decision, |decision, who| {
        let consulted = RosterFact::Consulted { who: who.clone() };
        decision.fact(Fact::Roster(consulted)).tell(who, question.clone().asking([who]))
    })
}

/// What ends when, or has.
fn end(judged: &Judged<'_>) -> Option<Validating> {
    let (number, criterion) = (judged.number, judged.rule.id.clone());
    let finding = judged.finding?;
    Some(Validating::LookAgainAt { number, criterion, by: finding.by.clone(), until: finding.until()? })
}

/// Who is asked: the ambassador who mentors the group, and a few of its region who were not asked for the longest time,
/// as far as they may say so and are there.
fn validators(
    state: &State,
    programme: &Programme,
    group: &Group,
    now: Timestamp,
    due: &[Judged<'_>],
) -> BTreeSet<OwnedUserId> {
    let can = |who: &OwnedUserId| {
        let is_asked = due.iter().any(|judged| is_for(state, judged.rule, group, who));
        is_asked && state.roster.of(who).is_some() && away(state, programme, who, now).is_none()
    };
    let mentor = group.mentoring.mentor().map(ToOwned::to_owned).filter(|mentor| can(mentor));
    let few = programme.ambassadors.ask_at_once as usize;
    let there = state.roster.turns_in(group.profile.region()).filter(|who| can(who)).take(few);
    mentor.into_iter().chain(there.cloned()).collect()
}

/// The moment this much sooner; the beginning of time where it would lie before.
fn sooner(at: Timestamp, span: Span) -> Timestamp {
    at.checked_sub(span.0).unwrap_or(Timestamp::MIN)
}
