//! What one room may cost everybody else when it is read back: neither memory without end nor time.

use std::time::Duration;

use chancery_matrix_client::sync::{Gap, Synced};
use homeserver::{
    person::Person,
    proxy::{Line, Proxy},
    room::RoomPlan,
};
use ruma::{OwnedRoomId, RoomId};
use tokio::time::timeout;

use crate::stage::{Bot, PASSWORD, SYNAPSE, numbered, said};

/// Longer than any of this takes.
const PATIENCE: Duration = Duration::from_mins(4);

/// Ada, and the bot in this many rooms of hers.
async fn gathered(name: &str, rooms: usize) -> (Person, Proxy, Bot, Vec<OwnedRoomId>) {
    let ada = Person::register(&SYNAPSE, &format!("{name}-ada"), PASSWORD).await.unwrap();
    let proxy = Proxy::before(SYNAPSE.url()).await.unwrap();
    let mut bot = Bot::at(proxy.url(), &format!("{name}-bot")).await;
    let mut theirs = Vec::new();
    for _ in 0..rooms {
        let room = ada.create_room(RoomPlan::private(name).invite(bot.account.user.clone())).await.unwrap();
        bot.follow(&room).await;
        theirs.push(room);
    }
    (ada, proxy, bot, theirs)
}

fn gap<'a>(synced: &'a Synced, room: &RoomId) -> &'a Gap {
    &synced.rooms.iter().find(|told| told.room == room).unwrap().gap
}

#[tokio::test]
async fn of_a_room_that_somebody_filled_only_the_newest_is_read_back() {
    let (ada, _proxy, mut bot, rooms) = gathered("filled", 1).await;
    let long = "x".repeat(55_000);
    let missed: Vec<_> = (0..200).map(|number| format!("{number} {long}")).collect();
    for words in &missed {
        ada.say(&rooms[0], words).await.unwrap();
    }
    let mut bot = {
        let synced = bot.peek().await.unwrap();
        let kept = said(&synced, &rooms[0]);
        assert!((160..180).contains(&kept.len()), "{} of {}", kept.len(), missed.len());
        assert!(kept == missed[missed.len() - kept.len()..], "the newest, in order");
        assert!(matches!(gap(&synced, &rooms[0]), Gap::Unreadable { .. }));
        bot.ours.extend(rooms.clone());
        bot.restart().await
    };
    // In a room of ours only words are cut that are too long for anything.
    let synced = bot.sync().await;
    let whole = said(&synced, &rooms[0]);
    assert_eq!(whole.len(), missed.len());
    assert!(whole.iter().zip(&missed).all(|(told, words)| words.starts_with(told)));
    assert!(whole[0].len() < missed[0].len() && whole[199] == missed[199]);
    assert_eq!(*gap(&synced, &rooms[0]), Gap::Filled);
}

#[tokio::test]
async fn a_room_that_alone_fails_keeps_nobody_waiting_for_ever() {
    let (ada, proxy, mut bot, rooms) = gathered("alone", 3).await;
    for room in &rooms[..2] {
        for words in numbered("missed", 120) {
            ada.say(room, &words).await.unwrap();
        }
    }
    ada.say(&rooms[2], "and I?").await.unwrap();
    proxy.is(Line::Failing("/messages", u32::MAX));
    let synced = timeout(PATIENCE, bot.sync()).await.expect("everybody else is heard");
    assert_eq!(said(&synced, &rooms[2]), ["and I?"]);
    for room in &rooms[..2] {
        assert!(matches!(gap(&synced, room), Gap::Unreadable { .. }));
        assert_eq!(said(&synced, room), numbered("missed", 120)[20..]);
    }
}

#[tokio::test]
async fn what_was_read_back_before_a_refusal_is_heard() {
    let (ada, proxy, mut bot, rooms) = gathered("refused", 2).await;
    bot.ours.insert(rooms[0].clone());
    let missed = numbered("missed", 250);
    for (room, heard) in [(&rooms[0], [&missed[..100], &missed[150..]]), (&rooms[1], [&[], &missed[50..]])] {
        for words in &missed {
            ada.say(room, words).await.unwrap();
        }
        proxy.is(Line::Closing("/messages", 1));
        let synced = bot.sync().await;
        proxy.is(Line::Good);
        assert_eq!(said(&synced, room), heard.concat());
        assert!(matches!(gap(&synced, room), Gap::Unreadable { .. }));
    }
}
