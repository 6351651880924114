//! What claims the programme's title: patterns, and the words in them.

use chancery::config::secret::Environment;
use chancery::domain::title::TitleRules;
use insta::assert_snapshot;

use super::Folder;

/// A programme with these lines under `[title]`, instead of what is shipped.
fn with(lines: &str) -> Folder {
    let shipped = super::OPENSTACK;
    let begin = shipped.find("[title]\n").expect("it is shipped");
    let end = begin + shipped[begin..].find("\n]\n\n").expect("it ends");
    Folder::with_programme(&[(&shipped[begin..end + 3], lines)])
}

fn rules(lines: &str) -> TitleRules {
    with(lines).load(&Environment::default()).expect("it is right").programme.title.clone()
}

#[test]
fn without_patterns_nobody_is_watched() {
    assert!(!rules("").watches());
}

#[test]
fn patterns_are_put_together_from_words() {
    let rules = rules(
        "[title]\nwords.title = 'herald|envoy'\nclaims = ['village {title}', '\\p{Greek}{6}']\nharmless = ['{title} fan']\n",
    );
    for (name, claims) in [
        ("Village Herald", true),
        ("village ENV0Y", true),
        ("envoy", false),
        ("village envoy fan", false),
        ("κήρυκας", true),
    ] {
        assert_eq!(rules.is_claimed_by(name), claims, "{name}");
    }
}

#[test]
fn patterns_that_cannot_be() {
    assert_snapshot!(with("[title]\nclaims = []\n").problems(), @r#"mine.toml:196: nothing claims the title; name a pattern, or leave out [title] if nobody is watched"#);
    assert_snapshot!(with("[title]\nharmless = ['former herald']\nclaim = ['herald']\n").problems(), @r#"mine.toml:197: unknown key "claim"; did you mean "claims"?"#);
    let lines = "[title]
words.title = 'herald'
claims = [
    'herald(',
    '.*',
    '.+',
    '(herald){100000}',
    '\u{301}+',
    '{titel} of all',
    '{village} herald',
    7,
]
harmless = ['former', '']
";
    assert_snapshot!(with(lines).problems(), @r#"
    mine.toml:198: the pattern "herald(" is no regular expression (unclosed group); https://docs.rs/regex/#syntax shows how it is written
    mine.toml:199: the pattern ".*" finds itself where nothing is written; name at least one word of the title
    mine.toml:200: the pattern ".+" finds itself in ordinary names such as "x"; name at least one word of the title
    mine.toml:201: the pattern "(herald){100000}" is too large to be tried on every name; repeat less of it, or make several of it
    mine.toml:202: the pattern "́+" asks only for marks or invisible signs, which are not looked at; name the letters on which they stand
    mine.toml:203: the pattern "{titel} of all" needs a word "titel"; did you mean {title}? Else say under [title] what it is: words.titel = '...'
    mine.toml:204: the pattern "{village} herald" needs a word "village"; say under [title] what it is: words.village = '...'
    mine.toml:205: an entry of "claims" is a number; write a text in "quotes"
    mine.toml:207: the pattern "" finds itself where nothing is written; name at least one word of the title
    "#);
    let lines = format!("[title]\nwords.a = '{}'\nclaims = ['{{a}}{{a}}', '{{b}}']\n", "herald".repeat(400));
    assert_snapshot!(with(&lines).problems().replace(&"herald".repeat(400), "(herald)"), @r#"
    mine.toml:197: the pattern "{a}{a}" is too large to be tried on every name; repeat less of it, or make several of it
    mine.toml:197: the pattern "{b}" needs a word "b"; did you mean {a}? Else say under [title] what it is: words.b = '...'
    "#);
}
