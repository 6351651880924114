//! By which names everybody is in the community's rooms, looked through once for each room that the bot is in: beside
//! listening, which never waits for it, and handed out a few names at a time.
//!
//! What was heard of somebody meanwhile is newer than what the homeserver listed, whenever it did: it comes after
//! everything that was heard before it was asked. Then the list says nothing of them.

use std::collections::{BTreeMap, BTreeSet};
use std::future::poll_fn;
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use chancery_matrix_client::client::{Boxed, Client};
use chancery_matrix_client::error::RequestError;
use chancery_matrix_client::names::Member;
use jiff::Timestamp;
use ruma::{OwnedRoomId, OwnedUserId, RoomId, UserId};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::sleep;
use tracing::{error, info, warn};

use super::places::event;
use crate::domain::event::{Event, What};

/// How many names are handed out at once, lest anybody wait for them.
pub const AT_ONCE: usize = 200;

/// How long a sync waits while a homeserver is asked for names: they are handed out when it is over.
const ASKING_WAIT: Duration = Duration::from_secs(2);

/// The usual first wait after a failure.
const FIRST_WAIT: Duration = Duration::from_secs(5);

/// The longest wait between two tries.
const LONGEST_WAIT: Duration = Duration::from_mins(10);

/// Everybody in one room, one after the other.
pub type Names = Box<dyn Iterator<Item = Member> + Send>;

/// Asks for everybody in one room, once.
pub type Ask = dyn Fn(&RoomId) -> Boxed<'static, Result<Names, RequestError>> + Send + Sync;

/// All rooms that were looked through, are, or are going to be.
pub struct Survey {
    rooms: Mutex<BTreeMap<OwnedRoomId, Inquiry>>,
    ask: Arc<Ask>,
    /// One list at a time: it is in memory as a whole.
    turn: Arc<Semaphore>,
    /// The first wait after a failure; it doubles with each.
    wait: Duration,
}

/// How far one room is.
struct Inquiry {
    step: Step,
    /// Of whom was heard since it began.
    heard: BTreeSet<OwnedUserId>,
}

enum Step {
    Asking(Boxed<'static, Option<Listed>>),
    Telling(Listed),
    Done,
}

/// The names of a room, and the turn that it has until they are told.
struct Listed {
    names: Names,
    _turn: OwnedSemaphorePermit,
}

impl Survey {
    /// A survey of no room yet, which asks like this.
    #[must_use]
    pub fn new(ask: Arc<Ask>) -> Self {
        Self { rooms: Mutex::default(), ask, turn: Arc::new(Semaphore::new(1)), wait: FIRST_WAIT }
    }

    /// A survey of no room yet, which asks this client's homeserver.
    #[must_use]
    pub fn by(client: Arc<Client>) -> Self {
        Self::new(Arc::new(move |room| {
            let asked = client.names(room);
            Box::pin(async move { Ok(Box::new(asked.await?) as Names) })
        }))
    }

    /// From now on exactly these rooms are looked through: one that is new is asked for, one that is missing forgotten.
    pub fn covers(&self, rooms: &BTreeSet<OwnedRoomId>) {
        let mut inquiries = self.rooms();
        inquiries.retain(|room, _| rooms.contains(room));
        for room in rooms {
            inquiries.entry(room.clone()).or_insert_with(|| {
                let asking =
                    patiently(room.clone(), Arc::clone(&self.ask), Arc::clone(&self.turn), self.wait);
                Inquiry { step: Step::Asking(Box::pin(asking)), heard: BTreeSet::new() }
            });
        }
    }

    /// Something in the room was not heard: it is looked through again when it is next among those covered.
    pub fn forget(&self, room: &RoomId) {
        self.rooms().remove(room);
    }

    /// Goes on with the survey for as long as something else takes.
    pub async fn beside<T>(&self, mut other: Boxed<'_, T>) -> T {
        poll_fn(|cx| {
            let done = other.as_mut().poll(cx);
            if done.is_pending() {
                self.go_on(cx);
            }
            done
        })
        .await
    }

    fn go_on(&self, cx: &mut Context<'_>) {
        for inquiry in self.rooms().values_mut() {
            if let Step::Asking(asking) = &mut inquiry.step
                && let Poll::Ready(listed) = asking.as_mut().poll(cx)
            {
                inquiry.step = listed.map_or(Step::Done, Step::Telling);
            }
        }
    }

    /// The longest that a sync may wait now, as far as the survey has a say in it.
    #[must_use]
    pub fn patience(&self) -> Option<Duration> {
        let telling = self.rooms().values().any(|inquiry| matches!(inquiry.step, Step::Telling(_)));
        let asking = self.turn.available_permits() == 0;
        if telling { Some(Duration::ZERO) } else { asking.then_some(ASKING_WAIT) }
    }

    /// Of these people was heard just now.
    pub fn hears(&self, events: &[Event]) {
        let mut rooms = self.rooms();
        for event in events {
            if let What::Named { who, room, .. } = &event.what
                && let Some(Inquiry { step: Step::Asking(_) | Step::Telling(_), heard }) = rooms.get_mut(room)
            {
                heard.insert(who.clone());
            }
        }
    }

    /// The next names; comes after everything that was heard until now.
    pub fn told(&self, me: &UserId, now: Timestamp) -> Vec<Event> {
        let mut events = Vec::new();
        let mut left = AT_ONCE;
        for (room, inquiry) in self.rooms().iter_mut() {
            let Step::Telling(listed) = &mut inquiry.step else { continue };
            for Member { who, name } in listed.names.by_ref().take(left) {
                left -= 1;
                if who != me && !inquiry.heard.contains(&who) {
                    events.push(event(now, What::Named { who, room: room.clone(), name }));
                }
            }
            if left == 0 {
                break;
            }
            info!(%room, "looked through the names of everybody in a room");
            inquiry.step = Step::Done;
            drop(mem::take(&mut inquiry.heard));
        }
        events
    }

    fn rooms(&self) -> MutexGuard<'_, BTreeMap<OwnedRoomId, Inquiry>> {
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Asks until there is an answer, for however long, with growing waits; nothing if the homeserver will never tell.
async fn patiently(
    room: OwnedRoomId,
    ask: Arc<Ask>,
    turns: Arc<Semaphore>,
    mut wait: Duration,
) -> Option<Listed> {
    loop {
        let turn = Arc::clone(&turns).acquire_owned().await.ok()?;
        let (after, why) = match ask(&room).await {
            Ok(names) => return Some(Listed { names, _turn: turn }),
            Err(RequestError::Later { after, why }) => (after.unwrap_or_default(), why),
            Err(RequestError::Limited { after, why, .. }) => (after, why),
            Err(why) => {
                error!(%room, %why, "the names of those who are in this room cannot be looked through");
                return None;
            }
        };
        drop(turn);
        let this_time = after.max(wait);
        warn!(%room, %why, seconds = this_time.as_secs(), "the names of a room cannot be looked through yet");
        sleep(this_time).await;
        wait = (wait * 2).min(LONGEST_WAIT);
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use ruma::{room_id, user_id};

    use super::*;

    fn person(number: usize) -> OwnedUserId {
        format!("@person-{number}:example.org").parse().expect("a person")
    }

    fn listed(names: usize) -> Names {
        Box::new(
            (0..names).map(|number| Member { who: person(number), name: Some(format!("Person {number}")) }),
        )
    }

    fn covered(
        ask: impl Fn(&RoomId) -> Boxed<'static, Result<Names, RequestError>> + Send + Sync + 'static,
    ) -> Survey {
        let survey = Survey { wait: Duration::ZERO, ..Survey::new(Arc::new(ask)) };
        survey.covers(&[room_id!("!many").to_owned()].into());
        survey
    }

    fn of_many(names: usize) -> Survey {
        covered(move |_| Box::pin(ready(Ok(listed(names)))))
    }

    async fn heard(survey: &Survey) {
        survey.beside(Box::pin(tokio::task::yield_now())).await;
    }

    fn told(survey: &Survey) -> Vec<OwnedUserId> {
        let me = user_id!("@chancery:example.org");
        let who = |event: Event| match event.what {
            What::Named { who, .. } => who,
            other => panic!("{other:?}"),
        };
        survey.told(me, Timestamp::UNIX_EPOCH).into_iter().map(who).collect()
    }

    #[tokio::test]
    async fn everybody_is_told_once_and_a_few_at_a_time() {
        let survey = of_many(2 * AT_ONCE + 1);
        assert_eq!(told(&survey), [] as [OwnedUserId; 0], "nobody was asked yet");
        heard(&survey).await;
        assert_eq!(survey.patience(), Some(Duration::ZERO));
        let all: Vec<_> = [told(&survey), told(&survey), told(&survey), told(&survey)].into();
        assert_eq!(all.iter().map(Vec::len).collect::<Vec<_>>(), [AT_ONCE, AT_ONCE, 1, 0]);
        assert_eq!(all.concat(), (0..=2 * AT_ONCE).map(person).collect::<Vec<_>>());
        assert_eq!(survey.patience(), None);
        survey.covers(&[room_id!("!many").to_owned()].into());
        heard(&survey).await;
        assert_eq!(told(&survey), [] as [OwnedUserId; 0], "once is enough");
    }

    #[tokio::test]
    async fn what_was_heard_meanwhile_is_newer() {
        let survey = of_many(3);
        let (who, room) = (person(1), room_id!("!many").to_owned());
        survey.hears(&[event(Timestamp::UNIX_EPOCH, What::Named { who, room, name: None })]);
        let (who, room) = (person(2), room_id!("!other").to_owned());
        survey.hears(&[event(Timestamp::UNIX_EPOCH, What::Named { who, room, name: None })]);
        heard(&survey).await;
        assert_eq!(told(&survey), [person(0), person(2)]);
    }

    #[tokio::test]
    async fn a_room_that_the_bot_left_is_forgotten_and_looked_through_when_it_is_back() {
        let survey = of_many(1);
        heard(&survey).await;
        survey.covers(&BTreeSet::new());
        assert_eq!((told(&survey), survey.patience()), (Vec::new(), None));
        survey.covers(&[room_id!("!many").to_owned()].into());
        heard(&survey).await;
        assert_eq!(told(&survey).len(), 1);
    }

    #[tokio::test]
    async fn listening_does_not_wait_for_a_homeserver_that_does_not_tell() {
        let survey = covered(|_| Box::pin(pending()));
        heard(&survey).await;
        assert_eq!(survey.patience(), Some(ASKING_WAIT));
        assert_eq!(told(&survey), [] as [OwnedUserId; 0]);
    }

    #[tokio::test]
    async fn a_failure_is_tried_again_and_a_refusal_is_not() {
        let tries = Mutex::new(0);
        let survey = covered(move |_| {
            let mut tries = tries.lock().expect("nobody panicked");
            *tries += 1;
            let later = RequestError::Later { after: None, why: "away".to_owned() };
            Box::pin(ready(if *tries < 4 { Err(later) } else { Ok(listed(1)) }))
        });
        heard(&survey).await;
        assert_eq!(survey.patience(), None, "while it waits nobody else has to hurry");
        while survey.patience().is_none() {
            heard(&survey).await;
        }
        assert_eq!(told(&survey), [person(0)]);

        let survey = covered(|_| Box::pin(ready(Err(RequestError::Barred { why: "no".to_owned() }))));
        heard(&survey).await;
        assert_eq!((told(&survey), survey.patience()), (Vec::new(), None));
        assert!(matches!(survey.rooms().values().next(), Some(Inquiry { step: Step::Done, .. })));
    }
}
