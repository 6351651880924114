//! The first questions: which homeserver, which account, its password, and where its recovery key goes.

use std::path::{self, Path};

use chancery::config::Config;
use chancery::config::secret::Secret;
use chancery::store::sled::SledStore;
use chancery_matrix_client::discovery::{Homeserver, discover};
use chancery_matrix_client::login::LoggedIn;
use chancery_matrix_client::session::{self, ClientError};
use chancery_matrix_client::trust::Recovery;

use super::asking::{Question, Refusal, done, missing};
use super::{Setup, reading, told};
use crate::cli::failure::{Failure, capital};
use crate::cli::online::login;
use crate::cli::records;

const HOMESERVER: Question<'_> = Question {
    flag: "--homeserver",
    about: "Which homeserver is the bot's account on? By its name, as it stands behind the colon of a Matrix ID (example.org), or
by its address (https://matrix.example.org).",
    prompt: "Homeserver",
    usual: None,
};

const ACCOUNT: Question<'_> = Question {
    flag: "--account",
    about: "Which account is the bot's? Register an ordinary one for it alone, in any client, before you answer.",
    prompt: "Matrix ID, as @chancery:example.org",
    usual: None,
};

const RECOVERY_KEY: Question<'_> = Question {
    flag: "--recovery-key-file",
    about: "The bot has a recovery key. Should its data directory be lost, only this key makes its next device trusted and opens
old messages. Where shall it be kept? Name a new file, away from the data directory, or press Enter to see it here.",
    prompt: "File for the recovery key",
    usual: Some(""),
};

/// Asks for homeserver and account, and logs in, unless that was done before. Nobody else can use the data directory as
/// long as its records, which are handed back, are open.
pub(super) async fn log_in(setup: &mut Setup<'_>) -> Result<(Config, SledStore), Failure> {
    let homeserver = homeserver(setup).await?;
    let mut given = setup.answers.account.clone();
    loop {
        let config = account(setup, &homeserver, given.take()).await?;
        let alone = records::open(&config)?;
        if login::is_logged_in(&config).await.map_err(|error| refused(&error))? {
            done(&format!("{} is logged in already", config.account.user));
        } else if !by_password(setup, &config).await? {
            continue;
        }
        login::make_trusted(&config, setup.asking.is_attended(), without_key).await?;
        return Ok((config, alone));
    }
}

async fn homeserver(setup: &mut Setup<'_>) -> Result<Homeserver, Failure> {
    let (asking, given) = (setup.asking, setup.answers.homeserver.clone());
    asking
        .ask(&HOMESERVER, given, async |answer: String| {
            let found = discover(answer.trim_end_matches('/')).await.map_err(|error| told(&error))?;
            useful(&found)?;
            setup.take(setup.draft.with("homeserver", "url", &found.url))?;
            let newest = found.versions.last().map(String::as_str).unwrap_or_default();
            done(&format!("{} answers, speaks Matrix up to {newest} and takes passwords", found.url));
            Ok(found)
        })
        .await
}

/// Whether a bot can live there.
fn useful(found: &Homeserver) -> Result<(), String> {
    let url = &found.url;
    if !found.versions.iter().any(|version| version.starts_with("v1.")) {
        return Err(format!("{url} is too old: it speaks no Matrix of version 1.1 or later"));
    }
    if !found.takes_passwords {
        let how = "the bot can log in with a password alone";
        return Err(format!(
            "{url} lets nobody log in with a password, and {how}: use a homeserver that does"
        ));
    }
    Ok(())
}

async fn account(
    setup: &mut Setup<'_>,
    homeserver: &Homeserver,
    given: Option<String>,
) -> Result<Config, Failure> {
    let asking = setup.asking;
    asking
        .ask(&ACCOUNT, given, async |answer: String| {
            let who = reading::person(&answer)?;
            if let Some(name) = homeserver.name.as_deref().filter(|name| *name != who.server_name()) {
                let its = who.server_name();
                return Err(format!("{who} belongs to {its}, and this homeserver is {name}").into());
            }
            setup.take(setup.draft.with("homeserver", "user", who.as_str()))
        })
        .await
}

/// Logs in with the password that was given, or with what is typed; false if another account is wanted.
async fn by_password(setup: &Setup<'_>, config: &Config) -> Result<bool, Failure> {
    let (user, attended) = (&config.account.user, setup.asking.is_attended());
    let mut given = config.account.password.clone();
    loop {
        let password = match given.take() {
            Some(password) => password,
            None if attended => {
                typed(&format!("\nPassword of {user}, not shown (Enter alone: another account): "))?
            }
            None => return Err(missing(&["--password-file"])),
        };
        if password.reveal().is_empty() {
            return Ok(false);
        }
        match login::log_in(config, &password).await {
            Ok(LoggedIn { device, .. }) => {
                let data = config.data.display();
                done(&format!("{user} is logged in with the device {device}, whose keys are in {data}"));
                return Ok(true);
            }
            Err(error @ (ClientError::Refused { .. } | ClientError::Unreachable { .. })) if attended => {
                println!("  ✗ {error}");
            }
            Err(error) => return Err(refused(&error)),
        }
    }
}

fn typed(prompt: &str) -> Result<Secret, Failure> {
    login::ask(prompt).map_err(|error| {
        let what = format!("Nobody can be asked for the password here: {error}");
        Failure::new(what, "Set CHANCERY_PASSWORD, or name a file with --password-file.")
    })
}

fn refused(error: &ClientError) -> Failure {
    let way_out = match error {
        ClientError::Refused { .. } => {
            "Correct --account, or the password in CHANCERY_PASSWORD or the --password-file; nothing was written."
        }
        ClientError::OtherAccount { .. } => "Correct --account, or name another directory with --data.",
        _ => "Mend that, then run `chancery init` again: what was done is found again.",
    };
    Failure::new(capital(&error.to_string()), way_out)
}

/// The key itself is handed over later, from where it lies.
fn without_key(_: &Config, recovery: &Recovery) {
    if let Recovery::Missing { why } = recovery {
        println!(
            "  There is no recovery key ({why}); `chancery login` tries again, and messages work all the same."
        );
    }
}

/// Puts the recovery key where the operator wants it; one that was handed over before is not to be had again.
pub(super) async fn hand_over_recovery_key(setup: &Setup<'_>, config: &Config) -> Result<(), Failure> {
    let Some(key) = session::recovery_key(&config.data)? else { return Ok(()) };
    let (asking, answers) = (setup.asking, setup.answers);
    let file = answers.recovery_key_file.as_ref().map(|file| file.display().to_string());
    let given = file.or_else(|| answers.show_recovery_key.then(String::new));
    let shown = asking
        .ask(&RECOVERY_KEY, given, async |answer: String| {
            if answer.is_empty() {
                return Ok(true);
            }
            store_key(config, Path::new(&answer))?;
            done(&format!("the recovery key is in {answer}; keep it where only you find it"));
            Ok(false)
        })
        .await?;
    if shown {
        login::tell(config, &Recovery::New(key));
        let about = "";
        if !asking.agree(about, "Have you kept it? Then it is removed from there", false).await? {
            return Ok(());
        }
    }
    Ok(session::drop_recovery_key(&config.data)?)
}

fn store_key(config: &Config, to: &Path) -> Result<(), Refusal> {
    let shown = to.display();
    let whole = |path: &Path| path::absolute(path).map_err(|error| format!("{}: {error}", path.display()));
    if whole(to)?.starts_with(whole(&config.data)?) {
        return Err(format!("{shown} lies in the data directory, and would be lost together with it").into());
    }
    session::copy_recovery_key(&config.data, to).map_err(|error| match &error {
        ClientError::File { source, .. } if source.kind() == std::io::ErrorKind::AlreadyExists => {
            Refusal::Again(format!("{shown} exists already, and nothing is written over"))
        }
        ClientError::File { .. } => Refusal::Again(error.to_string()),
        _ => Refusal::End(error.into()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(versions: &[&str], takes_passwords: bool) -> Homeserver {
        Homeserver {
            url: "https://matrix.example.org".to_owned(),
            name: None,
            versions: versions.iter().map(|version| (*version).to_owned()).collect(),
            takes_passwords,
        }
    }

    #[test]
    fn a_homeserver_that_is_of_no_use_is_told_why() {
        assert_eq!(useful(&found(&["r0.6.1", "v1.1", "v1.12"], true)), Ok(()));
        let old = useful(&found(&["r0.6.1"], true)).expect_err("it is old");
        assert!(old.contains("too old"), "{old}");
        let closed = useful(&found(&["v1.12"], false)).expect_err("it takes no passwords");
        assert!(closed.contains("with a password"), "{closed}");
    }
}
