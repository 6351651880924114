//! What people wrote, made harmless: it cannot ring a room, look like something else, or run out of its place.

use super::piece::Piece;

/// The most of a short thing that is said back.
const SHORT: usize = 80;

/// The most of an excerpt.
const EXCERPT: usize = 280;

/// What people wrote, line by line.
pub(super) fn inline(words: &str, limit: usize) -> Piece {
    Piece::text(&lines(&cut(words, limit)).join("\n"))
}

/// A short thing that a person wrote, on one line.
pub(super) fn short(words: &str) -> Piece {
    Piece::text(&line(&cut(words, SHORT)))
}

/// The beginning of what people wrote, set apart, on one line.
pub(super) fn excerpt(words: &str, limit: usize) -> Piece {
    Piece::text(&line(&cut(words, EXCERPT.min(limit))))
}

/// The words on one line.
pub(super) fn line(words: &str) -> String {
    isolated(&guarded(&clean(words).split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// The words line by line, blank lines at the ends left out.
fn lines(words: &str) -> Vec<String> {
    clean(words).trim().lines().map(|line| isolated(&guarded(line.trim_end()))).collect()
}

/// The words with one kind of line break, and without what is invisible and changes how its surroundings look.
fn clean(words: &str) -> String {
    words
        .replace("\r\n", "\n")
        .chars()
        .filter_map(|letter| match letter {
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\n' | '\t' => Some(letter),
            // Embeddings, overrides and isolates would reach out of their place.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
            _ if letter.is_control() => None,
            _ => Some(letter),
        })
        .collect()
}

/// The text in which no `@room` rings: push rules look for it in what is said.
fn guarded(text: &str) -> String {
    let mut guarded = String::with_capacity(text.len());
    for (index, letter) in text.char_indices() {
        guarded.push(letter);
        if letter == '@' && rings(&text[index + 1..]) {
            guarded.push('\u{2060}');
        }
    }
    guarded
}

fn rings(after: &str) -> bool {
    let (Some(word), rest) = (after.get(..4), after.get(4..).unwrap_or_default()) else {
        return false;
    };
    word.eq_ignore_ascii_case("room") && !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// The text in a box of its own where it runs from right to left, so that it does not turn what stands beside it.
fn isolated(text: &str) -> String {
    if text.chars().any(right_to_left) { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
}

fn right_to_left(letter: char) -> bool {
    matches!(
        letter,
        '\u{590}'..='\u{8ff}'
            | '\u{200f}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

/// The beginning of the text, no longer than the limit and cut between words where there is one nearby.
pub(super) fn cut(text: &str, limit: usize) -> String {
    const NEARBY: usize = 20;
    let Some((end, _)) = text.char_indices().nth(limit) else {
        return text.to_owned();
    };
    let kept = &text[..end];
    let near = kept.char_indices().rev().take(NEARBY).find(|(_, letter)| letter.is_whitespace());
    let kept = near.map_or(kept, |(index, _)| &kept[..index]);
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_line_break_is_one() {
        assert_eq!(inline("a\r\nb\rc\u{2028}d\u{85}e\u{b}f", 99).html, "a<br>b<br>c<br>d<br>e<br>f");
    }

    #[test]
    fn a_room_cannot_be_rung() {
        for loud in ["@room", "hey @ROOM!", "@room: now", "a@room b", "@\u{202d}room", "@room:example.org"] {
            let said = inline(loud, 99);
            assert!(said.plain.to_lowercase().contains("@\u{2060}room"), "{loud:?} became {:?}", said.plain);
            assert!(said.html.to_lowercase().contains("@\u{2060}room"), "{loud:?} became {:?}", said.html);
        }
    }

    #[test]
    fn what_rings_no_room_is_left_alone() {
        for quiet in ["@roommate:example.org", "@alice:example.org", "the room", "@", "@ro", "@rö", "@roöm"]
        {
            assert_eq!(inline(quiet, 99).plain, quiet);
        }
    }

    #[test]
    fn right_to_left_words_stay_in_their_box_on_every_line() {
        let said = inline("שלום\nhello\nمرحبا", 99).plain;
        assert_eq!(said, "\u{2068}שלום\u{2069}\nhello\n\u{2068}مرحبا\u{2069}");
    }

    #[test]
    fn nobody_can_leave_the_box_or_turn_what_follows() {
        let said = inline("\u{202e}שלום\u{2069} evil", 99).plain;
        assert_eq!(said, "\u{2068}שלום evil\u{2069}");
    }

    #[test]
    fn a_short_thing_is_one_short_line() {
        assert_eq!(short("a\nb  c\u{0}").plain, "a b c");
        assert_eq!(short(&"x".repeat(1000)).plain.chars().count(), SHORT + 1);
    }

    #[test]
    fn a_cut_falls_between_words() {
        assert_eq!(cut("one two three", 9), "one two…");
        assert_eq!(cut("one two", 7), "one two");
        assert_eq!(cut("ありがとうございます", 3), "ありが…");
    }
}
