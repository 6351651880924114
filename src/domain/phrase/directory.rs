//! Sentences: who can be asked about what, and who holds the title.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{Region, TextId};
use crate::domain::value::{Given, Usage};

phrases! {
    /// Sentences: who can be asked about what, and who holds the title.
    Finding

    /// What the person can be asked about was kept; it follows.
    TopicsKept = "topics-kept",
    /// What the person can be asked about follows.
    TopicsHead = "topics-head",
    /// Nothing was said so far.
    TopicsNone = "topics-none",
    /// How to change it or take it back.
    TopicsFoot = "topics-foot",
    /// It was taken back.
    TopicsErased = "topics-erased",
    /// Who is not listed is not found.
    TopicsUnlisted = "topics-unlisted",
    /// It says nothing.
    TopicsEmpty { usage: Usage } = "topics-empty",
    /// It is more than a few topics.
    TopicsLong { max: u32, has: u32 } = "topics-long",
    /// Those who know about it follow.
    FoundHead { topic: Given } = "found-head",
    /// An ambassador who knows about it.
    FoundAmbassador { who: OwnedUserId, since: Timestamp, topics: TextId } = "found-ambassador",
    /// An ambassador of a region who knows about it.
    FoundAmbassadorRegion { who: OwnedUserId, region: Region, since: Timestamp, topics: TextId } = "found-ambassador-region",
    /// A mentor who knows about it.
    FoundMentor { who: OwnedUserId, topics: TextId } = "found-mentor",
    /// There are more.
    FoundMore { people: u32 } = "found-more",
    /// How to talk to them.
    FoundFoot = "found-foot",
    /// Nobody knows about it so far.
    FoundNone { topic: Given } = "found-none",
    /// Nobody there knows about it so far.
    FoundNoneRegion { topic: Given, region: Region } = "found-none-region",
    /// Somebody holds the title.
    WhoisHolder { who: OwnedUserId, since: Timestamp } = "whois-holder",
    /// Somebody holds the title, for a region.
    WhoisHolderRegion { who: OwnedUserId, region: Region, since: Timestamp } = "whois-holder-region",
    /// Somebody holds the title, and does not want to be listed.
    WhoisUnlisted { who: OwnedUserId } = "whois-unlisted",
    /// They take a break.
    WhoisPaused { until: Timestamp } = "whois-paused",
    /// Somebody held the title and stepped down.
    WhoisEmeritus { who: OwnedUserId, since: Timestamp, until: Timestamp } = "whois-emeritus",
    /// Somebody holds no title.
    WhoisNobody { who: OwnedUserId } = "whois-nobody",
    /// Somebody was named by something else than their Matrix ID.
    WhoisByName { usage: Usage } = "whois-by-name",
}
