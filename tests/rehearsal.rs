//! `chancery try` as whoever designs a programme meets it: what is printed for what is piped in, and what of a script that
//! cannot be performed. The scripts of the conversations are its language.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};
use std::thread;

use tempfile::TempDir;

/// All languages that the scripts speak.
const LANGUAGES: &[&str] = &["en", "de", "es", "fr", "ja", "zh-hans"];

/// By how many processes at once they are played.
const PROCESSES: usize = 4;

/// The executable with these arguments, in a folder without a configuration.
fn chancery(folder: &TempDir, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chancery"));
    command.current_dir(folder.path()).env_remove("RUST_LOG").arg("try").args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// What comes of this script, piped in.
fn tried(arguments: &[&str], script: &str) -> Output {
    let folder = TempDir::new().expect("a folder");
    let mut child = chancery(&folder, arguments).spawn().expect("it can be run");
    let mut stdin = child.stdin.take().expect("a pipe");
    // Where it ends before it has read everything, what it prints tells why.
    _ = stdin.write_all(script.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("it ends")
}

/// Its exit status and both streams.
fn told(output: &Output) -> String {
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let status = output.status.code().expect("it ended by itself");
    format!("status {status}\n--- output\n{out}--- errors\n{err}")
}

#[test]
fn a_script_that_is_piped_in_is_printed_as_it_is_heard() {
    let script = "
        # Mentors are looked for, and time passes.
        mo, edda are mentors
        alice in community: !mentors
        mo: !unavailable
        2 days pass
        alice in community: !mentors
        mo in mentors: !apply
    ";
    insta::assert_snapshot!("piped", told(&tried(&[], script)));
}

#[test]
fn a_line_that_cannot_be_performed_ends_it_with_its_number_and_what_would_be_right() {
    let wrong = [
        "alice: !roster\nbob recats ✅",
        "\n\n3 dys pass",
        "Alice: !apply",
        "mo is gardener",
        "alice reacts ✅",
        "!apply",
        "programme openstak",
        "alice in community: !roster\nprogramme fedora",
        "alice corrects \"hello\": hi",
        "alice 1000000 times: !status",
        "99999999 years pass",
        "what is all this",
    ];
    let told: Vec<String> = wrong
        .iter()
        .map(|script| {
            let output = tried(&[], script);
            assert_eq!(output.status.code(), Some(1), "{script}");
            format!("{script}\n--- errors\n{}", String::from_utf8_lossy(&output.stderr))
        })
        .collect();
    insta::assert_snapshot!("wrong_lines", told.join("\n"));
}

#[test]
fn what_people_write_commands_no_terminal() {
    let output = tried(&[], "alice in community: !roster \u{1b}]0;owned\u{7} \u{9b}31m\nbob\u{1b}[2J recats");
    for stream in [&output.stdout, &output.stderr] {
        let text = String::from_utf8_lossy(stream);
        assert!(!text.is_empty());
        assert!(text.chars().all(|sign| sign == '\n' || !sign.is_control()), "{text:?}");
    }
}

#[test]
fn one_room_is_seen_alone() {
    let script = "alice in community: !roster\nbob: !status\nonly bob\nquit\nnobody reads this";
    insta::assert_snapshot!("one_room", told(&tried(&["--only", "community"], script)));
}

#[test]
fn help_explains_the_language_in_a_screen() {
    let output = tried(&[], "help");
    let help = String::from_utf8_lossy(&output.stdout);
    assert!(help.lines().count() <= 32, "{help}");
    assert!(help.lines().all(|line| line.chars().count() <= 120), "{help}");
}

#[test]
fn a_script_names_its_programme_first() {
    let script = "programme fedora\nalice: !apply";
    let output = tried(&[], script);
    assert!(String::from_utf8_lossy(&output.stdout).contains("Fedora"), "{}", told(&output));
}

#[test]
fn a_programme_that_was_changed_is_read_again() {
    let folder = TempDir::new().expect("a folder");
    let shipped =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/config/programmes/openstack.toml"));
    let shipped = shipped.expect("it is shipped");
    let file = folder.path().join("openstack.toml");
    fs::write(&file, &shipped).expect("a file");
    let mut child = chancery(&folder, &["--programme", "openstack.toml"]).spawn().expect("it can be run");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    writeln!(stdin, "mo is mentor\nedda is mentor").expect("it listens");
    // Now it has read the file as it was.
    let mut line = String::new();
    while !line.contains("mo joins") {
        line.clear();
        assert_ne!(stdout.read_line(&mut line).expect("a line"), 0, "it says nothing");
    }
    fs::write(&file, format!("nonsense = 1\n{shipped}")).expect("a file");
    writeln!(stdin, "the programme changes").expect("it listens");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(1));
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(errors.starts_with("standard input:3: openstack.toml:1: "), "{errors}");
}

/// Scripts of the conversations that play a programme that is shipped, and as it is shipped: those in which it changes play
/// what only the tests have.
fn of_shipped_programmes() -> Vec<PathBuf> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/conversations");
    let entries = fs::read_dir(folder).expect("the scripts lie there");
    let mut scripts: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    scripts.retain(|path| {
        let text = fs::read_to_string(path).unwrap_or_default();
        let named = text.lines().find_map(|line| line.strip_prefix("programme "));
        path.extension().is_some_and(|extension| extension == "talk")
            && matches!(named, None | Some("openstack" | "fedora"))
            && !text.lines().any(|line| line == "the programme changes")
    });
    scripts.sort();
    scripts
}

#[test]
fn the_conversations_of_shipped_programmes_can_all_be_tried() {
    let scripts = of_shipped_programmes();
    assert!(scripts.len() > 100, "only {} scripts", scripts.len());
    let played = |scripts: &[PathBuf]| {
        let mut arguments: Vec<&str> =
            LANGUAGES.iter().flat_map(|language| ["--language", *language]).collect();
        arguments.extend(scripts.iter().map(|path| path.to_str().expect("a path in letters")));
        let output = tried(&arguments, "");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let begun = String::from_utf8_lossy(&output.stdout);
        begun.lines().filter(|line| line.starts_with("=== ")).count()
    };
    let parts = scripts.chunks(scripts.len().div_ceil(PROCESSES));
    let all: usize = thread::scope(|scope| {
        let parts: Vec<_> = parts.map(|part| scope.spawn(|| played(part))).collect();
        parts.into_iter().map(|part| part.join().expect("all of it can be tried")).sum()
    });
    assert_eq!(all, scripts.len());
}
