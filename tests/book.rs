//! The book does not rot: its pages hang together, its links and pictures lead somewhere, what it includes is there, and
//! its examples are what the program takes.

#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

#[path = "book/examples.rs"]
mod examples;
#[path = "book/page.rs"]
mod page;
mod stage;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use page::Page;
use stage::power::Power;

/// Where the pages lie.
fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/src")
}

fn pages() -> Vec<Page> {
    let mut found = Vec::new();
    let mut folders = vec![source()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the book lies there") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "md") {
                found.push(Page::read(&source(), &path));
            }
        }
    }
    found.sort_by(|a, b| a.name.cmp(&b.name));
    assert!(found.len() > 10, "the book has more pages than these: {found:?}");
    found
}

/// Fails with all that is wrong.
fn nothing_wrong(faults: impl IntoIterator<Item = String>) {
    let told = faults.into_iter().fold(String::new(), |mut told, fault| {
        _ = writeln!(told, "{fault}");
        told
    });
    assert!(told.is_empty(), "\n{told}");
}

#[test]
fn every_page_stands_in_the_summary_and_the_other_way_round() {
    let pages = pages();
    let summary = pages.iter().find(|page| page.name == "SUMMARY.md").expect("a summary");
    let listed: BTreeSet<&str> = summary.links.iter().map(|(_, link)| link.as_str()).collect();
    let there = pages.iter().map(|page| page.name.as_str()).filter(|name| *name != "SUMMARY.md").collect();
    assert_eq!(listed, there);
}

#[test]
fn every_link_leads_somewhere() {
    let pages = pages();
    nothing_wrong(pages.iter().flat_map(|page| page.broken_links(&pages)));
}

#[test]
fn every_picture_is_there_says_what_it_shows_and_is_shown() {
    let pages = pages();
    let shown: BTreeSet<PathBuf> = pages.iter().flat_map(|page| page.pictures(&source())).collect();
    let nameless = pages.iter().flat_map(Page::nameless_pictures);
    let missing =
        shown.iter().filter(|path| !path.exists()).map(|path| format!("{} is missing", path.display()));
    let folder = fs::read_dir(source().join("pictures")).expect("the pictures lie there");
    let unused = folder.map(|entry| entry.expect("a file").path()).filter(|path| !shown.contains(path));
    let unused = unused.map(|path| format!("{} is shown nowhere", path.display()));
    nothing_wrong(nameless.chain(missing).chain(unused));
}

#[test]
fn every_transcript_is_the_snapshot_of_a_conversation() {
    let pages = pages();
    assert!(pages.iter().any(|page| !page.includes.is_empty()), "there are no transcripts at all");
    nothing_wrong(pages.iter().flat_map(|page| page.broken_includes(&source())));
}

#[test]
fn every_command_that_is_named_exists() {
    nothing_wrong(pages().iter().flat_map(examples::unknown_commands));
}

#[test]
fn every_command_line_is_one_that_the_program_takes() {
    let found = pages().iter().flat_map(examples::command_lines).collect::<Vec<_>>();
    assert!(found.len() > 5, "the book shows how to run it: {found:?}");
    nothing_wrong(found.iter().filter_map(examples::CommandLine::refused));
}

#[test]
fn every_key_of_an_example_is_one_of_the_shipped_files() {
    nothing_wrong(pages().iter().flat_map(examples::unknown_keys));
}

#[test]
fn every_script_can_be_played() {
    let pages = pages();
    let scripts = pages.iter().flat_map(|page| &page.examples).filter(|(_, language, _)| language == "talk");
    let played = scripts.map(|(.., script)| stage::play(script, &Power::forever()));
    let said: Vec<_> = played.filter(|heard| heard.contains("chancery")).collect();
    assert!(
        said.len() > 1,
        "the book shows how a conversation is written down, and the bot says something there"
    );
}

#[test]
fn a_book_that_has_rotted_is_noticed() {
    let page = Page::parse(
        "rotten.md",
        "[a](gone.md) [b](#nowhere) `!thumbsdown` ![](x.png)\n\n```sh\nchancery dance --config x\n```\n\n\
         ```toml\n[mentoring]\nwhistles = 3\n```\n\n```text\n{{#include ../../tests/gone.snap:6:}}\n```\n",
    );
    let here = [page];
    assert_eq!(here[0].broken_links(&here).len(), 2);
    assert_eq!(here[0].nameless_pictures().count(), 1);
    assert_eq!(here[0].broken_includes(&source()).len(), 1);
    assert_eq!(examples::unknown_commands(&here[0]).len(), 1);
    assert_eq!(examples::unknown_keys(&here[0]).len(), 1);
    let lines = examples::command_lines(&here[0]);
    assert_eq!(lines.iter().filter_map(examples::CommandLine::refused).count(), 1);
}
