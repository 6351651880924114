//! The bot's process, with shell scripts standing in for the bot.
#![cfg(feature = "person")]
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what it is for")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use homeserver::bot::{Bot, BotError};

/// Says what it was given, says that it is ready, and ends in order when it is asked to.
const OBEDIENT: &str = "#!/bin/sh
trap 'echo \"goodbye\"; exit 3' TERM
echo \"$@ $CHANCERY_PASSWORD\" >&2
echo \"already there\"
echo \"$$ chancery is ready.\"
while :; do sleep 0.05; done
";

fn script(directory: &Path, text: &str) -> PathBuf {
    let path = directory.join("bot.sh");
    fs::write(&path, text).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

#[tokio::test]
async fn it_is_started_stopped_killed_and_started_again() {
    let directory = tempfile::tempdir().unwrap();
    let config = directory.path().join("chancery.toml");
    let mut bot = Bot::start(&script(directory.path(), OBEDIENT), &config, "secret").unwrap();
    bot.wait_ready().await.unwrap();
    bot.logs(&format!("run --config {} secret", config.display())).await.unwrap();
    let status = bot.stop().await.unwrap();
    assert_eq!(status.code(), Some(3));
    assert_eq!(bot.logs("goodbye").await.unwrap(), "goodbye");

    bot.restart().unwrap();
    bot.wait_ready().await.unwrap();
    assert!(bot.log().iter().all(|line| line != "goodbye"), "{:?}", bot.log());
    bot.kill();
    assert_eq!(bot.ended().await.unwrap().signal(), Some(9));
    let log = fs::read_to_string(config.with_extension("log")).unwrap();
    assert_eq!(log.matches("is ready").count(), 2);
}

#[tokio::test]
async fn a_bot_that_fails_is_quoted() {
    let directory = tempfile::tempdir().unwrap();
    let config = directory.path().join("chancery.toml");
    let failing = script(directory.path(), "#!/bin/sh\necho 'no such room' >&2\nexit 2\n");
    let error = Bot::start(&failing, &config, "").unwrap().wait_ready().await.unwrap_err();
    assert!(matches!(error, BotError::Ended { .. }));
    assert!(error.to_string().ends_with("it said:\nno such room"), "{error}");

    let error = Bot::start(&directory.path().join("nothing"), &config, "").unwrap_err();
    assert!(error.to_string().contains("nothing could not be run"), "{error}");
}

#[tokio::test]
async fn a_dropped_bot_is_gone() {
    let directory = tempfile::tempdir().unwrap();
    let config = directory.path().join("chancery.toml");
    let bot = Bot::start(&script(directory.path(), OBEDIENT), &config, "").unwrap();
    let pid = bot.logs("is ready").await.unwrap().split(' ').next().unwrap().to_owned();
    let there = || std::process::Command::new("sh").args(["-c", &format!("kill -0 {pid} 2>&1")]).output();
    assert!(there().unwrap().status.success());
    drop(bot);
    // The kernel has nothing left to do: dropping waits for the end.
    assert!(!there().unwrap().status.success());
    tokio::time::sleep(Duration::ZERO).await;
}
