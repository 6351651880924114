//! Sentences: what applicants are told in the interview and when they submit.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::phrases;
use crate::domain::command::Verb;
use crate::domain::ids::{GroupNo, QuestionId, TextId, TicketNo};
use crate::domain::record::interview::answer::Answer;
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::value::{Given, Literal, Rule};

phrases! {
    /// Sentences: what applicants are told in the interview and when they submit.
    Applying

    /// An interview begins.
    ApplyWelcome { questions: u32 } = "apply-welcome",
    /// An interview goes on.
    ApplyResumed { purpose: Purpose, answered: u32, questions: u32 } = "apply-resumed",
    /// A question is asked.
    QuestionAsked { number: u32, questions: u32, question: QuestionId } = "question-asked",
    /// How to answer with a text.
    HintText { min: u32, max: u32 } = "hint-text",
    /// How to answer with an option.
    HintChoice = "hint-choice",
    /// An option.
    ChoiceOption { number: u32, option: Answer } = "choice-option",
    /// How to answer with an e-mail address.
    HintEmail = "hint-email",
    /// How to answer with an account name.
    HintAccount = "hint-account",
    /// How to answer with a day.
    HintDate = "hint-date",
    /// How to answer yes or no.
    HintConsent = "hint-consent",
    /// How to agree.
    HintAgreement = "hint-agreement",
    /// How to answer with a name.
    HintName { max: u32 } = "hint-name",
    /// How to answer with a place.
    HintPlace = "hint-place",
    /// How to answer with a time zone.
    HintZone = "hint-zone",
    /// How to answer with web addresses.
    HintLinks { max: u32 } = "hint-links",
    /// How to answer with people.
    HintPeople { max: u32 } = "hint-people",
    /// The question may be left out.
    HintOptional = "hint-optional",
    /// Which answer there is so far.
    AnswerSoFar { answer: Answer } = "answer-so-far",
    /// How to leave that answer as it is.
    HintKeep = "hint-keep",
    /// A text is too short.
    TooShort { min: u32, has: u32 } = "too-short",
    /// A text is too long.
    TooLong { max: u32, has: u32 } = "too-long",
    /// None of the options.
    NotAChoice = "not-a-choice",
    /// No e-mail address.
    NotAnEmail = "not-an-email",
    /// No account name.
    NotAnAccount = "not-an-account",
    /// No day.
    NotADate = "not-a-date",
    /// Neither yes nor no.
    NotAConsent = "not-a-consent",
    /// Without a yes it goes no further.
    NotAgreed = "not-agreed",
    /// A name against the rule.
    NameUnfit { rule: Rule } = "name-unfit",
    /// Another group has that name.
    NameTaken { no: GroupNo, name: TextId } = "name-taken",
    /// No place.
    NotAPlace = "not-a-place",
    /// No time zone, nor anything like one.
    NotAZone = "not-a-zone",
    /// Several zones may be meant.
    WhichZone { zones: Vec<Literal> } = "which-zone",
    /// No web address at all.
    NotALink = "not-a-link",
    /// Some are no web addresses.
    NotLinks { words: Vec<Given> } = "not-links",
    /// More web addresses than are taken.
    TooManyLinks { max: u32, has: u32 } = "too-many-links",
    /// Nobody at all.
    NoPeople = "no-people",
    /// Lines that say too little of somebody.
    NotPeople { lines: Vec<Given> } = "not-people",
    /// Lines that name somebody again.
    PeopleTwice { lines: Vec<Given> } = "people-twice",
    /// More people than are taken.
    TooManyPeople { max: u32, has: u32 } = "too-many-people",
    /// An answer in several messages begins.
    LongBegun { max: u32 } = "long-begun",
    /// It goes on.
    LongGoesOn { messages: u32 } = "long-goes-on",
    /// It would be too long with this message.
    LongTooLong { max: u32, has: u32 } = "long-too-long",
    /// It is not long enough yet.
    LongTooShort { min: u32, has: u32 } = "long-too-short",
    /// What is asked for needs but one message.
    LongNotHere = "long-not-here",
    /// An answer has not been said to be whole.
    LongNotEnded { number: u32 } = "long-not-ended",
    /// No answer in several messages was begun.
    NextWithoutLong { command: Verb } = "next-without-long",
    /// The message was sent before the question was asked.
    TooEarly { number: u32 } = "too-early",
    /// All questions are answered, but nothing is submitted: something was said that is no command.
    SummaryWaits { purpose: Purpose } = "summary-waits",
    /// The answers follow.
    SummaryHead = "summary-head",
    /// A question with its answer.
    SummaryItem { number: u32, question: QuestionId, answer: Answer } = "summary-item",
    /// A question without an answer.
    SummaryOpen { number: u32, question: QuestionId } = "summary-open",
    /// A question whose answer is not whole yet.
    SummaryGathering { number: u32, question: QuestionId, answer: Answer } = "summary-gathering",
    /// What can be done with the answers.
    SummaryFoot { purpose: Purpose } = "summary-foot",
    /// Nothing is being written.
    NoApplication { command: Verb } = "no-application",
    /// There is no question before the first.
    NothingBefore = "nothing-before",
    /// There is no question of this number.
    NoSuchQuestion { questions: u32 } = "no-such-question",
    /// An option was tapped under a question that is not asked any more.
    PickedLate { number: u32 } = "picked-late",
    /// The question must be answered.
    QuestionRequired = "question-required",
    /// Questions are still open; `open` is the number of the first.
    NotComplete { open: u32 } = "not-complete",
    /// An answer was corrected by editing its message.
    AnswerCorrected { number: u32 } = "answer-corrected",
    /// The same, where it was of a group.
    GroupStands { no: GroupNo } = "group-stands",
    /// Ambassadors need not apply.
    AlreadyAmbassador { since: Timestamp } = "already-ambassador",
    /// There is an open ticket.
    AlreadyOpen { no: TicketNo } = "already-open",
    /// A rejection is too recent.
    CoolDown { again: Timestamp } = "cool-down",
    /// The applicant has been silent for a while; the question follows.
    DraftReminder { purpose: Purpose, answered: u32, questions: u32, lapses: Timestamp } = "draft-reminder",
    /// The same, where only the submission is missing.
    DraftReminderSummary { purpose: Purpose, lapses: Timestamp } = "draft-reminder-summary",
    /// The draft lapses.
    DraftLapses { purpose: Purpose, erased: Timestamp } = "draft-lapses",
    /// The draft has lapsed before, or was set aside.
    DraftLapsed { purpose: Purpose, erased: Timestamp } = "draft-lapsed",
    /// The draft makes room for another.
    DraftSetAside { purpose: Purpose, erased: Timestamp } = "draft-set-aside",
    /// Changes to a group were dropped.
    DraftDropped { no: GroupNo } = "draft-dropped",
    /// The region that was chosen is none of the programme's any more; the question follows.
    RegionGone = "region-gone",
    /// The draft was thrown away.
    DraftWithdrawn { purpose: Purpose } = "draft-withdrawn",
    /// The ticket was closed at the candidate's wish.
    TicketWithdrawn { no: TicketNo } = "ticket-withdrawn",
    /// The same, to those who had to do with it.
    TicketWithdrawnStaff { no: TicketNo, who: OwnedUserId } = "ticket-withdrawn-staff",
    /// The application was received.
    Receipt { no: TicketNo } = "receipt",
    /// By when the applicant hears, where organisers select.
    ReceiptReview { by: Timestamp } = "receipt-review",
    /// By when the applicant hears, where a mentor is sought at once.
    ReceiptPairing { by: Timestamp } = "receipt-pairing",
    /// What to do meanwhile, and how to withdraw.
    ReceiptFoot { no: TicketNo } = "receipt-foot",
}
