//! A checkpoint: all that is kept, as lines of JSON that a person can read and every store can import. It lets old
//! journal segments go, is the backup, and is the form in which data moves from one store to another.
//!
//! ```text
//! {"chancery":"checkpoint","version":2,"seq":12,"digest":"…"}  the last commit that it takes in, and its digest
//! {"fact":{"place":[3,0],"entry":{…}}}                         rows, kind by kind, sorted
//! {"end":"facts","rows":1,"digest":"1f6e3c…"}                  after each kind: how many, and their digest
//! ```
//!
//! It ends with the end of the last kind: one that breaks off is known as such. Version 1 had no digest of its first
//! line, so that a commit could be passed over if a bit of its number flipped; it is still read.

use std::io::{BufRead, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::StoreError;
use super::disk::at;
use super::frame::MOST;
use super::row::{Key, Kind, Row};
use super::tally::{Digest, Sum, Tally};
use crate::domain::ids::Seq;

const VERSION: u32 = 2;

const NO_CHECKPOINT: &str = "this is not how a checkpoint begins";

#[derive(Serialize, Deserialize)]
struct Header<'a> {
    chancery: &'a str,
    version: u32,
    seq: Seq,
    #[serde(default)]
    digest: Option<Sum>,
}

impl Header<'_> {
    fn new(seq: Seq) -> Self {
        let digest = Some(Sum::of(&seq.0.to_be_bytes()));
        Self { chancery: "checkpoint", version: VERSION, seq, digest }
    }

    fn is_whole(&self) -> bool {
        let digest = if self.version == 1 { None } else { Self::new(self.seq).digest };
        self.seq.0 <= MOST && self.digest == digest
    }
}

#[derive(Serialize, Deserialize)]
struct End {
    end: Kind,
    #[serde(flatten)]
    digest: Digest,
}

/// A checkpoint of version 1 as one of version 2; any other is left as it is. What is wrong with it further down, its
/// reading will say.
pub(super) fn with_digest(checkpoint: Vec<u8>) -> Result<Vec<u8>, String> {
    let end = checkpoint.iter().position(|byte| *byte == b'\n').unwrap_or(checkpoint.len());
    let (line, rest) = checkpoint.split_at(end);
    match serde_json::from_slice::<Header<'_>>(line) {
        Ok(header) if header.chancery != "checkpoint" => Err(NO_CHECKPOINT.to_owned()),
        Ok(header) if header.version == 1 && header.is_whole() => {
            let line = serde_json::to_vec(&Header::new(header.seq)).map_err(|error| error.to_string())?;
            Ok([&line, rest].concat())
        }
        Ok(_) => Ok(checkpoint),
        Err(_) => Err(NO_CHECKPOINT.to_owned()),
    }
}

/// Writes the rows, which must come sorted by their keys, to `out`; returns what they add up to.
pub(super) fn write<Line: AsRef<[u8]>>(
    seq: Seq,
    rows: impl Iterator<Item = Result<(Key, Line), StoreError>>,
    path: &Path,
    out: &mut dyn Write,
) -> Result<Tally, StoreError> {
    let mut put =
        |line: &[u8]| out.write_all(line).and_then(|()| out.write_all(b"\n")).map_err(at("writing", path));
    put(json(&Header::new(seq))?.as_bytes())?;
    let mut tally = Tally::default();
    let mut rows = rows.peekable();
    for kind in Kind::ALL {
        while let Some(row) = rows.next_if(|row| row.as_ref().map_or(true, |(key, _)| key.kind() == kind)) {
            let (key, line) = row?;
            tally.add(&key, line.as_ref());
            put(line.as_ref())?;
        }
        put(json(&End { end: kind, digest: tally.of(kind) })?.as_bytes())?;
    }
    out.flush().map_err(at("writing", path))?;
    Ok(tally)
}

/// Hands on the rows one by one; only when it returns is it certain that they are whole. `path` names the input in
/// errors.
pub(super) fn read(
    path: &Path,
    input: &mut dyn BufRead,
    each: &mut dyn FnMut(Key, String) -> Result<(), StoreError>,
) -> Result<(Seq, Tally), StoreError> {
    let mut lines = Lines { path, input, begins: 0, ends: 0 };
    let seq = header(&mut lines)?;
    let mut tally = Tally::default();
    let mut last = None;
    for kind in Kind::ALL {
        loop {
            let line =
                lines.next()?.ok_or_else(|| lines.damaged(format!("it breaks off among the {kind}")))?;
            if line.starts_with(r#"{"end":"#) {
                let End { end, digest } = lines.parse(&line)?;
                if end != kind || digest != tally.of(kind) {
                    return Err(lines.damaged(format!("the {kind} do not match their digest")));
                }
                break;
            }
            let key = lines.parse::<Row<'_>>(&line)?.key();
            if key.kind() != kind || last.is_some_and(|last| last >= key) {
                return Err(lines.damaged("the line does not belong here".into()));
            }
            tally.add(&key, line.as_bytes());
            last = Some(key.clone());
            each(key, line)?;
        }
    }
    match lines.next()? {
        None => Ok((seq, tally)),
        Some(_) => Err(lines.damaged("something follows the end".into())),
    }
}

/// The last commit that a checkpoint takes in.
pub(super) fn seq(path: &Path, input: &mut dyn BufRead) -> Result<Seq, StoreError> {
    header(&mut Lines { path, input, begins: 0, ends: 0 })
}

fn header(lines: &mut Lines<'_>) -> Result<Seq, StoreError> {
    let line = lines.next()?.unwrap_or_default();
    match serde_json::from_str::<Header<'_>>(&line) {
        Ok(Header { chancery: "checkpoint", version, .. }) if !(1..=VERSION).contains(&version) => {
            Err(StoreError::Version {
                path: lines.path.to_owned(),
                what: format!("checkpoint format {version}"),
            })
        }
        Ok(header) if header.chancery == "checkpoint" && header.is_whole() => Ok(header.seq),
        _ => Err(lines.damaged(NO_CHECKPOINT.into())),
    }
}

/// The input line by line, and where the last one stands, for errors.
struct Lines<'a> {
    path: &'a Path,
    input: &'a mut dyn BufRead,
    begins: u64,
    ends: u64,
}

impl Lines<'_> {
    fn next(&mut self) -> Result<Option<String>, StoreError> {
        let mut line = Vec::new();
        let len = self.input.read_until(b'\n', &mut line).map_err(at("reading", self.path))?;
        self.begins = self.ends;
        self.ends += len as u64;
        match line.pop() {
            None => Ok(None),
            Some(b'\n') => {
                String::from_utf8(line).map(Some).map_err(|_| self.damaged("the line is not text".into()))
            }
            Some(_) => Err(self.damaged("the line breaks off".into())),
        }
    }

    /// Reads a line that is known to be whole JSON or damaged; JSON that is not understood is of another version.
    fn parse<'line, T: Deserialize<'line>>(&self, line: &'line str) -> Result<T, StoreError> {
        serde_json::from_str(line).map_err(|error| {
            if error.is_data() {
                let what = format!("at byte {}: {error}", self.begins);
                StoreError::Version { path: self.path.to_owned(), what }
            } else {
                self.damaged(error.to_string())
            }
        })
    }

    fn damaged(&self, what: String) -> StoreError {
        StoreError::Damaged { path: self.path.to_owned(), offset: self.begins, what }
    }
}

fn json(line: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(line).map_err(|error| StoreError::Unwritable(error.to_string()))
}
