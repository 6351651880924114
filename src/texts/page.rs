//! Paragraphs, lists, tables and quotations put together, no larger than a message may be.
//!
//! As HTML they are what the Matrix specification lets clients show. As plain text, which is what is notified and read
//! aloud, the first line says what it is about, and nothing is drawn.

use super::Rendered;
use super::piece::Piece;

/// How much of each person's words is shown: everything, and if that is more than a message holds, ever less.
pub(super) const MEASURES: [usize; 4] = [usize::MAX, 2000, 500, 120];

/// The most bytes of plain text and HTML together. An event may have 65,536 bytes; encryption adds a third, and JSON
/// its escapes.
const ROOM: usize = 40_000;

/// A part of what is said.
pub(super) struct Part {
    /// What it is.
    pub(super) kind: PartKind,
    /// What it says.
    pub(super) piece: Piece,
}

/// What a part is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PartKind {
    /// A heading.
    Head,
    /// A paragraph.
    Line,
    /// A line of a paragraph.
    Row,
    /// An entry of a list.
    Item,
    /// The names of the columns of a table, as cells.
    Columns,
    /// An entry of a table: a sentence, and as HTML cells.
    Entry,
    /// A quotation.
    Quote,
}

/// What parts are put into together.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Alone,
    Paragraph,
    List,
    Table,
}

/// Everything that is said in one message.
#[derive(Default)]
pub(super) struct Page(Vec<Part>);

impl FromIterator<Part> for Page {
    fn from_iter<T: IntoIterator<Item = Part>>(parts: T) -> Self {
        Self(parts.into_iter().collect())
    }
}

impl Page {
    /// Whether it fits into one message.
    pub(super) fn fits(&self) -> bool {
        self.0.iter().map(Part::size).sum::<usize>() <= ROOM
    }

    /// Leaves out at the end what does not fit, and says so.
    pub(super) fn cut(&mut self, note: impl FnOnce() -> Piece) {
        let note = Part { kind: PartKind::Line, piece: note() };
        let mut size = note.size();
        let kept = self.0.iter().take_while(|part| {
            size += part.size();
            size <= ROOM
        });
        self.0.truncate(kept.count());
        self.0.push(note);
    }

    /// As plain text and HTML.
    pub(super) fn rendered(&self) -> Rendered {
        if let [Part { kind: PartKind::Line, piece }] = self.0.as_slice() {
            return Rendered { plain: piece.plain.clone(), html: piece.html.clone() };
        }
        let plain: Vec<String> = self.0.iter().filter_map(Part::plain).collect();
        let mut html = String::new();
        for parts in self.0.chunk_by(|one, next| one.group() == next.group() && one.group() != Group::Alone) {
            match parts.first().map_or(Group::Alone, Part::group) {
                Group::Alone => {
                    for part in parts {
                        part.tagged(&mut html);
                    }
                }
                Group::Paragraph => {
                    let rows: Vec<&str> = parts.iter().map(|part| part.piece.html.as_str()).collect();
                    html.extend(["<p>", &rows.join("<br>"), "</p>"]);
                }
                Group::List => list(parts, &mut html),
                Group::Table => table(parts, &mut html),
            }
        }
        Rendered { plain: plain.join("\n"), html }
    }
}

/// A list.
fn list(parts: &[Part], html: &mut String) {
    html.push_str("<ul>");
    for part in parts {
        part.tagged(html);
    }
    html.push_str("</ul>");
}

/// A table, with the names of its columns above it.
fn table(parts: &[Part], html: &mut String) {
    let (columns, entries): (Vec<&Part>, Vec<&Part>) =
        parts.iter().partition(|part| part.kind == PartKind::Columns);
    html.push_str("<table>");
    for (within, parts) in [("thead", columns), ("tbody", entries)] {
        html.extend(["<", within, ">"]);
        for part in parts {
            part.tagged(html);
        }
        html.extend(["</", within, ">"]);
    }
    html.push_str("</table>");
}

impl Part {
    fn plain(&self) -> Option<String> {
        let plain = &self.piece.plain;
        match self.kind {
            PartKind::Head | PartKind::Line | PartKind::Row => Some(plain.clone()),
            PartKind::Item | PartKind::Entry => Some(format!("• {}", plain.replace('\n', "\n  "))),
            PartKind::Quote => Some(format!("> {}", plain.replace('\n', "\n> "))),
            // Each entry says in words what stands in which column.
            PartKind::Columns => None,
        }
    }

    fn tagged(&self, html: &mut String) {
        let tag = match self.kind {
            PartKind::Head => "h4",
            PartKind::Line | PartKind::Row => "p",
            PartKind::Item => "li",
            PartKind::Columns | PartKind::Entry => "tr",
            PartKind::Quote => "blockquote",
        };
        html.extend(["<", tag, ">", &self.piece.html, "</", tag, ">"]);
    }

    fn group(&self) -> Group {
        match self.kind {
            PartKind::Head | PartKind::Line | PartKind::Quote => Group::Alone,
            PartKind::Row => Group::Paragraph,
            PartKind::Item => Group::List,
            PartKind::Columns | PartKind::Entry => Group::Table,
        }
    }

    fn size(&self) -> usize {
        const MARKS: usize = 32;
        self.piece.plain.len() + self.piece.html.len() + MARKS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(parts: &[(PartKind, &str)]) -> Page {
        parts.iter().map(|(kind, text)| Part { kind: *kind, piece: Piece::text(text) }).collect()
    }

    #[test]
    fn a_single_sentence_is_no_paragraph() {
        assert_eq!(page(&[(PartKind::Line, "Hello")]).rendered().html, "Hello");
    }

    #[test]
    fn entries_in_a_row_are_one_list() {
        use PartKind::{Item, Line, Quote};
        let said =
            page(&[(Line, "a"), (Item, "b"), (Item, "c\nd"), (Line, "e"), (Item, "f"), (Quote, "g\n\nh")])
                .rendered();
        assert_eq!(said.plain, "a\n• b\n• c\n  d\ne\n• f\n> g\n> \n> h");
        assert_eq!(
            said.html,
            "<p>a</p><ul><li>b</li><li>c<br>d</li></ul><p>e</p><ul><li>f</li></ul>\
             <blockquote>g<br><br>h</blockquote>"
        );
    }

    #[test]
    fn what_is_known_of_a_card_stands_close_together_below_its_heading() {
        use PartKind::{Head, Line, Row};
        let said =
            page(&[(Head, "Ticket #1"), (Row, "Stage: new"), (Row, "Mentor: none"), (Line, "b")]).rendered();
        assert_eq!(said.plain, "Ticket #1\nStage: new\nMentor: none\nb");
        assert_eq!(said.html, "<h4>Ticket #1</h4><p>Stage: new<br>Mentor: none</p><p>b</p>");
    }

    #[test]
    fn a_table_has_its_columns_named_and_is_a_list_of_sentences_as_plain_text() {
        let cell = |text| Piece::text(text);
        let part = |kind, piece| Part { kind, piece };
        let page: Page = [
            part(PartKind::Line, cell("In numbers:")),
            part(PartKind::Columns, Piece::default().in_cells("th", &[cell("Region"), cell("People")])),
            part(PartKind::Entry, cell("Asia: 3").in_cells("td", &[cell("Asia"), cell("3")])),
            part(PartKind::Entry, cell("<Mars>: 0").in_cells("td", &[cell("<Mars>"), cell("0")])),
        ]
        .into_iter()
        .collect();
        let said = page.rendered();
        assert_eq!(said.plain, "In numbers:\n• Asia: 3\n• <Mars>: 0");
        assert_eq!(
            said.html,
            "<p>In numbers:</p><table><thead><tr><th>Region</th> <th>People</th> </tr></thead><tbody>\
             <tr><td>Asia</td> <td>3</td> </tr><tr><td>&lt;Mars&gt;</td> <td>0</td> </tr></tbody></table>"
        );
    }

    #[test]
    fn a_bar_is_seen_and_never_read_aloud() {
        let bar = |done, all| Piece::text("so far:").with_bar(done, all);
        assert_eq!(bar(2, 6).html, "so far: ▓▓░░░░");
        assert_eq!(bar(2, 6).plain, "so far:");
        assert_eq!(bar(99, 100).html, "so far: ▓▓▓▓▓▓▓▓▓░", "not all is done");
        assert_eq!(bar(7, 3).html, "so far: ▓▓▓");
        assert_eq!(bar(0, 0).html, "so far:");
    }

    #[test]
    fn what_does_not_fit_is_left_out_and_said_so() {
        let long = "x".repeat(1000);
        let mut page = page(&[(PartKind::Item, long.as_str()); 100]);
        assert!(!page.fits());
        page.cut(|| Piece::text("and more"));
        assert!(page.fits());
        let plain = page.rendered().plain;
        assert!(
            plain.ends_with("\nand more") && plain.lines().count() > 15,
            "{} lines",
            plain.lines().count()
        );
    }
}
