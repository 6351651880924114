//! What is asked often, and how a question finds its answer: by patterns that the texts give for the programme's own
//! entries, and by the words that it shares with those of the organisers. The same question always finds the same.

use std::collections::BTreeSet;

use regex::Regex;

use super::alike::{are_alike, is_unspaced, plain, telling_words};
use super::ids::FaqId;

/// What the programme knows to be asked often.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Faq {
    /// The programme's own questions, in order; the texts phrase them.
    pub entries: Vec<FaqEntry>,
    /// Words of the languages that say nothing of what a question is about.
    pub common: BTreeSet<String>,
}

/// One of the programme's own questions.
#[derive(Debug, Clone, PartialEq)]
pub struct FaqEntry {
    /// Its name; the texts phrase it as `faq-ID`, with its `.answer`.
    pub id: FaqId,
    /// By what it is recognised, in all languages: the texts' `.patterns`.
    pub patterns: Vec<Pattern>,
}

/// A regular expression that is looked for in what was asked, written in small letters, digits and single spaces.
#[derive(Debug, Clone)]
pub struct Pattern(Regex);

/// How well an entry answers what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fit {
    /// Whether it was clearly meant: one of its patterns is there; or two of its own words are, and half of them; or its
    /// only one.
    pub is_meant: bool,
    /// How many of its patterns and words are there.
    pub hits: usize,
}

/// What somebody asks, without what makes no difference.
#[derive(Debug, Clone)]
pub struct Asked {
    plain: String,
    words: BTreeSet<String>,
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// Says why it is no regular expression.
    pub fn read(pattern: &str) -> Result<Self, regex::Error> {
        Regex::new(pattern).map(Self)
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_str() == other.0.as_str()
    }
}

impl Asked {
    /// Reads what somebody asks.
    #[must_use]
    pub fn read(asked: &str, common: &BTreeSet<String>) -> Self {
        let plain = plain(asked);
        let words = telling_words(&plain, common);
        Self { plain, words }
    }

    /// How well an entry with these patterns, and this question in somebody's words, answers it.
    #[must_use]
    pub fn fit(&self, patterns: &[Pattern], question: Option<&str>, common: &BTreeSet<String>) -> Fit {
        let found = patterns.iter().filter(|pattern| pattern.0.is_match(&self.plain)).count();
        let own = question.map(|question| telling_words(&plain(question), common)).unwrap_or_default();
        let shared = own.iter().filter(|own| self.words.iter().any(|word| are_alike(own, word))).count();
        // Pairs of letters overlap: two are about one word.
        let pairs = own.iter().filter(|own| own.chars().any(is_unspaced)).count();
        let half = (own.len() - pairs / 2).div_ceil(2);
        let is_meant = found > 0 || shared >= half.max(own.len().min(2)).max(1);
        Fit { is_meant, hits: found + shared }
    }

    /// Whether it says anything that a question could be about.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.plain.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn common() -> BTreeSet<String> {
        ["when", "where", "what", "the", "next", "how"].map(str::to_owned).into()
    }

    fn fit(asked: &str, question: &str) -> Fit {
        Asked::read(asked, &common()).fit(&[], Some(question), &common())
    }

    #[test]
    fn a_question_is_found_by_half_of_its_words_and_two_at_least() {
        let call = "Where is the link to the monthly call?";
        assert!(fit("when's the next monthly CALL", call).is_meant);
        assert!(!fit("who did you call?", call).is_meant, "one word of three");
        assert!(fit("What is a tranche", "What is a tranche?").is_meant, "it has only one");
        assert!(!fit("What?", "What is the next?").is_meant, "nothing says what it is about");
    }

    #[test]
    fn forms_of_a_word_are_alike() {
        assert!(fit("stickers for a meetup?", "Is there a sticker for meetups?").is_meant);
        assert!(!fit("cats", "cat").is_meant, "too short to tell");
    }

    #[test]
    fn scripts_without_spaces_are_read_too() {
        assert!(fit("ステッカーはどこですか", "ステッカーはどこで手に入りますか？").is_meant);
        assert!(!fit("いつですか", "ステッカーはどこで手に入りますか？").is_meant);
        assert!(fit("贴纸在哪里", "哪里可以拿到贴纸？").is_meant);
    }

    #[test]
    fn a_pattern_is_looked_for_in_small_letters_and_single_spaces() {
        let patterns = [Pattern::read("user ?groups?").expect("a pattern")];
        for asked in ["User-Group?", "my  usergroups", "ＵＳＥＲ group"] {
            assert!(Asked::read(asked, &common()).fit(&patterns, None, &common()).is_meant, "{asked}");
        }
    }
}
