//! E-mail, where the operator wants it: the trait that the outbox needs, and what an account with a mail server is.
//!
//! SMTP knows no transaction. A server that says "250" has the mail, and it is settled at once; who dies between the two
//! sends it again, under the same Message-ID, by which a mail program may know it.

#[cfg(feature = "mail")]
pub mod smtp;

use std::future::Future;
use std::pin::Pin;

use jiff::Timestamp;
use serde::Deserialize;
use thiserror::Error;

use crate::domain::ids::MessageId;
use crate::domain::message::Mail;

/// A future of a mailer, boxed so that none of its insides are compiled into the outbox.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends e-mails.
pub trait Mailer: Send + Sync {
    /// Sends one; the same message has the same Message-ID and the same date, however often it is sent.
    fn send<'a>(
        &'a self,
        mail: &'a Mail,
        message: &'a MessageId,
        at: Timestamp,
    ) -> Pending<'a, Result<(), MailError>>;
}

/// Why an e-mail was not sent.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MailError {
    /// It may well be, later.
    #[error("not now: {why}")]
    Later {
        /// What the server said, or what kept us from it.
        why: String,
    },
    /// It never will be.
    #[error("never: {why}")]
    Never {
        /// What the server said.
        why: String,
    },
}

/// How the bot reaches its mail server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Its name, which its certificate must bear.
    pub name: String,
    /// Its port.
    pub port: u16,
    /// How what is said to it is kept from others.
    pub security: Security,
    /// A certificate (PEM) to trust besides the system's, for a server that has one of its own.
    pub certificate: Option<Vec<u8>>,
    /// As whom the bot logs in there, if it does.
    pub user: Option<String>,
    /// From whom its e-mails are.
    pub from: String,
    /// To whom answers go, if not there.
    pub reply_to: Option<String>,
}

/// How what is said to a mail server is kept from others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Security {
    /// The line is encrypted after a greeting, or not used.
    Starttls,
    /// The line is encrypted from the first word on.
    Tls,
    /// It is not, which is for servers on this machine alone.
    None,
}

/// The name, if there is one, and the address of somebody who is written like `Ambassadors <ambassadors@example.org>`.
#[must_use]
pub fn name_and_address(text: &str) -> (Option<&str>, &str) {
    let named = text.trim().strip_suffix('>').and_then(|text| text.rsplit_once('<'));
    let Some((name, address)) = named else { return (None, text.trim()) };
    (Some(name.trim().trim_matches('"')).filter(|name| !name.is_empty()), address.trim())
}
