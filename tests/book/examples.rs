//! The examples of a page: command lines that the program must take, keys that its files must have, and commands that the
//! bot must know.

use std::process::Command;

use chancery::domain::command::table;

use super::page::Page;

/// The files whose keys an example may show, those that are commented out included.
const FILES: [&str; 3] = [
    include_str!("../../config/chancery.toml"),
    include_str!("../../config/programmes/openstack.toml"),
    include_str!("../../config/programmes/fedora.toml"),
];

/// The commands in backticks that the bot does not know.
pub fn unknown_commands(page: &Page) -> Vec<String> {
    let words: Vec<&str> = table::rows().map(|row| row.word).collect();
    let is_known = |quoted: &str| {
        let mut parts = quoted.split(|c: char| !c.is_alphanumeric() && c != '-');
        let word = parts.next().unwrap_or_default();
        // What is written in two words has a hyphen between them in the table.
        let both = format!("{word}-{}", parts.next().unwrap_or_default());
        words.contains(&word) || words.contains(&both.as_str())
    };
    let quoted = page.quoted.iter().filter_map(|(line, quoted)| Some((line, quoted.strip_prefix('!')?)));
    let unknown = quoted.filter(|(_, quoted)| !is_known(quoted));
    unknown.map(|(line, quoted)| format!("{}:{line}: there is no command `!{quoted}`", page.name)).collect()
}

/// A line that somebody would type into a shell to run the program.
#[derive(Debug)]
pub struct CommandLine {
    page: String,
    line: usize,
    subcommand: String,
    flags: Vec<String>,
}

/// The command lines of a page that run the program.
pub fn command_lines(page: &Page) -> Vec<CommandLine> {
    let in_shells = page.examples.iter().filter(|(_, language, _)| language == "sh");
    let lines = in_shells
        .flat_map(|(first, _, text)| text.lines().enumerate().map(move |(at, line)| (first + at, line)));
    let inline = page.quoted.iter().map(|(line, quoted)| (*line, quoted.as_str()));
    lines
        .chain(inline)
        .filter_map(|(line, typed)| {
            let arguments = typed.strip_prefix("chancery ")?;
            let ours = arguments.split(['|', '<', '>', '#']).next().unwrap_or_default();
            let mut words = ours.split_whitespace();
            let subcommand = words.next()?.to_owned();
            let is_flag = |word: &&str| word.starts_with("--");
            let flags = words.filter(is_flag).map(ToOwned::to_owned).collect();
            Some(CommandLine { page: page.name.clone(), line, subcommand, flags })
        })
        .collect()
}

impl CommandLine {
    /// Why the program would not take it, if it would not.
    pub fn refused(&self) -> Option<String> {
        let Self { page, line, subcommand, flags } = self;
        if subcommand.starts_with("--") {
            return None;
        }
        let mut program = Command::new(env!("CARGO_BIN_EXE_chancery"));
        let help = program.args([subcommand, "--help"]).output().expect("it can be run");
        let says = String::from_utf8_lossy(&help.stdout).into_owned();
        if !help.status.success() {
            return Some(format!("{page}:{line}: there is no `chancery {subcommand}`"));
        }
        let unknown =
            flags.iter().find(|flag| !says.split([' ', '\n', ',', '[', ']']).any(|word| word == *flag))?;
        Some(format!("{page}:{line}: `chancery {subcommand}` knows no {unknown}"))
    }
}

/// The keys in examples of configuration that no shipped file has, and examples that are no TOML at all.
pub fn unknown_keys(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for (line, _, text) in page.examples.iter().filter(|(_, language, _)| language == "toml") {
        match text.parse::<toml::Table>() {
            Ok(table) => faults.extend(
                strange(&table)
                    .into_iter()
                    .map(|key| format!("{}:{line}: no shipped file has the key `{key}`", page.name)),
            ),
            Err(error) => faults.push(format!("{}:{line}: {error}", page.name)),
        }
    }
    faults
}

fn strange(table: &toml::Table) -> Vec<String> {
    let known = |key: &str| {
        FILES.iter().flat_map(|file| file.lines()).any(|line| {
            let line = line.trim_start_matches(['#', ' ', '[']);
            line.strip_prefix(key).is_some_and(|rest| rest.starts_with([' ', ']', '.', '=']))
        })
    };
    table
        .iter()
        .flat_map(|(key, value)| {
            let inside = value.as_table().map(strange).unwrap_or_default();
            (!known(key)).then(|| key.clone()).into_iter().chain(inside)
        })
        .collect()
}
