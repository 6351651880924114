//! Matrix: the programme's rooms on a homeserver, as a chat. The only place that knows the door to matrix-sdk.

pub mod asking;
pub mod delivery;
pub mod held;
pub mod intake;
pub mod invitations;
pub mod places;
pub mod standing;
pub mod upgrades;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chancery_matrix_client::client::Client;
use chancery_matrix_client::sync::{SyncError, Synced};
use jiff::Timestamp;
use tokio::time::sleep;
use tracing::warn;

use super::{Batch, Chat, ListenError, Now, Pending, SendError};
use crate::domain::event::Event;
use crate::domain::ids::Cause;
use crate::domain::message::Sealed;
use places::{Places, RoomPlan};

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
    client: Client,
    plan: RoomPlan,
    places: tokio::sync::OnceCell<Places>,
    /// Whether this process has synced: the first sync takes in the backlog and does not wait.
    synced: AtomicBool,
}

impl MatrixChat {
    /// The chat over this session, in these rooms.
    #[must_use]
    pub fn new(client: Client, plan: RoomPlan) -> Self {
        let places = tokio::sync::OnceCell::new();
        Self { client, plan, places, synced: AtomicBool::new(false) }
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
            // What a gap holds is read after the answer, and takes its time.
            let asked = now();
            match self.client.sync(since, patience, &places.ours()).await {
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
        batch.events.extend(places.entered(&self.client, now).await);
        let patient = first || held::was_silent(listening, now);
        let mut waiting = intake::retry(&self.client, places, held, patient, now, &mut batch).await?;
        for room in &synced.rooms {
            match places.place(&self.client, &room.room).await? {
                Some(place) => {
                    intake::take_in(&self.client, places, &place, room, now, &mut waiting, &mut batch)
                        .await?;
                }
                None => intake::pass_over(self.client.user_id(), room, now, &mut batch),
            }
        }
        Ok(batch)
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
        let touched = synced.rooms.iter().filter(|room| room.state_changed || room.left);
        let mut touched: BTreeSet<_> = touched.map(|room| room.room.clone()).collect();
        touched.extend(moved.iter().map(|(room, _)| room.clone()));
        let mut events: Vec<_> = moved.into_iter().map(|(_, event)| event).collect();
        if first {
            touched.extend(places.all().into_iter().map(|(_, id)| id));
        }
        events.extend(upgrades::whereabouts(client, places, &touched, now).await?);
        // The organisers' room first: what is wrong with the others is told there.
        events.extend(standing::of_rooms(client, places, &touched, now).await?);
        events.extend(places.roles(client, &touched, now).await?);
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
