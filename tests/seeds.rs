//! Every seed of the fuzz targets goes through the same bodies as under the fuzzer, on the usual toolchain and in
//! seconds. What a run has found is among them, so that it stays mended.

#![allow(
    unreachable_pub,
    dead_code,
    reason = "the modules of a test are visible to it alone, and shared with others"
)]

#[path = "fuzz/src/commands.rs"]
mod commands;
#[path = "fuzz/src/configuration.rs"]
mod configuration;
#[path = "fuzz/src/harmless.rs"]
mod harmless;
#[path = "fuzz/src/intake.rs"]
mod intake;
#[path = "fuzz/src/journal.rs"]
mod journal;
#[path = "store/sample.rs"]
mod sample;
mod stage;

use std::fs;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

/// Puts every seed of the target through its body, and tells all that fail by name.
#[track_caller]
fn all_pass(target: &str, examine: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/seeds").join(target);
    let mut seeds: Vec<_> = fs::read_dir(&folder)
        .expect("the seeds lie there")
        .map(|entry| entry.expect("a seed").path())
        .collect();
    seeds.sort();
    assert!(seeds.len() > 5, "there are too few seeds to tell anything");
    let fails = |seed: &&_| {
        let bytes = fs::read(seed).expect("a seed");
        panic::catch_unwind(AssertUnwindSafe(|| examine(&bytes))).is_err()
    };
    let failed: Vec<_> = seeds.iter().filter(fails).collect();
    assert!(failed.is_empty(), "these seeds break a promise: {failed:?}");
}

#[test]
fn whatever_people_say_is_read_and_answered() {
    all_pass("commands", commands::examine);
}

#[test]
fn whatever_a_homeserver_hands_out_is_taken_in() {
    all_pass("intake", intake::examine);
}

#[test]
fn whatever_a_disk_gives_back_is_what_was_written_or_refused() {
    all_pass("journal", journal::examine);
}

#[test]
fn whatever_operators_write_can_be_used_or_mended() {
    all_pass("configuration", configuration::examine);
}
