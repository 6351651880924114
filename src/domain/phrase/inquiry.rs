//! Sentences: what the community asks its ambassadors, and what they answer.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::ids::Region;

phrases! {
    /// Sentences: what the community asks its ambassadors, and what they answer.
    Inquiring

    /// The question went to ambassadors, to who asked.
    AskedAmbassadors { ambassadors: u32, number: u32 } = "inquiry-asked-ambassadors",
    /// The question went to ambassadors of a region, to who asked.
    AskedRegion { region: Region, ambassadors: u32, number: u32 } = "inquiry-asked-region",
    /// There is no ambassador to ask, so it went to the organisers.
    AskedOrganisers { number: u32 } = "inquiry-asked-organisers",
    /// There is no ambassador of that region to ask, so it went to the organisers.
    AskedOrganisersRegion { region: Region, number: u32 } = "inquiry-asked-organisers-region",
    /// The region is named, the question is not.
    QuestionMissing = "inquiry-missing",
    /// So many questions a day are enough.
    QuestionsEnough { questions: u32, again: Timestamp } = "inquiries-enough",
    /// A question, to those who can answer; it follows.
    Question { who: OwnedUserId } = "inquiry-put",
    /// A question about a region, to those who can answer; it follows.
    QuestionRegion { who: OwnedUserId, region: Region } = "inquiry-put-region",
    /// A question that no ambassador can be asked, to the organisers; it follows.
    QuestionNobody { who: OwnedUserId } = "inquiry-nobody",
    /// A question for a region without ambassadors, to the organisers; it follows.
    QuestionNobodyRegion { who: OwnedUserId, region: Region } = "inquiry-nobody-region",
    /// How to answer.
    QuestionFoot { number: u32 } = "inquiry-foot",
    /// A question still waits, to those who can answer; it follows.
    QuestionReminder { who: OwnedUserId, since: Timestamp } = "inquiry-reminder",
    /// A question has waited for too long, to the organisers; it follows.
    QuestionOverdue { who: OwnedUserId, since: Timestamp } = "inquiry-overdue",
    /// The question has waited for too long, to who asked.
    QuestionOverdueAsker { since: Timestamp } = "inquiry-overdue-asker",
    /// The question has waited for too long with the organisers, to who asked.
    QuestionOverdueStill { since: Timestamp } = "inquiry-overdue-still",
    /// Those who were asked cannot answer any more, to who asked.
    QuestionPassed = "inquiry-passed",
    /// There is no such question for the person to answer.
    NoSuchQuestion { number: u32 } = "no-such-inquiry",
    /// One's own question.
    QuestionOfYours = "inquiry-of-yours",
    /// The answer, to who asked: what they asked, and what was answered, follow each other.
    AnswerHead { by: OwnedUserId } = "inquiry-answer",
    /// The answer follows.
    AnswerSays = "inquiry-answer-says",
    /// The answer was carried to who asked, to who answered.
    AnswerCarried { who: OwnedUserId } = "inquiry-answer-carried",
    /// Somebody else answered, to those who were asked too.
    AnsweredBy { by: OwnedUserId, who: OwnedUserId, number: u32 } = "inquiry-answered-by",
    /// A question that waits, in a list.
    TodoQuestion { number: u32, who: OwnedUserId, since: Timestamp } = "inquiry-todo",
    /// Somebody answered, to the organisers.
    AnsweredOrganisers { by: OwnedUserId, who: OwnedUserId } = "inquiry-answered-organisers",
}
