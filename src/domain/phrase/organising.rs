//! Sentences: what organisers see of the whole: what waits, numbers, files, and who decided what.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{Region, TicketNo};
use crate::domain::record::confirmation::Request;
use crate::domain::role::Who;

phrases! {
    /// Sentences: what organisers see of the whole: what waits, numbers, files, and who decided what.
    Organising

    /// What waits follows, oldest first.
    TodoHead { matters: u32 } = "todo-head",
    /// Nothing waits.
    TodoNone = "todo-none",
    /// An application waits for the organisers.
    TodoReview { no: TicketNo, who: OwnedUserId, since: Timestamp, by: Timestamp } = "todo-review",
    /// An application is on hold.
    TodoHeld { no: TicketNo, who: OwnedUserId, since: Timestamp, until: Timestamp } = "todo-held",
    /// A candidate waits for a mentor with time.
    TodoFreeMentor { no: TicketNo, who: OwnedUserId, since: Timestamp } = "todo-free-mentor",
    /// A mentor was asked.
    TodoOffer { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId, since: Timestamp, until: Timestamp }
        = "todo-offer",
    /// A mentor guides a candidate.
    TodoMentoring { no: TicketNo, who: OwnedUserId, mentor: OwnedUserId, since: Timestamp } = "todo-mentoring",
    /// A candidate waits for a sponsor.
    TodoSponsor { no: TicketNo, who: OwnedUserId, sponsors: Vec<Who>, since: Timestamp } = "todo-sponsor",
    /// More waits than is shown.
    TodoMore { matters: u32 } = "todo-more",

    /// The numbers follow.
    StatsHead = "stats-head",
    /// How many applications there are, by where they stand.
    StatsApplications { all: u32, open: u32, sponsored: u32, rejected: u32, withdrawn: u32 }
        = "stats-applications",
    /// How many applications are being written.
    StatsDrafts { drafts: u32 } = "stats-drafts",
    /// How long one of two applicants waited at most, for an answer of the organisers.
    StatsToAnswer { days: u32, tickets: u32 } = "stats-to-answer",
    /// Likewise, for a mentor.
    StatsToMentor { days: u32, tickets: u32 } = "stats-to-mentor",
    /// Likewise, from the application to the title.
    StatsToTitle { days: u32, tickets: u32 } = "stats-to-title",
    /// How many mentors there are, and have time.
    StatsMentors { mentors: u32, free: u32, away: u32 } = "stats-mentors",
    /// How offers to mentors were answered.
    StatsOffers { accepted: u32, declined: u32, expired: u32 } = "stats-offers",
    /// How many ambassadors there are, and were.
    StatsAmbassadors { active: u32, paused: u32, emeriti: u32 } = "stats-ambassadors",
    /// The column of the regions.
    StatsColumnRegion = "stats-column-region",
    /// The column of how many ambassadors they have.
    StatsColumnAmbassadors = "stats-column-ambassadors",
    /// Of which, in a region.
    StatsRegion { region: Region, ambassadors: u32 } = "stats-region",

    /// The files follow.
    ExportHead { files: u32 } = "export-head",
    /// What is in them, and how to keep them.
    ExportFoot = "export-foot",

    /// The latest decisions follow.
    TrailHead { decisions: u32, all: u32 } = "trail-head",
    /// The decisions on a ticket follow.
    TrailHeadTicket { no: TicketNo, decisions: u32 } = "trail-head-ticket",
    /// Nobody has decided anything.
    TrailNone = "trail-none",
    /// A decision; its reason follows, if one was given.
    TrailLine { at: Timestamp, by: OwnedUserId, request: Request } = "trail-line",
    /// How to see the others.
    TrailFoot = "trail-foot",

    /// What the week brought.
    DigestHead { since: Timestamp } = "digest-head",
    /// Applications of the week, by what became of them.
    DigestApplications { opened: u32, sponsored: u32, rejected: u32, withdrawn: u32 } = "digest-applications",
    /// What waits follows, oldest first.
    DigestWaiting { matters: u32 } = "digest-waiting",
    /// Nothing waits.
    DigestNothing = "digest-nothing",
}
