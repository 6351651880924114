//! A part of a sentence in every form in which it can be needed, and how a sentence with marks and places becomes one.
//!
//! The only marks are `**bold**` and `` `code` ``; everything else stands for itself, but for a new line, which is a
//! space, and an empty line, which is a new line: so sentences can be written in lines of any length. What fills a sentence's places is
//! put in after the marks were read, so that no mark can come from an argument.

use thiserror::Error;

/// The first of the characters that stand for the places of a sentence. They are for private use, so no text has them
/// by accident; and where people's words have them they mean nothing, since words are only ever put in.
const PLACES: u32 = 0xF_0000;

/// A finished part of a sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Piece {
    /// As plain text.
    pub(super) plain: String,
    /// As HTML.
    pub(super) html: String,
    /// As text without marks, for a place inside of code.
    pub(super) bare: String,
}

/// A mark that is opened and not closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{0} is opened but not closed")]
pub(super) struct Unclosed(&'static str);

impl Piece {
    /// Words that stand for themselves.
    pub(super) fn text(text: &str) -> Self {
        Self { plain: text.to_owned(), html: escaped(text), bare: text.to_owned() }
    }

    /// A command or the like.
    pub(super) fn code(text: &str) -> Self {
        Self {
            plain: format!("`{text}`"),
            html: format!("<code>{}</code>", escaped(text)),
            bare: text.to_owned(),
        }
    }

    /// Reads the marks of a sentence and fills its places.
    pub(super) fn read(sentence: &str, filling: &[Self]) -> Result<Self, Unclosed> {
        let mut piece = Self::default();
        let (mut bold, mut code) = (false, false);
        let mut letters = sentence.chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '`' => {
                    code = !code;
                    piece.plain.push('`');
                    piece.html.push_str(if code { "<code>" } else { "</code>" });
                }
                '*' if !code && letters.next_if_eq(&'*').is_some() => {
                    bold = !bold;
                    piece.html.push_str(if bold { "<strong>" } else { "</strong>" });
                }
                '\n' if letters.next_if_eq(&'\n').is_some() => {
                    while letters.next_if_eq(&'\n').is_some() {}
                    piece.push(&Self::text("\n"));
                }
                '\n' => piece.push(&Self::text(" ")),
                _ => match place(letter).and_then(|index| filling.get(index)) {
                    Some(filled) if code => piece.push(&Self::text(&filled.bare)),
                    Some(filled) => piece.push(filled),
                    None => piece.push(&Self::text(letter.encode_utf8(&mut [0; 4]))),
                },
            }
        }
        match (code, bold) {
            (true, _) => Err(Unclosed("`code`")),
            (_, true) => Err(Unclosed("**bold**")),
            _ => Ok(piece),
        }
    }

    fn push(&mut self, other: &Self) {
        self.plain.push_str(&other.plain);
        self.html.push_str(&other.html);
        self.bare.push_str(&other.bare);
    }
}

/// The character that stands for the place of this index.
pub(super) fn place_of(index: usize) -> char {
    u32::try_from(index)
        .ok()
        .and_then(|index| char::from_u32(PLACES + index))
        .unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn place(letter: char) -> Option<usize> {
    u32::from(letter).checked_sub(PLACES).and_then(|index| usize::try_from(index).ok())
}

/// The text as HTML that shows it, line breaks included.
pub(super) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            '\n' => html.push_str("<br>"),
            other => html.push(other),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(sentence: &str, filling: &[Piece]) -> Piece {
        Piece::read(sentence, filling).unwrap()
    }

    #[test]
    fn bold_and_code_are_the_only_marks() {
        let piece =
            read("# **Now** write `!apply` - <b>*so*</b> _or_ [so](https://example.org) &amp; 1. \\`x`", &[])
                .html;
        assert_eq!(
            piece,
            "# <strong>Now</strong> write <code>!apply</code> - &lt;b&gt;*so*&lt;/b&gt; _or_ \
             [so](https://example.org) &amp;amp; 1. \\<code>x</code>"
        );
    }

    #[test]
    fn plain_text_keeps_the_marks_of_code_only() {
        assert_eq!(read("**Now** write `!apply`", &[]).plain, "Now write `!apply`");
    }

    #[test]
    fn what_fills_a_place_brings_no_marks_of_its_own() {
        let sentence = format!("**{}** `{}`", place_of(0), place_of(1));
        let piece = read(&sentence, &[Piece::text("**a** `b`"), Piece::text("` ** <c>")]);
        assert_eq!(piece.html, "<strong>**a** `b`</strong> <code>` ** &lt;c&gt;</code>");
        assert_eq!(piece.plain, "**a** `b` `` ** <c>`");
    }

    #[test]
    fn a_place_filled_with_the_sign_of_a_place_stays_what_it_is() {
        let imitation = Piece::text(&place_of(1).to_string());
        let piece = read(&place_of(0).to_string(), &[imitation.clone(), Piece::text("secret")]);
        assert_eq!(piece, imitation);
    }

    #[test]
    fn a_command_inside_of_code_is_not_marked_twice() {
        let piece = read(&format!("`{} #12`", place_of(0)), &[Piece::code("!apply")]);
        assert_eq!(piece.html, "<code>!apply #12</code>");
        assert_eq!(piece.plain, "`!apply #12`");
    }

    #[test]
    fn a_new_line_is_a_space_and_an_empty_line_is_a_new_line() {
        assert_eq!(read("a\nb\n\nc", &[]).plain, "a b\nc");
        assert_eq!(read("a\nb\n\nc", &[]).html, "a b<br>c");
    }

    #[test]
    fn a_mark_left_open_is_an_error() {
        assert_eq!(Piece::read("`!apply", &[]), Err(Unclosed("`code`")));
        assert_eq!(Piece::read("**no", &[]), Err(Unclosed("**bold**")));
    }
}
