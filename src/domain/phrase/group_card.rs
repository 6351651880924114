//! Sentences: one user group, as it is shown to whoever asks for it.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{GroupNo, QuestionId, Region, TextId, Year};
use crate::domain::record::group::standing::StandingName;
use crate::domain::record::interview::answer::Answer;

phrases! {
    /// Sentences: one user group, as it is shown to whoever asks for it.
    Presenting

    /// Its number and its name.
    CardHead { no: GroupNo, name: TextId } = "group-card-head",
    /// Its number, where it has no name.
    CardHeadNameless { no: GroupNo } = "group-card-head-nameless",
    /// Where it stands, since when, and who saw to it.
    CardStanding { standing: StandingName, since: Timestamp, by: OwnedUserId } = "group-card-standing",
    /// Why; the reason follows.
    CardWhy = "group-card-why",
    /// When it was proposed, and by whom.
    CardProposed { at: Timestamp, by: OwnedUserId } = "group-card-proposed",
    /// Where it is.
    CardPlace { place: TextId } = "group-card-place",
    /// The same, and in which region.
    CardPlaceRegion { place: TextId, region: Region } = "group-card-place-region",
    /// In which region.
    CardRegion { region: Region } = "group-card-region",
    /// In which time zone.
    CardZone { zone: Answer } = "group-card-zone",
    /// Who speaks for it.
    CardContact { who: OwnedUserId } = "group-card-contact",
    /// Who else organises it follows.
    CardOrganisers = "group-card-organisers",
    /// Somebody by Matrix ID.
    CardOrganiser { who: OwnedUserId } = "group-card-organiser",
    /// Somebody by Matrix ID and name.
    CardOrganiserNamed { who: OwnedUserId, name: TextId } = "group-card-organiser-named",
    /// Somebody with their e-mail address and employer.
    CardAddresses { person: Answer } = "group-card-addresses",
    /// The same, of somebody whose Matrix ID is not known.
    CardAddressesOffline { person: Answer } = "group-card-addresses-offline",
    /// Some are known by their e-mail addresses alone, which the reader does not read.
    CardUnnamed { people: u32 } = "group-card-unnamed",
    /// A year for which it was recognised.
    CardRecognised { year: Year } = "group-card-recognised",
    /// Who mentors it, and since when.
    CardMentor { mentor: OwnedUserId, since: Timestamp } = "group-card-mentor",
    /// A mentor is sought.
    CardMentorSought = "group-card-mentor-sought",
    /// Somebody was asked to mentor it.
    CardMentorOffered { mentor: OwnedUserId, until: Timestamp } = "group-card-mentor-offered",
    /// Its web addresses follow.
    CardLinks = "group-card-links",
    /// What its organisers say of it follows.
    CardSaid = "group-card-said",
    /// What was asked; the answer follows.
    CardAsked { question: QuestionId } = "group-card-asked",
    /// What was answered, in few words.
    CardAnswer { answer: Answer } = "group-card-answer",
    /// A web address.
    CardLink { link: TextId } = "group-card-link",
    /// It is being helped; with what follows.
    CardSupport { since: Timestamp, until: Timestamp } = "group-card-support",
    /// The time for that is over.
    CardSupportOver { since: Timestamp, until: Timestamp } = "group-card-support-over",
    /// What is not shown here stands in the direct chat.
    CardElsewhere { no: GroupNo } = "group-card-elsewhere",
}
