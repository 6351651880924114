//! Whether the bot can do its work in the programme's rooms: looked at when it begins to listen, and whenever the state
//! of one changes, another one replaces it, or somebody puts the bot out.

use std::collections::BTreeSet;

use chancery_matrix_client::client::Client;
use chancery_matrix_client::footing::{Footing, Power};
use jiff::Timestamp;
use ruma::OwnedRoomId;
use tracing::{error, info};

use super::super::ListenError;
use super::places::{Places, Waiting, event, patiently, refused};
use crate::domain::event::{Event, What};
use crate::domain::place::{Room, RoomName};
use crate::domain::standing::{Deed, Trouble};

/// How the bot stands in every room in which that may have changed.
///
/// # Errors
/// Fails if the session was lost.
pub async fn of_rooms(
    client: &Client,
    places: &Places,
    touched: &BTreeSet<OwnedRoomId>,
    now: Timestamp,
) -> Result<Vec<Event>, ListenError> {
    let mut events = Vec::new();
    for (room, id) in places.all() {
        let waiting = places.waiting(&id);
        if waiting.is_none() && !touched.contains(&id) {
            continue;
        }
        let footing =
            patiently("where the bot stands in a room cannot be read", || client.footing(&id)).await;
        let footing = footing.map_err(|error| refused(error, id.as_str()))?;
        let (trouble, reason) = match (footing, waiting) {
            (_, Some(Waiting { by, but: Some(but) })) => (Some(Trouble::Replaced { by, but }), None),
            // It comes in now, and what it may do there the next sync tells.
            (Footing::Invited, _) | (_, Some(Waiting { but: None, .. })) => continue,
            (Footing::Inside(power), None) => (lacks(&room, &power), None),
            (Footing::Outside, None) => (Some(Trouble::Outside), None),
            (Footing::PutOut { by, banned: false, reason }, None) => (Some(Trouble::Removed { by }), reason),
            (Footing::PutOut { by, banned: true, reason }, None) => (Some(Trouble::Banned { by }), reason),
        };
        match (places.was_in(&id, trouble.clone()), &trouble) {
            (before, Some(trouble)) if before.as_ref() != Some(trouble) => {
                error!(room = %id, ?trouble, "kept from the work in one of the programme's rooms");
            }
            (Some(_), None) => info!(room = %id, "at work again in one of the programme's rooms"),
            _ => {}
        }
        events.push(event(now, What::Standing { room, trouble, reason }));
    }
    Ok(events)
}

/// What the bot may not do that it has to do there.
fn lacks(room: &Room, power: &Power) -> Option<Trouble> {
    // A creator of a room of version 12 may do everything.
    let has = power.own?;
    let comes_and_goes = *room == Room::Named(RoomName::Ambassadors);
    let deeds = [
        (Deed::Speak, power.speak, true),
        (Deed::React, power.react, true),
        (Deed::Invite, power.invite, comes_and_goes),
        (Deed::Remove, power.kick, comes_and_goes),
    ];
    let lacking = deeds.into_iter().find(|(_, needs, asked)| *asked && has < *needs);
    lacking.map(|(to, needs, _)| Trouble::Powerless { to, needs, has })
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Power = Power { own: Some(0), speak: 0, react: 0, invite: 0, kick: 0 };

    #[test]
    fn only_what_is_done_in_a_room_takes_power_there() {
        let (mentors, ambassadors) = (Room::Named(RoomName::Mentors), Room::Named(RoomName::Ambassadors));
        assert_eq!(lacks(&mentors, &OPEN), None);
        let nobody_invites = Power { invite: 50, ..OPEN };
        assert_eq!(lacks(&mentors, &nobody_invites), None);
        let lacking = Trouble::Powerless { to: Deed::Invite, needs: 50, has: 0 };
        assert_eq!(lacks(&ambassadors, &nobody_invites), Some(lacking));
        let nobody_removes = Power { kick: 50, ..OPEN };
        assert_eq!(lacks(&mentors, &nobody_removes), None);
        let lacking = Trouble::Powerless { to: Deed::Remove, needs: 50, has: 0 };
        assert_eq!(lacks(&ambassadors, &nobody_removes), Some(lacking));
        let lacking = Trouble::Powerless { to: Deed::Speak, needs: 50, has: 0 };
        assert_eq!(lacks(&mentors, &Power { speak: 50, react: 100, ..OPEN }), Some(lacking));
    }

    #[test]
    fn a_creator_of_a_room_of_version_12_lacks_nothing() {
        let ambassadors = Room::Named(RoomName::Ambassadors);
        let nobody_else = Power { own: None, speak: 100, react: 100, invite: 100, kick: 100 };
        assert_eq!(lacks(&ambassadors, &nobody_else), None);
    }
}
