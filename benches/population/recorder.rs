//! The store of a town: writes down each commit as it comes, remembers what is asked for again, and shows what has just
//! become true to whoever acts upon it.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chancery::domain::fact::Entry;
use chancery::domain::ids::{Cause, Seq, TextId};
use chancery::store::{Commit, Kept, Store, StoreError};

use super::Population;

/// What became true and was not looked at yet, and how much became true in all.
#[derive(Debug, Clone, Default)]
pub struct Fresh(Arc<Mutex<(Vec<Entry>, usize)>>);

impl Fresh {
    /// What has become true since this was last asked.
    #[must_use]
    pub fn look(&self) -> Vec<Entry> {
        std::mem::take(&mut self.inner().0)
    }

    /// How much has become true in all.
    #[must_use]
    pub fn count(&self) -> usize {
        self.inner().1
    }

    fn inner(&self) -> MutexGuard<'_, (Vec<Entry>, usize)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Writes each commit down, but for the messages, all of which are delivered.
#[derive(Debug)]
pub struct Recorder {
    out: Option<BufWriter<File>>,
    known: Vec<Entry>,
    fresh: Fresh,
    seq: Seq,
    handled: HashSet<Cause>,
    texts: HashMap<TextId, String>,
}

impl Recorder {
    /// Writes them there.
    #[must_use]
    pub fn new(out: File, fresh: Fresh) -> Self {
        Self { out: Some(BufWriter::with_capacity(1 << 20, out)), ..Self::empty(fresh) }
    }

    /// Knows all that was written down before, and writes nothing down itself.
    #[must_use]
    pub fn knowing(population: &Population, fresh: Fresh) -> Self {
        let mut all = Self::empty(fresh);
        for commit in population.commits() {
            let texts = commit.texts.into_iter().filter_map(|(id, words)| Some((id, words?)));
            all.texts.extend(texts);
            all.known.extend(commit.facts);
        }
        all
    }

    fn empty(fresh: Fresh) -> Self {
        let (handled, texts) = (HashSet::new(), HashMap::new());
        Self { out: None, known: Vec::new(), fresh, seq: Seq(0), handled, texts }
    }
}

impl Store for Recorder {
    fn load_onto(&mut self, state: &mut dyn FnMut(&Entry)) -> Result<Kept, StoreError> {
        std::mem::take(&mut self.known).iter().for_each(state);
        Ok(Kept::default())
    }

    fn handled(&self, cause: &Cause) -> Result<bool, StoreError> {
        Ok(self.handled.contains(cause))
    }

    fn commit(&mut self, commit: &Commit) -> Result<Seq, StoreError> {
        self.seq = self.seq.next();
        self.handled.extend(commit.handled.iter().cloned());
        for (id, words) in &commit.texts {
            match words {
                Some(words) => _ = self.texts.insert(id.clone(), words.clone()),
                None => _ = self.texts.remove(id),
            }
        }
        let lasting = Commit {
            handled: commit.handled.clone(),
            facts: commit.facts.clone(),
            texts: commit.texts.clone(),
            since: commit.since.clone(),
            ..Commit::default()
        };
        if let Some(out) = &mut self.out {
            let line = serde_json::to_vec(&lasting);
            let mut line = line.map_err(|error| StoreError::Unwritable(error.to_string()))?;
            line.push(b'\n');
            out.write_all(&line).and_then(|()| out.flush()).expect("there is room for it");
        }
        let mut fresh = self.fresh.inner();
        fresh.1 += commit.facts.len();
        fresh.0.extend(lasting.facts);
        Ok(self.seq)
    }

    fn erase(&mut self, commit: &Commit) -> Result<Seq, StoreError> {
        self.commit(commit)
    }

    fn text(&self, id: &TextId) -> Result<Option<String>, StoreError> {
        Ok(self.texts.get(id).cloned())
    }

    fn checkpoint(&mut self) -> Result<(), StoreError> {
        Ok(())
    }

    fn export(&mut self, _: &mut dyn Write) -> Result<Seq, StoreError> {
        Err(StoreError::Unwritable("what is written down is read from its file".to_owned()))
    }
}
