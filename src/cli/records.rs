//! The bot's records: opened for it alone, copied out into one readable file, and taken over from such a file.

use std::fs::{File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Write as _};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use chancery::config::Config;
use chancery::store::Store;
use chancery::store::disk::Disk;
use chancery::store::sled::{Sizes, SledStore};

use super::failure::Failure;

/// The bot's records. While they are open, no other process can use the data directory: two of them with one session
/// would ruin its keys.
pub(super) fn open(config: &Config) -> Result<SledStore, Failure> {
    Ok(SledStore::open_in(Disk::default(), directory(config)?, Sizes::default())?)
}

/// The records in this data directory, which is there.
#[cfg(feature = "matrix")]
pub(super) fn open_in(data: &Path) -> Result<SledStore, Failure> {
    Ok(SledStore::open_in(Disk::default(), data, Sizes::default())?)
}

/// Copies all records into a new file that only the operator can read: it holds what people wrote.
pub(super) fn export(config: &Config, to: &Path) -> Result<(), Failure> {
    let mut store = open(config)?;
    let unwritable = |error: io::Error| {
        let what = format!("{} cannot be written: {error}", to.display());
        Failure::new(what, "Name a file that does not exist yet, in a directory where you may write.")
    };
    let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(to).map_err(unwritable)?;
    let mut out = BufWriter::new(file);
    let seq = store.export(&mut out)?;
    out.flush().and_then(|()| out.get_ref().sync_all()).map_err(unwritable)?;
    println!(
        "Everything up to commit {seq} is in {}. It holds what people wrote: keep it safe.",
        to.display()
    );
    Ok(())
}

/// Takes over what another installation, or this one before a mishap, has exported.
pub(super) fn import(config: &Config, from: &Path) -> Result<(), Failure> {
    let file = File::open(from).map_err(|error| {
        let what = format!("{} cannot be read: {error}", from.display());
        Failure::new(what, "Name a file that `chancery export` has written, or a checkpoint.")
    })?;
    let mut store = SledStore::import_in(directory(config)?, &mut BufReader::new(file))?;
    let facts = count(&mut store)?;
    println!("{facts} facts are taken over. Start the bot with `chancery run`.");
    Ok(())
}

/// How many facts there are.
pub(super) fn count(store: &mut SledStore) -> Result<usize, Failure> {
    let mut facts = 0;
    store.load_onto(&mut |_| facts += 1)?;
    Ok(facts)
}

fn directory(config: &Config) -> Result<&Path, Failure> {
    config.make_data_directory().map_err(|error| {
        let what = format!("The data directory {} cannot be made: {error}", config.data.display());
        Failure::new(
            what,
            "Give the bot's user the right to write there, or name another directory below [data].",
        )
    })?;
    Ok(&config.data)
}
