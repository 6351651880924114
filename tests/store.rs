//! One contract for every store, and what the one on disk promises beyond it: whatever happens to the process or to
//! its files, what was acknowledged is there again, or the store says in so many words that it is not.

#![allow(clippy::unwrap_used, reason = "a test may panic where it is surprised")]
#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

#[path = "store/bytes.rs"]
mod bytes;
#[path = "store/contract.rs"]
mod contract;
#[path = "store/copying.rs"]
mod copying;
#[path = "store/damage.rs"]
mod damage;
#[path = "store/erasing.rs"]
mod erasing;
#[path = "store/failing.rs"]
mod failing;
#[path = "store/files.rs"]
mod files;
#[path = "store/formats.rs"]
mod formats;
#[path = "store/homes.rs"]
mod homes;
#[path = "store/killed.rs"]
mod killed;
#[path = "store/process.rs"]
mod process;
#[path = "store/random.rs"]
mod random;
#[path = "store/sample.rs"]
mod sample;
#[path = "store/search.rs"]
mod search;
