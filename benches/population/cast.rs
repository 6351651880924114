//! People whose affairs stand where they are wanted, whatever else is true: the same in each programme, however long it has
//! gone on. They do what they do through the real engine, like everybody else in town.

use std::collections::BTreeMap;

use chancery::chat::Batch;
use chancery::domain::event::{Event, Said, What};
use chancery::domain::fact::{Entry, Fact};
use chancery::domain::ids::{CallNo, CaseNo, Cause, GroupNo, InquiryNo, TicketNo};
use chancery::domain::message::{Address, Sealed};
use chancery::domain::patience::Patience;
use chancery::domain::place::{Place, RoomName};
use chancery::domain::programme::Programme;
use chancery::domain::record::call::CallFact;
use chancery::domain::record::group::change::{Change as GroupChange, GroupFact};
use chancery::domain::record::inquiry::InquiryFact;
use chancery::domain::record::misuse::MisuseFact;
use chancery::domain::record::post::PostFact;
use chancery::domain::record::ticket::change::{Change, TicketFact};
use chancery::domain::state::State;
use chancery::engine::Engine;
use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedEventId, OwnedUserId};
use std::sync::Arc;

use super::Population;
use super::people::{direct, person};
use super::recorder::{Fresh, Recorder};
use super::town::{community, house};

/// What somebody answers who applies.
pub const ANSWERS: [&str; 7] = [
    "I run the monthly meetup in our town and people keep asking me who to talk to.",
    "Three years of answers on the mailing list, and two talks at the summit.",
    "A travelling workshop for universities without a user group.",
    "3",
    "newcomer",
    "newcomer@mail.example.org",
    "yes",
];

/// What somebody answers who proposes a user group.
const PROPOSAL: [&str; 9] = [
    "OpenStack User Group Cast",
    "Oslo, Norway",
    "Europe",
    "Europe/Oslo",
    "@ines, ines@example.org, Mill\nBen Berg, ben@example.org, Harbour Office",
    "https://example.org/oslo, https://example.org/meetings",
    "The room #oslo:example.org and a mailing list.",
    "Every first Tuesday of the month, talks and pizza.",
    "Since 2019, with 30 people on most evenings.",
];

/// The programme with its cast.
pub struct Cast {
    /// The rules.
    pub programme: Arc<Programme>,
    /// Everything that is true.
    pub state: State,
    /// The present moment.
    pub now: Timestamp,
    /// Somebody who organises.
    pub organiser: OwnedUserId,
    /// The tickets of those who applied, by their names.
    pub tickets: BTreeMap<String, TicketNo>,
    /// Who was asked to mentor which ticket.
    pub mentors: BTreeMap<TicketNo, OwnedUserId>,
    /// The last message with buttons at each address.
    pub buttons: BTreeMap<Address, OwnedEventId>,
    /// A user group that was proposed, and another one that an organiser admitted.
    pub groups: Vec<GroupNo>,
    /// The case of misuse of the title.
    pub case: Option<CaseNo>,
    /// The call for help.
    pub call: Option<CallNo>,
    /// The last question to the ambassadors, and who was asked.
    pub inquiry: Option<(InquiryNo, OwnedUserId)>,
    engine: Engine,
    fresh: Fresh,
    events: u64,
}

/// How many mentors come in with them: enough for all who wait for one, and then some.
const MENTORS: usize = 60;

impl Cast {
    /// The cast steps into a programme that has gone on for so long.
    #[must_use]
    pub fn of(population: &Population) -> Self {
        let (programme, texts) = super::programme();
        let (state, now) = population.state();
        let fresh = Fresh::default();
        let recorder = Box::new(Recorder::knowing(population, fresh.clone()));
        let engine = Engine::open(Arc::clone(&programme), texts, recorder).expect("it is kept");
        let mut cast = Self {
            programme,
            state,
            now: now + SignedDuration::from_secs(60),
            organiser: person(0),
            tickets: BTreeMap::new(),
            mentors: BTreeMap::new(),
            buttons: BTreeMap::new(),
            groups: Vec::new(),
            case: None,
            call: None,
            inquiry: None,
            engine: engine.with_patience(Patience::new(u32::MAX)),
            fresh,
            events: 0,
        };
        cast.play();
        cast
    }

    /// The person of this name in the cast.
    #[must_use]
    pub fn who(name: &str) -> OwnedUserId {
        format!("@{name}.cast:example.org").try_into().expect("a user id")
    }

    /// The ticket of this person, written as people write it.
    #[must_use]
    pub fn ticket(&self, name: &str) -> TicketNo {
        self.tickets[name]
    }

    /// Who mentors this person, or was asked to.
    #[must_use]
    pub fn mentor_of(&self, name: &str) -> OwnedUserId {
        self.mentors[&self.ticket(name)].clone()
    }

    fn play(&mut self) {
        let mentors: Vec<_> = (0..MENTORS).map(|number| Self::who(&format!("mentor{number}"))).collect();
        let mut members: std::collections::BTreeSet<_> =
            self.state.rooms.members(RoomName::Mentors).cloned().collect();
        members.extend(mentors.iter().cloned());
        self.happens(What::Roll { room: RoomName::Mentors, members });
        // Whoever waits for a mentor is offered to them first.
        for mentor in &mentors {
            self.alone(mentor, "!capacity 50");
        }
        for name in ["bob", "carl", "dora", "emil", "fay", "gus"] {
            let who = Self::who(name);
            self.alone(&who, "!apply");
            for answer in ANSWERS {
                self.alone(&who, answer);
            }
            self.alone(&who, "!submit");
        }
        let organiser = self.organiser.clone();
        self.alone(&organiser, &format!("!hold {} We wait for your talk.", self.ticket("carl")));
        for name in ["dora", "emil", "fay", "gus"] {
            self.alone(&organiser, &format!("!select {}", self.ticket(name)));
        }
        for name in ["emil", "fay", "gus"] {
            let mentor = self.mentor_of(name);
            self.alone(&mentor, &format!("!accept {}", self.ticket(name)));
        }
        for name in ["fay", "gus"] {
            let mentor = self.mentor_of(name);
            self.alone(&mentor, &format!("!thumbsup {}", self.ticket(name)));
        }
        self.alone(&organiser, &format!("!sponsor {}", self.ticket("gus")));
        let alice = Self::who("alice");
        self.alone(&alice, "!apply");
        self.alone(&alice, ANSWERS[0]);
        self.alone(&Self::who("hana"), "!ask europe Who speaks about storage?");
        self.alone(&organiser, &format!("!reject {} Not enough yet.", self.ticket("bob")));
        for name in ["ines", "jon"] {
            let who = Self::who(name);
            self.alone(&who, "!group new");
            for answer in PROPOSAL {
                self.alone(&who, &answer.replace("Cast", name).replace("ines", name));
            }
            self.alone(&who, "yes");
            self.alone(&who, "!submit");
        }
        self.alone(&organiser, &format!("!admit {}", self.groups[1]));
        self.alone(&Self::who("hana"), "!flag @gus.cast:example.org commercial Sells trainings with it.");
        self.alone(&organiser, "!call speaking europe Who speaks at the summit?");
    }

    /// Somebody says something to the bot alone, and hears what it has to say.
    pub fn alone(&mut self, who: &OwnedUserId, words: &str) {
        let event = self.name();
        let said = Said::plainly(who.clone(), Place::Direct(direct(who)), event, words);
        self.happens(What::Said(said));
    }

    fn name(&mut self) -> OwnedEventId {
        self.events += 1;
        format!("$cast{:039}", self.events).try_into().expect("an event id")
    }

    fn happens(&mut self, what: What) {
        self.now += SignedDuration::from_secs(1);
        let mut events = vec![self.event(what)];
        while !events.is_empty() {
            let batch = Batch { events, read: Some(self.now), ..Batch::default() };
            let said = self.engine.take_in(batch, self.now).expect("it is kept in memory");
            self.engine.settle().expect("it is kept in memory");
            for entry in self.fresh.look() {
                self.state.apply(&entry);
                self.heed(&entry);
            }
            events = said.into_iter().map(|sealed| self.arrived(sealed)).collect();
        }
    }

    /// This happens, just now.
    #[must_use]
    pub fn event(&self, what: What) -> Event {
        let cause = match &what {
            What::Said(Said { event, .. }) => event.to_string(),
            _ => format!("cast.{}", self.events),
        };
        Event { cause: Cause(cause), at: self.now, what }
    }

    fn arrived(&mut self, sealed: Sealed) -> Event {
        let Sealed { id: message, to, noted, .. } = sealed;
        if noted.is_empty() {
            return self.event(What::Delivered { message });
        }
        let room = match &to {
            Address::Person(who) | Address::Mailbox { who, .. } => direct(who),
            Address::Room(name) => house(*name),
            Address::Community(_) => community(),
        };
        let event = self.name();
        self.event(What::Heard { message, event, room, posted: None })
    }

    fn heed(&mut self, entry: &Entry) {
        match &entry.fact {
            Fact::Ticket(TicketFact { no, change: Change::Opened { who, .. } }) => {
                let name = who.localpart().trim_end_matches(".cast").to_owned();
                self.tickets.insert(name, *no);
            }
            Fact::Ticket(TicketFact { no, change: Change::Offered { mentor, .. } }) => {
                self.mentors.insert(*no, mentor.clone());
            }
            Fact::Group(GroupFact { no, change: GroupChange::Proposed { .. } }) => self.groups.push(*no),
            Fact::Misuse(MisuseFact::Reported { case, .. }) => self.case = Some(*case),
            Fact::Call(CallFact::Made { no, .. }) => self.call = Some(*no),
            Fact::Post(PostFact::Posted { event, to: Some(to), .. }) => {
                self.buttons.insert(to.clone(), event.clone());
            }
            Fact::Inquiry(InquiryFact::Asked { no, to, .. }) => {
                self.inquiry = to.first().map(|who| (*no, who.clone()));
            }
            _ => {}
        }
    }
}
