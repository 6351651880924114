//! Sentences: thumbs up, sponsors, and what follows.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{Region, TextId, TicketNo};
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
    /// Enough people sponsor, and the time for concerns is not over.
    SponsoringWaits { no: TicketNo, who: OwnedUserId, by: OwnedUserId, until: Timestamp } = "sponsoring-waits",
    /// Enough people sponsor already, and the time for concerns is not over.
    SponsorsEnough { no: TicketNo, until: Timestamp } = "sponsors-enough",
    /// Who sponsors so far, on the ticket.
    SponsorLine { by: OwnedUserId } = "sponsor-line",
    /// One person sponsors once.
    SponsorsAlready { no: TicketNo } = "sponsors-already",
    /// Closed as sponsored, on the ticket.
    Sponsored { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "sponsored",
    /// Congratulations, to the new ambassador.
    Congratulations { no: TicketNo, by: OwnedUserId } = "congratulations",
    /// What comes next, to the new ambassador.
    CongratulationsNext = "congratulations-next",
    /// What the e-mail of approval is about, in one line.
    MailSubject = "mail-subject",
    /// The e-mail of approval.
    MailApproved { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "mail-approved",
    /// What comes next, in the e-mail.
    MailNext = "mail-next",
    /// Why it came, in the e-mail.
    MailFoot = "mail-foot",
    /// Thanks, to the mentor.
    ThanksMentor { no: TicketNo, who: OwnedUserId } = "thanks-mentor",
    /// What would be undone; the letter follows.
    UnsponsorPreview { no: TicketNo, who: OwnedUserId } = "unsponsor-preview",
    /// It is undone, on the ticket; the reason follows.
    Unsponsored { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "unsponsored",
    /// What the organisers have to do by hand.
    UnsponsoredByHand { who: OwnedUserId } = "unsponsored-by-hand",
    /// It is undone, to who was an ambassador; the reason follows.
    UnsponsoredCandidate { no: TicketNo } = "unsponsored-candidate",
    /// What comes next for them: their mentor goes on.
    UnsponsoredNext { mentor: OwnedUserId } = "unsponsored-next",
    /// What comes next for them: another mentor is sought.
    UnsponsoredNextPairing = "unsponsored-next-pairing",
    /// It is undone, to the mentor, who goes on.
    UnsponsoredMentor { no: TicketNo, who: OwnedUserId, by: OwnedUserId } = "unsponsored-mentor",
    /// The ticket made nobody an ambassador who is one now.
    NotSponsored { no: TicketNo } = "not-sponsored",
    /// The employer is needed of who wants to sponsor.
    EmployerUnsaid { no: TicketNo } = "employer-unsaid",
    /// The employer is needed of somebody else.
    EmployerUnsaidOther { no: TicketNo, who: OwnedUserId } = "employer-unsaid-other",
    /// A sponsor must have another employer than this person.
    EmployerShared { no: TicketNo, who: OwnedUserId } = "employer-shared",
    /// The employer is asked for, because of a ticket.
    EmployerAsked = "employer-asked",
    /// The employer was kept.
    EmployerKept { name: TextId } = "employer-kept",
    /// It was kept that there is none.
    EmployerNone = "employer-none",
    /// What is kept of the employer.
    EmployerIs { name: TextId } = "employer-is",
    /// Nothing is kept of the employer.
    EmployerUnknown = "employer-unknown",
    /// The words name no employer.
    EmployerUnclear = "employer-unclear",
    /// This programme wants to know no employers.
    EmployerNotAsked = "employer-not-asked",
    /// The new ambassador, to everyone.
    Announcement { who: OwnedUserId } = "announcement",
    /// The new ambassador with their region, to everyone.
    AnnouncementRegion { who: OwnedUserId, region: Region } = "announcement-region",
}
