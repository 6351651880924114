//! People who do something together, as somebody writes them down: one a line, each with whatever tells them, in any order.

use std::collections::BTreeSet;

use email_address::{EmailAddress, Options};
use ruma::OwnedUserId;

use crate::domain::employer::{self, is_legal_form};
use crate::domain::reading::{NOBODY, Reading, person};
use crate::domain::vocabulary::fold;

/// Somebody, as they were written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Who.
    pub who: Option<OwnedUserId>,
    /// What they are called.
    pub name: Option<String>,
    /// Their e-mail address.
    pub email: String,
    /// Who employs them.
    pub employer: Option<String>,
}

/// What was written of all of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    /// Everybody who could be read.
    pub people: Vec<Written>,
    /// The lines that say too little of somebody.
    pub unclear: Vec<String>,
    /// The lines that name somebody, or an address, for the second time.
    pub twice: Vec<String>,
}

/// Reads all lines.
#[must_use]
pub fn read(reading: &Reading<'_>, words: &str) -> Form {
    let (mut form, mut known) = (Form::default(), BTreeSet::new());
    for line in words.lines().map(bare).filter(|line| !line.is_empty()) {
        match of_line(reading, line) {
            Some(written) => {
                let address = known.insert(written.email.to_lowercase());
                let who = written.who.as_ref().is_none_or(|who| known.insert(who.to_string()));
                if address && who {
                    form.people.push(written);
                } else {
                    form.twice.push(line.to_owned());
                }
            }
            None => form.unclear.push(line.to_owned()),
        }
    }
    form
}

/// Whether it is an e-mail address.
#[must_use]
pub fn is_address(word: &str) -> bool {
    let options = Options::default().with_required_tld().without_display_text();
    EmailAddress::parse_with_options(word, options).is_ok()
}

/// The line without the mark or number with which lists begin.
fn bare(line: &str) -> &str {
    let line = line.trim().trim_start_matches(['-', '*', '•', '–', '·']).trim_start();
    let number = line.find(|c: char| !c.is_ascii_digit()).unwrap_or_default();
    let after = &line[number..];
    if number > 0 && after.starts_with(['.', ')', ':']) { after[1..].trim_start() } else { line }
}

/// Somebody by the address that must be there, and a name or Matrix ID; what is left is who employs them.
fn of_line(reading: &Reading<'_>, line: &str) -> Option<Written> {
    let (mut who, mut email) = (None, None);
    let mut rest: Vec<String> = Vec::new();
    for part in line.split([',', ';', '|', '\t', '，', '、', '；']) {
        let mut left = Vec::new();
        for word in part.split_whitespace() {
            let address = word.trim_matches(['<', '>', '(', ')', '"', '\'', ':']);
            let address = address.strip_prefix("mailto:").unwrap_or(address);
            if let Some(found) = person(word).filter(|_| who.is_none()) {
                who = Some(found);
            } else if email.is_none() && is_address(address) {
                email = Some(address.to_owned());
            } else {
                left.push(word);
            }
        }
        let left = left.join(" ");
        let means = left.chars().any(char::is_alphanumeric);
        match rest.last_mut() {
            _ if !means => {}
            // "Example, Inc." is one employer.
            Some(before) if is_legal_form(&left) => *before = format!("{before}, {left}"),
            _ => rest.push(left),
        }
    }
    let names_themselves = who.is_none() || rest.len() > 1;
    let name = (names_themselves && !rest.is_empty()).then(|| rest.remove(0));
    let employer = Some(rest.join(", ")).filter(|employer| !employer.is_empty());
    let employer = employer.filter(|employer| reading.called(&[NOBODY], &fold(employer)).is_none());
    let is_somebody = who.is_some() || name.is_some();
    let employer = employer.filter(|employer| employer::named(employer).is_some());
    email.filter(|_| is_somebody).map(|email| Written { who, name, email, employer })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::ids::Language;
    use crate::domain::vocabulary::{Tongue, Vocabulary};

    fn form(words: &str) -> Form {
        let mut tongue = Tongue::default();
        tongue.names(NOBODY, "nobody");
        let vocabulary = Vocabulary::of(&BTreeMap::new()).with(Language("en".to_owned()), tongue);
        read(&Reading { vocabulary: &vocabulary, language: Language("en".to_owned()), ticket: None }, words)
    }

    fn written(who: Option<&str>, name: Option<&str>, employer: Option<&str>) -> Written {
        Written {
            who: who.map(|who| who.parse().expect("an ID")),
            name: name.map(str::to_owned),
            email: "bob@example.org".to_owned(),
            employer: employer.map(str::to_owned),
        }
    }

    #[test]
    fn somebody_is_told_in_any_order() {
        let all = written(Some("@bob:example.org"), Some("Bob Baker"), Some("Example, Inc."));
        for line in [
            "@bob:example.org, Bob Baker, bob@example.org, Example, Inc.",
            "Bob Baker <bob@example.org>; Example, Inc.; @bob:example.org",
            "- Bob Baker @bob:example.org, Example, Inc., mailto:bob@example.org",
            "1. bob@example.org | https://matrix.to/#/@bob:example.org | Bob Baker | Example, Inc.",
        ] {
            assert_eq!(form(line).people, std::slice::from_ref(&all), "{line}");
        }
    }

    #[test]
    fn what_is_left_out_is_not_made_up() {
        let people = |line| form(line).people;
        assert_eq!(people("Bob, bob@example.org"), [written(None, Some("Bob"), None)]);
        assert_eq!(people("Bob, bob@example.org, nobody"), [written(None, Some("Bob"), None)]);
        let id = Some("@bob:example.org");
        assert_eq!(people("@bob:example.org bob@example.org"), [written(id, None, None)]);
        assert_eq!(people("@bob:example.org, bob@example.org, Mill"), [written(id, None, Some("Mill"))]);
    }

    #[test]
    fn every_line_that_says_too_little_is_named() {
        let form = form("Bob, bob@example.org\n\nCarol\ndora@example.org\nBobby, BOB@example.org");
        assert_eq!(form.people.len(), 1);
        assert_eq!(form.unclear, ["Carol", "dora@example.org"]);
        assert_eq!(form.twice, ["Bobby, BOB@example.org"]);
    }
}
