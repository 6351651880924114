//! Power that can go at any step, and a store that notices.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use chancery::domain::fact::Entry;
use chancery::domain::ids::{Cause, Seq, TextId};
use chancery::stage::Gone;
use chancery::store::memory::MemoryStore;
use chancery::store::{Commit, Kept, Store, StoreError};

/// Counts the steps that can be interrupted, and interrupts one of them.
#[derive(Debug, Clone)]
pub struct Power {
    made: Arc<AtomicUsize>,
    /// The step before which the power goes, counted from 0.
    gone_before: usize,
    /// Whether steps count: what a script tells as having happened earlier is not interrupted.
    steady: Arc<AtomicBool>,
    scene: Arc<Mutex<String>>,
    went: Arc<Mutex<Option<String>>>,
}

impl Power {
    /// Power that never goes.
    pub fn forever() -> Self {
        Self::until(usize::MAX)
    }

    /// Power that goes once, before the step of this number.
    pub fn until(step: usize) -> Self {
        Self {
            made: Arc::default(),
            gone_before: step,
            steady: Arc::default(),
            scene: Arc::default(),
            went: Arc::default(),
        }
    }

    /// How many steps were made.
    pub fn steps(&self) -> usize {
        self.made.load(Ordering::Relaxed)
    }

    /// From now on the power is steady, or can go.
    pub fn set_steady(&self, steady: bool) {
        self.steady.store(steady, Ordering::Relaxed);
    }

    /// What the script tells at the moment.
    pub fn set_scene(&self, line: &str) {
        line.clone_into(&mut self.scene.lock().expect("nobody panicked here"));
    }

    /// Where the power went, if it did.
    pub fn went(&self) -> Option<String> {
        self.went.lock().expect("nobody panicked here").clone()
    }

    /// Makes a step.
    pub fn step(&self, what: impl FnOnce() -> String) -> Result<(), Gone> {
        if self.steady.load(Ordering::Relaxed) {
            return Ok(());
        }
        if self.made.fetch_add(1, Ordering::Relaxed) != self.gone_before {
            return Ok(());
        }
        let scene = self.scene.lock().expect("nobody panicked here");
        *self.went.lock().expect("nobody panicked here") = Some(format!("{}, at “{scene}”", what()));
        Err(Gone)
    }
}

/// A store whose power can go just before or just after a commit.
pub struct Fragile {
    /// What is kept all the same.
    pub kept: MemoryStore,
    /// The power it depends on.
    pub power: Power,
    /// A fault: what is to be said is not kept.
    pub forgets_outbox: bool,
}

impl Fragile {
    fn step(&self, when: &str, commit: &Commit) -> Result<(), StoreError> {
        let what = || {
            let (facts, messages) = (commit.facts.len(), commit.outbox.len());
            format!("{when} a commit of {facts} facts and {messages} messages")
        };
        self.power.step(what).map_err(|Gone| StoreError::Poisoned)
    }
}

impl Store for Fragile {
    fn load_onto(&mut self, take: &mut dyn FnMut(&Entry)) -> Result<Kept, StoreError> {
        self.kept.load_onto(take)
    }

    fn handled(&self, cause: &Cause) -> Result<bool, StoreError> {
        self.kept.handled(cause)
    }

    fn commit(&mut self, commit: &Commit) -> Result<Seq, StoreError> {
        self.step("before", commit)?;
        let seq = if self.forgets_outbox {
            self.kept.commit(&Commit { outbox: Vec::new(), ..commit.clone() })?
        } else {
            self.kept.commit(commit)?
        };
        self.step("after", commit)?;
        Ok(seq)
    }

    fn erase(&mut self, commit: &Commit) -> Result<Seq, StoreError> {
        self.commit(commit)
    }

    fn text(&self, id: &TextId) -> Result<Option<String>, StoreError> {
        self.kept.text(id)
    }

    fn checkpoint(&mut self) -> Result<(), StoreError> {
        self.kept.checkpoint()
    }

    fn export(&mut self, out: &mut dyn std::io::Write) -> Result<Seq, StoreError> {
        self.kept.export(out)
    }
}
