//! Encrypted messages whose keys come late, after a restart, or never.

use std::time::Duration;

use homeserver::bot::Bot;
use homeserver::community::Community;
use homeserver::inbox::Wanted;
use homeserver::nio::NioPerson;
use ruma::OwnedRoomId;

use crate::{community, synapse};

/// Longer than the bot waits for a key.
const PATIENCE: Duration = Duration::from_mins(4);

/// Nora alone with the bot, and the bot's greeting is through.
async fn alone(name: &str) -> (Community, Bot, NioPerson, OwnedRoomId) {
    let (community, bot) = community(name, "openstack").await;
    let nora = format!("{name}-nora");
    let nora = NioPerson::register(synapse(), &nora, "nora-password").await.expect("a nio client");
    let direct = nora.create_dm(&community.bot).await.expect("a direct room");
    let came = Wanted::any_by(&community.bot).in_room(&direct).member(&community.bot, "join");
    nora.expect(came).await.expect("the bot");
    (community, bot, nora, direct)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_answered_when_its_key_comes() {
    let (community, bot, nora, direct) = alone("late-key").await;
    nora.say_without_key(&direct, "!mentors").await.expect("a command");
    bot.logs("waits for its key").await.expect("it is held");
    // Nobody else need wait for it.
    let (alice, bot) = (&community.alice, &community.bot);
    let other = alice.create_dm(bot).await.expect("a direct room");
    alice.say(&other, "!language").await.expect("a command");
    alice.expect(Wanted::by(bot).in_room(&other).saying("English")).await.expect("an answer");
    nora.hand_over_keys().await.expect("the keys");
    let mentors = Wanted::by(bot).in_room(&direct).saying("mo");
    nora.expect(mentors).await.expect("an answer to what could not be read before");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_answered_when_its_key_comes_while_the_bot_is_down() {
    let (community, mut bot, nora, direct) = alone("later-key").await;
    nora.say_without_key(&direct, "!mentors").await.expect("a command");
    bot.logs("waits for its key").await.expect("it is held");
    bot.kill();
    nora.hand_over_keys().await.expect("the keys");
    bot.restart().expect("a bot");
    let mentors = Wanted::by(&community.bot).in_room(&direct).saying("mo");
    nora.expect(mentors).await.expect("an answer to what could not be read before");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_wrote_what_stays_locked_is_told_once_as_a_reply_to_it() {
    let (community, mut bot, nora, direct) = alone("no-key").await;
    let locked = nora.say_without_key(&direct, "!mentors").await.expect("a command");
    bot.logs("waits for its key").await.expect("it is held");
    bot.kill();
    bot.restart().expect("a bot");
    let told = Wanted::by(&community.bot).in_room(&direct).saying("could not").within(PATIENCE);
    let told = nora.expect(told).await.expect("an explanation");
    assert_eq!(told.in_reply_to, Some(locked), "{told:#?}");
    // They were told to write it again: what they meant then is not done behind their back.
    nora.hand_over_keys().await.expect("the keys");
    nora.say(&direct, "!language").await.expect("a command");
    let language = Wanted::by(&community.bot).in_room(&direct).saying("English");
    nora.expect(language).await.expect("an answer to what can be read");
    let said: Vec<_> = nora
        .inbox()
        .heard()
        .into_iter()
        .filter(|heard| heard.sender == community.bot && heard.is_message())
        .collect();
    assert_eq!(said.len(), 2, "{said:#?}");
}
