//! Where the configuration stands, to be read at the start and whenever somebody asks for it anew.

use std::path::PathBuf;

use chancery::config::secret::Environment;
use chancery::config::{Broken, Config};

/// The installation's file, and what the process's environment adds to it.
#[derive(Debug, Clone)]
pub(super) struct Source {
    /// The file.
    pub(super) file: PathBuf,
    /// The environment.
    pub(super) environment: Environment,
}

impl Source {
    /// Reads it and all that it names; or what of it can be used all the same.
    pub(super) fn load_or_ground(&self) -> Result<Config, Broken> {
        Config::load_or_ground(&self.file, &self.environment)
    }
}
