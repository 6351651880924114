//! What somebody has to do with user groups, wherever they ask where they stand; and what waits of groups, for those who
//! see to it that nothing is forgotten.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::criteria::{Judged, Verdict, judged};
use super::overview::Counts;
use crate::domain::message::Speech;
use crate::domain::phrase::Phrase;
use crate::domain::phrase::group_concerns::Concerning;
use crate::domain::programme::Programme;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::Change;
use crate::domain::record::group::mentoring::Stage;
use crate::domain::record::group::standing::{Standing, StandingName};
use crate::domain::rules::matter::{Matter, counted};
use crate::domain::state::State;

/// How many groups of theirs somebody is told of; `!groups mine` lists all.
const MOST: usize = 5;

/// The groups that the person organises, mentors, or was asked to mentor.
#[must_use]
pub fn standing(matter: &Matter<'_>) -> Speech {
    let (groups, who) = (&matter.state.groups, matter.who);
    let organised: Vec<_> = groups.organised_by(who).filter(|group| group.is_open()).collect();
    let more = counted(organised.len().saturating_sub(MOST));
    let more = (more > 0).then_some(Concerning::StatusGroupsMore { groups: more });
    let organised = organised.into_iter().take(MOST).flat_map(|group| organises(matter, group));
    let mentored: Vec<_> = groups.of_mentor(who).filter_map(mentors).collect();
    let further = counted(mentored.len().saturating_sub(MOST));
    let further = (further > 0).then_some(Concerning::StatusGroupsMore { groups: further });
    let mentored = mentored.into_iter().take(MOST);
    Speech::default().lines(organised).lines(more).lines(mentored).lines(further)
}

fn organises(matter: &Matter<'_>, group: &Group) -> Vec<Concerning> {
    let (no, Some(name)) = (group.no, group.name().cloned()) else { return Vec::new() };
    match &group.standing {
        Standing::Proposed => vec![Concerning::StatusGroupProposed { no, name, since: group.proposed }],
        Standing::Revoked { since, .. } => {
            vec![Concerning::StatusGroupRevoked { no, name, since: *since }]
        }
        Standing::Holds(status) => {
            let judged = judged(matter.state, matter.programme, group, matter.now);
            let done = counted(judged.iter().filter(|judged| judged.is_settled()).count());
            let (standing, all) = (StandingName::of(&group.standing), counted(judged.len()));
            let helped = status.support.as_ref();
            let helped = helped.map(|support| Concerning::StatusGroupHelped { no, until: support.until });
            let stands = Concerning::StatusGroup { no, name, standing, done, all };
            std::iter::once(stands).chain(helped).collect()
        }
        Standing::Refused | Standing::Closed => Vec::new(),
    }
}

fn mentors(group: &Group) -> Option<Concerning> {
    let (no, name) = (group.no, group.name()?.clone());
    match &group.mentoring.stage {
        Stage::Mentored(_) => Some(Concerning::StatusGroupMentored { no, name }),
        Stage::Offered(offer) => Some(Concerning::StatusGroupOffered { no, name, until: offer.until }),
        Stage::None | Stage::Sought | Stage::Waiting => None,
    }
}

/// What waits of groups, since when: each that waits for a decision, and how many lack what nobody decides alone.
#[must_use]
pub fn waiting(state: &State, programme: &Programme, now: Timestamp) -> Vec<(Timestamp, Phrase)> {
    let mut waiting = Vec::new();
    let (mut mentorless, mut lapsed) = (BTreeSet::new(), BTreeSet::new());
    for group in state.groups.standing(StandingName::Proposed) {
        let Some(name) = group.name().cloned() else { continue };
        let (no, since) = (group.no, group.proposed);
        waiting.push((since, Concerning::TodoGroupProposed { no, name, since }.into()));
    }
    for group in holding(state) {
        let ended = group.standing.support().map(|support| support.until).filter(|until| *until <= now);
        if let (Some(until), Some(name)) = (ended, group.name().cloned()) {
            waiting.push((until, Concerning::TodoGroupSupport { no: group.no, name, until }.into()));
        }
        let sought = matches!(group.mentoring.stage, Stage::Sought | Stage::Waiting);
        mentorless.extend(group.mentoring.since.filter(|_| sought).map(|since| (since, group.no)));
        let judged = judged(state, programme, group, now);
        lapsed.extend(judged.iter().filter_map(ended_at).min().map(|since| (since, group.no)));
    }
    if let Some((since, _)) = mentorless.first() {
        let (groups, since) = (counted(mentorless.len()), *since);
        waiting.push((since, Concerning::TodoGroupsMentorless { groups, since }.into()));
    }
    if let Some((since, _)) = lapsed.first() {
        let (groups, since) = (counted(lapsed.len()), *since);
        waiting.push((since, Concerning::TodoGroupsLapsed { groups, since }.into()));
    }
    waiting
}

fn holding(state: &State) -> impl Iterator<Item = &Group> {
    [StandingName::New, StandingName::Official].into_iter().flat_map(|name| state.groups.standing(name))
}

fn ended_at(judged: &Judged<'_>) -> Option<Timestamp> {
    match judged.verdict {
        Verdict::Lapsed(until) => Some(until),
        _ => None,
    }
}

/// How many groups there are, and how long they took to become official ones; nothing where there are none.
#[must_use]
pub fn numbers(state: &State) -> Vec<Concerning> {
    let all: Vec<_> = state.groups.all().filter(|group| group.is_open()).collect();
    if all.is_empty() {
        return Vec::new();
    }
    let Counts { proposed, new, official, revoked } = Counts::of(&all);
    let mut days: Vec<u32> = all.iter().filter_map(|group| days_to_official(group)).collect();
    days.sort_unstable();
    let groups = counted(days.len());
    let median = days.get(days.len() / 2).copied();
    let took = median.map(|days| Concerning::StatsGroupsToOfficial { days, groups });
    std::iter::once(Concerning::StatsGroups { official, new, proposed, revoked }).chain(took).collect()
}

fn days_to_official(group: &Group) -> Option<u32> {
    let granted = group.history.iter().find(|(_, change)| matches!(change, Change::Granted { .. }));
    let at = granted.map(|(at, _)| *at)?;
    u32::try_from(at.duration_since(group.proposed).as_hours() / 24).ok()
}

/// What became of groups since then; nothing where nothing did.
#[must_use]
pub fn week(state: &State, since: Timestamp) -> Option<Concerning> {
    let (mut proposed, mut admitted, mut official, mut revoked) = (0, 0, 0, 0);
    let changes = state.groups.all().flat_map(|group| &group.history);
    for (_, change) in changes.filter(|(at, _)| *at >= since) {
        match change {
            Change::Proposed { .. } => proposed += 1,
            Change::Admitted { .. } => admitted += 1,
            Change::Granted { .. } => official += 1,
            Change::Revoked { .. } => revoked += 1,
            _ => {}
        }
    }
    let happened = proposed + admitted + official + revoked > 0;
    happened.then_some(Concerning::DigestGroups { proposed, admitted, official, revoked })
}
