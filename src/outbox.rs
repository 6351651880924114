//! Delivers what was said: in order within a room, rooms side by side, one message in flight in each. It keeps trying,
//! and what can never be delivered it reports.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::future::pending;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ruma::OwnedUserId;
use tokio::task::{JoinError, JoinSet};
use tokio::time::{sleep, timeout};
use tracing::{debug, error, warn};

use crate::chat::{Chat, SendError};
use crate::domain::event::What;
use crate::domain::ids::MessageId;
use crate::domain::message::{Address, Sealed, SealedAct};

/// The first wait after a failed attempt; it doubles with each.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// The longest wait between two attempts.
const LONGEST_WAIT: Duration = Duration::from_mins(5);

/// What waits for each other: messages to one address. An invitation that is refused holds nobody else up.
type Lane = (Address, Option<OwnedUserId>);

/// The messages in flight, and whether each was heard in its room meanwhile.
type InFlight = Arc<Mutex<BTreeMap<MessageId, bool>>>;

/// Messages on their way.
pub struct Outbox {
    chat: Arc<dyn Chat>,
    /// What waits behind the message in flight; a lane without a message in flight does not exist.
    lanes: BTreeMap<Lane, VecDeque<Sealed>>,
    tasks: JoinSet<(Lane, What)>,
    in_flight: InFlight,
}

impl Outbox {
    /// An empty outbox that delivers to this chat.
    #[must_use]
    pub fn new(chat: Arc<dyn Chat>) -> Self {
        Self { chat, lanes: BTreeMap::new(), tasks: JoinSet::new(), in_flight: InFlight::default() }
    }

    /// Takes messages to deliver, each behind what goes to the same address.
    pub fn put(&mut self, messages: Vec<Sealed>) {
        for message in messages {
            if let Some(waiting) = self.lanes.get_mut(&lane(&message)) {
                waiting.push_back(message);
            } else {
                self.lanes.insert(lane(&message), VecDeque::new());
                self.launch(message);
            }
        }
    }

    /// These messages were heard in their rooms: they are not sent again, whatever became of the answer.
    pub fn heard(&mut self, messages: &BTreeSet<MessageId>) {
        let mut in_flight = self.in_flight.lock().unwrap_or_else(PoisonError::into_inner);
        in_flight.iter_mut().for_each(|(id, heard)| *heard |= messages.contains(id));
        drop(in_flight);
        self.lanes.values_mut().for_each(|waiting| waiting.retain(|message| !messages.contains(&message.id)));
    }

    /// Waits until a message has been delivered or given up. Dropping the future loses nothing.
    ///
    /// # Errors
    /// A delivery that broke off is a bug: whatever it was about is uncertain until the process has started anew.
    pub async fn next(&mut self) -> Result<What, JoinError> {
        let Some(joined) = self.tasks.join_next().await else { return pending().await };
        let (lane, what) = joined?;
        match self.lanes.get_mut(&lane).and_then(VecDeque::pop_front) {
            Some(next) => self.launch(next),
            None => drop(self.lanes.remove(&lane)),
        }
        Ok(what)
    }

    /// Lets what is in flight arrive, for at most this long, and starts nothing more.
    pub async fn finish(&mut self, patience: Duration) -> Vec<What> {
        self.lanes.clear();
        let mut arrived = Vec::new();
        let all = async {
            while let Some(joined) = self.tasks.join_next().await {
                arrived.extend(joined.ok().map(|(_, what)| what));
            }
        };
        if timeout(patience, all).await.is_err() {
            debug!("some messages are still on their way; the next start settles them");
        }
        arrived
    }

    #[allow(clippy::disallowed_methods, reason = "deliveries are the one thing that runs beside the loop")]
    fn launch(&mut self, message: Sealed) {
        let (chat, in_flight) = (Arc::clone(&self.chat), Arc::clone(&self.in_flight));
        in_flight.lock().unwrap_or_else(PoisonError::into_inner).insert(message.id.clone(), false);
        self.tasks.spawn(async move {
            let what = deliver(chat.as_ref(), &message, &in_flight).await;
            in_flight.lock().unwrap_or_else(PoisonError::into_inner).remove(&message.id);
            (lane(&message), what)
        });
    }
}

fn lane(message: &Sealed) -> Lane {
    (message.to.clone(), invited(message))
}

fn invited(message: &Sealed) -> Option<OwnedUserId> {
    match &message.act {
        SealedAct::Invite(who) => Some(who.clone()),
        SealedAct::Post(_) | SealedAct::React { .. } => None,
    }
}

async fn deliver(chat: &dyn Chat, message: &Sealed, in_flight: &InFlight) -> What {
    let delivered = What::Delivered { message: message.id.clone() };
    let mut wait = FIRST_WAIT;
    loop {
        debug!(id = %message.id, "sending");
        match chat.send(message).await {
            Ok(()) => return delivered,
            Err(SendError::Never { why }) if matches!(message.act, SealedAct::React { .. }) => {
                warn!(id = %message.id, %why, "a button is missing; the command works all the same");
                return delivered;
            }
            Err(SendError::Never { why }) => {
                error!(id = %message.id, to = ?message.to, %why, "a message will never be delivered");
                let (to, invited) = (message.to.clone(), invited(message));
                return What::Undeliverable { message: message.id.clone(), to, invited, why };
            }
            Err(SendError::Later { after, why }) => {
                let this_time = after.unwrap_or_default().max(wait);
                warn!(id = %message.id, to = ?message.to, %why, seconds = this_time.as_secs(), "a message waits");
                sleep(this_time).await;
                wait = (wait * 2).min(LONGEST_WAIT);
            }
        }
        let heard = in_flight.lock().unwrap_or_else(PoisonError::into_inner).get(&message.id) == Some(&true);
        if heard {
            return delivered;
        }
    }
}
