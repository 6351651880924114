//! A mistake in a file, told so that it can be mended: where it stands, what is wrong, what would be right.

use std::fmt;

use crate::texts;

/// One mistake of an operator, in words that suffice to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, as the operator named it.
    pub file: String,
    /// The line, counted from 1; none if it is about the file as a whole.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
    /// What would be right.
    pub mend: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, what, mend } = self;
        let (what, mend) = (on_one_line(what), on_one_line(mend));
        match line {
            Some(line) => write!(f, "{file}:{line}: {what}; {mend}"),
            None => write!(f, "{file}: {what}; {mend}"),
        }
    }
}

impl From<texts::Problem> for Problem {
    fn from(problem: texts::Problem) -> Self {
        let texts::Problem { file, line, what, mend } = problem;
        Self { file, line: Some(line), what, mend }
    }
}

/// What a file holds may be quoted here: signs that would break the line, or command a terminal, are shown by their
/// codes.
fn on_one_line(text: &str) -> String {
    let shown =
        |sign: char| if sign.is_control() { sign.escape_default().to_string() } else { sign.to_string() };
    text.chars().map(shown).collect()
}

/// How to mend a name that does not exist: by the one that was probably meant, or else by all there are.
pub(super) fn instead_of(name: &str, valid: &[&str]) -> String {
    match near(name, valid) {
        Some(meant) => format!("did you mean \"{meant}\"?"),
        None => one_of(valid),
    }
}

/// The valid name that was probably meant.
pub(super) fn near<'a>(name: &str, valid: &[&'a str]) -> Option<&'a str> {
    let name = name.to_lowercase().replace('_', "-");
    valid
        .iter()
        .map(|known| (strsim::damerau_levenshtein(known, &name), *known))
        .filter(|(distance, known)| *distance <= 1 + known.chars().count() / 5)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// Asks for one of these names.
pub(super) fn one_of(valid: &[&str]) -> String {
    let quoted: Vec<String> = valid.iter().map(|name| format!("\"{name}\"")).collect();
    match quoted.as_slice() {
        [] => "nothing can stand here".to_owned(),
        [only] => format!("only {only} can stand here"),
        all => format!("write one of {}", all.join(", ")),
    }
}
