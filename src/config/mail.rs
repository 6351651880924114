//! Reads how e-mails are sent, where they are.

use std::fs;
use std::net::IpAddr;
use std::path::Path;

use email_address::{EmailAddress, Options};

use super::document::{Table, Text};
use super::secret::{self, Credential, Environment, Secret};
use crate::mail::{Security, Server, name_and_address};

/// An account with a mail server.
#[derive(Debug, Clone)]
pub struct MailAccount {
    /// The server, and from whom e-mails go out there.
    pub server: Server,
    /// The password, if it wants one.
    pub password: Option<Secret>,
}

/// The section `[mail]`.
pub(super) fn mail(section: &Table<'_>, folder: &Path, environment: &Environment) -> Option<MailAccount> {
    let name = section.need("server", "\"mail.example.org\"").and_then(|name| name.text());
    let security = match section.get("security") {
        Some(value) => value.text().and_then(|text| security(&text, name.as_ref())),
        None => Some(Security::Starttls),
    };
    let port = match section.get("port") {
        Some(value) => value.number(1..=65_535),
        None => security.map(usual_port),
    };
    let from = section.need("from", "\"Ambassadors <ambassadors@example.org>\"");
    let from = from.and_then(|from| from.text()?.read(address));
    let reply_to = match section.get("reply-to") {
        Some(value) => value.text().and_then(|text| text.read(address)).map(Some),
        None => Some(None),
    };
    let certificate = section.get("certificate").and_then(|path| certificate(&path.text()?, folder));
    let user = section.get("user").and_then(|user| user.text());
    let given = environment.mail_password.as_ref();
    let given = secret::at_hand(section, given, Credential::MailPassword, environment);
    let password = match (given, section.get("password-file")) {
        (Some(password), _) => Some(password),
        (None, Some(path)) => {
            secret::password(&path.text()?, folder, environment, "set CHANCERY_MAIL_PASSWORD")
        }
        (None, None) => None,
    };
    if let (Some(user), None) = (&user, &password) {
        let mend = "name its file: password-file = \"mail-password\"; or set CHANCERY_MAIL_PASSWORD; or hand out the \
                    credential chancery.mail-password";
        user.wrong("the mail server wants a password with this name, and there is none", mend);
    }
    let server = Server {
        name: name?.as_str().to_owned(),
        port: port?,
        security: security?,
        certificate,
        user: user.map(|user| user.as_str().to_owned()),
        from: from?,
        reply_to: reply_to?,
    };
    Some(MailAccount { server, password })
}

fn security(text: &Text<'_>, server: Option<&Text<'_>>) -> Option<Security> {
    let security = text.named("kind of security")?;
    let here = |name: &str| name == "localhost" || name.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
    if security == Security::None && !server.is_some_and(|server| here(server.as_str())) {
        text.wrong(
            "e-mails, and the password, would go through the network for everybody to read",
            "write security = \"starttls\", or \"tls\"; \"none\" is for a server on this machine",
        );
    }
    Some(security)
}

fn certificate(path: &Text<'_>, folder: &Path) -> Option<Vec<u8>> {
    let file = folder.join(path.as_str());
    path.read(|_| {
        fs::read(&file).map_err(|error| {
            let what = format!("the certificate {} cannot be read ({error})", file.display());
            (what, "correct the path, or take the line out to trust what the system trusts".to_owned())
        })
    })
}

fn usual_port(security: Security) -> u16 {
    match security {
        Security::Starttls => 587,
        Security::Tls => 465,
        Security::None => 25,
    }
}

fn address(text: &str) -> Result<String, (String, String)> {
    let (_, address) = name_and_address(text);
    let options = Options::default().with_required_tld().without_display_text();
    let is_one = EmailAddress::parse_with_options(address, options).is_ok();
    if is_one && !text.contains(char::is_control) {
        return Ok(text.to_owned());
    }
    let mend = "write for example \"ambassadors@example.org\", or \"Ambassadors <ambassadors@example.org>\"";
    Err((format!("\"{text}\" is not an e-mail address"), mend.to_owned()))
}
