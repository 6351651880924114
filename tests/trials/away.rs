//! The bot is away while people go on talking: when it comes back it reads everything, answers in order, and only then
//! does what has fallen due.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use futures_util::future::{join_all, try_join_all};
use homeserver::community::{Charter, Community};
use homeserver::heard::Kind;
use homeserver::inbox::Wanted;
use homeserver::person::{Person, PersonError};
use ruma::{OwnedEventId, OwnedRoomId};
use tempfile::TempDir;
use tokio::time::sleep;

use crate::interview::PATIENCE;
use crate::measure::{often, tell};
use crate::tour::{self, ANSWERS, answer};
use crate::{chancery, synapse};

/// How many of them talk in the community room.
const PEOPLE: usize = 4;

/// How much each of them says there.
const WORDS: usize = often(250, 15);

/// One in so many is a command.
const EVERY: usize = often(50, 15);

/// What commands they are.
const COMMANDS: [&str; 3] = ["!roster", "!mentors", "!help"];

/// How many people talk with the bot alone, in the middle of an interview.
const TALKERS: usize = often(10, 1);

/// What each of them says, one thing after the other, and what the bot says to it. Only the first was asked for.
const TALK: [(&str, &str); 6] = [
    (ANSWERS[0], "Question 2 of 7"),
    (ANSWERS[1], "Our messages crossed"),
    ("!status", "You are writing an application"),
    (ANSWERS[2], "Our messages crossed"),
    ("!show", "These are your answers"),
    ("!language", "!language"),
];

/// How many seconds after an application the organisers are overdue; enough to stop the bot in between.
const HEAR_WITHIN: u64 = 20;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn everything_said_in_plain_rooms_while_it_was_away_is_answered_in_order() {
    away("away, plain", "away-plain", false).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn everything_said_in_encrypted_rooms_while_it_was_away_is_answered_in_order() {
    away("away, encrypted", "away-encrypted", true).await;
}

#[allow(clippy::disallowed_methods, reason = "how long it takes is one of the figures")]
async fn away(name: &str, suffix: &str, encrypted: bool) {
    let (community, _programme) = founded(suffix, encrypted).await;
    let mut bot = community.start_bot(chancery()).expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    let talkers = join_all((0..TALKERS).map(|number| talker(&community, suffix, number))).await;
    let applicants = [&community.alice, &community.max];
    let drafts =
        try_join_all(applicants.map(|person| fills_in(&community, person))).await.expect("two drafts");
    let submitted = Instant::now();
    for (person, room) in applicants.into_iter().zip(&drafts) {
        person.say(room, "!submit").await.expect("a command");
        heard(&community, person, room, "Thank you! Your application is").await;
    }
    bot.kill();
    assert!(submitted.elapsed() < Duration::from_secs(HEAR_WITHIN), "too slow a machine for this trial");

    let talk = join_all(talkers.iter().map(|(person, room)| talks(person, room)));
    let words = join_all(people(&community).map(|person| speaks(&community, person)));
    let (rooms, organisers) = (&community.rooms, &community.rooms.organisers);
    let (_, spoken) = tokio::join!(talk, words);
    community.olga.say(organisers, "!select #1").await.expect("a command");
    sleep(Duration::from_secs(HEAR_WITHIN).saturating_sub(submitted.elapsed())).await;

    let start = Instant::now();
    bot.restart().expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    let ready = start.elapsed();
    let commands: Vec<OwnedEventId> = spoken.into_iter().flatten().collect();
    for command in &commands {
        let answered = Wanted::by(&community.bot).in_room(&rooms.community).replying_to(command);
        community.olga.expect(answered.within(PATIENCE)).await.expect("an answer to a command");
    }
    for (person, room) in &talkers {
        heard(&community, person, room, TALK[TALK.len() - 1].1).await;
    }
    heard(&community, &community.olga, organisers, "is overdue").await;
    let answered = start.elapsed();

    answered_in_order(&community, &commands).await;
    for (person, room) in &talkers {
        only_what_was_asked_for_is_an_answer(&community, person, room).await;
    }
    due_once(&community).await;
    tell(name, "messages in the community room", PEOPLE * WORDS);
    tell(name, "of them commands", commands.len());
    tell(name, "messages in direct rooms", TALKERS * TALK.len());
    tell(name, "milliseconds from the start until ready", ready.as_millis());
    tell(name, "milliseconds from the start until everything was answered", answered.as_millis());
    assert!(bot.stop().await.expect("an end").success());
}

/// A community in which organisers are overdue soon.
async fn founded(suffix: &str, encrypted: bool) -> (Community, TempDir) {
    let directory = tempfile::tempdir().expect("a directory");
    let programme = directory.path().join("impatient.toml");
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/programmes/openstack.toml");
    let shipped = fs::read_to_string(shipped).expect("the shipped programme");
    let soon = shipped.replace("hear-within = \"30 days\"", &format!("hear-within = \"{HEAR_WITHIN}s\""));
    assert_ne!(soon, shipped, "the span stands in the file");
    fs::write(&programme, soon).expect("a programme");
    let charter = Charter {
        programme: programme.display().to_string(),
        suffix: Some(suffix.to_owned()),
        encrypted,
        ..Charter::default()
    };
    let community = Box::pin(Community::found(synapse(), charter)).await.expect("a community");
    tour::trust_the_bot(&community).await;
    (community, directory)
}

fn people(community: &Community) -> [&Person; PEOPLE] {
    [&community.alice, &community.mo, &community.edda, &community.max]
}

/// Somebody who was asked the first question.
async fn talker(community: &Community, suffix: &str, number: usize) -> (Person, OwnedRoomId) {
    let name = format!("{suffix}-{number}");
    let person = Box::pin(Person::register(synapse(), &name, &name)).await.expect("a person");
    let room = begins(community, &person).await.expect("an interview");
    (person, room)
}

async fn begins(community: &Community, person: &Person) -> Result<OwnedRoomId, PersonError> {
    let room = person.create_dm(&community.bot).await?;
    person.say(&room, "!apply").await?;
    heard(community, person, &room, "Question 1 of 7").await;
    Ok(room)
}

/// Answers everything, and does not submit it yet.
async fn fills_in(community: &Community, person: &Person) -> Result<OwnedRoomId, PersonError> {
    let room = begins(community, person).await?;
    answer(person, &community.bot, &room, 1).await?;
    Ok(room)
}

/// Says what it has to say, without an answer to anything.
async fn talks(person: &Person, room: &OwnedRoomId) {
    for (words, _) in TALK {
        person.say(room, words).await.expect("a word");
    }
}

/// Talks in the community room, and gives the commands among it.
async fn speaks(community: &Community, person: &Person) -> Vec<OwnedEventId> {
    let mut commands = Vec::new();
    for number in 0..WORDS {
        let room = &community.rooms.community;
        if number % EVERY == EVERY / 2 {
            let command = COMMANDS[number / EVERY % COMMANDS.len()];
            commands.push(person.say(room, command).await.expect("a command"));
        } else {
            person.say(room, &format!("number {number} of what I wanted to say")).await.expect("a word");
        }
    }
    commands
}

async fn heard(community: &Community, person: &Person, room: &OwnedRoomId, text: &str) {
    let wanted = Wanted::by(&community.bot).in_room(room).saying(text).within(PATIENCE);
    person.expect(wanted).await.expect("a word of the bot");
}

/// Every command was answered once, in the order in which they stand in the room.
async fn answered_in_order(community: &Community, commands: &[OwnedEventId]) {
    let history = community.olga.history(&community.rooms.community).await.expect("the community room");
    let unreadable = |kind: &Kind| matches!(kind, Kind::Other(kind) if kind == "m.room.encrypted");
    assert!(!history.iter().any(|heard| unreadable(&heard.kind)), "olga can read everything");
    let asked: Vec<_> =
        history.iter().map(|heard| &heard.event_id).filter(|event| commands.contains(event)).collect();
    let said = history.iter().filter(|heard| heard.sender == community.bot && heard.is_message());
    let answered: Vec<_> = said.filter_map(|heard| heard.in_reply_to.as_ref()).collect();
    assert_eq!(asked.len(), commands.len());
    assert_eq!(answered, asked, "each is answered once, in order");
}

/// Each word was answered once, in order; the next question is the one after the only answer.
async fn only_what_was_asked_for_is_an_answer(community: &Community, person: &Person, room: &OwnedRoomId) {
    person.say(room, ANSWERS[1]).await.expect("an answer");
    heard(community, person, room, "Question 3 of 7").await;
    let history = person.history(room).await.expect("the room");
    let said = history.iter().filter(|heard| heard.sender == community.bot && heard.is_message());
    let said: Vec<_> = said.map(|heard| heard.body.as_str()).collect();
    let wanted = ["Question 1 of 7"].into_iter().chain(TALK.map(|(_, said)| said)).chain(["Question 3 of 7"]);
    let as_wanted = said.iter().zip(wanted.clone()).all(|(said, wanted)| said.contains(wanted));
    assert!(
        as_wanted && said.len() == TALK.len() + 2,
        "{said:#?}\ninstead of {:#?}",
        wanted.collect::<Vec<_>>()
    );
    let open = said[5].matches("(still open)").count();
    assert_eq!(open, ANSWERS.len() - 1, "one answer was given: {}", said[5]);
}

/// What was selected in time is not overdue, and what is overdue is told once.
async fn due_once(community: &Community) {
    let history = community.olga.history(&community.rooms.organisers).await.expect("the organisers' room");
    let times = |text: &str| history.iter().filter(|heard| heard.body.contains(text)).count();
    assert_eq!(times("selected ticket #1"), 1);
    assert_eq!((times("Ticket #1 is overdue"), times("Ticket #2 is overdue")), (0, 1));
}
