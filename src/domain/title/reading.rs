//! The ways in which a name can be read. Each is a text to look for patterns in, of which is known what in the name it was
//! read from.

use std::ops::Range;

use super::letters::{Form, Letters, is_invisible};

/// How many bytes of a name are looked at, without what is invisible: more than any room shows of it.
const LONGEST: usize = 1024;

/// What stands in a reading where something harmless was taken out: no name has it.
const TAKEN: char = '\u{fffc}';

/// What writes right to left whatever comes next, until what ends it.
const RIGHT_TO_LEFT: char = '\u{202e}';
const ENDS: [char; 6] = ['\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{2068}', '\u{2069}'];

/// What is visible of a name.
#[derive(Debug)]
pub(super) struct Name {
    letters: Vec<Glyph>,
    /// The order in which they are stored and, if it differs, the one in which they are seen.
    orders: Vec<Vec<usize>>,
}

/// A letter or sign of a name.
#[derive(Debug)]
struct Glyph {
    means: String,
    looks: String,
    /// What it looks like where it is a sign, if it also looks like a letter.
    sign: Option<String>,
    is_taken: bool,
}

/// All that signs can do.
const SIGNS: [Signs; 3] = [Signs::Divide, Signs::Spell, Signs::SpellInWords];

/// What signs do that look like letters, as `|` does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Signs {
    /// They stand between words.
    Divide,
    /// They are letters of a word.
    Spell,
    /// They are letters where they touch one: `Offic|al | Bob`.
    SpellInWords,
}

/// What is done with signs and spaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// They stay.
    Written,
    /// They are single spaces.
    Words,
    /// There are none.
    Squeezed,
}

/// A name, read in one way.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    pub(super) form: Form,
    pub(super) text: String,
    order: usize,
    /// For each letter of the text, of the name's letters in this order, which one it was read from.
    from: Vec<usize>,
}

/// A letter or sign that is seen, and which of the name's letters in order it was read from.
type Seen = (char, usize);

impl Name {
    pub(super) fn new(name: &str, letters: &Letters) -> Self {
        let mut glyphs = Vec::new();
        let mut seen: Vec<usize> = Vec::new();
        let mut length = 0;
        // Where the part began that is written from right to left.
        let mut turned = None;
        for letter in name.chars() {
            if letter == RIGHT_TO_LEFT {
                turned = turned.or(Some(seen.len()));
            } else if ENDS.contains(&letter) {
                turn(&mut seen, turned.take());
            } else if length < LONGEST && !is_invisible(letter) {
                let glyph = Glyph::new(if letter == TAKEN { ' ' } else { letter }, letters);
                // However many spaces there are, readers see one.
                if glyph.means == " " && glyphs.last().is_some_and(|last: &Glyph| last.means == " ") {
                    continue;
                }
                // There are signs that mean whole sentences.
                length += glyph.means.len().max(1);
                seen.push(glyphs.len());
                glyphs.push(glyph);
            }
        }
        turn(&mut seen, turned);
        let stored: Vec<usize> = (0..glyphs.len()).collect();
        let orders = if seen == stored { vec![stored] } else { vec![stored, seen] };
        Self { letters: glyphs, orders }
    }

    /// Every way in which the name can be read, each text once.
    pub(super) fn readings(&self, layouts: &[Layout]) -> Vec<Reading> {
        let misleads = self.letters.iter().any(|glyph| glyph.sign.is_some());
        let signs = if misleads { SIGNS.as_slice() } else { &[Signs::Divide] };
        let looks = signs.iter().map(|signs| (Form::Looks, *signs));
        let ways: Vec<_> = [(Form::Letters, Signs::Divide)].into_iter().chain(looks).collect();
        let mut readings: Vec<Reading> = Vec::new();
        for order in 0..self.orders.len() {
            for (form, signs) in &ways {
                let seen = joined(&self.seen(order, *form, *signs));
                for layout in layouts {
                    let (text, from) = laid_out(&seen, *layout);
                    if !readings.iter().any(|known| known.form == *form && known.text == text) {
                        readings.push(Reading { form: *form, text, order, from });
                    }
                }
            }
        }
        readings
    }

    /// Takes out of the name what stands there in a reading of it.
    pub(super) fn take_out(&mut self, reading: &Reading, range: Range<usize>) {
        let before = |end: usize| reading.text.get(..end).map_or(0, |text| text.chars().count());
        let found = reading.from.get(before(range.start)..before(range.end)).unwrap_or_default();
        if let (Some(first), Some(last)) = (found.first(), found.last()) {
            for at in &self.orders[reading.order][*first..=*last] {
                self.letters[*at].is_taken = true;
            }
        }
    }

    fn seen(&self, order: usize, form: Form, signs: Signs) -> Vec<Seen> {
        let glyphs: Vec<&Glyph> = self.orders[order].iter().map(|at| &self.letters[*at]).collect();
        let is_letter = |place: usize| glyphs.get(place).is_some_and(|glyph| glyph.is_like_a_letter());
        let mut seen: Vec<Seen> = Vec::new();
        for (place, glyph) in glyphs.iter().enumerate() {
            if glyph.is_taken {
                if seen.last().is_none_or(|(letter, _)| *letter != TAKEN) {
                    seen.push((TAKEN, place));
                }
                continue;
            }
            let is_sign = match signs {
                Signs::Divide => true,
                Signs::Spell => false,
                Signs::SpellInWords => !place.checked_sub(1).is_some_and(is_letter) && !is_letter(place + 1),
            };
            seen.extend(glyph.read(form, is_sign).chars().map(|letter| (letter, place)));
        }
        seen
    }
}

impl Glyph {
    fn new(letter: char, letters: &Letters) -> Self {
        let looks = letters.of(Form::Looks, letter);
        let sign = Some(letters.of_sign(Form::Looks, letter)).filter(|sign| *sign != looks);
        Self { means: letters.of(Form::Letters, letter), looks, sign, is_taken: false }
    }

    fn read(&self, form: Form, is_sign: bool) -> &str {
        match (form, &self.sign) {
            (Form::Letters, _) => &self.means,
            (Form::Looks, Some(sign)) if is_sign => sign,
            (Form::Looks, _) => &self.looks,
        }
    }

    fn is_like_a_letter(&self) -> bool {
        self.looks.contains(char::is_alphanumeric)
    }
}

/// Turns round what was written from right to left.
fn turn(seen: &mut [usize], turned: Option<usize>) {
    if let Some(part) = turned.and_then(|begin| seen.get_mut(begin..)) {
        part.reverse();
    }
}

fn is_letter(seen: &Seen) -> bool {
    seen.0.is_alphanumeric()
}

/// Puts letters together that are set apart one by one: `O p e n`, `O.p.e.n`.
fn joined(seen: &[Seen]) -> Vec<Seen> {
    let mut joined: Vec<Seen> = Vec::with_capacity(seen.len());
    // Signs after a letter that stands alone, which go if another such letter follows.
    let mut between: Vec<Seen> = Vec::new();
    let mut after_single = false;
    for part in seen.chunk_by(|one, other| is_letter(one) == is_letter(other)) {
        if !is_letter(&part[0]) {
            between = part.to_vec();
            continue;
        }
        let is_single = part.iter().all(|(_, place)| *place == part[0].1);
        let is_apart = between.iter().all(|(_, place)| *place != part[0].1);
        if !(is_single && after_single && is_apart) {
            joined.append(&mut between);
        }
        between.clear();
        joined.extend(part);
        after_single = is_single;
    }
    joined.append(&mut between);
    joined
}

fn laid_out(seen: &[Seen], layout: Layout) -> (String, Vec<usize>) {
    let mut text = String::new();
    let mut from = Vec::new();
    let mut space = None;
    for part in seen {
        let stays = match layout {
            Layout::Written => part.0 != ' ',
            Layout::Words | Layout::Squeezed => is_letter(part),
        };
        if !stays {
            space = space.or(Some(part.1));
            continue;
        }
        if let Some(place) = space.take().filter(|_| layout != Layout::Squeezed && !text.is_empty()) {
            text.push(' ');
            from.push(place);
        }
        text.push(part.0);
        from.push(part.1);
    }
    (text, from)
}
