//! An application while it is being written: the questions as they were asked, the answers so far, and where the
//! interview stands. Once submitted it is a ticket.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::{EventId, OwnedEventId, OwnedUserId, UserId};
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

/// An application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// When it was begun.
    pub begun: Timestamp,
    /// What is asked.
    pub questions: Vec<Question>,
    /// What was answered.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// The message that gave an answer, so that correcting it corrects the answer; one that a later one replaced gives
    /// it no more.
    pub given_in: BTreeMap<OwnedEventId, QuestionId>,
    /// The last message that was meant as the answer to the present question but was none.
    pub mistaken: Option<OwnedEventId>,
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
            questions,
            answers: BTreeMap::new(),
            given_in: BTreeMap::new(),
            mistaken: None,
            step: Step::Question(0),
            prompts: 0,
            seen: None,
        }
    }

    /// The first question that has no answer, or the summary.
    #[must_use]
    pub fn next_step(&self) -> Step {
        self.questions
            .iter()
            .position(|question| !self.answers.contains_key(&question.id))
            .map_or(Step::Summary, Step::Question)
    }
}

/// All applications that are being written, at most one a person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applications {
    by_person: BTreeMap<OwnedUserId, Application>,
    /// The messages that gave the answers of what was submitted, as long as the applicant was not told that they stand.
    submitted: BTreeMap<OwnedUserId, BTreeSet<OwnedEventId>>,
}

impl Applications {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &ApplicationFact) {
        match fact {
            ApplicationFact::Begun { who, questions } => {
                self.submitted.remove(who);
                self.by_person.insert(who.clone(), Application::new(at, questions.clone()));
            }
            ApplicationFact::Withdrawn { who } => {
                self.by_person.remove(who);
            }
            ApplicationFact::Submitted { who } => {
                if let Some(application) = self.by_person.remove(who) {
                    self.submitted.insert(who.clone(), application.given_in.into_keys().collect());
                }
            }
            ApplicationFact::ToldItStands { who } => {
                self.submitted.remove(who);
            }
            ApplicationFact::Asked { who, step } => {
                if let Some(application) = self.by_person.get_mut(who) {
                    application.step = *step;
                    application.prompts += 1;
                    application.seen = None;
                    application.mistaken = None;
                }
            }
            ApplicationFact::Seen { who, at } => {
                if let Some(application) = self.by_person.get_mut(who) {
                    application.seen = Some(at.unwrap_or(Timestamp::MIN));
                }
            }
            ApplicationFact::Mistaken { who, event } => {
                if let Some(application) = self.by_person.get_mut(who) {
                    application.mistaken = Some(event.clone());
                }
            }
            ApplicationFact::Answered { who, question, answer, event } => {
                if let Some(application) = self.by_person.get_mut(who) {
                    application.answers.insert(question.clone(), answer.clone());
                    application.given_in.retain(|_, given| given != question);
                    application.given_in.insert(event.clone(), question.clone());
                }
            }
        }
    }

    /// Whether the message gave an answer that the person has submitted and was not yet told to stand.
    #[must_use]
    pub fn submitted_in(&self, who: &UserId, event: &EventId) -> bool {
        self.submitted.get(who).is_some_and(|events| events.contains(event))
    }

    /// How many are being written.
    #[must_use]
    pub fn count(&self) -> usize {
        self.by_person.len()
    }

    /// The person's application, if one is being written.
    #[must_use]
    pub fn of(&self, who: &UserId) -> Option<&Application> {
        self.by_person.get(who)
    }
}
