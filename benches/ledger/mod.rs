//! Figures that a stopwatch alone does not give: of whole processes, of memory, of what is carried in a second. Each
//! benchmark prints its own, and leaves them under `target/figures`, where `cargo figures` gathers them.

use std::fs;
use std::path::PathBuf;

use serde::Serialize;

/// The figures of one benchmark, in the order in which they were taken.
#[derive(Debug, Serialize)]
pub struct Ledger {
    title: String,
    figures: Vec<Figure>,
}

#[derive(Debug, Serialize)]
struct Figure {
    what: String,
    measured: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<String>,
}

impl Ledger {
    /// No figures yet; the title says what they are about.
    #[must_use]
    pub fn of(title: &str) -> Self {
        Self { title: title.to_owned(), figures: Vec::new() }
    }

    /// Takes a figure, with its unit, and says it at once; the target is what it was hoped to be, in the same words.
    pub fn note(&mut self, what: &str, measured: impl Into<String>, target: Option<&str>) {
        let (measured, target) = (measured.into(), target.map(str::to_owned));
        let hoped = target.as_ref().map(|target| format!("   ({target})")).unwrap_or_default();
        println!("{what:<88} {measured:>24}{hoped}");
        self.figures.push(Figure { what: what.to_owned(), measured, target });
    }

    /// Leaves the figures under the benchmark's name.
    ///
    /// # Panics
    /// If they cannot be written.
    pub fn close(self, benchmark: &str) {
        let directory = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/figures");
        fs::create_dir_all(&directory).expect("a directory for the figures");
        let page = serde_json::to_string_pretty(&self).expect("figures are text");
        fs::write(directory.join(format!("{benchmark}.json")), page).expect("the figures can be written");
    }
}
