//! Names and words of any script, in languages of either direction.

use super::*;

/// The English texts as those of a language that runs from right to left, with one sentence in it.
fn hebrew() -> Texts {
    let mut programme = programme("openstack");
    let hebrew = Language("he".to_owned());
    let mut sources = shipped("openstack");
    let english: Vec<_> = sources.iter().filter(|source| source.language.0 == "en").cloned().collect();
    sources.extend(english.into_iter().map(|source| Source {
        language: hebrew.clone(),
        file: source.file.replacen("en/", "he/", 1),
        text: source.text.replace("language-en = English", "language-he = עברית").replace(
            "not-a-mentor = { $who } is not one of the mentors. `!mentors` shows who is.",
            "not-a-mentor = { $who } אינו חונך. `!mentors` מראה מי כן.",
        ),
    }));
    programme.languages.push(hebrew);
    Texts::new(sources, &programme).unwrap_or_else(|problems| panic!("{}", listed(&problems)))
}

fn say_in_hebrew(phrase: impl Into<Phrase>) -> Rendered {
    static HEBREW: LazyLock<Texts> = LazyLock::new(hebrew);
    let reader = Reader {
        language: Language("he".to_owned()),
        time_zone: &TimeZone::UTC,
        now: at("2026-03-02T09:00:00Z"),
        words: &|_| Some("Łódź and שלום".to_owned()),
    };
    HEBREW.speech(&[Block::Line(phrase.into())], &reader)
}

#[test]
fn a_language_may_run_from_right_to_left() {
    let said = say_in_hebrew(Mentoring::NotAMentor { who: owned_user_id!("@alice:example.org") });
    assert_eq!(
        said.plain,
        "\u{200f}\u{2068}@alice:example.org\u{2069} אינו חונך. \u{2066}`!mentors`\u{2069} מראה מי כן."
    );
    assert!(
        said.html.starts_with("\u{200f}\u{2068}<a href=\"https://matrix.to/#/@alice:example.org\">alice</a>")
    );
    assert!(said.html.contains("\u{2066}<code>!mentors</code>\u{2069}"));
}

#[test]
fn every_box_that_is_opened_is_closed() {
    for phrase in Phrase::samples() {
        let said = say_in_hebrew(phrase).html;
        let opened = said.matches(['\u{2066}', '\u{2068}']).count();
        assert_eq!(opened, said.matches('\u{2069}').count(), "{said}");
    }
}

#[test]
fn names_of_any_script_stand_in_any_sentence() {
    for name in ["Łucja", "愛子", "آمنة", "Дмитрий", "ณัฐ", "אסתר", "नीलम", "👩🏽‍🚀"]
    {
        let said = say_with("en", &[Block::Line(asked(written()))], &|_| Some(name.to_owned())).plain;
        let boxed = format!("\u{2068}{name}\u{2069}");
        assert!(said.ends_with(&format!(": {name}")) || said.ends_with(&format!(": {boxed}")), "{said}");
        let turned = ["آمنة", "אסתר"].contains(&name);
        assert_eq!(said.ends_with(&boxed), turned, "{said}");
    }
}
