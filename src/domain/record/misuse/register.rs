//! All cases of misuse, found by number, by whom they are about and by who reported them; and the names by which people
//! claim the title.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::wearer::Wearers;
use super::{Case, MisuseFact};
use crate::domain::ids::CaseNo;
use crate::domain::record::agenda::Agenda;

/// All cases, and who wears the title in their name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cases {
    by_no: BTreeMap<CaseNo, Case>,
    open: BTreeSet<CaseNo>,
    about: BTreeMap<OwnedUserId, Vec<CaseNo>>,
    reported: BTreeMap<OwnedUserId, Vec<(Timestamp, CaseNo)>>,
    renaming: BTreeSet<(Timestamp, CaseNo)>,
    /// What comes next of those that are to be decided.
    pub agenda: Agenda<Wait, CaseNo>,
    /// Who wears the title in their name.
    pub wearers: Wearers,
    last: u32,
}

/// What comes next of a case that is to be decided, reckoned from a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wait {
    /// What the accused says, by that very moment.
    Answer,
    /// What they say, some time after it was opened: cases of old do not say by when.
    AnswerOfOld,
    /// The decision, some time after the organisers last heard of it.
    Decision,
    /// The decision on an appeal, likewise.
    Appeal,
}

fn waits(case: &Case) -> Option<(Wait, Timestamp)> {
    if !case.is_open() {
        None
    } else if case.is_appealed() {
        Some((Wait::Appeal, case.told))
    } else if case.decided.is_none() && !case.was_heard() {
        let of_old = (Wait::AnswerOfOld, case.opened);
        Some(case.hearing.map_or(of_old, |until| (Wait::Answer, until)))
    } else {
        Some((Wait::Decision, case.told))
    }
}

impl Cases {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &MisuseFact) {
        self.wearers.apply(at, fact);
        let Some(no) = fact.case() else { return };
        if let MisuseFact::Reported { about, .. } | MisuseFact::Seen { about, .. } = fact
            && !self.by_no.contains_key(&no)
        {
            self.last = self.last.max(no.0);
            self.by_no.insert(no, Case::new(no, about.clone(), at));
            self.about.entry(about.clone()).or_default().push(no);
        }
        if let MisuseFact::Reported { by, .. } = fact {
            self.reported.entry(by.clone()).or_default().push((at, no));
        }
        let Some(case) = self.by_no.get_mut(&no) else { return };
        if let Some(until) = case.renames_until() {
            self.renaming.remove(&(until, no));
        }
        case.apply(at, fact);
        if let Some(until) = case.renames_until() {
            self.renaming.insert((until, no));
        }
        self.agenda.list(&no, waits(case).into_iter().collect());
        if case.is_open() {
            self.open.insert(no);
        } else {
            self.open.remove(&no);
        }
    }

    /// The number of the next case.
    #[must_use]
    pub fn next_no(&self) -> CaseNo {
        CaseNo(self.last + 1)
    }

    /// The case of this number.
    #[must_use]
    pub fn get(&self, no: CaseNo) -> Option<&Case> {
        self.by_no.get(&no)
    }

    /// All cases, oldest first.
    #[must_use]
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Case> {
        self.by_no.values()
    }

    /// The cases that the organisers have still to decide, oldest first.
    pub fn open(&self) -> impl Iterator<Item = &Case> {
        self.open.iter().filter_map(|no| self.by_no.get(no))
    }

    /// Of the cases whose accused shall take another name, the one in which the time for it ends first.
    #[must_use]
    pub fn next_renaming(&self) -> Option<(Timestamp, CaseNo)> {
        self.renaming.first().copied()
    }

    /// The cases about this person, oldest first.
    #[must_use]
    pub fn about(&self, who: &UserId) -> impl DoubleEndedIterator<Item = &Case> {
        self.about.get(who).into_iter().flatten().filter_map(|no| self.by_no.get(no))
    }

    /// The case about this person that is to be decided. One that was, and is appealed, takes nothing more in.
    #[must_use]
    pub fn open_about(&self, who: &UserId) -> Option<&Case> {
        self.about(who).next_back().filter(|case| case.decided.is_none())
    }

    /// What this person reported, and when, oldest first. It is nobody else's business.
    #[must_use]
    pub fn reported_by(&self, who: &UserId) -> impl DoubleEndedIterator<Item = (Timestamp, &Case)> {
        let reported = self.reported.get(who).into_iter().flatten();
        reported.filter_map(|(at, no)| Some((*at, self.by_no.get(no)?)))
    }
}
