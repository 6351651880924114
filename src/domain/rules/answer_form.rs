//! What an answer of each kind looks like: how to give one, and how what was said is read as one.

use regex::Regex;

use super::matter::{Matter, counted};
use super::people_form::{self, is_address};
use crate::domain::command::{Choice, Verb};
use crate::domain::employer;
use crate::domain::event::Said;
use crate::domain::ids::{Region, TextId};
use crate::domain::message::{Button, DIGITS};
use crate::domain::name_key::NameKey;
use crate::domain::phrase::application::Applying;
use crate::domain::programme::Programme;
use crate::domain::question::{Kind, Question};
use crate::domain::reading::{Reading, day};
use crate::domain::record::interview::answer::{Answer, Coordinator};
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::value::{Given, Literal, Rule};
use crate::domain::vocabulary::{fold, is_direction};
use crate::domain::zone;

/// What is kept with an answer: its words.
type Kept = Vec<(TextId, String)>;

/// How many of the things that cannot be read are named.
const NAMED: usize = 5;

/// How to answer a question of this kind.
#[must_use]
pub fn hint(kind: &Kind) -> Applying {
    match kind {
        Kind::Text { min, max } => Applying::HintText { min: counted(*min), max: counted(*max) },
        Kind::Choice(_) | Kind::Region => Applying::HintChoice,
        Kind::Email => Applying::HintEmail,
        Kind::Account(_) => Applying::HintAccount,
        Kind::Date => Applying::HintDate,
        Kind::Consent => Applying::HintConsent,
        Kind::Agreement => Applying::HintAgreement,
        Kind::Name { max, .. } => Applying::HintName { max: counted(*max) },
        Kind::Place { .. } => Applying::HintPlace,
        Kind::TimeZone => Applying::HintZone,
        Kind::Links { max } => Applying::HintLinks { max: counted(*max) },
        Kind::People { max } => Applying::HintPeople { max: counted(*max) },
    }
}

/// What there is to choose from.
#[must_use]
pub fn options(programme: &Programme, kind: &Kind) -> Vec<Answer> {
    match kind {
        Kind::Choice(options) => options.iter().cloned().map(Answer::Choice).collect(),
        Kind::Region => programme.regions.iter().cloned().map(Answer::Region).collect(),
        _ => Vec::new(),
    }
}

/// What one tap answers: what each says, and its button. A list with more options than there are buttons has none.
#[must_use]
pub fn buttons(programme: &Programme, question: &Question) -> Vec<(String, Button)> {
    let offered: Vec<(String, &str)> = match &question.kind {
        Kind::Consent => vec![("✅".to_owned(), "✅"), ("❌".to_owned(), "❌")],
        Kind::Agreement => vec![("✅".to_owned(), "✅")],
        kind => {
            let options = 1..=options(programme, kind).len();
            options.zip(DIGITS).map(|(number, key)| (number.to_string(), key)).collect()
        }
    };
    let all = options(programme, &question.kind).len() <= DIGITS.len();
    let button = |(number, (words, key)): (u32, (String, &str))| {
        let asked = Some(question.id.0.clone());
        let choice = Choice { number: Some(number), keyword: asked, ..Choice::of(Verb::Pick, None) };
        (words, Button { key: key.to_owned(), choice })
    };
    (1..).zip(offered).filter(|_| all).map(button).collect()
}

/// What is said to an option that a question of this kind does not have.
#[must_use]
pub fn not_offered(kind: &Kind) -> Applying {
    match kind {
        Kind::Choice(_) | Kind::Region => Applying::NotAChoice,
        Kind::Consent => Applying::NotAConsent,
        Kind::Agreement => Applying::NotAgreed,
        kind => hint(kind),
    }
}

/// Reads what was said as the answer to this question.
///
/// # Errors
/// Says what is missing, or what would be an answer.
pub fn read(
    matter: &Matter<'_>,
    purpose: Purpose,
    question: &Question,
    said: &Said,
) -> Result<(Answer, Kept), Applying> {
    let words = said.words.trim();
    let in_words = || {
        let text = matter.text(0);
        (Answer::Words(text.clone()), vec![(text, words.to_owned())])
    };
    let plain = |answer| (answer, Kept::new());
    match &question.kind {
        Kind::Text { min, max } => {
            let has = words.chars().count();
            match has {
                has if has < *min => Err(Applying::TooShort { min: counted(*min), has: counted(has) }),
                has if has > *max => Err(Applying::TooLong { max: counted(*max), has: counted(has) }),
                _ => Ok(in_words()),
            }
        }
        Kind::Choice(options) => {
            let options: Vec<_> = options.iter().map(String::as_str).collect();
            let chosen = chosen(&matter.reading(), "choice", &options, words);
            chosen.map(|option| plain(Answer::Choice(option.to_owned()))).ok_or(Applying::NotAChoice)
        }
        Kind::Region => {
            let regions: Vec<_> = matter.programme.regions.iter().map(|region| region.0.as_str()).collect();
            let chosen = chosen(&matter.reading(), "region", &regions, words);
            chosen.map(|region| plain(Answer::Region(Region(region.to_owned())))).ok_or(Applying::NotAChoice)
        }
        Kind::Email if is_address(words) => Ok(in_words()),
        Kind::Email => Err(Applying::NotAnEmail),
        Kind::Account(pattern) if fits(pattern, words) => Ok(in_words()),
        Kind::Account(_) => Err(Applying::NotAnAccount),
        Kind::Date => day(words).map(|day| plain(Answer::Day(day))).ok_or(Applying::NotADate),
        Kind::Consent => {
            let truth = matter.reading().truth(words);
            truth.map(|truth| plain(Answer::Consent(truth))).ok_or(Applying::NotAConsent)
        }
        Kind::Agreement => match matter.reading().truth(words) {
            Some(true) => Ok(plain(Answer::Consent(true))),
            Some(false) | None => Err(Applying::NotAgreed),
        },
        Kind::Name { .. } => name(matter, purpose, question, words),
        Kind::Place { max } => place(matter, *max, words),
        Kind::TimeZone => time_zone(words).map(plain),
        Kind::Links { max } => links(matter, *max, words),
        Kind::People { max } => people(matter, *max, said),
    }
}

/// The option that was named: by its number, by its name, or by its line in the list.
fn chosen<'o>(reading: &Reading<'_>, kind: &str, options: &[&'o str], words: &str) -> Option<&'o str> {
    let counted = fold(words);
    let number =
        counted.split([':', '.', ')', '、']).next().and_then(|number| number.trim().parse::<usize>().ok());
    let by_number = number.and_then(|number| options.get(number.checked_sub(1)?).copied());
    by_number.or_else(|| reading.option(kind, options, words))
}

fn fits(pattern: &str, words: &str) -> bool {
    Regex::new(&format!("^(?:{pattern})$")).is_ok_and(|whole| whole.is_match(words))
}

/// Whether it stands on one line and hides nothing.
fn is_plain_line(words: &str) -> bool {
    !words.chars().any(|letter| letter.is_control() || is_direction(letter) || is_invisible(letter))
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

fn name(
    matter: &Matter<'_>,
    purpose: Purpose,
    question: &Question,
    words: &str,
) -> Result<(Answer, Kept), Applying> {
    let (Kind::Name { pattern, max }, has) = (&question.kind, words.chars().count()) else {
        return Err(Applying::NotAChoice);
    };
    if has > *max {
        return Err(Applying::TooLong { max: counted(*max), has: counted(has) });
    }
    if !is_plain_line(words) || !fits(pattern, words) {
        return Err(Applying::NameUnfit { rule: Rule(question.id.clone()) });
    }
    let key = NameKey::of_name(words);
    if let Some(taken) = key.and_then(|key| taken(matter, question, key, purpose)) {
        return Err(taken);
    }
    Ok(named(matter, key, words))
}

/// That another user group has this name, if one has.
#[must_use]
pub fn taken(matter: &Matter<'_>, question: &Question, key: NameKey, purpose: Purpose) -> Option<Applying> {
    if purpose == Purpose::Application || !matches!(question.kind, Kind::Name { .. }) {
        return None;
    }
    let mut others = matter.state.groups.named(key).filter(|group| group.is_open());
    let other = others.find(|group| purpose != Purpose::GroupEdit(group.no))?;
    Some(Applying::NameTaken { no: other.no, name: other.name()?.clone() })
}

fn place(matter: &Matter<'_>, max: usize, words: &str) -> Result<(Answer, Kept), Applying> {
    let has = words.chars().count();
    match NameKey::of_place(words) {
        _ if has > max => Err(Applying::TooLong { max: counted(max), has: counted(has) }),
        Some(key) if is_plain_line(words) => Ok(named(matter, Some(key), words)),
        _ => Err(Applying::NotAPlace),
    }
}

fn named(matter: &Matter<'_>, key: Option<NameKey>, words: &str) -> (Answer, Kept) {
    let text = matter.text(0);
    (Answer::Named { text: text.clone(), key }, vec![(text, words.to_owned())])
}

fn time_zone(words: &str) -> Result<Answer, Applying> {
    zone::named(words).map(Answer::Zone).map_err(|near| {
        if near.is_empty() {
            return Applying::NotAZone;
        }
        Applying::WhichZone { zones: near.into_iter().map(Literal).collect() }
    })
}

fn links(matter: &Matter<'_>, max: usize, words: &str) -> Result<(Answer, Kept), Applying> {
    let split = words.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '，' | '、' | '；'));
    let (mut links, mut unclear): (Vec<String>, Vec<Given>) = (Vec::new(), Vec::new());
    for word in split.filter(|word| word.chars().any(char::is_alphanumeric)) {
        match web_address(word) {
            Some(link) if links.contains(&link) => {}
            Some(link) => links.push(link),
            None => unclear.push(Given(word.to_owned())),
        }
    }
    if !unclear.is_empty() || links.is_empty() {
        unclear.truncate(NAMED);
        return Err(if unclear.is_empty() {
            Applying::NotALink
        } else {
            Applying::NotLinks { words: unclear }
        });
    }
    if links.len() > max {
        return Err(Applying::TooManyLinks { max: counted(max), has: counted(links.len()) });
    }
    let kept: Kept = links.into_iter().enumerate().map(|(n, link)| (matter.text(n), link)).collect();
    Ok((Answer::Links(kept.iter().map(|(text, _)| text.clone()).collect()), kept))
}

/// The web address that the word is; people leave out how it begins.
fn web_address(word: &str) -> Option<String> {
    let word = word.trim_matches(['<', '>', '(', ')', '"', '“', '”', '.', '*']);
    let (scheme, rest) = word.split_once("://").unwrap_or(("https", word));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (before, top) = host.rsplit_once('.')?;
    let is_host = !before.is_empty()
        && host.split('.').all(|part| !part.is_empty())
        && top.chars().all(char::is_alphabetic)
        && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'));
    let is_web = matches!(scheme.to_lowercase().as_str(), "http" | "https");
    (is_web && is_host && is_plain_line(rest)).then(|| format!("{}://{rest}", scheme.to_lowercase()))
}

/// People are read from what may be a command, in which those who were mentioned stand by their Matrix IDs.
fn people(matter: &Matter<'_>, max: usize, said: &Said) -> Result<(Answer, Kept), Applying> {
    let form = people_form::read(&matter.reading(), &said.spoken);
    let given = |lines: Vec<String>| lines.into_iter().take(NAMED).map(Given).collect::<Vec<_>>();
    if !form.unclear.is_empty() {
        return Err(Applying::NotPeople { lines: given(form.unclear) });
    }
    if !form.twice.is_empty() {
        return Err(Applying::PeopleTwice { lines: given(form.twice) });
    }
    if form.people.is_empty() {
        return Err(Applying::NoPeople);
    }
    if form.people.len() > max {
        return Err(Applying::TooManyPeople { max: counted(max), has: counted(form.people.len()) });
    }
    let mut kept = Kept::new();
    let mut keep = |words: String| {
        let text = matter.text(kept.len());
        kept.push((text.clone(), words));
        text
    };
    let people = form.people.into_iter().map(|written| Coordinator {
        who: written.who,
        key: written.employer.as_deref().and_then(employer::named),
        name: written.name.map(&mut keep),
        email: keep(written.email),
        employer: written.employer.map(&mut keep),
    });
    let people = people.collect();
    Ok((Answer::People(people), kept))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_web_address_may_leave_out_how_it_begins() {
        let read = |word| web_address(word);
        assert_eq!(read("HTTPS://example.org/a?b=c#d").as_deref(), Some("https://example.org/a?b=c#d"));
        assert_eq!(read("<http://example.org>").as_deref(), Some("http://example.org"));
        assert_eq!(read("meetup.com/oslo").as_deref(), Some("https://meetup.com/oslo"));
        for word in [
            "ftp://example.org",
            "example",
            "https://",
            "a@b.org",
            "javascript:alert(1)",
            "https://a..b",
            "10.0.0.1",
        ] {
            assert_eq!(read(word), None, "{word}");
        }
    }
}
