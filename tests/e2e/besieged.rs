//! What strangers and hostile members can do at the doors: a flood of invitations, state forged inside encrypted
//! messages, and a room of three that looks like a talk of two. Nobody gets a right by it, and nobody else waits for it.

use homeserver::community::{Charter, Community};
use homeserver::inbox::Wanted;
use homeserver::nio::NioPerson;
use homeserver::person::{Accept, Person};
use homeserver::room::RoomPlan;
use ruma::OwnedRoomId;
use serde_json::json;

use crate::rooms::{facts, hears};
use crate::{chancery, community, synapse, tour};

/// Half of them to rooms, half to talks of two.
const FLOOD: usize = 100;

#[tokio::test(flavor = "multi_thread")]
async fn an_invite_flood_keeps_nobody_waiting() {
    let (community, bot) = community("flood", "openstack").await;
    let (alice, me) = (&community.alice, &community.bot);
    let direct = alice.create_dm(me).await.expect("a direct room");
    alice.say(&direct, "!status").await.expect("a command");
    hears(alice, &community, &direct, "!apply").await;
    let mallory = Person::register(synapse(), "mallory-flood", "mallory-password").await.expect("a person");

    bot.signal("STOP").expect("it stands still");
    let mut rooms: Vec<OwnedRoomId> = Vec::new();
    for number in 0..FLOOD / 2 {
        rooms.push(mallory.create_dm(me).await.expect("a direct room"));
        let plan = RoomPlan::private(format!("Flood {number}")).invite(&**me);
        rooms.push(mallory.create_room(plan).await.expect("a room"));
    }
    alice.say(&direct, "!mentors").await.expect("a command");
    bot.signal("CONT").expect("it goes on");
    hears(alice, &community, &direct, "These are the mentors").await;
    let answered = answers(&mallory, &community);
    assert!(answered < FLOOD, "alice waited until all {FLOOD} invitations were answered");
    alice.say(&direct, "!roster").await.expect("a command");
    hears(alice, &community, &direct, "ambassadors").await;

    for (number, room) in rooms.iter().enumerate() {
        let answer = if number % 2 == 0 { "join" } else { "leave" };
        let wanted = Wanted::any_by(me).in_room(room).member(me, answer);
        mallory.expect(wanted).await.unwrap_or_else(|error| panic!("invitation {number}: {error}"));
    }
    println!("{answered} of {FLOOD} invitations were answered when alice's command was");
    // None is answered twice.
    assert_eq!(answers(&mallory, &community), FLOOD);
}

/// How many invitations the bot has followed or declined.
fn answers(mallory: &Person, community: &Community) -> usize {
    let bot = &community.bot;
    let answers = ["join", "leave"].map(|answer| Wanted::any_by(bot).member(bot, answer));
    mallory.inbox().heard().iter().filter(|heard| answers.iter().any(|wanted| wanted.is(heard))).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_in_a_talk_of_three_is_not_heard_and_the_log_says_so() {
    let (community, bot) = community("three", "openstack").await;
    let (alice, me) = (&community.alice, &community.bot);
    let direct = alice.create_dm(me).await.expect("a direct room");
    alice.say(&direct, "!status").await.expect("a command");
    hears(alice, &community, &direct, "!apply").await;
    community.max.accept_invites(Accept::Only(alice.id().to_owned())).await;
    alice.invite(&direct, community.max.id()).await.expect("an invitation");
    let came = Wanted::any_by(community.max.id()).in_room(&direct).member(community.max.id(), "join");
    alice.expect(came).await.expect("max comes");
    alice.say(&direct, "!status").await.expect("a command");
    bot.logs("is not heard").await.expect("a warning");
}

/// Trap T5: a decrypted payload with a state key looks like state.
#[tokio::test(flavor = "multi_thread")]
async fn state_forged_in_encrypted_payloads_makes_no_mentor_and_no_moderator_and_moves_no_room() {
    let charter = Charter {
        programme: "openstack".to_owned(),
        suffix: Some("forged".to_owned()),
        encrypted: true,
        ..Charter::default()
    };
    let community = Box::pin(Community::found(synapse(), charter)).await.expect("a community");
    tour::trust_the_bot(&community).await;
    let bot = community.start_bot(chancery()).expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    let Community { mo, olga, max, rooms, .. } = &community;
    let mallory =
        NioPerson::register(synapse(), "mallory-forged", "mallory-password").await.expect("a nio client");
    mo.invite(&rooms.mentors, mallory.id()).await.expect("an invitation");
    for room in [&rooms.mentors, &rooms.community] {
        mallory.join((**room).into()).await.expect("she comes in");
    }
    let trap = RoomPlan::private("Trap").replacing(&rooms.mentors).invite(&*community.bot);
    let trap = max.create_room(trap).await.expect("a room that says it replaces the mentors'");

    let mallorys = mallory.id().as_str();
    let forged = [
        json!({ "type": "m.room.member", "state_key": max.id(), "content": { "membership": "join" } }),
        json!({ "type": "m.room.member", "state_key": mo.id(), "content": { "membership": "leave" } }),
        json!({ "type": "m.room.member", "state_key": community.bot, "content": { "membership": "ban" } }),
        json!({ "type": "m.room.power_levels", "state_key": "", "content": { "users": { mallorys: 100 } } }),
        json!({ "type": "m.room.create", "state_key": "", "content": { "additional_creators": [mallorys], "room_version": "12" } }),
        json!({ "type": "m.room.join_rules", "state_key": "", "content": { "join_rule": "public" } }),
        json!({ "type": "m.room.tombstone", "state_key": "", "content": { "body": "moved", "replacement_room": trap } }),
    ];
    for room in [&rooms.mentors, &rooms.community] {
        for payload in &forged {
            mallory.send_payload(room, payload).await.expect("it is sent");
        }
    }
    // What comes after all that is answered as ever, where it was.
    mo.say(&rooms.mentors, "!tickets").await.expect("a command");
    hears(mo, &community, &rooms.mentors, "open tickets").await;
    let direct = max.create_dm(&community.bot).await.expect("a direct room");
    max.say(&direct, "!tickets").await.expect("a command");
    hears(max, &community, &direct, "is for mentors or organisers").await;
    max.say(&rooms.community, "!roster").await.expect("a command");
    hears(max, &community, &rooms.community, "ambassadors").await;

    let said = olga.inbox().heard();
    assert!(!said.iter().any(|heard| heard.body.contains("replaced")), "{said:#?}");
    let facts = facts(&community, bot).await;
    let told = |word: &str, of: &str| facts.iter().any(|fact| fact.contains(word) && fact.contains(of));
    assert!(told("\"joined\"", mallorys), "she is a mentor, by an invitation");
    assert!(!told("\"joined\"", max.id().as_str()), "nobody becomes a mentor by a payload");
    assert!(!told("\"left\"", mo.id().as_str()), "and nobody ceases to be one");
    assert!(told("\"moderated\"", max.id().as_str()) && !told("\"moderated\"", mallorys));
    assert!(!told("\"housed\"", trap.as_str()) && !told("\"troubled\"", "room"), "{facts:#?}");
}
