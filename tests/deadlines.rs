//! Deadlines under the loop that serves: they fall due with what was heard, never while nothing can be heard.

#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

mod stage;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use chancery::chat::{Batch, Chat, ListenError, Now, Pending, SendError};
use chancery::clock::{Clock, ManualClock};
use chancery::domain::event::{Event, Said, What};
use chancery::domain::ids::Cause;
use chancery::domain::message::{Sealed, SealedAct};
use chancery::domain::place::Place;
use chancery::engine::Engine;
use chancery::service::{Files, Fresh, serve};
use chancery::stage::script::perform;
use chancery::stage::{Stage, rooms};
use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedEventId, UserId, user_id};
use stage::power::Power;
use stage::{programmes, set};
use tokio::sync::Notify;
use tokio::task::yield_now;

/// How often everything else that is ready has its turn while nothing is heard.
const TURNS: usize = 1_000;

/// What is heard, one thing after the other, and what the time is while that is waited for.
struct Scenes {
    acts: Vec<(Timestamp, Batch)>,
    played: AtomicUsize,
    clock: ManualClock,
    /// What was said meanwhile, by the number of the scene.
    said: Mutex<Vec<(usize, String)>>,
    over: Notify,
}

impl Chat for Scenes {
    fn listen<'a>(
        &'a self,
        _: Option<&'a str>,
        _: &'a [(Cause, String)],
        _: Option<Timestamp>,
        _: &'a Now<'a>,
    ) -> Pending<'a, Result<Batch, ListenError>> {
        let scene = self.acts.get(self.played.fetch_add(1, Ordering::Relaxed));
        if let Some((now, _)) = scene {
            self.clock.set(*now);
        }
        Box::pin(async move {
            for _ in 0..TURNS {
                yield_now().await;
            }
            let Some((_, Batch { events, read, .. })) = scene else {
                self.over.notify_one();
                return std::future::pending().await;
            };
            Ok(Batch { events: events.clone(), read: *read, ..Batch::default() })
        })
    }

    fn send<'a>(&'a self, message: &'a Sealed) -> Pending<'a, Result<(), SendError>> {
        if let SealedAct::Post(post) = &message.act {
            let first = post.body.lines().next().unwrap_or_default().to_owned();
            let said = (self.played.load(Ordering::Relaxed), format!("{:?}: {first}", message.to));
            self.said.lock().expect("one thread").push(said);
        }
        Box::pin(std::future::ready(Ok(())))
    }
}

/// Files that nobody touches.
struct Left;

impl Files for Left {
    fn told(&mut self) -> Pending<'_, ()> {
        Box::pin(std::future::pending())
    }

    fn read(&mut self) -> Result<Fresh, Vec<String>> {
        Err(Vec::new())
    }

    fn adopt(&mut self) {}
}

/// Edda is asked to be a mentor, has been reminded, and has an hour left.
fn offered() -> Stage {
    let mut stage = set("fedora", Power::forever());
    for line in ["mo, edda are mentors", "alice applies", "4 days pass"] {
        perform(&mut stage, line).expect("a line of a script");
        stage.settle().expect("no bug");
    }
    let hours = stage.next_deadline().expect("the offer expires").duration_since(stage.now());
    stage.pass(hours - SignedDuration::from_hours(1)).expect("no bug");
    stage
}

fn edda() -> &'static UserId {
    user_id!("@edda:example.org")
}

fn says(at: Timestamp, words: &str) -> Event {
    let event = OwnedEventId::try_from(format!("${}", words.replace(' ', "-"))).expect("an event id");
    let (who, place) = (edda().to_owned(), Place::Direct(rooms::direct(edda())));
    let cause = Cause(event.to_string());
    Event { cause, at, what: What::Said(Said::plainly(who, place, event, words)) }
}

fn hears(read: Timestamp, events: Vec<Event>) -> Batch {
    Batch { events, read: Some(read), ..Batch::default() }
}

/// What the bot says in these acts, by the number of the scene.
async fn said(stage: Stage, acts: Vec<(Timestamp, Batch)>) -> Vec<(usize, String)> {
    let (programme, texts) = programmes::named("fedora");
    let engine = Engine::open(programme, texts, Box::new(stage.kept.clone())).expect("an engine");
    let clock = ManualClock::at(stage.now());
    let chat = Arc::new(Scenes {
        acts,
        played: AtomicUsize::new(0),
        clock: clock.clone(),
        said: Mutex::default(),
        over: Notify::new(),
    });
    let clock: &dyn Clock = &clock;
    let talk = Arc::clone(&chat) as Arc<dyn Chat>;
    Box::pin(serve(engine, talk, None, &mut Left, clock, chat.over.notified()))
        .await
        .expect("an end in order");
    std::mem::take(&mut *chat.said.lock().expect("one thread"))
}

#[tokio::test]
async fn nothing_expires_while_the_homeserver_is_away() {
    let stage = offered();
    let (begin, expires) = (stage.now(), stage.next_deadline().expect("the offer expires"));
    let (in_time, back) = (begin + SignedDuration::from_mins(30), expires + SignedDuration::from_hours(1));
    let acts = vec![
        // Its answer is on its way while the homeserver goes.
        (begin, hears(begin, vec![says(begin, "!help")])),
        (back, hears(back, vec![says(in_time, "!accept #1")])),
    ];
    let said = Box::pin(said(stage, acts)).await;
    let says = |scene, what: &str| said.iter().any(|(when, line)| *when == scene && line.contains(what));
    assert!(!says(2, "is over") && !says(3, "is over"), "{said:#?}");
    assert!(says(3, "Your `!accept #1` is from"), "{said:#?}");
}

#[tokio::test]
async fn what_is_due_is_done_when_the_rooms_were_read_up_to_then() {
    let stage = offered();
    let (begin, expires) = (stage.now(), stage.next_deadline().expect("the offer expires"));
    let later = expires + SignedDuration::from_hours(1);
    let acts = vec![
        (begin, hears(begin, Vec::new())),
        // A long gap was read, which took two hours: what was said in them comes with the next sync.
        (later, hears(begin, Vec::new())),
        (later, hears(expires, Vec::new())),
    ];
    let said = Box::pin(said(stage, acts)).await;
    let over = said.iter().position(|(_, line)| line.contains("The time for ticket #1 is over"));
    assert_eq!(over, Some(0), "{said:#?}");
    assert!(said.iter().all(|(scene, _)| *scene == 4), "{said:#?}");
}
