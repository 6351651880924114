//! Sentences: what is said of a tranche, and why somebody is in it or not.

use jiff::civil::Date;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{Criterion, Region, TicketNo};
use crate::domain::value::{Mark, StageName, Usage};

phrases! {
    /// Sentences: what is said of a tranche, and why somebody is in it or not.
    Tranching

    /// Who is proposed follows.
    TrancheHead { proposed: u32, asked: u32 } = "tranche-head",
    /// Somebody who is proposed, in a list, and why; `shortlisted` is 1 if they are on the shortlist.
    TrancheChosen {
        place: u32,
        no: TicketNo,
        who: OwnedUserId,
        marks: Vec<(Criterion, Mark)>,
        overall: Mark,
        scores: u32,
        shortlisted: u32,
    } = "tranche-chosen",
    /// The same, where only so many of a region are chosen.
    TrancheChosenRegion {
        place: u32,
        no: TicketNo,
        who: OwnedUserId,
        region: Region,
        seat: u32,
        seats: u32,
        marks: Vec<(Criterion, Mark)>,
        overall: Mark,
        scores: u32,
        shortlisted: u32,
    } = "tranche-chosen-region",
    /// Nobody can be proposed.
    TrancheNobody { asked: u32 } = "tranche-nobody",
    /// Who was passed over follows.
    TranchePassed { applications: u32 } = "tranche-passed",
    /// Their region is full.
    TranchePassedFull {
        no: TicketNo,
        who: OwnedUserId,
        overall: Mark,
        region: Region,
        taken: u32,
        seats: u32,
    } = "tranche-passed-full",
    /// Too few organisers have scored them.
    TranchePassedUnscored { no: TicketNo, who: OwnedUserId, scores: u32, needed: u32 } = "tranche-passed-unscored",
    /// As many as were asked for came before them.
    TranchePassedLater { no: TicketNo, who: OwnedUserId, overall: Mark } = "tranche-passed-later",
    /// They are on hold.
    TranchePassedHeld { no: TicketNo, who: OwnedUserId, until: Date } = "tranche-passed-held",
    /// How the order comes about.
    TrancheOrder = "tranche-order",
    /// How many of a region can be chosen; `counting` is 1 if those who have the title, or will have it, count.
    TrancheCap { seats: u32, counting: u32 } = "tranche-cap",
    /// The letter to who is chosen follows.
    TrancheLetter = "tranche-letter",
    /// What the others hear.
    TrancheOthers = "tranche-others",
    /// What was proposed has changed, and how follows.
    TrancheChanged = "tranche-changed",
    /// A decision was made, or it is on hold.
    TrancheMoved { no: TicketNo, who: OwnedUserId, stage: StageName } = "tranche-moved",
    /// The organisers think otherwise of it.
    TrancheRescored { no: TicketNo, who: OwnedUserId } = "tranche-rescored",
    /// It is part of it now.
    TrancheIn { no: TicketNo, who: OwnedUserId } = "tranche-in",
    /// It is part of it no longer.
    TrancheOut { no: TicketNo, who: OwnedUserId } = "tranche-out",
    /// The tranche was selected; who it is follows.
    TrancheDone { selected: u32, by: OwnedUserId } = "tranche-done",
    /// Somebody who was selected, in a list.
    TrancheDoneItem { no: TicketNo, who: OwnedUserId } = "tranche-done-item",
    /// Nothing was proposed that could be confirmed.
    TrancheNotProposed { usage: Usage } = "tranche-not-proposed",
    /// Nothing waits for a decision.
    TrancheEmpty = "tranche-empty",
}
