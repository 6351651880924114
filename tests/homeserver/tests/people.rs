//! People with matrix-sdk and matrix-nio on a real Synapse: what one says, the other hears, and encrypted.
#![cfg(feature = "person")]
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what it is for")]

use std::time::Duration;

use homeserver::heard::{Heard, Kind};
use homeserver::inbox::Wanted;
use homeserver::nio::NioPerson;
use homeserver::person::{Accept, Person};
use homeserver::room::RoomPlan;
use homeserver::synapse::Synapse;
use ruma::user_id;
use serde_json::json;

#[tokio::test(flavor = "multi_thread")]
async fn two_people_talk_in_a_direct_chat() {
    let synapse = Synapse::start().unwrap();
    let (alice, bob) =
        tokio::try_join!(Person::register(&synapse, "alice", "a"), Person::register(&synapse, "bob", "b"))
            .unwrap();
    bob.accept_invites(Accept::Only(alice.id().to_owned())).await;
    let dm = alice.create_dm(bob.id()).await.unwrap();
    // Before he has joined: a real person does not wait either.
    alice.say(&dm, "Are you there?").await.unwrap();
    let asked = bob.hears(alice.id(), "Are you there?").await.unwrap();
    assert!(asked.encrypted);
    assert_eq!((asked.kind.clone(), &asked.room), (Kind::Text, &dm));
    let invite = bob.expect_invite(alice.id()).await.unwrap();
    assert_eq!(invite.room, dm);

    bob.reply(&asked, "I am.").await.unwrap();
    let answer = alice.expect(Wanted::by(bob.id()).in_room(&dm).replying_to(&asked.event_id)).await.unwrap();
    assert_eq!(answer.body, "I am.");
    assert!(answer.mentions.contains(alice.id()));

    alice.say_to(&dm, "Thank @@!", &[bob.id()]).await.unwrap();
    let pill = bob.hears(alice.id(), "Thank bob!").await.unwrap();
    assert_eq!(pill.formatted.unwrap(), "Thank <a href=\"https://matrix.to/#/@bob:localhost\">bob</a>!");
    assert!(pill.mentions.contains(bob.id()));

    alice.react(&dm, &answer.event_id, "✅").await.unwrap();
    let button = bob.expect(Wanted::by(alice.id()).reacting("✅")).await.unwrap();
    assert_eq!(button.about.as_ref(), Some(&answer.event_id));
    alice.redact(&dm, &button.event_id).await.unwrap();
    bob.expect(Wanted::by(alice.id()).redacting(&button.event_id)).await.unwrap();

    bob.edit(&dm, &answer.event_id, "I was.").await.unwrap();
    let edit = alice.expect(Wanted::by(bob.id()).editing(&answer.event_id)).await.unwrap();
    assert_eq!(edit.body, "I was.");
    assert!(edit.encrypted);

    bob.leave(&dm).await.unwrap();
    alice.expect(Wanted::by(bob.id()).member(bob.id(), "leave")).await.unwrap();
    let error =
        alice.expect(Wanted::by(bob.id()).saying("Goodbye").within(Duration::ZERO)).await.unwrap_err();
    assert!(error.to_string().contains("✓ ") && error.to_string().contains("I am."), "{error}");
    assert_eq!((alice.inbox().unreadable(), bob.inbox().unreadable()), (0, 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn matrix_nio_and_matrix_sdk_understand_each_other() {
    let synapse = Synapse::start().unwrap();
    let nora = NioPerson::register(&synapse, "nora", "n").await.unwrap();
    let sven = Person::register(&synapse, "sven", "s").await.unwrap();

    sven.accept_invites(Accept::Everybodys).await;
    let hers = nora.create_dm(sven.id()).await.unwrap();
    nora.expect(Wanted::by(sven.id()).member(sven.id(), "join")).await.unwrap();
    nora.say(&hers, "Hello from Python").await.unwrap();
    let hello = sven.hears(nora.id(), "Hello from Python").await.unwrap();
    assert!(hello.encrypted);
    sven.reply(&hello, "Hello from Rust").await.unwrap();
    let answer = nora.hears(sven.id(), "Hello from Rust").await.unwrap();
    assert!(answer.encrypted);
    assert_eq!(answer.in_reply_to.as_ref(), Some(&hello.event_id));
    nora.react(&hers, &answer.event_id, "👍").await.unwrap();
    sven.expect(Wanted::by(nora.id()).reacting("👍")).await.unwrap();

    let his = sven.create_dm(nora.id()).await.unwrap();
    assert_eq!(nora.expect_invite(sven.id()).await.unwrap().room, his);
    sven.say(&his, "Said before you came").await.unwrap();
    nora.accept_invites(&Accept::Only(sven.id().to_owned())).await.unwrap();
    let early = nora.hears(sven.id(), "Said before you came").await.unwrap();
    assert!(early.encrypted);
    nora.say(&his, "And I read it").await.unwrap();
    assert!(sven.hears(nora.id(), "And I read it").await.unwrap().encrypted);
    assert_eq!((sven.inbox().unreadable(), nora.inbox().unreadable()), (0, 0));

    let late = nora.say_without_key(&hers, "The key comes later").await.unwrap();
    assert_eq!(sven.inbox().expect_unreadable().await.unwrap(), late);
    nora.hand_over_keys().await.unwrap();
    let read = sven.hears(nora.id(), "The key comes later").await.unwrap();
    assert_eq!((read.event_id, read.encrypted, sven.inbox().unreadable()), (late, true, 0));
    let forged =
        json!({ "type": "m.room.member", "state_key": nora.id(), "content": { "membership": "ban" } });
    nora.send_payload(&hers, &forged).await.unwrap();
    let is_forged = |heard: &Heard| heard.encrypted && heard.json["content"]["membership"] == "ban";
    sven.expect(Wanted::any_by(nora.id()).that(is_forged)).await.unwrap();
    nora.send_payload(&hers, &json!({ "type": 5, "content": {} })).await.unwrap();
    nora.say(&hers, "Still there?").await.unwrap();
    sven.hears(nora.id(), "Still there?").await.unwrap();
    // matrix-nio cross-signs nothing, matrix-sdk does.
    assert!(!sven.sees_cross_signed(nora.id()).await.unwrap());
    assert!(sven.sees_cross_signed(sven.id()).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_loses_nothing() {
    let synapse = Synapse::start().unwrap();
    let (alice, bob) =
        tokio::try_join!(Person::register(&synapse, "alice", "a"), Person::register(&synapse, "bob", "b"))
            .unwrap();
    let nora = NioPerson::register(&synapse, "nora", "n").await.unwrap();
    let room = alice.create_room(RoomPlan::public("Square", "square").power(bob.id(), 50)).await.unwrap();
    bob.join("#square:localhost".try_into().unwrap()).await.unwrap();
    nora.join("#square:localhost".try_into().unwrap()).await.unwrap();
    alice.say(&room, "before").await.unwrap();
    synapse.stop();
    synapse.start_again().unwrap();
    bob.say(&room, "after").await.unwrap();
    bob.hears(alice.id(), "before").await.unwrap();
    alice.hears(bob.id(), "after").await.unwrap();
    nora.hears(bob.id(), "after").await.unwrap();
    alice.set_power(&room, bob.id(), 0).await.unwrap();
    alice.remove(&room, bob.id(), "Enough").await.unwrap();
    let gone = bob.expect(Wanted::by(alice.id()).member(bob.id(), "leave")).await.unwrap();
    assert_eq!(gone.body, "Enough");
    let error = bob.say(&room, "But").await.unwrap_err();
    assert!(error.to_string().starts_with("@bob:localhost is not in !"), "{error}");
    assert!(alice.inbox().unread(user_id!("@bob:localhost")).is_empty());
}
