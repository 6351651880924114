//! An application while it is being written: the questions as they were asked, the answers so far, and where the
//! interview stands. Once submitted it is a ticket.

pub mod register;

use std::collections::{BTreeMap, BTreeSet};
use std::slice;

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::{EventId, OwnedEventId, OwnedUserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::{QuestionId, Region, TextId};
use crate::domain::programme::Question;

/// What became true of an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ApplicationFact {
    /// Somebody began to apply and is asked these questions, whatever the programme's file says later.
    Begun {
        /// The applicant.
        who: OwnedUserId,
        /// The questions.
        questions: Vec<Question>,
    },
    /// The interview went to a step.
    Asked {
        /// The applicant.
        who: OwnedUserId,
        /// The step.
        step: Step,
    },
    /// The applicant can have seen the prompt of the present step.
    Seen {
        /// The applicant.
        who: OwnedUserId,
        /// Since when, by the clock of the homeserver; older journals do not say.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        at: Option<Timestamp>,
    },
    /// A question was answered, or answered anew.
    Answered {
        /// The applicant.
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
        /// The applicant.
        who: OwnedUserId,
        /// The message.
        event: OwnedEventId,
    },
    /// The applicant took it back before submitting.
    Withdrawn {
        /// The applicant.
        who: OwnedUserId,
    },
    /// It became a ticket.
    Submitted {
        /// The applicant.
        who: OwnedUserId,
    },
    /// The applicant corrected an answer after that, and was told that it stands.
    ToldItStands {
        /// The applicant.
        who: OwnedUserId,
    },
    /// The applicant begins to answer a question in several messages.
    Lengthened {
        /// The applicant.
        who: OwnedUserId,
        /// The question.
        question: QuestionId,
    },
    /// One of those messages was taken in, or corrected.
    Passage {
        /// The applicant.
        who: OwnedUserId,
        /// The question.
        question: QuestionId,
        /// The message.
        passage: Passage,
    },
    /// The question is answered in one message again, and what was gathered is dropped.
    Shortened {
        /// The applicant.
        who: OwnedUserId,
        /// The question.
        question: QuestionId,
    },
    /// The applicant said something else.
    Spoke {
        /// The applicant.
        who: OwnedUserId,
    },
    /// The applicant was silent, and was told when the application lapses.
    Reminded {
        /// The applicant.
        who: OwnedUserId,
        /// When it lapses.
        lapses: Timestamp,
    },
    /// It lapsed; it can be taken up again until its words are erased.
    Lapsed {
        /// The applicant.
        who: OwnedUserId,
        /// When they are.
        erased: Timestamp,
    },
    /// The applicant takes up again what had lapsed.
    Resumed {
        /// The applicant.
        who: OwnedUserId,
    },
    /// What had lapsed is erased.
    Erased {
        /// The applicant.
        who: OwnedUserId,
    },
}

impl ApplicationFact {
    /// Whose application it is.
    #[must_use]
    pub fn who(&self) -> &OwnedUserId {
        match self {
            Self::Begun { who, .. }
            | Self::Asked { who, .. }
            | Self::Seen { who, .. }
            | Self::Answered { who, .. }
            | Self::Mistaken { who, .. }
            | Self::Withdrawn { who }
            | Self::Submitted { who }
            | Self::ToldItStands { who }
            | Self::Lengthened { who, .. }
            | Self::Passage { who, .. }
            | Self::Shortened { who, .. }
            | Self::Spoke { who }
            | Self::Reminded { who, .. }
            | Self::Lapsed { who, .. }
            | Self::Resumed { who }
            | Self::Erased { who } => who,
        }
    }

    /// Whether it became true because the applicant said something; what the bot does by itself breaks no silence.
    #[must_use]
    pub fn is_a_word(&self) -> bool {
        !matches!(self, Self::Seen { .. } | Self::Reminded { .. } | Self::Lapsed { .. } | Self::Erased { .. })
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

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// In the applicant's words.
    Words(TextId),
    /// In the applicant's words, in several messages.
    Passages(Vec<TextId>),
    /// One of the question's options.
    Choice(String),
    /// One of the programme's regions.
    Region(Region),
    /// A day.
    Day(Date),
    /// Yes or no.
    Consent(bool),
    /// Left out, where that is allowed.
    Skipped,
}

impl Answer {
    /// The applicant's words, if it has any.
    #[must_use]
    pub fn texts(&self) -> &[TextId] {
        match self {
            Self::Words(text) => slice::from_ref(text),
            Self::Passages(texts) => texts,
            Self::Choice(_) | Self::Region(_) | Self::Day(_) | Self::Consent(_) | Self::Skipped => &[],
        }
    }
}

/// A message that is a part of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passage {
    /// The message.
    pub event: OwnedEventId,
    /// Its words.
    pub text: TextId,
    /// How many characters it has.
    pub letters: usize,
}

/// An answer in several messages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Long {
    /// The messages, in order.
    pub passages: Vec<Passage>,
    /// Whether the applicant has said that it is whole.
    pub ended: bool,
}

impl Long {
    /// With this message too, or as it reads now.
    #[must_use]
    pub fn with(&self, passage: Passage) -> Self {
        let mut long = self.clone();
        match long.passages.iter_mut().find(|known| known.event == passage.event) {
            Some(known) => *known = passage,
            None => long.passages.push(passage),
        }
        long
    }

    /// How many characters the answer has, the blank lines between its messages among them.
    #[must_use]
    pub fn letters(&self) -> usize {
        let between = 2 * self.passages.len().saturating_sub(1);
        self.passages.iter().map(|passage| passage.letters).sum::<usize>() + between
    }

    /// The words of all its messages, in order.
    #[must_use]
    pub fn texts(&self) -> Vec<TextId> {
        self.passages.iter().map(|passage| passage.text.clone()).collect()
    }

    /// Whether it waits for its end.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        !self.ended && !self.passages.is_empty()
    }
}

/// An application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// When it was begun.
    pub begun: Timestamp,
    /// When the applicant last said something.
    pub spoke: Timestamp,
    /// When it lapses, if they have been reminded since.
    pub lapses: Option<Timestamp>,
    /// What is asked.
    pub questions: Vec<Question>,
    /// What was answered.
    pub answers: BTreeMap<QuestionId, Answer>,
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
    /// Since when the applicant can have seen the present prompt.
    pub seen: Option<Timestamp>,
}

impl Application {
    /// An application that has just begun.
    #[must_use]
    pub fn new(begun: Timestamp, questions: Vec<Question>) -> Self {
        Self {
            begun,
            spoke: begun,
            lapses: None,
            questions,
            answers: BTreeMap::new(),
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

    /// All words in it, each once.
    #[must_use]
    pub fn texts(&self) -> Vec<TextId> {
        let answers = self.answers.values().flat_map(Answer::texts);
        let gathered = self.long.values().flat_map(|long| &long.passages).map(|passage| &passage.text);
        let mut texts: Vec<_> = answers.chain(gathered).cloned().collect();
        texts.sort();
        texts.dedup();
        texts
    }

    /// All words that ever were in it: messages may quote still what was corrected.
    pub fn written(&self) -> impl Iterator<Item = TextId> {
        self.texts().into_iter().chain(self.superseded.iter().cloned())
    }

    /// Takes in what became true of it.
    fn apply(&mut self, at: Timestamp, fact: &ApplicationFact) {
        let before = self.texts();
        self.take(at, fact);
        let now = self.texts();
        self.superseded.extend(before);
        self.superseded.retain(|text| !now.contains(text));
    }

    fn take(&mut self, at: Timestamp, fact: &ApplicationFact) {
        if fact.is_a_word() {
            self.spoke = at;
            self.lapses = None;
        }
        match fact {
            ApplicationFact::Asked { step, .. } => {
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
            ApplicationFact::Seen { at, .. } => self.seen = Some(at.unwrap_or(Timestamp::MIN)),
            ApplicationFact::Mistaken { event, .. } => self.mistaken = Some(event.clone()),
            ApplicationFact::Answered { question, answer, event, .. } => {
                match (answer, self.long.get_mut(question)) {
                    (Answer::Passages(_), Some(long)) => long.ended = true,
                    _ => _ = self.long.remove(question),
                }
                self.answers.insert(question.clone(), answer.clone());
                self.given_in.retain(|_, given| given != question);
                self.given_in.insert(event.clone(), question.clone());
            }
            ApplicationFact::Lengthened { question, .. } => {
                self.long.insert(question.clone(), Long::default());
            }
            ApplicationFact::Passage { question, passage, .. } => {
                self.mistaken = None;
                if let Some(long) = self.long.get_mut(question) {
                    *long = long.with(passage.clone());
                }
            }
            ApplicationFact::Shortened { question, .. } => _ = self.long.remove(question),
            ApplicationFact::Reminded { lapses, .. } => self.lapses = Some(*lapses),
            ApplicationFact::Begun { .. }
            | ApplicationFact::Withdrawn { .. }
            | ApplicationFact::Submitted { .. }
            | ApplicationFact::ToldItStands { .. }
            | ApplicationFact::Spoke { .. }
            | ApplicationFact::Lapsed { .. }
            | ApplicationFact::Resumed { .. }
            | ApplicationFact::Erased { .. } => {}
        }
    }
}
