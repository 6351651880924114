//! The virtual environment that Synapse, matrix-nio and aiosmtpd run in: made once, made anew when the pinned releases
//! change, and by one process at a time.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The homeserver, as pip names it with its release.
pub const SYNAPSE: &str = "matrix-synapse==1.163.2";

/// Exactly these releases: what the tests rely on was measured on them.
const PINS: [&str; 3] = [SYNAPSE, "matrix-nio[e2e]==0.26.0", "aiosmtpd==1.4.6"];

/// Python with which Synapse's wheels can be installed.
const OLDEST_PYTHON: (u32, u32) = (3, 10);

/// Why there is no virtual environment.
#[derive(Debug, thiserror::Error)]
pub enum VenvError {
    /// There is no Python, or one without `venv` and `pip`.
    #[error(
        "Python 3 with venv is needed to run the test homeserver; install it (Debian: apt install python3 python3-venv) and run this again."
    )]
    NoPython,
    /// There is one, but Synapse has no wheels for it.
    #[error(
        "Python {found} is too old for the test homeserver; install Python {}.{} or newer and run this again.",
        OLDEST_PYTHON.0,
        OLDEST_PYTHON.1
    )]
    OldPython {
        /// The version that was found.
        found: String,
    },
    /// pip gave up, most often because the package index could not be reached.
    #[error(
        "The test homeserver could not be installed; look at what pip said, check the network and run this again.\n{said}"
    )]
    Install {
        /// The end of what pip printed.
        said: String,
    },
    /// The file system refused.
    #[error("The test homeserver could not be installed in {}; check that it can be written to.", directory.display())]
    Files {
        /// Where it was to be.
        directory: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// Python in a virtual environment with Synapse and matrix-nio.
#[derive(Debug, Clone)]
pub struct Venv {
    python: PathBuf,
}

impl Venv {
    /// The virtual environment below the workspace's `target`, made if need be; `progress` hears what takes long.
    pub fn ready(progress: fn(&str)) -> Result<Self, VenvError> {
        let home = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/homeserver");
        fs::create_dir_all(&home).map_err(|source| files(&home, source))?;
        // Without the `..`: the path of a virtual environment is written into its scripts.
        let home = home.canonicalize().map_err(|source| files(&home, source))?;
        Self::ready_in(&home, progress)
    }

    /// The environment's interpreter.
    #[must_use]
    pub fn python(&self) -> &Path {
        &self.python
    }

    /// Whether its interpreter is still there: it is a link to one that may have been upgraded away.
    fn runs(&self) -> bool {
        let trial = Command::new(&self.python).args(["-c", ""]).output();
        trial.is_ok_and(|trial| trial.status.success())
    }

    fn ready_in(home: &Path, progress: fn(&str)) -> Result<Self, VenvError> {
        let directory = home.join("venv");
        let venv = Self { python: directory.join("bin/python") };
        // A virtual environment cannot be built aside and renamed, so that it is whole is told by the marker,
        // which is written last; the lock makes a second process wait for the first instead of building over it.
        let marker = directory.join("pins");
        let lock = File::create(home.join("venv.lock")).map_err(|source| files(home, source))?;
        if lock.try_lock().is_err() {
            progress("Waiting for another process that installs the test homeserver");
            lock.lock().map_err(|source| files(home, source))?;
        }
        if fs::read_to_string(&marker).is_ok_and(|pins| pins == PINS.join("\n")) && venv.runs() {
            return Ok(venv);
        }
        let python = find_python()?;
        progress("Installing Synapse and matrix-nio into a virtual environment (once, about 30 s)");
        if directory.exists() {
            fs::remove_dir_all(&directory).map_err(|source| files(&directory, source))?;
        }
        run(Command::new(python).args(["-m", "venv"]).arg(&directory))?;
        run(Command::new(&venv.python)
            .args(["-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--quiet"])
            .args(PINS))?;
        fs::write(&marker, PINS.join("\n")).map_err(|source| files(&directory, source))?;
        progress("Synapse is installed");
        Ok(venv)
    }
}

/// A Python that can make a virtual environment with pip in it.
fn find_python() -> Result<&'static str, VenvError> {
    let question = "import sys, venv, ensurepip; print(*sys.version_info[:2])";
    for python in ["python3", "python"] {
        let Ok(answer) = Command::new(python).args(["-c", question]).output() else { continue };
        if let Some(version) = answer.status.success().then(|| String::from_utf8_lossy(&answer.stdout)) {
            return old_enough(&version).map(|()| python);
        }
    }
    Err(VenvError::NoPython)
}

fn old_enough(version: &str) -> Result<(), VenvError> {
    let mut numbers = version.split_whitespace().map(|number| number.parse().unwrap_or(0));
    let found = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if found >= OLDEST_PYTHON {
        return Ok(());
    }
    Err(VenvError::OldPython { found: format!("{}.{}", found.0, found.1) })
}

fn run(command: &mut Command) -> Result<(), VenvError> {
    match command.output() {
        Ok(Output { status, .. }) if status.success() => Ok(()),
        Ok(Output { stdout, stderr, .. }) => {
            let said = [stdout, stderr].concat();
            let said = String::from_utf8_lossy(&said);
            let lines: Vec<&str> = said.lines().collect();
            Err(VenvError::Install { said: lines[lines.len().saturating_sub(10)..].join("\n") })
        }
        Err(error) => Err(VenvError::Install { said: error.to_string() }),
    }
}

fn files(directory: &Path, source: io::Error) -> VenvError {
    VenvError::Files { directory: directory.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_python_without_wheels_is_named() {
        assert!(old_enough("3 10\n").is_ok());
        assert!(old_enough("4 0\n").is_ok());
        let error = old_enough("3 9\n").unwrap_err();
        assert_eq!(
            error.to_string(),
            "Python 3.9 is too old for the test homeserver; install Python 3.10 or newer and run this again."
        );
        assert!(old_enough("").is_err());
    }

    #[test]
    fn what_failed_is_quoted() {
        let error = run(Command::new("sh").args(["-c", "echo no route to host >&2; exit 1"])).unwrap_err();
        assert!(error.to_string().ends_with("no route to host"), "{error}");
    }
}
