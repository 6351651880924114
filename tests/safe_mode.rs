//! Safe mode: while the configuration cannot be used, organisers are told so and answered, nothing else is decided, and
//! all that was said meanwhile is decided once it is mended. Nothing is said twice, wherever the bot is stopped.

#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

mod stage;

use std::collections::{BTreeMap, VecDeque};
use std::future::{Future, pending, ready};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use chancery::chat::{Batch, Chat, ListenError, Now, Pending, SendError};
use chancery::clock::{Clock, ManualClock};
use chancery::domain::event::{Event, Said, What};
use chancery::domain::ids::Cause;
use chancery::domain::message::{Sealed, SealedAct};
use chancery::domain::place::{Place, RoomName};
use chancery::engine::Engine;
use chancery::safe_mode::{End, Mending, SafeMode};
use chancery::stage::Stage;
use chancery::stage::rooms::direct;
use chancery::stage::script::perform;
use chancery::store::Store;
use chancery::store::memory::MemoryStore;
use chancery::vitals::{Condition, Vitals};
use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedEventId, owned_event_id, owned_room_id, owned_user_id};
use stage::power::Power;
use stage::programmes;
use tokio::sync::Notify;
use tokio::task::yield_now;

/// How often everything else that is ready has its turn while nothing happens.
const TURNS: usize = 100;

const PROBLEM: &str = "village.toml:3: no such thing; write another";

/// A homeserver: what was said in its rooms, in order, the bot's own messages among it.
#[derive(Default)]
struct Rooms {
    timeline: Mutex<Vec<Event>>,
    /// What the bot said, by its transaction ids.
    said: Mutex<BTreeMap<String, String>>,
    /// How many messages it takes before it has the bot stopped.
    takes: Mutex<Option<usize>>,
    /// How often nothing happens for a while before it is over.
    idle: AtomicUsize,
    over: Notify,
}

impl Rooms {
    fn hear(&self, events: Vec<Event>) {
        self.timeline.lock().expect("one thread").extend(events);
    }

    fn said(&self) -> Vec<String> {
        self.said.lock().expect("one thread").values().cloned().collect()
    }
}

impl Chat for Rooms {
    fn listen<'a>(
        &'a self,
        since: Option<&'a str>,
        _: &'a [(Cause, String)],
        _: Option<Timestamp>,
        now: &'a Now<'a>,
    ) -> Pending<'a, Result<Batch, ListenError>> {
        let from: usize = since.and_then(|since| since.parse().ok()).unwrap_or_default();
        let timeline = self.timeline.lock().expect("one thread").clone();
        if from == timeline.len() && from > 0 {
            let idle = self.idle.load(Ordering::Relaxed);
            if idle == 0 {
                self.over.notify_one();
                return Box::pin(pending());
            }
            self.idle.store(idle - 1, Ordering::Relaxed);
            let since = since.map(str::to_owned);
            return Box::pin(async {
                for _ in 0..TURNS {
                    yield_now().await;
                }
                Ok(Batch { since, ..Batch::default() })
            });
        }
        let since = Some(timeline.len().to_string());
        let events = timeline[from..].to_vec();
        Box::pin(ready(Ok(Batch { events, since, read: Some(now()), ..Batch::default() })))
    }

    fn send<'a>(&'a self, message: &'a Sealed) -> Pending<'a, Result<(), SendError>> {
        let SealedAct::Post(post) = &message.act else { return Box::pin(ready(Ok(()))) };
        let heard = format!("{:?}: {}", message.to, post.body);
        let is_new = self.said.lock().expect("one thread").insert(message.id.0.clone(), heard).is_none();
        if is_new {
            let what = What::Heard {
                message: message.id.clone(),
                event: owned_event_id!("$ours"),
                room: owned_room_id!("!organisers:example.org"),
                posted: None,
            };
            self.hear(vec![Event { cause: Cause(message.id.0.clone()), at: message.at, what }]);
        }
        let mut takes = self.takes.lock().expect("one thread");
        if let Some(left) = takes.as_mut() {
            if *left == 0 {
                // The power goes before the answer comes.
                self.over.notify_one();
                return Box::pin(pending());
            }
            *left -= 1;
        }
        Box::pin(ready(Ok(())))
    }
}

/// What comes of reading the files, one time after the other; the operator's system asks for it so many times.
#[derive(Default)]
struct Desk {
    reads: VecDeque<Result<(), Vec<String>>>,
    hangups: usize,
}

impl Mending for Desk {
    fn told(&mut self) -> Pending<'_, ()> {
        Box::pin(async {
            if self.hangups == 0 {
                return pending().await;
            }
            self.hangups -= 1;
        })
    }

    fn read(&mut self) -> Result<(), Vec<String>> {
        self.reads.pop_front().expect("it is read no more often than asked for")
    }
}

fn broken(problem: &str) -> Result<(), Vec<String>> {
    Err(vec![problem.to_owned()])
}

/// A village that was left when so much had been heard.
fn village() -> (Stage, Rooms) {
    let mut stage = stage::set("village", Power::forever());
    // What bob says has all that was heard of the question kept, too.
    for line in ["olga is organiser", "alice: !apply", "bob: !help"] {
        perform(&mut stage, line).expect("a line of a script");
        stage.settle().expect("no bug");
    }
    let rooms = Rooms::default();
    let left: usize =
        stage.kept.load().expect("it is kept").since.expect("a position").parse().expect("a number");
    // What was before is heard no more.
    rooms.hear((0..left).map(|n| says(1_000 + n, &olga_place(), "nothing")).collect());
    (stage, rooms)
}

fn olga_place() -> Place {
    Place::Named(RoomName::Organisers)
}

fn alice_place() -> Place {
    Place::Direct(direct(&owned_user_id!("@alice:example.org")))
}

fn says(n: usize, place: &Place, words: &str) -> Event {
    let event = OwnedEventId::try_from(format!("$said-{n}")).expect("an event id");
    let who = match place {
        Place::Direct(_) => owned_user_id!("@alice:example.org"),
        _ => owned_user_id!("@olga:example.org"),
    };
    let said = Said::plainly(who, place.clone(), event.clone(), words);
    // Later than what the bot asked before.
    let at = "2026-03-02T09:05:00Z".parse().expect("a moment");
    Event { cause: Cause(event.to_string()), at, what: What::Said(said) }
}

/// Safe mode in these rooms, until it ends or there is nothing left to hear.
async fn hold(kept: &MemoryStore, rooms: &Arc<Rooms>, desk: &mut Desk, vitals: &Arc<Vitals>) -> End {
    let chat = Arc::clone(rooms) as Arc<dyn Chat>;
    let speaks = programmes::named("openstack");
    let store = Box::new(kept.clone());
    let safe =
        SafeMode::new(store, chat, speaks, vec![PROBLEM.to_owned()], Arc::clone(vitals)).expect("a store");
    let clock = ManualClock::at("2026-03-02T09:00:00Z".parse().expect("a moment"));
    let clock: &dyn Clock = &clock;
    Box::pin(safe.hold(desk, clock, rooms.over.notified())).await.expect("an end in order")
}

fn count(rooms: &Rooms, what: &str) -> usize {
    rooms.said().iter().filter(|said| said.contains(what)).count()
}

/// The bot goes on under a configuration that is right, with all that the rooms have for it.
fn goes_on(stage: &Stage, rooms: &Rooms) -> Vec<Sealed> {
    let (programme, texts) = programmes::named("village");
    let mut engine = Engine::open(programme, texts, Box::new(stage.kept.clone())).expect("an engine");
    let from: usize = engine.since().expect("a position").parse().expect("a number");
    let events = rooms.timeline.lock().expect("one thread")[from..].to_vec();
    let now = stage.now() + SignedDuration::from_mins(10);
    engine.take_in(Batch { events, ..Batch::default() }, now).expect("it is kept")
}

#[tokio::test]
async fn the_organisers_are_told_once_and_only_they_are_answered() {
    let (stage, rooms) = village();
    let rooms = Arc::new(rooms);
    rooms.hear(vec![
        says(1, &alice_place(), "The fisherman who married a seal."),
        says(2, &alice_place(), "!status"),
        says(3, &olga_place(), "!status"),
        says(4, &olga_place(), "!todo"),
        says(5, &olga_place(), "!help"),
    ]);
    for _ in 0..3 {
        let vitals = Arc::default();
        assert_eq!(hold(&stage.kept, &rooms, &mut Desk::default(), &vitals).await, End::Stopped);
        assert_eq!(vitals.condition(stage.now()), Condition::Hindered(PROBLEM.to_owned()));
    }
    let said = rooms.said();
    assert_eq!(said.len(), 3, "{said:#?}");
    assert!(said.iter().all(|said| said.starts_with("Room(Organisers): I am in safe mode")), "{said:#?}");
    assert_eq!(count(&rooms, PROBLEM), 2, "{said:#?}");
}

#[tokio::test]
async fn what_was_said_meanwhile_is_decided_after_the_mend() {
    let (stage, rooms) = village();
    let rooms = Arc::new(rooms);
    rooms.hear(vec![
        says(1, &alice_place(), "The fisherman who married a seal."),
        says(2, &olga_place(), "!status"),
    ]);
    hold(&stage.kept, &rooms, &mut Desk::default(), &Arc::default()).await;
    rooms.hear(vec![says(3, &olga_place(), "!reload")]);
    let mut desk = Desk { reads: [Ok(())].into(), hangups: 0 };
    assert_eq!(hold(&stage.kept, &rooms, &mut desk, &Arc::default()).await, End::Mended);
    assert_eq!(count(&rooms, "All is right again"), 1, "{:#?}", rooms.said());
    let new = goes_on(&stage, &rooms);
    assert_eq!(new.len(), 1, "what was answered in safe mode is not answered again: {new:#?}");
    let SealedAct::Post(post) = &new[0].act else { panic!("a message") };
    assert!(post.body.starts_with("Question 2 of 5"), "{post:#?}");
}

#[tokio::test]
async fn a_file_that_is_wrong_in_another_way_is_told_of_once_more() {
    let (stage, rooms) = village();
    let rooms = Arc::new(rooms);
    let other = "village.toml:9: now this; write that";
    rooms.hear(vec![says(1, &olga_place(), "!status")]);
    // Whoever asks twice hears of it once, with restarts in between or not.
    for _ in 0..2 {
        rooms.idle.store(3, Ordering::Relaxed);
        let mut desk = Desk { reads: [broken(other), broken(other)].into(), hangups: 2 };
        assert_eq!(hold(&stage.kept, &rooms, &mut desk, &Arc::default()).await, End::Stopped);
    }
    assert_eq!(count(&rooms, PROBLEM), 2, "the news, and the answer: {:#?}", rooms.said());
    assert_eq!(count(&rooms, other), 1, "{:#?}", rooms.said());
    rooms.idle.store(3, Ordering::Relaxed);
    let mut desk = Desk { reads: [Ok(())].into(), hangups: 1 };
    assert_eq!(hold(&stage.kept, &rooms, &mut desk, &Arc::default()).await, End::Mended);
    assert_eq!(count(&rooms, "All is right again"), 1, "{:#?}", rooms.said());
}

#[tokio::test]
async fn nothing_is_said_twice_wherever_it_is_stopped() {
    for takes in 0..4 {
        let (stage, rooms) = village();
        let rooms = Arc::new(rooms);
        rooms.hear(vec![says(1, &olga_place(), "!status"), says(2, &olga_place(), "!help")]);
        *rooms.takes.lock().expect("one thread") = Some(takes);
        stopped(hold(&stage.kept, &rooms, &mut Desk::default(), &Arc::default())).await;
        *rooms.takes.lock().expect("one thread") = None;
        hold(&stage.kept, &rooms, &mut Desk::default(), &Arc::default()).await;
        let heard = rooms.timeline.lock().expect("one thread").clone();
        let ours = heard.iter().filter(|event| matches!(event.what, What::Heard { .. })).count();
        assert_eq!((rooms.said().len(), ours), (3, 3), "stopped after {takes}: {:#?}", rooms.said());
    }
}

async fn stopped(held: impl Future<Output = End>) {
    assert_eq!(held.await, End::Stopped);
}
