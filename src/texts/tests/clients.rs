//! What clients make of what is said: they show no HTML but what the Matrix specification lists, and notify and read aloud
//! the plain text.

use ruma::html::{Html, SanitizerConfig};

use super::*;

/// Everything that can be said, in every part that a message can have and as a sentence alone, in two languages.
static EVERYTHING: LazyLock<Vec<(&str, Rendered)>> = LazyLock::new(|| {
    let words = |_: &TextId| Some("<b>Words</b> & a\n\nsecond line of @somebody".to_owned());
    let said = ["en", "de"].into_iter().flat_map(|tag| {
        Phrase::samples().into_iter().flat_map(move |phrase| {
            let (key, parts) = (phrase.key(), parts(&phrase));
            [(key, say_with(tag, &parts, &words)), (key, say_with(tag, &[Block::Line(phrase)], &words))]
        })
    });
    said.collect()
});

/// The sentence as every part of a message that it can be.
fn parts(phrase: &Phrase) -> [Block; 11] {
    let said = || phrase.clone();
    let cells: Vec<Value> = phrase.arguments().into_iter().map(|(_, value)| value).collect();
    let text = || TextId("x".into());
    [
        Block::Head(said()),
        Block::Row(said()),
        Block::Row(said()),
        Block::Line(said()),
        Block::Progress { says: said(), done: 2, all: 6 },
        Block::Item(said()),
        Block::Columns(vec![said(); cells.len()]),
        Block::Entry { says: said(), cells: cells.clone() },
        Block::Entry { says: said(), cells },
        Block::Quote(text()),
        Block::Excerpt(text()),
    ]
}

#[test]
fn clients_leave_nothing_out_of_what_is_said() {
    for (key, said) in EVERYTHING.iter() {
        let html = Html::parse(&said.html);
        let written = html.to_string();
        html.sanitize_with(&SanitizerConfig::strict());
        assert_eq!(html.to_string(), written, "{key}: clients would show it otherwise");
        // What is badly nested is put right as it is read, and would not be what was meant.
        let meant = said.html.replace("&#39;", "'").replace("&quot;", "\"");
        assert_eq!(written.replace("&nbsp;", "\u{a0}"), meant, "{key}: it is no good HTML");
    }
}

#[test]
fn a_notification_begins_with_words() {
    for (key, said) in EVERYTHING.iter() {
        let first: String = said.plain.chars().take(80).collect();
        let first = first.lines().next().unwrap_or_default();
        let words = first.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
        assert!(words.count() > 0, "{key}: {:?}", said.plain);
    }
}

#[test]
fn nothing_is_drawn_in_plain_text() {
    for (key, said) in EVERYTHING.iter() {
        assert!(!said.plain.contains(['▓', '░', '─', '│', '┌', '├']), "{key}: {:?}", said.plain);
    }
}
