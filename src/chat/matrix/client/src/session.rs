//! An account becomes a session on disk, once, and a client from then on.
//!
//! Everything that makes the device lies in one directory that only its owner can read: `device.json` (chosen before
//! the first login, so that a login cut short is repeated as the same device), `store.key` (opens the SDK's store in
//! `matrix/`) and `session.json` (the access token; written last, so that it stands for a login that is complete).

use std::{
    error::Error,
    fmt, fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use matrix_sdk::{
    Client as Sdk, ClientBuildError, SqliteStoreConfig,
    authentication::matrix::MatrixSession,
    config::{RequestConfig, SyncSettings, SyncToken},
    encryption::{BackupDownloadStrategy, EncryptionSettings, recovery::RecoveryState},
    ruma::api::client::{
        filter::FilterDefinition,
        sync::sync_events::v3::Filter as SyncFilter,
        uiaa::{AuthData, MatrixUserIdentifier, Password, UserIdentifier},
    },
    store::StateStoreDataKey,
};
use ruma::{OwnedDeviceId, OwnedUserId};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use thiserror::Error as ThisError;
use tracing::{info, warn};

use crate::{client::Boxed, client::Client, error::RequestError, files};

const SESSION: &str = "session.json";
const DEVICE: &str = "device.json";
const KEY: &str = "store.key";
const STORE: &str = "matrix";

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

/// What is needed to log in; none of it is kept.
#[derive(Clone)]
pub struct Login {
    /// The account's password.
    pub password: String,
    /// The name under which the device is shown to others.
    pub device_name: String,
    /// The recovery key of an earlier device, when this one takes its place.
    pub recovery_key: Option<String>,
}

/// A login that is complete.
#[derive(Debug)]
pub struct LoggedIn {
    /// The device that was made.
    pub device: OwnedDeviceId,
    /// True if the device is cross-signed, so that careful clients send it keys.
    pub verified: bool,
    /// What became of the recovery key.
    pub recovery: Recovery,
}

/// What became of the key that brings the device's secrets back when its directory is lost.
#[derive(Debug)]
pub enum Recovery {
    /// It was made just now. This is the only time it is told.
    New(RecoveryKey),
    /// The one that exists goes on to be valid.
    Kept,
    /// There is none that this device could use; messages work all the same.
    Missing {
        /// Why not.
        why: String,
    },
}

/// A secret for the operator's eyes: shown only when asked for.
pub struct RecoveryKey(String);

impl RecoveryKey {
    /// The key itself, to be told once and kept nowhere.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryKey(…)")
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("device_name", &self.device_name).finish_non_exhaustive()
    }
}

/// Why there is no session, told by what the operator should do next.
#[derive(Debug, ThisError)]
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

#[derive(Serialize, Deserialize)]
struct Device {
    user: OwnedUserId,
    device: OwnedDeviceId,
    /// Whether a login was completed, hence a recovery key told.
    settled: bool,
}

#[derive(Serialize, Deserialize)]
struct Session {
    homeserver: String,
    #[serde(flatten)]
    session: MatrixSession,
}

/// True if the directory holds a complete login.
#[must_use]
pub fn session_exists(directory: &Path) -> bool {
    directory.join(SESSION).exists()
}

/// Makes the device: logs in, cross-signs it and enables recovery. Cut short anywhere, it may simply be repeated.
#[must_use]
pub fn login<'a>(account: &'a Account, login: &'a Login) -> Boxed<'a, Result<LoggedIn, ClientError>> {
    Box::pin(log_in(account, login))
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
    let path = directory.join(SESSION);
    files::remove_if_there(&path).map_err(at(&path))?;
    files::sync_directory(directory).map_err(at(directory))
}

/// Moves device, keys and session into a directory beside them, whose path is returned, so that a new device can log
/// in: the way out of a lost session that is not soft.
///
/// # Errors
///
/// Says which file could not be moved; calling it again goes on with the rest.
pub fn put_aside(directory: &Path) -> Result<PathBuf, ClientError> {
    let name = read::<Device>(&directory.join(DEVICE))?.map_or("unknown".into(), |device| device.device);
    let aside = directory.join(format!("lost-{name}"));
    files::private_directory(&aside).map_err(at(&aside))?;
    // The device comes last: it names the place, should this be cut short and repeated.
    for file in [SESSION, KEY, STORE, DEVICE] {
        let path = directory.join(file);
        match fs::rename(&path, aside.join(file)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(&path)(error)),
            _ => {}
        }
    }
    files::sync_directory(directory).map_err(at(directory))?;
    Ok(aside)
}

async fn log_in(account: &Account, login: &Login) -> Result<LoggedIn, ClientError> {
    let directory = &account.directory;
    files::private_directory(directory).map_err(at(directory))?;
    if let Some(session) = read::<Session>(&directory.join(SESSION))? {
        let meta = session.session.meta;
        return Err(ClientError::AlreadyLoggedIn { user: meta.user_id, device: meta.device_id });
    }
    let mut device = choose_device(account)?;
    let sdk = build(account, &account.homeserver, &store_key(directory)?).await?;
    info!(user = %account.user, device = %device.device, "logging in");
    let answer = sdk
        .matrix_auth()
        .login_username(&account.user, &login.password)
        .device_id(device.device.as_str())
        .initial_device_display_name(&login.device_name)
        .send()
        .await;
    answer.map_err(|error| refused(account, error.into()))?;

    sdk.encryption().wait_for_e2ee_initialization_tasks().await;
    cross_sign(&sdk, account, login).await;
    let recovery = recovery(&sdk, login, device.settled).await;
    let verified = is_cross_signed(&sdk, account).await.unwrap_or_else(|error| {
        warn!(%error, "nobody can tell whether the device is cross-signed");
        false
    });

    let Some(session) = sdk.matrix_auth().session() else {
        return Err(ClientError::Refused { why: "the homeserver gave no session".to_owned() });
    };
    if session.meta.user_id != account.user {
        let (found, wanted) = (session.meta.user_id, account.user.clone());
        return Err(ClientError::OtherAccount { directory: directory.clone(), found, wanted });
    }
    write(&directory.join(SESSION), &Session { homeserver: sdk.homeserver().to_string(), session })?;
    device.settled = true;
    write(&directory.join(DEVICE), &device)?;
    Ok(LoggedIn { device: device.device, verified, recovery })
}

async fn take_up(account: &Account) -> Result<Client, ClientError> {
    let directory = &account.directory;
    let path = directory.join(SESSION);
    let Some(Session { homeserver, session }) = read(&path)? else {
        return Err(ClientError::NotLoggedIn { directory: directory.clone() });
    };
    if session.meta.user_id != account.user {
        let (found, wanted) = (session.meta.user_id, account.user.clone());
        return Err(ClientError::OtherAccount { directory: directory.clone(), found, wanted });
    }
    files::private_directory(directory).map_err(at(directory))?;
    // An address in the configuration is the operator's word; a mere server name would have to be looked up at every
    // start, so what it led to at the login stands.
    let homeserver = if is_url(&account.homeserver) { &account.homeserver } else { &homeserver };
    let sdk = build(account, homeserver, &store_key(directory)?).await?;
    let damaged = |why: String| ClientError::Damaged { path: directory.join(STORE), why };
    // The SDK swallows a sync whose token it has stored already, seen or not: we bring our own token, it starts blank.
    let cleared = sdk.state_store().remove_kv_data(StateStoreDataKey::SyncToken).await;
    cleared.map_err(|error| damaged(error.to_string()))?;
    sdk.restore_session(session).await.map_err(|error| damaged(error.to_string()))?;
    Ok(Client::of(sdk).await)
}

async fn build(account: &Account, homeserver: &str, key: &[u8; 32]) -> Result<Sdk, ClientError> {
    let directory = account.directory.join(STORE);
    files::private_directory(&directory).map_err(at(&directory))?;
    let store = SqliteStoreConfig::new(&directory).key(Some(key));
    let builder = Sdk::builder()
        .sqlite_store_with_config_and_cache_path(store, None::<PathBuf>)
        .request_config(RequestConfig::new().disable_retry())
        .respect_login_well_known(!is_url(homeserver))
        .with_encryption_settings(EncryptionSettings {
            auto_enable_cross_signing: true,
            backup_download_strategy: BackupDownloadStrategy::AfterDecryptionFailure,
            auto_enable_backups: false,
        });
    let builder = if is_url(homeserver) {
        builder.homeserver_url(homeserver)
    } else {
        builder.server_name_or_homeserver_url(homeserver)
    };
    builder.build().await.map_err(|error| {
        let (homeserver, why) = (homeserver.to_owned(), error.to_string());
        match error {
            ClientBuildError::SqliteStore(_) => ClientError::Damaged { path: directory, why },
            ClientBuildError::Http(_) => ClientError::Unreachable { homeserver, why },
            _ => ClientError::NoHomeserver { homeserver, why },
        }
    })
}

/// Signs the device with the account's own keys, which are made if there are none; a failure is told by the caller's
/// `verified`, and does not keep the device from working.
async fn cross_sign(sdk: &Sdk, account: &Account, login: &Login) {
    let encryption = sdk.encryption();
    let first = encryption.bootstrap_cross_signing_if_needed(None).await;
    let Err(error) = first else { return };
    let Some(challenge) = error.as_uiaa_response() else {
        warn!(%error, "the device could not be cross-signed");
        return;
    };
    let user = UserIdentifier::Matrix(MatrixUserIdentifier::new(account.user.to_string()));
    let mut password = Password::new(user, login.password.clone());
    password.session.clone_from(&challenge.session);
    if let Err(error) = encryption.bootstrap_cross_signing(Some(AuthData::Password(password))).await {
        warn!(%error, "the device could not be cross-signed");
    }
}

/// True if others see the device as signed by its account; mends it if it only lacks the signature.
async fn is_cross_signed(sdk: &Sdk, account: &Account) -> Result<bool, Box<dyn Error + Send + Sync>> {
    // Device keys are uploaded on the way to a sync. This one asks for nothing, and its token is thrown away.
    let nothing = SyncFilter::FilterDefinition(FilterDefinition::ignore_all());
    sdk.sync_once(SyncSettings::new().token(SyncToken::NoToken).timeout(Duration::ZERO).filter(nothing))
        .await?;
    let encryption = sdk.encryption();
    encryption.request_user_identity(&account.user).await?;
    let Some(device) = encryption.get_own_device().await? else { return Ok(false) };
    if device.is_cross_signed_by_owner() {
        return Ok(true);
    }
    // A login cut short has the keys to sign with, and never did.
    if !encryption.cross_signing_status().await.is_some_and(|keys| keys.is_complete()) {
        return Ok(false);
    }
    device.verify().await?;
    encryption.request_user_identity(&account.user).await?;
    Ok(encryption.get_own_device().await?.is_some_and(|device| device.is_cross_signed_by_owner()))
}

async fn recovery(sdk: &Sdk, login: &Login, settled: bool) -> Recovery {
    let recovery = sdk.encryption().recovery();
    let missing =
        |error: matrix_sdk::encryption::recovery::RecoveryError| Recovery::Missing { why: error.to_string() };
    if let Some(key) = &login.recovery_key {
        return recovery.recover(key).await.map_or_else(missing, |()| Recovery::Kept);
    }
    if settled && recovery.state() == RecoveryState::Enabled {
        return Recovery::Kept;
    }
    let made = recovery.enable().wait_for_backups_to_upload().await;
    made.map_or_else(missing, |key| Recovery::New(RecoveryKey(key)))
}

fn choose_device(account: &Account) -> Result<Device, ClientError> {
    let path = account.directory.join(DEVICE);
    match read::<Device>(&path)? {
        Some(device) if device.user == account.user => Ok(device),
        Some(device) => Err(ClientError::OtherAccount {
            directory: account.directory.clone(),
            found: device.user,
            wanted: account.user.clone(),
        }),
        None => {
            let letters = random::<8>(&path)?.map(|byte| char::from(b'A' + byte % 26));
            let device = OwnedDeviceId::from(format!("CHANCERY{}", String::from_iter(letters)));
            let device = Device { user: account.user.clone(), device, settled: false };
            write(&path, &device)?;
            Ok(device)
        }
    }
}

fn store_key(directory: &Path) -> Result<[u8; 32], ClientError> {
    let path = directory.join(KEY);
    match files::read_if_there(&path).map_err(at(&path))? {
        Some(bytes) => <[u8; 32]>::try_from(bytes).map_err(|bytes| ClientError::Damaged {
            path,
            why: format!("it has {} bytes instead of 32", bytes.len()),
        }),
        None if directory.join(STORE).exists() => Err(ClientError::Damaged {
            path,
            why: "it is missing, and without it the store stays closed".to_owned(),
        }),
        None => {
            let key = random::<32>(&path)?;
            files::write_secret(&path, &key).map_err(at(&path))?;
            Ok(key)
        }
    }
}

fn random<const N: usize>(path: &Path) -> Result<[u8; N], ClientError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| at(path)(io::Error::other(error)))?;
    Ok(bytes)
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<Option<T>, ClientError> {
    let Some(bytes) = files::read_if_there(path).map_err(at(path))? else { return Ok(None) };
    let read = serde_json::from_slice(&bytes);
    // Only the place: what stands there may be a secret.
    let damaged = |error: serde_json::Error| format!("line {}, column {}", error.line(), error.column());
    read.map(Some).map_err(|error| ClientError::Damaged { path: path.to_owned(), why: damaged(error) })
}

fn write<T: Serialize>(path: &Path, value: &T) -> Result<(), ClientError> {
    let json = serde_json::to_vec_pretty(value).map_err(|error| at(path)(error.into()))?;
    files::write_secret(path, &json).map_err(at(path))
}

fn refused(account: &Account, error: RequestError) -> ClientError {
    match error {
        RequestError::Later { why, .. } => {
            ClientError::Unreachable { homeserver: account.homeserver.clone(), why }
        }
        error => ClientError::Refused { why: error.to_string() },
    }
}

fn is_url(homeserver: &str) -> bool {
    homeserver.starts_with("http://") || homeserver.starts_with("https://")
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> ClientError + use<> {
    let path = path.to_owned();
    move |source| ClientError::File { path, source }
}
