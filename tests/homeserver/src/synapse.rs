//! A real Synapse of our own: on a free port of loopback, on fresh data in memory where there is room, and gone
//! without a trace when it is dropped or when we are killed.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::data::data_directory;
use crate::limits::SHARED_SECRET;
use crate::process::{Log, Process, lock};
use crate::venv::{Venv, VenvError};

/// The domain of every user and alias: `@alice:localhost`.
pub const SERVER_NAME: &str = "localhost";

/// Slow machines under load need a multiple of the usual three seconds.
const READY_WITHIN: Duration = Duration::from_secs(90);

/// Somebody else may take the free port between our finding and Synapse's binding it.
const ATTEMPTS: u32 = 3;

/// Runs Synapse in its data directory until its standard input ends, which it does however we end, by SIGKILL or
/// without dropping anything; nobody else is left then to remove the data.
const GUARDED: &str = "
import os, runpy, shutil, signal, threading
data = os.getcwd()
def end_with_parent():
    while os.read(0, 1): pass
    shutil.rmtree(data, ignore_errors=True)
    os.kill(os.getpid(), signal.SIGKILL)
threading.Thread(target=end_with_parent, daemon=True).start()
runpy.run_module('synapse.app.homeserver', run_name='__main__', alter_sys=True)
";

/// Every rate limit that a client can meet, so high that none does.
const LIFTED: &str = "
rc_message: &none {per_second: 10000, burst_count: 10000}
rc_registration: *none
rc_login: {address: *none, account: *none, failed_attempts: *none}
rc_joins: {local: *none, remote: *none}
rc_joins_per_room: *none
rc_invites: {per_room: *none, per_user: *none, per_issuer: *none}
rc_room_creation: *none
rc_key_requests: *none
rc_third_party_invite: *none
rc_user_directory: *none
rc_admin_redaction: *none
rc_reports: *none
";

/// Synapse's own, but people can be registered as fast as a test needs them.
const USUAL: &str = "
rc_registration: {per_second: 10000, burst_count: 10000}
";

/// How Synapse slows people down.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum RateLimits {
    /// Not at all.
    #[default]
    Lifted,
    /// As it comes, but for registrations, which no test could do without.
    Usual,
}

/// What may be chosen about a homeserver.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// Whether rate limits hold.
    pub rate_limits: RateLimits,
    /// Hears what takes long: the first installation, mainly.
    pub progress: fn(&str),
}

impl Default for Settings {
    fn default() -> Self {
        Self { rate_limits: RateLimits::default(), progress: |_| {} }
    }
}

/// Why there is no homeserver.
#[derive(thiserror::Error)]
pub enum SynapseError {
    /// It could not be installed.
    #[error(transparent)]
    Venv(#[from] VenvError),
    /// Its files could not be written, or it could not be started.
    #[error(
        "The test homeserver could not be set up: {0}; check that the temporary directory can be written to."
    )]
    Files(#[from] io::Error),
    /// It ended before it was ready.
    #[error("The test homeserver ended before it was ready; the end of its log says why.\n{log}")]
    Ended {
        /// The end of its log.
        log: String,
    },
    /// It did not answer in time.
    #[error(
        "The test homeserver did not answer within {} s; the end of its log may say why.\n{log}",
        READY_WITHIN.as_secs()
    )]
    Late {
        /// The end of its log.
        log: String,
    },
}

// As it reads: a test that unwraps it shows this, and a log on one line is no help.
impl fmt::Debug for SynapseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// A running homeserver; dropping it ends it and removes its data.
#[derive(Debug)]
pub struct Synapse {
    // Before the data: fields are dropped in this order, and a server must not lose its files while it runs.
    process: Mutex<Option<Process>>,
    log: Arc<Log>,
    data: TempDir,
    // Held as long as the data are in use, so that a later run can tell them from those of a killed one.
    _alive: File,
    venv: Venv,
    port: u16,
    url: String,
}

impl Synapse {
    /// Starts a homeserver without rate limits; returns when it answers.
    pub fn start() -> Result<Self, SynapseError> {
        Self::start_with(Settings::default())
    }

    /// Starts a homeserver as `settings` say; returns when it answers.
    pub fn start_with(settings: Settings) -> Result<Self, SynapseError> {
        let venv = Venv::ready(settings.progress)?;
        let (data, alive) = data_directory()?;
        let mut synapse = Self {
            process: Mutex::default(),
            log: Log::new(None),
            data,
            _alive: alive,
            venv,
            port: 0,
            url: String::new(),
        };
        let mut attempt = 1;
        loop {
            synapse.port = free_port()?;
            synapse.url = format!("http://127.0.0.1:{}", synapse.port);
            synapse.configure(settings.rate_limits)?;
            match synapse.start_again() {
                Err(SynapseError::Ended { .. }) if attempt < ATTEMPTS && is_taken(synapse.port) => {
                    attempt += 1;
                }
                result => return result.map(|()| synapse),
            }
        }
    }

    /// Where clients find it, `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The interpreter of its virtual environment, in which matrix-nio is installed too.
    #[must_use]
    pub fn python(&self) -> &Path {
        self.venv.python()
    }

    /// Where its data lie.
    #[must_use]
    pub fn data(&self) -> &Path {
        self.data.path()
    }

    /// The end of what it logged, for the report of a failure.
    #[must_use]
    pub fn log_tail(&self) -> String {
        self.log.tail(40)
    }

    /// Ends it at once, as an outage does; its data stay.
    pub fn stop(&self) {
        *lock(&self.process) = None;
    }

    /// Starts it on the same data and port; returns when it answers.
    pub fn start_again(&self) -> Result<(), SynapseError> {
        let mut slot = lock(&self.process);
        *slot = None;
        let mut command = Command::new(self.venv.python());
        command.args(["-c", GUARDED, "-c"]).arg(self.data.path().join("homeserver.yaml"));
        command.current_dir(self.data.path());
        let process = Process::start(command, self.log.clone(), None)?;
        self.wait_until_ready(&process)?;
        *slot = Some(process);
        Ok(())
    }

    fn wait_until_ready(&self, process: &Process) -> Result<(), SynapseError> {
        let give_up = Instant::now() + READY_WITHIN;
        while !answers(self.port) {
            if process.status().is_some() {
                return Err(SynapseError::Ended { log: self.log_tail() });
            }
            if Instant::now() > give_up {
                return Err(SynapseError::Late { log: self.log_tail() });
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    fn configure(&self, rate_limits: RateLimits) -> io::Result<()> {
        let directory = self.data.path();
        let files = directory.display();
        let (port, url) = (self.port, &self.url);
        let limits = match rate_limits {
            RateLimits::Lifted => LIFTED,
            RateLimits::Usual => USUAL,
        };
        let configuration = format!(
            "server_name: {SERVER_NAME}
public_baseurl: {url}/
pid_file: {files}/homeserver.pid
listeners: [{{port: {port}, bind_addresses: [127.0.0.1], type: http, tls: false, x_forwarded: false, resources: [{{names: [client], compress: false}}]}}]
database: {{name: sqlite3, args: {{database: {files}/homeserver.db}}}}
media_store_path: {files}/media
signing_key_path: {files}/signing.key
log_config: {files}/log.yaml
macaroon_secret_key: loopback
form_secret: loopback
registration_shared_secret: {SHARED_SECRET}
report_stats: false
trusted_key_servers: []
suppress_key_server_warning: true
enable_registration: true
enable_registration_without_verification: true
federation_domain_whitelist: []
presence: {{enabled: false}}
bcrypt_rounds: 4
{limits}"
        );
        fs::write(directory.join("homeserver.yaml"), configuration)?;
        // Nothing outside this machine ever sees a signature of this server, so any key will do.
        fs::write(directory.join("signing.key"), format!("ed25519 a_test {}\n", "A".repeat(43)))?;
        fs::write(
            directory.join("log.yaml"),
            "version: 1
formatters: {plain: {format: '%(asctime)s %(levelname)s %(name)s %(message)s'}}
handlers: {console: {class: logging.StreamHandler, formatter: plain}}
root: {level: WARNING, handlers: [console]}
disable_existing_loggers: false
",
        )
    }
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn is_taken(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_err()
}

/// Whether the client API answers. By hand: one line of HTTP is not worth a client library.
fn answers(port: u16) -> bool {
    let ask = || -> io::Result<bool> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let mut stream = TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        stream.write_all(b"GET /_matrix/client/versions HTTP/1.0\r\nHost: localhost\r\n\r\n")?;
        let mut answer = [0; 12];
        stream.read_exact(&mut answer)?;
        Ok(answer.ends_with(b" 200"))
    };
    ask().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_answers_on_a_free_port() {
        assert!(!answers(free_port().unwrap()));
    }
}
