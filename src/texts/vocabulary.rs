//! The words by which a language calls things: read from its texts, where they stand as `.words` below the sentence, and
//! held against each other, so that none means two things.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Message, Pattern, PatternElement};

use crate::domain::command::Verb;
use crate::domain::vocabulary::{Tongue, Vocabulary};

use super::Problem;
use super::catalogue::Catalogue;
use super::file::File;
use super::needed::{Called, Need};

/// What stands between words.
const COMMAS: [char; 3] = [',', '，', '、'];

/// Everything that is wrong with a language's words.
pub(super) fn check(files: &[File], needs: &[Need]) -> Vec<Problem> {
    let mut taken = Taken {
        canonical: Vocabulary::of(&BTreeMap::new()),
        verbs: Tongue::default(),
        names: BTreeMap::new(),
    };
    let mut problems = Vec::new();
    for file in files {
        for entry in file.resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let Some(need) = needs.iter().find(|need| need.key == message.id.name) else { continue };
            for (at, word) in words_of(message, need) {
                let fault = match need.called {
                    Called::Never => None,
                    Called::Verb(verb) => taken.by_verb(verb, &word),
                    Called::Name => taken.by_name(message.id.name, &word),
                };
                problems.extend(fault.map(|(what, mend)| file.problem(at, what, mend)));
            }
        }
    }
    problems
}

/// The words of a language that has no problems.
pub(super) fn tongue(catalogue: &Catalogue, needs: &[Need]) -> Tongue {
    let mut tongue = Tongue::default();
    for need in needs {
        let listed = catalogue.attribute(&need.key, "words").map(|words| words.bare).unwrap_or_default();
        match need.called {
            Called::Never => {}
            Called::Verb(verb) => split(&listed).for_each(|word| tongue.calls(verb, word)),
            Called::Name => {
                let name = catalogue.say(&need.key, []).map(|name| name.bare).unwrap_or_default();
                split(&listed).chain([name.as_str()]).for_each(|words| tongue.names(&need.key, words));
            }
        }
    }
    tongue
}

/// What the words of a language mean, as far as they were read.
struct Taken {
    canonical: Vocabulary,
    verbs: Tongue,
    names: BTreeMap<(String, String), String>,
}

impl Taken {
    fn by_verb(&mut self, verb: Verb, word: &str) -> Option<(String, String)> {
        if !word.starts_with(char::is_alphabetic) || word.contains(char::is_whitespace) {
            let mend = "write one word without spaces and without its mark, for example join";
            return Some((format!("“{word}” cannot be a command's word"), mend.to_owned()));
        }
        let other = |other: Verb| {
            let what = format!("“{word}” would call both !{} and !{}", other.word(), verb.word());
            Some((what, "choose another word for one of them".to_owned()))
        };
        match (self.canonical.own(word), self.verbs.verb(word)) {
            (Some(taken), _) | (_, Some(taken)) if taken != verb => other(taken),
            (_, Some(_)) => {
                Some((format!("“{word}” already calls !{}", verb.word()), "take this one out".to_owned()))
            }
            _ => {
                self.verbs.calls(verb, word);
                None
            }
        }
    }

    /// Names clash with those of their own kind alone: a region may be called like a language.
    fn by_name(&mut self, key: &str, word: &str) -> Option<(String, String)> {
        let kind = key.split('-').next().unwrap_or_default();
        let place = (kind.to_owned(), word.to_lowercase());
        match self.names.get(&place) {
            // The options of different questions may be alike.
            Some(other) if other != key && kind != "choice" => Some((
                format!("“{word}” would mean both “{other}” and “{key}”"),
                "choose other words for one of them".to_owned(),
            )),
            _ => {
                self.names.insert(place, key.to_owned());
                None
            }
        }
    }
}

/// The words that call what a sentence names, each with where it stands.
fn words_of<'f>(message: &'f Message<&'f str>, need: &Need) -> Vec<(&'f str, String)> {
    let listed = message.attributes.iter().filter(|attribute| attribute.id.name == "words");
    let mut words: Vec<_> = listed
        .flat_map(|attribute| {
            let listed = plain(&attribute.value);
            split(&listed).map(|word| (attribute.id.name, word.to_owned())).collect::<Vec<_>>()
        })
        .collect();
    if let (Called::Name, Some(value)) = (need.called, &message.value) {
        words.push((message.id.name, plain(value)));
    }
    words
}

fn plain(pattern: &Pattern<&str>) -> String {
    let texts = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    });
    texts.collect()
}

fn split(listed: &str) -> impl Iterator<Item = &str> {
    listed.split(COMMAS).map(str::trim).filter(|word| !word.is_empty())
}
