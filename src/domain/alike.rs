//! When words mean the same, as far as can be told without knowing a language: small letters and digits alone count, and
//! two words that begin alike are forms of one.

use std::collections::BTreeSet;

use super::vocabulary::fold;

/// How much of what somebody writes is looked at; nobody asks at greater length.
const LONGEST: usize = 500;

/// How many letters make a word that says what something is about.
const SHORTEST: usize = 3;

/// How many letters two words must begin with to be forms of one.
const STEM: usize = 4;

/// Small letters and digits with single spaces between them.
#[must_use]
pub fn plain(text: &str) -> String {
    let text: String = text.chars().take(LONGEST).collect();
    let text: String = fold(&text).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words that say what a plain text is about; the common ones do not. Scripts that set no spaces are read in pairs of
/// letters.
#[must_use]
pub fn telling_words(plain: &str, common: &BTreeSet<String>) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for word in plain.split(' ') {
        let letters: Vec<char> = word.chars().collect();
        if letters.iter().any(|letter| is_unspaced(*letter)) {
            let pairs = letters.windows(2).filter(|pair| !pair.iter().all(|letter| is_hiragana(*letter)));
            words.extend(pairs.map(String::from_iter));
        } else if letters.len() >= SHORTEST {
            words.insert(word.to_owned());
        }
    }
    words.retain(|word| !common.contains(word));
    words
}

/// Whether two words are the same, or forms of one.
#[must_use]
pub fn are_alike(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    short == long || (short.chars().count() >= STEM && long.starts_with(short))
}

/// Whether the letter belongs to a script that sets no spaces between words.
#[must_use]
pub fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether the letter is of those with which Japanese writes endings and the like.
fn is_hiragana(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{309f}')
}
