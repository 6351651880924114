//! Makes the session, once. A session that the homeserver has ended is replaced, the device kept where that is possible.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use chancery::config::Config;
use chancery::config::secret::Secret;
use chancery_matrix_client::error::RequestError;
use chancery_matrix_client::login::{self, LoggedIn, Login, Recovery};
use chancery_matrix_client::session::{self, ClientError};
use tracing::{info, warn};

use super::account;
use crate::cli::failure::Failure;
use crate::cli::records;

const KEEP_IT: &str = "\
Keep it where only you find it, away from this machine. It is never shown again. Should the data directory be lost,
CHANCERY_RECOVERY_KEY=… chancery login reads old messages with it, and is trusted as before.";

/// How the bot's device is called where its user's devices are listed.
const DEVICE_NAME: &str = "Chancery";

pub(super) async fn login(config: &Config) -> Result<(), Failure> {
    let _alone = records::open(config)?;
    if session::session_exists(&config.data) && is_accepted(config).await? {
        println!("{} is already logged in. Start it with `chancery run`.", config.account.user);
        return Ok(());
    }
    let password = match &config.account.password {
        Some(password) => password.clone(),
        None => ask(&format!("Password of {}: ", config.account.user)).map_err(|error| {
            let way_out = "Set CHANCERY_PASSWORD, or name a password-file below [homeserver].";
            Failure::new(format!("Nobody can be asked for the password here: {error}"), way_out)
        })?,
    };
    let key = config.account.recovery_key.clone();
    let logged_in = match make(config, &password, key.clone()).await {
        Err(ClientError::DeviceLost { device }) => {
            let aside = session::put_aside(&config.data)?.display().to_string();
            println!("The homeserver has deleted the device {device}; what is left of it lies in {aside}.");
            // Where nobody can be asked, the key is taken for lost.
            let key = key.or_else(|| ask("Recovery key of the old device (Enter if it is lost): ").ok());
            make(config, &password, key.filter(|key| !key.reveal().is_empty())).await?
        }
        made => made?,
    };
    println!("{} is logged in with the device {}.", config.account.user, logged_in.device);
    match logged_in.recovery {
        Recovery::New(key) => println!("\nRecovery key: {}\n\n{KEEP_IT}", key.reveal()),
        Recovery::Kept => println!("The recovery key that you have stays valid."),
        Recovery::Missing { why } => {
            println!("There is no recovery key ({why}); messages work all the same.");
        }
    }
    if !logged_in.verified {
        println!(
            "The device is not cross-signed: careful clients will warn of it. Verify it from another session."
        );
    }
    Ok(())
}

/// Logs in without anybody to talk to, as on the first run.
pub(super) async fn login_unattended(config: &Config) -> Result<(), Failure> {
    let Some(password) = &config.account.password else {
        return Err(ClientError::NotLoggedIn { directory: config.data.clone() }.into());
    };
    let LoggedIn { device, verified, recovery } =
        make(config, password, config.account.recovery_key.clone()).await?;
    info!(user = %config.account.user, %device, "logged in");
    match recovery {
        Recovery::New(key) => {
            let path = keep(config, key.reveal()).map_err(|error| {
                let what = format!("The recovery key cannot be written to the data directory: {error}");
                Failure::new(what, "Give the bot's user the right to write there.")
            })?;
            warn!(file = %path.display(), "the recovery key lies in this file: move it away from this machine");
        }
        Recovery::Kept => {}
        Recovery::Missing { why } => warn!(%why, "there is no recovery key; messages work all the same"),
    }
    if !verified {
        warn!(
            "the device is not cross-signed: careful clients will warn of it; verify it from another session"
        );
    }
    Ok(())
}

async fn make(config: &Config, password: &Secret, key: Option<Secret>) -> Result<LoggedIn, ClientError> {
    let login = Login {
        password: password.reveal().to_owned(),
        device_name: DEVICE_NAME.to_owned(),
        recovery_key: key.map(|key| key.reveal().to_owned()),
    };
    login::login(&account(config), &login).await
}

/// Whether the homeserver accepts the session on disk; one that it has ended is dropped, its device kept.
async fn is_accepted(config: &Config) -> Result<bool, Failure> {
    let client = session::restore(&account(config)).await?;
    let any_room: Vec<String> = config.rooms.community.iter().take(1).map(ToString::to_string).collect();
    for (_, look) in client.look_at_rooms(&any_room).await {
        match look {
            Err(RequestError::SessionLost { .. }) => {
                drop(client);
                session::drop_token(&config.data)?;
                return Ok(false);
            }
            Err(RequestError::Later { why, .. }) => {
                let homeserver = config.account.homeserver.clone();
                return Err(ClientError::Unreachable { homeserver, why }.into());
            }
            _ => {}
        }
    }
    Ok(true)
}

/// Asks without showing what is typed.
fn ask(prompt: &str) -> io::Result<Secret> {
    rpassword::prompt_password(prompt).map(Secret::new)
}

/// Keeps the recovery key where only the bot's user can read it: a log is no place for it.
fn keep(config: &Config, key: &str) -> io::Result<PathBuf> {
    let path = config.data.join("recovery-key");
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&path)?;
    writeln!(file, "{key}")?;
    file.sync_all()?;
    Ok(path)
}
