//! Puts sentences into the reader's language, as plain text and as HTML that holds nothing but what the texts
//! themselves mark up.
//!
//! No file is read here: whoever does hands in what stands in them.
//!
//! - `needed`: which sentences there must be, read off the domain's tables and the programme.
//! - `file`, `sentence`, `check`: hold a language's files against that, and say file, line and mend.
//! - `catalogue`: one language's sentences; where Fluent puts them together.
//! - `piece`: a part of a sentence in all its forms, and how marked-up words become one.
//! - `asked`: by what the questions that are asked often are recognised.
//! - `vocabulary`: the words by which a language calls things.
//! - `words`: what people wrote, made harmless.
//! - `values`, `dates`: the arguments of sentences.
//! - `page`: paragraphs, lists, tables and quotations put together, no larger than a message may be.

use std::collections::BTreeMap;
use std::fmt;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::faq::Faq;
use crate::domain::ids::{Language, TextId};
use crate::domain::message::Block;
use crate::domain::phrase::Phrase;
use crate::domain::programme::Programme;
use crate::domain::value::Value;
use crate::domain::vocabulary::Tongue;

use catalogue::Catalogue;
use page::{MEASURES, Page, Part, PartKind};
use piece::Piece;
use values::Speaker;

mod asked;
mod catalogue;
mod check;
mod dates;
mod file;
mod needed;
mod page;
mod piece;
mod sentence;
#[cfg(test)]
mod tests;
mod values;
mod vocabulary;
mod words;

/// A file of sentences, already read.
#[derive(Debug, Clone)]
pub struct Source {
    /// The language its sentences are in.
    pub language: Language,
    /// Where it was read, to be said with problems.
    pub file: String,
    /// What stands in it.
    pub text: String,
}

/// Something wrong with the texts, and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What would be right.
    pub mend: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}; {}", self.file, self.line, self.what, self.mend)
    }
}

/// For whom something is put into words.
#[derive(Clone)]
pub struct Reader<'a> {
    /// The language they read.
    pub language: Language,
    /// The zone in which dates are said.
    pub time_zone: &'a TimeZone,
    /// The moment to which dates are related.
    pub now: Timestamp,
    /// Gives what people wrote; `None` for what was erased.
    pub words: &'a dyn Fn(&TextId) -> Option<String>,
}

/// Something in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// As plain text.
    pub plain: String,
    /// As HTML in which everything is escaped but what the texts mark up.
    pub html: String,
}

/// All sentences, in every language the programme speaks.
pub struct Texts {
    default: Language,
    catalogues: BTreeMap<Language, Catalogue>,
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("languages", &self.catalogues.keys()).finish_non_exhaustive()
    }
}

impl Texts {
    /// All sentences of the programme's languages. What comes back has every sentence in every language, each of
    /// which was rendered once.
    ///
    /// # Errors
    /// Gives every problem that was found, in the order of files and lines.
    pub fn new(sources: Vec<Source>, programme: &Programme) -> Result<Self, Vec<Problem>> {
        let default = programme.default_language();
        let mut by_language: BTreeMap<Language, Vec<Source>> = programme
            .languages
            .iter()
            .chain([&default])
            .map(|language| (language.clone(), Vec::new()))
            .collect();
        for source in sources {
            by_language.entry(source.language.clone()).or_default().push(source);
        }

        let mut problems: Vec<Problem> =
            needed::clashes(programme).map(|name| clash(&name, programme)).collect();
        let mut catalogues = BTreeMap::new();
        for (language, sources) in by_language {
            match catalogue(&language, sources, programme) {
                Ok(catalogue) => _ = catalogues.insert(language, catalogue),
                Err(found) => problems.extend(found),
            }
        }
        let texts = Self { default, catalogues };
        if problems.is_empty() {
            problems = texts.rehearse(programme);
        }
        problems.sort();
        problems.dedup();
        if problems.is_empty() { Ok(texts) } else { Err(problems) }
    }

    /// Puts what is to be said into the reader's words. It always succeeds: a language or sentence that is missing
    /// all the same is said in the default language, and the log says so.
    #[must_use]
    pub fn speech(&self, body: &[Block], reader: &Reader<'_>) -> Rendered {
        let mut page = Page::default();
        for limit in MEASURES {
            page = body.iter().map(|block| self.part(block, reader, limit)).collect();
            if page.fits() {
                return page.rendered();
            }
        }
        page.cut(|| self.sentence(&Speaker { texts: self, reader, limit: 0 }, "text-cut", &[]));
        page.rendered()
    }

    /// The words by which each language of the programme calls things.
    pub fn tongues<'a>(&'a self, programme: &'a Programme) -> impl Iterator<Item = (Language, Tongue)> + 'a {
        let spoken = programme.languages.iter();
        spoken.filter_map(|language| {
            let catalogue = self.catalogues.get(language)?;
            Some((language.clone(), vocabulary::tongue(catalogue, &needed::needs(language, programme))))
        })
    }

    /// What the programme knows to be asked often, with all by which its languages recognise it.
    #[must_use]
    pub fn faq(&self, programme: &Programme) -> Faq {
        asked::faq(self.catalogues.values(), &programme.faq)
    }

    /// What the programme calls itself in this language.
    #[must_use]
    pub fn programme_name(&self, language: &Language) -> String {
        let catalogue = self.catalogues.get(language).or_else(|| self.catalogues.get(&self.default));
        let name = catalogue.and_then(|catalogue| catalogue.say("programme-name", []).ok());
        name.map(|name| name.bare).unwrap_or_default()
    }

    /// Says every sample of the domain in every language, with the programme's own questions, regions and languages.
    fn rehearse(&self, programme: &Programme) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (language, catalogue) in &self.catalogues {
            let reader = Reader {
                language: language.clone(),
                time_zone: &programme.time_zone,
                now: Timestamp::UNIX_EPOCH,
                words: &|_| None,
            };
            let speaker = Speaker { texts: self, reader: &reader, limit: usize::MAX };
            for (phrase, (name, value)) in Phrase::samples().iter().flat_map(|phrase| {
                needed::sample(phrase, programme).into_iter().map(move |argument| (phrase, argument))
            }) {
                if let Err((part, error)) = speaker.piece(catalogue, &value) {
                    let mut problem = catalogue.problem(&part, &error);
                    problem.what =
                        format!("“{}” cannot be said: its ${name}: {}", phrase.key(), problem.what);
                    problems.push(problem);
                }
            }
        }
        problems
    }

    fn part(&self, block: &Block, reader: &Reader<'_>, limit: usize) -> Part {
        let speaker = Speaker { texts: self, reader, limit };
        let said = |phrase| self.phrase(&speaker, phrase);
        match block {
            Block::Head(phrase) => Part { kind: PartKind::Head, piece: said(phrase) },
            Block::Line(phrase) => Part { kind: PartKind::Line, piece: said(phrase) },
            Block::Progress { says, done, all } => {
                Part { kind: PartKind::Line, piece: said(says).with_bar(*done, *all) }
            }
            Block::Row(phrase) => Part { kind: PartKind::Row, piece: said(phrase) },
            Block::Item(phrase) => Part { kind: PartKind::Item, piece: said(phrase) },
            Block::Columns(names) => {
                let names: Vec<Piece> = names.iter().map(said).collect();
                Part { kind: PartKind::Columns, piece: Piece::default().in_cells("th", &names) }
            }
            Block::Entry { says, cells } => {
                let cells: Vec<Piece> = cells.iter().map(|cell| speaker.cell(cell)).collect();
                Part { kind: PartKind::Entry, piece: said(says).in_cells("td", &cells) }
            }
            Block::Quote(text) => Part { kind: PartKind::Quote, piece: speaker.quote(text) },
            Block::Excerpt(text) => Part { kind: PartKind::Quote, piece: speaker.excerpt(text) },
        }
    }

    fn phrase(&self, speaker: &Speaker<'_>, phrase: &Phrase) -> Piece {
        let piece = self.sentence(speaker, phrase.key(), &phrase.arguments());
        let catalogue = self.catalogues.get(&speaker.reader.language);
        if catalogue.is_some_and(|it| it.right_to_left) { piece.running_right_to_left() } else { piece }
    }

    /// The sentence in the reader's language, or else in the default one.
    fn sentence(&self, speaker: &Speaker<'_>, key: &str, arguments: &[(&str, Value)]) -> Piece {
        for language in [&speaker.reader.language, &self.default] {
            let said = self.catalogues.get(language).ok_or(catalogue::Unsayable::Language).and_then(|it| {
                it.say(key, arguments.iter().map(|(name, value)| (*name, speaker.argument(it, value))))
            });
            match said {
                Ok(piece) => return piece,
                Err(error) => tracing::error!(%language, key, %error, "a sentence could not be said"),
            }
        }
        Piece::text(key)
    }
}

/// A problem of a language as a whole; it stands in no file.
fn unwritten(language: &Language, what: &str, mend: &str) -> Problem {
    Problem {
        file: format!("({language})"),
        line: 1,
        what: format!("“{language}” {what}"),
        mend: mend.to_owned(),
    }
}

/// A problem of the programme's own file, whose lines are not known here.
fn clash(name: &str, programme: &Programme) -> Problem {
    Problem {
        file: format!("({})", programme.id),
        line: 1,
        what: format!("“{name}” is the name of a sentence that every programme says"),
        mend: "give the question, region or option another name".to_owned(),
    }
}

/// One language's sentences, or everything that is wrong with them.
fn catalogue(
    language: &Language,
    sources: Vec<Source>,
    programme: &Programme,
) -> Result<Catalogue, Vec<Problem>> {
    if sources.is_empty() {
        return Err(vec![unwritten(language, "has no texts", "add them, or leave the language out")]);
    }
    let needs = needed::needs(language, programme);
    let plurals = catalogue::plurals(language).map_err(|problem| vec![problem])?;
    let (files, mut problems) = file::read(sources);
    problems.extend(check::check(&files, &needs, &plurals, programme));
    problems.extend(vocabulary::check(&files, &needs));
    let catalogue = Catalogue::new(language, files).map_err(|problem| vec![problem])?;
    // A sentence whose problem is known would only be reported a second time.
    if problems.is_empty() {
        problems.extend(check::rehearse(&catalogue, &needs));
        problems.extend(asked::check(&catalogue, &programme.faq));
    }
    if problems.is_empty() { Ok(catalogue) } else { Err(problems) }
}
