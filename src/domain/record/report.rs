//! What ambassadors did, as they reported it: the reports, and the months in a row with one.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::{Region, ReportKind, ReportNo, TextId};

/// What became true of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReportFact {
    /// An ambassador reported something.
    Filed(Report),
    /// They took it back.
    TakenBack {
        /// Its number.
        no: ReportNo,
    },
}

/// A report of what an ambassador did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Its number.
    pub no: ReportNo,
    /// Whose it is.
    pub by: OwnedUserId,
    /// Their region at that time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// What it was.
    pub kind: ReportKind,
    /// The day on which it was.
    pub day: Date,
    /// Where it was, in their words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<TextId>,
    /// Where to read or see more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<TextId>,
    /// How many people it reached, if they were counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
}

/// All reports.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reports {
    by_no: BTreeMap<ReportNo, (Timestamp, Report)>,
    by_person: BTreeMap<OwnedUserId, Own>,
    by_region: BTreeMap<Region, BTreeSet<ReportNo>>,
    last: u32,
}

/// The reports of one person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Own {
    reports: BTreeSet<ReportNo>,
    /// How many of them tell of this month, counted from the year 0.
    months: BTreeMap<i32, u32>,
}

impl Reports {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &ReportFact) {
        match fact {
            ReportFact::Filed(report) => {
                self.last = self.last.max(report.no.0);
                let own = self.by_person.entry(report.by.clone()).or_default();
                own.reports.insert(report.no);
                *own.months.entry(month(report.day)).or_default() += 1;
                if let Some(region) = &report.region {
                    self.by_region.entry(region.clone()).or_default().insert(report.no);
                }
                self.by_no.insert(report.no, (at, report.clone()));
            }
            ReportFact::TakenBack { no } => self.take_back(*no),
        }
    }

    fn take_back(&mut self, no: ReportNo) {
        let Some((_, report)) = self.by_no.remove(&no) else { return };
        if let Some(own) = self.by_person.get_mut(&report.by) {
            own.reports.remove(&no);
            if let Some(count) = own.months.get_mut(&month(report.day)) {
                *count -= 1;
            }
            own.months.retain(|_, count| *count > 0);
        }
        if let Some(theirs) = report.region.and_then(|region| self.by_region.get_mut(&region)) {
            theirs.remove(&no);
        }
    }

    /// The number of the next one.
    #[must_use]
    pub fn next_no(&self) -> ReportNo {
        ReportNo(self.last + 1)
    }

    /// The report of this number.
    #[must_use]
    pub fn get(&self, no: ReportNo) -> Option<&Report> {
        self.by_no.get(&no).map(|(_, report)| report)
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.by_no.len()
    }

    /// All reports, the latest first.
    pub fn latest(&self) -> impl Iterator<Item = &Report> {
        self.by_no.values().rev().map(|(_, report)| report)
    }

    /// The reports of this person, the latest first.
    pub fn of(&self, who: &UserId) -> impl Iterator<Item = &Report> {
        let theirs = self.by_person.get(who).map(|own| &own.reports);
        theirs.into_iter().flatten().rev().filter_map(|no| self.get(*no))
    }

    /// The reports of this region, the latest first.
    pub fn in_region(&self, region: &Region) -> impl Iterator<Item = &Report> {
        self.by_region.get(region).into_iter().flatten().rev().filter_map(|no| self.get(*no))
    }

    /// The reports after the one of this number, with when each was filed, the oldest first.
    pub fn after(&self, no: ReportNo) -> impl Iterator<Item = (Timestamp, &Report)> {
        self.by_no.range(ReportNo(no.0 + 1)..).map(|(_, (at, report))| (*at, report))
    }

    /// In how many months in a row the person did something they reported, up to this day's month or the one before it;
    /// also with a report of another day that is not yet filed.
    #[must_use]
    pub fn streak(&self, who: &UserId, today: Date, with: Option<Date>) -> u32 {
        let months = self.by_person.get(who).map(|own| &own.months);
        let has = |wanted: i32| {
            months.is_some_and(|months| months.contains_key(&wanted)) || with.map(month) == Some(wanted)
        };
        let this = month(today);
        let last = if has(this) { this } else { this - 1 };
        (0..=last).rev().take_while(|month| has(*month)).fold(0, |months, _| months + 1)
    }
}

/// The month of the day, counted from the year 0.
fn month(day: Date) -> i32 {
    i32::from(day.year()) * 12 + i32::from(day.month())
}
