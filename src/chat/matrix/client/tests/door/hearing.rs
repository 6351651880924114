//! Nothing between two tokens is left out, and nothing is told twice.

use std::time::Duration;

use chancery_matrix_client::{
    heard::{HeardKind, Locked},
    keys::Keys,
    sync::{Gap, SyncError},
};
use homeserver::{nio::NioPerson, person::Person, room::RoomPlan};
use rusqlite::Connection;
use tokio::time::timeout;

use crate::stage::{Bot, PASSWORD, SYNAPSE, body, events, numbered, said};

/// Trap 1 and 2: the SDK stores its token before anybody has seen the events, and swallows what is asked for again.
#[tokio::test]
async fn a_sync_that_was_not_committed_is_told_again_after_a_restart() {
    let ada = Person::register(&SYNAPSE, "replay-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("replay-bot").await;
    let plan = RoomPlan::private("replay").encrypted(true).invite(bot.account.user.clone());
    let room = ada.create_room(plan).await.unwrap();
    bot.follow(&room).await;
    ada.say(&room, "once").await.unwrap();

    let heard = bot.peek().await.unwrap();
    assert_eq!(said(&heard, &room), ["once"]);
    assert_eq!(bot.peek().await, Err(SyncError::RunAhead), "a live client cannot be asked again");
    let mut bot = bot.restart().await;
    assert_eq!(bot.hears(&room, 1).await, ["once"]);
    assert_eq!(said(&bot.sync().await, &room), [""; 0]);
}

/// Trap 6: the SDK keeps the session that a first letter begins, and only later the room key that came in it.
#[tokio::test]
async fn a_sync_that_is_cut_short_midway_costs_no_key() {
    let ada = Person::register(&SYNAPSE, "midway-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("midway-bot").await;
    let plan = RoomPlan::private("midway").encrypted(true).invite(bot.account.user.clone());
    let room = ada.create_room(plan).await.unwrap();
    bot.follow(&room).await;
    let keys = Connection::open(bot.account.directory.join("matrix/matrix-sdk-crypto.sqlite3")).unwrap();
    keys.execute_batch(
        "CREATE TRIGGER cut BEFORE INSERT ON inbound_group_session
         BEGIN SELECT RAISE(ABORT, 'cut short'); END",
    )
    .unwrap();
    ada.say(&room, "once").await.unwrap();
    while let Ok(synced) = bot.peek().await {
        assert_eq!(said(&synced, &room), [""; 0], "without its key it cannot be read");
        bot.since = Some(synced.next);
    }
    keys.execute_batch("DROP TRIGGER cut").unwrap();
    let mut bot = bot.restart().await;
    assert_eq!(bot.hears(&room, 1).await, ["once"]);
}

#[tokio::test]
async fn a_sync_that_is_dropped_loses_nothing() {
    let ada = Person::register(&SYNAPSE, "drop-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("drop-bot").await;
    let room = ada.create_room(RoomPlan::private("drop").invite(bot.account.user.clone())).await.unwrap();
    bot.follow(&room).await;
    for (number, words) in numbered("drop", 30).into_iter().enumerate() {
        ada.say(&room, &words).await.unwrap();
        let patience = Duration::from_millis(number as u64 * 2);
        let dropped =
            timeout(patience, bot.client.sync(bot.since.as_deref(), Duration::ZERO, &bot.ours)).await;
        if let Ok(synced) = dropped {
            let synced = synced.unwrap();
            assert_eq!(said(&synced, &room), [words]);
            bot.since = Some(synced.next);
            continue;
        }
        bot = bot.restart().await;
        assert_eq!(bot.hears(&room, 1).await, [words]);
    }
}

#[tokio::test]
async fn what_was_said_while_we_were_away_is_read_back_in_order() {
    let ada = Person::register(&SYNAPSE, "gap-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("gap-bot").await;
    for (encrypted, ours) in [(false, false), (false, true), (true, false), (true, true)] {
        let plan = RoomPlan::private("gap").encrypted(encrypted).invite(bot.account.user.clone());
        let room = ada.create_room(plan).await.unwrap();
        bot.follow(&room).await;
        bot.ours.extend(ours.then(|| room.clone()));
        let missed = numbered("missed", 250);
        for words in &missed {
            ada.say(&room, words).await.unwrap();
        }
        bot = bot.restart().await;
        let synced = bot.sync().await;
        assert_eq!(said(&synced, &room), missed);
        assert!(synced.rooms.iter().any(|told| told.room == room && told.gap == Gap::Filled));
    }
}

#[tokio::test]
async fn a_message_whose_key_comes_late_is_read_when_it_comes() {
    let mut bot = Bot::new("late-bot").await;
    let nia = NioPerson::register(&SYNAPSE, "late-nia", PASSWORD).await.unwrap();
    let room = nia.create_dm(&bot.account.user).await.unwrap();
    bot.follow(&room).await;
    nia.say_without_key(&room, "patience").await.unwrap();

    let locked = |kind: &HeardKind| match kind {
        HeardKind::Undecryptable { raw, session, why } => Some((raw.clone(), session.clone(), *why)),
        _ => None,
    };
    let (raw, session, why) =
        bot.until(|synced| events(synced, &room).into_iter().find_map(|heard| locked(&heard.kind))).await;
    assert_eq!(why, Locked::KeyMissing);
    assert_eq!(bot.client.decrypt(&room, &raw).await, None);

    // The key is asked for in another life of the bot, as after a crash.
    let mut bot = bot.restart().await;
    nia.hand_over_keys().await.unwrap();
    loop {
        bot.sync().await;
        match bot.client.new_keys().await {
            Keys::Listed(keys) if keys.contains(&(room.clone(), session.clone())) => break,
            _ => {}
        }
    }
    let heard = bot.client.decrypt(&room, &raw).await.unwrap();
    assert_eq!(body(&heard).as_deref(), Some("patience"));
    assert!(heard.encrypted && heard.sender == nia.id());
}
