//! One language's sentences. Here alone Fluent speaks: it chooses plural forms and puts things in their places; what the
//! things are it never sees.

use std::collections::BTreeSet;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use thiserror::Error;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use crate::domain::ids::Language;

use super::Problem;
use super::file::File;
use super::piece::{Piece, Setting, Unclosed, marked, place_of};

/// Something that stands in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Argument {
    /// A number of things, which chooses the plural form.
    Count(u64),
    /// Anything else.
    Piece(Piece),
}

/// Why a sentence cannot be said.
#[derive(Debug, PartialEq, Eq, Error)]
pub(super) enum Unsayable {
    /// The language is not spoken.
    #[error("there are no texts in this language")]
    Language,
    /// The sentence is missing.
    #[error("there is no such sentence")]
    Missing,
    /// Fluent could not put it together.
    #[error("{0}")]
    Broken(String),
    /// Its marks are wrong.
    #[error(transparent)]
    Unclosed(#[from] Unclosed),
}

/// One language's sentences.
pub(super) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// Whether the language runs from right to left.
    pub(super) right_to_left: bool,
    /// Where each file's sentences stand, for problems found while rendering.
    places: Vec<(String, String, usize)>,
}

impl Catalogue {
    /// The sentences of these files.
    pub(super) fn new(language: &Language, files: Vec<File>) -> Result<Self, Problem> {
        let mut bundle = bundle(language)?;
        let directions = bundle.locales.iter().map(LanguageIdentifier::character_direction);
        let right_to_left = directions.into_iter().any(|direction| direction == CharacterDirection::RTL);
        let mut places = Vec::new();
        for file in files {
            places.extend(file.places());
            // Names that stand twice were found by the check, which knows their lines.
            let _ = bundle.add_resource(file.resource);
        }
        Ok(Self { bundle, right_to_left, places })
    }

    /// The sentence of this key with its arguments.
    pub(super) fn say<'a>(
        &self,
        key: &str,
        arguments: impl IntoIterator<Item = (&'a str, Argument)>,
    ) -> Result<Piece, Unsayable> {
        let message = self.bundle.get_message(key).ok_or(Unsayable::Missing)?;
        self.format(message.value().ok_or(Unsayable::Missing)?, arguments)
    }

    /// The words that stand under this name below the sentence.
    pub(super) fn attribute(&self, key: &str, name: &str) -> Result<Piece, Unsayable> {
        let message = self.bundle.get_message(key).ok_or(Unsayable::Missing)?;
        self.format(message.get_attribute(name).ok_or(Unsayable::Missing)?.value(), [])
    }

    fn format<'a>(
        &self,
        pattern: &fluent_syntax::ast::Pattern<&str>,
        arguments: impl IntoIterator<Item = (&'a str, Argument)>,
    ) -> Result<Piece, Unsayable> {
        let mut filling = Vec::new();
        let mut places = FluentArgs::new();
        for (name, argument) in arguments {
            let value = match argument {
                Argument::Count(count) => FluentValue::from(count),
                Argument::Piece(piece) => {
                    let place = place_of(filling.len());
                    filling.push(piece);
                    FluentValue::from(place.to_string())
                }
            };
            places.set(name, value);
        }
        let mut errors = Vec::new();
        let sentence = self.bundle.format_pattern(pattern, Some(&places), &mut errors);
        match errors.first() {
            None => {
                let number = |digits: &str| self.number(digits);
                let setting = Setting { number: &number, right_to_left: self.right_to_left };
                Ok(Piece::read(&sentence, &filling, &setting)?)
            }
            Some(error) => Err(Unsayable::Broken(error.to_string())),
        }
    }

    /// A number in groups of three digits, as the language parts them.
    fn number(&self, digits: &str) -> String {
        let Some((thousands, rest)) = digits.len().checked_sub(3).and_then(|at| digits.split_at_checked(at))
        else {
            return digits.to_owned();
        };
        if thousands.is_empty() {
            return digits.to_owned();
        }
        let parts = [("thousands", self.number(thousands)), ("rest", rest.to_owned())];
        let parts = parts.map(|(name, part)| (name, Argument::Piece(Piece::text(&part))));
        self.say("number-group", parts).map_or_else(|_| digits.to_owned(), |number| number.bare)
    }

    /// The problem that this sentence cannot be said, with file and line.
    pub(super) fn problem(&self, key: &str, error: &Unsayable) -> Problem {
        let mend = match error {
            Unsayable::Unclosed(_) => "close it; the only marks are **bold** and `code`",
            _ => "write it anew, as the sentences beside it are written",
        };
        self.problem_at(key, format!("“{key}” cannot be said: {error}"), mend.to_owned())
    }

    /// A problem with this sentence, with file and line.
    pub(super) fn problem_at(&self, key: &str, what: String, mend: String) -> Problem {
        let place = self.places.iter().find(|(name, _, _)| name == key);
        let (file, line) = place.map_or_else(Default::default, |(_, file, line)| (file.clone(), *line));
        Problem { file, line, what, mend }
    }
}

/// The plural forms that whole numbers take in this language.
pub(super) fn plurals(language: &Language) -> Result<BTreeSet<String>, Problem> {
    // Up to here every rule for whole numbers has shown itself, but for some on millions.
    const SHOWN: u64 = 200;
    const PROBE: &str =
        "form = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
    let mut bundle = bundle(language)?;
    let probe = FluentResource::try_new(PROBE.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(probe);
    let pattern = bundle.get_message("form").and_then(|message| message.value());
    let forms = (0..SHOWN).chain([1_000_000]).filter_map(|n| {
        let arguments = FluentArgs::from_iter([("n", n)]);
        pattern.map(|pattern| bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    });
    Ok(forms.collect())
}

fn bundle(language: &Language) -> Result<FluentBundle<FluentResource>, Problem> {
    let tag: LanguageIdentifier = language.0.parse().map_err(|_| {
        let mend = "name a language by its tag, for example \"en\" or \"pt-br\"";
        super::unwritten(language, "is no language", mend)
    })?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks around every argument would litter plain text; people's words get theirs where they matter.
    bundle.set_use_isolating(false);
    // Which sentence a number stands in, and how, decides how it is written.
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) => Some(marked(&number.as_string())),
        _ => None,
    }));
    Ok(bundle)
}
