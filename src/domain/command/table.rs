//! All commands, in the order in which help shows them: the one table from which reading, help and rights derive.
//!
//! A command is grave if it decides about somebody (`!select`, `!hold`, `!accept`, `!thumbsup`, `!sponsor`) or cannot be
//! undone: `!withdraw` erases a draft for good, after `!decline` this mentor is never asked again, and what `!nominate`,
//! `!intake` and `!close-call` say to people is said. All else is light:
//! `!submit` can be withdrawn, `!choose` chosen anew, a mark given anew, a note decides nothing, `!call` can be closed,
//! what is done to questions and answers can be undone, and the others concern one's own time or show something.
//! Previewed is what its author vouches for once they have
//! looked (`!validate`); what people would hear and cannot unhear: a letter that says no (`!reject`) or takes back a yes (`!unsponsor`), letters
//! that say yes to many at once (`!tranche`), a farewell (`!stepdown`), and what is decided about misuse of the title
//! (`!dismiss`, `!uphold`, `!affirm`, `!overturn`), and of user groups (`!refuse`, `!support`, `!revoke`; `!admit` where there
//! are others in the same place, and `!group close`); and what they would never find again (`!forgetme`). An `!appeal` is
//! light like any answer: nobody loses it by a slow bot.

use super::Verb;
use super::row::Weight::{Grave, Light, Previewed};
use super::row::{Argument, ArgumentKind as A, Row, Topic, Weight};
use crate::domain::role::Who::{
    self, Ambassador, Anyone, Candidate, Emeritus, GroupMentor, GroupOrganiser, Mentor, OfferedGroupMentor,
    OfferedMentor, Organiser, StandIn, TicketMentor,
};

/// All commands, in the order in which help shows them.
pub fn rows() -> impl Iterator<Item = &'static Row> {
    [APPLICATION, SELECTION, MENTORING, TICKET, AMBASSADORS, ACTIVITY, ORGANISING, GROUPS, MISUSE, GENERAL]
        .into_iter()
        .flatten()
}

const STAFF: &[Who] = &[Mentor, Organiser];
const PAIR: &[Who] = &[TicketMentor, StandIn, Candidate];

const fn must(kind: A) -> Argument {
    Argument { kind, optional: false }
}

const fn may(kind: A) -> Argument {
    Argument { kind, optional: true }
}

const fn row(
    topic: Topic,
    verb: Verb,
    word: &'static str,
    arguments: &'static [Argument],
    who: &'static [Who],
    weight: Weight,
) -> Row {
    Row { verb, word, arguments, who, topic, weight }
}

static APPLICATION: &[Row] = &[
    row(Topic::Application, Verb::Apply, "apply", &[], &[Anyone], Light),
    row(Topic::Application, Verb::Status, "status", &[], &[Anyone], Light),
    row(Topic::Application, Verb::Back, "back", &[], &[Anyone], Light),
    row(Topic::Application, Verb::Skip, "skip", &[], &[Anyone], Light),
    row(Topic::Application, Verb::Long, "long", &[], &[Anyone], Light),
    row(Topic::Application, Verb::Next, "next", &[], &[Anyone], Light),
    row(Topic::Application, Verb::Show, "show", &[], &[Anyone], Light),
    row(Topic::Application, Verb::Edit, "edit", &[must(A::Number)], &[Anyone], Light),
    row(Topic::Application, Verb::Pick, "pick", &[must(A::Number)], &[Anyone], Light),
    row(Topic::Application, Verb::Submit, "submit", &[], &[Anyone], Light),
    row(Topic::Application, Verb::Withdraw, "withdraw", &[], &[Anyone], Grave),
    row(
        Topic::Application,
        Verb::Nominate,
        "nominate",
        &[must(A::Person), must(A::Reason)],
        &[Anyone],
        Grave,
    ),
    row(Topic::Application, Verb::Nothanks, "nothanks", &[], &[Anyone], Light),
];

static SELECTION: &[Row] = &[
    row(
        Topic::Selection,
        Verb::Intake,
        "intake",
        &[may(A::OneOf(&["open", "close"])), may(A::Text)],
        &[Organiser],
        Grave,
    ),
    row(Topic::Selection, Verb::Applications, "applications", &[], &[Organiser], Light),
    row(Topic::Selection, Verb::Score, "score", &[must(A::Ticket), must(A::Marks)], &[Organiser], Light),
    row(Topic::Selection, Verb::Shortlist, "shortlist", &[must(A::Ticket)], &[Organiser], Light),
    row(Topic::Selection, Verb::Unshortlist, "unshortlist", &[must(A::Ticket)], &[Organiser], Light),
    row(
        Topic::Selection,
        Verb::Hold,
        "hold",
        &[must(A::Ticket), may(A::Until), must(A::Reason)],
        &[Organiser],
        Grave,
    ),
    row(Topic::Selection, Verb::Unhold, "unhold", &[must(A::Ticket)], &[Organiser], Grave),
    row(
        Topic::Selection,
        Verb::Tranche,
        "tranche",
        &[may(A::Number), may(A::OneOf(&["confirm"]))],
        &[Organiser],
        Previewed,
    ),
    row(Topic::Selection, Verb::Select, "select", &[must(A::Ticket)], &[Organiser], Grave),
    row(
        Topic::Selection,
        Verb::Reject,
        "reject",
        &[must(A::Ticket), must(A::Reason)],
        &[Organiser],
        Previewed,
    ),
];

static MENTORING: &[Row] = &[
    row(Topic::Mentoring, Verb::Mentors, "mentors", &[], &[Anyone], Light),
    row(Topic::Mentoring, Verb::Choose, "choose", &[must(A::Person)], &[Anyone], Light),
    row(Topic::Mentoring, Verb::Available, "available", &[], &[Mentor, Ambassador], Light),
    row(
        Topic::Mentoring,
        Verb::Unavailable,
        "unavailable",
        &[may(A::Until), may(A::Reason), may(A::StandIn)],
        &[Mentor, Ambassador],
        Light,
    ),
    row(
        Topic::Mentoring,
        Verb::StandIn,
        "stand-in",
        &[must(A::OneOf(&["yes", "no"])), may(A::Person)],
        &[Mentor],
        Light,
    ),
    row(Topic::Mentoring, Verb::Capacity, "capacity", &[must(A::Number)], &[Mentor], Light),
    row(Topic::Mentoring, Verb::Speaks, "speaks", &[may(A::Languages)], &[Mentor, Ambassador], Light),
    row(
        Topic::Mentoring,
        Verb::Release,
        "release",
        &[must(A::Ticket), must(A::Reason)],
        &[TicketMentor],
        Grave,
    ),
    row(Topic::Mentoring, Verb::Assign, "assign", &[must(A::Ticket), must(A::Person)], &[Organiser], Grave),
    row(Topic::Mentoring, Verb::Orphans, "orphans", &[], STAFF, Light),
    row(Topic::Mentoring, Verb::Silent, "silent", &[must(A::TicketOrCandidate)], PAIR, Light),
    row(Topic::Mentoring, Verb::Here, "here", &[must(A::TicketOrCandidate)], PAIR, Light),
    row(
        Topic::Mentoring,
        Verb::Progress,
        "progress",
        &[must(A::Ticket), must(A::OneOf(&["ready", "not-yet", "more-time"]))],
        &[TicketMentor],
        Light,
    ),
    row(Topic::Mentoring, Verb::Why, "why", &[must(A::TicketOrCandidate)], STAFF, Light),
    row(Topic::Mentoring, Verb::Accept, "accept", &[may(A::Ticket)], &[OfferedMentor], Grave),
    row(
        Topic::Mentoring,
        Verb::Decline,
        "decline",
        &[may(A::Ticket), may(A::Reason)],
        &[OfferedMentor],
        Grave,
    ),
    row(Topic::Mentoring, Verb::Extend, "extend", &[may(A::Ticket)], &[OfferedMentor], Light),
];

static TICKET: &[Row] = &[
    row(
        Topic::Ticket,
        Verb::Ticket,
        "ticket",
        &[may(A::TicketOrCandidate)],
        &[Candidate, Mentor, Organiser],
        Light,
    ),
    row(
        Topic::Ticket,
        Verb::History,
        "history",
        &[may(A::TicketOrCandidate)],
        &[Candidate, Mentor, Organiser],
        Light,
    ),
    row(Topic::Ticket, Verb::Tickets, "tickets", &[], STAFF, Light),
    row(Topic::Ticket, Verb::Note, "note", &[must(A::Ticket), must(A::Text)], STAFF, Light),
    row(Topic::Ticket, Verb::Memo, "memo", &[must(A::Ticket), must(A::Text)], STAFF, Light),
    row(Topic::Ticket, Verb::Done, "done", &[must(A::TicketOrCandidate), must(A::Number)], PAIR, Light),
    row(Topic::Ticket, Verb::Undo, "undo", &[must(A::TicketOrCandidate), must(A::Number)], PAIR, Light),
    row(Topic::Ticket, Verb::Thumbsup, "thumbsup", &[must(A::TicketOrCandidate)], &[TicketMentor], Grave),
    row(Topic::Ticket, Verb::Sponsor, "sponsor", &[must(A::TicketOrCandidate)], &[TicketMentor], Grave),
    row(
        Topic::Ticket,
        Verb::Concern,
        "concern",
        &[must(A::TicketOrCandidate), must(A::Text)],
        &[Ambassador, Organiser],
        Light,
    ),
    row(
        Topic::Ticket,
        Verb::Resolve,
        "resolve",
        &[must(A::TicketOrCandidate), may(A::Number), must(A::Text)],
        &[Ambassador, Organiser],
        Grave,
    ),
    row(
        Topic::Ticket,
        Verb::Unsponsor,
        "unsponsor",
        &[must(A::TicketOrCandidate), must(A::Reason)],
        &[Organiser],
        Previewed,
    ),
];

static AMBASSADORS: &[Row] = &[
    row(Topic::Ambassadors, Verb::Roster, "roster", &[may(A::Region)], &[Anyone], Light),
    row(Topic::Ambassadors, Verb::Ask, "ask", &[must(A::Inquiry)], &[Anyone], Light),
    row(
        Topic::Ambassadors,
        Verb::Answer,
        "answer",
        &[must(A::Number), must(A::Text)],
        &[Ambassador, Organiser],
        Light,
    ),
    row(Topic::Ambassadors, Verb::Who, "who", &[must(A::Topic)], &[Anyone], Light),
    row(Topic::Ambassadors, Verb::Whois, "whois", &[must(A::Person)], &[Anyone], Light),
    row(Topic::Ambassadors, Verb::Topics, "topics", &[may(A::Topics)], &[Ambassador, Mentor], Light),
    row(Topic::Ambassadors, Verb::Active, "active", &[], &[Ambassador], Light),
    row(Topic::Ambassadors, Verb::Pause, "pause", &[may(A::Until), may(A::Reason)], &[Ambassador], Light),
    row(Topic::Ambassadors, Verb::Stepdown, "stepdown", &[], &[Ambassador], Previewed),
    row(Topic::Ambassadors, Verb::Return, "return", &[], &[Emeritus], Light),
    row(Topic::Ambassadors, Verb::WelcomeBack, "welcome-back", &[must(A::Person)], &[Organiser], Grave),
];

static ORGANISING: &[Row] = &[
    row(Topic::Organising, Verb::Todo, "todo", &[], STAFF, Light),
    row(Topic::Organising, Verb::Broadcast, "broadcast", &[must(A::Text)], &[Organiser], Grave),
    row(Topic::Organising, Verb::Broadcasts, "broadcasts", &[may(A::Number)], &[Organiser], Light),
    row(Topic::Organising, Verb::Stats, "stats", &[], &[Organiser], Light),
    row(Topic::Organising, Verb::Export, "export", &[must(A::OneOf(&["csv", "json"]))], &[Organiser], Grave),
    row(Topic::Organising, Verb::Trail, "trail", &[may(A::TicketOrCandidate)], &[Organiser], Light),
    row(Topic::Organising, Verb::Audit, "audit", &[must(A::Person)], &[Organiser], Light),
    row(Topic::Organising, Verb::Reload, "reload", &[may(A::OneOf(&["preview"]))], &[Organiser], Grave),
];

static ACTIVITY: &[Row] = &[
    row(Topic::Activity, Verb::Report, "report", &[may(A::Text)], &[Ambassador], Light),
    row(Topic::Activity, Verb::Reports, "reports", &[may(A::Region)], &[Ambassador, Organiser], Light),
    row(Topic::Activity, Verb::Unreport, "unreport", &[must(A::Report)], &[Ambassador], Light),
    row(Topic::Activity, Verb::Call, "call", &[may(A::CallForHelp)], &[Organiser], Light),
    row(Topic::Activity, Verb::JoinCall, "join-call", &[must(A::Call)], &[Ambassador], Light),
    row(Topic::Activity, Verb::LeaveCall, "leave-call", &[must(A::Call)], &[Anyone], Light),
    row(Topic::Activity, Verb::Calls, "calls", &[may(A::Call)], &[Ambassador, Organiser], Light),
    row(Topic::Activity, Verb::CloseCall, "close-call", &[must(A::Call), must(A::Text)], &[Anyone], Grave),
    row(Topic::Activity, Verb::Feedbacks, "feedbacks", &[may(A::Region)], &[Ambassador, Organiser], Light),
];

const OF_CRITERION: &[Argument] = &[must(A::Group), must(A::Number), must(A::Reason)];

static GROUPS: &[Row] = &[
    row(Topic::Groups, Verb::Groups, "groups", &[may(A::WhichGroups)], &[Anyone], Light),
    row(
        Topic::Groups,
        Verb::GroupsReport,
        "groups-report",
        &[may(A::WhichGroups)],
        &[Organiser, Ambassador],
        Light,
    ),
    row(
        Topic::Groups,
        Verb::GroupsExport,
        "groups-export",
        &[must(A::OneOf(&["csv", "json"]))],
        &[Organiser],
        Light,
    ),
    row(Topic::Groups, Verb::GroupShow, "group-show", &[may(A::Group)], &[Anyone], Light),
    row(
        Topic::Groups,
        Verb::GroupLogo,
        "group-logo",
        &[may(A::Group)],
        &[GroupOrganiser, GroupMentor, Organiser],
        Light,
    ),
    row(Topic::Groups, Verb::GroupMentor, "group-mentor", &[must(A::Group)], &[Ambassador], Grave),
    row(Topic::Groups, Verb::GroupAccept, "group-accept", &[may(A::Group)], &[OfferedGroupMentor], Grave),
    row(
        Topic::Groups,
        Verb::GroupDecline,
        "group-decline",
        &[may(A::Group), may(A::Reason)],
        &[OfferedGroupMentor],
        Grave,
    ),
    row(Topic::Groups, Verb::GroupExtend, "group-extend", &[may(A::Group)], &[OfferedGroupMentor], Light),
    row(
        Topic::Groups,
        Verb::GroupRelease,
        "group-release",
        &[must(A::Group), must(A::Reason)],
        &[GroupMentor],
        Grave,
    ),
    row(
        Topic::Groups,
        Verb::GroupAssign,
        "group-assign",
        &[must(A::Group), must(A::Person)],
        &[Organiser],
        Grave,
    ),
    row(Topic::Groups, Verb::GroupWhy, "group-why", &[must(A::Group)], &[Ambassador, Organiser], Light),
    row(Topic::Groups, Verb::GroupCapacity, "group-capacity", &[must(A::Number)], &[Ambassador], Light),
    row(Topic::Groups, Verb::Recognise, "recognise", &[], &[Anyone], Light),
    row(
        Topic::Groups,
        Verb::RecogniseNominate,
        "recognise-nominate",
        &[must(A::Group), must(A::Reason)],
        &[Anyone],
        Light,
    ),
    row(
        Topic::Groups,
        Verb::RecogniseOpen,
        "recognise-open",
        &[must(A::Number), may(A::Until)],
        &[Organiser],
        Grave,
    ),
    row(Topic::Groups, Verb::RecognisePoll, "recognise-poll", &[may(A::Until)], &[Organiser], Grave),
    row(Topic::Groups, Verb::RecogniseAnnounce, "recognise-announce", &[may(A::Group)], &[Organiser], Grave),
    row(Topic::Groups, Verb::RecogniseCancel, "recognise-cancel", &[must(A::Reason)], &[Organiser], Grave),
    row(Topic::Groups, Verb::GroupHistory, "group-history", &[may(A::Group)], &[Anyone], Light),
    // Who validates a criterion, the criterion itself says.
    row(Topic::Groups, Verb::Validate, "validate", OF_CRITERION, &[Organiser, Ambassador], Previewed),
    row(Topic::Groups, Verb::Invalidate, "invalidate", OF_CRITERION, &[Organiser, Ambassador], Grave),
    row(Topic::Groups, Verb::Waive, "waive", OF_CRITERION, &[Organiser], Grave),
    row(
        Topic::Groups,
        Verb::GroupAgree,
        "group-agree",
        &[must(A::Group), may(A::Text)],
        &[Ambassador],
        Light,
    ),
    row(
        Topic::Groups,
        Verb::GroupObject,
        "group-object",
        &[must(A::Group), must(A::Reason)],
        &[Ambassador],
        Light,
    ),
    row(Topic::Groups, Verb::Admit, "admit", &[must(A::Group), may(A::Reason)], &[Organiser], Grave),
    row(
        Topic::Groups,
        Verb::Refuse,
        "refuse",
        &[must(A::Group), must(A::ReasonOrSpam)],
        &[Organiser],
        Previewed,
    ),
    row(Topic::Groups, Verb::Grant, "grant", &[must(A::Group), may(A::Reason)], &[Organiser], Grave),
    row(
        Topic::Groups,
        Verb::Support,
        "support",
        &[must(A::Group), may(A::Until), must(A::Reason)],
        &[Organiser, GroupMentor],
        Previewed,
    ),
    row(
        Topic::Groups,
        Verb::Recovered,
        "recovered",
        &[must(A::Group), may(A::Reason)],
        &[Organiser, GroupMentor],
        Grave,
    ),
    row(Topic::Groups, Verb::Revoke, "revoke", &[must(A::Group), must(A::Reason)], &[Organiser], Previewed),
    row(Topic::Groups, Verb::Regrant, "regrant", &[must(A::Group), may(A::Reason)], &[Organiser], Grave),
    row(Topic::Groups, Verb::GroupNew, "group-new", &[], &[Anyone], Light),
    row(Topic::Groups, Verb::GroupEdit, "group-edit", &[may(A::Group)], &[GroupOrganiser], Light),
    row(
        Topic::Groups,
        Verb::GroupTransfer,
        "group-transfer",
        &[must(A::Group), must(A::Person)],
        &[GroupOrganiser, Organiser],
        Grave,
    ),
    row(Topic::Groups, Verb::GroupTake, "group-take", &[must(A::Group)], &[Anyone], Light),
    row(Topic::Groups, Verb::GroupPass, "group-pass", &[must(A::Group)], &[Anyone], Light),
    row(Topic::Groups, Verb::GroupLeave, "group-leave", &[must(A::Group)], &[Anyone], Grave),
    row(
        Topic::Groups,
        Verb::GroupClose,
        "group-close",
        &[must(A::Group), must(A::Reason)],
        &[GroupOrganiser, Organiser],
        Previewed,
    ),
];

static MISUSE: &[Row] = &[
    row(Topic::Misuse, Verb::Flag, "flag", &[may(A::Person), may(A::Text)], &[Anyone], Light),
    row(Topic::Misuse, Verb::FlagKind, "flag-kind", &[must(A::Case), must(A::MisuseKind)], &[Anyone], Light),
    row(Topic::Misuse, Verb::Quote, "quote", &[must(A::Case)], &[Anyone], Light),
    row(Topic::Misuse, Verb::Respond, "respond", &[may(A::Case), must(A::Text)], &[Anyone], Light),
    row(Topic::Misuse, Verb::Cases, "cases", &[], &[Organiser], Light),
    row(Topic::Misuse, Verb::Case, "case", &[must(A::Case)], &[Anyone], Light),
    row(Topic::Misuse, Verb::Dismiss, "dismiss", &[must(A::Case), must(A::Reason)], &[Organiser], Previewed),
    row(
        Topic::Misuse,
        Verb::Uphold,
        "uphold",
        &[must(A::Case), must(A::OneOf(&["warn", "rename", "revoke"])), must(A::Reason)],
        &[Organiser],
        Previewed,
    ),
    row(Topic::Misuse, Verb::Appeal, "appeal", &[may(A::Case), must(A::Reason)], &[Anyone], Light),
    row(Topic::Misuse, Verb::Affirm, "affirm", &[must(A::Case), must(A::Reason)], &[Organiser], Previewed),
    row(
        Topic::Misuse,
        Verb::Overturn,
        "overturn",
        &[must(A::Case), must(A::Reason)],
        &[Organiser],
        Previewed,
    ),
];

static GENERAL: &[Row] = &[
    row(Topic::General, Verb::Welcome, "welcome", &[], &[Organiser], Light),
    row(Topic::General, Verb::Hello, "hello", &[may(A::Number)], &[Anyone], Light),
    row(Topic::General, Verb::Faq, "faq", &[may(A::Topic)], &[Anyone], Light),
    row(Topic::General, Verb::FaqAdd, "faq-add", &[must(A::QuestionAndAnswer)], &[Organiser], Light),
    row(
        Topic::General,
        Verb::FaqChange,
        "faq-change",
        &[must(A::Number), must(A::QuestionAndAnswer)],
        &[Organiser],
        Light,
    ),
    row(Topic::General, Verb::FaqRemove, "faq-remove", &[must(A::Number)], &[Organiser], Light),
    row(Topic::General, Verb::FaqUndo, "faq-undo", &[must(A::Number)], &[Organiser], Light),
    row(Topic::General, Verb::Feedback, "feedback", &[must(A::Text)], &[Anyone], Light),
    row(Topic::General, Verb::Language, "language", &[may(A::Language)], &[Anyone], Light),
    row(Topic::General, Verb::Employer, "employer", &[may(A::Text)], &[Anyone], Light),
    row(Topic::General, Verb::Mydata, "mydata", &[], &[Anyone], Light),
    row(Topic::General, Verb::Forgetme, "forgetme", &[], &[Anyone], Previewed),
    row(Topic::General, Verb::Confirm, "confirm", &[must(A::Number)], &[Anyone], Light),
    row(Topic::General, Verb::Discard, "discard", &[must(A::Number)], &[Anyone], Light),
    row(Topic::General, Verb::Help, "help", &[may(A::Word)], &[Anyone], Light),
];
