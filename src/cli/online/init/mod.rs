//! Sets a new bot up: asks, checks each answer as it is given, logs in, makes missing rooms, writes the configuration.
//!
//! The configuration comes last and is written whole. Until then everything that was done is found again by who begins
//! anew: the session in the data directory, the rooms by what their first event says.
//!
//! - `asking`: one question at a time
//! - `reading`: what answers mean
//! - `account`: homeserver, account, login, recovery key
//! - `programme`: the rules and the languages
//! - `rooms`: rooms that there are, and rooms that are made

use std::path::Path;

use chancery::config::Config;
use chancery::config::draft::{Draft, in_folder};
use chancery::config::secret::Environment;
use chancery_matrix_client::session::{self, ClientError};

use self::asking::{Asking, Refusal, missing};
use super::{account as account_of, look};
use crate::cli::failure::Failure;
use crate::cli::init::Answers;

mod account;
mod asking;
mod programme;
mod reading;
mod rooms;

const GREETING: &str = "\
This sets a bot up: a question at a time, and each answer is checked as you give it. [What stands in brackets] is taken if
you only press Enter. Stop with Ctrl-C whenever you like, and start again: what was done is found again.";

/// Where the bot keeps its data, if nobody says otherwise; beside the configuration.
const DATA: &str = "data";

/// What is known so far.
struct Setup<'a> {
    answers: &'a Answers,
    environment: &'a Environment,
    asking: Asking,
    draft: Draft,
}

pub(super) async fn init(answers: &Answers, environment: &Environment) -> Result<(), Failure> {
    look_around(&answers.config)?;
    let asking = Asking::new(answers.non_interactive);
    if !asking.is_attended() {
        complete(answers, environment)?;
    }
    asking.explain(GREETING);
    let mut setup = Setup { answers, environment, asking, draft: Draft::new(&answers.config) };
    setup.take_paths()?;
    let (config, _alone) = account::log_in(&mut setup).await?;
    account::hand_over_recovery_key(&setup, &config).await?;
    let config = programme::choose(&mut setup).await?;
    let client = session::visit(&account_of(&config)).await?;
    let config = rooms::settle(&mut setup, &config, &client).await?;
    setup.draft.write(&answers.config).map_err(|error| {
        let what = format!("{} cannot be written: {error}", answers.config.display());
        Failure::new(what, "Mend that, then run `chancery init` again: what was done is found again.")
    })?;
    asking::done(&format!("wrote {}", answers.config.display()));
    look::look(&config).await?;
    println!("{}", next_steps(&answers.config));
    Ok(())
}

impl Setup<'_> {
    /// The folder of the configuration.
    fn folder(&self) -> &Path {
        self.answers.config.parent().unwrap_or(Path::new(""))
    }

    /// Keeps what is no question: where the files lie, and where the bot tells how it is.
    fn take_paths(&mut self) -> Result<(), Failure> {
        let written = |path: &Path| in_folder(path, self.folder()).map_err(|error| nowhere(&error));
        let mut draft = self.draft.clone();
        if let Some(data) = &self.answers.data {
            draft = draft.with("data", "directory", &written(data)?);
        }
        if let Some(file) = &self.answers.password_file {
            draft = draft.with("homeserver", "password-file", &written(file)?);
        }
        if let Some(listen) = &self.answers.health {
            draft = draft.with("health", "listen", listen);
        }
        self.take(draft).map(drop).map_err(|refusal| match refusal {
            Refusal::Again(what) => {
                Failure::new(what, "Correct --data, --password-file or --health, then try again.")
            }
            Refusal::End(failure) => failure,
        })
    }

    /// Keeps a draft with one answer more, unless that answer is wrong.
    fn take(&mut self, draft: Draft) -> Result<Config, Refusal> {
        let config = self.try_out(&draft)?;
        self.draft = draft;
        Ok(config)
    }

    fn try_out(&self, draft: &Draft) -> Result<Config, Refusal> {
        let place = &self.answers.config;
        draft.read(place, self.environment).map_err(|problems| {
            let here = place.display().to_string();
            let told: Vec<String> = problems
                .iter()
                // The file is not there yet, so that its lines mean nothing to anybody.
                .map(|problem| {
                    if problem.file == here {
                        format!("{}; {}", problem.what, problem.mend)
                    } else {
                        problem.to_string()
                    }
                })
                .collect();
            Refusal::Again(told.join("\n    "))
        })
    }
}

/// Nothing is written over, and nothing is begun where the configuration could not be written.
fn look_around(config: &Path) -> Result<(), Failure> {
    let shown = config.display();
    if config.exists() {
        let what = format!("{shown} exists already, and nothing is written over.");
        let way_out = format!(
            "If it is right, there is nothing to do: `chancery check --online --config {shown}` says whether it is. To begin \
             anew, move it away first, or name another file with --config; session and rooms are found again."
        );
        return Err(Failure::new(what, way_out));
    }
    let folder = config.parent().filter(|folder| !folder.as_os_str().is_empty());
    if folder.is_some_and(|folder| !folder.is_dir()) {
        let what = format!("There is no directory for {shown}.");
        return Err(Failure::new(what, "Make it first, or name another file with --config."));
    }
    Ok(())
}

/// Where nobody can be asked, everything has to be said beforehand; all that is missing is told at once.
fn complete(answers: &Answers, environment: &Environment) -> Result<(), Failure> {
    let folder = answers.config.parent().unwrap_or(Path::new(""));
    let data = answers.data.clone().unwrap_or_else(|| folder.join(DATA));
    let session = session::session_exists(&data);
    let key = !session || session::recovery_key_file(&data).is_some();
    let made = |room: &Option<String>| match room {
        Some(room) => room.trim().eq_ignore_ascii_case("new"),
        None => answers.make_rooms,
    };
    let rooms = [
        ("--organisers", &answers.organisers),
        ("--mentors", &answers.mentors),
        ("--announcements", &answers.announcements),
        ("--ambassadors", &answers.ambassadors),
    ];
    let community = Some(answers.community.join(" ")).filter(|rooms| !rooms.is_empty());
    let is_made = made(&community) || rooms.iter().any(|(_, room)| made(room));
    // What the service manager hands out is looked at when it is needed.
    let has_password = environment.password.is_some()
        || environment.credentials.is_some()
        || answers.password_file.is_some();
    let unnamed = |room: &Option<String>| room.is_none() && !answers.make_rooms;
    let wanted = [
        ("--homeserver", answers.homeserver.is_none()),
        ("--account", answers.account.is_none()),
        ("--password-file (or CHANCERY_PASSWORD)", !session && !has_password),
        (
            "--recovery-key-file (or --show-recovery-key)",
            key && answers.recovery_key_file.is_none() && !answers.show_recovery_key,
        ),
        ("--programme", answers.programme.is_none()),
        ("--community", unnamed(&community)),
    ];
    let wanted = wanted.into_iter().chain(rooms.map(|(flag, room)| (flag, unnamed(room))));
    let wanted = wanted.chain([("--organiser", is_made && answers.organiser.is_empty())]);
    let flags: Vec<&str> = wanted.filter(|(_, is_missing)| *is_missing).map(|(flag, _)| flag).collect();
    if flags.is_empty() { Ok(()) } else { Err(missing(&flags)) }
}

fn nowhere(error: &std::io::Error) -> Failure {
    Failure::new(
        format!("Nobody can tell where relative paths begin: {error}"),
        "Run this in a directory that exists.",
    )
}

/// In words for the one who is asked; what to write into which file means nothing to them.
fn told(error: &ClientError) -> String {
    match error {
        ClientError::NoHomeserver { homeserver, why } => {
            format!("{homeserver} leads to no homeserver: {why}")
        }
        error => error.to_string(),
    }
}

fn next_steps(config: &Path) -> String {
    let config = config.display();
    format!(
        "
All is ready. Start the bot with

  chancery run --config {config}

and then
  - accept its invitations in your Matrix client, if it made rooms for you;
  - invite your mentors to the mentors' room. Whoever joins it is a mentor, you too: leave it again if you do not mentor,
    once somebody else there can invite;
  - let a supervisor start it whenever it ends, as systemd: the README has a unit (\"Start it\");
  - back up its data directory; `chancery doctor --config {config}` says how it is at any time."
    )
}

#[cfg(test)]
mod tests {
    use chancery::config::secret::Secret;
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        answers: Answers,
    }

    /// What is said to be missing, with a password at hand.
    fn missing_in(flags: &str) -> String {
        let answers = Line::parse_from(format!("init {flags}").split_whitespace()).answers;
        let environment = Environment { password: Some(Secret::new("swordfish")), ..Environment::default() };
        complete(&answers, &environment).map_or_else(|failure| failure.what().to_owned(), |()| String::new())
    }

    const SO_FAR: &str = "--config /nowhere/chancery.toml --homeserver here --account @bot:here --programme openstack \
                          --show-recovery-key";

    #[test]
    fn all_that_is_missing_is_told_at_once() {
        assert_eq!(
            missing_in("--config /nowhere/chancery.toml --homeserver here --mentors #m:here"),
            "--account, --recovery-key-file (or --show-recovery-key), --programme, --community, --organisers, \
             --announcements, --ambassadors are missing, and nobody can be asked here."
        );
    }

    #[test]
    fn whoever_wants_a_room_made_says_for_whom() {
        let named = "--organisers #o:here --mentors #m:here --announcements #n:here --ambassadors #a:here";
        assert_eq!(missing_in(&format!("{SO_FAR} {named} --community #c:here")), "");
        let organiser = "--organiser is missing, and nobody can be asked here.";
        assert_eq!(missing_in(&format!("{SO_FAR} {named} --community New")), organiser);
        assert_eq!(missing_in(&format!("{SO_FAR} --make-rooms")), organiser);
        assert_eq!(missing_in(&format!("{SO_FAR} --make-rooms --organiser @olga:here")), "");
    }

    #[test]
    fn what_is_there_is_not_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let config = folder.path().join("chancery.toml");
        assert!(look_around(&config).is_ok());
        Draft::new(&config).write(&config).expect("it is written");
        let refused = look_around(&config).expect_err("it is there");
        assert!(refused.what().contains("exists already"), "{refused}");
        let nowhere = look_around(&folder.path().join("none/chancery.toml")).expect_err("there is no folder");
        assert!(nowhere.what().contains("no directory"), "{nowhere}");
    }
}
