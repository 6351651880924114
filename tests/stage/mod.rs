//! What the tests bring along to the stage: programmes of their own, power that can go at any step, and stories by chance.
//!
//! - [`stories`]: conversations by chance, in the language of the scripts
//! - [`accusations`]: those among them in which somebody is accused
//! - [`recognitions`]: those in which a year recognises user groups
//! - [`gatherings`]: those in which user groups come and go
//! - [`programmes`]: the programmes that are played
//! - [`power`]: what can go at any step
//! - [`complaint`]: the log, which may not complain

#![allow(dead_code, reason = "every test uses another part of the stage")]

pub mod accompanied;
pub mod accusations;
pub mod commands;
pub mod complaint;
pub mod gatherings;
pub mod power;
pub mod programmes;
pub mod proposals;
pub mod recognitions;
pub mod stories;

use std::sync::{Arc, LazyLock};

use chancery::config::shipped;
use chancery::domain::programme::Programme;
use chancery::domain::programme::group::LogoRules;
use chancery::logos::Logos;
use chancery::stage::fault::Fault;
use chancery::stage::{Backstage, Gone, Played, Stage, Unplayable, script, transcript};
use chancery::store::Store;
use chancery::store::memory::MemoryStore;

use power::{Fragile, Power};

/// What draws, in whatever colour: the shipped templates and fonts, whichever this machine has.
static LOGOS: LazyLock<Arc<Logos>> =
    LazyLock::new(|| shipped::logos(&LogoRules::default()).expect("the shipped templates can be drawn"));

/// What goes on behind the stage of a test.
pub struct Theatre {
    /// What can go.
    pub power: Power,
    /// Where the bot keeps what it keeps, if not in memory.
    pub elsewhere: Option<Box<dyn Fn() -> Box<dyn Store>>>,
    /// A fault: what is to be said is not kept.
    pub forgets_outbox: bool,
}

impl Theatre {
    /// One in which nothing goes wrong but the power.
    pub fn new(power: Power) -> Self {
        Self { power, elsewhere: None, forgets_outbox: false }
    }
}

impl Backstage for Theatre {
    fn programme(&self, name: &str) -> Result<Played, Unplayable> {
        Ok(played(name))
    }

    /// The village asks less and waits longer, and openstack asks something else of user groups.
    fn changed(&self, programme: &Programme) -> Result<Played, Unplayable> {
        Ok(played(if programme.id == "openstack" { "openstack, later" } else { "village, later" }))
    }

    fn store(&self, kept: &MemoryStore) -> Box<dyn Store> {
        match &self.elsewhere {
            Some(open) => open(),
            None => Box::new(Fragile {
                kept: kept.clone(),
                power: self.power.clone(),
                forgets_outbox: self.forgets_outbox,
            }),
        }
    }

    fn scene(&self, line: &str) {
        self.power.set_scene(line);
    }

    fn earlier(&self, earlier: bool) {
        self.power.set_steady(earlier);
    }

    fn step(&self, what: &dyn Fn() -> String) -> Result<(), Gone> {
        self.power.step(what)
    }
}

fn played(name: &str) -> Played {
    let (programme, texts) = programmes::named(name);
    Played { programme, texts, logos: Arc::clone(&LOGOS) }
}

/// An empty stage under the programme of this name, with this power.
pub fn set(programme: &str, power: Power) -> Stage {
    Stage::new(played(programme), Box::new(Theatre::new(power)))
}

/// Plays a script to its end and gives the transcript.
pub fn play(script: &str, power: &Power) -> String {
    heard(&play_on(set("openstack", power.clone()), script))
}

/// Plays a script on a stage that may have its faults, and gives the stage as it is then.
#[track_caller]
pub fn play_on(mut stage: Stage, script: &str) -> Stage {
    let _guard = complaint::forbidden();
    script::play(&mut stage, script).unwrap_or_else(|misstep| panic!("{misstep}"));
    stage
}

/// Does what people do if they can: what cannot be done, like pressing a button that is not there, people do not do.
#[track_caller]
pub fn attempt(stage: &mut Stage, line: &str) {
    if let Err(Fault::Broken(broken)) = script::perform(stage, line) {
        panic!("{broken}: {line}");
    }
}

/// Everything that was heard on the stage.
pub fn heard(stage: &Stage) -> String {
    transcript::as_stream(&stage.rooms.heard)
}
