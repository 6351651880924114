//! A part of a sentence in every form in which it can be needed, and how a sentence with marks and places becomes one.
//!
//! The only marks are `**bold**` and `` `code` ``; everything else stands for itself, but for a new line, which is a
//! space (between Chinese or Japanese letters, nothing), and an empty line, which is a new line: so sentences can be
//! written in lines of any length. What fills a sentence's places is put in after the marks were read, so that no mark
//! can come from an argument.

use thiserror::Error;

/// The first of the characters that stand for the places of a sentence. They are for private use, so no text has them
/// by accident; and where people's words have them they mean nothing, since words are only ever put in.
const PLACES: u32 = 0xF_0000;

/// The first of the ten characters that stand for the digits of a number which the language may write in groups.
const DIGITS: u32 = 0x10_0000;

/// How a language sets its sentences.
pub(super) struct Setting<'a> {
    /// Writes a number: 1234 is "1,234" or "1.234".
    pub(super) number: &'a dyn Fn(&str) -> String,
    /// Whether it runs from right to left.
    pub(super) right_to_left: bool,
}

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
    pub(super) fn read(sentence: &str, filling: &[Self], setting: &Setting<'_>) -> Result<Self, Unclosed> {
        let (opens, closes) = if setting.right_to_left { ("\u{2066}", "\u{2069}") } else { ("", "") };
        let mut piece = Self::default();
        let (mut bold, mut code, mut filled_dense) = (false, false, false);
        let mut letters = sentence.chars().peekable();
        while let Some(letter) = letters.next() {
            let after_dense = std::mem::take(&mut filled_dense);
            match letter {
                '`' => {
                    code = !code;
                    if code {
                        piece.plain.extend([opens, "`"]);
                        piece.html.extend([opens, "<code>"]);
                    } else {
                        piece.plain.extend(["`", closes]);
                        piece.html.extend(["</code>", closes]);
                    }
                }
                '*' if !code && letters.next_if_eq(&'*').is_some() => {
                    bold = !bold;
                    piece.html.push_str(if bold { "<strong>" } else { "</strong>" });
                }
                '\n' if letters.next_if_eq(&'\n').is_some() => {
                    while letters.next_if_eq(&'\n').is_some() {}
                    piece.put('\n');
                }
                '\n' if joins(piece.plain.chars().next_back(), letters.peek().copied()) => {}
                '\n' => piece.put(' '),
                // Beside a place the writer cannot know whether what fills it wants a space.
                ' ' if after_dense && letters.peek().copied().is_some_and(is_dense) => {}
                ' ' if piece.ends_dense() && opens_dense(letters.peek().copied(), filling) => {}
                _ => match (place(letter).and_then(|index| filling.get(index)), digit(letter)) {
                    (Some(filled), _) if code => piece.push(&Self::text(&filled.bare)),
                    (Some(filled), _) if setting.right_to_left => piece.push(&filled.isolated()),
                    (Some(filled), _) => {
                        piece.push(filled);
                        filled_dense = filled.ends_dense();
                    }
                    (None, Some(first)) => {
                        let rest =
                            std::iter::from_fn(|| digit(letters.next_if(|next| digit(*next).is_some())?));
                        let number: String = std::iter::once(first).chain(rest).collect();
                        // In a command it is written as it is read.
                        let number = if code { number } else { (setting.number)(&number) };
                        piece.push(&Self::text(&number));
                    }
                    (None, None) => piece.put(letter),
                },
            }
        }
        match (code, bold) {
            (true, _) => Err(Unclosed("`code`")),
            (_, true) => Err(Unclosed("**bold**")),
            _ => Ok(piece),
        }
    }

    fn ends_dense(&self) -> bool {
        self.plain.chars().next_back().is_some_and(is_dense)
    }

    /// In a box of its own, whichever way it runs.
    fn isolated(&self) -> Self {
        let boxed = |text: &str| format!("\u{2068}{text}\u{2069}");
        Self { plain: boxed(&self.plain), html: boxed(&self.html), bare: self.bare.clone() }
    }

    /// With a bar behind it that shows how much of how much is done. In plain text there is none: it is read aloud sign by
    /// sign, and the words have said it.
    pub(super) fn with_bar(mut self, done: u32, all: u32) -> Self {
        /// The most signs that a bar has, so that it is one line on every screen.
        const LONGEST: u32 = 10;
        let length = all.min(LONGEST);
        if length > 0 {
            // Rounded down: a bar that is full says that all is done.
            let full = done.min(all).saturating_mul(length) / all;
            self.html.push(' ');
            self.html.extend((0..length).map(|at| if at < full { '▓' } else { '░' }));
        }
        self
    }

    /// These cells as what is seen of the piece, in a tag each; who sees no tables is told the words of the piece. The
    /// space behind each keeps words apart where tags are dropped.
    pub(super) fn in_cells(self, tag: &str, cells: &[Self]) -> Self {
        let mut html = String::new();
        for cell in cells {
            html.extend(["<", tag, ">", &cell.html, "</", tag, "> "]);
        }
        Self { html, ..self }
    }

    /// As a paragraph that runs from right to left even if it begins with a foreign word.
    pub(super) fn running_right_to_left(self) -> Self {
        let turned = |text: String| format!("\u{200f}{text}");
        Self { plain: turned(self.plain), html: turned(self.html), bare: self.bare }
    }

    /// These one after the other, with this between them.
    pub(super) fn joined(all: &[Self], between: &str) -> Self {
        let mut joined = Self::default();
        for (index, piece) in all.iter().enumerate() {
            if index > 0 {
                joined.push(&Self::text(between));
            }
            joined.push(piece);
        }
        joined
    }

    /// With this letter, which stands for itself.
    fn put(&mut self, letter: char) {
        self.plain.push(letter);
        self.bare.push(letter);
        match escape(letter) {
            Some(escape) => self.html.push_str(escape),
            None => self.html.push(letter),
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

/// The digits of a number, as a sentence holds them until its language writes them.
pub(super) fn marked(number: &str) -> String {
    let digits = number.chars().filter_map(|digit| char::from_u32(DIGITS + digit.to_digit(10)?));
    digits.collect()
}

fn digit(letter: char) -> Option<char> {
    char::from_digit(u32::from(letter).checked_sub(DIGITS)?, 10)
}

/// Whether this is a place, and what fills it begins with a letter of a script without spaces.
fn opens_dense(letter: Option<char>, filling: &[Piece]) -> bool {
    let filled = letter.and_then(place).and_then(|index| filling.get(index));
    filled.and_then(|filled| filled.plain.chars().next()).is_some_and(is_dense)
}

/// Whether a new line between these is nothing at all: their script puts no spaces between words, and none after its
/// commas and stops, whatever follows.
fn joins(before: Option<char>, after: Option<char>) -> bool {
    let (Some(before), Some(after)) = (before, after) else { return false };
    if matches!(before, '、' | '。' | '，' | '：' | '；' | '！' | '？' | '）' | '」') {
        return true;
    }
    let is_shared = |letter| matches!(letter, '“' | '”' | '‘' | '’' | '…' | '—' | '·');
    let joined = |letter| is_dense(letter) || is_shared(letter);
    (is_dense(before) || is_dense(after)) && joined(before) && joined(after)
}

/// Whether the letter belongs to a script without spaces: Chinese or Japanese, their punctuation included.
fn is_dense(letter: char) -> bool {
    matches!(
        letter,
        '\u{2e80}'..='\u{312f}'
            | '\u{31a0}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{fe30}'..='\u{fe4f}'
            | '\u{ff00}'..='\u{ffef}'
            | '\u{20000}'..='\u{3ffff}'
    )
}

/// The text as HTML that shows it, line breaks included.
pub(super) fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((at, escape)) = rest.char_indices().find_map(|(at, letter)| Some((at, escape(letter)?))) {
        html.push_str(&rest[..at]);
        html.push_str(escape);
        // What is escaped is one byte long.
        rest = &rest[at + 1..];
    }
    html.push_str(rest);
    html
}

/// How HTML writes a letter that is a mark there.
fn escape(letter: char) -> Option<&'static str> {
    Some(match letter {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\n' => "<br>",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: Setting<'_> = Setting { number: &|number| format!("{number}!"), right_to_left: false };
    const HEBREW: Setting<'_> = Setting { right_to_left: true, ..ENGLISH };

    fn read(sentence: &str, filling: &[Piece]) -> Piece {
        Piece::read(sentence, filling, &ENGLISH).unwrap()
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
    fn a_new_line_between_letters_of_a_script_without_spaces_is_nothing() {
        assert_eq!(read("担当者が\n決まりました。\n次は", &[]).plain, "担当者が決まりました。次は");
        assert_eq!(read("他说：\n“你好”\n。", &[]).plain, "他说：“你好”。");
        assert_eq!(read("请写\n`!apply`\n。", &[]).plain, "请写 `!apply` 。");
        assert_eq!(read("次に、\n`!apply`", &[]).plain, "次に、`!apply`");
        assert_eq!(read("“so”\n— yes\nno", &[]).plain, "“so” — yes no");
    }

    #[test]
    fn a_space_beside_a_place_depends_on_what_fills_it() {
        let sentence = format!("次は {} の {} です。", place_of(0), place_of(1));
        assert_eq!(
            read(&sentence, &[Piece::text("北米"), Piece::text("@mo")]).plain,
            "次は北米の @mo です。"
        );
        let english = format!("from {} to {}.", place_of(0), place_of(1));
        assert_eq!(read(&english, &[Piece::text("北米"), Piece::text("here")]).plain, "from 北米 to here.");
    }

    #[test]
    fn numbers_are_written_by_the_language_but_not_in_commands() {
        let sentence = format!("{} `!edit {}`", marked("1234"), marked("1234"));
        assert_eq!(read(&sentence, &[]).plain, "1234! `!edit 1234`");
    }

    #[test]
    fn what_runs_from_left_to_right_has_a_box_in_a_sentence_running_right_to_left() {
        let sentence = format!("שלום {}, `!apply {}`", place_of(0), place_of(1));
        let piece = Piece::read(&sentence, &[Piece::text("@mo"), Piece::text("#1")], &HEBREW).unwrap();
        assert_eq!(piece.plain, "שלום \u{2068}@mo\u{2069}, \u{2066}`!apply #1`\u{2069}");
        assert_eq!(piece.html, "שלום \u{2068}@mo\u{2069}, \u{2066}<code>!apply #1</code>\u{2069}");
    }

    #[test]
    fn a_mark_left_open_is_an_error() {
        let unclosed = |sentence| Piece::read(sentence, &[], &ENGLISH).unwrap_err();
        assert_eq!(unclosed("`!apply"), Unclosed("`code`"));
        assert_eq!(unclosed("**no"), Unclosed("**bold**"));
    }
}
