//! A disk gives back whatever it likes: bytes are read as a segment of the journal and as a checkpoint. What is read is
//! what was written, from its beginning on, or it is an error that says where.
//!
//! What the input is, it shows by how it begins:
//!
//! - `chancery`: a segment, byte for byte.
//! - `{`: a checkpoint, line for line; and each line the body of a commit whose frame is whole.
//! - anything else: a plan of what happens to a segment, or to a checkpoint, that was whole. No checksum stands between
//!   the fuzzer and the damage then, and what should come out is known.

use std::path::Path;

use arbitrary::{Arbitrary, Unstructured};
use chancery::domain::ids::Seq;
use chancery::store::memory::MemoryStore;
use chancery::store::{Commit, Store, StoreError, journal};

use super::sample::{commit, export, fill};

/// Reads the input as what it seems to be.
pub fn examine(input: &[u8]) {
    match input {
        [b'c', b'h', b'a', b'n', ..] => drop(segment(input)),
        [b'{', ..] => {
            checkpoint(input);
            let bodies: Vec<&[u8]> =
                input.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()).collect();
            drop(segment(&[header(7), frames(7, &bodies).concat()].concat()));
        }
        _ => {
            // A plan that is too short is no plan.
            let mut plan = Unstructured::new(input);
            _ = harm_checkpoint_or_segment(&mut plan);
        }
    }
}

/// Reads a segment twice and looks at what came of it.
fn segment(bytes: &[u8]) -> Result<Vec<(Seq, Commit)>, StoreError> {
    let path = Path::new("00000000000000000007.journal");
    let read = journal::read(path, bytes);
    let again = journal::read(path, bytes);
    match (&read, &again) {
        (Ok(read), Ok(again)) => {
            assert_eq!(read, again);
            assert!(!read.is_empty(), "a segment without a commit is damaged");
            assert!(read.windows(2).all(|two| two[0].0.next() == two[1].0), "commits are left out");
        }
        (Err(error), Err(_)) => told(error, path, bytes.len()),
        _ => panic!("read again, it is something else: {read:?}, {again:?}"),
    }
    read
}

/// Imports a checkpoint; what was taken in goes on like any other store, and is exported and imported as it is.
fn checkpoint(bytes: &[u8]) {
    let mut store = match MemoryStore::import(&mut &bytes[..]) {
        Ok(store) => store,
        Err(error) => return told(&error, Path::new("the import"), bytes.len()),
    };
    let exported = export(&mut store);
    let mut other = MemoryStore::import(&mut exported.as_bytes()).expect("what was exported can be imported");
    assert_eq!(export(&mut other), exported);
    assert_eq!(store.load().expect("it was read before"), other.load().expect("it was read before"));
    let before = other.load().expect("it was read before").seq;
    assert_eq!(other.commit(&commit(1)).expect("it goes on"), before.next());
}

/// Whoever reads the error learns which file it is, and where in it.
fn told(error: &StoreError, file: &Path, len: usize) {
    match error {
        StoreError::Damaged { path, offset, .. } => {
            assert_eq!(path, file);
            assert!(*offset <= len as u64, "{offset} is behind the end");
        }
        StoreError::Version { path, .. } => assert_eq!(path, file),
        other => panic!("no error of reading: {other}"),
    }
    assert!(error.to_string().contains(&*file.to_string_lossy()), "{error}");
}

fn harm_checkpoint_or_segment(plan: &mut Unstructured<'_>) -> arbitrary::Result<()> {
    let commits = plan.int_in_range(1..=6_u32)?;
    if plan.ratio(1_u8, 3_u8)? { harm_checkpoint(commits, plan) } else { harm_segment(commits, plan) }
}

fn harm_checkpoint(commits: u32, plan: &mut Unstructured<'_>) -> arbitrary::Result<()> {
    let mut store = MemoryStore::default();
    fill(&mut store, 1..=commits);
    let whole = export(&mut store);
    let damaged = harmed(whole.clone().into_bytes(), plan)?;
    checkpoint(&damaged);
    if let Ok(mut read) = MemoryStore::import(&mut &damaged[..]) {
        assert_eq!(export(&mut read), whole, "damage was taken for data");
    }
    Ok(())
}

fn harm_segment(commits: u32, plan: &mut Unstructured<'_>) -> arbitrary::Result<()> {
    let first = plan.int_in_range(1..=2000_u32)?;
    let written: Vec<Commit> = (first..first + commits).map(commit).collect();
    let bodies: Vec<Vec<u8>> =
        written.iter().map(|commit| serde_json::to_vec(commit).expect("a commit can be written")).collect();
    let frames = frames(first.into(), &bodies);
    let damaged = harmed([header(first.into()), frames.concat()].concat(), plan)?;
    let Ok(read) = segment(&damaged) else { return Ok(()) };
    assert!(read.len() <= written.len(), "commits that nobody wrote");
    for ((seq, read), (number, written)) in read.iter().zip((first..).zip(&written)) {
        assert_eq!((*seq, read), (Seq(number.into()), written));
    }
    for lost in &frames[read.len()..] {
        let is_there = damaged.windows(lost.len()).any(|bytes| bytes == lost);
        assert!(!is_there, "a whole commit was taken for one that was never acknowledged");
    }
    Ok(())
}

/// What can happen to a stretch of a file; `at` and `len` are taken as shares of how long it is.
#[derive(Arbitrary)]
enum Harm {
    Flip { at: u16, bits: u8 },
    Cut { at: u16 },
    Zeros { at: u16, len: u8 },
    Drop { at: u16, len: u16 },
    Insert { at: u16, bytes: Vec<u8> },
    Copy { from: u16, len: u16, to: u16 },
    Overwrite { from: u16, len: u16, to: u16 },
}

fn harmed(mut bytes: Vec<u8>, plan: &mut Unstructured<'_>) -> arbitrary::Result<Vec<u8>> {
    for _ in 0..plan.int_in_range(1..=3)? {
        harm(&mut bytes, plan.arbitrary()?);
    }
    Ok(bytes)
}

fn harm(bytes: &mut Vec<u8>, harm: Harm) {
    let place = |at: u16| (usize::from(at) * (bytes.len() + 1)) >> 16;
    let stretch = |at: u16, len: u16| place(at)..(place(at) + place(len)).min(bytes.len());
    match harm {
        Harm::Flip { at, bits } => {
            let at = place(at);
            bytes.get_mut(at).into_iter().for_each(|byte| *byte ^= bits);
        }
        Harm::Cut { at } => bytes.truncate(place(at)),
        Harm::Zeros { at, len } => {
            let at = place(at);
            bytes.iter_mut().skip(at).take(len.into()).for_each(|byte| *byte = 0);
        }
        Harm::Drop { at, len } => drop(bytes.drain(stretch(at, len))),
        Harm::Insert { at, bytes: more } => {
            let at = place(at);
            drop(bytes.splice(at..at, more));
        }
        Harm::Copy { from, len, to } => {
            let (copy, to) = (bytes[stretch(from, len)].to_vec(), place(to));
            drop(bytes.splice(to..to, copy));
        }
        Harm::Overwrite { from, len, to } => {
            let (copy, to) = (bytes[stretch(from, len)].to_vec(), place(to));
            bytes.iter_mut().skip(to).zip(copy).for_each(|(byte, copied)| *byte = copied);
        }
    }
}

/// The header of a segment, written by hand: the format is kept for ever.
fn header(first: u64) -> Vec<u8> {
    let start = [&b"chancery"[..], &1_u32.to_le_bytes(), &first.to_le_bytes()].concat();
    [&start[..], &crc32fast::hash(&start).to_le_bytes()].concat()
}

/// Whole frames with these bodies.
fn frames(first: u64, bodies: &[impl AsRef<[u8]>]) -> Vec<Vec<u8>> {
    let frame = |(seq, body): (u64, &[u8])| {
        let len = u32::try_from(body.len()).expect("a short body").to_le_bytes();
        let sum = crc32fast::hash(&[&len[..], &seq.to_le_bytes(), body].concat()).to_le_bytes();
        [&len[..], &sum, &seq.to_le_bytes(), body].concat()
    };
    (first..).zip(bodies.iter().map(AsRef::as_ref)).map(frame).collect()
}
