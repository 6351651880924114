//! A mail server, spoken to by SMTP. What makes up the header is handed over as types that refuse what does not belong
//! there: no address, subject or name can add a line to it.

use std::time::Duration;

use jiff::Timestamp;
use lettre::address::AddressError;
use lettre::message::header::{ContentType, Date, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};
use thiserror::Error;
use tokio::time::timeout;

use super::{MailError, Mailer, Pending, Security, Server, name_and_address};
use crate::domain::ids::MessageId;
use crate::domain::message::Mail;

/// How long a server may take over an e-mail. A connection that fails is not always told so.
const PATIENCE: Duration = Duration::from_mins(1);

/// A mail server, and from whom e-mails go out there.
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    reply_to: Option<Mailbox>,
    patience: Duration,
}

/// Why no e-mails can be sent by this server.
#[derive(Debug, Error)]
pub enum SmtpError {
    /// An address of the configuration is none.
    #[error("\"{0}\" is not an e-mail address: {1}")]
    Address(String, AddressError),
    /// The server cannot be reached, its certificate does not hold, or it does not let us in.
    #[error("the mail server cannot be used: {0}")]
    Server(#[from] lettre::transport::smtp::Error),
    /// It does not answer.
    #[error("the mail server does not answer in time")]
    Silent,
    /// It answers, and not as a mail server does.
    #[error("the mail server answers, and not as it should")]
    Strange,
}

/// RFC 3834: nobody's holiday notice need answer this.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

impl Smtp {
    /// The server, not yet spoken to.
    ///
    /// # Errors
    /// Says what of it cannot be used.
    pub fn new(server: &Server, password: Option<&str>) -> Result<Self, SmtpError> {
        let tls = match server.security {
            Security::Starttls => Tls::Required(parameters(server)?),
            Security::Tls => Tls::Wrapper(parameters(server)?),
            Security::None => Tls::None,
        };
        let transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(server.name.clone())
            .port(server.port)
            .tls(tls);
        let transport = match (&server.user, password) {
            (Some(user), Some(password)) => {
                transport.credentials(Credentials::new(user.clone(), password.to_owned()))
            }
            _ => transport,
        };
        let reply_to = server.reply_to.as_deref().map(mailbox).transpose()?;
        let (transport, from) = (transport.build(), mailbox(&server.from)?);
        Ok(Self { transport, from, reply_to, patience: PATIENCE })
    }

    /// And this is how long the server may take over an e-mail.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        Self { patience, ..self }
    }

    /// Greets the server, and logs in if there is an account.
    ///
    /// # Errors
    /// Says what it said.
    pub async fn greet(&self) -> Result<(), SmtpError> {
        let greeted = timeout(self.patience, self.transport.test_connection()).await;
        let answers = greeted.map_err(|_elapsed| SmtpError::Silent)??;
        if answers { Ok(()) } else { Err(SmtpError::Strange) }
    }

    fn message(&self, mail: &Mail, id: &MessageId, at: Timestamp) -> Result<Message, MailError> {
        let never = |why: String| MailError::Never { why };
        // Parsed by its bare form, an address can bring nothing along.
        let to = mail.to.trim().parse().map_err(|error: AddressError| never(error.to_string()))?;
        let date = Date::parse(&at.strftime("%a, %d %b %Y %H:%M:%S +0000").to_string());
        let builder = Message::builder()
            .message_id(Some(name(id, self.from.email.domain())))
            .header(date.map_err(|error| never(error.to_string()))?)
            .header(AutoSubmitted)
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(mail.subject.split_whitespace().collect::<Vec<_>>().join(" "));
        let builder = self.reply_to.iter().cloned().fold(builder, lettre::message::MessageBuilder::reply_to);
        let message = builder.header(ContentType::TEXT_PLAIN).body(mail.body.clone());
        message.map_err(|error| never(error.to_string()))
    }
}

impl Mailer for Smtp {
    fn send<'a>(
        &'a self,
        mail: &'a Mail,
        id: &'a MessageId,
        at: Timestamp,
    ) -> Pending<'a, Result<(), MailError>> {
        Box::pin(async move {
            let message = self.message(mail, id, at)?;
            match timeout(self.patience, self.transport.send(message)).await {
                Ok(sent) => sent.map(drop).map_err(|error| failed(&error, &mail.to)),
                Err(_elapsed) => Err(MailError::Later { why: SmtpError::Silent.to_string() }),
            }
        })
    }
}

/// What becomes of an e-mail that was not taken. A server that refuses us for want of a login refuses the operator's
/// settings, not the e-mail, which waits until they are mended.
///
/// What the server says often names the address, which belongs into no log. What we cannot even say to it, it will never
/// take.
fn failed(error: &lettre::transport::smtp::Error, to: &str) -> MailError {
    let why = error.to_string();
    let why = [to, &to.to_lowercase()].into_iter().fold(why, |why, to| why.replace(to, "(the address)"));
    let of_the_login = error.status().is_some_and(|code| (530..540).contains(&u16::from(code)));
    if error.is_client() || (error.is_permanent() && !of_the_login) {
        MailError::Never { why }
    } else {
        MailError::Later { why }
    }
}

fn parameters(server: &Server) -> Result<TlsParameters, SmtpError> {
    let builder = TlsParameters::builder(server.name.clone());
    let builder = match &server.certificate {
        Some(pem) => builder.add_root_certificate(Certificate::from_pem(pem)?),
        None => builder,
    };
    Ok(builder.build()?)
}

fn mailbox(address: &str) -> Result<Mailbox, SmtpError> {
    let (name, bare) = name_and_address(address);
    let parsed = bare.parse().map_err(|error| SmtpError::Address(address.to_owned(), error))?;
    Ok(Mailbox::new(name.map(str::to_owned), parsed))
}

/// The Message-ID, which is the message's own name in letters that may stand there.
fn name(id: &MessageId, domain: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-';
    let letters = id.0.bytes().map(|byte| match byte {
        byte if plain(byte) => char::from(byte).to_string(),
        other => format!("_{other:02x}"),
    });
    format!("<{}@{domain}>", letters.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn smtp() -> Smtp {
        let server = Server {
            name: "localhost".to_owned(),
            port: 25,
            security: Security::None,
            certificate: None,
            user: None,
            from: "Ambassadors <ambassadors@example.org>".to_owned(),
            reply_to: None,
        };
        Smtp::new(&server, None).expect("it is not spoken to")
    }

    fn written(to: &str, subject: &str) -> Result<String, MailError> {
        let mail = Mail { to: to.to_owned(), subject: subject.to_owned(), body: "Hello!".to_owned() };
        let message = smtp().message(&mail, &MessageId("$a.0".to_owned()), Timestamp::UNIX_EPOCH)?;
        Ok(String::from_utf8_lossy(&message.formatted()).into_owned())
    }

    #[test]
    fn nothing_that_people_wrote_adds_a_line_to_the_header() {
        let header = |written: &str| written.split("\r\n\r\n").next().unwrap_or_default().to_owned();
        let plain = header(&written("alice@example.org", "You are one now").expect("an e-mail"));
        let tried =
            header(&written("alice@example.org", "You are\r\nBcc: eve@example.org").expect("one line"));
        assert_eq!(plain.lines().count(), tried.lines().count(), "{tried}");
        for to in
            ["alice@example.org\r\nBcc: eve@example.org", "alice@example.org, eve@example.org", "nobody", ""]
        {
            assert!(matches!(written(to, "You are one now"), Err(MailError::Never { .. })), "{to}");
        }
    }

    #[test]
    fn two_messages_have_two_names() {
        let names = ["$a_b.0", "$a.b.0", "_24a.0", "$a.0", "$a/0", "$ä.0"];
        let names: std::collections::BTreeSet<_> =
            names.iter().map(|id| name(&MessageId((*id).to_owned()), "example.org")).collect();
        assert_eq!(names.len(), 6);
        assert!(names.iter().all(|name| name.is_ascii() && !name.contains(' ')), "{names:?}");
    }
}
