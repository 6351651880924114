//! A homeserver that limits as Synapse does by default, in a time of its own, and an outbox that delivers to it.

use std::collections::BTreeSet;
use std::time::Duration;

use chancery::chat::{Limit, SendError};
use chancery::domain::ids::MessageId;
use chancery::domain::message::{Address, Post, Sealed, SealedAct};
use chancery::outbox::queue::{Moment, Queue, lane};
use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

/// How long a request takes.
const REQUEST: Duration = Duration::from_millis(40);

/// What may be done so often: ten at once, and then one in `each`.
pub struct Bucket {
    each: Duration,
    level: Duration,
    at: Moment,
}

impl Bucket {
    pub fn one_in(seconds: u64) -> Self {
        Self { each: Duration::from_secs(seconds), level: Duration::ZERO, at: Moment::ZERO }
    }

    /// Takes one, or says how long to wait for it.
    fn take(&mut self, now: Moment) -> Result<(), Duration> {
        self.level = self.level.saturating_sub(now.saturating_sub(self.at));
        self.at = now;
        match (self.level + self.each).checked_sub(self.each * 10) {
            Some(wait) if !wait.is_zero() => Err(wait),
            _ => {
                self.level += self.each;
                Ok(())
            }
        }
    }
}

/// What was asked of the homeserver, and whether it was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub at: Moment,
    pub message: MessageId,
    pub refused: Option<Limit>,
}

/// The homeserver.
pub struct Synapse {
    messages: Bucket,
    rooms: Bucket,
    /// Who can be spoken to without making a room first.
    pub met: BTreeSet<OwnedUserId>,
    /// Whom nobody may invite for five minutes from the start.
    pub courted: BTreeSet<OwnedUserId>,
    /// Whom it does not reach at all.
    pub unreachable: BTreeSet<OwnedUserId>,
    /// Everything it was asked.
    pub requests: Vec<Request>,
    heard: Vec<MessageId>,
}

impl Default for Synapse {
    fn default() -> Self {
        Self {
            messages: Bucket::one_in(5),
            rooms: Bucket::one_in(60),
            met: (1..=99).map(person).collect(),
            courted: BTreeSet::new(),
            unreachable: BTreeSet::new(),
            requests: Vec::new(),
            heard: Vec::new(),
        }
    }
}

impl Synapse {
    fn answer(&mut self, message: &Sealed, now: Moment) -> Result<(), SendError> {
        let answer = self.decide(message, now);
        let refused = match &answer {
            Err(SendError::Limited { what, .. }) => Some(*what),
            _ => None,
        };
        self.requests.push(Request { at: now, message: message.id.clone(), refused });
        answer
    }

    fn decide(&mut self, message: &Sealed, now: Moment) -> Result<(), SendError> {
        let limited = |what| move |after| SendError::Limited { what, after, why: "too many".to_owned() };
        if let SealedAct::Invite(who) = &message.act {
            let until = Duration::from_mins(5);
            if self.courted.contains(who) && now < until {
                return Err(limited(Limit::Invitations)(until.saturating_sub(now)));
            }
        } else if let Address::Person(who) = &message.to {
            if self.unreachable.contains(who) {
                return Err(SendError::Later { after: None, why: "no route".to_owned() });
            }
            if !self.met.contains(who) {
                self.rooms.take(now).map_err(limited(Limit::Rooms))?;
                self.met.insert(who.clone());
            }
        }
        if self.heard.contains(&message.id) {
            return Ok(());
        }
        if !matches!(message.act, SealedAct::Invite(_)) {
            self.messages.take(now).map_err(limited(Limit::Messages))?;
        }
        self.heard.push(message.id.clone());
        Ok(())
    }

    /// What was heard in the rooms, in order.
    pub fn heard(&self) -> Vec<&str> {
        self.heard.iter().map(|id| id.0.as_str()).collect()
    }

    /// How often it refused something for this.
    pub fn refused(&self, what: Limit) -> usize {
        self.requests.iter().filter(|request| request.refused == Some(what)).count()
    }
}

/// The outbox, and what time it is.
#[derive(Default)]
pub struct World {
    pub queue: Queue,
    pub synapse: Synapse,
    pub now: Moment,
}

impl World {
    pub fn put(&mut self, messages: impl IntoIterator<Item = Sealed>) {
        messages.into_iter().for_each(|message| self.queue.put(message));
    }

    /// Delivers until nothing is left, or nothing more happens before this moment.
    pub fn run_until(&mut self, end: Moment) {
        let mut in_flight = Vec::new();
        while self.now < end {
            while let Some(message) = self.queue.start(self.now) {
                in_flight.push(message);
            }
            assert!(in_flight.len() <= 8, "{} are in flight", in_flight.len());
            if in_flight.is_empty() {
                match self.queue.wakes(self.now) {
                    Some(at) => self.now = at.min(end),
                    None => return,
                }
            } else {
                let message = in_flight.remove(0);
                self.now += REQUEST;
                let answer = self.synapse.answer(&message, self.now);
                self.queue.done(&lane(&message), &answer, self.now);
            }
        }
        // Their answers never come.
        for message in in_flight {
            _ = self.synapse.answer(&message, self.now);
        }
    }

    /// Delivers until nothing is left.
    pub fn run(&mut self) {
        self.run_until(Duration::from_hours(24));
        assert!(self.queue.is_empty(), "{:#?}", self.queue);
    }

    /// The process ends, and another goes on with everything whose delivery was not reported.
    pub fn restart(&mut self, all: &[Sealed], settled: &[&str]) {
        self.queue = Queue::default();
        let open = all.iter().filter(|message| !settled.contains(&message.id.0.as_str()));
        open.cloned().for_each(|message| self.queue.put(message));
    }
}

pub fn person(number: usize) -> OwnedUserId {
    UserId::parse(format!("@person-{number}:example.org")).expect("a user id")
}

pub fn seconds(seconds: u64) -> Moment {
    Duration::from_secs(seconds)
}

pub fn message(name: &str, to: Address, act: SealedAct) -> Sealed {
    Sealed {
        id: MessageId(name.to_owned()),
        to,
        room: None,
        at: Timestamp::UNIX_EPOCH,
        awaited: false,
        act,
        noted: Vec::new(),
    }
}

/// A letter that nobody waits for.
pub fn letter(name: &str, to: usize) -> Sealed {
    let (body, html, mentions, reply) = (name.to_owned(), String::new(), Vec::new(), None);
    let act = SealedAct::Post(Post { notice: true, body, html, mentions, reply, amends: None });
    message(name, Address::Person(person(to)), act)
}

/// A letter to each of so many people.
pub fn letters(many: usize) -> Vec<Sealed> {
    (1..=many).map(|number| letter(&format!("letter {number}"), number)).collect()
}

/// What somebody waits for.
pub fn answer(name: &str, to: usize) -> Sealed {
    Sealed { awaited: true, ..letter(name, to) }
}
