//! What whoever sits at the terminal wants of every program: where it keeps its state, and whether it may be colourful.

use std::path::PathBuf;

/// What the environment says of the terminal.
#[derive(Debug, Clone, Default)]
pub struct Terminal {
    /// Where our state is kept for this user, by the XDG base directories.
    pub state: Option<PathBuf>,
    /// Whether colours are welcome; `NO_COLOR` and dumb terminals say no.
    pub colours: bool,
}

impl Terminal {
    /// The terminal of this process.
    #[allow(
        clippy::disallowed_methods,
        reason = "this is the home of what the environment says of the terminal"
    )]
    #[must_use]
    pub fn of_process() -> Self {
        let path = |name| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let home = || path("HOME").map(|home| home.join(".local").join("state"));
        let state = path("XDG_STATE_HOME").or_else(home).map(|state| state.join("chancery"));
        let given = |name| std::env::var_os(name).filter(|value| !value.is_empty());
        let colours = given("NO_COLOR").is_none() && given("TERM").is_some_and(|term| term != "dumb");
        Self { state, colours }
    }
}
