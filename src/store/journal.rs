//! The journal: every commit, in order, on disk before it is acknowledged. What stands here is true; sled is made
//! from it.
//!
//! It lies in segments named after their first commit. A commit is one write and one sync. Only the last frame of the
//! last segment can be torn, since each frame is on disk before the next is written: a torn one was never
//! acknowledged and is cut off, damage anywhere else is refused, and so is a last frame that a single flipped bit
//! explains. Worse damage to the last frame, or an end that is cut away, looks like a torn one: that it was acknowledged
//! is known from sled, if that was closed in order and is still there, and else from nowhere. Opening changes nothing;
//! `Journal::mend` does, once the caller has seen that the journal is not the one that lost something.
//!
//! [`read`] is the same reading without a disk, for bytes from anywhere.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::disk::{Disk, DiskFile, at};
use super::flip;
use super::frame::{self, BadHeader};
use super::{Commit, StoreError};
use crate::domain::ids::Seq;

/// What a segment's name ends in.
const SUFFIX: &str = ".journal";

/// The commits in the bytes of a segment, read as the newest one of a journal is: what has broken off at the end is left
/// out. `path` names the bytes in errors. Whatever they are, this returns: bytes from strangers may be tried on it.
///
/// # Errors
/// Fails if they are damaged, or of a version that is not known here.
pub fn read(path: &Path, bytes: &[u8]) -> Result<Vec<(Seq, Commit)>, StoreError> {
    let mut commits = Vec::new();
    let segment = Segment { first: first(path, bytes)?, path: path.to_owned(), len: bytes.len() as u64 };
    segment.scan(bytes, true, &mut |seq, body, path| {
        commits.push((seq, commit(seq, body, path)?));
        Ok(())
    })?;
    Ok(commits)
}

/// What a frame's body says.
pub(super) fn commit(seq: Seq, body: &[u8], path: &Path) -> Result<Commit, StoreError> {
    serde_json::from_slice(body).map_err(|error| StoreError::Version {
        path: path.to_owned(),
        what: format!("commit {seq}: {error}"),
    })
}

/// The journal of one data directory.
pub(super) struct Journal {
    disk: Disk,
    dir: PathBuf,
    /// A segment that is longer takes no more.
    segment_size: u64,
    /// The segments that still matter, oldest first.
    segments: Vec<Segment>,
    /// The last commit, or the checkpoint's if there is none after it.
    last: Seq,
    /// The last segment, while it takes more.
    tail: Option<DiskFile>,
    /// What [`Self::mend`] has to see to.
    mending: Mending,
}

/// Is shown a commit: which one, what it says, and the file that says it.
pub(super) type Reader<'a> = dyn FnMut(Seq, &[u8], &Path) -> Result<(), StoreError> + 'a;

/// A file of the journal.
struct Segment {
    first: Seq,
    path: PathBuf,
    len: u64,
}

/// What an interrupted process may have left.
#[derive(Default)]
struct Mending {
    /// Files that are not needed.
    refuse: Vec<PathBuf>,
    /// The last whole frame of the last segment.
    last_frame: Vec<u8>,
    /// How many bytes of a torn frame stand behind it.
    torn: usize,
}

impl Journal {
    /// Finds the end of the journal, whose beginning up to `base` a checkpoint holds. Reads the last segment only.
    pub(super) fn open(disk: Disk, dir: PathBuf, base: Seq, segment_size: u64) -> Result<Self, StoreError> {
        disk.reads(&dir);
        let (segments, refuse) = list(&dir)?;
        let mending = Mending { refuse, ..Mending::default() };
        let mut journal = Self { disk, dir, segment_size, segments, last: base, tail: None, mending };
        if let Some(newest) = journal.segments.last_mut() {
            let bytes = newest.read(&journal.disk)?;
            let end = newest.scan(&bytes, true, &mut |_, _, _| Ok(()))?;
            newest.len = end.at as u64;
            journal.mending.torn = bytes.len() - end.at;
            journal.mending.last_frame = bytes[end.last_frame..end.at].to_vec();
            journal.last = base.max(end.seq);
            journal.pass_over_spent(base, end.seq);
        }
        Ok(journal)
    }

    /// Leaves out segments of which the checkpoint holds every commit: all, or those before the last one that begins
    /// no later than the commit after it.
    fn pass_over_spent(&mut self, base: Seq, ends: Seq) {
        let spent = if ends <= base {
            self.segments.len()
        } else {
            self.segments.iter().rposition(|segment| segment.first <= base.next()).unwrap_or(0)
        };
        self.mending.refuse.extend(self.segments.drain(..spent).map(|segment| segment.path));
    }

    /// Makes durable what [`Self::open`] has found: removes what is not needed, cuts off a torn frame, and writes the
    /// last frame once more, because a process that died between write and sync, or in a failed sync, may have left
    /// it in the system's memory alone. What is given out from here on is on disk.
    pub(super) fn mend(&mut self) -> Result<(), StoreError> {
        let Mending { refuse, last_frame, torn } = std::mem::take(&mut self.mending);
        for path in refuse {
            self.disk.remove(&path)?;
        }
        if let Some(Segment { path, len, .. }) = self.segments.last() {
            let mut file = self.disk.open(path)?;
            if torn > 0 {
                tracing::warn!(path = %path.display(), torn, "cut off a commit that was never acknowledged");
                file.truncate(*len)?;
            }
            file.write_at(len - last_frame.len() as u64, &last_frame)?;
            file.sync_all()?;
            self.tail = Some(file);
        }
        self.disk.sync_dir(&self.dir)
    }

    /// The last commit.
    pub(super) fn last(&self) -> Seq {
        self.last
    }

    /// The first commit that can be read here.
    pub(super) fn first(&self) -> Seq {
        self.segments.first().map_or(self.last.next(), |segment| segment.first)
    }

    /// How many bytes it takes.
    pub(super) fn len(&self) -> u64 {
        self.segments.iter().map(|segment| segment.len).sum()
    }

    /// Hands on every commit after this one, in order; also those that came since it was opened, if another process goes
    /// on with it.
    pub(super) fn replay(&self, after: Seq, each: &mut Reader<'_>) -> Result<(), StoreError> {
        if after == self.last {
            return Ok(());
        }
        let from = self.segments.iter().rposition(|segment| segment.first <= after.next()).unwrap_or(0);
        let mut expected = None;
        for (nth, segment) in self.segments.iter().enumerate().skip(from) {
            if expected.is_some_and(|expected| expected != segment.first) {
                return Err(segment.damaged(0, "the segment before it is missing or too short".into()));
            }
            let newest = nth + 1 == self.segments.len();
            let end = segment.scan(&segment.read(&self.disk)?, newest, &mut |seq, body, path| {
                if seq > after { each(seq, body, path) } else { Ok(()) }
            })?;
            expected = Some(end.seq.next());
        }
        Ok(())
    }

    /// Appends a commit; it is on disk when this returns. After an error the journal must not be used again: what the
    /// disk holds is not known.
    pub(super) fn append(&mut self, body: &[u8]) -> Result<Seq, StoreError> {
        let seq = self.last.next();
        let frame = frame::encode(seq, body)
            .ok_or_else(|| StoreError::Unwritable(format!("it is {} bytes long", body.len())))?;
        match (&mut self.tail, self.segments.last_mut()) {
            (Some(file), Some(segment)) if segment.len < self.segment_size => {
                file.write_at(segment.len, &frame)?;
                file.sync_data()?;
                segment.len += frame.len() as u64;
            }
            _ => self.begin_segment(seq, &frame)?,
        }
        self.last = seq;
        Ok(seq)
    }

    /// The first frame comes into being together with its segment: one sync for both, and one for the name.
    fn begin_segment(&mut self, first: Seq, frame: &[u8]) -> Result<(), StoreError> {
        let path = self.dir.join(format!("{:020}{SUFFIX}", first.0));
        let mut draft = self.disk.draft(&path)?;
        let bytes = [&frame::header(first), frame].concat();
        draft.write_all(&bytes).map_err(at("writing", &path))?;
        self.tail = Some(self.disk.publish(draft, &path)?);
        self.segments.push(Segment { first, path, len: bytes.len() as u64 });
        Ok(())
    }

    /// Removes every segment, oldest first, because a checkpoint holds all their commits. The next commit begins one.
    pub(super) fn clear(&mut self) -> Result<(), StoreError> {
        self.tail = None;
        while let Some(segment) = self.segments.first() {
            self.disk.remove(&segment.path)?;
            self.segments.remove(0);
        }
        self.disk.sync_dir(&self.dir)
    }
}

/// Where a segment ends.
struct End {
    /// Its last whole commit.
    seq: Seq,
    /// Where that one's frame begins.
    last_frame: usize,
    /// Where it ends.
    at: usize,
}

impl Segment {
    fn read(&self, disk: &Disk) -> Result<Vec<u8>, StoreError> {
        disk.reads(&self.path);
        fs::read(&self.path).map_err(at("reading", &self.path))
    }

    /// Hands on every frame and finds the end. Only the newest segment may end in a torn frame.
    fn scan(&self, bytes: &[u8], newest: bool, each: &mut Reader<'_>) -> Result<End, StoreError> {
        self.check_header(bytes)?;
        let mut end = None;
        let mut at = frame::HEADER;
        let mut expected = self.first;
        while at < bytes.len() {
            let frame = match frame::decode(bytes, at) {
                Ok(frame) => frame,
                Err(what) => match (end, frame::whole_frame_behind(bytes, at, expected)) {
                    (_, Some(next)) => {
                        let what = format!("{what}, and whole ones follow from byte {next} on");
                        return Err(self.damaged(at, what));
                    }
                    (Some(_), None) if newest && flip::is_all_that_is_wrong(bytes, at, expected) => {
                        return Err(self.damaged(at, format!("a bit of commit {expected} has flipped")));
                    }
                    // Torn, if it is not the first: that one was on disk before the segment had its name.
                    (Some(end), None) if newest => return Ok(end),
                    _ => return Err(self.damaged(at, what.into())),
                },
            };
            if frame.seq != expected {
                return Err(self.damaged(at, format!("commit {} stands where {expected} should", frame.seq)));
            }
            each(frame.seq, frame.body, &self.path)?;
            end = Some(End { seq: frame.seq, last_frame: at, at: frame.end });
            at = frame.end;
            expected = expected.next();
        }
        end.ok_or_else(|| self.damaged(at, "it holds no commit".into()))
    }

    fn check_header(&self, bytes: &[u8]) -> Result<(), StoreError> {
        match first(&self.path, bytes)? {
            first if first == self.first => Ok(()),
            first => Err(self.damaged(0, format!("it begins with commit {first}, unlike its name"))),
        }
    }

    fn damaged(&self, offset: usize, what: String) -> StoreError {
        StoreError::Damaged { path: self.path.clone(), offset: offset as u64, what }
    }
}

/// The commit that a segment begins with, by its own account.
fn first(path: &Path, bytes: &[u8]) -> Result<Seq, StoreError> {
    let path = path.to_owned();
    frame::read_header(bytes).map_err(|bad| match bad {
        BadHeader::Damaged => StoreError::Damaged { path, offset: 0, what: "its header is damaged".into() },
        BadHeader::Version(version) => {
            StoreError::Version { path, what: format!("journal format {version}") }
        }
    })
}

/// The segments in the directory, oldest first, and drafts that never became one.
fn list(dir: &Path) -> Result<(Vec<Segment>, Vec<PathBuf>), StoreError> {
    let (mut segments, mut drafts) = (Vec::new(), Vec::new());
    for entry in fs::read_dir(dir).map_err(at("reading", dir))? {
        let entry = entry.map_err(at("reading", dir))?;
        let path = entry.path();
        let len = entry.metadata().map_err(at("reading", &path))?.len();
        let name = entry.file_name().to_string_lossy().into_owned();
        match name.strip_suffix(SUFFIX).map(str::parse) {
            Some(Ok(first)) => segments.push(Segment { first: Seq(first), path, len }),
            _ if name.ends_with(".journal.draft") => drafts.push(path),
            _ => {}
        }
    }
    segments.sort_by_key(|segment| segment.first);
    Ok((segments, drafts))
}
