//! A real person at a real, encrypted client: an account, one device of its own, a sync that never stops, and
//! everything that people do to each other in rooms.

use matrix_sdk::encryption::EncryptionSettings;
use matrix_sdk::ruma::api::client::account::register::v3::Request as Registration;
use matrix_sdk::ruma::api::client::room::upgrade_room;
use matrix_sdk::ruma::api::client::uiaa::{AuthData, Dummy};
use matrix_sdk::{Client, ClientBuildError, Room, RoomState};
use ruma::{Int, OwnedRoomId, OwnedUserId, RoomId, RoomOrAliasId, RoomVersionId, UserId};
use serde_json::Value;
use tokio::sync::{Mutex, watch};
use tokio::task::JoinHandle;

use crate::heard::Heard;
use crate::inbox::{Inbox, Invite, Unheard, Wanted};
use crate::listening;
use crate::room::RoomPlan;
use crate::synapse::Synapse;

/// Which invitations a person accepts without being told to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Accept {
    /// None.
    #[default]
    Nobodys,
    /// Those of one user.
    Only(OwnedUserId),
    /// All.
    Everybodys,
}

/// Why a person could not do something.
#[derive(Debug, thiserror::Error)]
pub enum PersonError {
    /// The homeserver or the SDK refused.
    #[error("{who} could not {what}: {source}")]
    Refused {
        /// Who wanted it.
        who: OwnedUserId,
        /// What it was.
        what: String,
        /// What the SDK said.
        source: Box<matrix_sdk::Error>,
    },
    /// The client could not be made.
    #[error("no client could be made: {0}; does the homeserver run?")]
    Client(Box<ClientBuildError>),
    /// A name that is none.
    #[error("{0} is no valid localpart; use lower-case letters, digits and hyphens")]
    Name(String),
    /// The person is not in that room.
    #[error("{who} is not in {room}; invite them, or let them join first")]
    NotThere {
        /// Who.
        who: OwnedUserId,
        /// Where not.
        room: OwnedRoomId,
    },
    /// Something could not be written as JSON.
    #[error("what was to be sent is not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// What was expected was not heard.
    #[error(transparent)]
    Unheard(#[from] Unheard),
}

/// Registers an account without a device, as the bot's is before it logs in for the first time.
pub async fn register_account(
    synapse: &Synapse,
    localpart: &str,
    password: &str,
) -> Result<OwnedUserId, PersonError> {
    let client = client(synapse).await?;
    let mut registration = registration(localpart, password);
    registration.inhibit_login = true;
    let user = user_id(localpart)?;
    let answer = client.matrix_auth().register(registration).await;
    Ok(answer.map_err(|source| refused(&user, "register", source))?.user_id)
}

/// A person at a client.
#[derive(Debug)]
pub struct Person {
    client: Client,
    user: OwnedUserId,
    password: String,
    inbox: Inbox,
    accepts: watch::Sender<Accept>,
    // Two sends at once in one encrypted room can panic in the SDK while the room's key changes.
    pub(crate) sending: Mutex<()>,
    listening: JoinHandle<()>,
}

impl Person {
    /// Registers `@localpart:localhost`, cross-signs its device and begins to listen.
    pub async fn register(synapse: &Synapse, localpart: &str, password: &str) -> Result<Self, PersonError> {
        let client = client(synapse).await?;
        let user = user_id(localpart)?;
        let answer = client.matrix_auth().register(registration(localpart, password)).await;
        answer.map_err(|source| refused(&user, "register", source))?;
        Ok(Self::listen(client, user, password).await)
    }

    /// Logs in on a new device of an account that exists already.
    pub async fn log_in(synapse: &Synapse, localpart: &str, password: &str) -> Result<Self, PersonError> {
        let client = client(synapse).await?;
        let user = user_id(localpart)?;
        let answer = client.matrix_auth().login_username(&user, password).send().await;
        answer.map_err(|source| refused(&user, "log in", source))?;
        Ok(Self::listen(client, user, password).await)
    }

    async fn listen(client: Client, user: OwnedUserId, password: &str) -> Self {
        // Until then the device is not cross-signed, and a careful client would send it no keys.
        client.encryption().wait_for_e2ee_initialization_tasks().await;
        let inbox = Inbox::new(user.clone());
        let accepts = watch::Sender::new(Accept::default());
        let listening = tokio::spawn(listening::listen(client.clone(), inbox.clone(), accepts.subscribe()));
        Self {
            client,
            user,
            password: password.to_owned(),
            inbox,
            accepts,
            sending: Mutex::default(),
            listening,
        }
    }

    /// The person's user id.
    #[must_use]
    pub fn id(&self) -> &UserId {
        &self.user
    }

    /// The password, for who wants to join in with another client.
    #[must_use]
    pub fn password(&self) -> &str {
        &self.password
    }

    /// Everything the person hears.
    #[must_use]
    pub fn inbox(&self) -> &Inbox {
        &self.inbox
    }

    /// The client itself, for what nobody does but one test.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// From now on accepts these invitations, those that wait already included.
    pub async fn accept_invites(&self, accept: Accept) {
        self.accepts.send_replace(accept.clone());
        listening::accept_waiting(&self.client, &accept).await;
    }

    /// Waits for what is `wanted`.
    pub async fn expect(&self, wanted: Wanted<'_>) -> Result<Heard, PersonError> {
        Ok(self.inbox.expect(wanted).await?)
    }

    /// Waits for a message of `sender` with `text` in it, in any room.
    pub async fn hears(&self, sender: &UserId, text: &str) -> Result<Heard, PersonError> {
        self.expect(Wanted::by(sender).saying(text)).await
    }

    /// Waits for an invitation by `sender`.
    pub async fn expect_invite(&self, sender: &UserId) -> Result<Invite, PersonError> {
        Ok(self.inbox.expect_invite(sender).await?)
    }

    /// Makes an encrypted room for two, as clients do for a direct message, and invites `user`.
    pub async fn create_dm(&self, user: &UserId) -> Result<OwnedRoomId, PersonError> {
        let room = self.client.create_dm(user).await;
        self.arrived(room.map_err(|source| self.refused("make a direct chat", source))?).await
    }

    /// Makes a room.
    pub async fn create_room(&self, plan: RoomPlan) -> Result<OwnedRoomId, PersonError> {
        let room = self.client.create_room(plan.request()?).await;
        self.arrived(room.map_err(|source| self.refused("make a room", source))?).await
    }

    /// Joins a room by its id or alias.
    pub async fn join(&self, room: &RoomOrAliasId) -> Result<OwnedRoomId, PersonError> {
        let joined = self.client.join_room_by_id_or_alias(room, &[]).await;
        self.arrived(joined.map_err(|source| self.refused(&format!("join {room}"), source))?).await
    }

    /// Leaves a room, or declines an invitation to it.
    pub async fn leave(&self, room: &RoomId) -> Result<(), PersonError> {
        let left = self.room(room)?.leave().await;
        left.map_err(|source| self.refused("leave the room", source))
    }

    /// Invites somebody.
    pub async fn invite(&self, room: &RoomId, user: &UserId) -> Result<(), PersonError> {
        let invited = self.room(room)?.invite_user_by_id(user).await;
        invited.map_err(|source| self.refused(&format!("invite {user}"), source))
    }

    /// Removes somebody.
    pub async fn remove(&self, room: &RoomId, user: &UserId, reason: &str) -> Result<(), PersonError> {
        let removed = self.room(room)?.kick_user(user, Some(reason)).await;
        removed.map_err(|source| self.refused(&format!("remove {user}"), source))
    }

    /// Gives somebody a power level.
    pub async fn set_power(&self, room: &RoomId, user: &UserId, level: i32) -> Result<(), PersonError> {
        let set = self.room(room)?.update_power_levels(vec![(user, Int::from(level))]).await;
        set.map(drop).map_err(|source| self.refused(&format!("give {user} power"), source))
    }

    /// Replaces a room by a new one of this version, as clients do: the old one says so, and nobody is in the new one yet.
    pub async fn upgrade(&self, room: &RoomId, version: RoomVersionId) -> Result<OwnedRoomId, PersonError> {
        let upgraded = self.client.send(upgrade_room::v3::Request::new(room.to_owned(), version)).await;
        let upgraded = upgraded.map_err(|error| self.refused("upgrade the room", error.into()))?;
        self.inbox.expect_room(&upgraded.replacement_room).await?;
        Ok(upgraded.replacement_room)
    }

    /// Changes a room's state.
    pub async fn set_state(&self, room: &RoomId, kind: &str, content: Value) -> Result<(), PersonError> {
        let set = self.room(room)?.send_state_event_raw(kind, "", content).await;
        set.map(drop).map_err(|source| self.refused(&format!("set {kind}"), source))
    }

    /// Takes a display name, in all rooms.
    pub async fn call_oneself(&self, name: &str) -> Result<(), PersonError> {
        let named = self.client.account().set_display_name(Some(name)).await;
        named.map_err(|source| self.refused("take a name", source))
    }

    /// Whether all devices of `user` are signed by their owner, and there is one; careful clients talk to no others.
    pub async fn sees_cross_signed(&self, user: &UserId) -> Result<bool, PersonError> {
        let encryption = self.client.encryption();
        // Asks the server: nobody may have shared a room with them yet.
        let identity = encryption.request_user_identity(user).await;
        identity.map_err(|source| self.refused(&format!("ask for {user}'s keys"), source))?;
        let devices = encryption.get_user_devices(user).await;
        let devices = devices.map_err(|error| self.refused("look at devices", error))?;
        Ok(devices.devices().count() > 0 && devices.devices().all(|it| it.is_cross_signed_by_owner()))
    }

    /// Waits until the sync knows the room, for before that neither power levels nor members are known.
    async fn arrived(&self, room: Room) -> Result<OwnedRoomId, PersonError> {
        // Not the SDK's own `sync_up`: if the sync overtakes the answer to the join, it waits for ever.
        self.inbox.expect_room(room.room_id()).await?;
        Ok(room.room_id().to_owned())
    }

    pub(crate) fn room(&self, room: &RoomId) -> Result<Room, PersonError> {
        let known = self
            .client
            .get_room(room)
            .filter(|it| matches!(it.state(), RoomState::Joined | RoomState::Invited));
        known.ok_or_else(|| PersonError::NotThere { who: self.user.clone(), room: room.to_owned() })
    }

    pub(crate) fn refused(&self, what: &str, source: matrix_sdk::Error) -> PersonError {
        refused(&self.user, what, source)
    }
}

impl Drop for Person {
    fn drop(&mut self) {
        self.listening.abort();
    }
}

async fn client(synapse: &Synapse) -> Result<Client, PersonError> {
    let encryption = EncryptionSettings { auto_enable_cross_signing: true, ..EncryptionSettings::default() };
    let client = Client::builder()
        .homeserver_url(synapse.url())
        .respect_login_well_known(false)
        .with_encryption_settings(encryption);
    client.build().await.map_err(|error| PersonError::Client(Box::new(error)))
}

fn registration(localpart: &str, password: &str) -> Registration {
    let mut registration = Registration::new();
    registration.username = Some(localpart.to_owned());
    registration.password = Some(password.to_owned());
    registration.initial_device_display_name = Some("test".to_owned());
    registration.auth = Some(AuthData::Dummy(Dummy::new()));
    registration
}

fn user_id(localpart: &str) -> Result<OwnedUserId, PersonError> {
    let user = format!("@{localpart}:{}", crate::synapse::SERVER_NAME);
    OwnedUserId::try_from(user).map_err(|_| PersonError::Name(localpart.to_owned()))
}

fn refused(who: &UserId, what: &str, source: matrix_sdk::Error) -> PersonError {
    PersonError::Refused { who: who.to_owned(), what: what.to_owned(), source: Box::new(source) }
}
