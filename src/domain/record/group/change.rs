//! What can become true of a user group: a stored form, so that a variant may be added, never changed in meaning.

use jiff::Timestamp;
use ruma::OwnedUserId;
use serde::{Deserialize, Serialize};

use crate::domain::ids::{GroupCriterion, GroupNo, TextId};
use crate::domain::record::ticket::change::Given;
use crate::domain::record::ticket::weighed::Weighed;

/// What became true of a user group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupFact {
    /// The group.
    pub no: GroupNo,
    /// What.
    pub change: Change,
}

/// What became true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// An organiser of it proposed it.
    Proposed {
        /// Who, and who speaks for it from then on.
        by: OwnedUserId,
        /// The questions with their answers, in order.
        answers: Vec<Given>,
    },
    /// What is said of it was changed.
    Amended {
        /// By whom.
        by: OwnedUserId,
        /// The questions with their answers, in order.
        answers: Vec<Given>,
    },
    /// Somebody was asked whether they would speak for it.
    HandoverAsked {
        /// Who started it.
        by: OwnedUserId,
        /// Who was asked.
        to: OwnedUserId,
    },
    /// They would rather not.
    HandoverDeclined {
        /// Who was asked.
        to: OwnedUserId,
    },
    /// Somebody else speaks for it from now on.
    HandedOver {
        /// Who started it.
        by: OwnedUserId,
        /// Who agreed to.
        to: OwnedUserId,
    },
    /// The proposal was put before the organisers, as it reads now.
    Presented {
        /// The groups in the same place that were not pointed out before.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        beside: Vec<GroupNo>,
        /// Until when the ambassadors of the region, who were shown these, can say something.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Timestamp>,
    },
    /// An ambassador of the region said that it is fine beside the groups in the same place.
    Agreed {
        /// Who.
        by: OwnedUserId,
        /// Why, if they said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<TextId>,
    },
    /// An ambassador of the region sees a difficulty, which decides nothing.
    Objected {
        /// Who.
        by: OwnedUserId,
        /// Which.
        why: TextId,
    },
    /// The organisers were asked for what only they can decide.
    Asked,
    /// There is nothing to decide any more of what they were asked for.
    Unasked,
    /// It was admitted as a new group.
    Admitted {
        /// By whom.
        by: OwnedUserId,
        /// Why, if they said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<TextId>,
    },
    /// It was not admitted.
    Refused {
        /// By whom.
        by: OwnedUserId,
        /// Why; nothing where it was no user group at all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<TextId>,
    },
    /// What was written of it was erased, as it came to nothing.
    WordsExpired,
    /// It has completed the process and is an official user group.
    Granted {
        /// By whom.
        by: OwnedUserId,
        /// Why, if they said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<TextId>,
    },
    /// It is in decline and is given a helping hand.
    Supported {
        /// By whom.
        by: OwnedUserId,
        /// What is to be helped with.
        why: TextId,
        /// Until when; nothing is taken from it before.
        until: Timestamp,
    },
    /// Half of the time for that help was over, and all whom it concerns heard what is still open.
    SupportReminded,
    /// It needs that help no longer.
    Recovered {
        /// By whom.
        by: OwnedUserId,
        /// What they said of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<TextId>,
    },
    /// Its status was revoked.
    Revoked {
        /// By whom.
        by: OwnedUserId,
        /// Why.
        why: TextId,
    },
    /// The status that it had was granted again.
    Regranted {
        /// By whom.
        by: OwnedUserId,
        /// Whether as a new group, where it was an official one that does not meet all criteria now.
        #[serde(default, skip_serializing_if = "is_false")]
        as_new: bool,
        /// Why, if they said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<TextId>,
    },
    /// It exists no longer, or wants no status any more.
    Closed {
        /// By whom.
        by: OwnedUserId,
        /// Why.
        why: TextId,
    },
    /// Somebody validated that it meets a criterion.
    Validated {
        /// The criterion.
        criterion: GroupCriterion,
        /// By whom.
        by: OwnedUserId,
        /// What they saw.
        why: TextId,
        /// Until when that holds; without one, for good.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Timestamp>,
    },
    /// Somebody took that back.
    Invalidated {
        /// The criterion.
        criterion: GroupCriterion,
        /// By whom.
        by: OwnedUserId,
        /// Why.
        why: TextId,
    },
    /// It need not meet a criterion.
    Waived {
        /// The criterion.
        criterion: GroupCriterion,
        /// By whom.
        by: OwnedUserId,
        /// Why.
        why: TextId,
    },
    /// Somebody was asked to look again at what was validated, as that holds for not much longer.
    RevalidationAsked {
        /// The criteria.
        criteria: Vec<GroupCriterion>,
    },
    /// What was validated holds no longer, which was told.
    ValidityEnded {
        /// The criteria.
        criteria: Vec<GroupCriterion>,
    },
    /// A mentor was asked.
    Offered {
        /// The mentor.
        mentor: OwnedUserId,
        /// Until when they may answer.
        until: Timestamp,
        /// Why they, and why no other.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        weighed: Option<Weighed>,
    },
    /// The mentor was reminded of the offer.
    Reminded,
    /// The mentor asked for more time to answer.
    Extended {
        /// Until when they may answer now.
        until: Timestamp,
    },
    /// The mentor said no.
    Declined {
        /// The mentor.
        mentor: OwnedUserId,
        /// Why, in their words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
    },
    /// The mentor did not answer in time.
    Expired {
        /// The mentor.
        mentor: OwnedUserId,
    },
    /// The offer was taken back: the mentor can be asked no longer.
    Retracted {
        /// The mentor.
        mentor: OwnedUserId,
    },
    /// Nobody is free to mentor it; those concerned were told.
    Waiting,
    /// It must have a mentor after all: one is sought.
    Sought,
    /// It need not have a mentor: none is sought any more.
    Unsought,
    /// Somebody mentors it.
    Mentored {
        /// The mentor.
        mentor: OwnedUserId,
        /// Who saw to it, if it was not the mentor.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<OwnedUserId>,
    },
    /// Its mentor mentors it no longer.
    Released {
        /// The mentor.
        mentor: OwnedUserId,
        /// Why, in their words; none where they are no ambassador any more.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
    },
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(it: &bool) -> bool {
    !it
}
