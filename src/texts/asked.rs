//! By what the questions that are asked often are recognised: the patterns that stand below each, and the words of a
//! language that say nothing of what a question is about.

use crate::domain::faq::{Faq, Pattern};
use crate::domain::ids::FaqId;

use super::Problem;
use super::catalogue::Catalogue;

/// What the programme knows to be asked often, with what all languages know of it.
pub(super) fn faq<'a>(catalogues: impl Iterator<Item = &'a Catalogue>, faq: &Faq) -> Faq {
    let mut faq = faq.clone();
    for catalogue in catalogues {
        for entry in &mut faq.entries {
            // What cannot be read was told by the check.
            entry
                .patterns
                .extend(patterns(catalogue, &entry.id).iter().filter_map(|it| Pattern::read(it).ok()));
        }
        let common = catalogue.say("common-words", []).map(|words| words.bare).unwrap_or_default();
        faq.common.extend(listed(&common));
    }
    faq
}

/// Every pattern of this language that is no regular expression.
pub(super) fn check(catalogue: &Catalogue, faq: &Faq) -> Vec<Problem> {
    let mut problems = Vec::new();
    for entry in &faq.entries {
        for pattern in patterns(catalogue, &entry.id) {
            let Err(error) = Pattern::read(&pattern) else { continue };
            let error = error.to_string();
            let why = error.lines().last().unwrap_or_default().trim_start_matches("error: ").to_owned();
            let what = format!("the pattern “{pattern}” is no regular expression ({why})");
            let mend = "https://docs.rs/regex/#syntax shows how it is written".to_owned();
            problems.push(catalogue.problem_at(&format!("faq-{}", entry.id.0), what, mend));
        }
    }
    problems
}

fn patterns(catalogue: &Catalogue, id: &FaqId) -> Vec<String> {
    let patterns = catalogue.attribute(&format!("faq-{}", id.0), "patterns");
    patterns.map(|patterns| listed(&patterns.bare)).unwrap_or_default()
}

/// What stands between the commas.
fn listed(list: &str) -> Vec<String> {
    list.split([',', '、', '，']).map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
}
