//! What an operator installs beside the program: its completions, manual and licences, the unit for systemd, the container.
//! Each must agree with the program as it is.

#![allow(clippy::unwrap_used, reason = "a test may panic where it is surprised")]
#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

#[path = "installing/container.rs"]
mod container;
#[path = "installing/licences.rs"]
mod licences;
#[path = "installing/manual.rs"]
mod manual;
#[path = "installing/ready.rs"]
mod ready;
#[path = "installing/unit.rs"]
mod unit;

use std::path::Path;
use std::process::{Command, Output};

/// A file of the repository.
fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Runs the bot's executable.
fn chancery(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_chancery")).args(arguments).output().unwrap()
}

/// What it writes when it is asked for something that it can do.
fn told(arguments: &[&str]) -> String {
    let output = chancery(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Fails unless the executable understands this command line, without doing what it says.
fn understands(line: &[&str]) {
    told(&[line, &["--help"]].concat());
}
