//! Where the lives are played: rooms that deliver at once, an agenda of what people will do, a clock that moves from one
//! thing to the next, and the engine, which hears what happens as it would from a homeserver, sync by sync.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;

use chancery::chat::Batch;
use chancery::domain::event::{Event, Reacted, Said, What};
use chancery::domain::ids::Cause;
use chancery::domain::message::{Address, Prompt, Sealed};
use chancery::domain::patience::Patience;
use chancery::domain::place::{Place, Room, RoomName};
use chancery::engine::Engine;
use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};

use super::people::{Chance, direct, person, room};
use super::recorder::{Fresh, Recorder};

/// When the programme begins: 2013-08-05 09:00, in UTC.
const BEGINS: Timestamp = Timestamp::constant(1_375_693_200, 0);

/// What happens within this time is heard in one sync.
const TOGETHER: SignedDuration = SignedDuration::from_secs(1);

/// How many organisers there are.
const ORGANISERS: usize = 6;

/// How many mentors there are at first.
const MENTORS: usize = 3;

/// Something that somebody will do.
#[derive(Debug, Clone)]
pub enum Act {
    /// Somebody whom nobody knew before comes.
    Arrive,
    /// They say this.
    Say(OwnedUserId, Place, String),
    /// They put this reaction under a message.
    React(OwnedUserId, Place, OwnedEventId, String),
    /// An ambassador does something that ambassadors do, now and then.
    Serve(OwnedUserId),
    /// The organisers look after what is theirs, now and then.
    Organise,
}

/// The town.
pub struct Town {
    pub(super) chance: Chance,
    pub(super) now: Timestamp,
    /// How many people have ever come.
    pub(super) people: usize,
    pub(super) organisers: Vec<OwnedUserId>,
    pub(super) mentors: BTreeSet<OwnedUserId>,
    /// How many became ambassadors.
    pub(super) entitled: usize,
    pub(super) ambassadors: BTreeSet<OwnedUserId>,
    /// What those who are interviewed will still answer, the last answer first.
    pub(super) answers: BTreeMap<OwnedUserId, Vec<String>>,
    engine: Engine,
    fresh: Fresh,
    agenda: BTreeMap<(Timestamp, u64), Act>,
    planned: u64,
    syncs: u64,
}

impl Town {
    /// A town on its first day, whose commits are written down there.
    #[must_use]
    pub fn new(out: File) -> Self {
        let fresh = Fresh::default();
        let (programme, texts) = super::programme();
        let recorder = Box::new(Recorder::new(out, fresh.clone()));
        let engine = Engine::open(programme, texts, recorder).expect("nothing is kept yet");
        let people = ORGANISERS + MENTORS;
        Self {
            chance: Chance::default(),
            now: BEGINS,
            people,
            organisers: (0..ORGANISERS).map(person).collect(),
            mentors: (ORGANISERS..people).map(person).collect(),
            entitled: 0,
            ambassadors: BTreeSet::new(),
            answers: BTreeMap::new(),
            engine: engine.with_patience(Patience::new(u32::MAX)),
            fresh,
            agenda: BTreeMap::new(),
            planned: 0,
            syncs: 0,
        }
    }

    /// Plays until so much has become true.
    pub fn play(mut self, facts: usize) {
        self.open();
        while self.fresh.count() < facts {
            let ((at, _), act) = self.agenda.pop_first().expect("somebody always comes");
            self.pass(at);
            let mut events = self.perform(act);
            let until = at + TOGETHER;
            while let Some(next) = self.agenda.first_entry().filter(|next| next.key().0 < until) {
                let act = next.remove();
                events.extend(self.perform(act));
            }
            self.hear(events);
        }
        self.engine.settle().expect("there is room for it");
    }

    /// The rooms are found, and who is in them.
    fn open(&mut self) {
        use RoomName::{Ambassadors, Announcements, Mentors, Organisers};
        let housed = [Mentors, Organisers, Announcements, Ambassadors].map(|name| What::Housed {
            room: Room::Named(name),
            id: house(name),
            misnamed: false,
            may_invite: true,
            replaced: BTreeMap::new(),
        });
        let organisers = self.organisers.iter().cloned().collect();
        let rolls = [What::Roll { room: Organisers, members: organisers }, self.roll_of_mentors()];
        let events = housed.into_iter().chain(rolls).map(|what| self.event(what)).collect();
        self.hear(events);
        self.plan(SignedDuration::from_hours(1), Act::Arrive);
        self.plan(SignedDuration::from_hours(30), Act::Organise);
    }

    /// Plans that somebody does something this much later.
    pub(super) fn plan(&mut self, after: SignedDuration, act: Act) {
        self.planned += 1;
        self.agenda.insert((self.now + after, self.planned), act);
    }

    /// Plans it for some time between so many minutes and so many.
    pub(super) fn plan_within(&mut self, (least, most): (i64, i64), act: Act) {
        let seconds = self.chance.between(least * 60, most * 60);
        self.plan(SignedDuration::from_secs(seconds), act);
    }

    /// Plans that somebody says something to the bot alone.
    pub(super) fn plan_to_say(&mut self, within: (i64, i64), who: &OwnedUserId, words: impl Into<String>) {
        let place = Place::Direct(direct(who));
        self.plan_within(within, Act::Say(who.clone(), place, words.into()));
    }

    /// Plans that somebody says something in a room of the programme.
    pub(super) fn plan_to_tell(
        &mut self,
        within: (i64, i64),
        who: &OwnedUserId,
        room: RoomName,
        words: impl Into<String>,
    ) {
        self.plan_within(within, Act::Say(who.clone(), Place::Named(room), words.into()));
    }

    /// The mentors room, with those who are in it now.
    pub(super) fn roll_of_mentors(&self) -> What {
        What::Roll { room: RoomName::Mentors, members: self.mentors.clone() }
    }

    /// What happens just now.
    pub(super) fn event(&mut self, what: What) -> Event {
        let cause = match &what {
            What::Said(Said { event, .. }) | What::Reacted(Reacted { event, .. }) => event.to_string(),
            _ => String::new(),
        };
        Event { cause: Cause(cause), at: self.now, what }
    }

    /// Somebody does what they planned.
    fn perform(&mut self, act: Act) -> Vec<Event> {
        let what = match act {
            Act::Arrive => return self.arrives(),
            Act::Serve(who) => return self.serves(&who),
            Act::Organise => return self.organise(),
            Act::Say(who, place, words) => {
                let event = self.chance.event();
                What::Said(Said::plainly(who, place, event, words))
            }
            Act::React(who, place, to, key) => {
                let (event, recalled) = (self.chance.event(), BTreeMap::new());
                What::Reacted(Reacted { who, place, event, to, key, recalled })
            }
        };
        vec![self.event(what)]
    }

    /// Time passes until then, and with it every deadline on the way.
    fn pass(&mut self, until: Timestamp) {
        while let Some(due) = self.engine.next_deadline().filter(|due| *due <= until) {
            self.now = due.max(self.now);
            self.hear(Vec::new());
        }
        self.now = until;
    }

    /// The bot hears this, says what it has to say, and hears that it arrived; people see it, and what became true.
    fn hear(&mut self, events: Vec<Event>) {
        let mut events = events;
        loop {
            self.syncs += 1;
            let since = Some(format!("s{}_757284957_1_9_3", self.syncs));
            let batch = Batch { events, since, read: Some(self.now), ..Batch::default() };
            let said = self.engine.take_in(batch, self.now).expect("there is room for it");
            for entry in self.fresh.look() {
                self.heed(&entry);
            }
            if said.is_empty() {
                return;
            }
            events = said.into_iter().map(|message| self.arrived(message)).collect();
        }
    }

    /// A message of the bot's own stands in its room.
    fn arrived(&mut self, sealed: Sealed) -> Event {
        let Sealed { id: message, to, noted, .. } = sealed;
        if noted.is_empty() {
            return self.event(What::Delivered { message });
        }
        let asked = noted.iter().find_map(|prompt| match prompt {
            Prompt::Question { who, .. } => Some(who.clone()),
            _ => None,
        });
        if let Some(who) = asked {
            self.is_asked(&who);
        }
        let room = match &to {
            Address::Person(who) | Address::Mailbox { who, .. } => direct(who),
            Address::Room(name) => house(*name),
            Address::Community(id) => id.clone(),
        };
        let event = self.chance.event();
        self.event(What::Heard { message, event, room, posted: None })
    }
}

/// The room of the community.
#[must_use]
pub fn community() -> OwnedRoomId {
    room("community")
}

/// One of the programme's own rooms.
#[must_use]
pub fn house(name: RoomName) -> OwnedRoomId {
    room(&format!("{name:?}").to_lowercase())
}
