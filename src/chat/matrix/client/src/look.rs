//! What the homeserver says of a room, for a check before the first start: asked of the homeserver, not of our store.

use std::collections::BTreeSet;

use matrix_sdk::ruma::{
    api::{
        client::{
            discovery::get_supported_versions,
            filter::{Filter, FilterDefinition, RoomEventFilter},
            membership::joined_rooms,
            state::get_state_event_for_key::v3::{Request as GetState, StateEventFormat},
            sync::sync_events::v3::{Filter as SyncFilter, Request as Sync},
        },
        error::ErrorKind,
    },
    events::{
        MessageLikeEventType, StateEventType,
        room::power_levels::{RoomPowerLevels, RoomPowerLevelsSource, UserPowerLevel},
    },
    room_version_rules::RoomVersionRules,
};
use ruma::{OwnedRoomId, OwnedUserId, RoomAliasId, RoomId, RoomVersionId, UserId};
use serde_json::Value;

use crate::{
    client::{Boxed, Client},
    error::RequestError,
    session::{ClientError, reach},
};

/// What the homeserver says of one room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// The room's id.
    pub room: OwnedRoomId,
    /// Where we stand.
    pub standing: Standing,
}

/// Where we stand towards a room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// In it; this is what can be seen.
    Inside(Inside),
    /// Asked in, but not in it.
    Invited,
    /// Neither in it nor asked in.
    Outside,
}

/// What can be seen of a room from inside.
#[allow(clippy::struct_excessive_bools, reason = "a report of independent findings, not a state")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inside {
    /// Who may come in, in the homeserver's word: `public`, `invite`, `knock`, `restricted` …
    pub join_rule: String,
    /// True if what is said there is encrypted.
    pub encrypted: bool,
    /// Our power; nothing if it is without bounds, as a creator's in rooms of version 12.
    pub power: Option<i64>,
    /// True if we may speak.
    pub may_send: bool,
    /// True if we may ask others in.
    pub may_invite: bool,
    /// True if we may put out whoever has no power of their own.
    pub may_kick: bool,
    /// True if we may take back what others said.
    pub may_redact: bool,
    /// True if it is a space, which holds rooms and in which nobody talks.
    pub is_space: bool,
}

/// Asks the homeserver at this address which versions of the protocol it speaks; needs no session.
#[must_use]
pub fn versions(homeserver: &str) -> Boxed<'_, Result<Vec<String>, ClientError>> {
    Box::pin(async move {
        let asked = reach(homeserver).await?.send(get_supported_versions::Request::new()).await;
        let unreachable = |why: String| ClientError::Unreachable { homeserver: homeserver.to_owned(), why };
        asked
            .map(|answer| answer.versions)
            .map_err(|error| unreachable(RequestError::from(error).to_string()))
    })
}

impl Client {
    /// Looks at each of the rooms, named by id or alias; needs no sync and does none.
    pub fn look_at_rooms<'a>(
        &'a self,
        rooms: &'a [String],
    ) -> Boxed<'a, Vec<(String, Result<Look, RequestError>)>> {
        Box::pin(async move {
            let mut looks = Vec::new();
            let ours = self.our_rooms().await;
            for asked in rooms {
                let look = match &ours {
                    Ok((joined, invited)) => self.look_at(asked, joined, invited).await,
                    Err(error) => Err(error.clone()),
                };
                looks.push((asked.clone(), look));
            }
            looks
        })
    }

    async fn look_at(
        &self,
        asked: &str,
        joined: &BTreeSet<OwnedRoomId>,
        invited: &BTreeSet<OwnedRoomId>,
    ) -> Result<Look, RequestError> {
        let room = match (RoomId::parse(asked), RoomAliasId::parse(asked)) {
            (Ok(room), _) => room,
            (_, Ok(alias)) => self.resolve_alias(&alias).await?,
            _ => {
                return Err(RequestError::Never {
                    why: format!("{asked} is neither a room id nor an alias"),
                });
            }
        };
        let standing = if joined.contains(&room) {
            Standing::Inside(self.look_around(&room).await?)
        } else if invited.contains(&room) {
            Standing::Invited
        } else {
            Standing::Outside
        };
        Ok(Look { room, standing })
    }

    async fn look_around(&self, room: &RoomId) -> Result<Inside, RequestError> {
        let join_rules = self.state(room, StateEventType::RoomJoinRules, StateEventFormat::Content).await?;
        let encryption = self.state(room, StateEventType::RoomEncryption, StateEventFormat::Content).await?;
        let power = self.state(room, StateEventType::RoomPowerLevels, StateEventFormat::Content).await?;
        let create = self.state(room, StateEventType::RoomCreate, StateEventFormat::Event).await?;
        let create = create.unwrap_or_default();
        let power = power_levels(power, &create);
        let me = self.user_id();
        let join_rule = join_rules.as_ref().and_then(|content| content["join_rule"].as_str());
        Ok(Inside {
            join_rule: join_rule.unwrap_or("invite").to_owned(),
            encrypted: encryption.is_some_and(|content| content.get("algorithm").is_some()),
            power: match power.for_user(me) {
                UserPowerLevel::Int(own) => Some(own.into()),
                _ => None,
            },
            may_send: power.user_can_send_message(me, MessageLikeEventType::RoomMessage),
            may_invite: power.user_can_invite(me),
            may_kick: power.user_can_kick(me),
            may_redact: power.user_can_redact_event_of_other(me),
            is_space: create["content"]["type"] == "m.space",
        })
    }

    /// The rooms we are in and the rooms we were asked into, by the homeserver's word.
    async fn our_rooms(&self) -> Result<(BTreeSet<OwnedRoomId>, BTreeSet<OwnedRoomId>), RequestError> {
        let joined = self.sdk.send(joined_rooms::v3::Request::new()).await?.joined_rooms;
        let mut nothing_else = FilterDefinition::default();
        nothing_else.presence = Filter::ignore_all();
        nothing_else.account_data = Filter::ignore_all();
        nothing_else.room.state = RoomEventFilter::ignore_all();
        nothing_else.room.timeline = RoomEventFilter::ignore_all();
        nothing_else.room.ephemeral = RoomEventFilter::ignore_all();
        nothing_else.room.account_data = RoomEventFilter::ignore_all();
        // Invitations are told by no other request. Without a token this one acknowledges nothing, and the SDK does
        // not see its answer, so no message can be lost by it.
        let mut sync = Sync::new();
        sync.filter = Some(SyncFilter::FilterDefinition(nothing_else));
        let invited = self.sdk.send(sync).await?.rooms.invite;
        Ok((joined.into_iter().collect(), invited.into_keys().collect()))
    }

    pub(crate) async fn state(
        &self,
        room: &RoomId,
        kind: StateEventType,
        format: StateEventFormat,
    ) -> Result<Option<Value>, RequestError> {
        let mut request = GetState::new(room.to_owned(), kind, String::new());
        request.format = format;
        match self.sdk.send(request).await {
            Ok(response) => Ok(serde_json::from_str(response.event_or_content.get()).ok()),
            Err(error) if error.client_api_error_kind() == Some(&ErrorKind::NotFound) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }
}

fn power_levels(content: Option<Value>, create: &Value) -> RoomPowerLevels {
    let version = create["content"]["room_version"].as_str().and_then(|id| RoomVersionId::try_from(id).ok());
    let rules = version.and_then(|id| id.rules()).unwrap_or(RoomVersionRules::V11);
    let more = create["content"]["additional_creators"].as_array().map(Vec::as_slice).unwrap_or_default();
    let user = |value: &Value| value.as_str().and_then(|id| UserId::parse(id).ok());
    let creators: Vec<OwnedUserId> =
        std::iter::once(&create["sender"]).chain(more).filter_map(user).collect();
    let source = content
        .and_then(|content| serde_json::from_value(content).ok())
        .map_or(RoomPowerLevelsSource::None, RoomPowerLevelsSource::Original);
    RoomPowerLevels::new(source, &rules.authorization, creators)
}

#[cfg(test)]
mod tests {
    use ruma::user_id;
    use serde_json::json;

    use super::*;

    #[test]
    fn a_creator_of_version_12_has_power_without_bounds() {
        let create = |version: &str| {
            let content = json!({ "room_version": version, "additional_creators": ["@second:here"] });
            json!({ "sender": "@first:here", "content": content })
        };
        let levels = || Some(json!({ "users": { "@mod:here": 50 }, "users_default": 1 }));
        let power = power_levels(levels(), &create("12"));
        assert_eq!(power.for_user(user_id!("@first:here")), UserPowerLevel::Infinite);
        assert_eq!(power.for_user(user_id!("@second:here")), UserPowerLevel::Infinite);
        assert_eq!(power.for_user(user_id!("@mod:here")), UserPowerLevel::Int(50.into()));
        let power = power_levels(levels(), &create("11"));
        assert_eq!(power.for_user(user_id!("@first:here")), UserPowerLevel::Int(1.into()));
    }

    #[test]
    fn a_room_without_power_levels_belongs_to_its_creator() {
        let power =
            power_levels(None, &json!({ "sender": "@first:here", "content": { "room_version": "10" } }));
        assert_eq!(power.for_user(user_id!("@first:here")), UserPowerLevel::Int(100.into()));
        assert_eq!(power.for_user(user_id!("@else:here")), UserPowerLevel::Int(0.into()));
    }
}
