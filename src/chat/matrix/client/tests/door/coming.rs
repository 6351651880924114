//! Coming into rooms and going out of them: what is ours to hear, and what is not.

use chancery_matrix_client::{error::RequestError, look::Standing};
use homeserver::{person::Person, room::RoomPlan};
use matrix_sdk::ruma::RoomAliasId;

use crate::stage::{Bot, PASSWORD, SYNAPSE, numbered, said, text};

#[tokio::test]
async fn a_room_is_joined_by_its_alias_and_heard_from_then_on() {
    let ada = Person::register(&SYNAPSE, "town-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("town-bot").await;
    let town = ada.create_room(RoomPlan::public("town", "town")).await.unwrap();
    ada.say(&town, "before").await.unwrap();
    let alias = RoomAliasId::parse("#town:localhost").unwrap();
    assert_eq!(bot.client.resolve_alias(&alias).await.as_ref(), Ok(&town));
    let nowhere = RoomAliasId::parse("#nowhere:localhost").unwrap();
    assert!(matches!(bot.client.resolve_alias(&nowhere).await, Err(RequestError::Never { .. })));
    let outside = bot.client.send(&town, "m.room.message", text("hello"), "outside").await;
    assert!(matches!(outside, Err(RequestError::Barred { .. })));

    let names = ["#town:localhost".to_owned(), "rubbish".to_owned()];
    let looks = bot.client.look_at_rooms(&names).await;
    assert!(matches!(&looks[0].1, Ok(look) if look.standing == Standing::Outside));
    assert!(matches!(&looks[1].1, Err(RequestError::Never { .. })));

    assert_eq!(bot.client.join((&*alias).into(), &[]).await.as_ref(), Ok(&town));
    assert_eq!(bot.client.join((&*alias).into(), &[]).await.as_ref(), Ok(&town));
    ada.say(&town, "after").await.unwrap();
    assert_eq!(bot.hears(&town, 1).await, ["after"]);

    let looks = bot.client.look_at_rooms(&names[..1]).await;
    let Ok(Standing::Inside(inside)) = looks[0].1.as_ref().map(|look| &look.standing) else {
        panic!("{looks:?}")
    };
    assert!(inside.join_rule == "public" && inside.may_send && !inside.may_invite && !inside.encrypted);
    assert_eq!(inside.power, Some(0));
    assert_eq!(bot.client.moderators(&town, 50).await.unwrap(), [ada.id()]);
}

/// Clients invite and say the first words in one breath; those words are meant for us.
#[tokio::test]
async fn what_was_said_between_invitation_and_coming_is_heard() {
    let ada = Person::register(&SYNAPSE, "early-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("early-bot").await;
    for (encrypted, count) in [(true, 3), (false, 130)] {
        let plan = RoomPlan::private("early").encrypted(encrypted).invite(bot.account.user.clone());
        let room = ada.create_room(plan).await.unwrap();
        let early = numbered("early", count);
        for words in &early {
            ada.say(&room, words).await.unwrap();
        }
        // Beyond these words by the time we come in.
        bot.until(|synced| synced.invites.iter().any(|invite| invite.room == room).then_some(())).await;
        assert!(bot.client.open_invites().await.iter().any(|invite| invite.inviter == ada.id()));
        bot.client.join((&*room).into(), &[]).await.unwrap();
        assert_eq!(bot.hears(&room, count).await, early);
    }
}

#[tokio::test]
async fn put_out_and_let_in_again_we_hear_neither_twice_nor_behind_the_door() {
    let ada = Person::register(&SYNAPSE, "kick-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("kick-bot").await;
    let room = ada.create_room(RoomPlan::private("kick").invite(bot.account.user.clone())).await.unwrap();
    bot.follow(&room).await;
    ada.say(&room, "last words").await.unwrap();
    ada.remove(&room, &bot.account.user, "out").await.unwrap();
    let synced = bot.sync().await;
    assert_eq!(said(&synced, &room), ["last words"]);
    assert!(synced.rooms[0].left);
    assert!(matches!(bot.client.joined_members(&room).await, Err(RequestError::Barred { .. })));

    ada.say(&room, "behind the door").await.unwrap();
    ada.invite(&room, &bot.account.user).await.unwrap();
    ada.say(&room, "come back").await.unwrap();
    bot.sync().await;
    bot.client.join((&*room).into(), &[]).await.unwrap();
    assert_eq!(bot.hears(&room, 1).await, ["come back"]);
    bot.client.leave(&room).await.unwrap();
    bot.client.leave(&room).await.unwrap();
}
