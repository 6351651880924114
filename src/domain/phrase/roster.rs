//! Sentences: the roster, as the community sees it.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::Region;

phrases! {
    /// Sentences: the roster, as the community sees it.
    Listing

    /// Nobody is on it yet.
    RosterNone = "roster-none",
    /// The ambassadors follow.
    RosterHead { ambassadors: u32 } = "roster-head",
    /// An ambassador.
    RosterLine { who: OwnedUserId, since: Timestamp } = "roster-line",
    /// An ambassador with their region.
    RosterLineRegion { who: OwnedUserId, region: Region, since: Timestamp } = "roster-line-region",
    /// An ambassador who takes a break.
    RosterLinePaused { who: OwnedUserId, since: Timestamp, until: Timestamp } = "roster-line-paused",
    /// An ambassador who takes a break, with their region.
    RosterLineRegionPaused { who: OwnedUserId, region: Region, since: Timestamp, until: Timestamp } = "roster-line-region-paused",
    /// Nobody is on it any more.
    RosterNoneNow = "roster-none-now",
    /// Those who stepped down follow.
    RosterEmeriti = "roster-emeriti",
    /// Somebody who stepped down.
    RosterEmeritus { who: OwnedUserId, since: Timestamp, until: Timestamp } = "roster-emeritus",
    /// Somebody who stepped down, with their region.
    RosterEmeritusRegion { who: OwnedUserId, region: Region, since: Timestamp, until: Timestamp } = "roster-emeritus-region",
    /// Some did not agree to be listed.
    RosterUnlisted { ambassadors: u32 } = "roster-unlisted",
    /// The region does not exist.
    RegionUnknown { regions: Vec<Region> } = "region-unknown",
}
