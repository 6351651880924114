//! Rooms that were upgraded: the bot follows into the room that replaces one of the programme's, if each says so of the
//! other, and if that gives nobody a role who walks in from the street.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use chancery_matrix_client::client::Client;
use chancery_matrix_client::error::RequestError;
use chancery_matrix_client::footing::Footing;
use chancery_matrix_client::upgrade::Tombstone;
use jiff::Timestamp;
use ruma::{OwnedRoomId, OwnedUserId, RoomId, RoomOrAliasId, ServerName};
use tokio::time::timeout;
use tracing::{info, warn};

use super::super::ListenError;
use super::places::{Places, event, members};
use crate::domain::event::{Event, What};
use crate::domain::place::Room;
use crate::domain::standing::Obstacle;

/// How long it may take to come into a room.
const LONGEST_TRY: Duration = Duration::from_secs(10);

/// One of the programme's rooms, and the room that replaces it.
#[derive(Clone, Copy)]
struct Replaced<'a> {
    room: &'a Room,
    id: &'a RoomId,
    by: &'a RoomId,
    /// A server that knows the other room.
    via: &'a ServerName,
}

/// What becomes of a room that is replaced.
enum Step {
    /// The other room is the programme's now.
    Followed,
    /// The bot is on its way there.
    Coming,
    /// It does not follow.
    Stopped(Obstacle),
}

/// Follows as far as there is to follow, and tells which rooms took another's place.
///
/// # Errors
/// Fails if the session was lost.
pub async fn follow(
    client: &Client,
    places: &Places,
    now: Timestamp,
) -> Result<Vec<(OwnedRoomId, Event)>, ListenError> {
    let mut moved = Vec::new();
    let mut rooms = places.all();
    while let Some((room, id)) = rooms.pop() {
        let Some(Tombstone { by, sender }) = client.tombstone(&id).await else { continue };
        let replaced = Replaced { room: &room, id: &id, by: &by, via: sender.server_name() };
        match step(client, places, replaced, now).await {
            Step::Followed => {
                info!(%id, %by, "one of the programme's rooms was replaced; following");
                places.move_on(&id, &by);
                moved.push((by.clone(), housed(client, places, room.clone(), &by, now).await?));
                let next = match room {
                    Room::Named(name) => Room::Named(name),
                    Room::Community(_) => Room::Community(by.clone()),
                };
                rooms.push((next, by));
            }
            Step::Coming => places.wait(&id, &by, None),
            Step::Stopped(obstacle) => places.wait(&id, &by, Some(obstacle)),
        }
    }
    Ok(moved)
}

/// Where each of these rooms is that the bot is in, and all that are the community's.
///
/// # Errors
/// Fails if the session was lost.
pub async fn whereabouts(
    client: &Client,
    places: &Places,
    touched: &BTreeSet<OwnedRoomId>,
    now: Timestamp,
) -> Result<Vec<Event>, ListenError> {
    let all = places.all();
    let mut events = Vec::new();
    for (room, id) in &all {
        // While the bot does not follow into the room that replaces it, or stands outside, what it knew holds.
        let settled = touched.contains(id) && client.is_inside(id) && places.waiting(id).is_none();
        if let (Room::Named(_), true) = (room, settled) {
            events.push(housed(client, places, room.clone(), id, now).await?);
        }
    }
    let community: BTreeSet<_> =
        all.into_iter().filter_map(|(room, id)| matches!(room, Room::Community(_)).then_some(id)).collect();
    if !community.is_disjoint(touched) {
        events.push(event(now, What::Communities(community)));
    }
    Ok(events)
}

/// Where a room is now.
async fn housed(
    client: &Client,
    places: &Places,
    room: Room,
    id: &RoomId,
    now: Timestamp,
) -> Result<Event, ListenError> {
    let may_invite = match client.footing(id).await {
        Ok(Footing::Inside(power)) => power.own.is_none_or(|own| own >= power.invite),
        _ => false,
    };
    let misnamed = places.is_misnamed(id);
    let replaced = replaced(client, &room, id).await?;
    Ok(event(now, What::Housed { room, id: id.to_owned(), misnamed, may_invite, replaced }))
}

/// The rooms that this one took the place of, as far back as each says so of the next and the next of it. Who is in one
/// of them the bot sees only from inside; it matters only where that is a role.
async fn replaced(
    client: &Client,
    room: &Room,
    id: &RoomId,
) -> Result<BTreeMap<OwnedRoomId, Option<BTreeSet<OwnedUserId>>>, ListenError> {
    let mut all = BTreeMap::new();
    let mut next = id.to_owned();
    while let Some(before) = client.successor(&next).await.and_then(|successor| successor.replaces) {
        let is_proven = client.tombstone(&before).await.is_some_and(|tombstone| tombstone.by == next);
        if !is_proven || before == id || all.contains_key(&before) {
            break;
        }
        let sees = room.grants_role() && client.is_inside(&before);
        let members = if sees { members(client, &before).await? } else { None };
        all.insert(before.clone(), members);
        next = before;
    }
    Ok(all)
}

async fn step(client: &Client, places: &Places, replaced: Replaced<'_>, now: Timestamp) -> Step {
    let Replaced { room, id, by, .. } = replaced;
    let Some(successor) = client.successor(by).await else {
        return come(client, places, replaced, now).await;
    };
    if successor.replaces.as_deref() != Some(id) || !places.may_replace(by) {
        return Step::Stopped(Obstacle::Unproven);
    }
    if room.grants_role() && successor.open {
        return Step::Stopped(Obstacle::Open);
    }
    Step::Followed
}

/// Comes into a room of which nothing is known yet; what it is, the next sync tells.
async fn come(client: &Client, places: &Places, replaced: Replaced<'_>, now: Timestamp) -> Step {
    let Replaced { id, by, via, .. } = replaced;
    if client.is_inside(by) {
        return Step::Coming;
    }
    let as_before = || places.obstacle(id).map_or(Step::Coming, Step::Stopped);
    if !places.may_try(by, now) {
        return as_before();
    }
    let via = [via.to_owned()];
    match timeout(LONGEST_TRY, client.join(<&RoomOrAliasId>::from(by), &via)).await {
        Ok(Ok(_)) => Step::Coming,
        Ok(Err(RequestError::Barred { why } | RequestError::Never { why })) => {
            warn!(%by, %why, "not let into the room that replaces one of the programme's; tried again later");
            Step::Stopped(Obstacle::Closed)
        }
        Ok(Err(error)) => {
            warn!(%by, %error, "the room that replaces one of the programme's cannot be joined yet; tried again later");
            as_before()
        }
        Err(_elapsed) => {
            warn!(%by, "coming into the room that replaces one of the programme's takes too long; tried again later");
            as_before()
        }
    }
}
