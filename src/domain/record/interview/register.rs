//! The register of all interviews: what is being written, what has lapsed, and who has been silent for how long.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{EventId, OwnedEventId, OwnedUserId, UserId};

use super::{Interview, InterviewFact};
use crate::domain::ids::TextId;

/// An interview that lapsed and can be taken up again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lapsed {
    /// The interview as it was.
    pub draft: Interview,
    /// When its words are erased.
    pub erased: Timestamp,
}

/// All interviews that are being written, at most one a person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Interviews {
    by_person: BTreeMap<OwnedUserId, Interview>,
    lapsed: BTreeMap<OwnedUserId, Lapsed>,
    /// The messages that gave the answers of what was submitted, as long as the writer was not told that they stand.
    submitted: BTreeMap<OwnedUserId, BTreeSet<OwnedEventId>>,
    /// What was corrected in an interview before it was submitted, by when it was.
    superseded: BTreeMap<OwnedUserId, BTreeMap<Timestamp, BTreeSet<TextId>>>,
    /// Who was not reminded, by their last word.
    silent: BTreeSet<(Timestamp, OwnedUserId)>,
    /// Whose interview lapses, by when.
    lapsing: BTreeSet<(Timestamp, OwnedUserId)>,
    /// Whose words are erased, by when.
    erasing: BTreeSet<(Timestamp, OwnedUserId)>,
}

impl Interviews {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &InterviewFact) {
        let who = fact.who();
        self.unlist(who);
        match fact {
            InterviewFact::Begun { questions, .. } => {
                self.submitted.remove(who);
                self.lapsed.remove(who);
                self.by_person.insert(who.clone(), Interview::new(at, questions.clone()));
            }
            InterviewFact::Withdrawn { .. } | InterviewFact::Erased { .. } => {
                self.by_person.remove(who);
                self.lapsed.remove(who);
            }
            InterviewFact::Submitted { .. } => {
                if let Some(interview) = self.by_person.remove(who) {
                    self.superseded.entry(who.clone()).or_default().insert(at, interview.superseded);
                    let passages = interview.long.into_values().flat_map(|long| long.passages);
                    let events = passages.map(|passage| passage.event);
                    self.submitted
                        .insert(who.clone(), interview.given_in.into_keys().chain(events).collect());
                }
            }
            InterviewFact::ToldItStands { .. } => {
                self.submitted.remove(who);
            }
            InterviewFact::Lapsed { erased, .. } => {
                if let Some(draft) = self.by_person.remove(who) {
                    self.lapsed.insert(who.clone(), Lapsed { draft, erased: *erased });
                }
            }
            InterviewFact::Resumed { .. } => {
                if let Some(lapsed) = self.lapsed.remove(who) {
                    self.by_person.insert(who.clone(), lapsed.draft);
                }
            }
            _ => {}
        }
        if let Some(interview) = self.by_person.get_mut(who) {
            interview.apply(at, fact);
        }
        self.list(who);
    }

    fn unlist(&mut self, who: &OwnedUserId) {
        if let Some(draft) = self.by_person.get(who) {
            self.silent.remove(&(draft.spoke, who.clone()));
            if let Some(lapses) = draft.lapses {
                self.lapsing.remove(&(lapses, who.clone()));
            }
        }
        if let Some(lapsed) = self.lapsed.get(who) {
            self.erasing.remove(&(lapsed.erased, who.clone()));
        }
    }

    fn list(&mut self, who: &OwnedUserId) {
        match self.by_person.get(who) {
            Some(Interview { lapses: Some(lapses), .. }) => _ = self.lapsing.insert((*lapses, who.clone())),
            Some(draft) => _ = self.silent.insert((draft.spoke, who.clone())),
            None => {}
        }
        if let Some(lapsed) = self.lapsed.get(who) {
            self.erasing.insert((lapsed.erased, who.clone()));
        }
    }

    /// Whether the message gave an answer that the person has submitted and was not yet told to stand.
    #[must_use]
    pub fn submitted_in(&self, who: &UserId, event: &EventId) -> bool {
        self.submitted.get(who).is_some_and(|events| events.contains(event))
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

    /// The person's interview, if it has lapsed.
    #[must_use]
    pub fn lapsed(&self, who: &UserId) -> Option<&Lapsed> {
        self.lapsed.get(who)
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
    pub fn erasing(&self) -> impl Iterator<Item = (Timestamp, &OwnedUserId)> {
        self.erasing.iter().map(|(at, who)| (*at, who))
    }
}
