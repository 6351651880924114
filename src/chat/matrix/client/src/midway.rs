//! What the SDK had kept of a sync midway when the process ended: undone at the next start, so that the sync can be
//! taken in again.
//!
//! The first letter from another device begins a session with it. The SDK writes that session at once, and the room key
//! that the letter brought only at the end of the sync. Killed in between, it takes the same letter for a replay when it
//! comes again, and everything encrypted with that room key is lost. A session that is whole was written at least twice
//! (begun, and then used), so one that was written once is half of something: what it would be needed for was not kept,
//! or not yet sent.

use std::{path::Path, time::Duration};

use rusqlite::{Connection, Error, TransactionBehavior};

/// The SDK's store of keys, in its own directory.
const KEYS: &str = "matrix-sdk-crypto.sqlite3";

/// How long another process (a backup) may hold the store.
const PATIENCE: Duration = Duration::from_secs(30);

/// Forgets the sessions that were only begun, and notes from now on which are. Nothing may be using the store yet.
///
/// # Errors
///
/// Fails if the store cannot be written, or is no longer what it was in the release that this was made for.
pub(crate) fn undo(store: &Path) -> Result<(), Error> {
    let mut keys = Connection::open(store.join(KEYS))?;
    keys.busy_timeout(PATIENCE)?;
    let change = keys.transaction_with_behavior(TransactionBehavior::Immediate)?;
    change.execute_batch(
        "CREATE TABLE IF NOT EXISTS chancery_begun (session INTEGER PRIMARY KEY);
         DELETE FROM session WHERE rowid IN (SELECT session FROM chancery_begun);
         DELETE FROM chancery_begun;
         CREATE TRIGGER IF NOT EXISTS chancery_begins AFTER INSERT ON session
             BEGIN INSERT OR REPLACE INTO chancery_begun VALUES (new.rowid); END;
         CREATE TRIGGER IF NOT EXISTS chancery_is_whole AFTER UPDATE ON session
             BEGIN DELETE FROM chancery_begun WHERE session = new.rowid; END;",
    )?;
    change.commit()
}
