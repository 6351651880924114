//! A store that lasts as long as somebody holds a handle to it: for tests, and for the console. Its rows are the
//! lines that sled would keep, so that whatever cannot be written and read again shows here already.

use std::collections::BTreeMap;
use std::io::{BufRead, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::checkpoint;
use super::row::{Changes, Gathering, Key, Row};
use super::{Commit, Kept, Store, StoreError};
use crate::domain::fact::Entry;
use crate::domain::ids::{Cause, Seq, TextId};

/// A store without a disk. A clone is another handle to the same rows: what one commits the other loads, so that a
/// test can drop an engine and start the next one on what the first has kept.
#[derive(Debug, Clone, Default)]
pub struct MemoryStore {
    rows: Arc<Mutex<Rows>>,
}

#[derive(Debug, Default)]
struct Rows {
    seq: Seq,
    lines: BTreeMap<Key, String>,
}

impl MemoryStore {
    /// A store that holds what another one exported.
    ///
    /// # Errors
    /// Fails if the input is damaged, or of a version that is not known here.
    pub fn import(input: &mut dyn BufRead) -> Result<Self, StoreError> {
        let mut lines = BTreeMap::new();
        let (seq, _) = checkpoint::read(Path::new("the import"), input, &mut |key, line| {
            lines.insert(key, line);
            Ok(())
        })?;
        Ok(Self { rows: Arc::new(Mutex::new(Rows { seq, lines })) })
    }

    /// Rows change all at once, at the end of a commit: a thread that panicked has left them whole.
    fn rows(&self) -> MutexGuard<'_, Rows> {
        self.rows.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn row(&self, key: &Key) -> Result<Option<Row<'static>>, StoreError> {
        self.rows().lines.get(key).map(|line| read(line)).transpose()
    }
}

impl Store for MemoryStore {
    fn load_onto(&mut self, take: &mut dyn FnMut(&Entry)) -> Result<Kept, StoreError> {
        let rows = self.rows();
        let mut gathering = Gathering::default();
        for line in rows.lines.values() {
            gathering.take(read(line)?).iter().for_each(&mut *take);
        }
        Ok(gathering.kept(rows.seq))
    }

    fn handled(&self, cause: &Cause) -> Result<bool, StoreError> {
        Ok(self.rows().lines.contains_key(&Key::handled(cause)))
    }

    fn commit(&mut self, commit: &Commit) -> Result<Seq, StoreError> {
        let mut rows = self.rows();
        let seq = rows.seq.next();
        let mut changes = Changes::default();
        changes.take(seq, commit)?;
        for (key, line) in changes.0 {
            match line {
                Some(line) => rows.lines.insert(key, line),
                None => rows.lines.remove(&key),
            };
        }
        rows.seq = seq;
        Ok(seq)
    }

    fn erase(&mut self, commit: &Commit) -> Result<Seq, StoreError> {
        self.commit(commit)
    }

    fn text(&self, id: &TextId) -> Result<Option<String>, StoreError> {
        Ok(self.row(&Key::text(id))?.and_then(Row::words))
    }

    fn checkpoint(&mut self) -> Result<(), StoreError> {
        Ok(())
    }

    fn export(&mut self, out: &mut dyn Write) -> Result<Seq, StoreError> {
        let rows = self.rows();
        let lines = rows.lines.iter().map(|(key, line)| Ok((key.clone(), line.as_bytes())));
        checkpoint::write(rows.seq, lines, Path::new("the export"), out)?;
        Ok(rows.seq)
    }
}

fn read(line: &str) -> Result<Row<'static>, StoreError> {
    Row::read(line.as_bytes())
        .map_err(|error| StoreError::Version { path: "memory".into(), what: error.to_string() })
}
