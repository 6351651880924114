//! Delivers what was said: in order within a room, rooms side by side, one message in flight in each, answers before
//! what nobody waits for, and no faster than the homeserver lets us. It keeps trying, and what can never be delivered
//! it reports.

pub mod pace;
pub mod queue;

use std::collections::BTreeSet;
use std::future::pending;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::{JoinError, JoinSet};
use tokio::time::{sleep, timeout};
use tracing::{debug, error, info, warn};

use crate::chat::{Chat, SendError};
use crate::clock::Stopwatch;
use crate::domain::event::What;
use crate::domain::ids::MessageId;
use crate::domain::message::{Address, Mail, Prompt, Sealed, SealedAct};
use crate::mail::{MailError, Mailer};
use queue::{Beside, Next, Queue, lane};

/// Messages on their way.
pub struct Outbox {
    chat: Arc<dyn Chat>,
    mailer: Option<Arc<dyn Mailer>>,
    queue: Queue,
    tasks: JoinSet<(Sealed, Result<(), SendError>)>,
    made: Stopwatch,
}

impl Outbox {
    /// An empty outbox that delivers to this chat.
    #[must_use]
    pub fn new(chat: Arc<dyn Chat>) -> Self {
        let (mailer, queue, tasks) = (None, Queue::default(), JoinSet::new());
        Self { chat, mailer, queue, tasks, made: Stopwatch::start() }
    }

    /// And e-mails by this mailer, if there is one.
    #[must_use]
    pub fn with_mailer(self, mailer: Option<Arc<dyn Mailer>>) -> Self {
        Self { mailer, ..self }
    }

    /// Takes messages to deliver, each behind what goes to the same address.
    pub fn put(&mut self, messages: Vec<Sealed>) {
        for message in messages {
            self.queue.put(message);
        }
    }

    /// These messages were heard in their rooms, or are not to be heard any more: they are not sent again, whatever became
    /// of the answer.
    pub fn heard(&mut self, messages: &BTreeSet<MessageId>) {
        self.queue.heard(messages);
    }

    /// Delivers, until a message has been delivered or given up. Dropping the future loses nothing.
    ///
    /// # Errors
    /// A delivery that broke off is a bug: whatever it was about is uncertain until the process has started anew.
    pub async fn next(&mut self) -> Result<What, JoinError> {
        loop {
            self.launch();
            let now = self.made.elapsed();
            let wakes = self.queue.wakes(now).map(|at| at.saturating_sub(now));
            tokio::select! {
                Some(joined) = self.tasks.join_next() => {
                    let (message, answer) = joined?;
                    if let Some(what) = self.done(message, answer) {
                        return Ok(what);
                    }
                }
                () = after(wakes) => {}
            }
        }
    }

    /// What else has been delivered or given up by now, after [`Self::next`]; does not wait for anything.
    ///
    /// # Errors
    /// As [`Self::next`].
    pub fn settled(&mut self) -> Result<Vec<What>, JoinError> {
        let mut settled = Vec::new();
        while let Some(joined) = self.tasks.try_join_next() {
            let (message, answer) = joined?;
            settled.extend(self.done(message, answer));
        }
        self.launch();
        Ok(settled)
    }

    /// Lets what is in flight arrive, for at most this long, and starts nothing more.
    pub async fn finish(&mut self, patience: Duration) -> Vec<What> {
        self.queue.drop_waiting();
        let mut arrived = Vec::new();
        let all = async {
            while let Some(joined) = self.tasks.join_next().await {
                arrived.extend(joined.ok().and_then(|(message, answer)| self.done(message, answer)));
            }
        };
        if timeout(patience, all).await.is_err() {
            debug!("some messages are still on their way; the next start settles them");
        }
        arrived
    }

    #[allow(clippy::disallowed_methods, reason = "deliveries are the one thing that runs beside the loop")]
    fn launch(&mut self) {
        while let Some(message) = self.queue.start(self.made.elapsed()) {
            debug!(id = %message.id, "sending");
            let (chat, mailer) = (Arc::clone(&self.chat), self.mailer.clone());
            self.tasks.spawn(async move {
                let answer = match &message.act {
                    SealedAct::Mail(mail) => send_mail(mailer.as_deref(), mail, &message).await,
                    _ => chat.send(&message).await,
                };
                (message, answer)
            });
        }
    }

    /// What has become of a message, if it is settled.
    fn done(&mut self, message: Sealed, answer: Result<(), SendError>) -> Option<What> {
        let lane = lane(&message);
        let next = self.queue.done(&lane, &answer, self.made.elapsed());
        let Sealed { id, act, noted, .. } = message;
        let (to, beside) = lane;
        let moved = match beside {
            Beside::Moving(who) => Some(who),
            Beside::Nothing | Beside::TakingBack => None,
        };
        // What the homeserver answers names the person, too.
        let told = |why: String| if noted.contains(&Prompt::Discreet) { "not told".to_owned() } else { why };
        match (next, answer) {
            (Next::Again(wait), Err(SendError::Limited { what, .. })) => {
                let (seconds, waiting) = (wait.as_secs(), self.queue.len());
                info!(
                    ?what,
                    seconds,
                    waiting,
                    "the homeserver slows us down; `chancery check --online` says how to change that"
                );
                return None;
            }
            (Next::Again(wait), Err(error)) => {
                let (kind, why, seconds) = (kind(&to), told(error.to_string()), wait.as_secs());
                warn!(%id, kind, %why, seconds, "a message waits");
                return None;
            }
            (Next::Done, Err(SendError::Never { why })) => match act {
                SealedAct::React { .. } => {
                    warn!(%id, %why, "a button is missing; the command works all the same");
                }
                act => {
                    let (kind, shown) = (kind(&to), told(why.clone()));
                    error!(%id, kind, why = %shown, "a message will never be delivered");
                    let (invited, put_out, stands) = match act {
                        SealedAct::Remove(_) => (None, moved, None),
                        SealedAct::Redact(event) => (None, None, Some(event)),
                        _ => (moved, None, None),
                    };
                    let (message, noted) = (id, Vec::new());
                    return Some(What::Undeliverable { message, to, invited, put_out, stands, why, noted });
                }
            },
            _ => {}
        }
        Some(What::Delivered { message: id })
    }
}

/// What sort of address it is. Whose it is may tell who reported somebody, so no log does.
fn kind(to: &Address) -> &'static str {
    match to {
        Address::Person(_) => "a direct chat",
        Address::Room(_) => "one of the programme's rooms",
        Address::Community(_) => "a community room",
        Address::Mailbox { .. } => "a mailbox",
    }
}

/// An e-mail goes another way, and is settled by the mail server's word alone.
async fn send_mail(mailer: Option<&dyn Mailer>, mail: &Mail, message: &Sealed) -> Result<(), SendError> {
    let Some(mailer) = mailer else {
        return Err(SendError::Never { why: "the configuration has no [mail] any more".to_owned() });
    };
    mailer.send(mail, &message.id, message.at).await.map_err(|error| match error {
        MailError::Later { why } => SendError::Later { after: None, why },
        MailError::Never { why } => SendError::Never { why },
    })
}

async fn after(wait: Option<Duration>) {
    match wait {
        Some(wait) => sleep(wait).await,
        None => pending().await,
    }
}
