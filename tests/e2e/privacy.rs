//! What is held about people, among real ones: who wants to be forgotten is.

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

#[tokio::test(flavor = "multi_thread")]
async fn who_wants_to_be_forgotten_is_taken_out_of_what_was_posted() {
    let (community, _bot) = community("forgotten", "openstack").await;
    let Community { alice, olga, bot, rooms, .. } = &community;
    let direct = tour::alice_applies(&community).await.expect("an application");
    hears(olga, &community, &rooms.organisers, tour::ANSWERS[0]).await;

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
}
