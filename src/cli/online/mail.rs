//! The mail server, where the operator has one.

#[cfg(feature = "mail")]
use chancery::config::mail::MailAccount;
#[cfg(feature = "mail")]
use chancery::mail::smtp::{Smtp, SmtpError};

use std::sync::Arc;

use chancery::config::Config;
use chancery::mail::Mailer;

use crate::cli::failure::{Failure, capital};

/// What sends e-mails, if any are sent here.
#[cfg(feature = "mail")]
pub(super) fn mailer(config: &Config) -> Result<Option<Arc<dyn Mailer>>, Failure> {
    let smtp = config.mail.as_ref().map(smtp).transpose()?;
    Ok(smtp.map(|smtp| Arc::new(smtp) as Arc<dyn Mailer>))
}

/// Greets the mail server, if there is one, and gives its name.
#[cfg(feature = "mail")]
pub(super) async fn greet(config: &Config) -> Result<Option<String>, Failure> {
    let Some(account) = &config.mail else { return Ok(None) };
    smtp(account)?.greet().await?;
    Ok(Some(format!("{}:{}", account.server.name, account.server.port)))
}

#[cfg(feature = "mail")]
fn smtp(account: &MailAccount) -> Result<Smtp, Failure> {
    let password = account.password.as_ref().map(chancery::config::secret::Secret::reveal);
    Ok(Smtp::new(&account.server, password)?)
}

#[cfg(feature = "mail")]
impl From<SmtpError> for Failure {
    fn from(error: SmtpError) -> Self {
        let way_out = match &error {
            SmtpError::Address(..) => "Correct the address below [mail].",
            SmtpError::Server(_) | SmtpError::Silent | SmtpError::Strange => {
                "Correct server, port, security, certificate, user and password below [mail], or try again when it can be reached; e-mails wait meanwhile."
            }
        };
        Self::new(capital(&error.to_string()), way_out)
    }
}

/// What sends e-mails, if any are sent here.
#[cfg(not(feature = "mail"))]
pub(super) fn mailer(config: &Config) -> Result<Option<Arc<dyn Mailer>>, Failure> {
    match &config.mail {
        Some(_) => Err(without()),
        None => Ok(None),
    }
}

/// Greets the mail server, if there is one, and gives its name.
#[cfg(not(feature = "mail"))]
#[allow(clippy::unused_async, reason = "a build that sends e-mails waits here")]
pub(super) async fn greet(config: &Config) -> Result<Option<String>, Failure> {
    mailer(config).map(|_| None)
}

#[cfg(not(feature = "mail"))]
fn without() -> Failure {
    Failure::new(
        capital("this program was built without e-mail"),
        "Build it with the feature \"mail\", or take the section [mail] out.",
    )
}
