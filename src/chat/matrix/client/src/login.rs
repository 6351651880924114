//! An account becomes a device of ours, once: logged in, cross-signed, and with a way back should its directory burn.

use std::{error::Error, fmt, time::Duration};

use matrix_sdk::{
    Client as Sdk,
    config::{SyncSettings, SyncToken},
    encryption::recovery::{RecoveryError, RecoveryState},
    ruma::api::client::{
        filter::FilterDefinition,
        keys::get_keys,
        sync::sync_events::v3::Filter as SyncFilter,
        uiaa::{AuthData, MatrixUserIdentifier, Password, UserIdentifier},
    },
};
use ruma::{DeviceId, OwnedDeviceId};
use tracing::{info, warn};

use crate::{
    client::Boxed,
    error::RequestError,
    session::{Account, ClientError, build},
    vault::{Session, Vault},
};

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

/// Makes the device: logs in, cross-signs it and enables recovery. Cut short anywhere, it may simply be repeated.
#[must_use]
pub fn login<'a>(account: &'a Account, login: &'a Login) -> Boxed<'a, Result<LoggedIn, ClientError>> {
    Box::pin(log_in(account, login))
}

async fn log_in(account: &Account, login: &Login) -> Result<LoggedIn, ClientError> {
    let vault = Vault::of(&account.directory);
    vault.close_to_others()?;
    if let Some(kept) = vault.session()? {
        let meta = kept.session.meta;
        return Err(ClientError::AlreadyLoggedIn { user: meta.user_id, device: meta.device_id });
    }
    let mut device = vault.device(account)?;
    let sdk = build(&vault, &account.homeserver).await?;
    info!(user = %account.user, device = %device.id, "logging in");
    let answer = sdk
        .matrix_auth()
        .login_username(&account.user, &login.password)
        .device_id(device.id.as_str())
        .initial_device_display_name(&login.device_name)
        .send()
        .await;
    answer.map_err(|error| refused(account, error.into()))?;
    let Some(session) = sdk.matrix_auth().session() else {
        return Err(ClientError::Refused { why: "the homeserver gave no session".to_owned() });
    };
    vault.check_owner(account, &session.meta.user_id)?;

    sdk.encryption().wait_for_e2ee_initialization_tasks().await;
    cross_sign(&sdk, account, login).await;
    let recovery = recovery(&sdk, login, device.settled).await;
    show_device(&sdk, account, &device.id).await?;
    let verified = is_cross_signed(&sdk, account).await.unwrap_or_else(|error| {
        warn!(%error, "nobody can tell whether the device is cross-signed");
        false
    });

    vault.keep_session(&Session { homeserver: sdk.homeserver().to_string(), session })?;
    device.settled = true;
    vault.keep_device(&device)?;
    Ok(LoggedIn { device: device.id, verified, recovery })
}

/// Makes sure that others can find the device's keys, so that what they say can be read here.
async fn show_device(sdk: &Sdk, account: &Account, device: &DeviceId) -> Result<(), ClientError> {
    let refused = |error: RequestError| refused(account, error);
    // Device keys are uploaded on the way to a sync. This one asks for nothing, and its token is thrown away.
    let nothing = SyncFilter::FilterDefinition(FilterDefinition::ignore_all());
    let settings = SyncSettings::new().token(SyncToken::NoToken).timeout(Duration::ZERO).filter(nothing);
    sdk.sync_once(settings).await.map_err(RequestError::from).map_err(refused)?;
    let mut question = get_keys::v3::Request::new();
    question.device_keys.insert(account.user.clone(), vec![device.to_owned()]);
    let answer = sdk.send(question).await.map_err(RequestError::from).map_err(refused)?;
    // A device that the homeserver deleted gets its name back by a login, but never its keys: the SDK believes that
    // they are there still. Nobody would ever write to it.
    match answer.device_keys.get(&account.user) {
        Some(devices) if devices.contains_key(device) => Ok(()),
        _ => {
            let gone = sdk.matrix_auth().logout().await;
            info!(logged_out = gone.is_ok(), "took back the login of a device that was deleted");
            Err(ClientError::DeviceLost { device: device.to_owned() })
        }
    }
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

/// True if others see the device as signed by its account; the SDK's own verdict is older than the last upload.
async fn is_cross_signed(sdk: &Sdk, account: &Account) -> Result<bool, Box<dyn Error + Send + Sync>> {
    let encryption = sdk.encryption();
    encryption.request_user_identity(&account.user).await?;
    Ok(encryption.get_own_device().await?.is_some_and(|device| device.is_cross_signed_by_owner()))
}

async fn recovery(sdk: &Sdk, login: &Login, settled: bool) -> Recovery {
    let recovery = sdk.encryption().recovery();
    let missing = |error: RecoveryError| Recovery::Missing { why: error.to_string() };
    if let Some(key) = &login.recovery_key {
        return recovery.recover(key).await.map_or_else(missing, |()| Recovery::Kept);
    }
    if settled && recovery.state() == RecoveryState::Enabled {
        return Recovery::Kept;
    }
    let made = recovery.enable().wait_for_backups_to_upload().await;
    made.map_or_else(missing, |key| Recovery::New(RecoveryKey(key)))
}

fn refused(account: &Account, error: RequestError) -> ClientError {
    match error {
        RequestError::Later { why, .. } => {
            ClientError::Unreachable { homeserver: account.homeserver.clone(), why }
        }
        error => ClientError::Refused { why: error.to_string() },
    }
}
