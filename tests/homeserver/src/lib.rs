//! A real Synapse on loopback, the people who talk on it, and the bot as the process it will be: for the tests
//! and the demo alone.
//!
//! - `synapse` starts, stops and removes the homeserver; `venv` is where Python's packages live, `data` where its own do
//! - `limits` lifts the rate limits of single accounts
//! - `person` is a user with matrix-sdk, `listening` and `talking`; `nio` is one with matrix-nio; both hear into an `inbox`
//!   of `heard` messages
//! - `history` is a room as whoever scrolls up in it reads it
//! - `room` says what a room is to be; `community` founds all that Chancery serves, and writes its configuration
//! - `bot` runs an executable as the bot; `process` owns every process that is started here
//! - `mail` is a mail server
//! - `measuring` is a homeserver in memory, to measure the bot against
//! - `proxy` is a bad line to the homeserver; `http` asks it by hand
//! - `transcript` prints what everybody hears, once and readably
//!
//! Without the feature `person` there is a mail server at most, so that the rules can be tested without building an SDK.
#![allow(
    clippy::disallowed_methods,
    reason = "what is banned in the bot (clocks, spawned tasks, environment) is how a world around it is made"
)]
#![allow(
    clippy::missing_errors_doc,
    reason = "every error is an enum, and its variants say when and what then"
)]
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what it is for")
)]

#[cfg(feature = "person")]
pub mod bot;
#[cfg(feature = "person")]
pub mod community;
#[cfg(feature = "person")]
mod data;
#[cfg(feature = "person")]
pub mod heard;
#[cfg(feature = "person")]
pub mod history;
#[cfg(feature = "person")]
pub mod http;
#[cfg(feature = "person")]
pub mod inbox;
#[cfg(feature = "person")]
mod limits;
#[cfg(feature = "person")]
mod listening;
#[cfg(feature = "mail")]
pub mod mail;
#[cfg(feature = "measuring")]
pub mod measuring;
#[cfg(feature = "person")]
pub mod nio;
#[cfg(feature = "person")]
pub mod person;
#[cfg(any(feature = "mail", feature = "person"))]
mod process;
#[cfg(feature = "person")]
pub mod proxy;
#[cfg(feature = "person")]
pub mod room;
#[cfg(feature = "person")]
pub mod synapse;
#[cfg(feature = "person")]
mod talking;
#[cfg(feature = "person")]
pub mod transcript;
#[cfg(any(feature = "mail", feature = "person"))]
pub mod venv;
