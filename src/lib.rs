//! Chancery runs a community's ambassador programme inside its Matrix rooms.
//!
//! Whatever happens (a message, a reaction, a deadline, a delivery) reaches the engine as one `Event`. `decide`, a pure
//! function, answers it with a `Decision`. The store commits the decision whole: facts, the event's id, and the messages
//! to send. The state folds the facts in. The outbox delivers what was said.
//!
//! - [`domain`]: the programme itself, pure: events, records, rules, and what follows from what.
//! - [`engine`]: one batch of events in, one transaction out; owns the state.
//! - [`outbox`]: delivers in order, keeps trying, gives up aloud.
//! - [`service`]: the loop of chat, deadlines, outbox and shutdown.
//! - [`safe_mode`]: what the bot does instead while its configuration cannot be used.
//! - [`clock`]: what time it is.
//! - [`vitals`], [`health`]: how the bot is, and how whoever watches it is told.
//! - [`mail`]: sends e-mails, where the operator wants that.
//! - [`texts`]: puts sentences into the reader's language, as plain text and as safe HTML.
//! - [`documents`]: writes files that are handed out.
//! - [`logos`]: draws the logos of groups.
//! - [`store`]: what outlives the process.
//! - [`chat`]: where people talk.
//! - [`stage`]: rooms that live in memory and a clock that moves when told to, to rehearse on.
//! - [`config`]: reads the configuration, or says file, line and mend.

pub mod chat;
pub mod clock;
pub mod config;
pub mod documents;
pub mod domain;
pub mod engine;
pub mod health;
pub mod logos;
pub mod mail;
pub mod outbox;
pub mod safe_mode;
pub mod service;
pub mod stage;
pub mod store;
pub mod texts;
pub mod vitals;

/// The records of years are millions of small things, each allocated by itself. Fuzzers keep the system's allocator, under
/// which they notice what is read after it was freed.
#[cfg(not(fuzzing))]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
