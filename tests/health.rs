//! The bot's health as its monitoring sees it: over HTTP, while the bot starts, serves, and is cut off.

use std::sync::Arc;

use chancery::chat::Batch;
use chancery::clock::{Clock, ManualClock};
use chancery::config::shipped;
use chancery::domain::event::{Event, Said, What};
use chancery::domain::ids::Cause;
use chancery::domain::place::Place;
use chancery::engine::Engine;
use chancery::health;
use chancery::store::memory::MemoryStore;
use insta::assert_snapshot;
use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedEventId, owned_event_id, owned_room_id, owned_user_id};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

fn start() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().expect("a moment")
}

fn engine() -> Engine {
    let (programme, texts) = shipped::programme("openstack", &["en"]).expect("a sound programme");
    Engine::open(programme, texts, Box::new(MemoryStore::default())).expect("an engine")
}

/// Alice in her direct room: a command, or a message whose key never came.
fn alice(event: OwnedEventId, words: Option<&str>) -> Event {
    let (who, place) = (owned_user_id!("@alice:example.org"), Place::Direct(owned_room_id!("!alice")));
    let cause = Cause(event.to_string());
    let what = match words {
        None => What::Unreadable { who, place, event },
        Some(words) => What::Said(Said::plainly(who, place, event, words)),
    };
    Event { cause, at: start(), what }
}

/// Asks the bot while it listens, and gives what follows the headers.
async fn ask(engine: &Engine, clock: &ManualClock, path: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let asking = async {
        let mut stream = TcpStream::connect(address).await.expect("a connection");
        let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.expect("it is heard");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.expect("an answer");
        answer
    };
    let answer = tokio::select! {
        served = health::serve(listener, engine.vitals(), Arc::new(clock.clone())) => panic!("{served:?}"),
        answer = asking => answer,
    };
    let (head, body) = answer.split_once("\r\n\r\n").expect("headers and a body");
    format!("{}: {body}", head.lines().next().expect("a status"))
}

#[tokio::test]
async fn it_is_ready_while_it_hears_the_homeserver_and_alive_all_the_time() {
    let (engine, clock) = (engine(), ManualClock::at(start()));
    assert_snapshot!(ask(&engine, &clock, "/healthz").await, @"HTTP/1.1 200 OK: alive");
    assert_snapshot!(ask(&engine, &clock, "/readyz").await, @r#"HTTP/1.1 503 Service Unavailable: reading what happened while it was away"#);
    engine.vitals().heard(clock.now());
    engine.vitals().awake();
    clock.set(start() + SignedDuration::from_secs(120));
    assert_snapshot!(ask(&engine, &clock, "/readyz").await, @r#"HTTP/1.1 200 OK: ready"#);
    clock.set(start() + SignedDuration::from_secs(121));
    assert_snapshot!(ask(&engine, &clock, "/readyz").await, @r#"HTTP/1.1 503 Service Unavailable: the homeserver has not been heard for 121 s"#);
    assert_snapshot!(ask(&engine, &clock, "/healthz").await, @"HTTP/1.1 200 OK: alive");
    engine.vitals().heard(clock.now());
    assert_snapshot!(ask(&engine, &clock, "/readyz").await, @r#"HTTP/1.1 200 OK: ready"#);
    assert_snapshot!(ask(&engine, &clock, "/elsewhere").await, @"HTTP/1.1 404 Not Found:");
}

#[tokio::test]
async fn its_figures_count_what_happened_and_say_what_waits() {
    let (mut engine, clock) = (engine(), ManualClock::at(start()));
    let events = vec![
        alice(owned_event_id!("$command"), Some("!mentors")),
        alice(owned_event_id!("$chatter"), Some("")),
        alice(owned_event_id!("$locked"), None),
    ];
    let held = vec![(Cause("$late".to_owned()), "{}".to_owned())];
    engine.take_in(Batch { events, held, ..Batch::default() }, start()).expect("it is kept");
    engine.vitals().heard(clock.now());
    engine.vitals().awake();
    clock.set(start() + SignedDuration::from_secs(7));
    let figures = ask(&engine, &clock, "/metrics").await;
    let moving =
        |line: &&str| !line.contains("commit_seconds_sum") && !line.contains("commit_seconds_bucket");
    assert_snapshot!(figures.lines().filter(moving).collect::<Vec<_>>().join("\n"), @r#"
    HTTP/1.1 200 OK: # HELP chancery_events Events taken in, those that led to nothing included.
    # TYPE chancery_events counter
    chancery_events_total 3
    # HELP chancery_decisions Events that led to something.
    # TYPE chancery_decisions counter
    chancery_decisions_total 2
    # HELP chancery_undecryptable Encrypted messages given up.
    # TYPE chancery_undecryptable counter
    chancery_undecryptable_total 1
    # HELP chancery_undeliverable Messages that the homeserver refused for good.
    # TYPE chancery_undeliverable counter
    chancery_undeliverable_total 0
    # HELP chancery_ready 1 once the time away has been read.
    # TYPE chancery_ready gauge
    chancery_ready 1
    # HELP chancery_held_messages Encrypted messages that wait for their key.
    # TYPE chancery_held_messages gauge
    chancery_held_messages 1
    # HELP chancery_outbox_messages Messages said and not heard in their rooms yet.
    # TYPE chancery_outbox_messages gauge
    chancery_outbox_messages 2
    # HELP chancery_outbox_age_seconds How long the oldest of them waits.
    # TYPE chancery_outbox_age_seconds gauge
    # UNIT chancery_outbox_age_seconds seconds
    chancery_outbox_age_seconds 7.0
    # HELP chancery_sync_age_seconds How long ago the homeserver was heard.
    # TYPE chancery_sync_age_seconds gauge
    # UNIT chancery_sync_age_seconds seconds
    chancery_sync_age_seconds 7.0
    # HELP chancery_commit_seconds How long commits take.
    # TYPE chancery_commit_seconds histogram
    # UNIT chancery_commit_seconds seconds
    chancery_commit_seconds_count 1
    # EOF
    "#);
}
