//! The monthly news to the organisers: what ambassadors reported and what people told the programme, by region
//! (PRODUCT, section 5). A month without anything is told once; then it waits for something to tell.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::OwnedUserId;

use super::feedback::{counts_by_region, quoted};
use super::matter::counted;
use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::ids::{Region, ReportKind, ReportNo};
use crate::domain::message::Speech;
use crate::domain::phrase::feedback::Voicing;
use crate::domain::phrase::report::Reporting;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::feedback::Voice;
use crate::domain::record::news::NewsFact;
use crate::domain::record::report::Report;
use crate::domain::state::State;

/// How many links of a region are shown.
const LINKS: usize = 10;

/// How many people are named who reported month after month.
const NAMED: usize = 10;

/// From how many months in a row on they are.
const IN_A_ROW: u32 = 3;

/// When the organisers hear the next news: on the first day of the month after something was to be told, or once after
/// the last one that told something.
#[must_use]
pub fn due(state: &State, programme: &Programme) -> Option<Timestamp> {
    let told = state.news.last.as_ref().filter(|last| !last.quiet).map(|last| last.at);
    first_of_month_after(programme, oldest(state).or(told)?)
}

/// When the oldest thing happened that is still to be told.
fn oldest(state: &State) -> Option<Timestamp> {
    let report = state.reports.after(state.news.reports()).next().map(|(at, _)| at);
    let voice = state.feedback.after(state.news.voices()).first().map(|voice| voice.at);
    report.into_iter().chain(voice).min()
}

/// The hour of the news on the first day of a month in the programme's zone, the next one after this moment.
fn first_of_month_after(programme: &Programme, at: Timestamp) -> Option<Timestamp> {
    let day = at.to_zoned(programme.time_zone.clone()).date();
    let this = day.first_of_month();
    let next = day.last_of_month().tomorrow().ok()?;
    let moments = [this, next].into_iter().filter_map(|day| {
        let hour = day.at(programme.activity.news_hour, 0, 0, 0);
        hour.to_zoned(programme.time_zone.clone()).ok().map(|moment| moment.timestamp())
    });
    moments.into_iter().find(|moment| *moment > at)
}

/// A month is over: the organisers hear what was done and said in it.
#[must_use]
pub fn tell(state: &State, programme: &Programme, now: Timestamp) -> Decision {
    let reports: Vec<&Report> = state.reports.after(state.news.reports()).map(|(_, report)| report).collect();
    let voices = state.feedback.after(state.news.voices());
    let last = state.news.last.as_ref().map(|last| last.at);
    let since = last.or_else(|| oldest(state)).unwrap_or(now);
    let quiet = reports.is_empty() && voices.is_empty();
    let told = NewsFact::Told {
        reports: ReportNo(state.reports.next_no().0.saturating_sub(1)),
        voices: counted(state.feedback.count()),
        quiet,
    };
    let speech = if quiet {
        Reporting::NewsQuiet { since }.into()
    } else {
        let today = now.to_zoned(programme.time_zone.clone()).date();
        of_feedback(of_reports(state, programme, &reports, since, today), voices)
    };
    Decision::nothing().fact(Fact::News(told)).post(RoomName::Organisers, speech)
}

fn of_reports(
    state: &State,
    programme: &Programme,
    reports: &[&Report],
    since: Timestamp,
    today: Date,
) -> Speech {
    let people = reached(reports);
    let head = Reporting::NewsHead { since, reports: counted(reports.len()), people };
    if reports.is_empty() {
        return head.into();
    }
    let mut by_region: BTreeMap<Option<&Region>, Vec<&Report>> = BTreeMap::new();
    for report in reports {
        by_region.entry(report.region.as_ref()).or_default().push(report);
    }
    let told: BTreeSet<&Region> = by_region.keys().copied().flatten().collect();
    let mut speech = Speech::from(head);
    for (region, theirs) in by_region {
        speech = of_region(speech, region, &theirs);
    }
    let inhabited = |region: &&Region| state.roster.turns_in(Some(*region)).next().is_some();
    let silent = programme.regions.iter().filter(|region| !told.contains(region)).filter(inhabited);
    let regions: Vec<Region> = silent.cloned().collect();
    if !regions.is_empty() {
        speech = speech.line(Reporting::NewsSilent { regions });
    }
    of_streaks(speech, state, reports, today)
}

fn of_region(speech: Speech, region: Option<&Region>, reports: &[&Report]) -> Speech {
    let (people, count) = (reached(reports), counted(reports.len()));
    let speech = speech.line(match region.cloned() {
        Some(region) => Reporting::NewsRegion { region, reports: count, people },
        None => Reporting::NewsNowhere { reports: count, people },
    });
    let mut kinds: BTreeMap<&ReportKind, u32> = BTreeMap::new();
    for report in reports {
        *kinds.entry(&report.kind).or_default() += 1;
    }
    let kinds = kinds.into_iter();
    let kinds = kinds.map(|(kind, reports)| Reporting::NewsKind { kind: kind.clone(), reports });
    let links = reports.iter().filter_map(|report| {
        let (kind, day, who) = (report.kind.clone(), report.day, report.by.clone());
        Some(Reporting::NewsLink { kind, day, who, link: report.link.clone()? })
    });
    speech.items(kinds).items(links.take(LINKS))
}

/// With who reported month after month next.
fn of_streaks(speech: Speech, state: &State, reports: &[&Report], today: Date) -> Speech {
    let people: BTreeSet<&OwnedUserId> = reports.iter().map(|report| &report.by).collect();
    let months = |who: &OwnedUserId| state.reports.streak(who, today, None);
    let streaks = people.into_iter().map(|who| (who.clone(), months(who)));
    let streaks = streaks.filter(|(_, months)| *months >= IN_A_ROW).take(NAMED);
    let mut streaks = streaks.map(|(who, months)| Reporting::NewsStreak { who, months }).peekable();
    if streaks.peek().is_none() { speech } else { speech.line(Reporting::NewsStreaks).items(streaks) }
}

fn of_feedback(speech: Speech, voices: &[Voice]) -> Speech {
    if voices.is_empty() {
        return speech;
    }
    let mut counts: BTreeMap<Option<Region>, u32> = BTreeMap::new();
    for voice in voices {
        *counts.entry(voice.region.clone()).or_default() += 1;
    }
    let head = Voicing::FeedbackHead { voices: counted(voices.len()) };
    let latest: Vec<&Voice> = voices.iter().rev().collect();
    quoted(counts_by_region(speech.line(head), counts), &latest, true)
}

fn reached(reports: &[&Report]) -> u32 {
    reports.iter().filter_map(|report| report.people).fold(0, u32::saturating_add)
}
