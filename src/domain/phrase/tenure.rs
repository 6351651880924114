//! Sentences: an ambassador's life, from check-in to check-in, with its breaks, its end and its return.

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::Region;

phrases! {
    /// Sentences: an ambassador's life, from check-in to check-in, with its breaks, its end and its return.
    Tenure

    /// How is it going?
    CheckIn = "check-in",
    /// What can be answered.
    CheckInFoot = "check-in-foot",
    /// How is it going? Asked again.
    CheckInReminder = "check-in-reminder",
    /// How is it going? Asked for the last time before the organisers are told.
    CheckInLastReminder { until: Timestamp } = "check-in-last-reminder",
    /// All is well.
    CheckInThanks { next: Timestamp } = "check-in-thanks",
    /// Nothing was heard of an ambassador, to the organisers.
    SilentOrganisers { who: OwnedUserId, since: Timestamp } = "silent-organisers",
    /// Nothing was heard of an ambassador, to them.
    SilentAmbassador = "silent-ambassador",
    /// A break begins.
    Paused { until: Timestamp } = "paused",
    /// A break begins, to the organisers.
    PausedOrganisers { who: OwnedUserId, until: Timestamp } = "paused-organisers",
    /// The day until which the break should go has passed.
    PauseDayPassed { day: Date } = "pause-day-passed",
    /// A break is over, as was said.
    BreakOver = "break-over",
    /// A break is over, because they say so.
    BreakEnded { next: Timestamp } = "break-ended",
    /// What stepping down means, before it is done.
    StepDownMeans { until: Timestamp } = "step-down-means",
    /// What everyone will read follows.
    StepDownAnnounced = "step-down-announced",
    /// They stepped down.
    SteppedDown { since: Timestamp, until: Timestamp } = "stepped-down",
    /// They stepped down, to the organisers.
    SteppedDownOrganisers { who: OwnedUserId } = "stepped-down-organisers",
    /// They stepped down, to the organisers, with how many ambassadors their region has left.
    SteppedDownRegion { who: OwnedUserId, region: Region, ambassadors: u32 } = "stepped-down-region",
    /// They stepped down, to everyone.
    Farewell { who: OwnedUserId, since: Timestamp } = "farewell",
    /// They stepped down, to everyone, with their region.
    FarewellRegion { who: OwnedUserId, region: Region, since: Timestamp } = "farewell-region",
    /// They are an ambassador again.
    Returned { next: Timestamp } = "returned",
    /// They are an ambassador again, to the organisers.
    ReturnedOrganisers { who: OwnedUserId } = "returned-organisers",
    /// They are an ambassador again, to everyone.
    Greeting { who: OwnedUserId } = "greeting",
    /// They are an ambassador again, to everyone, with their region.
    GreetingRegion { who: OwnedUserId, region: Region } = "greeting-region",
    /// The organisers were asked whether they may return.
    ReturnAsked { since: Timestamp } = "return-asked",
    /// The organisers were asked before.
    ReturnAskedAlready { asked: Timestamp } = "return-asked-already",
    /// Somebody would like to return, to the organisers.
    AsksToReturn { who: OwnedUserId, since: Timestamp } = "asks-to-return",
    /// Somebody who would like to return, in a list.
    TodoReturn { who: OwnedUserId, since: Timestamp } = "return-todo",
    /// An organiser welcomed them back.
    WelcomedBack { who: OwnedUserId, by: OwnedUserId } = "welcomed-back",
    /// Nobody welcomes themselves.
    WelcomeOneself = "welcome-oneself",
    /// They have not asked to return.
    NotReturning { who: OwnedUserId } = "not-returning",
    /// An emeritus wants to apply.
    EmeritusApplies { since: Timestamp } = "emeritus-applies",
}
