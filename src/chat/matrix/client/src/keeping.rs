//! A copy of the session, taken while the bot runs, and put back where another device would else be needed.
//!
//! `SQLite` copies its own files (`VACUUM INTO`): each as it was at one moment, whatever another process writes then.
//! What the SDK had counted on with others it must not count on again: a letter that is sent twice under one number
//! cannot be read, so a session that is put back begins anew with each room and each device.

use std::{
    fs::{self, Permissions},
    io,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, OpenFlags};

use crate::{files, session::ClientError, vault};

/// What ends the name of a database.
const SUFFIX: &str = "sqlite3";

/// How long another process may hold a database.
const PATIENCE: Duration = Duration::from_secs(30);

/// Copies the session of this data directory into another directory, which is made; the account's recovery key only where
/// that is asked for. Returns false if there is no session yet.
///
/// # Errors
///
/// Says which file could not be copied.
pub fn copy_out(data: &Path, to: &Path, with_recovery_key: bool) -> Result<bool, ClientError> {
    let small = vault::small_files(with_recovery_key);
    if !crate::session::session_exists(data) {
        return Ok(false);
    }
    make(to)?;
    let (store, copy) = (data.join(vault::STORE), to.join(vault::STORE));
    make(&copy)?;
    for database in databases(&store)? {
        let name = database.file_name().unwrap_or_default();
        let target = copy.join(name);
        vacuum(&database, &target)?;
        close(&target)?;
    }
    // The session last: it stands for a copy that is complete.
    for file in small {
        copy_file(&data.join(file), &to.join(file))?;
    }
    Ok(true)
}

/// Puts a copied session into a data directory that has none.
///
/// # Errors
///
/// Says which file could not be written.
pub fn put_back(from: &Path, data: &Path) -> Result<(), ClientError> {
    make(data)?;
    let (copy, store) = (from.join(vault::STORE), data.join(vault::STORE));
    make(&store)?;
    for database in databases(&copy)? {
        let name = database.file_name().unwrap_or_default();
        copy_file(&database, &store.join(name))?;
    }
    begin_anew(&store)?;
    for file in vault::small_files(true) {
        copy_file(&from.join(file), &data.join(file))?;
    }
    Ok(())
}

/// Whether every database of a copied session is whole; no session is one.
///
/// # Errors
///
/// Says what is wrong with it.
pub fn check(copy: &Path) -> Result<(), ClientError> {
    let store = copy.join(vault::STORE);
    if store.exists() {
        databases(&store)?.iter().try_for_each(|database| is_whole(database))
    } else {
        Ok(())
    }
}

fn is_whole(database: &Path) -> Result<(), ClientError> {
    let damaged = |why: String| ClientError::Damaged { path: database.to_owned(), why };
    let connection = Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_ONLY)
        .map_err(|error| damaged(error.to_string()))?;
    let verdict: String = connection
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(|error| damaged(error.to_string()))?;
    if verdict == "ok" { Ok(()) } else { Err(damaged(verdict)) }
}

/// Forgets what was agreed with rooms and devices, as far as it cannot be known how far that has gone since.
fn begin_anew(store: &Path) -> Result<(), ClientError> {
    let path = store.join("matrix-sdk-crypto.sqlite3");
    if !path.exists() {
        return Ok(());
    }
    let begun = Connection::open(&path).and_then(|keys| {
        keys.execute_batch("DELETE FROM outbound_group_session; DELETE FROM session;")?;
        keys.close().map_err(|(_, error)| error)
    });
    begun.map_err(|error| ClientError::Damaged { path, why: error.to_string() })
}

fn databases(store: &Path) -> Result<Vec<PathBuf>, ClientError> {
    let mut found = Vec::new();
    for entry in fs::read_dir(store).map_err(at(store))? {
        let path = entry.map_err(at(store))?.path();
        if path.extension().is_some_and(|extension| extension == SUFFIX) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn vacuum(database: &Path, target: &Path) -> Result<(), ClientError> {
    let damaged =
        |why: rusqlite::Error| ClientError::Damaged { path: database.to_owned(), why: why.to_string() };
    // To be written by nobody but SQLite itself, which keeps count of its readers beside the database.
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(database, flags).map_err(damaged)?;
    connection.busy_timeout(PATIENCE).map_err(damaged)?;
    connection.execute("VACUUM INTO ?1", [target.to_string_lossy()]).map_err(damaged)?;
    Ok(())
}

fn make(directory: &Path) -> Result<(), ClientError> {
    files::private_directory(directory).map_err(at(directory))
}

fn close(file: &Path) -> Result<(), ClientError> {
    let closed = fs::set_permissions(file, Permissions::from_mode(0o600));
    closed.and_then(|()| fs::File::open(file)?.sync_all()).map_err(at(file))
}

/// Copies a file, if it is there, durably and for its owner alone.
fn copy_file(from: &Path, to: &Path) -> Result<(), ClientError> {
    match files::read_if_there(from).map_err(at(from))? {
        Some(bytes) => files::write_secret(to, &bytes).map_err(at(to)),
        None => Ok(()),
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> ClientError + use<> {
    let path = path.to_owned();
    move |source| ClientError::File { path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_database_is_copied_while_somebody_writes_it() {
        let place = tempfile::tempdir().expect("a directory");
        let (database, copy) = (place.path().join("keys.sqlite3"), place.path().join("copy.sqlite3"));
        let writer = Connection::open(&database).expect("a database");
        writer
            .execute_batch(
                "PRAGMA journal_mode = WAL; CREATE TABLE it (n INTEGER); INSERT INTO it VALUES (1);",
            )
            .expect("a row");
        writer.execute_batch("BEGIN; INSERT INTO it VALUES (2);").expect("another, not yet kept");
        vacuum(&database, &copy).expect("a copy");
        writer.execute_batch("COMMIT").expect("it is kept");
        is_whole(&copy).expect("it is whole");
        let rows = Connection::open(&copy).expect("it opens");
        let rows: i64 = rows.query_row("SELECT count(*) FROM it", [], |row| row.get(0)).expect("a number");
        assert_eq!(rows, 1, "what was not kept is not copied");
    }

    #[test]
    fn a_damaged_copy_is_known_as_such() {
        let place = tempfile::tempdir().expect("a directory");
        let file = place.path().join("keys.sqlite3");
        fs::write(&file, [7; 5000]).expect("a file");
        assert!(is_whole(&file).is_err());
    }
}
