//! Who has power: the creators of rooms of version 12 have it without bounds, those of older rooms as much as is written.

use chancery_matrix_client::footing::{Footing, Power};
use homeserver::{person::Person, room::RoomPlan};
use matrix_sdk::ruma::RoomVersionId;

use crate::stage::{Bot, PASSWORD, SYNAPSE};

#[tokio::test]
async fn creators_of_version_12_moderate_whatever_the_power_levels_say() {
    let ada = Person::register(&SYNAPSE, "power-ada", PASSWORD).await.unwrap();
    let bea = Person::register(&SYNAPSE, "power-bea", PASSWORD).await.unwrap();
    let cleo = Person::register(&SYNAPSE, "power-cleo", PASSWORD).await.unwrap();
    let mut bot = Bot::new("power-bot").await;
    let me = bot.account.user.clone();
    let invite = |plan: RoomPlan| plan.invite(me.clone()).invite(bea.id()).invite(cleo.id());

    let plan = invite(RoomPlan::private("twelve").version(RoomVersionId::V12)).made_with(bea.id());
    let twelve = ada.create_room(plan.power(cleo.id(), 49)).await.unwrap();
    assert!(twelve.server_name().is_none(), "{twelve} is of version 12");
    bot.follow(&twelve).await;
    let eleven = invite(RoomPlan::private("eleven").version(RoomVersionId::V11));
    let eleven = ada.create_room(eleven.power(ada.id(), 100).power(cleo.id(), 50)).await.unwrap();
    assert!(eleven.server_name().is_some(), "{eleven} is of version 11");
    bot.follow(&eleven).await;
    for room in [&twelve, &eleven] {
        for person in [&bea, &cleo] {
            person.join((**room).into()).await.unwrap();
        }
    }
    let moderators = async |room| {
        let mut moderators = bot.client.moderators(room, 50).await.unwrap();
        moderators.sort();
        moderators
    };
    // Members come with the next sync.
    assert_eq!(moderators(&twelve).await, [ada.id(), bea.id()]);
    assert_eq!(moderators(&eleven).await, [ada.id(), cleo.id()]);

    // In a room of version 11 a creator's power can be taken; in one of version 12 it cannot even be written.
    ada.set_power(&eleven, ada.id(), 49).await.unwrap();
    assert!(ada.set_power(&twelve, ada.id(), 50).await.is_err());
    bot.until(|synced| synced.rooms.iter().any(|told| told.room == eleven).then_some(())).await;
    let mut moderators = bot.client.moderators(&eleven, 50).await.unwrap();
    moderators.sort();
    assert_eq!(moderators, [cleo.id()]);
}

#[tokio::test]
async fn our_own_footing_is_told_in_either_version_and_after_it_is_lost() {
    let ada = Person::register(&SYNAPSE, "foot-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("foot-bot").await;
    let me = bot.account.user.clone();
    for version in [RoomVersionId::V11, RoomVersionId::V12] {
        let plan = RoomPlan::private("foot").version(version.clone()).for_announcements().invite(me.clone());
        // The maker of a room of version 11 has no power but what is written.
        let plan = if version == RoomVersionId::V11 { plan.power(ada.id(), 100) } else { plan };
        let room = ada.create_room(plan.power(me.clone(), 20)).await.unwrap();
        bot.follow(&room).await;
        let power = Power { own: Some(20), speak: 50, react: 50, invite: 0, kick: 50 };
        assert_eq!(bot.client.footing(&room).await, Ok(Footing::Inside(power)));
        ada.remove(&room, &me, "out").await.unwrap();
        bot.until(|synced| synced.rooms.iter().any(|told| told.room == room && told.left).then_some(()))
            .await;
        let put_out = |banned, reason: Option<&str>| Footing::PutOut {
            by: ada.id().to_owned(),
            banned,
            reason: reason.map(str::to_owned),
        };
        assert_eq!(bot.client.footing(&room).await, Ok(put_out(false, Some("out"))));
        ada.client().get_room(&room).unwrap().ban_user(&me, Some("for good")).await.unwrap();
        bot.until(|synced| synced.rooms.iter().any(|told| told.room == room).then_some(())).await;
        assert_eq!(bot.client.footing(&room).await, Ok(put_out(true, Some("for good"))));
        bot = bot.restart().await;
        assert_eq!(bot.client.footing(&room).await, Ok(put_out(true, Some("for good"))));
    }
    // A room of our own, in which we are the creator.
    let own = bot.client.direct_room(ada.id()).await.unwrap();
    bot.until(|synced| synced.rooms.iter().any(|told| told.room == own).then_some(())).await;
    let Ok(Footing::Inside(Power { own: power, .. })) = bot.client.footing(&own).await else {
        panic!("inside")
    };
    assert!(power.is_none_or(|power| power >= 50), "{power:?}");
}

#[tokio::test]
async fn coming_and_going_twice_is_no_error() {
    let ada = Person::register(&SYNAPSE, "twice-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("twice-bot").await;
    let me = bot.account.user.clone();
    let room = ada.create_room(RoomPlan::private("twice").invite(me.clone())).await.unwrap();
    bot.follow(&room).await;
    assert_eq!(bot.client.join((&*room).into(), &[]).await.as_ref(), Ok(&room));
    assert_eq!(bot.client.invite(&room, ada.id()).await, Ok(()), "she is there already");
    let declined = ada.create_room(RoomPlan::private("declined").invite(me)).await.unwrap();
    bot.until(|synced| synced.invites.iter().any(|invite| invite.room == declined).then_some(())).await;
    assert_eq!(bot.client.leave(&declined).await, Ok(()));
    assert_eq!(bot.client.leave(&declined).await, Ok(()));
}
