//! Sentences: how a candidate and their mentor go along, and how a ticket passes to another mentor.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{ItemId, TicketNo};

phrases! {
    /// Sentences: how a candidate and their mentor go along, and how a ticket passes to another mentor.
    Guiding

    /// The mentor gave the ticket back, to the mentor.
    Released { no: TicketNo } = "ticket-released",
    /// The mentor gave the ticket back, to the organisers; the reason follows.
    ReleasedOrganisers { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId } = "ticket-released-organisers",
    /// An organiser assigned a mentor.
    Assigned { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId, by: OwnedUserId } = "assigned",
    /// An organiser assigned the ticket, to the mentor.
    AssignedMentor { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "assigned-mentor",
    /// An organiser assigned another mentor, to the one before.
    AssignedOther { no: TicketNo, mentor: OwnedUserId, by: OwnedUserId } = "assigned-other",
    /// This mentor guides the ticket already.
    AssignedAlready { no: TicketNo, mentor: OwnedUserId } = "assigned-already",
    /// Nobody mentors themselves.
    AssignCandidate { who: OwnedUserId } = "assign-candidate",
    /// The tickets without a mentor follow.
    OrphansHead = "orphans-head",
    /// There are none.
    OrphansNone = "orphans-none",
    /// Nobody is free; an organiser sees to it.
    OrphanWaiting { no: TicketNo, who: OwnedUserId, organiser: OwnedUserId, since: Timestamp } = "orphan-waiting",
    /// Nobody is free, and there is no organiser to see to it.
    OrphanNobody { no: TicketNo, who: OwnedUserId, since: Timestamp } = "orphan-nobody",
    /// A mentor was asked.
    OrphanOffered {
        no: TicketNo,
        who: OwnedUserId,
        mentor: OwnedUserId,
        since: Timestamp,
        until: Timestamp,
    } = "orphan-offered",
    /// The mentor is away, and nobody stands in.
    OrphanAway { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId, since: Timestamp } = "orphan-away",
    /// The mentor has not answered.
    OrphanSilent { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId, since: Timestamp } = "orphan-silent",
    /// How does it go?
    ProgressAsk { no: TicketNo, who: OwnedUserId } = "progress-ask",
    /// What the mentor can answer.
    ProgressFoot { no: TicketNo } = "progress-foot",
    /// Nobody knows how it goes, to the organisers.
    ProgressUnknown { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId } = "progress-unknown",
    /// What a thumbs up would do.
    ReadyPreview { no: TicketNo, who: OwnedUserId } = "ready-preview",
    /// Not yet.
    ProgressNotYet { no: TicketNo, next: Timestamp } = "progress-not-yet",
    /// More time.
    ProgressMoreTime { no: TicketNo, until: Timestamp } = "progress-more-time",
    /// Somebody waits, to whom they wait for.
    SilentAsk { no: TicketNo, who: OwnedUserId, until: Timestamp } = "silent-ask",
    /// What they can do.
    SilentAskFoot { no: TicketNo } = "silent-ask-foot",
    /// The other one was asked.
    SilentSaid { no: TicketNo, who: OwnedUserId, until: Timestamp } = "silent-said",
    /// The other one was asked before.
    SilentAlready { no: TicketNo, who: OwnedUserId, until: Timestamp } = "silent-already",
    /// The organisers know.
    SilentTold { no: TicketNo } = "silent-told",
    /// The mentor is away, so the organisers are asked.
    SilentAway { no: TicketNo, mentor: OwnedUserId } = "silent-away",
    /// The candidate does not answer, to the organisers.
    SilentCandidate { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId, since: Timestamp } = "silent-candidate",
    /// The mentor does not answer, to the organisers.
    SilentMentor { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId, since: Timestamp } = "silent-mentor",
    /// Who was waited for is there, to themselves.
    HereThanks { no: TicketNo, who: OwnedUserId } = "here-thanks",
    /// Who was waited for is there, to who waited.
    SilenceOver { no: TicketNo, who: OwnedUserId } = "silence-over",
    /// Who was waited for is there, to the organisers.
    SilenceOverOrganisers { no: TicketNo, who: OwnedUserId } = "silence-over-organisers",
    /// Nobody waits for the person.
    NotAwaited { no: TicketNo } = "not-awaited",
    /// The checklist follows.
    Checklist = "checklist",
    /// A point that is open.
    PointOpen { number: u32, item: ItemId } = "point-open",
    /// A point that is done.
    PointDone { number: u32, item: ItemId, by: OwnedUserId, at: Timestamp } = "point-done",
    /// A point was done.
    PointTicked { no: TicketNo, number: u32, item: ItemId, by: OwnedUserId } = "point-ticked",
    /// A point is not done after all.
    PointUnticked { no: TicketNo, number: u32, item: ItemId, by: OwnedUserId } = "point-unticked",
    /// A point is done already.
    PointIsDone { no: TicketNo, number: u32, item: ItemId } = "point-is-done",
    /// A point is open anyhow.
    PointIsOpen { no: TicketNo, number: u32, item: ItemId } = "point-is-open",
    /// There is no such point.
    PointMissing { no: TicketNo, points: u32 } = "point-missing",
    /// A point must be done first.
    PointRequired { no: TicketNo, number: u32, item: ItemId } = "point-required",
    /// Points are still open.
    PointsOpen = "points-open",
    /// The notes among mentors and organisers follow.
    Memos = "memos",
    /// There are notes among mentors and organisers, which are not shown here.
    MemosElsewhere { memos: u32 } = "memos-elsewhere",
    /// A note was taken for mentors and organisers alone.
    MemoTaken { no: TicketNo } = "memo-taken",
}
