//! Sentences: a mentor's leave, as those hear of it whom it concerns, and who stands in meanwhile.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{Language, TicketNo};

phrases! {
    /// Sentences: a mentor's leave, as those hear of it whom it concerns, and who stands in meanwhile.
    Absence

    /// A mentor asks somebody to stand in, to them.
    StandInAsked { mentor: OwnedUserId } = "stand-in-asked",
    /// A mentor asks somebody to stand in until a day, to them.
    StandInAskedUntil { mentor: OwnedUserId, until: Timestamp } = "stand-in-asked-until",
    /// Whom it would be about.
    LookedAfter { no: TicketNo, who: OwnedUserId } = "looked-after",
    /// What who was asked can do, and until when.
    StandInFoot { until: Timestamp } = "stand-in-foot",
    /// Somebody was asked, to the mentor.
    StandInSought { stand_in: OwnedUserId, until: Timestamp } = "stand-in-sought",
    /// They agreed, to themselves.
    StandInThanks { mentor: OwnedUserId } = "stand-in-thanks",
    /// They agreed, to the mentor.
    StandInAgreed { stand_in: OwnedUserId } = "stand-in-agreed",
    /// They said no, to themselves.
    StandInNo { mentor: OwnedUserId } = "stand-in-no",
    /// Nobody stands in, to the mentor.
    StandInMissing { stand_in: OwnedUserId } = "stand-in-missing",
    /// Who was asked did not answer in time, to them.
    StandInExpired { mentor: OwnedUserId } = "stand-in-expired",
    /// Nobody needs to stand in any more, to who did or was asked to.
    StandInOver { mentor: OwnedUserId } = "stand-in-over",
    /// The leave lasts until another day, to who stands in.
    StandInUntil { mentor: OwnedUserId, until: Timestamp } = "stand-in-until",
    /// The leave has no end now, to who stands in.
    StandInOpen { mentor: OwnedUserId } = "stand-in-open",
    /// A mentor is away, to their candidate.
    AwayCandidate { no: TicketNo, mentor: OwnedUserId } = "away-candidate",
    /// A mentor is away until a day, to their candidate.
    AwayCandidateUntil { no: TicketNo, mentor: OwnedUserId, until: Timestamp } = "away-candidate-until",
    /// Who looks after the candidate meanwhile, to them.
    AwayLookedAfter { no: TicketNo, mentor: OwnedUserId, stand_in: OwnedUserId } = "away-looked-after",
    /// Nobody looks after the candidate any more, to them.
    AwayAlone { no: TicketNo, stand_in: OwnedUserId } = "away-alone",
    /// The mentor is back, to their candidate.
    BackCandidate { no: TicketNo, mentor: OwnedUserId } = "back-candidate",
    /// The leave is nearly over, to the mentor.
    ReturnNear { until: Timestamp } = "return-near",
    /// The leave is nearly over, to who stands in.
    ReturnNearStandIn { mentor: OwnedUserId, until: Timestamp } = "return-near-stand-in",
    /// Nobody asked the person to stand in.
    NotAskedToStandIn = "not-asked-to-stand-in",
    /// Several mentors asked the person to stand in.
    StandInForWhom = "stand-in-for-whom",
    /// Nobody stands in for themselves.
    StandInYourself = "stand-in-yourself",
    /// Who was named is away as well.
    StandInAway { stand_in: OwnedUserId } = "stand-in-away",
    /// Who was named is the mentor's own candidate.
    StandInCandidate { stand_in: OwnedUserId, no: TicketNo } = "stand-in-candidate",
    /// The reason for a leave follows, where mentors and organisers read.
    AwayBecause { who: OwnedUserId } = "away-because",
    /// Who stands in for a mentor, in the list.
    MentorStandIn { who: OwnedUserId, stand_in: OwnedUserId } = "mentor-stand-in",
    /// In which languages a mentor guides, in the list.
    MentorSpeaks { who: OwnedUserId, languages: Vec<Language> } = "mentor-speaks",
    /// Who may read the reason.
    BecauseRead = "because-read",
    /// In which languages the mentor guides.
    SpeaksNow { languages: Vec<Language> } = "speaks-now",
    /// In which language the mentor guides who named none.
    SpeaksUsual { languages: Vec<Language> } = "speaks-usual",
    /// What was written is no tag of a language.
    SpeaksUnclear = "speaks-unclear",
}
