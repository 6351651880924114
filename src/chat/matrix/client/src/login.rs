//! An account becomes a device of ours, once: logged in, cross-signed, and with a way back should its directory burn.
//!
//! Cut short at any point, a login is simply repeated: it goes on as the same device, and no recovery key is lost.

use std::{fmt, time::Duration};

use matrix_sdk::{
    Client as Sdk,
    config::{SyncSettings, SyncToken},
    ruma::{
        api::client::{keys::get_keys, sync::sync_events::v3::Filter as SyncFilter},
        presence::PresenceState,
        uint,
    },
};
use ruma::{DeviceId, OwnedDeviceId};
use tracing::{info, warn};

use crate::{
    client::Boxed,
    error::RequestError,
    session::{Account, ClientError, build},
    sync,
    trust::{self, Proof, Recovery},
    vault::{Session, Vault},
};

/// What is needed to log in; none of it is kept.
#[derive(Clone)]
pub struct Login {
    /// The account's password.
    pub password: String,
    /// The name under which the device is shown to others.
    pub device_name: String,
    /// The recovery key of an earlier device, when this one takes its place; without one, that which lies in the data
    /// directory is tried.
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
    let is_first = !vault.has_device();
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
    if let Err(error) = answer {
        if is_first {
            // Nobody knows of this device; the next try may be for another account.
            vault.drop_device()?;
        }
        return Err(refused(account, error.into()));
    }
    let Some(session) = sdk.matrix_auth().session() else {
        return Err(ClientError::Refused { why: "the homeserver gave no session".to_owned() });
    };
    vault.check_owner(account, &session.meta.user_id)?;

    sdk.encryption().wait_for_e2ee_initialization_tasks().await;
    // Before anything is signed or kept secret: a device that is lost must not take part in it.
    take_bearings(&sdk, account, &device.id).await?;
    trust::cross_sign(&sdk, account, &login.password).await;
    let recovery = match &login.recovery_key {
        Some(key) => trust::prove(&sdk, account, &vault, &Proof::RecoveryKey(key.clone())).await?,
        None => trust::recoverable(&sdk, account, &vault, device.settled).await?,
    };
    let verified = trust::is_cross_signed(&sdk, &account.user).await.unwrap_or_else(|error| {
        warn!(%error, "nobody can tell whether the device is cross-signed");
        false
    });

    vault.keep_session(&Session { homeserver: sdk.homeserver().to_string(), session })?;
    device.settled = true;
    vault.keep_device(&device)?;
    Ok(LoggedIn { device: device.id, verified, recovery })
}

/// Makes sure that others can find the device's keys, so that what they say can be read here, and that the device knows
/// the rooms: the bot goes on from where it was, and a homeserver tells only what changed since then.
async fn take_bearings(sdk: &Sdk, account: &Account, device: &DeviceId) -> Result<(), ClientError> {
    let refused = |error: RequestError| refused(account, error);
    // Device keys are uploaded on the way to a sync. Its token is thrown away: what was said is asked for by our own.
    let mut rooms = sync::filter();
    rooms.room.timeline.limit = Some(uint!(1));
    let settings = SyncSettings::new()
        .token(SyncToken::NoToken)
        .timeout(Duration::ZERO)
        .set_presence(PresenceState::Offline)
        .filter(SyncFilter::FilterDefinition(rooms));
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

fn refused(account: &Account, error: RequestError) -> ClientError {
    match error {
        RequestError::Later { why, .. } => {
            ClientError::Unreachable { homeserver: account.homeserver.clone(), why }
        }
        error => ClientError::Refused { why: error.to_string() },
    }
}
