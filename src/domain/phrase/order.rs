//! Sentences: why this mentor was asked, and why no other.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{Language, Region, TicketNo};

phrases! {
    /// Sentences: why this mentor was asked, and why no other.
    Weighing

    /// Who was asked; the reasons follow.
    WhyHead { no: TicketNo, mentor: OwnedUserId, at: Timestamp } = "why-head",
    /// Nobody can be asked; the reasons follow.
    WhyNobody { no: TicketNo, since: Timestamp } = "why-nobody",
    /// There is nobody who could be asked.
    WhyNobodyThere = "why-nobody-there",
    /// The reasons of long ago were not kept.
    WhyNotKept = "why-not-kept",
    /// The candidate wished for them.
    WhyWished = "why-wished",
    /// They share a region.
    WhyRegion { region: Region } = "why-region",
    /// They share a language.
    WhyLanguage { language: Language } = "why-language",
    /// They share a language with the group's organisers.
    WhyLanguageGroup { language: Language } = "why-language-group",
    /// How many groups they had.
    WhyGroups { groups: u32, capacity: u32 } = "why-groups",
    /// How much they had to do.
    WhyCandidates { candidates: u32, capacity: u32 } = "why-candidates",
    /// They had never been asked.
    WhyNeverAsked = "why-never-asked",
    /// When they had last been asked.
    WhyLastAsked { at: Timestamp } = "why-last-asked",
    /// Why no other: the reasons follow.
    WhyOthers = "why-others",
    /// There was no other mentor.
    WhyNoOther = "why-no-other",
    /// There was no other ambassador.
    WhyNoOtherGroup = "why-no-other-group",
    /// There were more ambassadors.
    WhyMoreGroup { ambassadors: u32 } = "why-more-group",
    /// There were more.
    WhyMore { mentors: u32 } = "why-more",
    /// Not asked: was asked about this ticket before.
    NotAskedBefore { mentor: OwnedUserId } = "not-asked-before",
    /// Not asked: was asked about this group before.
    NotAskedBeforeGroup { mentor: OwnedUserId } = "not-asked-before-group",
    /// Not asked: not from the group's region.
    NotRegionGroup { mentor: OwnedUserId } = "not-region-group",
    /// Not asked: does not speak the organisers' language.
    NotLanguageGroup { mentor: OwnedUserId } = "not-language-group",
    /// Not asked: mentors more groups.
    NotGroups { mentor: OwnedUserId } = "not-groups",
    /// Not asked: away.
    NotAway { mentor: OwnedUserId } = "not-away",
    /// Not asked: hands full.
    NotFull { mentor: OwnedUserId } = "not-full",
    /// Not asked: the candidate wished for another one.
    NotWished { mentor: OwnedUserId } = "not-wished",
    /// Not asked: from another region.
    NotRegion { mentor: OwnedUserId } = "not-region",
    /// Not asked: does not guide in the candidate's language.
    NotLanguage { mentor: OwnedUserId } = "not-language",
    /// Not asked: fewer places free.
    NotPlaces { mentor: OwnedUserId } = "not-places",
    /// Not asked: more candidates.
    NotCandidates { mentor: OwnedUserId } = "not-candidates",
    /// Not asked: was asked later.
    NotAskedLater { mentor: OwnedUserId } = "not-asked-later",
    /// Not asked: all else being equal, a later Matrix ID.
    NotName { mentor: OwnedUserId } = "not-name",
}
