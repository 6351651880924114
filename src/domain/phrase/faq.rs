//! Sentences: what is asked often, and what the organisers make of it.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::value::{FaqAnswer, FaqQuestion, Given};

phrases! {
    /// Sentences: what is asked often, and what the organisers make of it.
    Answering

    /// There is nothing.
    AnswersNone = "answers-none",
    /// The questions follow.
    AnswersHead = "answers-head",
    /// A question.
    AnswersItem { number: u32, question: FaqQuestion } = "answers-item",
    /// How to get an answer.
    AnswersFoot = "answers-foot",
    /// A question with its answer.
    AnswersQuestion { number: u32, question: FaqQuestion, answer: FaqAnswer } = "answers-question",
    /// Something like this question was asked, and this is its answer.
    AnswersAlike { question: FaqQuestion, answer: FaqAnswer } = "answers-alike",
    /// Where there are more answers.
    AnswersMore = "answers-more",
    /// Other questions that were perhaps meant follow.
    AnswersOthers = "answers-others",
    /// Nothing is known of this.
    AnswersUnknown { topic: Given } = "answers-unknown",
    /// There is no question of this number.
    NoSuchAnswer { number: u32 } = "no-such-answer",
    /// Question and answer cannot be told apart.
    AnswerUnclear = "answer-unclear",
    /// A question is longer than anybody asks.
    QuestionLong { max: u32, has: u32 } = "question-long",
    /// There are so many that nobody reads them.
    AnswersMany { most: u32 } = "answers-many",
    /// Nothing was done to it that could be undone.
    NothingDone { number: u32 } = "nothing-done",
    /// Something else was done to it since.
    DoneSince { number: u32 } = "done-since",
    /// A question was added, to the organisers; it follows.
    AnswerAdded { number: u32, by: OwnedUserId } = "answer-added",
    /// A question was written anew, to the organisers; it follows.
    AnswerChanged { number: u32, by: OwnedUserId } = "answer-changed",
    /// A question was taken out, to the organisers; it follows.
    AnswerRemoved { number: u32, by: OwnedUserId } = "answer-removed",
    /// The last deed was undone, and the question is there, to the organisers; it follows.
    AnswerBack { number: u32, by: OwnedUserId } = "answer-back",
    /// The last deed was undone, and the question is out, to the organisers.
    AnswerOut { number: u32, by: OwnedUserId } = "answer-out",
    /// How to undo it.
    AnswerUndo { number: u32 } = "answer-undo",
    /// It was added, as an entry of its history.
    PastAdded { by: OwnedUserId, at: Timestamp } = "answer-past-added",
    /// It was written anew, as an entry of its history.
    PastChanged { by: OwnedUserId, at: Timestamp } = "answer-past-changed",
    /// It was taken out, as an entry of its history.
    PastRemoved { by: OwnedUserId, at: Timestamp } = "answer-past-removed",
    /// The deed before was undone, as an entry of its history.
    PastUndone { by: OwnedUserId, at: Timestamp } = "answer-past-undone",
}
