//! A file that the bot hands out: what stands in it, as tables. How it becomes bytes, the documents know.

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::OwnedUserId;

use super::ids::{TextId, TicketNo};
use super::record::interview::answer::Answer;

/// A file.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is called, without the ending.
    pub name: String,
    /// What stands in it, and how it is written.
    pub form: Form,
}

/// What stands in a file, and how it is written.
#[derive(Debug, Clone, PartialEq)]
pub enum Form {
    /// One table as comma-separated values, for a spreadsheet.
    Csv(Table),
    /// All tables as JSON: an object with one array of objects for each.
    Json(Vec<Table>),
}

/// A table; every row has a cell for each column.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it is called.
    pub name: &'static str,
    /// Its columns, in order.
    pub columns: &'static [&'static str],
    /// Its rows, in order.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Yes or no.
    Truth(bool),
    /// A number.
    Number(u64),
    /// A name that the programme or Chancery gave.
    Name(String),
    /// A person.
    Person(OwnedUserId),
    /// A moment, in UTC.
    Moment(Timestamp),
    /// A day.
    Day(Date),
    /// What a person wrote, from the store.
    Words(TextId),
    /// The same, in several messages.
    Passages(Vec<TextId>),
}

impl Cell {
    /// A name that the programme or Chancery gave.
    #[must_use]
    pub fn name(name: impl Into<String>) -> Self {
        Self::Name(name.into())
    }

    /// How many there are of something.
    #[must_use]
    pub fn count(number: usize) -> Self {
        Self::Number(number as u64)
    }

    /// A ticket by its number.
    #[must_use]
    pub fn ticket(no: TicketNo) -> Self {
        Self::Number(u64::from(no.0))
    }

    /// An answer.
    #[must_use]
    pub fn answer(answer: &Answer) -> Self {
        match answer {
            Answer::Words(text) | Answer::Named { text, .. } => Self::Words(text.clone()),
            Answer::Passages(texts) => Self::Passages(texts.clone()),
            Answer::Choice(option) => Self::name(option),
            Answer::Region(region) => Self::name(&region.0),
            Answer::Day(day) => Self::Day(*day),
            Answer::Consent(yes) => Self::Truth(*yes),
            Answer::Zone(zone) => Self::name(zone),
            Answer::Links(_) | Answer::People(_) => {
                Self::Passages(answer.texts().into_iter().cloned().collect())
            }
            Answer::Skipped => Self::Empty,
        }
    }

    /// What there is, or nothing.
    #[must_use]
    pub fn of<T>(it: Option<T>, cell: impl FnOnce(T) -> Self) -> Self {
        it.map_or(Self::Empty, cell)
    }
}

impl Document {
    /// What people wrote that stands in it.
    pub fn words(&self) -> impl Iterator<Item = &TextId> {
        let tables = match &self.form {
            Form::Csv(table) => std::slice::from_ref(table),
            Form::Json(tables) => tables.as_slice(),
        };
        tables.iter().flat_map(|table| table.rows.iter().flatten()).flat_map(|cell| match cell {
            Cell::Words(text) => std::slice::from_ref(text),
            Cell::Passages(texts) => texts.as_slice(),
            _ => &[],
        })
    }
}
