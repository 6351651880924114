//! The configuration is read anew under the loop that serves: when the operator's system asks for it, or somebody who
//! may, between two batches; it is answered once, whatever stops the bot in between.

#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

mod stage;

use std::collections::VecDeque;
use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use chancery::chat::{Batch, Chat, ListenError, Now, Pending, SendError};
use chancery::clock::{Clock, ManualClock};
use chancery::config::shipped;
use chancery::domain::edition::Change;
use chancery::domain::event::{Event, Said, What};
use chancery::domain::ids::Cause;
use chancery::domain::message::{Sealed, SealedAct};
use chancery::domain::place::{Place, RoomName};
use chancery::domain::programme::group::LogoRules;
use chancery::engine::Engine;
use chancery::service::{Files, Fresh, serve};
use chancery::stage::script::perform;
use chancery::stage::{Stage, rooms};
use jiff::Timestamp;
use ruma::{OwnedEventId, UserId, user_id};
use stage::power::Power;
use stage::programmes;
use tokio::sync::Notify;
use tokio::task::yield_now;

/// How often everything else that is ready has its turn while nothing is heard.
const TURNS: usize = 1_000;

/// What comes of reading the files.
type Read = Result<Fresh, Vec<String>>;

/// What is heard, one batch after the other; and what the bot says meanwhile.
#[derive(Default)]
struct Rooms {
    batches: Vec<Vec<Event>>,
    heard: AtomicUsize,
    said: Mutex<Vec<String>>,
    over: Notify,
}

impl Chat for Rooms {
    fn listen<'a>(
        &'a self,
        _: Option<&'a str>,
        _: &'a [(Cause, String)],
        _: Option<Timestamp>,
        now: &'a Now<'a>,
    ) -> Pending<'a, Result<Batch, ListenError>> {
        Box::pin(async move {
            let turns = if self.heard.load(Ordering::Relaxed) == 0 { 0 } else { TURNS };
            for _ in 0..turns {
                yield_now().await;
            }
            let Some(events) = self.batches.get(self.heard.fetch_add(1, Ordering::Relaxed)) else {
                self.over.notify_one();
                return pending().await;
            };
            Ok(Batch { events: events.clone(), read: Some(now()), ..Batch::default() })
        })
    }

    fn send<'a>(&'a self, message: &'a Sealed) -> Pending<'a, Result<(), SendError>> {
        if let SealedAct::Post(post) = &message.act {
            let said = format!("{:?}: {}", message.to, post.body);
            self.said.lock().expect("one thread").push(said);
        }
        Box::pin(std::future::ready(Ok(())))
    }
}

/// What is read one time after the other; the operator's system asks for it so many times.
#[derive(Default)]
struct Desk {
    reads: VecDeque<Read>,
    hangups: usize,
    adopted: usize,
}

impl Files for Desk {
    fn told(&mut self) -> Pending<'_, ()> {
        Box::pin(async {
            if self.hangups == 0 {
                return pending().await;
            }
            self.hangups -= 1;
        })
    }

    fn read(&mut self) -> Read {
        self.reads.pop_front().expect("it is read no more often than asked for")
    }

    fn adopt(&mut self) {
        self.adopted += 1;
    }
}

fn unchanged() -> Fresh {
    let (programme, texts) = programmes::named("village");
    let logos = shipped::logos(&LogoRules::default()).expect("the shipped templates can be drawn");
    Fresh { programme, texts, logos, changes: Vec::new(), held_back: Vec::new() }
}

/// The village asks less, and waits longer.
fn changed() -> Fresh {
    let (programme, texts) = programmes::named("village, later");
    let changes = vec![Change::Listed { key: "questions".to_owned(), was: 5, now: 3 }];
    Fresh { programme, texts, changes, ..unchanged() }
}

fn broken() -> Read {
    Err(vec!["village.toml:3: no such thing; write another".to_owned()])
}

fn village() -> Stage {
    let mut stage = stage::set("village", Power::forever());
    perform(&mut stage, "olga is organiser").expect("a line of a script");
    stage.settle().expect("no bug");
    stage
}

fn says(n: usize, who: &UserId, words: &str) -> Event {
    let event = OwnedEventId::try_from(format!("$said-{n}")).expect("an event id");
    let place = match who.localpart() {
        "olga" => Place::Named(RoomName::Organisers),
        _ => Place::Direct(rooms::direct(who)),
    };
    let at = "2026-03-02T09:00:00Z".parse().expect("a moment");
    let said = Said::plainly(who.to_owned(), place, event.clone(), words);
    Event { cause: Cause(event.to_string()), at, what: What::Said(said) }
}

fn olga() -> &'static UserId {
    user_id!("@olga:example.org")
}

fn alice() -> &'static UserId {
    user_id!("@alice:example.org")
}

/// Serves these batches with these files, and gives what was said to whom.
async fn said(stage: &Stage, desk: &mut Desk, batches: Vec<Vec<Event>>) -> Vec<String> {
    let (programme, texts) = programmes::named("village");
    let engine = Engine::open(programme, texts, Box::new(stage.kept.clone())).expect("an engine");
    let clock = ManualClock::at(stage.now());
    let chat = Arc::new(Rooms { batches, ..Rooms::default() });
    let clock: &dyn Clock = &clock;
    let talk = Arc::clone(&chat) as Arc<dyn Chat>;
    Box::pin(serve(engine, talk, None, desk, clock, chat.over.notified())).await.expect("an end in order");
    std::mem::take(&mut *chat.said.lock().expect("one thread"))
}

fn desk(reads: Vec<Read>, hangups: usize) -> Desk {
    Desk { reads: reads.into(), hangups, adopted: 0 }
}

#[tokio::test]
async fn a_signal_has_the_files_read_and_taken_over_and_the_organisers_hear_of_it() {
    let mut desk = desk(vec![Ok(changed())], 1);
    let said = said(&village(), &mut desk, vec![vec![], vec![says(1, alice(), "!apply")]]).await;
    assert_eq!(desk.adopted, 1);
    assert!(said[0].starts_with("Room(Organisers): I have read the files anew"), "{said:#?}");
    assert!(said[0].contains("`questions`: 5 → 3 entries"), "{said:#?}");
    assert!(said[1].contains("I have 3 questions for you"), "it goes by the new rules: {said:#?}");
    assert_eq!(said.len(), 2, "{said:#?}");
}

#[tokio::test]
async fn files_that_are_wrong_change_nothing_and_the_organisers_hear_why() {
    let mut desk = desk(vec![broken()], 1);
    let said = said(&village(), &mut desk, vec![vec![], vec![says(1, alice(), "!apply")]]).await;
    assert_eq!(desk.adopted, 0);
    assert!(said[0].contains("`village.toml:3: no such thing; write another`"), "{said:#?}");
    assert!(said[1].contains("I have 5 questions for you"), "it goes by the old rules: {said:#?}");
}

#[tokio::test]
async fn a_signal_that_brings_nothing_new_is_no_news() {
    let mut desk = desk(vec![Ok(unchanged())], 1);
    assert_eq!(said(&village(), &mut desk, vec![vec![], vec![]]).await, Vec::<String>::new());
}

#[tokio::test]
async fn what_needs_a_restart_is_named() {
    let fresh = Fresh { held_back: vec!["rooms.mentors".to_owned()], ..unchanged() };
    let mut desk = desk(vec![Ok(fresh)], 1);
    let said = said(&village(), &mut desk, vec![vec![], vec![]]).await;
    assert!(said[0].contains("only once the bot has been started anew:\n• `rooms.mentors`"), "{said:#?}");
}

#[tokio::test]
async fn an_organiser_is_answered_before_the_next_batch_is_heard() {
    let mut desk = desk(vec![Ok(changed())], 0);
    let batches = vec![vec![], vec![says(1, olga(), "!reload")], vec![says(2, alice(), "!apply")]];
    let said = said(&village(), &mut desk, batches).await;
    assert!(said[0].contains("`questions`: 5 → 3 entries"), "{said:#?}");
    assert!(said[1].contains("I have 3 questions for you"), "{said:#?}");
}

#[tokio::test]
async fn a_preview_changes_nothing() {
    let mut desk = desk(vec![Ok(changed())], 0);
    let batches = vec![vec![], vec![says(1, olga(), "!reload preview")], vec![says(2, alice(), "!apply")]];
    let said = said(&village(), &mut desk, batches).await;
    assert_eq!(desk.adopted, 0);
    assert!(said[0].contains("One thing would change"), "{said:#?}");
    assert!(said[1].contains("I have 5 questions for you"), "{said:#?}");
}

#[tokio::test]
async fn who_asked_before_the_bot_stopped_is_answered_once_when_it_starts() {
    let stage = village();
    let (programme, texts) = programmes::named("village");
    let mut engine = Engine::open(programme, texts, Box::new(stage.kept.clone())).expect("an engine");
    let events = vec![says(1, olga(), "!reload")];
    engine.take_in(Batch { events, ..Batch::default() }, stage.now()).expect("it is kept");
    drop(engine);
    // The same is heard once more, as after any stop.
    let mut desk = desk(vec![Ok(unchanged())], 0);
    let said = said(&stage, &mut desk, vec![vec![says(1, olga(), "!reload")], vec![]]).await;
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].contains("nothing has changed"), "{said:#?}");
}
