//! What a hostile member of any room can send, and what it must not do to others.

use chancery_matrix_client::heard::HeardKind;
use homeserver::{nio::NioPerson, person::Person, room::RoomPlan};
use ruma::OwnedRoomId;
use serde_json::json;

use crate::stage::{Bot, PASSWORD, SYNAPSE, events, said};

struct Rooms {
    bot: Bot,
    ada: Person,
    mallory: NioPerson,
    /// Encrypted; Mallory is there.
    infested: OwnedRoomId,
    /// Plain; she is not.
    quiet: OwnedRoomId,
}

async fn rooms(name: &str) -> Rooms {
    let mut bot = Bot::new(&format!("{name}-bot")).await;
    let ada = Person::register(&SYNAPSE, &format!("{name}-ada"), PASSWORD).await.unwrap();
    let mallory = NioPerson::register(&SYNAPSE, &format!("{name}-mallory"), PASSWORD).await.unwrap();
    let infested = mallory.create_dm(&bot.account.user).await.unwrap();
    bot.follow(&infested).await;
    let quiet = ada.create_room(RoomPlan::private("quiet").invite(bot.account.user.clone())).await.unwrap();
    bot.follow(&quiet).await;
    Rooms { bot, ada, mallory, infested, quiet }
}

/// Trap 3: the SDK takes such a sync in, fails, and swallows it when it is asked for again.
#[tokio::test]
async fn a_poisoned_payload_takes_nobody_elses_words_along() {
    let Rooms { mut bot, ada, mallory, infested, quiet } = rooms("poison").await;
    for poison in
        [json!({ "type": 5, "content": {} }), json!({ "content": {} }), json!({ "type": "m.room.message" })]
    {
        ada.say(&quiet, "before").await.unwrap();
        mallory.send_payload(&infested, &poison).await.unwrap();
        ada.say(&quiet, "after").await.unwrap();
        assert_eq!(bot.hears(&quiet, 2).await, ["before", "after"], "{poison}");
        assert_eq!(bot.sync().await.rooms, [], "{poison}");
    }
}

/// Trap 5: a decrypted payload with a state key looks like state.
#[tokio::test]
async fn state_in_an_encrypted_payload_is_not_believed() {
    let Rooms { mut bot, mallory, infested, .. } = rooms("forge").await;
    let me = bot.account.user.clone();
    let forged = [
        json!({ "type": "m.room.member", "state_key": me, "content": { "membership": "leave" } }),
        json!({ "type": "m.room.power_levels", "state_key": "", "content": { "users": { mallory.id().as_str(): 100 } } }),
        json!({ "type": "m.room.redaction", "content": { "redacts": "$any" } }),
    ];
    for payload in forged {
        let event = mallory.send_payload(&infested, &payload).await.unwrap();
        let kind = bot
            .until(|synced| events(synced, &infested).into_iter().find(|heard| heard.event == event).cloned())
            .await
            .kind;
        assert_eq!(kind, HeardKind::Other, "{payload}");
    }
    assert_eq!(bot.client.joined_members(&infested).await.unwrap().len(), 2);
    assert_eq!(said(&bot.sync().await, &infested), [""; 0]);
}
