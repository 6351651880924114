//! A stage for conversations: rooms that live in memory, the real engine, a clock that moves when told to, and a
//! transcript of everything heard. It can stop the bot at any step and start it again.

pub mod power;
pub mod rooms;
pub mod script;

use std::collections::VecDeque;
use std::sync::Arc;

use chancery::clock::{Clock, ManualClock};
use chancery::domain::event::{Event, What};
use chancery::domain::ids::Cause;
use chancery::domain::message::Sealed;
use chancery::domain::programme::Programme;
use chancery::engine::{Engine, EngineError};
use chancery::store::memory::MemoryStore;
use chancery::store::StoreError;
use chancery::texts::Texts;
use jiff::{SignedDuration, Timestamp};

use power::{Fragile, Gone, Power};
use rooms::Rooms;

/// The bot among its rooms.
pub struct Stage {
    programme: Arc<Programme>,
    texts: Arc<Texts>,
    kept: MemoryStore,
    power: Power,
    clock: ManualClock,
    /// The rooms.
    pub rooms: Rooms,
    bot: Option<Bot>,
}

/// The bot while it runs: what a stop loses.
struct Bot {
    engine: Engine,
    outbox: VecDeque<Sealed>,
}

impl Stage {
    /// An empty stage under this programme, with this power.
    pub fn new(programme: Arc<Programme>, texts: Arc<Texts>, power: Power) -> Self {
        let clock = ManualClock::at("2026-03-02T09:00:00Z".parse().expect("a moment"));
        let kept = MemoryStore::default();
        Self { programme, texts, kept, power, clock, rooms: Rooms::default(), bot: None }
    }

    /// The present moment on the stage.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Sets the clock at the beginning of a script.
    pub fn set_clock(&self, now: Timestamp) {
        self.clock.set(now);
    }

    /// The engine as it runs.
    pub fn engine(&mut self) -> &Engine {
        self.settle();
        &self.bot.as_ref().expect("it runs").engine
    }

    /// Stops the bot where it stands; it starts again with the next event.
    pub fn restart(&mut self) {
        self.bot = None;
    }

    /// Lets the bot do all there is to do, starting it again as often as the power goes.
    pub fn settle(&mut self) {
        while let Err(Gone) = self.work() {
            self.bot = None;
        }
    }

    /// Lets time pass, stopping at every deadline on the way.
    pub fn pass(&mut self, span: SignedDuration) {
        let until = self.now().checked_add(span).expect("scripts end before time does");
        self.settle();
        while let Some(at) = self.engine().next_deadline().filter(|at| *at <= until) {
            self.clock.set(at.max(self.now()));
            self.settle();
        }
        self.clock.set(until);
        self.settle();
    }

    /// Works until nothing is left to do: reads, decides, delivers.
    fn work(&mut self) -> Result<(), Gone> {
        let now = self.clock.now();
        if self.bot.is_none() {
            let store = Box::new(Fragile { kept: self.kept.clone(), power: self.power.clone() });
            let (programme, texts) = (Arc::clone(&self.programme), Arc::clone(&self.texts));
            let mut engine = Engine::open(programme, texts, store).map_err(gone)?;
            let backlog = self.rooms.since(engine.since());
            engine.take_in(backlog, now).map_err(gone)?;
            engine.wake();
            let outbox = engine.outstanding().into();
            self.bot = Some(Bot { engine, outbox });
        }
        let Some(Bot { engine, outbox }) = &mut self.bot else { return Ok(()) };
        loop {
            outbox.extend(engine.fall_due(now).map_err(gone)?);
            if let Some(message) = outbox.pop_front() {
                self.power.step()?;
                self.rooms.deliver(now, &message);
                self.power.step()?;
                let delivered = What::Delivered { message: message.id };
                let event = Event { cause: Cause(String::new()), at: now, what: delivered };
                let batch = chancery::chat::Batch { events: vec![event], ..Default::default() };
                outbox.extend(engine.take_in(batch, now).map_err(gone)?);
            } else if self.rooms.has_more(engine.since()) {
                let batch = self.rooms.since(engine.since());
                outbox.extend(engine.take_in(batch, now).map_err(gone)?);
            } else {
                return Ok(());
            }
        }
    }
}

/// Only the power may fail here; anything else is a bug.
fn gone(error: EngineError) -> Gone {
    match error {
        EngineError::Store(StoreError::Poisoned) => Gone,
        other => panic!("{other}"),
    }
}
