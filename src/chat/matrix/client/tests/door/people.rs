//! Who is in a room and by which name, and what somebody said there before.

use std::collections::BTreeMap;

use chancery_matrix_client::{
    error::RequestError,
    heard::{Heard, HeardKind, Membership},
    sync::Change,
};
use homeserver::{
    person::Person,
    proxy::{Line, Proxy},
    room::RoomPlan,
};
use ruma::RoomId;

use crate::stage::{Bot, PASSWORD, SYNAPSE, body, events, text};

/// What was told of one member: what they are, and their name.
fn told(heard: &[Heard], person: &Person) -> Vec<(Membership, Option<String>)> {
    let of = |heard: &Heard| match &heard.kind {
        HeardKind::Member { who, membership, display_name, .. } if who == person.id() => {
            Some((*membership, display_name.clone()))
        }
        _ => None,
    };
    heard.iter().filter_map(of).collect()
}

fn is(membership: Membership, name: &str) -> (Membership, Option<String>) {
    (membership, Some(name.to_owned()))
}

async fn names(bot: &Bot, room: &RoomId) -> Result<BTreeMap<String, Option<String>>, RequestError> {
    let members = bot.client.names(room).await?;
    Ok(members.map(|member| (member.who.localpart().to_owned(), member.name)).collect())
}

#[tokio::test]
async fn who_comes_goes_or_takes_another_name_is_told_and_who_is_there_is_listed() {
    let ada = Person::register(&SYNAPSE, "named-ada", PASSWORD).await.unwrap();
    let bea = Person::register(&SYNAPSE, "named-bea", PASSWORD).await.unwrap();
    let cleo = Person::register(&SYNAPSE, "named-cleo", PASSWORD).await.unwrap();
    let mut bot = Bot::new("named-bot").await;
    let me = bot.account.user.clone();
    let plan = RoomPlan::private("named").invite(me).invite(bea.id()).invite(cleo.id());
    let room = ada.create_room(plan).await.unwrap();
    bot.follow(&room).await;

    bea.call_oneself("Bea Builder").await.unwrap();
    bea.join((*room).into()).await.unwrap();
    cleo.join((*room).into()).await.unwrap();
    // In all rooms, and in this one alone.
    bea.call_oneself("OpenStack Ambassador Bea").await.unwrap();
    let here = cleo.client().get_room(&room).unwrap();
    here.set_own_member_display_name(Some("Cleo of this room".to_owned())).await.unwrap();
    ada.remove(&room, cleo.id(), "out").await.unwrap();
    ada.say(&room, "that was all").await.unwrap();
    let mut heard = Vec::new();
    bot.until(|synced| {
        heard.extend(events(synced, &room).into_iter().cloned());
        heard.iter().any(|heard| body(heard).is_some()).then_some(())
    })
    .await;
    let (joined, left) = (Membership::Join, Membership::Leave);
    assert_eq!(told(&heard, &bea), [is(joined, "Bea Builder"), is(joined, "OpenStack Ambassador Bea")]);
    let cleos = told(&heard, &cleo);
    assert_eq!(cleos[..2], [is(joined, "named-cleo"), is(joined, "Cleo of this room")]);
    assert!(matches!(cleos[2..], [(membership, _)] if membership == left), "{cleos:?}");

    let listed = names(&bot, &room).await.unwrap();
    assert_eq!(listed.keys().collect::<Vec<_>>(), ["named-ada", "named-bea", "named-bot"]);
    assert_eq!(listed["named-bea"].as_deref(), Some("OpenStack Ambassador Bea"));
    ada.remove(&room, &bot.account.user, "out too").await.unwrap();
    bot.until(|synced| synced.rooms.iter().any(|told| told.room == room && told.left).then_some(())).await;
    assert!(!bot.client.is_inside(&room));
}

#[tokio::test]
async fn the_moderators_of_a_crowd_are_found_without_it() {
    let ada = Person::register(&SYNAPSE, "crowd-ada", PASSWORD).await.unwrap();
    let bea = Person::register(&SYNAPSE, "crowd-bea", PASSWORD).await.unwrap();
    let proxy = Proxy::before(SYNAPSE.url()).await.unwrap();
    let mut bot = Bot::at(proxy.url(), "crowd-bot").await;
    let me = bot.account.user.clone();
    let plan = RoomPlan::private("crowd").invite(me).invite(bea.id()).power(bea.id(), 50);
    let room = ada.create_room(plan).await.unwrap();
    bot.follow(&room).await;
    proxy.is(Line::Waiting("/members"));
    assert_eq!(bot.client.moderators(&room, 50).await.unwrap(), [ada.id()], "bea has power and is not there");
    let beas = [bea.id().to_owned()].into();
    let others = [bot.account.user.clone()].into();
    assert_eq!(bot.client.would_moderate(&room, 50, &beas).await, Ok(true));
    assert_eq!(bot.client.would_moderate(&room, 50, &others).await, Ok(false));
    bea.join((*room).into()).await.unwrap();
    let mut moderators = bot.client.moderators(&room, 50).await.unwrap();
    moderators.sort();
    assert_eq!(moderators, [ada.id(), bea.id()]);

    // Where everybody has the power, everybody is asked for.
    proxy.is(Line::Good);
    assert_eq!(bot.client.moderators(&room, 0).await.unwrap().len(), 3);
}

#[tokio::test]
async fn what_of_a_room_may_have_changed_is_told() {
    let ada = Person::register(&SYNAPSE, "changed-ada", PASSWORD).await.unwrap();
    let bea = Person::register(&SYNAPSE, "changed-bea", PASSWORD).await.unwrap();
    let mut bot = Bot::new("changed-bot").await;
    let me = bot.account.user.clone();
    let room = ada.create_room(RoomPlan::private("changed").invite(me).invite(bea.id())).await.unwrap();
    bot.until(|synced| synced.invites.iter().any(|invite| invite.room == room).then_some(())).await;
    bot.client.join((&*room).into(), &[]).await.unwrap();
    let change = async |bot: &mut Bot| {
        bot.until(|synced| {
            synced.rooms.iter().find(|told| told.room == room).map(|told| told.changed.clone())
        })
        .await
    };
    assert_eq!(change(&mut bot).await, Change::Anything, "all of it is new");
    ada.say(&room, "hello").await.unwrap();
    assert_eq!(change(&mut bot).await, Change::Nothing);
    bea.join((*room).into()).await.unwrap();
    assert_eq!(change(&mut bot).await, Change::People([bea.id().to_owned()].into()));
    ada.set_power(&room, bea.id(), 50).await.unwrap();
    assert_eq!(change(&mut bot).await, Change::Anything);
}

#[tokio::test]
async fn a_message_that_was_said_before_can_be_looked_up() {
    let ada = Person::register(&SYNAPSE, "before-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("before-bot").await;
    for encrypted in [false, true] {
        let plan = RoomPlan::private("before").encrypted(encrypted).invite(bot.account.user.clone());
        let room = ada.create_room(plan).await.unwrap();
        bot.follow(&room).await;
        let said = ada.say(&room, "I am an ambassador").await.unwrap();
        let taken_back = ada.say(&room, "I am not").await.unwrap();
        bot.hears(&room, 2).await;
        ada.redact(&room, &taken_back).await.unwrap();
        let shown = bot.client.event(&room, &said).await.unwrap().unwrap();
        assert_eq!((shown.sender.as_ref(), body(&shown)), (ada.id(), Some("I am an ambassador".to_owned())));
        assert_eq!(shown.encrypted, encrypted);
        let shown = bot.client.event(&room, &taken_back).await.unwrap().unwrap();
        assert_eq!((shown.sender.as_ref(), shown.kind), (ada.id(), HeardKind::Other));
        assert!(bot.client.event(&room, "$nowhere".try_into().unwrap()).await.is_err());

        // Of another room nothing is shown.
        let other = ada.create_room(RoomPlan::private("other")).await.unwrap();
        let hidden = ada.send_raw(&other, "m.room.message", text("hidden")).await.unwrap();
        assert!(bot.client.event(&room, &hidden).await.is_err());
    }
}
