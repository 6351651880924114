//! How facts and waiting messages are written. The journal holds them for ever: whatever changes here must still be
//! read as it was written before.
//!
//! There is a sample of every variant, or this does not compile. A line of a snapshot that changes is a line that
//! somebody's journal holds: keep reading it as well.

#![allow(unreachable_pub, reason = "the modules of a test are visible to it alone")]

use std::collections::BTreeMap;

use chancery::domain::command::{Choice, Verb, table};
use chancery::domain::employer::{self, Employer};
use chancery::domain::fact::{Entry, Fact};
use chancery::domain::ids::{CaseNo, ConfirmationNo, Criterion, GroupNo, InquiryNo, Language, TicketNo};
use chancery::domain::message::Address;
use chancery::domain::name_key::NameKey;
use chancery::domain::place::{Room, RoomName};
use chancery::domain::programme::Selection;
use chancery::domain::question::{Kind, Question};
use chancery::domain::record::authorship::Business;
use chancery::domain::record::confirmation::{ConfirmationFact, Request, Settled, Wants};
use chancery::domain::record::inquiry::InquiryFact;
use chancery::domain::record::intake::IntakeFact;
use chancery::domain::record::interview::answer::{Answer, Coordinator};
use chancery::domain::record::interview::long::Passage;
use chancery::domain::record::interview::purpose::Purpose;
use chancery::domain::record::interview::{InterviewFact, Step};
use chancery::domain::record::mentor::MentorFact;
use chancery::domain::record::nomination::NominationFact;
use chancery::domain::record::person::PersonFact;
use chancery::domain::record::post::PostFact;
use chancery::domain::record::room::RoomFact;
use chancery::domain::record::roster::RosterFact;
use chancery::domain::record::ticket::change::{Change, Given, Progress, TicketFact};
use chancery::domain::record::trail::TrailFact;
use chancery::domain::standing::Trouble;
use ruma::owned_room_id;
use serde::Serialize;
use serde::de::DeserializeOwned;

#[path = "facts/values.rs"]
mod values;

use values::{alice, at, buttons, confirming, event, later, mo, question_id, region, request, text};

/// A sample of every variant. One that is added and has none here is a pattern that is not covered.
macro_rules! samples {
    ($vis:vis $name:ident: $kind:ident { $($variant:ident $({ $($field:ident: $value:expr),+ $(,)? })? $(($inner:expr))?,)+ }) => {
        $vis fn $name() -> Vec<$kind> {
            let _covered = |sample: &$kind| match sample {
                $($kind::$variant { .. } => (),)+
            };
            vec![$($kind::$variant $({ $($field: $value),+ })? $(($inner))?),+]
        }
    };
}

#[path = "facts/activity.rs"]
mod activity;
#[path = "facts/answers.rs"]
mod answers;
#[path = "facts/deeds.rs"]
mod deeds;
#[path = "facts/groups.rs"]
mod groups;
#[path = "facts/guidance.rs"]
mod guidance;
#[path = "facts/messages.rs"]
mod messages;
#[path = "facts/misuse.rs"]
mod misuse;
#[path = "facts/rooms.rs"]
mod rooms;

samples! { kinds: Kind {
    Text { min: 20, max: 4000 },
    Choice(vec!["spring".to_owned(), "winter".to_owned()]),
    Region,
    Email,
    Account("[a-z]+".to_owned()),
    Date,
    Consent,
    Agreement,
    Name { pattern: "Storytellers of .+".to_owned(), max: 80 },
    Place { max: 80 },
    TimeZone,
    Links { max: 5 },
    People { max: 10 },
} }

samples! { answers: Answer {
    Words(text()),
    Passages(vec![text()]),
    Choice("winter".to_owned()),
    Region(region()),
    Day("2026-06-01".parse().expect("a day")),
    Consent(true),
    Named { text: text(), key: NameKey::of_name("Storytellers of Oslo") },
    Zone("Europe/Oslo".to_owned()),
    Links(vec![text()]),
    People(vec![coordinator()]),
    Skipped,
} }

samples! { purposes: Purpose {
    Application,
    Group,
    GroupEdit(GroupNo(4)),
} }

samples! { steps: Step {
    Question(2),
    Summary,
} }

samples! { selections: Selection {
    Off,
    Organisers,
} }

samples! { person_facts: PersonFact {
    Speaks { who: alice(), language: Language("de".to_owned()) },
    Direct { who: alice(), room: owned_room_id!("!direct:example.org") },
    Employed { who: alice(), employer: employer(), name: Some(text()) },
    Topics { who: alice(), topics: Some(text()) },
    Wrote { who: alice(), of: Business::Ticket, texts: vec![text()] },
    Erased { texts: vec![text()] },
    Forgotten { who: alice(), held: vec![(CaseNo(3), vec![text()])] },
    Handed { who: alice() },
    Hinted { who: alice() },
    LetGo { case: CaseNo(3) },
} }

samples! { interview_facts: InterviewFact {
    Begun { who: alice(), questions: questions(), purpose: Purpose::Application, answers: BTreeMap::new() },
    Asked { who: alice(), step: Step::Question(0) },
    Seen { who: alice(), at: Some(later()) },
    Answered { who: alice(), question: question_id(), answer: Answer::Words(text()), event: event() },
    Mistaken { who: alice(), event: event() },
    Withdrawn { who: alice(), purpose: Purpose::Application },
    Submitted { who: alice() },
    Reopened { who: alice() },
    ToldItStands { who: alice() },
    Lengthened { who: alice(), question: question_id() },
    Passage { who: alice(), question: question_id(), passage: passage() },
    Shortened { who: alice(), question: question_id() },
    Cleared { who: alice(), question: question_id() },
    PassageGone { who: alice(), question: question_id(), event: event() },
    Spoke { who: alice() },
    Reminded { who: alice(), lapses: later() },
    Lapsed { who: alice(), erased: later() },
    Resumed { who: alice(), purpose: Purpose::Application },
    Erased { who: alice(), purpose: Purpose::Application },
} }

samples! { intake_facts: IntakeFact {
    Opened { by: mo(), reason: Some(text()) },
    Closed { by: mo(), reason: text() },
    Awaited { who: alice() },
    Left { who: alice() },
} }

samples! { nomination_facts: NominationFact {
    Made { who: alice(), by: mo(), reason: text(), asked: true },
    Declined { who: alice() },
    Reconsidered { who: alice() },
} }

samples! { changes: Change {
    Opened { who: alice(), answers: given(), selection: Selection::Organisers },
    Selected { by: mo() },
    Rejected { by: mo(), reason: text(), again: later() },
    Scored { by: mo(), marks: [(Criterion("impact".to_owned()), 4)].into() },
    Shortlisted { by: mo() },
    Unshortlisted { by: mo() },
    Held { by: mo(), reason: text(), until: later() },
    Unheld { by: Some(mo()), hear_by: later() },
    Withdrawn,
    ReviewOverdue,
    Waiting,
    Chosen { mentor: mo() },
    Offered { mentor: mo(), until: later(), weighed: Some(Box::new(guidance::weighed())) },
    Reminded,
    Extended { until: later() },
    Declined { mentor: mo(), reason: Some(text()) },
    Expired { mentor: mo() },
    Retracted { mentor: mo() },
    Accepted { mentor: mo() },
    Released { mentor: mo(), reason: Some(text()) },
    Assigned { mentor: mo(), by: alice() },
    Silent { by: alice(), asked: mo(), until: later() },
    StillSilent,
    Answered { by: mo() },
    Ticked { item: guidance::item(), by: mo() },
    Unticked { item: guidance::item(), by: mo() },
    Memo { by: mo(), text: text() },
    ProgressAsked,
    Progress { progress: Progress::NotYet },
    ProgressUnknown,
    Noted { by: mo(), text: text() },
    ThumbsUp,
    Sponsoring { by: mo() },
    Sponsored { by: mo() },
    Objected { by: mo(), text: text() },
    Resolved { number: 1, by: mo(), text: text() },
    ObjectionsEnded,
    Unsponsored { by: mo(), reason: text(), mentor: Some(mo()) },
    WordsExpired,
    Amended { question: question_id(), answer: Answer::Words(text()) },
    TakenBack { by: mo(), what: Verb::Accept },
} }

samples! { mentor_facts: MentorFact {
    Away { who: mo(), until: Some(later()), because: Some(text()), unsaid: true },
    Back { who: mo() },
    Capacity { who: mo(), candidates: 2 },
    GroupCapacity { who: mo(), groups: 2 },
    Considered { who: mo() },
    Asked { who: mo() },
    Missed { who: mo() },
    Answered { who: mo() },
    StandInAsked { who: mo(), stand_in: alice() },
    StandInAgreed { who: mo() },
    StandInGone { who: mo() },
    Returning { who: mo() },
    Speaks { who: mo(), languages: [Language("de".to_owned()), Language("pt-br".to_owned())].into() },
} }

samples! { roster_facts: RosterFact {
    Entitled { who: alice(), region: Some(region()), ticket: TicketNo(12), listed: true },
    Paused { who: alice(), until: later(), because: Some(text()) },
    Resumed { who: alice() },
    SteppedDown { who: alice() },
    AskedToReturn { who: alice() },
    Returned { who: alice() },
    CheckedOn { who: alice() },
    Spared { who: alice(), until: later() },
    Heard { who: alice() },
    Silent { who: alice() },
    Consulted { who: alice() },
    Undone { who: alice(), ticket: TicketNo(12) },
    Revoked { who: alice(), case: CaseNo(3) },
    Restored { who: alice(), case: CaseNo(3) },
} }

samples! { inquiry_facts: InquiryFact {
    Asked {
        no: InquiryNo(4),
        by: alice(),
        region: Some(region()),
        to: [mo()].into(),
        words: text(),
    },
    Passed { no: InquiryNo(4) },
    Reminded { no: InquiryNo(4) },
    Overdue { no: InquiryNo(4) },
    Dropped { no: InquiryNo(4) },
    Answered { no: InquiryNo(4), by: mo(), words: text() },
} }

samples! { settled: Settled {
    Confirmed,
    Discarded,
    Void,
    Expired,
    Shelved,
} }

samples! { confirmation_facts: ConfirmationFact {
    Asked {
        no: ConfirmationNo(3),
        number: Some(2),
        who: mo(),
        request: request(),
        written: at(),
        wants: Wants::Meant,
    },
    Settled { no: ConfirmationNo(3), how: Settled::Confirmed },
} }

samples! { trail_facts: TrailFact {
    Decided { by: mo(), request: Request { words: Some(text()), ..Request::bare(Verb::Reject) } },
    Digested,
} }

samples! { facts_of_each_record: Fact {
    Person(person_facts().remove(0)),
    Room(rooms::room_facts().remove(0)),
    Interview(interview_facts().remove(0)),
    Intake(intake_facts().remove(0)),
    Nomination(nomination_facts().remove(0)),
    Ticket(TicketFact { no: TicketNo(12), change: Change::ThumbsUp }),
    Card(messages::card_facts().remove(0)),
    Mentor(mentor_facts().remove(0)),
    Roster(roster_facts().remove(0)),
    Inquiry(inquiry_facts().remove(0)),
    Post(messages::post_facts().remove(0)),
    Confirmation(confirmation_facts().remove(0)),
    Trail(trail_facts().remove(0)),
    Broadcast(activity::broadcast_facts().remove(0)),
    Report(activity::report_facts().remove(0)),
    Feedback(activity::feedback_facts().remove(0)),
    News(activity::news_facts().remove(0)),
    Call(activity::call_facts().remove(0)),
    Faq(answers::faq_facts().remove(0)),
    Welcome(answers::welcome_facts().remove(0)),
    Misuse(misuse::misuse_facts().remove(0)),
    Recognition(groups::recognised().remove(0)),
    Group(groups::group_facts().remove(0)),
    Deed(deeds::deed_facts().remove(0)),
    Reload(activity::reload_facts().remove(0)),
} }

/// Every fact, and variants of it where something may be left out.
fn facts() -> Vec<Fact> {
    let away = MentorFact::Away { who: mo(), until: None, because: None, unsaid: false };
    let declined = Change::Declined { mentor: mo(), reason: None };
    let unsponsored = Change::Unsponsored { by: mo(), reason: text(), mentor: None };
    let unemployed = PersonFact::Employed { who: alice(), employer: None, name: None };
    let entitled = RosterFact::Entitled { who: alice(), region: None, ticket: TicketNo(1), listed: false };
    let asked = steps().into_iter().map(|step| InterviewFact::Asked { who: alice(), step });
    let answered = answers().into_iter().map(|answer| InterviewFact::Answered {
        who: alice(),
        question: question_id(),
        answer,
        event: event(),
    });
    let seen = InterviewFact::Seen { who: alice(), at: None };
    let answers_before = [(question_id(), Answer::Words(text()))].into();
    let edited = Purpose::GroupEdit(GroupNo(4));
    let begun = InterviewFact::Begun {
        who: alice(),
        questions: Vec::new(),
        purpose: edited,
        answers: answers_before,
    };
    let of_purposes = purposes().into_iter().flat_map(|purpose| {
        let withdrawn = InterviewFact::Withdrawn { who: alice(), purpose };
        [
            withdrawn,
            InterviewFact::Resumed { who: alice(), purpose },
            InterviewFact::Erased { who: alice(), purpose },
        ]
    });
    let of_purposes = of_purposes.chain([begun]);
    let joined = rooms::rooms().into_iter().map(|room| RoomFact::Joined { room, who: mo() });
    let troubled = |room: Room, trouble| RoomFact::Troubled { room, trouble, reason: None };
    let powerless = rooms::deeds().into_iter().map(|to| Trouble::Powerless { to, needs: 50, has: 0 });
    let replaced =
        rooms::obstacles().into_iter().map(|but| Trouble::Replaced { by: owned_room_id!("!mentors"), but });
    let everywhere = rooms::rooms_of_all_kinds().into_iter().map(|room| troubled(room, None));
    let in_trouble = rooms::troubles().into_iter().chain(powerless).chain(replaced);
    let in_trouble = in_trouble.map(|trouble| troubled(Room::Named(RoomName::Mentors), Some(trouble)));
    let opened = selections().into_iter().map(|selection| Change::Opened {
        who: alice(),
        answers: Vec::new(),
        selection,
    });
    let organisers = Some(Address::Room(RoomName::Organisers));
    let posted =
        PostFact::Posted { event: event(), buttons: vec![confirming()], to: organisers, thread: None };
    let opened_intake = IntakeFact::Opened { by: mo(), reason: None };
    let no = ConfirmationNo(3);
    let settled = settled().into_iter().map(|how| ConfirmationFact::Settled { no, how });
    let request = Request::bare(Verb::Withdraw);
    let withdrawing = ConfirmationFact::Asked {
        no,
        number: None,
        who: alice(),
        request,
        written: at(),
        wants: Wants::Word,
    };
    let confirmations = confirmation_facts().into_iter().chain([withdrawing]).chain(settled);
    let changes =
        changes().into_iter().chain(guidance::changes()).chain([declined, unsponsored]).chain(opened);

    let all = facts_of_each_record()
        .into_iter()
        .chain(person_facts().into_iter().chain([unemployed]).map(Fact::Person))
        .chain(
            rooms::room_facts().into_iter().chain(joined).chain(everywhere).chain(in_trouble).map(Fact::Room),
        )
        .chain(
            interview_facts()
                .into_iter()
                .chain([seen])
                .chain(of_purposes)
                .chain(asked)
                .chain(answered)
                .map(Fact::Interview),
        )
        .chain(intake_facts().into_iter().chain([opened_intake]).map(Fact::Intake))
        .chain(nomination_facts().into_iter().map(Fact::Nomination))
        .chain(changes.map(|change| Fact::Ticket(TicketFact { no: TicketNo(12), change })))
        .chain(messages::card_facts().into_iter().map(Fact::Card))
        .chain(mentor_facts().into_iter().chain([away]).map(Fact::Mentor))
        .chain(roster_facts().into_iter().chain([entitled]).map(Fact::Roster))
        .chain(inquiry_facts().into_iter().map(Fact::Inquiry))
        .chain(messages::post_facts().into_iter().chain([posted]).map(Fact::Post))
        .chain(confirmations.map(Fact::Confirmation))
        .chain(deeds::facts())
        .chain(trail_facts().into_iter().map(Fact::Trail))
        .chain(activity::facts())
        .chain(answers::facts())
        .chain(misuse::facts())
        .chain(groups::group_facts().into_iter().map(Fact::Group))
        .chain(groups::recognised().into_iter().map(Fact::Recognition));
    let mut once: Vec<Fact> = Vec::new();
    for fact in all {
        if !once.contains(&fact) {
            once.push(fact);
        }
    }
    once
}

/// Each as it is stored, a line each; it must come back as it was.
fn written<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(all: &[T]) -> String {
    let write = |it: &T| {
        let line = serde_json::to_string(it).expect("it can be written");
        let back: T = serde_json::from_str(&line).expect("it can be read");
        assert_eq!(*it, back, "{line}");
        line
    };
    all.iter().map(write).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_fact_is_written_as_it_ever_was_and_comes_back_the_same() {
    let entries: Vec<_> = facts().into_iter().map(|fact| Entry { at: at(), fact }).collect();
    insta::assert_snapshot!("facts", written(&entries));
}

#[test]
fn every_waiting_message_is_written_as_it_ever_was_and_comes_back_the_same() {
    insta::assert_snapshot!("messages", written(&messages::messages()));
}

#[test]
fn every_button_keeps_its_meaning() {
    let choices: Vec<_> = table::rows().map(|row| Choice::of(row.verb, Some(TicketNo(12)))).collect();
    insta::assert_snapshot!("buttons", written(&choices));
}

fn employer() -> Option<Employer> {
    employer::named("Harbour Office")
}

fn questions() -> Vec<Question> {
    let question = |(kind, required)| Question { id: question_id(), kind, required };
    kinds().into_iter().zip([true, false].into_iter().cycle()).map(question).collect()
}

fn given() -> Vec<Given> {
    let question = Question { id: question_id(), kind: Kind::Email, required: true };
    answers().into_iter().map(|answer| Given { question: question.clone(), answer }).collect()
}

fn coordinator() -> Coordinator {
    let (name, words) = (Some(text()), Some(text()));
    Coordinator { who: Some(mo()), name, email: text(), employer: words, key: employer() }
}

fn passage() -> Passage {
    Passage { event: event(), text: text(), letters: 20 }
}
