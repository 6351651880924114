//! Figures of the whole process against the homeserver that is made for measuring, so that the bot is what is measured: how
//! soon it is ready, what it weighs, what it does when nothing happens, how many messages it carries in a second, how
//! much later than the homeserver alone it answers, and how long it takes to read what it missed.
//!
//! `cargo bench --bench measured` builds the release and takes them all, in about five minutes; `-- load` and the like
//! take one of them. Nothing is asserted, since machines differ. The homeserver and whoever speaks there run in this
//! process, on the same processors as the bot. The chats are not encrypted: what encryption costs is the library's, and
//! is measured against a real homeserver.
#![allow(clippy::disallowed_methods, reason = "to measure time is to look at the clock")]
#![allow(unreachable_pub, reason = "the modules of a benchmark are visible to it alone")]
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "figures are rounded"
)]

#[path = "measured/crowd.rs"]
mod crowd;
mod ledger;
mod population;
#[path = "measured/process.rs"]
mod process;
#[path = "measured/scene.rs"]
mod scene;

use std::time::{Duration, Instant};

use crowd::Crowd;
use homeserver::measuring::tally::Kind;
use ledger::Ledger;
use scene::{Outcome, Scene};

/// How many direct chats there are, beside the programme's own rooms.
const ROOMS: usize = 10_000;

/// How long the bot is left alone.
const IDLE: Duration = Duration::from_secs(20);

/// How many messages are said as fast as they are answered.
const SUSTAINED: usize = 30_000;

/// How long people speak at each pace.
const AT_A_PACE: Duration = Duration::from_secs(10);

/// How many records it has at the end beside its own.
const RECORDS: usize = 1_000_000;

/// How many messages wait for the bot when it comes back, and how many of them are commands.
const BACKLOG: (usize, usize) = (100_000, 10_000);

fn main() -> Outcome<()> {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with('-')).collect();
    let is_wanted = |what: &str| wanted.is_empty() || wanted.iter().any(|wanted| wanted == what);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    runtime.block_on(async {
        let mut ledger = Ledger::of("The whole process against a homeserver made for measuring");
        let mut scene = Scene::set(ROOMS).await?;
        starts(&mut scene, &mut ledger).await?;
        if is_wanted("idle") {
            idles(&scene, &mut ledger).await?;
        }
        let mut crowd = Crowd::of(&scene.ground);
        if is_wanted("load") {
            carries(&scene, &mut crowd, &mut ledger).await?;
        }
        if is_wanted("backlog") {
            catches_up(&mut scene, &mut crowd, &mut ledger).await?;
        }
        scene.quiet().await;
        scene.bot.stop().await?;
        if is_wanted("records") {
            weighs(&mut scene, &mut ledger).await?;
        }
        ledger.close("measured");
        Ok(())
    })
}

/// How soon it is ready, and what it weighs then.
async fn starts(scene: &mut Scene, ledger: &mut Ledger) -> Outcome<()> {
    let rooms = format!("{ROOMS} rooms");
    ledger.note(&format!("first start, with login, in {rooms}"), seconds(scene.first_start), None);
    scene.bot.stop().await?;
    let began = Instant::now();
    scene.bot.restart()?;
    scene.bot.wait_ready().await?;
    ledger.note(&format!("start with an existing session in {rooms}"), seconds(began.elapsed()), None);
    let weight = process::memory(scene.bot.pid())?;
    ledger.note(&format!("resident memory in {rooms}"), weight.to_string(), None);
    Ok(())
}

/// What it does when nothing happens.
async fn idles(scene: &Scene, ledger: &mut Ledger) -> Outcome<()> {
    scene.quiet().await;
    scene.homeserver.forget_counts();
    let before = process::worked(scene.bot.pid())?;
    tokio::time::sleep(IDLE).await;
    let worked = process::worked(scene.bot.pid())?.saturating_sub(before);
    let share = worked.as_secs_f64() / IDLE.as_secs_f64();
    ledger.note(
        "share of one processor when nothing happens",
        format!("{:.2} %", 100.0 * share),
        Some("≈ 0"),
    );
    let asked: u64 = scene.homeserver.counts().values().sum();
    let a_minute = asked as f64 * 60.0 / IDLE.as_secs_f64();
    ledger.note("requests a minute when nothing happens", format!("{a_minute:.0}"), None);
    Ok(())
}

/// How many messages it carries, and how much later it answers than the homeserver alone.
async fn carries(scene: &Scene, crowd: &mut Crowd, ledger: &mut Ledger) -> Outcome<()> {
    let first = crowd.everybody(&scene.homeserver).await?;
    ledger.note("first words of people after a start, answered a second", a_second(first), None);
    let before = process::worked(scene.bot.pid())?;
    let sustained = crowd.as_fast_as_answered(&scene.homeserver, SUSTAINED).await?;
    let worked = process::worked(scene.bot.pid())?.saturating_sub(before);
    ledger.note("messages answered a second, sustained", a_second(sustained), Some("≥ 2,000"));
    let each = worked.as_secs_f64() * 1e6 / SUSTAINED as f64;
    ledger.note("work of the bot for each of them", format!("{each:.0} µs"), None);
    for (share, name) in [(0.1, "a tenth"), (0.5, "half"), (0.9, "nine tenths")] {
        let pace = sustained * share;
        let mut delays = crowd.at_a_pace(&scene.homeserver, pace, AT_A_PACE).await?;
        delays.sort_unstable();
        let at = |thousandth: usize| milliseconds(delays[(delays.len() - 1) * thousandth / 1000]);
        let what = |which: &str| format!("answered after, at {name} of that ({pace:.0} a second): {which}");
        ledger.note(&what("median"), at(500), Some("≤ 5 ms"));
        ledger.note(&what("99 %"), at(990), Some("≤ 25 ms"));
    }
    let weight = process::memory(scene.bot.pid())?;
    ledger.note("resident memory after all that", weight.to_string(), None);
    Ok(())
}

/// How long it takes to read what it missed.
async fn catches_up(scene: &mut Scene, crowd: &mut Crowd, ledger: &mut Ledger) -> Outcome<()> {
    scene.quiet().await;
    scene.bot.stop().await?;
    scene.homeserver.forget_counts();
    let (messages, commands) = BACKLOG;
    crowd.backlog(&scene.homeserver, messages, commands);
    let began = Instant::now();
    scene.bot.restart()?;
    scene.bot.wait_ready().await?;
    let what = format!("{messages} messages, {commands} of them commands, that waited at the start:");
    ledger.note(&format!("{what} decided and kept after"), seconds(began.elapsed()), None);
    if !scene.homeserver.hears(commands, scene::LONGEST).await {
        return Err(format!("only {} of {commands} were answered", scene.homeserver.sent()).into());
    }
    ledger.note(&format!("{what} answered after"), seconds(began.elapsed()), Some("≤ 60 s"));
    let weight = process::memory(scene.bot.pid())?;
    ledger.note("resident memory after that", weight.to_string(), None);
    Ok(())
}

/// What it weighs with the records of years: when it has opened them, and before it hears or does anything.
async fn weighs(scene: &mut Scene, ledger: &mut Ledger) -> Outcome<()> {
    scene.grow(RECORDS)?;
    scene.homeserver.hold(Kind::Sync);
    scene.homeserver.forget_counts();
    let began = Instant::now();
    scene.bot.restart()?;
    if !scene.homeserver.asked(Kind::Sync, 1, scene::LONGEST).await {
        return Err("the bot asks for nothing".into());
    }
    let what = format!("{ROOMS} rooms and {RECORDS} records more");
    ledger.note(
        &format!("from the start to the first question, with {what}"),
        seconds(began.elapsed()),
        None,
    );
    let weight = process::memory(scene.bot.pid())?;
    ledger.note(&format!("resident memory with {what}"), weight.to_string(), None);
    scene.bot.kill();
    scene.homeserver.let_go(Kind::Sync);
    Ok(())
}

fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

fn milliseconds(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1e3)
}

fn a_second(rate: f64) -> String {
    format!("{rate:.0}")
}
