//! Reads which rooms the programme lives in.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{OwnedRoomOrAliasId, RoomOrAliasId};

use super::document::{Table, Text};
use crate::domain::place::RoomName;

/// The power from which on somebody moderates a room, by Matrix custom.
const MODERATOR: i64 = 50;

/// The rooms that the programme lives in, each by alias or id, none of them twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rooms {
    /// The community's open rooms; at least one.
    pub community: Vec<OwnedRoomOrAliasId>,
    /// The programme's own rooms, each of which there is.
    pub named: BTreeMap<RoomName, OwnedRoomOrAliasId>,
    /// The power in a community room from which on somebody is a moderator.
    pub moderator_power: i64,
}

const NAMES: [RoomName; 4] =
    [RoomName::Mentors, RoomName::Organisers, RoomName::Announcements, RoomName::Ambassadors];

/// The key under which the file names the room.
#[must_use]
pub fn key(name: RoomName) -> &'static str {
    match name {
        RoomName::Mentors => "mentors",
        RoomName::Organisers => "organisers",
        RoomName::Announcements => "announcements",
        RoomName::Ambassadors => "ambassadors",
    }
}

pub(super) fn rooms(section: &Table<'_>) -> Option<Rooms> {
    let mut seen = BTreeSet::new();
    let mut once = |text: Text<'_>| {
        let room = text.read(room)?;
        if !seen.insert(room.clone()) {
            text.wrong(format!("{room} stands in two places"), "give each place a room of its own");
        }
        Some(room)
    };
    let example = "\"#community:example.org\"";
    let community = section.need("community", &format!("[{example}]"));
    let community = community.and_then(|list| {
        let rooms = list.texts()?;
        if rooms.is_empty() {
            list.wrong("the bot is in no community room", format!("name one: community = [{example}]"));
        }
        Some(rooms.into_iter().filter_map(&mut once).collect())
    });
    let mut named = BTreeMap::new();
    for name in NAMES {
        let key = key(name);
        let room = section.need(key, &format!("\"#{key}:example.org\""));
        named.extend(room.and_then(|room| Some((name, once(room.text()?)?))));
    }
    // At 0, everybody would be a moderator.
    let power = section.get("moderator-power");
    let moderator_power = power.map_or(Some(MODERATOR), |power| power.number(1..=1_000_000));
    Some(Rooms { community: community?, named, moderator_power: moderator_power? })
}

fn room(text: &str) -> Result<OwnedRoomOrAliasId, (String, String)> {
    // Beyond the sigil, ids of rooms mean nothing to anybody but their server; those of version 12 have no domain.
    let whole = text.len() > 1 && !text.contains(char::is_whitespace);
    RoomOrAliasId::parse(text).ok().filter(|_| whole).ok_or_else(|| {
        let mend = "write an alias like \"#mentors:example.org\", or an id like \"!abc123\" from the room's settings";
        (format!("\"{text}\" is neither a room's alias nor its id"), mend.to_owned())
    })
}
