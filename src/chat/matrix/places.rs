//! Which room is which: the programme's rooms by id, direct rooms, who holds a role through them, and which
//! invitations the bot follows.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chancery_matrix_client::client::Client;
use chancery_matrix_client::error::RequestError;
use chancery_matrix_client::invites::Invite;
use jiff::Timestamp;
use ruma::{OwnedRoomId, OwnedRoomOrAliasId, OwnedUserId, RoomId, RoomOrAliasId};
use tokio::time::{sleep, timeout};
use tracing::{error, info, warn};

use super::super::ListenError;
use super::asking::Asking;
use super::invitations::Invitations;
use crate::domain::event::{Event, What};
use crate::domain::ids::Cause;
use crate::domain::place::{Place, Room, RoomName};
use crate::domain::standing::{Obstacle, Trouble};

/// How many strangers' invitations are answered between two syncs: whoever asks us into many rooms must not make us deaf.
const TRIES: usize = 2;

/// How long the answer to one of them may take.
const LONGEST_TRY: Duration = Duration::from_secs(10);

/// The programme's rooms, as the configuration names them.
#[derive(Debug, Clone)]
pub struct RoomPlan {
    /// The community's open rooms.
    pub community: Vec<OwnedRoomOrAliasId>,
    /// The programme's own rooms.
    pub named: BTreeMap<RoomName, OwnedRoomOrAliasId>,
    /// The power from which on somebody moderates a community room.
    pub moderator_power: i64,
}

/// The programme's rooms by id.
#[derive(Debug)]
pub struct Places {
    known: Mutex<Known>,
    moderator_power: i64,
    invitations: Mutex<Invitations>,
    more_invitations: AtomicBool,
    open_invitations: AtomicBool,
    /// What kept the bot from its work when it last looked.
    troubles: Mutex<BTreeMap<OwnedRoomId, Trouble>>,
    /// When the bot last tried to come into rooms that replace others.
    ways: Mutex<Invitations>,
    /// Rooms of which it cannot be found out who is in them.
    closed: Mutex<BTreeSet<OwnedRoomId>>,
}

/// Which room is which, as far as the bot has followed.
#[derive(Debug, Default)]
struct Known {
    named: BTreeMap<OwnedRoomId, RoomName>,
    community: BTreeSet<OwnedRoomId>,
    /// Rooms that were replaced, and by which.
    replaced: BTreeMap<OwnedRoomId, OwnedRoomId>,
    /// Rooms that are replaced by another one, into which the bot has not followed.
    waiting: BTreeMap<OwnedRoomId, Waiting>,
    /// Rooms that the configuration names by an id, theirs or that of a room that they replace.
    by_id: BTreeSet<OwnedRoomId>,
}

/// A room that is replaced by another one, into which the bot has not followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The other room.
    pub by: OwnedRoomId,
    /// What keeps it; nothing if it is on its way.
    pub but: Option<Obstacle>,
}

/// Finds out the rooms' ids, asking for as long as it takes.
///
/// # Errors
/// Fails if a room does not exist, or the session was lost.
pub async fn find(client: &Client, plan: &RoomPlan) -> Result<Places, ListenError> {
    let mut known = Known::default();
    for (name, room) in &plan.named {
        let id = resolve(client, room).await?;
        known.by_id.extend((id.as_str() == room.as_str()).then(|| id.clone()));
        known.named.insert(id, *name);
    }
    for room in &plan.community {
        let id = resolve(client, room).await?;
        known.by_id.extend((id.as_str() == room.as_str()).then(|| id.clone()));
        known.community.insert(id);
    }
    Ok(Places {
        known: Mutex::new(known),
        moderator_power: plan.moderator_power,
        invitations: Mutex::default(),
        more_invitations: AtomicBool::new(false),
        open_invitations: AtomicBool::new(true),
        troubles: Mutex::default(),
        ways: Mutex::default(),
        closed: Mutex::default(),
    })
}

async fn resolve(client: &Client, room: &OwnedRoomOrAliasId) -> Result<OwnedRoomId, ListenError> {
    let alias = match (<&RoomId>::try_from(&**room), <&ruma::RoomAliasId>::try_from(&**room)) {
        (Ok(id), _) => return Ok(id.to_owned()),
        (_, Ok(alias)) => alias,
        _ => {
            return Err(ListenError::Room(
                room.to_string(),
                "this is neither a room id nor an alias".to_owned(),
            ));
        }
    };
    patiently("a room's alias cannot be looked up", || client.resolve_alias(alias))
        .await
        .map_err(|error| refused(error, room.as_str()))
}

pub(super) fn refused(error: RequestError, room: &str) -> ListenError {
    match error {
        RequestError::SessionLost { soft } => ListenError::SessionLost { soft },
        other => ListenError::Room(room.to_owned(), other.to_string()),
    }
}

/// Asks again until there is an answer that waiting cannot change.
pub(super) async fn patiently<'a, T>(
    trouble: &str,
    mut ask: impl FnMut() -> chancery_matrix_client::client::Boxed<'a, Result<T, RequestError>>,
) -> Result<T, RequestError> {
    let mut wait = super::FIRST_WAIT;
    loop {
        match ask().await {
            Err(RequestError::Later { after, why }) => {
                let this_time = after.unwrap_or_default().max(wait);
                warn!(%why, seconds = this_time.as_secs(), "{trouble}");
                sleep(this_time).await;
                wait = (wait * 2).min(super::LONGEST_WAIT);
            }
            answer => return answer,
        }
    }
}

/// What the homeserver shows of a room; nothing, and not without a word, where it shows nothing more of it, as when the
/// bot was put out just now: then what was last seen goes on to hold.
fn shown<T>(answer: Result<T, RequestError>, room: &RoomId) -> Result<Option<T>, ListenError> {
    match answer {
        Ok(shown) => Ok(Some(shown)),
        Err(lost @ RequestError::SessionLost { .. }) => Err(refused(lost, room.as_str())),
        Err(why) => {
            error!(%room, %why, "who is what in this room cannot be read any more; what was last seen goes on to hold");
            Ok(None)
        }
    }
}

impl Places {
    /// What the room is to the programme; nothing if it is none of its business.
    ///
    /// # Errors
    /// Fails if it cannot be found out: what is said there must not be lost for that.
    pub async fn place(&self, client: &Client, room: &RoomId) -> Result<Option<Place>, ListenError> {
        {
            let known = self.known();
            let room = known.now(room);
            if let Some(name) = known.named.get(room) {
                return Ok(Some(Place::Named(*name)));
            }
            if known.community.contains(room) {
                return Ok(Some(Place::Community(room.to_owned())));
            }
            if known.awaits(room) {
                return Ok(None);
            }
        }
        Ok(self.direct_with(client, room).await?.map(|_| Place::Direct(room.to_owned())))
    }

    /// The one other person of a conversation of two, if the room is one. The homeserver is waited for; but a room of
    /// which it alone does not tell is taken for none, lest it keep the bot from hearing everybody else.
    ///
    /// # Errors
    /// Fails if the session was lost.
    pub async fn direct_with(
        &self,
        client: &Client,
        room: &RoomId,
    ) -> Result<Option<OwnedUserId>, ListenError> {
        let was_closed = self.closed().contains(room);
        let answer = Asking::of(client, was_closed).ask(|| client.is_direct_with(room)).await;
        if let Some(direct) = answer.map_err(|error| refused(error, room.as_str()))? {
            self.closed().remove(room);
            return Ok(direct);
        }
        self.closed().insert(room.to_owned());
        error!(%room, "who is in this room cannot be found out; what was said there is let go");
        Ok(None)
    }

    /// The id of one of the programme's own rooms.
    #[must_use]
    pub fn id(&self, name: RoomName) -> Option<OwnedRoomId> {
        self.known().named.iter().find(|(_, known)| **known == name).map(|(id, _)| id.clone())
    }

    /// The room that took this one's place, or the room itself.
    #[must_use]
    pub fn now(&self, room: &RoomId) -> OwnedRoomId {
        self.known().now(room).to_owned()
    }

    /// Whether another room replaces this one, into which the bot has not followed.
    #[must_use]
    pub fn waiting(&self, room: &RoomId) -> Option<Waiting> {
        self.known().waiting.get(room).cloned()
    }

    /// What keeps the bot from following into the room that replaces this one.
    #[must_use]
    pub fn obstacle(&self, room: &RoomId) -> Option<Obstacle> {
        self.waiting(room).and_then(|waiting| waiting.but)
    }

    /// The room is replaced by another one, into which the bot has not followed.
    pub fn wait(&self, room: &RoomId, by: &RoomId, but: Option<Obstacle>) {
        let waiting = Waiting { by: by.to_owned(), but };
        self.known().waiting.insert(room.to_owned(), waiting);
    }

    /// The room is replaced by another one, which is the programme's from now on.
    pub fn move_on(&self, room: &RoomId, by: &RoomId) {
        let mut known = self.known();
        known.waiting.remove(room);
        if let Some(name) = known.named.remove(room) {
            known.named.insert(by.to_owned(), name);
        }
        if known.community.remove(room) {
            known.community.insert(by.to_owned());
        }
        if known.by_id.contains(room) {
            known.by_id.insert(by.to_owned());
        }
        known.replaced.insert(room.to_owned(), by.to_owned());
    }

    /// Whether the configuration names the room by the id of one that it replaces.
    #[must_use]
    pub fn is_misnamed(&self, room: &RoomId) -> bool {
        let known = self.known();
        known.by_id.contains(room) && known.replaced.values().any(|by| by == room)
    }

    /// Whether it is time to try and come into a room that replaces another; it is tried now then.
    pub fn may_try(&self, by: &RoomId, now: Timestamp) -> bool {
        let mut ways = self.ways.lock().unwrap_or_else(PoisonError::into_inner);
        let due = ways.is_due(by, now);
        if due {
            ways.tried(by, now);
        }
        due
    }

    /// Follows the invitations to the programme's rooms and to talks of two, and declines all others; a few at a time,
    /// the programme's own first.
    pub async fn entered(&self, client: &Client, now: Timestamp) -> Vec<Event> {
        let mut invites = client.open_invites().await;
        self.open_invitations.store(!invites.is_empty(), Ordering::Relaxed);
        {
            let mut tried = self.invitations();
            tried.keep(&invites.iter().map(|invite| &*invite.room).collect());
            invites.retain(|invite| tried.is_due(&invite.room, now));
            invites.sort_by_key(|invite| (!self.belongs(&invite.room), tried.was_tried(&invite.room)));
        }
        // The programme's own rooms are few, and the bot is not ready before it is in them.
        let now_tried = invites.iter().filter(|invite| self.belongs(&invite.room)).count() + TRIES;
        self.more_invitations.store(invites.len() > now_tried, Ordering::Relaxed);
        let mut events = Vec::new();
        for invite in invites.into_iter().take(now_tried) {
            self.invitations().tried(&invite.room, now);
            match timeout(LONGEST_TRY, self.answer(client, &invite, now)).await {
                Ok(Ok(true)) => {
                    events.push(event(now, What::Direct { who: invite.inviter, room: invite.room }));
                }
                Ok(Ok(false)) => {}
                Ok(Err(error)) => {
                    warn!(room = %invite.room, %error, "an invitation cannot be answered yet; tried again later");
                }
                Err(_elapsed) => {
                    warn!(room = %invite.room, "the answer to an invitation takes too long; tried again later");
                }
            }
        }
        events
    }

    /// Whether there may be invitations beside those that a sync tells of.
    #[must_use]
    pub fn may_have_invitations(&self) -> bool {
        self.open_invitations.load(Ordering::Relaxed)
    }

    /// Whether there are invitations that wait for nothing but their turn.
    #[must_use]
    pub fn has_more_invitations(&self) -> bool {
        self.more_invitations.load(Ordering::Relaxed)
    }

    /// Follows or declines one invitation; true if a talk of two began.
    async fn answer(&self, client: &Client, invite: &Invite, now: Timestamp) -> Result<bool, RequestError> {
        let Invite { room, inviter, is_direct } = invite;
        let ours = self.belongs(room);
        if !ours && !is_direct {
            warn!(
                %room, %inviter,
                "declining an invitation to a room that is not the programme's; to talk with the bot alone, invite it as a direct chat"
            );
            return client.leave(room).await.map(|()| false);
        }
        if !ours && self.invitations().is_hopeless(room, now) {
            warn!(%room, %inviter, "giving an invitation up that could not be followed for a day");
            return client.leave(room).await.map(|()| false);
        }
        client.join(<&RoomOrAliasId>::from(&**room), &[inviter.server_name().to_owned()]).await?;
        if ours {
            info!(%room, "joined one of the programme's rooms");
        }
        Ok(!ours)
    }

    /// All of the programme's rooms, the organisers' first.
    #[must_use]
    pub fn all(&self) -> Vec<(Room, OwnedRoomId)> {
        let known = self.known();
        let mut named: Vec<_> = known.named.iter().collect();
        named.sort_by_key(|(_, name)| **name != RoomName::Organisers);
        let named = named.into_iter().map(|(id, name)| (Room::Named(*name), id.clone()));
        named.chain(known.community.iter().map(|id| (Room::Community(id.clone()), id.clone()))).collect()
    }

    /// What kept the bot from its work in the room until now; from now on this does.
    pub fn was_in(&self, room: &RoomId, trouble: Option<Trouble>) -> Option<Trouble> {
        let mut troubles = self.troubles.lock().unwrap_or_else(PoisonError::into_inner);
        match trouble {
            Some(trouble) => troubles.insert(room.to_owned(), trouble),
            None => troubles.remove(room),
        }
    }

    /// Whether a room may take the place of one of the programme's: it is none of them, and was none before. Rooms that
    /// replace each other in a circle would be followed for ever.
    #[must_use]
    pub fn may_replace(&self, by: &RoomId) -> bool {
        !self.is_ours(by) && !self.known().replaced.contains_key(by)
    }

    /// Whether it is one of the programme's rooms.
    #[must_use]
    pub fn is_ours(&self, room: &RoomId) -> bool {
        let known = self.known();
        known.named.contains_key(room) || known.community.contains(room)
    }

    /// All rooms whose words are the programme's business: its own, those they replaced, and those that are to replace
    /// them.
    #[must_use]
    pub fn ours(&self) -> BTreeSet<OwnedRoomId> {
        let known = self.known();
        let own = known.named.keys().chain(&known.community).chain(known.replaced.keys());
        own.chain(known.waiting.values().map(|waiting| &waiting.by)).cloned().collect()
    }

    /// Whether the bot belongs there: in one of the programme's rooms, or in one that is to become it.
    fn belongs(&self, room: &RoomId) -> bool {
        self.is_ours(room) || self.known().awaits(room)
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn closed(&self) -> MutexGuard<'_, BTreeSet<OwnedRoomId>> {
        self.closed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn invitations(&self) -> MutexGuard<'_, Invitations> {
        self.invitations.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who holds a role through a room, for every room of these; in some only these people came, went or took a name.
    ///
    /// # Errors
    /// Fails if the session was lost.
    pub async fn roles(
        &self,
        client: &Client,
        touched: &BTreeSet<OwnedRoomId>,
        people: &BTreeMap<OwnedRoomId, &BTreeSet<OwnedUserId>>,
        now: Timestamp,
    ) -> Result<Vec<Event>, ListenError> {
        let mut events = Vec::new();
        for (room, id) in self.all() {
            if !touched.contains(&id) || !client.is_inside(&id) {
                continue;
            }
            match room {
                Room::Named(name) if name.grants_role() => {
                    if let Some(members) = members(client, &id).await? {
                        events.push(event(now, What::Roll { room: name, members }));
                    }
                    if client.is_open(&id) {
                        error!(
                            room = %id,
                            "PEOPLE CAN JOIN the {name:?} room UNINVITED, and whoever joins holds its role: let people in by invitation only"
                        );
                    }
                }
                Room::Named(_) => {}
                Room::Community(room) => {
                    let power = self.moderator_power;
                    // Everybody comes and goes there, and hardly any of them moderates.
                    if let Some(people) = people.get(&id)
                        && matches!(client.would_moderate(&id, power, people).await, Ok(false))
                    {
                        continue;
                    }
                    let who =
                        patiently("a room's power levels cannot be read", || client.moderators(&id, power))
                            .await;
                    if let Some(who) = shown(who, &id)? {
                        events.push(event(now, What::Moderators { room, who: without(client, who) }));
                    }
                }
            }
        }
        Ok(events)
    }
}

impl Known {
    fn now<'a>(&'a self, mut room: &'a RoomId) -> &'a RoomId {
        while let Some(by) = self.replaced.get(room) {
            room = by;
        }
        room
    }

    fn awaits(&self, room: &RoomId) -> bool {
        self.waiting.values().any(|waiting| waiting.by == room)
    }
}

/// Who is in the room, the bot itself left out; nothing if the homeserver does not show it.
pub(super) async fn members(
    client: &Client,
    room: &RoomId,
) -> Result<Option<BTreeSet<OwnedUserId>>, ListenError> {
    let members = patiently("a room's members cannot be read", || client.joined_members(room)).await;
    Ok(shown(members, room)?.map(|members| without(client, members)))
}

fn without(client: &Client, members: Vec<OwnedUserId>) -> BTreeSet<OwnedUserId> {
    members.into_iter().filter(|who| who != client.user_id()).collect()
}

/// An event that no homeserver has named; the engine names it.
pub(super) fn event(at: Timestamp, what: What) -> Event {
    Event { cause: Cause(String::new()), at, what }
}

#[cfg(test)]
mod tests {
    use ruma::room_id;

    use super::*;

    #[test]
    fn no_room_takes_the_place_of_one_that_replaced_it() {
        let (old, new) = (room_id!("!old"), room_id!("!new"));
        let known = Known { named: [(old.to_owned(), RoomName::Mentors)].into(), ..Known::default() };
        let places = Places {
            known: Mutex::new(known),
            moderator_power: 50,
            invitations: Mutex::default(),
            more_invitations: AtomicBool::new(false),
            open_invitations: AtomicBool::new(true),
            troubles: Mutex::default(),
            ways: Mutex::default(),
            closed: Mutex::default(),
        };
        assert!(places.may_replace(new) && !places.may_replace(old));
        places.move_on(old, new);
        assert!(!places.may_replace(old), "the way from {} would have no end", places.now(old));
    }
}
