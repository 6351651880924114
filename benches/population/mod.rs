//! A programme that has gone on for years, to measure with: its facts are made by playing people's lives through the real
//! engine, so that nothing is true that could not have happened. The same lives are played each time; what they led to is
//! kept under `target/figures`, since a million facts take a while.
//!
//! - [`town`]: where the lives are played: rooms, an agenda, and the engine
//! - [`habits`]: who does what upon what becomes true
//! - [`people`]: who they are and what they write
//! - [`recorder`]: the store that writes down each commit
//! - [`cast`]: people whose affairs stand where a benchmark wants them

#![allow(dead_code, unreachable_pub, reason = "each benchmark measures another side of it")]

pub mod cast;
pub mod habits;
pub mod people;
pub mod recorder;
pub mod town;

use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chancery::config::shipped;
use chancery::domain::programme::Programme;
use chancery::domain::state::State;
use chancery::store::Commit;
use chancery::texts::Texts;
use jiff::Timestamp;

use self::town::Town;

/// Changes with the lives that are played: what was kept of others is not read.
const VERSION: u32 = 2;

/// The languages that are spoken, the default first.
const LANGUAGES: [&str; 3] = ["en", "de", "ja"];

/// The programme that is played, and all that it says.
#[must_use]
pub fn programme() -> (Arc<Programme>, Arc<Texts>) {
    shipped::programme("openstack", &LANGUAGES).expect("what is shipped is right")
}

/// So many facts, and what was kept with them: what people wrote, and which of their events are settled. All that was said
/// was delivered.
#[derive(Debug, Clone)]
pub struct Population {
    facts: usize,
    played: PathBuf,
}

impl Population {
    /// The first so many facts of the programme's life; played first, unless they were before.
    #[must_use]
    pub fn of(facts: usize) -> Self {
        let directory = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/figures");
        fs::create_dir_all(&directory).expect("a directory for the figures");
        let played = kept(&directory, facts).unwrap_or_else(|| play(&directory, facts));
        Self { facts, played }
    }

    /// What the store was given, one commit after the other.
    pub fn commits(&self) -> impl Iterator<Item = Commit> + use<> {
        let played = File::open(&self.played).expect("it was played");
        let mut left = self.facts;
        let lines = BufReader::with_capacity(1 << 20, played).lines();
        lines.map_while(move |line| {
            let line = line.expect("it can be read");
            (left > 0).then(|| {
                let mut commit: Commit = serde_json::from_str(&line).expect("it was kept whole");
                commit.facts.truncate(left);
                left -= commit.facts.len();
                commit
            })
        })
    }

    /// The same in few commits of at least so many facts each, to fill a store with quickly.
    pub fn gathered(&self, facts: usize) -> impl Iterator<Item = Commit> + use<> {
        let mut commits = self.commits().peekable();
        std::iter::from_fn(move || {
            commits.peek()?;
            let mut all = Commit::default();
            while all.facts.len() < facts
                && let Some(commit) = commits.next()
            {
                all.handled.extend(commit.handled);
                all.facts.extend(commit.facts);
                all.texts.extend(commit.texts);
                all.since = commit.since.or(all.since);
            }
            Some(all)
        })
    }

    /// Everything that is true then, and the moment of the last fact.
    #[must_use]
    pub fn state(&self) -> (State, Timestamp) {
        let mut state = State::default();
        let mut now = Timestamp::UNIX_EPOCH;
        for entry in self.commits().flat_map(|commit| commit.facts) {
            now = entry.at;
            state.apply(&entry);
        }
        (state, now)
    }
}

/// What was played and kept of at least so many facts.
fn kept(directory: &Path, facts: usize) -> Option<PathBuf> {
    let prefix = format!("population-{VERSION}-");
    let files = fs::read_dir(directory).expect("the directory is there").flatten();
    let all = files.filter_map(|file| {
        let name = file.file_name().into_string().ok()?;
        let number = name.strip_prefix(&prefix)?.strip_suffix(".jsonl")?.parse::<usize>().ok()?;
        (number >= facts).then(|| (number, file.path()))
    });
    all.min().map(|(_, path)| path)
}

/// Plays it and keeps what it led to; nothing is kept of what was not played to its end.
fn play(directory: &Path, facts: usize) -> PathBuf {
    let played = directory.join(format!("population-{VERSION}-{facts}.jsonl"));
    let unfinished = played.with_extension("unfinished");
    let out = File::create(&unfinished).expect("there is room for it");
    eprintln!("playing the lives that lead to {facts} facts, once: {}", played.display());
    Town::new(out).play(facts);
    fs::rename(&unfinished, &played).expect("it can be named");
    played
}
