//! Sentences: what organisers see of one person: what they are and were, what they decided, and what was decided about
//! them.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::TicketNo;
use crate::domain::place::Room;
use crate::domain::record::confirmation::Request;

phrases! {
    /// Sentences: what organisers see of one person: what they are and were, what they decided, and what was decided
    /// about them.
    Auditing

    /// What is known of a person follows.
    AuditHead { who: OwnedUserId } = "audit-head",
    /// There is nothing.
    AuditNobody { who: OwnedUserId } = "audit-nobody",

    /// What they are now follows.
    AuditNow = "audit-now",
    /// Nothing.
    AuditNowNothing = "audit-now-nothing",
    /// They are in a room of the programme's own.
    AuditIn { room: Room, since: Timestamp } = "audit-in",
    /// They have a moderator's power in a room of the community.
    AuditModerates { room: Room, since: Timestamp } = "audit-moderates",
    /// They hold the title.
    AuditHolds { since: Timestamp, no: TicketNo } = "audit-holds",
    /// They hold the title, and take a break.
    AuditHoldsPaused { since: Timestamp, no: TicketNo, until: Timestamp } = "audit-holds-paused",
    /// They held the title and stepped down.
    AuditEmeritus { since: Timestamp, no: TicketNo } = "audit-emeritus",
    /// Their title was taken back.
    AuditEnded { since: Timestamp, no: TicketNo } = "audit-ended",

    /// What they became and are no longer follows.
    AuditTurns { shown: u32, all: u32 } = "audit-turns",
    /// They came into a room.
    AuditCame { at: Timestamp, room: Room } = "audit-came",
    /// They left it, or were put out.
    AuditWent { at: Timestamp, room: Room } = "audit-went",
    /// They got a moderator's power.
    AuditEmpowered { at: Timestamp, room: Room } = "audit-empowered",
    /// They lost it.
    AuditUnempowered { at: Timestamp, room: Room } = "audit-unempowered",
    /// They hold the title from then on.
    AuditBecame { at: Timestamp } = "audit-became",
    /// They took a break from it.
    AuditPaused { at: Timestamp, until: Timestamp } = "audit-paused",
    /// The break was over.
    AuditResumed { at: Timestamp } = "audit-resumed",
    /// They stepped down.
    AuditSteppedDown { at: Timestamp } = "audit-stepped-down",
    /// They came back.
    AuditReturned { at: Timestamp } = "audit-returned",
    /// The title was taken back.
    AuditTakenBack { at: Timestamp } = "audit-taken-back",

    /// What they decided follows.
    AuditBy { shown: u32, all: u32 } = "audit-by",
    /// They decided nothing.
    AuditByNone = "audit-by-none",
    /// What was decided about them follows.
    AuditAbout { shown: u32, all: u32 } = "audit-about",
    /// Nothing was.
    AuditAboutNone = "audit-about-none",
    /// What waits for their word follows.
    AuditWaiting { shown: u32, all: u32 } = "audit-waiting",
    /// A command that waits.
    AuditWaits { request: Request, until: Timestamp } = "audit-waits",
    /// From when on roles are known, and who knows of this.
    AuditFoot = "audit-foot",
}
