//! The configuration's files as they are on disk, read anew when the operator's system (SIGHUP) or an organiser asks for
//! it.

use std::future::pending;
use std::sync::Arc;

use chancery::chat::Pending;
use chancery::config::Config;
use chancery::config::problem::Problem;
use chancery::domain::edition::Edition;
use chancery::domain::programme::Programme;
use chancery::service::{Files, Fresh};
use tokio::signal::unix::Signal;

use super::supervisor;
use crate::cli::logos;
use crate::cli::source::Source;

/// The files of this installation.
pub(super) struct Installed<'a> {
    source: &'a Source,
    /// What holds.
    config: &'a Config,
    /// How what holds is written.
    holds: Edition,
    /// How what was read last is written.
    read: Edition,
    hangup: &'a mut Signal,
}

impl<'a> Installed<'a> {
    /// The files from which this configuration was read.
    pub(super) fn new(source: &'a Source, config: &'a Config, hangup: &'a mut Signal) -> Self {
        let holds = config.edition.clone();
        Self { source, config, read: holds.clone(), holds, hangup }
    }
}

impl Files for Installed<'_> {
    fn told(&mut self) -> Pending<'_, ()> {
        Box::pin(async {
            if self.hangup.recv().await.is_none() {
                pending::<()>().await;
            }
        })
    }

    fn read(&mut self) -> Result<Fresh, Vec<String>> {
        supervisor::reloading();
        let read = check(self.source);
        supervisor::reloaded();
        let config = read?;
        let changes = self.holds.changes(&config.edition);
        let held_back = self.config.edition.held_back(&config.edition);
        let Config { programme, texts, logos, edition, .. } = config;
        self.read = edition;
        // The session's account stays whose it is.
        let account = self.config.programme.account.clone();
        let programme = Arc::new(Programme { account, ..(*programme).clone() });
        Ok(Fresh { programme, texts, logos, changes, held_back })
    }

    fn adopt(&mut self) {
        self.holds = self.read.clone();
    }
}

/// Reads the configuration as `chancery check` does, with what draws logos tried out; or says all that is wrong, a line
/// for each.
pub(super) fn check(source: &Source) -> Result<Config, Vec<String>> {
    let told = |problems: &[Problem]| problems.iter().map(ToString::to_string).collect::<Vec<_>>();
    let config = source.load_or_ground().map_err(|broken| told(&broken.problems))?;
    logos::try_out(&config).map_err(|failure| vec![failure.to_string().replace('\n', " ")])?;
    Ok(config)
}
