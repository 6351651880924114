//! The door on a real Synapse: what the facts about matrix-sdk cost a bot that does not know them, kept as tests.
//!
//! Each of them fails when its mend is taken out of the crate; whoever lifts the pinned release of matrix-sdk learns
//! here what has changed.

#![cfg(feature = "sdk")]
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test says what it wants, and starts what it needs"
)]

mod bounds;
mod coming;
mod entering;
mod hearing;
mod hostile;
mod people;
mod polls;
mod power;
mod speaking;
mod stage;
mod troubles;
