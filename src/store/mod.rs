//! What outlives the process: facts, people's words, the outbox, and how far the rooms have been read.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::domain::fact::Entry;
use crate::domain::ids::{Cause, MessageId, Seq, TextId};
use crate::domain::message::Sealed;

pub mod memory;

/// All that one batch of events leads to. It is kept whole or not at all.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Commit {
    /// The events that are settled with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub handled: Vec<Cause>,
    /// What became true, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<Entry>,
    /// What people wrote; `None` erases.
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
#[derive(Debug, Default)]
pub struct Kept {
    /// Every fact, in order.
    pub facts: Vec<Entry>,
    /// Messages not yet settled, in order.
    pub outbox: Vec<Sealed>,
    /// Encrypted messages that wait for their key, in order.
    pub held: Vec<(Cause, String)>,
    /// How far the rooms have been read.
    pub since: Option<String>,
}

/// A place that keeps commits. One process writes; whatever it has acknowledged survives a power cut.
pub trait Store: Send {
    /// Everything needed to go on.
    ///
    /// # Errors
    /// Fails if what is kept cannot be read.
    fn load(&mut self) -> Result<Kept, StoreError>;

    /// Whether the event was settled by an earlier commit.
    ///
    /// # Errors
    /// Fails if what is kept cannot be read.
    fn handled(&self, cause: &Cause) -> Result<bool, StoreError>;

    /// Keeps all of the commit, on disk when it returns, or nothing of it.
    ///
    /// # Errors
    /// After an error nothing of this commit may be believed and the process must end.
    fn commit(&mut self, commit: &Commit) -> Result<Seq, StoreError>;

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
}

/// Why a store cannot go on, and what its operator can do.
#[derive(Debug, Error)]
pub enum StoreError {
    /// Another process holds the data directory.
    #[error("another process is using {0}; stop it first, or give this one a data directory of its own")]
    Locked(PathBuf),
    /// The operating system refused.
    #[error("{doing} {path}: {error}")]
    Io {
        /// What was attempted ("writing", "opening"…).
        doing: &'static str,
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        error: std::io::Error,
    },
    /// What was kept is damaged.
    #[error(
        "{path} is damaged at byte {offset}: {what}; put a checkpoint or a backup of the data directory in its place"
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// Where in it.
        offset: u64,
        /// What is wrong there.
        what: String,
    },
    /// The data was written by a version that this one does not understand.
    #[error("{path} was written by another version of Chancery ({what}); run that version, or a newer one")]
    Version {
        /// The file.
        path: PathBuf,
        /// Which version was found.
        what: String,
    },
    /// An earlier commit failed, so that nothing may be acknowledged any more.
    #[error("an earlier write failed; start the process anew")]
    Poisoned,
}
