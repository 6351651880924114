//! Sentences: offers, introductions, and mentors' time.

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::command::Verb;
use crate::domain::ids::{Language, QuestionId, Region, TicketNo};

phrases! {
    /// Sentences: offers, introductions, and mentors' time.
    Mentoring

    /// An offer, to the mentor.
    OfferHead { no: TicketNo, who: OwnedUserId, until: Timestamp } = "offer-head",
    /// Why this mentor: the candidate wished it.
    ReasonChosen = "reason-chosen",
    /// Why this mentor: the same region.
    ReasonRegion { region: Region } = "reason-region",
    /// Why this mentor: the same language.
    ReasonLanguage { language: Language } = "reason-language",
    /// Why this mentor: few candidates.
    ReasonCandidates { candidates: u32, capacity: u32 } = "reason-candidates",
    /// Why this mentor: never asked before.
    ReasonNeverAsked = "reason-never-asked",
    /// Why this mentor: not asked for the longest time.
    ReasonLastAsked { at: Timestamp } = "reason-last-asked",
    /// Where the candidate is.
    OfferRegion { region: Region } = "offer-region",
    /// A short quotation of the answers follows.
    OfferQuote { question: QuestionId } = "offer-quote",
    /// What the mentor can do.
    OfferFoot { no: TicketNo } = "offer-foot",
    /// An offer, as one line in the mentors room.
    OfferRoom { no: TicketNo, mentor: OwnedUserId, until: Timestamp } = "offer-room",
    /// An offer, to the candidate.
    OfferCandidate { no: TicketNo, mentor: OwnedUserId, until: Timestamp } = "offer-candidate",
    /// Half of an offer's time is over.
    OfferReminder { no: TicketNo, who: OwnedUserId, until: Timestamp } = "offer-reminder",
    /// The offer expired, to the mentor.
    OfferExpired { no: TicketNo } = "offer-expired",
    /// Several offers in a row expired, to the mentor.
    OfferExpiredRest { no: TicketNo } = "offer-expired-rest",
    /// Several offers in a row expired, to the organisers.
    MentorRests { mentor: OwnedUserId } = "mentor-rests",
    /// The mentor declined, to the mentor.
    OfferDeclined { no: TicketNo } = "offer-declined",
    /// The offer is moot, to the mentor.
    OfferRetracted { no: TicketNo } = "offer-retracted",
    /// The mentor has more time.
    OfferExtended { no: TicketNo, until: Timestamp } = "offer-extended",
    /// An offer can be extended once.
    OfferExtendedBefore { no: TicketNo, until: Timestamp } = "offer-extended-before",
    /// The next mentor is asked, to the candidate.
    OnToNext { no: TicketNo } = "on-to-next",
    /// Nobody is free, to the candidate.
    WaitingCandidate { no: TicketNo } = "waiting-candidate",
    /// Nobody is free, to the organisers.
    WaitingOrganisers { no: TicketNo, who: OwnedUserId } = "waiting-organisers",
    /// Nobody has been free for long, to the organisers.
    WaitingLong { no: TicketNo, who: OwnedUserId, since: Timestamp } = "waiting-long",
    /// The mentor has no open offer.
    NoOffer = "no-offer",
    /// The mentor has several open offers.
    WhichOffer { command: Verb } = "which-offer",
    /// A mentor took a candidate on, in the mentors room.
    AcceptedRoom { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId } = "accepted-room",
    /// Mentor and candidate are introduced to each other; the same message to both.
    Introduction { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId } = "introduction",
    /// What the mentor can do next.
    IntroductionMentor { no: TicketNo } = "introduction-mentor",
    /// A mentor left, to the candidate.
    MentorLeftCandidate { no: TicketNo } = "mentor-left-candidate",
    /// A mentor left, to the organisers.
    MentorLeftOrganisers { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId } = "mentor-left-organisers",
    /// The mentors follow.
    MentorsHead = "mentors-head",
    /// There are no mentors.
    MentorsNone = "mentors-none",
    /// A mentor with time.
    MentorFree { who: OwnedUserId, candidates: u32, capacity: u32 } = "mentor-free",
    /// A mentor whose hands are full.
    MentorFull { who: OwnedUserId, candidates: u32, capacity: u32 } = "mentor-full",
    /// A mentor on leave.
    MentorAway { who: OwnedUserId } = "mentor-away",
    /// A mentor on leave that ends.
    MentorAwayUntil { who: OwnedUserId, until: Timestamp } = "mentor-away-until",
    /// How to choose.
    MentorsFoot = "mentors-foot",
    /// The wish was heard.
    Chosen { no: TicketNo, mentor: OwnedUserId } = "chosen",
    /// The person is no mentor.
    NotAMentor { who: OwnedUserId } = "not-a-mentor",
    /// The mentor cannot be asked now.
    MentorNotFree { mentor: OwnedUserId } = "mentor-not-free",
    /// The mentor is already asked.
    MentorAskedAlready { mentor: OwnedUserId, until: Timestamp } = "mentor-asked-already",
    /// The mentor is available.
    AvailableNow { candidates: u32, capacity: u32 } = "available-now",
    /// The mentor is on leave.
    UnavailableNow = "unavailable-now",
    /// The mentor is on leave until a date.
    UnavailableUntil { until: Timestamp } = "unavailable-until",
    /// The day has passed.
    DayPassed { day: Date } = "day-passed",
    /// The mentor's leave is over.
    LeaveOver = "leave-over",
    /// How many candidates the mentor takes.
    CapacityNow { candidates: u32, capacity: u32 } = "capacity-now",
    /// More candidates than anybody can guide.
    CapacityTooHigh { most: u32 } = "capacity-too-high",
}
