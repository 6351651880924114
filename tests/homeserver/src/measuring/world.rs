//! The rooms of a measuring homeserver and their events, all in one order: the place of an event in it is the token up to
//! which it was told.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use super::account::Account;

/// What a person is in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Membership {
    Join,
    Invite,
    Leave,
}

impl Membership {
    fn of(content: &Value) -> Self {
        match content["membership"].as_str() {
            Some("join") => Self::Join,
            Some("invite") => Self::Invite,
            _ => Self::Leave,
        }
    }
}

/// An event, as it is told.
#[derive(Debug)]
pub(super) struct Event {
    pub(super) place: u64,
    pub(super) sender: String,
    pub(super) json: String,
}

/// What holds in a room.
#[derive(Debug)]
pub(super) struct Held {
    pub(super) place: u64,
    pub(super) content: String,
    pub(super) json: String,
}

/// A room.
#[derive(Debug)]
pub(super) struct Room {
    pub(super) id: String,
    /// By type and state key.
    pub(super) state: BTreeMap<(String, String), Held>,
    pub(super) members: BTreeMap<String, Membership>,
    /// Oldest first.
    pub(super) events: Vec<Event>,
    /// What the account is here, and from which place on.
    pub(super) own: (Membership, u64),
    /// Of whom the account knows who they are.
    pub(super) told: BTreeSet<String>,
}

/// An event that is to be.
#[derive(Debug, Clone, Copy)]
pub(super) struct New<'a> {
    pub(super) kind: &'a str,
    pub(super) state_key: Option<&'a str>,
    pub(super) sender: &'a str,
    /// JSON.
    pub(super) content: &'a str,
    pub(super) txn: Option<&'a str>,
}

/// All that there is.
#[derive(Debug)]
pub(super) struct World {
    pub(super) account: Account,
    pub(super) rooms: Vec<Room>,
    by_id: HashMap<String, usize>,
    pub(super) aliases: HashMap<String, String>,
    /// The room of each event, by its place.
    pub(super) log: Vec<usize>,
    /// When each event was first given out by a sync, by its place.
    given: Vec<Option<Instant>>,
    /// What was sent under which name, by room.
    by_txn: HashMap<(usize, String), String>,
}

impl World {
    pub(super) fn of(account: &str) -> Self {
        Self {
            account: Account::of(account),
            rooms: Vec::new(),
            by_id: HashMap::new(),
            aliases: HashMap::new(),
            log: Vec::new(),
            given: Vec::new(),
            by_txn: HashMap::new(),
        }
    }

    /// The place of what happened last.
    pub(super) fn place(&self) -> u64 {
        self.log.len() as u64
    }

    pub(super) fn room(&self, id: &str) -> Option<&Room> {
        self.number(id).map(|number| &self.rooms[number])
    }

    pub(super) fn number(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// An empty room; gives its number.
    pub(super) fn found(&mut self) -> usize {
        let (number, place) = (self.rooms.len(), self.place());
        let id = format!("!room-{number}:{}", super::SERVER_NAME);
        self.by_id.insert(id.clone(), number);
        self.rooms.push(Room {
            id,
            state: BTreeMap::new(),
            members: BTreeMap::new(),
            events: Vec::new(),
            own: (Membership::Leave, place),
            told: BTreeSet::new(),
        });
        number
    }

    /// Somebody says something; gives the event's id.
    ///
    /// # Panics
    /// If there is no such room.
    pub(super) fn says(&mut self, room: &str, who: &str, words: &str) -> String {
        let number = self.number(room).expect("whoever speaks here knows the rooms");
        let content = format!("{{\"msgtype\":\"m.text\",\"body\":{}}}", quoted(words));
        let new = New { kind: "m.room.message", state_key: None, sender: who, content: &content, txn: None };
        self.add(number, new)
    }

    /// Somebody makes a room and asks the account in, as into a direct chat; gives the room.
    pub(super) fn invites(&mut self, who: &str) -> String {
        let (number, user) = (self.found(), self.account.user.clone());
        let levels = format!("{{\"users\":{{{}:100}}}}", quoted(who));
        let create = format!("{{\"room_version\":\"10\",\"creator\":{}}}", quoted(who));
        let invited = "{\"membership\":\"invite\",\"is_direct\":true}";
        let state = [
            ("m.room.create", "", create.as_str()),
            ("m.room.member", who, "{\"membership\":\"join\"}"),
            ("m.room.power_levels", "", levels.as_str()),
            ("m.room.join_rules", "", "{\"join_rule\":\"invite\"}"),
            ("m.room.member", user.as_str(), invited),
        ];
        for (kind, key, content) in state {
            self.add(number, New { kind, state_key: Some(key), sender: who, content, txn: None });
        }
        self.rooms[number].id.clone()
    }

    /// Whether the account is in the room.
    pub(super) fn is_in(&self, room: &str) -> bool {
        self.room(room).is_some_and(|room| room.own.0 == Membership::Join)
    }

    /// What was sent to the room under this name, if anything was.
    pub(super) fn sent(&self, room: usize, txn: &str) -> Option<&String> {
        self.by_txn.get(&(room, txn.to_owned()))
    }

    /// Adds an event to a room; gives its id.
    pub(super) fn add(&mut self, number: usize, new: New<'_>) -> String {
        self.log.push(number);
        self.given.push(None);
        let place = self.place();
        let id = event_id(place);
        let New { kind, state_key, sender, content, txn } = new;
        let room = &mut self.rooms[number];
        let key = state_key.map(|key| (kind.to_owned(), key.to_owned()));
        let before = key.as_ref().and_then(|key| room.state.get(key)).map(|held| held.content.as_str());
        let json = written(&id, new, before);
        if let Some(key) = key {
            if kind == "m.room.member" {
                let membership = Membership::of(&serde_json::from_str(content).unwrap_or_default());
                if key.1 == self.account.user {
                    room.own = (membership, place);
                }
                room.members.insert(key.1.clone(), membership);
            }
            let held = Held { place, content: content.to_owned(), json: json.clone() };
            room.state.insert(key, held);
        }
        if let Some(txn) = txn {
            self.by_txn.insert((number, txn.to_owned()), id.clone());
        }
        room.events.push(Event { place, sender: sender.to_owned(), json });
        id
    }

    /// The event, as it is told.
    pub(super) fn event(&self, id: &str) -> Option<&Event> {
        let place = place_of(id)?;
        let room = &self.rooms[*self.log.get(usize::try_from(place).ok()?.checked_sub(1)?)?];
        let at = room.events.binary_search_by_key(&place, |event| event.place).ok()?;
        room.events.get(at)
    }

    /// When a sync first gave this event out.
    pub(super) fn given(&self, id: &str) -> Option<Instant> {
        let place = usize::try_from(place_of(id)?).ok()?;
        *self.given.get(place.checked_sub(1)?)?
    }

    /// All of these are given out now.
    pub(super) fn gives(&mut self, places: &[u64]) {
        let now = Instant::now();
        for place in places {
            let at = usize::try_from(place - 1).unwrap_or(usize::MAX);
            if let Some(given) = self.given.get_mut(at) {
                given.get_or_insert(now);
            }
        }
    }
}

/// The id of the event in this place.
fn event_id(place: u64) -> String {
    format!("$m{place}")
}

fn place_of(id: &str) -> Option<u64> {
    id.strip_prefix("$m")?.parse().ok()
}

/// A text as JSON.
pub(super) fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

fn written(id: &str, new: New<'_>, before: Option<&str>) -> String {
    let New { kind, state_key, sender, content, txn } = new;
    let state_key = state_key.map(|key| format!(",\"state_key\":{}", quoted(key))).unwrap_or_default();
    let txn = txn.map(|txn| format!("\"transaction_id\":{}", quoted(txn)));
    let before = before.map(|before| format!("\"prev_content\":{before}"));
    let unsigned = txn.into_iter().chain(before).collect::<Vec<_>>().join(",");
    let at = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    let (kind, sender) = (quoted(kind), quoted(sender));
    format!(
        "{{\"type\":{kind},\"event_id\":\"{id}\",\"sender\":{sender},\"origin_server_ts\":{at}{state_key},\"content\":\
         {content},\"unsigned\":{{{unsigned}}}}}"
    )
}
