//! Polls: put once however often they are sent, and heard whichever client chooses.

use chancery_matrix_client::heard::{Heard, HeardKind};
use homeserver::{inbox::Wanted, nio::NioPerson, person::Person, room::RoomPlan};
use ruma::{EventId, OwnedEventId};
use serde_json::json;

use crate::stage::{Bot, PASSWORD, SYNAPSE, events};

const START: &str = "org.matrix.msc3381.poll.start";

fn chosen(heard: &Heard, poll: &EventId) -> Option<Vec<String>> {
    match &heard.kind {
        HeardKind::Choice { poll: it, chosen } if it == poll => Some(chosen.clone()),
        _ => None,
    }
}

#[tokio::test]
async fn a_poll_is_put_once_and_every_clients_choice_is_heard_in_order() {
    let ada = Person::register(&SYNAPSE, "poll-ada", PASSWORD).await.unwrap();
    let nora = NioPerson::register(&SYNAPSE, "poll-nora", PASSWORD).await.unwrap();
    let mut bot = Bot::new("poll-bot").await;
    for encrypted in [false, true] {
        let plan = RoomPlan::private("poll").encrypted(encrypted);
        let room = ada.create_room(plan.invite(bot.account.user.clone()).invite(nora.id())).await.unwrap();
        bot.follow(&room).await;
        nora.join((*room).into()).await.unwrap();
        bot.until(|synced| (!events(synced, &room).is_empty()).then_some(())).await;
        let text = "org.matrix.msc1767.text";
        let start = json!({
            START: {
                "question": { text: "Which?" },
                "answers": [{ "id": "a", text: "This" }, { "id": "b", text: "That" }],
            },
            text: "Which?",
        });
        let txn = format!("poll-{encrypted}");
        let poll = bot.client.send(&room, START, start.clone(), &txn).await.unwrap();
        assert_eq!(bot.client.send(&room, START, start, &txn).await.as_ref(), Ok(&poll));

        let wanted = || Wanted::any_by(&bot.account.user).in_room(&room);
        let shown = ada.expect(wanted().that(|heard| heard.event_id == poll)).await.unwrap();
        assert_eq!((shown.encrypted, shown.json["type"].as_str()), (encrypted, Some(START)));
        nora.expect(wanted().that(|heard| heard.event_id == poll)).await.unwrap();
        ada.vote(&room, &poll, Some("a")).await.unwrap();
        nora.vote(&room, &poll, "b").await.unwrap();
        let last: OwnedEventId = ada.vote(&room, &poll, None).await.unwrap();
        let mut choices = Vec::new();
        bot.until(|synced| {
            let heard = events(synced, &room);
            choices.extend(heard.iter().filter_map(|heard| chosen(heard, &poll)));
            heard.iter().any(|heard| heard.event == last).then_some(())
        })
        .await;
        assert_eq!(choices, [vec!["a".to_owned()], vec!["b".to_owned()], Vec::new()]);
    }
}
