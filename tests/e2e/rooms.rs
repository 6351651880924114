//! The rooms themselves change under the bot: it is put out and let in again, loses its power, and follows where a room
//! is replaced by a new one.

use std::process::Command;

use homeserver::bot::Bot;
use homeserver::community::Community;
use homeserver::heard::Heard;
use homeserver::inbox::Wanted;
use homeserver::person::Person;
use ruma::{RoomId, RoomVersionId};
use serde_json::json;

use crate::tour::alice_applies;
use crate::{chancery, community};

/// Waits until the bot says this in this room.
pub(crate) async fn hears(person: &Person, community: &Community, room: &RoomId, text: &str) -> Heard {
    let wanted = Wanted::by(&community.bot).in_room(room).saying(text);
    person.expect(wanted).await.unwrap_or_else(|error| panic!("“{text}”: {error}"))
}

fn times(person: &Person, community: &Community, text: &str) -> usize {
    let heard = person.inbox().heard().into_iter();
    heard
        .filter(|heard| heard.sender == community.bot && heard.is_message() && heard.body.contains(text))
        .count()
}

#[tokio::test(flavor = "multi_thread")]
async fn put_out_of_the_mentors_room_the_bot_says_so_and_goes_on_when_let_in() {
    let (community, mut bot) = community("kicked", "openstack").await;
    let Community { mo, olga, rooms, .. } = &community;
    alice_applies(&community).await.expect("an application");
    mo.remove(&rooms.mentors, &community.bot, "too noisy").await.expect("a removal");
    let told = hears(olga, &community, &rooms.organisers, "removed me from the mentors room").await;
    assert!(told.body.contains(mo.id().as_str()) && told.body.contains("too noisy"), "{told:?}");

    // Whoever was a mentor is asked all the same, and what is for the room waits, over a restart too.
    olga.say(&rooms.organisers, "!select #1").await.expect("a command");
    hears(olga, &community, &rooms.organisers, "selected ticket #1").await;
    bot.stop().await.expect("an end");
    bot.restart().expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");

    mo.invite(&rooms.mentors, &community.bot).await.expect("an invitation");
    hears(olga, &community, &rooms.organisers, "do my work in the mentors room again").await;
    hears(mo, &community, &rooms.mentors, "Mentor asked").await;
    assert_eq!(times(olga, &community, "removed me from the mentors room"), 1);

    let announcements = olga.client().get_room(&rooms.announcements).expect("a room");
    announcements.ban_user(&community.bot, None).await.expect("a ban");
    hears(olga, &community, &rooms.organisers, "banned me from the announcements room").await;
    announcements.unban_user(&community.bot, None).await.expect("the end of a ban");
    olga.invite(&rooms.announcements, &community.bot).await.expect("an invitation");
    hears(olga, &community, &rooms.organisers, "do my work in the announcements room again").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_power_the_bot_says_what_it_cannot_do_and_an_organiser_without_the_room_hears_it_directly() {
    let (community, _bot) = community("powerless", "openstack").await;
    let Community { olga, rooms, .. } = &community;
    olga.set_power(&rooms.announcements, &community.bot, 0).await.expect("less power");
    let told = hears(olga, &community, &rooms.organisers, "cannot speak in the announcements room").await;
    assert!(told.body.contains("`50`") && told.body.contains("`0`"), "{told:?}");
    olga.set_power(&rooms.announcements, &community.bot, 50).await.expect("power");
    hears(olga, &community, &rooms.organisers, "do my work in the announcements room again").await;
    olga.set_power(&rooms.ambassadors, &community.bot, -1).await.expect("less power");
    hears(olga, &community, &rooms.organisers, "cannot speak in the ambassadors room").await;

    let direct = olga.create_dm(&community.bot).await.expect("a direct room");
    olga.say(&direct, "!status").await.expect("a command");
    hears(olga, &community, &direct, "").await;
    olga.remove(&rooms.organisers, &community.bot, "by mistake").await.expect("a removal");
    hears(olga, &community, &direct, "removed me from the organisers room").await;
    olga.set_power(&rooms.ambassadors, &community.bot, 50).await.expect("power");
    hears(olga, &community, &direct, "do my work in the ambassadors room again").await;
    olga.invite(&rooms.organisers, &community.bot).await.expect("an invitation");
    hears(olga, &community, &rooms.organisers, "do my work in the organisers room again").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upgraded_encrypted_mentors_room_is_followed_and_only_who_is_in_the_new_one_mentors() {
    let (community, mut bot) = community("upgrade", "openstack").await;
    let Community { mo, edda, olga, rooms, .. } = &community;
    alice_applies(&community).await.expect("an application");
    let new = mo.upgrade(&rooms.mentors, RoomVersionId::V11).await.expect("a new room");
    let told = hears(olga, &community, &rooms.organisers, "I am not let in").await;
    assert!(told.body.contains(new.as_str()), "{told:?}");
    // Said to a room in which nobody reads any more, were it not kept back.
    olga.say(&rooms.organisers, "!select #1").await.expect("a command");
    hears(olga, &community, &rooms.organisers, "selected ticket #1").await;

    mo.invite(&new, &community.bot).await.expect("an invitation");
    let told = hears(olga, &community, &rooms.organisers, "I have followed").await;
    assert!(told.body.contains("have invited everybody") && told.body.contains("the new id"), "{told:?}");
    let offer = hears(mo, &community, &new, "Mentor asked").await;
    assert!(offer.encrypted, "the new room is encrypted as the old one was");

    // Edda accepts what the bot invites her to.
    edda.expect(Wanted::any_by(edda.id()).in_room(&new).member(edda.id(), "join")).await.expect("edda comes");

    // A thread of the old room is answered in the new one, where there is no such thread.
    let root = mo.say(&rooms.mentors, "Who else is here?").await.expect("a message");
    let old = mo.client().get_room(&rooms.mentors).expect("the old room");
    let thread = json!({ "rel_type": "m.thread", "event_id": root, "is_falling_back": true });
    let words = json!({ "msgtype": "m.text", "body": "!mentors", "m.relates_to": thread });
    old.send_raw("m.room.message", words).await.expect("a command");
    hears(mo, &community, &new, "These are the mentors").await;

    bot.stop().await.expect("an end");
    bot.restart().expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    edda.say(&new, "!tickets").await.expect("a command");
    hears(edda, &community, &new, "#1").await;
    assert_eq!(times(olga, &community, "I have followed"), 1);
    // On the one card of the ticket.
    assert_eq!(times(mo, &community, "Opened:"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_mentors_room_that_anybody_can_join_makes_no_mentors() {
    let (community, _bot) = community("backdoor", "openstack").await;
    let Community { mo, olga, max, rooms, .. } = &community;
    mo.set_state(&rooms.mentors, "m.room.join_rules", json!({ "join_rule": "public" }))
        .await
        .expect("an open door");
    let new = mo.upgrade(&rooms.mentors, RoomVersionId::V12).await.expect("a new room");
    let told = hears(olga, &community, &rooms.organisers, "people can join it uninvited").await;
    assert!(told.body.contains(new.as_str()), "{told:?}");
    max.join((*new).into()).await.expect("an open room");
    let direct = max.create_dm(&community.bot).await.expect("a direct room");
    max.say(&direct, "!tickets").await.expect("a command");
    hears(max, &community, &direct, "is for mentors or organisers").await;

    // Max is in by the rule that lets in whoever is in the community's room.
    let allow = json!([{ "type": "m.room_membership", "room_id": rooms.community }]);
    let restricted = json!({ "join_rule": "restricted", "allow": allow });
    mo.set_state(&new, "m.room.join_rules", restricted).await.expect("a door for a whole room");
    max.say(&direct, "!note #1 I am one of you.").await.expect("a command");
    hears(max, &community, &direct, "`!note` is for mentors or organisers").await;

    max.leave(&new).await.expect("a way out");
    mo.set_state(&new, "m.room.join_rules", json!({ "join_rule": "invite" })).await.expect("a closed door");
    hears(olga, &community, &rooms.organisers, "I have followed").await;
    mo.say(&new, "!tickets").await.expect("a command");
    hears(mo, &community, &new, "open tickets").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upgraded_community_room_is_followed_and_its_moderators_with_it() {
    let (community, mut bot) = community("newtown", "openstack").await;
    let Community { alice, olga, rooms, .. } = &community;
    let new = olga.upgrade(&rooms.community, RoomVersionId::V12).await.expect("a new room");
    hears(olga, &community, &rooms.organisers, "I have followed").await;
    for person in [alice, &community.max] {
        person.join((*new).into()).await.expect("an open room");
    }
    alice.say(&new, "!mentors").await.expect("a command");
    hears(alice, &community, &new, "These are the mentors").await;
    // The alias leads to the new room by now.
    bot.stop().await.expect("an end");
    bot.restart().expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    alice.say(&new, "!roster").await.expect("a command");
    hears(alice, &community, &new, "ambassadors").await;
    assert_eq!(times(olga, &community, "I have followed"), 1);
    let facts = facts(&community, bot).await;
    let last = |room: &RoomId| {
        facts.iter().rev().find(|fact| fact.contains("\"moderated\"") && fact.contains(room.as_str()))
    };
    // Its creator has power without bounds in a room of version 12, and max the power that he had before.
    let moderators = last(&new).expect("moderators of the new room");
    assert!(
        moderators.contains(olga.id().as_str()) && moderators.contains(community.max.id().as_str()),
        "{moderators}"
    );
    let before = last(&rooms.community).expect("moderators of the old room");
    assert!(before.contains("\"by\":[]"), "the old room makes no moderators any more: {before}");
}

/// Everything that became true, as the records keep it.
pub(crate) async fn facts(community: &Community, bot: Bot) -> Vec<String> {
    bot.stop().await.expect("an end");
    let file = community.data().with_file_name("records.jsonl");
    let mut export = Command::new(chancery());
    export.arg("export").arg(&file).arg("--config").arg(community.config());
    let output = export.output().expect("it runs");
    assert!(output.status.success(), "{output:?}");
    let records = std::fs::read_to_string(file).expect("the records");
    records.lines().map(str::to_owned).collect()
}
