//! Reads a pattern, and rewrites it for names that are read in another form: what is looked for is read in that form, too.

use std::collections::BTreeSet;

use regex_syntax::Parser;
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Repetition};

/// A class of more letters than this is meant for what it leaves out, and stays as it is.
const MOST_LETTERS: usize = 2000;

/// Why a text is no pattern of a title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoPattern {
    /// It is no regular expression, and this is why.
    Unclear(String),
    /// It is too large to be tried on every name.
    TooLarge,
    /// It finds itself where nothing is written.
    MatchesNothing,
    /// It finds itself in a name like this one, and so in anybody's.
    MatchesAnybody(&'static str),
    /// It asks for nothing that a reader could tell apart: marks or invisible signs alone.
    Unseen,
}

/// Reads a pattern that asks for anything at all.
pub(super) fn parse(text: &str) -> Result<Hir, NoPattern> {
    let parsed = Parser::new().parse(text).map_err(|error| {
        let error = error.to_string();
        NoPattern::Unclear(error.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned())
    })?;
    let is_empty = parsed.properties().minimum_len() == Some(0);
    if is_empty { Err(NoPattern::MatchesNothing) } else { Ok(parsed) }
}

/// The same pattern with every letter as it is seen.
pub(super) fn image(pattern: &Hir, see: &impl Fn(char) -> String) -> Hir {
    let images = |patterns: &[Hir]| patterns.iter().map(|pattern| image(pattern, see)).collect();
    match pattern.kind() {
        HirKind::Empty | HirKind::Look(_) => pattern.clone(),
        HirKind::Literal(literal) => match std::str::from_utf8(&literal.0) {
            Ok(text) => words(&text.chars().map(see).collect::<String>()),
            // Patterns of text have none of these.
            Err(_) => pattern.clone(),
        },
        HirKind::Class(Class::Unicode(class)) => any_of(class, see),
        HirKind::Class(Class::Bytes(class)) => {
            class.to_unicode_class().map_or_else(|| pattern.clone(), |class| any_of(&class, see))
        }
        HirKind::Repetition(repetition) => {
            let sub = Box::new(image(&repetition.sub, see));
            Hir::repetition(Repetition { sub, ..repetition.clone() })
        }
        HirKind::Capture(capture) => image(&capture.sub, see),
        HirKind::Concat(patterns) => Hir::concat(images(patterns)),
        HirKind::Alternation(patterns) => Hir::alternation(images(patterns)),
    }
}

/// What is seen of the letters of a class: one letter, or, where a letter looks like several, those in a row.
fn any_of(class: &ClassUnicode, see: &impl Fn(char) -> String) -> Hir {
    let is_large = class.iter().map(ClassUnicodeRange::len).sum::<usize>() > MOST_LETTERS;
    let mut letters = if is_large { class.clone() } else { ClassUnicode::empty() };
    let mut rows = BTreeSet::new();
    for letter in class.iter().flat_map(|range| range.start()..=range.end()) {
        if is_large && !letter.is_ascii() {
            break;
        }
        let seen = see(letter);
        let mut each = seen.chars();
        match (each.next(), each.next()) {
            (Some(letter), None) if !is_large => letters.push(ClassUnicodeRange::new(letter, letter)),
            (Some(_), Some(_)) => drop(rows.insert(seen)),
            _ => {}
        }
    }
    let mut either: Vec<Hir> = rows.iter().map(|row| words(row)).collect();
    if !letters.ranges().is_empty() {
        either.push(Hir::class(Class::Unicode(letters)));
    }
    // Of marks alone, nothing is seen.
    if either.is_empty() && !class.ranges().is_empty() { Hir::empty() } else { Hir::alternation(either) }
}

fn words(text: &str) -> Hir {
    Hir::literal(text.as_bytes())
}
