//! The part of a programme's file that says how user groups become official ones.

use std::collections::BTreeSet;

use super::document::{Table, Text, Value};
use super::logos;
use super::programme::span;
use super::questions::{self, name};
use crate::domain::ids::{GroupCriterion, QuestionId, Region};
use crate::domain::programme::group::{CriterionRule, GroupRules, LogoRules, Proof, RecognitionRules};
use crate::domain::question::Question;
use crate::domain::role::Who;
use crate::domain::span::Span;

/// Who proposes more groups than this at once organises none of them.
const MOST_PROPOSALS: i64 = 20;
/// An ambassador who mentors more groups than this mentors none of them.
const MOST_GROUPS: i64 = 50;
/// Who nominates more groups than this knows none of them.
const MOST_NOMINATIONS: i64 = 100;
/// No poll has more answers.
const MOST_FINALISTS: i64 = 20;
/// More organisers or links than this no programme needs.
const MOST_NEEDED: i64 = 20;

/// What `[groups]` says; what it leaves out is as usual.
pub(super) fn groups(section: &Table<'_>, regions: Option<&[Region]>) -> Option<GroupRules> {
    let length = |key: &'static str, days: i64| section.get(key).map_or(Some(Span::of_days(days)), span);
    let asked =
        section.need("questions", "[{ id = \"group-name\", kind = \"name\", pattern = '.+', max = 60 }]");
    let questions = asked.and_then(|list| questions::questions(&list, regions));
    let rules = section.need("criteria", "[{ id = \"policy\", agreed = \"group-policy\" }]");
    let criteria = rules.and_then(|list| criteria(&list, questions.as_deref()));
    let about = section.get("about").map_or(Some(None), |text| text.text()?.read(link).map(Some));
    let proposals = section.get("proposals").map_or(Some(3), |it| it.number(1..=MOST_PROPOSALS));
    let capacity = section.get("capacity").map_or(Some(3), |it| it.number(1..=MOST_GROUPS));
    let overlap_wait = length("overlap-wait", 3);
    let support = length("support", 60);
    let support_at_least = length("support-at-least", 14);
    let decide_within = length("decide-within", 14);
    let announces = section.get("announce-revocations");
    let announce_revocations = announces.map_or(Some(false), |announces| announces.truth());
    let revalidate_before = length("revalidate-before", 30);
    let logos = section
        .get("logos")
        .map_or_else(|| Some(LogoRules::default()), |section| section.table("[groups.logos]", logos::rules));
    let recognition = section.get("recognition").map_or_else(
        || Some(RecognitionRules::default()),
        |section| section.table("[groups.recognition]", recognition),
    );
    Some(GroupRules {
        questions: questions?,
        criteria: criteria?,
        about: about?,
        proposals: proposals?,
        overlap_wait: overlap_wait?,
        support: support?,
        support_at_least: support_at_least?,
        decide_within: decide_within?,
        announce_revocations: announce_revocations?,
        revalidate_before: revalidate_before?,
        capacity: capacity?,
        logos: logos?,
        recognition: recognition?,
    })
}

/// How the yearly recognition goes.
fn recognition(section: &Table<'_>) -> Option<RecognitionRules> {
    let usual = RecognitionRules::default();
    let length = |key: &'static str, usual| section.get(key).map_or(Some(usual), span);
    let nominate_for = length("nominate-for", usual.nominate_for);
    let vote_for = length("vote-for", usual.vote_for);
    let remind_before = length("remind-before", usual.remind_before);
    if let (Some(value), Some(vote), Some(before)) = (section.get("remind-before"), vote_for, remind_before)
        && before >= vote
    {
        value.wrong(
            "the vote is over before anybody is reminded of it",
            format!("write remind-before = \"…\", less than {vote}"),
        );
    }
    let nominations = section.get("nominations");
    let nominations = nominations.map_or(Some(usual.nominations), |it| it.number(1..=MOST_NOMINATIONS));
    let finalists = section.get("finalists");
    let finalists = finalists.map_or(Some(usual.finalists), |it| it.number(2..=MOST_FINALISTS));
    let at_once = section.get("announce-at-once");
    let announce_at_once = at_once.map_or(Some(usual.announce_at_once), |value| value.truth());
    Some(RecognitionRules {
        nominate_for: nominate_for?,
        nominations: nominations?,
        vote_for: vote_for?,
        remind_before: remind_before?,
        finalists: finalists?,
        announce_at_once: announce_at_once?,
    })
}

/// The criteria, each of its own name.
fn criteria(list: &Value<'_>, questions: Option<&[Question]>) -> Option<Vec<CriterionRule>> {
    let mut seen = BTreeSet::new();
    let values = list.list()?;
    if values.is_empty() {
        list.wrong("nothing makes a group official", "add a criterion under [[groups.criteria]]");
    }
    let mut criteria = Vec::new();
    for value in &values {
        criteria.extend(value.table("a criterion", |table| {
            let criterion = criterion(table, questions)?;
            if !seen.insert(criterion.id.clone()) {
                let GroupCriterion(id) = &criterion.id;
                table.wrong(format!("a second criterion is named \"{id}\""), "give it a name of its own");
            }
            Some(criterion)
        }));
    }
    Some(criteria)
}

fn criterion(table: &Table<'_>, questions: Option<&[Question]>) -> Option<CriterionRule> {
    let id = table.need("id", "\"policy\"").and_then(|id| name(&id.text()?)).map(GroupCriterion);
    let waivable = table.get("waivable").map_or(Some(false), |value| value.truth());
    let proof = proof(table, questions);
    Some(CriterionRule { id: id?, proof: proof?, waivable: waivable? })
}

/// What shows it: exactly one of these.
fn proof(table: &Table<'_>, questions: Option<&[Question]>) -> Option<Proof> {
    let agreed = table.get("agreed");
    let complete = table.get("complete");
    let mentored = table.get("mentored");
    let validated = table.get("validated-by");
    let valid_for = table.get("valid-for").map_or(Some(None), |value| span(value).map(Some));
    let diversity = table.get("shows-diversity").map_or(Some(false), |value| value.truth());
    match (agreed, complete, mentored, validated) {
        (Some(value), None, None, None) => agreement(&value.text()?, questions).map(Proof::Agreed),
        (None, Some(value), None, None) => value.table("complete", |needs| {
            let number =
                |key| needs.get(key).map_or(Some(0), |value: Value<'_>| value.number(0..=MOST_NEEDED));
            let (emails, links) = (number("emails"), number("links"));
            Some(Proof::Complete { emails: emails?, links: links? })
        }),
        (None, None, Some(value), None) => value.truth().filter(|it| *it).map(|_| Proof::Mentored),
        (None, None, None, Some(value)) => {
            let by = validators(&value)?;
            Some(Proof::Validated { by, valid_for: valid_for?, diversity: diversity? })
        }
        _ => {
            table.wrong(
                "what shows that the criterion is met must be said, and in one way",
                "write one of agreed = \"QUESTION\", complete = { emails = 2, links = 2 }, mentored = true, validated-by = [\"organiser\"]",
            );
            None
        }
    }
}

/// The question that was said yes to.
fn agreement(text: &Text<'_>, questions: Option<&[Question]>) -> Option<QuestionId> {
    text.read(|name| {
        let id = QuestionId(name.to_owned());
        if questions
            .is_none_or(|questions| questions.iter().any(|asked| asked.id == id && asked.kind.is_consent()))
        {
            return Ok(id);
        }
        let mend = "ask it under [[groups.questions]]".to_owned();
        Err((format!("no question of kind = \"consent\" is named \"{name}\""), mend))
    })
}

fn validators(list: &Value<'_>) -> Option<Vec<Who>> {
    let mut who = Vec::new();
    for text in list.texts()? {
        let Some(role) = text.named::<Who>("role") else { continue };
        if !matches!(role, Who::Organiser | Who::Ambassador | Who::Mentor | Who::GroupMentor | Who::Moderator)
        {
            text.wrong(
                format!("\"{}\" cannot validate a group", text.as_str()),
                "name people who are trusted with it, for example \"organiser\" or \"ambassador\"",
            );
        }
        who.push(role);
    }
    if who.is_empty() {
        list.wrong("nobody may validate it", "name somebody, for example [\"organiser\", \"ambassador\"]");
    }
    Some(who)
}

fn link(text: &str) -> Result<String, (String, String)> {
    if text.starts_with("https://") && !text.contains(char::is_whitespace) {
        return Ok(text.to_owned());
    }
    Err((format!("\"{text}\" is no link"), "write it whole, with https://".to_owned()))
}
