//! The bot tells its supervisor when it is ready, that it is alive, and that it stops; and whoever asks, how it is.

use std::fs;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use homeserver::bot::Bot;
use homeserver::community::{Charter, Community};
use tokio::net::UnixDatagram;
use tokio::time::timeout;

use crate::{chancery, synapse};

/// What the bot tells in the end, however slow the machine is.
const PATIENCE: Duration = Duration::from_secs(90);

/// Waits until the bot has told this; what it tells before does not matter.
async fn told(supervisor: &UnixDatagram, wanted: &str) {
    let mut datagram = [0; 1024];
    let listening = async {
        loop {
            let length = supervisor.recv(&mut datagram).await.expect("a datagram");
            if String::from_utf8_lossy(&datagram[..length]).lines().any(|line| line == wanted) {
                return;
            }
        }
    };
    timeout(PATIENCE, listening).await.unwrap_or_else(|_| panic!("the bot does not tell {wanted}"));
}

fn ask(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("a connection");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .expect("it is heard");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("an answer");
    answer
}

#[tokio::test(flavor = "multi_thread")]
async fn the_bot_tells_how_it_is() {
    let charter = Charter {
        programme: "openstack".to_owned(),
        suffix: Some("watched".to_owned()),
        ..Charter::default()
    };
    let community = Box::pin(Community::found(synapse(), charter)).await.expect("a community");
    let configuration = fs::read_to_string(community.config()).expect("a configuration");
    fs::write(community.config(), format!("{configuration}\n[health]\nlisten = \"127.0.0.1:0\"\n"))
        .expect("it is written");
    let directory = tempfile::tempdir().expect("a directory");
    let socket = directory.path().join("notify");
    let supervisor = UnixDatagram::bind(&socket).expect("a socket");

    let config = community.config().display().to_string();
    let environment = [
        ("CHANCERY_PASSWORD", community.bot_password.as_str()),
        ("NOTIFY_SOCKET", socket.to_str().expect("a path in UTF-8")),
        ("WATCHDOG_USEC", "2000000"),
    ];
    let log = directory.path().join("log");
    let bot = Bot::start_with(chancery(), &["run", "--config", &config], &environment, &log).expect("a bot");
    told(&supervisor, "READY=1").await;
    told(&supervisor, "WATCHDOG=1").await;
    told(&supervisor, "WATCHDOG=1").await;

    let line = bot.logs("telling how the bot is").await.expect("an address");
    let (_, address) = line.split_once("address=").expect("it is told");
    assert!(ask(address.trim(), "/healthz").starts_with("HTTP/1.1 200"));
    assert!(ask(address.trim(), "/readyz").starts_with("HTTP/1.1 200"));
    let figures = ask(address.trim(), "/metrics");
    // Who is in which room was decided, and kept.
    assert!(!figures.contains("chancery_decisions_total 0"), "{figures}");
    assert!(!figures.contains("chancery_commit_seconds_count 0"), "{figures}");

    assert!(bot.stop().await.expect("an end").success());
    told(&supervisor, "STOPPING=1").await;
}
