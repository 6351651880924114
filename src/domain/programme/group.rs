//! How user groups become official ones, as a programme's file says it (seed 002): what their organisers are asked, and
//! the criteria, which communities "expect to innovate on … over time".

use crate::domain::ids::{GroupCriterion, QuestionId};
use crate::domain::question::Question;
use crate::domain::role::Who;
use crate::domain::span::Span;

/// How user groups become official ones (seed 002).
#[derive(Debug, Clone, PartialEq)]
pub struct GroupRules {
    /// What organisers of a group are asked, in order; the first asks what it is called.
    pub questions: Vec<Question>,
    /// What makes a group official, in order.
    pub criteria: Vec<CriterionRule>,
    /// Where it stands what a user group is, as a link.
    pub about: Option<String>,
    /// How many groups a person may have proposed that wait to be admitted.
    pub proposals: u32,
    /// How long the ambassadors of the region have to say something before a group is admitted that may overlap with others.
    pub overlap_wait: Span,
    /// How long a group in decline is helped where no day was named, before its status can be revoked.
    pub support: Span,
    /// For how long a group is helped at least.
    pub support_at_least: Span,
    /// How long organisers are given to decide what waits for them before they are reminded.
    pub decide_within: Span,
    /// Whether everybody is told that a group is no official or new one any more.
    pub announce_revocations: bool,
    /// How long before what was validated ends, it is asked to be looked at again.
    pub revalidate_before: Span,
    /// How many groups an ambassador mentors who has not said otherwise.
    pub capacity: u32,
    /// What their logos are drawn by.
    pub logos: LogoRules,
    /// How the yearly recognition goes.
    pub recognition: RecognitionRules,
}

/// What the logos of user groups are drawn by (seed 002: "a modified version of the group logo").
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogoRules {
    /// The template for a new group, by the name of its file.
    pub new: String,
    /// The template for an official group, by the name of its file.
    pub official: String,
    /// The programme's colour, as `#rrggbb`.
    pub colour: String,
}

impl Default for LogoRules {
    fn default() -> Self {
        Self { new: "new.svg".to_owned(), official: "official.svg".to_owned(), colour: "#2d5f8a".to_owned() }
    }
}

/// How the yearly recognition of user groups goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecognitionRules {
    /// How long groups can be nominated where no day was named.
    pub nominate_for: Span,
    /// How many groups a person may nominate.
    pub nominations: u32,
    /// How long the ambassadors vote where no day was named.
    pub vote_for: Span,
    /// How long before the end of the vote they are reminded.
    pub remind_before: Span,
    /// How many groups can be chosen among at most.
    pub finalists: u32,
    /// Whether what the vote decides is announced at once, without the organisers.
    pub announce_at_once: bool,
}

impl Default for RecognitionRules {
    fn default() -> Self {
        Self {
            nominate_for: Span::of_days(30),
            nominations: 3,
            vote_for: Span::of_days(14),
            remind_before: Span::of_days(2),
            finalists: 20,
            announce_at_once: false,
        }
    }
}

/// A criterion for user groups; the texts phrase it as `group-criterion-ID`, with its advice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionRule {
    /// Its name.
    pub id: GroupCriterion,
    /// What shows that it is met.
    pub proof: Proof,
    /// Whether organisers may waive it, with a reason.
    pub waivable: bool,
}

/// What shows that a criterion for user groups is met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Proof {
    /// The organisers of the group said yes to this question.
    Agreed(QuestionId),
    /// What they say of it is complete: every question that must be answered is, and there are as many e-mail addresses of
    /// organisers and links as are needed.
    Complete {
        /// How many organisers with an e-mail address.
        emails: u32,
        /// How many links.
        links: u32,
    },
    /// An ambassador mentors it.
    Mentored,
    /// Somebody saw it.
    Validated {
        /// Who may say so.
        by: Vec<Who>,
        /// How long that holds; without it, for good.
        valid_for: Option<Span>,
        /// Whether it is shown how many employers the organisers have.
        diversity: bool,
    },
}
