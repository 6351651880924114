//! Which message goes next. Pure: told what was decided, what became of what was tried, and what time it is.
//!
//! Messages to one address wait for each other, in a lane, and one of them is in flight. Of the lanes, those go first
//! in which somebody waits for an answer, whoever was served least lately before all; the others follow one by one, in
//! the order in which it was decided. Where the homeserver limits us, all that needs what it limits waits, and then one
//! is tried.
//!
//! What it costs to find the next one does not grow with how many wait: the lanes stand in line.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::Bound;
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

/// The place of a lane in the line; the lowest goes first.
type Rank = (bool, bool, u64, u64);

/// The messages of one lane.
#[derive(Debug)]
struct Waiting {
    /// With their places in the order in which they were decided; the first may be in flight.
    messages: VecDeque<(u64, Sealed)>,
    /// The places of those that somebody waits for.
    awaited: BTreeSet<u64>,
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
    /// The lanes of which nothing is in flight, in the order in which they go.
    line: BTreeSet<(Rank, Lane)>,
    /// Those of them that are not tried before some moment.
    put_off: BTreeMap<Moment, BTreeSet<Lane>>,
    /// The lanes of which something is in flight, and since when.
    in_flight: BTreeMap<Lane, Moment>,
    /// In which lanes something of this name is.
    names: BTreeMap<MessageId, BTreeSet<Lane>>,
    pace: Pace,
    put: u64,
    delivered: u64,
}

impl Queue {
    /// Takes a message, behind what goes to the same address; one that waits under the same name it replaces. If that one
    /// is in flight, it is too late for this time, and right for the next.
    pub fn put(&mut self, message: Sealed) {
        let name = lane(&message);
        let is_new = self.names.entry(message.id.clone()).or_default().insert(name.clone());
        self.put += 1;
        let place = self.put;
        self.lanes.entry(name.clone()).or_default();
        self.change(&name, |lane| lane.put(place, message, is_new));
    }

    /// These were heard in their rooms: they are not tried again.
    pub fn heard(&mut self, ids: &BTreeSet<MessageId>) {
        for id in ids {
            for name in self.names.get(id).cloned().unwrap_or_default() {
                if self.change(&name, |lane| lane.drop_heard(id)) == Some(true) {
                    self.forget(id, &name);
                }
            }
        }
    }

    /// Lets go of everything that is not in flight.
    pub fn drop_waiting(&mut self) {
        self.names.clear();
        let waiting: Vec<Lane> = self.lanes.keys().cloned().collect();
        for name in waiting {
            self.change(&name, |lane| lane.messages.truncate(usize::from(lane.in_flight.is_some())));
        }
    }

    /// The message to try now, if there is one; it is in flight until [`Self::done`].
    pub fn start(&mut self, now: Moment) -> Option<Sealed> {
        let running = self.in_flight.values().filter(|since| is_quick(**since, now)).count();
        if running >= MOST_IN_FLIGHT || self.in_flight.len() >= MOST_WITH_SLOW {
            return None;
        }
        let in_turn = self.lets_unawaited_go(now);
        // Those that nobody waits for stand behind all others.
        let mut line = self.line.iter().take_while(|((unawaited, ..), _)| in_turn || !unawaited);
        let (_, next) =
            line.find(|(_, name)| self.lanes.get(name).is_some_and(|it| self.may_start(it, now)))?;
        let next = next.clone();
        self.change(&next, |lane| {
            lane.in_flight = Some(now);
            lane.messages.front().map(|(_, message)| message.clone())
        })
        .flatten()
    }

    /// The moment from which on another message may be tried though nothing else has happened; it may turn out that it
    /// may not.
    #[must_use]
    pub fn wakes(&self, now: Moment) -> Option<Moment> {
        let later = (Bound::Excluded(now), Bound::Unbounded);
        let put_off = self.put_off.range(later).next().map(|(due, _)| *due);
        let limits =
            [Limit::Messages, Limit::Rooms, Limit::Invitations].map(|what| self.pace.free_from(what));
        let limits = limits.into_iter().filter(|_| !self.line.is_empty());
        let slow = self.in_flight.values().map(|since| *since + SLOW);
        put_off.into_iter().chain(limits.chain(slow).filter(|at| *at > now)).min()
    }

    /// Takes in what became of the attempt of a lane.
    pub fn done(&mut self, name: &Lane, answer: &Result<(), SendError>, now: Moment) -> Next {
        let Some(lane) = self.lanes.get(name) else { return Next::Done };
        let (heard, id) = (lane.heard, lane.messages.front().map(|(_, message)| message.id.clone()));
        if answer.is_ok() {
            let needs: Vec<Limit> = lane.all_needs().collect();
            for what in needs {
                self.pace.granted(what);
            }
        }
        let refused = match answer {
            Err(SendError::Limited { what, after, .. }) => {
                Some((*what, self.pace.refused(*what, *after, now)))
            }
            _ => None,
        };
        let next = self.change(name, |lane| {
            lane.in_flight = None;
            match (answer, refused) {
                (Ok(()) | Err(SendError::Never { .. }), _) => Next::Done,
                (Err(SendError::Later { after, .. }), _) => {
                    Next::Again(lane.back_off(after.unwrap_or_default(), now))
                }
                (Err(SendError::Limited { .. }), refused) => {
                    let (what, this_time) = refused.unzip();
                    lane.needs = what;
                    let this_time = this_time.unwrap_or_default();
                    lane.due = now + this_time;
                    Next::Again(this_time)
                }
            }
        });
        let next = next.filter(|_| !heard).unwrap_or(Next::Done);
        if next == Next::Done {
            self.delivered += 1;
            let served = self.delivered;
            self.change(name, |lane| lane.go_on(served));
            if let Some(id) = id {
                self.forget(&id, name);
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

    /// Changes a lane, and puts it where it belongs by that; one that is empty then is gone.
    fn change<T>(&mut self, name: &Lane, change: impl FnOnce(&mut Waiting) -> T) -> Option<T> {
        let lane = self.lanes.get_mut(name)?;
        self.in_flight.remove(name);
        self.line.remove(&(lane.rank(), name.clone()));
        if let Some(others) = self.put_off.get_mut(&lane.due) {
            others.remove(name);
            if others.is_empty() {
                self.put_off.remove(&lane.due);
            }
        }
        let changed = change(lane);
        if lane.messages.is_empty() {
            self.lanes.remove(name);
            return Some(changed);
        }
        if let Some(since) = lane.in_flight {
            self.in_flight.insert(name.clone(), since);
        } else {
            self.line.insert((lane.rank(), name.clone()));
            if lane.due > Moment::ZERO {
                self.put_off.entry(lane.due).or_default().insert(name.clone());
            }
        }
        Some(changed)
    }

    /// Nothing of this name is in the lane any more.
    fn forget(&mut self, id: &MessageId, name: &Lane) {
        if let Some(lanes) = self.names.get_mut(id) {
            lanes.remove(name);
            if lanes.is_empty() {
                self.names.remove(id);
            }
        }
    }

    fn flying(&self) -> impl Iterator<Item = (&Waiting, Moment)> {
        self.in_flight.iter().filter_map(|(name, since)| Some((self.lanes.get(name)?, *since)))
    }

    /// Whether one more may go that nobody waits for.
    fn lets_unawaited_go(&self, now: Moment) -> bool {
        let unawaited = || self.flying().filter(|(lane, _)| !lane.is_awaited());
        unawaited().count() < MOST_UNAWAITED && !unawaited().any(|(_, since)| is_quick(since, now))
    }

    /// Whether nothing that the homeserver limits keeps the lane from being tried.
    fn may_start(&self, lane: &Waiting, now: Moment) -> bool {
        let taken =
            |what: Limit| self.flying().any(|(other, since)| is_quick(since, now) && other.needs(what));
        self.ready_from(lane) <= now
            && !lane.all_needs().any(|what| self.pace.is_wary(what, now) && taken(what))
    }

    fn ready_from(&self, lane: &Waiting) -> Moment {
        lane.all_needs().map(|what| self.pace.free_from(what)).fold(lane.due, Moment::max)
    }
}

/// Whether what is in flight since then is still waited for by others.
fn is_quick(since: Moment, now: Moment) -> bool {
    now < since + SLOW
}

impl Default for Waiting {
    fn default() -> Self {
        Self {
            messages: VecDeque::new(),
            awaited: BTreeSet::new(),
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
    /// Takes a message in this place, or in that of the one of its name, unless it is new.
    fn put(&mut self, place: u64, message: Sealed, is_new: bool) {
        let awaited = message.awaited;
        let mut all = self.messages.iter_mut();
        let same = if is_new { None } else { all.find(|(_, waiting)| waiting.id == message.id) };
        let place = if let Some((place, waiting)) = same {
            *waiting = message;
            *place
        } else {
            self.messages.push_back((place, message));
            place
        };
        if awaited {
            self.awaited.insert(place);
        } else {
            self.awaited.remove(&place);
        }
    }

    fn is_awaited(&self) -> bool {
        !self.awaited.is_empty()
    }

    /// The lowest goes first: the whole lane is as urgent as the first message in it that somebody waits for. What has
    /// failed before waits for what has not, so that it can never starve it.
    fn rank(&self) -> Rank {
        let failed = self.wait > FIRST_WAIT;
        let oldest = self.messages.front().map_or(u64::MAX, |(place, _)| *place);
        match self.awaited.first() {
            Some(place) => (false, failed, self.served, *place),
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
        if let Some((place, _)) = self.messages.pop_front() {
            self.awaited.remove(&place);
        }
        let (messages, awaited) = (std::mem::take(&mut self.messages), std::mem::take(&mut self.awaited));
        *self = Self { messages, awaited, served, ..Self::default() };
    }

    /// Lets go of what was heard, but for the message in flight, which only bears the mark; true if it is gone.
    fn drop_heard(&mut self, id: &MessageId) -> bool {
        let Some(at) = self.messages.iter().position(|(_, message)| message.id == *id) else { return true };
        match (at, self.in_flight) {
            (0, Some(_)) => {
                self.heard = true;
                return false;
            }
            (0, None) => self.go_on(self.served),
            _ => {
                if let Some((place, _)) = self.messages.remove(at) {
                    self.awaited.remove(&place);
                }
            }
        }
        true
    }
}
