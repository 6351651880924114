//! All tickets, and what must be found quickly among them.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::before::Before;
use super::change::{Change, TicketFact};
use super::guidance::Guidance;
use super::objection::Objections;
use super::review::Review;
use super::tally::Tally;
use super::waits::{Time, Wait, waits};
use super::{Stage, Ticket};
use crate::domain::ids::{Region, TicketNo};
use crate::domain::programme::Selection;
use crate::domain::record::agenda::Agenda;

/// All tickets, and what must be found quickly among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tickets {
    by_no: BTreeMap<TicketNo, Ticket>,
    open: BTreeSet<TicketNo>,
    of: BTreeMap<OwnedUserId, BTreeSet<TicketNo>>,
    of_mentor: BTreeMap<OwnedUserId, BTreeSet<TicketNo>>,
    /// Those that came to nothing and whose words are kept, by when they did; and by when words were added after that.
    with_words: BTreeSet<(Timestamp, TicketNo)>,
    /// Those that are open and were selected, by region.
    on_the_way: BTreeMap<Region, BTreeSet<TicketNo>>,
    selected: BTreeMap<TicketNo, Region>,
    /// By those who ever guided their candidates, or marked them.
    of_staff: BTreeMap<OwnedUserId, BTreeSet<TicketNo>>,
    /// All of them in numbers.
    pub tally: Tally,
    /// What comes next of those that are open.
    pub agenda: Agenda<Wait, TicketNo>,
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
            let (who, answers, selection) = (who.clone(), answers.clone(), *selection);
            let before = Before {
                change: Change::Opened { who: who.clone(), answers: Vec::new(), selection },
                stage: stage.clone(),
                since: at,
                guidance: Guidance::default(),
            };
            let ticket = Ticket {
                no,
                candidate: who.clone(),
                answers,
                amended: Vec::new(),
                opened: at,
                stage,
                since: at,
                review: Review::default(),
                declined: BTreeSet::new(),
                expired: BTreeMap::new(),
                wish: None,
                notes: Vec::new(),
                sponsors: BTreeSet::new(),
                objections: Objections::default(),
                objections_ended: false,
                guided: None,
                guidance: Guidance::default(),
                before: Some(Box::new(before)),
                history: vec![(at, fact.change.clone())],
                looks: 0,
            };
            self.open.insert(no);
            self.of.entry(who).or_default().insert(no);
            self.by_no.insert(no, ticket);
            self.tally.opened(at);
            self.look_on_the_way(no);
            return;
        }
        let Some(ticket) = self.by_no.get_mut(&no) else { return };
        if let Some(before) = ticket.concerns()
            && let Some(tickets) = self.of_mentor.get_mut(before)
        {
            tickets.remove(&no);
        }
        let came_to_nothing = ticket.came_to_nothing();
        self.tally.forget(ticket);
        ticket.apply(at, &fact.change);
        self.tally.take(at, ticket, &fact.change);
        if let Change::Accepted { mentor: who }
        | Change::Assigned { mentor: who, .. }
        | Change::Unsponsored { mentor: Some(who), .. }
        | Change::Scored { by: who, .. } = &fact.change
        {
            self.of_staff.entry(who.clone()).or_default().insert(no);
        }
        match (came_to_nothing, ticket.came_to_nothing()) {
            (true, false) => self.with_words.retain(|(_, with)| *with != no),
            (_, true) if fact.change == Change::WordsExpired => {
                let first = self.with_words.iter().find(|(_, with)| *with == no).copied();
                if let Some(first) = first {
                    self.with_words.remove(&first);
                }
            }
            // What was taken back right after it was submitted is its writer's draft again.
            (false, true) if matches!(fact.change, Change::TakenBack { .. }) => {}
            (was, true) if !was || fact.change.words().next().is_some() => {
                self.with_words.insert((at, no));
            }
            _ => {}
        }
        if let Some(now) = ticket.concerns() {
            self.of_mentor.entry(now.to_owned()).or_default().insert(no);
        }
        if ticket.is_closed() {
            self.open.remove(&no);
        } else {
            self.open.insert(no);
        }
        self.look_on_the_way(no);
    }

    /// Whether its candidate is on the way to become an ambassador, and where.
    fn look_on_the_way(&mut self, no: TicketNo) {
        let selected = |ticket: &&Ticket| !ticket.is_closed() && !ticket.is_reviewed();
        let now = self.by_no.get(&no).filter(selected).and_then(|ticket| ticket.region().cloned());
        let before = match now.clone() {
            Some(region) => self.selected.insert(no, region),
            None => self.selected.remove(&no),
        };
        if before == now {
            return;
        }
        if let Some(there) = before.and_then(|region| self.on_the_way.get_mut(&region)) {
            there.remove(&no);
        }
        if let Some(region) = now {
            self.on_the_way.entry(region).or_default().insert(no);
        }
    }

    /// Sees what comes next of the ticket by itself, if its mentor has so much time.
    pub fn look_after(&mut self, no: TicketNo, time: impl Fn(&UserId) -> Time) {
        let Some(ticket) = self.by_no.get(&no) else { return };
        let next = waits(ticket, ticket.mentor().map(time).unwrap_or_default());
        self.agenda.list(&no, next);
    }

    /// How many open tickets of the region were selected.
    #[must_use]
    pub fn number_on_the_way(&self, region: &Region) -> usize {
        self.on_the_way.get(region).map_or(0, BTreeSet::len)
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

    /// All tickets, open and closed, oldest first.
    pub fn all(&self) -> impl Iterator<Item = &Ticket> {
        self.by_no.values()
    }

    /// The first ticket there was.
    #[must_use]
    pub fn first(&self) -> Option<&Ticket> {
        self.by_no.first_key_value().map(|(_, ticket)| ticket)
    }

    /// All open tickets, oldest first.
    pub fn open(&self) -> impl Iterator<Item = &Ticket> {
        self.open.iter().filter_map(|no| self.by_no.get(no))
    }

    /// The person's tickets, open and closed, oldest first.
    #[must_use]
    pub fn of(&self, who: &UserId) -> impl DoubleEndedIterator<Item = &Ticket> {
        self.of.get(who).into_iter().flatten().filter_map(|no| self.by_no.get(no))
    }

    /// The tickets whose candidates the person ever guided or gave marks, open and closed, oldest first.
    pub fn of_staff(&self, who: &UserId) -> impl Iterator<Item = &Ticket> {
        self.of_staff.get(who).into_iter().flatten().filter_map(|no| self.by_no.get(no))
    }

    /// How many there are, open and closed.
    #[must_use]
    pub fn count(&self) -> usize {
        self.by_no.len()
    }

    /// How many are open.
    #[must_use]
    pub fn number_open(&self) -> usize {
        self.open.len()
    }

    /// Of those that came to nothing and whose words are kept, the first, and the time until which what is written about
    /// it expires next.
    #[must_use]
    pub fn first_with_words(&self) -> Option<(Timestamp, TicketNo)> {
        self.with_words.first().copied()
    }

    /// The person's last ticket, open or closed.
    #[must_use]
    pub fn latest_of(&self, who: &UserId) -> Option<&Ticket> {
        self.of(who).next_back()
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
