//! The room in which one person is spoken to alone: found again, or made.
//!
//! Making one takes three requests (make, note, invite), and any of them may fail. The room is noted before the guest
//! is asked in, so that it is found again by the next try: at worst, an empty room is left over.

use std::{collections::BTreeSet, time::Duration};

use matrix_sdk::{
    Room, RoomMemberships, RoomState,
    ruma::{
        api::{
            client::room::create_room::v3::{Request as CreateRoom, RoomPreset},
            error::ErrorKind,
        },
        events::{
            InitialStateEvent,
            direct::DirectEventContent,
            room::{encryption::RoomEncryptionEventContent, member::MembershipState},
        },
        serde::Raw,
    },
};
use ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde_json::{json, value::to_raw_value};
use tokio::time::sleep;
use tracing::{info, warn};

use crate::{
    client::{Boxed, Client},
    error::{Limit, RequestError},
    talks::Company,
};

/// How often the homeserver is asked for a room's members until its guest is among them.
const LOOKS_FOR_GUEST: u32 = 5;

/// How good a room is for speaking to one person alone; the best is the greatest.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fitness {
    /// We are alone in a room of our own that was meant for them.
    Deserted,
    /// They have not come yet.
    Invited,
    /// They are there.
    Shared,
}

impl Client {
    /// The encrypted room with this person alone: found again if there is one, made if there is none.
    ///
    /// A room that somebody else made for the two of us is not taken: its maker could read along.
    pub fn direct_room<'a>(&'a self, who: &'a UserId) -> Boxed<'a, Result<OwnedRoomId, RequestError>> {
        Box::pin(async move {
            let theirs = self.made_for(who);
            let mut made = theirs.lock().await;
            let noted = self.noted_direct(who).await?;
            let candidates: BTreeSet<_> = noted.iter().chain(&*made).cloned().collect();
            let (room, fitness) = match self.fittest(&candidates, who, &made).await? {
                Some(found) => found,
                None => (self.make_room_of_our_own().await?, Fitness::Deserted),
            };
            let id = room.room_id().to_owned();
            if !noted.contains(&id) {
                made.insert(id.clone());
                let _noting = self.noting.lock().await;
                self.sdk.account().mark_as_dm(&id, &[who.to_owned()]).await?;
            }
            if fitness == Fitness::Deserted {
                self.invite_directly(&room, who).await?;
            }
            self.talks().forget([&id]);
            know_guest(&room, who).await?;
            Ok(id)
        })
    }

    /// The one other person of a conversation of two, if the room is one; a failure tells neither.
    pub fn is_direct_with<'a>(
        &'a self,
        room: &'a RoomId,
    ) -> Boxed<'a, Result<Option<OwnedUserId>, RequestError>> {
        Box::pin(async move {
            let joined = self.sdk.get_room(room).filter(|room| room.state() == RoomState::Joined);
            let Some(room) = joined else { return Ok(None) };
            let (known, begun) = {
                let talks = self.talks();
                (talks.of(room.room_id()), talks.begin())
            };
            if let Some(known) = known {
                return Ok(known.only());
            }
            let members = self.members(room.room_id(), RoomMemberships::ACTIVE).await;
            let Some(members) = unless_refused(members)? else { return Ok(None) };
            let company = self.company(&room, members);
            self.talks().learn(room.room_id(), company.clone(), begun);
            Ok(company.only())
        })
    }

    /// What these members make of the room.
    fn company(&self, room: &Room, members: Vec<OwnedUserId>) -> Company {
        let mut others = members.into_iter().filter(|member| member != self.user_id());
        let (Some(other), None) = (others.next(), others.next()) else { return Company::Other };
        let marked = room.direct_targets().iter().any(|target| *target == &*other);
        if marked || is_unnamed(room) { Company::One(other) } else { Company::Other }
    }

    async fn fittest(
        &self,
        rooms: &BTreeSet<OwnedRoomId>,
        who: &UserId,
        made: &BTreeSet<OwnedRoomId>,
    ) -> Result<Option<(Room, Fitness)>, RequestError> {
        let mut best: Option<(Room, Fitness)> = None;
        for room in rooms.iter().filter_map(|room| self.sdk.get_room(room)) {
            let Some(fitness) = self.fitness(&room, who, made).await? else { continue };
            if best.as_ref().is_none_or(|(_, so_far)| fitness > *so_far) {
                best = Some((room, fitness));
            }
        }
        Ok(best)
    }

    /// How good the room is for speaking to this person alone; nothing if it is not good for that at all. A failure
    /// tells neither: another room would be made for it.
    async fn fitness(
        &self,
        room: &Room,
        who: &UserId,
        made: &BTreeSet<OwnedRoomId>,
    ) -> Result<Option<Fitness>, RequestError> {
        if room.state() != RoomState::Joined || room.is_tombstoned() {
            return Ok(None);
        }
        let me = self.user_id();
        let makers = match room.creators() {
            Some(makers) => makers,
            // No sync has told of it yet: it is ours if we made it just now.
            None if made.contains(room.room_id()) => vec![me.to_owned()],
            None => return Ok(None),
        };
        if makers.iter().any(|maker| maker != me && maker != who) {
            return Ok(None);
        }
        let encryption = room.latest_encryption_state().await.map_err(RequestError::from);
        if !unless_refused(encryption)?.is_some_and(|state| state.is_encrypted()) {
            return Ok(None);
        }
        let joined = unless_refused(self.members(room.room_id(), RoomMemberships::JOIN).await)?;
        let active = unless_refused(self.members(room.room_id(), RoomMemberships::ACTIVE).await)?;
        let (Some(joined), Some(active)) = (joined, active) else { return Ok(None) };
        if active.iter().any(|member| member != me && member != who) {
            return Ok(None);
        }
        Ok(if joined.iter().any(|member| member == who) {
            Some(Fitness::Shared)
        } else if active.iter().any(|member| member == who) {
            Some(Fitness::Invited)
        } else {
            makers.iter().all(|maker| maker == me).then_some(Fitness::Deserted)
        })
    }

    /// Asks a person into a conversation of two; other than by a plain invitation, their client is told that it is one.
    ///
    /// A refusal is final: the room is our own, so nobody can let us do it but they, and they will not.
    async fn invite_directly(&self, room: &Room, who: &UserId) -> Result<(), RequestError> {
        let content = json!({ "membership": "invite", "is_direct": true });
        let Err(error) = room.send_state_event_raw("m.room.member", who.as_str(), content).await else {
            return Ok(());
        };
        match error.client_api_error_kind() {
            Some(ErrorKind::Forbidden) if self.is_there(room.room_id(), who).await? => Ok(()),
            Some(ErrorKind::Forbidden) => Err(RequestError::Never { why: error.to_string() }),
            _ => Err(RequestError::from(error).of(Limit::Invitations)),
        }
    }

    /// The rooms that the account notes as direct with this person; asked of the homeserver, because a sync tells of
    /// a note only after a while.
    async fn noted_direct(&self, who: &UserId) -> Result<Vec<OwnedRoomId>, RequestError> {
        let noted = self.sdk.account().fetch_account_data_static::<DirectEventContent>().await?;
        match noted.map(|raw| raw.deserialize()).transpose() {
            Ok(noted) => {
                let theirs =
                    noted.iter().flat_map(|noted| noted.iter()).filter(|(person, _)| **person == who);
                Ok(theirs.flat_map(|(_, rooms)| rooms.clone()).collect())
            }
            Err(error) => {
                warn!(%error, "the account's list of direct rooms makes no sense");
                Ok(Vec::new())
            }
        }
    }

    /// Makes an encrypted room in which the guest will speak, and nothing else.
    async fn make_room_of_our_own(&self) -> Result<Room, RequestError> {
        let encryption =
            InitialStateEvent::with_empty_state_key(RoomEncryptionEventContent::with_recommended_defaults());
        // Names no user: in rooms of version 12 their creator must not be named.
        let levels = json!({
            "events_default": 0, "state_default": 50, "invite": 50, "kick": 50, "ban": 50, "redact": 50,
        });
        let levels = to_raw_value(&levels).map_err(|error| RequestError::Never { why: error.to_string() })?;
        let mut request = CreateRoom::new();
        // Not the "trusted" preset: in rooms of version 12 it would give the guest power over us for ever.
        request.preset = Some(RoomPreset::PrivateChat);
        request.power_level_content_override = Some(Raw::from_json(levels));
        request.initial_state = vec![encryption.to_raw_any()];
        let made = self.sdk.create_room(request).await.map_err(RequestError::from);
        let room = made.map_err(|error| error.of(Limit::Rooms))?;
        info!(room = %room.room_id(), "made a direct room");
        Ok(room)
    }
}

/// Makes sure that our own list of the room's members has the guest: what is encrypted before that is not encrypted for
/// them, ever.
///
/// A sync, or somebody's look at the members while the room is being made, may take the list for complete without the
/// guest, even after it was marked as missing. Asked of the homeserver and not waited for: no sync need be under way.
async fn know_guest(room: &Room, who: &UserId) -> Result<(), RequestError> {
    for _ in 0..LOOKS_FOR_GUEST {
        if let Some(member) = room.get_member_no_sync(who).await?
            && matches!(member.membership(), MembershipState::Join | MembershipState::Invite)
        {
            return Ok(());
        }
        room.mark_members_missing();
        room.sync_members().await?;
        // Time for a sync that was under way to end: its end may undo the mark.
        sleep(Duration::from_millis(50)).await;
    }
    Err(RequestError::Later { after: None, why: format!("{who} is not among the members yet") })
}

/// Nothing where the homeserver shows us nothing for good, as in a room that we were put out of; what passes stays an
/// error.
fn unless_refused<T>(answer: Result<T, RequestError>) -> Result<Option<T>, RequestError> {
    match answer {
        Err(RequestError::Barred { .. } | RequestError::Never { .. }) => Ok(None),
        answer => answer.map(Some),
    }
}

fn is_unnamed(room: &Room) -> bool {
    room.name().is_none_or(|name| name.is_empty()) && room.canonical_alias().is_none()
}
