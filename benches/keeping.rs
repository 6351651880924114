//! What keeping costs, for `cargo bench --no-default-features --bench keeping`: commits of one decision and of many, opening
//! what years have left behind, building it anew, and how much memory and disk that takes. Nothing here passes or fails.
//!
//! What is opened is a programme's own life (`population`); with each decision of it goes an answer, which the next one
//! settles.

#![allow(clippy::disallowed_methods, reason = "to measure time is to look at the clock")]

mod ledger;
mod population;

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chancery::domain::ids::{Cause, MessageId};
use chancery::domain::message::Sealed;
use chancery::domain::programme::Programme;
use chancery::engine::Engine;
use chancery::store::sled::SledStore;
use chancery::store::{Commit, Store};
use chancery::texts::Texts;
use criterion::Criterion;
use serde_json::json;
use tempfile::TempDir;

use ledger::Ledger;
use population::Population;

/// How many facts years of a large programme leave behind, and how many a young one has.
const YEARS: usize = 1_000_000;
const YOUNG: usize = 10_000;

/// How many decisions are kept at a time while a directory is filled, as in a sync after an outage.
const AT_A_TIME: usize = 200;

/// How many decisions a process makes before it is killed.
const BEFORE_THE_END: usize = 3_000;

/// What a child of this process is told among its arguments.
const OPENS: &str = "--opens=";
const IS_KILLED: &str = "--is-killed-in=";

fn main() {
    let told = |what: &str| std::env::args().find_map(|it| it.strip_prefix(what).map(PathBuf::from));
    if let Some(directory) = told(OPENS) {
        return open_and_tell(&directory);
    }
    if let Some(directory) = told(IS_KILLED) {
        return write_until_killed(&directory);
    }
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(3))
        .configure_from_args();
    commits(&mut criterion);
    openings(&mut criterion);
    criterion.final_summary();
    let wanted = std::env::args().skip(1).find(|it| !it.starts_with('-'));
    if wanted.is_none_or(|wanted| "years".contains(&wanted)) {
        years();
    }
}

/// Decisions without end, each with an answer to it.
struct Decisions {
    played: Box<dyn Iterator<Item = Commit>>,
    population: Population,
    made: u64,
}

impl Decisions {
    fn of(population: Population) -> Self {
        Self { played: Box::new(population.commits()), population, made: 0 }
    }

    fn next(&mut self) -> Commit {
        let mut commit = self.played.next().unwrap_or_else(|| {
            self.played = Box::new(self.population.commits());
            self.played.next().expect("somebody lived")
        });
        self.made += 1;
        commit.outbox = vec![answer(self.made)];
        commit.settled = (self.made > 1).then(|| answer_id(self.made - 1)).into_iter().collect();
        commit
    }

    /// So many decisions, to be kept at once.
    fn together(&mut self, many: usize) -> Commit {
        let mut all = Commit::default();
        for _ in 0..many {
            let commit = self.next();
            all.handled.extend(commit.handled);
            all.facts.extend(commit.facts);
            all.texts.extend(commit.texts);
            all.outbox.extend(commit.outbox);
            all.settled.extend(commit.settled);
            all.since = commit.since.or(all.since);
        }
        all
    }
}

fn answer_id(n: u64) -> MessageId {
    Cause(format!("$answer{n:037}")).message(0)
}

fn answer(n: u64) -> Sealed {
    let body =
        "Thank you. Your answer is noted; the next question is what you would like to do for the community. "
            .repeat(4);
    let message = json!({
        "id": answer_id(n),
        "to": { "person": "@somebody:example.org" },
        "at": "2026-03-02T09:00:00Z",
        "act": { "post": {
            "notice": true,
            "html": format!("<p>{body}</p>"),
            "body": body,
            "mentions": [],
            "reply": null,
        } },
    });
    serde_json::from_value(message).expect("a message")
}

/// One commit of so many decisions, beside what the disk takes for as many bytes.
fn commits(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("commit");
    for many in [1, 100, 1_000] {
        let home = home();
        let mut store = filled(home.path(), YOUNG);
        let mut decisions = Decisions::of(Population::of(YEARS));
        group.bench_function(format!("{many} decisions"), |bencher| {
            bencher.iter_custom(|times| {
                let next = |_| decisions.together(many);
                let commits: Vec<_> = (0..times).map(next).collect();
                let began = Instant::now();
                for commit in &commits {
                    store.commit(commit).expect("it can be kept");
                }
                began.elapsed()
            });
        });
        let bytes = serde_json::to_vec(&decisions.together(many)).expect("it can be written");
        let mut file = File::create(home.path().join("bare")).expect("a file");
        group.bench_function(format!("{many} decisions, the disk alone"), |bencher| {
            bencher.iter(|| file.write_all(&bytes).and_then(|()| file.sync_data()).expect("there is room"));
        });
    }
    group.finish();
}

/// Opening and rebuilding, until there is an engine that can decide.
fn openings(criterion: &mut Criterion) {
    let rules = population::programme();
    let mut group = criterion.benchmark_group("opening");
    for facts in [YOUNG, YEARS] {
        let home = home();
        drop(filled(home.path(), facts));
        group.bench_function(format!("{facts} records"), |bencher| {
            bencher.iter_custom(|times| (0..times).map(|_| opening(home.path(), &rules)).sum());
        });
        if facts == YOUNG {
            group.bench_function(format!("{facts} records, sled built anew"), |bencher| {
                bencher.iter_custom(|times| (0..times).map(|_| rebuilding(home.path(), &rules)).sum());
            });
        }
    }
    group.finish();
}

/// What a stopwatch alone does not tell of a directory that holds years: each in a process of its own.
fn years() {
    let mut ledger = Ledger::of("Keeping: memory, disk, and openings of processes of their own");
    let home = home();
    let growth = grow(home.path());
    ledger.note("disk after 1,000,000 records", growth.ends.told(), None);
    ledger.note("disk at its most until then", growth.most.told(), None);
    ledger.note("decisions kept a second, 200 at a time", format!("{:.0}", growth.a_second), None);
    for nth in ["first", "second"] {
        let opened = opened(home.path());
        let what = format!("opening 1,000,000 records, {nth} time after they were written");
        ledger.note(&what, opened.time, Some("≤ 3 s"));
        ledger.note("memory at its most while opening", opened.peak, Some("≤ 400 MB"));
        ledger.note("memory once it is open", opened.rests, None);
    }
    let child = child(IS_KILLED, home.path());
    ledger.note("commits that the process made before it was killed", child, None);
    let opened_again = opened(home.path());
    ledger.note("opening 1,000,000 records after a kill", opened_again.time, Some("≤ 3 s"));
    ledger.note("memory at its most while opening after a kill", opened_again.peak, Some("≤ 400 MB"));
    fs::remove_dir_all(home.path().join("sled")).expect("sled's directory");
    let rebuilt = opened(home.path());
    ledger.note("building sled anew from checkpoint and journal, and opening", rebuilt.time, None);
    ledger.note("memory at its most while building anew", rebuilt.peak, None);
    let began = Instant::now();
    SledStore::open(home.path()).expect("it opens").checkpoint().expect("a checkpoint");
    ledger.note("opening, a checkpoint of 1,000,000 records, closing", told(began.elapsed()), None);
    ledger.note("disk after it", Sizes::of(home.path()).told(), None);
    ledger.close("keeping");
}

fn home() -> TempDir {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("target");
    tempfile::tempdir_in(target).expect("there is room for a directory")
}

/// A store that holds so many facts.
fn filled(directory: &Path, facts: usize) -> SledStore {
    let mut store = SledStore::open(directory).expect("the store opens");
    for commit in Population::of(facts).gathered(1_000) {
        store.commit(&commit).expect("it can be kept");
    }
    store
}

/// What an engine goes by, read beforehand.
type Rules = (Arc<Programme>, Arc<Texts>);

fn engine(directory: &Path, (programme, texts): &Rules) -> Engine {
    let store = SledStore::open(directory).expect("the store opens");
    Engine::open(Arc::clone(programme), Arc::clone(texts), Box::new(store)).expect("what is kept can be read")
}

/// How long it takes until there is an engine; closing it again is not counted.
fn opening(directory: &Path, rules: &Rules) -> Duration {
    let began = Instant::now();
    let engine = engine(directory, rules);
    let taken = began.elapsed();
    drop(engine);
    taken
}

fn rebuilding(directory: &Path, rules: &Rules) -> Duration {
    fs::remove_dir_all(directory.join("sled")).expect("sled's directory");
    opening(directory, rules)
}

/// How a directory grew, decision by decision.
struct Growth {
    most: Sizes,
    ends: Sizes,
    a_second: f64,
}

fn grow(directory: &Path) -> Growth {
    let mut store = SledStore::open(directory).expect("the store opens");
    let mut decisions = Decisions::of(Population::of(YEARS));
    let (mut facts, mut most, mut taken) = (0, Sizes::default(), Duration::ZERO);
    for nth in 0_u32.. {
        let commit = decisions.together(AT_A_TIME);
        facts += commit.facts.len();
        let began = Instant::now();
        store.commit(&commit).expect("it can be kept");
        taken += began.elapsed();
        if nth.is_multiple_of(10) {
            let now = Sizes::of(directory);
            most = if now.all() > most.all() { now } else { most };
        }
        if facts >= YEARS {
            break;
        }
    }
    drop(store);
    let made = u32::try_from(decisions.made).expect("not that many");
    Growth { most, ends: Sizes::of(directory), a_second: f64::from(made) / taken.as_secs_f64() }
}

/// What each part of a directory takes, in bytes.
#[derive(Debug, Clone, Copy, Default)]
struct Sizes {
    checkpoint: u64,
    journal: u64,
    sled: u64,
}

impl Sizes {
    fn of(directory: &Path) -> Self {
        let of = |name: &str| size(&directory.join(name));
        let checkpoint = of("checkpoint.jsonl") + of("checkpoint.jsonl.draft");
        Self { checkpoint, journal: of("journal"), sled: of("sled") }
    }

    fn all(self) -> u64 {
        self.checkpoint + self.journal + self.sled
    }

    fn told(self) -> String {
        let Self { checkpoint, journal, sled } = self;
        let [all, checkpoint, journal, sled] = [self.all(), checkpoint, journal, sled].map(|it| it >> 20);
        format!("{all} MB (checkpoint {checkpoint}, journal {journal}, sled {sled})")
    }
}

fn size(path: &Path) -> u64 {
    let Ok(metadata) = fs::symlink_metadata(path) else { return 0 };
    if !metadata.is_dir() {
        return metadata.len();
    }
    fs::read_dir(path).map_or(0, |entries| entries.flatten().map(|entry| size(&entry.path())).sum())
}

/// What a process of its own took to open a directory.
struct Opened {
    time: String,
    peak: String,
    rests: String,
}

fn opened(directory: &Path) -> Opened {
    let said = child(OPENS, directory);
    let mut said = said.split(';').map(str::to_owned);
    let mut next = || said.next().unwrap_or_default();
    Opened { time: next(), peak: next(), rests: next() }
}

/// What a child says that is told to do this there.
fn child(does: &str, directory: &Path) -> String {
    let itself = std::env::current_exe().expect("this process");
    let argument = format!("{does}{}", directory.display());
    let output = Command::new(itself).arg(argument).stderr(Stdio::inherit()).output().expect("a child");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn open_and_tell(directory: &Path) {
    let rules = population::programme();
    let (began, worked) = (Instant::now(), processor());
    let engine = engine(directory, &rules);
    let taken = began.elapsed();
    let worked = processor() - worked;
    println!("{} ({worked:.2} s of processors);{};{}", told(taken), memory("VmHWM:"), memory("VmRSS:"));
    drop(engine);
}

fn write_until_killed(directory: &Path) {
    let mut store = SledStore::open(directory).expect("the store opens");
    let mut decisions = Decisions::of(Population::of(YOUNG));
    for _ in 0..BEFORE_THE_END {
        store.commit(&decisions.next()).expect("it can be kept");
    }
    println!("{BEFORE_THE_END}");
    // Nothing is closed, and nobody is told.
    std::process::abort();
}

fn told(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}

/// How many seconds processors have worked for this process, all together.
fn processor() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let behind_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = behind_name.split_whitespace().skip(11).take(2);
    ticks.filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}

fn memory(which: &str) -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(which)).unwrap_or_default();
    let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse().unwrap_or_default();
    format!("{} MB", kilobytes >> 10)
}
