//! All that needs the homeserver.
//!
//! - `examine`: says what only the homeserver can tell of the bot's health
//! - `init`: sets a new bot up
//! - `files`: the configuration, read anew while the bot runs
//! - `login`: makes the session, once
//! - `look`: says whether the rooms are as they must be
//! - `mail`: what sends e-mails
//! - `run`: puts the parts together and serves
//! - `safe`: what it does while the configuration cannot be used
//! - `supervisor`: tells systemd how it goes
//! - `ways_out`: what the operator can do about each failure

use std::future::Future;
use std::path::Path;

use chancery::config::secret::Environment;
use chancery::config::{self, Broken, Config};
use chancery_matrix_client::keeping;
use chancery_matrix_client::session::Account;

use super::doctor::report::Report;
use super::failure::Failure;
use super::init::Answers;
use super::source::Source;

mod examine;
mod files;
mod init;
mod login;
mod look;
mod mail;
mod run;
mod safe;
mod supervisor;
mod ways_out;

/// Sets a new bot up.
pub(super) fn init(answers: &Answers, environment: &Environment) -> Result<(), Failure> {
    wait_for(init::init(answers, environment))
}

/// Serves the programme until told to stop; in safe mode while its configuration cannot be used.
pub(super) fn run(loaded: Result<Config, Broken>, source: &Source) -> Result<(), Failure> {
    wait_for(run::run(loaded, source))
}

/// Makes the session, if there is none that the homeserver accepts.
pub(super) fn login(config: &Config) -> Result<(), Failure> {
    wait_for(login::login(config))
}

/// Looks at the rooms, and fails if any of them must be mended.
pub(super) fn look(config: &Config) -> Result<(), Failure> {
    wait_for(look::look(config))
}

/// Reports what the homeserver tells of the bot's health.
pub(super) fn examine(config: &Config, report: &mut Report) -> Result<(), Failure> {
    wait_for(examine::examine(config, report))
}

/// Copies the session out, if there is one, while the bot runs or not.
pub(super) fn copy_session(data: &Path, to: &Path, with_recovery_key: bool) -> Result<(), Failure> {
    keeping::copy_out(data, to, with_recovery_key)?;
    Ok(())
}

/// Whether a copied session is whole, if there is one.
pub(super) fn check_session(copy: &Path) -> Result<(), Failure> {
    Ok(keeping::check(copy)?)
}

/// Puts a copied session into a data directory that has none.
pub(super) fn put_session_back(from: &Path, data: &Path) -> Result<(), Failure> {
    Ok(keeping::put_back(from, data)?)
}

fn wait_for(work: impl Future<Output = Result<(), Failure>>) -> Result<(), Failure> {
    tokio::runtime::Runtime::new()
        .map_err(|error| {
            Failure::new(format!("No threads can be had: {error}"), "Look for what uses them all up.")
        })?
        .block_on(work)
}

fn account(config: &Config) -> Account {
    account_in(&config.account, &config.data)
}

/// The account whose session lies in this directory.
fn account_in(account: &config::Account, data: &Path) -> Account {
    Account { homeserver: account.homeserver.clone(), user: account.user.clone(), directory: data.to_owned() }
}
