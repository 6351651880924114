//! The command reader, and all that what people say leads to.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| chancery_fuzz::commands::examine(input));
