//! What a person hears: one event of a room, as a client would show it.
//!
//! Read from plain JSON and not with the SDK's types, so that matrix-sdk's and matrix-nio's people hear alike and
//! what the bot sends is judged by what stands in it, not by what a library makes of it.

use std::collections::BTreeSet;
use std::fmt;

use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};
use serde_json::Value;

/// What kind of event was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A message that makes a sound: it wants something.
    Text,
    /// A message that makes none: it only informs.
    Notice,
    /// A message told in the third person.
    Emote,
    /// A picture or another file; the body is its name or caption.
    Media,
    /// A reaction; the body is its key.
    Reaction,
    /// A message was taken back; the body is the reason.
    Redaction,
    /// Somebody's membership became `membership`; the body is the reason.
    Member {
        /// Whose.
        who: OwnedUserId,
        /// `invite`, `join`, `leave`, `ban` or `knock`.
        membership: String,
    },
    /// Anything else, by its type.
    Other(String),
}

/// One event of a room.
#[derive(Debug, Clone)]
pub struct Heard {
    /// Where it was heard.
    pub room: OwnedRoomId,
    /// Its id.
    pub event_id: OwnedEventId,
    /// Who sent it.
    pub sender: OwnedUserId,
    /// When the server got it, in milliseconds since 1970.
    pub at: u64,
    /// What kind of event it is.
    pub kind: Kind,
    /// What it says, in plain text; of an edit, what it says now.
    pub body: String,
    /// What it says, in HTML.
    pub formatted: Option<String>,
    /// Whom it mentions by intent, that is in `m.mentions`.
    pub mentions: BTreeSet<OwnedUserId>,
    /// Whether it mentions the whole room.
    pub mentions_room: bool,
    /// The message it answers.
    pub in_reply_to: Option<OwnedEventId>,
    /// The root of the thread it belongs to.
    pub thread: Option<OwnedEventId>,
    /// The message it replaces.
    pub edit_of: Option<OwnedEventId>,
    /// The message it reacts to or takes back.
    pub about: Option<OwnedEventId>,
    /// Whether it came encrypted.
    pub encrypted: bool,
    /// The whole event, decrypted.
    pub json: Value,
}

impl Heard {
    /// Reads an event, after decryption if it was `encrypted`; nothing if it isn't one.
    #[must_use]
    pub fn read(room: OwnedRoomId, json: Value, encrypted: bool) -> Option<Self> {
        let content = &json["content"];
        // Before room version 11 a redaction named its target beside the content.
        let redacts = id(&content["redacts"]).or_else(|| id(&json["redacts"]));
        let relates = &content["m.relates_to"];
        let target = |kind: &str| (relates["rel_type"] == kind).then(|| id(&relates["event_id"])).flatten();
        let edit_of = target("m.replace");
        let said = if edit_of.is_some() { &content["m.new_content"] } else { content };
        let kind = kind(&json, encrypted)?;
        let body = match &kind {
            Kind::Reaction => &relates["key"],
            Kind::Redaction | Kind::Member { .. } => &content["reason"],
            _ => &said["body"],
        };
        let mentions = &content["m.mentions"];
        Some(Self {
            room,
            event_id: id(&json["event_id"])?,
            sender: id(&json["sender"])?,
            at: json["origin_server_ts"].as_u64().unwrap_or(0),
            body: text(body),
            formatted: said["formatted_body"].as_str().map(str::to_owned),
            mentions: mentions["user_ids"].as_array().into_iter().flatten().filter_map(id).collect(),
            mentions_room: mentions["room"] == true,
            // In a thread the reply is a fallback for clients that know no threads, unless it says otherwise.
            in_reply_to: id(&relates["m.in_reply_to"]["event_id"])
                .filter(|_| relates["is_falling_back"] != true),
            thread: target("m.thread"),
            edit_of,
            about: target("m.annotation").or(redacts),
            encrypted,
            kind,
            json,
        })
    }

    /// Whether it is something said: not a reaction, a redaction, an edit or a change of membership.
    #[must_use]
    pub fn is_message(&self) -> bool {
        self.edit_of.is_none() && matches!(self.kind, Kind::Text | Kind::Notice | Kind::Emote | Kind::Media)
    }
}

impl fmt::Display for Heard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lock = if self.encrypted { "🔒" } else { "" };
        write!(f, "{}{lock} {}: ", self.room, self.sender)?;
        match &self.kind {
            Kind::Text => write!(f, "{}", self.body)?,
            Kind::Notice => write!(f, "(notice) {}", self.body)?,
            Kind::Emote => write!(f, "* {}", self.body)?,
            Kind::Media => write!(f, "(file) {}", self.body)?,
            Kind::Reaction => write!(f, "(reaction) {}", self.body)?,
            Kind::Redaction => write!(f, "(redaction) {}", self.body)?,
            Kind::Member { who, membership } => write!(f, "({membership} of {who}) {}", self.body)?,
            Kind::Other(kind) => write!(f, "({kind})")?,
        }
        match &self.edit_of {
            Some(edited) => write!(f, " (edit of {edited})"),
            None => Ok(()),
        }
    }
}

fn kind(json: &Value, encrypted: bool) -> Option<Kind> {
    let content = &json["content"];
    let kind = json["type"].as_str()?;
    Some(match kind {
        "m.room.message" => match content["msgtype"].as_str() {
            Some("m.text") => Kind::Text,
            Some("m.notice") => Kind::Notice,
            Some("m.emote") => Kind::Emote,
            Some("m.image" | "m.file" | "m.audio" | "m.video") => Kind::Media,
            _ => Kind::Other(kind.to_owned()),
        },
        "m.reaction" => Kind::Reaction,
        "m.room.redaction" => Kind::Redaction,
        // State is never encrypted: what says so from inside an encrypted message is forged.
        "m.room.member" if !encrypted => match (id(&json["state_key"]), content["membership"].as_str()) {
            (Some(who), Some(membership)) => Kind::Member { who, membership: membership.to_owned() },
            _ => Kind::Other(kind.to_owned()),
        },
        _ => Kind::Other(kind.to_owned()),
    })
}

/// An identifier, if the value is a valid one.
fn id<T: for<'a> TryFrom<&'a str>>(value: &Value) -> Option<T> {
    T::try_from(value.as_str()?).ok()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use ruma::room_id;
    use serde_json::json;

    use super::*;

    fn read(kind: &str, content: &Value) -> Heard {
        let event = json!({ "type": kind, "event_id": "$e", "sender": "@bot:localhost", "origin_server_ts": 7,
            "state_key": "@mo:localhost", "content": content });
        Heard::read(room_id!("!r:localhost").to_owned(), event, false).unwrap()
    }

    #[test]
    fn an_edit_says_what_it_says_now() {
        let heard = read(
            "m.room.message",
            &json!({ "msgtype": "m.text", "body": "* new", "m.new_content": { "msgtype": "m.text", "body": "new" },
                "m.relates_to": { "rel_type": "m.replace", "event_id": "$old" } }),
        );
        assert_eq!((heard.body.as_str(), heard.edit_of.unwrap().as_str()), ("new", "$old"));
    }

    #[test]
    fn a_reply_in_a_thread_is_told_from_the_fallback() {
        let relation = |falling_back| {
            let relates = json!({ "rel_type": "m.thread", "event_id": "$root", "is_falling_back": falling_back,
                "m.in_reply_to": { "event_id": "$last" } });
            let content = json!({ "msgtype": "m.notice", "body": "b", "m.relates_to": relates });
            let heard = read("m.room.message", &content);
            (heard.thread.is_some(), heard.in_reply_to.is_some())
        };
        assert_eq!(relation(true), (true, false));
        assert_eq!(relation(false), (true, true));
    }

    #[test]
    fn reactions_redactions_and_members_are_heard() {
        let relates = json!({ "rel_type": "m.annotation", "event_id": "$m", "key": "✅" });
        let pressed = read("m.reaction", &json!({ "m.relates_to": relates }));
        assert_eq!((pressed.body.as_str(), pressed.about.unwrap().as_str()), ("✅", "$m"));
        let redaction = read("m.room.redaction", &json!({ "redacts": "$m" }));
        assert_eq!(redaction.about.unwrap().as_str(), "$m");
        let member = read("m.room.member", &json!({ "membership": "join" }));
        assert!(matches!(member.kind, Kind::Member { membership, .. } if membership == "join"));
    }

    #[test]
    fn forged_state_is_not_believed() {
        let event = json!({ "type": "m.room.member", "event_id": "$e", "sender": "@eve:localhost",
            "state_key": "@eve:localhost", "content": { "membership": "join" } });
        let heard = Heard::read(room_id!("!r:localhost").to_owned(), event, true).unwrap();
        assert_eq!(heard.kind, Kind::Other("m.room.member".into()));
    }
}
