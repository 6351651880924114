//! The loop: hears the chat, delivers, and ends in order when asked to.
//!
//! Each batch is decided and kept before the next is asked for. Deliveries wait until the backlog of the time away has
//! been read, which may hold our own echo; and deadlines fall due with what was heard alone, however long the homeserver
//! is away: there may be the answer that makes them needless. A changed configuration is taken over between two batches.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use thiserror::Error;
use tokio::task::JoinError;
use tracing::{debug, info, warn};

use crate::chat::{Batch, Chat, ListenError, Pending};
use crate::clock::Clock;
use crate::domain::edition::Change;
use crate::domain::event::{Event, Outcome, Reread, What};
use crate::domain::ids::{Cause, MessageId};
use crate::domain::message::Sealed;
use crate::domain::programme::Programme;
use crate::engine::{Engine, EngineError};
use crate::logos::Logos;
use crate::mail::Mailer;
use crate::outbox::Outbox;
use crate::texts::Texts;

/// How long an orderly end waits for messages in flight.
const PATIENCE: Duration = Duration::from_secs(5);

/// Why the service ended by itself.
#[derive(Debug, Error)]
pub enum ServiceError {
    /// Nothing can be heard any more.
    #[error(transparent)]
    Listen(#[from] ListenError),
    /// Nothing can be decided or kept any more.
    #[error(transparent)]
    Engine(#[from] EngineError),
    /// A delivery broke off, which is a bug.
    #[error("a delivery broke off ({0}); start the process again, nothing is lost, and please report this")]
    Delivery(#[from] JoinError),
}

/// The configuration, as somebody can change it while the bot runs.
pub trait Files: Send {
    /// Waits until the operator's system asks for it to be read anew. Dropping the future loses nothing.
    fn told(&mut self) -> Pending<'_, ()>;

    /// Reads all of it anew, and compares it with what holds.
    ///
    /// # Errors
    /// All that is wrong with it, each with file, line and mend.
    fn read(&mut self) -> Result<Fresh, Vec<String>>;

    /// What was read last holds from now on.
    fn adopt(&mut self);
}

/// The configuration as it was just read.
pub struct Fresh {
    /// The rules.
    pub programme: Arc<Programme>,
    /// All that the bot can say.
    pub texts: Arc<Texts>,
    /// What draws the logos of user groups.
    pub logos: Arc<Logos>,
    /// What is written otherwise than what holds.
    pub changes: Vec<Change>,
    /// The keys of which that holds with a restart only.
    pub held_back: Vec<String>,
}

/// Serves until `shutdown` is ready, or until it cannot go on.
///
/// # Errors
/// Fails if the chat or the store does; nothing is lost then, a restart goes on where this ended.
pub async fn serve(
    mut engine: Engine,
    chat: Arc<dyn Chat>,
    mailer: Option<Arc<dyn Mailer>>,
    files: &mut dyn Files,
    clock: &dyn Clock,
    shutdown: impl Future<Output = ()>,
) -> Result<(), ServiceError> {
    let mut shutdown = pin!(shutdown);
    let mut outbox = Outbox::new(Arc::clone(&chat)).with_mailer(mailer);
    let now = || clock.now();
    let mut backlog = true;
    loop {
        let (since, held) = (engine.since().map(str::to_owned), engine.held().to_vec());
        let mut listening = chat.listen(since.as_deref(), &held, engine.next_deadline(), &now);
        let batch = loop {
            tokio::select! {
                biased;
                () = &mut shutdown => {
                    drop(listening);
                    return end(engine, outbox, clock.now()).await;
                }
                heard = &mut listening => break heard?,
                () = files.told(), if !backlog => outbox.put(reread(&mut engine, files, false, clock.now())?),
                what = outbox.next() => {
                    let settled = [vec![what?], outbox.settled()?].concat();
                    outbox.put(engine.take_in(reports(settled, clock.now()), clock.now())?);
                }
            }
        };
        drop(listening);
        debug!(events = batch.events.len(), "heard");
        engine.vitals().heard(clock.now());
        outbox.heard(&heard_in(&batch));
        let new = engine.take_in(batch, clock.now())?;
        outbox.heard(&engine.taken_out());
        if backlog {
            backlog = false;
            engine.vitals().awake();
            outbox.put(engine.outstanding());
            info!("ready");
        } else {
            outbox.put(new);
        }
        while engine.reload_asked().is_some() {
            outbox.put(reread(&mut engine, files, true, clock.now())?);
        }
    }
}

/// Reads the configuration anew and goes by it, if it can be used and was not merely to be shown; gives what is said to
/// that.
fn reread(
    engine: &mut Engine,
    files: &mut dyn Files,
    asked: bool,
    now: Timestamp,
) -> Result<Vec<Sealed>, EngineError> {
    let holds = !asked || engine.reload_asked().is_some_and(|asked| !asked.shown_only);
    let outcome = match files.read() {
        Ok(Fresh { programme, texts, logos, changes, held_back }) => {
            info!(?changes, ?held_back, holds, "the configuration was read anew");
            if holds {
                engine.reprogramme(programme, texts, logos);
                files.adopt();
            }
            Outcome::Right { holds, changes, held_back }
        }
        Err(problems) => {
            for problem in &problems {
                warn!("{problem}");
            }
            warn!(
                problems = problems.len(),
                "the configuration cannot be used; going on with what held before"
            );
            Outcome::Wrong(problems)
        }
    };
    engine.take_in(report(What::Reread(Reread { asked, outcome }), now), now)
}

async fn end(mut engine: Engine, mut outbox: Outbox, now: Timestamp) -> Result<(), ServiceError> {
    info!("stopping");
    for what in outbox.finish(PATIENCE).await {
        engine.take_in(report(what, now), now)?;
    }
    engine.settle()?;
    info!("stopped; everything is kept");
    Ok(())
}

fn report(what: What, now: Timestamp) -> Batch {
    reports(vec![what], now)
}

fn reports(what: Vec<What>, now: Timestamp) -> Batch {
    let event = |what| Event { cause: Cause(String::new()), at: now, what };
    Batch { events: what.into_iter().map(event).collect(), ..Batch::default() }
}

/// The messages of our own that the batch has heard.
fn heard_in(batch: &Batch) -> BTreeSet<MessageId> {
    let ours = batch.events.iter().filter_map(|event| match &event.what {
        What::Heard { message, .. } => Some(message.clone()),
        _ => None,
    });
    ours.collect()
}
