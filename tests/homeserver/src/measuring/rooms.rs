//! What is asked of a measuring homeserver about its rooms: what is in them, and to say, change or leave something there.

use std::time::Instant;

use serde_json::{Value, json};

use super::answer::{Answer, Question};
use super::tally::Sent;
use super::telling::{places, token};
use super::world::{Event, Membership, New, World};

/// How many events a page has where nobody says.
const USUAL_PAGE: usize = 10;

/// The answer to a question about rooms, if it is one, and the message that came with it.
pub(super) fn answer(world: &mut World, question: &Question<'_>) -> (Option<Answer>, Option<Sent>) {
    let answer = match (question.method, question.path()) {
        ("PUT", ["rooms", room, "send", kind, txn]) => {
            let Some(number) = world.number(room) else { return (Some(Answer::missing()), None) };
            let (answer, sent) = send(world, number, kind, txn, question);
            return (Some(answer), Some(sent));
        }
        ("GET", ["joined_rooms"]) => {
            let joined = world.rooms.iter().filter(|room| room.own.0 == Membership::Join);
            Answer::of(&json!({ "joined_rooms": joined.map(|room| &room.id).collect::<Vec<_>>() }))
        }
        ("GET", ["directory", "room", alias]) => match world.aliases.get(*alias) {
            Some(room) => Answer::of(&json!({ "room_id": room, "servers": [super::SERVER_NAME] })),
            None => Answer::missing(),
        },
        ("POST", ["createRoom"]) => create(world, &question.content()),
        ("POST", ["join", room]) => moves(world, room, "join", &question.content()),
        ("POST", ["rooms", room, what @ ("join" | "leave" | "invite" | "kick" | "ban")]) => {
            moves(world, room, what, &question.content())
        }
        (_, ["rooms", room, ..]) if world.room(room).is_none() => Answer::missing(),
        (_, ["rooms", room, rest @ ..]) => return (of_room(world, room, rest, question), None),
        _ => return (None, None),
    };
    (Some(answer), None)
}

/// The answer to a question about one room that is there.
fn of_room(world: &mut World, room: &str, what: &[&str], question: &Question<'_>) -> Option<Answer> {
    let user = world.account.user.clone();
    let number = world.number(room)?;
    let there = &world.rooms[number];
    Some(match (question.method, what) {
        ("GET", ["messages"]) => page(world, number, question),
        ("GET", ["members"]) => {
            let wanted = question.query("membership");
            let members = there.state.iter().filter(|((kind, _), _)| kind == "m.room.member");
            let is = |content: &str| {
                wanted.as_ref().is_none_or(|wanted| content.contains(&format!("\"{wanted}\"")))
            };
            let chunk = members.filter(|(_, held)| is(&held.content)).map(|(_, held)| held.json.as_str());
            Answer::told(format!("{{\"chunk\":[{}]}}", chunk.collect::<Vec<_>>().join(",")))
        }
        ("GET", ["joined_members"]) => {
            let joined = there.members.iter().filter(|(_, what)| **what == Membership::Join);
            let joined: serde_json::Map<_, _> = joined.map(|(who, _)| (who.clone(), json!({}))).collect();
            Answer::of(&json!({ "joined": joined }))
        }
        ("GET", ["state"]) => {
            let all: Vec<_> = there.state.values().map(|held| held.json.as_str()).collect();
            Answer::told(format!("[{}]", all.join(",")))
        }
        ("GET", ["state", kind, rest @ ..]) => {
            let key = rest.first().copied().unwrap_or_default();
            match there.state.get(&((*kind).to_owned(), key.to_owned())) {
                Some(held) => Answer::told(held.content.clone()),
                None => Answer::missing(),
            }
        }
        ("PUT", ["state", kind, rest @ ..]) => {
            let (key, content) = (rest.first().copied().unwrap_or_default(), question.written());
            added(
                world,
                number,
                New { kind, state_key: Some(key), sender: &user, content: &content, txn: None },
            )
        }
        ("PUT", ["redact", event, txn]) => {
            let content = json!({ "redacts": event }).to_string();
            let kind = "m.room.redaction";
            added(
                world,
                number,
                New { kind, state_key: None, sender: &user, content: &content, txn: Some(txn) },
            )
        }
        ("GET", ["event", event]) => match world.event(event) {
            Some(event) => Answer::told(event.json.clone()),
            None => Answer::missing(),
        },
        ("GET", ["relations", ..]) => Answer::of(&json!({ "chunk": [] })),
        ("PUT", ["typing", ..]) | ("POST", ["receipt" | "read_markers", ..]) => Answer::of(&json!({})),
        _ => return None,
    })
}

fn added(world: &mut World, number: usize, new: New<'_>) -> Answer {
    let before = new.txn.and_then(|txn| world.sent(number, txn).cloned());
    let id = before.unwrap_or_else(|| world.add(number, new));
    Answer::of(&json!({ "event_id": id }))
}

fn send(world: &mut World, number: usize, kind: &str, txn: &str, question: &Question<'_>) -> (Answer, Sent) {
    let at = Instant::now();
    let content = question.content();
    let relation = &content["m.relates_to"];
    let text = |value: &Value| value.as_str().map(ToOwned::to_owned);
    let repeated = world.sent(number, txn).is_some();
    let (user, written) = (world.account.user.clone(), question.written());
    let new = New { kind, state_key: None, sender: &user, content: &written, txn: Some(txn) };
    let answer = added(world, number, new);
    let sent = Sent {
        room: world.rooms[number].id.clone(),
        kind: kind.to_owned(),
        txn: txn.to_owned(),
        body: text(&content["body"]).unwrap_or_default(),
        answers: text(&relation["m.in_reply_to"]["event_id"]),
        at,
        repeated,
    };
    (answer, sent)
}

fn page(world: &World, number: usize, question: &Question<'_>) -> Answer {
    let place = |name: &str| question.query(name).as_deref().and_then(places).map(|(place, _)| place);
    let forward = question.query("dir").is_some_and(|dir| dir == "f");
    let limit = question.query("limit").and_then(|limit| limit.parse().ok()).unwrap_or(USUAL_PAGE);
    let events = &world.rooms[number].events;
    let after = |place: u64| events.partition_point(|event| event.place <= place);
    let (from, to) = (place("from"), place("to"));
    let (chunk, end): (Vec<&Event>, Option<u64>) = if forward {
        let all = &events[after(from.unwrap_or_default())..to.map_or(events.len(), after)];
        let chunk = &all[..all.len().min(limit)];
        let end = chunk.last().filter(|_| chunk.len() < all.len()).map(|event| event.place);
        (chunk.iter().collect(), end)
    } else {
        let all = &events[to.map_or(0, after)..from.map_or(events.len(), after)];
        let chunk = &all[all.len().saturating_sub(limit)..];
        let end = chunk.first().filter(|_| chunk.len() < all.len()).map(|event| event.place - 1);
        (chunk.iter().rev().collect(), end)
    };
    let chunk: Vec<_> = chunk.into_iter().map(|event| event.json.as_str()).collect();
    let end = end.map(|end| format!(",\"end\":\"{}\"", token(end, 0))).unwrap_or_default();
    let start = token(from.unwrap_or_default(), 0);
    Answer::told(format!("{{\"start\":\"{start}\"{end},\"chunk\":[{}],\"state\":[]}}", chunk.join(",")))
}

/// Somebody comes or goes: the account itself, or whom it names.
fn moves(world: &mut World, room: &str, what: &str, content: &Value) -> Answer {
    let id = world.aliases.get(room).cloned().unwrap_or_else(|| room.to_owned());
    let Some(number) = world.number(&id) else { return Answer::missing() };
    let user = world.account.user.clone();
    let who = content["user_id"].as_str().unwrap_or(&user).to_owned();
    let membership = match what {
        "kick" => "leave",
        other => other,
    };
    let content = json!({ "membership": membership }).to_string();
    let kind = "m.room.member";
    world.add(number, New { kind, state_key: Some(&who), sender: &user, content: &content, txn: None });
    Answer::of(&json!({ "room_id": id }))
}

/// The account makes a room.
fn create(world: &mut World, content: &Value) -> Answer {
    let user = world.account.user.clone();
    let number = world.found();
    let mut levels = json!({ "users": { &user: 100 } });
    for (key, value) in content["power_level_content_override"].as_object().into_iter().flatten() {
        levels[key] = value.clone();
    }
    let mut state = vec![
        ("m.room.create".to_owned(), String::new(), json!({ "room_version": "10", "creator": user })),
        ("m.room.member".to_owned(), user.clone(), json!({ "membership": "join" })),
        ("m.room.power_levels".to_owned(), String::new(), levels),
        ("m.room.join_rules".to_owned(), String::new(), json!({ "join_rule": "invite" })),
    ];
    for event in content["initial_state"].as_array().into_iter().flatten() {
        let text = |key: &str| event[key].as_str().unwrap_or_default().to_owned();
        state.push((text("type"), text("state_key"), event["content"].clone()));
    }
    if let Some(name) = content["name"].as_str() {
        state.push(("m.room.name".to_owned(), String::new(), json!({ "name": name })));
    }
    for guest in content["invite"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        let invited = json!({ "membership": "invite", "is_direct": content["is_direct"] == true });
        state.push(("m.room.member".to_owned(), guest.to_owned(), invited));
    }
    for (kind, key, content) in state {
        let content = content.to_string();
        world.add(
            number,
            New { kind: &kind, state_key: Some(&key), sender: &user, content: &content, txn: None },
        );
    }
    Answer::of(&json!({ "room_id": world.rooms[number].id }))
}
