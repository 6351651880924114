//! A real mail server on loopback: aiosmtpd in a virtual environment, with a login and a certificate of its own.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;
use tokio::time::timeout;

use crate::process::{Log, Process};
use crate::venv::{Venv, VenvError};

/// The server itself.
const SCRIPT: &str = include_str!("mail_server.py");

/// Python's start is the longest of it.
const PATIENCE: Duration = Duration::from_mins(1);

/// Why there is no mail server, or nothing is heard of it.
#[derive(Debug, thiserror::Error)]
pub enum MailServerError {
    /// It has no Python to run in.
    #[error(transparent)]
    Venv(#[from] VenvError),
    /// It could not be started or spoken to.
    #[error("the mail server could not be run: {0}")]
    Run(#[from] io::Error),
    /// It did not say what was waited for.
    #[error("the mail server did not tell of \"{wanted}\" in time:\n{log}")]
    Silent {
        /// What was waited for.
        wanted: &'static str,
        /// The end of what it printed.
        log: String,
    },
}

/// What the server is to do with an e-mail.
#[derive(Debug, Clone, Copy)]
pub enum Order {
    /// Say that it is to come again later.
    Defer,
    /// Say that it never will be taken.
    Refuse,
    /// Take it, and hang up without saying so.
    Mute,
}

/// A running mail server; dropping it ends it.
#[derive(Debug)]
pub struct MailServer {
    /// The port of 127.0.0.1 on which it speaks in clear until asked for TLS.
    pub port: u16,
    /// The port on which it speaks TLS from the first word on.
    pub tls_port: u16,
    log: Arc<Log>,
    heard: usize,
    // Before its directory: fields are dropped in this order.
    process: Process,
    directory: TempDir,
}

impl MailServer {
    /// Its name, for which its certificate is.
    pub const NAME: &str = "localhost";

    /// Who may log in there, and with which password.
    pub const LOGIN: (&str, &str) = ("chancery", "swordfish");

    /// Starts one; `progress` hears what takes long.
    pub async fn start(progress: fn(&str)) -> Result<Self, MailServerError> {
        let venv = Venv::ready(progress)?;
        let directory = tempfile::Builder::new().prefix("chancery-mail-").tempdir()?;
        let script = directory.path().join("mail_server.py");
        fs::write(&script, SCRIPT)?;
        let mut command = Command::new(venv.python());
        command.arg(script).arg(directory.path());
        let log = Log::new(None);
        let process = Process::start(command, Arc::clone(&log), None)?;
        let mut server = Self { port: 0, tls_port: 0, log, heard: 0, process, directory };
        server.port = port(&server.hears("port").await?);
        server.tls_port = port(&server.hears("tls_port").await?);
        Ok(server)
    }

    /// The certificate of the authority that signed the server's own.
    #[must_use]
    pub fn authority(&self) -> PathBuf {
        self.directory.path().join("ca.pem")
    }

    /// Tells what it is to do with the next e-mails; further ones it takes.
    pub async fn order(&mut self, orders: &[Order]) -> Result<(), MailServerError> {
        let words: Vec<_> = orders.iter().map(|order| format!("{order:?}").to_lowercase()).collect();
        self.process.write_line(&words.join(" "))?;
        self.hears("ordered").await.map(drop)
    }

    /// What it tells next under this name, with all that it tells beside it where that is an e-mail.
    pub async fn hears(&mut self, wanted: &'static str) -> Result<Value, MailServerError> {
        let mark = format!("{{\"{wanted}\": ");
        let line = timeout(PATIENCE, self.log.line(self.heard, |line| line.starts_with(&mark))).await;
        let Ok(line) = line else {
            return Err(MailServerError::Silent { wanted, log: self.log.tail(20) });
        };
        let place = self.log.since(self.heard).iter().position(|told| *told == line);
        self.heard += place.map_or(0, |place| place + 1);
        let told: Value = serde_json::from_str(&line).map_err(io::Error::from)?;
        Ok(if wanted == "taken" { told } else { told[wanted].clone() })
    }

    /// How many e-mails it has taken so far.
    #[must_use]
    pub fn taken(&self) -> usize {
        self.log.since(0).iter().filter(|line| line.starts_with("{\"taken\": ")).count()
    }
}

fn port(told: &Value) -> u16 {
    told.as_u64().and_then(|port| u16::try_from(port).ok()).unwrap_or_default()
}
