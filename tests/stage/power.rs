//! Power that can go at any step, and a store that notices.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use chancery::domain::ids::{Cause, Seq, TextId};
use chancery::store::memory::MemoryStore;
use chancery::store::{Commit, Kept, Store, StoreError};

/// Counts the steps that can be interrupted, and interrupts one of them.
#[derive(Debug, Clone)]
pub struct Power {
    made: Arc<AtomicUsize>,
    /// The step before which the power goes, counted from 0.
    gone_before: usize,
}

/// The power is gone; what was not kept is lost.
#[derive(Debug)]
pub struct Gone;

impl Power {
    /// Power that never goes.
    pub fn forever() -> Self {
        Self::until(usize::MAX)
    }

    /// Power that goes once, before the step of this number.
    pub fn until(step: usize) -> Self {
        Self { made: Arc::default(), gone_before: step }
    }

    /// How many steps were made.
    pub fn steps(&self) -> usize {
        self.made.load(Ordering::Relaxed)
    }

    /// Makes a step.
    pub fn step(&self) -> Result<(), Gone> {
        let step = self.made.fetch_add(1, Ordering::Relaxed);
        if step == self.gone_before { Err(Gone) } else { Ok(()) }
    }
}

/// A store whose power can go just before or just after a commit.
pub struct Fragile {
    /// What is kept all the same.
    pub kept: MemoryStore,
    /// The power it depends on.
    pub power: Power,
}

impl Fragile {
    fn step(&self) -> Result<(), StoreError> {
        self.power.step().map_err(|Gone| StoreError::Poisoned)
    }
}

impl Store for Fragile {
    fn load(&mut self) -> Result<Kept, StoreError> {
        self.kept.load()
    }

    fn handled(&self, cause: &Cause) -> Result<bool, StoreError> {
        self.kept.handled(cause)
    }

    fn commit(&mut self, commit: &Commit) -> Result<Seq, StoreError> {
        self.step()?;
        let seq = self.kept.commit(commit)?;
        self.step()?;
        Ok(seq)
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
