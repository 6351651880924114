//! The texts as a whole, with what is shipped: that every sentence can be said, and the seeds' own words.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};
use ruma::owned_user_id;

use super::*;
use crate::domain::command::Verb;
use crate::domain::command::row::ArgumentKind;
use crate::domain::faq::FaqEntry;
use crate::domain::ids::{Criterion, FaqId, GroupCriterion, ItemId, QuestionId, Region, TicketNo};
use crate::domain::phrase::application::Applying;
use crate::domain::phrase::approval::Approving;
use crate::domain::phrase::faq::Answering;
use crate::domain::phrase::mentoring::Mentoring;
use crate::domain::phrase::roster::Listing;
use crate::domain::phrase::talk::Talk;
use crate::domain::phrase::ticket::Tracking;
use crate::domain::programme::SelectionRules;
use crate::domain::programme::group::{CriterionRule, GroupRules, LogoRules, Proof, RecognitionRules};
use crate::domain::programme::{
    ActivityRules, AmbassadorRules, ApplicationRules, ApprovalRules, CommandRules, MentoringRules,
    MisuseRules, OrganisingRules, PrivacyRules,
};
use crate::domain::question::Kind;
use crate::domain::question::Question;
use crate::domain::record::interview::answer::Answer;
use crate::domain::role::Who;
use crate::domain::span::Span;
use crate::domain::title::TitleRules;
use crate::domain::value::{FaqAnswer, FaqQuestion, Given, StageName, Usage};
use crate::domain::vocabulary::Vocabulary;

mod clients;
mod directions;
mod hostile;
mod people;
mod problems;
mod readers;
mod vocabulary;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/config/locales");

static OPENSTACK: LazyLock<Texts> = LazyLock::new(|| texts("openstack"));

/// A programme with the questions and regions that the texts of this name have words for.
fn programme(id: &str) -> Programme {
    let (questions, regions, asked): (&[&str], &[&str], &[&str]) = match id {
        "openstack" => (
            &["why", "participation", "ideas", "region", "account", "email", "consent"],
            &["africa", "asia-pacific", "europe", "latin-america", "middle-east", "north-america"],
            &["when", "pay", "regions", "user-group-leader", "term", "misuse"],
        ),
        _ => (
            &["why", "contributions", "plans", "region", "account", "email", "consent"],
            &["apac", "emea", "latam", "na"],
            &["become", "mentor-away", "meanwhile", "account", "approval"],
        ),
    };
    let entry = |id: &str| FaqEntry { id: FaqId(id.to_owned()), patterns: Vec::new() };
    let days = |days: &str| days.parse::<Span>().unwrap();
    Programme {
        id: id.to_owned(),
        account: None,
        time_zone: TimeZone::UTC,
        languages: languages(),
        regions: regions.iter().map(|id| Region((*id).to_owned())).collect(),
        questions: questions
            .iter()
            .map(|id| Question { id: QuestionId((*id).to_owned()), kind: Kind::Consent, required: true })
            .collect(),
        application: ApplicationRules::default(),
        selection: SelectionRules {
            criteria: match id {
                "openstack" => {
                    ["participation", "location", "impact"].map(|id| Criterion(id.to_owned())).into()
                }
                _ => Vec::new(),
            },
            ..SelectionRules::default()
        },
        mentoring: MentoringRules {
            offer_expires: days("7 days"),
            extension: days("3 days"),
            capacity: 3,
            waiting_long: days("7 days"),
            missed_offers: MentoringRules::MISSED_OFFERS,
            checklist: if id == "fedora" { vec![ItemId("mailing-list".to_owned())] } else { Vec::new() },
            required: Vec::new(),
            ask_every: MentoringRules::ASK_EVERY,
            more_time: MentoringRules::MORE_TIME,
            unanswered: MentoringRules::UNANSWERED,
            answer_within: MentoringRules::ANSWER_WITHIN,
            before_return: MentoringRules::BEFORE_RETURN,
        },
        approval: ApprovalRules { sponsors: 1, objection: None, different_employers: Vec::new() },
        ambassadors: AmbassadorRules::default(),
        organising: OrganisingRules::default(),
        activity: ActivityRules::default(),
        misuse: MisuseRules::default(),
        groups: (id == "openstack").then(groups),
        privacy: PrivacyRules::default(),
        faq: Faq { entries: asked.iter().map(|id| entry(id)).collect(), ..Faq::default() },
        welcome: false,
        title: TitleRules::default(),
        commands: CommandRules::default(),
        rights: BTreeMap::new(),
        vocabulary: Vocabulary::of(&BTreeMap::new()),
    }
}

/// What organisers of user groups are asked, and the criteria.
fn groups() -> GroupRules {
    let ids = ["place", "region", "zone", "people", "links", "channels", "meetings", "history", "policy"];
    let question = |id: &str, kind| Question { id: QuestionId(format!("group-{id}")), kind, required: true };
    let name = question("name", Kind::Name { pattern: ".*".to_owned(), max: 60 });
    GroupRules {
        questions: [name].into_iter().chain(ids.map(|id| question(id, Kind::Consent))).collect(),
        criteria: ["policy", "contact", "organised", "channels", "meetings", "mentor"]
            .map(|id| CriterionRule {
                id: GroupCriterion(id.to_owned()),
                proof: Proof::Mentored,
                waivable: false,
            })
            .to_vec(),
        about: None,
        proposals: 3,
        overlap_wait: Span::of_days(3),
        support: Span::of_days(60),
        support_at_least: Span::of_days(14),
        decide_within: Span::of_days(14),
        announce_revocations: false,
        revalidate_before: Span::of_days(30),
        capacity: 3,
        logos: LogoRules::default(),
        recognition: RecognitionRules::default(),
    }
}

/// Every language that is shipped, English first.
fn languages() -> Vec<Language> {
    let mut tags: Vec<&str> = LOCALES.dirs().filter_map(|dir| dir.path().to_str()).collect();
    tags.sort_by_key(|tag| (*tag != "en", *tag));
    tags.into_iter().map(|tag| Language(tag.to_owned())).collect()
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

fn say_with(tag: &str, body: &[Block], words: &dyn Fn(&TextId) -> Option<String>) -> Rendered {
    let reader = Reader {
        language: Language(tag.to_owned()),
        time_zone: &TimeZone::UTC,
        now: "2026-03-02T09:00:00Z".parse().unwrap(),
        words,
    };
    OPENSTACK.speech(body, &reader)
}

fn say(tag: &str, phrase: impl Into<Phrase>) -> Rendered {
    say_with(tag, &[Block::Line(phrase.into())], &|_| None)
}

fn asked(option: Answer) -> Phrase {
    Applying::AnswerSoFar { answer: option }.into()
}

fn written() -> Answer {
    Answer::Words(TextId("x".into()))
}

fn at(moment: &str) -> Timestamp {
    moment.parse().unwrap()
}

#[test]
fn every_sentence_is_said_in_every_language_for_every_programme() {
    for id in ["openstack", "fedora"] {
        let (texts, programme) = (texts(id), programme(id));
        for language in &programme.languages {
            let reader = Reader {
                language: language.clone(),
                time_zone: &TimeZone::UTC,
                now: Timestamp::UNIX_EPOCH,
                words: &|_| None,
            };
            for phrase in Phrase::samples() {
                let said = texts.speech(&[Block::Line(phrase.clone())], &reader).plain;
                assert!(said != phrase.key(), "{language}: {} has no words", phrase.key());
                assert!(!said.contains(['{', '}', '\u{f0000}']), "{language}: {said}");
            }
        }
    }
}

#[test]
fn the_shipped_sentences_leave_none_of_their_arguments_out() {
    for source in shipped("openstack") {
        let stripped = source.text.replace(' ', "");
        let sentences: Vec<_> = stripped.split('\n').collect();
        for phrase in Phrase::samples() {
            let Some(start) =
                sentences.iter().position(|line| line.starts_with(&format!("{}=", phrase.key())))
            else {
                continue;
            };
            let indented = source
                .text
                .lines()
                .skip(start + 1)
                .take_while(|line| line.starts_with(' ') || line.is_empty());
            let sentence = format!("{}{}", sentences[start], indented.collect::<String>().replace(' ', ""));
            for (name, _) in phrase.arguments() {
                assert!(
                    sentence.contains(&format!("{{${name}")),
                    "{}: {} says nothing of ${name}",
                    source.file,
                    phrase.key()
                );
            }
        }
    }
}

#[test]
fn the_six_questions_are_answered_word_for_word() {
    let seed = [
        (
            "when",
            "We hope to have our first tranche of ambassadors entitled by September, so we can get the program running before the summit. We want to get this done as soon as manageable, since we expect it to go a long way to solving some problems that exist right now.",
        ),
        ("pay", "They are paid in love – this is a volunteer position."),
        (
            "regions",
            "Initially: big. We’re starting with a small number of ambassadors so we can learn before scaling up. We also want to avoid situations where there are many ambassadors in one region – hence the selection criteria related to geography.",
        ),
        (
            "user-group-leader",
            "OpenStack Ambassador and OpenStack User Group leader are two distinct roles, which can of course be fulfilled by one person, but they have distinct responsibilities. The Ambassador may be involved in running their local meetup group, but they’ll be chatting to the User Group Leaders in their region about how to best help – not taking over!",
        ),
        (
            "term",
            "It’s a ‘job for life’. We believe that the kinds of people who would be eligible to be ambassadors will know when to step down gracefully.",
        ),
        (
            "misuse",
            "This question comes up frequently, but we have faith in our community. We’ll be applying selection criteria to weed out any undesirables at the beginning, but then keeping in constant contact with the ambassadors to look for early signs things aren’t going the right way. Community members are also welcome to help us looking out for misuse of the title.",
        ),
    ];
    for (id, answer) in seed {
        let (question, shipped) = (FaqId(id.to_owned()), FaqAnswer::Shipped(FaqId(id.to_owned())));
        let question = FaqQuestion::Shipped(question);
        let said = say("en", Answering::AnswersQuestion { number: 1, question, answer: shipped }).plain;
        assert_eq!(said.split_once('\n').map(|(_, answer)| answer), Some(answer));
    }
}

#[test]
fn the_three_questions_are_asked_word_for_word() {
    let ask = |id: &str| {
        let question = QuestionId(id.to_owned());
        say("en", Applying::QuestionAsked { number: 1, questions: 3, question }).plain
    };
    assert_eq!(ask("why"), "Question 1 of 3: Why are you applying to become an OpenStack Ambassador?");
    assert!(ask("participation").ends_with("How have you participated in the OpenStack Community to date?"));
    assert!(ask("ideas").ends_with(
        "What ideas do you have for your community, that you wish you had time or resources to implement?"
    ));
}

#[test]
fn the_seeds_own_words_are_kept() {
    let (no, who) = (TicketNo(12), owned_user_id!("@alice:example.org"));
    let sponsored = Approving::Sponsored { no, who: who.clone(), by: who };
    assert!(say("en", sponsored).plain.contains("Ticket #12 is closed as SPONSORED"));
    let stage = Tracking::TicketStage { stage: StageName::ThumbsUp, since: at("2026-03-02T09:00:00Z") };
    assert_eq!(
        say("en", stage).html,
        "Stage: <strong>Mentor thumbs up</strong>, since 2 March 2026, 09:00 UTC (just now)"
    );
    assert!(say("en", Listing::RosterNone).plain.contains("yet to be selected"));
}

#[test]
fn the_programme_has_a_name() {
    assert_eq!(OPENSTACK.programme_name(&Language("en".to_owned())), "OpenStack Ambassador Programme");
    assert_eq!(OPENSTACK.programme_name(&Language("xx".to_owned())), "OpenStack Ambassador Programme");
}
