//! The rules as data: what a programme's file says. Numbers, names and rights stand here; the sentences for them, and
//! the words of the languages, stand in the texts. How the file is written, the configuration knows.

pub mod group;

use std::collections::BTreeMap;

use jiff::SignedDuration;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use ruma::OwnedUserId;
use serde::{Deserialize, Serialize};

use self::group::{CriterionRule, GroupRules};
use super::command::Verb;
use super::faq::Faq;
use super::ids::{CallKind, Criterion, ItemId, Language, MisuseKind, QuestionId, Region, ReportKind};
use super::question::Question;
use super::role::Who;
use super::span::Span;
use super::title::TitleRules;
use super::vocabulary::Vocabulary;

/// A programme: everything that communities decide differently.
#[derive(Debug, Clone, PartialEq)]
pub struct Programme {
    /// The programme's name in file names and in the texts.
    pub id: String,
    /// The bot's own account; the installation says which.
    pub account: Option<OwnedUserId>,
    /// The zone in which dates are said and read.
    pub time_zone: TimeZone,
    /// The languages the bot speaks here, the default first; the installation says which.
    pub languages: Vec<Language>,
    /// Where people come from, as coarse as the programme wants it.
    pub regions: Vec<Region>,
    /// What applicants are asked, in order.
    pub questions: Vec<Question>,
    /// How applications go.
    pub application: ApplicationRules,
    /// How the organisers choose among applications.
    pub selection: SelectionRules,
    /// How candidates and mentors find each other.
    pub mentoring: MentoringRules,
    /// How a candidate becomes an ambassador.
    pub approval: ApprovalRules,
    /// How the programme keeps in contact with its ambassadors.
    pub ambassadors: AmbassadorRules,
    /// What organisers are told.
    pub organising: OrganisingRules,
    /// What ambassadors do, and how it is told.
    pub activity: ActivityRules,
    /// How user groups become official ones; none where the programme has no user groups.
    pub groups: Option<GroupRules>,
    /// How misuse of the title is heard.
    pub misuse: MisuseRules,
    /// How long people's words are kept.
    pub privacy: PrivacyRules,
    /// What is asked often.
    pub faq: Faq,
    /// Whether newcomers are offered a word of welcome.
    pub welcome: bool,
    /// Which display names claim the title.
    pub title: TitleRules,
    /// How commands are taken.
    pub commands: CommandRules,
    /// Who may use a command, where it differs from the usual.
    pub rights: BTreeMap<Verb, Vec<Who>>,
    /// By which words people call things: the languages', and what the community is used to say.
    pub vocabulary: Vocabulary,
}

/// How applications go.
#[derive(Debug, Clone, PartialEq)]
pub struct ApplicationRules {
    /// Who looks at an application before a mentor is sought.
    pub selection: Selection,
    /// The time after submission by which the applicant hears.
    pub hear_within: Span,
    /// The time after a rejection before which one may not apply again.
    pub cool_down: Span,
    /// The silence of an applicant after which they are reminded.
    pub remind_after: Span,
    /// The silence after which what they wrote lapses.
    pub lapse_after: Span,
    /// How long it is kept from then on.
    pub keep_lapsed: Span,
    /// The time within which a nominee is asked but once, and nobody nominates the same person twice.
    pub nominate_again: Span,
    /// How many people somebody may nominate within that time.
    pub nominations: u32,
}

impl Default for ApplicationRules {
    fn default() -> Self {
        let days = |days: i64| Span(SignedDuration::from_hours(days * 24));
        Self {
            selection: Selection::Organisers,
            hear_within: days(30),
            cool_down: days(180),
            remind_after: days(3),
            lapse_after: days(14),
            keep_lapsed: days(30),
            nominate_again: days(180),
            nominations: 3,
        }
    }
}

/// Who looks at an application before a mentor is sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Selection {
    /// Nobody: whoever applies is a candidate at once (Fedora: the mentor decides).
    Off,
    /// The organisers select or reject (OpenStack: a selection process with criteria).
    Organisers,
}

/// How the organisers choose among applications.
#[derive(Debug, Clone, PartialEq)]
pub struct SelectionRules {
    /// What applications are judged by, in order; the texts phrase each as `criterion-NAME`.
    pub criteria: Vec<Criterion>,
    /// The best mark; the least is 1.
    pub best: u8,
    /// How many organisers must have scored an application before it can be part of a tranche.
    pub scores_needed: u32,
    /// How many of one region a tranche leads to at most.
    pub per_region: Option<u32>,
    /// Whether those of the region who hold the title, or are on their way to it, count as well.
    pub count_ambassadors: bool,
    /// How long an application is on hold where no day was named.
    pub hold: Span,
}

impl Default for SelectionRules {
    fn default() -> Self {
        Self {
            criteria: Vec::new(),
            best: 5,
            scores_needed: 1,
            per_region: None,
            count_ambassadors: true,
            hold: Span(SignedDuration::from_hours(30 * 24)),
        }
    }
}

/// How candidates and mentors find each other.
#[derive(Debug, Clone, PartialEq)]
pub struct MentoringRules {
    /// The time a mentor has to answer an offer; half of it over, they are reminded.
    pub offer_expires: Span,
    /// The time by which an offer can be extended, once.
    pub extension: Span,
    /// How many candidates a mentor takes who has not said otherwise.
    pub capacity: u32,
    /// The time after which the organisers hear again of a ticket that has no mentor.
    pub waiting_long: Span,
    /// How many offers in a row a mentor lets expire before they are asked no more.
    pub missed_offers: u32,
    /// What a candidate does while they are guided; the texts phrase each as `checklist-ID`.
    pub checklist: Vec<ItemId>,
    /// Which of it must be done before a thumbs up.
    pub required: Vec<ItemId>,
    /// The time after which the mentor is asked how it goes.
    pub ask_every: Span,
    /// The time for which a mentor who needs more is not asked.
    pub more_time: Span,
    /// How many questions in a row a mentor leaves unanswered before the organisers hear of it.
    pub unanswered: u32,
    /// The time that somebody has to answer for whom the other one waits.
    pub answer_within: Span,
    /// The time before the end of a leave at which the mentor and their stand-in are reminded of it.
    pub before_return: Span,
}

impl MentoringRules {
    /// The usual number of offers, where the programme's file says nothing.
    pub const MISSED_OFFERS: u32 = 2;
    /// The usual time between two questions how it goes.
    pub const ASK_EVERY: Span = Span(SignedDuration::from_hours(14 * 24));
    /// The usual time for who needs more of it.
    pub const MORE_TIME: Span = Span(SignedDuration::from_hours(28 * 24));
    /// The usual number of unanswered questions.
    pub const UNANSWERED: u32 = 2;
    /// The usual time for who is waited for.
    pub const ANSWER_WITHIN: Span = Span(SignedDuration::from_hours(7 * 24));
    /// The usual time before the end of a leave.
    pub const BEFORE_RETURN: Span = Span(SignedDuration::from_hours(24));
}

/// How a candidate becomes an ambassador.
#[derive(Debug, Clone, PartialEq)]
pub struct ApprovalRules {
    /// How many people must sponsor a candidate, 1 or 2.
    pub sponsors: u8,
    /// The time after the thumbs up in which concerns may be raised before anybody becomes an ambassador, if there is one.
    pub objection: Option<Span>,
    /// Whom a sponsor must not share an employer with.
    pub different_employers: Vec<Party>,
}

/// Somebody whose employer a sponsor must not share, where the programme asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Party {
    /// The candidate.
    Candidate,
    /// The ticket's mentor.
    Mentor,
    /// The other sponsors.
    Sponsors,
}

/// How the programme keeps in contact with its ambassadors, and how the community asks them.
#[derive(Debug, Clone, PartialEq)]
pub struct AmbassadorRules {
    /// The time after which an ambassador is asked how it goes, from when they were last in contact.
    pub check_in_every: Span,
    /// The time after which an unanswered check-in is asked again, and at last told to the organisers.
    pub remind_after: Span,
    /// How often it is asked again before the organisers are told.
    pub reminders: u32,
    /// How long a break takes for which no end was named.
    pub pause: Span,
    /// The time within which an emeritus comes back as they please; later the organisers are asked.
    pub free_return: Span,
    /// How many ambassadors of a region one question goes to.
    pub ask_at_once: u32,
    /// How many questions a person may ask a day.
    pub questions_a_day: u32,
    /// The time after which those who were asked are reminded of a question.
    pub answer_reminder: Span,
    /// The time after that reminder until the organisers are told, and who asked.
    pub answer_overdue: Span,
}

impl Default for AmbassadorRules {
    fn default() -> Self {
        let days = |days: i64| Span(SignedDuration::from_hours(24 * days));
        Self {
            check_in_every: days(90),
            remind_after: days(14),
            reminders: 2,
            pause: days(90),
            free_return: days(365),
            ask_at_once: 5,
            questions_a_day: 5,
            answer_reminder: days(3),
            answer_overdue: days(4),
        }
    }
}

/// What organisers are told.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OrganisingRules {
    /// The day on which they hear what the week brought, if they want to.
    pub weekly_digest: Option<Weekday>,
}

/// What ambassadors do, and how it is told.
#[derive(Debug, Clone, PartialEq)]
pub struct ActivityRules {
    /// The kinds of activity that are reported; the texts phrase each as `report-kind-ID`.
    pub report_kinds: Vec<ReportKind>,
    /// The hour of the first day of a month at which the organisers hear the monthly news of reports and feedback, 0 to 23.
    pub news_hour: i8,
    /// The kinds of help that ambassadors are called for; the texts phrase each as `call-kind-ID`.
    pub call_kinds: Vec<CallKind>,
    /// How long a call for help stands that names no day.
    pub call_lasts: Span,
}

/// The kinds of activity that are reported where the programme does not say otherwise.
pub const REPORT_KINDS: [&str; 6] = ["meetup", "talk", "workshop", "hackfest", "localisation", "other"];

/// The kinds of help that ambassadors are called for where the programme does not say otherwise.
pub const CALL_KINDS: [&str; 3] = ["localisation", "speaking", "hackfest"];

impl Default for ActivityRules {
    fn default() -> Self {
        Self {
            report_kinds: REPORT_KINDS.map(|kind| ReportKind(kind.to_owned())).to_vec(),
            news_hour: 9,
            call_kinds: CALL_KINDS.map(|kind| CallKind(kind.to_owned())).to_vec(),
            call_lasts: Span(SignedDuration::from_hours(24 * 30)),
        }
    }
}

/// How long people's words are kept.
#[derive(Debug, Clone, PartialEq)]
pub struct PrivacyRules {
    /// The time after an application was rejected or taken back in which its words are kept.
    pub keep_words: Span,
}

impl Default for PrivacyRules {
    fn default() -> Self {
        Self { keep_words: Span(SignedDuration::from_hours(365 * 24)) }
    }
}

/// How misuse of the title is heard.
#[derive(Debug, Clone, PartialEq)]
pub struct MisuseRules {
    /// What people can be said to have done; the texts phrase each as `misuse-kind-ID`. The last is what is meant where a
    /// report names none, the first what the bot itself sees: that somebody claims the title.
    pub kinds: Vec<MisuseKind>,
    /// How many reports a person may file a day.
    pub reports_a_day: u32,
    /// The time that the accused have to answer before anything is decided against them.
    pub answer_within: Span,
    /// The time after which the organisers are reminded of a case that waits for them.
    pub decide_within: Span,
    /// The time after a decision within which the accused may appeal.
    pub appeal_within: Span,
    /// The time that somebody has to take another name who was asked to.
    pub rename_within: Span,
    /// How long somebody's name may still claim the title after they lost it, before that is a case.
    pub grace: Span,
    /// Whether the community is told that somebody's title was taken back.
    pub announce_revocations: bool,
}

/// The kinds of misuse where the programme does not say otherwise.
pub const MISUSE_KINDS: [&str; 5] = ["claims-title", "speaks-for", "commercial", "conduct", "other"];

impl Default for MisuseRules {
    fn default() -> Self {
        let days = |days: i64| Span(SignedDuration::from_hours(24 * days));
        Self {
            kinds: MISUSE_KINDS.map(|kind| MisuseKind(kind.to_owned())).to_vec(),
            reports_a_day: 5,
            answer_within: days(7),
            decide_within: days(14),
            appeal_within: days(14),
            rename_within: days(7),
            grace: days(14),
            announce_revocations: false,
        }
    }
}

/// How commands are taken.
#[derive(Debug, Clone, PartialEq)]
pub struct CommandRules {
    /// The age from which a command that decides about somebody, or cannot be undone, is shown instead of run.
    pub confirm_after: Span,
    /// The time a person has to confirm what was shown.
    pub confirm_within: Span,
    /// The time a person has to say what is missing of a command.
    pub rest_within: Span,
    /// The time within which somebody who writes what the bot does not understand is told but once what it does.
    pub hint_again: Span,
    /// The time within which taking a reaction back undoes what it did.
    pub undo_within: Span,
}

impl Default for CommandRules {
    fn default() -> Self {
        let hours = |hours| Span(SignedDuration::from_hours(hours));
        Self {
            confirm_after: hours(1),
            confirm_within: hours(3 * 24),
            rest_within: hours(1),
            hint_again: hours(24),
            undo_within: Span(SignedDuration::from_mins(1)),
        }
    }
}

impl Programme {
    /// The language spoken where nobody has asked for another.
    #[must_use]
    pub fn default_language(&self) -> Language {
        self.languages.first().cloned().unwrap_or_else(|| Language("en".to_owned()))
    }

    /// The question of this name, as the programme's file has it now.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// The criterion for user groups of this number, as it is shown: counted from 1.
    #[must_use]
    pub fn group_criterion(&self, number: u32) -> Option<&CriterionRule> {
        let index = usize::try_from(number).ok()?.checked_sub(1)?;
        self.groups.as_ref()?.criteria.get(index)
    }

    /// Who may use the command here: what the programme's file says, or the usual.
    #[must_use]
    pub fn may(&self, verb: Verb) -> &[Who] {
        self.rights.get(&verb).map_or(verb.row().who, Vec::as_slice)
    }
}
