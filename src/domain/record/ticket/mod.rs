//! A ticket: an application from its submission until the candidate is sponsored, rejected or withdraws.

pub mod before;
pub mod change;
pub mod guidance;
pub mod objection;
pub mod register;
pub mod review;
pub mod tally;
pub mod waits;
pub mod weighed;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use self::before::Before;
use self::change::{Change, Given};
use self::guidance::Guidance;
use self::objection::Objections;
use self::review::{Hold, Review};
use super::interview::answer::Answer;
use crate::domain::ids::{QuestionId, Region, TextId, TicketNo};

/// A ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Its number.
    pub no: TicketNo,
    /// Whom it is about.
    pub candidate: OwnedUserId,
    /// What they answered.
    pub answers: Vec<Given>,
    /// What they answered before they amended it, when they did, and to which question.
    pub amended: Vec<(Timestamp, QuestionId, Answer)>,
    /// When it was opened.
    pub opened: Timestamp,
    /// Where it stands.
    pub stage: Stage,
    /// Since when it stands there, or when those who keep it waiting last heard of it.
    pub since: Timestamp,
    /// What the organisers think of it.
    pub review: Review,
    /// The mentors who said no; they are not asked again.
    pub declined: BTreeSet<OwnedUserId>,
    /// The mentors who let an offer expire, and when they last did.
    pub expired: BTreeMap<OwnedUserId, Timestamp>,
    /// The mentor whom the candidate would like to be asked first.
    pub wish: Option<OwnedUserId>,
    /// Who made which note when.
    pub notes: Vec<(Timestamp, OwnedUserId, TextId)>,
    /// Who sponsors the candidate so far.
    pub sponsors: BTreeSet<OwnedUserId>,
    /// Concerns about the candidate.
    pub objections: Objections,
    /// Whether the time for concerns is over, and those who sponsor were told.
    pub objections_ended: bool,
    /// Who guided the candidate until they were sponsored.
    pub guided: Option<OwnedUserId>,
    /// How the candidate and the mentor go along.
    pub guidance: Guidance,
    /// What it was before its last change, as long as nobody has acted on that.
    pub before: Option<Box<Before>>,
    /// Every change and its time.
    pub history: Vec<(Timestamp, Change)>,
    /// How often that changed which everybody may see who has to do with it.
    pub looks: u32,
}

/// Where a ticket stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// The organisers look at it.
    Review {
        /// Whether they were told that it is overdue.
        overdue: bool,
    },
    /// A mentor is sought.
    Pairing {
        /// Since when it is known, and told, that nobody is free.
        waiting: Option<Timestamp>,
    },
    /// A mentor was asked.
    Offered(Offer),
    /// A mentor guides the candidate.
    Mentoring {
        /// The mentor.
        mentor: OwnedUserId,
    },
    /// The mentor holds the candidate ready.
    ThumbsUp {
        /// The mentor.
        mentor: OwnedUserId,
    },
    /// Closed.
    Closed(Outcome),
}

/// An offer to a mentor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The mentor.
    pub mentor: OwnedUserId,
    /// Since when they can answer.
    pub since: Timestamp,
    /// Until when they can answer.
    pub until: Timestamp,
    /// Whether they were reminded.
    pub reminded: bool,
    /// Whether they asked for more time.
    pub extended: bool,
}

impl Offer {
    /// When something is to be done about it: a reminder once half of its time is over, and then it expires.
    #[must_use]
    pub fn due(&self) -> Timestamp {
        if self.reminded {
            return self.until;
        }
        let half = self.until.duration_since(self.since) / 2;
        self.since.checked_add(half).unwrap_or(self.until)
    }
}

/// How a ticket ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The candidate is an ambassador.
    Sponsored,
    /// The application was rejected.
    Rejected {
        /// When the person may apply again.
        again: Timestamp,
    },
    /// The candidate took it back.
    Withdrawn,
}

impl Ticket {
    /// The mentor who guides the candidate.
    #[must_use]
    pub fn mentor(&self) -> Option<&UserId> {
        match &self.stage {
            Stage::Mentoring { mentor } | Stage::ThumbsUp { mentor } => Some(mentor),
            _ => None,
        }
    }

    /// The mentor who was asked and has not answered.
    #[must_use]
    pub fn offer(&self) -> Option<&Offer> {
        match &self.stage {
            Stage::Offered(offer) => Some(offer),
            _ => None,
        }
    }

    /// The mentor who guides the candidate, or who was asked to.
    #[must_use]
    pub fn concerns(&self) -> Option<&UserId> {
        self.mentor().or_else(|| self.offer().map(|offer| offer.mentor.as_ref()))
    }

    /// Since when it stands where it stands, however often somebody heard of that.
    #[must_use]
    pub fn stands_since(&self) -> Timestamp {
        match self.stage {
            Stage::Review { .. } => self.hold().map_or(self.opened, |hold| hold.since),
            Stage::Pairing { waiting: Some(first) } => first,
            _ => self.since,
        }
    }

    /// Whether the organisers look at it, or have put it on hold.
    #[must_use]
    pub fn is_reviewed(&self) -> bool {
        matches!(self.stage, Stage::Review { .. })
    }

    /// Why and until when it is on hold.
    #[must_use]
    pub fn hold(&self) -> Option<&Hold> {
        self.review.hold.as_ref().filter(|_| self.is_reviewed())
    }

    /// Since when a mentor has been sought, whoever was asked meanwhile.
    #[must_use]
    pub fn sought_since(&self) -> Timestamp {
        let begins = |change: &Change| {
            matches!(change, Change::Opened { .. } | Change::Selected { .. } | Change::Released { .. })
        };
        let sought = self.history.iter().rev().find(|(_, change)| begins(change));
        sought.map_or(self.opened, |(at, _)| *at)
    }

    /// Whether this mentor was ever asked to take it.
    #[must_use]
    pub fn was_asked(&self, who: &UserId) -> bool {
        self.history
            .iter()
            .any(|(_, change)| matches!(change, Change::Offered { mentor, .. } if mentor == who))
    }

    /// Whether it came to nothing: it was rejected, or taken back.
    #[must_use]
    pub fn came_to_nothing(&self) -> bool {
        matches!(self.stage, Stage::Closed(Outcome::Rejected { .. } | Outcome::Withdrawn))
    }

    /// Whether it is closed.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        matches!(self.stage, Stage::Closed(_))
    }

    /// The region the candidate named.
    #[must_use]
    pub fn region(&self) -> Option<&Region> {
        self.answers.iter().find_map(|given| match &given.answer {
            Answer::Region(region) => Some(region),
            _ => None,
        })
    }

    /// Whether everybody who has to do with it sees the change: that it waits still is none.
    fn is_seen(&self, change: &Change) -> bool {
        let waits = matches!(self.stage, Stage::Pairing { waiting: Some(_) });
        change.is_seen() && !(waits && *change == Change::Waiting)
    }

    fn apply(&mut self, at: Timestamp, change: &Change) {
        self.history.push((at, change.clone()));
        self.looks += u32::from(self.is_seen(change));
        self.remember(change);
        let mentor = self.mentor().map(ToOwned::to_owned);
        self.guidance.apply(at, change, mentor.as_deref());
        let stage = match change {
            Change::Released { mentor, reason } => self.given_back(mentor, reason.is_some()),
            Change::Selected { .. } | Change::Retracted { .. } => Stage::Pairing { waiting: None },
            Change::Rejected { again, .. } => Stage::Closed(Outcome::Rejected { again: *again }),
            Change::Withdrawn => Stage::Closed(Outcome::Withdrawn),
            Change::Sponsored { by } => {
                self.sponsors.insert(by.clone());
                self.guided = self.mentor().map(ToOwned::to_owned);
                Stage::Closed(Outcome::Sponsored)
            }
            Change::Unsponsored { mentor, .. } => {
                self.sponsors.clear();
                self.objections_ended = false;
                match mentor.clone() {
                    Some(mentor) => Stage::ThumbsUp { mentor },
                    None => Stage::Pairing { waiting: None },
                }
            }
            Change::Scored { .. } | Change::Shortlisted { .. } | Change::Unshortlisted { .. } => {
                return self.review.apply(at, change);
            }
            Change::Held { .. } | Change::Unheld { .. } => {
                self.review.apply(at, change);
                Stage::Review { overdue: false }
            }
            Change::ReviewOverdue => Stage::Review { overdue: true },
            Change::Waiting => match self.stage {
                Stage::Pairing { waiting: Some(first) } => Stage::Pairing { waiting: Some(first) },
                _ => Stage::Pairing { waiting: Some(at) },
            },
            Change::Offered { mentor, until, .. } => {
                self.wish = None;
                let (mentor, until) = (mentor.clone(), *until);
                Stage::Offered(Offer { mentor, since: at, until, reminded: false, extended: false })
            }
            Change::Declined { mentor, .. } => {
                self.declined.insert(mentor.clone());
                Stage::Pairing { waiting: None }
            }
            Change::Expired { mentor } => {
                self.expired.insert(mentor.clone(), at);
                Stage::Pairing { waiting: None }
            }
            Change::Assigned { mentor, .. } => {
                self.sponsors.clear();
                Stage::Mentoring { mentor: mentor.clone() }
            }
            Change::Opened { .. }
            | Change::Silent { .. }
            | Change::StillSilent
            | Change::Answered { .. }
            | Change::Ticked { .. }
            | Change::Unticked { .. }
            | Change::Memo { .. }
            | Change::ProgressAsked
            | Change::Progress { .. }
            | Change::ProgressUnknown
            | Change::WordsExpired => return,
            Change::TakenBack { by, .. } => return self.take_back(by),
            Change::Amended { question, answer } => return self.amend(at, question, answer),
            Change::Accepted { mentor } => Stage::Mentoring { mentor: mentor.clone() },
            Change::ThumbsUp => match self.mentor().map(ToOwned::to_owned) {
                Some(mentor) => {
                    self.objections_ended = false;
                    Stage::ThumbsUp { mentor }
                }
                None => return,
            },
            Change::Reminded => return self.offer_mut(|offer| offer.reminded = true),
            Change::Extended { until } => {
                return self.offer_mut(|offer| {
                    offer.since = at;
                    offer.until = *until;
                    offer.reminded = false;
                    offer.extended = true;
                });
            }
            Change::Chosen { mentor } => {
                self.wish = Some(mentor.clone());
                return;
            }
            Change::Noted { by, text } => return self.notes.push((at, by.clone(), text.clone())),
            Change::Sponsoring { by } => return self.sponsors.extend([by.clone()]),
            Change::Objected { by, text } => return self.objections.raised(at, by.clone(), text.clone()),
            Change::Resolved { number, by, text } => {
                return self.objections.settled(*number, by.clone(), text.clone());
            }
            Change::ObjectionsEnded => {
                self.objections_ended = true;
                return;
            }
        };
        self.stage = stage;
        self.since = at;
    }

    /// What it is before this change. Whoever is asked next, or that there is nobody, follows by itself.
    fn remember(&mut self, change: &Change) {
        if !matches!(change, Change::Offered { .. } | Change::Waiting | Change::TakenBack { .. }) {
            self.before = Before::of(self, change);
        }
    }

    /// An answer says something else now. Whoever was shown what would be decided was shown something else.
    fn amend(&mut self, at: Timestamp, question: &QuestionId, answer: &Answer) {
        let mut answers = self.answers.iter_mut();
        if let Some(given) = answers.find(|given| given.question.id == *question) {
            let before = std::mem::replace(&mut given.answer, answer.clone());
            self.amended.push((at, question.clone(), before));
            self.review.changes += 1;
        }
    }

    /// What was before is so again. What was submitted is a draft again.
    fn take_back(&mut self, by: &UserId) {
        let Some(before) = self.before.take() else { return };
        self.declined.remove(by);
        (self.stage, self.since, self.guidance) = (before.stage, before.since, before.guidance);
        if let Change::Opened { .. } = before.change {
            self.stage = Stage::Closed(Outcome::Withdrawn);
            self.answers.clear();
            if let Some((_, Change::Opened { answers, .. })) = self.history.first_mut() {
                answers.clear();
            }
        }
    }

    /// Who gave it back is not asked again; who only left the room may be. Another mentor judges anew, and so do those
    /// who sponsor.
    fn given_back(&mut self, mentor: &OwnedUserId, at_will: bool) -> Stage {
        if at_will {
            self.declined.insert(mentor.clone());
        }
        self.sponsors.clear();
        Stage::Pairing { waiting: None }
    }

    fn offer_mut(&mut self, change: impl FnOnce(&mut Offer)) {
        if let Stage::Offered(offer) = &mut self.stage {
            change(offer);
        }
    }
}
