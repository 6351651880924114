//! Sentences: user groups, as everybody sees them.

use super::phrases;
use crate::domain::ids::{GroupNo, Region, TextId};
use crate::domain::record::group::standing::StandingName;
use crate::domain::value::Given;

phrases! {
    /// Sentences: user groups, as everybody sees them.
    Grouping

    /// The programme has no user groups.
    GroupsOff = "groups-off",
    /// There is no group of this number.
    NoSuchGroup { no: GroupNo } = "no-such-group",
    /// No number was given, and the person organises none.
    NoGroupOfYours = "no-group-of-yours",
    /// No number was given, and the person organises several.
    WhichGroup = "which-group",
    /// Nobody judges a group that they organise.
    NotYourOwnGroup { no: GroupNo } = "not-your-own-group",
    /// There are no groups yet.
    GroupsNone = "groups-none",
    /// There are none of those that were asked for.
    GroupsNoneSuch = "groups-none-such",
    /// The words name no group that is known.
    GroupsUnknown { words: Given, regions: Vec<Region>, standings: Vec<StandingName> } = "groups-unknown",
    /// The groups follow.
    GroupsHead { groups: u32 } = "groups-head",
    /// The groups of a region follow.
    GroupsHeadRegion { groups: u32, region: Region } = "groups-head-region",
    /// The groups of a status follow.
    GroupsHeadStanding { groups: u32, standing: StandingName } = "groups-head-standing",
    /// The groups of a region and a status follow.
    GroupsHeadBoth { groups: u32, region: Region, standing: StandingName } = "groups-head-both",
    /// A group.
    GroupsLine { no: GroupNo, name: TextId, standing: StandingName } = "groups-line",
    /// A group, by its name alone.
    GroupsLineName { no: GroupNo, name: TextId } = "groups-line-name",
    /// A group, with its region alone.
    GroupsLinePlace { no: GroupNo, name: TextId, region: Region } = "groups-line-place",
    /// A group, with its region and where it stands.
    GroupsLineRegion { no: GroupNo, name: TextId, region: Region, standing: StandingName } = "groups-line-region",
    /// There are more.
    GroupsMore { groups: u32, from: GroupNo } = "groups-more",
    /// All of them can be had as a file.
    GroupsMoreFile = "groups-more-file",
    /// How to see one.
    GroupsFoot = "groups-foot",
    /// How many groups there are, by where they stand.
    GroupsCount { groups: u32, official: u32, new: u32, proposed: u32, revoked: u32 } = "groups-count",
    /// The same of a region.
    GroupsCountRegion { region: Region, official: u32, new: u32, proposed: u32, revoked: u32 } = "groups-count-region",
    /// The same of those that said no region.
    GroupsCountElsewhere { official: u32, new: u32, proposed: u32, revoked: u32 } = "groups-count-elsewhere",
    /// How to see which they are.
    GroupsCountFoot = "groups-count-foot",
    /// The person neither organises nor mentors any.
    GroupsMineNone = "groups-mine-none",
    /// The groups that they organise follow.
    GroupsOrganised = "groups-organised",
    /// The groups that they mentor follow.
    GroupsMentored = "groups-mentored",
    /// The groups that they were asked to mentor follow.
    GroupsOffered = "groups-offered",
}
