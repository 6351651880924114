//! Everything that can be said, with what the worst of people would write or be called, in every language.

use ruma::{OwnedUserId, UserId};

use super::*;

/// What nobody need fear.
const HARMLESS: &str = "harmless";

/// What people write.
fn hostile() -> Vec<String> {
    let short = [
        "<b>bold</b><script>alert(1)</script><img src=x onerror=alert(1)>",
        "</p></li></blockquote></code><h1>The organisers decided:</h1>",
        "\"><a href=\"https://evil.example\">click</a>",
        "**bold** `code` [click](https://evil.example) # title",
        "{ $who } { -title } {\"literal\"} \u{f0000}\u{f0001}",
        "@room @ROOM @\u{200b}room @\u{202e}room https://matrix.to/#/@olga:example.org",
        "!sponsor #1\n!reject #2 no\r\n！select #3\u{2028}!accept\u{85}!accept",
        "`!sponsor #1` > quoted\n> quoted again\n• listed",
        "\u{202e}desrever\u{2066}\u{2067}\u{2068}\u{2069}\u{202c}\u{202a}\u{202b}\u{202d}",
        "שלום \u{202e}@room\u{2069}\nمرحبا",
        "a\u{0}b\u{7}c\u{1b}[31md\u{7f}\u{9b}e\u{feff}\u{200b}\u{e0041}\u{ad}",
        "Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30a}\u{30b}\u{30c}\u{30d}",
        "&lt;b&gt; &amp; &#60; &#x3c;",
        "",
        " \n\n ",
    ];
    let long = ["<", "\u{202e}", "@room ", "a\n", "\n", "\u{301}", "`", "👩‍💻", "word "];
    let long = long.iter().map(|part| part.repeat(65_536 / part.len()));
    short.into_iter().map(str::to_owned).chain(long).collect()
}

/// What people are called: all that a Matrix ID can be, and what none should.
fn names() -> Vec<OwnedUserId> {
    let odd = [
        "@<b>:example.org",
        "@\"><img src=x>:example.org",
        "@a&b'c`d:example.org",
        "@room:example.org",
        "@Olga:example.org",
        "@ol ga:example.org",
        "@**olga**:example.org",
        "@!sponsor #1:example.org",
        "@\u{43e}lga:example.org",
        "@ol\u{200b}ga:example.org",
        "@\u{202e}agol:example.org",
        "@ol\nga:example.org",
        "@שלום:example.org",
        "@a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}:example.org",
    ];
    odd.iter().map(|id| UserId::parse(id).unwrap()).collect()
}

/// The sentence with these words and this person wherever it takes some.
fn with(phrase: &Phrase, given: &str, who: &UserId) -> Vec<(&'static str, Value)> {
    let put = |value| match value {
        Value::Given(_) => Value::Given(given.to_owned()),
        Value::Person(_) => Value::Person(who.to_owned()),
        other => other,
    };
    phrase.arguments().into_iter().map(|(name, value)| (name, put(value))).collect()
}

/// Every sentence, and every way to set words apart, with these words and this person, in every language.
fn everything(given: &str, who: &UserId, mut look: impl FnMut(&str, &Rendered)) {
    let words = |_: &TextId| Some(given.to_owned());
    let mut phrases = Phrase::samples();
    phrases.push(asked(written()));
    let question = QuestionId("why".to_owned());
    phrases.push(Applying::SummaryItem { number: 1, question, answer: written() }.into());
    for tag in ["en", "de"] {
        let reader = Reader {
            language: Language(tag.to_owned()),
            time_zone: &TimeZone::UTC,
            now: Timestamp::UNIX_EPOCH,
            words: &words,
        };
        let speaker = Speaker { texts: &OPENSTACK, reader: &reader, limit: 4000 };
        for phrase in &phrases {
            let arguments = with(phrase, given, who);
            // Few sentences take words; nearly all take people, who need not meet every word.
            let takes = |value: &Value| match value {
                Value::Given(_) | Value::Words(_) => true,
                Value::Person(_) => given == HARMLESS,
                _ => false,
            };
            if !arguments.iter().any(|(_, value)| takes(value)) {
                continue;
            }
            for kind in [PartKind::Line, PartKind::Item] {
                let piece = OPENSTACK.sentence(&speaker, phrase.key(), &arguments);
                look(phrase.key(), &[Part { kind, piece }].into_iter().collect::<Page>().rendered());
            }
        }
        let id = || TextId("x".into());
        look("quote", &say_with(tag, &[Block::Quote(id())], &words));
        look("excerpt", &say_with(tag, &[Block::Excerpt(id())], &words));
    }
}

fn each(mut look: impl FnMut(&str, &Rendered)) {
    let alice = owned_user_id!("@alice:example.org");
    for given in hostile() {
        everything(&given, &alice, &mut look);
    }
    for who in names() {
        everything(HARMLESS, &who, &mut look);
    }
}

#[test]
fn no_markup_comes_from_people() {
    const TAGS: [&str; 13] = [
        "<p>",
        "</p>",
        "<li>",
        "</li>",
        "<ul>",
        "</ul>",
        "<br>",
        "<blockquote>",
        "</blockquote>",
        "<code>",
        "</code>",
        "<strong>",
        "</strong>",
    ];
    each(|key, said| {
        let mut bare = TAGS.iter().fold(said.html.clone(), |html, tag| html.replace(tag, ""));
        while let Some((before, (link, after))) = bare
            .split_once("<a href=\"https://matrix.to/#/")
            .and_then(|(a, b)| Some((a, b.split_once("\">")?)))
        {
            assert!(!link.contains(['<', '>', '"', '\'', ' ', '\n']), "{key}: {link:?}");
            bare = format!("{before}{}", after.replacen("</a>", "", 1));
        }
        assert!(!bare.contains(['<', '>', '"']), "{key}: {bare:?}");
    });
}

#[test]
fn nobody_rings_a_room() {
    each(|key, said| {
        for text in [&said.plain, &said.html.replace("matrix.to/#/@room", "")] {
            assert!(!text.to_lowercase().contains("@room"), "{key}: {text:?}");
        }
    });
}

#[test]
fn nothing_hides_and_nothing_turns_what_stands_beside_it() {
    each(|key, said| {
        for text in [&said.plain, &said.html] {
            let hidden = text.chars().find(|letter| {
                let turns = matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}');
                let unseen = matches!(letter, '\u{200b}' | '\u{feff}' | '\u{ad}' | '\u{e0000}'..='\u{e007f}');
                turns || unseen || (letter.is_control() && *letter != '\n')
            });
            assert_eq!(hidden, None, "{key}: {text:?}");
            for line in text.split(['\n']).flat_map(|line| line.split("<br>")) {
                let depth = line.chars().try_fold(0_u32, |depth, letter| match letter {
                    '\u{2068}' => Some(depth + 1),
                    '\u{2069}' => depth.checked_sub(1),
                    _ => Some(depth),
                });
                assert_eq!(depth, Some(0), "{key}: a box is left open in {line:?}");
            }
        }
    });
}

#[test]
fn nothing_that_the_bot_says_begins_like_a_command() {
    each(|key, said| {
        let first = said.plain.trim_start();
        assert!(!first.starts_with(['!', '！']), "{key}: {first:?}");
    });
}

#[test]
fn no_words_outgrow_a_message_or_a_screen() {
    each(|key, said| {
        assert!(said.plain.len() + said.html.len() < 60_000, "{key}: {} bytes", said.plain.len());
        assert!(said.plain.lines().count() < 130, "{key}: {} lines", said.plain.lines().count());
    });
}

#[test]
fn people_who_look_alike_are_told_apart() {
    let shown = |id: &str| {
        let who = UserId::parse(id).unwrap();
        let said = say("en", Mentoring::NotAMentor { who });
        assert!(said.html.contains("<code>"), "{}", said.html);
        said.plain.split(" is not").next().unwrap_or_default().to_owned()
    };
    assert_eq!(shown("@olga:example.org"), "@olga:example.org");
    assert_eq!(shown("@\u{43e}lga:example.org"), "@%D0%BElga:example.org");
    assert_eq!(shown("@ol\u{200b}ga:example.org"), "@ol%E2%80%8Bga:example.org");
    assert_eq!(shown("@ol ga:example.org"), "@ol%20ga:example.org");
    assert_eq!(shown("@Olga:example.org"), "@Olga:example.org");
}
