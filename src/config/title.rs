//! Reads which display names claim the programme's title.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use super::document::{Table, Text, Value};
use super::problem::near;
use crate::domain::title::pattern::NoPattern;
use crate::domain::title::{TitlePattern, TitleRules};

/// Nobody reads a longer pattern than this, with its words in it.
const LONGEST: usize = 4000;

/// How a pattern calls a word.
static CALLED: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\{([a-z][a-z-]*)\}").expect("a constant expression"));

/// Parts of patterns that are called by a name.
type Words<'a> = BTreeMap<&'a str, &'a str>;

/// The section `[title]`.
pub(super) fn title(section: &Table<'_>) -> Option<TitleRules> {
    let words = section.get("words").map(|words| words.entries()).unwrap_or_default();
    let words = words.iter().filter_map(|(name, word)| Some((name.as_str(), word.text()?.as_str())));
    let words: Words<'_> = words.collect();
    let claims = section.need("claims", "['openstack ?ambassador']").and_then(|list| {
        if list.list()?.is_empty() {
            list.wrong(
                "nothing claims the title",
                "name a pattern, or leave out [title] if nobody is watched",
            );
        }
        patterns(&list, &words)
    });
    let harmless = section.get("harmless").map_or(Some(Vec::new()), |list| patterns(&list, &words));
    Some(TitleRules::new(claims?, harmless?))
}

fn patterns(list: &Value<'_>, words: &Words<'_>) -> Option<Vec<TitlePattern>> {
    Some(list.texts()?.iter().filter_map(|text| pattern(text, words)).collect())
}

fn pattern(text: &Text<'_>, words: &Words<'_>) -> Option<TitlePattern> {
    let whole = filled(text, words)?;
    text.read(|pattern| TitlePattern::read(&whole).map_err(|why| mistake(pattern, &why)))
}

/// The pattern with the words that it calls by name, as in `{title}`; properties of letters are named so, too: `\p{greek}`.
fn filled(text: &Text<'_>, words: &Words<'_>) -> Option<String> {
    let mut whole = String::new();
    let mut rest = text.as_str();
    while let Some(called) = CALLED.captures(rest) {
        let (place, name) = (called.get_match(), called.get(1).map_or("", |name| name.as_str()));
        whole.push_str(&rest[..place.start()]);
        rest = &rest[place.end()..];
        match words.get(name) {
            _ if whole.ends_with("\\p") || whole.ends_with("\\P") => whole.push_str(place.as_str()),
            Some(word) if whole.len() + word.len() > LONGEST => {
                let (what, mend) = mistake(text.as_str(), &NoPattern::TooLarge);
                text.wrong(what, mend);
                return None;
            }
            Some(word) => whole.extend(["(?:", word, ")"]),
            None => {
                let known: Vec<&str> = words.keys().copied().collect();
                let meant = near(name, &known).map(|meant| format!("did you mean {{{meant}}}? Else "));
                let mend = format!(
                    "{}say under [title] what it is: words.{name} = '...'",
                    meant.unwrap_or_default()
                );
                text.wrong(format!("the pattern \"{}\" needs a word \"{name}\"", text.as_str()), mend);
                return None;
            }
        }
    }
    Some(whole + rest)
}

/// What is wrong with a pattern, and what would be right.
fn mistake(pattern: &str, why: &NoPattern) -> (String, String) {
    let (what, mend) = match why {
        NoPattern::Unclear(why) => (
            format!("is no regular expression ({why})"),
            "https://docs.rs/regex/#syntax shows how it is written",
        ),
        NoPattern::TooLarge => {
            ("is too large to be tried on every name".to_owned(), "repeat less of it, or make several of it")
        }
        NoPattern::MatchesNothing => {
            ("finds itself where nothing is written".to_owned(), "name at least one word of the title")
        }
        NoPattern::MatchesAnybody(name) => (
            format!("finds itself in ordinary names such as \"{name}\""),
            "name at least one word of the title",
        ),
        NoPattern::Unseen => (
            "asks only for marks or invisible signs, which are not looked at".to_owned(),
            "name the letters on which they stand",
        ),
    };
    (format!("the pattern \"{pattern}\" {what}"), mend.to_owned())
}
