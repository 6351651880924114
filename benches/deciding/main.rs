//! How long it takes to read a command, to decide, to find what falls due next, to put it into words and to keep it, with
//! the records of years: `cargo bench --no-default-features --bench deciding`. Nothing here passes or fails.
//!
//! - [`scenes`]: what happens, one of each kind
//! - [`talk`]: people who write to the bot, so many at once

#![allow(clippy::disallowed_methods, reason = "to measure time is to look at the clock")]

#[path = "../population/mod.rs"]
mod population;
mod scenes;
mod talk;

use std::collections::BTreeSet;
use std::hint::black_box;
use std::time::{Duration, Instant};

use chancery::domain::decide::decide;
use chancery::domain::demotion;
use chancery::domain::ids::{Language, TicketNo};
use chancery::domain::message::Block;
use chancery::domain::phrase::Phrase;
use chancery::domain::reading::Reading;
use chancery::domain::schedule;
use chancery::store::Store;
use chancery::store::memory::MemoryStore;
use chancery::store::sled::SledStore;
use chancery::texts::Reader;
use criterion::{BenchmarkId, Criterion, Throughput};
use jiff::Timestamp;

use population::Population;
use population::cast::Cast;
use talk::Talk;

/// With how many records it is decided.
const RECORDS: [usize; 3] = [100, 10_000, 1_000_000];

/// With how many records it is decided and kept.
const KEPT: usize = 100_000;

/// How many messages come in one sync.
const A_SYNC: [usize; 4] = [1, 10, 100, 1_000];

fn main() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(80))
        .measurement_time(Duration::from_millis(250))
        .configure_from_args();
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let is_wanted = |group: &str| wanted.as_ref().is_none_or(|wanted| wanted.contains(group));
    if is_wanted("reading") {
        reading(&mut criterion);
    }
    if is_wanted("rendering") {
        rendering(&mut criterion);
    }
    if is_wanted("decide") {
        deciding(&mut criterion);
    }
    if is_wanted("keeping") {
        keeping(&mut criterion);
    }
    criterion.final_summary();
}

/// Lines as people write them.
fn reading(criterion: &mut Criterion) {
    let (programme, _) = population::programme();
    let language = programme.default_language();
    let mut group = criterion.benchmark_group("reading");
    for (name, line) in [
        ("a command", "!status"),
        ("a command with arguments", "!reject #12 too early"),
        ("a command in another language", "!ablehnen 12 zu früh"),
        ("a slip of the finger", "!staus"),
        ("no command", "I run the monthly meetup in our town."),
    ] {
        let reading = Reading {
            vocabulary: &programme.vocabulary,
            language: language.clone(),
            ticket: Some(TicketNo(1)),
        };
        group.bench_function(name, |bencher| bencher.iter(|| reading.line(black_box(line))));
    }
}

/// Sentences of each sort, and a whole page.
fn rendering(criterion: &mut Criterion) {
    let (programme, texts) = population::programme();
    let samples = Phrase::samples();
    let of = |key: &str| samples.iter().find(|phrase| phrase.key() == key).expect("there is such a sentence");
    let mut group = criterion.benchmark_group("rendering");
    for language in ["en", "de", "ja"] {
        let reader = Reader {
            language: Language(language.to_owned()),
            time_zone: &programme.time_zone,
            now: Timestamp::UNIX_EPOCH,
            words: &|_| Some("I run the monthly meetup in our town.".to_owned()),
        };
        for (name, key) in [
            ("a plain sentence", "status-nothing"),
            ("a sentence with a person and a date", "offer-head"),
            ("a sentence with counts", "apply-welcome"),
            ("a sentence with choices", "language-choices"),
            ("a command's usage", "help-usage"),
        ] {
            let Some(phrase) = samples.iter().find(|phrase| phrase.key() == key) else { continue };
            let body = [Block::Line(phrase.clone())];
            let id = BenchmarkId::new(name, language);
            group.bench_function(id, |bencher| bencher.iter(|| texts.speech(black_box(&body), &reader)));
        }
        let page: Vec<Block> = (0..20).map(|_| Block::Item(of("offer-head").clone())).collect();
        let id = BenchmarkId::new("a page of twenty", language);
        group.bench_function(id, |bencher| bencher.iter(|| texts.speech(black_box(&page), &reader)));
    }
}

/// One of each kind of event, and what is looked at after each.
fn deciding(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("decide");
    for records in RECORDS {
        let cast = Cast::of(&Population::of(records));
        let Cast { state, programme, now, .. } = &cast;
        for (name, event) in scenes::all(&cast) {
            let id = BenchmarkId::new(name, records);
            group.bench_function(id, |bencher| {
                bencher.iter(|| decide(state, programme, black_box(&event), *now));
            });
        }
        let id = BenchmarkId::new("what falls due next", records);
        group.bench_function(id, |bencher| bencher.iter(|| schedule::next(black_box(state), programme)));
        let people = BTreeSet::from([cast.organiser.clone()]);
        let id = BenchmarkId::new("who may do no longer what waits for them", records);
        group.bench_function(id, |bencher| {
            bencher.iter(|| demotion::void_of(black_box(state), programme, &people));
        });
    }
}

/// From the sync that brings messages to the commit that holds their answers.
fn keeping(criterion: &mut Criterion) {
    let population = Population::of(KEPT);
    let fill = |store: &mut dyn Store| {
        for commit in population.gathered(5_000) {
            store.commit(&commit).expect("there is room for it");
        }
    };
    let (_, now) = population.state();
    let mut group = criterion.benchmark_group("keeping");
    group.measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(300));
    for a_sync in A_SYNC {
        group.throughput(Throughput::Elements(a_sync as u64));
        let mut memory = MemoryStore::default();
        fill(&mut memory);
        let mut talk = Talk::with(Box::new(memory), a_sync, now);
        group.bench_function(BenchmarkId::new("in memory", a_sync), |bencher| {
            bencher.iter_custom(|syncs| talked(&mut talk, syncs));
        });
        let directory = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("there is room for it");
        let mut sled = SledStore::open(directory.path()).expect("it can be opened");
        fill(&mut sled);
        let mut talk = Talk::with(Box::new(sled), a_sync, now);
        group.bench_function(BenchmarkId::new("on disk", a_sync), |bencher| {
            bencher.iter_custom(|syncs| talked(&mut talk, syncs));
        });
    }
}

fn talked(talk: &mut Talk, syncs: u64) -> Duration {
    (0..syncs).fold(Duration::ZERO, |total, _| {
        let batch = talk.next();
        let began = Instant::now();
        let said = talk.take_in(batch);
        let total = total + began.elapsed();
        talk.heard(said);
        total
    })
}
