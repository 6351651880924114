//! Looks for words in files as they are on disk, byte by byte.

use std::fs;
use std::path::Path;

/// The files in the directory, and below it, that hold these words; sorted, relative to it.
pub fn files_with(dir: &Path, words: &str) -> Vec<String> {
    let mut found = Vec::new();
    search(dir, dir, words.as_bytes(), &mut found);
    found.sort();
    found
}

fn search(base: &Path, dir: &Path, words: &[u8], found: &mut Vec<String>) {
    for entry in fs::read_dir(dir).expect("a directory") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            search(base, &path, words, found);
        } else {
            let bytes = fs::read(&path).expect("a file");
            if bytes.windows(words.len()).any(|window| window == words) {
                found.push(path.strip_prefix(base).expect("it is in there").display().to_string());
            }
        }
    }
}
