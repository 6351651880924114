//! Sentences: what organisers of a user group are told when they propose it, and when what is said of it changes.

use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{GroupNo, TextId};

phrases! {
    /// Sentences: what organisers of a user group are told when they propose it, and when what is said of it changes.
    Proposing

    /// The interview begins.
    GroupWelcome { questions: u32 } = "group-welcome",
    /// They have proposed as many as may wait.
    ProposalsEnough { most: u32 } = "proposals-enough",
    /// The group is proposed.
    GroupReceipt { no: GroupNo, name: TextId } = "group-receipt",
    /// What happens next, and what they can do.
    GroupReceiptFoot { no: GroupNo } = "group-receipt-foot",
    /// Somebody is listed as organising a group.
    GroupListed { no: GroupNo, name: TextId, by: OwnedUserId } = "group-listed",
    /// Somebody is listed so no longer.
    GroupUnlisted { no: GroupNo, name: TextId, by: OwnedUserId } = "group-unlisted",
    /// What is said of a group is shown, to be changed.
    GroupEditBegun { no: GroupNo, name: TextId } = "group-edit-begun",
    /// It was changed.
    GroupAmended { no: GroupNo, name: TextId } = "group-amended",
    /// The same, to who speaks for it.
    GroupAmendedBy { no: GroupNo, name: TextId, by: OwnedUserId } = "group-amended-by",
    /// Nothing was changed.
    GroupUnchanged { no: GroupNo, name: TextId } = "group-unchanged",
    /// The group is over, or not theirs any more.
    GroupIsOver { no: GroupNo } = "group-is-over",
    /// Who speaks for the group cannot just leave it.
    ContactStays { no: GroupNo } = "contact-stays",
    /// They are not on its list.
    NotListed { no: GroupNo } = "not-listed",
    /// They have left.
    GroupLeft { no: GroupNo, name: TextId } = "group-left",
    /// The same, to who speaks for it.
    GroupLeftTold { no: GroupNo, name: TextId, who: OwnedUserId } = "group-left-told",
}
