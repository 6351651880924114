//! Figures of the bot's own share of the work, for `cargo bench --no-default-features --bench figures`: reading a
//! command, deciding and keeping an event, and opening what is kept. Nothing here passes or fails.

#![allow(clippy::disallowed_methods, reason = "to measure time is to look at the clock")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use chancery::chat::Batch;
use chancery::config::shipped;
use chancery::domain::event::{Event, Said, What};
use chancery::domain::ids::Cause;
use chancery::domain::place::{Place, RoomName};
use chancery::domain::programme::Programme;
use chancery::domain::reading::Reading;
use chancery::engine::Engine;
use chancery::store::Store;
use chancery::store::memory::MemoryStore;
use chancery::store::sled::SledStore;
use chancery::texts::Texts;
use jiff::Timestamp;
use ruma::{OwnedEventId, OwnedUserId};

/// How often everything is done that touches the disk.
const EVENTS: usize = 2_000;

/// What one person after the other says.
const LINE: &str = "!apply";

fn main() {
    let (programme, texts) =
        shipped::programme("openstack", &["en", "de"]).expect("what is shipped is right");
    let reading =
        Reading { vocabulary: &programme.vocabulary, language: programme.default_language(), ticket: None };
    report(
        "reading a command",
        times(EVENTS, |_| drop(black_box(reading.line(black_box("!reject #12 too early"))))),
    );

    let memory = Box::<MemoryStore>::default();
    report("one event, kept in memory", events(&programme, &texts, memory));
    let directory = tempfile::tempdir().expect("there is room for a directory");
    let open = || Box::new(SledStore::open(directory.path()).expect("the store opens"));
    report("one event, kept on disk", events(&programme, &texts, open()));
    report("opening all of that again", times(20, |_| drop(engine(&programme, &texts, open()))));
}

fn engine(programme: &Arc<Programme>, texts: &Arc<Texts>, store: Box<dyn Store>) -> Engine {
    Engine::open(Arc::clone(programme), Arc::clone(texts), store).expect("what is kept can be read")
}

/// From an event heard to its answer, sealed and kept.
fn events(programme: &Arc<Programme>, texts: &Arc<Texts>, store: Box<dyn Store>) -> Vec<Duration> {
    let mut engine = engine(programme, texts, store);
    times(EVENTS, |n| {
        let batch = Batch { events: vec![said(n)], since: Some(format!("s{n}")), ..Batch::default() };
        let answer = engine.take_in(batch, Timestamp::UNIX_EPOCH).expect("it can be kept");
        assert!(!answer.is_empty(), "every one of them is answered");
    })
}

fn said(n: usize) -> Event {
    let who: OwnedUserId = format!("@person{n}:example.org").try_into().expect("an id");
    let event: OwnedEventId = format!("$event{n}").try_into().expect("an id");
    let cause = Cause(event.to_string());
    let said = Said::plainly(who, Place::Named(RoomName::Ambassadors), event, LINE);
    Event { cause, at: Timestamp::UNIX_EPOCH, what: What::Said(said) }
}

fn times(often: usize, mut work: impl FnMut(usize)) -> Vec<Duration> {
    let one = |n| {
        let began = Instant::now();
        work(n);
        began.elapsed()
    };
    (0..often).map(one).collect()
}

fn report(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100];
    println!("{what:<28} median {:>10.1?}   90 % {:>10.1?}   99 % {:>10.1?}", at(50), at(90), at(99));
}
