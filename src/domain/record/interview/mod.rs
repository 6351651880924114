//! An interview, while it is being written: the questions as they were asked, the answers so far, and where it stands.
//! Once submitted it is another record's.

pub mod answer;
pub mod long;
pub mod purpose;
pub mod register;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{EventId, OwnedEventId, OwnedUserId};
use serde::{Deserialize, Serialize};

use self::answer::Answer;
use self::long::{Long, Passage};
use self::purpose::Purpose;
use crate::domain::ids::{QuestionId, TextId};
use crate::domain::question::Question;

/// What became true of an interview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum InterviewFact {
    /// Somebody began to write and is asked these questions, whatever the programme's file says later.
    Begun {
        /// Who writes.
        who: OwnedUserId,
        /// The questions.
        questions: Vec<Question>,
        /// What it is for; older journals know but applications.
        #[serde(default, skip_serializing_if = "Purpose::is_application")]
        purpose: Purpose,
        /// What was answered to them before.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        answers: BTreeMap<QuestionId, Answer>,
    },
    /// The interview went to a step.
    Asked {
        /// Who writes.
        who: OwnedUserId,
        /// The step.
        step: Step,
    },
    /// The writer can have seen the prompt of the present step.
    Seen {
        /// Who writes.
        who: OwnedUserId,
        /// Since when, by the clock of the homeserver; older journals do not say.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<Timestamp>,
    },
    /// A question was answered, or answered anew.
    Answered {
        /// Who writes.
        who: OwnedUserId,
        /// The question.
        question: QuestionId,
        /// The answer.
        answer: Answer,
        /// The message that gave it.
        event: OwnedEventId,
    },
    /// A message was meant as the answer to the present question but was none; correcting it may make it one.
    Mistaken {
        /// Who writes.
        who: OwnedUserId,
        /// The message.
        event: OwnedEventId,
    },
    /// The writer took it back before submitting.
    Withdrawn {
        /// Who writes.
        who: OwnedUserId,
        /// What it is for; older journals know but applications.
        #[serde(default, skip_serializing_if = "Purpose::is_application")]
        purpose: Purpose,
    },
    /// It was handed in.
    Submitted {
        /// Who writes.
        who: OwnedUserId,
    },
    /// The writer took that back before anybody acted on it: it is being written again.
    Reopened {
        /// Who writes.
        who: OwnedUserId,
    },
    /// The writer corrected an answer after that, and was told that it stands.
    ToldItStands {
        /// Who writes.
        who: OwnedUserId,
    },
    /// The writer begins to answer a question in several messages.
    Lengthened {
        /// Who writes.
        who: OwnedUserId,
        /// The question.
        question: QuestionId,
    },
    /// One of those messages was taken in, or corrected.
    Passage {
        /// Who writes.
        who: OwnedUserId,
        /// The question.
        question: QuestionId,
        /// The message.
        passage: Passage,
    },
    /// The question is answered in one message again, and what was gathered is dropped.
    Shortened {
        /// Who writes.
        who: OwnedUserId,
        /// The question.
        question: QuestionId,
    },
    /// The message that answered a question was deleted: it is not answered.
    Cleared {
        /// Who writes.
        who: OwnedUserId,
        /// The question.
        question: QuestionId,
    },
    /// One of the messages of an answer in several was deleted.
    PassageGone {
        /// Who writes.
        who: OwnedUserId,
        /// The question.
        question: QuestionId,
        /// The message.
        event: OwnedEventId,
    },
    /// The writer said something else.
    Spoke {
        /// Who writes.
        who: OwnedUserId,
    },
    /// The writer was silent, and was told when the interview lapses.
    Reminded {
        /// Who writes.
        who: OwnedUserId,
        /// When it lapses.
        lapses: Timestamp,
    },
    /// It lapsed, or was set aside for another; it can be taken up again until its words are erased.
    Lapsed {
        /// Who writes.
        who: OwnedUserId,
        /// When they are.
        erased: Timestamp,
    },
    /// The writer takes up again what had lapsed or was set aside.
    Resumed {
        /// Who writes.
        who: OwnedUserId,
        /// What it is for; older journals know but applications.
        #[serde(default, skip_serializing_if = "Purpose::is_application")]
        purpose: Purpose,
    },
    /// What had lapsed is erased.
    Erased {
        /// Who writes.
        who: OwnedUserId,
        /// What it is for; older journals know but applications.
        #[serde(default, skip_serializing_if = "Purpose::is_application")]
        purpose: Purpose,
    },
}

impl InterviewFact {
    /// Who writes it.
    #[must_use]
    pub fn who(&self) -> &OwnedUserId {
        match self {
            Self::Begun { who, .. }
            | Self::Asked { who, .. }
            | Self::Seen { who, .. }
            | Self::Answered { who, .. }
            | Self::Mistaken { who, .. }
            | Self::Withdrawn { who, .. }
            | Self::Submitted { who }
            | Self::Reopened { who }
            | Self::ToldItStands { who }
            | Self::Lengthened { who, .. }
            | Self::Passage { who, .. }
            | Self::Shortened { who, .. }
            | Self::Cleared { who, .. }
            | Self::PassageGone { who, .. }
            | Self::Spoke { who }
            | Self::Reminded { who, .. }
            | Self::Lapsed { who, .. }
            | Self::Resumed { who, .. }
            | Self::Erased { who, .. } => who,
        }
    }

    /// Whether it became true because the writer said something; what the bot does by itself breaks no silence.
    #[must_use]
    pub fn is_a_word(&self) -> bool {
        !matches!(self, Self::Seen { .. } | Self::Reminded { .. } | Self::Lapsed { .. } | Self::Erased { .. })
    }

    /// Whether words may be in the interview no longer with it that were there.
    fn may_replace_words(&self) -> bool {
        matches!(
            self,
            Self::Answered { .. }
                | Self::Lengthened { .. }
                | Self::Passage { .. }
                | Self::Shortened { .. }
                | Self::Cleared { .. }
                | Self::PassageGone { .. }
        )
    }
}

/// Where an interview stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// At the question of this index, counted from 0.
    Question(usize),
    /// At the summary of all answers, before submission.
    Summary,
}

/// What somebody writes, question by question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interview {
    /// What it is for.
    pub purpose: Purpose,
    /// When it was begun.
    pub begun: Timestamp,
    /// When the writer last said something.
    pub spoke: Timestamp,
    /// When it lapses, if they have been reminded since.
    pub lapses: Option<Timestamp>,
    /// What is asked.
    pub questions: Vec<Question>,
    /// What was answered.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// What had been answered before it was begun: words that belong to another record.
    pub before: BTreeMap<QuestionId, Answer>,
    /// The message that gave an answer, so that correcting it corrects the answer; one that a later one replaced gives
    /// it no more.
    pub given_in: BTreeMap<OwnedEventId, QuestionId>,
    /// The last message that was meant as the answer to the present question but was none.
    pub mistaken: Option<OwnedEventId>,
    /// The answers in several messages, whole or not.
    pub long: BTreeMap<QuestionId, Long>,
    /// What was answered before and was corrected or dropped since.
    pub superseded: BTreeSet<TextId>,
    /// Where it stands.
    pub step: Step,
    /// How many prompts there have been; names the present one.
    pub prompts: u32,
    /// Since when the writer can have seen the present prompt.
    pub seen: Option<Timestamp>,
}

impl Interview {
    /// An interview that has just begun.
    #[must_use]
    pub fn new(
        begun: Timestamp,
        purpose: Purpose,
        questions: Vec<Question>,
        before: BTreeMap<QuestionId, Answer>,
    ) -> Self {
        Self {
            purpose,
            begun,
            spoke: begun,
            lapses: None,
            questions,
            answers: before.clone(),
            before,
            given_in: BTreeMap::new(),
            mistaken: None,
            long: BTreeMap::new(),
            superseded: BTreeSet::new(),
            step: Step::Question(0),
            prompts: 0,
            seen: None,
        }
    }

    /// The first question that has no answer, or one that is not whole yet; or the summary.
    #[must_use]
    pub fn next_step(&self) -> Step {
        self.questions
            .iter()
            .position(|question| !self.answers.contains_key(&question.id) || self.is_pending(&question.id))
            .map_or(Step::Summary, Step::Question)
    }

    /// Whether the answer to the question waits for its end.
    #[must_use]
    pub fn is_pending(&self, question: &QuestionId) -> bool {
        self.long.get(question).is_some_and(Long::is_pending)
    }

    /// What is being gathered as the answer to the question.
    #[must_use]
    pub fn gathering(&self, question: &QuestionId) -> Option<&Long> {
        self.long.get(question).filter(|long| !long.ended)
    }

    /// The question whose answer this message is a part of, and that answer.
    #[must_use]
    pub fn passage(&self, event: &EventId) -> Option<(&QuestionId, &Long)> {
        self.long.iter().find(|(_, long)| long.passages.iter().any(|passage| passage.event == event))
    }

    /// Whether the message gave an answer, or a part of one.
    #[must_use]
    pub fn was_given_in(&self, event: &EventId) -> bool {
        self.given_in.contains_key(event) || self.passage(event).is_some()
    }

    /// All words in it that were written for it, each once.
    #[must_use]
    pub fn texts(&self) -> Vec<TextId> {
        let borrowed: BTreeSet<&TextId> = self.before.values().flat_map(Answer::texts).collect();
        let answers = self.answers.values().flat_map(Answer::texts);
        let gathered = self.long.values().flat_map(|long| &long.passages).map(|passage| &passage.text);
        let own: BTreeSet<&TextId> =
            answers.chain(gathered).filter(|text| !borrowed.contains(text)).collect();
        own.into_iter().cloned().collect()
    }

    /// The words with which the question was answered since it was begun, whole or not.
    #[must_use]
    pub fn texts_of(&self, question: &QuestionId) -> Vec<TextId> {
        let borrowed = self.before.get(question).map(Answer::texts).unwrap_or_default();
        let answered = self.answers.get(question).map(Answer::texts).unwrap_or_default();
        let gathered = self.long.get(question).into_iter().flat_map(|long| &long.passages);
        let all = answered.into_iter().chain(gathered.map(|passage| &passage.text));
        let own: BTreeSet<&TextId> = all.filter(|text| !borrowed.contains(text)).collect();
        own.into_iter().cloned().collect()
    }

    /// All words that ever were in it: messages may quote still what was corrected.
    pub fn written(&self) -> impl Iterator<Item = TextId> {
        self.texts().into_iter().chain(self.superseded.iter().cloned())
    }

    /// The question is answered as it was before it was begun, if it was.
    fn clear(&mut self, question: &QuestionId) {
        self.long.remove(question);
        self.given_in.retain(|_, given| given != question);
        match self.before.get(question) {
            Some(before) => _ = self.answers.insert(question.clone(), before.clone()),
            None => _ = self.answers.remove(question),
        }
    }

    /// The message is a part of the answer no more, which is gathered on if it was whole.
    fn forget(&mut self, question: &QuestionId, event: &EventId) {
        let Some(long) = self.long.get_mut(question) else { return };
        long.passages.retain(|passage| passage.event != event);
        long.ended = false;
        self.given_in.retain(|_, given| given != question);
        self.answers.remove(question);
    }

    /// Takes in what became true of it.
    fn apply(&mut self, at: Timestamp, fact: &InterviewFact) {
        if !fact.may_replace_words() {
            self.take(at, fact);
            return;
        }
        let before = self.texts();
        self.take(at, fact);
        let now = self.texts();
        self.superseded.extend(before);
        self.superseded.retain(|text| !now.contains(text));
    }

    fn take(&mut self, at: Timestamp, fact: &InterviewFact) {
        if fact.is_a_word() {
            self.spoke = at;
            self.lapses = None;
        }
        match fact {
            InterviewFact::Asked { step, .. } => {
                self.step = *step;
                self.prompts += 1;
                self.seen = None;
                self.mistaken = None;
                let here = match step {
                    Step::Question(index) => self.questions.get(*index).map(|question| &question.id),
                    Step::Summary => None,
                };
                self.long.retain(|question, long| !long.passages.is_empty() || Some(question) == here);
            }
            InterviewFact::Seen { at, .. } => self.seen = Some(at.unwrap_or(Timestamp::MIN)),
            InterviewFact::Mistaken { event, .. } => self.mistaken = Some(event.clone()),
            InterviewFact::Answered { question, answer, event, .. } => {
                match (answer, self.long.get_mut(question)) {
                    (Answer::Passages(_), Some(long)) => long.ended = true,
                    _ => _ = self.long.remove(question),
                }
                self.answers.insert(question.clone(), answer.clone());
                self.given_in.retain(|_, given| given != question);
                self.given_in.insert(event.clone(), question.clone());
            }
            InterviewFact::Lengthened { question, .. } => {
                self.long.insert(question.clone(), Long::default());
            }
            InterviewFact::Passage { question, passage, .. } => {
                self.mistaken = None;
                if let Some(long) = self.long.get_mut(question) {
                    *long = long.with(passage.clone());
                }
            }
            InterviewFact::Shortened { question, .. } => _ = self.long.remove(question),
            InterviewFact::Cleared { question, .. } => self.clear(question),
            InterviewFact::PassageGone { question, event, .. } => self.forget(question, event),
            InterviewFact::Reminded { lapses, .. } => self.lapses = Some(*lapses),
            InterviewFact::Begun { .. }
            | InterviewFact::Withdrawn { .. }
            | InterviewFact::Submitted { .. }
            | InterviewFact::Reopened { .. }
            | InterviewFact::ToldItStands { .. }
            | InterviewFact::Spoke { .. }
            | InterviewFact::Lapsed { .. }
            | InterviewFact::Resumed { .. }
            | InterviewFact::Erased { .. } => {}
        }
    }
}
