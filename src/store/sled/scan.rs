//! Goes through very many rows, as an opening has to, with all the processor's hands: stretches of them are added up side
//! by side, and facts are read in one thread while another takes them in.

use std::ops::Range;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{channel, sync_channel};
use std::thread;

use ::sled::{Db, IVec};

use super::block::unpack;
use crate::domain::ids::Seq;
use crate::store::row::Kind;
use crate::store::tally::Tally;

/// Fewer rows are gone through sooner than a thread has begun.
const FEW: u64 = 5_000;

/// With more threads than this, the disk is what they wait for.
const MOST_THREADS: usize = 4;

/// Into how many stretches the rows of a kind are parted.
const STRETCHES: u8 = 8;

/// How many rows are read at a time, and how many times as many are read ahead.
const AT_A_TIME: usize = 128;
const AHEAD: usize = 8;

/// What all rows add up to that sort before `end`; nothing if one of them makes no sense. There ought to be so many,
/// and commits up to this one: that is for the parting only.
pub(super) fn add_up(db: &Db, end: &[u8], rows: u64, last: Seq) -> ::sled::Result<Option<Tally>> {
    let all = if rows < FEW { vec![Vec::new()..end.to_vec()] } else { stretches(end, last) };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST_THREADS).min(all.len());
    let next = AtomicUsize::new(0);
    let add_up = || -> ::sled::Result<Option<Tally>> {
        let mut tally = Tally::default();
        while let Some(stretch) = all.get(next.fetch_add(1, Ordering::Relaxed)) {
            for row in walk(db, stretch.clone()) {
                let (key, line) = row?;
                if take_in(&mut tally, &key, &line).is_none() {
                    return Ok(None);
                }
            }
        }
        Ok(Some(tally))
    };
    thread::scope(|scope| {
        let beside: Vec<_> = (1..threads).map(|_| scope.spawn(add_up)).collect();
        let mut whole = add_up()?;
        for thread in beside {
            let part = thread.join().unwrap_or_else(|panic| resume_unwind(panic))?;
            whole = whole.zip(part).map(|(whole, part)| whole.with(&part));
        }
        Ok(whole)
    })
}

/// The rows whose keys lie in this stretch, in order.
pub(super) fn walk(
    db: &Db,
    stretch: Range<Vec<u8>>,
) -> Box<dyn Iterator<Item = ::sled::Result<(IVec, IVec)>> + Send + '_> {
    if stretch.start.first() == Some(&(Kind::Facts as u8)) {
        Box::new(Blocks { db, after: stretch.start.into(), before: stretch.end })
    } else {
        Box::new(db.range(stretch))
    }
}

/// Blocks of facts, each looked for anew: sled considers letting go of pages when each of 256 queues has heard 64 times that
/// one was looked at. A walk that looks at each page once would keep 16,000 of them, and those of facts are large.
struct Blocks<'a> {
    db: &'a Db,
    after: IVec,
    before: Vec<u8>,
}

impl Iterator for Blocks<'_> {
    type Item = ::sled::Result<(IVec, IVec)>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.db.get_gt(&self.after).transpose()? {
            Ok((key, _)) if *key >= *self.before => None,
            Ok((key, block)) => {
                self.after = key.clone();
                Some(Ok((key, block)))
            }
            Err(error) => {
                self.after = self.before.as_slice().into();
                Some(Err(error))
            }
        }
    }
}

fn take_in(tally: &mut Tally, key: &[u8], line: &[u8]) -> Option<()> {
    let (kind, name) = key.split_first()?;
    let kind = *Kind::ALL.get(usize::from(*kind))?;
    if kind != Kind::Facts {
        tally.add_named(kind, name, line);
        return Some(());
    }
    for fact in unpack(line) {
        let (name, line) = fact?;
        tally.add_named(kind, name, line);
    }
    Some(())
}

/// All that sorts before `end`, parted: facts by their commits, the rest by the first letter of the event that it comes
/// from, which is as good as drawn by lot.
fn stretches(end: &[u8], last: Seq) -> Vec<Range<Vec<u8>>> {
    const LETTERS: &[u8] = b"-6EMUckr";
    let mut bounds = vec![Vec::new()];
    for kind in Kind::ALL {
        bounds.push(vec![kind as u8]);
        if kind == Kind::Facts {
            let commits = (1..STRETCHES).map(|nth| last.0 / u64::from(STRETCHES) * u64::from(nth));
            bounds.extend(commits.map(|seq| [&[kind as u8][..], &seq.to_be_bytes()].concat()));
        } else {
            bounds.extend(LETTERS.iter().map(|letter| vec![kind as u8, b'$', *letter]));
        }
    }
    bounds.push(end.to_vec());
    bounds.windows(2).map(|pair| pair[0].clone()..pair[1].clone()).collect()
}

/// Reads the rows of a kind in one thread and takes in, in this one, what they were read as; in order. What was taken in goes
/// back to the thread that made it: there it is let go of in a fraction of the time.
pub(super) fn read_ahead<T: Send, E: Send>(
    db: &Db,
    kind: Kind,
    read: impl Fn(::sled::Result<(IVec, IVec)>) -> Result<Vec<T>, E> + Send,
    mut take: impl FnMut(&T),
) -> Result<(), E> {
    let mut rows = walk(db, vec![kind as u8]..vec![kind as u8 + 1]).peekable();
    thread::scope(|scope| {
        let (send, some) = sync_channel::<Vec<Vec<T>>>(AHEAD);
        let (give_back, spent) = channel();
        let reading = scope.spawn(move || {
            while rows.peek().is_some() {
                let some = rows.by_ref().take(AT_A_TIME).map(&read).collect::<Result<Vec<_>, E>>()?;
                if send.send(some).is_err() {
                    break;
                }
                spent.try_iter().for_each(drop);
            }
            Ok(())
        });
        for some in some {
            some.iter().flatten().for_each(&mut take);
            // Whoever reads no more lets go of it here.
            let _ended = give_back.send(some);
        }
        reading.join().unwrap_or_else(|panic| resume_unwind(panic))
    })
}
