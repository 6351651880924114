//! The names in a line of a script: of people, rooms and places, and what numbers and lengths it gives.

use std::str::FromStr;

use jiff::SignedDuration;
use ruma::{OwnedUserId, UserId};

use crate::domain::ids::TicketNo;
use crate::domain::place::{Place, Room, RoomName};
use crate::domain::standing::{Deed, Trouble};
use crate::stage::fault::Fault;
use crate::stage::rooms::{community, direct};

/// No name of a person is longer.
const LONGEST_NAME: usize = 60;

/// The person of this name.
///
/// # Errors
/// Says that nobody can be called that.
pub fn person(name: &str) -> Result<OwnedUserId, Fault> {
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_' | '.');
    let is_one = !name.is_empty() && name.len() <= LONGEST_NAME && name.chars().all(is_plain);
    let id = is_one.then(|| UserId::parse(format!("@{name}:example.org")).ok()).flatten();
    id.ok_or_else(|| Fault::NoPerson(name.to_owned()))
}

/// `alice` is in the room she shares with the bot, `alice in mentors` is there.
///
/// # Errors
/// Says that there is no such person, or no such room.
pub fn whereabouts(speaker: &str) -> Result<(OwnedUserId, Place), Fault> {
    let (who, place) = match speaker.split_once(" in ") {
        Some((who, "community")) => (person(who)?, Place::Community(community())),
        Some((who, place)) => (person(who)?, Place::Named(room(place)?)),
        None => {
            let who = person(speaker)?;
            let place = Place::Direct(direct(&who));
            (who, place)
        }
    };
    Ok((who, place))
}

/// How the room of a role is called: `mentors` for a mentor.
pub(super) fn plural(role: &str) -> String {
    format!("{}s", role.trim_end_matches('s'))
}

/// One of the programme's own rooms, by its name or a role.
pub(super) fn room(name: &str) -> Result<RoomName, Fault> {
    match plural(name).as_str() {
        "mentors" => Ok(RoomName::Mentors),
        "organisers" => Ok(RoomName::Organisers),
        "ambassadors" => Ok(RoomName::Ambassadors),
        "announcements" => Ok(RoomName::Announcements),
        _ => Err(Fault::NoRoom(name.to_owned())),
    }
}

/// Any room: the community room has no name among the programme's own.
pub(super) fn room_of(name: &str) -> Result<Room, Fault> {
    if name == "community" { Ok(Room::Community(community())) } else { room(name).map(Room::Named) }
}

/// What the bot cannot do for lack of power, if it lacks any.
pub(super) fn powerless(needs: &str, deed: &[&str]) -> Result<Option<Trouble>, Fault> {
    let needs = number(needs)?;
    let to = if deed == ["to", "remove"] { Deed::Remove } else { Deed::Speak };
    Ok((needs > 0).then_some(Trouble::Powerless { to, needs, has: 0 }))
}

/// A number in digits.
pub(super) fn number<N: FromStr>(says: &str) -> Result<N, Fault> {
    says.parse().map_err(|_| Fault::NoNumber(says.to_owned()))
}

/// The ticket of this number, with its mark.
pub(super) fn ticket(says: &str) -> Result<TicketNo, Fault> {
    number(says.trim_start_matches('#')).map(TicketNo)
}

/// A length of time that is over.
pub(super) fn length(says: &str) -> Result<SignedDuration, Fault> {
    let length = says.parse().ok().filter(|length: &SignedDuration| !length.is_negative());
    length.ok_or_else(|| Fault::NoLength(says.to_owned()))
}
