//! Holds a language's files against the sentences that are needed, and says file, line and mend.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Message, Term};

use crate::domain::programme::Programme;

use super::Problem;
use super::catalogue::{Argument, Catalogue};
use super::file::{File, PROGRAMME};
use super::needed::{Called, Form, Need, Part};
use super::piece::Piece;
use super::sentence::Sentence;

/// The numbers with which plural forms are tried out: between them they take every form of every language.
const TRIED: [u64; 9] = [0, 1, 2, 3, 5, 6, 11, 21, 100];

/// What a programme may keep a text for when nobody is asked for it any more.
const RETIRABLE: [&str; 7] =
    ["question-", "region-", "choice-", "report-kind-", "call-kind-", "misuse-kind-", "group-criterion-"];

/// Everything that is wrong with a language's files.
pub(super) fn check(
    files: &[File],
    needs: &[Need],
    plurals: &BTreeSet<String>,
    programme: &Programme,
) -> Vec<Problem> {
    let present: BTreeMap<String, (String, usize)> =
        files.iter().flat_map(File::places).map(|(key, file, line)| (key, (file, line))).collect();
    let mut problems = missing(needs, &present, files, programme);
    problems.extend(duplicates(files));

    let terms = files.iter().flat_map(|file| file.resource.entries()).filter_map(|entry| match entry {
        Entry::Term(term) => Some(term.id.name),
        _ => None,
    });
    let terms: BTreeSet<&str> = terms.collect();
    let by_key: BTreeMap<&str, &Need> = needs.iter().map(|need| (need.key.as_str(), need)).collect();
    let mut used = BTreeSet::new();
    for file in files {
        let mut sentence =
            Sentence { file, terms: &terms, plurals, used: &mut used, problems: &mut problems };
        for entry in file.resource.entries() {
            match entry {
                Entry::Message(message) => match by_key.get(message.id.name) {
                    Some(need) => needed(&mut sentence, message, need),
                    None => unneeded(&mut sentence, message, needs, &present),
                },
                Entry::Term(term) => sentence.term(term),
                _ => {}
            }
        }
    }
    problems.extend(files.iter().filter(|file| !file.is_programme()).flat_map(|file| idle(file, &used)));
    problems
}

/// The sentences that are missing, each to be added where its neighbours stand.
fn missing(
    needs: &[Need],
    present: &BTreeMap<String, (String, usize)>,
    files: &[File],
    programme: &Programme,
) -> Vec<Problem> {
    let first = files.iter().find(|file| !file.is_programme()).or(files.first());
    let mut common = first.map(|file| (file.name.clone(), 1)).unwrap_or_default();
    let folder = common.0.rsplit_once(['/', '\\']).map_or("", |(folder, _)| folder);
    let file = files.iter().find(|file| file.is_programme()).map(|file| file.name.clone());
    let mut own = (file.unwrap_or_else(|| format!("{folder}/{PROGRAMME}{}.ftl", programme.id)), 1);
    let mut problems = Vec::new();
    for need in needs {
        let neighbour = if need.own { &mut own } else { &mut common };
        if let Some(place) = present.get(&need.key) {
            *neighbour = place.clone();
            continue;
        }
        let arguments: Vec<String> = need.arguments.keys().map(|name| format!("{{ ${name} }}")).collect();
        let with = match arguments.as_slice() {
            [] => String::new(),
            some => format!(", in which {} can stand", some.join(", ")),
        };
        problems.push(Problem {
            file: neighbour.0.clone(),
            line: neighbour.1,
            what: format!("“{}” is missing", need.key),
            mend: format!("add “{} = …”, perhaps after this line{with}", need.key),
        });
    }
    problems
}

/// The names that are given a second time. Sentences and terms share theirs, as Fluent has it.
fn duplicates(files: &[File]) -> Vec<Problem> {
    let mut firsts: BTreeMap<&str, (&File, &str)> = BTreeMap::new();
    let mut problems = Vec::new();
    for file in files {
        for entry in file.resource.entries() {
            let name = match entry {
                Entry::Message(Message { id, .. }) | Entry::Term(Term { id, .. }) => id.name,
                _ => continue,
            };
            if let Some((other, first)) = firsts.get(name) {
                let place = format!("{}:{}", other.name, other.line(first));
                problems.push(file.problem(
                    name,
                    format!("“{name}” stands here a second time"),
                    format!("remove it here or at {place}"),
                ));
            } else {
                firsts.insert(name, (file, name));
            }
        }
    }
    problems
}

/// Checks a sentence that is needed.
fn needed<'f>(sentence: &mut Sentence<'_, 'f>, message: &'f Message<&'f str>, need: &Need) {
    let name = message.id.name;
    match &message.value {
        Some(value) => sentence.words(value, Some(&need.arguments)),
        None => sentence.problem(name, format!("“{name}” has no words"), "write them after the “=”"),
    }
    for Attribute { id, value } in &message.attributes {
        sentence.words(value, Some(&BTreeMap::new()));
        let is_needed = match Part::ALL.into_iter().find(|part| part.name() == id.name) {
            Some(part) => need.parts.contains(&part),
            None => id.name == "words" && need.called != Called::Never,
        };
        if !is_needed {
            sentence.problem(id.name, format!("“{name}” needs no “.{}”", id.name), "remove it");
        }
    }
    for part in need.parts {
        if message.attributes.iter().any(|attribute| attribute.id.name == part.name()) {
            continue;
        }
        let (lacks, mend) = match part {
            Part::Usage => (
                "does not say how help writes it",
                "add below it, indented, “.usage = …”, for example REASON",
            ),
            Part::Answer => ("has no answer", "add below it, indented, “.answer = …”"),
            Part::Patterns => (
                "does not say by what it is recognised",
                "add below it, indented, “.patterns = …”: what people write who ask this, separated by commas",
            ),
            Part::Open => (
                "does not say what is missing",
                "add below it, indented, “.open = …”: what is missing where the criterion is not met",
            ),
            Part::Advice => {
                ("has no advice", "add below it, indented, “.advice = …”: what helps to meet the criterion")
            }
            Part::Rule => (
                "does not say its rule",
                "add below it, indented, “.rule = …”: what such a name must be like",
            ),
        };
        sentence.problem(name, format!("“{name}” {lacks}"), mend);
    }
}

/// Checks a sentence that nothing asks for.
fn unneeded<'f>(
    sentence: &mut Sentence<'_, 'f>,
    message: &'f Message<&'f str>,
    needs: &[Need],
    present: &BTreeMap<String, (String, usize)>,
) {
    let name = message.id.name;
    if sentence.file.is_programme() && retirable(name) {
        // Drafts and tickets keep the questions they were asked, so their texts may outlive the programme's file.
        if message.attributes.iter().any(|attribute| attribute.id.name == "retired") {
            if let Some(value) = &message.value {
                sentence.words(value, Some(&BTreeMap::new()));
            }
            return;
        }
        sentence.problem(
            name,
            format!("“{name}” is not in the programme"),
            "remove it; or, where drafts and tickets may still have it, add below it, indented, “.retired = yes”",
        );
        return;
    }
    let near = needs
        .iter()
        .filter(|need| !present.contains_key(&need.key))
        .map(|need| (strsim::damerau_levenshtein(&need.key, name), need))
        .filter(|(distance, _)| *distance <= 1 + name.len() / 4)
        .min_by_key(|(distance, _)| *distance);
    let mend = near.map_or_else(
        || "remove it".to_owned(),
        |(_, need)| format!("did you mean “{}”? Else remove it", need.key),
    );
    sentence.problem(name, format!("nothing ever says “{name}”"), mend);
}

fn retirable(key: &str) -> bool {
    RETIRABLE.iter().any(|prefix| key.starts_with(prefix))
}

/// The terms that no sentence uses. Those of a programme are there for all, used or not.
fn idle(file: &File, used: &BTreeSet<&str>) -> Vec<Problem> {
    let terms = file.resource.entries().filter_map(|entry| match entry {
        Entry::Term(term) if !used.contains(term.id.name) => Some(term.id.name),
        _ => None,
    });
    terms
        .map(|name| file.problem(name, format!("no sentence uses “-{name}”"), "remove it, or use it"))
        .collect()
}

/// Says every sentence with numbers that bring out all its forms.
pub(super) fn rehearse(catalogue: &Catalogue, needs: &[Need]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for need in needs {
        let counts = need.arguments.values().any(|form| *form == Form::Count);
        let tried = if counts { &TRIED[..] } else { &TRIED[..1] };
        let failure = tried.iter().find_map(|count| {
            let arguments = need.arguments.iter().map(|(name, form)| {
                let argument = match form {
                    Form::Count => Argument::Count(*count),
                    Form::Piece => Argument::Piece(Piece::text("…")),
                };
                (*name, argument)
            });
            catalogue.say(&need.key, arguments).err()
        });
        let part = need.parts.iter().find_map(|part| catalogue.attribute(&need.key, part.name()).err());
        problems.extend(failure.or(part).map(|error| catalogue.problem(&need.key, &error)));
    }
    problems
}
