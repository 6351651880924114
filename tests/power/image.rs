//! What a power cut leaves of a disk. Whatever was synced is there: the bytes of a file after its sync, names after
//! the sync of their directory. Of everything else chance decides, sector by sector and name by name.
//!
//! Two things are taken for granted, as every database does that appends to a file: a sector that is written again
//! holds afterwards what it held before or what was written, and a name changes or it does not.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fastrand::Rng;

use crate::recorder::{Files, Step, files_in};

const SECTOR: usize = 512;

/// A disk, as far as it is certain, and what is under way to it.
#[derive(Clone, Default)]
pub struct Platter {
    nodes: Vec<Node>,
    /// The names as the running system sees them.
    live: BTreeMap<PathBuf, usize>,
    /// The names that are there after a power cut.
    sure: BTreeMap<PathBuf, usize>,
    /// Changes of names that no sync has followed.
    under_way: Vec<Naming>,
}

#[derive(Clone)]
enum Node {
    Dir,
    File {
        sure: Vec<u8>,
        under_way: Vec<Writing>,
    },
    /// What sled had written at one moment after the other.
    Sled(Vec<Files>),
}

#[derive(Clone)]
enum Writing {
    Bytes { at: usize, bytes: Vec<u8> },
    Cut { len: usize },
}

#[derive(Clone)]
enum Naming {
    Given(PathBuf, usize),
    Changed { from: PathBuf, to: PathBuf, node: usize },
    Gone(PathBuf),
}

impl Platter {
    /// A disk on which all that is in this directory has been for long.
    pub fn of(dir: &Path) -> Self {
        let mut platter = Self::default();
        platter.take_in(dir, dir);
        platter
    }

    fn take_in(&mut self, base: &Path, dir: &Path) {
        for entry in fs::read_dir(dir).expect("a directory") {
            let path = entry.expect("an entry").path();
            let name = path.strip_prefix(base).expect("it is in there").to_owned();
            let node = if is_sled(&name) {
                Node::Sled(vec![Files::new(files_in(&path))])
            } else if path.is_dir() {
                self.take_in(base, &path);
                Node::Dir
            } else {
                Node::File { sure: fs::read(&path).expect("a file"), under_way: Vec::new() }
            };
            let node = self.node(node);
            self.live.insert(name.clone(), node);
            self.sure.insert(name, node);
        }
    }

    fn node(&mut self, node: Node) -> usize {
        self.nodes.push(node);
        self.nodes.len() - 1
    }

    /// Lets a step happen.
    pub fn make(&mut self, step: &Step) {
        match step {
            Step::MakeDir(path) => {
                let node = self.node(if is_sled(path) { Node::Sled(Vec::new()) } else { Node::Dir });
                self.name(path, node);
            }
            Step::Create(path) if self.live.contains_key(path) => {
                // The lock is opened as it is, and empty; everything else that is created anew is emptied.
                self.write(path, Writing::Cut { len: 0 });
            }
            Step::Create(path) => {
                let node = self.node(Node::File { sure: Vec::new(), under_way: Vec::new() });
                self.name(path, node);
            }
            Step::Write { path, at, bytes } => {
                self.write(path, Writing::Bytes { at: *at, bytes: bytes.clone() });
            }
            Step::Truncate { path, len } => self.write(path, Writing::Cut { len: *len }),
            Step::Sync(path) => {
                if let Node::File { sure, under_way } = &mut self.nodes[self.live[path]] {
                    under_way.drain(..).for_each(|writing| writing.whole(sure));
                }
            }
            Step::Rename { from, to } => {
                let node = self.live.remove(from).expect("it is there");
                self.live.insert(to.clone(), node);
                self.under_way.push(Naming::Changed { from: from.clone(), to: to.clone(), node });
            }
            Step::Remove(path) => {
                self.live.remove(path).expect("it is there");
                self.under_way.push(Naming::Gone(path.clone()));
            }
            Step::SyncDir(dir) => {
                let under_way = std::mem::take(&mut self.under_way);
                let (here, elsewhere) =
                    under_way.into_iter().partition(|naming| naming.path().parent() == Some(dir));
                self.under_way = elsewhere;
                Vec::into_iter(here).for_each(|naming: Naming| naming.happen(&mut self.sure));
            }
            Step::Sled(files) => {
                if let Some(node) = self.live.get(Path::new("store/sled"))
                    && let Node::Sled(moments) = &mut self.nodes[*node]
                {
                    moments.push(Files::clone(files));
                }
            }
            Step::Begun(_) | Step::Acknowledged(_) => {}
        }
    }

    fn name(&mut self, path: &Path, node: usize) {
        self.live.insert(path.to_owned(), node);
        self.under_way.push(Naming::Given(path.to_owned(), node));
    }

    fn write(&mut self, path: &Path, writing: Writing) {
        if let Node::File { under_way, .. } = &mut self.nodes[self.live[path]] {
            under_way.push(writing);
        }
    }

    /// Lays out in this directory what the power cut leaves.
    pub fn lay_out(&self, dir: &Path, rng: &mut Rng) {
        let fate = Fate::any(rng);
        let mut names = self.sure.clone();
        for naming in &self.under_way {
            if fate.spares(rng) {
                naming.clone().happen(&mut names);
            }
        }
        // Sorted, a directory comes before what is in it; what lies in a directory that is not there is not there.
        for (name, node) in names {
            let path = dir.join(name);
            if path.parent().is_some_and(Path::is_dir) {
                match &self.nodes[node] {
                    Node::Dir => fs::create_dir(&path).expect("a directory"),
                    Node::File { sure, under_way } => {
                        fs::write(&path, torn(sure, under_way, fate, rng)).expect("a file");
                    }
                    Node::Sled(moments) => lay_out_sled(moments, &path, rng),
                }
            }
        }
    }
}

fn is_sled(path: &Path) -> bool {
    path.starts_with("store/sled") || path.starts_with("store/sled.unreadable")
}

/// What becomes of everything that is under way.
#[derive(Debug, Clone, Copy)]
enum Fate {
    /// All of it is lost.
    Lost,
    /// All of it arrived.
    Arrived,
    /// Each thing for itself, with this chance in a hundred to arrive.
    Mixed(u8),
}

impl Fate {
    fn any(rng: &mut Rng) -> Self {
        match rng.u8(0..6) {
            0 => Self::Lost,
            1 => Self::Arrived,
            _ => Self::Mixed(rng.u8(1..100)),
        }
    }

    fn spares(self, rng: &mut Rng) -> bool {
        match self {
            Self::Lost => false,
            Self::Arrived => true,
            Self::Mixed(chance) => rng.u8(0..100) < chance,
        }
    }
}

impl Naming {
    fn path(&self) -> &Path {
        match self {
            Self::Given(path, _) | Self::Gone(path) | Self::Changed { to: path, .. } => path,
        }
    }

    fn happen(self, names: &mut BTreeMap<PathBuf, usize>) {
        match self {
            Self::Given(path, node) => drop(names.insert(path, node)),
            Self::Gone(path) => drop(names.remove(&path)),
            Self::Changed { from, to, node } => {
                names.remove(&from);
                names.insert(to, node);
            }
        }
    }
}

impl Writing {
    fn whole(self, file: &mut Vec<u8>) {
        match self {
            Self::Cut { len } => file.resize(len, 0),
            Self::Bytes { at, bytes } => {
                file.resize(file.len().max(at + bytes.len()), 0);
                file[at..at + bytes.len()].copy_from_slice(&bytes);
            }
        }
    }
}

/// What is left of a file: written sectors, or what was there before them; where nothing was, zeros or anything; and
/// the old length, the new one, or one in between.
fn torn(sure: &[u8], under_way: &[Writing], fate: Fate, rng: &mut Rng) -> Vec<u8> {
    let mut file = sure.to_vec();
    let garbage = rng.u8(0..3) == 0;
    for writing in under_way {
        match writing {
            Writing::Cut { len } if fate.spares(rng) => file.resize(*len, 0),
            Writing::Cut { .. } => {}
            Writing::Bytes { at, bytes } => {
                while file.len() < at + bytes.len() {
                    file.push(if garbage { rng.u8(..) } else { 0 });
                }
                // Bytes arrive by sectors of the disk, not of the write.
                let mut from = 0;
                while from < bytes.len() {
                    let to = bytes.len().min(from + SECTOR - (at + from) % SECTOR);
                    if fate.spares(rng) {
                        file[at + from..at + to].copy_from_slice(&bytes[from..to]);
                    }
                    from = to;
                }
            }
        }
    }
    if file.len() > sure.len() {
        match fate {
            Fate::Lost => file.truncate(sure.len()),
            Fate::Arrived => {}
            Fate::Mixed(_) => match rng.u8(0..3) {
                0 => file.truncate(sure.len()),
                1 => file.truncate(rng.usize(sure.len()..=file.len())),
                _ => {}
            },
        }
    }
    file
}

/// sled syncs in its own way or not at all: what it wrote at any moment may be there, mixed with any other, cut off,
/// overwritten, or gone.
fn lay_out_sled(moments: &[Files], dir: &Path, rng: &mut Rng) {
    let any = |rng: &mut Rng| rng.choice(moments).map(|files| (**files).clone()).unwrap_or_default();
    let mut files = any(rng);
    match rng.u8(0..10) {
        // As the system had it, or gone with its directory.
        0 | 1 => files = moments.last().map(|files| (**files).clone()).unwrap_or_default(),
        2 => return,
        // Some sectors are of another moment.
        3 | 4 => {
            for (name, other) in any(rng) {
                let bytes = files.entry(name).or_default();
                for (old, new) in bytes.chunks_mut(SECTOR).zip(other.chunks(SECTOR)) {
                    if old.len() == new.len() && rng.bool() {
                        old.copy_from_slice(new);
                    }
                }
            }
        }
        harm @ 5..8 => {
            let names: Vec<_> = files.keys().cloned().collect();
            if let Some(name) = rng.choice(names) {
                let bytes = files.get_mut(&name).expect("it is there");
                let (from, len) = (rng.usize(0..=bytes.len()), rng.usize(1..4096));
                let to = bytes.len().min(from + len);
                match harm {
                    5 => bytes.truncate(from),
                    6 => bytes[from..to].fill_with(|| rng.u8(..)),
                    _ => drop(files.remove(&name)),
                }
            }
        }
        _ => {}
    }
    fs::create_dir(dir).expect("a directory");
    for (name, bytes) in files {
        let path = dir.join(name);
        fs::create_dir_all(path.parent().expect("a directory")).expect("a directory");
        fs::write(path, bytes).expect("a file");
    }
}
