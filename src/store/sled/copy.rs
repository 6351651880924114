//! Copies a store out, beside the process that uses it if need be: all that it held at one moment, in the form in which
//! every store can import it. The moment is one commit: everything up to it is there, and nothing of what came later.

use std::io::Write;
use std::path::Path;

use super::inspect::{add_up, add_up_beside, take};
use super::{Directory, Sizes};
use crate::domain::ids::Seq;
use crate::store::disk::Disk;
use crate::store::{StoreError, checkpoint};

/// Writes all that the store in this directory keeps, as lines of JSON; returns the last commit in it. Everything that was
/// acknowledged before is in it.
///
/// # Errors
/// What opening it would fail with, too; or `out` cannot be written.
pub fn copy_out(path: &Path, out: &mut dyn Write) -> Result<Seq, StoreError> {
    copy_out_on(Disk::default(), path, out)
}

/// The same with the reading watched.
///
/// # Errors
/// As [`copy_out`].
pub fn copy_out_on(disk: Disk, path: &Path, out: &mut dyn Write) -> Result<Seq, StoreError> {
    let dir = Directory { path: path.to_owned(), disk, sizes: Sizes::default() };
    // Held to the end, so that nothing changes meanwhile.
    let lock = take(&path.join("lock"))?;
    let sum = if lock.is_some() { add_up(&dir) } else { add_up_beside(&dir) }?;
    let rows = sum.lines.iter().map(|(key, line)| Ok((key.clone(), line)));
    checkpoint::write(sum.last, rows, path, out)?;
    Ok(sum.last)
}
