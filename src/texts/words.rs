//! What people wrote, made harmless: it cannot ring a room, look like something else, or run out of its place.

use std::sync::LazyLock;

use regex::Regex;

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

/// The most lines of what is set apart; what follows is shown, but on the last of them.
const LINES: usize = 60;

/// More marks on one letter than any script puts there: they would run over the lines above and below.
static STACKED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"([\p{M}\u{200c}\u{200d}]{8})[\p{M}\u{200c}\u{200d}]+").ok());

/// The words on one line.
pub(super) fn line(words: &str) -> String {
    isolated(&guarded(&clean(words).split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// The words line by line, blank lines at the ends left out.
fn lines(words: &str) -> Vec<String> {
    let clean = clean(words);
    let mut lines: Vec<&str> = clean.trim().lines().map(str::trim_end).collect();
    // One blank line sets apart as well as a thousand do.
    lines.dedup_by(|line, before| line.is_empty() && before.is_empty());
    let rest = lines.split_off(LINES.min(lines.len())).join(" ");
    let mut lines: Vec<String> = lines.into_iter().map(str::to_owned).collect();
    if let (Some(last), false) = (lines.last_mut(), rest.is_empty()) {
        *last = format!("{last} {}", rest.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    lines.iter().map(|line| isolated(&guarded(line))).collect()
}

/// The words with one kind of line break, and without what is invisible and changes how its surroundings look, or hides
/// something in them.
fn clean(words: &str) -> String {
    let words: String = words
        .replace("\r\n", "\n")
        .chars()
        .filter_map(|letter| match letter {
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\n' | '\t' => Some(letter),
            // Embeddings, overrides and isolates would reach out of their place.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => None,
            _ if letter.is_control() || is_hidden(letter) => None,
            _ => Some(letter),
        })
        .collect();
    match STACKED.as_ref() {
        Some(stacked) => stacked.replace_all(&words, "$1").into_owned(),
        None => words,
    }
}

/// What nobody sees and no script needs. Joiners and the signs of a direction stay: Persian, Hindi and emoji need them.
fn is_hidden(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206a}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
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
    word.eq_ignore_ascii_case("room") && !rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
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
        for loud in
            ["@room", "hey @ROOM!", "@room: now", "a@room b", "@\u{202d}room", "@room:example.org", "@roomé"]
        {
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
    fn what_nobody_sees_is_not_there() {
        let hidden = "\u{200b}\u{feff}\u{ad}\u{2060}\u{e0041}\u{fff9}\u{206e}";
        assert_eq!(inline(&format!("a{hidden}b"), 99).plain, "ab");
        assert_eq!(inline(&format!("@{hidden}room"), 99).plain, "@\u{2060}room");
        let needed = "👩‍💻 می‌خواهم क्‍ष";
        assert!(inline(needed, 99).plain.contains(needed));
    }

    #[test]
    fn a_letter_bears_no_tower() {
        for mark in ["\u{301}", "\u{e47}", "\u{301}\u{200d}", "\u{fe0f}"] {
            let said = inline(&format!("a{}b", mark.repeat(500)), 9999).plain;
            assert!(said.starts_with('a') && said.ends_with('b') && said.chars().count() <= 10, "{said:?}");
        }
        let needed = "Ti\u{1ebf}ng Vi\u{1ec7}t, בְּרֵאשִׁ֖ית, ན་མོ་རཏྣ་ཏྲ་ཡཱ་ཡ";
        assert!(inline(needed, 99).plain.contains(needed));
    }

    #[test]
    fn nobody_scrolls_a_room_away() {
        assert_eq!(inline("a\n\n\n \n\nb", 99).plain, "a\n\nb");
        let said = inline(&"x\n".repeat(2000), 9999).plain;
        assert_eq!(said.lines().count(), LINES);
        assert_eq!(said.matches('x').count(), 2000, "nothing is lost");
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
