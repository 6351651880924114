//! What the community asks its ambassadors: each question with whom it was put to, who answered, and who has it now.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::{InquiryNo, Region, TextId};

/// What became true of a question of the community's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InquiryFact {
    /// Somebody asked the ambassadors of a region.
    Asked {
        /// Its number.
        no: InquiryNo,
        /// Who asked.
        by: OwnedUserId,
        /// The region; none where the programme has none.
        region: Option<Region>,
        /// Whom it was put to; nobody means the organisers.
        to: BTreeSet<OwnedUserId>,
        /// What they asked.
        words: TextId,
    },
    /// Nobody of those it was put to can answer any more: the organisers have it.
    Passed {
        /// Its number.
        no: InquiryNo,
    },
    /// Those who have it were reminded.
    Reminded {
        /// Its number.
        no: InquiryNo,
    },
    /// It has waited for too long: the organisers have it too, and who asked knows.
    Overdue {
        /// Its number.
        no: InquiryNo,
    },
    /// Who asked was forgotten before anybody answered it.
    Dropped {
        /// Its number.
        no: InquiryNo,
    },
    /// Somebody answered it.
    Answered {
        /// Its number.
        no: InquiryNo,
        /// Who.
        by: OwnedUserId,
        /// What they answered.
        words: TextId,
    },
}

/// How long a question has waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waits {
    /// Since it was asked.
    Fresh,
    /// Since those who have it were reminded.
    Reminded,
    /// For too long.
    Overdue,
    /// No more: it was answered, or dropped.
    Answered,
}

/// A question of the community's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inquiry {
    /// Its number.
    pub no: InquiryNo,
    /// Who asked.
    pub by: OwnedUserId,
    /// The region.
    pub region: Option<Region>,
    /// Whom it was put to.
    pub to: BTreeSet<OwnedUserId>,
    /// What they asked.
    pub words: TextId,
    /// When.
    pub asked: Timestamp,
    /// Whether the organisers have it, alone or too.
    pub with_organisers: bool,
    /// How long it has waited, and since when so.
    pub waits: (Waits, Timestamp),
    /// Who answered what when.
    pub answers: Vec<(Timestamp, OwnedUserId, TextId)>,
}

/// Everything the community ever asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Inquiries {
    by_no: BTreeMap<InquiryNo, Inquiry>,
    by_asker: BTreeMap<OwnedUserId, BTreeSet<InquiryNo>>,
    by_answerer: BTreeMap<OwnedUserId, BTreeSet<InquiryNo>>,
    /// Those that wait for an answer, by whom they were put to.
    put_to: BTreeMap<OwnedUserId, BTreeSet<InquiryNo>>,
    waiting: BTreeMap<Waits, BTreeSet<(Timestamp, InquiryNo)>>,
}

impl Inquiry {
    /// Whether it waits for an answer.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.waits.0 != Waits::Answered
    }

    /// Whether it is to be answered no more.
    #[must_use]
    pub fn is_dropped(&self) -> bool {
        !self.is_open() && self.answers.is_empty()
    }
}

impl Inquiries {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &InquiryFact) {
        match fact {
            InquiryFact::Asked { no, by, region, to, words } => {
                self.by_asker.entry(by.clone()).or_default().insert(*no);
                for who in to {
                    self.put_to.entry(who.clone()).or_default().insert(*no);
                }
                let inquiry = Inquiry {
                    no: *no,
                    by: by.clone(),
                    region: region.clone(),
                    to: to.clone(),
                    words: words.clone(),
                    asked: at,
                    with_organisers: to.is_empty(),
                    waits: (Waits::Fresh, at),
                    answers: Vec::new(),
                };
                self.by_no.insert(*no, inquiry);
                self.waiting.entry(Waits::Fresh).or_default().insert((at, *no));
            }
            InquiryFact::Passed { no } => self.change(*no, |inquiry| inquiry.with_organisers = true),
            InquiryFact::Reminded { no } => self.change(*no, |inquiry| inquiry.waits = (Waits::Reminded, at)),
            InquiryFact::Overdue { no } => self.change(*no, |inquiry| {
                inquiry.waits = (Waits::Overdue, at);
                inquiry.with_organisers = true;
            }),
            InquiryFact::Dropped { no } => self.change(*no, |inquiry| inquiry.waits = (Waits::Answered, at)),
            InquiryFact::Answered { no, by, words } => {
                self.by_answerer.entry(by.clone()).or_default().insert(*no);
                self.change(*no, |inquiry| {
                    inquiry.waits = (Waits::Answered, at);
                    inquiry.answers.push((at, by.clone(), words.clone()));
                });
            }
        }
    }

    fn change(&mut self, no: InquiryNo, change: impl FnOnce(&mut Inquiry)) {
        let Some(inquiry) = self.by_no.get_mut(&no) else { return };
        let (before, since) = inquiry.waits;
        change(inquiry);
        let (now, from) = inquiry.waits;
        if let Some(waiting) = self.waiting.get_mut(&before) {
            waiting.remove(&(since, no));
        }
        if now == Waits::Answered {
            for who in &inquiry.to {
                if let Some(theirs) = self.put_to.get_mut(who) {
                    theirs.remove(&no);
                }
            }
        } else {
            self.waiting.entry(now).or_default().insert((from, no));
        }
    }

    /// The number of the next one.
    #[must_use]
    pub fn next_no(&self) -> InquiryNo {
        InquiryNo(self.by_no.last_key_value().map_or(0, |(no, _)| no.0) + 1)
    }

    /// The question of this number.
    #[must_use]
    pub fn get(&self, no: InquiryNo) -> Option<&Inquiry> {
        self.by_no.get(&no)
    }

    /// What this person asked, the latest first.
    pub fn of(&self, who: &UserId) -> impl Iterator<Item = &Inquiry> {
        self.by_asker.get(who).into_iter().flatten().rev().filter_map(|no| self.by_no.get(no))
    }

    /// What this person answered, the oldest first.
    pub fn answered_by(&self, who: &UserId) -> impl Iterator<Item = &Inquiry> {
        self.by_answerer.get(who).into_iter().flatten().filter_map(|no| self.by_no.get(no))
    }

    /// What was put to this person and waits for an answer, the oldest first.
    pub fn put_to(&self, who: &UserId) -> impl Iterator<Item = &Inquiry> {
        self.put_to.get(who).into_iter().flatten().filter_map(|no| self.by_no.get(no))
    }

    /// Everything that waits for an answer, by how long it has waited.
    pub fn open(&self) -> impl Iterator<Item = &Inquiry> {
        self.waiting.values().flatten().filter_map(|(_, no)| self.by_no.get(no))
    }

    /// Of those that wait equally long, each time the first.
    pub fn next_waits(&self) -> impl Iterator<Item = (Waits, Timestamp, InquiryNo)> {
        self.waiting.iter().filter_map(|(waits, waiting)| waiting.first().map(|(at, no)| (*waits, *at, *no)))
    }
}
