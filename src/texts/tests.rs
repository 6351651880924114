//! The texts as a whole: the shipped languages, what a reader sees, and every kind of problem with its place.

use super::*;
use crate::domain::ids::{QuestionId, Region};
use crate::domain::programme::{
    ApplicationRules, ApprovalRules, Kind, MentoringRules, Question, Selection, Span,
};
use include_dir::{Dir, include_dir};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/config/locales");

/// A programme with the questions and regions that the texts of this name have words for.
fn programme(id: &str) -> Programme {
    let (questions, regions): (&[&str], &[&str]) = match id {
        "openstack" => (
            &["why", "participation", "ideas", "region", "account", "email", "consent"],
            &["africa", "asia-pacific", "europe", "latin-america", "middle-east", "north-america"],
        ),
        _ => (
            &["why", "contributions", "plans", "region", "account", "email", "consent"],
            &["apac", "emea", "latam", "na"],
        ),
    };
    let days = |days: &str| days.parse::<Span>().unwrap();
    Programme {
        id: id.to_owned(),
        time_zone: TimeZone::UTC,
        languages: ["en"].map(|tag| Language(tag.to_owned())).to_vec(),
        regions: regions.iter().map(|id| Region((*id).to_owned())).collect(),
        questions: questions
            .iter()
            .map(|id| Question { id: QuestionId((*id).to_owned()), kind: Kind::Consent, required: true })
            .collect(),
        application: ApplicationRules {
            selection: Selection::Organisers,
            hear_within: days("30 days"),
            cool_down: days("180 days"),
        },
        mentoring: MentoringRules {
            offer_expires: days("7 days"),
            extension: days("3 days"),
            capacity: 3,
            waiting_long: days("7 days"),
        },
        approval: ApprovalRules { sponsors: 1 },
        rights: BTreeMap::new(),
        words: BTreeMap::new(),
    }
}

fn shipped(id: &str) -> Vec<Source> {
    let languages = LOCALES.dirs().map(|dir| (dir, dir.path().to_str().unwrap()));
    let files = languages.flat_map(|(dir, tag)| dir.files().map(move |file| (tag, file)));
    files
        .filter_map(|(tag, file)| {
            let name = file.path().file_stem()?.to_str()?;
            let other = name.strip_prefix("programme-").is_some_and(|of| of != id);
            (!other).then(|| Source {
                language: Language(tag.to_owned()),
                file: file.path().display().to_string(),
                text: file.contents_utf8().unwrap().to_owned(),
            })
        })
        .collect()
}

fn texts(id: &str) -> Texts {
    Texts::new(shipped(id), &programme(id)).unwrap_or_else(|problems| panic!("{}", listed(&problems)))
}

fn listed(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_sentence_is_said_in_every_language_for_every_programme() {
    for id in ["openstack", "fedora"] {
        let programme = programme(id);
        let texts = texts(id);
        for tag in ["en"] {
            let reader = Reader {
                language: Language(tag.to_owned()),
                time_zone: &TimeZone::UTC,
                now: Timestamp::UNIX_EPOCH,
                words: &|_| Some("words".to_owned()),
            };
            for phrase in Phrase::samples() {
                let said = texts.speech(&[Block::Line(phrase.clone())], &reader);
                assert!(said.plain != phrase.key(), "{tag}: {} has no words", phrase.key());
                assert!(!said.plain.contains(['{', '}', '\u{f0000}']), "{tag}: {}", said.plain);
            }
        }
    }
}
