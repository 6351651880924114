//! Every kind of problem is found, with its place and its mend.

use super::*;

/// The problems of the shipped English texts in which this was replaced by that.
pub(super) fn problems(file: &str, this: &str, that: &str) -> Vec<String> {
    let mut sources = shipped("openstack");
    let source = sources.iter_mut().find(|source| source.file == format!("en/{file}")).unwrap();
    assert!(source.text.contains(this), "{this} is not in {file}");
    source.text = source.text.replacen(this, that, 1);
    let found = Texts::new(sources, &programme("openstack")).expect_err("there is a problem");
    found.iter().map(ToString::to_string).collect()
}

pub(super) fn line_of(file: &str, start: &str) -> usize {
    let sources = shipped("openstack");
    let source = sources.iter().find(|source| source.file == format!("en/{file}")).unwrap();
    source.text.lines().position(|line| line.starts_with(start)).unwrap() + 1
}

/// The problems of English texts made of this file alone, for sentences that nothing else disturbs.
fn problems_of(file: &str, text: &str) -> Vec<String> {
    let mut sources = shipped("openstack");
    sources.push(Source {
        language: Language("en".to_owned()),
        file: file.to_owned(),
        text: text.to_owned(),
    });
    let found = Texts::new(sources, &programme("openstack")).expect_err("there is a problem");
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn a_missing_sentence_is_found_beside_its_neighbours() {
    let line = line_of("mentoring.ftl", "offer-quote");
    let found = problems("mentoring.ftl", "reason-chosen =", "# reason-chosen =");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("“reason-chosen” is missing; add “reason-chosen = …”"), "{found:?}");
    assert!(found[0].starts_with("en/mentoring.ftl:"), "{found:?} near {line}");
}

#[test]
fn a_missing_sentence_tells_what_can_stand_in_it() {
    let found = problems("talk.ftl", "no-ticket-of =", "# no-ticket-of =");
    assert!(found[0].ends_with("in which { $who } can stand"), "{found:?}");
}

#[test]
fn a_mistyped_key_is_found_with_what_was_meant() {
    let line = line_of("talk.ftl", "help-head");
    let found = problems("talk.ftl", "help-head =", "help-haed =");
    let typo = format!(
        "en/talk.ftl:{line}: nothing ever says “help-haed”; did you mean “help-head”? Else remove it"
    );
    assert!(found.contains(&typo), "{found:?}");
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn a_sentence_that_stands_twice_is_found() {
    let line = line_of("talk.ftl", "help-head");
    let found = problems_of("en/more.ftl", "# Mine.\n\nhelp-head = Hello");
    let other = shipped("openstack").len();
    assert_eq!(
        found,
        [format!(
            "en/more.ftl:3: “help-head” stands here a second time; remove it here or at en/talk.ftl:{line}"
        )],
        "among {other} files"
    );
}

#[test]
fn an_unknown_argument_is_found_in_its_line() {
    let found = problems(
        "mentoring.ftl",
        "reason-never-asked = You",
        "reason-never-asked =\n    You { $whom }\n    and",
    );
    let line = line_of("mentoring.ftl", "reason-never-asked") + 1;
    assert_eq!(
        found,
        [format!(
            "en/mentoring.ftl:{line}: this sentence knows no $whom; nothing can stand in it; use words alone"
        )]
    );
    let found = problems("talk.ftl", "no-ticket-of = { $who }", "no-ticket-of = { $mentor }");
    assert!(
        found[0].ends_with("this sentence knows no $mentor; what can stand in it is { $who }"),
        "{found:?}"
    );
}

#[test]
fn what_cannot_be_read_is_found_and_not_called_missing() {
    let line = line_of("talk.ftl", "help-head");
    let found = problems("talk.ftl", "help-head = This", "help-head = { This");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with(&format!("en/talk.ftl:{line}: this cannot be read: ")), "{found:?}");
}

#[test]
fn a_mark_left_open_is_found() {
    let line = line_of("talk.ftl", "help-head");
    let found = problems("talk.ftl", "help-head = This", "help-head = **This");
    assert_eq!(
        found,
        [format!(
            "en/talk.ftl:{line}: “help-head” cannot be said: **bold** is opened but not closed; close it; the only \
             marks are **bold** and `code`"
        )]
    );
    let found = problems("application.ftl", "[one] one question", "[one] **one question");
    assert!(found[0].contains("“apply-welcome” cannot be said"), "{found:?}");
}

#[test]
fn only_numbers_choose_forms_and_only_among_plurals() {
    let found = problems("status.ftl", "[one] one", "[eins] one");
    assert!(
        found[0].contains("[eins] is no plural form of this language; the forms are [one], [other]"),
        "{found:?}"
    );
    let found = problems("selection.ftl", "[0] no", "[zero] no");
    assert!(found[0].ends_with("an exact number can be named too, as [0]"), "{found:?}");
    let found = problems(
        "talk.ftl",
        "no-ticket-of = { $who }",
        "no-ticket-of = { $who ->\n       *[other] Who\n    }",
    );
    assert!(found[0].contains("$who is no number and cannot choose between forms"), "{found:?}");
}

#[test]
fn sentences_hold_no_functions_and_no_other_sentences() {
    let found = problems("talk.ftl", "help-head = This", "help-head = { help-foot } { NUMBER(3) } This");
    assert!(found[0].contains("a sentence cannot hold the other sentence “help-foot”"), "{found:?}");
    assert!(found[1].contains("there is no function NUMBER"), "{found:?}");
}

#[test]
fn terms_are_known_and_used() {
    let found = problems("talk.ftl", "help-head = This", "help-head = { -titel } This");
    assert!(found[0].contains("there is no “-titel”"), "{found:?}");
    let found = problems_of("en/more.ftl", "-mine = Mine");
    assert_eq!(found, ["en/more.ftl:1: no sentence uses “-mine”; remove it, or use it"]);
}

#[test]
fn a_question_that_left_the_programme_is_found_unless_retired() {
    let with = |extra: &str| format!("question-shoe-size = What is your shoe size?{extra}\n\nquestion-why =");
    let found = problems("programme-openstack.ftl", "question-why =", &with(""));
    assert!(found[0].contains("“question-shoe-size” is not in the programme; remove it; or"), "{found:?}");

    let mut sources = shipped("openstack");
    let file = sources.iter_mut().find(|source| source.file == "en/programme-openstack.ftl").unwrap();
    file.text = file.text.replace("question-why =", &with("\n    .retired = yes"));
    let texts = Texts::new(sources, &programme("openstack")).unwrap();
    let reader = Reader {
        language: Language("en".to_owned()),
        time_zone: &TimeZone::UTC,
        now: Timestamp::UNIX_EPOCH,
        words: &|_| None,
    };
    let question = QuestionId("shoe-size".to_owned());
    let asked = Applying::QuestionAsked { number: 1, questions: 1, question };
    assert!(texts.speech(&[Block::Line(asked.into())], &reader).plain.ends_with("What is your shoe size?"));
}

#[test]
fn a_programme_without_words_is_told_which_file_to_write() {
    let programme = Programme { id: "own".to_owned(), ..programme("openstack") };
    let mut sources = shipped("openstack");
    sources.retain(|source| !source.file.contains("programme-"));
    let found = listed(&Texts::new(sources, &programme).expect_err("the programme has no words"));
    assert!(found.contains("en/programme-own.ftl:1: “question-why” is missing; add"), "{found}");
    assert!(found.contains("there is no “-title”"), "{found}");
}

#[test]
fn a_question_cannot_take_the_name_of_a_sentence() {
    let mut programme = programme("openstack");
    programme.questions[0].id = QuestionId("asked".to_owned());
    let found = listed(&Texts::new(shipped("openstack"), &programme).expect_err("the name is taken"));
    assert!(
        found.contains("“question-asked” is the name of a sentence that every programme says"),
        "{found}"
    );
}

#[test]
fn a_language_without_texts_is_found() {
    let mut programme = programme("openstack");
    programme.languages.push(Language("nl".to_owned()));
    let found = listed(&Texts::new(shipped("openstack"), &programme).expect_err("nobody speaks Dutch"));
    assert_eq!(found, "(nl):1: “nl” has no texts; add them, or leave the language out");
}
