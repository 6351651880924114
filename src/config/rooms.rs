//! Reads which rooms the programme lives in.

use std::collections::BTreeSet;

use ruma::{OwnedRoomOrAliasId, RoomOrAliasId};

use super::document::{Table, Text};
use crate::domain::event::RoomName;

/// The power from which on somebody moderates a room, by Matrix custom.
const MODERATOR: i64 = 50;

/// The rooms that the programme lives in, each by alias or id, none of them twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rooms {
    /// The community's open rooms; at least one.
    pub community: Vec<OwnedRoomOrAliasId>,
    /// Whoever is joined is a mentor.
    pub mentors: OwnedRoomOrAliasId,
    /// Whoever is joined is an organiser.
    pub organisers: OwnedRoomOrAliasId,
    /// Where new ambassadors are announced.
    pub announcements: OwnedRoomOrAliasId,
    /// Where ambassadors meet.
    pub ambassadors: OwnedRoomOrAliasId,
    /// The power in a community room from which on somebody is a moderator.
    pub moderator_power: i64,
}

impl Rooms {
    /// The programme's own rooms with their names.
    #[must_use]
    pub fn named(&self) -> [(RoomName, &RoomOrAliasId); 4] {
        [
            (RoomName::Mentors, &self.mentors),
            (RoomName::Organisers, &self.organisers),
            (RoomName::Announcements, &self.announcements),
            (RoomName::Ambassadors, &self.ambassadors),
        ]
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
    let mut room =
        |key| section.need(key, &format!("\"#{key}:example.org\"")).and_then(|room| once(room.text()?));
    let (mentors, organisers) = (room("mentors"), room("organisers"));
    let (announcements, ambassadors) = (room("announcements"), room("ambassadors"));
    // At 0, everybody would be a moderator.
    let power = section.get("moderator-power");
    let moderator_power = power.map_or(Some(MODERATOR), |power| power.number(1..=1_000_000));
    Some(Rooms {
        community: community?,
        mentors: mentors?,
        organisers: organisers?,
        announcements: announcements?,
        ambassadors: ambassadors?,
        moderator_power: moderator_power?,
    })
}

fn room(text: &str) -> Result<OwnedRoomOrAliasId, (String, String)> {
    // Beyond the sigil, ids of rooms mean nothing to anybody but their server; those of version 12 have no domain.
    let whole = text.len() > 1 && !text.contains(char::is_whitespace);
    RoomOrAliasId::parse(text).ok().filter(|_| whole).ok_or_else(|| {
        let mend = "write an alias like \"#mentors:example.org\", or an id like \"!abc123\" from the room's settings";
        (format!("\"{text}\" is neither a room's alias nor its id"), mend.to_owned())
    })
}
