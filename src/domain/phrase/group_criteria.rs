//! Sentences: how a user group stands with the criteria, and what people say of that.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{GroupCriterion, QuestionId};
use crate::domain::value::{CriterionAdvice, CriterionOpen};

phrases! {
    /// Sentences: how a user group stands with the criteria, and what people say of that.
    Validating

    /// How many criteria are settled; each follows.
    CriteriaHead { done: u32, all: u32 } = "criteria-head",
    /// A criterion that is met, as the bot sees itself.
    CriterionMet { number: u32, criterion: GroupCriterion } = "criterion-met",
    /// Somebody saw that it is met, for good.
    CriterionValidated { number: u32, criterion: GroupCriterion, by: OwnedUserId, at: Timestamp } =
        "criterion-validated",
    /// The same, until then.
    CriterionValidatedUntil {
        number: u32,
        criterion: GroupCriterion,
        by: OwnedUserId,
        at: Timestamp,
        until: Timestamp,
    } = "criterion-validated-until",
    /// It need not be met.
    CriterionWaived { number: u32, criterion: GroupCriterion, by: OwnedUserId, at: Timestamp } =
        "criterion-waived",
    /// It is not met yet.
    CriterionOpen { number: u32, criterion: GroupCriterion } = "criterion-open",
    /// It asks for what is said of the group, which is not complete.
    CriterionIncomplete { number: u32, criterion: GroupCriterion, percent: u32 } = "criterion-incomplete",
    /// It was met until then.
    CriterionLapsed { number: u32, criterion: GroupCriterion, by: OwnedUserId, until: Timestamp } =
        "criterion-lapsed",
    /// Somebody saw that it is not met any more.
    CriterionNotMet { number: u32, criterion: GroupCriterion, by: OwnedUserId, at: Timestamp } =
        "criterion-not-met",
    /// What helps to meet it.
    CriterionAdvised { advice: CriterionAdvice } = "criterion-advised",

    /// What is missing for a criterion.
    Lacks { open: CriterionOpen } = "lacks",
    /// An answer is missing.
    LacksAnswer { question: QuestionId } = "lacks-answer",
    /// E-mail addresses of organisers are missing.
    LacksEmails { missing: u32 } = "lacks-emails",
    /// Links are missing.
    LacksLinks { missing: u32 } = "lacks-links",

    /// The group names nobody who organises it.
    PeopleUnnamed = "people-unnamed",
    /// How many organise it, of how many employers.
    PeopleOf { people: u32, employers: u32 } = "people-of",
    /// The same, where not all said who employs them.
    PeopleOfSome { people: u32, employers: u32, unsaid: u32 } = "people-of-some",
}
