//! Sentences: what is said when the configuration is read anew, and when it could not be read at the start.

use super::phrases;
use crate::domain::command::Verb;
use crate::domain::value::Literal;

phrases! {
    /// Sentences: what is said when the configuration is read anew, and when it could not be read at the start.
    Reloading

    /// It holds from now on; what changed follows.
    ReloadTaken { changes: u32 } = "reload-taken",
    /// What would change follows.
    ReloadShown { changes: u32, command: Verb } = "reload-shown",
    /// Something else stands there.
    ReloadAltered { key: Literal, was: Literal, now: Literal } = "reload-altered",
    /// It is there now, and was not.
    ReloadAdded { key: Literal, now: Literal } = "reload-added",
    /// It is there no longer.
    ReloadRemoved { key: Literal, was: Literal } = "reload-removed",
    /// A list has more things in it, or fewer.
    ReloadCounted { key: Literal, was: u32, now: u32 } = "reload-counted",
    /// A list has as many things in it, and others.
    ReloadListed { key: Literal } = "reload-listed",
    /// A file of texts, or a template, says something else.
    ReloadFile { file: Literal } = "reload-file",
    /// More changed than is shown.
    ReloadMore { changes: u32 } = "reload-more",
    /// What that means for what goes on.
    ReloadFoot = "reload-foot",
    /// Nothing changed.
    ReloadNothing = "reload-nothing",
    /// What follows holds with a restart only.
    ReloadRestart = "reload-restart",
    /// A key of which that is true.
    ReloadKey { key: Literal } = "reload-key",
    /// It cannot be used; what is wrong follows.
    ReloadWrong { problems: u32 } = "reload-wrong",
    /// Something that is wrong: file, line and mend.
    ReloadProblem { problem: Literal } = "reload-problem",
    /// The bot started with a configuration that cannot be used; what is wrong follows.
    SafeMode { problems: u32 } = "safe-mode",
    /// What can be done meanwhile.
    SafeModeFoot { status: Verb, reload: Verb } = "safe-mode-foot",
    /// It can be used again.
    SafeModeOver = "safe-mode-over",
    /// What can be asked meanwhile.
    SafeModeHelp { status: Verb, reload: Verb } = "safe-mode-help",
}
