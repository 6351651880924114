//! Sets a name: breaks it into lines, each part in the font and the order in which it is read, as large as its room
//! allows.
//!
//! Where a name mixes fonts or directions, each part is laid out on its own and put beside the others: what a font has
//! no letters for is never asked of it.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::ops::Range;

use resvg::usvg::{Node, Options, Tree};
use unicode_bidi::{BidiInfo, Level};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::breaks;
use super::fonts::{Loaded, is_invisible};
use super::template::Template;
use crate::domain::logo::Undrawable;

/// Longer names are no names; as many signs as this fit into five lines and can be read.
const LONGEST: usize = 120;

/// How many lines a name has at most.
const MOST_LINES: usize = 5;

/// By how much larger its letters must become for a name to get one line more.
const WORTH_A_LINE: f32 = 1.08;

/// From one baseline to the next, as a part of the letters' size; more where their ink would meet.
const LINE: f32 = 1.15;

/// What stays free between the ink of two lines.
const GAP: f32 = 0.12;

/// How high a line of letters looks at least.
const HEIGHT: f32 = 0.72;

/// How wide a space is where nothing else stands.
const SPACE: f32 = 0.28;

/// A name in what belongs together, each with the face that draws it.
struct Name {
    clusters: Vec<String>,
    faces: Vec<usize>,
}

/// A part of a line, in one font and one direction.
struct Part {
    words: String,
    face: usize,
    backwards: bool,
}

/// Where the ink of a part is, and how far it reaches.
#[derive(Clone, Copy)]
struct Measure {
    advance: f32,
    top: f32,
    bottom: f32,
}

/// A name without what nobody sees: one line, its letters composed.
pub(super) fn tidy(name: &str) -> Result<String, Undrawable> {
    let seen = |letter: &char| {
        let directs = matches!(letter, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{061c}' | '\u{feff}' | '\u{00ad}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}');
        !directs && (!letter.is_control() || letter.is_whitespace())
    };
    let composed: String = name.nfc().filter(seen).collect();
    let tidy = composed.split_whitespace().collect::<Vec<_>>().join(" ");
    match tidy.chars().count() {
        0 => Err(Undrawable::Empty),
        length if length > LONGEST => Err(Undrawable::TooLong { most: LONGEST }),
        _ => Ok(tidy),
    }
}

/// The name as elements that stand where the template has its own, in the largest size that fits.
pub(super) fn set(name: &str, template: &Template, fonts: &Loaded) -> Result<String, Undrawable> {
    let backwards = is_read_backwards(name);
    let name = Name::new(name, template, fonts)?;
    let mut best: Option<(f32, String)> = None;
    for count in 1..=MOST_LINES {
        let Some(lines) = breaks::lines(&name.clusters, count) else { continue };
        let lines: Vec<_> = lines.into_iter().map(|range| line(&name, range, backwards)).collect();
        let (scale, drawn) = arranged(&lines, template, fonts)?;
        if best.as_ref().is_none_or(|(so_far, _)| scale > *so_far * WORTH_A_LINE) {
            best = Some((scale, drawn));
        }
    }
    best.map(|(_, drawn)| drawn).ok_or(Undrawable::Empty)
}

/// What belongs together: a letter with its marks, and what a joiner joins.
fn clusters(name: &str) -> Vec<String> {
    let mut clusters: Vec<String> = Vec::new();
    for letter in name.chars() {
        let tone = matches!(letter, '\u{1f3fb}'..='\u{1f3ff}');
        match clusters.last_mut() {
            Some(last)
                if is_combining_mark(letter)
                    || is_invisible(letter)
                    || tone
                    || last.ends_with('\u{200d}') =>
            {
                last.push(letter);
            }
            _ => clusters.push(letter.to_string()),
        }
    }
    clusters
}

impl Name {
    /// Finds a face for each cluster. A space stays with that of the word before it.
    fn new(name: &str, template: &Template, fonts: &Loaded) -> Result<Self, Undrawable> {
        let clusters = clusters(name);
        let found = fonts.drawing(&clusters, &template.wish);
        let lacks = clusters.iter().zip(&found).filter(|(_, face)| face.is_none());
        let missing: BTreeSet<String> = lacks.map(|(cluster, _)| cluster.clone()).collect();
        if !missing.is_empty() {
            return Err(Undrawable::Letters(missing.into_iter().collect()));
        }
        let mut faces: Vec<usize> = Vec::new();
        for (cluster, face) in clusters.iter().zip(found.into_iter().flatten()) {
            let before = faces.last().copied().filter(|_| cluster.trim().is_empty());
            faces.push(before.unwrap_or(face));
        }
        Ok(Self { clusters, faces })
    }
}

/// Whether a name begins with a letter of a script that is read from right to left.
fn is_read_backwards(name: &str) -> bool {
    BidiInfo::new(name, None).paragraphs.first().is_some_and(|paragraph| paragraph.level.is_rtl())
}

/// A line's parts from left to right.
fn line(name: &Name, range: Range<usize>, backwards: bool) -> Vec<Part> {
    let (clusters, faces) = (&name.clusters[range.clone()], &name.faces[range.clone()]);
    let is_space = |cluster: &&String| cluster.trim().is_empty();
    let kept = clusters.len() - clusters.iter().rev().take_while(is_space).count();
    let mut clusters: Vec<(&str, usize)> =
        clusters[..kept].iter().map(String::as_str).zip(faces.iter().copied()).collect();
    if breaks::needs_hyphen(&name.clusters, range.end)
        && let Some((_, face)) = clusters.last()
    {
        clusters.push(("-", *face));
    }
    let words: String = clusters.iter().map(|(cluster, _)| *cluster).collect();
    let level = if backwards { Level::rtl() } else { Level::ltr() };
    let bidi = BidiInfo::new(&words, Some(level));
    let Some(paragraph) = bidi.paragraphs.first() else { return Vec::new() };
    let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
    let mut parts = Vec::new();
    for run in runs {
        let backwards = levels[run.start].is_rtl();
        let mut of_run: Vec<Part> = Vec::new();
        let mut at = 0;
        for (cluster, face) in &clusters {
            if run.contains(&at) {
                match of_run.last_mut().filter(|part| part.face == *face) {
                    Some(part) => part.words.push_str(cluster),
                    None => of_run.push(Part { words: (*cluster).to_owned(), face: *face, backwards }),
                }
            }
            at += cluster.len();
        }
        if backwards {
            of_run.reverse();
        }
        parts.extend(of_run);
    }
    parts
}

/// How large these lines can be, as a part of the template's size, and how they are drawn then.
fn arranged(lines: &[Vec<Part>], template: &Template, fonts: &Loaded) -> Result<(f32, String), Undrawable> {
    let measures = measured(lines, template, fonts)?;
    let (size, room) = (template.size, template.room);
    let extents: Vec<(f32, f32, f32)> = measures
        .iter()
        .map(|parts| {
            let width = parts.iter().map(|part| part.advance).sum();
            let top = parts.iter().map(|part| part.top).fold(-HEIGHT * size, f32::min);
            let bottom = parts.iter().map(|part| part.bottom).fold(0.0, f32::max);
            (width, top, bottom)
        })
        .collect();
    let mut baselines = vec![0.0];
    for pair in extents.windows(2) {
        let ink = pair[0].2 - pair[1].1 + GAP * size;
        baselines.push(baselines[baselines.len() - 1] + ink.max(LINE * size));
    }
    let top = extents.first().map_or(0.0, |(_, top, _)| *top);
    let bottom = extents.iter().zip(&baselines).map(|((_, _, bottom), at)| at + bottom).fold(0.0, f32::max);
    let width = extents.iter().map(|(width, ..)| *width).fold(1.0, f32::max);
    let scale = (room.width / width).min(room.height / (bottom - top).max(1.0)).min(1.0);
    let first = room.y + room.height / 2.0 - scale * (top + bottom) / 2.0;
    let mut drawn = String::new();
    for (n, parts) in lines.iter().enumerate() {
        let mut x = room.x + (room.width - scale * extents[n].0) / 2.0;
        let y = first + scale * baselines[n];
        for (part, measure) in parts.iter().zip(&measures[n]) {
            if !part.words.trim().is_empty() {
                let place = format!("translate({x} {y}) scale({scale})");
                _ = write!(drawn, "{}", element(part, template, ("transform", &place)));
            }
            x += scale * measure.advance;
        }
    }
    Ok((scale, drawn))
}

/// Lays out every part on its own.
fn measured(
    lines: &[Vec<Part>],
    template: &Template,
    fonts: &Loaded,
) -> Result<Vec<Vec<Measure>>, Undrawable> {
    let mut drawn = String::new();
    for (n, part) in lines.iter().flatten().enumerate() {
        _ = write!(drawn, "{}", element(part, template, ("id", &format!("part-{n}"))));
    }
    let options = Options { font_resolver: fonts.resolver(), fontdb: fonts.database(), ..template.options() };
    let tree = Tree::from_str(&template.with(&drawn), &options).map_err(|_| Undrawable::Broken)?;
    let mut number = 0;
    let mut measure = |part: &Part| {
        let node = tree.node_by_id(&format!("part-{number}"));
        number += 1;
        match node {
            Some(Node::Text(text)) => {
                let ink = text.flattened().bounding_box();
                let advance = text.bounding_box().width();
                Ok(Measure { advance, top: ink.top(), bottom: ink.bottom() })
            }
            _ if part.words.trim().is_empty() => {
                Ok(Measure { advance: SPACE * template.size, top: 0.0, bottom: 0.0 })
            }
            _ => Err(Undrawable::Letters(vec![part.words.clone()])),
        }
    };
    lines.iter().map(|parts| parts.iter().map(&mut measure).collect()).collect()
}

/// A part as SVG. One that is read from right to left is told so, since what stands in it may be read either way.
fn element(part: &Part, template: &Template, (attribute, value): (&str, &str)) -> String {
    let mut element = format!(
        "<text xml:space=\"preserve\" {attribute}=\"{value}\" font-family=\"{}\" font-size=\"{}\"",
        Loaded::family(part.face),
        template.size
    );
    for (name, value) in &template.looks {
        _ = write!(element, " {name}=\"{}\"", escaped(value));
    }
    let words = escaped(&part.words);
    let (from, to) = if part.backwards { ("\u{202e}", "\u{202c}") } else { ("", "") };
    _ = write!(element, ">{from}{words}{to}</text>");
    element
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The parts of a line from left to right, in one font but for Chinese; those read from right to left marked so.
    fn parts(words: &str) -> Vec<String> {
        let clusters = clusters(words);
        let faces = clusters.iter().map(|cluster| usize::from(cluster.as_str() > "\u{3000}")).collect();
        let name = Name { clusters, faces };
        let line = line(&name, 0..name.clusters.len(), is_read_backwards(words)).into_iter();
        line.map(|part| format!("{}{}", part.words, if part.backwards { " <" } else { "" })).collect()
    }

    #[test]
    fn a_name_is_read_in_the_direction_in_which_it_begins() {
        assert_eq!(parts("Rust Oslo "), ["Rust Oslo"]);
        assert_eq!(parts("القاهرة"), ["القاهرة <"]);
        assert_eq!(parts("Rust القاهرة"), ["Rust ", "القاهرة <"]);
        assert_eq!(parts("القاهرة Rust"), ["Rust", "القاهرة  <"]);
        assert_eq!(parts("القاهرة (Rust) 2027"), ["2027", ")  <", "Rust", "القاهرة ( <"]);
    }

    #[test]
    fn every_font_gets_what_it_has() {
        assert_eq!(parts("Rust 東京 2027"), ["Rust ", "東京", " 2027"]);
    }

    #[test]
    fn marks_stay_with_their_letter() {
        let is = |name: &str, apart: &[&str]| assert_eq!(clusters(name), apart);
        is("a\u{338}b", &["a\u{338}", "b"]);
        is("दिल्ली", &["दि", "ल्", "ली"]);
        is("👩\u{200d}🚀👍🏽❤\u{fe0f}", &["👩\u{200d}🚀", "👍🏽", "❤\u{fe0f}"]);
    }
}
