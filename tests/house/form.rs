//! Habits of form: first sentences, lengths, imports, and no surprise in the midst of work.

use super::Fault;
use super::source::Source;

/// Past this, a file hides things.
const LONGEST: usize = 500;

/// Every import that is handed on to others.
pub fn re_exports(sources: &[Source]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for source in sources {
        for (at, line) in source.code.lines().enumerate() {
            let line = line.trim_start();
            let public = line.strip_prefix("pub").map(str::trim_start);
            let rest = public.map(|rest| match rest.strip_prefix('(') {
                Some(inside) => inside.split_once(')').map_or("", |(_, rest)| rest).trim_start(),
                None => rest,
            });
            if rest.is_some_and(|rest| rest.starts_with("use ")) {
                let mend =
                    "make the module public and let everyone import from the file that defines the name";
                faults.push(Fault::new(&source.path, at + 1, "an import that is handed on", mend));
            }
        }
    }
    faults
}

/// Every file that does not begin with what it is for.
pub fn first_sentences(sources: &[Source]) -> Vec<Fault> {
    let silent = sources.iter().filter(|source| !source.text.starts_with("//! "));
    let mend = "begin it with a sentence that says what it is for: `//! …`";
    silent.map(|source| Fault::new(&source.path, 1, "begins without a sentence", mend)).collect()
}

/// Every file that is too long.
pub fn lengths(sources: &[Source]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for source in sources {
        let lines = source.text.lines().count();
        if lines > LONGEST {
            let what = format!("{lines} lines, and {LONGEST} are as many as read well");
            faults.push(Fault::new(&source.path, lines, what, "split it where a second subject begins"));
        }
    }
    faults
}

/// Every place that would end the process where an error could have been told.
pub fn unwraps(sources: &[Source]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for source in sources.iter().filter(|source| source.path.starts_with("src/") && !source.is_test()) {
        for (at, line) in source.code.lines().enumerate() {
            if line.contains(".unwrap()") {
                let mend = "hand the error on with `?`, or say with `expect` why there can be none";
                faults.push(Fault::new(&source.path, at + 1, "unwraps", mend));
            }
        }
    }
    faults
}
