//! The bot stops in the middle of an interview, in order or not, and goes on where it was: no answer lost, nothing said
//! twice.

use homeserver::bot::Bot;
use homeserver::community::Community;
use homeserver::inbox::Wanted;
use ruma::OwnedRoomId;

use crate::community;
use crate::tour::{ANSWERS, answer};

/// Alice begins, and has answered the first question when the bot is gone.
pub async fn begun(community: &Community) -> OwnedRoomId {
    let (alice, bot) = (&community.alice, &community.bot);
    let direct = alice.create_dm(bot).await.expect("a direct room");
    alice.say(&direct, "!apply").await.expect("a command");
    alice
        .expect(Wanted::by(bot).in_room(&direct).saying("Question 1 of 7"))
        .await
        .expect("the first question");
    direct
}

/// Everything that alice hears from here on is what an undisturbed bot says, once and in order.
pub async fn goes_on(community: &Community, direct: &OwnedRoomId, from: usize) {
    let (alice, bot) = (&community.alice, &community.bot);
    answer(alice, bot, direct, from).await.expect("the other questions");
    alice.say(direct, "!submit").await.expect("a command");
    alice.expect(Wanted::by(bot).in_room(direct).saying("ticket #1")).await.expect("the receipt");
    let said: Vec<_> = alice
        .inbox()
        .heard()
        .into_iter()
        .filter(|heard| heard.sender == *bot && heard.is_message())
        .collect();
    for number in 1..=ANSWERS.len() {
        let question = format!("Question {number} of 7");
        let times = said.iter().filter(|heard| heard.body.contains(&question)).count();
        assert_eq!(times, 1, "{question} was asked {times} times:\n{said:#?}");
    }
    assert_eq!(alice.inbox().unreadable(), 0, "alice could read everything");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interview_goes_on_after_a_restart() {
    let (community, mut bot) = community("restart", "openstack").await;
    let direct = begun(&community).await;
    assert!(bot.stop().await.expect("an end").success());
    // Said while nobody listens.
    community.alice.say(&direct, ANSWERS[0]).await.expect("an answer");
    ready_again(&mut bot).await;
    let question = Wanted::by(&community.bot).in_room(&direct).saying("Question 2 of 7");
    community.alice.expect(question).await.expect("the next question");
    goes_on(&community, &direct, 2).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interview_goes_on_after_kill_9_at_every_question() {
    let (community, mut bot) = community("killed", "openstack").await;
    let direct = begun(&community).await;
    for (index, answer) in ANSWERS.iter().enumerate().take(6) {
        community.alice.say(&direct, answer).await.expect("an answer");
        bot.kill();
        ready_again(&mut bot).await;
        let next = format!("Question {} of 7", index + 2);
        let question = Wanted::by(&community.bot).in_room(&direct).saying(&next);
        community.alice.expect(question).await.expect("the next question");
    }
    goes_on(&community, &direct, 7).await;
}

async fn ready_again(bot: &mut Bot) {
    bot.restart().expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
}
