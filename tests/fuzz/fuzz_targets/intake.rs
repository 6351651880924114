//! What a homeserver hands out.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| chancery_fuzz::intake::examine(input));
