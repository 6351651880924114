//! Safe mode: the configuration cannot be used, and the bot says so instead of being silent. It hears its rooms and decides
//! nothing: no position is kept, nothing falls due, nothing is delivered, so that all of it is heard again and decided
//! once the configuration is mended. What it answers in the organisers' room it notes as handled, under names that follow
//! from what is answered: nothing is said twice, whatever stops it in between.

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::sleep;
use tracing::{info, warn};

use crate::chat::{Batch, Chat, Pending, SendError};
use crate::clock::Clock;
use crate::domain::command::{Command, Verb};
use crate::domain::event::{Said, What};
use crate::domain::ids::{Cause, Language, MessageId};
use crate::domain::message::{Address, Post, Reply, Sealed, SealedAct, Speech, Tone};
use crate::domain::phrase::Phrase;
use crate::domain::phrase::reload::Reloading;
use crate::domain::place::{Place, RoomName};
use crate::domain::programme::Programme;
use crate::domain::reading::Reading;
use crate::domain::rules::matter::counted;
use crate::domain::rules::reload::mistakes;
use crate::service::ServiceError;
use crate::store::{Commit, Store, StoreError};
use crate::texts::{Reader, Texts};
use crate::vitals::Vitals;

/// How long a message waits that could not be sent.
const WAIT: Duration = Duration::from_secs(5);

/// The configuration that cannot be used yet.
pub trait Mending: Send {
    /// Waits until the operator's system asks for it to be read anew. Dropping the future loses nothing.
    fn told(&mut self) -> Pending<'_, ()>;

    /// Reads all of it anew.
    ///
    /// # Errors
    /// All that is wrong with it, each with file, line and mend.
    fn read(&mut self) -> Result<(), Vec<String>>;
}

/// How safe mode ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The configuration can be used.
    Mended,
    /// The bot was told to stop.
    Stopped,
}

/// The bot while its configuration cannot be used.
pub struct SafeMode {
    store: Box<dyn Store>,
    chat: Arc<dyn Chat>,
    programme: Arc<Programme>,
    texts: Arc<Texts>,
    vitals: Arc<Vitals>,
    problems: Vec<String>,
    /// Up to where the rooms were read when the bot last decided something.
    left: Option<String>,
    /// Messages of ours that stand in their rooms.
    heard: BTreeSet<MessageId>,
}

impl SafeMode {
    /// The bot with what is wrong; it speaks by the texts of a programme that is right.
    ///
    /// # Errors
    /// Fails if the store cannot be read.
    pub fn new(
        mut store: Box<dyn Store>,
        chat: Arc<dyn Chat>,
        (programme, texts): (Arc<Programme>, Arc<Texts>),
        problems: Vec<String>,
        vitals: Arc<Vitals>,
    ) -> Result<Self, StoreError> {
        let left = store.load_onto(&mut |_| {})?.since;
        Ok(Self { store, chat, programme, texts, vitals, problems, left, heard: BTreeSet::new() })
    }

    /// Answers organisers until the configuration is mended, or `shutdown` is ready.
    ///
    /// # Errors
    /// Fails if the chat or the store does; nothing is lost then.
    pub async fn hold(
        mut self,
        files: &mut dyn Mending,
        clock: &dyn Clock,
        shutdown: impl Future<Output = ()>,
    ) -> Result<End, ServiceError> {
        let mut shutdown = pin!(shutdown);
        self.complain();
        let now = || clock.now();
        let mut since = self.left.clone();
        // Whether the organisers are to be told with the next batch; the first one tells what they were told already.
        let mut tell = true;
        let mut backlog = true;
        loop {
            let chat = Arc::clone(&self.chat);
            let mut listening = chat.listen(since.as_deref(), &[], None, &now);
            let heard = loop {
                tokio::select! {
                    biased;
                    () = &mut shutdown => return Ok(End::Stopped),
                    heard = &mut listening => break Some(heard?),
                    () = files.told(), if !backlog => match self.read(files) {
                        Some(End::Mended) => break None,
                        _ => tell = true,
                    },
                }
            };
            // What hears may hold what sending needs.
            drop(listening);
            let answering = async {
                let Some(batch) = heard else {
                    let over = self.name("over");
                    self.say(&over, Speech::from(Reloading::SafeModeOver), clock.now()).await?;
                    return Ok(Some(End::Mended));
                };
                self.vitals.heard(clock.now());
                since.clone_from(&batch.since);
                self.hear(batch, files, tell, clock.now()).await
            };
            let answer: Result<_, ServiceError> = tokio::select! {
                biased;
                () = &mut shutdown => return Ok(End::Stopped),
                answer = answering => answer,
            };
            if answer? == Some(End::Mended) {
                return Ok(End::Mended);
            }
            (tell, backlog) = (false, false);
        }
    }

    /// Answers what organisers ask in their room, and tells them before how it is, if they are to hear that.
    async fn hear(
        &mut self,
        batch: Batch,
        files: &mut dyn Mending,
        tell: bool,
        now: Timestamp,
    ) -> Result<Option<End>, ServiceError> {
        self.heard.extend(batch.events.iter().filter_map(|event| match &event.what {
            What::Heard { message, .. } => Some(message.clone()),
            _ => None,
        }));
        if tell {
            self.tell_once(now).await?;
        }
        for event in batch.events {
            let What::Said(said) = &event.what else { continue };
            let Some(verb) = self.asked(said) else { continue };
            if self.store.handled(&event.cause).map_err(broken)? {
                continue;
            }
            let reply = Some(Reply { event: said.event.clone(), thread: said.thread.clone() });
            let end = if verb == Verb::Reload { self.read(files) } else { None };
            let speech = match (verb, end) {
                (_, Some(_)) => Speech::from(Reloading::SafeModeOver),
                (Verb::Help, _) => {
                    let (status, reload) = (Verb::Status, Verb::Reload);
                    Speech::from(Reloading::SafeModeHelp { status, reload })
                }
                _ => self.how_it_is(),
            };
            self.say(&event.cause, speech.replying(reply), now).await?;
            if end.is_some() {
                return Ok(end);
            }
        }
        Ok(None)
    }

    fn read(&mut self, files: &mut dyn Mending) -> Option<End> {
        match files.read() {
            Ok(()) => {
                info!("the configuration can be used again; going on with all that was said meanwhile");
                Some(End::Mended)
            }
            Err(problems) => {
                self.problems = problems;
                self.complain();
                None
            }
        }
    }

    fn complain(&self) {
        for problem in &self.problems {
            warn!("{problem}");
        }
        warn!(
            "safe mode: the configuration cannot be used; nothing is decided and nothing is lost; mend it, then send SIGHUP"
        );
        self.vitals.hindered(self.problems.join("\n"));
    }

    /// What somebody asks of what is answered now.
    fn asked(&self, said: &Said) -> Option<Verb> {
        if said.place != Place::Named(RoomName::Organisers) || said.replaces.is_some() {
            return None;
        }
        let reading =
            Reading { vocabulary: &self.programme.vocabulary, language: self.language(), ticket: None };
        match reading.line(&said.spoken)? {
            Ok(Command { verb: verb @ (Verb::Status | Verb::Help | Verb::Reload), .. }) => Some(verb),
            _ => None,
        }
    }

    fn language(&self) -> Language {
        self.programme.default_language()
    }

    fn how_it_is(&self) -> Speech {
        let foot = Reloading::SafeModeFoot { status: Verb::Status, reload: Verb::Reload };
        let head = Reloading::SafeMode { problems: counted(self.problems.len()) };
        Speech::from(Phrase::from(head)).items(mistakes(&self.problems)).line(foot)
    }

    /// The name of what is said once about these mistakes, for as long as nothing was decided in between.
    fn name(&self, what: &str) -> Cause {
        let problems = crc32fast::hash(self.problems.join("\n").as_bytes());
        let left = crc32fast::hash(self.left.as_deref().unwrap_or_default().as_bytes());
        Cause(format!("safe-mode.{what}.{problems:08x}.{left:08x}"))
    }

    async fn tell_once(&mut self, now: Timestamp) -> Result<(), ServiceError> {
        let name = self.name("wrong");
        if self.store.handled(&name).map_err(broken)? {
            return Ok(());
        }
        let speech = self.how_it_is().asking([]);
        self.say(&name, speech, now).await
    }

    /// Says it in the organisers' room, unless it stands there already, and notes that it was said.
    async fn say(&mut self, cause: &Cause, speech: Speech, now: Timestamp) -> Result<(), ServiceError> {
        let id = cause.message(0);
        if !self.heard.contains(&id) {
            self.deliver(&self.sealed(id, speech, now)).await;
        }
        let commit = Commit { handled: vec![cause.clone()], ..Commit::default() };
        self.store.commit(&commit).map(drop).map_err(broken)
    }

    fn sealed(&self, id: MessageId, speech: Speech, now: Timestamp) -> Sealed {
        let reader =
            Reader { language: self.language(), time_zone: &self.programme.time_zone, now, words: &|_| None };
        let rendered = self.texts.speech(&speech.body, &reader);
        let post = Post {
            notice: speech.tone == Tone::Inform,
            body: rendered.plain,
            html: rendered.html,
            mentions: Vec::new(),
            reply: speech.reply,
            amends: None,
        };
        Sealed {
            id,
            to: Address::Room(RoomName::Organisers),
            room: None,
            at: now,
            awaited: true,
            act: SealedAct::Post(post),
            noted: Vec::new(),
        }
    }

    /// Keeps trying, until the homeserver has it or never will.
    async fn deliver(&self, message: &Sealed) {
        loop {
            match self.chat.send(message).await {
                Ok(()) => return,
                Err(SendError::Later { after, why }) => {
                    warn!(%why, "a message waits");
                    sleep(after.unwrap_or(WAIT)).await;
                }
                Err(SendError::Limited { after, .. }) => sleep(after).await,
                Err(SendError::Never { why }) => {
                    warn!(%why, "the organisers cannot be told");
                    return;
                }
            }
        }
    }
}

fn broken(error: StoreError) -> ServiceError {
    ServiceError::Engine(error.into())
}
