//! What the bot writes: one `fdatasync` for a sync that decided anything, none for one that did not. And what it does
//! when the disk fails it: it decides nothing, and ends.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use chancery::chat::Batch;
use chancery::config::shipped;
use chancery::domain::event::{Event, Said, What};
use chancery::domain::ids::Cause;
use chancery::domain::message::Sealed;
use chancery::domain::place::Place;
use chancery::engine::{Engine, EngineError};
use chancery::store::disk::{Change, Disk, Witness};
use chancery::store::sled::{Sizes, SledStore};
use jiff::Timestamp;
use ruma::{OwnedEventId, UserId, owned_room_id, owned_user_id};

/// Counts what is forced to the disk, unless the disk is broken.
#[derive(Default)]
struct Syncs(AtomicUsize, AtomicBool);

impl Witness for Syncs {
    fn sees(&self, change: &Change<'_>) -> io::Result<()> {
        if matches!(change, Change::Sync(_) | Change::SyncDir(_)) {
            if self.1.load(Ordering::Relaxed) {
                return Err(io::Error::other("the disk is broken"));
            }
            self.0.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }
}

impl Syncs {
    fn since_last(&self) -> usize {
        self.0.swap(0, Ordering::Relaxed)
    }
}

struct Bot {
    engine: Engine,
    syncs: Arc<Syncs>,
    position: usize,
}

impl Bot {
    fn open(directory: &Path) -> Self {
        let syncs = Arc::new(Syncs::default());
        let disk = Disk::watched_by(Arc::clone(&syncs) as Arc<dyn Witness>);
        let store = SledStore::open_on(disk, directory, Sizes::default()).expect("a store");
        let (programme, texts) = shipped::programme("fedora", &["en"]).expect("a sound programme");
        let engine = Engine::open(programme, texts, Box::new(store)).expect("an engine");
        syncs.since_last();
        Self { engine, syncs, position: 0 }
    }

    /// Takes in one sync, and gives what the bot says and how often it forced the disk.
    fn sync(&mut self, what: impl IntoIterator<Item = What>) -> (Vec<Sealed>, usize) {
        let said = self.try_sync(what).expect("a commit");
        (said, self.syncs.since_last())
    }

    fn try_sync(&mut self, what: impl IntoIterator<Item = What>) -> Result<Vec<Sealed>, EngineError> {
        let mut events = Vec::new();
        for what in what {
            self.position += 1;
            let cause = Cause(format!("$event{}", self.position));
            events.push(Event { cause, at: Timestamp::UNIX_EPOCH, what });
        }
        let since = Some(self.position.to_string());
        let batch = Batch { events, since, ..Batch::default() };
        self.engine.take_in(batch, Timestamp::UNIX_EPOCH)
    }
}

fn says(words: &str, place: Place) -> What {
    let event = OwnedEventId::try_from(format!("$said-{}", words.len())).expect("an event id");
    What::Said(Said::plainly(owned_user_id!("@alice:example.org"), place, event, words))
}

fn direct() -> Place {
    Place::Direct(owned_room_id!("!direct:example.org"))
}

#[test]
fn a_sync_costs_one_fdatasync_if_it_decided_anything_and_none_if_not() {
    let directory = tempfile::tempdir().expect("a directory");
    let mut bot = Bot::open(directory.path());
    let community = || Place::Community(owned_room_id!("!community:example.org"));
    // The very first commit makes the journal's first segment, whose name has to reach the disk as well.
    bot.sync([says("!mentors", direct())]);
    let chatter = (0..100).map(|n| says(&"x".repeat(n + 1), community()));
    assert_eq!(bot.sync(chatter), (Vec::new(), 0), "chatter is not kept");

    let (said, syncs) = bot.sync([says("!apply", direct())]);
    assert_eq!((said.len(), syncs), (1, 1), "the first question");

    let heard = said.iter().flat_map(|message| {
        let event = OwnedEventId::try_from("$question").expect("an event id");
        let heard = What::Heard {
            message: message.id.clone(),
            event,
            room: ruma::owned_room_id!("!room:example.org"),
            posted: None,
        };
        [What::Delivered { message: message.id.clone() }, heard]
    });
    assert_eq!(bot.sync(heard).1, 0, "a delivery rides along with the next commit");

    let many = [
        says("I organise the monthly meetup here.", direct()),
        says("!status", direct()),
        says("!help", direct()),
        says("!mentors", community()),
    ];
    let (said, syncs) = bot.sync(many);
    assert!(said.len() > 3);
    assert_eq!(syncs, 1, "many decisions of one sync are one commit");
}

#[test]
fn a_failed_fdatasync_ends_the_bot_before_anything_is_said_and_the_next_one_goes_on() {
    let directory = tempfile::tempdir().expect("a directory");
    let mut bot = Bot::open(directory.path());
    bot.sync([says("!mentors", direct())]);
    bot.syncs.1.store(true, Ordering::Relaxed);
    let error = bot.try_sync([says("!apply", direct())]).expect_err("nothing is acknowledged");
    assert!(error.to_string().contains("the disk is broken"), "{error}");
    bot.syncs.1.store(false, Ordering::Relaxed);
    let error = bot.try_sync([says("!status", direct())]).expect_err("nor ever again");
    assert!(error.to_string().contains("start the process anew"), "{error}");
    drop(bot);

    // What was written without being acknowledged counts, once: the same sync leads to nothing twice.
    let mut bot = Bot::open(directory.path());
    bot.position = 1;
    let said = bot.engine.outstanding().len() + bot.sync([says("!apply", direct())]).0.len();
    assert_eq!(said, 2, "the mentors, and one first question");
}

#[test]
fn thousands_of_ordinary_names_leave_no_trace() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut bot = Bot::open(folder.path());
    // The first position that was read is kept whatever it brought.
    bot.sync([]);
    let name = |n: usize| {
        let who = UserId::parse(format!("@member{n}:example.org")).expect("a name");
        let room = owned_room_id!("!community:example.org");
        What::Named { who, room, name: Some(format!("Member {n}, fan of ambassadors")) }
    };
    let (said, syncs) = bot.sync((0..10_000).map(name));
    assert_eq!((said.len(), syncs), (0, 0));
    let claims = What::Named {
        who: owned_user_id!("@bob:example.org"),
        room: owned_room_id!("!community:example.org"),
        name: Some("Fedora Ambassador".to_owned()),
    };
    let (_, syncs) = bot.sync([claims]);
    assert_eq!(syncs, 1, "a name that claims the title is kept");
}
