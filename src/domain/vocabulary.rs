//! By which words people call things, in every language that the bot speaks: commands, and what can stand with them.
//!
//! A command's canonical word calls it always; then come the words that the programme adds, then those of the person's
//! own language, and last those of the others, unless they mean different commands by it.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;

use super::command::{Verb, table};
use super::ids::Language;

/// No command's word is longer, in characters; longer ones need not be compared with all of them.
const LONGEST_WORD: usize = 32;

/// The words of all languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vocabulary {
    own: BTreeMap<String, Verb>,
    tongues: Vec<(Language, Tongue)>,
}

/// The words of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tongue {
    verbs: BTreeMap<String, Verb>,
    names: BTreeMap<String, BTreeSet<String>>,
}

impl Vocabulary {
    /// The canonical words of all commands, and these further ones of the programme's own.
    #[must_use]
    pub fn of(further: &BTreeMap<Verb, Vec<String>>) -> Self {
        let canonical = table::rows().map(|row| (fold(row.word), row.verb));
        let further = further.iter().flat_map(|(verb, words)| words.iter().map(|word| (fold(word), *verb)));
        Self { own: further.chain(canonical).collect(), tongues: Vec::new() }
    }

    /// With the words of one more language.
    #[must_use]
    pub fn with(mut self, language: Language, tongue: Tongue) -> Self {
        self.tongues.push((language, tongue));
        self
    }

    /// The command that this word calls in every language: its canonical word, or one of the programme's own.
    #[must_use]
    pub fn own(&self, word: &str) -> Option<Verb> {
        self.own.get(&fold(word)).copied()
    }

    /// The command that somebody of this language calls so.
    #[must_use]
    pub fn verb(&self, word: &str, language: &Language) -> Option<Verb> {
        let word = fold(word);
        let says = |tongue: &Tongue| tongue.verbs.get(&word).copied();
        let own = self.own.get(&word).copied().or_else(|| self.tongue(language).and_then(says));
        own.or_else(|| {
            let mut others = self.tongues.iter().filter_map(|(_, tongue)| says(tongue));
            let first = others.next();
            first.filter(|first| others.all(|other| other == *first))
        })
    }

    /// The command that was probably meant by this word, which calls none, and by how many slips of the finger it differs.
    #[must_use]
    pub fn near(&self, word: &str, language: &Language) -> Option<(Verb, usize)> {
        let word = fold(word);
        let letters = word.chars().count();
        if letters > LONGEST_WORD {
            return None;
        }
        let theirs = self.tongue(language).into_iter().flat_map(|tongue| &tongue.verbs);
        let others = self.tongues.iter().flat_map(|(_, tongue)| &tongue.verbs);
        self.own
            .iter()
            .chain(theirs)
            .chain(others)
            .map(|(known, verb)| (known, known.chars().count().abs_diff(letters), verb))
            // As many slips at least.
            .filter(|(_, longer, _)| *longer <= 1 + letters / 4)
            .map(|(known, longer, verb)| (strsim::damerau_levenshtein(known, &word), longer, verb))
            // Where all letters differ, nothing is alike.
            .filter(|(distance, ..)| *distance <= 1 + letters / 4 && *distance < letters)
            .min_by_key(|(distance, longer, _)| (*distance, *longer))
            .map(|(distance, _, verb)| (*verb, distance))
    }

    /// The words by which this language calls the command, besides those that call it in every language.
    #[must_use]
    pub fn words(&self, verb: Verb, language: &Language) -> Vec<String> {
        let theirs = self.tongue(language).into_iter().flat_map(|tongue| &tongue.verbs);
        let further = self.own.iter().filter(|(word, _)| *word != verb.word());
        let words: BTreeSet<&String> =
            further.chain(theirs).filter(|(_, of)| **of == verb).map(|(word, _)| word).collect();
        words.into_iter().filter(|word| *word != verb.word()).cloned().collect()
    }

    /// Which of these names of things somebody of this language calls so.
    #[must_use]
    pub fn called<'n>(&self, names: &[&'n str], words: &str, language: &Language) -> Option<&'n str> {
        let words = spelled(words);
        let says = |tongue: &Tongue| {
            names
                .iter()
                .copied()
                .find(|name| tongue.names.get(*name).is_some_and(|known| known.contains(&words)))
        };
        let others = || self.tongues.iter().find_map(|(_, tongue)| says(tongue));
        self.tongue(language).and_then(says).or_else(others)
    }

    /// What is left of a word to which the one of this name is written without a space, as some scripts do.
    #[must_use]
    pub fn without(&self, name: &str, word: &str) -> Option<String> {
        let word = fold(word);
        let known = self.tongues.iter().filter_map(|(_, tongue)| tongue.names.get(name)).flatten();
        known
            .filter_map(|known| word.strip_prefix(known).or_else(|| word.strip_suffix(known)))
            .find(|left| !left.is_empty())
            .map(str::to_owned)
    }

    fn tongue(&self, language: &Language) -> Option<&Tongue> {
        self.tongues.iter().find(|(of, _)| of == language).map(|(_, tongue)| tongue)
    }
}

impl Tongue {
    /// Learns a word for a command.
    pub fn calls(&mut self, verb: Verb, word: &str) {
        self.verbs.insert(fold(word), verb);
    }

    /// Learns words for the thing of this name.
    pub fn names(&mut self, name: &str, words: &str) {
        let words = Some(spelled(words)).filter(|words| !words.is_empty());
        self.names.entry(name.to_owned()).or_default().extend(words);
    }

    /// The command that the word calls in this language.
    #[must_use]
    pub fn verb(&self, word: &str) -> Option<Verb> {
        self.verbs.get(&fold(word)).copied()
    }
}

/// What people put behind a word without meaning it.
#[must_use]
pub fn is_trailing(c: char) -> bool {
    matches!(c, '.' | ',' | ':' | ';' | '!' | '?' | '…' | '。' | '、' | '，' | '：' | '；' | '！' | '？')
}

/// What only says in which direction text runs.
#[must_use]
pub fn is_direction(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What nobody sees: signs of direction, and of where a word may be broken.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    is_direction(c) || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// What was written without what makes no difference: capitals, full-width letters, another script's digits, how an
/// accent is put together, marks behind it, and what nobody sees.
#[must_use]
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.trim_end_matches(is_trailing).to_ascii_lowercase();
    }
    word.trim_end_matches(|c| is_trailing(c) || is_invisible(c))
        .to_lowercase()
        .chars()
        .filter(|c| !is_invisible(*c))
        .map(|c| match c {
            // Full-width letters, as an Asian keyboard types them.
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            // An apostrophe, as a phone types it.
            '’' => '\'',
            // Digits, as Arabic, Persian and Hindi keyboards type them.
            '\u{660}'..='\u{669}' => digit(c, '\u{660}'),
            '\u{6f0}'..='\u{6f9}' => digit(c, '\u{6f0}'),
            '\u{966}'..='\u{96f}' => digit(c, '\u{966}'),
            other => other,
        })
        .nfc()
        .collect()
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c)
}

/// Several words without what makes no difference: "North America" and "north-america" are one.
#[must_use]
pub fn spelled(words: &str) -> String {
    fold(words).chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language(tag.to_owned())
    }

    /// Two languages that call different commands the same.
    fn vocabulary() -> Vocabulary {
        let (mut one, mut other) = (Tongue::default(), Tongue::default());
        one.calls(Verb::Apply, "postular");
        one.calls(Verb::Select, "elegir");
        other.calls(Verb::Choose, "elegir");
        other.names("word-until", "まで");
        let further = BTreeMap::from([(Verb::Status, vec!["postular".to_owned()])]);
        Vocabulary::of(&further).with(language("es"), one).with(language("it"), other)
    }

    #[test]
    fn a_word_of_two_languages_is_read_in_ones_own() {
        let vocabulary = vocabulary();
        assert_eq!(vocabulary.verb("elegir", &language("es")), Some(Verb::Select));
        assert_eq!(vocabulary.verb("ELEGIR!", &language("it")), Some(Verb::Choose));
        assert_eq!(vocabulary.verb("elegir", &language("en")), None, "it could be either");
    }

    #[test]
    fn the_programmes_own_words_go_before_those_of_the_languages() {
        assert_eq!(vocabulary().verb("postular", &language("es")), Some(Verb::Status));
        assert_eq!(vocabulary().own("postular"), Some(Verb::Status));
        assert_eq!(vocabulary().own("elegir"), None);
    }

    #[test]
    fn what_shares_no_letter_is_not_near() {
        assert_eq!(vocabulary().near("無", &language("en")), None);
        assert_eq!(vocabulary().near("elegr", &language("it")), Some((Verb::Choose, 1)));
        assert_eq!(vocabulary().near("aplly", &language("it")), Some((Verb::Apply, 1)));
    }

    #[test]
    fn a_word_may_stand_without_a_space() {
        assert_eq!(vocabulary().without("word-until", "2026-03-02まで").as_deref(), Some("2026-03-02"));
        assert_eq!(vocabulary().without("word-until", "2026-03-02"), None);
        assert_eq!(vocabulary().without("word-until", "まで"), None);
    }

    #[test]
    fn what_makes_no_difference_is_not_heard() {
        assert_eq!(fold("ＡＰＰＬＹ！"), "apply");
        assert_eq!(fold("\u{200e}Ap\u{ad}ply\u{200b}"), "apply");
        assert_eq!(fold("e\u{301}diter"), "éditer", "as some file systems and keyboards spell it");
        assert_eq!(["١٢", "۱۲", "१२", "１２"].map(fold), ["12"; 4]);
        assert_eq!(fold("jusqu’au"), "jusqu'au");
        assert_eq!(fold("はい。"), "はい");
        assert_eq!(spelled("North  America"), spelled("north-america"));
    }
}
