//! What a letter means and what it looks like, from Unicode's own tables. Names and patterns are read by the same eyes, so
//! that what is the same to a reader is the same here.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};
use unicode_security::confusable_detection::skeleton;

/// How often what looks like something else is looked at again: `M` is a small `m`, which looks like `rn`.
const LOOKS: usize = 4;

/// The letters of Greek, Cyrillic, Coptic and Cherokee among which are small ones that look like small capitals.
const SMALL: [RangeInclusive<char>; 4] =
    ['\u{3b1}'..='\u{3c9}', '\u{430}'..='\u{44f}', '\u{2c80}'..='\u{2cb1}', '\u{ab70}'..='\u{abbf}'];

/// Alphabets from A to Z of which Unicode does not say that they are Latin letters: in black circles, in black squares, and
/// those of which flags are made.
const COLOURED: [RangeInclusive<char>; 3] =
    ['\u{1f150}'..='\u{1f169}', '\u{1f170}'..='\u{1f189}', '\u{1f1e6}'..='\u{1f1ff}'];

/// How a name is read: what its letters mean, or what they look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// Small letters in their compatible form (NFKC, taken apart), without marks.
    Letters,
    /// The skeleton by which Unicode tells confusable texts (UTS 39), in small letters, without marks; `i`, `l` and `1` are
    /// one.
    Looks,
}

/// How letters are seen.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Letters {
    /// The Latin letters of which these are small capitals.
    capitals: BTreeMap<char, char>,
}

impl Letters {
    /// Opens the eyes. What a small letter looks like is a small capital if its own capital looks like a Latin one: `н` and
    /// `ʜ` look alike, and so do `Н` and `H`.
    pub(super) fn new() -> Self {
        let mut capitals = BTreeMap::new();
        for small in SMALL.into_iter().flatten() {
            let capital = only(small.to_uppercase()).filter(|capital| *capital != small);
            let Some(latin) = capital.and_then(|capital| only(alike(capital))) else { continue };
            let Some(seen) = only(alike(small)) else { continue };
            if latin.is_ascii_alphabetic() && !seen.is_ascii() {
                capitals.entry(seen).or_insert(latin);
            }
        }
        Self { capitals }
    }

    /// What is seen of a letter or sign of a name; nothing if it is invisible, or a mark upon another.
    pub(super) fn of(&self, form: Form, letter: char) -> String {
        match form {
            Form::Letters => small([letter].into_iter().nfkd()),
            Form::Looks => self.looks(letter),
        }
    }

    /// The same where signs are meant as such, even those that look like letters: `|`.
    pub(super) fn of_sign(&self, form: Form, sign: char) -> String {
        let seen = self.of(form, sign);
        let misleads = form == Form::Looks && !sign.is_alphanumeric() && seen.contains(char::is_alphanumeric);
        if misleads { sign.into() } else { seen }
    }

    fn looks(&self, letter: char) -> String {
        let mut seen = letter.to_string();
        for _ in 0..LOOKS {
            let next =
                small(seen.chars().flat_map(|letter| self.closest(letter).chars().collect::<Vec<_>>()));
            if next == seen {
                break;
            }
            seen = next;
        }
        seen.chars().map(|letter| if matches!(letter, 'l' | '1') { 'i' } else { letter }).collect()
    }

    /// What a letter looks like; or else what it means; or else what its capital looks like.
    fn closest(&self, letter: char) -> String {
        let alike: String = alike(letter).collect();
        if !alike.chars().eq([letter].into_iter().nfd()) {
            return alike;
        }
        if let Some(alphabet) = COLOURED.iter().find(|alphabet| alphabet.contains(&letter)) {
            let nth = u32::from(letter) - u32::from(*alphabet.start());
            return char::from_u32(u32::from('a') + nth).into_iter().collect();
        }
        self.capitals.get(&letter).map_or_else(|| [letter].into_iter().nfkd().collect(), char::to_string)
    }
}

/// The skeleton of one letter.
fn alike(letter: char) -> impl Iterator<Item = char> {
    skeleton(letter.encode_utf8(&mut [0; 4])).collect::<Vec<_>>().into_iter()
}

/// Whether nothing is seen of it, or no more than a mark upon another letter.
pub(super) fn is_invisible(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_control() && !letter.is_whitespace();
    }
    let is_annotation = matches!(letter, '\u{fff9}'..='\u{fffb}');
    let is_control = letter.is_control() && !letter.is_whitespace();
    let is_upon_another = canonical_combining_class(letter) != 0;
    is_annotation || is_control || is_upon_another || alike(letter).all(is_combining_mark)
}

/// Small letters without marks, as they are compared.
fn small(letters: impl Iterator<Item = char>) -> String {
    let seen = letters.filter(|letter| !is_invisible(*letter));
    // By way of capitals, of which fewer are written in two ways.
    let small = seen.flat_map(char::to_uppercase).flat_map(char::to_lowercase);
    let small = small.nfd().filter(|letter| !is_invisible(*letter));
    small.map(|letter| if letter.is_whitespace() { ' ' } else { letter }).collect()
}

fn only(mut letters: impl Iterator<Item = char>) -> Option<char> {
    letters.next().filter(|_| letters.next().is_none())
}
