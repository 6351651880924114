//! Sentences: how a user group finds the ambassador who mentors it, and loses them.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::command::Verb;
use crate::domain::ids::{GroupNo, Language, Region, TextId};
use crate::domain::record::group::standing::StandingName;
use crate::domain::record::interview::answer::Answer;

phrases! {
    /// Sentences: how a user group finds the ambassador who mentors it, and loses them.
    Accompanying

    /// An offer, to the ambassador.
    GroupOfferHead { no: GroupNo, name: TextId, until: Timestamp } = "group-offer-head",
    /// Who speaks for the group.
    GroupOfferContact { contact: OwnedUserId } = "group-offer-contact",
    /// Where it meets.
    GroupOfferPlace { place: TextId } = "group-offer-place",
    /// Where it meets, and in which region that is.
    GroupOfferPlaceRegion { place: TextId, region: Region } = "group-offer-place-region",
    /// In which region it is.
    GroupOfferRegion { region: Region } = "group-offer-region",
    /// What a group's mentor does.
    GroupOfferTask = "group-offer-task",
    /// Why this ambassador: the group's region.
    ReasonGroupRegion { region: Region } = "reason-group-region",
    /// Why this ambassador: the language.
    ReasonGroupLanguage { language: Language } = "reason-group-language",
    /// Why this ambassador: few groups.
    ReasonGroups { groups: u32, capacity: u32 } = "reason-groups",
    /// What they do besides: they guide candidates.
    ReasonCandidatesBesides { candidates: u32 } = "reason-candidates-besides",
    /// What a mentor of candidates does besides: they mentor groups.
    ReasonGroupsBesides { groups: u32 } = "reason-groups-besides",
    /// What the ambassador can do.
    GroupOfferFoot { no: GroupNo } = "group-offer-foot",
    /// An offer, as one line in the ambassadors room.
    GroupOfferRoom { no: GroupNo, name: TextId, mentor: OwnedUserId, until: Timestamp } = "group-offer-room",
    /// An offer, to who speaks for the group.
    GroupOfferTold { no: GroupNo, mentor: OwnedUserId, until: Timestamp } = "group-offer-told",
    /// Half of an offer's time is over.
    GroupOfferReminder { no: GroupNo, name: TextId, until: Timestamp } = "group-offer-reminder",
    /// The offer expired, to the ambassador.
    GroupOfferExpired { no: GroupNo } = "group-offer-expired",
    /// Several offers in a row expired, to the ambassador.
    GroupOfferExpiredRest { no: GroupNo } = "group-offer-expired-rest",
    /// The ambassador declined, to themselves.
    GroupOfferDeclined { no: GroupNo } = "group-offer-declined",
    /// The offer is moot, to the ambassador.
    GroupOfferRetracted { no: GroupNo } = "group-offer-retracted",
    /// The ambassador has more time.
    GroupOfferExtended { no: GroupNo, until: Timestamp } = "group-offer-extended",
    /// An offer can be extended once.
    GroupOfferExtendedBefore { no: GroupNo, until: Timestamp } = "group-offer-extended-before",
    /// The next ambassador is asked, to who speaks for the group.
    GroupOnToNext { no: GroupNo } = "group-on-to-next",
    /// Nobody is free, to who speaks for the group.
    GroupWaiting { no: GroupNo } = "group-waiting",
    /// Nobody is free, to the organisers.
    GroupWaitingOrganisers { no: GroupNo, name: TextId } = "group-waiting-organisers",
    /// Nobody has been free for long, to the organisers; the groups follow.
    GroupsWaitingLong { groups: u32 } = "groups-waiting-long",
    /// One of them.
    GroupWaitingSince { no: GroupNo, name: TextId, since: Timestamp } = "group-waiting-since",
    /// There are more of them.
    GroupsWaitingMore { groups: u32 } = "groups-waiting-more",
    /// What the organisers can do.
    GroupsWaitingFoot = "groups-waiting-foot",
    /// The ambassador has no open offer.
    GroupNoOffer = "group-no-offer",
    /// The ambassador has no open offer of this group.
    GroupNoSuchOffer { no: GroupNo } = "group-no-such-offer",
    /// Several offers wait for the ambassador.
    GroupWhichOffer { command: Verb } = "group-which-offer",
    /// Somebody mentors a group, in the ambassadors room.
    GroupMentoredRoom { no: GroupNo, name: TextId, mentor: OwnedUserId } = "group-mentored-room",
    /// The mentor and those who organise the group are introduced to each other, in the same words; the names follow.
    GroupIntroduction { no: GroupNo, name: TextId, mentor: OwnedUserId } = "group-introduction",
    /// One who organises it.
    GroupOrganiserLine { who: OwnedUserId } = "group-organiser-line",
    /// What they do first.
    GroupIntroductionFoot { no: GroupNo } = "group-introduction-foot",
    /// How those who organise it can be reached, to the mentor alone.
    GroupPeople { people: Answer } = "group-people",
    /// What the mentor can do, to them alone.
    GroupIntroductionMentor { no: GroupNo } = "group-introduction-mentor",
    /// Somebody mentors the group already.
    GroupMentoredBy { no: GroupNo, mentor: OwnedUserId } = "group-mentored-by",
    /// They mentor it already.
    GroupMentoredByYou { no: GroupNo } = "group-mentored-by-you",
    /// The group is refused or closed.
    GroupNotOpen { no: GroupNo, standing: StandingName } = "group-not-open",
    /// Nobody mentors a group that they organise, to themselves.
    GroupMentorOwn { no: GroupNo } = "group-mentor-own",
    /// Nobody mentors a group that they organise, to who would have it so.
    GroupMentorOrganises { no: GroupNo, who: OwnedUserId } = "group-mentor-organises",
    /// The person is no ambassador.
    NotAnAmbassador { who: OwnedUserId } = "not-an-ambassador",
    /// The ambassador is away or on a break.
    AmbassadorAway { who: OwnedUserId } = "ambassador-away",
    /// The mentor gave the group back, to themselves.
    GroupReleased { no: GroupNo } = "group-released",
    /// The mentor gave the group back, to the organisers; the reason follows.
    GroupReleasedOrganisers { no: GroupNo, name: TextId, mentor: OwnedUserId } = "group-released-organisers",
    /// The mentor cannot go on, to who speaks for the group.
    GroupMentorLeft { no: GroupNo, mentor: OwnedUserId } = "group-mentor-left",
    /// The mentor organises the group now, to the organisers.
    GroupMentorOrganisesNow { no: GroupNo, name: TextId, mentor: OwnedUserId } = "group-mentor-organises-now",
    /// The mentor holds the title no longer, to the organisers.
    GroupMentorLeftOrganisers { no: GroupNo, name: TextId, mentor: OwnedUserId } = "group-mentor-left-organisers",
    /// Another one mentors it from now on, to who did.
    GroupAssignedOther { no: GroupNo, mentor: OwnedUserId, by: OwnedUserId } = "group-assigned-other",
    /// An organiser gave the group this mentor, to the organisers.
    GroupAssigned { no: GroupNo, name: TextId, mentor: OwnedUserId, by: OwnedUserId } = "group-assigned",
    /// An organiser gave the group this mentor, to the mentor.
    GroupAssignedMentor { no: GroupNo, name: TextId, by: OwnedUserId } = "group-assigned-mentor",
    /// The group needs no mentor any more, to the mentor or who was asked.
    GroupMentorNeedless { no: GroupNo } = "group-mentor-needless",
    /// The mentor is away until a day, to who speaks for the group.
    GroupMentorAwayUntil { no: GroupNo, mentor: OwnedUserId, until: Timestamp } = "group-mentor-away-until",
    /// The mentor is away, to who speaks for the group.
    GroupMentorAway { no: GroupNo, mentor: OwnedUserId } = "group-mentor-away",
    /// The mentor is back, to who speaks for the group.
    GroupMentorBack { no: GroupNo, mentor: OwnedUserId } = "group-mentor-back",
    /// Who was asked; the reasons follow.
    GroupWhyHead { no: GroupNo, mentor: OwnedUserId, at: Timestamp } = "group-why-head",
    /// Nobody can be asked; the reasons follow.
    GroupWhyNobody { no: GroupNo, since: Timestamp } = "group-why-nobody",
    /// Nobody was asked.
    GroupWhyNone { no: GroupNo } = "group-why-none",
    /// How many groups the ambassador mentors.
    GroupCapacityNow { groups: u32, capacity: u32 } = "group-capacity-now",
    /// More groups than anybody can mentor.
    GroupCapacityTooHigh { most: u32 } = "group-capacity-too-high",
    /// A mentor who mentors groups besides, in the list of mentors.
    MentorGroups { who: OwnedUserId, groups: u32, capacity: u32 } = "mentor-groups",
    /// A mentor who is available for groups too.
    AvailableGroupsToo { groups: u32, capacity: u32 } = "available-groups-too",
    /// The ambassador is available.
    AvailableGroups { groups: u32, capacity: u32 } = "available-groups",
    /// Somebody is available who is asked for nothing but what ambassadors are asked.
    AvailableAgain = "available-again",
    /// The ambassador's leave is over.
    LeaveOverAmbassador = "leave-over-ambassador",
    /// The leave is nearly over, to the ambassador.
    ReturnNearAmbassador { until: Timestamp } = "return-near-ambassador",
    /// Who guides no candidates needs nobody to stand in.
    StandInNoCandidates = "stand-in-no-candidates",
    /// For which language groups are looked for by who named none.
    SpeaksGroupsUsual { languages: Vec<Language> } = "speaks-groups-usual",
    /// For which languages groups are looked for.
    SpeaksGroups { languages: Vec<Language> } = "speaks-groups",
}
