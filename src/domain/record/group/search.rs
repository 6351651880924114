//! The user groups that seek a mentor, in the order in which something is to be done about each; and the ambassadors who
//! may have time again while groups wait.
//!
//! A group that seeks asks all ambassadors once. Where nobody is free it waits, and is not tried again at every event:
//! whoever may have time from now on (they came back, take more, gave a group back, hold the title anew) is looked at once
//! for those that wait. All are asked again only when the organisers would hear that it has waited for long.

use std::collections::BTreeSet;

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::mentoring::{Mentoring, Stage};
use crate::domain::ids::GroupNo;

/// The user groups that seek a mentor, and who may have time again.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Search {
    sought: BTreeSet<(Timestamp, GroupNo)>,
    waiting: BTreeSet<(Timestamp, GroupNo)>,
    offers: BTreeSet<(Timestamp, GroupNo)>,
    left: BTreeSet<GroupNo>,
    has_time: BTreeSet<OwnedUserId>,
}

impl Search {
    /// Lists the group as it is.
    pub(super) fn list(&mut self, no: GroupNo, mentoring: &Mentoring) {
        if let Some((listed, at)) = self.place(mentoring) {
            listed.insert((at, no));
        }
        // What is sought now has asked everybody before it waits: nobody has time of whom that is not known.
        if self.waiting.is_empty() {
            self.has_time.clear();
        }
    }

    /// Lists the group no longer.
    pub(super) fn unlist(&mut self, no: GroupNo, mentoring: &Mentoring) {
        if let Some((listed, at)) = self.place(mentoring) {
            listed.remove(&(at, no));
        }
    }

    fn place(&mut self, mentoring: &Mentoring) -> Option<(&mut BTreeSet<(Timestamp, GroupNo)>, Timestamp)> {
        let since = mentoring.since?;
        match &mentoring.stage {
            Stage::Sought => Some((&mut self.sought, since)),
            Stage::Waiting => Some((&mut self.waiting, since)),
            Stage::Offered(offer) => Some((&mut self.offers, offer.due())),
            Stage::None | Stage::Mentored(_) => None,
        }
    }

    /// Whether the group's mentor, or who was asked, can be it no longer.
    pub(super) fn strand(&mut self, no: GroupNo, is_left: bool) {
        if is_left {
            self.left.insert(no);
        } else {
            self.left.remove(&no);
        }
    }

    /// Somebody may have time again.
    pub fn has_time(&mut self, who: &UserId) {
        if !self.waiting.is_empty() {
            self.has_time.insert(who.to_owned());
        }
    }

    /// They were looked at for all that wait.
    pub fn considered(&mut self, who: &UserId) {
        self.has_time.remove(who);
    }

    /// Those for which somebody is sought, and since when, the longest first.
    pub fn sought(&self) -> impl Iterator<Item = (Timestamp, GroupNo)> {
        self.sought.iter().copied()
    }

    /// Those for which nobody is free, and when that was last told, the longest first.
    pub fn waiting(&self) -> impl Iterator<Item = (Timestamp, GroupNo)> {
        self.waiting.iter().copied()
    }

    /// Those of which somebody was asked, and when something is to be done about it, the next first.
    pub fn offers(&self) -> impl Iterator<Item = (Timestamp, GroupNo)> {
        self.offers.iter().copied()
    }

    /// Those whose mentor, or who was asked, can be it no longer.
    pub fn left(&self) -> impl Iterator<Item = GroupNo> {
        self.left.iter().copied()
    }

    /// Those who may have time again and were not looked at yet for the groups that wait.
    pub fn with_time(&self) -> impl Iterator<Item = &OwnedUserId> {
        self.has_time.iter()
    }
}
