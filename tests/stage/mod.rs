//! A stage for conversations: rooms that live in memory, the real engine, a clock that moves when told to, and a
//! transcript of everything heard. It can stop the bot at any step and start it again.
//!
//! - [`script`]: the language in which conversations are written down
//! - [`stories`]: conversations by chance, in that language
//! - [`accusations`]: those among them in which somebody is accused
//! - [`groups`]: user groups that there are already
//! - [`recognitions`]: those in which a year recognises user groups
//! - [`gatherings`]: those in which user groups come and go
//! - [`programmes`]: the programmes that are played
//! - [`rooms`]: where people talk
//! - [`power`]: what can go at any step
//! - [`complaint`]: the log, which may not complain

#![allow(dead_code, reason = "every test uses another part of the stage")]

pub mod accompanied;
pub mod accusations;
pub mod commands;
pub mod complaint;
pub mod gatherings;
#[path = "../../src/stage/groups.rs"]
pub mod groups;
pub mod power;
pub mod programmes;
pub mod proposals;
pub mod recognitions;
#[path = "../../src/stage/rooms/mod.rs"]
pub mod rooms;
#[path = "../../src/stage/script.rs"]
pub mod script;
pub mod stories;

use std::collections::VecDeque;
use std::sync::{Arc, LazyLock};

use chancery::chat::Batch;
use chancery::clock::{Clock, ManualClock};
use chancery::config::shipped;
use chancery::domain::event::{Event, What};
use chancery::domain::ids::Cause;
use chancery::domain::message::Sealed;
use chancery::domain::patience::Patience;
use chancery::domain::programme::Programme;
use chancery::domain::programme::group::LogoRules;
use chancery::domain::state::State;
use chancery::engine::{Engine, EngineError};
use chancery::logos::Logos;
use chancery::store::memory::MemoryStore;
use chancery::store::{Store, StoreError};
use chancery::texts::Texts;
use jiff::{SignedDuration, Timestamp};

use power::{Fragile, Gone, Power};
use rooms::Rooms;

/// What draws, in whatever colour: the shipped templates and fonts, whichever this machine has.
static LOGOS: LazyLock<Arc<Logos>> =
    LazyLock::new(|| shipped::logos(&LogoRules::default()).expect("the shipped templates can be drawn"));

/// The bot among its rooms.
pub struct Stage {
    /// The rules that are played by.
    pub programme: Arc<Programme>,
    texts: Arc<Texts>,
    /// What the bot keeps.
    pub kept: MemoryStore,
    /// Where it keeps it instead, if not there.
    pub elsewhere: Option<Box<dyn Fn() -> Box<dyn Store>>>,
    power: Power,
    clock: ManualClock,
    /// The rooms.
    pub rooms: Rooms,
    /// Whether the bot stands still until it is started.
    pub stopped: bool,
    /// Whether what the bot said before a stop is not yet heard when it starts again, so that it says it once more.
    pub late_echoes: bool,
    /// How much of each person the bot hears when it starts.
    pub patience: Patience,
    /// A fault: what is to be said is not kept.
    pub forgets_outbox: bool,
    bot: Option<Bot>,
}

/// The bot while it runs: what a stop loses.
struct Bot {
    engine: Engine,
    outbox: VecDeque<Sealed>,
}

impl Stage {
    /// An empty stage under the programme of this name, with this power.
    pub fn new(programme: &str, power: Power) -> Self {
        let (programme, texts) = programmes::named(programme);
        let clock = ManualClock::at("2026-03-02T09:00:00Z".parse().expect("a moment"));
        let (kept, rooms) = (MemoryStore::default(), Rooms::default());
        Self {
            programme,
            texts,
            kept,
            elsewhere: None,
            power,
            clock,
            rooms,
            stopped: false,
            late_echoes: false,
            patience: Patience::default(),
            forgets_outbox: false,
            bot: None,
        }
    }

    /// The present moment on the stage.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Sets the clock at the beginning of a script.
    pub fn set_clock(&self, now: Timestamp) {
        self.clock.set(now);
    }

    /// Stops the bot where it stands; it starts again with the next event.
    pub fn restart(&mut self) {
        self.bot = None;
    }

    /// Starts the bot anew under the programme of this name.
    pub fn change_programme(&mut self) {
        let programme = if self.programme.id == "openstack" { "openstack, later" } else { "village, later" };
        (self.programme, self.texts) = programmes::named(programme);
        self.restart();
    }

    /// Lets the bot do all there is to do, starting it again as often as the power goes.
    pub fn settle(&mut self) {
        while !self.stopped
            && let Err(Gone) = self.work()
        {
            self.bot = None;
        }
    }

    /// Lets time pass, stopping at every deadline on the way.
    pub fn pass(&mut self, span: SignedDuration) {
        let until = self.now().checked_add(span).expect("scripts end before time does");
        self.settle();
        while let Some(at) = self.next_deadline().filter(|at| *at <= until) {
            self.clock.set(at.max(self.now()));
            self.settle();
        }
        self.clock.set(until);
        self.settle();
    }

    /// The next deadline of the bot, if it runs.
    pub fn next_deadline(&self) -> Option<Timestamp> {
        self.bot.as_ref().filter(|_| !self.stopped).and_then(|bot| bot.engine.next_deadline())
    }

    /// Everything that is true, read off what is kept.
    pub fn state(&mut self) -> State {
        let mut state = State::default();
        for entry in &self.kept.load().expect("it is kept in memory").facts {
            state.apply(entry);
        }
        state
    }

    /// Tells the running bot all of this once more, and gives what it says to that.
    pub fn tell_again(&mut self, events: Vec<Event>) -> Vec<Sealed> {
        self.settle();
        let now = self.now();
        let bot = self.bot.as_mut().expect("it runs");
        bot.engine.take_in(Batch { events, ..Batch::default() }, now).expect("it can be kept")
    }

    /// Lets the running bot hear this besides all that happens in the rooms.
    pub fn hear(&mut self, batch: Batch) {
        self.settle();
        let now = self.now();
        let Bot { engine, outbox } = self.bot.as_mut().expect("it runs");
        put(outbox, engine.take_in(batch, now).expect("it can be kept"), engine);
    }

    /// Works until nothing is left to do: reads, decides, delivers.
    fn work(&mut self) -> Result<(), Gone> {
        let now = self.clock.now();
        if self.bot.is_none() {
            let (kept, power, forgets_outbox) = (self.kept.clone(), self.power.clone(), self.forgets_outbox);
            let store = match &self.elsewhere {
                Some(open) => open(),
                None => Box::new(Fragile { kept, power, forgets_outbox }),
            };
            let (programme, texts) = (Arc::clone(&self.programme), Arc::clone(&self.texts));
            let mut engine = Engine::open(programme, texts, store).map_err(gone)?;
            engine = engine.with_patience(self.patience.clone()).with_mail(self.rooms.has_mail);
            engine = engine.with_logos(Arc::clone(&LOGOS));
            let backlog = self.rooms.since(engine.since());
            let backlog = if self.late_echoes { without_last_echoes(backlog) } else { backlog };
            engine.take_in(backlog, now).map_err(gone)?;
            let outbox = engine.outstanding().into();
            self.bot = Some(Bot { engine, outbox });
        }
        let Some(Bot { engine, outbox }) = &mut self.bot else { return Ok(()) };
        loop {
            let due = Batch { read: Some(now), ..Batch::default() };
            put(outbox, engine.take_in(due, now).map_err(gone)?, engine);
            let next = outbox.iter().position(|message| !self.rooms.is_mute(&message.to));
            if let Some(message) = next.and_then(|next| outbox.remove(next)) {
                let sending = |when| format!("{when} message {} was sent", message.id);
                self.power.step(|| sending("before"))?;
                let what = self.rooms.deliver(now, &message);
                self.power.step(|| sending("after"))?;
                let event = Event { cause: Cause(String::new()), at: now, what };
                let batch = Batch { events: vec![event], ..Batch::default() };
                put(outbox, engine.take_in(batch, now).map_err(gone)?, engine);
            } else if self.rooms.has_more(engine.since()) {
                let batch = self.rooms.since(engine.since());
                put(outbox, engine.take_in(batch, now).map_err(gone)?, engine);
            } else {
                return Ok(());
            }
        }
    }
}

/// Takes messages to deliver, as the outbox does: one that waits under the same name is replaced, and what is not to be
/// heard any more is dropped.
fn put(outbox: &mut VecDeque<Sealed>, new: Vec<Sealed>, engine: &mut Engine) {
    let gone = engine.taken_out();
    outbox.retain(|waiting| !gone.contains(&waiting.id));
    for message in new {
        match outbox.iter_mut().find(|waiting| waiting.id == message.id) {
            Some(waiting) => *waiting = message,
            None => outbox.push_back(message),
        }
    }
}

/// The batch as it is before the bot's own last messages come back to it.
fn without_last_echoes(mut batch: Batch) -> Batch {
    let is_echo = |event: &Event| matches!(event.what, What::Heard { .. });
    let late = batch.events.iter().rev().take_while(|event| is_echo(event)).count();
    batch.events.truncate(batch.events.len() - late);
    let since: usize = batch.since.as_deref().and_then(|token| token.parse().ok()).unwrap_or_default();
    batch.since = Some((since - late).to_string());
    batch
}

/// Only the power may fail here; anything else is a bug.
fn gone(error: EngineError) -> Gone {
    match error {
        EngineError::Store(StoreError::Poisoned) => Gone,
        other => panic!("{other}"),
    }
}
