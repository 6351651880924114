//! `!groups report`: how the user groups of each region stand, and what each lacks, in words. Of hundreds it counts what
//! is missing; which groups lack it, the report of a region tells.

use jiff::Timestamp;

use super::criteria::{Judged, Verdict, judged};
use super::overview::{Counts, wanted};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::ids::{GroupCriterion, GroupNo, Region};
use crate::domain::message::Speech;
use crate::domain::phrase::Phrase;
use crate::domain::phrase::group::Grouping;
use crate::domain::phrase::group_report::Surveying;
use crate::domain::phrase::roster::Listing;
use crate::domain::place::{Place, RoomName};
use crate::domain::record::group::Group;
use crate::domain::record::group::standing::{Rank, Standing, StandingName};
use crate::domain::rules::matter::{Matter, counted};
use crate::domain::value::CriterionOpen;

/// How many groups with what they lack fit into one message that somebody still reads.
const MOST: usize = 20;

/// A group that lacks something, and what.
struct Lacking<'a> {
    group: &'a Group,
    what: Vec<Phrase>,
    /// What of it is a criterion.
    criteria: Vec<&'a GroupCriterion>,
}

/// `!groups report [REGION]`: those of all regions, or of one.
///
/// # Errors
/// Refuses a region that the programme does not have.
pub fn report(matter: &Matter<'_>, words: Option<&str>) -> Ruling {
    let unknown = || Listing::RegionUnknown { regions: matter.programme.regions.clone() };
    let wanted = words.map(|words| wanted(matter, words)).transpose()?.unwrap_or_default();
    if wanted.standing.is_some() || wanted.called.is_some() {
        return Err(unknown().into());
    }
    Ok(match wanted.region {
        Some(region) => told(matter, of_region(matter, region, wanted.from)),
        None => told(matter, of_all(matter)),
    })
}

/// Says it where those alone read who look after user groups.
fn told(matter: &Matter<'_>, speech: Speech) -> Decision {
    match matter.place {
        Place::Direct(_) | Place::Named(RoomName::Organisers | RoomName::Ambassadors) => {
            matter.answer(speech)
        }
        _ => matter.aside(speech),
    }
}

fn of_all(matter: &Matter<'_>) -> Speech {
    let groups = &matter.state.groups;
    let all: Vec<_> = groups.all().filter(|group| group.is_open()).collect();
    if all.is_empty() {
        return Grouping::GroupsNone.into();
    }
    let lists_all = all.iter().filter(|group| lacking(matter, group).is_some()).count() <= MOST;
    let head = Speech::from(Surveying::ReportHead { groups: counted(all.len()) });
    let speech = matter.programme.regions.iter().fold(head, |speech, region| {
        let here: Vec<_> = groups.in_region(region).filter(|group| group.is_open()).collect();
        let Counts { proposed, new, official, revoked } = Counts::of(&here);
        let count = Grouping::GroupsCountRegion { region: region.clone(), official, new, proposed, revoked };
        part(matter, speech, &here, count, lists_all)
    });
    let is_elsewhere = |group: &&Group| {
        group.profile.region().is_none_or(|region| !matter.programme.regions.contains(region))
    };
    let elsewhere: Vec<_> = all.into_iter().filter(is_elsewhere).collect();
    let Counts { proposed, new, official, revoked } = Counts::of(&elsewhere);
    let count = Grouping::GroupsCountElsewhere { official, new, proposed, revoked };
    let speech = part(matter, speech, &elsewhere, count, lists_all);
    if lists_all {
        speech
    } else {
        speech.line(Surveying::ReportFoot { regions: matter.programme.regions.clone() })
    }
}

/// With a region next: its groups with what they lack, or how many of them lack what.
fn part(matter: &Matter<'_>, speech: Speech, here: &[&Group], count: Grouping, lists_all: bool) -> Speech {
    if here.is_empty() {
        return speech;
    }
    let speech = speech.head(count);
    let lacking: Vec<_> = here.iter().filter_map(|group| lacking(matter, group)).collect();
    if lacking.is_empty() {
        return speech.line(Surveying::ReportAllWhole { groups: counted(here.len()) });
    }
    if lists_all {
        return lacking.into_iter().fold(speech, entry);
    }
    let whole = counted(here.len() - lacking.len());
    let speech = speech.line(Surveying::ReportWhole { whole, lacking: counted(lacking.len()) });
    speech.items(tally(matter, &lacking))
}

/// How many lack what.
fn tally(matter: &Matter<'_>, lacking: &[Lacking<'_>]) -> Vec<Surveying> {
    let number = |is: &dyn Fn(&Lacking<'_>) -> bool| counted(lacking.iter().filter(|it| is(it)).count());
    let proposed = number(&|it| it.group.standing == Standing::Proposed);
    let supported = number(&|it| it.group.standing.support().is_some());
    let rules = matter.programme.groups.iter().flat_map(|rules| &rules.criteria);
    let criteria = rules.map(|rule| {
        let groups = number(&|it| it.criteria.contains(&&rule.id));
        (groups, Surveying::ReportTally { open: CriterionOpen(rule.id.clone()), groups })
    });
    let first = [
        (proposed, Surveying::ReportTallyProposed { groups: proposed }),
        (supported, Surveying::ReportTallySupported { groups: supported }),
    ];
    first.into_iter().chain(criteria).filter(|(groups, _)| *groups > 0).map(|(_, told)| told).collect()
}

fn of_region(matter: &Matter<'_>, region: Region, from: Option<GroupNo>) -> Speech {
    let here: Vec<_> = matter.state.groups.in_region(&region).filter(|group| group.is_open()).collect();
    if here.is_empty() {
        return Grouping::GroupsNoneSuch.into();
    }
    let Counts { proposed, new, official, revoked } = Counts::of(&here);
    let count = Grouping::GroupsCountRegion { region, official, new, proposed, revoked };
    let speech = Speech::default().head(count);
    let lacking: Vec<_> = here.iter().filter_map(|group| lacking(matter, group)).collect();
    if lacking.is_empty() {
        return speech.line(Surveying::ReportAllWhole { groups: counted(here.len()) });
    }
    let whole = counted(here.len() - lacking.len());
    let speech = speech.line(Surveying::ReportWhole { whole, lacking: counted(lacking.len()) });
    let mut shown: Vec<_> =
        lacking.into_iter().skip_while(|it| from.is_some_and(|from| it.group.no < from)).collect();
    let more = shown.split_off(MOST.min(shown.len()));
    let speech = shown.into_iter().fold(speech, entry);
    match more.first() {
        Some(next) => speech.line(Surveying::ReportMore { groups: counted(more.len()), from: next.group.no }),
        None => speech,
    }
}

/// With a group next, and what it lacks.
fn entry(speech: Speech, lacking: Lacking<'_>) -> Speech {
    let group = lacking.group;
    let Some(name) = group.name().cloned() else { return speech };
    let standing = StandingName::of(&group.standing);
    speech.line(Surveying::ReportGroup { no: group.no, name, standing }).items(lacking.what)
}

/// What a group lacks, if it does. Of one that waits to be admitted no more is asked, nor of one whose status was revoked.
fn lacking<'a>(matter: &Matter<'a>, group: &'a Group) -> Option<Lacking<'a>> {
    let (mut what, mut criteria): (Vec<Phrase>, Vec<_>) = (Vec::new(), Vec::new());
    match &group.standing {
        Standing::Proposed => what.push(Surveying::ReportProposed { since: group.proposed }.into()),
        Standing::Revoked { since, .. } => what.push(Surveying::ReportRevoked { since: *since }.into()),
        Standing::Holds(status) => {
            what.extend(status.support.as_ref().map(|support| helped(support.until, matter.now).into()));
            let judged = judged(matter.state, matter.programme, group, matter.now);
            let open = judged.iter().filter(|judged| !judged.is_settled());
            for judged in open {
                criteria.push(&judged.rule.id);
                what.extend(words(judged));
            }
            if criteria.is_empty() && status.rank == Rank::New {
                what.push(Surveying::ReportReady { no: group.no }.into());
            }
        }
        Standing::Refused | Standing::Closed => {}
    }
    (!what.is_empty()).then_some(Lacking { group, what, criteria })
}

fn helped(until: Timestamp, now: Timestamp) -> Surveying {
    if until <= now { Surveying::ReportSupportOver { until } } else { Surveying::ReportSupported { until } }
}

/// What is missing for a criterion; of one that was met, when it last was.
fn words(judged: &Judged<'_>) -> Vec<Phrase> {
    match (judged.verdict, judged.finding) {
        (Verdict::Lapsed(_), Some(finding)) => {
            let (criterion, at) = (judged.rule.id.clone(), finding.at);
            vec![Surveying::ReportLapsed { criterion, at }.into()]
        }
        _ => judged.lacking().into_iter().map(Phrase::from).collect(),
    }
}
