//! The e-mail of approval at a real mail server: encrypted, to the address of the application, tried again as long as
//! the server wants that, and known by its Message-ID where nobody can know whether it arrived.

mod stage;

use std::fs;
use std::sync::Arc;
use std::time::Duration;

use chancery::chat::{Batch, Chat, ListenError, Now, Pending, SendError};
use chancery::domain::event::{Event, Said, What};
use chancery::domain::ids::{Cause, MessageId};
use chancery::domain::message::{Address, Mail, Sealed, SealedAct};
use chancery::domain::place::{Place, RoomName};
use chancery::engine::Engine;
use chancery::mail::smtp::Smtp;
use chancery::mail::{MailError, Mailer, Security, Server};
use chancery::outbox::Outbox;
use chancery::stage::Stage;
use chancery::stage::script::perform;
use homeserver::mail::{MailServer, Order};
use jiff::Timestamp;
use ruma::{owned_event_id, owned_user_id};
use serde_json::Value;
use stage::power::Power;
use stage::set;
use tokio::time::timeout;

/// Until an e-mail that was put off twice has been delivered.
const PATIENCE: Duration = Duration::from_mins(1);

/// A chat in which nobody says anything.
struct Silence;

impl Chat for Silence {
    fn listen<'a>(
        &'a self,
        _: Option<&'a str>,
        _: &'a [(Cause, String)],
        _: Option<Timestamp>,
        _: &'a Now<'a>,
    ) -> Pending<'a, Result<Batch, ListenError>> {
        Box::pin(std::future::pending())
    }

    fn send<'a>(&'a self, _: &'a Sealed) -> Pending<'a, Result<(), SendError>> {
        Box::pin(std::future::ready(Ok(())))
    }
}

async fn server() -> MailServer {
    MailServer::start(|step| println!("{step}")).await.expect("a mail server")
}

fn settings(server: &MailServer, security: Security) -> Server {
    Server {
        name: MailServer::NAME.to_owned(),
        port: if security == Security::Tls { server.tls_port } else { server.port },
        security,
        certificate: Some(fs::read(server.authority()).expect("its authority's certificate")),
        user: Some(MailServer::LOGIN.0.to_owned()),
        from: "Die Botschafter:innen <ambassadors@example.org>".to_owned(),
        reply_to: Some("organisers@example.org".to_owned()),
    }
}

fn smtp(server: &MailServer, security: Security) -> Smtp {
    Smtp::new(&settings(server, security), Some(MailServer::LOGIN.1)).expect("settings that are right")
}

fn mail() -> (Mail, MessageId) {
    let (to, subject) = ("alice@example.org".to_owned(), "You are an Ambassador now ✓".to_owned());
    let body = "Congratulations!\n\n.\nA dot alone on a line ends no e-mail.".to_owned();
    (Mail { to, subject, body }, MessageId("$said:example.org.7".to_owned()))
}

fn now() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().expect("a moment")
}

/// A header of an e-mail as it arrived.
fn header(taken: &Value, name: &str) -> String {
    let text = taken["taken"].as_str().expect("an e-mail");
    let line = text.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")));
    line.unwrap_or_else(|| panic!("no {name} in {text}")).to_owned()
}

/// A stage on which edda is about to sponsor alice, and an engine that goes on where it stands.
fn about_to_be_sponsored() -> (Stage, impl Fn() -> Engine) {
    let mut stage = set("fedora", Power::forever());
    let lines =
        ["edda is mentor", "olga is organiser", "alice applies", "edda: !accept #1", "edda: !thumbsup #1"];
    for line in lines {
        stage.settle().expect("no bug");
        perform(&mut stage, line).expect("it can be done");
    }
    stage.settle().expect("no bug");
    let (programme, texts) = stage::programmes::named("fedora");
    let kept = stage.kept.clone();
    let open = move || {
        let store = Box::new(kept.clone());
        let engine = Engine::open(Arc::clone(&programme), Arc::clone(&texts), store);
        engine.expect("it can be opened").with_mail(true)
    };
    (stage, open)
}

fn sponsoring() -> Batch {
    let (who, event) = (owned_user_id!("@edda:example.org"), owned_event_id!("$sponsor"));
    let place = Place::Named(RoomName::Mentors);
    let said = Said::plainly(who, place, event, "!sponsor #1");
    happened(What::Said(said))
}

fn happened(what: What) -> Batch {
    let events = vec![Event { cause: Cause("$sponsor".to_owned()), at: now(), what }];
    Batch { events, ..Batch::default() }
}

fn mails(rows: Vec<Sealed>) -> Vec<Sealed> {
    rows.into_iter().filter(|row| matches!(row.act, SealedAct::Mail(_))).collect()
}

async fn deliver(smtp: Smtp, rows: Vec<Sealed>) -> What {
    let mut outbox = Outbox::new(Arc::new(Silence)).with_mailer(Some(Arc::new(smtp)));
    outbox.put(rows);
    timeout(PATIENCE, outbox.next()).await.expect("it comes to an end").expect("a delivery")
}

#[tokio::test]
async fn an_approval_arrives_though_the_server_puts_it_off_and_the_bot_dies_in_between() {
    let mut server = server().await;
    let (_stage, open) = about_to_be_sponsored();
    let mut engine = open();
    let rows = mails(engine.take_in(sponsoring(), now()).expect("it is kept"));
    assert_eq!(rows.len(), 1, "one e-mail");

    server.order(&[Order::Defer, Order::Mute]).await.expect("it listens");
    let delivered = What::Delivered { message: rows[0].id.clone() };
    assert_eq!(deliver(smtp(&server, Security::Starttls), rows).await, delivered);
    server.hears("deferred").await.expect("it was put off at first");
    let unanswered = server.hears("taken").await.expect("it was taken then, and nobody heard so");
    let taken = server.hears("taken").await.expect("so it was sent once more");
    for name in ["Message-ID", "Date", "Subject", "To"] {
        assert_eq!(header(&unanswered, name), header(&taken, name), "it can be known by its {name}");
    }
    assert_eq!(taken["to"][0], "alice@example.org");
    assert_eq!(taken["sender"], "ambassadors@example.org");
    assert_eq!(taken["encrypted"], true);
    assert_eq!(taken["user"], "chancery");
    assert_eq!(header(&taken, "Subject"), "You are a Fedora Ambassador now");
    assert_eq!(header(&taken, "Date"), "Mon, 02 Mar 2026 09:00:00 +0000");
    assert_eq!(header(&taken, "Auto-Submitted"), "auto-generated");
    assert_eq!(header(&taken, "Reply-To"), "organisers@example.org");

    // The server has it, and the bot dies before that is kept: it is sent again, and can be known.
    drop(engine);
    let mut engine = open();
    let again = mails(engine.outstanding());
    assert_eq!(deliver(smtp(&server, Security::Starttls), again).await, delivered);
    let third = server.hears("taken").await.expect("it comes once more");
    assert_eq!(header(&third, "Message-ID"), header(&taken, "Message-ID"));
    engine.take_in(happened(delivered), now()).expect("that is kept");

    // Once that is kept, nothing is sent any more, without anything else having happened.
    drop(engine);
    assert_eq!(mails(open().outstanding()), Vec::new());
    assert_eq!(server.taken(), 3);
}

#[tokio::test]
async fn an_address_that_does_not_exist_is_given_up_aloud() {
    let mut server = server().await;
    let (_stage, open) = about_to_be_sponsored();
    let mut engine = open();
    let rows = mails(engine.take_in(sponsoring(), now()).expect("it is kept"));
    server.order(&[Order::Refuse]).await.expect("it listens");
    let given_up = deliver(smtp(&server, Security::Starttls), rows).await;
    assert!(
        matches!(&given_up, What::Undeliverable { to: Address::Mailbox { .. }, why, .. } if why.contains("550")),
        "{given_up:?}"
    );
    assert!(!format!("{given_up:?}").contains("alice@"), "what is logged names no address: {given_up:?}");
    let told = engine.take_in(happened(given_up), now()).expect("that is kept");
    assert!(told.iter().any(|row| row.to == Address::Room(RoomName::Organisers)), "{told:?}");
    assert_eq!(mails(engine.outstanding()), Vec::new());
}

#[tokio::test]
async fn an_address_that_cannot_even_be_said_to_the_server_is_given_up() {
    let server = server().await;
    let (mail, id) = mail();
    let mail = Mail { to: "jörg@example.org".to_owned(), ..mail };
    let sent = smtp(&server, Security::Starttls).send(&mail, &id, now()).await;
    assert!(matches!(sent, Err(MailError::Never { .. })), "{sent:?}");
    assert_eq!(server.taken(), 0);
}

#[tokio::test]
async fn a_line_that_is_encrypted_from_the_first_word_on_is_as_good() {
    let mut server = server().await;
    let smtp = smtp(&server, Security::Tls);
    smtp.greet().await.expect("it answers");
    let (mail, id) = mail();
    smtp.send(&mail, &id, now()).await.expect("it is taken");
    let taken = server.hears("taken").await.expect("it arrives");
    assert_eq!(taken["encrypted"], true);
    assert_eq!(header(&taken, "Message-ID"), "<_24said_3aexample.org.7@example.org>");
    let text = taken["taken"].as_str().expect("an e-mail");
    assert!(text.contains("\r\n.\r\nA dot alone on a line ends no e-mail."), "{text}");
}

#[tokio::test]
async fn who_the_server_is_and_who_we_are_must_be_right_and_the_e_mail_waits_until_it_is() {
    let server = server().await;
    let (mail, id) = mail();
    let stranger = Server { certificate: None, ..settings(&server, Security::Starttls) };
    let wrong_password = Some("guppy");
    let unknown = [
        Smtp::new(&stranger, Some(MailServer::LOGIN.1)),
        Smtp::new(&settings(&server, Security::Starttls), wrong_password),
    ];
    for smtp in unknown {
        let smtp = smtp.expect("settings that can be right").with_patience(Duration::from_secs(3));
        assert!(smtp.greet().await.is_err(), "it is found out by a greeting");
        let sent = smtp.send(&mail, &id, now()).await;
        assert!(matches!(sent, Err(MailError::Later { .. })), "{sent:?}");
    }
    smtp(&server, Security::Starttls).greet().await.expect("both are right");
    assert_eq!(server.taken(), 0);
}
