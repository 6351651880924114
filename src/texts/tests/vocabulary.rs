//! The words of the languages: each command has some in each, and none means two things.

use super::problems::{line_of, problems};
use super::*;
use crate::domain::command::table;
use crate::domain::vocabulary::Vocabulary;

/// All words of the shipped languages.
fn vocabulary() -> Vocabulary {
    let programme = programme("openstack");
    let of = |vocabulary: Vocabulary, (language, tongue)| vocabulary.with(language, tongue);
    OPENSTACK.tongues(&programme).fold(programme.vocabulary.clone(), of)
}

fn language(tag: &str) -> Language {
    Language(tag.to_owned())
}

#[test]
fn every_shipped_language_has_words_for_every_command() {
    let names = shipped("openstack").into_iter().filter(|source| source.file.ends_with("/names.ftl"));
    for source in names.filter(|source| source.language != language("en")) {
        for word in table::rows().map(|row| row.word) {
            let sentence = format!("command-{word} =");
            let start = source.text.lines().skip_while(|line| !line.starts_with(&sentence));
            let mut below = start.skip(1).take_while(|line| line.starts_with(' '));
            assert!(below.any(|line| line.starts_with("    .words = ")), "{}: !{word}", source.file);
        }
    }
}

#[test]
fn the_english_words_are_understood_in_every_language() {
    let vocabulary = vocabulary();
    for (row, tag) in table::rows().flat_map(|row| ["en", "de", "xx"].map(|tag| (row, tag))) {
        assert_eq!(vocabulary.verb(row.word, &language(tag)), Some(row.verb), "{} in {tag}", row.word);
    }
}

#[test]
fn the_words_of_other_languages_are_understood_too() {
    let vocabulary = vocabulary();
    for tag in ["en", "de"] {
        assert_eq!(vocabulary.verb("Bewerben", &language(tag)), Some(Verb::Apply));
        assert_eq!(vocabulary.called(&["answer-no", "answer-yes"], "JA", &language(tag)), Some("answer-yes"));
        assert_eq!(vocabulary.called(&["region-europe"], "Europa", &language(tag)), Some("region-europe"));
        let north =
            vocabulary.called(&["region-europe", "region-north-america"], "north America", &language(tag));
        assert_eq!(north, Some("region-north-america"));
    }
    assert_eq!(vocabulary.words(Verb::Withdraw, &language("en")), Vec::<String>::new());
    assert_eq!(vocabulary.words(Verb::Withdraw, &language("de")), ["zurueckziehen", "zurückziehen"]);
}

#[test]
fn a_word_that_would_call_two_commands_is_found() {
    let line = line_of("names.ftl", "command-status");
    let found =
        problems("names.ftl", "command-status =", "command-status =\n    .words = Join, join\nlost =");
    assert!(
        found.iter().any(|it| it.contains("“join” already calls !status; take this one out")),
        "{found:?}"
    );
    let words = "command-status = where\n    .words = Accept, see you, 見る\nlost =";
    let found = problems("names.ftl", "command-status =", words);
    let place = format!("en/names.ftl:{}", line + 1);
    let both =
        format!("{place}: “Accept” would call both !accept and !status; choose another word for one of them");
    assert!(found.contains(&both), "{found:?}");
    let no_word = format!("{place}: “see you” cannot be a command's word; write one word without spaces");
    assert!(found.iter().any(|it| it.starts_with(&no_word)), "{found:?}");
    assert!(!found.iter().any(|it| it.contains("見る")), "{found:?}");
    let found = problems(
        "names.ftl",
        "word-until = until",
        "word-until = until\n    .words = till\n    .word = so\nx = ",
    );
    assert!(found.iter().any(|it| it.contains("“word-until” needs no “.word”")), "{found:?}");
}

#[test]
fn a_name_that_would_mean_two_things_is_found() {
    let found = problems(
        "programme-openstack.ftl",
        "region-africa = Africa",
        "region-africa = Africa\n    .words = Europe",
    );
    assert!(
        found[0].ends_with(
            "“Europe” would mean both “region-africa” and “region-europe”; choose other words for one of them"
        ),
        "{found:?}"
    );
}
