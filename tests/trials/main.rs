//! What the README promises, tried on a real homeserver with real clients under conditions that last: the long form
//! (`cargo trials`) gives the README's figures, the short one is part of every `cargo test`.

#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

#[allow(dead_code, reason = "other walks need other parts of it")]
#[path = "../tour/mod.rs"]
mod tour;

mod away;
mod interview;
mod killed;
mod measure;
mod outage;
mod paced;

use std::path::Path;
use std::sync::OnceLock;

use homeserver::synapse::Synapse;

/// The homeserver of those trials that do not harm it.
fn synapse() -> &'static Synapse {
    static SYNAPSE: OnceLock<Synapse> = OnceLock::new();
    SYNAPSE.get_or_init(|| Synapse::start().unwrap_or_else(|error| panic!("{error}")))
}

/// The bot's executable.
fn chancery() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_chancery"))
}
