//! Sentences: how a user group is proposed, looked at by the ambassadors of its region, and admitted or not.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{GroupNo, Region, TextId};
use crate::domain::record::group::standing::StandingName;
use crate::domain::value::Link;

phrases! {
    /// Sentences: how a user group is proposed, looked at by the ambassadors of its region, and admitted or not.
    GroupAdmission

    /// To the organisers: a group is proposed.
    ProposalHead { no: GroupNo, name: TextId, by: OwnedUserId } = "proposal-head",
    /// … where it meets.
    ProposalPlace { place: TextId } = "proposal-place",
    /// … and in which region, with what there is already.
    ProposalRegion { region: Region, groups: u32, ambassadors: u32 } = "proposal-region",
    /// … and what is open on the way to an official group, which follows.
    StepsOpen = "steps-open",
    /// … and that nothing is.
    StepsDone = "steps-done",
    /// … and the groups in the same place follow.
    ProposalBeside = "proposal-beside",
    /// … and the groups of the same name follow.
    ProposalNamesakes = "proposal-namesakes",
    /// … which the ambassadors of the region were shown.
    ProposalShown { until: Timestamp } = "proposal-shown",
    /// … which nobody of the region could be shown.
    ProposalNobodyThere = "proposal-nobody-there",
    /// What the organisers can do now.
    ProposalFoot { no: GroupNo } = "proposal-foot",
    /// A group, in a list.
    Neighbour { no: GroupNo, name: TextId, place: TextId, standing: StandingName, contact: OwnedUserId } = "neighbour",
    /// A group that somebody mentors, in a list.
    NeighbourMentored {
        no: GroupNo,
        name: TextId,
        place: TextId,
        standing: StandingName,
        contact: OwnedUserId,
        mentor: OwnedUserId,
    } = "neighbour-mentored",
    /// A group of the same name, in a list.
    Namesake { no: GroupNo, name: TextId, standing: StandingName } = "namesake",
    /// To the ambassadors of the region: a group is proposed where there are others, which follow.
    OverlapHead { no: GroupNo, name: TextId, by: OwnedUserId } = "overlap-head",
    /// What they are asked.
    OverlapAsk { no: GroupNo, until: Timestamp } = "overlap-ask",
    /// To the organisers: the time for that is over; what was said follows.
    OverlapEnded { no: GroupNo, name: TextId } = "overlap-ended",
    /// Nothing was said.
    OverlapSilence = "overlap-silence",
    /// An ambassador finds it fine; why may follow.
    OpinionFine { by: OwnedUserId } = "opinion-fine",
    /// An ambassador sees a difficulty, which follows.
    OpinionDifficult { by: OwnedUserId } = "opinion-difficult",
    /// To the organisers: an ambassador finds it fine.
    Agreed { no: GroupNo, name: TextId, by: OwnedUserId } = "agreed",
    /// Thanks for that.
    AgreedThanks { no: GroupNo } = "agreed-thanks",
    /// To the organisers: an ambassador sees a difficulty, which follows.
    Objected { no: GroupNo, name: TextId, by: OwnedUserId } = "objected",
    /// Thanks for that.
    ObjectedThanks { no: GroupNo } = "objected-thanks",
    /// The ambassador is of another region.
    NotYourRegion { no: GroupNo, region: Region } = "not-your-region",
    /// The group is in no region, or the ambassador.
    NotOfItsRegion { no: GroupNo } = "not-of-its-region",
    /// The organisers have not decided about a proposal for long.
    ProposalWaits { no: GroupNo, name: TextId, since: Timestamp } = "proposal-waits",
    /// The group does not wait to be admitted.
    NotProposed { no: GroupNo, standing: StandingName } = "not-proposed",
    /// The ambassadors of the region have time still to say something.
    OverlapLasts { no: GroupNo, until: Timestamp } = "overlap-lasts",
    /// What admitting would do; what is beside it follows.
    AdmitPreview { no: GroupNo, name: TextId } = "admit-preview",
    /// What ambassadors said follows.
    AdmitOpinions = "admit-opinions",
    /// To the organisers: it was admitted.
    Admitted { no: GroupNo, name: TextId, by: OwnedUserId } = "admitted",
    /// To its organisers: it was admitted.
    LetterAdmitted { no: GroupNo, name: TextId, by: OwnedUserId } = "letter-admitted",
    /// … and what that brings.
    LetterAdmittedGets = "letter-admitted-gets",
    /// … and what makes it official, which follows.
    LetterAdmittedNext = "letter-admitted-next",
    /// … and where to look.
    LetterAdmittedFoot { no: GroupNo } = "letter-admitted-foot",
    /// To everybody: there is a new group.
    AnnouncedNew { no: GroupNo, name: TextId } = "announced-new",
    /// The same, with its region.
    AnnouncedNewIn { no: GroupNo, name: TextId, region: Region } = "announced-new-in",
    /// What refusing would do; the letter follows.
    RefusePreview { no: GroupNo, name: TextId } = "refuse-preview",
    /// To its organisers: it was not admitted; the reason follows.
    LetterRefused { no: GroupNo, name: TextId, by: OwnedUserId } = "letter-refused",
    /// To who proposed what is no user group.
    LetterNoGroup { no: GroupNo, name: TextId } = "letter-no-group",
    /// Where it stands what a user group is.
    LetterAbout { about: Link } = "letter-about",
    /// How to come back.
    LetterAgain = "letter-again",
    /// To the organisers: it was not admitted; the reason follows.
    Refused { no: GroupNo, name: TextId, by: OwnedUserId } = "refused",
    /// To the organisers: it was no user group.
    RefusedAsSpam { no: GroupNo, name: TextId, by: OwnedUserId } = "refused-as-spam",
    /// Who proposed so many that were none proposes no more.
    MistakenTooOften { proposals: u32 } = "mistaken-too-often",
}
