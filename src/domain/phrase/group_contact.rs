//! Sentences: who speaks for a user group, and how it is closed.

use ruma::OwnedUserId;

use super::phrases;
use crate::domain::command::Verb;
use crate::domain::ids::{GroupNo, TextId};

phrases! {
    /// Sentences: who speaks for a user group, and how it is closed.
    Handing

    /// Who speaks for the group does this.
    OnlyItsContact { no: GroupNo, contact: OwnedUserId, command: Verb } = "only-its-contact",
    /// They speak for it already.
    AlreadyContact { no: GroupNo, who: OwnedUserId } = "already-contact",
    /// Would they speak for it?
    HandoverAsked { no: GroupNo, name: TextId, by: OwnedUserId } = "handover-asked",
    /// They were asked.
    HandoverBegun { no: GroupNo, name: TextId, to: OwnedUserId } = "handover-begun",
    /// The same, to who speaks for it now.
    HandoverBegunTold { no: GroupNo, name: TextId, to: OwnedUserId, by: OwnedUserId } = "handover-begun-told",
    /// They were not asked.
    NotAsked { no: GroupNo } = "handover-not-asked",
    /// They speak for it from now on.
    GroupTaken { no: GroupNo, name: TextId } = "group-taken",
    /// The same, to those who have to do with it.
    HandedOver { no: GroupNo, name: TextId, from: OwnedUserId, to: OwnedUserId } = "handed-over",
    /// They would rather not.
    GroupPassed { no: GroupNo, name: TextId } = "group-passed",
    /// The same, to who asked.
    HandoverDeclinedTold { no: GroupNo, name: TextId, to: OwnedUserId } = "handover-declined-told",
    /// What closing it does.
    GroupCloseHead { no: GroupNo, name: TextId } = "group-close-head",
    /// It is closed.
    GroupClosed { no: GroupNo, name: TextId } = "group-closed",
    /// The same, to those who have to do with it; the reason follows.
    GroupClosedTold { no: GroupNo, name: TextId, by: OwnedUserId } = "group-closed-told",
}
