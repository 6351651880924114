//! What happened since a token that *we* own, with nothing left out.
//!
//! The SDK stores its own token before anybody has seen the events, so its token is not to be trusted with them. Here
//! the caller brings the token, and commits the one it gets back together with everything it decided. Three promises:
//! nothing between two tokens is left out, however much a `limited` timeline omitted; a response that the SDK took in
//! but then stumbled over is handed out all the same; and a client that has run ahead of the caller's token says so
//! instead of swallowing what lies between.

use std::{collections::BTreeSet, sync::atomic::Ordering, time::Duration};

use matrix_sdk::{
    RoomState,
    config::{SyncSettings, SyncToken},
    deserialized_responses::TimelineEvent,
    ruma::{
        api::client::{
            filter::{Filter, FilterDefinition, LazyLoadOptions, RoomEventFilter},
            sync::sync_events::v3::Filter as SyncFilter,
        },
        presence::PresenceState,
        uint,
    },
    store::{StateStoreDataKey, StateStoreDataValue},
    sync::{RoomUpdates, State, Timeline},
};
use ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use serde::de::IgnoredAny;
use thiserror::Error as ThisError;
use tracing::{error, warn};

use crate::{
    allowance::Allowance,
    client::{Boxed, Client},
    error::RequestError,
    gap::{self, Found},
    heard::{Heard, HeardKind},
    invites::{Invite, invite},
    remembering,
    timeline::hear,
};

/// The name under which the homeserver's id of our filter is kept; changes with the filter.
const FILTER: &str = "chancery-1";

/// Everything that happened between two tokens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Synced {
    /// The token to commit together with what was decided, and to ask with next.
    pub next: String,
    /// The rooms in which something happened, in a fixed order; their events oldest first.
    pub rooms: Vec<RoomSync>,
    /// The rooms we were asked into.
    pub invites: Vec<Invite>,
}

/// Everything that happened in one room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomSync {
    /// Which room.
    pub room: OwnedRoomId,
    /// True if we are no longer in it.
    pub left: bool,
    /// Whether the homeserver left events out, and what became of them.
    pub gap: Gap,
    /// What of its state may have changed.
    pub changed: Change,
    /// What happened, oldest first, from our invitation on; empty on a first sync, which only takes bearings.
    pub events: Vec<Heard>,
}

/// What of a room's state may have changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Nothing.
    Nothing,
    /// Only whether these people are in the room, and by which names.
    People(BTreeSet<OwnedUserId>),
    /// Members, power, encryption, or anything else.
    Anything,
}

impl Change {
    /// What these events changed, and perhaps more than they tell.
    fn of(events: &[Heard], me: &UserId, perhaps_more: bool) -> Self {
        let people: BTreeSet<_> = events.iter().filter_map(changed_person).cloned().collect();
        // Where we just came in, everything is new to us, and what stood there before is not among the events.
        if perhaps_more || people.contains(me) || events.iter().any(|event| changes_room(&event.kind)) {
            return Self::Anything;
        }
        if people.is_empty() { Self::Nothing } else { Self::People(people) }
    }
}

/// What became of events that a sync left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gap {
    /// None were left out.
    None,
    /// They were read back and are among the events.
    Filled,
    /// They are not all among the events: the homeserver will not show them, or it would be too much.
    Unreadable {
        /// Why.
        why: String,
    },
}

impl Gap {
    fn of(missing: Option<String>) -> Self {
        missing.map_or(Self::Filled, |why| Self::Unreadable { why })
    }
}

/// Why there was no sync, told by what the caller should do next.
#[derive(Debug, Clone, PartialEq, Eq, ThisError)]
pub enum SyncError {
    /// Ask again with the same token, not before `after` if the homeserver named a time.
    #[error("no sync now: {why}")]
    Later {
        /// How long the homeserver wants to be left alone.
        after: Option<Duration>,
        /// What went wrong, for the log.
        why: String,
    },
    /// The homeserver no longer knows this session; nothing works until somebody logs in.
    #[error("the homeserver no longer accepts this session{}", if *soft { " (log in again)" } else { "" })]
    SessionLost {
        /// True if the device still exists and a new login may go on with it and its keys.
        soft: bool,
    },
    /// The SDK has taken in a sync that the caller never committed: end the process, a new one asks again.
    #[error("the SDK has run ahead of our sync token; only a restart heals that")]
    RunAhead,
}

/// What a sync spans: from the caller's token to the next.
#[derive(Clone, Copy)]
struct Span<'a> {
    since: Option<&'a str>,
    next: &'a str,
    /// The rooms that are read back whole.
    ours: &'a BTreeSet<OwnedRoomId>,
}

impl From<RequestError> for SyncError {
    fn from(error: RequestError) -> Self {
        match error {
            RequestError::SessionLost { soft } => Self::SessionLost { soft },
            RequestError::Later { after, why } => Self::Later { after, why },
            RequestError::Limited { after, why, .. } => Self::Later { after: Some(after), why },
            RequestError::Barred { why } | RequestError::Never { why } => Self::Later { after: None, why },
        }
    }
}

impl Client {
    /// Waits up to `timeout` for something to happen after `since`, and tells all of it.
    ///
    /// With no token it takes bearings: rooms and invites are told, events are not. A future that is dropped may leave
    /// the SDK ahead; the next call then answers [`SyncError::RunAhead`]. What was left out is read back whole in the
    /// rooms that are `ours`; in all others, where anybody may write, only so much of it.
    pub fn sync<'a>(
        &'a self,
        since: Option<&'a str>,
        timeout: Duration,
        ours: &'a BTreeSet<OwnedRoomId>,
    ) -> Boxed<'a, Result<Synced, SyncError>> {
        Box::pin(self.sync_once(since, timeout, ours))
    }

    async fn sync_once(
        &self,
        since: Option<&str>,
        timeout: Duration,
        ours: &BTreeSet<OwnedRoomId>,
    ) -> Result<Synced, SyncError> {
        let mut updates = self.updates.lock().await;
        match self.sdk_token().await? {
            Some(token) if Some(token.as_str()) != since => return Err(SyncError::RunAhead),
            _ => {}
        }
        let settings = self.settings(since, timeout).await?;
        drop(self.inside_before());
        *updates = updates.resubscribe();
        let marked = self.marked.swap(false, Ordering::Relaxed);
        match remembering::taking_in(marked, self.sdk.sync_once(settings)).await {
            Ok(response) => {
                // A room that is new to us may be one of those that were noted before.
                let is_known =
                    |room| self.inside_before().as_ref().is_some_and(|inside| inside.contains(room));
                self.marked.store(response.rooms.joined.keys().all(is_known), Ordering::Relaxed);
                if response.account_data.is_empty() {
                    self.forget_talks(&response.rooms);
                } else {
                    // It notes there which rooms are direct.
                    self.talks().forget_all();
                }
                self.told(response.rooms, response.next_batch, since, ours).await
            }
            Err(failure) => {
                self.talks().forget_all();
                let failure = RequestError::from(failure);
                let next = self.sdk_token().await?.filter(|token| Some(token.as_str()) != since);
                match (next, updates.try_recv()) {
                    (Some(next), Ok(rooms)) => {
                        warn!(%failure, "the SDK took a sync in and stumbled over it; going on with what it took in");
                        self.told(rooms, next, since, ours).await
                    }
                    (Some(next), Err(_)) => {
                        error!(%failure, "the SDK took a sync in and lost it; reading every room back");
                        let inside_before = self.inside_before().take().unwrap_or_default();
                        self.read_back(since, next, inside_before, ours).await
                    }
                    (None, _) => Err(self.not_done(failure).await),
                }
            }
        }
    }

    /// Turns what the SDK took in into what we tell, gaps filled.
    async fn told(
        &self,
        updates: RoomUpdates,
        next: String,
        since: Option<&str>,
        ours: &BTreeSet<OwnedRoomId>,
    ) -> Result<Synced, SyncError> {
        if let Some(inside) = self.inside_before().as_mut() {
            inside.extend(updates.joined.keys().cloned());
            for room in updates.left.keys() {
                inside.remove(room);
            }
        }
        let span = Span { since, next: &next, ours };
        let mut allowance = Allowance::of_others();
        let mut rooms = Vec::new();
        for (room, update) in updates.joined {
            let state = tells_state(&update.state);
            rooms.push(self.room_told(room, update.timeline, state, false, span, &mut allowance).await?);
        }
        for (room, update) in updates.left {
            let state = tells_state(&update.state);
            rooms.push(self.room_told(room, update.timeline, state, true, span, &mut allowance).await?);
        }
        let mut invites = Vec::new();
        for (room, update) in updates.invited {
            invites.extend(invite(room, &update.invite_state.events, self.user_id()));
        }
        Ok(Synced { next, rooms, invites })
    }

    /// Forgets which of these rooms are talks of two, where it may be otherwise now.
    fn forget_talks(&self, rooms: &RoomUpdates) {
        let joined = rooms.joined.iter().map(|(room, update)| (room, &update.state, &update.timeline));
        let left = rooms.left.iter().map(|(room, update)| (room, &update.state, &update.timeline));
        let changed = joined.chain(left).filter(|(_, state, timeline)| changes_state(state, timeline));
        self.talks().forget(changed.map(|(room, ..)| room));
    }

    async fn room_told(
        &self,
        room: OwnedRoomId,
        timeline: Timeline,
        state: bool,
        left: bool,
        span: Span<'_>,
        allowance: &mut Allowance,
    ) -> Result<RoomSync, SyncError> {
        let Some(since) = span.since else {
            return Ok(RoomSync {
                room,
                left,
                gap: Gap::None,
                changed: Change::Anything,
                events: Vec::new(),
            });
        };
        let me = self.user_id();
        let mut gap = Gap::None;
        let mut events: Vec<_> = timeline.events.iter().filter_map(|event| hear(&event.kind, me)).collect();
        if timeline.limited && gap::tells_arrival(&events, me) {
            // The timeline of a room just joined reaches back behind `since`, to events that were told long ago if we
            // had been there before: what is new is asked for instead.
            let found = self.omitted(&room, span, span.next, allowance).await?;
            if found.missing.is_none() {
                events = found.events;
            }
        } else if let (true, Some(start)) = (timeline.limited, timeline.prev_batch) {
            let found = self.omitted(&room, span, &start, allowance).await?;
            events.splice(0..0, found.events);
            gap = Gap::of(found.missing);
        }
        let events = self.since_invitation(&room, events, since, span, allowance).await?;
        let unread = matches!(gap, Gap::Unreadable { .. });
        let changed = Change::of(&events, me, state || unread);
        Ok(RoomSync { room, left, gap, changed, events })
    }

    /// The last resort: a sync of which we know nothing but its token is one gap in every room.
    async fn read_back(
        &self,
        since: Option<&str>,
        next: String,
        mut rooms: BTreeSet<OwnedRoomId>,
        ours: &BTreeSet<OwnedRoomId>,
    ) -> Result<Synced, SyncError> {
        rooms.extend(self.joined_rooms());
        let span = Span { since, next: &next, ours };
        let mut allowance = Allowance::of_others();
        let mut told = Vec::new();
        for room in rooms {
            let (mut events, mut gap) = (Vec::new(), Gap::None);
            if let Some(since) = since {
                let found = self.omitted(&room, span, &next, &mut allowance).await?;
                gap = Gap::of(found.missing);
                events = self.since_invitation(&room, found.events, since, span, &mut allowance).await?;
            }
            let left = self.sdk.get_room(&room).is_none_or(|room| room.state() != RoomState::Joined);
            told.push(RoomSync { room, left, gap, changed: Change::Anything, events });
        }
        Ok(Synced { next, rooms: told, invites: self.open_invites().await })
    }

    async fn since_invitation(
        &self,
        room: &RoomId,
        mut events: Vec<Heard>,
        since: &str,
        span: Span<'_>,
        allowance: &mut Allowance,
    ) -> Result<Vec<Heard>, SyncError> {
        let me = self.user_id();
        if gap::followed_unseen_invitation(&events, me)
            && let Some(sdk_room) = self.sdk.get_room(room)
        {
            let ours = &mut Allowance::of_ours();
            let allowance = if span.ours.contains(room) { ours } else { allowance };
            match gap::since_invitation(&sdk_room, since, me, allowance).await {
                Ok(earlier) => drop(events.splice(0..0, earlier)),
                Err(lost @ RequestError::SessionLost { .. }) => return Err(lost.into()),
                Err(why) => warn!(%room, %why, "what was said before we came in cannot be read"),
            }
        }
        Ok(gap::keep_what_was_for_us(events, me))
    }

    /// The events from the start of the span until a token, as far as they can be read.
    async fn omitted(
        &self,
        room: &RoomId,
        span: Span<'_>,
        until: &str,
        allowance: &mut Allowance,
    ) -> Result<Found, SyncError> {
        let (Some(sdk_room), Some(since)) = (self.sdk.get_room(room), span.since) else {
            return Ok(Found { missing: Some("room unknown".to_owned()), ..Found::default() });
        };
        let me = self.user_id();
        let found = if span.ours.contains(room) {
            gap::whole(&sdk_room, since, until, me).await?
        } else {
            gap::newest(&sdk_room, since, until, me, allowance).await?
        };
        if let Some(why) = &found.missing {
            error!(%room, %why, "events were left out and are not all read back");
        }
        Ok(found)
    }

    async fn settings(&self, since: Option<&str>, timeout: Duration) -> Result<SyncSettings, SyncError> {
        let filter = self.sdk.get_or_upload_filter(FILTER, filter()).await.map_err(RequestError::from)?;
        let token = since.map_or(SyncToken::NoToken, |since| SyncToken::Specific(since.to_owned()));
        Ok(SyncSettings::new()
            .timeout(timeout)
            .set_presence(PresenceState::Offline)
            .filter(SyncFilter::FilterId(filter))
            .token(token))
    }

    async fn not_done(&self, failure: RequestError) -> SyncError {
        if let RequestError::Barred { .. } | RequestError::Never { .. } = failure {
            // A homeserver put back to an earlier day may not know our filter any more: bring it a new one.
            let forgotten = self.sdk.state_store().remove_kv_data(StateStoreDataKey::Filter(FILTER)).await;
            warn!(%failure, ?forgotten, "the homeserver refused a sync; uploading the filter anew");
        }
        failure.into()
    }

    async fn sdk_token(&self) -> Result<Option<String>, SyncError> {
        match self.sdk.state_store().get_kv_data(StateStoreDataKey::SyncToken).await {
            Ok(value) => Ok(value.and_then(StateStoreDataValue::into_sync_token)),
            Err(error) => Err(SyncError::Later { after: None, why: error.to_string() }),
        }
    }
}

/// What we want to hear: long timelines, members as they speak, no presence, nobody's typing.
pub(crate) fn filter() -> FilterDefinition {
    let members = LazyLoadOptions::Enabled { include_redundant_members: false };
    let mut filter = FilterDefinition::default();
    filter.presence = Filter::ignore_all();
    filter.room.ephemeral = RoomEventFilter::ignore_all();
    filter.room.state.lazy_load_options = members;
    filter.room.timeline.lazy_load_options = members;
    // Synapse never gives more than this at once, and ten without being asked.
    filter.room.timeline.limit = Some(uint!(100));
    filter
}

/// Whether state other than members came: members come along with whoever speaks, changed or not.
fn tells_state(state: &State) -> bool {
    let (State::Before(events) | State::After(events)) = state;
    events.iter().any(|event| {
        event.get_field::<String>("type").is_ok_and(|kind| kind.is_some_and(|kind| kind != "m.room.member"))
    })
}

/// Whether anything of the state may be another than before.
fn changes_state(state: &State, timeline: &Timeline) -> bool {
    let (State::Before(state) | State::After(state)) = state;
    let tells_state = |event: &TimelineEvent| {
        matches!(event.raw().get_field::<IgnoredAny>("state_key"), Ok(Some(_)) | Err(_))
    };
    timeline.limited || !state.is_empty() || timeline.events.iter().any(tells_state)
}

fn changes_room(kind: &HeardKind) -> bool {
    matches!(kind, HeardKind::PowerLevels | HeardKind::Encryption | HeardKind::Tombstone { .. })
}

fn changed_person(event: &Heard) -> Option<&OwnedUserId> {
    match &event.kind {
        HeardKind::Member { who, .. } => Some(who),
        _ => None,
    }
}
