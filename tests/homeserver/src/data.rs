//! Where a homeserver's data lie: in memory where the machine has room there, and swept up behind runs that were
//! killed together with their servers.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

/// In front of the data directories' names, by which those of killed runs are found.
const PREFIX: &str = "chancery-synapse-";

/// A fresh directory, in memory where the machine has one: Synapse syncs several times per event.
pub(crate) fn data_directory() -> io::Result<(TempDir, File)> {
    let memory = Path::new("/dev/shm");
    sweep(memory);
    let named = |parent: &Path| tempfile::Builder::new().prefix(PREFIX).tempdir_in(parent);
    let data = named(memory).or_else(|_| named(&std::env::temp_dir()))?;
    let alive = File::create(data.path().join("alive"))?;
    alive.try_lock().map_err(io::Error::from)?;
    Ok((data, alive))
}

/// Removes what runs that were killed left in memory: nobody holds its lock any more.
fn sweep(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.flatten().filter(|entry| entry.file_name().to_string_lossy().starts_with(PREFIX)) {
        let age =
            entry.metadata().and_then(|it| it.modified()).map(|at| SystemTime::now().duration_since(at));
        // A young one may belong to a run that has not come to lock it yet.
        let old = matches!(age, Ok(Ok(age)) if age > Duration::from_mins(1));
        if old && File::open(entry.path().join("alive")).is_ok_and(|alive| alive.try_lock().is_ok()) {
            // Somebody else may sweep at the same time.
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_nobody_holds_is_swept() {
        let parent = tempfile::tempdir().unwrap();
        let make = |name: &str| {
            let directory = parent.path().join(format!("{PREFIX}{name}"));
            fs::create_dir(&directory).unwrap();
            let alive = File::create(directory.join("alive")).unwrap();
            let long_ago = SystemTime::now() - Duration::from_hours(1);
            File::open(&directory).unwrap().set_modified(long_ago).unwrap();
            (directory, alive)
        };
        let (used, alive) = make("used");
        alive.lock().unwrap();
        let (left, _) = make("left");
        let young = parent.path().join(format!("{PREFIX}young"));
        fs::create_dir(&young).unwrap();
        File::create(young.join("alive")).unwrap();
        sweep(parent.path());
        assert!(used.exists());
        assert!(!left.exists());
        assert!(young.exists());
    }
}
