//! Rooms that live in memory, with a homeserver's manners: one order of events, tokens into it, and a message sent
//! twice under one transaction id heard once.

use std::collections::{BTreeMap, BTreeSet};

use chancery::chat::Batch;
use chancery::domain::event::{Event, Place, Reacted, RoomName, Said, What};
use chancery::domain::ids::Cause;
use chancery::domain::message::{Address, Sealed, SealedAct};
use jiff::Timestamp;
use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, UserId};

/// The rooms and everything that ever happened in them.
#[derive(Default)]
pub struct Rooms {
    happened: Vec<Event>,
    heard: BTreeSet<String>,
    members: BTreeMap<RoomName, BTreeSet<OwnedUserId>>,
    /// The last message of the bot in each room that bears buttons.
    buttons: BTreeMap<Address, OwnedEventId>,
    /// The last event in which a person said this.
    said: BTreeMap<(OwnedUserId, String), OwnedEventId>,
    /// What was heard, by whom and where, to be read by people.
    pub transcript: String,
    /// Whether it is written down.
    pub silent: bool,
    heading: String,
}

impl Rooms {
    /// What happened since the token.
    pub fn since(&self, token: Option<&str>) -> Batch {
        let from: usize = token.map_or(0, |token| token.parse().expect("tokens are our own"));
        let events = self.happened[from..].to_vec();
        Batch { events, since: Some(self.happened.len().to_string()), ..Batch::default() }
    }

    /// A person says something.
    pub fn say(&mut self, at: Timestamp, who: &UserId, place: Place, words: &str, replaces: Option<&str>) {
        let mark = if replaces.is_some() { " (corrected)" } else { "" };
        self.write(at, &address(who, &place), who.localpart(), mark, words);
        let event = self.next_id();
        let replaces = replaces.map(|old| {
            self.said.get(&(who.to_owned(), old.to_owned())).cloned().expect("what is corrected was said")
        });
        self.said.insert((who.to_owned(), words.to_owned()), event.clone());
        let said = Said {
            who: who.to_owned(),
            place,
            event,
            thread: None,
            replaces,
            words: words.to_owned(),
            spoken: words.to_owned(),
        };
        self.happens(at, What::Said(said));
    }

    /// A person presses a button under the bot's last message that has one there.
    pub fn react(&mut self, at: Timestamp, who: &UserId, place: Place, key: &str) {
        let address = address(who, &place);
        self.write(at, &address, who.localpart(), "", &format!("[{key}]"));
        let to = self.buttons.get(&address).expect("a message with buttons").clone();
        self.happens(at, What::Reacted(Reacted { who: who.to_owned(), place, to, key: key.to_owned() }));
    }

    /// Somebody enters or leaves a room that grants a role.
    pub fn move_to(&mut self, at: Timestamp, who: &UserId, room: RoomName, joins: bool) {
        let members = self.members.entry(room).or_default();
        if joins { members.insert(who.to_owned()) } else { members.remove(who) };
        let members = members.clone();
        self.happens(at, What::Roll { room, members });
    }

    /// The bot's message arrives; a second time it is the first one.
    pub fn deliver(&mut self, at: Timestamp, message: &Sealed) {
        if !self.heard.insert(message.id.to_string()) {
            return;
        }
        match &message.act {
            SealedAct::Invite(who) => {
                self.write(at, &message.to, "(chancery", "", &format!("invites {})", who.localpart()));
            }
            SealedAct::Post(post) => {
                let buttons = if post.reactions.is_empty() {
                    String::new()
                } else {
                    format!("\n[{}]", post.reactions.join("] ["))
                };
                let called: Vec<_> = post.mentions.iter().map(|who| format!("@{}", who.localpart())).collect();
                let mark = match (post.notice, called.is_empty()) {
                    (true, _) => String::new(),
                    (false, true) => " (aloud)".to_owned(),
                    (false, false) => format!(" (to {})", called.join(", ")),
                };
                let mark = if post.reply.is_some() { format!("{mark} (reply)") } else { mark };
                self.write(at, &message.to, "chancery", &mark, &format!("{}{buttons}", post.body));
                if !post.reactions.is_empty() {
                    let id = self.next_id();
                    self.buttons.insert(message.to.clone(), id);
                }
            }
        }
        let event = self.next_id();
        self.happens(at, What::Heard { message: message.id.clone(), event, noted: Vec::new() });
    }

    /// Whether anything happened after the token.
    pub fn has_more(&self, token: Option<&str>) -> bool {
        token.is_none_or(|token| token != self.happened.len().to_string())
    }

    /// A remark of the script's own, between what is said.
    pub fn remark(&mut self, remark: &str) {
        if !self.silent {
            self.transcript.push_str(&format!("\n*** {remark}\n"));
            self.heading.clear();
        }
    }

    fn next_id(&self) -> OwnedEventId {
        OwnedEventId::try_from(format!("$event{}", self.happened.len())).expect("a valid event id")
    }

    /// Something else happens.
    pub fn happens(&mut self, at: Timestamp, what: What) {
        let cause = Cause(self.next_id().to_string());
        self.happened.push(Event { cause, at, what });
    }

    fn write(&mut self, at: Timestamp, room: &Address, who: &str, mark: &str, words: &str) {
        if self.silent {
            return;
        }
        let heading = format!("{} · {}", at.strftime("%Y-%m-%d %H:%M"), room_name(room));
        if heading != self.heading {
            self.transcript.push_str(&format!("\n—— {heading}\n"));
            self.heading = heading;
        }
        let words = words.replace(":example.org", "").replace('\n', "\n    ");
        self.transcript.push_str(&format!("{who}{mark}: {words}\n"));
    }
}

/// The room of a community in the scripts.
pub fn community() -> OwnedRoomId {
    ruma::owned_room_id!("!community:example.org")
}

/// The room that a person shares with the bot.
pub fn direct(who: &UserId) -> OwnedRoomId {
    OwnedRoomId::try_from(format!("!direct-{}:example.org", who.localpart())).expect("a valid room id")
}

fn address(who: &UserId, place: &Place) -> Address {
    match place {
        Place::Direct(_) => Address::Person(who.to_owned()),
        Place::Community(room) => Address::Community(room.clone()),
        Place::Named(name) => Address::Room(*name),
    }
}

fn room_name(room: &Address) -> String {
    match room {
        Address::Person(who) => format!("{} ⇄ chancery", who.localpart()),
        Address::Community(_) => "community".to_owned(),
        Address::Room(name) => format!("{name:?}").to_lowercase(),
    }
}
