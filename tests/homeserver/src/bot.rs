//! The bot as it will run: an executable of its own, started, watched, stopped, killed and started again.

use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use crate::process::{Log, Process};

/// The bot logs in, looks its rooms up and joins them before it is ready.
const READY_WITHIN: Duration = Duration::from_secs(90);

/// How long it may finish what it has begun.
const STOPPED_WITHIN: Duration = Duration::from_secs(30);

/// What went wrong with the bot.
#[derive(thiserror::Error)]
pub enum BotError {
    /// It could not be started or signalled.
    #[error("{} could not be run: {source}; was it built?", executable.display())]
    Run {
        /// What was to run.
        executable: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It ended too early.
    #[error("the bot ended ({status}) before it logged “{wanted}”; it said:\n{log}")]
    Ended {
        /// How it ended.
        status: ExitStatus,
        /// What was waited for.
        wanted: String,
        /// The end of its log.
        log: String,
    },
    /// It did not do what it should in time.
    #[error("the bot did not {what} within {} s; it said:\n{log}", within.as_secs())]
    Late {
        /// What it should have done.
        what: String,
        /// How long it was waited for.
        within: Duration,
        /// The end of its log.
        log: String,
    },
}

// As it reads: a test that unwraps it shows this, and a log on one line is no help.
impl fmt::Debug for BotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// The bot's process; dropping it kills it.
#[derive(Debug)]
pub struct Bot {
    executable: PathBuf,
    arguments: Vec<String>,
    environment: Vec<(String, String)>,
    log: Arc<Log>,
    // Where the log of the present run begins.
    begin: usize,
    process: Process,
}

impl Bot {
    /// Starts `executable run --config config`, its password in `CHANCERY_PASSWORD`, its log beside the configuration.
    pub fn start(executable: &Path, config: &Path, password: &str) -> Result<Self, BotError> {
        let config = config.display().to_string();
        let log = Path::new(&config).with_extension("log");
        let filter = std::env::var("RUST_LOG").unwrap_or_else(|_| "info,matrix_sdk=warn".to_owned());
        let environment = [("CHANCERY_PASSWORD", password), ("RUST_LOG", &filter)];
        Self::start_with(executable, &["run", "--config", &config], &environment, &log)
    }

    /// Starts `executable` with any arguments and environment, its log in the file `log`.
    pub fn start_with(
        executable: &Path,
        arguments: &[&str],
        environment: &[(&str, &str)],
        log: &Path,
    ) -> Result<Self, BotError> {
        let file = File::create(log).map_err(|source| run(executable, source))?;
        let arguments: Vec<String> = arguments.iter().map(|it| (*it).to_owned()).collect();
        let environment: Vec<(String, String)> =
            environment.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let log = Log::new(Some(file));
        let process = spawn(executable, &arguments, &environment, &log)?;
        Ok(Self { executable: executable.to_owned(), arguments, environment, log, begin: 0, process })
    }

    /// The process' number in the system, for whoever weighs it.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.process.pid()
    }

    /// Waits until it logs a line with the word `ready`.
    pub async fn wait_ready(&self) -> Result<(), BotError> {
        // As a word of its own: it may already have said that something is “already” there.
        let is_ready = |line: &str| line.split(|it: char| !it.is_alphanumeric()).any(|word| word == "ready");
        self.wait_for("ready", is_ready).await.map(drop)
    }

    /// Waits until it logs a line with `text` in it, in its present run.
    pub async fn logs(&self, text: &str) -> Result<String, BotError> {
        self.wait_for(text, |line| line.contains(text)).await
    }

    /// Asks it to end (SIGTERM) and waits until it has.
    pub async fn stop(&self) -> Result<ExitStatus, BotError> {
        self.process.signal("TERM").map_err(|source| run(&self.executable, source))?;
        match tokio::time::timeout(STOPPED_WITHIN, self.process.exited()).await {
            Ok(status) => status.map_err(|source| run(&self.executable, source)),
            Err(_) => Err(self.late("end", STOPPED_WITHIN)),
        }
    }

    /// Waits until it ends by itself.
    pub async fn ended(&self) -> Result<ExitStatus, BotError> {
        self.process.exited().await.map_err(|source| run(&self.executable, source))
    }

    /// Kills it in the middle of whatever it does (SIGKILL).
    pub fn kill(&mut self) {
        self.process.kill();
    }

    /// Sends it any signal by name, `STOP` and `CONT` for instance.
    pub fn signal(&self, name: &str) -> Result<(), BotError> {
        self.process.signal(name).map_err(|source| run(&self.executable, source))
    }

    /// Starts it again with the same configuration; kills it first if it still runs.
    pub fn restart(&mut self) -> Result<(), BotError> {
        self.process.kill();
        self.begin = self.log.len();
        self.process = spawn(&self.executable, &self.arguments, &self.environment, &self.log)?;
        Ok(())
    }

    /// Everything its present run has logged.
    #[must_use]
    pub fn log(&self) -> Vec<String> {
        self.log.since(self.begin)
    }

    async fn wait_for(&self, wanted: &str, is_it: impl Fn(&str) -> bool) -> Result<String, BotError> {
        tokio::select! {
            biased;
            line = self.log.line(self.begin, &is_it) => Ok(line),
            status = self.process.exited() => Err(BotError::Ended {
                status: status.map_err(|source| run(&self.executable, source))?,
                wanted: wanted.to_owned(),
                log: self.log.tail(60),
            }),
            () = tokio::time::sleep(READY_WITHIN) => Err(self.late(&format!("log “{wanted}”"), READY_WITHIN)),
        }
    }

    fn late(&self, what: &str, within: Duration) -> BotError {
        BotError::Late { what: what.to_owned(), within, log: self.log.tail(60) }
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        // A test that fails for want of an answer knows nothing of why; the bot may.
        if std::thread::panicking() {
            eprintln!("The bot's log ends:\n{}\n", self.log.tail(60));
        }
    }
}

fn spawn(
    executable: &Path,
    arguments: &[String],
    environment: &[(String, String)],
    log: &Arc<Log>,
) -> Result<Process, BotError> {
    // A missing executable is better reported by us than by the wrapper.
    fs::metadata(executable).map_err(|source| run(executable, source))?;
    let mut command = dying_with_us(executable);
    command.args(arguments).envs(environment.iter().map(|(key, value)| (key, value)));
    Process::start(command, log.clone(), None).map_err(|source| run(executable, source))
}

/// The command itself, or in a wrapper that lets the kernel end it when we are killed and can't.
fn dying_with_us(executable: &Path) -> Command {
    const WRAPPER: [&str; 3] = ["setpriv", "--pdeathsig", "KILL"];
    static THERE: OnceLock<bool> = OnceLock::new();
    let there = *THERE.get_or_init(|| {
        let trial = Command::new(WRAPPER[0])
            .args(&WRAPPER[1..])
            .arg("true")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        trial.is_ok_and(|status| status.success())
    });
    if !there {
        return Command::new(executable);
    }
    let mut command = Command::new(WRAPPER[0]);
    command.args(&WRAPPER[1..]).arg(executable);
    command
}

fn run(executable: &Path, source: io::Error) -> BotError {
    BotError::Run { executable: executable.to_owned(), source }
}
