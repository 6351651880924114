//! Paragraphs, lists and quotations put together, no larger than a message may be.

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
    /// A paragraph.
    Line,
    /// An entry of a list.
    Item,
    /// A quotation.
    Quote,
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
        let plain: Vec<String> = self.0.iter().map(Part::plain).collect();
        let mut html = String::new();
        for group in self.0.chunk_by(|a, b| a.kind == PartKind::Item && b.kind == PartKind::Item) {
            let is_list = group.iter().any(|part| part.kind == PartKind::Item);
            html.push_str(if is_list { "<ul>" } else { "" });
            for part in group {
                let tag = part.tag();
                html.extend(["<", tag, ">", &part.piece.html, "</", tag, ">"]);
            }
            html.push_str(if is_list { "</ul>" } else { "" });
        }
        Rendered { plain: plain.join("\n"), html }
    }
}

impl Part {
    fn plain(&self) -> String {
        let plain = &self.piece.plain;
        match self.kind {
            PartKind::Line => plain.clone(),
            PartKind::Item => format!("• {}", plain.replace('\n', "\n  ")),
            PartKind::Quote => format!("> {}", plain.replace('\n', "\n> ")),
        }
    }

    fn tag(&self) -> &'static str {
        match self.kind {
            PartKind::Line => "p",
            PartKind::Item => "li",
            PartKind::Quote => "blockquote",
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
