//! Asking the bot that runs whether it is ready.

use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;

use chancery::clock::{Clock, SystemClock};
use chancery::config::shipped;
use chancery::engine::Engine;
use chancery::health;
use chancery::store::memory::MemoryStore;
use tempfile::TempDir;

use crate::{chancery, read};

/// A configuration that has the bot tell how it is there, if anywhere.
fn configuration(listen: Option<&str>) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let health = listen.map(|listen| format!("\n[health]\nlisten = \"{listen}\"\n")).unwrap_or_default();
    let file = folder.path().join("chancery.toml");
    std::fs::write(&file, read("config/chancery.toml") + health.as_str()).unwrap();
    (folder, file)
}

/// Exit status and what is told, on whichever stream.
fn asked(file: &std::path::Path) -> (Option<i32>, String) {
    let output = chancery(&["ready", "--config", file.to_str().unwrap()]);
    let told = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(told).unwrap())
}

#[test]
#[allow(
    clippy::disallowed_methods,
    reason = "the bot, and who asks it from outside, are two processes otherwise"
)]
fn it_says_what_the_bot_says() {
    let (programme, texts) = shipped::programme("openstack", &["en"]).unwrap();
    let engine = Engine::open(programme, texts, Box::new(MemoryStore::default())).unwrap();
    let vitals = engine.vitals();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
    let (_folder, file) = configuration(Some(&listener.local_addr().unwrap().to_string()));
    let told = Arc::clone(&vitals);
    std::thread::spawn(move || runtime.block_on(health::serve(listener, told, Arc::new(SystemClock))));

    let wait = "Wait, or see what `chancery doctor` finds.";
    let starting = format!("Not ready: Reading what happened while it was away\n{wait}\n");
    assert_eq!(asked(&file), (Some(1), starting));
    vitals.heard(SystemClock.now());
    vitals.awake();
    assert_eq!(asked(&file), (Some(0), "Ready.\n".to_owned()));
}

#[test]
fn a_bot_that_does_not_run_is_not_ready() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (_folder, file) = configuration(Some(&port.to_string()));
    let (status, told) = asked(&file);
    assert_eq!(status, Some(1), "{told}");
    assert!(told.starts_with(&format!("The bot does not answer at {port}: ")), "{told}");
}

#[test]
fn a_bot_that_tells_nobody_how_it_is_cannot_be_asked() {
    let (_folder, file) = configuration(None);
    let (status, told) = asked(&file);
    assert_eq!(status, Some(1), "{told}");
    assert!(told.contains("below [health]"), "{told}");
}
