//! Thousands of messages of one person at once: how much of it is answered, what becomes of everybody else, and what is
//! left of it after a restart.

use std::collections::BTreeMap;

use chancery::chat::Batch;
use chancery::config::shipped;
use chancery::domain::event::{Event, Reacted, Said, What};
use chancery::domain::ids::Cause;
use chancery::domain::message::{Address, Sealed, SealedAct};
use chancery::domain::place::Place;
use chancery::engine::Engine;
use chancery::store::memory::MemoryStore;
use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedEventId, OwnedUserId, UserId, owned_room_id};

/// More than anybody types, and than anybody reads.
const MANY: usize = 4_000;

/// What is heard of one person, and the notice that it is too much.
const ANSWERED: usize = 30;

const MALLORY: &str = "@mallory:example.org";
const BOB: &str = "@bob:example.org";

struct Bot {
    engine: Engine,
    kept: MemoryStore,
    events: usize,
}

impl Bot {
    fn start(kept: MemoryStore) -> Self {
        let (programme, texts) = shipped::programme("openstack", &["en"]).expect("a sound programme");
        let engine = Engine::open(programme, texts, Box::new(kept.clone())).expect("an engine");
        Self { engine, kept, events: 0 }
    }

    fn new() -> Self {
        Self::start(MemoryStore::default())
    }

    fn batch(&mut self, now: Timestamp, what: impl IntoIterator<Item = What>) -> Batch {
        let events = what.into_iter().map(|what| {
            self.events += 1;
            Event { cause: Cause(format!("$event{}", self.events)), at: now, what }
        });
        Batch { events: events.collect(), ..Batch::default() }
    }

    fn hears(&mut self, now: Timestamp, what: impl IntoIterator<Item = What>) -> Vec<Sealed> {
        let batch = self.batch(now, what);
        self.engine.take_in(batch, now).expect("it can be kept")
    }
}

fn says(who: &str, place: Place, words: &str) -> What {
    let who = person(who);
    let event = OwnedEventId::try_from("$said").expect("an event id");
    What::Said(Said::plainly(who, place, event, words))
}

fn person(id: &str) -> OwnedUserId {
    UserId::parse(id).expect("a Matrix ID")
}

fn direct(who: &str) -> Place {
    let room = format!("!direct-{}", &who[1..]);
    Place::Direct(room.try_into().expect("a room id"))
}

fn community() -> Place {
    Place::Community(owned_room_id!("!community:example.org"))
}

fn moment(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_772_442_000 + seconds).expect("a moment")
}

fn to(who: &str, said: &[Sealed]) -> usize {
    said.iter().filter(|message| message.to == Address::Person(person(who))).count()
}

fn is_notice(message: &Sealed) -> bool {
    matches!(&message.act, SealedAct::Post(post) if post.body.contains("more at once than I can follow"))
}

/// Every kind of message that is answered, one after the other.
fn anything(n: usize) -> What {
    match n % 4 {
        0 => says(MALLORY, direct(MALLORY), "!status"),
        1 => says(MALLORY, direct(MALLORY), "what now?"),
        2 => says(MALLORY, community(), "!roster"),
        _ => {
            let event = OwnedEventId::try_from("$locked").expect("an event id");
            What::Unreadable { who: person(MALLORY), place: direct(MALLORY), event }
        }
    }
}

#[test]
fn no_more_answers_to_one_person_wait_in_an_open_room_than_others_can_wait_for() {
    let mut bot = Bot::new();
    let here = |said: &[Sealed]| said.iter().filter(|it| matches!(it.to, Address::Community(_))).count();
    let asks = |bot: &mut Bot, who, at| bot.hears(moment(at), [says(who, community(), "!roster")]);
    // Slower than what is heard of one person, and faster than a homeserver lets the answers through.
    let said: Vec<_> = (0..24).flat_map(|n| asks(&mut bot, MALLORY, n * 2)).collect();
    assert_eq!(here(&said), 9);
    assert_eq!(said.iter().filter(|message| is_notice(message)).count(), 1);
    assert_eq!(here(&asks(&mut bot, BOB, 50)), 1, "nobody else notices");
    bot.hears(moment(60), said.into_iter().map(|message| What::Delivered { message: message.id }));
    assert_eq!(here(&asks(&mut bot, MALLORY, 120)), 1, "once they are delivered, there is room again");
}

#[test]
fn a_flood_is_answered_as_far_as_one_person_is_heard_and_told_once() {
    let mut bot = Bot::new();
    let said = bot.hears(moment(0), (0..MANY).map(anything));
    assert_eq!(said.len(), ANSWERED + 1);
    assert_eq!(said.iter().filter(|message| is_notice(message)).count(), 1);
    assert!(is_notice(&said[ANSWERED]), "it is the last that is said");
    assert_eq!(
        bot.hears(moment(30), (0..MANY).map(anything)).len(),
        0,
        "told once, and silent for the minute"
    );
    bot.hears(moment(30), said.into_iter().map(|message| What::Delivered { message: message.id }));
    assert_eq!(bot.hears(moment(60), (0..MANY).map(anything)).len(), ANSWERED + 1, "and then heard again");
}

#[test]
fn nobody_else_notices_a_flood() {
    let flood = || (0..MANY).map(anything);
    let bobs = || [says(BOB, direct(BOB), "!apply"), says(BOB, community(), "!mentors")];
    let undisturbed = Bot::new().hears(moment(0), bobs()).len();
    let mut bot = Bot::new();
    let said = bot.hears(moment(0), flood().chain(bobs()).chain(flood()));
    assert_eq!(said.len(), ANSWERED + 1 + undisturbed);
    assert_eq!(to(BOB, &said), 1);
}

#[test]
fn what_was_not_heard_is_not_done_after_a_restart_either() {
    let mut bot = Bot::new();
    let batch = bot.batch(moment(0), (0..MANY).map(anything));
    let again = Batch { events: batch.events.clone(), ..Batch::default() };
    bot.engine.take_in(batch, moment(0)).expect("it can be kept");
    let mut later = Bot::start(bot.kept.clone());
    assert_eq!(later.engine.take_in(again, moment(3600)).expect("it can be kept").len(), 0);
}

#[test]
fn what_nobody_answers_is_not_counted() {
    let mut bot = Bot::new();
    let chatter = (0..MANY).map(|_| says(MALLORY, community(), "!weather in Oslo, and other chatter"));
    let said = bot.hears(moment(0), chatter.chain([says(MALLORY, community(), "!roster")]));
    assert_eq!(said.len(), 1);
    assert!(!is_notice(&said[0]));
}

#[test]
fn reactions_are_counted_as_what_they_stand_for() {
    let mut bot = Bot::new();
    let nothing = (0..MANY).map(|n| {
        let to = OwnedEventId::try_from(format!("$other{n}")).expect("an event id");
        What::Reacted(Reacted {
            who: person(MALLORY),
            place: community(),
            event: to.clone(),
            to,
            key: "✅".to_owned(),
            recalled: BTreeMap::new(),
        })
    });
    assert_eq!(bot.hears(moment(0), nothing).len(), 0, "a reaction that presses no button is chatter");

    let buttons = summary_of(&mut bot);
    let presses = (0..MANY).map(|_| {
        let to = buttons.clone();
        What::Reacted(Reacted {
            who: person(BOB),
            place: direct(BOB),
            event: to.clone(),
            to,
            key: "✅".to_owned(),
            recalled: BTreeMap::new(),
        })
    });
    let said = bot.hears(moment(600), presses.collect::<Vec<_>>());
    assert!(said.iter().filter(|message| message.to == Address::Person(person(BOB))).count() <= ANSWERED + 1);
    assert_eq!(said.iter().filter(|message| is_notice(message)).count(), 1);
}

/// Bob answers all questions and is shown his answers with a button.
fn summary_of(bot: &mut Bot) -> OwnedEventId {
    let answers = [
        "!apply",
        "I run the monthly meetup of my town.",
        "I have answered questions for years.",
        "A workshop that travels from town to town.",
        "1",
        "bob",
        "bob@example.org",
        "yes",
    ];
    let mut last = String::new();
    for (n, words) in answers.into_iter().enumerate() {
        let n = i64::try_from(n).expect("a small number");
        let said = bot.hears(moment(n), [says(BOB, direct(BOB), words)]);
        for message in said {
            last = format!("$heard-{n}");
            let event = OwnedEventId::try_from(last.as_str()).expect("an event id");
            bot.hears(
                moment(n),
                [What::Heard {
                    message: message.id,
                    event,
                    room: ruma::owned_room_id!("!room:example.org"),
                    posted: None,
                }],
            );
        }
    }
    OwnedEventId::try_from(last).expect("an event id")
}

#[test]
fn an_interview_at_any_human_pace_is_heard_to_its_end() {
    let mut bot = Bot::new();
    summary_of(&mut bot);
    let said = bot.hears(moment(9), [says(BOB, direct(BOB), "!submit")]);
    assert!(
        said.iter().any(|message| matches!(&message.act, SealedAct::Post(post) if post.body.contains("#1")))
    );
}

#[test]
fn the_times_that_a_server_claims_win_nothing() {
    let mut bot = Bot::new();
    bot.hears(moment(0), []);
    let mut batch = bot.batch(moment(0), (0..MANY).map(anything));
    let long_ago = |n: usize| {
        let hours = i64::try_from(n).expect("a small number");
        moment(0).checked_sub(SignedDuration::from_hours(hours)).expect("a moment")
    };
    for (n, event) in batch.events.iter_mut().enumerate() {
        event.at = long_ago(n);
    }
    assert_eq!(bot.engine.take_in(batch, moment(1)).expect("it can be kept").len(), ANSWERED + 1);
}
