//! The one small door between Chancery and matrix-sdk: every call into the SDK is made here, behind plain types.
//!
//! The crate knows Matrix and nothing of ambassadors. Its borders are boxed futures and owned values, so that whoever
//! uses it is compiled without the SDK's state machines.
//!
//! - [`login`]: an account becomes a device of ours, once
//! - [`session`]: the session on disk becomes a client, at every start
//! - [`client`]: the client, which everything below is a method of
//! - [`sync`]: what happened since a token that *we* own, with nothing left out
//! - [`invites`]: who asked us into which room
//! - [`heard`]: one event, as plain data, believed only as far as it may be
//! - [`keys`]: messages whose key comes late
//! - [`send`]: messages, reactions, redactions and invitations, safe to repeat
//! - [`rooms`]: coming, going, and who is who in a room
//! - [`footing`]: where we stand in a room, and what we may do there
//! - [`upgrade`]: which room replaces which
//! - [`direct`]: the room in which one person is spoken to alone
//! - [`trust`]: what makes the device trusted, and whether it is
//! - [`look`]: what the homeserver says of a room, for a check before the first start
//! - [`error`]: what to do when the homeserver says no

#![cfg(feature = "sdk")]

pub mod client;
pub mod direct;
pub mod error;
mod files;
pub mod footing;
mod gap;
pub mod heard;
pub mod invites;
pub mod keys;
pub mod login;
pub mod look;
mod midway;
pub mod rooms;
pub mod send;
pub mod session;
pub mod sync;
pub mod trust;
pub mod upgrade;
mod vault;
