//! Sentences: key messages that are carried to all ambassadors.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::BroadcastNo;

phrases! {
    /// Sentences: key messages that are carried to all ambassadors.
    Carrying

    /// What would be sent follows, and to how many.
    BroadcastPreview { ambassadors: u32 } = "broadcast-preview",
    /// There is nobody to send it to.
    BroadcastNobody = "broadcast-nobody",
    /// The message, to an ambassador; its words follow.
    BroadcastHead { by: OwnedUserId } = "broadcast-head",
    /// It is on its way.
    BroadcastSent { no: BroadcastNo, ambassadors: u32 } = "broadcast-sent",
    /// It came to all it could come to.
    BroadcastArrived { no: BroadcastNo, arrived: u32, ambassadors: u32 } = "broadcast-arrived",
    /// Whom it did not reach; the reason follows.
    BroadcastFailed { who: OwnedUserId } = "broadcast-failed",
    /// The latest ones follow.
    BroadcastsHead = "broadcasts-head",
    /// There was none.
    BroadcastsNone = "broadcasts-none",
    /// One of them.
    BroadcastLine { no: BroadcastNo, by: OwnedUserId, at: Timestamp, arrived: u32, ambassadors: u32 }
        = "broadcast-line",
    /// To whom it is still on its way.
    BroadcastWaiting { who: OwnedUserId } = "broadcast-waiting",
    /// How many more it is still on its way to.
    BroadcastWaitingMore { ambassadors: u32 } = "broadcast-waiting-more",
    /// There is none of this number.
    NoSuchBroadcast { no: BroadcastNo } = "no-such-broadcast",
}
