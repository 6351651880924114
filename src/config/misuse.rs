//! The part of a programme's file that says how misuse of the title is heard.

use super::document::Table;
use super::programme::{kinds_of, span};
use crate::domain::ids::MisuseKind;
use crate::domain::programme::MisuseRules;
use crate::domain::span::Span;

/// How many reports a day a programme can hear of one person.
const MOST_REPORTS: i64 = 100;

/// What `[misuse]` says; what it leaves out is as usual.
pub(super) fn misuse(section: &Table<'_>) -> Option<MisuseRules> {
    let usual = MisuseRules::default();
    let length = |key: &'static str, usual: Span| section.get(key).map_or(Some(usual), span);
    let kinds = section.get("kinds");
    let kinds = kinds.map_or(Some(usual.kinds), |list| kinds_of("misuse", &list, MisuseKind));
    let reports = section.get("reports-a-day");
    let reports_a_day = reports.map_or(Some(usual.reports_a_day), |number| number.number(1..=MOST_REPORTS));
    let answer_within = length("answer-within", usual.answer_within);
    let decide_within = length("decide-within", usual.decide_within);
    let appeal_within = length("appeal-within", usual.appeal_within);
    let rename_within = length("rename-within", usual.rename_within);
    let grace = length("grace", usual.grace);
    let announces = section.get("announce-revocations");
    let announce_revocations =
        announces.map_or(Some(usual.announce_revocations), |announces| announces.truth());
    Some(MisuseRules {
        kinds: kinds?,
        reports_a_day: reports_a_day?,
        answer_within: answer_within?,
        decide_within: decide_within?,
        appeal_within: appeal_within?,
        rename_within: rename_within?,
        grace: grace?,
        announce_revocations: announce_revocations?,
    })
}
