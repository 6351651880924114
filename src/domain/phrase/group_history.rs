//! Sentences: what has happened to a user group, one line for each change.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{GroupCriterion, GroupNo, TextId};

phrases! {
    /// Sentences: what has happened to a user group, one line for each change.
    Chronicling

    /// What happened follows, oldest first.
    GroupHistoryHead { no: GroupNo, name: TextId } = "group-history-head",

    /// It was proposed.
    GroupHistoryProposed { at: Timestamp, by: OwnedUserId } = "group-history-proposed",
    /// What is said of it was changed.
    GroupHistoryAmended { at: Timestamp, by: OwnedUserId } = "group-history-amended",
    /// Somebody else speaks for it.
    GroupHistoryHandedOver { at: Timestamp, by: OwnedUserId, to: OwnedUserId } = "group-history-handed-over",
    /// It was admitted as a new group.
    GroupHistoryAdmitted { at: Timestamp, by: OwnedUserId } = "group-history-admitted",
    /// It was not admitted.
    GroupHistoryRefused { at: Timestamp, by: OwnedUserId } = "group-history-refused",
    /// It became an official user group.
    GroupHistoryGranted { at: Timestamp, by: OwnedUserId } = "group-history-granted",
    /// It was given a helping hand.
    GroupHistorySupported { at: Timestamp, by: OwnedUserId, until: Timestamp } = "group-history-supported",
    /// It needed that no longer.
    GroupHistoryRecovered { at: Timestamp, by: OwnedUserId } = "group-history-recovered",
    /// Its status was revoked.
    GroupHistoryRevoked { at: Timestamp, by: OwnedUserId } = "group-history-revoked",
    /// Its status was granted again.
    GroupHistoryRegranted { at: Timestamp, by: OwnedUserId } = "group-history-regranted",
    /// It was closed.
    GroupHistoryClosed { at: Timestamp, by: OwnedUserId } = "group-history-closed",

    /// Somebody saw that a criterion is met.
    GroupHistoryValidated { at: Timestamp, by: OwnedUserId, criterion: GroupCriterion } =
        "group-history-validated",
    /// The same, until then.
    GroupHistoryValidatedUntil {
        at: Timestamp,
        by: OwnedUserId,
        criterion: GroupCriterion,
        until: Timestamp,
    } = "group-history-validated-until",
    /// Somebody took back what was said of a criterion.
    GroupHistoryInvalidated { at: Timestamp, by: OwnedUserId, criterion: GroupCriterion } =
        "group-history-invalidated",
    /// A criterion need not be met.
    GroupHistoryWaived { at: Timestamp, by: OwnedUserId, criterion: GroupCriterion } = "group-history-waived",
    /// Somebody was asked to look again.
    GroupHistoryLookAgain { at: Timestamp, steps: u32 } = "group-history-look-again",
    /// What was seen held no longer.
    GroupHistoryEnded { at: Timestamp, steps: u32 } = "group-history-ended",

    /// Nobody was free to mentor it.
    GroupHistoryWaiting { at: Timestamp } = "group-history-waiting",
    /// Somebody was asked to mentor it.
    GroupHistoryOffered { at: Timestamp, mentor: OwnedUserId, until: Timestamp } = "group-history-offered",
    /// They were reminded.
    GroupHistoryReminded { at: Timestamp } = "group-history-reminded",
    /// They asked for more time.
    GroupHistoryExtended { at: Timestamp, until: Timestamp } = "group-history-extended",
    /// They said no; the reason follows, if there is one.
    GroupHistoryDeclined { at: Timestamp, mentor: OwnedUserId } = "group-history-declined",
    /// They did not answer in time.
    GroupHistoryExpired { at: Timestamp, mentor: OwnedUserId } = "group-history-expired",
    /// They can be asked no longer.
    GroupHistoryRetracted { at: Timestamp, mentor: OwnedUserId } = "group-history-retracted",
    /// Any of these three, to the group's organisers.
    GroupHistoryNotTaken { at: Timestamp, mentor: OwnedUserId } = "group-history-not-taken",
    /// Somebody mentors it.
    GroupHistoryMentored { at: Timestamp, mentor: OwnedUserId } = "group-history-mentored",
    /// The same, as somebody else saw to.
    GroupHistoryAssigned { at: Timestamp, by: OwnedUserId, mentor: OwnedUserId } = "group-history-assigned",
    /// Its mentor mentors it no longer.
    GroupHistoryReleased { at: Timestamp, mentor: OwnedUserId } = "group-history-released",
}
