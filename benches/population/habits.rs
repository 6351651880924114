//! Who does what: newcomers who ask or apply, organisers who decide, mentors who accept and guide, ambassadors who report
//! and answer. Most do what is expected of them, some late, a few never.

use chancery::domain::command::Verb;
use chancery::domain::event::Event;
use chancery::domain::fact::{Entry, Fact};
use chancery::domain::message::{Address, Button};
use chancery::domain::place::{Place, RoomName};
use chancery::domain::record::inquiry::InquiryFact;
use chancery::domain::record::mentor::MentorFact;
use chancery::domain::record::post::PostFact;
use chancery::domain::record::roster::RosterFact;
use chancery::domain::record::ticket::change::{Change, TicketFact};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use ruma::{OwnedEventId, OwnedUserId};

use super::people::{REGIONS, direct, person};
use super::town::{Act, Town, community};

/// How many ambassadors there are for each who becomes a mentor.
const A_MENTOR: usize = 40;

/// How many people come for each mentor in a hundred days: as many as mentors have time for.
const COME: usize = 18;

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

impl Town {
    /// Somebody comes, applies or only asks something, and the next one will come.
    pub(super) fn arrives(&mut self) -> Vec<Event> {
        let who = person(self.people);
        self.people += 1;
        let a_day = COME * self.mentors.len();
        let wait = DAY * 100 / i64::try_from(a_day).unwrap_or(i64::MAX);
        self.plan_within((1, 2 * wait.max(1)), Act::Arrive);
        if self.chance.is(25) {
            let language = *self.chance.of(&["de", "ja"]);
            self.plan_to_say((0, 2), &who, format!("!language {language}"));
        }
        if self.chance.is(20) {
            self.asks(&who);
        } else {
            self.applies(&who);
        }
        Vec::new()
    }

    fn applies(&mut self, who: &OwnedUserId) {
        let mut answers: Vec<String> = (0..3)
            .map(|_| {
                let sentences = usize::try_from(self.chance.between(2, 7)).unwrap_or_default();
                self.chance.words(sentences)
            })
            .collect();
        answers.push(self.chance.between(1, 7).to_string());
        answers.push(who.localpart().replace('.', "-"));
        answers.push(format!("{}@mail.example.org", who.localpart()));
        answers.push(if self.chance.is(90) { "yes" } else { "no" }.to_owned());
        answers.push("!submit".to_owned());
        if self.chance.is(12) {
            let left = usize::try_from(self.chance.between(0, 8)).unwrap_or_default();
            answers.truncate(left);
        }
        answers.reverse();
        self.answers.insert(who.clone(), answers);
        let place =
            if self.chance.is(25) { Place::Community(community()) } else { Place::Direct(direct(who)) };
        self.plan_within((3, 10), Act::Say(who.clone(), place, "!apply".to_owned()));
    }

    fn asks(&mut self, who: &OwnedUserId) {
        let region = *self.chance.of(&REGIONS);
        let words = self.chance.words(1);
        let says = match self.chance.between(0, 5) {
            0 => format!("!feedback {region} {words}"),
            1 => "!faq".to_owned(),
            2 => "How much do ambassadors get paid?".to_owned(),
            _ => format!("!ask {region} {words}"),
        };
        let place =
            if self.chance.is(30) { Place::Community(community()) } else { Place::Direct(direct(who)) };
        self.plan_within((3, 30), Act::Say(who.clone(), place, says));
    }

    /// A question of the interview stands before somebody.
    pub(super) fn is_asked(&mut self, who: &OwnedUserId) {
        let Some(answer) = self.answers.get_mut(who).and_then(Vec::pop) else { return };
        let within = if self.chance.is(8) { (5 * HOUR, 3 * DAY) } else { (1, 15) };
        self.plan_to_say(within, who, answer);
    }

    /// Something has become true, and somebody acts upon it.
    pub(super) fn heed(&mut self, entry: &Entry) {
        match &entry.fact {
            Fact::Post(PostFact::Posted { event, buttons, to: Some(to), .. }) => {
                self.offered(event, buttons, to);
            }
            Fact::Ticket(TicketFact { no, change }) => self.ticket_changed(no.0, change),
            Fact::Roster(RosterFact::Entitled { who, .. }) => self.becomes_ambassador(who),
            Fact::Roster(RosterFact::SteppedDown { who }) => _ = self.ambassadors.remove(who),
            Fact::Mentor(MentorFact::Away { who, unsaid: true, .. }) => {
                self.plan_to_say((20 * DAY, 60 * DAY), who, "!available");
            }
            Fact::Inquiry(InquiryFact::Asked { no, to, .. }) => match to.first() {
                Some(who) if self.chance.is(80) => {
                    let answer = format!("!answer {} {}", no.0, self.chance.words(1));
                    self.plan_to_say((HOUR, 5 * DAY), who, answer);
                }
                Some(_) => {}
                None => {
                    let answer = format!("!answer {} {}", no.0, self.chance.words(1));
                    let organiser = self.organiser();
                    self.plan_to_tell((HOUR, 5 * DAY), &organiser, RoomName::Organisers, answer);
                }
            },
            _ => {}
        }
    }

    fn ticket_changed(&mut self, no: u32, change: &Change) {
        match change {
            Change::Opened { who, .. } => {
                if self.chance.is(40) {
                    self.plan_to_say((DAY, 4 * DAY), who, "!status");
                }
                if self.chance.is(2) {
                    self.plan_to_say((2 * DAY, 30 * DAY), who, "!withdraw");
                }
                for _ in 0..2 {
                    let marks = [(); 3].map(|()| self.chance.between(1, 6));
                    let [participation, location, impact] = marks;
                    let organiser = self.organiser();
                    let score = format!(
                        "!score #{no} participation {participation} location {location} impact {impact}"
                    );
                    self.plan_to_tell((HOUR, 2 * DAY), &organiser, RoomName::Organisers, score);
                }
            }
            Change::Accepted { mentor } if self.chance.is(40) => {
                let note = format!("!note #{no} {}", self.chance.words(1));
                self.plan_to_say((DAY, 10 * DAY), mentor, note);
            }
            Change::ReviewOverdue => {
                let organiser = self.organiser();
                let line = format!("!select #{no}");
                self.plan_to_tell((HOUR, 5 * DAY), &organiser, RoomName::Organisers, line);
            }
            Change::ThumbsUp => {
                let organiser = self.organiser();
                self.plan_to_tell(
                    (HOUR, 3 * DAY),
                    &organiser,
                    RoomName::Organisers,
                    format!("!sponsor #{no}"),
                );
            }
            _ => {}
        }
    }

    /// A message with buttons stands before those who can press them.
    fn offered(&mut self, event: &OwnedEventId, buttons: &[Button], to: &Address) {
        let Some(first) = buttons.first() else { return };
        let (place, who) = match to {
            Address::Person(who) => (Place::Direct(direct(who)), who.clone()),
            Address::Room(name) => {
                let asked = first.choice.person.clone();
                (Place::Named(*name), asked.unwrap_or_else(|| self.organiser()))
            }
            Address::Community(_) | Address::Mailbox { .. } => return,
        };
        let chance = self.chance.between(0, 100);
        let (key, within) = match first.choice.verb {
            Verb::Select if chance < 75 => ("✅", (4 * HOUR, 6 * DAY)),
            Verb::Select if chance < 97 => return self.declined(&who, first, chance),
            Verb::Accept | Verb::GroupAccept if chance < 85 => ("✅", (HOUR, 3 * DAY)),
            Verb::Accept if chance < 95 => ("❌", (HOUR, 5 * DAY)),
            Verb::Progress if chance < 60 => ("✅", (HOUR, 2 * DAY)),
            Verb::Progress if chance < 85 => ("🌱", (HOUR, 2 * DAY)),
            Verb::Progress if chance < 93 => ("⏳", (HOUR, 4 * DAY)),
            Verb::Confirm if chance < 97 => ("✅", (1, 30)),
            Verb::Active if chance < 85 => ("✅", (HOUR, 10 * DAY)),
            Verb::Active if chance < 87 => ("⏸", (HOUR, 10 * DAY)),
            Verb::Active if chance < 88 => ("👋", (HOUR, 10 * DAY)),
            _ => return,
        };
        self.plan_within(within, Act::React(who, place, event.clone(), key.to_owned()));
    }

    /// An organiser does not select an application, or not now.
    fn declined(&mut self, who: &OwnedUserId, button: &Button, chance: i64) {
        let Some(no) = button.choice.ticket else { return };
        let word = if chance < 92 { "reject" } else { "hold" };
        let line = format!("!{word} {no} {}", self.chance.words(2));
        self.plan_to_tell((4 * HOUR, 8 * DAY), who, RoomName::Organisers, line);
    }

    /// Somebody became an ambassador; now and then one becomes a mentor.
    fn becomes_ambassador(&mut self, who: &OwnedUserId) {
        self.ambassadors.insert(who.clone());
        self.entitled += 1;
        self.plan_within((10 * DAY, 60 * DAY), Act::Serve(who.clone()));
        if self.chance.is(30) {
            let topics =
                format!("!topics {}", *self.chance.of(&["storage", "networking", "kubernetes, ci", "rust"]));
            self.plan_to_say((HOUR, 20 * DAY), who, topics);
        }
        if self.entitled.is_multiple_of(A_MENTOR) {
            self.mentors.insert(who.clone());
        }
    }

    /// An ambassador does something that ambassadors do.
    pub(super) fn serves(&mut self, who: &OwnedUserId) -> Vec<Event> {
        if !self.ambassadors.contains(who) {
            return Vec::new();
        }
        let ago = SignedDuration::from_hours(24 * self.chance.between(0, 14));
        let day = (self.now - ago).to_zoned(TimeZone::UTC).date();
        let says = match self.chance.between(0, 10) {
            0 => format!("!feedback {}", self.chance.words(2)),
            1 => "!status".to_owned(),
            _ => self.chance.report(day),
        };
        self.plan_to_say((0, 2), who, says);
        self.plan_within((30 * DAY, 120 * DAY), Act::Serve(who.clone()));
        Vec::new()
    }

    /// The organisers look after their questions and the mentors room.
    pub(super) fn organise(&mut self) -> Vec<Event> {
        self.plan(SignedDuration::from_hours(24 * 7), Act::Organise);
        if self.chance.is(10) {
            let (organiser, words) = (self.organiser(), self.chance.words(1));
            let place = self.chance.place();
            let line = format!("!faq-add Where do you meet in {place}? {words}");
            self.plan_to_tell((0, HOUR), &organiser, RoomName::Organisers, line);
        }
        let roll = self.roll_of_mentors();
        vec![self.event(roll)]
    }

    fn organiser(&mut self) -> OwnedUserId {
        self.chance.of(&self.organisers).clone()
    }
}
