//! Sentences: how a user group stands with the criteria, and what people say of that.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{GroupCriterion, GroupNo, QuestionId, TextId};
use crate::domain::record::group::standing::StandingName;
use crate::domain::record::interview::answer::Answer;
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

    /// There is no criterion of this number.
    CriterionUnknown { no: GroupNo, criteria: Vec<GroupCriterion> } = "criterion-unknown",
    /// The group is closed or was not admitted.
    CriteriaOfClosed { no: GroupNo, standing: StandingName } = "criteria-of-closed",
    /// Nobody need validate what the bot sees itself.
    CriterionComputed { number: u32, criterion: GroupCriterion, advice: CriterionAdvice } = "criterion-computed",
    /// Somebody has seen it already.
    AlreadyValidated { number: u32, criterion: GroupCriterion, by: OwnedUserId, at: Timestamp } =
        "already-validated",
    /// The same; from then on it may be looked at again.
    AlreadyValidatedUntil {
        number: u32,
        criterion: GroupCriterion,
        by: OwnedUserId,
        at: Timestamp,
        again: Timestamp,
    } = "already-validated-until",
    /// There is nothing to take back.
    NotValidated { number: u32, criterion: GroupCriterion } = "not-validated",
    /// The programme lets nobody waive it.
    CriterionNotWaivable { number: u32, criterion: GroupCriterion, advice: CriterionAdvice } =
        "criterion-not-waivable",
    /// It is met and need not be waived.
    WaivedInVain { number: u32, criterion: GroupCriterion } = "waived-in-vain",
    /// It is waived already.
    AlreadyWaived { number: u32, criterion: GroupCriterion, by: OwnedUserId, at: Timestamp } = "already-waived",

    /// What would be validated; what the group says of itself follows.
    ValidatePreview { no: GroupNo, name: TextId, number: u32, criterion: GroupCriterion } = "validate-preview",
    /// What the group answers to a question.
    GroupSays { question: QuestionId, answer: Answer } = "group-says",
    /// What the validator saw follows.
    ValidateSays = "validate-says",
    /// Until when it would hold.
    ValidateHolds { until: Timestamp } = "validate-holds",
    /// Somebody saw that it is met.
    Validated {
        no: GroupNo,
        name: TextId,
        number: u32,
        criterion: GroupCriterion,
        by: OwnedUserId,
        at: Timestamp,
    } = "validated",
    /// The same, until then.
    ValidatedUntil {
        no: GroupNo,
        name: TextId,
        number: u32,
        criterion: GroupCriterion,
        by: OwnedUserId,
        at: Timestamp,
        until: Timestamp,
    } = "validated-until",
    /// The same, to who organises the group; what the validator wrote follows.
    ValidatedTold { no: GroupNo, name: TextId, number: u32, criterion: GroupCriterion, by: OwnedUserId } =
        "validated-told",
    /// It counts as met no more.
    Invalidated { no: GroupNo, name: TextId, number: u32, criterion: GroupCriterion } = "invalidated",
    /// The same, to who organises or mentors the group; the reason follows.
    InvalidatedTold { no: GroupNo, name: TextId, number: u32, criterion: GroupCriterion, by: OwnedUserId } =
        "invalidated-told",
    /// That nothing is taken from them by that, and where to go from here.
    InvalidatedFoot { no: GroupNo } = "invalidated-foot",
    /// It need not be met.
    Waived { no: GroupNo, name: TextId, number: u32, criterion: GroupCriterion } = "waived",
    /// The same, to who organises the group; the reason follows.
    WaivedTold { no: GroupNo, name: TextId, number: u32, criterion: GroupCriterion, by: OwnedUserId } =
        "waived-told",
    /// It must be met after all.
    WaiverEnded { no: GroupNo, name: TextId, number: u32, criterion: GroupCriterion } = "waiver-ended",
    /// The same, to who organises or mentors the group; the reason follows.
    WaiverEndedTold { no: GroupNo, name: TextId, number: u32, criterion: GroupCriterion, by: OwnedUserId } =
        "waiver-ended-told",

    /// Somebody is asked to look again; at what follows.
    LookAgain { no: GroupNo, name: TextId } = "look-again",
    /// What was seen by whom, and until when it holds.
    LookAgainAt { number: u32, criterion: GroupCriterion, by: OwnedUserId, until: Timestamp } = "look-again-at",
    /// How to say what they see.
    LookAgainHow { no: GroupNo, number: u32 } = "look-again-how",
    /// Those who organise the group hear that somebody was asked; about what follows.
    LookAgainTold { no: GroupNo, name: TextId } = "look-again-told",
    /// That they lose nothing, and what would help.
    LookAgainFoot { no: GroupNo } = "look-again-foot",

    /// The group names nobody who organises it.
    PeopleUnnamed = "people-unnamed",
    /// How many organise it, of how many employers.
    PeopleOf { people: u32, employers: u32 } = "people-of",
    /// The same, where not all said who employs them.
    PeopleOfSome { people: u32, employers: u32, unsaid: u32 } = "people-of-some",
}
