//! Sentences: how a user group becomes an official one, loses its status, and has it granted again.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{GroupNo, Region, TextId};
use crate::domain::record::group::standing::StandingName;

phrases! {
    /// Sentences: how a user group becomes an official one, loses its status, and has it granted again.
    GroupStanding

    /// It waits to be admitted first.
    GrantAfterAdmission { no: GroupNo } = "grant-after-admission",
    /// It is an official group.
    GrantedAlready { no: GroupNo } = "granted-already",
    /// Its status was revoked.
    GrantAfterRevocation { no: GroupNo } = "grant-after-revocation",
    /// It does not meet all criteria, which follow.
    GrantTooEarly { no: GroupNo, name: TextId } = "grant-too-early",
    /// What helps.
    GrantTooEarlyFoot { no: GroupNo } = "grant-too-early-foot",
    /// There is no status that it has.
    HasNoStatus { no: GroupNo, standing: StandingName } = "has-no-status",
    /// To the organisers: it meets all criteria.
    CompleteAsk { no: GroupNo, name: TextId } = "complete-ask",
    /// To the organisers: it has met all criteria for a while.
    CompleteWaits { no: GroupNo, name: TextId, since: Timestamp } = "complete-waits",
    /// What they can do.
    CompleteFoot { no: GroupNo } = "complete-foot",
    /// To the organisers: it is an official group.
    Granted { no: GroupNo, name: TextId, by: OwnedUserId } = "granted",
    /// To its organisers: it is an official group.
    LetterGranted { no: GroupNo, name: TextId, by: OwnedUserId } = "letter-granted",
    /// … and what that brings.
    LetterGrantedGets { no: GroupNo } = "letter-granted-gets",
    /// To its mentor: it is an official group.
    MentorGranted { no: GroupNo, name: TextId } = "mentor-granted",
    /// To everybody: it is an official group.
    AnnouncedOfficial { no: GroupNo, name: TextId } = "announced-official",
    /// The same, with its region.
    AnnouncedOfficialIn { no: GroupNo, name: TextId, region: Region } = "announced-official-in",
    /// Nothing is revoked before a helping hand was given.
    RevokeAfterSupport { no: GroupNo } = "revoke-after-support",
    /// … and before its time is over.
    RevokeNotBefore { no: GroupNo, until: Timestamp } = "revoke-not-before",
    /// What revoking would do; the letter follows.
    RevokePreview { no: GroupNo, name: TextId } = "revoke-preview",
    /// Its mentor is told as well.
    RevokePreviewMentor { mentor: OwnedUserId } = "revoke-preview-mentor",
    /// What everybody would read follows.
    RevokePreviewEverybody = "revoke-preview-everybody",
    /// To its organisers: its status was revoked; the reason follows.
    LetterRevoked { no: GroupNo, name: TextId, by: OwnedUserId } = "letter-revoked",
    /// … and what stays.
    LetterRevokedKeeps = "letter-revoked-keeps",
    /// … and how to come back.
    LetterRevokedAgain { no: GroupNo } = "letter-revoked-again",
    /// To the organisers: its status was revoked; the reason follows.
    Revoked { no: GroupNo, name: TextId, by: OwnedUserId } = "revoked",
    /// To its mentor: its status was revoked; the reason follows.
    MentorRevoked { no: GroupNo, name: TextId, by: OwnedUserId } = "mentor-revoked",
    /// To everybody: its status was revoked.
    AnnouncedRevoked { name: TextId } = "announced-revoked",
    /// Its status was not revoked.
    NotRevoked { no: GroupNo, standing: StandingName } = "not-revoked",
    /// To the organisers: it has its status again.
    Regranted { no: GroupNo, name: TextId, by: OwnedUserId, standing: StandingName } = "regranted",
    /// To its organisers: it has its status again.
    LetterRegranted { no: GroupNo, name: TextId, by: OwnedUserId, standing: StandingName } = "letter-regranted",
    /// … though it was an official one; what is open follows.
    RegrantedAsNew = "regranted-as-new",
    /// To its mentor: it has its status again.
    MentorRegranted { no: GroupNo, name: TextId, standing: StandingName } = "mentor-regranted",
    /// To everybody: it has its status again.
    AnnouncedRegranted { no: GroupNo, name: TextId, standing: StandingName } = "announced-regranted",
}
