//! What is held about people, among real ones: who wants to be forgotten is.

use std::fs;
use std::path::Path;

use homeserver::community::Community;
use homeserver::heard::Heard;
use homeserver::inbox::Wanted;
use homeserver::person::Person;
use serde_json::Value;

use crate::rooms::hears;
use crate::{community, tour};

/// What the bot has said to this person so far, in any room.
pub(crate) fn said_to(person: &Person, community: &Community) -> Vec<Heard> {
    let heard = person.inbox().heard().into_iter();
    heard.filter(|heard| heard.sender == community.bot && heard.is_message()).collect()
}

/// The event, as the homeserver has it now.
async fn fetched(person: &Person, heard: &Heard) -> Value {
    let room = person.client().get_room(&heard.room).expect("a room");
    let event = room.event(&heard.event_id, None).await.expect("an event");
    event.raw().deserialize_as_unchecked().expect("an object")
}

/// What alice wrote that nobody else did: her answers but for a number and a yes.
fn words() -> Vec<&'static str> {
    tour::ANSWERS.into_iter().filter(|answer| answer.len() > 3).collect()
}

/// Every file below the directory that holds one of the words.
fn holding(directory: &Path, words: &[&str]) -> Vec<String> {
    let entries = fs::read_dir(directory).expect("a directory").map(|entry| entry.expect("an entry").path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                return holding(&path, words);
            }
            let bytes = fs::read(&path).expect("a file");
            let holds = |word: &&&str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
            words.iter().filter(holds).map(|word| format!("“{word}” in {}", path.display())).collect()
        })
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_gets_what_is_held_about_them_as_an_encrypted_file() {
    let (community, _bot) = community("mydata", "openstack").await;
    let Community { alice, rooms, .. } = &community;
    let direct = tour::alice_applies(&community).await.expect("an application");
    alice.say(&rooms.community, "!mydata").await.expect("a command");
    let file = hears(alice, &community, &direct, ".json").await;
    assert!(file.encrypted, "{file}");
    let data: Value = serde_json::from_slice(&alice.open(&file).await.expect("a file")).expect("JSON");
    let texts = data["texts"].as_array().expect("a table");
    for answer in words() {
        let is_there = texts.iter().any(|row| row.to_string().contains(answer));
        assert!(is_there, "“{answer}” is missing in {data:#}");
    }
    assert!(data.to_string().contains(alice.id().as_str()));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_wants_to_be_forgotten_is_taken_out_of_what_was_posted() {
    let (community, bot_process) = community("forgotten", "openstack").await;
    let Community { alice, olga, bot, rooms, .. } = &community;
    let direct = tour::alice_applies(&community).await.expect("an application");
    hears(olga, &community, &rooms.organisers, tour::ANSWERS[0]).await;
    assert!(!holding(&community.data(), &words()).is_empty(), "what she wrote is kept");

    alice.say(&direct, "!forgetme").await.expect("a command");
    let preview = hears(alice, &community, &direct, "`!confirm").await;
    alice.react(&direct, &preview.event_id, "✅").await.expect("a tap");
    let quotes = |person| {
        let said = said_to(person, &community).into_iter();
        said.filter(|heard| heard.body.contains(tour::ANSWERS[0])).collect::<Vec<_>>()
    };
    for person in [alice, olga] {
        let quoting = quotes(person);
        assert!(!quoting.is_empty(), "{} has read it", person.id());
        for heard in quoting {
            let wanted = Wanted::any_by(bot).in_room(&heard.room).redacting(&heard.event_id);
            person.expect(wanted).await.unwrap_or_else(|error| panic!("“{}”: {error}", heard.body));
            let event = fetched(person, &heard).await;
            assert!(
                event["content"]["ciphertext"].is_null() && event["content"]["body"].is_null(),
                "{event:#}"
            );
            assert!(event["unsigned"]["redacted_because"].is_object(), "{event:#}");
        }
    }
    bot_process.stop().await.expect("an end in order");
    assert_eq!(holding(&community.data(), &words()), Vec::<String>::new(), "words are left on the disk");
}
