//! Sentences: thumbs up, sponsors, and what follows.

use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{Region, TicketNo};
use crate::domain::role::Who;

phrases! {
    /// Sentences: thumbs up, sponsors, and what follows.
    Approving

    /// The mentor holds the candidate ready, on the ticket.
    ThumbsUpGiven { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId } = "thumbs-up-given",
    /// Who can sponsor now.
    ThumbsUpNext { no: TicketNo, who: Vec<Who> } = "thumbs-up-next",
    /// The mentor holds the candidate ready, to the candidate.
    ThumbsUpCandidate { no: TicketNo, mentor: OwnedUserId } = "thumbs-up-candidate",
    /// A sponsor, and more are needed.
    Sponsoring { no: TicketNo, who: OwnedUserId, by: OwnedUserId, more: u32 } = "sponsoring",
    /// One person sponsors once.
    SponsorsAlready { no: TicketNo } = "sponsors-already",
    /// Closed as sponsored, on the ticket.
    Sponsored { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "sponsored",
    /// Congratulations, to the new ambassador.
    Congratulations { no: TicketNo, by: OwnedUserId } = "congratulations",
    /// What comes next, to the new ambassador.
    CongratulationsNext = "congratulations-next",
    /// Thanks, to the mentor.
    ThanksMentor { no: TicketNo, who: OwnedUserId } = "thanks-mentor",
    /// The new ambassador, to everyone.
    Announcement { who: OwnedUserId } = "announcement",
    /// The new ambassador with their region, to everyone.
    AnnouncementRegion { who: OwnedUserId, region: Region } = "announcement-region",
}
