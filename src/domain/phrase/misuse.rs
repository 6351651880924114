//! Sentences: misuse of the title, how a case of it is shown, and how the accused are heard. No sentence here names
//! who reported.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{CaseNo, MisuseKind, TextId};
use crate::domain::place::Room;
use crate::domain::record::misuse::{Evidence, Verdict};

phrases! {
    /// Sentences: misuse of the title, how a case of it is shown, and how the accused are heard.
    Misuse

    /// A case.
    CaseHead { no: CaseNo, who: OwnedUserId, opened: Timestamp } = "case-head",
    /// The accused may still answer.
    CaseWaitsForAnswer { until: Timestamp } = "case-waits-for-answer",
    /// The accused have answered.
    CaseWaitsAnswered = "case-waits-answered",
    /// The accused have not answered in time.
    CaseWaitsUnanswered = "case-waits-unanswered",
    /// An appeal is to be decided.
    CaseWaitsAppeal { since: Timestamp } = "case-waits-appeal",
    /// Nothing is to be decided any more.
    CaseClosed { verdict: Verdict } = "case-closed",
    /// Nothing is to be decided any more, and what was decided does not count.
    CaseLifted = "case-lifted",
    /// What they are said to have done, and how often that was reported; what the bot saw, nobody reported.
    CaseKind { kind: MisuseKind, reports: u32 } = "case-kind",
    /// The name that the bot saw.
    CaseSeen { name: TextId, room: Room, at: Timestamp } = "case-seen",
    /// A message that shows it.
    CaseEvidence { link: Evidence } = "case-evidence",
    /// What such a message says follows.
    CaseQuote { link: Evidence } = "case-quote",
    /// What a reporter wrote follows.
    CaseReason { kind: MisuseKind } = "case-reason",
    /// What the accused wrote follows.
    CaseAnswer { at: Timestamp } = "case-answer",
    /// Why it was decided so follows.
    CaseDecided { by: OwnedUserId, verdict: Verdict, at: Timestamp } = "case-decided",
    /// Who may decide.
    CaseJudges = "case-judges",
    /// Who may decide an appeal.
    CaseJudgesAppeal = "case-judges-appeal",
    /// The history of a case follows.
    CaseHistory = "case-history",
    /// It was reported.
    CaseStepReported { at: Timestamp } = "case-step-reported",
    /// The bot saw it.
    CaseStepSeen { at: Timestamp } = "case-step-seen",
    /// The words of a message were added.
    CaseStepQuoted { at: Timestamp } = "case-step-quoted",
    /// The accused answered.
    CaseStepAnswered { at: Timestamp } = "case-step-answered",
    /// The accused did not answer in time.
    CaseStepUnanswered { at: Timestamp } = "case-step-unanswered",
    /// It was decided.
    CaseStepDecided { at: Timestamp, by: OwnedUserId, verdict: Verdict } = "case-step-decided",
    /// The accused appealed.
    CaseStepAppealed { at: Timestamp } = "case-step-appealed",
    /// The decision stands.
    CaseStepUpheld { at: Timestamp, by: OwnedUserId } = "case-step-upheld",
    /// The decision was lifted.
    CaseStepLifted { at: Timestamp, by: OwnedUserId } = "case-step-lifted",
    /// The title is worn no longer.
    CaseStepRenamed { at: Timestamp } = "case-step-renamed",
    /// The title is worn still.
    CaseStepStillWorn { at: Timestamp } = "case-step-still-worn",
    /// The name claims the title no longer.
    CaseStepNameGone { at: Timestamp } = "case-step-name-gone",
    /// One more report joined a case; what was written about it follows.
    CaseNewReport { no: CaseNo, who: OwnedUserId, kind: MisuseKind } = "case-new-report",
    /// Who reported said what it was.
    CaseNewKind { no: CaseNo, who: OwnedUserId, kind: MisuseKind } = "case-new-kind",
    /// The bot saw a name; it follows.
    CaseNewName { no: CaseNo, who: OwnedUserId } = "case-new-name",
    /// The words of a message follow.
    CaseNewQuote { no: CaseNo, link: Evidence } = "case-new-quote",
    /// What the accused wrote follows.
    CaseNewAnswer { no: CaseNo, who: OwnedUserId } = "case-new-answer",
    /// The name claims the title no longer.
    CaseNameGone { no: CaseNo, who: OwnedUserId } = "case-name-gone",
    /// A case waits.
    CaseWaits { no: CaseNo, who: OwnedUserId, since: Timestamp } = "case-waits",
    /// Where all of it can be read.
    CaseLook { no: CaseNo } = "case-look",
    /// Something of which the reader is accused.
    CaseClaim { kind: MisuseKind } = "case-claim",
    /// A case about the reader; what is claimed follows.
    CaseOfYours { no: CaseNo, opened: Timestamp } = "case-of-yours",
    /// What the reader answered follows.
    CaseYouAnswered { at: Timestamp } = "case-you-answered",
    /// The reader may answer.
    CaseYouMayAnswer { until: Timestamp } = "case-you-may-answer",
    /// How the reader answers.
    CaseRespond { no: CaseNo } = "case-respond",
    /// A case that the reader reported.
    CaseYouReported { no: CaseNo, who: OwnedUserId, opened: Timestamp } = "case-you-reported",
    /// The organisers will decide.
    CaseWaitsForOrganisers = "case-waits-for-organisers",
    /// What was decided; why follows.
    CaseOutcome { verdict: Verdict, at: Timestamp } = "case-outcome",
    /// The accused is heard, as an entry of what waits.
    CaseTodoHearing { no: CaseNo, who: OwnedUserId, since: Timestamp, until: Timestamp } = "case-todo-hearing",
    /// A decision is to be made, as an entry of what waits.
    CaseTodoDecide { no: CaseNo, who: OwnedUserId, since: Timestamp } = "case-todo-decide",
    /// A case about the reader, where they stand.
    StatusAccused { no: CaseNo, opened: Timestamp } = "status-accused",
    /// A case that the reader reported, where they stand.
    StatusReported { no: CaseNo, who: OwnedUserId } = "status-reported",
    /// There is no case of this number that the reader has to do with.
    NoSuchCase { no: CaseNo } = "no-such-case",
    /// No case waits.
    CasesNone = "cases-none",
    /// The cases that wait follow.
    CasesHead { cases: u32 } = "cases-head",
}
