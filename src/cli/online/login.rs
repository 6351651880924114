//! Makes the session, once. A session that the homeserver has ended is replaced, the device kept where that is possible;
//! and a device that is not trusted yet is made so. Interrupted anywhere, it is simply run again.

use std::io;

use chancery::config::Config;
use chancery::config::secret::Secret;
use chancery_matrix_client::client::Client;
use chancery_matrix_client::error::RequestError;
use chancery_matrix_client::login::{self, LoggedIn, Login};
use chancery_matrix_client::session::{self, ClientError};
use chancery_matrix_client::trust::{Proof, Recovery, Trust};
use tracing::{info, warn};

use super::account;
use crate::cli::failure::Failure;
use crate::cli::records;

const KEEP_IT: &str = "\
Keep it where only you find it, away from this machine. Should the data directory be lost,
CHANCERY_RECOVERY_KEY=… chancery login reads old messages with it, and is trusted as before.";

const NOBODY_TO_ASK: &str = "\
Set CHANCERY_RECOVERY_KEY, or run `chancery login` in a terminal, where you can also say that the key is lost.";

/// How the bot's device is called where its user's devices are listed.
const DEVICE_NAME: &str = "Chancery";

pub(super) async fn login(config: &Config) -> Result<(), Failure> {
    let _alone = records::open(config)?;
    if is_logged_in(config).await? {
        println!("{} is already logged in.", config.account.user);
    } else {
        let logged_in = log_in(config, &password(config)?).await?;
        println!("{} is logged in with the device {}.", config.account.user, logged_in.device);
        tell(config, &logged_in.recovery);
    }
    make_trusted(config, true, tell).await?;
    println!("Start it with `chancery run`.");
    Ok(())
}

/// Logs in without anybody to talk to, as on the first run.
pub(super) async fn login_unattended(config: &Config) -> Result<(), Failure> {
    let Some(password) = &config.account.password else {
        return Err(ClientError::NotLoggedIn { directory: config.data.clone() }.into());
    };
    let LoggedIn { device, verified, recovery } = make(config, password).await?;
    info!(user = %config.account.user, %device, "logged in");
    if let Recovery::Missing { why } = recovery {
        warn!(%why, "there is no recovery key; messages work all the same");
    }
    if let Some(file) = session::recovery_key_file(&config.data) {
        warn!(file = %file.display(), "the recovery key lies in this file: move it away from this machine");
    }
    if !verified {
        warn!(
            "the device is not cross-signed, careful clients will warn of it: stop this and run `chancery login`"
        );
    }
    Ok(())
}

/// Logs in; a device that the homeserver has deleted is put aside for a new one.
pub(super) async fn log_in(config: &Config, password: &Secret) -> Result<LoggedIn, ClientError> {
    match make(config, password).await {
        Err(ClientError::DeviceLost { device }) => {
            let aside = session::put_aside(&config.data)?.display().to_string();
            println!("The homeserver has deleted the device {device}; what is left of it lies in {aside}.");
            make(config, password).await
        }
        made => made,
    }
}

async fn make(config: &Config, password: &Secret) -> Result<LoggedIn, ClientError> {
    let login = Login {
        password: password.reveal().to_owned(),
        device_name: DEVICE_NAME.to_owned(),
        recovery_key: config.account.recovery_key.as_ref().map(|key| key.reveal().to_owned()),
    };
    login::login(&account(config), &login).await
}

/// Whether the homeserver accepts the session on disk, if there is one, and others can find its device. A session of
/// which that is not so is dropped; the next login tells whether its device is of any use.
pub(super) async fn is_logged_in(config: &Config) -> Result<bool, ClientError> {
    if !session::session_exists(&config.data) {
        return Ok(false);
    }
    match session::visit(&account(config)).await?.trust().await {
        Ok(Trust { published: true, .. }) => Ok(true),
        Ok(_) | Err(RequestError::SessionLost { .. }) => {
            session::drop_token(&config.data)?;
            Ok(false)
        }
        Err(error) => Err(unreachable(config, &error)),
    }
}

/// Has the device cross-signed and recoverable, if the login did not come to that; `tell` hears what became of the recovery
/// key. Nobody is asked for anything unless they are there.
pub(super) async fn make_trusted(
    config: &Config,
    attended: bool,
    tell: fn(&Config, &Recovery),
) -> Result<(), Failure> {
    let client = session::restore(&account(config)).await?;
    let trust = client.trust().await.map_err(|error| unreachable(config, &error))?;
    if trust.cross_signed && trust.recovery {
        return Ok(());
    }
    if trust.cross_signed {
        tell(config, &client.make_recoverable(&account(config)).await?);
        return Ok(());
    }
    println!("The device is not cross-signed: careful clients would not trust it with keys.");
    let proof = proof(config, attended)?;
    tell(config, &client.make_trusted(&account(config), &proof).await?);
    check_trusted(config, &client).await
}

async fn check_trusted(config: &Config, client: &Client) -> Result<(), Failure> {
    let trust = client.trust().await.map_err(|error| unreachable(config, &error))?;
    if trust.cross_signed {
        println!("The device is cross-signed now.");
        return Ok(());
    }
    let what = "The device is logged in, but not cross-signed: careful clients would not trust it with keys.";
    Err(Failure::new(what, "Run `chancery login` again, with the right recovery key."))
}

/// What the operator has in hand to have the device cross-signed.
fn proof(config: &Config, attended: bool) -> Result<Proof, Failure> {
    let key = match &config.account.recovery_key {
        Some(key) => key.clone(),
        None if !attended => {
            return Err(Failure::new("The recovery key of an earlier device is needed.", NOBODY_TO_ASK));
        }
        None => ask("Recovery key (only Enter, if it is lost for good): ").map_err(|error| {
            Failure::new(format!("Nobody can be asked for the recovery key here: {error}"), NOBODY_TO_ASK)
        })?,
    };
    if key.reveal().trim().is_empty() {
        return Ok(Proof::AllIsLost { password: password(config)?.reveal().to_owned() });
    }
    Ok(Proof::RecoveryKey(key.reveal().trim().to_owned()))
}

/// Shows the recovery key, once, or says why there is none to show.
pub(super) fn tell(config: &Config, recovery: &Recovery) {
    let file = session::recovery_key_file(&config.data).map(|file| file.display().to_string());
    match recovery {
        Recovery::New(key) => {
            println!("\nRecovery key: {}\n\n{KEEP_IT}", key.reveal());
        }
        Recovery::Kept => println!("The recovery key that you have stays valid."),
        Recovery::Missing { why } => {
            println!(
                "There is no recovery key that this device could use ({why}); messages work all the same."
            );
        }
    }
    if let Some(file) = file {
        println!("It lies in {file}: move it away from there.");
    }
}

fn unreachable(config: &Config, error: &RequestError) -> ClientError {
    ClientError::Unreachable { homeserver: config.account.homeserver.clone(), why: error.to_string() }
}

fn password(config: &Config) -> Result<Secret, Failure> {
    if let Some(password) = &config.account.password {
        return Ok(password.clone());
    }
    ask(&format!("Password of {}: ", config.account.user)).map_err(|error| {
        let way_out = "Set CHANCERY_PASSWORD, or name a password-file below [homeserver].";
        Failure::new(format!("Nobody can be asked for the password here: {error}"), way_out)
    })
}

/// Asks without showing what is typed.
pub(super) fn ask(prompt: &str) -> io::Result<Secret> {
    rpassword::prompt_password(prompt).map(Secret::new)
}
