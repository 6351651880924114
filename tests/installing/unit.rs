//! The unit for systemd agrees with the program and its configuration.

use std::path::Path;

use crate::{read, understands};

const UNIT: &str = "config/systemd/chancery.service";

/// The values of a setting, in order.
fn settings(name: &str) -> Vec<String> {
    let unit = read(UNIT);
    let lines = unit.lines().filter_map(|line| line.split_once('='));
    lines.filter(|(key, _)| *key == name).map(|(_, value)| value.to_owned()).collect()
}

fn setting(name: &str) -> String {
    let all = settings(name);
    assert_eq!(all.len(), 1, "{name}: {all:?}");
    all.concat()
}

#[test]
fn it_starts_the_program_with_a_command_line_that_it_understands() {
    let start = setting("ExecStart");
    let (program, line) = start.split_once(' ').unwrap();
    assert!(Path::new(program).is_absolute() && program.ends_with("/chancery"), "{program}");
    understands(&line.split(' ').collect::<Vec<_>>());
}

#[test]
fn its_places_are_those_that_the_configuration_names() {
    let configuration = read("config/chancery.toml");
    let state = format!("systemd      directory = \"/var/lib/{}\"", setting("StateDirectory"));
    assert!(configuration.contains(&state), "{state}");
    let start = setting("ExecStart");
    let file = start.rsplit(' ').next().unwrap();
    assert!(configuration.contains(&format!("reads {file} and")), "{file}");
    assert_eq!(setting("StateDirectoryMode"), "0700");
}

#[test]
fn it_hands_out_every_secret_that_is_read_and_no_other() {
    let mut handed_out = settings("LoadCredentialEncrypted");
    let source = read("src/config/secret.rs");
    let read = source.split('"').filter(|word| word.starts_with("chancery."));
    let mut read: Vec<_> = read.map(str::to_owned).collect();
    read.sort();
    handed_out.sort();
    assert_eq!(handed_out, read);
    let configuration = crate::read("config/chancery.toml");
    for name in read {
        assert!(configuration.contains(&format!("#     {name} ")), "{name} is not explained");
    }
}

#[test]
fn what_its_first_lines_tell_to_install_is_there() {
    let unit = read(UNIT);
    let named = unit.split_whitespace().filter(|word| word.starts_with("config/"));
    for file in named {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(file).exists(), "{file}");
    }
    let line = unit.lines().find_map(|line| line.strip_prefix("#     sudo -u chancery chancery ")).unwrap();
    understands(&line.split(' ').collect::<Vec<_>>());
}
