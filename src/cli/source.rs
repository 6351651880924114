//! Where the configuration stands, to be read at the start and whenever somebody asks for it anew.

use std::path::PathBuf;

use chancery::config::Config;
use chancery::config::problem::Problem;
use chancery::config::secret::Environment;

/// The installation's file, and what the process's environment adds to it.
#[derive(Debug, Clone)]
pub(super) struct Source {
    /// The file.
    pub(super) file: PathBuf,
    /// The environment.
    pub(super) environment: Environment,
}

impl Source {
    /// Reads it and all that it names.
    pub(super) fn load(&self) -> Result<Config, Vec<Problem>> {
        Config::load(&self.file, &self.environment)
    }
}
