//! Sentences: how the user groups of each region stand, and what is missing; and their records as files.

use jiff::Timestamp;

use super::phrases;
use crate::domain::ids::{GroupCriterion, GroupNo, Region, TextId};
use crate::domain::record::group::standing::StandingName;
use crate::domain::value::CriterionOpen;

phrases! {
    /// Sentences: how the user groups of each region stand, and what is missing; and their records as files.
    Surveying

    /// The regions follow.
    ReportHead { groups: u32 } = "group-report-head",
    /// How many groups of the region need nothing, and how many lack something.
    ReportWhole { whole: u32, lacking: u32 } = "group-report-whole",
    /// None of them lacks anything.
    ReportAllWhole { groups: u32 } = "group-report-all-whole",
    /// A criterion that groups do not meet, and how many do not.
    ReportTally { open: CriterionOpen, groups: u32 } = "group-report-tally",
    /// So many wait to be admitted.
    ReportTallyProposed { groups: u32 } = "group-report-tally-proposed",
    /// So many are in decline.
    ReportTallySupported { groups: u32 } = "group-report-tally-supported",
    /// A group that lacks something; what follows.
    ReportGroup { no: GroupNo, name: TextId, standing: StandingName } = "group-report-group",
    /// It waits to be admitted.
    ReportProposed { since: Timestamp } = "group-report-proposed",
    /// It is in decline.
    ReportSupported { until: Timestamp } = "group-report-supported",
    /// It is in decline, and the time in which it was helped is over.
    ReportSupportOver { until: Timestamp } = "group-report-support-over",
    /// Its status was revoked.
    ReportRevoked { since: Timestamp } = "group-report-revoked",
    /// It has completed the process and is no official group yet.
    ReportReady { no: GroupNo } = "group-report-ready",
    /// What was validated holds no longer.
    ReportLapsed { criterion: GroupCriterion, at: Timestamp } = "group-report-lapsed",
    /// Which these are, stands in the report of a region.
    ReportFoot { regions: Vec<Region> } = "group-report-foot",
    /// There are more.
    ReportMore { groups: u32, from: GroupNo } = "group-report-more",
    /// The files follow.
    ExportGroups { files: u32, groups: u32 } = "export-groups",
}
