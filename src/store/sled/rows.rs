//! The rows in sled, as they are read: by their keys, or many one after the other. Any thread may read while another
//! writes.

use std::path::PathBuf;

use ::sled::{Db, IVec};

use super::block::unpack;
use super::scan;
use crate::domain::fact::Entry;
use crate::store::StoreError;
use crate::store::disk::at;
use crate::store::row::{Key, Kind, Row};

/// Sorts behind every row.
pub(super) const MARK: &[u8] = b"\xffmark";

/// A hold on sled, to read.
#[derive(Clone)]
pub(super) struct Rows {
    pub(super) db: Db,
    pub(super) path: PathBuf,
}

impl Rows {
    /// Whether there is such a row.
    pub(super) fn has(&self, key: &Key) -> Result<bool, StoreError> {
        self.db.contains_key(key.to_bytes()).map_err(|error| self.failed(error))
    }

    /// What a person wrote, if the key is of such a row.
    pub(super) fn text(&self, key: &Key) -> Result<Option<String>, StoreError> {
        self.get(&key.to_bytes())?.map_or(Ok(None), |line| self.words(&line))
    }

    /// What a person wrote, if this is the line of such a row.
    pub(super) fn words(&self, line: &[u8]) -> Result<Option<String>, StoreError> {
        Ok(self.read(line)?.words())
    }

    /// Shows each row of a kind, in order; not of facts.
    pub(super) fn each(&self, kind: Kind, mut show: impl FnMut(Row<'_>)) -> Result<(), StoreError> {
        for row in self.db.scan_prefix([kind as u8]) {
            let (_, line) = row.map_err(|error| self.failed(error))?;
            show(self.read(&line)?);
        }
        Ok(())
    }

    /// Hands on each fact, in order.
    pub(super) fn facts(&self, take: impl FnMut(&Entry)) -> Result<(), StoreError> {
        let read = |row: ::sled::Result<(IVec, IVec)>| {
            let (_, block) = row.map_err(|error| self.failed(error))?;
            let fact = |fact: Option<(&[u8], &[u8])>| {
                let (_, line) = fact.ok_or_else(|| self.nonsense())?;
                self.read(line)?.fact().ok_or_else(|| self.nonsense())
            };
            unpack(&block).map(fact).collect::<Result<Vec<_>, _>>()
        };
        scan::read_ahead(&self.db, Kind::Facts, read, take)
    }

    /// Every row and its line, in order.
    pub(super) fn all(&self) -> impl Iterator<Item = Result<(Key, IVec), StoreError>> {
        let [facts, behind] = [Kind::Facts, Kind::Texts].map(|kind| vec![kind as u8]);
        let stretches = [Vec::new()..facts.clone(), facts..behind.clone(), behind..MARK.to_vec()];
        let rows = stretches.into_iter().flat_map(|stretch| scan::walk(&self.db, stretch));
        rows.flat_map(|row| match row {
            Ok((key, block)) if key.first() == Some(&(Kind::Facts as u8)) => {
                unpack(&block).map(|fact| self.unpacked(fact)).collect()
            }
            Ok((key, line)) => {
                vec![Key::from_bytes(&key).map(|key| (key, line)).ok_or_else(|| self.nonsense())]
            }
            Err(error) => vec![Err(self.failed(error))],
        })
    }

    fn unpacked(&self, fact: Option<(&[u8], &[u8])>) -> Result<(Key, IVec), StoreError> {
        let (name, line) = fact.ok_or_else(|| self.nonsense())?;
        Ok((Key::named(Kind::Facts, name), IVec::from(line)))
    }

    /// The line under this key.
    pub(super) fn get(&self, key: &[u8]) -> Result<Option<IVec>, StoreError> {
        self.db.get(key).map_err(|error| self.failed(error))
    }

    /// An error of this table.
    pub(super) fn fault(&self, what: &(impl ToString + ?Sized)) -> StoreError {
        StoreError::Sled { path: self.path.clone(), what: what.to_string() }
    }

    /// What sled itself says.
    pub(super) fn failed(&self, error: ::sled::Error) -> StoreError {
        match error {
            ::sled::Error::Io(error) => at("using", &self.path)(error),
            error => self.fault(&error),
        }
    }

    fn nonsense(&self) -> StoreError {
        self.fault("there is a row of no known kind")
    }

    fn read<'line>(&self, line: &'line [u8]) -> Result<Row<'line>, StoreError> {
        // The digest has shown the line to be as it was written.
        Row::read(line)
            .map_err(|error| StoreError::Version { path: self.path.clone(), what: error.to_string() })
    }
}
