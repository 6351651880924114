//! The bot's passwords: where they may come from, and that they go nowhere else.

use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use super::document::{Table, Text};

/// A text that shows itself only to who asks for it by name.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Keeps the text to itself from now on.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text, for the one place that needs it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// What the configuration takes from the process's environment.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    /// `CHANCERY_PASSWORD`: the account's password; goes before a file.
    pub password: Option<Secret>,
    /// `CHANCERY_MAIL_PASSWORD`: the password at the mail server; goes before a file.
    pub mail_password: Option<Secret>,
    /// `CHANCERY_RECOVERY_KEY`: the recovery key of a device that was lost, for a login that takes its place.
    pub recovery_key: Option<Secret>,
    /// `CREDENTIALS_DIRECTORY`: where the service manager puts secrets for this service alone.
    pub credentials: Option<PathBuf>,
}

/// A secret that the service manager may hand out, by the name under which it does. None has to be there.
#[derive(Debug, Clone, Copy)]
pub(super) enum Credential {
    Password,
    MailPassword,
    RecoveryKey,
}

impl Credential {
    fn name(self) -> &'static str {
        match self {
            Self::Password => "chancery.password",
            Self::MailPassword => "chancery.mail-password",
            Self::RecoveryKey => "chancery.recovery-key",
        }
    }
}

impl Environment {
    /// The environment of this process.
    #[allow(clippy::disallowed_methods, reason = "this is the one home of the process's environment")]
    #[must_use]
    pub fn of_process() -> Self {
        let text = |name| std::env::var(name).ok().filter(|text| !text.is_empty());
        Self {
            password: text("CHANCERY_PASSWORD").map(Secret),
            mail_password: text("CHANCERY_MAIL_PASSWORD").map(Secret),
            recovery_key: text("CHANCERY_RECOVERY_KEY").map(Secret),
            credentials: std::env::var_os("CREDENTIALS_DIRECTORY").map(PathBuf::from),
        }
    }
}

/// The secret that the environment holds or, under this name, the service manager hands out. One that is there and of no
/// use is a mistake of the section that needs it.
pub(super) fn at_hand(
    section: &Table<'_>,
    in_environment: Option<&Secret>,
    credential: Credential,
    environment: &Environment,
) -> Option<Secret> {
    if let Some(secret) = in_environment {
        return Some(secret.clone());
    }
    let file = environment.credentials.as_ref()?.join(credential.name());
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return None,
        Err(error) => {
            let what = format!("the credential {} cannot be read ({error})", credential.name());
            section.wrong(what, "hand it out as text, and to the user that runs this; or do not hand it out");
            return None;
        }
    };
    let secret = first_line_of(&text);
    if secret.is_none() {
        section.wrong(
            format!("the credential {} is empty", credential.name()),
            "write the secret into it, or do not hand it out",
        );
    }
    secret
}

/// What stands in a file, without the end of its line; nothing is no secret.
fn first_line_of(text: &str) -> Option<Secret> {
    let secret = text.trim_end_matches(['\r', '\n']);
    (!secret.is_empty()).then(|| Secret::new(secret))
}

/// The password in a file that nobody else can read; `else_` says how to do without.
pub(super) fn password(
    path: &Text<'_>,
    folder: &Path,
    environment: &Environment,
    else_: &str,
) -> Option<Secret> {
    let file = folder.join(path.as_str());
    let shown = file.display();
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => {
            path.wrong(
                format!("the password file {shown} cannot be read ({error})"),
                format!("write the password into it, or {else_}"),
            );
            return None;
        }
    };
    // What the service manager hands out is closed to others by its directory, whatever the file's mode shows.
    let handed_out = environment.credentials.as_ref().is_some_and(|directory| file.starts_with(directory));
    let mode = fs::metadata(&file).map_or(0, |about| about.permissions().mode());
    if mode & 0o077 != 0 && !handed_out {
        path.wrong(
            format!("the password file {shown} can be read by others (its mode is {:03o})", mode & 0o777),
            format!("close it: chmod 600 {shown}"),
        );
    }
    let password = first_line_of(&text);
    if password.is_none() {
        path.wrong(format!("the password file {shown} is empty"), "write the password into its first line");
    }
    password
}
