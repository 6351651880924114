//! What a room is to be when it is made.

use std::collections::BTreeMap;

use matrix_sdk::ruma::api::client::room::Visibility;
use matrix_sdk::ruma::api::client::room::create_room::v3::{Request, RoomPreset};
use ruma::events::room::encryption::RoomEncryptionEventContent;
use ruma::events::{EmptyStateKey, InitialStateEvent};
use ruma::serde::Raw;
use ruma::{OwnedUserId, RoomId, RoomVersionId, UserId};
use serde_json::{Map, Value, json};

/// A room that somebody is about to make.
#[derive(Debug, Clone)]
pub struct RoomPlan {
    name: String,
    alias: Option<String>,
    encrypted: bool,
    announcements: bool,
    direct: bool,
    invite: Vec<OwnedUserId>,
    powers: BTreeMap<OwnedUserId, i64>,
    version: Option<RoomVersionId>,
    creation: Map<String, Value>,
}

impl RoomPlan {
    /// A room that only who is invited can join.
    #[must_use]
    pub fn private(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            alias: None,
            encrypted: false,
            announcements: false,
            direct: false,
            invite: Vec::new(),
            powers: BTreeMap::new(),
            version: None,
            creation: Map::new(),
        }
    }

    /// A room for two that is not encrypted; [`Person::create_dm`](crate::person::Person::create_dm) makes one that is.
    #[must_use]
    pub fn direct(user: impl Into<OwnedUserId>) -> Self {
        Self { direct: true, ..Self::private("").invite(user) }
    }

    /// A room that everybody can find and join, as `#alias:localhost`.
    #[must_use]
    pub fn public(name: impl Into<String>, alias: impl Into<String>) -> Self {
        Self { alias: Some(alias.into()), ..Self::private(name) }
    }

    /// Encrypted from the first message, or not.
    #[must_use]
    pub fn encrypted(mut self, encrypted: bool) -> Self {
        self.encrypted = encrypted;
        self
    }

    /// Only who has power level 50 may speak.
    #[must_use]
    pub fn for_announcements(mut self) -> Self {
        self.announcements = true;
        self
    }

    /// Invites somebody.
    #[must_use]
    pub fn invite(mut self, user: impl Into<OwnedUserId>) -> Self {
        self.invite.push(user.into());
        self
    }

    /// Gives somebody power; not the maker, who has all of it since room version 12.
    #[must_use]
    pub fn power(mut self, user: impl Into<OwnedUserId>, level: i64) -> Self {
        self.powers.insert(user.into(), level);
        self
    }

    /// Of this room version, and not of the homeserver's usual one.
    #[must_use]
    pub fn version(mut self, version: RoomVersionId) -> Self {
        self.version = Some(version);
        self
    }

    /// Made together with somebody, who has all power too; since room version 12.
    #[must_use]
    pub fn made_with(mut self, user: &UserId) -> Self {
        self.creation.insert("additional_creators".to_owned(), json!([user]));
        self
    }

    /// Says that it replaces another room.
    #[must_use]
    pub fn replacing(mut self, room: &RoomId) -> Self {
        self.creation.insert("predecessor".to_owned(), json!({ "room_id": room }));
        self
    }

    pub(crate) fn request(self) -> Result<Request, serde_json::Error> {
        let mut request = Request::new();
        let public = self.alias.is_some();
        request.name = Some(self.name).filter(|name| !name.is_empty());
        request.is_direct = self.direct;
        request.room_alias_name = self.alias;
        request.visibility = if public { Visibility::Public } else { Visibility::Private };
        request.preset = Some(if public { RoomPreset::PublicChat } else { RoomPreset::PrivateChat });
        request.invite = self.invite;
        request.room_version = self.version;
        if !self.creation.is_empty() {
            request.creation_content = Some(Raw::new(&self.creation)?.cast_unchecked());
        }
        if self.encrypted {
            let content = RoomEncryptionEventContent::with_recommended_defaults();
            request.initial_state.push(InitialStateEvent::new(EmptyStateKey, content).to_raw_any());
        }
        let mut powers = json!({ "users": self.powers });
        if self.announcements {
            powers["events_default"] = json!(50);
        }
        request.power_level_content_override = Some(Raw::new(&powers)?.cast_unchecked());
        Ok(request)
    }
}
