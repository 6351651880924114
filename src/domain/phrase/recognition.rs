//! Sentences: which user groups a year recognises, from the first nomination to the announcement.

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{GroupNo, TextId, Year};
use crate::domain::record::group::standing::StandingName;
use crate::domain::value::Unmarked;

phrases! {
    /// Sentences: which user groups a year recognises, from the first nomination to the announcement.
    Recognising

    /// There is no round just now.
    RecognitionNone = "recognition-none",
    /// How organisers open one.
    RecognitionNoneOrganisers = "recognition-none-organisers",
    /// The year is none that can be recognised now.
    RecognitionYearOdd { least: Year, most: Year } = "recognition-year-odd",
    /// Another round goes on.
    RecognitionGoesOn { year: Year } = "recognition-goes-on",
    /// The year had its round.
    RecognitionHad { year: Year } = "recognition-had",
    /// The day that it shall end is over, or too far away.
    RecognitionDayOdd { least: Date, most: Date } = "recognition-day-odd",
    /// It is open, to everybody.
    RecognitionOpened { year: Year, until: Timestamp } = "recognition-opened",
    /// It is open, to the ambassadors.
    RecognitionOpenedAmbassadors { year: Year, until: Timestamp } = "recognition-opened-ambassadors",
    /// Groups can be nominated for longer.
    RecognitionLonger { year: Year, until: Timestamp } = "recognition-longer",
    /// It is open, to the organiser who opened it.
    RecognitionOpenedTold { year: Year, until: Timestamp } = "recognition-opened-told",
    /// Nominations are over.
    RecognitionClosed { year: Year } = "recognition-closed",
    /// The group holds no status.
    RecognitionNotThis { no: GroupNo, standing: StandingName } = "recognition-not-this",
    /// The person has nominated as many groups as they can know.
    RecognitionEnough { most: u32 } = "recognition-enough",
    /// Thanks for a nomination.
    RecognitionNominated { year: Year, no: GroupNo, name: TextId, until: Timestamp } = "recognition-nominated",
    /// Thanks for another reason.
    RecognitionNominatedAnew { year: Year, no: GroupNo, name: TextId } = "recognition-nominated-anew",
    /// A nomination, to the organisers; the reason follows.
    RecognitionNomination { year: Year, no: GroupNo, name: TextId, by: OwnedUserId } = "recognition-nomination",
    /// Groups can be nominated; those that were follow.
    RecognitionNominating { year: Year, until: Timestamp } = "recognition-nominating",
    /// None was so far.
    RecognitionNobodyYet = "recognition-nobody-yet",
    /// A group that was nominated.
    RecognitionLine { no: GroupNo, name: TextId, nominations: u32 } = "recognition-line",
    /// Who nominated it; the reason follows.
    RecognitionBy { by: OwnedUserId } = "recognition-by",
    /// How to nominate one.
    RecognitionNominateFoot = "recognition-nominate-foot",
    /// How organisers go on.
    RecognitionNominatingOrganisers = "recognition-nominating-organisers",
    /// The ambassadors vote; the groups follow.
    RecognitionVoting { year: Year, until: Timestamp } = "recognition-voting",
    /// How many have voted.
    RecognitionTurnout { voted: u32, ambassadors: u32 } = "recognition-turnout",
    /// The vote is over, and its announcement waits.
    RecognitionCountedWaits { year: Year } = "recognition-counted-waits",
    /// Nominations are over, and the organisers decide what happens.
    RecognitionStalledWaits { year: Year } = "recognition-stalled-waits",
    /// A group that was recognised.
    RecognitionPast { year: Year, no: GroupNo, name: TextId } = "recognition-past",
    /// Too few groups can be chosen among.
    RecognitionTooFew { year: Year } = "recognition-too-few",
    /// The vote begins, to the ambassadors; the groups follow with reasons.
    RecognitionVote { year: Year, until: Timestamp } = "recognition-vote",
    /// Not all that were nominated can be chosen among.
    RecognitionVoteMost { most: u32 } = "recognition-vote-most",
    /// How to vote.
    RecognitionVoteFoot { until: Timestamp } = "recognition-vote-foot",
    /// The poll's question.
    RecognitionQuestion { year: Year } = "recognition-question",
    /// One of its answers.
    RecognitionAnswer { no: Unmarked, name: TextId } = "recognition-answer",
    /// The poll stands, to the organiser who put it.
    RecognitionPollTold { year: Year, until: Timestamp } = "recognition-poll-told",
    /// The poll was put again, in another room.
    RecognitionMoved { year: Year, until: Timestamp } = "recognition-moved",
    /// It cannot be done as far as the round is.
    RecognitionNotNow { year: Year } = "recognition-not-now",
    /// Only ambassadors vote, to who is none.
    RecognitionNotYours { year: Year } = "recognition-not-yours",
    /// Nobody votes for a group of theirs.
    RecognitionOwnGroup { no: GroupNo, name: TextId } = "recognition-own-group",
    /// What was sent while the vote goes on cannot be read.
    RecognitionUnreadable { year: Year } = "recognition-unreadable",
    /// The vote ends soon.
    RecognitionReminder { year: Year, until: Timestamp } = "recognition-reminder",
    /// The vote is over, where the poll stood.
    RecognitionPollEnds { year: Year, voted: u32, ambassadors: u32 } = "recognition-poll-ends",
    /// The round was called off, where the poll stood.
    RecognitionPollCancelled { year: Year } = "recognition-poll-cancelled",
    /// What came of the vote; the groups follow.
    RecognitionResult { year: Year, voted: u32, ambassadors: u32 } = "recognition-result",
    /// A group's votes.
    RecognitionVotes { no: GroupNo, name: TextId, votes: u32 } = "recognition-votes",
    /// Several groups share the most votes.
    RecognitionShared = "recognition-shared",
    /// Nobody's vote leads to a group that can be recognised.
    RecognitionUndecided = "recognition-undecided",
    /// The organisers announce it.
    RecognitionResultFoot = "recognition-result-foot",
    /// How organisers announce it.
    RecognitionAnnounceFoot = "recognition-announce-foot",
    /// What organisers can do where nothing was decided.
    RecognitionDecideFoot { year: Year } = "recognition-decide-foot",
    /// Too few groups were nominated, to the organisers; those that were follow.
    RecognitionStalled { year: Year } = "recognition-stalled",
    /// It still waits for the organisers.
    RecognitionWaits { since: Timestamp } = "recognition-waits",
    /// It waits for the organisers, in a list.
    TodoRecognition { year: Year, since: Timestamp } = "recognition-todo",
    /// The vote decides, and nobody else.
    RecognitionDecided { year: Year } = "recognition-decided",
    /// Nothing was decided: the organisers name the group.
    RecognitionWhich { year: Year } = "recognition-which",
    /// The group was not nominated.
    RecognitionNotNominated { year: Year, no: GroupNo } = "recognition-not-nominated",
    /// The organiser organises one of the groups.
    RecognitionOneOfYours { no: GroupNo } = "recognition-one-of-yours",
    /// The announcement; the groups follow.
    RecognitionAnnounced { year: Year } = "recognition-announced",
    /// A group that is recognised.
    RecognitionGroup { no: GroupNo, name: TextId } = "recognition-group",
    /// The thanks at its end.
    RecognitionThanks = "recognition-thanks",
    /// To the organisers of a group that is recognised.
    RecognitionYours { year: Year, no: GroupNo, name: TextId } = "recognition-yours",
    /// It was announced, to the organiser who did.
    RecognitionAnnouncedTold { year: Year } = "recognition-announced-told",
    /// The round was called off; the reason follows.
    RecognitionCancelled { year: Year } = "recognition-cancelled",
    /// The round was called off, to the organiser who did.
    RecognitionCancelledTold { year: Year } = "recognition-cancelled-told",
}
