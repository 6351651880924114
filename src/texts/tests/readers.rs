//! What a reader sees: numbers, dates, people, commands, lists and languages.

use super::*;
use crate::domain::phrase::group_history::Chronicling;

#[test]
fn numbers_take_their_plural_forms() {
    let welcome = |tag, questions| say(tag, Applying::ApplyWelcome { questions }).plain;
    assert!(welcome("en", 1).contains("I have one question for you"));
    assert!(welcome("en", 7).contains("I have 7 questions for you"));
    assert!(welcome("de", 1).contains("Ich habe eine Frage an dich"));
    assert!(welcome("de", 7).contains("Ich habe 7 Fragen an dich"));
}

#[test]
fn numbers_are_grouped_but_where_they_are_written_back() {
    let long = |tag, has| say(tag, Applying::TooLong { max: 4000, has }).plain;
    assert!(long("en", 5000).starts_with("That is 5,000 characters, and only 4,000 will be read"));
    assert!(long("de", 1_234_567).contains("1.234.567"));
    assert!(long("de", 999).contains("999"));
    let open = Applying::NotComplete { open: 1234 };
    assert!(say("en", open).plain.starts_with("Question 1,234 is still open. `!edit 1234` asks it again"));
}

#[test]
fn moments_are_absolute_with_their_zone_and_relative() {
    let hear = |tag, by| say(tag, Applying::ReceiptReview { by: at(by) }).plain;
    assert!(hear("en", "2026-03-09T09:00:00Z").ends_with("by 9 March 2026, 09:00 UTC (in 7 days)."));
    assert!(hear("de", "2026-03-09T09:00:00Z").contains("bis zum 9. März 2026, 09:00 Uhr UTC (in 7 Tagen)"));
    assert!(hear("en", "2026-03-02T07:00:00Z").contains("07:00 UTC (2 hours ago)"));
    assert!(hear("de", "2026-03-02T08:59:00Z").contains("08:59 Uhr UTC (vor einer Minute)"));
    assert!(hear("de", "2026-03-02T09:00:00Z").contains("(gerade eben)"));
}

#[test]
fn moments_are_said_in_the_zone_of_the_programme() {
    let zone = TimeZone::get("Europe/Oslo").unwrap();
    let reader = Reader {
        language: Language("en".to_owned()),
        time_zone: &zone,
        now: at("2026-06-30T20:00:00Z"),
        words: &|_| None,
    };
    let phrase = Applying::ReceiptReview { by: at("2026-06-30T22:30:00Z") };
    let said = OPENSTACK.speech(&[Block::Line(phrase.into())], &reader).plain;
    assert!(said.contains("1 July 2026, 00:30 CEST (in 3 hours)"), "{said}");
}

#[test]
fn days_are_said_without_an_hour() {
    let phrase = Mentoring::DayPassed { day: jiff::civil::date(2026, 3, 2) };
    assert!(say("en", phrase.clone()).plain.starts_with("2 March 2026 is not a day to come"));
    assert!(say("de", phrase).plain.starts_with("Der 2. März 2026 liegt nicht in der Zukunft"));
}

#[test]
fn a_person_is_a_link_in_html_and_their_whole_id_everywhere() {
    let who = owned_user_id!("@alice:example.org");
    let said = say("en", Mentoring::NotAMentor { who });
    assert!(said.plain.starts_with("@alice:example.org is not"));
    assert!(
        said.html
            .starts_with("<a href=\"https://matrix.to/#/@alice:example.org\">alice</a> (<code>@alice:example.org</code>) is not")
    );
}

#[test]
fn a_command_is_code_and_its_usage_comes_from_the_table() {
    let missing = |verb| Talk::ArgumentMissing { usage: Usage(verb), what: ArgumentKind::Reason };
    assert!(say("en", missing(Verb::Reject)).plain.contains("`!reject #N REASON`"));
    assert!(
        say("en", missing(Verb::Unavailable))
            .html
            .contains("<code>!unavailable [until DAY] [REASON] [stand-in @person]</code>")
    );
    assert!(
        say("de", missing(Verb::Decline))
            .plain
            .contains("der Grund. So wird es geschrieben: `!decline [#N] [GRUND]`")
    );
}

#[test]
fn alternatives_are_joined_as_the_language_does() {
    let may = |tag, who: &[Who]| say(tag, Talk::MayNot { command: Verb::Apply, who: who.to_vec() }).plain;
    assert!(may("en", &[Who::Mentor]).contains("is for mentors."));
    assert!(may("en", &[Who::Mentor, Who::Organiser]).contains("is for mentors or organisers."));
    let three = [Who::Mentor, Who::Ambassador, Who::Organiser];
    assert!(may("en", &three).contains("is for mentors, ambassadors or organisers."));
    assert!(may("de", &three).contains("Mentor:innen, Ambassadors oder Organisationsteam."));
}

#[test]
fn a_language_is_named_by_its_speakers_and_chosen_by_its_tag() {
    let languages = vec![Language("en".to_owned()), Language("de".to_owned())];
    for tag in ["en", "de"] {
        let said = say(tag, Talk::LanguageUnknown { languages: languages.clone() }).plain;
        assert!(said.contains("English (`en`)") && said.contains("Deutsch (`de`)"), "{said}");
    }
    assert!(say("de", Talk::LanguageChanged { language: languages[1].clone() }).plain.contains("Deutsch"));
}

#[test]
fn a_criterion_that_the_programme_has_given_up_is_told_by_its_bare_name() {
    let waived = |tag| {
        let criterion = GroupCriterion("local-food".to_owned());
        let by = owned_user_id!("@alice:example.org");
        say(tag, Chronicling::GroupHistoryWaived { at: jiff::Timestamp::UNIX_EPOCH, by, criterion }).plain
    };
    assert!(waived("en").ends_with("@alice:example.org waived: local food"));
    assert!(waived("de").ends_with("hat erlassen: local food"));
}

#[test]
fn what_was_erased_is_said_to_be() {
    assert!(say("en", asked(written())).plain.ends_with(": [erased]"));
    let quote = [Block::Quote(TextId("x".into()))];
    assert_eq!(say_with("de", &quote, &|_| None).html, "<blockquote>[gelöscht]</blockquote>");
}

#[test]
fn a_language_that_is_not_spoken_falls_back_to_the_default() {
    assert_eq!(say("xx", Talk::HelpHead), say("en", Talk::HelpHead));
}
