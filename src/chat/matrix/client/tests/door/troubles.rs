//! A line that breaks, a homeserver that is away, a session that is gone: each told by what it calls for.

use chancery_matrix_client::{
    error::{Limit, RequestError},
    session::restore,
    sync::SyncError,
};
use homeserver::{
    person::Person,
    proxy::{Line, Proxy},
    room::RoomPlan,
};

use crate::stage::{Bot, PASSWORD, SYNAPSE, account, body, events, numbered, said, text};

#[tokio::test]
async fn a_sync_that_the_sdk_took_in_and_lost_is_read_back_from_every_room() {
    let ada = Person::register(&SYNAPSE, "lost-ada", PASSWORD).await.unwrap();
    let proxy = Proxy::before(SYNAPSE.url()).await.unwrap();
    let mut bot = Bot::at(proxy.url(), "lost-bot").await;
    let mut rooms = Vec::new();
    for encrypted in [false, true] {
        let plan = RoomPlan::private("lost").encrypted(encrypted).invite(bot.account.user.clone());
        let room = ada.create_room(plan).await.unwrap();
        bot.follow(&room).await;
        rooms.push(room);
    }
    let words = numbered("lost", 5);
    for (room, words) in rooms.iter().flat_map(|room| words.iter().map(move |words| (room, words))) {
        ada.say(room, words).await.unwrap();
    }
    let invited = ada.create_room(RoomPlan::private("next").invite(bot.account.user.clone())).await.unwrap();
    proxy.is(Line::PoisonedOnce);
    let synced = bot.sync().await;
    assert!(rooms.iter().all(|room| said(&synced, room) == words), "{synced:?}");
    assert!(synced.invites.iter().any(|invite| invite.room == invited));
    ada.say(&rooms[0], "goes on").await.unwrap();
    assert_eq!(bot.hears(&rooms[0], 1).await, ["goes on"]);
}

#[tokio::test]
async fn a_bad_line_is_waited_out() {
    let ada = Person::register(&SYNAPSE, "line-ada", PASSWORD).await.unwrap();
    let proxy = Proxy::before(SYNAPSE.url()).await.unwrap();
    let mut bot = Bot::at(proxy.url(), "line-bot").await;
    let plan = RoomPlan::private("line").encrypted(true).invite(bot.account.user.clone());
    let room = ada.create_room(plan).await.unwrap();
    bot.follow(&room).await;
    for line in [Line::Dead, Line::BadGateway, Line::Portal] {
        proxy.is(line);
        assert!(matches!(bot.peek().await, Err(SyncError::Later { .. })), "{line:?}");
        let sent = bot.client.send(&room, "m.room.message", text("x"), "line").await;
        assert!(matches!(sent, Err(RequestError::Later { .. })), "{line:?}");
    }
    let missed = numbered("missed", 120);
    for words in &missed {
        ada.say(&room, words).await.unwrap();
    }
    // Taken up while the homeserver is away, and gone on with when it is back.
    proxy.is(Line::Dead);
    let mut bot = bot.restart().await;
    proxy.is(Line::Failing("/messages", 2));
    assert_eq!(bot.hears(&room, missed.len()).await, missed);
}

#[tokio::test]
async fn a_letter_whose_answer_was_lost_is_heard_once() {
    let ada = Person::register(&SYNAPSE, "answer-ada", PASSWORD).await.unwrap();
    let proxy = Proxy::before(SYNAPSE.url()).await.unwrap();
    let mut bot = Bot::at(proxy.url(), "answer-bot").await;
    let plan = RoomPlan::private("answer").encrypted(true).invite(bot.account.user.clone());
    let room = ada.create_room(plan).await.unwrap();
    bot.follow(&room).await;
    proxy.is(Line::LostAnswers);
    let lost = bot.client.send(&room, "m.room.message", text("letter"), "answer").await;
    assert!(matches!(lost, Err(RequestError::Later { .. })));
    proxy.is(Line::Good);
    let sent = bot.client.send(&room, "m.room.message", text("letter"), "answer").await.unwrap();
    bot.client.send(&room, "m.room.message", text("end"), "end").await.unwrap();
    let mut letters = Vec::new();
    bot.until(|synced| {
        let told = events(synced, &room).into_iter();
        letters.extend(
            told.filter_map(|heard| Some((body(heard)?, heard.event.clone(), heard.our_txn.clone()))),
        );
        letters.iter().any(|(words, ..)| words == "end").then_some(())
    })
    .await;
    assert_eq!(letters[0], ("letter".to_owned(), sent, Some("answer".to_owned())));
    assert_eq!(letters.len(), 2);
}

#[tokio::test]
async fn a_session_that_the_homeserver_forgot_is_told() {
    let bot = Bot::new("gone-bot").await;
    let user = bot.account.user.localpart().to_owned();
    let elsewhere = Person::log_in(&SYNAPSE, &user, PASSWORD).await.unwrap();
    let everywhere = matrix_sdk::ruma::api::client::session::logout_all::v3::Request::new();
    elsewhere.client().send(everywhere).await.unwrap();
    assert_eq!(bot.peek().await, Err(SyncError::SessionLost { soft: false }));
    let nowhere = bot.client.look_at_rooms(&["#any:localhost".to_owned()]).await;
    assert_eq!(nowhere[0].1, Err(RequestError::SessionLost { soft: false }));
    assert!(restore(&bot.account).await.is_ok(), "a session is taken up without asking");
    drop(account(SYNAPSE.url(), "gone-other").await);
}

/// Taken for nobody's, the room would lose what was said there for a bad minute.
#[tokio::test]
async fn a_room_whose_members_cannot_be_read_is_not_taken_for_nobodys() {
    let ada = Person::register(&SYNAPSE, "members-ada", PASSWORD).await.unwrap();
    let proxy = Proxy::before(SYNAPSE.url()).await.unwrap();
    let mut bot = Bot::at(proxy.url(), "members-bot").await;
    let room = ada.create_dm(&bot.account.user).await.unwrap();
    bot.follow(&room).await;
    let bot = bot.restart().await;
    proxy.is(Line::Failing("/members", u32::MAX));
    let direct = bot.client.is_direct_with(&room).await;
    assert!(matches!(direct, Err(RequestError::Later { .. })), "{direct:?}");
    let rooms = bot.client.joined_rooms();
    let spare = bot.client.direct_room(ada.id()).await;
    assert!(matches!(spare, Err(RequestError::Later { .. })), "{spare:?}");
    assert_eq!(bot.client.joined_rooms(), rooms, "no spare room was made");
    proxy.is(Line::Good);
    assert_eq!(bot.client.is_direct_with(&room).await.unwrap().as_deref(), Some(ada.id()));
    assert_eq!(bot.client.direct_room(ada.id()).await, Ok(room));
}

#[tokio::test]
async fn only_a_refused_invitation_is_given_up() {
    let ada = Person::register(&SYNAPSE, "barred-ada", PASSWORD).await.unwrap();
    let proxy = Proxy::before(SYNAPSE.url()).await.unwrap();
    let mut bot = Bot::at(proxy.url(), "barred-bot").await;
    proxy.is(Line::Forbidding("/account_data/"));
    let noted = bot.client.direct_room(ada.id()).await;
    assert!(matches!(noted, Err(RequestError::Barred { .. })), "{noted:?}");
    proxy.is(Line::Forbidding("/state/m.room.member/"));
    let invited = bot.client.direct_room(ada.id()).await;
    assert!(matches!(invited, Err(RequestError::Never { .. })), "{invited:?}");
    proxy.is(Line::Good);

    let room = ada.create_room(RoomPlan::private("barred").invite(bot.account.user.clone())).await.unwrap();
    bot.follow(&room).await;
    let bea = Person::register(&SYNAPSE, "barred-bea", PASSWORD).await.unwrap();
    bot.client.invite(&room, bea.id()).await.unwrap();
    assert_eq!(bot.client.invite(&room, bea.id()).await, Ok(()));
    ada.client().get_room(&room).unwrap().ban_user(bea.id(), None).await.unwrap();
    let banned = bot.client.invite(&room, bea.id()).await;
    assert!(matches!(banned, Err(RequestError::Never { .. })), "{banned:?}");
}

/// The homeserver does not say which of its limits it means; which request it refused does.
#[tokio::test]
async fn a_limit_tells_what_it_limits_and_for_how_long() {
    let ada = Person::register(&SYNAPSE, "limit-ada", PASSWORD).await.unwrap();
    let proxy = Proxy::before(SYNAPSE.url()).await.unwrap();
    let mut bot = Bot::at(proxy.url(), "limit-bot").await;
    let room = ada.create_room(RoomPlan::private("limit").invite(bot.account.user.clone())).await.unwrap();
    bot.follow(&room).await;
    proxy.is(Line::Limiting("/send/"));
    let sent = bot.client.send(&room, "m.room.message", text("x"), "limit").await;
    let limited = |what| move |error: &RequestError| matches!(error, RequestError::Limited { what: it, after, .. } if *it == what && after.as_millis() == 4999);
    assert!(sent.as_ref().is_err_and(limited(Limit::Messages)), "{sent:?}");
    proxy.is(Line::Limiting("/createRoom"));
    let made = bot.client.direct_room(ada.id()).await;
    assert!(made.as_ref().is_err_and(limited(Limit::Rooms)), "{made:?}");
    proxy.is(Line::Limiting("/state/m.room.member/"));
    let invited = bot.client.direct_room(ada.id()).await;
    assert!(invited.as_ref().is_err_and(limited(Limit::Invitations)), "{invited:?}");
    proxy.is(Line::Limiting("/invite"));
    let invited = bot.client.invite(&room, &ruma::owned_user_id!("@limit-bea:localhost")).await;
    assert!(invited.as_ref().is_err_and(limited(Limit::Invitations)), "{invited:?}");
}
