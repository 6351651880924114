//! What strangers and damaged disks may hand to Chancery, tried at random: the bodies of the fuzz targets. Each takes any
//! bytes at all and panics if a promise is broken.
//!
//! `tests/fuzz/run TARGET [SECONDS]` runs one, by default for ten minutes; it needs a nightly toolchain and
//! `cargo install cargo-fuzz`. What it finds lands in `target/fuzz/artifacts`: mend it, and put it among the seeds.
//! `cargo test --test seeds` plays every seed through the same bodies, on the usual toolchain.

pub mod commands;
pub mod configuration;
mod harmless;
pub mod intake;
pub mod journal;
#[path = "../../store/sample.rs"]
mod sample;
#[path = "../../stage/mod.rs"]
mod stage;
