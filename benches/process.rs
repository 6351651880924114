//! Figures of the whole process against a real Synapse on this machine: how soon it is ready, what it weighs when idle,
//! and its own share of a reply, from the sync that brought a message to the request that answers it.
//!
//! `cargo bench --bench process` builds the release and prints them; nothing is asserted, since machines differ.
#![allow(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

#[path = "ledger/mod.rs"]
mod ledger;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use homeserver::bot::Bot;
use homeserver::community::{Charter, Community};
use homeserver::inbox::Wanted;
use homeserver::synapse::Synapse;
use jiff::Timestamp;

use ledger::Ledger;

/// How often it is started.
const STARTS: usize = 10;

/// How often it is asked something.
const QUESTIONS: usize = 200;

/// How long it is left alone before it is weighed.
const IDLE: Duration = Duration::from_secs(10);

type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let mut ledger = Ledger::of("The whole process, beside a real Synapse");
    let synapse = Synapse::start()?;
    let charter = Charter { programme: "openstack".to_owned(), ..Charter::default() };
    let community = Box::pin(Community::found(&synapse, charter)).await?;
    let mut bot = started(&community).await?;
    bot.stop().await?;

    let mut starts = Vec::new();
    for _ in 0..STARTS {
        let begin = Instant::now();
        bot.restart()?;
        bot.wait_ready().await?;
        starts.push(begin.elapsed());
        bot.stop().await?;
    }
    note(&mut ledger, "start with an existing session, until ready", &mut starts);

    bot.restart()?;
    bot.wait_ready().await?;
    let mut round_trips = ask(&community).await?;
    note(
        &mut ledger,
        "round trip of `!status` in an encrypted chat, as the person sees it",
        &mut round_trips,
    );
    note(
        &mut ledger,
        "of it the bot's own share, from the sync received to the request that answers",
        &mut own_shares(&bot),
    );
    tokio::time::sleep(IDLE).await;
    ledger.note("idle, resident", format!("{:.1} MB", resident(&community.config())?), None);
    bot.stop().await?;
    ledger.close("process");
    Ok(())
}

/// The bot, with a log that tells when it hears and when it sends.
async fn started(community: &Community) -> Outcome<Bot> {
    let config = community.config().display().to_string();
    let environment =
        [("CHANCERY_PASSWORD", community.bot_password.as_str()), ("RUST_LOG", "warn,chancery=debug")];
    let arguments = ["run", "--config", &config];
    let log = community.config().with_extension("log");
    let bot = Bot::start_with(Path::new(env!("CARGO_BIN_EXE_chancery")), &arguments, &environment, &log)?;
    bot.wait_ready().await?;
    Ok(bot)
}

async fn ask(community: &Community) -> Outcome<Vec<Duration>> {
    let (alice, bot) = (&community.alice, &community.bot);
    let direct = alice.create_dm(bot).await?;
    alice.expect(Wanted::any_by(bot).in_room(&direct).member(bot, "join")).await?;
    let mut round_trips = Vec::new();
    for _ in 0..QUESTIONS {
        let begin = Instant::now();
        alice.say(&direct, "!status").await?;
        alice.expect(Wanted::by(bot).in_room(&direct)).await?;
        round_trips.push(begin.elapsed());
    }
    Ok(round_trips)
}

/// For each message sent, the time since the last sync that brought anything.
fn own_shares(bot: &Bot) -> Vec<Duration> {
    let mut heard = None;
    let mut shares = Vec::new();
    for line in bot.log() {
        let at = line.split_whitespace().next().and_then(|at| at.parse::<Timestamp>().ok());
        let Some(at) = at else { continue };
        if line.contains("heard events=") {
            heard = Some(at);
        } else if line.contains("sending id=") {
            let share = heard.take().map(|heard| at.duration_since(heard));
            shares.extend(share.and_then(|share| Duration::try_from(share).ok()));
        }
    }
    shares
}

/// The resident memory of the process that was started with this configuration, in megabytes.
fn resident(config: &Path) -> Outcome<f64> {
    let config = config.display().to_string();
    for process in fs::read_dir("/proc")?.flatten() {
        let cmdline = fs::read(process.path().join("cmdline")).unwrap_or_default();
        let cmdline = String::from_utf8_lossy(&cmdline);
        if cmdline.contains(&config)
            && cmdline.split('\0').next().is_some_and(|name| name.ends_with("chancery"))
        {
            let status = fs::read_to_string(process.path().join("status"))?;
            let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
            let kilobytes: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
            return Ok(kilobytes / 1024.0);
        }
    }
    Err("the bot's process is not to be seen".into())
}

fn note(ledger: &mut Ledger, what: &str, times: &mut [Duration]) {
    times.sort();
    let at =
        |share: usize| times.get((times.len().saturating_sub(1)) * share / 100).copied().unwrap_or_default();
    let measured = format!("{:.1?} / {:.1?}, n = {}", at(50), at(99), times.len());
    ledger.note(&format!("{what}, p50 / p99"), measured, None);
}
