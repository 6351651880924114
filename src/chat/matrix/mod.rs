//! Matrix: the programme's rooms on a homeserver, as a chat. The only place that knows the door to matrix-sdk.

pub mod asking;
pub mod citing;
pub mod delivery;
pub mod held;
pub mod intake;
pub mod invitations;
pub mod places;
pub mod polls;
pub mod standing;
pub mod survey;
pub mod upgrades;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chancery_matrix_client::client::Client;
use chancery_matrix_client::sync::{Change, Gap, SyncError, Synced};
use jiff::Timestamp;
use tokio::time::sleep;
use tracing::warn;

use super::{Batch, Chat, ListenError, Now, Pending, SendError};
use crate::domain::event::Event;
use crate::domain::ids::Cause;
use crate::domain::message::Sealed;
use crate::domain::place::Room;
use intake::Intake;
use places::{Places, RoomPlan};
use survey::Survey;

/// How long one sync waits for something to happen.
const SYNC_WAIT: Duration = Duration::from_secs(30);

/// How long it waits while an encrypted message has no key yet.
const LOCKED_WAIT: Duration = Duration::from_secs(5);

/// The first wait after a failed request; it doubles with each.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// The longest wait between two attempts.
const LONGEST_WAIT: Duration = Duration::from_mins(1);

/// How long a sync waits so that what falls due does so in time: not less than a moment, lest the homeserver be asked
/// again and again.
fn until(due: Option<Timestamp>, now: Timestamp) -> Duration {
    let left = due.map(|due| Duration::try_from(due.duration_since(now)).unwrap_or_default());
    left.map_or(SYNC_WAIT, |left| left.clamp(FIRST_WAIT, SYNC_WAIT))
}

/// The homeserver, as the service talks with it.
pub struct MatrixChat {
    client: Arc<Client>,
    plan: RoomPlan,
    places: tokio::sync::OnceCell<Places>,
    /// Whether this process has synced: the first sync takes in the backlog and does not wait.
    synced: AtomicBool,
    survey: Survey,
}

impl MatrixChat {
    /// The chat over this session, in these rooms.
    #[must_use]
    pub fn new(client: Client, plan: RoomPlan) -> Self {
        let client = Arc::new(client);
        let survey = Survey::by(Arc::clone(&client));
        Self { client, plan, places: tokio::sync::OnceCell::new(), synced: AtomicBool::new(false), survey }
    }

    async fn hear(
        &self,
        since: Option<&str>,
        held: &[(Cause, String)],
        due: Option<Timestamp>,
        now: &Now<'_>,
    ) -> Result<Batch, ListenError> {
        let places = self.places().await?;
        let mut wait = FIRST_WAIT;
        let listening = now();
        loop {
            let in_haste = !self.synced.load(Ordering::Relaxed) || places.has_more_invitations();
            let patience = match in_haste {
                true => Duration::ZERO,
                // A key from the backup comes by another way than the sync, and whoever waits is to be told in time.
                false if !held.is_empty() => LOCKED_WAIT,
                false => until(due, now()),
            };
            let patience = self.survey.patience().map_or(patience, |longest| patience.min(longest));
            // What a gap holds is read after the answer, and takes its time.
            let asked = now();
            let ours = places.ours();
            let syncing = self.client.sync(since, patience, &ours);
            match self.survey.beside(syncing).await {
                Ok(synced) => {
                    let first = !self.synced.swap(true, Ordering::Relaxed);
                    let batch = self.batch(places, synced, held, (first, listening), now()).await?;
                    return Ok(Batch { read: Some(asked), ..batch });
                }
                Err(SyncError::Later { after, why }) => {
                    let this_time = after.unwrap_or_default().max(wait);
                    warn!(%why, seconds = this_time.as_secs(), "the homeserver cannot be heard");
                    sleep(this_time).await;
                    wait = (wait * 2).min(LONGEST_WAIT);
                }
                Err(SyncError::SessionLost { soft }) => return Err(ListenError::SessionLost { soft }),
                Err(SyncError::RunAhead) => {
                    return Err(ListenError::Restart(SyncError::RunAhead.to_string()));
                }
            }
        }
    }

    /// Everything a sync tells, as events: who holds which role first, so that it is seen by what follows.
    async fn batch(
        &self,
        places: &Places,
        synced: Synced,
        held: &[(Cause, String)],
        (first, listening): (bool, Timestamp),
        now: Timestamp,
    ) -> Result<Batch, ListenError> {
        let mut batch = Batch { since: Some(synced.next.clone()), ..Batch::default() };
        batch.events.extend(self.rooms(places, &synced, first, now).await?);
        // A room joined just now tells who is in it with the next sync.
        if !synced.invites.is_empty() || places.may_have_invitations() {
            batch.events.extend(places.entered(&self.client, now).await);
        }
        let patient = first || held::was_silent(listening, now);
        let mut intake = Intake::new(&self.client, places, now, &mut batch);
        intake.retry(held, patient).await?;
        for room in &synced.rooms {
            match places.place(&self.client, &room.room).await? {
                Some(place) => intake.take_in(&place, room).await?,
                None => intake.pass_over(room),
            }
        }
        self.names(places, &synced, now, &mut batch);
        Ok(batch)
    }

    /// By which names people are in the community's rooms, after what was heard of them.
    fn names(&self, places: &Places, synced: &Synced, now: Timestamp, batch: &mut Batch) {
        self.survey.hears(&batch.events);
        let unheard = synced.rooms.iter().filter(|room| matches!(room.gap, Gap::Unreadable { .. }));
        unheard.for_each(|room| self.survey.forget(&room.room));
        let community = places.all().into_iter().filter(|(room, _)| matches!(room, Room::Community(_)));
        let inside = community.map(|(_, id)| id).filter(|id| self.client.is_inside(id));
        self.survey.covers(&inside.collect());
        batch.events.extend(self.survey.told(self.client.user_id(), now));
    }

    /// What became of the programme's rooms: where they are, whether the bot can work there, and who is what by them.
    async fn rooms(
        &self,
        places: &Places,
        synced: &Synced,
        first: bool,
        now: Timestamp,
    ) -> Result<Vec<Event>, ListenError> {
        let client = &self.client;
        let moved = upgrades::follow(client, places, now).await?;
        let mut touched = BTreeSet::new();
        let mut people = BTreeMap::new();
        for room in &synced.rooms {
            match &room.changed {
                Change::Nothing if !room.left => continue,
                Change::People(who) if !first => drop(people.insert(room.room.clone(), who)),
                _ => {}
            }
            touched.insert(room.room.clone());
        }
        for (room, _) in &moved {
            people.remove(room);
            touched.insert(room.clone());
        }
        let mut events: Vec<_> = moved.into_iter().map(|(_, event)| event).collect();
        if first {
            touched.extend(places.all().into_iter().map(|(_, id)| id));
        }
        events.extend(upgrades::whereabouts(client, places, &touched, now).await?);
        // The organisers' room first: what is wrong with the others is told there.
        events.extend(standing::of_rooms(client, places, &touched, now).await?);
        events.extend(places.roles(client, &touched, &people, now).await?);
        Ok(events)
    }

    /// The programme's rooms by id, asked of the homeserver once.
    async fn places(&self) -> Result<&Places, ListenError> {
        self.places.get_or_try_init(|| places::find(&self.client, &self.plan)).await
    }
}

impl Chat for MatrixChat {
    fn listen<'a>(
        &'a self,
        since: Option<&'a str>,
        held: &'a [(Cause, String)],
        due: Option<Timestamp>,
        now: &'a Now<'a>,
    ) -> Pending<'a, Result<Batch, ListenError>> {
        Box::pin(self.hear(since, held, due, now))
    }

    fn send<'a>(&'a self, message: &'a Sealed) -> Pending<'a, Result<(), SendError>> {
        Box::pin(async move {
            let places = self.places.get().ok_or_else(|| SendError::Later {
                after: None,
                why: "the rooms are not known yet".to_owned(),
            })?;
            delivery::deliver(&self.client, places, message).await
        })
    }
}
