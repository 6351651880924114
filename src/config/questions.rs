//! Reads what a programme asks its applicants, and the regions they may name.

use std::collections::BTreeSet;

use regex::Regex;

use super::document::{Table, Text, Value};
use crate::domain::ids::{Criterion, QuestionId, Region};
use crate::domain::question::{Kind, Question};

/// An answer is one Matrix message, and what is longer than this may not fit into one with what stands around it.
const MOST_CHARACTERS: i64 = 10_000;

/// Nobody reads more addresses or names than this.
const MOST_ENTRIES: i64 = 50;

/// All kinds of question.
const KINDS: [&str; 12] = [
    "text",
    "choice",
    "region",
    "email",
    "account",
    "date",
    "consent",
    "name",
    "place",
    "time-zone",
    "links",
    "people",
];

/// A name that the texts phrase: `region-NAME`, `question-NAME`, `choice-NAME`, `criterion-NAME`.
pub(super) fn name(text: &Text<'_>) -> Option<String> {
    text.read(|name| {
        let begins_well = name.starts_with(|first: char| first.is_ascii_lowercase());
        let goes_on = name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if begins_well && goes_on {
            return Ok(name.to_owned());
        }
        let mend =
            "write small letters a to z, digits and hyphens, a letter first; the texts say how it is called";
        Err((format!("\"{name}\" cannot name anything in the texts"), mend.to_owned()))
    })
}

/// The regions, each once.
pub(super) fn regions(list: &Value<'_>) -> Option<Vec<Region>> {
    names(list, "region").map(|names| names.into_iter().map(Region).collect())
}

/// What applications are judged by, each once.
pub(super) fn criteria(list: &Value<'_>) -> Option<Vec<Criterion>> {
    names(list, "criterion").map(|names| names.into_iter().map(Criterion).collect())
}

/// The questions, each of its own name.
pub(super) fn questions(list: &Value<'_>, regions: Option<&[Region]>) -> Option<Vec<Question>> {
    let mut seen = BTreeSet::new();
    let mut asks_region = false;
    let mut questions = Vec::new();
    let values = list.list()?;
    if values.is_empty() {
        list.wrong("a programme that asks nothing has nobody to pair", "add a question under [[questions]]");
    }
    for value in &values {
        let question = value.table("a question", |table| {
            let question = question(table)?;
            if question.kind == Kind::Region {
                if regions.is_some_and(<[Region]>::is_empty) {
                    table.wrong(
                        "a region is asked for, but there are none",
                        "name some: regions = [\"north\", \"south\"]",
                    );
                }
                if asks_region {
                    table.wrong("the region is asked for twice", "keep one question of kind = \"region\"");
                }
                asks_region = true;
            }
            if !seen.insert(question.id.clone()) {
                let QuestionId(id) = &question.id;
                table.wrong(format!("a second question is named \"{id}\""), "give it a name of its own");
            }
            Some(question)
        });
        questions.extend(question);
    }
    Some(questions)
}

fn question(table: &Table<'_>) -> Option<Question> {
    let id = table.need("id", "\"why\"").and_then(|id| name(&id.text()?));
    let required = table.get("required").map_or(Some(true), |required| required.truth());
    let kind = table.need("kind", "\"text\"").and_then(|kind| of_kind(table, &kind.text()?));
    Some(Question { id: QuestionId(id?), kind: kind?, required: required? })
}

fn of_kind(table: &Table<'_>, kind: &Text<'_>) -> Option<Kind> {
    match kind.as_str() {
        "text" => text(table),
        "choice" => choice(table),
        "region" => Some(Kind::Region),
        "email" => Some(Kind::Email),
        "account" => account(table),
        "date" => Some(Kind::Date),
        "consent" => consent(table),
        "name" => {
            let max = most(table, "80", MOST_CHARACTERS);
            Some(Kind::Name { pattern: pattern(table, "'.+ User Group'")?, max: max? })
        }
        "place" => most(table, "80", MOST_CHARACTERS).map(|max| Kind::Place { max }),
        "time-zone" => Some(Kind::TimeZone),
        "links" => most(table, "5", MOST_ENTRIES).map(|max| Kind::Links { max }),
        "people" => most(table, "10", MOST_ENTRIES).map(|max| Kind::People { max }),
        _ => {
            // Whatever kind was meant, these may belong to it.
            for key in ["min", "max", "options", "pattern", "must"] {
                table.get(key);
            }
            kind.unknown("kind of question", &KINDS);
            None
        }
    }
}

fn text(table: &Table<'_>) -> Option<Kind> {
    let min = table.get("min").map_or(Some(1), |min| min.number(1..=MOST_CHARACTERS));
    let value = table.need("max", "4000")?;
    let max = value.number(1..=MOST_CHARACTERS)?;
    let min = min?;
    if min > max {
        let what = format!("no answer has at least {min} and at most {max} characters");
        value.wrong(what, "write the smaller number at min");
    }
    Some(Kind::Text { min, max })
}

fn choice(table: &Table<'_>) -> Option<Kind> {
    let list = table.need("options", "[\"yes\", \"perhaps\"]")?;
    let options = names(&list, "option")?;
    if options.len() < 2 {
        list.wrong("there is nothing to choose", "name two options or more");
    }
    Some(Kind::Choice(options))
}

fn account(table: &Table<'_>) -> Option<Kind> {
    pattern(table, "'[a-z][a-z0-9-]{2,31}'").map(Kind::Account)
}

/// Yes or no; where it must be yes, a no ends it.
fn consent(table: &Table<'_>) -> Option<Kind> {
    let must = table.get("must").map_or(Some(false), |must| must.truth())?;
    Some(if must { Kind::Agreement } else { Kind::Consent })
}

/// How many there may be at most.
fn most(table: &Table<'_>, example: &str, most: i64) -> Option<usize> {
    table.need("max", example)?.number(1..=most)
}

fn pattern(table: &Table<'_>, example: &str) -> Option<String> {
    let pattern = table.need("pattern", example)?.text()?;
    pattern.read(|pattern| match Regex::new(&format!("^(?:{pattern})$")) {
        Ok(_) => Ok(pattern.to_owned()),
        Err(error) => {
            let error = error.to_string();
            let why = error.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
            let mend = "https://docs.rs/regex/#syntax shows how it is written".to_owned();
            Err((format!("the pattern \"{pattern}\" is no regular expression ({why})"), mend))
        }
    })
}

/// Names, each once.
pub(super) fn names(list: &Value<'_>, what: &str) -> Option<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    for text in list.texts()? {
        match name(&text) {
            Some(name) if names.contains(&name) => {
                text.wrong(format!("the {what} \"{name}\" is there twice"), "keep one of them");
            }
            Some(name) => names.push(name),
            None => {}
        }
    }
    Some(names)
}
