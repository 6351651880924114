//! Sentences: calls for help, who signs up for them, and what came of them.

use jiff::civil::Date;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{CallKind, CallNo, Region};
use crate::domain::value::Given;

phrases! {
    /// Sentences: calls for help, who signs up for them, and what came of them.
    Calling

    /// How one calls for help.
    CallForm { kinds: Vec<CallKind> } = "call-form",
    /// The call begins with no kind that there is.
    CallKindUnknown { word: Given, kinds: Vec<CallKind> } = "call-kind-unknown",
    /// Its last day cannot be understood.
    CallDayUnclear { word: Given } = "call-day-unclear",
    /// Its last day is over already.
    CallDayPassed { day: Date } = "call-day-passed",
    /// It does not say what it is about.
    CallEmpty = "call-empty",
    /// A call, to the ambassadors; what it is about follows.
    CallHead { no: CallNo, kind: CallKind, by: OwnedUserId, until: Date } = "call-head",
    /// A call for a region's help, to the ambassadors; what it is about follows.
    CallHeadRegion { no: CallNo, kind: CallKind, by: OwnedUserId, region: Region, until: Date } = "call-head-region",
    /// How to sign up.
    CallFoot { no: CallNo, by: OwnedUserId } = "call-foot",
    /// The call went out, to who called.
    CallMade { no: CallNo, until: Date } = "call-made",
    /// The call went out, and to so many ambassadors of a region, to who called.
    CallMadeRegion { no: CallNo, until: Date, region: Region, ambassadors: u32 } = "call-made-region",
    /// How who called sees and ends it.
    CallMadeFoot { no: CallNo } = "call-made-foot",
    /// There is no such call to sign up for or to see.
    NoSuchCall { no: CallNo } = "no-such-call",
    /// There is no such call that the person may close.
    NoCallToClose { no: CallNo } = "no-call-to-close",
    /// The last day to sign up is over.
    CallOver { no: CallNo, until: Date } = "call-over",
    /// One's own call.
    CallOfYours { no: CallNo } = "call-of-yours",
    /// Who takes a break does not sign up.
    CallDuringBreak = "call-during-break",
    /// Who stepped down does not sign up.
    CallForEmeritus = "call-for-emeritus",
    /// The person has signed up already.
    CallJoinedAlready { no: CallNo } = "call-joined-already",
    /// The person signed up.
    CallJoined { no: CallNo, kind: CallKind, by: OwnedUserId } = "call-joined",
    /// The person had not signed up.
    CallNotJoined { no: CallNo } = "call-not-joined",
    /// The person stepped back.
    CallLeft { no: CallNo } = "call-left",
    /// The call was taken back.
    CallDropped { no: CallNo } = "call-dropped",
    /// Who signed up or stepped back, to who called.
    CallNews { no: CallNo, kind: CallKind } = "call-news",
    /// Somebody signed up.
    CallCame { who: OwnedUserId } = "call-came",
    /// Somebody stepped back.
    CallWent { who: OwnedUserId } = "call-went",
    /// How many there are now.
    CallNewsFoot { no: CallNo, helpers: u32 } = "call-news-foot",
    /// The last day is over, to who called.
    CallEnded { no: CallNo, kind: CallKind } = "call-ended",
    /// Nobody has told what came of it, to who called.
    CallOutcomeWaits { no: CallNo, kind: CallKind, until: Date } = "call-outcome-waits",
    /// How to tell what came of it.
    CallEndedFoot { no: CallNo } = "call-ended-foot",
    /// There are no calls.
    CallsNone = "calls-none",
    /// The calls follow.
    CallsHead = "calls-head",
    /// A call, in a list.
    CallLine { no: CallNo, kind: CallKind, by: OwnedUserId, until: Date, helpers: u32 } = "call-line",
    /// A call for a region's help, in a list.
    CallLineRegion {
        no: CallNo,
        kind: CallKind,
        by: OwnedUserId,
        region: Region,
        until: Date,
        helpers: u32,
    } = "call-line-region",
    /// There are more than were shown.
    CallsMore { more: u32 } = "calls-more",
    /// How to sign up for one of them.
    CallsFoot = "calls-foot",
    /// How organisers see all of one of them.
    CallsFootOrganisers = "calls-foot-organisers",
    /// The last day is over, and what came of it is not told yet.
    CallAwaits { by: OwnedUserId } = "call-awaits",
    /// What came of a call waits to be told, in a list.
    TodoCall { no: CallNo, by: OwnedUserId, until: Date } = "call-todo",
    /// Who signed up follows.
    CallHelpers = "call-helpers",
    /// Nobody has signed up.
    CallHelpersNone = "call-helpers-none",
    /// The reader is among those who signed up.
    CallYouHelp { no: CallNo } = "call-you-help",
    /// What came of it, to who called and who signed up; it follows.
    CallOutcome { no: CallNo, kind: CallKind, by: OwnedUserId } = "call-outcome",
    /// Thanks to who signed up.
    CallThanks = "call-thanks",
    /// What came of it, to all ambassadors; it follows.
    CallOutcomeRoom { no: CallNo, kind: CallKind, by: OwnedUserId, helpers: u32 } = "call-outcome-room",
    /// It was told what came of it, to who told it.
    CallClosed { no: CallNo, helpers: u32 } = "call-closed",
}
