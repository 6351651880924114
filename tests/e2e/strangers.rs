//! People the bot was not made with in mind: at another client, at the door of a room, and without any right.

use homeserver::inbox::Wanted;
use homeserver::nio::NioPerson;

use crate::tour::ANSWERS;
use crate::{community, synapse};

#[tokio::test(flavor = "multi_thread")]
async fn an_applicant_at_a_nio_client_reads_and_is_read_encrypted() {
    let (community, _bot) = community("nio", "openstack").await;
    let nora = NioPerson::register(synapse(), "nora-nio", "nora-password").await.expect("a nio client");
    let direct = nora.create_dm(&community.bot).await.expect("a direct room");
    nora.expect(Wanted::any_by(&community.bot).in_room(&direct).member(&community.bot, "join"))
        .await
        .expect("the bot");
    nora.say(&direct, "!apply").await.expect("a command");
    let first = nora.expect(Wanted::by(&community.bot).in_room(&direct).saying("Question 1 of 7")).await;
    assert!(first.expect("the first question").encrypted);
    for (index, answer) in ANSWERS.iter().enumerate() {
        nora.say(&direct, answer).await.expect("an answer");
        let next = if index + 1 < ANSWERS.len() {
            format!("Question {} of 7", index + 2)
        } else {
            "These are your answers".to_owned()
        };
        nora.expect(Wanted::by(&community.bot).in_room(&direct).saying(&next))
            .await
            .expect("the next question");
    }
    nora.say(&direct, "!submit").await.expect("a command");
    nora.expect(Wanted::by(&community.bot).in_room(&direct).saying("ticket #1")).await.expect("the receipt");
    let review = Wanted::by(&community.bot).in_room(&community.rooms.organisers).saying("Ticket #1");
    community.olga.expect(review).await.expect("the organisers are shown the application");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_no_right_is_refused_and_who_loses_it_is_too() {
    let (community, _bot) = community("rights", "openstack").await;
    let (max, edda, bot) = (&community.max, &community.edda, &community.bot);
    crate::tour::alice_applies(&community).await.expect("an application");
    let direct = max.create_dm(bot).await.expect("a direct room");
    max.say(&direct, "!select #1").await.expect("a command");
    max.expect(Wanted::by(bot).in_room(&direct).saying("organisers"))
        .await
        .expect("a refusal that names the rule");

    let direct = edda.create_dm(bot).await.expect("a direct room");
    edda.say(&direct, "!available").await.expect("a command");
    edda.expect(Wanted::by(bot).in_room(&direct).saying("candidates")).await.expect("a mentor may");
    community.mo.remove(&community.rooms.mentors, edda.id(), "moved on").await.expect("a removal");
    edda.say(&direct, "!available").await.expect("a command");
    edda.expect(Wanted::by(bot).in_room(&direct).saying("mentors")).await.expect("a refusal");
    // Other bots live in shared rooms: what is not ours is left alone there, and the next command is answered.
    max.say(&community.rooms.community, "!weather").await.expect("a word");
    let asked = max.say(&community.rooms.community, "!roster").await.expect("a command");
    let roster = max.expect(Wanted::by(bot).in_room(&community.rooms.community).replying_to(&asked)).await;
    assert!(roster.expect("a roster").body.contains("yet to be selected"));
    let there = max.inbox().heard().into_iter().filter(|heard| heard.room == community.rooms.community);
    let answered = there.filter(|heard| heard.in_reply_to.is_some()).count();
    assert_eq!(answered, 2, "alice's application and the roster: nothing else was answered there");
}
