//! Sentences: the card of a ticket, which is read again and again.

use jiff::civil::Date;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{Region, TextId, TicketNo};
use crate::domain::role::Who;
use crate::domain::value::{Lasting, StageName};

phrases! {
    /// Sentences: the card of a ticket, which is read again and again.
    Displaying

    /// Which ticket it is, and whose.
    CardHead { no: TicketNo, who: OwnedUserId } = "card-head",
    /// By which name the candidate is known elsewhere.
    CardAccount { account: TextId } = "card-account",
    /// Where they are at home.
    CardRegion { region: Region } = "card-region",
    /// Since when they apply.
    CardOpened { day: Date } = "card-opened",
    /// Where the ticket stands.
    CardStage { stage: StageName, since: Date } = "card-stage",
    /// Who guides them.
    CardMentor { mentor: OwnedUserId, since: Date } = "card-mentor",
    /// How much of the checklist is done.
    CardChecklist { done: u32, points: u32 } = "card-checklist",
    /// How many notes there are that the candidate can read.
    CardNotes { notes: u32 } = "card-notes",
    /// Who sponsors them.
    CardSponsor { by: OwnedUserId } = "card-sponsor",
    /// A mentor is asked next.
    CardNextPairing = "card-next-pairing",
    /// Nobody is free.
    CardNextWaiting { no: TicketNo } = "card-next-waiting",
    /// A mentor has to answer.
    CardNextOffered { no: TicketNo, mentor: OwnedUserId, until: Lasting } = "card-next-offered",
    /// The mentor has to say when they are ready.
    CardNextMentoring { no: TicketNo, mentor: OwnedUserId } = "card-next-mentoring",
    /// Somebody has to sponsor.
    CardNextSponsor { no: TicketNo, more: u32, who: Vec<Who> } = "card-next-sponsor",
    /// The same, and until then concerns can be raised.
    CardNextSponsorUntil { no: TicketNo, more: u32, who: Vec<Who>, until: Lasting } = "card-next-sponsor-until",
    /// Enough people sponsor, and until then concerns can be raised.
    CardNextObjections { until: Lasting } = "card-next-objections",
    /// Concerns have to be settled.
    CardNextConcerns { no: TicketNo, open: u32 } = "card-next-concerns",
    /// Where the ticket stands now, as a word in its thread.
    CardStageNow { no: TicketNo, stage: StageName } = "card-stage-now",
}
