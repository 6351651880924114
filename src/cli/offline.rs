//! Stands in for `online` in a build that cannot talk to a homeserver: the rules are built and tested without that.

use std::path::Path;

use chancery::config::secret::Environment;
use chancery::config::{Broken, Config};

use super::doctor::report::Report;
use super::failure::Failure;
use super::init::Answers;
use super::source::Source;

pub(super) fn init(_: &Answers, _: &Environment) -> Result<(), Failure> {
    Err(needs_matrix())
}

pub(super) fn run(_: Result<Config, Broken>, _: &Source) -> Result<(), Failure> {
    Err(needs_matrix())
}

pub(super) fn login(_: &Config) -> Result<(), Failure> {
    Err(needs_matrix())
}

pub(super) fn look(_: &Config) -> Result<(), Failure> {
    Err(needs_matrix())
}

pub(super) fn examine(_: &Config, _: &mut Report) -> Result<(), Failure> {
    Err(needs_matrix())
}

pub(super) fn copy_session(data: &Path, _: &Path, _: bool) -> Result<(), Failure> {
    if data.join("session.json").exists() { Err(needs_matrix()) } else { Ok(()) }
}

pub(super) fn check_session(copy: &Path) -> Result<(), Failure> {
    if copy.exists() { Err(needs_matrix()) } else { Ok(()) }
}

pub(super) fn put_session_back(_: &Path, _: &Path) -> Result<(), Failure> {
    Err(needs_matrix())
}

fn needs_matrix() -> Failure {
    Failure::new(
        "This build cannot talk to a homeserver.",
        "Build it with the feature \"matrix\", as is usual.",
    )
}
