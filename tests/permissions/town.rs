//! The town in which everything is tried: a ticket at the stage for which the command was made, others beside it, and
//! everybody of the cast in their place.

use std::collections::{BTreeMap, BTreeSet};

use chancery::domain::command::{Choice, Verb};
use chancery::domain::decide::decide;
use chancery::domain::event::{Event, Said, What};
use chancery::domain::fact::{Entry, Fact};
use chancery::domain::ids::{
    CallKind, CallNo, Cause, ConfirmationNo, GroupNo, InquiryNo, ReportKind, ReportNo, TextId, TicketNo, Year,
};
use chancery::domain::message::{Address, Button};
use chancery::domain::place::{Place, RoomName};
use chancery::domain::programme::Programme;
use chancery::domain::question::Question;
use chancery::domain::record::call::CallFact;
use chancery::domain::record::confirmation::{ConfirmationFact, Request, Wants};
use chancery::domain::record::group::change::{Change as GroupChange, GroupFact};
use chancery::domain::record::inquiry::InquiryFact;
use chancery::domain::record::interview::answer::Answer;
use chancery::domain::record::interview::purpose::Purpose;
use chancery::domain::record::interview::{InterviewFact, Step};
use chancery::domain::record::post::PostFact;
use chancery::domain::record::recognition::RecognitionFact;
use chancery::domain::record::report::{Report, ReportFact};
use chancery::domain::record::roster::RosterFact;
use chancery::domain::record::ticket::change::{Change, Given, TicketFact};
use chancery::domain::role::Who;
use chancery::domain::state::State;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, UserId, owned_event_id, owned_room_id};

use super::cast::id_of;

/// Where a ticket stands while a command is tried on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum At {
    Review,
    Offered,
    Mentoring,
    ThumbsUp,
    /// With the thumbs up, and a concern that is not settled.
    Objected,
}

impl At {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Review, Self::Offered, Self::Mentoring, Self::ThumbsUp, Self::Objected];

    /// The stage for which the command was made.
    pub fn for_verb(verb: Verb) -> Self {
        match verb {
            Verb::Select
            | Verb::Reject
            | Verb::Score
            | Verb::Applications
            | Verb::Shortlist
            | Verb::Unshortlist
            | Verb::Hold
            | Verb::Unhold
            | Verb::Tranche
            | Verb::Confirm
            | Verb::Discard => Self::Review,
            Verb::Accept | Verb::Decline | Verb::Extend | Verb::Choose => Self::Offered,
            Verb::Sponsor => Self::ThumbsUp,
            Verb::Concern | Verb::Resolve => Self::Objected,
            _ => Self::Mentoring,
        }
    }
}

/// Everything that is true, and what happens in it.
pub struct Town<'a> {
    pub state: State,
    programme: &'a Programme,
    /// Where tickets 1 to 4 stand.
    pub at: At,
}

/// What stands for everything that user group 1 says of itself.
pub const SAID_BY_A_GROUP: &str = "what the group says";

/// The reaction that its buttons show.
const BUTTON: &str = "✅";

impl<'a> Town<'a> {
    /// The town in which tickets 1 to 4 stand there.
    pub fn new(programme: &'a Programme, at: At) -> Self {
        let mut town = Self { state: State::default(), programme, at };
        let mentors = ["@asa", "@edda", "@fred", "@gerd", "@mia", "@mo"];
        town.happens(What::Roll { room: RoomName::Mentors, members: people(&mentors) });
        town.happens(What::Roll {
            room: RoomName::Organisers,
            members: people(&["@fran", "@oli", "@olga", "@otto"]),
        });
        town.happens(What::Moderators { room: community(), who: people(&["@max"]) });
        town.tickets();
        // Who guided ticket 1 before, and who organised before.
        town.happens(What::Roll {
            room: RoomName::Mentors,
            members: people(&["@asa", "@edda", "@gerd", "@mia", "@mo"]),
        });
        town.happens(What::Roll { room: RoomName::Organisers, members: people(&["@oli", "@olga", "@otto"]) });
        town.guide(TicketNo(1), at);
        town.applicants();
        town.asked_back();
        town.reported();
        town.called();
        town.grouped();
        town
    }

    fn tickets(&mut self) {
        for (no, who) in
            [(1, "@carol"), (2, "@bob"), (3, "@otto"), (4, "@mia"), (5, "@dan"), (6, "@eve"), (7, "@amy")]
        {
            self.opened(TicketNo(no), person(who));
        }
        if self.at != At::Review {
            self.change(TicketNo(1), Change::Selected { by: person("@olga") });
            self.mentored(TicketNo(1), "@fred", At::Mentoring);
        }
        for (no, mentor) in [(2, "@edda"), (3, "@edda"), (4, "@edda")] {
            self.mentored(TicketNo(no), mentor, self.at);
        }
        // An offer and a candidate of their own for those who have none where the tickets stand elsewhere.
        self.mentored(TicketNo(5), "@asa", if self.at == At::Offered { At::Mentoring } else { At::Offered });
        self.mentored(TicketNo(6), "@gerd", At::Mentoring);
        self.mentored(TicketNo(7), "@gerd", At::ThumbsUp);
        let (who, ticket) = (person("@amy"), TicketNo(7));
        self.change(ticket, Change::Sponsored { by: person("@olga") });
        for who in [&who, &person("@greta")] {
            self.is_true(Fact::Roster(RosterFact::Entitled {
                who: who.clone(),
                region: None,
                ticket,
                listed: true,
            }));
        }
        let (no, by, words) = (InquiryNo(1), person("@sam"), TextId("a question".into()));
        let to = [who.clone()].into();
        self.is_true(Fact::Inquiry(InquiryFact::Asked { no, by, region: None, to, words }));
        let who = person("@emil");
        let entitled = RosterFact::Entitled { who: who.clone(), region: None, ticket, listed: true };
        self.is_true(Fact::Roster(entitled));
        self.is_true(Fact::Roster(RosterFact::SteppedDown { who }));
    }

    /// The first ticket, once its first mentor has left.
    fn guide(&mut self, no: TicketNo, at: At) {
        self.mentored(no, if at == At::Offered { "@asa" } else { "@gerd" }, at);
    }

    fn applicants(&mut self) {
        let questions = self.programme.questions.clone();
        for (who, answered) in [("@ada", 1), ("@abe", questions.len())] {
            let who = person(who);
            self.apply(InterviewFact::Begun {
                who: who.clone(),
                questions: questions.clone(),
                purpose: Purpose::Application,
                answers: BTreeMap::new(),
            });
            for Question { id, .. } in questions.iter().take(answered) {
                let (question, answer) = (id.clone(), Answer::Words(TextId(format!("{who}'s words").into())));
                let event = owned_event_id!("$answer");
                self.apply(InterviewFact::Answered { who: who.clone(), question, answer, event });
            }
            let step = if answered == questions.len() { Step::Summary } else { Step::Question(answered) };
            self.apply(InterviewFact::Asked { who: who.clone(), step });
            self.apply(InterviewFact::Seen { who, at: None });
        }
    }

    /// An organiser selected ticket 1 long ago, and was asked whether they still mean it.
    fn asked_back(&mut self) {
        let ticket = Some(TicketNo(1));
        let request = Request { ticket, ..Request::bare(Verb::Select) };
        let (no, who) = (ConfirmationNo(1), person("@olga"));
        let asked =
            ConfirmationFact::Asked { no, number: None, who, request, written: now(), wants: Wants::Word };
        self.is_true(Fact::Confirmation(asked));
    }

    /// The ambassador reported something.
    fn reported(&mut self) {
        let (no, by, kind) = (ReportNo(1), person("@amy"), ReportKind("talk".to_owned()));
        let day = now().to_zoned(TimeZone::UTC).date();
        let report = Report { no, by, region: None, kind, day, place: None, link: None, people: None };
        self.is_true(Fact::Report(ReportFact::Filed(report)));
    }

    /// An organiser called for help, and the emeritus had signed up while they held the title.
    fn called(&mut self) {
        let (no, by, kind) = (CallNo(1), person("@otto"), CallKind("speaking".to_owned()));
        let until = now().to_zoned(TimeZone::UTC).date();
        let words = TextId("what it is about".into());
        self.is_true(Fact::Call(CallFact::Made { no, by, kind, region: None, until, words }));
        self.is_true(Fact::Call(CallFact::Joined { no, who: person("@emil") }));
    }

    /// An organiser of the programme organises a user group too, which an ambassador mentors; and groups can be nominated
    /// for a year's recognition.
    fn grouped(&mut self) {
        let (no, by) = (GroupNo(1), person("@oli"));
        let words = || Answer::Words(TextId(SAID_BY_A_GROUP.into()));
        let questions = self.programme.groups.iter().flat_map(|groups| groups.questions.clone());
        let answers = questions.map(|question| Given { question, answer: words() }).collect();
        let mentored = GroupChange::Mentored { mentor: person("@greta"), by: None };
        let admitted = GroupChange::Admitted { by: person("@olga"), why: None };
        for change in [GroupChange::Proposed { by, answers }, admitted, mentored] {
            self.is_true(Fact::Group(GroupFact { no, change }));
        }
        let (year, by, until) = (Year(2026), person("@olga"), Timestamp::MAX);
        self.is_true(Fact::Recognition(RecognitionFact::Opened { year, by, until }));
    }

    fn opened(&mut self, no: TicketNo, who: OwnedUserId) {
        let selection = self.programme.application.selection;
        self.change(no, Change::Opened { who, answers: Vec::new(), selection });
    }

    fn mentored(&mut self, no: TicketNo, mentor: &str, at: At) {
        let (mentor, until) = (person(mentor), "2026-03-09T09:00:00Z".parse().expect("a moment"));
        if at == At::Review {
            return;
        }
        self.change(no, Change::Offered { mentor: mentor.clone(), until, weighed: None });
        if at != At::Offered {
            self.change(no, Change::Accepted { mentor });
        }
        if matches!(at, At::ThumbsUp | At::Objected) {
            self.change(no, Change::ThumbsUp);
        }
        if at == At::Objected {
            let text = TextId("what speaks against it".into());
            self.change(no, Change::Objected { by: person("@otto"), text });
        }
    }

    fn change(&mut self, no: TicketNo, change: Change) {
        self.is_true(Fact::Ticket(TicketFact { no, change }));
    }

    fn apply(&mut self, fact: InterviewFact) {
        self.is_true(Fact::Interview(fact));
    }

    fn is_true(&mut self, fact: Fact) {
        self.state.apply(&Entry { at: now(), fact });
    }

    fn happens(&mut self, what: What) {
        for fact in self.decide(what).facts {
            self.is_true(fact);
        }
    }

    /// What follows if this happens now.
    pub fn decide(&self, what: What) -> chancery::domain::decision::Decision {
        decide(
            &self.state,
            self.programme,
            &Event { cause: Cause("$cause".to_owned()), at: now(), what },
            now(),
        )
    }

    /// A message of the bot's own there now bears a button for the command on this ticket, and this is it.
    pub fn button(&mut self, verb: Verb, no: u32, to: Address) -> (OwnedEventId, &'static str) {
        let event = owned_event_id!("$buttons");
        let choice = Choice::of(verb, Some(TicketNo(no)));
        let buttons = vec![Button { key: BUTTON.to_owned(), choice }];
        self.is_true(Fact::Post(PostFact::Posted {
            event: event.clone(),
            buttons,
            to: Some(to),
            thread: None,
        }));
        (event, BUTTON)
    }
}

/// What somebody is to this ticket, besides what they are to the programme: written down here a second time, so
/// that the rules are not held against themselves.
pub fn is_to(who: &UserId, no: u32, at: At) -> Vec<Who> {
    let (asked, guide) = match (no, at) {
        (1, At::Mentoring | At::ThumbsUp | At::Objected) | (6, _) => (None, Some("@gerd")),
        (2..=4, At::Offered) => (Some("@edda"), None),
        (2..=4, At::Mentoring | At::ThumbsUp | At::Objected) => (None, Some("@edda")),
        (5, At::Offered) => (None, Some("@asa")),
        (1, At::Offered) | (5, At::Review | At::Mentoring | At::ThumbsUp | At::Objected) => {
            (Some("@asa"), None)
        }
        _ => (None, None),
    };
    let candidate =
        [(1, "@carol"), (2, "@bob"), (3, "@otto"), (4, "@mia"), (5, "@dan"), (6, "@eve"), (7, "@amy")];
    let is = |name: Option<&str>| name.is_some_and(|name| person(name) == who);
    let of = candidate.iter().find(|(of, _)| *of == no).map(|(_, name)| *name);
    let mentors = ["@asa", "@edda", "@gerd", "@mia", "@mo"];
    let other = mentors.iter().any(|name| is(Some(name))) && !is(guide);
    [
        (Who::Candidate, is(of)),
        (Who::OfferedMentor, is(asked)),
        (Who::TicketMentor, is(guide)),
        (Who::OtherMentor, other),
    ]
    .into_iter()
    .filter_map(|(role, holds)| holds.then_some(role))
    .collect()
}

/// Every kind of place, of which the first is the one that the two share alone.
pub fn places() -> [Place; 6] {
    [
        Place::Direct(owned_room_id!("!direct:example.org")),
        Place::Community(community()),
        Place::Named(RoomName::Mentors),
        Place::Named(RoomName::Organisers),
        Place::Named(RoomName::Announcements),
        Place::Named(RoomName::Ambassadors),
    ]
}

/// Somebody says this there.
pub fn says(who: &UserId, place: &Place, words: &str) -> What {
    What::Said(Said::plainly(who.to_owned(), place.clone(), owned_event_id!("$said"), words))
}

/// The moment at which all of it happens.
pub fn now() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().expect("a moment")
}

fn community() -> OwnedRoomId {
    owned_room_id!("!community:example.org")
}

fn person(name: &str) -> OwnedUserId {
    id_of(&format!("{name}:example.org"))
}

fn people(names: &[&str]) -> BTreeSet<OwnedUserId> {
    names.iter().map(|name| person(name)).collect()
}
