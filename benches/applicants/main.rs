//! Many applicants at once through the whole path, against a real Synapse with real encrypted clients: how long each
//! reply takes, beside the raw round trip of the same Synapse, which an account that echoes by hand shows with the same
//! crowd. The ratio of the two is the bot's share.
//!
//! `cargo bench --bench applicants` measures two hundred of them, `cargo bench --bench applicants -- 20` as many as it says.
//! All of it (Synapse, the bot, every client) runs on this machine; nothing is asserted.
#![allow(
    clippy::disallowed_methods,
    reason = "a benchmark reads the clock, and its people do things at the same time"
)]

mod crowd;
#[path = "../ledger/mod.rs"]
mod ledger;
mod path;
mod round_trips;

use std::error::Error;
use std::path::Path;
use std::sync::Arc;

use homeserver::community::{Charter, Community};
use homeserver::synapse::Synapse;
use homeserver::venv::SYNAPSE;
use tempfile::TempDir;
use tokio::time::Instant;

use crowd::Crowd;
use ledger::Ledger;
use path::Staff;
use round_trips::RoundTrips;

/// How many people apply at once, unless the command line says otherwise.
const APPLICANTS: usize = 200;

/// How often somebody who is alone with the homeserver says something.
const ALONE: usize = 100;

/// How many lines each of the crowd has echoed: as many as an interview has answers.
const LINES: usize = 9;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let applicants = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(APPLICANTS);
    let mut ledger = Ledger::of(&format!("Against a real homeserver ({SYNAPSE}), in encrypted rooms"));
    let synapse = Synapse::start()?;
    let folder = TempDir::new()?;
    let programme = folder.path().join("openstack.toml");
    std::fs::write(&programme, for_a_crowd())?;
    let charter = Charter { programme: programme.display().to_string(), ..Charter::default() };
    let community = Box::pin(Community::found(&synapse, charter)).await?;
    let bot = community.start_bot(Path::new(env!("CARGO_BIN_EXE_chancery")))?;
    bot.wait_ready().await?;
    let community = Arc::new(community);
    let staff = Arc::new(Staff::gather(&synapse, Arc::clone(&community), applicants).await?);
    let crowd = Crowd::gather(&synapse, &community.bot, applicants).await?;

    let first = crowd.first();
    let raw = first.is_echoed(ALONE).await?;
    let replies = first.asks(ALONE).await?;
    told(&mut ledger, "one person alone, `!status`", &raw, &replies);

    let raw = crowd.is_echoed(LINES).await?;
    let began = Instant::now();
    let walked = crowd.walks(&staff).await?;
    let seconds = began.elapsed().as_secs_f64();
    told(&mut ledger, &format!("{applicants} at once, the interview"), &raw, &walked.interview);
    told(&mut ledger, &format!("{applicants} at once, from review to approval"), &raw, &walked.afterwards);
    ledger.note(
        &format!("{applicants} at once, from `!apply` to the congratulations of the last"),
        format!("{seconds:.1} s"),
        None,
    );
    bot.stop().await?;
    ledger.close("applicants");
    Ok(())
}

/// The programme of `OpenStack`, with mentors who take as many candidates as a programme may let them, and one score.
fn for_a_crowd() -> String {
    let changes = [("\ncapacity = 3", "\ncapacity = 50"), ("scores-needed = 2", "scores-needed = 1")];
    let usual = include_str!("../../config/programmes/openstack.toml").to_owned();
    changes.into_iter().fold(usual, |text, (usual, changed)| {
        assert!(text.contains(usual), "the programme says {usual}");
        text.replace(usual, changed)
    })
}

/// The figures of one scene: what the bot takes, what the homeserver alone takes, and the ratio.
fn told(ledger: &mut Ledger, scene: &str, raw: &RoundTrips, replies: &RoundTrips) {
    let target = Some("beside the echo's");
    ledger.note(&format!("{scene}: echo by hand, from message to message, p50 / p99"), raw.to_string(), None);
    ledger.note(&format!("{scene}: from message to reply, p50 / p99"), replies.to_string(), target);
    let ratio = format!("{:.2} / {:.2}", replies.at(50) / raw.at(50), replies.at(99) / raw.at(99));
    ledger.note(&format!("{scene}: ratio, p50 / p99"), ratio, None);
}
