//! Who may name whom, and other habits of the house, read off its sources: each rule says what it found where, and how
//! that is mended. The picture behind the rules is the one in `src/lib.rs`.

#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

#[path = "house/circles.rs"]
mod circles;
#[path = "house/documents.rs"]
mod documents;
#[path = "house/floors.rs"]
mod floors;
#[path = "house/form.rs"]
mod form;
#[path = "house/source.rs"]
mod source;
#[path = "house/tries.rs"]
mod tries;

use std::fmt;
use std::fs;
use std::path::Path;

use source::Source;

/// Something that is not as the house wants it.
struct Fault {
    file: String,
    line: usize,
    what: String,
    mend: String,
}

impl Fault {
    fn new(file: &str, line: usize, what: impl Into<String>, mend: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into(), mend: mend.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, what, mend } = self;
        write!(f, "{file}:{line}: {what}\n    {mend}")
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).expect("the file is part of the repository")
}

/// The bot's own sources.
fn house() -> Vec<Source> {
    Source::all(root(), &["src"])
}

/// All Rust of the repository.
fn everything() -> Vec<Source> {
    Source::all(root(), &["src", "tests", "benches"])
}

#[track_caller]
fn none(faults: &[Fault]) {
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "\n\n{}\n", told.join("\n"));
}

#[test]
fn each_part_names_only_what_stands_below_it() {
    none(&floors::floors(&house()));
}

#[test]
fn the_domain_is_pure() {
    none(&floors::purity(&house(), &floors::dependencies(&read("Cargo.toml"))));
}

#[test]
fn records_know_nothing_of_the_rules() {
    none(&floors::records(&house()));
}

#[test]
fn what_one_place_does_for_all_is_named_there_alone() {
    none(&floors::homes(&house()));
}

#[test]
fn no_module_needs_one_that_needs_it() {
    none(&circles::circles(&house()));
}

#[test]
fn names_are_imported_from_where_they_are_defined() {
    none(&form::re_exports(&house()));
}

#[test]
fn every_file_says_first_what_it_is_for() {
    none(&form::first_sentences(&everything()));
}

#[test]
fn no_file_is_so_long_that_it_hides_things() {
    none(&form::lengths(&everything()));
}

#[test]
fn nothing_is_unwrapped_outside_of_tests() {
    none(&form::unwraps(&everything()));
}

#[test]
fn the_reference_names_every_command_and_no_other() {
    let words: Vec<&str> = chancery::domain::command::table::rows().map(|row| row.word).collect();
    none(&documents::commands(&read(documents::COMMANDS), &words));
}

#[test]
fn the_documentation_names_only_files_that_are_there() {
    let documents = ["README.md", "docs/src/contributors/house.md", "docs/src/contributors/tests.md"];
    let faults = documents.map(|it| documents::files(it, &read(it), |path| root().join(path).exists()));
    none(&faults.into_iter().flatten().collect::<Vec<_>>());
}
