//! What can stand in a sentence: its arguments, and how each is spoken.

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::OwnedUserId;

use super::command::Verb;
use super::command::row::{ArgumentKind, Topic};
use super::ids::{
    BroadcastNo, CallKind, CallNo, CaseNo, Criterion, FaqId, GroupCriterion, GroupNo, ItemId, Language,
    MisuseKind, QuestionId, Region, ReportKind, ReportNo, TextId, TicketNo, Year,
};
use super::place::{Room, RoomName};
use super::record::confirmation::Request;
use super::record::group::standing::StandingName;
use super::record::interview::answer::{Answer, Coordinator};
use super::record::interview::purpose;
use super::record::misuse::{Evidence, Verdict};
use super::role::Who;

/// An argument of a sentence, as the texts need it.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number of things, for plural forms.
    Count(u64),
    /// A ticket's number.
    Ticket(TicketNo),
    /// A person, named by their Matrix ID.
    Person(OwnedUserId),
    /// Words of a person, from the store.
    Words(TextId),
    /// Words of a person in several messages, from the store.
    Passages(Vec<TextId>),
    /// A short thing as a person just wrote it.
    Given(String),
    /// Short things as a person just wrote them, as a list of alternatives.
    Givens(Vec<String>),
    /// Something technical, shown as it is.
    Literal(String),
    /// Technical things, each shown as it is, as a list of alternatives.
    Literals(Vec<String>),
    /// Things of which each has its parts: one a line.
    Lines(Vec<Vec<Value>>),
    /// A name or a number of ours that needs no mark: a year.
    Bare(String),
    /// A link that the bot itself made, shown whole.
    Link(String),
    /// One of the programme's rooms.
    Room(Room),
    /// A moment, said in the programme's time zone and relative to now.
    Moment(Timestamp),
    /// A moment, said in the programme's time zone alone.
    Lasting(Timestamp),
    /// A day.
    Day(Date),
    /// A command's word with its mark.
    Command(Verb),
    /// A command with its arguments, as one would write it.
    Line(String),
    /// Commands' words without their arguments, as a list of alternatives.
    Aliases(Vec<String>),
    /// A command with what it takes.
    Usage(Verb),
    /// A language, named in itself.
    Language(Language),
    /// Keywords as the language writes them (`keyword-WORD`), as a list of alternatives.
    Keywords(&'static [&'static str]),
    /// A mark, or an average of marks, in hundredths; none where nobody gave any.
    Mark(Option<u32>),
    /// Marks by what they are for, whose keys these are.
    Marks(Vec<(String, Option<u32>)>),
    /// Other sentences, or `sentence.part` of one, by their keys, as a list of alternatives.
    Keys(Vec<String>),
    /// What one may write, each with the key of the sentence that says what it is, as a list of alternatives.
    Options(Vec<(String, String)>),
}

impl Value {
    /// All that people wrote in it, by name.
    #[must_use]
    pub fn words(self) -> Vec<TextId> {
        match self {
            Self::Words(text) => vec![text],
            Self::Passages(texts) => texts,
            Self::Lines(lines) => lines.into_iter().flatten().flat_map(Self::words).collect(),
            _ => Vec::new(),
        }
    }
}

/// What can stand in a sentence.
pub trait Speakable {
    /// As the texts need it.
    fn value(&self) -> Value;
    /// One that shows what a sentence looks like.
    fn sample() -> Self;
}

/// A short thing as a person just wrote it: it is said back once and kept nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given(pub String);

/// A moment in a message that is read again later: how far it is from now says nothing there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lasting(pub Timestamp);

/// Something technical, shown as it is: an id, a power level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Literal(pub String);

/// The rule that a question's answer must keep to; the texts phrase it as `question-ID.rule`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule(pub QuestionId);

/// A user group's number where nothing can be marked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unmarked(pub GroupNo);

/// A command with what it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Usage(pub Verb);

/// A link that the programme's file names, shown whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link(pub String);

/// A command as somebody probably meant it, with what they wrote behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meant(pub String);

/// The reaction that stands for a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tap(pub String);

/// One of a command's keywords, as the language writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keyword(pub &'static [&'static str]);

/// Further words of a command, without its mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aliases(pub Vec<String>);

/// What a command is for; the texts phrase it as `command-WORD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purpose(pub Verb);

/// An example of a command; the texts phrase it as `example-WORD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Example(pub Verb);

/// A question that is asked often: one of the programme's, which the texts phrase as `faq-ID`, or the organisers' words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaqQuestion {
    /// One of the programme's.
    Shipped(FaqId),
    /// In the organisers' words.
    Written(TextId),
}

/// The answer to it: what the texts say at `faq-ID` as `.answer`, or the organisers' words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaqAnswer {
    /// One of the programme's.
    Shipped(FaqId),
    /// In the organisers' words.
    Written(TextId),
}

/// A mark, or an average of marks, in hundredths; none where nobody gave any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark(pub Option<u32>);

/// What helps a user group to meet a criterion; the texts phrase it as `group-criterion-ID.advice`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionAdvice(pub GroupCriterion);

/// What a user group lacks that does not meet a criterion; the texts phrase it as `group-criterion-ID.open`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionOpen(pub GroupCriterion);

/// Where a ticket stands, as a name; the texts phrase it as `stage-NAME`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StageName {
    /// The organisers look at it.
    Review,
    /// The organisers have put it on hold.
    Held,
    /// A mentor is sought.
    Pairing,
    /// No mentor is free.
    Waiting,
    /// A mentor was asked.
    Offered,
    /// A mentor guides the candidate.
    Mentoring,
    /// "Mentor thumbs up".
    ThumbsUp,
    /// Closed as SPONSORED.
    Sponsored,
    /// Closed as rejected.
    Rejected,
    /// Closed at the candidate's wish.
    Withdrawn,
}

macro_rules! speakable {
    ($($kind:ty: |$it:ident| $value:expr, $sample:expr;)+) => {
        $(impl Speakable for $kind {
            fn value(&self) -> Value {
                let $it = self;
                $value
            }

            fn sample() -> Self {
                $sample
            }
        })+
    };
}

/// Whatever is known of somebody.
fn parts(coordinator: &Coordinator) -> Vec<Value> {
    let Coordinator { who, name, email, employer, key: _ } = coordinator;
    let who = who.iter().map(Speakable::value);
    let words = name.iter().chain([email]).chain(employer).map(Speakable::value);
    who.chain(words).collect()
}

fn key(key: impl Into<String>) -> Value {
    Value::Keys(vec![key.into()])
}

speakable! {
    u32: |n| Value::Count(u64::from(*n)), 3;
    TicketNo: |no| Value::Ticket(*no), TicketNo(12);
    OwnedUserId: |who| Value::Person(who.clone()), ruma::owned_user_id!("@alice:example.org");
    TextId: |text| Value::Words(text.clone()), TextId("sample".into());
    Given: |given| Value::Given(given.0.clone()), Given("aply".to_owned());
    Vec<Given>: |all| Value::Givens(all.iter().map(|given| given.0.clone()).collect()),
        vec![Given("aply".to_owned())];
    Literal: |literal| Value::Literal(literal.0.clone()), Literal("50".to_owned());
    Vec<Literal>: |all| Value::Literals(all.iter().map(|literal| literal.0.clone()).collect()),
        vec![Literal("Europe/Berlin".to_owned())];
    Rule: |rule| key(format!("question-{}.rule", rule.0.0)), Rule(QuestionId("group-name".to_owned()));
    Link: |link| Value::Link(link.0.clone()), Link("https://example.org/user-groups".to_owned());
    Room: |room| Value::Room(room.clone()), Room::Named(RoomName::Mentors);
    Timestamp: |at| Value::Moment(*at), Timestamp::UNIX_EPOCH;
    Lasting: |at| Value::Lasting(at.0), Lasting(Timestamp::UNIX_EPOCH);
    Date: |day| Value::Day(*day), Date::constant(2026, 3, 2);
    Verb: |verb| Value::Command(*verb), Verb::Apply;
    Meant: |line| Value::Line(line.0.clone()), Meant("!sponsor #12".to_owned());
    Tap: |tap| Value::Bare(tap.0.clone()), Tap("1️⃣".to_owned());
    Keyword: |word| Value::Keywords(word.0), Keyword(&["open"]);
    Request: |request| Value::Line(request.line()),
        Request { ticket: Some(TicketNo(12)), ..Request::bare(Verb::Sponsor) };
    Aliases: |words| Value::Aliases(words.0.clone()), Aliases(vec!["join".to_owned()]);
    Usage: |usage| Value::Usage(usage.0), Usage(Verb::Reject);
    Purpose: |purpose| key(format!("command-{}", purpose.0.word())), Purpose(Verb::Reject);
    purpose::Purpose: |purpose| Value::Count(match purpose {
        purpose::Purpose::Application => 0,
        purpose::Purpose::Group => 1,
        purpose::Purpose::GroupEdit(_) => 2,
    }), purpose::Purpose::Group;
    Example: |example| key(format!("example-{}", example.0.word())), Example(Verb::Reject);
    Language: |language| Value::Language(language.clone()), Language("en".to_owned());
    Region: |region| key(format!("region-{}", region.0)), Region("elsewhere".to_owned());
    QuestionId: |question| key(format!("question-{}", question.0)), QuestionId("why".to_owned());
    BroadcastNo: |no| Value::Literal(no.to_string()), BroadcastNo(3);
    ReportNo: |no| Value::Literal(no.to_string()), ReportNo(12);
    ReportKind: |kind| key(format!("report-kind-{}", kind.0)), ReportKind("meetup".to_owned());
    Vec<ReportKind>: |all| Value::Options(
        all.iter().map(|kind| (kind.0.clone(), format!("report-kind-{}", kind.0))).collect()
    ), vec![ReportKind("meetup".to_owned())];
    FaqQuestion: |question| match question {
        FaqQuestion::Shipped(id) => key(format!("faq-{}", id.0)),
        FaqQuestion::Written(text) => Value::Words(text.clone()),
    }, FaqQuestion::Written(TextId("sample".into()));
    FaqAnswer: |answer| match answer {
        FaqAnswer::Shipped(id) => key(format!("faq-{}.answer", id.0)),
        FaqAnswer::Written(text) => Value::Words(text.clone()),
    }, FaqAnswer::Written(TextId("sample".into()));
    Mark: |mark| Value::Mark(mark.0), Mark(Some(433));
    Vec<(Criterion, Mark)>: |all| Value::Marks(
        all.iter().map(|(criterion, mark)| (format!("criterion-{}", criterion.0), mark.0)).collect(),
    ), vec![(Criterion("impact".to_owned()), Mark(Some(450)))];
    Criterion: |criterion| key(format!("criterion-{}", criterion.0)), Criterion("impact".to_owned());
    ItemId: |item| key(format!("checklist-{}", item.0)), ItemId("mailing-list".to_owned());
    CallNo: |no| Value::Literal(no.to_string()), CallNo(3);
    CallKind: |kind| key(format!("call-kind-{}", kind.0)), CallKind("speaking".to_owned());
    Vec<CallKind>: |all| Value::Options(
        all.iter().map(|kind| (kind.0.clone(), format!("call-kind-{}", kind.0))).collect()
    ), vec![CallKind("speaking".to_owned())];
    CaseNo: |no| Value::Literal(no.to_string()), CaseNo(3);
    GroupCriterion: |criterion| key(format!("group-criterion-{}", criterion.0)), GroupCriterion("meetings".to_owned());
    Vec<GroupCriterion>: |all| Value::Options(
        (1..).zip(all).map(|(number, of): (u32, _)| (number.to_string(), format!("group-criterion-{}", of.0))).collect()
    ), vec![GroupCriterion("meetings".to_owned())];
    CriterionAdvice: |of| key(format!("group-criterion-{}.advice", of.0.0)),
        CriterionAdvice(GroupCriterion("meetings".to_owned()));
    CriterionOpen: |of| key(format!("group-criterion-{}.open", of.0.0)),
        CriterionOpen(GroupCriterion("meetings".to_owned()));
    GroupNo: |no| Value::Literal(no.to_string()), GroupNo(4);
    Unmarked: |group| Value::Bare(group.0.to_string()), Unmarked(GroupNo(4));
    Year: |year| Value::Bare(year.to_string()), Year(2027);
    MisuseKind: |kind| key(format!("misuse-kind-{}", kind.0)), MisuseKind("other".to_owned());
    Vec<MisuseKind>: |all| Value::Options(
        all.iter().map(|kind| (kind.0.clone(), format!("misuse-kind-{}", kind.0))).collect()
    ), vec![MisuseKind("other".to_owned())];
    Verdict: |verdict| key(verdict.key()), Verdict::Warned;
    Evidence: |evidence| {
        let via = evidence.room.server_name().map(ToOwned::to_owned);
        Value::Link(evidence.room.matrix_to_event_uri_via(evidence.event.clone(), via).to_string())
    }, Evidence {
        room: ruma::owned_room_id!("!room:example.org"),
        event: ruma::owned_event_id!("$event:example.org"),
    };
    Topic: |topic| key(topic.key()), Topic::General;
    StageName: |stage| key(stage.key()), StageName::Review;
    StandingName: |standing| key(standing.key()), StandingName::Official;
    Vec<StandingName>: |all| Value::Keys(all.iter().map(|standing| standing.key().to_owned()).collect()),
        vec![StandingName::New, StandingName::Official];
    ArgumentKind: |kind| match kind {
        ArgumentKind::OneOf(keywords) => Value::Keywords(keywords),
        kind => Value::Keys(kind.key().map(str::to_owned).into_iter().collect()),
    }, ArgumentKind::Reason;
    Answer: |answer| match answer {
        Answer::Words(text) | Answer::Named { text, .. } => Value::Words(text.clone()),
        Answer::Passages(texts) => Value::Passages(texts.clone()),
        Answer::Choice(option) => key(format!("choice-{option}")),
        Answer::Region(region) => region.value(),
        Answer::Day(day) => Value::Day(*day),
        Answer::Zone(zone) => Value::Literal(zone.clone()),
        Answer::Links(links) => Value::Lines(links.iter().map(|link| vec![link.value()]).collect()),
        Answer::People(people) => Value::Lines(people.iter().map(parts).collect()),
        Answer::Consent(true) => key("answer-yes"),
        Answer::Consent(false) => key("answer-no"),
        Answer::Skipped => key("answer-skipped"),
    }, Answer::Consent(true);
    Vec<Who>: |all| Value::Keys(all.iter().map(|who| who.key().to_owned()).collect()),
        vec![Who::TicketMentor, Who::Organiser];
    Vec<Language>: |all| Value::Keys(all.iter().map(|language| format!("language-{language}")).collect()),
        vec![Language("en".to_owned()), Language("de".to_owned())];
    Vec<Region>: |all| Value::Keys(all.iter().map(|region| format!("region-{}", region.0)).collect()),
        vec![Region("elsewhere".to_owned())];
}

impl StageName {
    /// The name under which the texts phrase it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Review => "stage-review",
            Self::Held => "stage-held",
            Self::Pairing => "stage-pairing",
            Self::Waiting => "stage-waiting",
            Self::Offered => "stage-offered",
            Self::Mentoring => "stage-mentoring",
            Self::ThumbsUp => "stage-thumbs-up",
            Self::Sponsored => "stage-sponsored",
            Self::Rejected => "stage-rejected",
            Self::Withdrawn => "stage-withdrawn",
        }
    }
}

impl StandingName {
    /// The name under which the texts phrase it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Proposed => "standing-proposed",
            Self::New => "standing-new",
            Self::Official => "standing-official",
            Self::Revoked => "standing-revoked",
            Self::Refused => "standing-refused",
            Self::Closed => "standing-closed",
        }
    }
}

impl Verdict {
    /// The name under which the texts phrase it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Dismissed => "verdict-dismissed",
            Self::Warned => "verdict-warned",
            Self::Rename => "verdict-rename",
            Self::Revoked => "verdict-revoked",
        }
    }
}

impl RoomName {
    /// The name under which the texts phrase it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Mentors => "room-mentors",
            Self::Organisers => "room-organisers",
            Self::Announcements => "room-announcements",
            Self::Ambassadors => "room-ambassadors",
        }
    }
}

impl Who {
    /// The name under which the texts phrase it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Anyone => "who-anyone",
            Self::Candidate => "who-candidate",
            Self::OfferedMentor => "who-offered-mentor",
            Self::TicketMentor => "who-ticket-mentor",
            Self::Mentor => "who-mentor",
            Self::OtherMentor => "who-other-mentor",
            Self::StandIn => "who-stand-in",
            Self::Ambassador => "who-ambassador",
            Self::Emeritus => "who-emeritus",
            Self::Organiser => "who-organiser",
            Self::Moderator => "who-moderator",
            Self::GroupOrganiser => "who-group-organiser",
            Self::GroupMentor => "who-group-mentor",
            Self::OfferedGroupMentor => "who-offered-group-mentor",
        }
    }
}

impl Topic {
    /// The name under which the texts phrase it.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Application => "topic-application",
            Self::Selection => "topic-selection",
            Self::Mentoring => "topic-mentoring",
            Self::Ticket => "topic-ticket",
            Self::Ambassadors => "topic-ambassadors",
            Self::Organising => "topic-organising",
            Self::Activity => "topic-activity",
            Self::Groups => "topic-groups",
            Self::Misuse => "topic-misuse",
            Self::General => "topic-general",
        }
    }
}

impl ArgumentKind {
    /// The name under which the texts phrase it; a keyword is no sentence.
    #[must_use]
    pub fn key(self) -> Option<&'static str> {
        Some(match self {
            Self::Ticket => "argument-ticket",
            Self::TicketOrCandidate => "argument-ticket-or-candidate",
            Self::Person => "argument-person",
            Self::Number => "argument-number",
            Self::Until => "argument-until",
            Self::StandIn => "argument-stand-in",
            Self::Languages => "argument-languages",
            Self::Marks => "argument-marks",
            Self::Reason => "argument-reason",
            Self::ReasonOrSpam => "argument-reason-or-spam",
            Self::Text => "argument-text",
            Self::Word => "argument-word",
            Self::Language => "argument-language",
            Self::Region => "argument-region",
            Self::Report => "argument-report",
            Self::Call => "argument-call",
            Self::Case => "argument-case",
            Self::Group => "argument-group",
            Self::WhichGroups => "argument-which-groups",
            Self::MisuseKind => "argument-misuse-kind",
            Self::CallForHelp => "argument-call-for-help",
            Self::Inquiry => "argument-inquiry",
            Self::Topic => "argument-topic",
            Self::Topics => "argument-topics",
            Self::QuestionAndAnswer => "argument-question-and-answer",
            Self::OneOf(_) => return None,
        })
    }
}
