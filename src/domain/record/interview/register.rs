//! The register of all interviews: what is being written, what has lapsed, and who has been silent for how long.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{EventId, OwnedUserId, UserId};

use super::purpose::Purpose;
use super::{Interview, InterviewFact};
use crate::domain::ids::TextId;

/// An interview that lapsed or was set aside, and can be taken up again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lapsed {
    /// The interview as it was.
    pub draft: Interview,
    /// When its words are erased.
    pub erased: Timestamp,
}

/// An interview that was submitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submitted {
    /// The interview as it was.
    pub draft: Interview,
    /// Whether the writer corrected an answer since, and was told that it stands.
    pub told: bool,
}

/// All interviews that are being written, at most one a person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Interviews {
    by_person: BTreeMap<OwnedUserId, Interview>,
    /// What lapsed or was set aside, each purpose by itself.
    lapsed: BTreeMap<OwnedUserId, BTreeMap<Purpose, Box<Lapsed>>>,
    /// What was last submitted for what: the messages that gave the answers are known still.
    submitted: BTreeMap<OwnedUserId, BTreeMap<Purpose, Box<Submitted>>>,
    /// What was corrected in an interview before it was submitted, by when it was.
    superseded: BTreeMap<OwnedUserId, BTreeMap<Timestamp, BTreeSet<TextId>>>,
    /// Who was not reminded, by their last word.
    silent: BTreeSet<(Timestamp, OwnedUserId)>,
    /// Whose interview lapses, by when.
    lapsing: BTreeSet<(Timestamp, OwnedUserId)>,
    /// Whose words are erased, by when.
    erasing: BTreeSet<(Timestamp, OwnedUserId, Purpose)>,
}

/// What comes next by itself of all that one person has not submitted.
#[derive(Debug, PartialEq, Eq)]
struct Next {
    /// Since when they are silent, if they were not reminded.
    silent: Option<Timestamp>,
    /// When the interview lapses, if they were.
    lapses: Option<Timestamp>,
    /// When the words are erased of what lapsed.
    erased: Vec<(Timestamp, Purpose)>,
}

impl Interviews {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &InterviewFact) {
        let who = fact.who();
        let before = self.next(who);
        match fact {
            InterviewFact::Begun { questions, purpose, answers, .. } => {
                if let Some(submitted) = self.submitted.get_mut(who) {
                    submitted.remove(purpose);
                }
                let prompts = self.prompts(who);
                let interview = Interview::new(at, *purpose, questions.clone(), answers.clone());
                self.by_person.insert(who.clone(), Interview { prompts, ..interview });
                self.drop_lapsed(who, *purpose);
            }
            InterviewFact::Withdrawn { purpose, .. } | InterviewFact::Erased { purpose, .. } => {
                if self.writes(who, *purpose).is_some() {
                    self.by_person.remove(who);
                }
                self.drop_lapsed(who, *purpose);
            }
            InterviewFact::Submitted { .. } => {
                if let Some(interview) = self.by_person.remove(who) {
                    if !interview.superseded.is_empty() {
                        let superseded = interview.superseded.clone();
                        self.superseded.entry(who.clone()).or_default().insert(at, superseded);
                    }
                    let (purpose, submitted) =
                        (interview.purpose, Submitted { draft: interview, told: false });
                    self.submitted.entry(who.clone()).or_default().insert(purpose, Box::new(submitted));
                }
            }
            InterviewFact::Reopened { .. } => {
                let prompts = self.prompts(who);
                let submitted = self.submitted.get_mut(who);
                let submitted = submitted.and_then(|all| all.remove(&Purpose::Application));
                if let Some(Submitted { draft, .. }) = submitted.map(|submitted| *submitted) {
                    let prompts = prompts.max(draft.prompts);
                    self.by_person.insert(who.clone(), Interview { prompts, ..draft });
                }
            }
            InterviewFact::ToldItStands { .. } => {
                for submitted in self.submitted.get_mut(who).into_iter().flat_map(BTreeMap::values_mut) {
                    submitted.told = true;
                }
            }
            InterviewFact::Lapsed { erased, .. } => {
                if let Some(draft) = self.by_person.remove(who) {
                    let purpose = draft.purpose;
                    let lapsed = Box::new(Lapsed { draft, erased: *erased });
                    self.lapsed.entry(who.clone()).or_default().insert(purpose, lapsed);
                }
            }
            InterviewFact::Resumed { purpose, .. } => {
                let prompts = self.prompts(who);
                if let Some(lapsed) = self.drop_lapsed(who, *purpose) {
                    self.by_person.insert(who.clone(), Interview { prompts, ..lapsed.draft });
                }
            }
            _ => {}
        }
        if let Some(interview) = self.by_person.get_mut(who) {
            interview.apply(at, fact);
        }
        self.list(who, before);
    }

    fn drop_lapsed(&mut self, who: &OwnedUserId, purpose: Purpose) -> Option<Lapsed> {
        let lapsed = self.lapsed.get_mut(who)?;
        let dropped = lapsed.remove(&purpose);
        if lapsed.is_empty() {
            self.lapsed.remove(who);
        }
        dropped.map(|dropped| *dropped)
    }

    /// What comes next of all that the person has not submitted.
    fn next(&self, who: &UserId) -> Next {
        let draft = self.by_person.get(who);
        let lapsed = self.lapsed.get(who).into_iter().flatten();
        Next {
            silent: draft.filter(|draft| draft.lapses.is_none()).map(|draft| draft.spoke),
            lapses: draft.and_then(|draft| draft.lapses),
            erased: lapsed.map(|(purpose, lapsed)| (lapsed.erased, *purpose)).collect(),
        }
    }

    /// Lists the person by what comes next, which was this before.
    fn list(&mut self, who: &OwnedUserId, before: Next) {
        let now = self.next(who);
        if now == before {
            return;
        }
        before.silent.map(|since| self.silent.remove(&(since, who.clone())));
        before.lapses.map(|at| self.lapsing.remove(&(at, who.clone())));
        for (at, purpose) in before.erased {
            self.erasing.remove(&(at, who.clone(), purpose));
        }
        now.silent.map(|since| self.silent.insert((since, who.clone())));
        now.lapses.map(|at| self.lapsing.insert((at, who.clone())));
        self.erasing.extend(now.erased.into_iter().map(|(at, purpose)| (at, who.clone(), purpose)));
    }

    /// What the person last submitted for this.
    #[must_use]
    pub fn submitted(&self, who: &UserId, purpose: Purpose) -> Option<&Submitted> {
        self.submitted.get(who)?.get(&purpose).map(AsRef::as_ref)
    }

    /// For what the message gave an answer that the person has submitted and was not yet told to stand.
    #[must_use]
    pub fn submitted_in(&self, who: &UserId, event: &EventId) -> Option<Purpose> {
        let mut all = self.submitted.get(who)?.iter();
        let found = all.find(|(purpose, submitted)| {
            (purpose.is_application() || !submitted.told) && submitted.draft.was_given_in(event)
        });
        found.map(|(purpose, _)| *purpose)
    }

    /// What was corrected in the interview that the person submitted at that time.
    pub fn superseded(&self, who: &UserId, submitted: Timestamp) -> impl Iterator<Item = &TextId> {
        self.superseded.get(who).and_then(|by_time| by_time.get(&submitted)).into_iter().flatten()
    }

    /// How many are being written.
    #[must_use]
    pub fn count(&self) -> usize {
        self.by_person.len()
    }

    /// The person's interview, if one is being written.
    #[must_use]
    pub fn of(&self, who: &UserId) -> Option<&Interview> {
        self.by_person.get(who)
    }

    /// The person's interview, if one is being written for this.
    #[must_use]
    pub fn writes(&self, who: &UserId, purpose: Purpose) -> Option<&Interview> {
        self.of(who).filter(|interview| interview.purpose == purpose)
    }

    /// The person's interview for this, if it has lapsed or was set aside.
    #[must_use]
    pub fn lapsed(&self, who: &UserId, purpose: Purpose) -> Option<&Lapsed> {
        self.lapsed.get(who)?.get(&purpose).map(AsRef::as_ref)
    }

    /// All of the person's interviews that have lapsed or were set aside.
    pub fn set_aside(&self, who: &UserId) -> impl Iterator<Item = &Lapsed> {
        self.lapsed.get(who).into_iter().flat_map(BTreeMap::values).map(AsRef::as_ref)
    }

    /// All that the person has written and not submitted: what is being written first.
    pub fn unsubmitted(&self, who: &UserId) -> impl Iterator<Item = &Interview> {
        self.of(who).into_iter().chain(self.set_aside(who).map(|lapsed| &lapsed.draft))
    }

    /// How many prompts there were of what the person has not submitted, and can take up again: the next one is told from all
    /// of them. What is dropped when something else begins does not count.
    #[must_use]
    pub fn prompts(&self, who: &UserId) -> u32 {
        let kept = self.unsubmitted(who).filter(|interview| interview.purpose.is_kept());
        kept.map(|interview| interview.prompts).max().unwrap_or_default()
    }

    /// Who was not reminded and since when they are silent, the longest first.
    pub fn silent(&self) -> impl Iterator<Item = (Timestamp, &OwnedUserId)> {
        self.silent.iter().map(|(since, who)| (*since, who))
    }

    /// Whose interview lapses when, the first first.
    pub fn lapsing(&self) -> impl Iterator<Item = (Timestamp, &OwnedUserId)> {
        self.lapsing.iter().map(|(at, who)| (*at, who))
    }

    /// Whose words are erased when, the first first.
    pub fn erasing(&self) -> impl Iterator<Item = (Timestamp, &OwnedUserId, Purpose)> {
        self.erasing.iter().map(|(at, who, purpose)| (*at, who, *purpose))
    }
}
