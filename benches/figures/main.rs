//! `cargo figures`: takes every figure anew, one benchmark after the other on a machine that has nothing else to do, and
//! writes them into the book with machine, versions and date. `cargo figures NAME …` runs only those, and writes what the
//! others have left.
#![allow(clippy::disallowed_methods, reason = "a page of figures has a date")]

mod machine;
mod page;

use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

/// The benchmarks, in the order of the page; the first ones take no homeserver.
const BENCHMARKS: [&str; 5] = ["deciding", "keeping", "measured", "applicants", "process"];

/// Where the page stands in the book.
const PAGE: &str = "docs/src/reference/figures.md";

fn main() -> ExitCode {
    let named: Vec<_> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let wanted = |name: &&str| named.is_empty() || named.iter().any(|named| named == name);
    let house = Path::new(env!("CARGO_MANIFEST_DIR"));
    for benchmark in BENCHMARKS.iter().filter(|name| wanted(name)) {
        if let Err(why) = run(house, benchmark) {
            eprintln!("\n{why}; the page of figures is as it was");
            return ExitCode::FAILURE;
        }
    }
    let written = page::of(house).and_then(|page| Ok(fs::write(house.join(PAGE), page)?));
    match written {
        Ok(()) => println!("\nwritten: {PAGE}"),
        Err(error) => {
            eprintln!("\n{PAGE} cannot be written: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// Runs one benchmark, whose figures of an earlier run are no longer any.
fn run(house: &Path, benchmark: &str) -> Result<(), String> {
    println!("\n=== {benchmark}");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status =
        Command::new(cargo).args(["bench", "--locked", "--bench", benchmark]).current_dir(house).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("the benchmark {benchmark} ended with {status}")),
        Err(error) => Err(format!("the benchmark {benchmark} cannot be run: {error}")),
    }
}
