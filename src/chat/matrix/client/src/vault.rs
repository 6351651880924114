//! The directory that makes the device what it is, readable by its owner alone.
//!
//! `device.json` is chosen before the first login, so that a login cut short is repeated as the same device;
//! `store.key` opens the SDK's store in `matrix/`; `session.json` holds the access token and is written last, so that
//! it stands for a login that is complete. `recovery-key` is the account's rather than the device's: it is written
//! before anybody is shown the key, so that no interruption loses it, and lies there until its owner moves it away.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use matrix_sdk::authentication::matrix::MatrixSession;
use ruma::{OwnedDeviceId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    files,
    session::{Account, ClientError},
};

const SESSION: &str = "session.json";
const DEVICE: &str = "device.json";
const KEY: &str = "store.key";
/// The directory of the SDK's store.
pub(crate) const STORE: &str = "matrix";
const RECOVERY_KEY: &str = "recovery-key";

/// The files beside the store, the one that stands for a complete login last.
pub(crate) fn small_files(with_recovery_key: bool) -> Vec<&'static str> {
    let recovery_key = with_recovery_key.then_some(RECOVERY_KEY);
    recovery_key.into_iter().chain([KEY, DEVICE, SESSION]).collect()
}

/// The device that was chosen for an account.
#[derive(Serialize, Deserialize)]
pub(crate) struct Device {
    pub(crate) user: OwnedUserId,
    pub(crate) id: OwnedDeviceId,
    /// Whether a login was completed, hence a recovery key kept.
    pub(crate) settled: bool,
}

/// A complete login.
#[derive(Serialize, Deserialize)]
pub(crate) struct Session {
    pub(crate) homeserver: String,
    #[serde(flatten)]
    pub(crate) session: MatrixSession,
}

/// The directory, as files of known meaning.
pub(crate) struct Vault {
    directory: PathBuf,
}

impl Vault {
    pub(crate) fn of(directory: &Path) -> Self {
        Self { directory: directory.to_owned() }
    }

    /// Makes the directory if it is missing, and closes it if it stood open.
    pub(crate) fn close_to_others(&self) -> Result<(), ClientError> {
        files::private_directory(&self.directory).map_err(at(&self.directory))
    }

    pub(crate) fn check_owner(&self, account: &Account, owner: &UserId) -> Result<(), ClientError> {
        if owner == account.user {
            return Ok(());
        }
        let (found, wanted) = (owner.to_owned(), account.user.clone());
        Err(ClientError::OtherAccount { directory: self.directory.clone(), found, wanted })
    }

    pub(crate) fn has_session(&self) -> bool {
        self.path(SESSION).exists()
    }

    pub(crate) fn session(&self) -> Result<Option<Session>, ClientError> {
        read(&self.path(SESSION))
    }

    pub(crate) fn keep_session(&self, session: &Session) -> Result<(), ClientError> {
        write(&self.path(SESSION), session)
    }

    pub(crate) fn drop_session(&self) -> Result<(), ClientError> {
        let path = self.path(SESSION);
        files::remove_if_there(&path).map_err(at(&path))?;
        files::sync_directory(&self.directory).map_err(at(&self.directory))
    }

    /// The device of this directory; chosen now, by chance, if there is none.
    pub(crate) fn device(&self, account: &Account) -> Result<Device, ClientError> {
        let path = self.path(DEVICE);
        if let Some(device) = read::<Device>(&path)? {
            self.check_owner(account, &device.user)?;
            return Ok(device);
        }
        let letters = random::<8>(&path)?.map(|byte| char::from(b'A' + byte % 26));
        let id = OwnedDeviceId::from(format!("CHANCERY{}", String::from_iter(letters)));
        let device = Device { user: account.user.clone(), id, settled: false };
        self.keep_device(&device)?;
        Ok(device)
    }

    pub(crate) fn has_device(&self) -> bool {
        self.path(DEVICE).exists()
    }

    pub(crate) fn drop_device(&self) -> Result<(), ClientError> {
        let path = self.path(DEVICE);
        files::remove_if_there(&path).map_err(at(&path))
    }

    pub(crate) fn keep_device(&self, device: &Device) -> Result<(), ClientError> {
        write(&self.path(DEVICE), device)
    }

    /// The key of the store; made now, by chance, if there is no store yet.
    pub(crate) fn store_key(&self) -> Result<[u8; 32], ClientError> {
        let path = self.path(KEY);
        match files::read_if_there(&path).map_err(at(&path))? {
            Some(bytes) => <[u8; 32]>::try_from(bytes).map_err(|bytes| ClientError::Damaged {
                path,
                why: format!("it has {} bytes instead of 32", bytes.len()),
            }),
            None if self.store().exists() => {
                let why = "it is missing, and without it the store stays closed".to_owned();
                Err(ClientError::Damaged { path, why })
            }
            None => {
                let key = random::<32>(&path)?;
                files::write_secret(&path, &key).map_err(at(&path))?;
                Ok(key)
            }
        }
    }

    pub(crate) fn store(&self) -> PathBuf {
        self.path(STORE)
    }

    pub(crate) fn make_store(&self) -> Result<PathBuf, ClientError> {
        let store = self.store();
        files::private_directory(&store).map_err(at(&store))?;
        Ok(store)
    }

    /// Where a recovery key lies that nobody has moved away yet.
    pub(crate) fn recovery_key_file(&self) -> PathBuf {
        self.path(RECOVERY_KEY)
    }

    /// The recovery key that lies here.
    pub(crate) fn recovery_key(&self) -> Result<Option<String>, ClientError> {
        let path = self.recovery_key_file();
        let bytes = files::read_if_there(&path).map_err(at(&path))?;
        let text = bytes.map(|bytes| String::from_utf8_lossy(&bytes).trim().to_owned());
        Ok(text.filter(|text| !text.is_empty()))
    }

    pub(crate) fn keep_recovery_key(&self, key: &str) -> Result<(), ClientError> {
        let path = self.recovery_key_file();
        files::write_secret(&path, format!("{key}\n").as_bytes()).map_err(at(&path))
    }

    /// Copies the recovery key, if it lies here, into a file outside.
    pub(crate) fn copy_recovery_key(&self, to: &Path) -> Result<(), ClientError> {
        let Some(key) = self.recovery_key()? else { return Ok(()) };
        files::write_new_secret(to, format!("{key}\n").as_bytes()).map_err(at(to))
    }

    pub(crate) fn drop_recovery_key(&self) -> Result<(), ClientError> {
        let path = self.recovery_key_file();
        files::remove_if_there(&path).map_err(at(&path))?;
        files::sync_directory(&self.directory).map_err(at(&self.directory))
    }

    /// Moves everything that belongs to the device into a directory inside this one, named after it.
    pub(crate) fn put_aside(&self) -> Result<PathBuf, ClientError> {
        let name = read::<Device>(&self.path(DEVICE))?.map_or("unknown".into(), |device| device.id);
        let aside = self.path(&format!("lost-{name}"));
        files::private_directory(&aside).map_err(at(&aside))?;
        // The device comes last: it names the place, should this be cut short and repeated.
        for file in [SESSION, KEY, STORE, DEVICE] {
            let path = self.path(file);
            match fs::rename(&path, aside.join(file)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(at(&path)(error)),
                _ => {}
            }
        }
        files::sync_directory(&aside).map_err(at(&aside))?;
        files::sync_directory(&self.directory).map_err(at(&self.directory))?;
        Ok(aside)
    }

    fn path(&self, file: &str) -> PathBuf {
        self.directory.join(file)
    }
}

#[allow(clippy::disallowed_methods, reason = "this is the home of chance: a device's name and its key")]
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

fn at(path: &Path) -> impl FnOnce(io::Error) -> ClientError + use<> {
    let path = path.to_owned();
    move |source| ClientError::File { path, source }
}

#[cfg(test)]
mod tests;
