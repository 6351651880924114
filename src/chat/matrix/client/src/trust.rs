//! What makes a device more than a stranger with a password: signed by its account's own keys, and with a way back to
//! what was encrypted, should its directory burn.

use std::{error::Error, fmt};

use matrix_sdk::{
    Client as Sdk, HttpError,
    encryption::{
        CrossSigningResetAuthType,
        recovery::{RecoveryError, RecoveryState},
    },
    ruma::{
        api::{
            client::{
                backup::get_latest_backup_info,
                config::get_global_account_data,
                keys::get_keys,
                uiaa::{AuthData, MatrixUserIdentifier, Password, UiaaInfo, UserIdentifier},
            },
            error::ErrorKind,
        },
        events::GlobalAccountDataEventType,
    },
};
use ruma::UserId;
use serde_json::Value;
use tracing::warn;

use crate::{
    client::{Boxed, Client},
    error::RequestError,
    session::{Account, ClientError},
    vault::Vault,
};

/// What the operator has in hand to make a device trusted.
#[derive(Clone)]
pub enum Proof {
    /// The recovery key of an earlier device.
    RecoveryKey(String),
    /// Nothing: the recovery key is lost for good. The account's identity is made anew, which everybody who has verified
    /// it will notice, and what only the old key could open stays closed.
    AllIsLost {
        /// The account's password.
        password: String,
    },
}

/// What became of the key that brings the device's secrets back when its directory is lost.
#[derive(Debug)]
pub enum Recovery {
    /// It was made just now, and lies in the data directory.
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

/// How far others may trust the device, by what the homeserver tells everybody.
#[allow(clippy::struct_excessive_bools, reason = "a report of independent findings, not a state")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trust {
    /// Its keys can be had from the homeserver; without them nobody can write to it encrypted.
    pub published: bool,
    /// Its account has signed it, so that careful clients send it keys.
    pub cross_signed: bool,
    /// The homeserver keeps a backup of the keys of messages.
    pub backup: bool,
    /// There is a recovery key, by which the next device gets the secrets of this one.
    pub recovery: bool,
}

impl RecoveryKey {
    pub(crate) fn of(key: String) -> Self {
        Self(key)
    }

    /// The key itself, to be told and kept nowhere else.
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

impl fmt::Debug for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::RecoveryKey(_) => "RecoveryKey(…)",
            Self::AllIsLost { .. } => "AllIsLost",
        })
    }
}

impl Client {
    /// Whether the homeserver accepts the session.
    pub fn is_accepted(&self) -> Boxed<'_, Result<(), RequestError>> {
        Box::pin(async move { Ok(self.sdk.whoami().await.map(drop)?) })
    }

    /// How far others may trust this device; changes nothing.
    pub fn trust(&self) -> Boxed<'_, Result<Trust, RequestError>> {
        Box::pin(async move {
            let mut question = get_keys::v3::Request::new();
            question.device_keys.insert(self.user_id().to_owned(), vec![self.device_id().to_owned()]);
            let keys = self.sdk.send(question).await?;
            let device =
                keys.device_keys.get(self.user_id()).and_then(|devices| devices.get(self.device_id()));
            let device = device.and_then(|device| serde_json::to_value(device).ok());
            let signer = keys.self_signing_keys.get(self.user_id());
            let signer = signer.and_then(|signer| serde_json::to_value(signer).ok());
            let cross_signed = device.as_ref().zip(signer).is_some_and(|(device, signer)| {
                let signatures = device["signatures"][self.user_id().as_str()].as_object();
                let signs =
                    |name: &String| signatures.is_some_and(|signatures| signatures.contains_key(name));
                signer["keys"].as_object().is_some_and(|keys| keys.keys().any(signs))
            });
            let backup = found(self.sdk.send(get_latest_backup_info::v3::Request::new()).await)?;
            let default = get_global_account_data::v3::Request::new(
                self.user_id().to_owned(),
                GlobalAccountDataEventType::SecretStorageDefaultKey,
            );
            let default = found(self.sdk.send(default).await)?;
            let named = |data: Value| data["key"].as_str().is_some_and(|key| !key.is_empty());
            let recovery = default.is_some_and(|default| {
                serde_json::from_str(default.account_data.json().get()).is_ok_and(named)
            });
            Ok(Trust { published: device.is_some(), cross_signed, backup: backup.is_some(), recovery })
        })
    }

    /// Makes the device of this session trusted by what the operator has in hand; may be repeated.
    pub fn make_trusted<'a>(
        &'a self,
        account: &'a Account,
        proof: &'a Proof,
    ) -> Boxed<'a, Result<Recovery, ClientError>> {
        Box::pin(async move {
            self.sdk.encryption().wait_for_e2ee_initialization_tasks().await;
            prove(&self.sdk, account, &Vault::of(&account.directory), proof).await
        })
    }

    /// Makes a recovery key for the device of this session, unless there is one.
    pub fn make_recoverable<'a>(&'a self, account: &'a Account) -> Boxed<'a, Result<Recovery, ClientError>> {
        Box::pin(async move {
            self.sdk.encryption().wait_for_e2ee_initialization_tasks().await;
            recoverable(&self.sdk, account, &Vault::of(&account.directory), true).await
        })
    }
}

/// Signs the device with the account's own keys, which are made if there are none; a failure is told by the caller's
/// look at the outcome, and does not keep the device from working.
pub(crate) async fn cross_sign(sdk: &Sdk, account: &Account, password: &str) {
    let encryption = sdk.encryption();
    let first = encryption.bootstrap_cross_signing_if_needed(None).await;
    let Err(error) = first else { return };
    let Some(challenge) = error.as_uiaa_response() else {
        warn!(%error, "the device could not be cross-signed");
        return;
    };
    let answer = by_password(account, password, challenge);
    if let Err(error) = encryption.bootstrap_cross_signing(Some(answer)).await {
        warn!(%error, "the device could not be cross-signed");
    }
}

/// True if others see the device as signed by its account; the SDK's own verdict is older than the last upload.
pub(crate) async fn is_cross_signed(sdk: &Sdk, user: &UserId) -> Result<bool, Box<dyn Error + Send + Sync>> {
    let encryption = sdk.encryption();
    encryption.request_user_identity(user).await?;
    Ok(encryption.get_own_device().await?.is_some_and(|device| device.is_cross_signed_by_owner()))
}

/// Takes up the secrets of an earlier device, or makes the account's identity anew.
pub(crate) async fn prove(
    sdk: &Sdk,
    account: &Account,
    vault: &Vault,
    proof: &Proof,
) -> Result<Recovery, ClientError> {
    match proof {
        Proof::RecoveryKey(key) => {
            let recovered = sdk.encryption().recovery().recover(key).await;
            Ok(recovered.map_or_else(|error| missing(&error), |()| Recovery::Kept))
        }
        Proof::AllIsLost { password } => match reset(sdk, account, password).await {
            Ok(()) => enable(sdk, vault).await,
            Err(error) => Ok(Recovery::Missing { why: error.to_string() }),
        },
    }
}

/// Makes a recovery key, unless one is known to be kept: that of a device that is `settled`, or one that lies here.
pub(crate) async fn recoverable(
    sdk: &Sdk,
    account: &Account,
    vault: &Vault,
    settled: bool,
) -> Result<Recovery, ClientError> {
    let state = sdk.encryption().recovery().state();
    if settled && state == RecoveryState::Enabled {
        return Ok(Recovery::Kept);
    }
    if let Some(key) = vault.recovery_key()?
        && let Recovery::Kept = prove(sdk, account, vault, &Proof::RecoveryKey(key)).await?
    {
        return Ok(Recovery::Kept);
    }
    if state == RecoveryState::Incomplete {
        // A new one would shut away what the old one opens.
        return Ok(Recovery::Missing { why: "that of an earlier device is needed".to_owned() });
    }
    enable(sdk, vault).await
}

/// Makes a recovery key, which is on disk before anybody is told of it.
pub(crate) async fn enable(sdk: &Sdk, vault: &Vault) -> Result<Recovery, ClientError> {
    match sdk.encryption().recovery().enable().wait_for_backups_to_upload().await {
        Ok(key) => {
            vault.keep_recovery_key(&key)?;
            Ok(Recovery::New(RecoveryKey(key)))
        }
        Err(error) => Ok(missing(&error)),
    }
}

async fn reset(sdk: &Sdk, account: &Account, password: &str) -> Result<(), Box<dyn Error + Send + Sync>> {
    let Some(handle) = sdk.encryption().recovery().reset_identity().await? else { return Ok(()) };
    let answer = match handle.auth_type() {
        CrossSigningResetAuthType::Uiaa(challenge) => Some(by_password(account, password, challenge)),
        CrossSigningResetAuthType::OAuth(_) => None,
    };
    Ok(handle.reset(answer).await?)
}

fn by_password(account: &Account, password: &str, challenge: &UiaaInfo) -> AuthData {
    let user = UserIdentifier::Matrix(MatrixUserIdentifier::new(account.user.to_string()));
    let mut password = Password::new(user, password.to_owned());
    password.session.clone_from(&challenge.session);
    AuthData::Password(password)
}

fn missing(error: &RecoveryError) -> Recovery {
    Recovery::Missing { why: error.to_string() }
}

/// What the homeserver has of it, which may be nothing.
fn found<T>(answer: Result<T, HttpError>) -> Result<Option<T>, RequestError> {
    match answer {
        Err(error) if error.client_api_error_kind() == Some(&ErrorKind::NotFound) => Ok(None),
        answer => Ok(Some(answer?)),
    }
}
