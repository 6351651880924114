//! Which messages somebody waits for: read off what is decided, kept with the message.

use chancery::chat::Batch;
use chancery::config::shipped;
use chancery::domain::event::{Event, Said, What};
use chancery::domain::ids::Cause;
use chancery::domain::message::{Address, Sealed, SealedAct};
use chancery::domain::place::{Place, RoomName};
use chancery::engine::Engine;
use chancery::store::memory::MemoryStore;
use jiff::Timestamp;
use ruma::{EventId, OwnedEventId, OwnedUserId, owned_room_id, owned_user_id};

const ANSWERS: [&str; 7] = [
    "I run the evenings in Oslo, and people ask me.",
    "Three years of answers on the mailing list.",
    "A travelling workshop for universities.",
    "europe",
    "alice-oslo",
    "alice@example.org",
    "yes",
];

struct Bot {
    engine: Engine,
    events: usize,
}

impl Bot {
    fn new() -> Self {
        let (programme, texts) = shipped::programme("openstack", &["en"]).expect("a sound programme");
        let engine = Engine::open(programme, texts, Box::new(MemoryStore::default())).expect("an engine");
        let mut bot = Self { engine, events: 0 };
        bot.happens(What::Roll { room: RoomName::Organisers, members: [olga()].into() });
        bot
    }

    fn happens(&mut self, what: What) -> Vec<Sealed> {
        let cause = Cause(self.event().to_string());
        let events = vec![Event { cause, at: Timestamp::UNIX_EPOCH, what }];
        self.engine.take_in(Batch { events, ..Batch::default() }, Timestamp::UNIX_EPOCH).expect("a commit")
    }

    /// What is said to what somebody says, and the buttons under that.
    fn hears(&mut self, who: &OwnedUserId, place: Place, words: &str) -> (Vec<Sealed>, Vec<Sealed>) {
        let event = self.event();
        let said = self.happens(What::Said(Said::plainly(who.clone(), place, event, words)));
        let heard = said.iter().flat_map(|message| {
            let event = self.event();
            self.happens(What::Heard {
                message: message.id.clone(),
                event,
                room: ruma::owned_room_id!("!room:example.org"),
                posted: None,
            })
        });
        let buttons = heard.collect();
        (said, buttons)
    }

    fn event(&mut self) -> OwnedEventId {
        self.events += 1;
        EventId::parse(format!("$event-{}", self.events)).expect("an event id")
    }
}

fn alice() -> OwnedUserId {
    owned_user_id!("@alice:example.org")
}

fn olga() -> OwnedUserId {
    owned_user_id!("@olga:example.org")
}

fn direct() -> Place {
    Place::Direct(owned_room_id!("!direct:example.org"))
}

/// To whom each goes, and whether they wait for it.
fn awaited(said: &[Sealed]) -> Vec<(Address, bool)> {
    said.iter().map(|message| (message.to.clone(), message.awaited)).collect()
}

#[test]
fn an_answer_is_awaited_and_so_are_its_buttons_and_letters_to_others_are_not() {
    let mut bot = Bot::new();
    let to_alice = || Address::Person(alice());
    let organisers = || Address::Room(RoomName::Organisers);

    let community = || Place::Community(owned_room_id!("!community:example.org"));
    let (said, _) = bot.hears(&alice(), community(), "!apply");
    let here = Address::Community(owned_room_id!("!community:example.org"));
    assert_eq!(awaited(&said), [(to_alice(), true), (here, true)]);

    for words in &ANSWERS[..6] {
        assert_eq!(awaited(&bot.hears(&alice(), direct(), words).0), [(to_alice(), true)]);
    }
    let (_, buttons) = bot.hears(&alice(), direct(), ANSWERS[6]);
    assert!(matches!(buttons[0].act, SealedAct::React { .. }));
    assert_eq!(awaited(&buttons), [(to_alice(), true)], "the button under the summary");

    let (said, buttons) = bot.hears(&alice(), direct(), "!submit");
    assert_eq!(awaited(&said), [(to_alice(), true), (organisers(), false)]);
    assert_eq!(
        awaited(&buttons),
        [(organisers(), false), (organisers(), false)],
        "those under the organisers' post"
    );

    let place = Place::Named(RoomName::Organisers);
    let (said, _) = bot.hears(&olga(), place, "!reject 1 Not this time, sorry.");
    assert_eq!(awaited(&said), [(organisers(), true)], "what she would do is shown to her");
    let (said, _) = bot.hears(&olga(), Place::Named(RoomName::Organisers), "!confirm 1");
    assert_eq!(awaited(&said), [(organisers(), true), (to_alice(), false)]);
}
