//! Which message goes next. Pure: told what was decided, what became of what was tried, and what time it is.
//!
//! Messages to one address wait for each other, in a lane, and one of them is in flight. Of the lanes, those go first
//! in which somebody waits for an answer, whoever was served least lately before all; the others follow one by one, in
//! the order in which it was decided. Where the homeserver limits us, all that needs what it limits waits, and then one
//! is tried.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Duration;

use ruma::OwnedUserId;

use super::pace::Pace;
use crate::chat::{Limit, SendError};
use crate::domain::ids::MessageId;
use crate::domain::message::{Address, Sealed, SealedAct};

/// A moment, as the time that has passed since the outbox was made.
pub type Moment = Duration;

/// The first wait after a failed attempt; it doubles with each.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// The longest wait between two attempts.
const LONGEST_WAIT: Duration = Duration::from_mins(5);

/// How many messages are in flight at a time: more than that a homeserver does not take any faster.
const MOST_IN_FLIGHT: usize = 8;

/// How many with those that take long: they wait for a server elsewhere, which must hold nobody else up.
const MOST_WITH_SLOW: usize = 32;

/// How many of them nobody waits for.
const MOST_UNAWAITED: usize = 4;

/// What is in flight for longer holds up nobody who would wait for its outcome otherwise.
const SLOW: Duration = Duration::from_secs(5);

/// What waits for each other: messages to one address. An invitation that is refused holds nobody else up, nor does
/// somebody who cannot be put out, or a message that cannot be taken back.
pub type Lane = (Address, Beside);

/// What goes beside the messages to an address.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Beside {
    /// Nothing: it is one of them.
    Nothing,
    /// Somebody comes or goes.
    Moving(OwnedUserId),
    /// What was said is taken back.
    TakingBack,
}

/// The lane of a message.
#[must_use]
pub fn lane(message: &Sealed) -> Lane {
    let beside = match &message.act {
        SealedAct::Invite(who) | SealedAct::Remove(who) => Beside::Moving(who.clone()),
        SealedAct::Redact(_) => Beside::TakingBack,
        SealedAct::Post(_)
        | SealedAct::Attach(_)
        | SealedAct::Mail(_)
        | SealedAct::React { .. }
        | SealedAct::Poll(_)
        | SealedAct::EndPoll(_) => Beside::Nothing,
    };
    (message.to.clone(), beside)
}

/// What became of an attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// Nothing more is to be done about the message.
    Done,
    /// It is tried again, not before this has passed.
    Again(Duration),
}

/// The messages of one lane.
#[derive(Debug)]
struct Waiting {
    /// With their places in the order in which they were decided; the first may be in flight.
    messages: VecDeque<(u64, Sealed)>,
    /// Since when the first is in flight.
    in_flight: Option<Moment>,
    /// Whether the message in flight was heard in its room meanwhile.
    heard: bool,
    /// The first is not tried before.
    due: Moment,
    /// How long to wait after the next failure.
    wait: Duration,
    /// What else than messages the first turned out to need.
    needs: Option<Limit>,
    /// When it was served last, among the deliveries of all lanes.
    served: u64,
}

/// Everything that waits or is in flight.
#[derive(Debug, Default)]
pub struct Queue {
    lanes: BTreeMap<Lane, Waiting>,
    pace: Pace,
    put: u64,
    delivered: u64,
}

impl Queue {
    /// Takes a message, behind what goes to the same address; one that waits under the same name it replaces. If that one
    /// is in flight, it is too late for this time, and right for the next.
    pub fn put(&mut self, message: Sealed) {
        let lane = self.lanes.entry(lane(&message)).or_default();
        if let Some((_, waiting)) = lane.messages.iter_mut().find(|(_, waiting)| waiting.id == message.id) {
            *waiting = message;
        } else {
            self.put += 1;
            lane.messages.push_back((self.put, message));
        }
    }

    /// These were heard in their rooms: they are not tried again.
    pub fn heard(&mut self, ids: &BTreeSet<MessageId>) {
        self.lanes.retain(|_, lane| lane.drop_heard(ids));
    }

    /// Lets go of everything that is not in flight.
    pub fn drop_waiting(&mut self) {
        self.lanes.retain(|_, lane| {
            lane.messages.truncate(1);
            lane.in_flight.is_some()
        });
    }

    /// The message to try now, if there is one; it is in flight until [`Self::done`].
    pub fn start(&mut self, now: Moment) -> Option<Sealed> {
        let next = {
            let ready = self.lanes.iter().filter(|(_, lane)| self.may_start(lane, now));
            ready.min_by_key(|(_, lane)| lane.rank()).map(|(name, _)| name.clone())
        }?;
        let lane = self.lanes.get_mut(&next)?;
        lane.in_flight = Some(now);
        lane.messages.front().map(|(_, message)| message.clone())
    }

    /// The moment from which on another message may be tried though nothing else has happened.
    #[must_use]
    pub fn wakes(&self, now: Moment) -> Option<Moment> {
        let waiting = self.lanes.values().filter(|lane| lane.in_flight.is_none());
        let dues = waiting.map(|lane| self.ready_from(lane)).filter(|due| *due > now);
        let slow = self.in_flight().map(|(_, since)| since + SLOW).filter(|at| *at > now);
        dues.chain(slow).min()
    }

    /// Takes in what became of the attempt of a lane.
    pub fn done(&mut self, lane: &Lane, answer: &Result<(), SendError>, now: Moment) -> Next {
        let Some(waiting) = self.lanes.get_mut(lane) else { return Next::Done };
        waiting.in_flight = None;
        if answer.is_ok() {
            waiting.all_needs().for_each(|what| self.pace.granted(what));
        }
        let next = match answer {
            Ok(()) | Err(SendError::Never { .. }) => Next::Done,
            Err(SendError::Later { after, .. }) => {
                Next::Again(waiting.back_off(after.unwrap_or_default(), now))
            }
            Err(SendError::Limited { what, after, .. }) => {
                waiting.needs = Some(*what);
                let this_time = self.pace.refused(*what, *after, now);
                waiting.due = now + this_time;
                Next::Again(this_time)
            }
        };
        let next = if waiting.heard { Next::Done } else { next };
        if next == Next::Done {
            self.delivered += 1;
            waiting.go_on(self.delivered);
            if waiting.messages.is_empty() {
                self.lanes.remove(lane);
            }
        }
        next
    }

    /// How many messages are not delivered yet.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lanes.values().map(|lane| lane.messages.len()).sum()
    }

    /// Whether everything is delivered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lanes.is_empty()
    }

    fn in_flight(&self) -> impl Iterator<Item = (&Waiting, Moment)> {
        self.lanes.values().filter_map(|lane| Some((lane, lane.in_flight?)))
    }

    fn may_start(&self, lane: &Waiting, now: Moment) -> bool {
        if lane.in_flight.is_some() || self.ready_from(lane) > now {
            return false;
        }
        let quick = |since: Moment| now < since + SLOW;
        let wary = |what: &Limit| self.pace.is_wary(*what, now);
        let taken = |what: &Limit| self.in_flight().any(|(other, since)| quick(since) && other.needs(*what));
        if lane.all_needs().any(|what| wary(&what) && taken(&what)) {
            return false;
        }
        let unawaited = || self.in_flight().filter(|(other, _)| other.awaited().is_none());
        let in_turn = unawaited().count() < MOST_UNAWAITED && !unawaited().any(|(_, since)| quick(since));
        let running = self.in_flight().filter(|(_, since)| quick(*since)).count();
        let has_room = running < MOST_IN_FLIGHT && self.in_flight().count() < MOST_WITH_SLOW;
        has_room && (lane.awaited().is_some() || in_turn)
    }

    fn ready_from(&self, lane: &Waiting) -> Moment {
        lane.all_needs().map(|what| self.pace.free_from(what)).fold(lane.due, Moment::max)
    }
}

impl Default for Waiting {
    fn default() -> Self {
        Self {
            messages: VecDeque::new(),
            in_flight: None,
            heard: false,
            due: Moment::ZERO,
            wait: FIRST_WAIT,
            needs: None,
            served: 0,
        }
    }
}

impl Waiting {
    /// The place of the first message that somebody waits for: the whole lane is as urgent as it.
    fn awaited(&self) -> Option<u64> {
        self.messages.iter().find(|(_, message)| message.awaited).map(|(place, _)| *place)
    }

    /// The lowest goes first. What has failed before waits for what has not, so that it can never starve it.
    fn rank(&self) -> (bool, bool, u64, u64) {
        let failed = self.wait > FIRST_WAIT;
        let oldest = self.messages.front().map_or(u64::MAX, |(place, _)| *place);
        match self.awaited() {
            Some(place) => (false, failed, self.served, place),
            None => (true, failed, 0, oldest),
        }
    }

    /// What the homeserver may limit of what the first message needs.
    fn all_needs(&self) -> impl Iterator<Item = Limit> {
        let at_least = match self.messages.front().map(|(_, message)| &message.act) {
            Some(SealedAct::Invite(_)) => Some(Limit::Invitations),
            // No matter of the homeserver.
            Some(SealedAct::Mail(_)) => None,
            _ => Some(Limit::Messages),
        };
        [at_least, self.needs].into_iter().flatten()
    }

    fn needs(&self, what: Limit) -> bool {
        self.all_needs().any(|need| need == what)
    }

    fn back_off(&mut self, at_least: Duration, now: Moment) -> Duration {
        let this_time = self.wait.max(at_least);
        self.due = now + this_time;
        self.wait = (self.wait * 2).min(LONGEST_WAIT);
        this_time
    }

    /// The first is settled; the next is as if it were the only one.
    fn go_on(&mut self, served: u64) {
        self.messages.pop_front();
        let messages = std::mem::take(&mut self.messages);
        *self = Self { messages, served, ..Self::default() };
    }

    /// Lets go of what was heard, but for the message in flight, which only bears the mark; false if nothing is left.
    fn drop_heard(&mut self, ids: &BTreeSet<MessageId>) -> bool {
        let heard = |(_, message): &(u64, Sealed)| ids.contains(&message.id);
        let first = self.in_flight.and_then(|_| self.messages.pop_front());
        if first.is_none() && self.messages.front().is_some_and(heard) {
            self.go_on(self.served);
        }
        self.messages.retain(|message| !heard(message));
        if let Some(first) = first {
            self.heard |= heard(&first);
            self.messages.push_front(first);
        }
        !self.messages.is_empty()
    }
}
