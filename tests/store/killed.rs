//! A process that is killed while it writes: everything it was told was kept is there.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use chancery::store::Store;
use chancery::store::memory::MemoryStore;
use chancery::store::sled::SledStore;
use tempfile::TempDir;

use crate::sample::{commit, export, fill};

/// What the child is given among its arguments, before the directory.
const INTO: &str = "writing-into=";

#[test]
fn whatever_a_killed_process_was_told_is_kept() {
    let base = TempDir::new().unwrap();
    let dir = base.path().join("store");
    for commits in [1, 2, 13, 40, 100] {
        let told = kill_after(commits, &dir);
        let mut store = SledStore::open(&dir).unwrap();
        let last = u32::try_from(store.load().unwrap().seq.0).unwrap();
        assert!(last >= told, "told {told}, kept {last}");
        let mut expected = MemoryStore::default();
        fill(&mut expected, 1..=last);
        assert_eq!(export(&mut store), export(&mut expected));
    }
}

/// Lets a child write and kills it when it has told of this many commits; returns the last one it told of.
fn kill_after(commits: usize, dir: &Path) -> u32 {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", "killed::the_child_that_writes_until_it_is_killed"])
        .arg(format!("{INTO}{}", dir.display()))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    let told = |line: String| line.strip_prefix("kept ").and_then(|n| n.parse().ok());
    lines.by_ref().filter_map(told).nth(commits - 1).expect("the child tells of its commits");
    child.kill().unwrap();
    child.wait().unwrap();
    let before = u32::try_from(commits).unwrap();
    lines.filter_map(told).last().unwrap_or(before)
}

#[test]
fn the_child_that_writes_until_it_is_killed() {
    let argument = std::env::args().find_map(|argument| argument.strip_prefix(INTO).map(PathBuf::from));
    // Without its argument this is no child, but one of the tests, and has nothing to do.
    let Some(dir) = argument else { return };
    let mut store = SledStore::open(&dir).unwrap();
    let mut n = u32::try_from(store.load().unwrap().seq.0).unwrap();
    loop {
        n += 1;
        store.commit(&commit(n)).unwrap();
        println!("kept {n}");
        std::io::stdout().flush().unwrap();
        if n.is_multiple_of(25) {
            store.checkpoint().unwrap();
        }
    }
}
