//! What outlives the process: facts, people's words, the outbox, and how far the rooms have been read.
//!
//! A store keeps [`Commit`]s, each whole or not at all, and gives back what they add up to. [`memory`] forgets with
//! the last handle to it and serves tests and the console; [`sled`] survives a power cut.

use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::domain::fact::Entry;
use crate::domain::ids::{Cause, MessageId, Seq, TextId};
use crate::domain::message::Sealed;

mod checkpoint;
pub mod disk;
mod flip;
pub mod format;
mod frame;
pub mod journal;
pub mod memory;
mod row;
pub mod sled;
mod tally;

/// All that one batch of events leads to. It is kept whole or not at all.
///
/// The journal holds commits in this form for ever: a field may be added, never changed in meaning. A field that is
/// not known here stops the reading, for to pass over it would be to lose what it says.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Commit {
    /// The events that are settled with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handled: Vec<Cause>,
    /// What became true, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Entry>,
    /// What people wrote; `None` erases. The last word on a name holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub texts: Vec<(TextId, Option<String>)>,
    /// Messages to deliver, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outbox: Vec<Sealed>,
    /// Messages that were delivered, or given up.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settled: Vec<MessageId>,
    /// Encrypted messages that wait for their key (`Some`: the event as it came) or wait no longer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<(Cause, Option<String>)>,
    /// How far the rooms have been read: the homeserver's own token; `None` leaves it as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
}

/// What a store gives back when it is opened: enough to go on as if nothing had happened.
#[derive(Debug, Default, PartialEq)]
pub struct Kept {
    /// The last commit that it takes in.
    pub seq: Seq,
    /// Every fact, in order, unless they were handed on.
    pub facts: Vec<Entry>,
    /// Messages not yet settled, in order.
    pub outbox: Vec<Sealed>,
    /// Encrypted messages that wait for their key, in order.
    pub held: Vec<(Cause, String)>,
    /// How far the rooms have been read.
    pub since: Option<String>,
}

/// A place that keeps commits. One process writes; whatever it has acknowledged survives a power cut.
///
/// Every call blocks until the disk has answered: call from a thread that may wait.
pub trait Store: Send {
    /// Everything needed to go on, but for the facts, which are handed on one by one, in order: all of them together
    /// take more memory than what becomes of them.
    ///
    /// # Errors
    /// Fails if what is kept cannot be read: then what was handed on is of no use.
    fn load_onto(&mut self, take: &mut dyn FnMut(&Entry)) -> Result<Kept, StoreError>;

    /// Everything needed to go on, and the facts with it.
    ///
    /// # Errors
    /// As [`Self::load_onto`].
    fn load(&mut self) -> Result<Kept, StoreError> {
        let mut facts = Vec::new();
        let kept = self.load_onto(&mut |entry| facts.push(entry.clone()))?;
        Ok(Kept { facts, ..kept })
    }

    /// Whether the event was settled by an earlier commit.
    ///
    /// # Errors
    /// Fails if what is kept cannot be read.
    fn handled(&self, cause: &Cause) -> Result<bool, StoreError>;

    /// Keeps all of the commit, on disk when it returns, or nothing of it.
    ///
    /// # Errors
    /// After an error it is not known whether the commit was kept: nothing of it may be acted upon and the process
    /// must end. The next opening tells.
    fn commit(&mut self, commit: &Commit) -> Result<Seq, StoreError>;

    /// Keeps all of the commit, as [`Self::commit`] does, and leaves nothing behind of what is no longer kept: when this
    /// returns, no byte of a text that was erased, a message that was settled, or an encrypted event that was released
    /// is in the store's files, whether this commit or an earlier one took it away. If the process or the machine stops
    /// in between, the next opening finishes it before anything else. It takes as long as a checkpoint and a rebuilding
    /// of sled.
    ///
    /// It goes by what is kept, not by what is alike: a message in the outbox that quotes the words has to be settled
    /// by the same commit, or replaced by one with the same id. Exports, backups, what the homeserver has, and blocks of
    /// the disk that the file system has set free are out of its reach.
    ///
    /// # Errors
    /// As [`Self::commit`].
    fn erase(&mut self, commit: &Commit) -> Result<Seq, StoreError>;

    /// What a person wrote, unless it was erased.
    ///
    /// # Errors
    /// Fails if what is kept cannot be read.
    fn text(&self, id: &TextId) -> Result<Option<String>, StoreError>;

    /// Makes the next opening quick and what is on disk small.
    ///
    /// # Errors
    /// Fails if it cannot be written; what was kept before stays kept.
    fn checkpoint(&mut self) -> Result<(), StoreError>;

    /// Writes all that is kept, as lines of JSON that a person can read and every store can import; returns the last
    /// commit in it.
    ///
    /// # Errors
    /// Fails if what is kept cannot be read, or `out` cannot be written.
    fn export(&mut self, out: &mut dyn Write) -> Result<Seq, StoreError>;
}

/// Why a store cannot go on, and what its operator can do.
#[derive(Debug, Error)]
pub enum StoreError {
    /// Another process holds the data directory.
    #[error("another process is using {0}; stop it first, or give this one a data directory of its own")]
    Locked(PathBuf),
    /// The operating system refused.
    #[error("{doing} {path}: {error}{}", advice(.error))]
    Io {
        /// What was attempted ("writing", "opening"…).
        doing: &'static str,
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        error: io::Error,
    },
    /// What was kept is damaged.
    #[error(
        "{path} is damaged at byte {offset}: {what}; put back a backup of the whole data directory, or `chancery import` \
         the last checkpoint into a new one (nothing was changed)"
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where in it.
        offset: u64,
        /// What is wrong there.
        what: String,
    },
    /// The end of the journal is missing: sled has taken in commits that it does not hold.
    #[error(
        "{journal} ends at commit {ends}, but commit {applied} was acknowledged: its end is lost; nothing was changed. \
         Put back a backup of the whole data directory, or, to go on from commit {ends} and lose what came later, \
         remove {sled}"
    )]
    Shortened {
        /// The journal's directory.
        journal: PathBuf,
        /// The last commit that it holds.
        ends: Seq,
        /// The last commit that sled has taken in.
        applied: Seq,
        /// sled's directory.
        sled: PathBuf,
    },
    /// The data was written by a version that this one does not understand.
    #[error(
        "{path} was written by another version of Chancery ({what}), or is damaged; run that version, or a newer one, or \
         put back a backup"
    )]
    Version {
        /// The file.
        path: PathBuf,
        /// What was found.
        what: String,
    },
    /// The whole data directory is of a form that only a newer version knows.
    #[error(
        "{path} has the form {format}, in which Chancery {program} left it, and this is Chancery {}, which knows forms up \
         to {}; run Chancery {program} or a newer one, or put back a backup that was made before the update (nothing was \
         changed)",
        env!("CARGO_PKG_VERSION"),
        format::FORMAT
    )]
    Newer {
        /// The data directory.
        path: PathBuf,
        /// Its format.
        format: u32,
        /// The program that opened it last.
        program: String,
    },
    /// An import was given a place that is in use.
    #[error("{0} already holds data; import into a new directory")]
    Occupied(PathBuf),
    /// The commit has no written form.
    #[error(
        "the commit cannot be written: {0}; nothing of it was kept. This is a fault in Chancery: please report it"
    )]
    Unwritable(String),
    /// sled failed; what it holds can be built anew.
    #[error("{path}: {what}; start the process anew: sled's data is rebuilt from the journal")]
    Sled {
        /// sled's directory.
        path: PathBuf,
        /// What went wrong.
        what: String,
    },
    /// An earlier commit failed, so that nothing may be acknowledged any more.
    #[error("an earlier write failed; start the process anew")]
    Poisoned,
}

/// What an operator can do about an error of the system, where that is known.
fn advice(error: &io::Error) -> &'static str {
    match error.kind() {
        ErrorKind::NotFound => "; make the directory, or mend the path in the configuration",
        ErrorKind::PermissionDenied => "; give the user that runs Chancery the right to read and write there",
        ErrorKind::ReadOnlyFilesystem => "; mount the file system writable, or move the data directory",
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            "; free some space and start again: nothing that was acknowledged is lost"
        }
        ErrorKind::FileTooLarge => {
            "; raise the limit on the size of files and start again: nothing that was acknowledged is lost"
        }
        _ => "",
    }
}
