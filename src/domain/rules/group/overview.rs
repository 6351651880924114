//! `!groups`: what everybody can see of all user groups. Of a few it is a list; of hundreds a summary by region and
//! status, from which one finds the way to those that one means.

use super::seen::{Shows, is_seen_by, line};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::ids::{GroupNo, Region};
use crate::domain::message::Speech;
use crate::domain::name_key::NameKey;
use crate::domain::phrase::group::Grouping;
use crate::domain::reading::{MINE, numbered};
use crate::domain::record::group::Group;
use crate::domain::record::group::standing::StandingName;
use crate::domain::role::Who;
use crate::domain::rules::matter::{Matter, counted};
use crate::domain::value::Given;

/// How many groups fit into one message that somebody still reads.
const MOST: usize = 30;

/// The groups that somebody wants to see.
#[derive(Debug, Default)]
pub struct Wanted {
    /// Those of this region.
    pub region: Option<Region>,
    /// Those that stand there.
    pub standing: Option<StandingName>,
    /// Those of this name, or in this town.
    pub called: Option<NameKey>,
    /// Those from this number on.
    pub from: Option<GroupNo>,
}

/// `!groups [REGION] [STATUS]`: those, by number; or how many there are where that is too many to list.
///
/// # Errors
/// Refuses words that name neither a region nor a status nor a group.
pub fn groups(matter: &Matter<'_>, words: Option<&str>) -> Ruling {
    let Some(words) = words else { return Ok(all(matter)) };
    if matter.reading().called(&[MINE], words).is_some() {
        return Ok(matter.aside(mine(matter)));
    }
    let wanted = wanted(matter, words)?;
    let found = found(matter, &wanted);
    if found.is_empty() && wanted.called.is_some() {
        return Err(unknown(matter, words).into());
    }
    let speech = listed(matter, &wanted, found);
    let is_staff_only = wanted.standing == Some(StandingName::Refused);
    Ok(if is_staff_only { matter.among_organisers(speech) } else { matter.answer(speech) })
}

/// All that exist: a list of a few, a summary of many.
fn all(matter: &Matter<'_>) -> Decision {
    let groups = &matter.state.groups;
    let found: Vec<_> = groups.all().filter(|group| group.is_open()).collect();
    if found.is_empty() {
        return matter.answer(Grouping::GroupsNone);
    }
    if found.len() <= MOST {
        return matter.answer(listed(matter, &Wanted::default(), found));
    }
    let Counts { proposed, new, official, revoked } = Counts::of(&found);
    let head = Grouping::GroupsCount { groups: counted(found.len()), official, new, proposed, revoked };
    let mut speech = Speech::from(head);
    for region in &matter.programme.regions {
        let here: Vec<_> = groups.in_region(region).filter(|group| group.is_open()).collect();
        if here.is_empty() {
            continue;
        }
        let Counts { proposed, new, official, revoked } = Counts::of(&here);
        let region = region.clone();
        speech = speech.items([Grouping::GroupsCountRegion { region, official, new, proposed, revoked }]);
    }
    let is_elsewhere = |group: &&&Group| {
        group.profile.region().is_none_or(|region| !matter.programme.regions.contains(region))
    };
    let elsewhere: Vec<_> = found.iter().filter(is_elsewhere).copied().collect();
    if !elsewhere.is_empty() {
        let Counts { proposed, new, official, revoked } = Counts::of(&elsewhere);
        speech = speech.items([Grouping::GroupsCountElsewhere { official, new, proposed, revoked }]);
    }
    matter.answer(speech.line(Grouping::GroupsCountFoot))
}

/// How many groups stand where.
#[derive(Debug, Default)]
pub struct Counts {
    /// That wait to be admitted.
    pub proposed: u32,
    /// That are new groups.
    pub new: u32,
    /// That are official ones.
    pub official: u32,
    /// Whose status was revoked.
    pub revoked: u32,
}

impl Counts {
    /// Counts these.
    #[must_use]
    pub fn of(groups: &[&Group]) -> Self {
        let mut counts = Self::default();
        for group in groups {
            match StandingName::of(&group.standing) {
                StandingName::Proposed => counts.proposed += 1,
                StandingName::New => counts.new += 1,
                StandingName::Official => counts.official += 1,
                StandingName::Revoked => counts.revoked += 1,
                StandingName::Refused | StandingName::Closed => {}
            }
        }
        counts
    }
}

/// What the words ask for: a region and a status in any order, or else a name or a town; at their end, perhaps, a number
/// from which on.
///
/// # Errors
/// Refuses words that can name nothing.
pub fn wanted(matter: &Matter<'_>, words: &str) -> Result<Wanted, Grouping> {
    let words: Vec<&str> = words.split_whitespace().collect();
    let from = words.last().filter(|word| word.starts_with(['g', 'G', 'ｇ', 'Ｇ']));
    let from = from.and_then(|word| numbered(word, 'g')).map(GroupNo);
    let (words, said) = match (from, words.split_last()) {
        (Some(_), Some((_, rest))) => (rest, rest.join(" ")),
        _ => (&*words, words.join(" ")),
    };
    for length in 0..=words.len() {
        let (first, second) = words.split_at(length);
        let (first, second) = (first.join(" "), second.join(" "));
        for (region, standing) in [(&first, &second), (&second, &first)] {
            let found = (matter.region(region), standing_of(matter, standing));
            let (has_region, has_standing) = (found.0.is_some(), found.1.is_some());
            if has_region != region.is_empty() && has_standing != standing.is_empty() {
                return Ok(Wanted { region: found.0, standing: found.1, from, called: None });
            }
        }
    }
    let called = NameKey::of_name(&said).ok_or_else(|| unknown(matter, &said))?;
    Ok(Wanted { called: Some(called), from, ..Wanted::default() })
}

fn standing_of(matter: &Matter<'_>, words: &str) -> Option<StandingName> {
    let names = StandingName::ALL.map(|standing| standing.key().trim_start_matches("standing-"));
    let called = matter.reading().option("standing", &names, words)?;
    StandingName::ALL.into_iter().zip(names).find(|(_, name)| *name == called).map(|(standing, _)| standing)
}

fn unknown(matter: &Matter<'_>, words: &str) -> Grouping {
    Grouping::GroupsUnknown {
        words: Given(words.to_owned()),
        regions: matter.programme.regions.clone(),
        standings: StandingName::ALL.into_iter().filter(|it| *it != StandingName::Refused).collect(),
    }
}

/// Those that are wanted, the oldest first.
fn found<'a>(matter: &Matter<'a>, wanted: &Wanted) -> Vec<&'a Group> {
    let groups = &matter.state.groups;
    let mut found: Vec<&Group> = match (wanted.called, &wanted.region, wanted.standing) {
        (Some(called), ..) => {
            let mut found: Vec<_> = groups.named(called).chain(groups.in_place(called)).collect();
            found.sort_by_key(|group| group.no);
            found.dedup_by_key(|group| group.no);
            found
        }
        (None, Some(region), _) => groups.in_region(region).collect(),
        (None, None, Some(standing)) => groups.standing(standing).collect(),
        (None, None, None) => groups.all().collect(),
    };
    found.retain(|group| match wanted.standing {
        Some(standing) => StandingName::of(&group.standing) == standing && is_seen_by(matter, group),
        None => group.is_open(),
    });
    found
}

/// Those that were found, as many as are still read.
fn listed(matter: &Matter<'_>, wanted: &Wanted, found: Vec<&Group>) -> Speech {
    if found.is_empty() {
        return Grouping::GroupsNoneSuch.into();
    }
    let groups = counted(found.len());
    let head = match (wanted.region.clone(), wanted.standing) {
        (Some(region), Some(standing)) => Grouping::GroupsHeadBoth { groups, region, standing },
        (Some(region), None) => Grouping::GroupsHeadRegion { groups, region },
        (None, Some(standing)) => Grouping::GroupsHeadStanding { groups, standing },
        (None, None) => Grouping::GroupsHead { groups },
    };
    let mut shown: Vec<_> =
        found.into_iter().skip_while(|group| wanted.from.is_some_and(|from| group.no < from)).collect();
    let more = shown.split_off(MOST.min(shown.len()));
    let says = Shows { region: wanted.region.is_none(), standing: wanted.standing.is_none() };
    let mut speech = Speech::from(head).items(shown.into_iter().filter_map(|group| line(group, says)));
    if let Some(next) = more.first() {
        speech = speech.line(Grouping::GroupsMore { groups: counted(more.len()), from: next.no });
        if matter.state.is(matter.who, Who::Organiser, None) {
            speech = speech.line(Grouping::GroupsMoreFile);
        }
    }
    speech.line(Grouping::GroupsFoot)
}

/// Those that the person has to do with.
fn mine(matter: &Matter<'_>) -> Speech {
    let (groups, who) = (&matter.state.groups, matter.who);
    let organised: Vec<_> = groups.organised_by(who).filter_map(|group| line(group, Shows::ALL)).collect();
    let is_mentor = |group: &&Group| group.mentoring.mentor().is_some_and(|mentor| mentor == who);
    let (mentored, offered): (Vec<_>, Vec<_>) = groups.of_mentor(who).partition(is_mentor);
    if organised.is_empty() && mentored.is_empty() && offered.is_empty() {
        return Grouping::GroupsMineNone.into();
    }
    let lines =
        |groups: Vec<&Group>| groups.into_iter().filter_map(|group| line(group, Shows::ALL)).collect();
    let parts: [(Grouping, Vec<Grouping>); 3] = [
        (Grouping::GroupsOrganised, organised),
        (Grouping::GroupsMentored, lines(mentored)),
        (Grouping::GroupsOffered, lines(offered)),
    ];
    let parts = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
    let speech = parts.fold(Speech::default(), |speech, (head, lines)| speech.line(head).items(lines));
    speech.line(Grouping::GroupsFoot)
}
