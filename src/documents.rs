//! Files that the bot hands out, in bytes. What people wrote is data in them: a spreadsheet runs none of it.

use jiff::tz::TimeZone;
use serde_json::{Map, Value, json};

use crate::domain::document::{Cell, Document, Form, Table};
use crate::domain::ids::TextId;
use crate::domain::message::{Content, File};

/// What people wrote, by its name; nothing if it was erased.
pub type Words<'a> = dyn Fn(&TextId) -> Option<String> + 'a;

/// Writes the file.
#[must_use]
pub fn write(document: &Document, words: &Words<'_>) -> File {
    let (ending, media_type, content) = match &document.form {
        Form::Csv(table) => ("csv", "text/csv", csv(table, words)),
        Form::Json(tables) => ("json", "application/json", json(tables, words)),
    };
    File {
        name: format!("{}.{ending}", document.name),
        media_type: media_type.to_owned(),
        content: Content::Text(content),
        shown: None,
    }
}

fn csv(table: &Table, words: &Words<'_>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = table.columns.iter().map(|column| (*column).to_owned()).collect();
    let rows = table.rows.iter().map(|row| row.iter().map(|cell| spelled(cell, words)).collect());
    for row in std::iter::once::<Vec<String>>(head).chain(rows) {
        writer.write_record(row).expect("every row has a cell for each column, and memory takes it");
    }
    let bytes = writer.into_inner().expect("memory takes it");
    String::from_utf8(bytes).expect("what was written is text")
}

/// What a cell is for a spreadsheet.
fn spelled(cell: &Cell, words: &Words<'_>) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Truth(it) => it.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::Name(name) => name.clone(),
        Cell::Person(who) => harmless(who.to_string(), !who.as_str().contains('(')),
        Cell::Moment(at) => at.to_zoned(TimeZone::UTC).strftime("%Y-%m-%d %H:%M:%S").to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Words(text) => harmless(words(text).unwrap_or_default(), false),
        Cell::Passages(texts) => harmless(whole(texts, words).unwrap_or_default(), false),
    }
}

/// What was written in several messages, as one; nothing where a part of it was erased.
fn whole(texts: &[TextId], words: &Words<'_>) -> Option<String> {
    let written: Option<Vec<String>> = texts.iter().map(words).collect();
    written.map(|written| written.join("\n\n"))
}

/// Spreadsheets run what begins like a formula, unless a quotation mark stands before it. A Matrix ID begins like an old
/// one, which does nothing without a parenthesis.
fn harmless(it: String, is_harmless: bool) -> String {
    if !is_harmless && it.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{it}") } else { it }
}

fn json(tables: &[Table], words: &Words<'_>) -> String {
    let tables: Map<String, Value> = tables
        .iter()
        .map(|table| {
            let rows = table.rows.iter().map(|row| {
                let cells = table.columns.iter().zip(row);
                cells.map(|(column, cell)| ((*column).to_owned(), value(cell, words))).collect::<Map<_, _>>()
            });
            (table.name.to_owned(), rows.collect())
        })
        .collect();
    format!("{:#}\n", Value::Object(tables))
}

fn value(cell: &Cell, words: &Words<'_>) -> Value {
    match cell {
        Cell::Empty => Value::Null,
        Cell::Truth(it) => json!(it),
        Cell::Number(number) => json!(number),
        Cell::Name(name) => json!(name),
        Cell::Person(who) => json!(who),
        Cell::Moment(at) => json!(at),
        Cell::Day(day) => json!(day),
        Cell::Words(text) => json!(words(text)),
        Cell::Passages(texts) => json!(whole(texts, words)),
    }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;
    use jiff::Timestamp;
    use jiff::civil::date;
    use ruma::owned_user_id;

    use super::*;

    fn table() -> Table {
        let row = |words: &str| {
            vec![
                Cell::Person(owned_user_id!("@alice:example.org")),
                Cell::Number(3),
                Cell::Truth(true),
                Cell::Moment(Timestamp::UNIX_EPOCH),
                Cell::Day(date(2026, 3, 2)),
                Cell::Empty,
                Cell::Words(TextId(words.into())),
            ]
        };
        Table {
            name: "people",
            columns: &["who", "reports", "listed", "since", "last", "until", "topics"],
            rows: ["plain", "formula", "hostile", "erased"].map(row).to_vec(),
        }
    }

    fn words(text: &TextId) -> Option<String> {
        let words = match &*text.0 {
            "plain" => "I organise.",
            "formula" => "=HYPERLINK(\"http://example.org\",\"Click\")",
            "hostile" => "\"quoted\",\nand a line\r\n@SUM(1)",
            _ => return None,
        };
        Some(words.to_owned())
    }

    fn text(file: &File) -> &str {
        str::from_utf8(file.content.bytes()).unwrap()
    }

    #[test]
    fn a_spreadsheet_shows_what_people_wrote_and_runs_none_of_it() {
        let document = Document { name: "roster".to_owned(), form: Form::Csv(table()) };
        let file = write(&document, &words);
        assert_eq!((file.name.as_str(), file.media_type.as_str()), ("roster.csv", "text/csv"));
        assert_snapshot!(text(&file), @r#"
        who,reports,listed,since,last,until,topics
        @alice:example.org,3,true,1970-01-01 00:00:00,2026-03-02,,I organise.
        @alice:example.org,3,true,1970-01-01 00:00:00,2026-03-02,,"'=HYPERLINK(""http://example.org"",""Click"")"
        @alice:example.org,3,true,1970-01-01 00:00:00,2026-03-02,,"""quoted"",
        and a line
        @SUM(1)"
        @alice:example.org,3,true,1970-01-01 00:00:00,2026-03-02,,
        "#);
        let mut read = csv::Reader::from_reader(file.content.bytes());
        let last: Vec<_> = read.records().map(|row| row.unwrap()[6].to_owned()).collect();
        assert_eq!(last[2], words(&TextId("hostile".into())).unwrap(), "nothing is lost on the way");
    }

    #[test]
    fn a_program_reads_every_table() {
        let document = Document { name: "all".to_owned(), form: Form::Json(vec![table()]) };
        let file = write(&document, &words);
        assert_eq!((file.name.as_str(), file.media_type.as_str()), ("all.json", "application/json"));
        assert_snapshot!(text(&file), @r#"
        {
          "people": [
            {
              "last": "2026-03-02",
              "listed": true,
              "reports": 3,
              "since": "1970-01-01T00:00:00Z",
              "topics": "I organise.",
              "until": null,
              "who": "@alice:example.org"
            },
            {
              "last": "2026-03-02",
              "listed": true,
              "reports": 3,
              "since": "1970-01-01T00:00:00Z",
              "topics": "=HYPERLINK(\"http://example.org\",\"Click\")",
              "until": null,
              "who": "@alice:example.org"
            },
            {
              "last": "2026-03-02",
              "listed": true,
              "reports": 3,
              "since": "1970-01-01T00:00:00Z",
              "topics": "\"quoted\",\nand a line\r\n@SUM(1)",
              "until": null,
              "who": "@alice:example.org"
            },
            {
              "last": "2026-03-02",
              "listed": true,
              "reports": 3,
              "since": "1970-01-01T00:00:00Z",
              "topics": null,
              "until": null,
              "who": "@alice:example.org"
            }
          ]
        }
        "#);
    }
}
