//! The data directory and the disk below it.

use std::fs;
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use chancery::config::Config;

use super::report::Report;

/// Below this, in bytes, a disk is as good as full.
const FULL: u64 = 64 << 20;

/// Below this, in bytes, a disk should be looked after.
const SCARCE: u64 = 1 << 30;

/// File systems that lie on other machines, or in memory.
const UNFIT: [&str; 8] = ["nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "tmpfs", "ramfs"];

/// Looks at the data directory; true if there is one to look into.
pub(super) fn examine(config: &Config, report: &mut Report) -> bool {
    let path = &config.data;
    let shown = path.display();
    let about = match fs::metadata(path) {
        Ok(about) => about,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            report.warning("data", format!("{shown} is not there yet"), "`chancery login` makes it");
            return false;
        }
        Err(error) => {
            let way_out = "give the bot's user the right to read and write there; ask as that user";
            report.error("data", format!("{shown} cannot be looked at: {error}"), way_out);
            return false;
        }
    };
    let mode = about.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        let way_out = format!("close it: chmod 700 {shown}");
        report.error("data", format!("{shown} stands open to others (its mode is {mode:03o})"), &way_out);
    } else {
        report.ok("data", format!("{shown} is closed to others"));
    }
    if let Err(error) = fs::read_dir(path) {
        let way_out = "ask as the bot's user";
        report.error("data", format!("{shown} cannot be read: {error}"), way_out);
        return false;
    }
    disk(path, report);
    true
}

fn disk(path: &Path, report: &mut Report) {
    let (free, place) = match (rustix::fs::statvfs(path), mount(path)) {
        (Ok(about), place) => (about.f_bavail.saturating_mul(about.f_frsize), place),
        (Err(error), _) => {
            report.warning("disk", format!("nobody can tell its free space: {error}"), "look yourself: df");
            return;
        }
    };
    let (device, kind) = place.unwrap_or_default();
    let what = format!("{} free on {device} ({kind})", bytes(free));
    if UNFIT.contains(&kind.as_str()) {
        report.warning("disk", what, "keep the data on a local disk that outlives a restart of the machine");
    } else if free < FULL {
        report.error("disk", what, "free some space: the bot ends when it cannot write");
    } else if free < SCARCE {
        report.warning("disk", what, "free some space before it runs out");
    } else {
        report.ok("disk", what);
    }
}

/// What is mounted where the directory lies, and as which file system.
fn mount(path: &Path) -> Option<(String, String)> {
    let path = fs::canonicalize(path).ok()?;
    let mounts = fs::read_to_string("/proc/self/mountinfo").ok()?;
    let mounts = mounts.lines().filter_map(|line| {
        let (before, after) = line.split_once(" - ")?;
        let at = PathBuf::from(before.split(' ').nth(4)?);
        let mut after = after.split(' ');
        let (kind, device) = (after.next()?, after.next()?);
        path.starts_with(&at).then(|| (at.components().count(), (device.to_owned(), kind.to_owned())))
    });
    // Of several at one place the last one is seen.
    mounts.max_by_key(|(depth, _)| *depth).map(|(_, place)| place)
}

/// The process that holds a lock, as far as the system tells.
pub(super) fn holder(lock: &Path) -> Option<String> {
    let inode = fs::metadata(lock).ok()?.ino().to_string();
    let locks = fs::read_to_string("/proc/locks").ok()?;
    let process = locks.lines().find_map(|line| {
        let mut words = line.split_whitespace().skip(4);
        let process = words.next()?;
        let (_, held) = words.next()?.rsplit_once(':')?;
        (held == inode && process != "0" && process != "-1").then(|| process.to_owned())
    })?;
    let name = fs::read_to_string(format!("/proc/{process}/comm")).unwrap_or_default();
    Some(format!("process {process} ({})", name.trim()))
}

/// A number of bytes, as people say it.
pub(super) fn bytes(bytes: u64) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB"];
    let unit = (0..units.len() - 1).find(|unit| bytes >> (10 * (unit + 1)) == 0).unwrap_or(units.len() - 1);
    format!("{} {}", bytes >> (10 * unit), units[unit])
}
