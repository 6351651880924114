//! The rooms themselves change under the bot: it is put out and let in again, and loses its power.

use homeserver::community::Community;
use homeserver::heard::Heard;
use homeserver::inbox::Wanted;
use homeserver::person::Person;
use ruma::RoomId;

use crate::community;
use crate::tour::alice_applies;

async fn hears(person: &Person, community: &Community, room: &RoomId, text: &str) -> Heard {
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
    hears(mo, &community, &rooms.mentors, "was asked to take ticket").await;
    assert_eq!(times(olga, &community, "removed me from the mentors room"), 1);

    let banned = mo.client().get_room(&rooms.mentors).expect("a room").ban_user(&community.bot, None).await;
    banned.expect("a ban");
    hears(olga, &community, &rooms.organisers, "banned me from the mentors room").await;
    let unbanned =
        mo.client().get_room(&rooms.mentors).expect("a room").unban_user(&community.bot, None).await;
    unbanned.expect("the end of a ban");
    mo.invite(&rooms.mentors, &community.bot).await.expect("an invitation");
    hears(olga, &community, &rooms.organisers, "do my work in the mentors room again").await;
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
