//! Which form the data directory has as a whole, and how an older one comes to have today's.
//!
//! ```text
//! version     {"chancery":"data","format":2,"program":"0.1.0"}: the form, and the program that opened it last
//! upgrade/    files of the next form, made ready beside those in use; gone once all is done
//! ```
//!
//! The journal, checkpoints and the facts in them say themselves in which form they are, because they travel alone; sled
//! is made anew from them. The format of the directory stands above all that: it is raised whenever a program would
//! misread or spoil what a newer one has written, here or in the files of the Matrix client, so that such a program
//! stops before it touches anything. A directory without the file is of format 1, or empty, which comes to the same.
//!
//! An upgrade takes effect by one rename. Until `version` names the new form, nothing in use has changed, and what lies in
//! `upgrade/` is made anew; from then on only files that lie ready move to their places, however often that is cut short.
//! So nothing is copied first: a step back would have to lose what was said since, and is what backups are for.

use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::disk::{Disk, at};
use super::{StoreError, checkpoint};

/// The format that this program writes.
pub const FORMAT: u32 = 2;

/// From each format to the next: the first leads from 1 to 2.
const STEPS: [Step; FORMAT as usize - 1] =
    [Step { concerns: |file| file == "records/checkpoint.jsonl", becomes: checkpoint::with_digest }];

const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// A way from one format to the next: what becomes of each file, without looking at any other.
struct Step {
    /// Whether the file of this name, as seen from the data directory, may change.
    concerns: fn(&str) -> bool,
    /// What it holds afterwards; or what is wrong with it.
    becomes: fn(Vec<u8>) -> Result<Vec<u8>, String>,
}

/// What the file `version` says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    chancery: String,
    /// The form of the directory.
    pub format: u32,
    /// The program that opened it last.
    pub program: String,
    /// Files that lie ready by their place in this list, and may not have moved to where they belong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    moving: Vec<String>,
}

impl Version {
    fn of(format: u32, moving: Vec<String>) -> Self {
        Self { chancery: "data".to_owned(), format, program: PROGRAM.to_owned(), moving }
    }

    /// Whether an upgrade was decided and cut short: the next opening goes on with it.
    #[must_use]
    pub fn is_unfinished(&self) -> bool {
        !self.moving.is_empty()
    }
}

/// What the data directory says of its form; nothing if it says nothing. Changes nothing.
///
/// # Errors
/// Fails if the form is one that only a newer program knows, or if what it says makes no sense.
pub fn look(data: &Path) -> Result<Option<Version>, StoreError> {
    let file = data.join("version");
    let text = match fs::read(&file) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(at("reading", &file)(error)),
    };
    match serde_json::from_slice::<Version>(&text) {
        Ok(Version { format, program, .. }) if format > FORMAT => {
            Err(StoreError::Newer { path: data.to_owned(), format, program })
        }
        Ok(version) if version.chancery == "data" && version.format > 0 => Ok(Some(version)),
        _ => {
            let what = "this is not how a version is written".to_owned();
            Err(StoreError::Damaged { path: file, offset: 0, what })
        }
    }
}

/// Brings the data directory to today's format, and notes that this program has opened it. Whoever calls it holds the
/// lock.
pub(super) fn bring_up(disk: &Disk, data: &Path) -> Result<(), StoreError> {
    Home { disk, data }.bring_up(look(data)?, &STEPS)
}

/// A data directory that is being changed.
struct Home<'a> {
    disk: &'a Disk,
    data: &'a Path,
}

impl Home<'_> {
    fn bring_up(&self, found: Option<Version>, steps: &[Step]) -> Result<(), StoreError> {
        let today = u32::try_from(steps.len() + 1).unwrap_or(u32::MAX);
        let format = found.as_ref().map_or(1, |version| version.format);
        if let Some(version) = found.as_ref().filter(|version| version.is_unfinished()) {
            self.move_in(&version.moving)?;
            // Before anything else lies ready under the same numbers.
            self.write(&Version::of(format, Vec::new()))?;
        }
        if format < today {
            let ahead = steps.get(format as usize - 1..).unwrap_or_default();
            let moving = self.make_ready(ahead)?;
            if !moving.is_empty() {
                tracing::info!(
                    from = format,
                    to = today,
                    files = moving.len(),
                    "upgrading the data directory"
                );
                self.write(&Version::of(today, moving.clone()))?;
                self.move_in(&moving)?;
            }
        }
        if format < today || found.is_none_or(|version| version.program != PROGRAM) {
            self.write(&Version::of(today, Vec::new()))?;
        }
        self.clear()
    }

    /// Writes what the steps change into `upgrade/`; returns where it belongs.
    fn make_ready(&self, steps: &[Step]) -> Result<Vec<String>, StoreError> {
        self.clear()?;
        let mut moving = Vec::new();
        for name in self.files()? {
            let path = self.data.join(&name);
            let steps = steps.iter().filter(|step| (step.concerns)(&name)).collect::<Vec<_>>();
            if steps.is_empty() {
                continue;
            }
            let before = fs::read(&path).map_err(at("reading", &path))?;
            let damaged = |what| StoreError::Damaged { path: path.clone(), offset: 0, what };
            let after = steps.iter().try_fold(before.clone(), |bytes, step| (step.becomes)(bytes));
            let after = after.map_err(damaged)?;
            if after != before {
                self.disk.make_dir(&self.ready())?;
                let ready = self.ready().join(moving.len().to_string());
                let mut draft = self.disk.draft(&ready)?;
                draft.write_all(&after).map_err(at("writing", &ready))?;
                self.disk.publish(draft, &ready)?;
                moving.push(name);
            }
        }
        Ok(moving)
    }

    /// Moves what lies ready to its place, as far as that was not done before.
    fn move_in(&self, moving: &[String]) -> Result<(), StoreError> {
        for (nth, name) in moving.iter().enumerate() {
            let (from, to) = (self.ready().join(nth.to_string()), self.data.join(name));
            if from.exists() {
                self.disk.rename(&from, &to)?;
            }
            self.disk.sync_dir(to.parent().unwrap_or(self.data))?;
        }
        Ok(())
    }

    /// Removes what lies ready and is not needed.
    fn clear(&self) -> Result<(), StoreError> {
        let ready = self.ready();
        let entries = match fs::read_dir(&ready) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(at("reading", &ready)(error)),
        };
        for entry in entries {
            self.disk.remove(&entry.map_err(at("reading", &ready))?.path())?;
        }
        self.disk.remove(&ready)?;
        self.disk.sync_dir(self.data)
    }

    fn write(&self, version: &Version) -> Result<(), StoreError> {
        let file = self.data.join("version");
        let line =
            serde_json::to_string(version).map_err(|error| StoreError::Unwritable(error.to_string()))?;
        let mut draft = self.disk.draft(&file)?;
        draft.write_all(format!("{line}\n").as_bytes()).map_err(at("writing", &file))?;
        self.disk.publish(draft, &file).map(drop)
    }

    fn ready(&self) -> PathBuf {
        self.data.join("upgrade")
    }

    /// Every file of ours, sorted: not what others keep here in forms of their own.
    fn files(&self) -> Result<Vec<String>, StoreError> {
        let mut files = Vec::new();
        let mut folders = vec![String::new()];
        while let Some(folder) = folders.pop() {
            let path = self.data.join(&folder);
            for entry in fs::read_dir(&path).map_err(at("reading", &path))? {
                let entry = entry.map_err(at("reading", &path))?;
                let name = format!("{folder}{}", entry.file_name().to_string_lossy());
                if !entry.path().is_dir() {
                    files.push(name);
                } else if matches!(&*name, "records" | "records/journal") {
                    folders.push(format!("{name}/"));
                }
            }
        }
        files.sort();
        Ok(files)
    }
}

#[cfg(test)]
mod tests;
