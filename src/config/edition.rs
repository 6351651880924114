//! Takes down how the programme is written, so that what changes can be told key by key.

use std::collections::BTreeMap;

use toml::{Table, Value};

use crate::domain::edition::{Edition, Written};

/// What is longer is told by its length alone.
const LONGEST: usize = 60;

/// The sections of the installation's file that can change while the bot runs.
const FREE: [&str; 2] = ["programme", "logos"];

/// Takes down what the installation's file says.
pub(super) fn installation(edition: &mut Edition, text: &str) {
    for (section, value) in table(text) {
        let keys = if FREE.contains(&section.as_str()) { &mut edition.keys } else { &mut edition.fixed };
        flatten(section, value, keys);
    }
}

/// Takes down what the programme's file says.
pub(super) fn programme(edition: &mut Edition, text: &str) {
    for (key, value) in table(text) {
        flatten(key, value, &mut edition.keys);
    }
}

/// Takes down a file of texts or a template.
pub(super) fn file(edition: &mut Edition, name: &str, text: &str) {
    edition.files.insert(name.to_owned(), crc32fast::hash(text.as_bytes()));
}

/// A file that is no TOML is refused where it is read.
fn table(text: &str) -> Table {
    text.parse().unwrap_or_default()
}

fn flatten(key: String, value: Value, keys: &mut BTreeMap<String, Written>) {
    let written = match value {
        Value::Table(table) => {
            for (name, value) in table {
                flatten(format!("{key}.{name}"), value, keys);
            }
            return;
        }
        Value::Array(list) => listed(&list),
        Value::String(text) => short(text),
        other => short(other.to_string()),
    };
    keys.insert(key, written);
}

fn listed(list: &[Value]) -> Written {
    let texts: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
    match texts.map(|texts| texts.join(", ")) {
        Some(all) if all.chars().count() <= LONGEST && !all.is_empty() => Written::Short(all),
        _ => {
            let all = list.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
            Written::List(u32::try_from(list.len()).unwrap_or(u32::MAX), crc32fast::hash(all.as_bytes()))
        }
    }
}

fn short(text: String) -> Written {
    if text.chars().count() <= LONGEST {
        Written::Short(text)
    } else {
        Written::List(1, crc32fast::hash(text.as_bytes()))
    }
}
