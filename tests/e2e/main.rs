//! The bot as a real process against a real Synapse, with real, encrypted clients: matrix-sdk's and matrix-nio's.

#[path = "../tour/mod.rs"]
mod tour;

mod backup;
mod besieged;
mod hostile;
mod init;
mod interrupted;
mod locked;
mod logos;
mod lost;
mod misuse;
mod names;
mod path;
mod privacy;
mod recognition;
mod reread;
mod rooms;
mod session;
mod strangers;
mod watched;

use std::path::Path;
use std::sync::OnceLock;

use homeserver::bot::Bot;
use homeserver::community::{Charter, Community};
use homeserver::synapse::Synapse;

/// The one homeserver of all these tests.
fn synapse() -> &'static Synapse {
    static SYNAPSE: OnceLock<Synapse> = OnceLock::new();
    SYNAPSE.get_or_init(|| Synapse::start().unwrap_or_else(|error| panic!("{error}")))
}

/// The bot's executable.
fn chancery() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_chancery"))
}

/// A community of its own for a test, and its bot, ready.
async fn community(name: &str, programme: &str) -> (Community, Bot) {
    let charter =
        Charter { programme: programme.to_owned(), suffix: Some(name.to_owned()), ..Charter::default() };
    let community = Box::pin(Community::found(synapse(), charter)).await.expect("a community");
    tour::trust_the_bot(&community).await;
    let bot = community.start_bot(chancery()).expect("a bot");
    bot.wait_ready().await.expect("a bot that is ready");
    (community, bot)
}
