//! One event, as plain data, believed only as far as it may be.
//!
//! Whatever a stranger puts into an event, reading it never fails: what makes no sense is [`HeardKind::Other`]. State
//! is believed only from events that came in plain text: a decrypted event that claims to be state is forged.

use ruma::events::room::message::sanitize::remove_plain_reply_fallback;
use ruma::{EventId, OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde_json::Value;
use tracing::warn;

/// The field of a content in which we note our own transaction id, so that we know our echo on any device; of an
/// encrypted one also in its relation, which stays in plain text, for a device that has no key to read the rest.
pub const TXN_FIELD: &str = "chancery.txn";

/// The type of a choice in a poll by its stable name.
const POLL_RESPONSE: &str = "m.poll.response";

/// No poll offers more than this.
const MOST_CHOSEN: usize = 20;

/// No answer of a poll has a longer id, in bytes.
const LONGEST_ID: usize = 256;

/// One event of a room's timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// The event's id, the same however often it is heard.
    pub event: OwnedEventId,
    /// Who sent it; for encrypted events this is checked by the SDK.
    pub sender: OwnedUserId,
    /// When its homeserver says it was sent, in milliseconds since 1970.
    pub at: i64,
    /// Whether it came encrypted.
    pub encrypted: bool,
    /// The transaction id under which we sent it, if it is our own echo.
    pub our_txn: Option<String>,
    /// What it says.
    pub kind: HeardKind,
}

/// What an event says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeardKind {
    /// Somebody said something new.
    Message {
        /// What was said.
        words: Words,
        /// The event it answers; never merely the last one of its thread.
        reply_to: Option<OwnedEventId>,
        /// The first event of the thread it belongs to.
        thread: Option<OwnedEventId>,
    },
    /// Somebody changed what they had said.
    Edit {
        /// The event that is changed.
        target: OwnedEventId,
        /// What it says from now on.
        words: Words,
    },
    /// Somebody put a reaction to an event.
    Reaction {
        /// The event reacted to.
        target: OwnedEventId,
        /// The emoji, or whatever stands for it.
        key: String,
    },
    /// Somebody chose in a poll.
    Choice {
        /// The poll.
        poll: OwnedEventId,
        /// The ids of what was chosen, as far as anybody could have meant them; none takes back what was chosen before.
        chosen: Vec<String>,
    },
    /// Somebody took an event back.
    Redaction {
        /// The event taken back.
        target: OwnedEventId,
    },
    /// Somebody's membership or name changed.
    Member {
        /// Whose.
        who: OwnedUserId,
        /// What they are now.
        membership: Membership,
        /// What they were before, if the homeserver tells.
        before: Option<Membership>,
        /// The name they chose for this room.
        display_name: Option<String>,
    },
    /// The room's power levels changed.
    PowerLevels,
    /// The room became encrypted, or how it is encrypted changed.
    Encryption,
    /// The room was closed in favour of another.
    Tombstone {
        /// The room that takes over.
        replacement: Option<OwnedRoomId>,
    },
    /// An encrypted event that cannot be read yet, or never.
    Undecryptable {
        /// The event as it came, for the client's `decrypt`.
        raw: String,
        /// The session whose key it waits for; empty if it does not say.
        session: String,
        /// Whether waiting may help.
        why: Locked,
    },
    /// Nothing for us: redacted, unknown, malformed or forged.
    Other,
}

/// What somebody said.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// In what manner.
    pub manner: Manner,
    /// The plain text, without the quotation that old clients put before a reply.
    pub body: String,
    /// The HTML as it came, if there is any: a stranger wrote it, and how deep it is nested nobody has looked at.
    pub formatted: Option<String>,
    /// Whom it says it mentions.
    pub mentions: Vec<OwnedUserId>,
}

/// The manner in which something was said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Manner {
    /// Plainly.
    #[default]
    Text,
    /// By a machine that wants no answer.
    Notice,
    /// As a deed: `/me`.
    Emote,
    /// As a file, an image, a place or something unknown.
    Other,
}

/// What a person is in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Membership {
    /// In it.
    Join,
    /// Asked in.
    Invite,
    /// Asking to be let in.
    Knock,
    /// Gone, put out, or never there.
    Leave,
    /// Shut out.
    Ban,
}

/// Why an event cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Locked {
    /// Its key has not come; it may yet.
    KeyMissing,
    /// The sender's client keeps its key from us, for instance because it does not trust our device.
    KeyWithheld,
    /// It is broken; no key will help.
    Broken,
}

/// Reads one event as it came, encrypted or in plain text, for an account; nothing only if it lacks an id or a sender.
#[must_use]
pub fn parse(json: &str, encrypted: bool, me: &UserId) -> Option<Heard> {
    let event: Value = serde_json::from_str(json).ok()?;
    let (Some(id), Some(sender)) = (event_id(&event["event_id"]), user(&event["sender"])) else {
        warn!("an event without id or sender is left out");
        return None;
    };
    let our_txn = (sender == me)
        .then(|| {
            let content = &event["content"];
            [&content[TXN_FIELD], &content["m.relates_to"][TXN_FIELD], &event["unsigned"]["transaction_id"]]
        })
        .and_then(|places| places.into_iter().find_map(text));
    let at = event["origin_server_ts"].as_i64().unwrap_or_default();
    let kind = if event.get("state_key").is_some() {
        if encrypted {
            warn!(event = %id, %sender, "forged state in an encrypted event is not believed");
            HeardKind::Other
        } else {
            state(&event).unwrap_or(HeardKind::Other)
        }
    } else if event["unsigned"].get("redacted_because").is_some() {
        HeardKind::Other
    } else {
        spoken(&event, encrypted, json).unwrap_or(HeardKind::Other)
    };
    let encrypted = encrypted || matches!(kind, HeardKind::Undecryptable { .. });
    Some(Heard { event: id, sender, at, encrypted, our_txn, kind })
}

fn state(event: &Value) -> Option<HeardKind> {
    let content = &event["content"];
    match event["type"].as_str()? {
        "m.room.member" => Some(HeardKind::Member {
            who: user(&event["state_key"])?,
            membership: membership(content)?,
            before: membership(&event["unsigned"]["prev_content"]),
            display_name: text(&content["displayname"]),
        }),
        "m.room.power_levels" => Some(HeardKind::PowerLevels),
        "m.room.encryption" => Some(HeardKind::Encryption),
        "m.room.tombstone" => Some(HeardKind::Tombstone { replacement: room(&content["replacement_room"]) }),
        _ => None,
    }
}

fn spoken(event: &Value, encrypted: bool, json: &str) -> Option<HeardKind> {
    let content = &event["content"];
    let relation = &content["m.relates_to"];
    match event["type"].as_str()? {
        "m.room.message" if relation["rel_type"] == "m.replace" => {
            let target = event_id(&relation["event_id"])?;
            Some(HeardKind::Edit { target, words: words(content.get("m.new_content")?, false)? })
        }
        "m.room.message" => {
            let thread =
                (relation["rel_type"] == "m.thread").then(|| event_id(&relation["event_id"])).flatten();
            let answered = event_id(&relation["m.in_reply_to"]["event_id"]);
            let words = words(content, answered.is_some())?;
            let only_for_old_clients = thread.is_some() && relation["is_falling_back"] == true;
            Some(HeardKind::Message { words, reply_to: answered.filter(|_| !only_for_old_clients), thread })
        }
        "m.reaction" if relation["rel_type"] == "m.annotation" => Some(HeardKind::Reaction {
            target: event_id(&relation["event_id"])?,
            key: text(&relation["key"])?,
        }),
        name @ (POLL_RESPONSE | "org.matrix.msc3381.poll.response")
            if relation["rel_type"] == "m.reference" =>
        {
            Some(HeardKind::Choice { poll: event_id(&relation["event_id"])?, chosen: chosen(content, name)? })
        }
        // Homeservers act on redactions, so they cannot be encrypted: one that was is a lie.
        "m.room.redaction" if !encrypted => {
            let target = event_id(&content["redacts"]).or_else(|| event_id(&event["redacts"]))?;
            Some(HeardKind::Redaction { target })
        }
        "m.room.encrypted" if !encrypted => {
            let session = text(&content["session_id"]).unwrap_or_default();
            Some(HeardKind::Undecryptable { raw: json.to_owned(), session, why: Locked::Broken })
        }
        _ => None,
    }
}

/// What was chosen in a poll: as the specification has it, or as clients write it, who name nothing at all where a choice
/// is taken back. A choice among more than a poll may offer makes no sense, and neither does an endless id.
fn chosen(content: &Value, name: &str) -> Option<Vec<String>> {
    let answers = match (&content["m.selections"], &content[name]) {
        (Value::Null, Value::Object(block)) => match block.get("answers") {
            None | Some(Value::Null) => return Some(Vec::new()),
            Some(answers) => answers,
        },
        (selections, _) => selections,
    };
    let answers = answers.as_array().filter(|answers| answers.len() <= MOST_CHOSEN)?;
    answers
        .iter()
        .map(|answer| answer.as_str().filter(|id| id.len() <= LONGEST_ID).map(str::to_owned))
        .collect()
}

fn words(content: &Value, reply: bool) -> Option<Words> {
    let body = content["body"].as_str()?;
    let manner = match content["msgtype"].as_str()? {
        "m.text" => Manner::Text,
        "m.notice" => Manner::Notice,
        "m.emote" => Manner::Emote,
        _ => Manner::Other,
    };
    let html = content["format"] == "org.matrix.custom.html";
    let formatted = content["formatted_body"].as_str().filter(|_| html);
    let mentions = content["m.mentions"]["user_ids"].as_array().map(Vec::as_slice).unwrap_or_default();
    Some(Words {
        manner,
        body: if reply { remove_plain_reply_fallback(body) } else { body }.to_owned(),
        formatted: formatted.map(ToOwned::to_owned),
        mentions: mentions.iter().filter_map(user).collect(),
    })
}

/// What a member event's content says the person is.
pub(crate) fn membership(content: &Value) -> Option<Membership> {
    Some(match content["membership"].as_str()? {
        "join" => Membership::Join,
        "invite" => Membership::Invite,
        "knock" => Membership::Knock,
        "leave" => Membership::Leave,
        "ban" => Membership::Ban,
        _ => return None,
    })
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(ToOwned::to_owned)
}

pub(crate) fn user(value: &Value) -> Option<OwnedUserId> {
    UserId::parse(value.as_str()?).ok()
}

fn event_id(value: &Value) -> Option<OwnedEventId> {
    EventId::parse(value.as_str()?).ok()
}

fn room(value: &Value) -> Option<OwnedRoomId> {
    RoomId::parse(value.as_str()?).ok()
}

#[cfg(test)]
mod tests;
