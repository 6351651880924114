//! Sentences: the helping hand that a user group in decline is given.

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{GroupNo, TextId};

phrases! {
    /// Sentences: the helping hand that a user group in decline is given.
    GroupSupport

    /// The day is too near: help needs time.
    SupportTooShort { day: Date, earliest: Date } = "support-too-short",
    /// What that would do; the letter follows.
    SupportPreview { no: GroupNo, name: TextId } = "support-preview",
    /// Its mentor is told as well.
    SupportPreviewMentor { mentor: OwnedUserId } = "support-preview-mentor",
    /// Nobody mentors it.
    SupportNoMentor { no: GroupNo } = "support-no-mentor",
    /// To its organisers: they are given a helping hand; why follows.
    LetterSupport { no: GroupNo, name: TextId, by: OwnedUserId } = "letter-support",
    /// … with what is open next.
    LetterSupportOpen = "letter-support-open",
    /// … and until when.
    LetterSupportUntil { until: Timestamp } = "letter-support-until",
    /// … and who helps.
    LetterSupportMentor { mentor: OwnedUserId } = "letter-support-mentor",
    /// To the organisers: it is given a helping hand; why follows.
    Supported { no: GroupNo, name: TextId, by: OwnedUserId, until: Timestamp } = "supported",
    /// To its mentor: it is given a helping hand; why follows.
    MentorSupport { no: GroupNo, name: TextId, by: OwnedUserId, until: Timestamp } = "mentor-support",
    /// To its organisers: half of the time is over; what is open follows.
    SupportHalf { no: GroupNo, name: TextId, until: Timestamp } = "support-half",
    /// To its mentor: half of the time is over; what is open follows.
    MentorSupportHalf { no: GroupNo, name: TextId, until: Timestamp } = "mentor-support-half",
    /// To the organisers: the time is over; how it stands follows.
    SupportEnded { no: GroupNo, name: TextId, since: Timestamp } = "support-ended",
    /// To the organisers: the time has been over for a while.
    SupportWaits { no: GroupNo, name: TextId, until: Timestamp } = "support-waits",
    /// What they can do.
    SupportEndedFoot { no: GroupNo } = "support-ended-foot",
    /// It is given no helping hand.
    NotSupported { no: GroupNo } = "not-supported",
    /// To the organisers: it needs that help no longer.
    Recovered { no: GroupNo, name: TextId, by: OwnedUserId } = "recovered",
    /// To its organisers: it needs that help no longer.
    LetterRecovered { no: GroupNo, name: TextId } = "letter-recovered",
    /// To its mentor: it needs that help no longer.
    MentorRecovered { no: GroupNo, name: TextId } = "mentor-recovered",
}
