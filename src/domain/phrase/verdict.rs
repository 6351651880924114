//! Sentences: how a case of misuse is decided, what everybody concerned hears of that, and the appeal. No sentence here
//! names who reported.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::{CaseNo, TextId, TicketNo};
use crate::domain::record::misuse::Verdict;

phrases! {
    /// Sentences: how a case of misuse is decided, what everybody concerned hears of that, and the appeal.
    Judging

    /// What a decision would be; what the accused would read follows.
    DecisionPreview { no: CaseNo, who: OwnedUserId, verdict: Verdict } = "decision-preview",
    /// That a decision would stand; what the accused would read follows.
    AffirmPreview { no: CaseNo, who: OwnedUserId } = "affirm-preview",
    /// That a decision would be lifted; what the accused would read follows.
    OverturnPreview { no: CaseNo, who: OwnedUserId } = "overturn-preview",
    /// What every reporter would read follows.
    PreviewReporters = "preview-reporters",
    /// What everybody would read follows.
    PreviewEverybody = "preview-everybody",
    /// It is decided, to who decided it.
    DecisionDone { no: CaseNo } = "decision-done",
    /// It is decided, to those who judge.
    Decided { no: CaseNo, who: OwnedUserId, by: OwnedUserId, verdict: Verdict } = "decided",
    /// The decision stands, to those who judge.
    Affirmed { no: CaseNo, who: OwnedUserId, by: OwnedUserId } = "affirmed",
    /// The decision is lifted, to those who judge.
    Overturned { no: CaseNo, who: OwnedUserId, by: OwnedUserId } = "overturned",
    /// There is nothing in it, to the accused; the reason follows.
    ToldDismissed { no: CaseNo } = "told-dismissed",
    /// A warning, to the accused; the reason follows.
    ToldWarned { no: CaseNo } = "told-warned",
    /// The request to take another name, to the accused; the reason follows.
    ToldRename { no: CaseNo } = "told-rename",
    /// The title is taken back, to the accused; the reason follows.
    ToldRevoked { no: CaseNo } = "told-revoked",
    /// What a warning means.
    MeansWarned = "means-warned",
    /// What the request to take another name means.
    MeansRename { until: Timestamp } = "means-rename",
    /// … where the bot does not see the name.
    MeansRenameUnseen { until: Timestamp } = "means-rename-unseen",
    /// What it means that the title is taken back.
    MeansRevoked { again: Timestamp } = "means-revoked",
    /// Their display name still claims the title that was taken back.
    MeansNameStill { until: Timestamp } = "means-name-still",
    /// What the accused can do about it.
    MayAppeal { no: CaseNo, until: Timestamp } = "may-appeal",
    /// Whom to talk to.
    WhereToGetHelp { no: CaseNo } = "where-to-get-help",
    /// There is nothing in it, to a reporter; the reason follows.
    OutcomeDismissed { no: CaseNo, who: OwnedUserId } = "outcome-dismissed",
    /// A warning, to a reporter; the reason follows.
    OutcomeWarned { no: CaseNo, who: OwnedUserId } = "outcome-warned",
    /// The request to take another name, to a reporter; the reason follows.
    OutcomeRename { no: CaseNo, who: OwnedUserId } = "outcome-rename",
    /// The title is taken back, to a reporter; the reason follows.
    OutcomeRevoked { no: CaseNo, who: OwnedUserId } = "outcome-revoked",
    /// The decision stands, to a reporter; the reason follows.
    OutcomeAffirmed { no: CaseNo, who: OwnedUserId } = "outcome-affirmed",
    /// The decision is lifted, to a reporter; the reason follows.
    OutcomeOverturned { no: CaseNo, who: OwnedUserId } = "outcome-overturned",
    /// The accused may appeal, to a reporter.
    OutcomeMayChange { who: OwnedUserId, until: Timestamp } = "outcome-may-change",
    /// Thanks to a reporter, whom nobody names.
    OutcomeFoot = "outcome-foot",
    /// Somebody is not on the roster any more, to everyone.
    AnnounceRevoked { who: OwnedUserId } = "announce-revoked",
    /// Somebody is on the roster again, to everyone.
    AnnounceRestored { who: OwnedUserId } = "announce-restored",
    /// Who has part in a case decides nothing in it.
    NotYours { no: CaseNo } = "not-yours",
    /// The accused may still answer.
    NotHeard { no: CaseNo, until: Timestamp } = "not-heard",
    /// It is decided.
    DecidedAlready { no: CaseNo } = "decided-already",
    /// It is decided, and an appeal waits.
    DecidedAndAppealed { no: CaseNo } = "decided-and-appealed",
    /// There is no title to take back.
    NoTitleToTake { no: CaseNo, who: OwnedUserId } = "no-title-to-take",
    /// There is no name to change.
    NoNameToChange { no: CaseNo, who: OwnedUserId } = "no-name-to-change",
    /// Nobody appealed.
    NoAppeal { no: CaseNo } = "no-appeal",
    /// The appeal is decided.
    AppealDecidedAlready { no: CaseNo } = "appeal-decided-already",
    /// Who decided the case does not decide the appeal.
    DecidedByYou { no: CaseNo } = "decided-by-you",
    /// The appeal is taken, to the accused.
    AppealTaken { no: CaseNo, by: Timestamp } = "appeal-taken",
    /// The accused appeal, to those who judge.
    Appealed { no: CaseNo, who: OwnedUserId } = "appealed",
    /// An appeal has waited for long.
    AppealWaits { no: CaseNo, who: OwnedUserId, since: Timestamp } = "appeal-waits",
    /// How an appeal is decided.
    AppealFoot { no: CaseNo } = "appeal-foot",
    /// An appeal, in the file; what the accused wrote follows.
    FileAppeal { at: Timestamp } = "file-appeal",
    /// The decision stands, in the file; the reason follows.
    FileAffirmed { at: Timestamp, by: OwnedUserId } = "file-affirmed",
    /// The decision is lifted, in the file; the reason follows.
    FileOverturned { at: Timestamp, by: OwnedUserId } = "file-overturned",
    /// What an earlier case about the same person came to, in the file.
    FileEarlier { no: CaseNo, verdict: Verdict, at: Timestamp } = "file-earlier",
    /// The decision stands, to who looks the case up; the reason follows.
    OutcomeStands { at: Timestamp } = "outcome-stands",
    /// The decision is lifted, to who looks the case up; the reason follows.
    OutcomeLifted { at: Timestamp } = "outcome-lifted",
    /// The decision stands, to the accused; the reason follows.
    ToldAffirmed { no: CaseNo } = "told-affirmed",
    /// It cannot be appealed again.
    MeansForGood = "means-for-good",
    /// The decision is lifted, to the accused; the reason follows.
    ToldOverturned { no: CaseNo } = "told-overturned",
    /// They hold the title again.
    TitleBack = "title-back",
    /// They are an emeritus again.
    TitleBackEmeritus = "title-back-emeritus",
    /// Their application is closed, since they hold the title again.
    ApplicationNeedless = "application-needless",
    /// A ticket is closed, since the candidate holds the title again.
    TicketNeedless { ticket: TicketNo, who: OwnedUserId } = "ticket-needless",
    /// Nothing is decided against them.
    NothingToAppeal = "nothing-to-appeal",
    /// They can appeal more than one decision.
    WhichAppeal { first: CaseNo, second: CaseNo } = "which-appeal",
    /// The time to appeal is over.
    AppealTooLate { no: CaseNo, until: Timestamp } = "appeal-too-late",
    /// It is not decided.
    AppealTooSoon { no: CaseNo } = "appeal-too-soon",
    /// It was dismissed.
    AppealOfNothing { no: CaseNo } = "appeal-of-nothing",
    /// Their appeal waits.
    AppealedAlready { no: CaseNo, since: Timestamp } = "appealed-already",
    /// Their appeal was decided.
    AppealedOnce { no: CaseNo } = "appealed-once",
    /// They took another name, to who did.
    Renamed { no: CaseNo } = "renamed",
    /// They took another name, to those who judge.
    RenamedJudges { no: CaseNo, who: OwnedUserId } = "renamed-judges",
    /// They have not taken another name, to those who judge.
    StillWornJudges { no: CaseNo, who: OwnedUserId, name: TextId } = "still-worn-judges",
    /// The time to take another name is over, and the bot does not see whether they have.
    RenameUnseenJudges { no: CaseNo, who: OwnedUserId } = "rename-unseen-judges",
    /// The title was taken back, and it is too early to apply.
    ApplyAgainFrom { again: Timestamp } = "apply-again-from",
    /// The title was taken back, and an appeal waits.
    ApplyAfterAppeal { no: CaseNo } = "apply-after-appeal",
    /// The title was taken back, to who asks where they stand.
    StatusRevoked { again: Timestamp } = "status-revoked",
    /// The title was taken back; one comes back by applying.
    ReturnByApplying { again: Timestamp } = "return-by-applying",
}
