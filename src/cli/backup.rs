//! A backup of the whole data directory, taken while the bot runs or not, and put back into an empty one.
//!
//! ```text
//! manifest.json    what is in it, with checksums; it comes last
//! version          the form of the data directory that it was taken from
//! records.jsonl    all records up to one commit, as `chancery export` writes them
//! session/         what makes the bot the device that it is
//! ```
//!
//! The records are copied before the session: keys that came in between are then too many, never too few. The checksums
//! tell damage, not malice.

use std::collections::BTreeMap;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Write as _};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use chancery::clock::{Clock, SystemClock};
use chancery::config::Config;
use chancery::domain::ids::Seq;
use chancery::store::Store;
use chancery::store::format;
use chancery::store::sled::SledStore;
use chancery::store::sled::copy::copy_out;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::failure::Failure;
use super::{online, records};

/// What a manifest calls itself.
const NAME: &str = "backup";

/// The form of a backup.
const VERSION: u32 = 1;

const MANIFEST: &str = "manifest.json";
const RECORDS: &str = "records.jsonl";
const SESSION: &str = "session";
const FORM: &str = "version";

/// What is in a backup.
#[derive(Debug, Serialize, Deserialize)]
struct Manifest {
    chancery: String,
    version: u32,
    /// The release that made it.
    release: String,
    made: Timestamp,
    /// The last commit of the records.
    commit: Seq,
    /// Every other file, by its path: how long it is, and what it adds up to.
    files: BTreeMap<String, Sum>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Sum {
    bytes: u64,
    crc32: String,
}

/// Makes a backup in a directory that does not exist yet.
pub(super) fn back_up(config: &Config, to: &Path, with_recovery_key: bool) -> Result<(), Failure> {
    if to.exists() {
        let what = format!("{} is there already.", to.display());
        return Err(Failure::new(what, "Name a directory that does not exist yet: it is made."));
    }
    let draft = draft_of(to);
    remove(&draft)?;
    make(&draft)?;
    let copied = copy(config, &draft, with_recovery_key);
    let manifest = copied.and_then(|commit| {
        let manifest = seal(&draft, commit)?;
        check(&draft)?;
        Ok(manifest)
    });
    let manifest = manifest.inspect_err(|_| drop(remove(&draft)))?;
    fs::rename(&draft, to).and_then(|()| sync(parent(to))).map_err(refused(to))?;
    println!(
        "Everything up to commit {} is in {}, {} files, and was read back. It holds what people wrote and the bot's \
         session: keep it closed, and away from this machine.",
        manifest.commit,
        to.display(),
        manifest.files.len() + 1
    );
    if !with_recovery_key {
        println!("The recovery key is not in it: keep that elsewhere.");
    }
    Ok(())
}

fn copy(config: &Config, to: &Path, with_recovery_key: bool) -> Result<Seq, Failure> {
    if format::look(&config.data)?.is_some_and(|version| version.is_unfinished()) {
        let what = format!("The upgrade of {} was cut short.", config.data.display());
        return Err(Failure::new(what, "Start the bot: it goes on where that ended. Then take the backup."));
    }
    copy_form(&config.data, to)?;
    let records = to.join(RECORDS);
    let mut out = BufWriter::new(new_file(&records).map_err(refused(&records))?);
    let commit = copy_out(&config.data.join("records"), &mut out)?;
    out.flush().and_then(|()| out.get_ref().sync_all()).map_err(refused(&records))?;
    online::copy_session(&config.data, &to.join(SESSION), with_recovery_key)?;
    Ok(commit)
}

/// Copies what a data directory, or a backup, says of its form, if it says anything.
fn copy_form(from: &Path, to: &Path) -> Result<(), Failure> {
    let (from, to) = (from.join(FORM), to.join(FORM));
    if !from.exists() {
        return Ok(());
    }
    let text = fs::read(&from).map_err(refused(&from))?;
    write_new(&to, &text).map_err(refused(&to))
}

/// Writes the manifest, which stands for a backup that is complete.
fn seal(draft: &Path, commit: Seq) -> Result<Manifest, Failure> {
    let manifest = Manifest {
        chancery: NAME.to_owned(),
        version: VERSION,
        release: env!("CARGO_PKG_VERSION").to_owned(),
        made: SystemClock.now(),
        commit,
        files: sums(draft)?,
    };
    let path = draft.join(MANIFEST);
    let text = serde_json::to_vec_pretty(&manifest).map_err(io::Error::from).map_err(refused(&path))?;
    write_new(&path, &text).and_then(|()| sync(draft)).map_err(refused(&path))?;
    Ok(manifest)
}

/// Reads a whole backup, as whoever puts it back will.
fn check(from: &Path) -> Result<Manifest, Failure> {
    let path = from.join(MANIFEST);
    let away = "Name a directory that `chancery backup` has made; take another one if this is damaged.";
    let text = fs::read_to_string(&path)
        .map_err(|error| Failure::new(format!("{} cannot be read: {error}", path.display()), away))?;
    let manifest: Manifest = serde_json::from_str(&text)
        .map_err(|error| Failure::new(format!("{} is no manifest: {error}", path.display()), away))?;
    if manifest.chancery != NAME || manifest.version != VERSION {
        let what = format!("{} is of a form that this release does not know.", from.display());
        return Err(Failure::new(what, "Put it back with the release that made it, or a newer one."));
    }
    let found = sums(from)?;
    for (name, sum) in &manifest.files {
        let what = match found.get(name) {
            Some(found) if found == sum => continue,
            Some(_) => format!("{} is damaged: it does not match its checksum.", from.join(name).display()),
            None => format!("{} is missing.", from.join(name).display()),
        };
        return Err(Failure::new(what, "Take another backup: nothing was changed."));
    }
    // Its session may be of a form that only a newer program knows, too.
    format::look(from)?;
    let trial = tempfile::tempdir().map_err(refused(from))?;
    let mut store = import(&from.join(RECORDS), trial.path())?;
    if store.load_onto(&mut |_| {})?.seq != manifest.commit {
        let what = format!("{} holds other records than its manifest says.", from.display());
        return Err(Failure::new(what, "Take another backup: nothing was changed."));
    }
    online::check_session(&from.join(SESSION))?;
    Ok(manifest)
}

/// Puts a backup back into a data directory that is empty or not there.
pub(super) fn restore(config: &Config, from: &Path) -> Result<(), Failure> {
    let data = &config.data;
    let is_empty = fs::read_dir(data).map_or(true, |mut entries| entries.next().is_none());
    if !is_empty {
        let what = format!("{} is not empty.", data.display());
        let away =
            "Stop the bot, move that directory away, and try again: nothing is put over what is there.";
        return Err(Failure::new(what, away));
    }
    let manifest = check(from)?;
    config.make_data_directory().map_err(refused(data))?;
    // In the form that it had: opening it brings all of it to today's.
    copy_form(from, data)?;
    drop(import(&from.join(RECORDS), data)?);
    if from.join(SESSION).exists() {
        online::put_session_back(&from.join(SESSION), data)?;
    }
    let facts = records::count(&mut records::open(config)?)?;
    println!(
        "{facts} facts are back, as they were on {} (commit {}).\n\n\
         The old bot must never run again beside this one: two of them with one device ruin its keys. Make sure that it is \
         stopped and that its data directory is out of the way.\n\n\
         What came after the backup the bot reads again from the homeserver, and what it answered to it already it finds in \
         the rooms and does not say again. What it did of itself since (reminders, offers, e-mails) it may do once more. \
         Messages whose keys came since may stay unreadable: it tells whoever wrote them.\n\n\
         Start it with `chancery run`. If it was given no session, or that is refused, `chancery login` comes first, with \
         the recovery key at hand.",
        manifest.made, manifest.commit
    );
    Ok(())
}

/// Puts copied records into a data directory.
fn import(records: &Path, data: &Path) -> Result<SledStore, Failure> {
    let file = File::open(records).map_err(refused(records))?;
    Ok(SledStore::import(&data.join("records"), &mut BufReader::new(file))?)
}

/// What every file adds up to, but the manifest.
fn sums(directory: &Path) -> Result<BTreeMap<String, Sum>, Failure> {
    let mut sums = BTreeMap::new();
    let mut left = vec![PathBuf::new()];
    while let Some(inside) = left.pop() {
        let place = directory.join(&inside);
        for entry in fs::read_dir(&place).map_err(refused(&place))? {
            let entry = entry.map_err(refused(&place))?;
            let name = inside.join(entry.file_name());
            if entry.file_type().map_err(refused(&place))?.is_dir() {
                left.push(name);
            } else if name != Path::new(MANIFEST) {
                let path = directory.join(&name);
                let sum = sum(&path).map_err(refused(&path))?;
                sums.insert(name.display().to_string(), sum);
            }
        }
    }
    Ok(sums)
}

fn sum(path: &Path) -> io::Result<Sum> {
    let bytes = fs::read(path)?;
    Ok(Sum { bytes: bytes.len() as u64, crc32: format!("{:08x}", crc32fast::hash(&bytes)) })
}

/// The name of a backup before it is complete.
fn draft_of(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".draft");
    name.into()
}

fn new_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = new_file(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn make(directory: &Path) -> Result<(), Failure> {
    DirBuilder::new().mode(0o700).create(directory).map_err(refused(directory))
}

fn remove(directory: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(refused(directory)(error)),
        _ => Ok(()),
    }
}

fn sync(directory: &Path) -> io::Result<()> {
    File::open(directory)?.sync_all()
}

fn parent(path: &Path) -> &Path {
    path.parent().filter(|parent| *parent != Path::new("")).unwrap_or(Path::new("."))
}

fn refused(path: &Path) -> impl FnOnce(io::Error) -> Failure {
    let path = path.display().to_string();
    move |error| {
        Failure::new(
            format!("{path}: {error}"),
            "See that there is space, and that the bot's user may read and write there.",
        )
    }
}
