//! Samples of the programme's rooms, and of what becomes of them.

use chancery::domain::ids::TextId;
use chancery::domain::place::{Room, RoomName};
use chancery::domain::record::room::RoomFact;
use chancery::domain::standing::{Deed, Obstacle, Trouble};
use ruma::owned_room_id;

use super::values::{alice, mo};

samples! { pub rooms: RoomName {
    Mentors,
    Organisers,
    Announcements,
    Ambassadors,
} }

samples! { pub room_facts: RoomFact {
    Joined { room: RoomName::Mentors, who: mo() },
    Left { room: RoomName::Mentors, who: mo() },
    Moderated { room: owned_room_id!("!community:example.org"), by: [alice(), mo()].into() },
    Housed { room: Room::Named(RoomName::Mentors), id: owned_room_id!("!mentors") },
    Elsewhere { room: Room::Named(RoomName::Mentors), id: owned_room_id!("!mentors") },
    GivenUp { room: RoomName::Mentors },
    Troubled {
        room: Room::Named(RoomName::Mentors),
        trouble: Some(Trouble::Removed { by: mo() }),
        reason: Some(TextId("fact.7.0".into())),
    },
    Untold { room: Room::Named(RoomName::Mentors), trouble: Some(Trouble::Outside) },
} }

samples! { pub rooms_of_all_kinds: Room {
    Named(RoomName::Mentors),
    Community(owned_room_id!("!community:example.org")),
} }

samples! { pub troubles: Trouble {
    Outside,
    Removed { by: mo() },
    Banned { by: mo() },
    Replaced { by: owned_room_id!("!mentors"), but: Obstacle::Closed },
    Powerless { to: Deed::Speak, needs: 50, has: 0 },
} }

samples! { pub obstacles: Obstacle {
    Closed,
    Open,
    Unproven,
} }

samples! { pub deeds: Deed {
    Speak,
    React,
    Invite,
    Remove,
} }
