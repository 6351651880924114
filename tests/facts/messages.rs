//! Samples of what waits to be said, and of what stands in the rooms.

use chancery::domain::ids::{BroadcastNo, Cause, TicketNo, Year};
use chancery::domain::message::{
    Address, Content, File, Mail, Post, Prompt, Reply, Sealed, SealedAct, Shown,
};
use chancery::domain::place::RoomName;
use chancery::domain::poll::{Ballot, Outcome, Subject};
use chancery::domain::record::card::CardFact;
use chancery::domain::record::post::PostFact;
use ruma::owned_room_id;
use ruma::serde::Base64;

use super::{alice, at, buttons, event, mo, text};

samples! { pub post_facts: PostFact {
    Posted { event: event(), buttons: buttons(), to: None, thread: None },
    Polled { event: event(), to: Address::Room(RoomName::Ambassadors), room: owned_room_id!("!ambassadors:example.org"), about: Subject::Recognition(Year(2027)) },
    PollsEnded { about: Subject::Recognition(Year(2027)) },
    Quoted { event: event(), to: Address::Person(mo()), room: Some(owned_room_id!("!direct")), texts: vec![text()] },
    TakenBack { event: event() },
    Stands { event: event(), to: Address::Room(RoomName::Organisers) },
} }

samples! { addresses: Address {
    Person(alice()),
    Room(RoomName::Organisers),
    Community(owned_room_id!("!community:example.org")),
    Mailbox { who: alice(), address: text() },
} }

samples! { acts: SealedAct {
    Post(Post {
        notice: false,
        body: "Would you mentor @bob:example.org?".to_owned(),
        html: "<p>Would you mentor <a href=\"…\">@bob:example.org</a>?</p>".to_owned(),
        mentions: vec![mo()],
        reply: Some(Reply { event: event(), thread: Some(event()) }),
        amends: None,
    }),
    Attach(File {
        name: "roster.csv".to_owned(),
        media_type: "text/csv".to_owned(),
        content: Content::Text("who\n@alice:example.org\n".to_owned()),
        shown: None,
    }),
    Invite(alice()),
    React { event: event(), key: "✅".to_owned() },
    Mail(Mail {
        to: "alice@example.org".to_owned(),
        subject: "You are an ambassador now".to_owned(),
        body: "Congratulations!".to_owned(),
    }),
    Remove(alice()),
    Redact(event()),
    Poll(Ballot { question: "Which group?".to_owned(), answers: vec![("G4".to_owned(), "Rust Oslo".to_owned())] }),
    EndPoll(Outcome { poll: event(), says: "Rust Oslo".to_owned() }),
} }

samples! { pub card_facts: CardFact {
    Posted { no: TicketNo(12), looks: 3 },
    Amended { no: TicketNo(12), looks: 4 },
    Stands { no: TicketNo(12), event: event(), room: owned_room_id!("!mentors:example.org") },
    Gone { no: TicketNo(12) },
} }

samples! { prompts: Prompt {
    Question { who: alice(), asked: 3 },
    Buttons(buttons()),
    Broadcast(BroadcastNo(3)),
    Poll(Subject::Recognition(Year(2027))),
    Card(TicketNo(12)),
    CardAmended(event()),
    Discreet,
    Quotes(vec![text()]),
    TakeBack,
} }

/// A file that is no text, and to be looked at.
fn picture() -> SealedAct {
    SealedAct::Attach(File {
        name: "g4-official.png".to_owned(),
        media_type: "image/png".to_owned(),
        content: Content::Bytes { base64: Base64::new(vec![0x89, b'P', b'N', b'G']) },
        shown: Some(Shown { width: 1024, height: 512, says: "The logo of Rust Oslo".to_owned() }),
    })
}

/// Other words in the place of those that stand there.
fn amended() -> SealedAct {
    SealedAct::Post(Post {
        notice: true,
        body: "Ticket #12".to_owned(),
        html: "Ticket #12".to_owned(),
        mentions: Vec::new(),
        reply: None,
        amends: Some(event()),
    })
}

/// Messages to every kind of address, with every act, noted for every reason.
pub fn messages() -> Vec<Sealed> {
    let message = |to, act, noted, room| {
        let id = Cause(event().to_string()).message(0);
        Sealed { id, to, room, at: at(), awaited: false, act, noted }
    };
    let room = Some(owned_room_id!("!direct:example.org"));
    let addressed = addresses().into_iter().map(|to| message(to, acts().remove(2), Vec::new(), None));
    let acting = acts()
        .into_iter()
        .chain([picture(), amended()])
        .map(|act| message(Address::Person(alice()), act, prompts(), room.clone()));
    let awaited =
        Sealed { awaited: true, ..message(Address::Person(alice()), acts().remove(1), Vec::new(), None) };
    addressed.chain(acting).chain([awaited]).collect()
}
