//! How the programme is written: every key of its file with what stands there, and the texts and templates beside it. Two
//! editions tell what changed between them.

use std::collections::BTreeMap;

/// What stands under a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// Something short, as it is written.
    Short(String),
    /// A list of so many things, which add up to this.
    List(u32, u32),
}

/// How the programme is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Edition {
    /// What the programme's file and the installation's say of it, by key.
    pub keys: BTreeMap<String, Written>,
    /// What stands in the files of texts and templates, by name: what it adds up to.
    pub files: BTreeMap<String, u32>,
    /// What the installation's file says of all else, by key: a process keeps that as it was when it started.
    pub fixed: BTreeMap<String, Written>,
}

/// Something that is written otherwise than before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It is there now, and was not.
    Added {
        /// The key.
        key: String,
        /// What stands there.
        now: String,
    },
    /// It is there no longer.
    Removed {
        /// The key.
        key: String,
        /// What stood there.
        was: String,
    },
    /// Something else stands there.
    Altered {
        /// The key.
        key: String,
        /// What stood there.
        was: String,
        /// What stands there.
        now: String,
    },
    /// A list has other things in it.
    Listed {
        /// The key.
        key: String,
        /// How many there were.
        was: u32,
        /// How many there are.
        now: u32,
    },
    /// A file of texts, or a template, says something else.
    File(String),
}

impl Edition {
    /// What is written otherwise in the other one, in the order of keys and then of files.
    #[must_use]
    pub fn changes(&self, other: &Self) -> Vec<Change> {
        let keys = all(&self.keys, &other.keys);
        let keys = keys.filter_map(|key| change(key, self.keys.get(key), other.keys.get(key)));
        let files = all(&self.files, &other.files);
        let files = files.filter(|file| self.files.get(*file) != other.files.get(*file));
        keys.chain(files.map(|file| Change::File(file.clone()))).collect()
    }

    /// The keys of which the other one says what holds with a restart only.
    #[must_use]
    pub fn held_back(&self, other: &Self) -> Vec<String> {
        let keys = all(&self.fixed, &other.fixed);
        keys.filter(|key| self.fixed.get(*key) != other.fixed.get(*key)).cloned().collect()
    }
}

/// All keys of both, each once and in order.
fn all<'a, T>(
    one: &'a BTreeMap<String, T>,
    other: &'a BTreeMap<String, T>,
) -> impl Iterator<Item = &'a String> {
    let mut keys: Vec<&String> = one.keys().chain(other.keys()).collect();
    keys.sort_unstable();
    keys.dedup();
    keys.into_iter()
}

fn change(key: &str, was: Option<&Written>, now: Option<&Written>) -> Option<Change> {
    let key = key.to_owned();
    let count = |written: Option<&Written>| match written {
        Some(Written::List(count, _)) => *count,
        Some(Written::Short(_)) => 1,
        None => 0,
    };
    match (was, now) {
        (was, now) if was == now => None,
        (Some(Written::Short(was)), Some(Written::Short(now))) => {
            Some(Change::Altered { key, was: was.clone(), now: now.clone() })
        }
        (None, Some(Written::Short(now))) => Some(Change::Added { key, now: now.clone() }),
        (Some(Written::Short(was)), None) => Some(Change::Removed { key, was: was.clone() }),
        (was, now) => Some(Change::Listed { key, was: count(was), now: count(now) }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edition(keys: &[(&str, Written)]) -> Edition {
        let keys = keys.iter().map(|(key, written)| ((*key).to_owned(), written.clone())).collect();
        Edition { keys, ..Edition::default() }
    }

    fn short(value: &str) -> Written {
        Written::Short(value.to_owned())
    }

    #[test]
    fn what_changed_is_told_in_the_order_of_the_keys() {
        let before = edition(&[("a", short("1")), ("b", short("2")), ("questions", Written::List(7, 1))]);
        let after = edition(&[("b", short("3")), ("c", short("4")), ("questions", Written::List(8, 2))]);
        let (key, value) = (|key: &str| key.to_owned(), |value: &str| value.to_owned());
        let changes = [
            Change::Removed { key: key("a"), was: value("1") },
            Change::Altered { key: key("b"), was: value("2"), now: value("3") },
            Change::Added { key: key("c"), now: value("4") },
            Change::Listed { key: key("questions"), was: 7, now: 8 },
        ];
        assert_eq!(before.changes(&after), changes);
        assert_eq!(before.changes(&before), []);
    }

    #[test]
    fn a_list_of_other_things_has_changed_though_there_are_as_many() {
        let (before, after) = (("questions", Written::List(7, 1)), ("questions", Written::List(7, 2)));
        let changes = edition(&[before]).changes(&edition(&[after]));
        assert_eq!(changes, [Change::Listed { key: "questions".to_owned(), was: 7, now: 7 }]);
    }

    #[test]
    fn what_needs_a_restart_is_no_change_and_is_named() {
        let before =
            Edition { fixed: [("rooms.mentors".to_owned(), short("!a"))].into(), ..Edition::default() };
        assert_eq!(before.changes(&Edition::default()), []);
        assert_eq!(before.held_back(&Edition::default()), ["rooms.mentors"]);
    }
}
