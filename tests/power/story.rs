//! What a store goes through while it is watched: commits, checkpoints, erasings, and processes that end and start.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chancery::store::memory::MemoryStore;
use chancery::store::sled::{Sizes, SledStore};
use chancery::store::{Commit, Store, StoreError};
use tempfile::TempDir;

use crate::recorder::{Recorder, Step};
use crate::sample::{cause, commit, export, fact, message, text, words};

/// Words that are erased again.
pub const SECRET: &str = "quetzal-under-the-stairs";

/// Segments so small that a few commits fill one; no checkpoint but those that are asked for.
const SIZES: Sizes = Sizes { segment: 3_000, journal: u64::MAX };

/// A life of a store, and all that happened on its disk.
pub struct Story {
    pub name: &'static str,
    pub sizes: Sizes,
    pub steps: Vec<Step>,
    /// What the store was asked to keep.
    pub commits: Vec<Commit>,
    /// What it holds after so many of them.
    pub states: Vec<String>,
    /// The commit that erases the secret, if one does.
    pub erased_by: Option<u64>,
}

/// Single commits, as answered messages lead to, with orderly restarts and processes that end in the middle.
pub fn single_commits() -> Story {
    let commits = (1..=24).map(commit).collect();
    let life = Life::new(SIZES, commits);
    // The very first processes end before anything is there.
    for ends_after in [1, 2, 3] {
        life.recorder.end_after(ends_after);
        assert!(life.open().is_err(), "it ends");
        life.recorder.begin_anew();
    }
    life.tell("single commits", |life| {
        life.keep_up_to(5);
        life.restart();
        for ends_after in [0, 1, 2, 4, 5] {
            life.keep(2);
            life.recorder.end_after(ends_after);
            life.try_one();
            life.recorder.begin_anew();
            life.restart();
        }
        life.keep_up_to(24);
    })
}

/// Commits of hundreds of facts, texts and messages.
pub fn large_commits() -> Story {
    let large = |n: u32| {
        let names = || n * 1000..n * 1000 + 100;
        Commit {
            handled: names().map(cause).collect(),
            facts: names().map(fact).collect(),
            texts: names().map(|n| (text(n), Some(words(n)))).collect(),
            outbox: names().map(message).collect(),
            settled: (n - 1..n).flat_map(|n| n * 1000..n * 1000 + 60).map(|n| message(n).id).collect(),
            held: names().step_by(7).map(|n| (cause(n), Some(words(n)))).collect(),
            since: Some(format!("s{n}")),
        }
    };
    let sizes = Sizes { segment: 100_000, ..SIZES };
    Life::new(sizes, (1..=5).map(large).collect()).tell("large commits", |life| {
        life.keep(3);
        life.restart();
        life.keep(1);
        life.recorder.end_after(1);
        life.try_one();
        life.recorder.begin_anew();
        life.restart();
        life.keep_up_to(5);
    })
}

/// Checkpoints between commits, over several segments each.
pub fn checkpoints() -> Story {
    Life::new(SIZES, (1..=18).map(commit).collect()).tell("checkpoint", |life| {
        for ends_after in [3, 5] {
            life.keep(5);
            life.store().checkpoint().expect("a checkpoint");
            life.keep(1);
            life.recorder.end_after(ends_after);
            life.store().checkpoint().expect_err("the process ends");
            life.recorder.begin_anew();
            life.restart();
        }
        life.keep(5);
        life.store().checkpoint().expect("a checkpoint");
        life.keep_up_to(18);
    })
}

/// Words that are said, kept in every place, and erased.
pub fn erasure() -> Story {
    let mut commits: Vec<_> = (1..=14).map(commit).collect();
    for (nth, commit) in commits[1..9].iter_mut().enumerate() {
        let quoting = serde_json::to_string(&message(50)).expect("JSON").replace("words 50", SECRET);
        commit.texts.push((text(50), Some(format!("{SECRET} {nth}"))));
        commit.outbox.push(serde_json::from_str(&quoting).expect("a message"));
        commit.held.push((cause(50), Some(SECRET.into())));
    }
    let erasing = &mut commits[9];
    erasing.texts.push((text(50), None));
    erasing.settled.push(message(50).id);
    erasing.held.push((cause(50), None));
    let mut life = Life::new(SIZES, commits);
    life.erased_by = Some(10);
    life.tell("erasure", |life| {
        life.keep(4);
        life.store().checkpoint().expect("a checkpoint");
        life.restart();
        life.keep(5);
        life.erase();
        life.keep_up_to(14);
    })
}

/// A store in the making of a story.
struct Life {
    base: TempDir,
    recorder: Arc<Recorder>,
    store: Option<SledStore>,
    sizes: Sizes,
    commits: Vec<Commit>,
    kept: usize,
    erased_by: Option<u64>,
}

impl Life {
    fn new(sizes: Sizes, commits: Vec<Commit>) -> Self {
        let base = scratch();
        let recorder = Recorder::new(base.path());
        Self { base, recorder, store: None, sizes, commits, kept: 0, erased_by: None }
    }

    fn tell(mut self, name: &'static str, happens: impl FnOnce(&mut Self)) -> Story {
        self.restart();
        happens(&mut self);
        self.store = None;
        let mut memory = MemoryStore::default();
        let mut states = vec![export(&mut memory)];
        for commit in &self.commits {
            memory.commit(commit).expect("a commit");
            states.push(export(&mut memory));
        }
        assert_eq!(self.kept, self.commits.len(), "the story is told to its end");
        Story {
            name,
            sizes: self.sizes,
            steps: self.recorder.take(),
            commits: self.commits,
            states,
            erased_by: self.erased_by,
        }
    }

    fn store(&mut self) -> &mut SledStore {
        self.store.as_mut().expect("it is open")
    }

    fn open(&self) -> Result<SledStore, StoreError> {
        SledStore::open_on(self.recorder.disk(), &place(self.base.path()), self.sizes)
    }

    /// Ends the process, if there is one, and begins the next; what that finds is kept.
    fn restart(&mut self) {
        self.store = None;
        let mut store = self.open().expect("a store");
        let kept = store.load().expect("what is kept").seq.0;
        self.recorder.note(Step::Acknowledged(kept));
        self.kept = usize::try_from(kept).expect("few commits");
        self.store = Some(store);
    }

    /// Keeps this many more commits.
    fn keep(&mut self, commits: usize) {
        self.keep_up_to(self.kept + commits);
    }

    fn keep_up_to(&mut self, commits: usize) {
        while self.kept < commits {
            assert!(self.try_one(), "nothing is wrong with the disk");
        }
    }

    /// Asks for one more; says whether it is kept.
    fn try_one(&mut self) -> bool {
        self.ask(|store, commit| store.commit(commit).is_ok())
    }

    fn erase(&mut self) {
        assert!(self.ask(|store, commit| store.erase(commit).is_ok()), "nothing is wrong with the disk");
    }

    fn ask(&mut self, keep: impl FnOnce(&mut SledStore, &Commit) -> bool) -> bool {
        let next = self.kept as u64 + 1;
        self.recorder.note(Step::Begun(next));
        let commit = self.commits[self.kept].clone();
        let kept = keep(self.store(), &commit);
        if kept {
            self.recorder.note(Step::Acknowledged(next));
            self.kept += 1;
        }
        kept
    }
}

/// Where the store lies in the directory that is watched.
pub fn place(base: &Path) -> PathBuf {
    base.join("store")
}

/// A directory to try things in; in memory, where the system has such a place.
pub fn scratch() -> TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() { tempfile::tempdir_in(memory) } else { tempfile::tempdir() };
    made.or_else(|_| tempfile::tempdir()).expect("a directory")
}
