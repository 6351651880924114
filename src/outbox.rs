//! Delivers what was said: in order within a room, rooms side by side, one message in flight in each. It keeps trying,
//! and what can never be delivered it reports.

use std::collections::{BTreeMap, VecDeque};
use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tracing::{debug, error, warn};

use crate::chat::{Chat, SendError};
use crate::domain::event::What;
use crate::domain::message::{Address, Sealed};

/// The first wait after a failed attempt; it doubles with each.
const FIRST_WAIT: Duration = Duration::from_secs(1);

/// The longest wait between two attempts.
const LONGEST_WAIT: Duration = Duration::from_mins(5);

/// Messages on their way.
pub struct Outbox {
    chat: Arc<dyn Chat>,
    /// What waits behind the message in flight, by address; a lane without a message in flight does not exist.
    lanes: BTreeMap<Address, VecDeque<Sealed>>,
    in_flight: JoinSet<(Address, What)>,
}

impl Outbox {
    /// An empty outbox that delivers to this chat.
    #[must_use]
    pub fn new(chat: Arc<dyn Chat>) -> Self {
        Self { chat, lanes: BTreeMap::new(), in_flight: JoinSet::new() }
    }

    /// Takes messages to deliver, each behind what goes to the same address.
    pub fn put(&mut self, messages: Vec<Sealed>) {
        for message in messages {
            if let Some(lane) = self.lanes.get_mut(&message.to) {
                lane.push_back(message);
            } else {
                self.lanes.insert(message.to.clone(), VecDeque::new());
                self.launch(message);
            }
        }
    }

    /// Waits until a message has been delivered or given up. Dropping the future loses nothing.
    pub async fn next(&mut self) -> What {
        match self.in_flight.join_next().await {
            Some(Ok((address, what))) => {
                match self.lanes.get_mut(&address).and_then(VecDeque::pop_front) {
                    Some(next) => self.launch(next),
                    None => drop(self.lanes.remove(&address)),
                }
                what
            }
            Some(Err(failed)) => {
                // A panic in a delivery is a bug; the lane stays closed, and the next start delivers what it held.
                error!(%failed, "a delivery broke off; what waits behind it is delivered after a restart");
                Box::pin(self.next()).await
            }
            None => pending().await,
        }
    }

    /// Lets what is in flight arrive, for at most this long, and starts nothing more.
    pub async fn finish(&mut self, patience: Duration) -> Vec<What> {
        self.lanes.clear();
        let mut arrived = Vec::new();
        let all = async {
            while let Some(joined) = self.in_flight.join_next().await {
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
        let chat = Arc::clone(&self.chat);
        self.in_flight.spawn(async move { (message.to.clone(), deliver(chat.as_ref(), &message).await) });
    }
}

async fn deliver(chat: &dyn Chat, message: &Sealed) -> What {
    let mut wait = FIRST_WAIT;
    loop {
        debug!(id = %message.id, "sending");
        match chat.send(message).await {
            Ok(()) => return What::Delivered { message: message.id.clone() },
            Err(SendError::Never { why }) => {
                error!(id = %message.id, to = ?message.to, %why, "a message will never be delivered");
                return What::Undeliverable { message: message.id.clone(), to: message.to.clone(), why };
            }
            Err(SendError::Later { after, why }) => {
                let this_time = after.unwrap_or_default().max(wait);
                warn!(id = %message.id, to = ?message.to, %why, seconds = this_time.as_secs(), "a message waits");
                sleep(this_time).await;
                wait = (wait * 2).min(LONGEST_WAIT);
            }
        }
    }
}
