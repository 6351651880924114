//! Texts beside each other, aligned by how wide a terminal shows their letters.

use unicode_width::UnicodeWidthStr;

/// What stands between two columns.
const GAP: &str = " │ ";

/// No column is narrower where there is more than one.
const NARROWEST: usize = 36;

/// No column is wider: longer lines are hard to read.
const WIDEST: usize = 90;

/// A line of a column, and in which colour it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) paint: Paint,
}

/// What a line is to its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paint {
    /// The name of a room.
    Head,
    /// When something was said.
    Time,
    /// Who speaks: a person.
    Person,
    /// Who speaks: the bot.
    Bot,
    /// What is said.
    Words,
    /// What is wrong.
    Fault,
}

impl Line {
    pub(super) fn new(text: impl Into<String>, paint: Paint) -> Self {
        Self { text: text.into(), paint }
    }

    /// In its colour, if colours are welcome, and filled up with blanks.
    fn shown(&self, width: usize, colours: bool) -> String {
        let blanks = " ".repeat(width.saturating_sub(self.text.width()));
        format!("{}{blanks}", painted(&self.text, self.paint, colours))
    }
}

/// The text in its colour, if colours are welcome.
pub(super) fn painted(text: &str, paint: Paint, colours: bool) -> String {
    let code = match paint {
        _ if !colours || text.is_empty() => return text.to_owned(),
        Paint::Words => return text.to_owned(),
        Paint::Head => "1",
        Paint::Time => "2",
        Paint::Person => "36",
        Paint::Bot => "35",
        Paint::Fault => "31",
    };
    format!("\u{1b}[{code}m{text}\u{1b}[0m")
}

/// The columns beside each other, as many as fit into the width, the others below them. Each is given as a function of
/// its width.
pub(super) fn beside(columns: &[impl Fn(usize) -> Vec<Line>], width: usize, colours: bool) -> String {
    let fit = ((width + GAP.width()) / (NARROWEST + GAP.width())).max(1);
    // Rows of about the same length, rather than a last one with a single column.
    let rows = columns.len().div_ceil(fit).max(1);
    let per_row = columns.len().div_ceil(rows).max(1);
    let room = width.saturating_sub((per_row - 1) * GAP.width()) / per_row;
    let each = room.clamp(1, WIDEST);
    let mut text = String::new();
    for row in columns.chunks(per_row) {
        let row: Vec<Vec<Line>> = row.iter().map(|column| column(each)).collect();
        let height = row.iter().map(Vec::len).max().unwrap_or_default();
        let nothing = Line::new("", Paint::Words);
        for at in 0..height {
            let cells = row.iter().map(|column| column.get(at).unwrap_or(&nothing).shown(each, colours));
            text.push_str(cells.collect::<Vec<_>>().join(GAP).trim_end());
            text.push('\n');
        }
    }
    text
}

/// The text in lines of at most this width, broken between words where that can be; what goes on is indented a little
/// further than its beginning.
pub(super) fn wrapped(text: &str, width: usize) -> Vec<String> {
    text.split('\n').flat_map(|line| wrap(line, width.max(8))).collect()
}

fn wrap(line: &str, width: usize) -> Vec<String> {
    let begins = line.len() - line.trim_start_matches(' ').len();
    let indent = " ".repeat((begins + 2).min(width / 2));
    let mut lines = Vec::new();
    let mut current = String::new();
    for word in line.split_inclusive(' ') {
        if !current.trim().is_empty() && current.width() + word.trim_end().width() > width {
            lines.push(std::mem::replace(&mut current, indent.clone()));
        }
        for letter in word.chars() {
            current.push(letter);
            // A blank at the end of a line is not seen.
            if letter != ' ' && current.width() > width {
                current.pop();
                lines.push(std::mem::replace(&mut current, format!("{indent}{letter}")));
            }
        }
    }
    lines.push(current);
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_long_words_anywhere() {
        assert_eq!(wrapped("one two three", 9), ["one two", "  three"]);
        assert_eq!(wrapped("  one two three", 12), ["  one two", "    three"]);
        assert_eq!(wrapped("abcdefghijkl", 8), ["abcdefgh", "  ijkl"]);
        assert_eq!(wrapped("", 8), [""]);
    }

    #[test]
    fn wide_letters_take_two_places() {
        assert_eq!(wrapped("日本語日本", 8), ["日本語日", "  本"]);
        let column = |text: &'static str| move |_: usize| vec![Line::new(text, Paint::Words)];
        let columns = [column("日本"), column("[✅]")];
        assert_eq!(beside(&columns, 80, false), format!("日本{} │ [✅]\n", " ".repeat(34)));
    }

    #[test]
    fn what_does_not_fit_beside_stands_below() {
        let columns = [1, 2, 3].map(|n| move |_: usize| vec![Line::new(n.to_string(), Paint::Words)]);
        let shown = beside(&columns, 80, false);
        assert_eq!(shown, format!("1{} │ 2\n3\n", " ".repeat(37)));
    }
}
