//! The command line as an operator meets it: exit status, what goes to which stream, and the way out of each mistake.
#![cfg(feature = "matrix")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chancery::domain::phrase::Phrase;
use chancery::store::sled::SledStore;
use insta::assert_snapshot;
use tempfile::TempDir;

#[path = "command_line/doctor.rs"]
mod doctor;
#[path = "command_line/online.rs"]
mod online;

const SHIPPED: &str = include_str!("../config/chancery.toml");

/// Runs the bot's executable with nothing of this process's environment that could mislead it.
fn chancery(arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
    for name in ["CHANCERY_PASSWORD", "CHANCERY_RECOVERY_KEY", "CREDENTIALS_DIRECTORY", "RUST_LOG"] {
        command.env_remove(name);
    }
    command.args(arguments).envs(environment.iter().copied()).output().expect("it can be run")
}

/// Its exit status and both streams, with the folder's path taken out.
fn told(output: &Output, folder: &Path) -> String {
    let stream = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&format!("{}/", folder.display()), "");
    let (out, err) = (stream(&output.stdout), stream(&output.stderr));
    let status = output.status.code().expect("it ended by itself");
    format!("status {status}\n--- output\n{out}--- errors\n{err}")
}

/// A folder with the shipped configuration, changed.
fn folder(changes: &[(&str, &str)]) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder");
    let text = changes.iter().fold(SHIPPED.to_owned(), |text, (old, new)| text.replacen(old, new, 1));
    let config = folder.path().join("chancery.toml");
    fs::write(&config, text).expect("a file");
    (folder, config)
}

fn path(path: &Path) -> &str {
    path.to_str().expect("a path in letters")
}

#[test]
fn it_says_its_version() {
    let output = chancery(&["--version"], &[]);
    assert_eq!(String::from_utf8_lossy(&output.stdout), format!("chancery {}\n", env!("CARGO_PKG_VERSION")));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_right_configuration_is_summed_up() {
    let (folder, config) = folder(&[]);
    let told = told(&chancery(&["check", "--config", path(&config)], &[]), folder.path());
    // How many sentences there are changes with every one.
    let told = told.replace(&format!("{} sentences", Phrase::samples().len()), "[all] sentences");
    assert_snapshot!(told, @r#"
    status 0
    --- output
    chancery.toml is right: programme, texts and all.

      account       @chancery:example.org on https://matrix.example.org
      password      not given; the first login needs it
      data          data
      programme     openstack: 7 questions, 6 regions, selection by the organisers, 1 sponsor
      languages     en, de, each with [all] sentences; the first is the default
      logos         new.svg and official.svg, in #b3223a
      community     #community:example.org
      mentors       #mentors:example.org
      organisers    #organisers:example.org
      announcements #announcements:example.org
      ambassadors   #ambassadors:example.org
      e-mail        none is sent
      moderators    power 50 or more in a community room
    --- errors
    "#);
}

#[test]
fn without_a_file_it_looks_in_the_folder_it_is_started_in() {
    let (folder, _) = folder(&[]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
    let output = command.arg("check").current_dir(folder.path()).output().expect("it can be run");
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("chancery.toml is right"));
}

#[test]
fn a_wrong_configuration_starts_nothing() {
    let (folder, config) = folder(&[("user = ", "usr = "), ("\"openstack\"\n", "\"openstak\"\n")]);
    let told = ["check", "login", "run"].map(|command| {
        let output = chancery(&[command, "--config", path(&config)], &[("CHANCERY_PASSWORD", "swordfish")]);
        told(&output, folder.path())
    });
    assert!(told.iter().all(|it| *it == told[0]), "{told:?}");
    assert!(!folder.path().join("data").exists());
    assert_snapshot!(told[0], @r#"
    status 1
    --- output
    --- errors
    chancery.toml:15: unknown key "usr"; did you mean "user"?
    chancery.toml:28: there is no shipped programme "openstak"; did you mean "openstack"? Else write one of "fedora", "openstack"
    Mend these 2, then try again; nothing was started.
    "#);
}

#[test]
fn a_missing_configuration_is_said_to_be_missing() {
    let folder = TempDir::new().expect("a folder");
    let config = folder.path().join("chancery.toml");
    assert_snapshot!(told(&chancery(&["check", "--config", path(&config)], &[]), folder.path()), @r#"
    status 1
    --- output
    --- errors
    chancery.toml: cannot be read (No such file or directory (os error 2)); write one with `chancery init`, or name yours: --config FILE
    Mend this, then try again; nothing was started.
    "#);
}

#[test]
fn a_command_line_that_makes_no_sense() {
    for arguments in [&[][..], &["serve"], &["run", "--colour"]] {
        assert_eq!(chancery(arguments, &[]).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn a_password_is_no_argument() {
    let (_folder, config) = folder(&[]);
    let config = path(&config);
    for arguments in [
        &["login", "--config", config, "swordfish"][..],
        &["login", "--config", config, "--password", "swordfish"],
        &["--password=swordfish", "run", "--config", config],
        &["run", "--config", config, "-p", "swordfish"],
        &["init", "--config", config, "--password", "swordfish"],
    ] {
        assert_eq!(chancery(arguments, &[]).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn without_session_and_password_it_cannot_run() {
    let (folder, config) = folder(&[]);
    assert_snapshot!(told(&chancery(&["run", "--config", path(&config)], &[]), folder.path()), @r#"
    status 1
    --- output
    --- errors
    No session in data: log in first
    Log in with `chancery login`, or set CHANCERY_PASSWORD for the first run.
    "#);
    assert!(!folder.path().join("data").exists(), "nothing is begun");
}

#[test]
fn a_homeserver_that_is_away() {
    // Nothing listens on port 1, and the answer comes at once.
    let (folder, config) = folder(&[("https://matrix.example.org", "http://127.0.0.1:1")]);
    for command in ["login", "run"] {
        let output = chancery(&[command, "--config", path(&config)], &[("CHANCERY_PASSWORD", "swordfish")]);
        let told = told(&output, folder.path());
        assert!(told.starts_with("status 1\n"), "{told}");
        assert!(told.contains("The homeserver http://127.0.0.1:1 cannot be reached: "), "{told}");
        assert!(told.ends_with("\nTry again when it can be; nothing is lost.\n"), "{told}");
        assert!(!told.contains("swordfish"), "{told}");
    }
}

#[test]
fn two_processes_with_one_session_are_kept_apart() {
    let (folder, config) = folder(&[]);
    fs::create_dir(folder.path().join("data")).expect("a folder");
    fs::write(folder.path().join("data/session.json"), "{}").expect("what looks like a session");
    let _records = SledStore::open(&folder.path().join("data/records")).expect("an empty store");
    for arguments in [&["run"][..], &["login"]] {
        let arguments = [arguments, &["--config", path(&config)]].concat();
        let output = chancery(&arguments, &[("CHANCERY_PASSWORD", "swordfish")]);
        let told = told(&output, folder.path());
        assert!(told.starts_with("status 1\n"), "{told}");
        assert!(told.contains("Another process is using data/records"), "{told}");
    }
}

#[test]
fn records_are_exported_and_imported() {
    let (home, config) = folder(&[]);
    let file = home.path().join("records.jsonl");
    let exported = chancery(&["export", "--config", path(&config), path(&file)], &[]);
    assert_eq!(exported.status.code(), Some(0), "{}", told(&exported, home.path()));
    let again = chancery(&["export", "--config", path(&config), path(&file)], &[]);
    assert_eq!(again.status.code(), Some(1), "what is there is not overwritten");

    let occupied = chancery(&["import", "--config", path(&config), path(&file)], &[]);
    assert_eq!(occupied.status.code(), Some(1), "{}", told(&occupied, home.path()));
    let (other, config) = folder(&[]);
    let imported = chancery(&["import", "--config", path(&config), path(&file)], &[]);
    assert_eq!(imported.status.code(), Some(0), "{}", told(&imported, other.path()));

    fs::write(&file, "no export").expect("a file");
    let (other, config) = folder(&[]);
    let damaged = told(&chancery(&["import", "--config", path(&config), path(&file)], &[]), other.path());
    assert!(damaged.starts_with("status 1"), "{damaged}");
}
