//! Which sentences there must be: read off the domain's tables and the programme, so that none can be forgotten and none
//! is left over.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::command::row::{ArgumentKind, SPAM};
use crate::domain::command::{Verb, table};
use crate::domain::ids::Language;
use crate::domain::phrase::Phrase;
use crate::domain::place::RoomName;
use crate::domain::programme::{CALL_KINDS, MISUSE_KINDS, Programme, REPORT_KINDS};
use crate::domain::question::Kind;
use crate::domain::reading::{ALL, MINE, NO, NOBODY, PLEASE, STAND_IN, THANKS, UNTIL, YES};
use crate::domain::record::group::standing::StandingName;
use crate::domain::record::misuse::Verdict;
use crate::domain::role::Who;
use crate::domain::rules::report_form::{AT, FIELDS, TODAY, YESTERDAY};
use crate::domain::value::{StageName, Value};

use super::dates::{MONTHS, RELATIONS};

/// What an argument can do in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A number: it can choose a plural form.
    Count,
    /// Anything else: it can only be put in.
    Piece,
}

/// How people call what a sentence names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Called {
    /// They don't.
    Never,
    /// By further words of a command.
    Verb(Verb),
    /// By the sentence itself, and by further words.
    Name,
}

/// What stands below a sentence, indented.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// How help writes an argument of a command.
    Usage,
    /// The answer to what is asked often.
    Answer,
    /// By what that is recognised.
    Patterns,
    /// What a name must be like that is asked for.
    Rule,
    /// What is missing where a criterion for user groups is not met.
    Open,
    /// What helps to meet it.
    Advice,
}

impl Part {
    /// All of them.
    pub(super) const ALL: [Self; 6] =
        [Self::Usage, Self::Answer, Self::Patterns, Self::Rule, Self::Open, Self::Advice];

    /// What it is called there.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Usage => "usage",
            Self::Answer => "answer",
            Self::Patterns => "patterns",
            Self::Rule => "rule",
            Self::Open => "open",
            Self::Advice => "advice",
        }
    }
}

/// A sentence that there must be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Need {
    /// Its name.
    pub(super) key: String,
    /// What can stand in it.
    pub(super) arguments: BTreeMap<&'static str, Form>,
    /// What must stand below it.
    pub(super) parts: &'static [Part],
    /// How people call what it names, by `.words` below it.
    pub(super) called: Called,
    /// Whether it is the programme's own.
    pub(super) own: bool,
}

impl Need {
    fn new(key: impl Into<String>, arguments: impl IntoIterator<Item = (&'static str, Form)>) -> Self {
        let (key, arguments) = (key.into(), arguments.into_iter().collect());
        Self { key, arguments, parts: &[], called: Called::Never, own: false }
    }
}

/// The words that the texts themselves put sentences together with.
const OWN: [(&str, &[(&str, Form)]); 17] = [
    (
        "moment",
        &[("day", Form::Piece), ("time", Form::Piece), ("zone", Form::Piece), ("relative", Form::Piece)],
    ),
    ("moment-lasting", &[("day", Form::Piece), ("time", Form::Piece), ("zone", Form::Piece)]),
    ("number-group", &[("thousands", Form::Piece), ("rest", Form::Piece)]),
    ("date", &[("day", Form::Count), ("month", Form::Piece), ("year", Form::Piece)]),
    ("room-community", &[("id", Form::Piece)]),
    ("named-language", &[("name", Form::Piece), ("tag", Form::Piece)]),
    ("common-words", &[]),
    ("named-option", &[("option", Form::Piece), ("name", Form::Piece)]),
    ("list-none", &[]),
    ("list-more", &[("list", Form::Piece), ("item", Form::Piece)]),
    ("list-or", &[("list", Form::Piece), ("item", Form::Piece)]),
    ("mark-none", &[]),
    ("mark-decimal", &[("whole", Form::Piece), ("decimals", Form::Piece)]),
    ("mark-of", &[("criterion", Form::Piece), ("mark", Form::Piece)]),
    ("marks-more", &[("list", Form::Piece), ("item", Form::Piece)]),
    ("text-erased", &[]),
    ("text-cut", &[]),
];

/// The words that people write with commands and as answers.
const WRITTEN: [&str; 12] =
    [YES, NO, UNTIL, NOBODY, STAND_IN, MINE, TODAY, YESTERDAY, AT, PLEASE, THANKS, ALL];

/// What of the programme's own people call by its name.
const CALLED: [&str; 6] = ["region-", "choice-", "criterion-", "report-kind-", "call-kind-", "misuse-kind-"];

/// How the names of criteria for user groups begin.
const OF_GROUPS: &str = "group-criterion-";

/// The way to answer without words.
const SKIPPED: [&str; 1] = ["answer-skipped"];

/// Everybody who can be named as having a right.
const EVERYBODY: [Who; 14] = [
    Who::Anyone,
    Who::Candidate,
    Who::OfferedMentor,
    Who::TicketMentor,
    Who::Mentor,
    Who::OtherMentor,
    Who::StandIn,
    Who::Ambassador,
    Who::Emeritus,
    Who::Organiser,
    Who::Moderator,
    Who::GroupOrganiser,
    Who::GroupMentor,
    Who::OfferedGroupMentor,
];

/// Everywhere a ticket can stand.
const STAGES: [StageName; 10] = [
    StageName::Review,
    StageName::Held,
    StageName::Pairing,
    StageName::Waiting,
    StageName::Offered,
    StageName::Mentoring,
    StageName::ThumbsUp,
    StageName::Sponsored,
    StageName::Rejected,
    StageName::Withdrawn,
];

/// Everything that a case of misuse can end with.
const VERDICTS: [Verdict; 4] = [Verdict::Dismissed, Verdict::Warned, Verdict::Rename, Verdict::Revoked];

/// The programme's own rooms.
const ROOMS: [RoomName; 4] =
    [RoomName::Mentors, RoomName::Organisers, RoomName::Announcements, RoomName::Ambassadors];

/// The sentences that this language needs for the programme, those of a business side by side.
pub(super) fn needs(language: &Language, programme: &Programme) -> Vec<Need> {
    let phrases = Phrase::samples().into_iter().map(|phrase| {
        let arguments = phrase.arguments().into_iter();
        Need::new(phrase.key(), arguments.map(|(name, value)| (name, form(&value))))
    });
    let own = OWN.iter().map(|(key, arguments)| Need::new(*key, arguments.iter().copied()));
    let relations =
        RELATIONS.iter().map(|(key, counts)| Need::new(*key, counts.then_some(("count", Form::Count))));
    let names = command_names().chain(fixed_names()).map(|key| Need::new(key, []));
    let verbs = table::rows().map(|row| {
        let key = format!("command-{}", row.word);
        Need { called: Called::Verb(row.verb), ..Need::new(key, []) }
    });
    let written =
        WRITTEN.into_iter().chain(FIELDS).map(str::to_owned).chain([format!("language-{language}")]);
    let standings = StandingName::ALL.iter().map(|standing| standing.key().to_owned());
    let written = written.chain(keywords()).chain(usual_kinds()).chain(standings);
    let written = written.map(|key| Need { called: Called::Name, ..Need::new(key, []) });
    let of_programme = programme_names(programme).map(|key| {
        let is_named = CALLED.iter().any(|prefix| key.starts_with(prefix));
        let called = if is_named { Called::Name } else { Called::Never };
        let parts: &[Part] = match key.as_str() {
            name if name.starts_with("faq-") => &[Part::Answer, Part::Patterns],
            name if name.starts_with(OF_GROUPS) => &[Part::Open, Part::Advice],
            name if ruled(programme).any(|question| question == name) => &[Part::Rule],
            _ => &[],
        };
        Need { called, parts, own: true, ..Need::new(key, []) }
    });

    let mut seen = BTreeSet::new();
    phrases
        .chain(verbs)
        .chain(names)
        .chain(written)
        .chain(arguments())
        .chain(own)
        .chain(relations)
        .chain(of_programme)
        .filter(|need| seen.insert(need.key.clone()))
        .collect()
}

fn form(value: &Value) -> Form {
    if matches!(value, Value::Count(_)) { Form::Count } else { Form::Piece }
}

fn command_names() -> impl Iterator<Item = String> {
    table::rows().flat_map(|row| [format!("example-{}", row.word), row.topic.key().to_owned()])
}

fn keywords() -> impl Iterator<Item = String> {
    table::rows().flat_map(|row| row.arguments).flat_map(|argument| match argument.kind {
        ArgumentKind::OneOf(keywords) => {
            keywords.iter().map(|keyword| format!("keyword-{keyword}")).collect()
        }
        ArgumentKind::ReasonOrSpam => vec![format!("keyword-{SPAM}")],
        _ => Vec::new(),
    })
}

/// The kinds of activity, of help, and of misuse, of a programme that does not say otherwise.
fn usual_kinds() -> impl Iterator<Item = String> {
    let calls = CALL_KINDS.iter().map(|kind| format!("call-kind-{kind}"));
    let misuse = MISUSE_KINDS.iter().map(|kind| format!("misuse-kind-{kind}"));
    REPORT_KINDS.iter().map(|kind| format!("report-kind-{kind}")).chain(calls).chain(misuse)
}

fn fixed_names() -> impl Iterator<Item = String> {
    let who = EVERYBODY.iter().map(|who| who.key());
    let stages = STAGES.iter().map(|stage| stage.key());
    let rooms = ROOMS.iter().map(|room| room.key());
    let verdicts = VERDICTS.iter().map(|verdict| verdict.key());
    who.chain(stages).chain(rooms).chain(verdicts).chain(SKIPPED).chain(MONTHS).map(str::to_owned)
}

/// The questions for a name, to which there is a rule.
fn ruled(programme: &Programme) -> impl Iterator<Item = String> {
    let of_groups = programme.groups.iter().flat_map(|groups| &groups.questions);
    let asked = programme.questions.iter().chain(of_groups);
    let names = asked.filter(|question| matches!(question.kind, Kind::Name { .. }));
    names.map(|question| format!("question-{}", question.id.0))
}

fn programme_names(programme: &Programme) -> impl Iterator<Item = String> {
    let regions = programme.regions.iter().map(|region| format!("region-{}", region.0));
    let of_groups = programme.groups.iter().flat_map(|groups| &groups.questions);
    let asked = || programme.questions.iter().chain(of_groups.clone());
    let questions = asked().map(|question| format!("question-{}", question.id.0));
    let options = asked().flat_map(|question| match &question.kind {
        Kind::Choice(options) => options.iter().map(|option| format!("choice-{option}")).collect(),
        _ => Vec::new(),
    });
    let kinds = programme.activity.report_kinds.iter().map(|kind| format!("report-kind-{}", kind.0));
    let checklist = programme.mentoring.checklist.iter().map(|item| format!("checklist-{}", item.0));
    let criteria = programme.selection.criteria.iter().map(|criterion| format!("criterion-{}", criterion.0));
    let calls = programme.activity.call_kinds.iter().map(|kind| format!("call-kind-{}", kind.0));
    let misuse = programme.misuse.kinds.iter().map(|kind| format!("misuse-kind-{}", kind.0));
    let kinds = kinds.chain(calls).chain(misuse);
    let of_groups = programme.groups.iter().flat_map(|groups| &groups.criteria);
    let criteria = criteria.chain(of_groups.map(|criterion| format!("{OF_GROUPS}{}", criterion.id.0)));
    let asked = programme.faq.entries.iter().map(|entry| format!("faq-{}", entry.id.0));
    let named =
        checklist.chain(questions).chain(regions).chain(options).chain(kinds).chain(asked).chain(criteria);
    std::iter::once("programme-name".to_owned()).chain(named)
}

fn arguments() -> impl Iterator<Item = Need> {
    let kinds: BTreeSet<_> =
        table::rows().flat_map(|row| row.arguments).map(|argument| argument.kind).collect();
    kinds
        .into_iter()
        .filter_map(ArgumentKind::key)
        .map(|key| Need { parts: &[Part::Usage], ..Need::new(key, []) })
}

/// The names of the programme that are sentences of everybody's: a question “asked” would be put in the words that ask
/// any question.
pub(super) fn clashes(programme: &Programme) -> impl Iterator<Item = String> {
    let sentences: BTreeSet<&str> = Phrase::samples().iter().map(Phrase::key).collect();
    programme_names(programme).filter(move |name| sentences.contains(name.as_str()))
}

/// The arguments of a sample, in which the domain's made-up question, region and languages are replaced by the
/// programme's own.
pub(super) fn sample(phrase: &Phrase, programme: &Programme) -> Vec<(&'static str, Value)> {
    let arguments = phrase.arguments().into_iter();
    arguments.map(|(name, value)| (name, own(value, programme))).collect()
}

fn own(value: Value, programme: &Programme) -> Value {
    let keys = match value {
        Value::Keys(keys) => keys,
        Value::Marks(_) => {
            let criteria = programme_names(programme).filter(|name| name.starts_with("criterion-"));
            return Value::Marks(criteria.map(|criterion| (criterion, Some(450))).collect());
        }
        Value::Options(options) if options.iter().any(|(_, key)| key.starts_with(OF_GROUPS)) => {
            let names = programme_names(programme).filter(|name| name.starts_with(OF_GROUPS));
            return Value::Options(names.map(|name| ("1".to_owned(), name)).collect());
        }
        value => return value,
    };
    let every = |prefix: &str| -> Option<Vec<String>> {
        let names: Vec<String> = programme_names(programme).filter(|name| name.starts_with(prefix)).collect();
        keys.iter().any(|key| key.starts_with(prefix)).then_some(names)
    };
    // Of a criterion for user groups its name is said, or one of its parts.
    if let Some(key) = keys.iter().find(|key| key.starts_with(OF_GROUPS)) {
        let part = key.split_once('.').map(|(_, part)| format!(".{part}")).unwrap_or_default();
        let names = programme_names(programme).filter(|name| name.starts_with(OF_GROUPS));
        return Value::Keys(names.map(|name| format!("{name}{part}")).collect());
    }
    Value::Keys(
        every("question-")
            .or_else(|| every("region-"))
            .or_else(|| every("criterion-"))
            .or_else(|| every("checklist-"))
            .unwrap_or(keys),
    )
}
