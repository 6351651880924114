//! Speaking: once under one transaction id, and to one person alone.

use std::time::Duration;

use chancery_matrix_client::heard::HeardKind;
use chancery_matrix_client::upload::Shown;
use futures_util::future::join_all;
use homeserver::{
    inbox::Wanted,
    person::{Accept, Person, register_account},
    proxy::{Line, Proxy},
    room::RoomPlan,
};
use matrix_sdk::ruma::{
    api::client::room::create_room::v3::Request as CreateRoom,
    events::{InitialStateEvent, room::encryption::RoomEncryptionEventContent},
};
use serde_json::json;
use tokio::{select, time::sleep};

use crate::stage::{Bot, PASSWORD, SYNAPSE, events, text};

#[tokio::test]
async fn a_direct_room_is_found_again_and_stays_ours() {
    let ada = Person::register(&SYNAPSE, "direct-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("direct-bot").await;
    let room = bot.client.direct_room(ada.id()).await.unwrap();
    assert_eq!(bot.client.direct_room(ada.id()).await.as_ref(), Ok(&room));
    bot.client.send(&room, "m.room.message", text("welcome"), "direct-1").await.unwrap();
    ada.accept_invites(Accept::Only(bot.account.user.clone())).await;
    ada.hears(&bot.account.user, "welcome").await.unwrap();
    let power = ada.client().get_room(&room).unwrap().power_levels().await.unwrap();
    assert!(!power.user_can_invite(ada.id()));

    bot.sync().await;
    let mut bot = bot.restart().await;
    assert_eq!(bot.client.direct_room(ada.id()).await.as_ref(), Ok(&room));
    assert_eq!(bot.client.is_direct_with(&room).await.unwrap().as_deref(), Some(ada.id()));

    ada.accept_invites(Accept::Nobodys).await;
    ada.leave(&room).await.unwrap();
    bot.until(|synced| (!events(synced, &room).is_empty()).then_some(())).await;
    assert_eq!(
        bot.client.direct_room(ada.id()).await.as_ref(),
        Ok(&room),
        "asked back into the room she knows"
    );
    bot.client.send(&room, "m.room.message", text("welcome back"), "direct-2").await.unwrap();
    ada.accept_invites(Accept::Everybodys).await;
    ada.hears(&bot.account.user, "welcome back").await.unwrap();
}

#[tokio::test]
async fn nobody_waits_until_somebody_else_can_be_asked_in() {
    let proxy = Proxy::before(SYNAPSE.url()).await.unwrap();
    let bot = Bot::at(proxy.url(), "tarpit-bot").await;
    let ada = register_account(&SYNAPSE, "tarpit-ada", PASSWORD).await.unwrap();
    let bea = register_account(&SYNAPSE, "tarpit-bea", PASSWORD).await.unwrap();
    proxy.is(Line::Silent("tarpit-ada"));
    select! {
        biased;
        _ = bot.client.direct_room(&ada) => panic!("she cannot have been asked in"),
        room = bot.client.direct_room(&bea) => assert!(room.is_ok(), "{room:?}"),
    }
}

/// Whoever looks at a room while it is being made may take its list of members for complete without the guest; and no
/// sync has told of the guest by the time of the first words.
#[tokio::test]
async fn a_guest_can_read_the_first_words_whoever_looks_at_the_room_meanwhile() {
    let bot = Bot::new("first-bot").await;
    let looking = async {
        loop {
            join_all(bot.client.joined_rooms().iter().map(|room| bot.client.is_direct_with(room))).await;
            sleep(Duration::from_millis(1)).await;
        }
    };
    let speaking = async {
        for name in ["first-ada", "first-bea", "first-cleo"] {
            let guest = Person::register(&SYNAPSE, name, PASSWORD).await.unwrap();
            let room = bot.client.direct_room(guest.id()).await.unwrap();
            bot.client.send(&room, "m.room.message", text("first words"), room.as_str()).await.unwrap();
            guest.accept_invites(Accept::Everybodys).await;
            guest.hears(&bot.account.user, "first words").await.unwrap();
        }
    };
    select! {
        () = speaking => {}
        () = looking => {}
    }
}

#[tokio::test]
async fn a_persons_own_room_is_taken_and_a_strangers_is_not() {
    let eve = Person::register(&SYNAPSE, "own-eve", PASSWORD).await.unwrap();
    let victim = Person::register(&SYNAPSE, "own-victim", PASSWORD).await.unwrap();
    let mut bot = Bot::new("own-bot").await;
    let hers = eve.create_dm(&bot.account.user).await.unwrap();
    bot.follow(&hers).await;
    assert_eq!(bot.client.direct_room(eve.id()).await.as_ref(), Ok(&hers));

    // A conversation of three that says it is direct: by following it the bot notes it for each of the others.
    let mut request = CreateRoom::new();
    let encryption = RoomEncryptionEventContent::with_recommended_defaults();
    request.initial_state = vec![InitialStateEvent::with_empty_state_key(encryption).to_raw_any()];
    request.invite = vec![bot.account.user.clone(), victim.id().to_owned()];
    request.is_direct = true;
    let trap = eve.client().create_room(request).await.unwrap().room_id().to_owned();
    bot.follow(&trap).await;
    eve.leave(&trap).await.unwrap();
    bot.until(|synced| (!events(synced, &trap).is_empty()).then_some(())).await;
    assert_ne!(bot.client.direct_room(victim.id()).await.unwrap(), trap);
}

#[tokio::test]
async fn a_file_is_handed_out_and_only_its_room_can_read_it() {
    let ada = Person::register(&SYNAPSE, "file-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("file-bot").await;
    for encrypted in [false, true] {
        let plan = RoomPlan::private("file").encrypted(encrypted).invite(bot.account.user.clone());
        let room = ada.create_room(plan).await.unwrap();
        bot.follow(&room).await;
        let content = bot.client.upload(&room, "roster.csv", "text/csv", b"who\n", None).await.unwrap();
        assert_eq!(content.get("file").is_some(), encrypted, "{content}");
        bot.client.send(&room, "m.room.message", content, &format!("file-{encrypted}")).await.unwrap();
        let heard = ada.hears(&bot.account.user, "roster.csv").await.unwrap();
        assert_eq!((&heard.room, heard.encrypted), (&room, encrypted));
        assert_eq!(ada.open(&heard).await.unwrap(), b"who\n");

        let shown = Some(Shown { width: 2, height: 1, says: "The logo of Oslo" });
        let content = bot.client.upload(&room, "oslo.png", "image/png", b"\x89PNG", shown).await.unwrap();
        assert_eq!(content["msgtype"], "m.image");
        let info = json!({ "mimetype": "image/png", "size": 4, "w": 2, "h": 1 });
        assert_eq!((&content["info"], &content["filename"]), (&info, &json!("oslo.png")));
        bot.client.send(&room, "m.room.message", content, &format!("picture-{encrypted}")).await.unwrap();
        let heard = ada.hears(&bot.account.user, "The logo of Oslo").await.unwrap();
        assert_eq!(ada.open(&heard).await.unwrap(), b"\x89PNG");
    }
}

#[tokio::test]
async fn one_transaction_id_is_one_event_and_its_echo_is_known() {
    let ada = Person::register(&SYNAPSE, "txn-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("txn-bot").await;
    for encrypted in [false, true] {
        let plan = RoomPlan::private("txn").encrypted(encrypted).invite(bot.account.user.clone());
        let room = ada.create_room(plan).await.unwrap();
        bot.follow(&room).await;
        let txn = format!("once-{encrypted}");
        let sent = bot.client.send(&room, "m.room.message", text("once"), &txn).await.unwrap();
        let mut bot_again = bot.restart().await;
        assert_eq!(
            bot_again.client.send(&room, "m.room.message", text("once"), &txn).await.as_ref(),
            Ok(&sent)
        );

        let reaction =
            json!({ "m.relates_to": { "rel_type": "m.annotation", "event_id": sent, "key": "👍" } });
        let liked =
            bot_again.client.send(&room, "m.reaction", reaction.clone(), &format!("{txn}-a")).await.unwrap();
        let again = bot_again.client.send(&room, "m.reaction", reaction, &format!("{txn}-b")).await;
        assert_eq!(again, Ok(liked), "the homeserver takes a reaction once, under whatever id");

        let gone = bot_again.client.redact(&room, &sent, None, &format!("{txn}-c")).await.unwrap();
        assert_eq!(bot_again.client.redact(&room, &sent, None, &format!("{txn}-c")).await, Ok(gone));
        let mut echoes = Vec::new();
        bot_again
            .until(|synced| {
                echoes.extend(events(synced, &room).into_iter().cloned());
                echoes.iter().any(|heard| matches!(heard.kind, HeardKind::Redaction { .. })).then_some(())
            })
            .await;
        let known: Vec<_> = echoes.iter().filter_map(|heard| heard.our_txn.clone()).collect();
        assert_eq!(known, [txn.clone(), format!("{txn}-a"), format!("{txn}-c")]);
        bot = bot_again;
    }
}

/// On another device there is no transaction id to know an echo by; the marker in its content is there all the same.
#[tokio::test]
async fn an_echo_is_known_on_another_device() {
    let ada = Person::register(&SYNAPSE, "echo-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("echo-bot").await;
    let plan = RoomPlan::private("echo").encrypted(true).invite(bot.account.user.clone());
    let room = ada.create_room(plan).await.unwrap();
    bot.follow(&room).await;
    let mut next = bot.on_another_device().await;
    // It learns of the other device, and gives it the key of what it says.
    bot.sync().await;
    let sent = bot.client.send(&room, "m.room.message", text("echo"), "echo-txn").await.unwrap();
    let echo = next
        .until(|synced| events(synced, &room).into_iter().find(|heard| heard.event == sent).cloned())
        .await;
    assert!(echo.encrypted);
    assert_eq!(echo.our_txn.as_deref(), Some("echo-txn"));
}

/// Trap 4: two encrypted sends at once panic in the SDK when the room's key changes between them.
#[tokio::test]
async fn sends_at_once_take_turns() {
    let ada = Person::register(&SYNAPSE, "turns-ada", PASSWORD).await.unwrap();
    let mut bot = Bot::new("turns-bot").await;
    let room = ada.create_room(RoomPlan::private("turns").invite(bot.account.user.clone())).await.unwrap();
    let every_message = json!({ "algorithm": "m.megolm.v1.aes-sha2", "rotation_period_msgs": 1 });
    let sdk_room = ada.client().get_room(&room).unwrap();
    sdk_room.send_state_event_raw("m.room.encryption", "", every_message).await.unwrap();
    bot.follow(&room).await;
    let letters: Vec<_> = (0..16).map(|number| format!("turn-{number}")).collect();
    let sends = letters.iter().map(|txn| bot.client.send(&room, "m.room.message", text(txn), txn));
    assert!(join_all(sends).await.into_iter().all(|sent| sent.is_ok()));
    ada.expect(Wanted::by(&bot.account.user).in_room(&room).saying("turn-15")).await.unwrap();
}
