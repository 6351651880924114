//! Sentences: what is said while applications are taken, or not.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;

phrases! {
    /// Sentences: what is said while applications are taken, or not.
    Admitting

    /// The intake was opened; why may follow.
    IntakeOpened { by: OwnedUserId } = "intake-opened",
    /// The same, to those who waited for it.
    IntakeOpenNow = "intake-open-now",
    /// It is open already.
    IntakeIsOpen = "intake-is-open",
    /// The intake was closed; what applicants are told follows.
    IntakeClosed { by: OwnedUserId } = "intake-closed",
    /// What that means for whom.
    IntakeClosedFoot = "intake-closed-foot",
    /// It is open; its last turns follow.
    IntakeStateOpen = "intake-state-open",
    /// It is closed; its last turns follow.
    IntakeStateClosed { since: Timestamp } = "intake-state-closed",
    /// It was opened once.
    IntakeTurnOpened { at: Timestamp, by: OwnedUserId } = "intake-turn-opened",
    /// It was closed once.
    IntakeTurnClosed { at: Timestamp, by: OwnedUserId } = "intake-turn-closed",
    /// Nobody can apply; why follows.
    IntakeRefuses { since: Timestamp } = "intake-refuses",
    /// What to do until then.
    IntakeRefusesFoot = "intake-refuses-foot",
    /// The person waits for it no longer.
    IntakeLeft = "intake-left",
    /// An application that was begun before may be finished.
    IntakeStillYours = "intake-still-yours",
    /// The person waits for it to open.
    StatusIntake { since: Timestamp } = "status-intake",
}
