//! Whether somebody's display name claims the programme's title, as a reader would see it: in whatever letters it is
//! written, however they are set apart, and whatever is hidden between them. What is claimed, the programme's file says.
//!
//! What clearly is no claim ("former ambassador", "ambassador fan") is taken out of the name, and claims are looked for in
//! the rest: beside a harmless word, a claim stays one. Harmless words are looked for in the name as it is written, claims
//! also across its signs and spaces; so a doubt is left to people, and what no pattern finds, people still flag by hand.

mod letters;
pub mod pattern;
mod reading;

use regex::{Regex, RegexBuilder};

use self::letters::{Form, Letters};
use self::pattern::{NoPattern, image, parse};
use self::reading::{Layout, Name, Reading};

/// How much a pattern may grow, in bytes: what is larger was not meant, and would cost with every name.
const LARGEST: usize = 1 << 20;

/// What anybody may be called.
const ORDINARY: [&str; 7] = ["x", "7", "ada", "bob smith", "иван петров", "李明", "محمد"];

/// Which names claim the programme's title; unless the programme says so, none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TitleRules {
    claims: Vec<TitlePattern>,
    harmless: Vec<TitlePattern>,
    letters: Letters,
}

/// A regular expression that is looked for in names, and what becomes of it where they are read by their looks.
#[derive(Debug, Clone)]
pub struct TitlePattern {
    text: String,
    letters: Regex,
    looks: Regex,
}

impl TitleRules {
    /// Names that show one of the claims claim the title, once what is harmless is taken out of them.
    #[must_use]
    pub fn new(claims: Vec<TitlePattern>, harmless: Vec<TitlePattern>) -> Self {
        Self { claims, harmless, letters: Letters::new() }
    }

    /// Whether any name claims the title: else none need be looked at.
    #[must_use]
    pub fn watches(&self) -> bool {
        !self.claims.is_empty()
    }

    /// Whether the name claims the programme's title, as a reader would see it.
    #[must_use]
    pub fn is_claimed_by(&self, name: &str) -> bool {
        if !self.watches() {
            return false;
        }
        let mut name = Name::new(name, &self.letters);
        for reading in name.readings(&[Layout::Written]) {
            for pattern in &self.harmless {
                for found in pattern.in_form(reading.form).find_iter(&reading.text) {
                    name.take_out(&reading, found.range());
                }
            }
        }
        let readings = name.readings(&[Layout::Written, Layout::Words, Layout::Squeezed]);
        readings.iter().any(|reading| self.claims.iter().any(|pattern| pattern.is_in(reading)))
    }
}

impl TitlePattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// Says why it cannot be one.
    pub fn read(text: &str) -> Result<Self, NoPattern> {
        let letters = Letters::new();
        let parsed = parse(text)?;
        let in_form = |form| {
            let image = image(&parsed, &|letter| letters.of_sign(form, letter));
            if image.properties().minimum_len() == Some(0) {
                return Err(NoPattern::Unseen);
            }
            let regex = RegexBuilder::new(&image.to_string()).size_limit(LARGEST).build();
            regex.map_err(|_| NoPattern::TooLarge)
        };
        let read =
            Self { text: text.to_owned(), letters: in_form(Form::Letters)?, looks: in_form(Form::Looks)? };
        let anybody = ORDINARY.into_iter().find(|name| read.letters.is_match(name));
        anybody.map_or(Ok(read), |name| Err(NoPattern::MatchesAnybody(name)))
    }

    fn in_form(&self, form: Form) -> &Regex {
        match form {
            Form::Letters => &self.letters,
            Form::Looks => &self.looks,
        }
    }

    fn is_in(&self, reading: &Reading) -> bool {
        self.in_form(reading.form).is_match(&reading.text)
    }
}

impl PartialEq for TitlePattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}
