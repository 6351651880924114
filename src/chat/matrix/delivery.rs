//! A sealed message becomes a Matrix event, under a transaction id of its own, so that it can be repeated.

use chancery_matrix_client::client::Client;
use chancery_matrix_client::error::{self, RequestError};
use chancery_matrix_client::upload::Shown;
use ruma::{OwnedRoomId, RoomId};
use serde_json::{Value, json};

use super::super::{Limit, SendError};
use super::places::{Places, Waiting};
use super::polls;
use crate::domain::message::{Address, Post, Reply, Sealed, SealedAct};

/// Delivers a message; delivered twice, it is heard once.
///
/// # Errors
/// Says whether it may be delivered later, or never.
pub async fn deliver(client: &Client, places: &Places, message: &Sealed) -> Result<(), SendError> {
    let room = match (&message.act, &message.room) {
        // Where it stands: the programme's room may be another one by now, and nobody is asked back into a direct chat.
        (SealedAct::Redact(_) | SealedAct::EndPoll(_), Some(room)) => room.clone(),
        (SealedAct::Redact(_) | SealedAct::EndPoll(_), None) => {
            return Err(SendError::Never { why: "where it stands was not kept".to_owned() });
        }
        (SealedAct::Post(post), Some(stands)) if post.amends.is_some() => {
            let room = room(client, places, message).await?;
            if room != *stands {
                return Err(SendError::Never { why: format!("it stands in {stands}, which was replaced") });
            }
            room
        }
        _ => room(client, places, message).await?,
    };
    match &message.act {
        SealedAct::Invite(who) => client.invite(&room, who).await.map_err(failed),
        SealedAct::Remove(who) => client.remove(&room, who).await.map_err(barred),
        SealedAct::Redact(event) => {
            let taken_back = client.redact(&room, event, None, message.id.0.as_str()).await;
            taken_back.map(drop).map_err(barred)
        }
        SealedAct::Post(post) => say(client, &room, post, message).await,
        SealedAct::Attach(file) => {
            let shown = file.shown.as_ref();
            let shown = shown.map(|it| Shown { width: it.width, height: it.height, says: &it.says });
            let uploaded =
                client.upload(&room, &file.name, &file.media_type, file.content.bytes(), shown).await;
            send(client, &room, "m.room.message", uploaded.map_err(failed)?, message).await
        }
        SealedAct::Mail(_) => Err(no_mail()),
        SealedAct::Poll(ballot) => send(client, &room, polls::START, polls::start(ballot), message).await,
        SealedAct::EndPoll(outcome) => send(client, &room, polls::END, polls::end(outcome), message).await,
        SealedAct::React { event, key } => {
            let reaction = json!({
                "m.relates_to": { "rel_type": "m.annotation", "event_id": event, "key": key }
            });
            send(client, &room, "m.reaction", reaction, message).await
        }
    }
}

/// Says it in the thread where it was asked; beside it, where the room does not have that thread: another room has taken
/// the place of the one where it began.
async fn say(client: &Client, room: &RoomId, post: &Post, message: &Sealed) -> Result<(), SendError> {
    let sent = send(client, room, "m.room.message", content(post), message).await;
    let threaded = post.reply.as_ref().is_some_and(|reply| reply.thread.is_some());
    if threaded && matches!(sent, Err(SendError::Never { .. })) {
        let beside = Post { reply: None, ..post.clone() };
        return send(client, room, "m.room.message", content(&beside), message).await;
    }
    sent
}

async fn send(
    client: &Client,
    room: &RoomId,
    event_type: &str,
    content: Value,
    message: &Sealed,
) -> Result<(), SendError> {
    client.send(room, event_type, content, message.id.0.as_str()).await.map(drop).map_err(failed)
}

fn no_mail() -> SendError {
    SendError::Never { why: "a homeserver carries no e-mails".to_owned() }
}

async fn room(client: &Client, places: &Places, message: &Sealed) -> Result<OwnedRoomId, SendError> {
    match &message.to {
        Address::Community(room) => let_in(places, places.now(room)),
        Address::Room(name) => match places.id(*name) {
            Some(room) => let_in(places, room),
            None => Err(SendError::Never { why: format!("the configuration has no room {name:?}") }),
        },
        Address::Mailbox { .. } => Err(no_mail()),
        Address::Person(who) => {
            if let Some(room) = &message.room
                && client.is_direct_with(room).await.map_err(failed)?.as_ref() == Some(who)
            {
                return Ok(room.clone());
            }
            client.direct_room(who).await.map_err(failed)
        }
    }
}

/// What is for a room that another one replaces waits until the bot has followed: nobody reads it in the old one.
fn let_in(places: &Places, room: OwnedRoomId) -> Result<OwnedRoomId, SendError> {
    match places.waiting(&room) {
        Some(Waiting { by, .. }) => {
            let why = format!("{room} was replaced by {by}, where the bot is not yet");
            Err(SendError::Later { after: None, why })
        }
        None => Ok(room),
    }
}

/// What amends another message says so to clients that cannot put it in that one's place, and calls nobody: whoever was
/// called by it was.
fn content(post: &Post) -> Value {
    let Some(amended) = &post.amends else {
        let mut content = words(post, "");
        if let Some(reply) = &post.reply {
            content["m.relates_to"] = relation(reply);
        }
        return content;
    };
    let mut content = words(&Post { mentions: Vec::new(), ..post.clone() }, "* ");
    content["m.new_content"] = words(post, "");
    content["m.relates_to"] = json!({ "rel_type": "m.replace", "event_id": amended });
    content
}

fn words(post: &Post, mark: &str) -> Value {
    let mut content = json!({
        "msgtype": if post.notice { "m.notice" } else { "m.text" },
        "body": format!("{mark}{}", post.body),
        "m.mentions": if post.mentions.is_empty() { json!({}) } else { json!({ "user_ids": post.mentions }) },
    });
    if !post.html.is_empty() {
        content["format"] = "org.matrix.custom.html".into();
        content["formatted_body"] = format!("{mark}{}", post.html).into();
    }
    content
}

/// What is said in a thread without answering anything there names its root all the same, for clients that know none.
fn relation(reply: &Reply) -> Value {
    let to = json!({ "event_id": reply.event });
    match &reply.thread {
        Some(root) => json!({
            "rel_type": "m.thread",
            "event_id": root,
            "is_falling_back": reply.answers_nobody(),
            "m.in_reply_to": to,
        }),
        None => json!({ "m.in_reply_to": to }),
    }
}

/// What we lack the power for somebody else has to do, and hears of it at once.
fn barred(failure: RequestError) -> SendError {
    match failure {
        RequestError::Barred { why } => SendError::Never { why },
        failure => failed(failure),
    }
}

fn failed(failure: RequestError) -> SendError {
    match failure {
        RequestError::Later { after, why } => SendError::Later { after, why },
        RequestError::Limited { what, after, why } => {
            let what = match what {
                error::Limit::Messages => Limit::Messages,
                error::Limit::Rooms => Limit::Rooms,
                error::Limit::Invitations => Limit::Invitations,
            };
            SendError::Limited { what, after, why }
        }
        // The session is gone, which the loop notices; or somebody has to let us in first: the operator can mend both.
        RequestError::SessionLost { .. } | RequestError::Barred { .. } => {
            SendError::Later { after: None, why: failure.to_string() }
        }
        RequestError::Never { why } => SendError::Never { why },
    }
}
