//! Completions and manual pages: there for every command, and in a form that their readers take.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::told;

/// The commands, as the command line itself lists them.
fn commands() -> Vec<String> {
    let help = told(&["--help"]);
    let listed =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let words = listed.filter_map(|line| line.split_whitespace().next()).filter(|word| *word != "help");
    words.map(str::to_owned).collect()
}

#[test]
fn bash_completes_every_command_once_it_has_read_the_completions() {
    let asked = "source /dev/stdin && complete -p chancery && \
                 COMP_WORDS=(chancery '') COMP_CWORD=1 && _chancery chancery '' chancery && printf '%s\\n' \"${COMPREPLY[@]}\"";
    let mut bash = Command::new("bash");
    let bash = bash.args(["--norc", "-c", asked]).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut bash = bash.spawn().expect("bash, which the checks of this repository need anyway");
    bash.stdin.take().unwrap().write_all(told(&["completions", "bash"]).as_bytes()).unwrap();
    let output = bash.wait_with_output().unwrap();
    assert!(output.status.success());
    let offered = String::from_utf8(output.stdout).unwrap();
    assert!(offered.lines().next().unwrap().ends_with(" chancery"), "{offered}");
    for command in commands() {
        assert!(offered.lines().any(|word| word == command), "{command} is not among\n{offered}");
    }
}

#[test]
fn every_shell_is_told_every_command() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = told(&["completions", shell]);
        for command in commands() {
            assert!(script.contains(&command), "{shell} is not told of {command}");
        }
    }
}

#[test]
fn every_command_has_its_page_and_stands_on_the_first_one() {
    let directory = TempDir::new().unwrap();
    let directory = directory.path().join("man1");
    let listed = told(&["man", directory.to_str().unwrap()]);
    let first = fs::read_to_string(directory.join("chancery.1")).unwrap();
    assert_eq!(first, told(&["man"]));
    assert_eq!(listed.lines().count(), fs::read_dir(&directory).unwrap().count());
    for command in commands() {
        let page = fs::read_to_string(directory.join(format!("chancery-{command}.1"))).unwrap();
        assert!(page.contains(&format!(".TH chancery-{command} 1")), "{page}");
        for section in ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS"] {
            assert!(page.contains(&format!(".SH {section}\n")), "{command} has no {section}:\n{page}");
        }
        assert!(first.contains(&format!("chancery\\-{command}(1)")), "{command} is not on\n{first}");
    }
}

#[test]
fn the_manual_names_every_variable_of_the_environment_that_is_read() {
    let page = told(&["man"]);
    let home = crate::read("src/config/secret.rs");
    let read = home.split('"').filter(|word| {
        word.len() > 3 && word.chars().all(|letter| letter.is_ascii_uppercase() || letter == '_')
    });
    for variable in read {
        assert!(page.contains(variable), "{variable} is not on\n{page}");
    }
}
