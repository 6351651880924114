//! Opens what a power cut has left, and judges it.

use std::fmt;
use std::path::Path;

use chancery::store::disk::Disk;
use chancery::store::memory::MemoryStore;
use chancery::store::sled::SledStore;
use chancery::store::{Store, StoreError};

use crate::recorder::Step;
use crate::sample::{commit, export};
use crate::search::files_with;
use crate::story::{SECRET, Story, place};

/// Which commits may be there: those that were acknowledged must, those that were begun can.
#[derive(Debug, Clone, Copy, Default)]
pub struct Span {
    pub acknowledged: u64,
    pub begun: u64,
}

impl Span {
    /// What may be there after these steps, when this was certain before.
    pub fn after(self, steps: &[Step]) -> Self {
        steps.iter().fold(self, |span, step| match step {
            Step::Begun(seq) => Self { begun: span.begun.max(*seq), ..span },
            Step::Acknowledged(seq) => {
                Self { acknowledged: span.acknowledged.max(*seq), begun: span.begun.max(*seq) }
            }
            _ => span,
        })
    }
}

/// What must not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// It does not open, or not go on.
    Refused(String),
    /// A commit is missing that was acknowledged.
    Lost { kept: u64 },
    /// There is something that nobody asked for.
    Invented { kept: u64 },
    /// What is there is not what so many commits add up to.
    HalfThere { kept: u64 },
    /// The second opening has found something else than the first, or the third has missed what came between.
    Disagrees(&'static str),
    /// Erased words are in these files.
    Remains(Vec<String>),
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Refused(error.to_string())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// Opens the image, looks, opens it again, goes on, and opens it once more; says how many commits it holds.
pub fn judge(story: &Story, base: &Path, span: Span) -> Result<u64, Fault> {
    let place = place(base);
    let nothing_remains = |holds: u64| match story.erased_by {
        Some(by) if holds >= by && place.exists() => match files_with(&place, SECRET) {
            found if found.is_empty() => Ok(()),
            found => Err(Fault::Remains(found)),
        },
        _ => Ok(()),
    };
    let open = || SledStore::open_on(Disk::default(), &place, story.sizes);
    nothing_remains(span.acknowledged)?;
    let mut opened = open()?;
    let kept = look(story, &mut opened, span)?;
    nothing_remains(kept)?;
    drop(opened);

    let mut opened = open()?;
    let state = &story.states[usize::try_from(kept).expect("few commits")];
    if export(&mut opened) != *state {
        return Err(Fault::Disagrees("the second opening"));
    }
    let more = commit(70_000);
    opened.commit(&more)?;
    drop(opened);

    let mut expected = MemoryStore::import(&mut state.as_bytes())?;
    expected.commit(&more)?;
    if export(&mut open()?) != export(&mut expected) {
        return Err(Fault::Disagrees("the third opening"));
    }
    Ok(kept)
}

/// Compares what an open store holds with what it may hold; says how many commits that is.
pub fn look(story: &Story, opened: &mut SledStore, span: Span) -> Result<u64, Fault> {
    let kept = opened.load()?.seq.0;
    if kept < span.acknowledged {
        return Err(Fault::Lost { kept });
    }
    if kept > span.begun {
        return Err(Fault::Invented { kept });
    }
    if export(opened) != story.states[usize::try_from(kept).expect("few commits")] {
        return Err(Fault::HalfThere { kept });
    }
    Ok(kept)
}
