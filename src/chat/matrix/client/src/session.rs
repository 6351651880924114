//! The session on disk becomes a client, at every start; and what to do with a session that was lost.

use std::{
    io,
    path::{Path, PathBuf},
};

use matrix_sdk::{
    Client as Sdk, ClientBuildError, ClientBuilder,
    config::RequestConfig,
    encryption::{BackupDownloadStrategy, EncryptionSettings},
    store::StateStoreDataKey,
};
use ruma::{OwnedDeviceId, OwnedUserId};
use thiserror::Error;

use crate::{
    client::{Boxed, Client},
    midway, remembering,
    trust::RecoveryKey,
    vault::Vault,
};

/// Which account, where, and where its session is kept.
#[derive(Debug, Clone)]
pub struct Account {
    /// The homeserver's URL, or the server name that leads to it.
    pub homeserver: String,
    /// The account.
    pub user: OwnedUserId,
    /// The directory of the session; made if it is missing, closed to others if it stood open.
    pub directory: PathBuf,
}

/// Why there is no session, told by what the operator should do next.
#[derive(Debug, Error)]
pub enum ClientError {
    /// Log in first.
    #[error("no session in {}: log in first", directory.display())]
    NotLoggedIn {
        /// Where it was looked for.
        directory: PathBuf,
    },
    /// There is nothing to do: this directory has its session.
    #[error("already logged in as {user} with the device {device}")]
    AlreadyLoggedIn {
        /// The account.
        user: OwnedUserId,
        /// Its device.
        device: OwnedDeviceId,
    },
    /// The directory belongs to another account: correct the configuration, or use another directory.
    #[error("{} holds the device of {found}, not of {wanted}", directory.display())]
    OtherAccount {
        /// The directory.
        directory: PathBuf,
        /// Whose it is.
        found: OwnedUserId,
        /// Who was asked for.
        wanted: OwnedUserId,
    },
    /// The homeserver has deleted this device, and its keys are of no use on another: [`put_aside`] what is left of it.
    #[error("the homeserver has deleted the device {device}: put it aside and log in anew")]
    DeviceLost {
        /// The device.
        device: OwnedDeviceId,
    },
    /// The homeserver did not accept the password.
    #[error("the homeserver refused the login: {why}")]
    Refused {
        /// What it said.
        why: String,
    },
    /// The homeserver cannot be reached now.
    #[error("the homeserver {homeserver} cannot be reached: {why}")]
    Unreachable {
        /// Which one.
        homeserver: String,
        /// Why not.
        why: String,
    },
    /// The homeserver's address makes no sense: correct the configuration.
    #[error("{homeserver} is not the address of a homeserver: {why}")]
    NoHomeserver {
        /// The address.
        homeserver: String,
        /// Why not.
        why: String,
    },
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// Which one.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A file is not what it should be: put it back from a backup, or put the device aside and log in anew.
    #[error("{} is damaged: {why}", path.display())]
    Damaged {
        /// Which one.
        path: PathBuf,
        /// What is wrong with it.
        why: String,
    },
}

/// True if the directory holds a complete login.
#[must_use]
pub fn session_exists(directory: &Path) -> bool {
    Vault::of(directory).has_session()
}

/// Where the account's recovery key lies, if nobody has moved it away yet.
#[must_use]
pub fn recovery_key_file(directory: &Path) -> Option<PathBuf> {
    Some(Vault::of(directory).recovery_key_file()).filter(|file| file.exists())
}

/// The account's recovery key, if it lies in the directory still.
///
/// # Errors
///
/// Says which file could not be read.
pub fn recovery_key(directory: &Path) -> Result<Option<RecoveryKey>, ClientError> {
    Ok(Vault::of(directory).recovery_key()?.map(RecoveryKey::of))
}

/// Puts the recovery key that lies in the directory into the file `to`, which only its owner may read and which must not
/// hold anything else.
///
/// # Errors
///
/// Says which file could not be read or written.
pub fn copy_recovery_key(directory: &Path, to: &Path) -> Result<(), ClientError> {
    Vault::of(directory).copy_recovery_key(to)
}

/// Removes the recovery key from the directory, since its owner has it.
///
/// # Errors
///
/// Says which file could not be removed.
pub fn drop_recovery_key(directory: &Path) -> Result<(), ClientError> {
    Vault::of(directory).drop_recovery_key()
}

/// Takes up the session on disk. Asks the homeserver nothing, so that it works while that is away.
#[must_use]
pub fn restore(account: &Account) -> Boxed<'_, Result<Client, ClientError>> {
    Box::pin(take_up(account))
}

/// Drops the access token and keeps the device, so that it can log in again: the way out of a *soft* lost session.
///
/// # Errors
///
/// Says which file could not be removed.
pub fn drop_token(directory: &Path) -> Result<(), ClientError> {
    Vault::of(directory).drop_session()
}

/// Moves device, keys and session into a directory beside them, whose path is returned, so that a new device can log
/// in: the way out of a lost session that is not soft.
///
/// # Errors
///
/// Says which file could not be moved; calling it again goes on with the rest.
pub fn put_aside(directory: &Path) -> Result<PathBuf, ClientError> {
    Vault::of(directory).put_aside()
}

/// A client of the session on disk that only asks the homeserver: it opens no store and uploads nothing, so that it may
/// be used beside the process that serves.
#[must_use]
pub fn visit(account: &Account) -> Boxed<'_, Result<Client, ClientError>> {
    Box::pin(async move {
        let vault = Vault::of(&account.directory);
        let Some(kept) = vault.session()? else {
            return Err(ClientError::NotLoggedIn { directory: account.directory.clone() });
        };
        vault.check_owner(account, &kept.session.meta.user_id)?;
        let homeserver = if is_url(&account.homeserver) { &account.homeserver } else { &kept.homeserver };
        let sdk = reach(homeserver).await?;
        let refused = |error: matrix_sdk::Error| ClientError::Refused { why: error.to_string() };
        // The device's keys are in its own store alone; what this client makes up in their stead it must never show.
        sdk.restore_session(kept.session).await.map_err(refused)?;
        Ok(Client::of(sdk).await)
    })
}

/// A client without a session or a store.
pub(crate) async fn reach(homeserver: &str) -> Result<Sdk, ClientError> {
    let builder = Sdk::builder().request_config(RequestConfig::new().disable_retry());
    at(builder, homeserver).build().await.map_err(|error| unbuilt(&error, homeserver, Path::new("")))
}

async fn take_up(account: &Account) -> Result<Client, ClientError> {
    let vault = Vault::of(&account.directory);
    let Some(kept) = vault.session()? else {
        return Err(ClientError::NotLoggedIn { directory: account.directory.clone() });
    };
    vault.check_owner(account, &kept.session.meta.user_id)?;
    vault.close_to_others()?;
    // An address in the configuration is the operator's word; a mere server name would have to be looked up at every
    // start, so what it led to at the login stands.
    let homeserver = if is_url(&account.homeserver) { &account.homeserver } else { &kept.homeserver };
    let sdk = build(&vault, homeserver).await?;
    let damaged = |why: String| ClientError::Damaged { path: vault.store(), why };
    // The SDK swallows a sync whose token it has stored already, seen or not: we bring our own token, it starts blank.
    let cleared = sdk.state_store().remove_kv_data(StateStoreDataKey::SyncToken).await;
    cleared.map_err(|error| damaged(error.to_string()))?;
    sdk.restore_session(kept.session).await.map_err(|error| damaged(error.to_string()))?;
    Ok(Client::of(sdk).await)
}

/// Opens the device's store; asks the homeserver nothing, unless its address has to be found by its name.
pub(crate) async fn build(vault: &Vault, homeserver: &str) -> Result<Sdk, ClientError> {
    // The key before the directory: a directory without a key is a store that nobody can open.
    let key = vault.store_key()?;
    let directory = vault.make_store()?;
    let stores = remembering::stores(&directory, &key).await;
    let builder = Sdk::builder()
        .store_config(stores.map_err(|error| unbuilt(&error, homeserver, &directory))?)
        .request_config(RequestConfig::new().disable_retry())
        .respect_login_well_known(!is_url(homeserver))
        .with_encryption_settings(EncryptionSettings {
            auto_enable_cross_signing: true,
            backup_download_strategy: BackupDownloadStrategy::AfterDecryptionFailure,
            auto_enable_backups: false,
        });
    let sdk = at(builder, homeserver).build().await;
    let sdk = sdk.map_err(|error| unbuilt(&error, homeserver, &directory))?;
    midway::undo(&directory)
        .map_err(|error| ClientError::Damaged { path: directory, why: error.to_string() })?;
    Ok(sdk)
}

fn at(builder: ClientBuilder, homeserver: &str) -> ClientBuilder {
    if is_url(homeserver) {
        builder.homeserver_url(homeserver)
    } else {
        builder.server_name_or_homeserver_url(homeserver)
    }
}

fn unbuilt(error: &ClientBuildError, homeserver: &str, store: &Path) -> ClientError {
    let (homeserver, why) = (homeserver.to_owned(), error.to_string());
    match error {
        ClientBuildError::SqliteStore(_) => ClientError::Damaged { path: store.to_owned(), why },
        ClientBuildError::Http(_) => ClientError::Unreachable { homeserver, why },
        _ => ClientError::NoHomeserver { homeserver, why },
    }
}

pub(crate) fn is_url(homeserver: &str) -> bool {
    homeserver.starts_with("http://") || homeserver.starts_with("https://")
}
