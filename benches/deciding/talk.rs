//! People who write to the bot alone, so many at once, each after the answer to their last message: a question, an
//! application up to its summary, and where they stand. Every message is answered and kept. What the bot said comes back with
//! the next sync, before what people write then, as a homeserver tells it.

use chancery::chat::Batch;
use chancery::domain::event::{Event, Said, What};
use chancery::domain::ids::Cause;
use chancery::domain::message::{Address, Sealed};
use chancery::domain::patience::Patience;
use chancery::domain::place::Place;
use chancery::engine::Engine;
use chancery::store::Store;
use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedEventId, OwnedUserId};

use crate::population;
use crate::population::cast::ANSWERS;
use crate::population::people::direct;
use crate::population::town::{community, house};

/// The people, and the engine to which they talk.
pub struct Talk {
    engine: Engine,
    now: Timestamp,
    /// How many write at once.
    at_once: usize,
    /// How many syncs there were.
    syncs: usize,
    events: u64,
    arrived: Vec<Event>,
}

/// How many messages somebody writes before somebody else comes.
const MESSAGES: usize = ANSWERS.len() + 3;

impl Talk {
    /// So many people write at once to an engine that keeps what it decides there.
    pub fn with(store: Box<dyn Store>, at_once: usize, now: Timestamp) -> Self {
        let (programme, texts) = population::programme();
        let engine = Engine::open(programme, texts, store).expect("it is kept");
        let engine = engine.with_patience(Patience::new(u32::MAX));
        Self { engine, now, at_once, syncs: 0, events: 0, arrived: Vec::new() }
    }

    /// The next sync.
    pub fn next(&mut self) -> Batch {
        self.now += SignedDuration::from_millis(100);
        let (crowd, line) = (self.syncs / MESSAGES, self.syncs % MESSAGES);
        self.syncs += 1;
        let mut events = std::mem::take(&mut self.arrived);
        for place in 0..self.at_once {
            let who =
                OwnedUserId::try_from(format!("@talker{crowd}.{place}:example.org")).expect("a user id");
            let words = match line {
                0 => "How much do ambassadors get paid?",
                1 => "!apply",
                line => ANSWERS.get(line - 2).copied().unwrap_or("!status"),
            };
            let (room, event) = (Place::Direct(direct(&who)), self.name());
            let cause = Cause(event.to_string());
            let what = What::Said(Said::plainly(who, room, event, words));
            events.push(Event { cause, at: self.now, what });
        }
        let since = Some(format!("s{}_757284957_1_9_3", self.syncs));
        Batch { events, since, read: Some(self.now), ..Batch::default() }
    }

    /// Decides and keeps it.
    pub fn take_in(&mut self, batch: Batch) -> Vec<Sealed> {
        self.engine.take_in(batch, self.now).expect("it can be kept")
    }

    /// What was said stands in its rooms, and is heard with the next sync.
    pub fn heard(&mut self, said: Vec<Sealed>) {
        assert!(said.len() >= self.at_once, "every message is answered");
        for Sealed { id: message, to, noted, .. } in said {
            let what = if noted.is_empty() {
                What::Delivered { message }
            } else {
                let room = match &to {
                    Address::Person(who) | Address::Mailbox { who, .. } => direct(who),
                    Address::Room(name) => house(*name),
                    Address::Community(_) => community(),
                };
                What::Heard { message, event: self.name(), room, posted: None }
            };
            self.arrived.push(Event { cause: Cause(String::new()), at: self.now, what });
        }
    }

    fn name(&mut self) -> OwnedEventId {
        self.events += 1;
        format!("$talk{:039}", self.events).try_into().expect("an event id")
    }
}
