//! Messages, reactions, redactions and invitations, safe to repeat.
//!
//! One transaction id is one event: on this device the homeserver answers a repeated send with the first event, and
//! the id stands in the content too, so that our own echo settles what the homeserver has forgotten, and what an earlier
//! device sent. Nothing is
//! retried in here; the caller's outbox knows best how long a message is worth trying.

use std::time::Duration;

use matrix_sdk::{
    Room,
    config::RequestConfig,
    room::{IncludeRelations, RelationsOptions},
    ruma::{
        api::{
            client::{
                membership::invite_user::{
                    self,
                    v3::{InvitationRecipient, InviteUserId},
                },
                redact::redact_event,
                state::get_state_event_for_key,
            },
            error::ErrorKind,
        },
        events::{StateEventType, TimelineEventType, relation::RelationType},
        uint,
    },
};
use ruma::{EventId, OwnedEventId, OwnedTransactionId, RoomId, UserId};
use serde_json::{Value, json};

use crate::{
    client::{Boxed, Client},
    error::{Limit, RequestError},
    gap::is_here,
    heard::{HeardKind, Membership, TXN_FIELD, membership},
    remembering,
    timeline::hear,
};

impl Client {
    /// Sends one event, encrypted if the room is; under one `txn` it is heard once, however often this is called.
    ///
    /// Sends to one room wait for each other; sends to different rooms do not.
    pub fn send<'a>(
        &'a self,
        room: &'a RoomId,
        event_type: &'a str,
        content: Value,
        txn: &'a str,
    ) -> Boxed<'a, Result<OwnedEventId, RequestError>> {
        Box::pin(async move {
            let room = self.room(room)?;
            let mut content = content;
            let encryption = room.encryption_state();
            mark(&mut content, txn, encryption.is_encrypted() || encryption.is_unknown())?;
            let lane = self.lane(room.room_id());
            let _turn = lane.lock().await;
            let sending = room
                .send_raw(event_type, content.clone())
                .with_transaction_id(&OwnedTransactionId::from(txn))
                .with_request_config(once());
            let sent = if encryption.is_encrypted() && self.has_no_other_device().await {
                remembering::speaking_alone(self.user_id().to_owned(), sending.into_future()).await
            } else {
                sending.await
            };
            match sent {
                Ok(sent) => Ok(sent.response.event_id),
                Err(error) if error.client_api_error_kind() == Some(&ErrorKind::DuplicateAnnotation) => {
                    self.own_reaction(&room, &content["m.relates_to"]).await
                }
                Err(error) => Err(RequestError::from(error).of(Limit::Messages)),
            }
        })
    }

    /// Whether our account has no device but this one, as far as is known.
    async fn has_no_other_device(&self) -> bool {
        let devices = self.sdk.encryption().get_user_devices(self.user_id()).await;
        devices.is_ok_and(|devices| devices.devices().all(|device| device.device_id() == self.device_id()))
    }

    /// Takes an event back; under one `txn` it is done once, however often this is called.
    pub fn redact<'a>(
        &'a self,
        room: &'a RoomId,
        event: &'a EventId,
        reason: Option<&'a str>,
        txn: &'a str,
    ) -> Boxed<'a, Result<OwnedEventId, RequestError>> {
        Box::pin(async move {
            let mut request = redact_event::v3::Request::new(room.to_owned(), event.to_owned(), txn.into());
            request.reason = reason.map(ToOwned::to_owned);
            Ok(self.sdk.send(request).with_request_config(once()).await?.event_id)
        })
    }

    /// Asks a person into a room; one who is there or was asked already is no error and is not asked twice. One who is
    /// banned there is [`RequestError::Never`].
    pub fn invite<'a>(&'a self, room: &'a RoomId, who: &'a UserId) -> Boxed<'a, Result<(), RequestError>> {
        Box::pin(async move {
            match self.membership(room, who).await? {
                Some(membership) if is_here(membership) => return Ok(()),
                Some(Membership::Ban) => {
                    return Err(RequestError::Never { why: format!("{who} is banned from the room {room}") });
                }
                _ => {}
            }
            // Not the SDK's own: no sync may have told of the room yet.
            let recipient = InvitationRecipient::UserId(InviteUserId::new(who.to_owned()));
            let request = invite_user::v3::Request::new(room.to_owned(), recipient);
            let asked = self.sdk.send(request).await.map(drop).map_err(RequestError::from);
            if let Some(known) = self.sdk.get_room(room) {
                // What is encrypted before the next sync is for them, too.
                known.mark_members_missing();
                self.talks().forget([&room.to_owned()]);
            }
            match asked {
                // They may have come since we asked.
                Err(RequestError::Barred { .. }) if self.is_there(room, who).await? => Ok(()),
                answer => answer.map_err(|error| error.of(Limit::Invitations)),
            }
        })
    }

    /// Puts a person out of a room; one who is not there is no error.
    pub fn remove<'a>(&'a self, room: &'a RoomId, who: &'a UserId) -> Boxed<'a, Result<(), RequestError>> {
        Box::pin(async move {
            if !self.is_there(room, who).await? {
                return Ok(());
            }
            let answer = self.room(room)?.kick_user(who, None).await.map_err(RequestError::from);
            answer.map_err(|error| error.of(Limit::Messages))
        })
    }

    /// Whether the homeserver says that a person is in a room, or asked in.
    pub(crate) async fn is_there(&self, room: &RoomId, who: &UserId) -> Result<bool, RequestError> {
        Ok(self.membership(room, who).await?.is_some_and(is_here))
    }

    /// What the homeserver says a person is in a room, right now.
    pub(crate) async fn membership(
        &self,
        room: &RoomId,
        who: &UserId,
    ) -> Result<Option<Membership>, RequestError> {
        let request = get_state_event_for_key::v3::Request::new(
            room.to_owned(),
            StateEventType::RoomMember,
            who.to_string(),
        );
        match self.sdk.send(request).with_request_config(once()).await {
            Ok(response) => {
                let content = serde_json::from_str(response.event_or_content.get());
                Ok(content.ok().as_ref().and_then(membership))
            }
            Err(error) if error.client_api_error_kind() == Some(&ErrorKind::NotFound) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// The id of the reaction that we put there before; the homeserver refuses a second one and does not tell.
    async fn own_reaction(&self, room: &Room, relation: &Value) -> Result<OwnedEventId, RequestError> {
        let gone =
            || RequestError::Never { why: "this reaction is there already, and cannot be found".to_owned() };
        let target = relation["event_id"].as_str().and_then(|id| EventId::parse(id).ok()).ok_or_else(gone)?;
        let all = RelationsOptions {
            include_relations: IncludeRelations::RelationsOfTypeAndEventType(
                RelationType::Annotation,
                TimelineEventType::Reaction,
            ),
            limit: Some(uint!(100)),
            ..RelationsOptions::default()
        };
        let reactions = room.relations(target.clone(), all).await?;
        let me = self.user_id();
        let ours = reactions.chunk.iter().filter_map(|event| hear(&event.kind, me)).find(|heard| {
            heard.sender == me
                && matches!(&heard.kind, HeardKind::Reaction { key, .. } if relation["key"] == key.as_str())
        });
        ours.map(|heard| heard.event).ok_or_else(gone)
    }
}

/// Notes the transaction id in the content. Of an encrypted event nothing but its relation can be read without its key,
/// which a later device may never get: there it stands once more. The homeserver knows the id anyway.
fn mark(content: &mut Value, txn: &str, may_be_encrypted: bool) -> Result<(), RequestError> {
    let refused =
        || RequestError::Never { why: "a content has to be an object, and its relation too".to_owned() };
    let fields = content.as_object_mut().ok_or_else(refused)?;
    fields.insert(TXN_FIELD.to_owned(), txn.into());
    if may_be_encrypted {
        let relation = fields.entry("m.relates_to").or_insert_with(|| json!({}));
        relation.as_object_mut().ok_or_else(refused)?.insert(TXN_FIELD.to_owned(), txn.into());
    }
    Ok(())
}

/// One try: the caller's outbox decides about the next.
pub(crate) fn once() -> RequestConfig {
    RequestConfig::new().disable_retry().timeout(Duration::from_secs(20))
}
