//! Reads a TOML file and keeps in mind where everything stands, so that all its mistakes are told at once, each with
//! its line. Whatever cannot be read is noted and read as `None`; a file with notes is refused as a whole.

use std::cell::RefCell;
use std::ops::{Range, RangeInclusive};

use serde::Deserialize;
use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::names::named;
use super::problem::{Problem, instead_of, near, one_of};

/// A file's text, and what was found wrong with it so far.
pub(super) struct Document<'a> {
    file: &'a str,
    text: &'a str,
    problems: RefCell<Vec<Problem>>,
}

/// A table of the file. It keeps in mind which keys were asked for: all others are unknown.
pub(super) struct Table<'a> {
    document: &'a Document<'a>,
    /// As the operator sees it: `[rooms]`.
    name: &'a str,
    /// None for the file as a whole.
    at: Option<Range<usize>>,
    entries: &'a DeTable<'a>,
    known: RefCell<Vec<&'static str>>,
    /// Keys that must be there and are not, with what is wrong and what would be right.
    missing: RefCell<Vec<(&'static str, String, String)>>,
}

/// A value of any kind, at its place.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    document: &'a Document<'a>,
    key: &'a str,
    /// Whether it is an entry of the list that the key names.
    entry: bool,
    found: &'a Spanned<DeValue<'a>>,
}

/// A text or a key, at its place.
#[derive(Clone)]
pub(super) struct Text<'a> {
    document: &'a Document<'a>,
    at: Range<usize>,
    says: &'a str,
}

/// Reads the text of the file that the operator knows by this name.
///
/// # Errors
/// All that is wrong with it, from top to bottom.
pub(super) fn read<T>(
    file: &str,
    text: &str,
    read: impl FnOnce(&Table<'_>) -> Option<T>,
) -> Result<T, Vec<Problem>> {
    let document = Document { file, text, problems: RefCell::default() };
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let what = format!("this is not TOML: {}", error.message().replace('\n', ", "));
        document.note(error.span().as_ref(), what, "https://toml.io shows how it is written");
    }
    // What the parser makes of a broken file would lead to mistakes that nobody made.
    let read = if errors.is_empty() {
        Table::new(&document, "the file", None, root.get_ref()).read_by(read)
    } else {
        None
    };
    let mut problems = document.problems.take();
    problems.sort_by_key(|problem| problem.line);
    match read {
        Some(read) if problems.is_empty() => Ok(read),
        _ => Err(problems),
    }
}

impl Document<'_> {
    fn note(&self, at: Option<&Range<usize>>, what: impl Into<String>, mend: impl Into<String>) {
        let before = |at: &Range<usize>| self.text.get(..at.start).unwrap_or(self.text);
        let line = at.map(|at| 1 + before(at).matches('\n').count());
        let (file, what, mend) = (self.file.to_owned(), what.into(), mend.into());
        self.problems.borrow_mut().push(Problem { file, line, what, mend });
    }
}

impl<'a> Table<'a> {
    fn new(
        document: &'a Document<'a>,
        name: &'a str,
        at: Option<Range<usize>>,
        entries: &'a DeTable<'a>,
    ) -> Self {
        Self { document, name, at, entries, known: RefCell::default(), missing: RefCell::default() }
    }

    fn read_by<T>(self, read: impl FnOnce(&Self) -> Option<T>) -> Option<T> {
        let read = read(&self);
        self.end();
        read
    }

    /// The value of a key that may be left out.
    pub(super) fn get(&self, key: &'static str) -> Option<Value<'a>> {
        self.known.borrow_mut().push(key);
        let (key, value) = self.entries.get_key_value(key)?;
        Some(Value { document: self.document, key: key.get_ref(), entry: false, found: value })
    }

    /// The value of a key that must be there, written as in the example.
    pub(super) fn need(&self, key: &'static str, example: &str) -> Option<Value<'a>> {
        let value = self.get(key);
        if value.is_none() {
            let what = format!("{} has no \"{key}\"", self.name);
            self.missing.borrow_mut().push((key, what, format!("write for example {key} = {example}")));
        }
        value
    }

    /// What `read` makes of the section of this name, which must be there.
    pub(super) fn section<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&Table<'_>) -> Option<T>,
    ) -> Option<T> {
        let value = self.get(key);
        if value.is_none() {
            let what = format!("there is no section [{key}]");
            let mend = "the shipped files show what belongs into it".to_owned();
            self.missing.borrow_mut().push((key, what, mend));
        }
        value?.table(&format!("[{key}]"), read)
    }

    /// Notes a mistake of the table as a whole.
    pub(super) fn wrong(&self, what: impl Into<String>, mend: impl Into<String>) {
        self.document.note(self.at.as_ref(), what, mend);
    }

    /// Notes every key that nobody asked for, and what is missing unless it is just misspelt.
    fn end(self) {
        let (known, mut missing) = (self.known.into_inner(), self.missing.into_inner());
        for key in self.entries.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let name = key.get_ref();
            missing.retain(|(missing, ..)| near(name, &known) != Some(missing));
            self.document.note(
                Some(&key.span()),
                format!("unknown key \"{name}\""),
                instead_of(name, &known),
            );
        }
        for (_, what, mend) in missing {
            self.document.note(self.at.as_ref(), what, mend);
        }
    }
}

impl<'a> Value<'a> {
    /// What `read` makes of a table.
    pub(super) fn table<T>(&self, name: &str, read: impl FnOnce(&Table<'_>) -> Option<T>) -> Option<T> {
        let entries = self.expect(self.found.get_ref().as_table(), "a section of its own")?;
        Table::new(self.document, name, Some(self.found.span()), entries).read_by(read)
    }

    /// The entries of a table whose keys are names of something.
    pub(super) fn entries(&self) -> Vec<(Text<'a>, Value<'a>)> {
        let document = self.document;
        let entries = self.expect(self.found.get_ref().as_table(), "a section of its own");
        let entry = |(key, value): (&'a Spanned<_>, _)| {
            let text: &'a std::borrow::Cow<'a, str> = key.get_ref();
            (
                Text { document, at: key.span(), says: text },
                Value { document, key: text, entry: false, found: value },
            )
        };
        entries.into_iter().flatten().map(entry).collect()
    }

    /// The values of a list.
    pub(super) fn list(&self) -> Option<Vec<Value<'a>>> {
        let values: &'a DeArray<'a> = self.expect(self.found.get_ref().as_array(), "a list in [brackets]")?;
        Some(values.iter().map(|value| Value { found: value, entry: true, ..*self }).collect())
    }

    /// The texts of a list.
    pub(super) fn texts(&self) -> Option<Vec<Text<'a>>> {
        Some(self.list()?.iter().filter_map(Value::text).collect())
    }

    /// A text.
    pub(super) fn text(&self) -> Option<Text<'a>> {
        let text = self.expect(self.found.get_ref().as_str(), "a text in \"quotes\"")?;
        Some(Text { document: self.document, at: self.found.span(), says: text })
    }

    /// Yes or no.
    pub(super) fn truth(&self) -> Option<bool> {
        self.expect(self.found.get_ref().as_bool(), "true or false")
    }

    /// A whole number within a range.
    pub(super) fn number<N: TryFrom<i64>>(&self, range: RangeInclusive<i64>) -> Option<N> {
        let digits = self.expect(self.found.get_ref().as_integer(), "a whole number")?;
        let number = i64::from_str_radix(digits.as_str(), digits.radix()).ok();
        let number =
            number.filter(|number| range.contains(number)).and_then(|number| N::try_from(number).ok());
        if number.is_none() {
            let (least, most) = range.into_inner();
            self.wrong(format!("{digits} is out of range"), format!("write a number from {least} to {most}"));
        }
        number
    }

    /// Notes a mistake of the value.
    pub(super) fn wrong(&self, what: impl Into<String>, mend: impl Into<String>) {
        self.document.note(Some(&self.found.span()), what, mend);
    }

    fn expect<T>(&self, found: Option<T>, wanted: &str) -> Option<T> {
        if found.is_none() {
            let is = match self.found.get_ref() {
                DeValue::String(_) => "a text",
                DeValue::Integer(_) | DeValue::Float(_) => "a number",
                DeValue::Boolean(_) => "a yes or no",
                DeValue::Datetime(_) => "a date",
                DeValue::Array(_) => "a list",
                DeValue::Table(_) => "a table",
            };
            let entry = if self.entry { "an entry of " } else { "" };
            self.wrong(format!("{entry}\"{}\" is {is}", self.key), format!("write {wanted}"));
        }
        found
    }
}

impl<'a> Text<'a> {
    /// The text itself.
    pub(super) fn as_str(&self) -> &'a str {
        self.says
    }

    /// What the text means to `read`, which otherwise says what is wrong and what would be right.
    pub(super) fn read<T>(&self, read: impl FnOnce(&'a str) -> Result<T, (String, String)>) -> Option<T> {
        read(self.says).map_err(|(what, mend)| self.wrong(what, mend)).ok()
    }

    /// What the domain knows by this name; `what` says what kind of name it is.
    pub(super) fn named<T: Deserialize<'a>>(&self, what: &str) -> Option<T> {
        named(self.says).map_err(|valid| self.unknown(what, valid)).ok()
    }

    /// Notes that the text should have been one of these names.
    pub(super) fn unknown(&self, what: &str, valid: &[&str]) {
        let meant = near(self.says, valid).map(|meant| format!("did you mean \"{meant}\"? Else "));
        let mend = format!("{}{}", meant.unwrap_or_default(), one_of(valid));
        self.wrong(format!("there is no {what} \"{}\"", self.says), mend);
    }

    /// Notes a mistake of the text.
    pub(super) fn wrong(&self, what: impl Into<String>, mend: impl Into<String>) {
        self.document.note(Some(&self.at), what, mend);
    }
}
