//! What the documentation says of the code: the commands are those of the table, and the files that are named are there.

use super::Fault;

/// Where all commands stand, and where the files are named.
pub const COMMANDS: &str = "docs/src/reference/commands.md";

/// Every command that is missing, and every one that does not exist. A command is written `!word` in backticks.
pub fn commands(text: &str, words: &[&str]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut told = Vec::new();
    for (line, quoted) in quoted(text) {
        let Some(command) = quoted.strip_prefix('!') else { continue };
        let mut parts = command.split(|c: char| !c.is_alphanumeric() && c != '-');
        let word = parts.next().unwrap_or_default();
        // What is written in two words has a hyphen between them in the table.
        let both = format!("{word}-{}", parts.next().unwrap_or_default());
        let known = words.iter().find(|known| **known == both).or(words.iter().find(|known| **known == word));
        if let Some(known) = known {
            told.push(*known);
        } else {
            let what = format!("there is no command `!{word}`");
            faults.push(Fault::new(
                COMMANDS,
                line,
                what,
                "take it out, or into the table in src/domain/command.rs",
            ));
        }
    }
    for word in words.iter().filter(|word| !told.contains(word)) {
        let mend = format!("say what `!{word}` does and who may use it");
        faults.push(Fault::new(COMMANDS, 1, format!("the command `!{word}` is missing"), mend));
    }
    faults
}

/// Every path into the repository, in backticks, that leads nowhere.
pub fn files(document: &str, text: &str, exists: impl Fn(&str) -> bool) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (line, quoted) in quoted(text) {
        let of_ours =
            ["src/", "config/", "tests/", "benches/", ".ci/"].iter().any(|top| quoted.starts_with(top));
        // `<language>` and `*` stand for many.
        if of_ours && !quoted.contains(['<', '*', ' ']) && !exists(quoted) {
            let what = format!("`{quoted}` is not there");
            faults.push(Fault::new(document, line, what, "correct the path, or take it out"));
        }
    }
    faults
}

/// Everything that stands in backticks within a line, with its line.
fn quoted(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .flat_map(|(at, line)| line.split('`').skip(1).step_by(2).map(move |it| (at + 1, it)))
}
