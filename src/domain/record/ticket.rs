//! A ticket: an application from its submission until the candidate is sponsored, rejected or withdraws.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::application::Answer;
use crate::domain::ids::{Region, TextId, TicketNo};
use crate::domain::programme::{Question, Selection};

/// What became true of a ticket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TicketFact {
    /// The ticket.
    pub no: TicketNo,
    /// What.
    pub change: Change,
}

/// What became true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// An application was submitted.
    Opened {
        /// Whose.
        who: OwnedUserId,
        /// The questions with their answers, in order.
        answers: Vec<Given>,
        /// Who looks at it before a mentor is sought.
        selection: Selection,
    },
    /// An organiser selected it.
    Selected {
        /// The organiser.
        by: OwnedUserId,
    },
    /// An organiser rejected it.
    Rejected {
        /// The organiser.
        by: OwnedUserId,
        /// Why, in their words.
        reason: TextId,
        /// When the person may apply again.
        again: Timestamp,
    },
    /// The candidate took it back.
    Withdrawn,
    /// The organisers were told that its review is overdue.
    ReviewOverdue,
    /// Nobody is free to mentor; those concerned were told.
    Waiting,
    /// The candidate would like this mentor to be asked.
    Chosen {
        /// The mentor.
        mentor: OwnedUserId,
    },
    /// A mentor was asked.
    Offered {
        /// The mentor.
        mentor: OwnedUserId,
        /// Until when they may answer.
        until: Timestamp,
    },
    /// The mentor was reminded of the offer.
    Reminded,
    /// The mentor asked for more time to answer.
    Extended {
        /// Until when they may answer now.
        until: Timestamp,
    },
    /// The mentor said no.
    Declined {
        /// The mentor.
        mentor: OwnedUserId,
        /// Why, in their words.
        reason: Option<TextId>,
    },
    /// The mentor did not answer in time.
    Expired {
        /// The mentor.
        mentor: OwnedUserId,
    },
    /// The offer was taken back: another mentor is asked, or the mentor is one no longer.
    Retracted {
        /// The mentor.
        mentor: OwnedUserId,
    },
    /// The mentor took the candidate on.
    Accepted {
        /// The mentor.
        mentor: OwnedUserId,
    },
    /// The mentor is one no longer; the ticket is offered on.
    Released {
        /// The mentor.
        mentor: OwnedUserId,
    },
    /// Somebody made a note.
    Noted {
        /// Who.
        by: OwnedUserId,
        /// What, in their words.
        text: TextId,
    },
    /// The mentor holds the candidate ready: "Mentor thumbs up".
    ThumbsUp,
    /// Somebody sponsors the candidate, and others must as well.
    Sponsoring {
        /// Who.
        by: OwnedUserId,
    },
    /// The last sponsor needed: closed as SPONSORED.
    Sponsored {
        /// Who.
        by: OwnedUserId,
    },
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// The question.
    pub question: Question,
    /// The answer.
    pub answer: Answer,
}

/// A ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Its number.
    pub no: TicketNo,
    /// Whom it is about.
    pub candidate: OwnedUserId,
    /// What they answered.
    pub answers: Vec<Given>,
    /// When it was opened.
    pub opened: Timestamp,
    /// Where it stands.
    pub stage: Stage,
    /// Since when it stands there, or when those who keep it waiting last heard of it.
    pub since: Timestamp,
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
    /// Every change and its time.
    pub history: Vec<(Timestamp, Change)>,
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
            Stage::Review { .. } => self.opened,
            Stage::Pairing { waiting: Some(first) } => first,
            _ => self.since,
        }
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

    fn apply(&mut self, at: Timestamp, change: &Change) {
        self.history.push((at, change.clone()));
        let stage = match change {
            Change::Opened { .. } => return,
            Change::Released { .. } => {
                // Another mentor judges anew, and so do those who sponsor.
                self.sponsors.clear();
                Stage::Pairing { waiting: None }
            }
            Change::Selected { .. } | Change::Retracted { .. } => Stage::Pairing { waiting: None },
            Change::Rejected { again, .. } => Stage::Closed(Outcome::Rejected { again: *again }),
            Change::Withdrawn => Stage::Closed(Outcome::Withdrawn),
            Change::Sponsored { by } => {
                self.sponsors.insert(by.clone());
                Stage::Closed(Outcome::Sponsored)
            }
            Change::ReviewOverdue => Stage::Review { overdue: true },
            Change::Waiting => match self.stage {
                Stage::Pairing { waiting: Some(first) } => Stage::Pairing { waiting: Some(first) },
                _ => Stage::Pairing { waiting: Some(at) },
            },
            Change::Offered { mentor, until } => {
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
            Change::Accepted { mentor } => Stage::Mentoring { mentor: mentor.clone() },
            Change::ThumbsUp => match self.mentor() {
                Some(mentor) => Stage::ThumbsUp { mentor: mentor.to_owned() },
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
            Change::Sponsoring { by } => {
                self.sponsors.insert(by.clone());
                return;
            }
        };
        self.stage = stage;
        self.since = at;
    }

    fn offer_mut(&mut self, change: impl FnOnce(&mut Offer)) {
        if let Stage::Offered(offer) = &mut self.stage {
            change(offer);
        }
    }
}

/// All tickets, and what must be found quickly among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tickets {
    by_no: BTreeMap<TicketNo, Ticket>,
    open: BTreeSet<TicketNo>,
    latest_of: BTreeMap<OwnedUserId, TicketNo>,
    of_mentor: BTreeMap<OwnedUserId, BTreeSet<TicketNo>>,
}

impl Tickets {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &TicketFact) {
        let no = fact.no;
        if let Change::Opened { who, answers, selection } = &fact.change {
            let stage = match selection {
                Selection::Off => Stage::Pairing { waiting: None },
                Selection::Organisers => Stage::Review { overdue: false },
            };
            let ticket = Ticket {
                no,
                candidate: who.clone(),
                answers: answers.clone(),
                opened: at,
                stage,
                since: at,
                declined: BTreeSet::new(),
                expired: BTreeMap::new(),
                wish: None,
                notes: Vec::new(),
                sponsors: BTreeSet::new(),
                history: vec![(at, fact.change.clone())],
            };
            self.open.insert(no);
            self.latest_of.insert(who.clone(), no);
            self.by_no.insert(no, ticket);
            return;
        }
        let Some(ticket) = self.by_no.get_mut(&no) else { return };
        if let Some(before) = ticket.concerns()
            && let Some(tickets) = self.of_mentor.get_mut(before)
        {
            tickets.remove(&no);
        }
        ticket.apply(at, &fact.change);
        if let Some(now) = ticket.concerns() {
            self.of_mentor.entry(now.to_owned()).or_default().insert(no);
        }
        if ticket.is_closed() {
            self.open.remove(&no);
        }
    }

    /// The ticket of this number.
    #[must_use]
    pub fn get(&self, no: TicketNo) -> Option<&Ticket> {
        self.by_no.get(&no)
    }

    /// The number of the next ticket.
    #[must_use]
    pub fn next_no(&self) -> TicketNo {
        TicketNo(self.by_no.last_key_value().map_or(1, |(no, _)| no.0 + 1))
    }

    /// All open tickets, oldest first.
    pub fn open(&self) -> impl Iterator<Item = &Ticket> {
        self.open.iter().filter_map(|no| self.by_no.get(no))
    }

    /// The person's last ticket, open or closed.
    #[must_use]
    pub fn latest_of(&self, who: &UserId) -> Option<&Ticket> {
        self.latest_of.get(who).and_then(|no| self.by_no.get(no))
    }

    /// The person's open ticket.
    #[must_use]
    pub fn open_of(&self, who: &UserId) -> Option<&Ticket> {
        self.latest_of(who).filter(|ticket| !ticket.is_closed())
    }

    /// The open tickets that the person mentors or was asked to, oldest first.
    pub fn of_mentor(&self, who: &UserId) -> impl Iterator<Item = &Ticket> {
        self.of_mentor.get(who).into_iter().flatten().filter_map(|no| self.by_no.get(no))
    }
}
