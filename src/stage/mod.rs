//! A stage for conversations: rooms that live in memory, the real engine, a clock that moves when told to, and a
//! transcript of everything heard. The tests play on it, and so does whoever designs a programme.
//!
//! - [`script`]: the language in which conversations are written down
//! - [`fault`]: why a line of it cannot be performed, and what would be right
//! - [`files`]: the programme's file, as somebody edits it while the bot runs
//! - [`groups`]: user groups that there are already
//! - [`rooms`]: where people talk
//! - [`transcript`]: what was heard there

pub mod fault;
pub mod files;
pub mod groups;
pub mod rooms;
pub mod script;
pub mod transcript;

use std::collections::VecDeque;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use thiserror::Error;

use self::fault::Fault;
use self::files::Files;
use self::rooms::Rooms;
use self::rooms::delivering::Misdelivered;
use crate::chat::Batch;
use crate::clock::{Clock, ManualClock};
use crate::domain::event::{Event, What};
use crate::domain::ids::Cause;
use crate::domain::message::Sealed;
use crate::domain::patience::Patience;
use crate::domain::programme::Programme;
use crate::domain::state::State;
use crate::engine::{Engine, EngineError};
use crate::logos::Logos;
use crate::store::memory::MemoryStore;
use crate::store::{Store, StoreError};
use crate::texts::Texts;

/// When a script begins that says nothing of it: 2026-03-02 09:00, in UTC.
const BEGINS: Timestamp = Timestamp::constant(1_772_442_000, 0);

/// A programme that can be played: its rules, and all that it says and draws.
#[derive(Debug, Clone)]
pub struct Played {
    /// The rules.
    pub programme: Arc<Programme>,
    /// All that the bot can say.
    pub texts: Arc<Texts>,
    /// What draws the logos of user groups.
    pub logos: Arc<Logos>,
}

/// Why there is no programme to play by, in words for whoever wrote it: what is wrong, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct Unplayable(pub String);

/// The power is gone; what was not kept is lost.
#[derive(Debug)]
pub struct Gone;

/// What the stage does not know by itself: which programmes there are, where things are kept, and what may go wrong.
pub trait Backstage {
    /// The programme of this name.
    ///
    /// # Errors
    /// What is wrong with it.
    fn programme(&self, name: &str) -> Result<Played, Unplayable>;

    /// The programme that is played, after it was changed.
    ///
    /// # Errors
    /// What is wrong with the change.
    fn changed(&self, programme: &Programme) -> Result<Played, Unplayable>;

    /// Opens what the bot keeps things in, each time it starts.
    fn store(&self, kept: &MemoryStore) -> Box<dyn Store> {
        Box::new(kept.clone())
    }

    /// The script has come to this line.
    fn scene(&self, _line: &str) {}

    /// What follows is told as having happened before, or that ends.
    fn earlier(&self, _earlier: bool) {}

    /// Something is about to be sent, or just was.
    ///
    /// # Errors
    /// Says that the power goes.
    fn step(&self, _what: &dyn Fn() -> String) -> Result<(), Gone> {
        Ok(())
    }
}

/// What must never happen on the stage: a bug, whatever was played.
#[derive(Debug, Error)]
pub enum Broken {
    /// The engine cannot go on.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// What the bot sends makes no sense to the rooms.
    #[error(transparent)]
    Misdelivered(#[from] Misdelivered),
}

/// The bot among its rooms.
pub struct Stage {
    /// The rules that are played by.
    pub programme: Arc<Programme>,
    texts: Arc<Texts>,
    logos: Arc<Logos>,
    /// What the bot keeps.
    pub kept: MemoryStore,
    /// What the stage does not know by itself.
    pub backstage: Box<dyn Backstage>,
    clock: ManualClock,
    /// The rooms.
    pub rooms: Rooms,
    /// Whether the bot stands still until it is started.
    pub stopped: bool,
    /// Whether what the bot said before a stop is not yet heard when it starts again, so that it says it once more.
    pub late_echoes: bool,
    /// How much of each person the bot hears when it starts.
    pub patience: Patience,
    /// The programme's file, as it would be read now.
    pub files: Files,
    bot: Option<Bot>,
}

/// The bot while it runs: what a stop loses.
struct Bot {
    engine: Engine,
    outbox: VecDeque<Sealed>,
}

/// What ends the work before it is done.
enum Halt {
    Gone,
    Broken(Broken),
}

impl From<Gone> for Halt {
    fn from(Gone: Gone) -> Self {
        Self::Gone
    }
}

impl From<EngineError> for Halt {
    fn from(error: EngineError) -> Self {
        match error {
            // After a commit that failed, the bot starts anew.
            EngineError::Store(StoreError::Poisoned) => Self::Gone,
            other => Self::Broken(other.into()),
        }
    }
}

impl From<Misdelivered> for Halt {
    fn from(error: Misdelivered) -> Self {
        Self::Broken(error.into())
    }
}

impl Stage {
    /// An empty stage under this programme, at the moment at which scripts begin that say nothing of it.
    #[must_use]
    pub fn new(played: Played, backstage: Box<dyn Backstage>) -> Self {
        let Played { programme, texts, logos } = played;
        Self {
            programme,
            texts,
            logos,
            kept: MemoryStore::default(),
            backstage,
            clock: ManualClock::at(BEGINS),
            rooms: Rooms::default(),
            stopped: false,
            late_echoes: false,
            patience: Patience::default(),
            files: Files::default(),
            bot: None,
        }
    }

    /// The present moment on the stage.
    #[must_use]
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

    /// Plays by the programme of this name, as long as nothing has happened.
    ///
    /// # Errors
    /// Says what is wrong with it, or that it is too late.
    pub fn choose_programme(&mut self, name: &str) -> Result<(), Fault> {
        if !self.rooms.happened().is_empty() {
            return Err(Fault::Begun);
        }
        let played = self.backstage.programme(name)?;
        self.play_by(played);
        Ok(())
    }

    /// Starts the bot anew under the programme as it is now.
    ///
    /// # Errors
    /// Says what is wrong with it; then the bot goes on with the one before.
    pub fn change_programme(&mut self) -> Result<(), Fault> {
        let played = self.backstage.changed(&self.programme)?;
        self.play_by(played);
        Ok(())
    }

    /// Changes the programme's file, which the bot reads when it is told to.
    ///
    /// # Errors
    /// Says what is wrong with the change.
    pub fn edit_programme(&mut self) -> Result<(), Fault> {
        self.files.next = Some(self.backstage.changed(&self.programme)?);
        Ok(())
    }

    fn play_by(&mut self, played: Played) {
        Played { programme: self.programme, texts: self.texts, logos: self.logos } = played;
        self.restart();
    }

    /// Lets the bot do all there is to do, starting it again as often as the power goes.
    ///
    /// # Errors
    /// Says what is a bug.
    pub fn settle(&mut self) -> Result<(), Broken> {
        while !self.stopped {
            match self.work() {
                Ok(()) => break,
                Err(Halt::Gone) => self.bot = None,
                Err(Halt::Broken(broken)) => return Err(broken),
            }
        }
        Ok(())
    }

    /// Lets time pass, stopping at every deadline on the way.
    ///
    /// # Errors
    /// Says that there is no such moment, or what is a bug.
    pub fn pass(&mut self, span: SignedDuration) -> Result<(), Fault> {
        let until = self.now().checked_add(span).map_err(|_| Fault::EndOfTime)?;
        self.settle()?;
        while let Some(at) = self.next_deadline().filter(|at| *at <= until) {
            self.clock.set(at.max(self.now()));
            self.settle()?;
        }
        self.clock.set(until);
        Ok(self.settle()?)
    }

    /// The next deadline of the bot, if it runs.
    #[must_use]
    pub fn next_deadline(&self) -> Option<Timestamp> {
        self.bot.as_ref().filter(|_| !self.stopped).and_then(|bot| bot.engine.next_deadline())
    }

    /// Everything that is true, read off what is kept.
    ///
    /// # Errors
    /// Says that what was kept cannot be read again.
    pub fn state(&self) -> Result<State, Broken> {
        let kept = self.kept.clone().load().map_err(EngineError::from)?;
        let mut state = State::default();
        for entry in &kept.facts {
            state.apply(entry);
        }
        Ok(state)
    }

    /// Lets the bot hear this besides all that happens in the rooms, and gives what it is about to say to that.
    ///
    /// # Errors
    /// Says what is a bug.
    pub fn hear(&mut self, batch: Batch) -> Result<Vec<Sealed>, Broken> {
        self.settle()?;
        let now = self.now();
        let Some(Bot { engine, outbox }) = &mut self.bot else { return Ok(Vec::new()) };
        let said = engine.take_in(batch, now)?;
        put(outbox, said.clone(), engine);
        Ok(said)
    }

    /// Works until nothing is left to do: reads, decides, delivers.
    fn work(&mut self) -> Result<(), Halt> {
        let now = self.clock.now();
        if self.bot.is_none() {
            self.bot = Some(self.start(now)?);
        }
        loop {
            self.reread()?;
            let Some(Bot { engine, outbox }) = &mut self.bot else { return Ok(()) };
            let due = Batch { read: Some(now), ..Batch::default() };
            put(outbox, engine.take_in(due, now)?, engine);
            let next = outbox.iter().position(|message| !self.rooms.is_mute(&message.to));
            if let Some(message) = next.and_then(|next| outbox.remove(next)) {
                let sending = |when| format!("{when} message {} was sent", message.id);
                self.backstage.step(&|| sending("before"))?;
                let what = self.rooms.deliver(now, &message)?;
                self.backstage.step(&|| sending("after"))?;
                let event = Event { cause: Cause(String::new()), at: now, what };
                let batch = Batch { events: vec![event], ..Batch::default() };
                put(outbox, engine.take_in(batch, now)?, engine);
            } else if self.rooms.has_more(engine.since()) {
                let batch = self.rooms.since(engine.since());
                put(outbox, engine.take_in(batch, now)?, engine);
            } else {
                return Ok(());
            }
        }
    }

    /// The bot as it goes on where what is kept ends.
    fn start(&self, now: Timestamp) -> Result<Bot, Halt> {
        let (programme, texts) = (Arc::clone(&self.programme), Arc::clone(&self.texts));
        let mut engine = Engine::open(programme, texts, self.backstage.store(&self.kept))?;
        engine = engine.with_patience(self.patience.clone()).with_mail(self.rooms.has_mail);
        engine = engine.with_logos(Arc::clone(&self.logos));
        let backlog = self.rooms.since(engine.since());
        let backlog = if self.late_echoes { without_last_echoes(backlog) } else { backlog };
        engine.take_in(backlog, now)?;
        let outbox = engine.outstanding().into();
        Ok(Bot { engine, outbox })
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
