//! Where it is measured: the homeserver, the rooms on it, and the bot, who knows everybody's direct chat.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chancery::chat::Batch;
use chancery::config::shipped;
use chancery::domain::event::{Event, What};
use chancery::domain::ids::Cause;
use chancery::engine::Engine;
use chancery::store::disk::Disk;
use chancery::store::sled::{Sizes, SledStore};
use chancery::store::{Commit, Store};
use homeserver::bot::Bot;
use homeserver::measuring::Homeserver;
use homeserver::measuring::ground::{Ground, Size};
use jiff::Timestamp;

use super::population::Population;

/// What can go wrong here ends it.
pub type Outcome<T> = Result<T, Box<dyn Error>>;

/// How long anything may take before it is given up.
pub const LONGEST: Duration = Duration::from_mins(5);

/// How many rooms the community has, and how many people are in each.
const COMMUNITY: (usize, usize) = (5, 400);

/// How many records are kept at once.
const AT_ONCE: usize = 10_000;

/// How long nothing is asked when the bot has come to rest.
const REST: Duration = Duration::from_secs(3);

/// The homeserver, the rooms on it, and the bot.
pub struct Scene {
    /// Where all of it happens.
    pub homeserver: Homeserver,
    /// The rooms.
    pub ground: Ground,
    /// The bot's process.
    pub bot: Bot,
    /// How long it took the bot to be ready for the first time.
    pub first_start: Duration,
}

impl Scene {
    /// With so many direct chats, and the bot ready.
    pub async fn set(direct: usize) -> Outcome<Self> {
        let homeserver = Homeserver::start().await?;
        let size = Size { direct, community: COMMUNITY.0, members: COMMUNITY.1 };
        let ground = Ground::found(&homeserver, size, &parent()?)?;
        introduce(&ground)?;
        let began = Instant::now();
        let bot = ground.start_bot(&executable())?;
        bot.wait_ready().await?;
        let first_start = began.elapsed();
        let scene = Self { homeserver, ground, bot, first_start };
        scene.quiet().await;
        Ok(scene)
    }

    /// Puts so many records of a programme of years behind the bot's own, which must not run.
    pub fn grow(&self, records: usize) -> Outcome<()> {
        let mut store = SledStore::open_in(Disk::default(), &self.ground.data(), Sizes::default())?;
        for commit in Population::of(records).gathered(AT_ONCE) {
            // How far the rooms were read there says nothing about those here.
            store.commit(&Commit { since: None, ..commit })?;
        }
        Ok(store.checkpoint()?)
    }

    /// Waits until the bot waits for something to happen, and nothing else.
    pub async fn quiet(&self) {
        let asked = || self.homeserver.counts().values().sum::<u64>();
        let mut before = asked();
        loop {
            tokio::time::sleep(REST).await;
            let now = asked();
            if now <= before + 1 {
                return;
            }
            before = now;
        }
    }
}

/// The bot that was built with this; `CHANCERY_EXECUTABLE` names another build, to compare with.
fn executable() -> PathBuf {
    std::env::var_os("CHANCERY_EXECUTABLE")
        .map_or_else(|| env!("CARGO_BIN_EXE_chancery").into(), PathBuf::from)
}

/// Where the bot's data lie: on the disk that the sources are on; `CHANCERY_MEASURED_IN` names another directory.
fn parent() -> Outcome<PathBuf> {
    let usual = || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/measured");
    let parent = std::env::var_os("CHANCERY_MEASURED_IN").map_or_else(usual, PathBuf::from);
    fs::create_dir_all(&parent)?;
    Ok(parent)
}

/// Lets the records know the direct chats, as if everybody had asked the bot in.
fn introduce(ground: &Ground) -> Outcome<()> {
    let (programme, texts) =
        shipped::programme("openstack", &["en"]).map_err(|error| format!("{error:?}"))?;
    fs::create_dir_all(ground.data())?;
    let store = SledStore::open_in(Disk::default(), &ground.data(), Sizes::default())?;
    let mut engine = Engine::open(programme, texts, Box::new(store))?;
    let now = Timestamp::now();
    let mut events = Vec::new();
    for (who, room) in &ground.direct {
        let what = What::Direct { who: who.as_str().try_into()?, room: room.as_str().try_into()? };
        events.push(Event { cause: Cause(String::new()), at: now, what });
    }
    engine.take_in(Batch { events, ..Batch::default() }, now)?;
    Ok(())
}
