//! What the operator can ask for, and where it is done: with `main`, the only place that names concrete stores and chats.
//!
//! - `backup`: copies the data directory, and puts it back
//! - `check`: says whether the configuration is right
//! - `init`: what can be told beforehand about a new installation
//! - `online`: all that needs the homeserver: logging in, looking at the rooms, serving
//! - `doctor`: says how the bot is, and what to do about each ailment
//! - `logos`: whether the logos of user groups can be drawn
//! - `manual`, `licences`: completions, manual pages, and what goes along with the program
//! - `ready`: whether the bot that runs is ready
//! - `rehearsal`: plays a programme in the terminal
//! - `source`: where the configuration stands
//! - `failure`: what went wrong, with the way out

use std::io;
use std::path::PathBuf;

use chancery::config::Config;
use chancery::config::secret::Environment;
use clap::{Args, Parser, Subcommand, ValueHint};
use clap_complete::Shell;
use tracing_subscriber::EnvFilter;

use self::failure::Failure;
use self::init::Answers;
use self::rehearsal::Rehearsal;
use self::source::Source;

mod backup;
mod check;
mod doctor;
mod failure;
mod init;
mod licences;
mod logos;
mod manual;
#[cfg_attr(not(feature = "matrix"), path = "offline.rs")]
mod online;
mod output;
mod ready;
mod records;
mod rehearsal;
mod source;

/// A Matrix bot that runs a community's ambassador programme where the community already talks.
#[derive(Debug, Parser)]
#[command(version)]
pub(crate) struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Set a new bot up: ask for homeserver, account, programme and rooms, and write the configuration.
    ///
    /// Every answer is checked as it is given; rooms that are missing are made on request. What is given as a flag is not
    /// asked. It writes over nothing, and may be interrupted and run again: what was done is found again.
    Init(Box<Answers>),
    /// Serve the programme until told to stop by SIGINT or SIGTERM.
    ///
    /// The first time it logs the bot in, if the password is in the environment or in a file.
    Run(Installation),
    /// Log the bot in, once, and show its recovery key.
    ///
    /// The password comes from the environment variable `CHANCERY_PASSWORD`, from the configuration's password file, or
    /// from a hidden prompt. Where the homeserver has ended the session, this makes a new one.
    Login(Installation),
    /// Say whether configuration, programme and texts are right, or file, line and mend.
    Check {
        #[command(flatten)]
        installation: Installation,
        /// Look at the rooms on the homeserver, too; the bot must be logged in.
        #[arg(long)]
        online: bool,
    },
    /// Say how the bot is, from its configuration to its rooms, and what to do about each ailment.
    ///
    /// It changes nothing and sends nothing, and may be asked while the bot runs. The exit status is 0 if nothing is wrong.
    Doctor(Installation),
    /// Ask the bot that runs whether it is ready; the exit status is 0 if it hears the homeserver.
    ///
    /// It asks where the configuration lets the bot tell how it is: `[health]`.
    Ready(Installation),
    /// Copy the whole data directory, whether the bot runs or not, into a directory that does not exist yet.
    ///
    /// The copy is read back before it gets its name. It holds what people wrote and the bot's session.
    Backup {
        #[command(flatten)]
        installation: Installation,
        /// The directory to make.
        directory: PathBuf,
        /// Copy the recovery key, too, if it still lies in the data directory.
        #[arg(long)]
        with_recovery_key: bool,
    },
    /// Put a backup back into a data directory that is empty or not there; the old bot must never run again beside it.
    Restore {
        #[command(flatten)]
        installation: Installation,
        /// The directory that `chancery backup` made.
        directory: PathBuf,
    },
    /// Copy all records into one readable file; the bot must not be running.
    Export {
        #[command(flatten)]
        installation: Installation,
        /// The file to write; there must be none of that name.
        #[arg(value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
    /// Take over what was exported, or a checkpoint, into a data directory that has no records yet.
    Import {
        #[command(flatten)]
        installation: Installation,
        /// The file to read.
        #[arg(value_hint = ValueHint::FilePath)]
        file: PathBuf,
    },
    /// Rehearse a programme in the terminal, without a homeserver: speak as anyone, in any room, and let time pass.
    ///
    /// Scripts can be piped in, or named; the exit status is 1 if a line of one cannot be performed. `help` explains their
    /// language. Without a configuration, the shipped programme "openstack" is played. Nothing is kept.
    Try(Rehearsal),
    /// Write what a shell reads to complete our command lines.
    ///
    /// Bash: `chancery completions bash > /usr/share/bash-completion/completions/chancery`. Zsh: into a file `_chancery` in
    /// a directory of `$fpath`, such as /usr/share/zsh/site-functions. Fish: into
    /// `/usr/share/fish/vendor_completions.d/chancery.fish`.
    Completions {
        /// Which shell.
        shell: Shell,
    },
    /// Write the manual's first page, or all of its pages into a directory such as /usr/share/man/man1.
    Man {
        /// The directory; made if it is missing.
        #[arg(value_hint = ValueHint::DirPath)]
        directory: Option<PathBuf>,
    },
    /// Show the licences of the program and of what is built into it.
    Licences,
}

/// Which installation is meant.
#[derive(Debug, Args)]
struct Installation {
    /// The installation's configuration.
    #[arg(long, value_name = "FILE", default_value = "chancery.toml", value_hint = ValueHint::FilePath)]
    config: PathBuf,
}

/// Does what the command line asks for.
pub(crate) fn obey(line: CommandLine) -> Result<(), Failure> {
    let environment = Environment::of_process();
    let load = |installation: &Installation| Config::load(&installation.config, &environment);
    match line.command {
        Command::Init(answers) => {
            log("chancery=warn,chancery_matrix_client=warn");
            online::init(&answers, &environment)
        }
        Command::Run(installation) => {
            log("chancery=info,chancery_matrix_client=info");
            let source = Source { file: installation.config, environment };
            online::run(source.load_or_ground(), &source)
        }
        Command::Login(installation) => {
            log("chancery=warn,chancery_matrix_client=warn");
            online::login(&load(&installation)?)
        }
        Command::Check { installation, online } => {
            log("chancery=warn,chancery_matrix_client=warn");
            let config = load(&installation)?;
            check::show(&config, &installation.config);
            logos::try_out(&config)?;
            if online { online::look(&config) } else { Ok(()) }
        }
        Command::Doctor(installation) => {
            log("chancery=error,chancery_matrix_client=error");
            doctor::doctor(load(&installation), &installation.config)
        }
        Command::Ready(installation) => ready::ask(&load(&installation)?),
        Command::Backup { installation, directory, with_recovery_key } => {
            log("chancery=warn,chancery_matrix_client=warn");
            backup::back_up(&load(&installation)?, &directory, with_recovery_key)
        }
        Command::Restore { installation, directory } => {
            log("chancery=warn,chancery_matrix_client=warn");
            backup::restore(&load(&installation)?, &directory)
        }
        Command::Export { installation, file } => {
            log("chancery=warn");
            records::export(&load(&installation)?, &file)
        }
        Command::Import { installation, file } => {
            log("chancery=warn");
            records::import(&load(&installation)?, &file)
        }
        Command::Try(rehearsal) => {
            log("chancery=error");
            rehearsal::rehearse(&rehearsal, &environment)
        }
        Command::Completions { shell } => manual::completions(shell),
        Command::Man { directory } => manual::manual(directory.as_deref()),
        Command::Licences => licences::show(),
    }
}

/// Lets the log go to standard error: what `RUST_LOG` asks for, or else our own lines as given and others' warnings.
fn log(ours: &str) {
    // Every request that fails is told by whoever made it; a first login finds much that is not there yet; and a small
    // image has no list of fonts.
    let usual = format!("warn,matrix_sdk_crypto=error,matrix_sdk::http_client=off,fontdb=error,{ours}");
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(usual));
    let is_terminal = io::IsTerminal::is_terminal(&io::stderr());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).with_ansi(is_terminal).init();
}
