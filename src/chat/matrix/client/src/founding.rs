//! Rooms that we make for a purpose: made once each, whole from the first moment, and found again.
//!
//! A room's first event bears its purpose, which nobody can change and no interruption can part from the room: whoever
//! was cut short asks for what there is, and makes the rest.

use std::collections::{BTreeMap, BTreeSet};

use matrix_sdk::ruma::{
    RoomVersionId,
    api::{
        client::{
            discovery::get_capabilities,
            membership::joined_rooms,
            room::create_room::v3::{Request as CreateRoom, RoomPreset},
            state::get_state_event_for_key::v3::StateEventFormat,
        },
        error::ErrorKind,
    },
    events::StateEventType,
    serde::Raw,
};
use ruma::{OwnedRoomId, OwnedUserId, UserId};
use serde_json::{Value, json};
use tracing::info;

use crate::{
    client::{Boxed, Client},
    error::{Limit, RequestError},
};

/// Where a room's first event says what we made the room for.
const PURPOSE_FIELD: &str = "chancery.purpose";

/// The power of those who keep a room: all that can be given away again.
const KEEPER: i64 = 100;

/// The power of those who moderate one.
const MODERATOR: i64 = 50;

/// A room that is to be made.
#[allow(clippy::struct_excessive_bools, reason = "independent choices about a room, not a state")]
#[derive(Debug, Clone)]
pub struct Founding {
    /// What it is for, by which it is found again.
    pub purpose: String,
    /// How it is called.
    pub name: String,
    /// What is said of it beside its name.
    pub topic: String,
    /// Its address, without `#` and server, if it gets one.
    pub alias: Option<String>,
    /// Whether anybody may come in; else by invitation only.
    pub open: bool,
    /// Whether what is said there is encrypted.
    pub encrypted: bool,
    /// Whether only those with power may speak; reactions are for everybody all the same.
    pub quiet: bool,
    /// Who keeps it beside us.
    pub keepers: BTreeSet<OwnedUserId>,
}

/// A room that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Founded {
    /// Its id.
    pub room: OwnedRoomId,
    /// Whether it has the address that it was to have; somebody else may have it.
    pub has_alias: bool,
}

impl Client {
    /// The rooms that we made before and are still in, by purpose; those that were replaced by others are left out.
    pub fn founded(&self) -> Boxed<'_, Result<BTreeMap<String, OwnedRoomId>, RequestError>> {
        Box::pin(async move {
            let joined = self.sdk.send(joined_rooms::v3::Request::new()).await?.joined_rooms;
            let mut founded = BTreeMap::new();
            for room in joined {
                let first = self.state(&room, StateEventType::RoomCreate, StateEventFormat::Event).await?;
                let Some(purpose) = first.and_then(|first| purpose(&first, self.user_id())) else { continue };
                let kind = StateEventType::RoomTombstone;
                if self.state(&room, kind, StateEventFormat::Content).await?.is_none() {
                    founded.insert(purpose, room);
                }
            }
            Ok(founded)
        })
    }

    /// Makes the room; nobody is asked in yet. Not to be repeated before [`founded`](Self::founded) was asked whether
    /// it came to be.
    pub fn found<'a>(&'a self, founding: &'a Founding) -> Boxed<'a, Result<Founded, RequestError>> {
        Box::pin(async move {
            let capabilities = self.sdk.send(get_capabilities::v3::Request::new()).await?.capabilities;
            let version = capabilities.room_versions.default;
            let request = |alias| self.request(founding, alias, &version);
            let made = match self.sdk.send(request(founding.alias.as_ref())?).await {
                Err(error) if is_taken(error.client_api_error_kind()) => {
                    self.sdk.send(request(None)?).await.map(|made| (made, false))
                }
                made => made.map(|made| (made, founding.alias.is_some())),
            };
            let (made, has_alias) = made.map_err(|error| RequestError::from(error).of(Limit::Rooms))?;
            info!(room = %made.room_id, purpose = founding.purpose, "made a room");
            Ok(Founded { room: made.room_id, has_alias })
        })
    }

    fn request(
        &self,
        founding: &Founding,
        alias: Option<&String>,
        version: &RoomVersionId,
    ) -> Result<CreateRoom, RequestError> {
        let senseless = |error: serde_json::Error| RequestError::Never { why: error.to_string() };
        let mut request = CreateRoom::new();
        let purpose = json!({ PURPOSE_FIELD: founding.purpose });
        request.creation_content = Some(Raw::new(&purpose).map_err(senseless)?.cast_unchecked());
        request.room_version = Some(version.clone());
        request.preset = Some(if founding.open { RoomPreset::PublicChat } else { RoomPreset::PrivateChat });
        request.name = Some(founding.name.clone());
        request.topic = Some(founding.topic.clone());
        request.room_alias_name = alias.cloned();
        let levels = levels(founding, self.user_id(), version);
        request.power_level_content_override = Some(Raw::new(&levels).map_err(senseless)?.cast_unchecked());
        for event in initial_state(founding) {
            request.initial_state.push(Raw::new(&event).map_err(senseless)?.cast_unchecked());
        }
        Ok(request)
    }
}

/// What we made the room for, if we did.
fn purpose(first: &Value, me: &UserId) -> Option<String> {
    let ours = first["sender"] == me.as_str();
    first["content"][PURPOSE_FIELD].as_str().filter(|_| ours).map(str::to_owned)
}

fn is_taken(error: Option<&ErrorKind>) -> bool {
    matches!(error, Some(ErrorKind::RoomInUse | ErrorKind::Exclusive))
}

fn initial_state(founding: &Founding) -> Vec<Value> {
    let event = |kind: &str, content: Value| json!({ "type": kind, "state_key": "", "content": content });
    // Who is let in later need not read what was said in confidence before.
    let visibility = if founding.open { "shared" } else { "invited" };
    let mut events = vec![
        event("m.room.history_visibility", json!({ "history_visibility": visibility })),
        event("m.room.guest_access", json!({ "guest_access": "forbidden" })),
    ];
    if founding.encrypted {
        events.push(event("m.room.encryption", json!({ "algorithm": "m.megolm.v1.aes-sha2" })));
    }
    events
}

/// Who may do what. Reactions, and taking them back, are for everybody, since they are buttons.
fn levels(founding: &Founding, me: &UserId, version: &RoomVersionId) -> Value {
    let mut users: BTreeMap<&str, i64> =
        founding.keepers.iter().map(|keeper| (keeper.as_str(), KEEPER)).collect();
    // Where creators have power without bounds, they must not be named.
    let privileged =
        version.rules().is_none_or(|rules| rules.authorization.explicitly_privilege_room_creators);
    if privileged {
        users.remove(me.as_str());
    } else {
        users.insert(me.as_str(), KEEPER);
    }
    let to_speak = if founding.quiet { MODERATOR } else { 0 };
    let to_invite = if founding.open { 0 } else { MODERATOR };
    json!({
        "users": users,
        "users_default": 0,
        "events_default": to_speak,
        "state_default": MODERATOR,
        "invite": to_invite,
        "kick": MODERATOR,
        "ban": MODERATOR,
        "redact": MODERATOR,
        "events": {
            "m.reaction": 0,
            "m.room.redaction": 0,
            "m.room.power_levels": KEEPER,
            "m.room.history_visibility": KEEPER,
            "m.room.encryption": KEEPER,
            "m.room.join_rules": KEEPER,
            "m.room.server_acl": KEEPER,
            "m.room.tombstone": if privileged { KEEPER + MODERATOR } else { KEEPER },
        },
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ruma::{owned_user_id, user_id};

    use super::*;

    fn founding() -> Founding {
        Founding {
            purpose: "mentors".to_owned(),
            name: "Mentors".to_owned(),
            topic: String::new(),
            alias: None,
            open: false,
            encrypted: true,
            quiet: false,
            keepers: BTreeSet::from([owned_user_id!("@olga:here")]),
        }
    }

    #[test]
    fn the_maker_is_named_only_where_making_gives_no_power() {
        let me = user_id!("@bot:here");
        let of = |version| levels(&founding(), me, &version)["users"].clone();
        assert_eq!(of(RoomVersionId::V11), json!({ "@bot:here": 100, "@olga:here": 100 }));
        assert_eq!(of(RoomVersionId::V12), json!({ "@olga:here": 100 }));
    }

    #[test]
    fn reactions_are_for_everybody_where_only_some_speak() {
        let levels =
            levels(&Founding { quiet: true, ..founding() }, user_id!("@bot:here"), &RoomVersionId::V11);
        assert_eq!(levels["events_default"], 50);
        assert_eq!(
            (&levels["events"]["m.reaction"], &levels["events"]["m.room.redaction"]),
            (&json!(0), &json!(0))
        );
    }

    #[test]
    fn only_our_own_word_says_what_a_room_is_for() {
        let first = |sender: &str| json!({ "sender": sender, "content": { PURPOSE_FIELD: "mentors" } });
        let me = user_id!("@bot:here");
        assert_eq!(purpose(&first("@bot:here"), me).as_deref(), Some("mentors"));
        assert_eq!(purpose(&first("@mallory:here"), me), None);
    }
}
