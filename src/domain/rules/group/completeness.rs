//! How complete what a user group says of itself is (seed 002: "portal completeness % – need name, organiser email > 1,
//! URL > 1"), and how diverse those are who organise it.

use std::collections::BTreeSet;

use crate::domain::ids::QuestionId;
use crate::domain::programme::group::{GroupRules, Proof};
use crate::domain::question::Kind;
use crate::domain::record::group::profile::Profile;
use crate::domain::record::interview::answer::Answer;
use crate::domain::rules::matter::counted;

/// How complete what a user group says of itself is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completeness {
    /// How many parts are needed.
    pub needed: u32,
    /// Which questions are not answered.
    pub answers: Vec<QuestionId>,
    /// How many e-mail addresses of organisers are missing.
    pub emails: u32,
    /// How many links are missing.
    pub links: u32,
}

/// Who organises a user group, as far as they said where they work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Diversity {
    /// How many people.
    pub people: u32,
    /// How many employers they have between them.
    pub employers: u32,
    /// Of how many of them nobody said who employs them.
    pub unsaid: u32,
}

impl Completeness {
    /// How complete it is where so many e-mail addresses and links are needed. What is agreed to is a step of its own.
    #[must_use]
    pub fn of(profile: &Profile, rules: &GroupRules, emails: u32, links: u32) -> Self {
        let is_step = |id: &QuestionId| {
            rules.criteria.iter().any(|rule| matches!(&rule.proof, Proof::Agreed(asked) if asked == id))
        };
        // Each address and each link counts for itself, the question for them does not count again.
        let is_counted = |kind: &Kind| match kind {
            Kind::People { .. } => emails > 0,
            Kind::Links { .. } => links > 0,
            _ => false,
        };
        let required = rules
            .questions
            .iter()
            .filter(|question| question.required && !is_step(&question.id) && !is_counted(&question.kind));
        let required: Vec<&QuestionId> = required.map(|question| &question.id).collect();
        let is_answered = |id: &QuestionId| {
            let mut answers = profile.answers.iter().filter(|given| given.question.id == *id);
            answers.any(|given| given.answer != Answer::Skipped)
        };
        let answers = required.iter().filter(|id| !is_answered(id)).map(|id| (*id).clone()).collect();
        Self {
            needed: counted(required.len()) + emails + links,
            answers,
            emails: emails.saturating_sub(counted(profile.coordinators().count())),
            links: links.saturating_sub(counted(profile.links().count())),
        }
    }

    /// Whether nothing is missing.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.missing() == 0
    }

    /// As a percentage, which is 100 only where nothing is missing.
    #[must_use]
    pub fn percent(&self) -> u32 {
        let has = u64::from(self.needed.saturating_sub(self.missing()));
        let percent = (has * 100).checked_div(u64::from(self.needed)).unwrap_or(100);
        u32::try_from(percent).unwrap_or(100)
    }

    fn missing(&self) -> u32 {
        counted(self.answers.len()) + self.emails + self.links
    }
}

impl Diversity {
    /// Of those whom the group names.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        let employers: BTreeSet<_> = profile.coordinators().filter_map(|one| one.key).collect();
        Self {
            people: counted(profile.coordinators().count()),
            employers: counted(employers.len()),
            unsaid: counted(profile.coordinators().filter(|one| one.key.is_none()).count()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lacking(needed: u32, emails: u32, links: u32) -> Completeness {
        Completeness { needed, answers: Vec::new(), emails, links }
    }

    #[test]
    fn what_lacks_anything_is_never_a_hundred_percent_complete() {
        assert_eq!(lacking(8, 1, 0).percent(), 87);
        assert_eq!(lacking(400, 0, 1).percent(), 99);
        assert_eq!(lacking(8, 0, 0).percent(), 100);
        assert!(lacking(8, 0, 0).is_whole() && !lacking(400, 0, 1).is_whole());
    }

    #[test]
    fn where_nothing_is_needed_nothing_is_missing() {
        assert_eq!(lacking(0, 0, 0).percent(), 100);
    }
}
