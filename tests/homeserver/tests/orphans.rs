//! Nothing is left over: neither processes nor data, even if the test itself is killed.
#![cfg(feature = "person")]
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what it is for")]
#![allow(
    clippy::disallowed_methods,
    reason = "it tells the run that is to be killed from the run that kills it"
)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use homeserver::bot::Bot;
use homeserver::synapse::Synapse;

/// Set in the run of this very executable that is to be killed.
const DOOMED: &str = "HOMESERVER_TEST_DOOMED";

/// Starts everything, says where it is, and waits to be killed.
#[tokio::test]
async fn doomed() {
    let Ok(directory) = std::env::var(DOOMED) else { return };
    let synapse = Synapse::start().unwrap();
    let log = Path::new(&directory).join("bot.log");
    let script = "echo $$ is ready; exec sleep 1000";
    let bot = Bot::start_with(Path::new("/bin/sh"), &["-c", script], &[], &log).unwrap();
    bot.wait_ready().await.unwrap();
    println!("\nport {}", synapse.url().rsplit(':').next().unwrap());
    println!("data {}", synapse.data().display());
    println!("bot {}", bot.log()[0].split(' ').next().unwrap());
    std::future::pending::<()>().await;
}

#[tokio::test]
async fn who_is_killed_leaves_nothing_behind() {
    let directory = tempfile::tempdir().unwrap();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "doomed", "--nocapture"])
        .env(DOOMED, directory.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let mut told = |key: &str| lines.find_map(|line| line.strip_prefix(key).map(str::to_owned)).unwrap();
    let (port, data, bot) = (told("port "), told("data "), told("bot "));
    let answers = || std::net::TcpStream::connect(format!("127.0.0.1:{port}")).is_ok();
    let bot_lives = || fs::exists(format!("/proc/{bot}")).unwrap();
    assert!(answers() && bot_lives() && fs::exists(&data).unwrap());
    child.kill().unwrap();
    child.wait().unwrap();
    for _ in 0..200 {
        if !answers() && !bot_lives() && !fs::exists(&data).unwrap() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("still there: server {}, bot {}, data {}", answers(), bot_lives(), fs::exists(&data).unwrap());
}
