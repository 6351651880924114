//! Sentences: what somebody has to do with user groups, and what waits of them.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{GroupNo, TextId};
use crate::domain::record::group::standing::StandingName;

phrases! {
    /// Sentences: what somebody has to do with user groups, and what waits of them.
    Concerning

    /// They organise a group that waits to be admitted.
    StatusGroupProposed { no: GroupNo, name: TextId, since: Timestamp } = "status-group-proposed",
    /// They organise a group that has a status; how many steps are done.
    StatusGroup { no: GroupNo, name: TextId, standing: StandingName, done: u32, all: u32 } = "status-group",
    /// They organise a group in decline.
    StatusGroupHelped { no: GroupNo, until: Timestamp } = "status-group-helped",
    /// They organise a group whose status was revoked.
    StatusGroupRevoked { no: GroupNo, name: TextId, since: Timestamp } = "status-group-revoked",
    /// They mentor a group.
    StatusGroupMentored { no: GroupNo, name: TextId } = "status-group-mentored",
    /// They were asked to mentor a group.
    StatusGroupOffered { no: GroupNo, name: TextId, until: Timestamp } = "status-group-offered",
    /// There are more.
    StatusGroupsMore { groups: u32 } = "status-groups-more",

    /// A group waits to be admitted.
    TodoGroupProposed { no: GroupNo, name: TextId, since: Timestamp } = "todo-group-proposed",
    /// The help for a group has ended.
    TodoGroupSupport { no: GroupNo, name: TextId, until: Timestamp } = "todo-group-support",
    /// Groups have no mentor, the first since then.
    TodoGroupsMentorless { groups: u32, since: Timestamp } = "todo-groups-mentorless",
    /// What was validated of groups holds no longer, the first since then.
    TodoGroupsLapsed { groups: u32, since: Timestamp } = "todo-groups-lapsed",

    /// How many groups there are.
    StatsGroups { official: u32, new: u32, proposed: u32, revoked: u32 } = "stats-groups",
    /// How long groups took to become official ones.
    StatsGroupsToOfficial { days: u32, groups: u32 } = "stats-groups-to-official",
    /// What became of groups in a week.
    DigestGroups { proposed: u32, admitted: u32, official: u32, revoked: u32 } = "digest-groups",
    /// Somebody organises a group that has a status.
    WhoisOrganises { who: OwnedUserId, no: GroupNo, name: TextId, standing: StandingName } = "whois-organises",

    /// Of what they wrote for groups goes what they gave as reasons and notes.
    ForgetGroup { texts: u32 } = "forget-group",
    /// They are taken out of those who organise groups.
    ForgetGroupEntry { groups: u32 } = "forget-group-entry",
    /// Somebody else speaks for a group from then on.
    ForgetGroupContact { no: GroupNo, to: OwnedUserId } = "forget-group-contact",
    /// Nobody speaks for a group from then on.
    ForgetGroupDeserted { no: GroupNo } = "forget-group-deserted",
    /// What groups say of themselves stays.
    ForgetGroupStays { texts: u32 } = "forget-group-stays",
    /// To whoever speaks for the group now.
    GroupContactNow { no: GroupNo, name: TextId } = "group-contact-now",
    /// To the organisers: who speaks for it now.
    GroupContactTold { no: GroupNo, name: TextId, to: OwnedUserId } = "group-contact-told",
    /// To the organisers: nobody does.
    GroupDeserted { no: GroupNo, name: TextId } = "group-deserted",
}
