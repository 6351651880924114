//! Where people talk: the trait that the service needs, and the chats that have it.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use jiff::Timestamp;
use ruma::OwnedUserId;
use serde::Deserialize;
use thiserror::Error;

use crate::domain::event::Event;
use crate::domain::ids::Cause;
use crate::domain::message::Sealed;

#[cfg(feature = "matrix")]
pub mod matrix;
pub mod said;
pub mod spoken;

/// A future of a chat, boxed so that none of its insides are compiled into the service.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Tells the present moment, in a wait that may be long.
pub type Now<'a> = dyn Fn() -> Timestamp + Send + Sync + 'a;

/// What happened in the rooms since a position, in the order in which it happened there.
#[derive(Debug, Default)]
pub struct Batch {
    /// The events, each room in order, gaps read back.
    pub events: Vec<Event>,
    /// Encrypted messages that could not be read yet, each as it came.
    pub held: Vec<(Cause, String)>,
    /// Held messages that wait no longer: they are among the events, readable or given up.
    pub released: Vec<Cause>,
    /// The position after them.
    pub since: Option<String>,
    /// The moment up to which everything said has been heard with these; nothing if the rooms were not read for them.
    pub read: Option<Timestamp>,
}

/// A place where people talk.
pub trait Chat: Send + Sync {
    /// Waits for what happens after `since`, asking the homeserver again for as long as it takes; `held` are the
    /// messages whose keys are awaited, `now` tells the present moment. When `due` has come it does not wait for anything
    /// to happen any longer. Every event is reported at least once; dropping the future loses nothing if the process ends
    /// with it.
    fn listen<'a>(
        &'a self,
        since: Option<&'a str>,
        held: &'a [(Cause, String)],
        due: Option<Timestamp>,
        now: &'a Now<'a>,
    ) -> Pending<'a, Result<Batch, ListenError>>;

    /// Delivers one message; the same one delivered twice is heard once. What it became is heard with everything else.
    fn send<'a>(&'a self, message: &'a Sealed) -> Pending<'a, Result<(), SendError>>;
}

/// Why nothing can be heard any more; the process must end.
#[derive(Debug, Error)]
pub enum ListenError {
    /// The homeserver no longer accepts the session.
    #[error("{}", if *soft {
        "the homeserver wants the bot to log in again; run `chancery login`, which keeps its device and loses nothing"
    } else {
        "the homeserver has ended the session and deleted the device; run `chancery login`, with the recovery key at \
         hand: it makes another device, and nothing is lost"
    })]
    SessionLost {
        /// True if the device still exists, so that a new login goes on with it and its keys.
        soft: bool,
    },
    /// A room of the configuration cannot be used.
    #[error("the room {0} cannot be used: {1}; correct it in the configuration, or invite the bot there")]
    Room(String, String),
    /// The library is ahead of what was committed; a restart heals it.
    #[error("{0}; start the process again, nothing is lost")]
    Restart(String),
}

/// Whose encrypted message waits for its key, as a chat keeps it: all that the engine reads of it.
#[must_use]
pub fn sender(held: &str) -> Option<OwnedUserId> {
    #[derive(Deserialize)]
    struct Held {
        sender: OwnedUserId,
    }
    serde_json::from_str(held).ok().map(|held: Held| held.sender)
}

/// What a homeserver lets an account do only so often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Limit {
    /// To send messages, to whatever room.
    Messages,
    /// To make rooms.
    Rooms,
    /// To ask people in; it may be meant for one of them alone.
    Invitations,
}

/// Why a message was not delivered.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SendError {
    /// It may well be, later.
    #[error("not now: {why}")]
    Later {
        /// How long the homeserver asks us to wait.
        after: Option<Duration>,
        /// What it said.
        why: String,
    },
    /// It was one too many; with it, everything else must wait that needs what is limited.
    #[error("limited: {why}")]
    Limited {
        /// What there was too much of.
        what: Limit,
        /// How long the homeserver asks us to wait.
        after: Duration,
        /// What it said.
        why: String,
    },
    /// It never will be.
    #[error("never: {why}")]
    Never {
        /// What the homeserver said.
        why: String,
    },
}
