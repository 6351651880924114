//! What every test needs: one Synapse for all, and a bot that keeps its own token.

use std::{collections::BTreeSet, sync::LazyLock, time::Duration};

use chancery_matrix_client::{
    client::Client,
    heard::{Heard, HeardKind},
    login::{Login, login},
    session::{Account, restore},
    sync::{SyncError, Synced},
};
use homeserver::{person::register_account, synapse::Synapse};
use ruma::{OwnedRoomId, RoomId};
use serde_json::{Value, json};
use tempfile::TempDir;

/// One homeserver for all tests; people are told apart by their names.
pub(crate) static SYNAPSE: LazyLock<Synapse> = LazyLock::new(|| Synapse::start().unwrap());

pub(crate) const PASSWORD: &str = "correct horse";

/// A bot as the service runs it: commits a token with what it heard, and restores its session at every start.
pub(crate) struct Bot {
    pub(crate) account: Account,
    pub(crate) client: Client,
    /// The token that was committed.
    pub(crate) since: Option<String>,
    /// The rooms that are read back whole.
    pub(crate) ours: BTreeSet<OwnedRoomId>,
    directory: TempDir,
}

impl Bot {
    /// A new account, logged in, which has taken its bearings.
    pub(crate) async fn new(name: &str) -> Self {
        Self::at(SYNAPSE.url(), name).await
    }

    /// Likewise, but it reaches the homeserver by this address.
    pub(crate) async fn at(homeserver: &str, name: &str) -> Self {
        let (account, directory) = account(homeserver, name).await;
        login(&account, &credentials()).await.unwrap();
        let client = restore(&account).await.unwrap();
        let mut bot = Self { account, client, since: None, ours: BTreeSet::new(), directory };
        bot.sync().await;
        bot
    }

    /// The same account, logged in once more elsewhere.
    pub(crate) async fn on_another_device(&self) -> Self {
        let directory = TempDir::new().unwrap();
        let account = Account { directory: directory.path().join("bot"), ..self.account.clone() };
        login(&account, &credentials()).await.unwrap();
        let client = restore(&account).await.unwrap();
        let mut bot = Self { account, client, since: None, ours: BTreeSet::new(), directory };
        bot.sync().await;
        bot
    }

    /// Ends and starts as a process does: what was not committed is forgotten.
    pub(crate) async fn restart(self) -> Self {
        let Self { account, client, since, ours, directory } = self;
        drop(client);
        let client = restore(&account).await.unwrap();
        Self { account, client, since, ours, directory }
    }

    /// One sync that is not committed.
    pub(crate) async fn peek(&self) -> Result<Synced, SyncError> {
        self.client.sync(self.since.as_deref(), Duration::from_millis(500), &self.ours).await
    }

    /// One sync that is committed.
    pub(crate) async fn sync(&mut self) -> Synced {
        let synced = self.peek().await.unwrap();
        self.since = Some(synced.next.clone());
        synced
    }

    /// Syncs until there is what `pick` finds.
    pub(crate) async fn until<T>(&mut self, mut pick: impl FnMut(&Synced) -> Option<T>) -> T {
        for _ in 0..40 {
            if let Some(found) = pick(&self.sync().await) {
                return found;
            }
        }
        panic!("waited in vain")
    }

    /// Syncs until as many messages were heard in the room, and tells what they say.
    pub(crate) async fn hears(&mut self, room: &RoomId, count: usize) -> Vec<String> {
        let mut heard = Vec::new();
        self.until(|synced| {
            heard.extend(said(synced, room));
            (heard.len() >= count).then_some(())
        })
        .await;
        heard
    }

    /// Waits for the invitation to this room, and follows it.
    pub(crate) async fn follow(&mut self, room: &RoomId) {
        self.until(|synced| synced.invites.iter().any(|invite| invite.room == room).then_some(())).await;
        self.client.join(room.into(), &[]).await.unwrap();
        self.until(|synced| synced.rooms.iter().any(|told| told.room == room).then_some(())).await;
    }
}

/// An account without a device, and an empty directory for one.
pub(crate) async fn account(homeserver: &str, name: &str) -> (Account, TempDir) {
    let user = register_account(&SYNAPSE, name, PASSWORD).await.unwrap();
    let directory = TempDir::new().unwrap();
    let account =
        Account { homeserver: homeserver.to_owned(), user, directory: directory.path().join("bot") };
    (account, directory)
}

pub(crate) fn credentials() -> Login {
    Login { password: PASSWORD.to_owned(), device_name: "bot".to_owned(), recovery_key: None }
}

/// What happened in the room.
pub(crate) fn events<'a>(synced: &'a Synced, room: &RoomId) -> Vec<&'a Heard> {
    synced.rooms.iter().filter(|told| told.room == room).flat_map(|told| &told.events).collect()
}

/// What was said in the room.
pub(crate) fn said(synced: &Synced, room: &RoomId) -> Vec<String> {
    events(synced, room).into_iter().filter_map(body).collect()
}

pub(crate) fn body(heard: &Heard) -> Option<String> {
    match &heard.kind {
        HeardKind::Message { words, .. } => Some(words.body.clone()),
        _ => None,
    }
}

pub(crate) fn text(body: &str) -> Value {
    json!({ "msgtype": "m.text", "body": body })
}

pub(crate) fn numbered(name: &str, count: usize) -> Vec<String> {
    (0..count).map(|number| format!("{name} {number}")).collect()
}
