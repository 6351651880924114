//! Circles: modules that cannot be understood one after the other.

use std::collections::{BTreeMap, BTreeSet};

use super::Fault;
use super::source::Source;

/// Circles that are known, each with its reason. One that is gone has to go from here too.
const KNOWN: &[(&[&str], &str)] = &[];

/// Who names whom, with the line: for each file, the files of the same crate that it names.
type Named<'a> = BTreeMap<&'a str, BTreeMap<&'a str, usize>>;

/// Every circle among the bot's files, each told once.
pub fn circles(sources: &[Source]) -> Vec<Fault> {
    beyond(sources, KNOWN)
}

/// Every circle that is not known, and every known one that is gone.
pub fn beyond(sources: &[Source], known: &[(&[&str], &str)]) -> Vec<Fault> {
    let named = named(sources);
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        named.keys().map(|file| (*file, reached(&named, file))).collect();
    let mut found: BTreeSet<BTreeSet<&str>> = BTreeSet::new();
    for (file, all) in &reach {
        let back: BTreeSet<&str> = all.iter().copied().filter(|other| reach[other].contains(file)).collect();
        if back.len() > 1 {
            found.insert(back);
        }
    }
    let known: Vec<BTreeSet<&str>> = known.iter().map(|(files, _)| files.iter().copied().collect()).collect();
    let mut faults = Vec::new();
    for circle in found.iter().filter(|circle| !known.contains(circle)) {
        for file in circle {
            for (other, line) in named[file].iter().filter(|(other, _)| circle.contains(*other)) {
                let mend = "move what both need to a file below both, or hand it in from above";
                faults.push(Fault::new(file, *line, format!("needs {other}, which needs it"), mend));
            }
        }
    }
    for circle in known.iter().filter(|circle| !found.contains(circle)) {
        let what = format!("there is no circle of {circle:?} any more");
        faults.push(Fault::new("tests/house/circles.rs", 1, what, "strike it from KNOWN"));
    }
    faults
}

/// Files that can be reached from this one, itself only by way of others.
fn reached<'a>(named: &Named<'a>, from: &str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = named[from].keys().copied().collect();
    while let Some(file) = open.pop() {
        if reached.insert(file) {
            open.extend(named.get(file).into_iter().flat_map(BTreeMap::keys));
        }
    }
    reached
}

fn named(sources: &[Source]) -> Named<'_> {
    // A file that declares modules stands above them and is named by them; what counts is how siblings name each other.
    let files: BTreeMap<String, &Source> = sources
        .iter()
        .filter(|source| source.path.starts_with("src/domain/") && !source.is_test())
        .filter(|source| !source.path.ends_with("/mod.rs"))
        .map(|source| (source.module().join("::"), source))
        .collect();
    let mut all = Named::new();
    for (module, source) in &files {
        let named = all.entry(source.path.as_str()).or_default();
        for name in source.names() {
            let Some(mut path) = name.path.strip_prefix("crate::") else { continue };
            // The longest beginning that is a file.
            while !files.contains_key(path) {
                match path.rsplit_once("::") {
                    Some((shorter, _)) => path = shorter,
                    None => break,
                }
            }
            if let Some(other) = files.get(path).filter(|_| path != module) {
                named.entry(&other.path).or_insert(name.line);
            }
        }
    }
    all
}
