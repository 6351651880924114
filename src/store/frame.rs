//! How the journal is written: a header per segment, then one frame per commit. Pure: bytes in, bytes out.
//!
//! ```text
//! header   "chancery" · version u32 · first commit u64 · crc32 of the above u32
//! frame    length of the body u32 · crc32 u32 of length, commit and body · commit u64 · body
//! ```
//!
//! Numbers are little-endian. The body is JSON, which never holds a zero byte, so that no frame can hide in a body.

use crate::domain::ids::Seq;

/// How long a segment's header is.
pub(super) const HEADER: usize = 24;

const MAGIC: &[u8; 8] = b"chancery";
const VERSION: u32 = 1;
/// How long a frame is before its body.
pub(super) const PREFIX: usize = 16;

/// No journal gets this far: a higher number is a damaged one, and counting on from here never overflows.
pub(super) const MOST: u64 = u64::MAX / 2;

/// The header of a segment that begins with this commit.
pub(super) fn header(first: Seq) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEADER);
    bytes.extend(MAGIC);
    bytes.extend(VERSION.to_le_bytes());
    bytes.extend(first.0.to_le_bytes());
    bytes.extend(crc32fast::hash(&bytes).to_le_bytes());
    bytes
}

/// Why a segment's header cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum BadHeader {
    /// It is whole, but of a format that is not known here.
    Version(u32),
    /// It is not whole.
    Damaged,
}

/// The commit that the segment begins with.
pub(super) fn read_header(bytes: &[u8]) -> Result<Seq, BadHeader> {
    let whole = bytes.starts_with(MAGIC) && u32_at(bytes, 20) == bytes.get(..20).map(crc32fast::hash);
    match (u32_at(bytes, 8), u64_at(bytes, 12)) {
        (Some(VERSION), Some(first)) if whole && first <= MOST => Ok(Seq(first)),
        (Some(VERSION), _) => Err(BadHeader::Damaged),
        (Some(version), _) if whole => Err(BadHeader::Version(version)),
        _ => Err(BadHeader::Damaged),
    }
}

/// A commit as it stands in the journal.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Frame<'a> {
    /// Which commit.
    pub(super) seq: Seq,
    /// What it says.
    pub(super) body: &'a [u8],
    /// Where the next frame begins.
    pub(super) end: usize,
}

/// The frame for a commit; none if its body is too long for one.
pub(super) fn encode(seq: Seq, body: &[u8]) -> Option<Vec<u8>> {
    let len = u32::try_from(body.len()).ok()?;
    let mut bytes = Vec::with_capacity(PREFIX + body.len());
    bytes.extend(len.to_le_bytes());
    bytes.extend(checksum(len, seq, body).to_le_bytes());
    bytes.extend(seq.0.to_le_bytes());
    bytes.extend(body);
    Some(bytes)
}

/// What a frame says of itself before its body.
pub(super) struct Written {
    /// How long the body is.
    pub(super) len: u32,
    /// The checksum of length, commit and body.
    pub(super) sum: u32,
    /// Which commit.
    pub(super) seq: Seq,
}

impl Written {
    /// Reads it from the start of a frame; none if that breaks off.
    pub(super) fn read(frame: &[u8]) -> Option<Self> {
        Some(Self { len: u32_at(frame, 0)?, sum: u32_at(frame, 4)?, seq: Seq(u64_at(frame, 8)?) })
    }
}

/// The frame that begins at this place, or what is wrong there.
pub(super) fn decode(bytes: &[u8], at: usize) -> Result<Frame<'_>, &'static str> {
    let rest = bytes.get(at..).unwrap_or_default();
    let Some(Written { len, sum, seq }) = Written::read(rest) else {
        return Err("a commit breaks off");
    };
    let end = PREFIX.saturating_add(usize::try_from(len).unwrap_or(usize::MAX));
    let Some(body) = rest.get(PREFIX..end) else {
        return Err("a commit breaks off, or its length is wrong");
    };
    // No commit is empty, and a stretch of zeros must never pass for one.
    if body.is_empty() || checksum(len, seq, body) != sum {
        return Err("a commit does not match its checksum");
    }
    Ok(Frame { seq, body, end: at + end })
}

/// Where, behind this place, a whole frame of a later commit begins. Commits are written one after the other, each
/// only when the one before it has reached the disk: such a frame proves that what stands here was once whole.
pub(super) fn whole_frame_behind(bytes: &[u8], at: usize, seq: Seq) -> Option<usize> {
    let likely = seq.0..seq.0.saturating_add(bytes.len() as u64);
    (at + 1..bytes.len()).find(|&place| {
        // The number first: it costs nothing and is almost never right by chance.
        u64_at(bytes, place + 8).is_some_and(|seq| likely.contains(&seq)) && decode(bytes, place).is_ok()
    })
}

/// The checksum of a frame.
pub(super) fn checksum(len: u32, seq: Seq, body: &[u8]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&len.to_le_bytes());
    hasher.update(&seq.0.to_le_bytes());
    hasher.update(body);
    hasher.finalize()
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().map(|chunk| u32::from_le_bytes(*chunk))
}

fn u64_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes.get(at..)?.first_chunk().map(|chunk| u64::from_le_bytes(*chunk))
}
