//! The licences that go along with the program, so that whoever hands on nothing but the executable hands on these too.

use super::failure::Failure;
use super::output;

/// What each of them is of, and its words.
const LICENCES: [(&str, &str); 3] = [
    ("Chancery, as you prefer: the MIT licence", include_str!("../../LICENSE-MIT")),
    ("Chancery, as you prefer: the Apache licence", include_str!("../../LICENSE-APACHE")),
    (
        "The fonts DejaVu Sans and DejaVu Sans Bold, which are built in to draw logos",
        include_str!("../../LICENSE-DEJAVU"),
    ),
];

const LIBRARIES: &str = "\
The libraries that are built in have licences of their own, all of which let you run, change and pass on the whole. Their
texts are put together by `.ci/licences FILE` in the source, out of the very releases that Cargo.lock names, and lie as
THIRD-PARTY beside what a release hands out: add it to whatever you hand on.
";

/// Writes all of them.
pub(super) fn show() -> Result<(), Failure> {
    let texts = LICENCES
        .map(|(of, text)| format!("{of}\n{}\n\n{}\n\n", "=".repeat(of.chars().count()), text.trim_end()));
    output::show(format!("{}{LIBRARIES}", texts.concat()).as_bytes())
}
