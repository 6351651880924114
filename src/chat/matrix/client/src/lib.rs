//! The one small door between Chancery and matrix-sdk: every call into the SDK is made here, behind plain types.
//!
//! The crate knows Matrix and nothing of ambassadors. Its borders are boxed futures and owned values, so that whoever
//! uses it is compiled without the SDK's state machines.
//!
//! - [`login`]: an account becomes a device of ours, once
//! - [`session`]: the session on disk becomes a client, at every start
//! - `remembering`: its store, with a memory for what is asked again and again
//! - [`keeping`]: a copy of the session, and how it is put back
//! - [`client`]: the client, which everything below is a method of
//! - [`sync`]: what happened since a token that *we* own, with nothing left out
//! - [`invites`]: who asked us into which room
//! - [`heard`]: one event, as plain data, believed only as far as it may be; needs no SDK
//! - `timeline`: what the SDK says of an event before it is read
//! - [`keys`]: messages whose key comes late
//! - [`send`]: messages, reactions, redactions and invitations, safe to repeat
//! - [`upload`]: files, for one room alone
//! - [`rooms`]: coming, going, and who is who in a room
//! - [`names`]: by which names people are in a room
//! - [`quoted`]: a single message, as the homeserver shows it
//! - [`footing`]: where we stand in a room, and what we may do there
//! - [`upgrade`]: which room replaces which
//! - [`direct`]: the room in which one person is spoken to alone; `talks` are those that were found out
//! - [`trust`]: what makes the device trusted, and whether it is
//! - [`look`]: what the homeserver says of a room, for a check before the first start
//! - [`discovery`]: which homeserver a name leads to, and whom it knows
//! - [`founding`]: rooms made for a purpose, and found again
//! - [`error`]: what to do when the homeserver says no
//!
//! Without the feature `sdk` there is only what needs none: how an event is read.

#[cfg(feature = "sdk")]
mod allowance;
#[cfg(feature = "sdk")]
pub mod client;
#[cfg(feature = "sdk")]
pub mod direct;
#[cfg(feature = "sdk")]
pub mod discovery;
#[cfg(feature = "sdk")]
pub mod error;
#[cfg(feature = "sdk")]
mod files;
#[cfg(feature = "sdk")]
pub mod footing;
#[cfg(feature = "sdk")]
pub mod founding;
#[cfg(feature = "sdk")]
mod gap;
pub mod heard;
#[cfg(feature = "sdk")]
pub mod invites;
#[cfg(feature = "sdk")]
pub mod keeping;
#[cfg(feature = "sdk")]
pub mod keys;
#[cfg(feature = "sdk")]
pub mod login;
#[cfg(feature = "sdk")]
pub mod look;
#[cfg(feature = "sdk")]
mod midway;
#[cfg(feature = "sdk")]
pub mod names;
#[cfg(feature = "sdk")]
pub mod quoted;
#[cfg(feature = "sdk")]
mod remembering;
#[cfg(feature = "sdk")]
pub mod rooms;
#[cfg(feature = "sdk")]
pub mod send;
#[cfg(feature = "sdk")]
pub mod session;
#[cfg(feature = "sdk")]
pub mod sync;
#[cfg(feature = "sdk")]
mod talks;
#[cfg(feature = "sdk")]
mod timeline;
#[cfg(feature = "sdk")]
pub mod trust;
#[cfg(feature = "sdk")]
pub mod upgrade;
#[cfg(feature = "sdk")]
pub mod upload;
#[cfg(feature = "sdk")]
mod vault;
