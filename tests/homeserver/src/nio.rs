//! A real person at a matrix-nio client: the same encryption, wired by other people in another language.
//!
//! What the bot's own SDK would forgive itself, this client does not. It runs in Synapse's virtual environment as
//! a child that takes commands and tells what it hears, a line of JSON each.

use std::collections::HashMap;
use std::fmt;
use std::fs;
use std::io;
use std::process::Command;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ruma::events::room::message::RoomMessageEventContent;
use ruma::{EventId, OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, RoomOrAliasId, UserId};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::oneshot;

use crate::heard::Heard;
use crate::inbox::{Inbox, Invite, Unheard, Wanted};
use crate::person::Accept;
use crate::process::{Log, Process, lock};
use crate::synapse::{SERVER_NAME, Synapse};
use crate::transcript::Place;

/// The client itself.
const SCRIPT: &str = include_str!("nio_person.py");

/// Python's start and a key exchange are the longest of it.
const PATIENCE: Duration = Duration::from_mins(1);

/// Why a person at matrix-nio could not do something.
#[derive(thiserror::Error)]
pub enum NioError {
    /// The client could not be started or spoken to.
    #[error("the matrix-nio client could not be run: {0}")]
    Run(#[from] io::Error),
    /// The client or the homeserver refused.
    #[error("{who} could not do {command}: {why}\n{log}")]
    Refused {
        /// Who.
        who: OwnedUserId,
        /// What, as it was sent to the client.
        command: String,
        /// What the client said.
        why: String,
        /// The end of the client's log.
        log: String,
    },
    /// A name that is none.
    #[error("{0} is no valid localpart; use lower-case letters, digits and hyphens")]
    Name(String),
    /// Something could not be written as JSON.
    #[error("what was to be sent is not JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// What was expected was not heard.
    #[error(transparent)]
    Unheard(#[from] Unheard),
}

// As it reads: a test that unwraps it shows this, and a log on one line is no help.
impl fmt::Debug for NioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// Who waits for the answers to which commands.
type Answers = Arc<Mutex<HashMap<u64, oneshot::Sender<Result<Value, String>>>>>;

/// A person at a matrix-nio client.
#[derive(Debug)]
pub struct NioPerson {
    user: OwnedUserId,
    inbox: Inbox,
    answers: Answers,
    numbers: AtomicU64,
    log: Arc<Log>,
    // Before its store: fields are dropped in this order.
    process: Process,
    _store: TempDir,
}

impl NioPerson {
    /// Registers `@localpart:localhost` and begins to listen.
    pub async fn register(synapse: &Synapse, localpart: &str, password: &str) -> Result<Self, NioError> {
        let person = Self::start(synapse, localpart)?;
        person.ask(json!({ "do": "register", "localpart": localpart, "password": password })).await?;
        Ok(person)
    }

    /// Logs in on a new device of an account that exists already.
    pub async fn log_in(synapse: &Synapse, localpart: &str, password: &str) -> Result<Self, NioError> {
        let person = Self::start(synapse, localpart)?;
        person.ask(json!({ "do": "login", "password": password })).await?;
        Ok(person)
    }

    fn start(synapse: &Synapse, localpart: &str) -> Result<Self, NioError> {
        let user = OwnedUserId::try_from(format!("@{localpart}:{SERVER_NAME}"))
            .map_err(|_| NioError::Name(localpart.to_owned()))?;
        let store = tempfile::Builder::new().prefix("chancery-nio-").tempdir()?;
        let script = store.path().join("nio_person.py");
        fs::write(&script, SCRIPT)?;
        let mut command = Command::new(synapse.python());
        command.arg(script).arg(synapse.url()).arg(user.as_str()).arg(store.path());
        let (inbox, answers, log) = (Inbox::new(user.clone()), Answers::default(), Log::new(None));
        let ear = Ear { inbox: inbox.clone(), answers: answers.clone() };
        let process = Process::start(command, log.clone(), Some(Box::new(move |line| ear.hear(line))))?;
        Ok(Self { user, inbox, answers, numbers: AtomicU64::new(1), log, process, _store: store })
    }

    /// The person's user id.
    #[must_use]
    pub fn id(&self) -> &UserId {
        &self.user
    }

    /// Everything the person hears.
    #[must_use]
    pub fn inbox(&self) -> &Inbox {
        &self.inbox
    }

    /// From now on accepts these invitations, those that wait already included.
    pub async fn accept_invites(&self, accept: &Accept) -> Result<(), NioError> {
        let sender = match accept {
            Accept::Nobodys => "",
            Accept::Only(user) => user.as_str(),
            Accept::Everybodys => "*",
        };
        self.ask(json!({ "do": "accept", "sender": sender })).await.map(drop)
    }

    /// Waits for what is `wanted`.
    pub async fn expect(&self, wanted: Wanted<'_>) -> Result<Heard, NioError> {
        Ok(self.inbox.expect(wanted).await?)
    }

    /// Waits for a message of `sender` with `text` in it, in any room.
    pub async fn hears(&self, sender: &UserId, text: &str) -> Result<Heard, NioError> {
        self.expect(Wanted::by(sender).saying(text)).await
    }

    /// Waits for an invitation by `sender`; it is accepted or not as `accept_invites` says.
    pub async fn expect_invite(&self, sender: &UserId) -> Result<Invite, NioError> {
        Ok(self.inbox.expect_invite(sender).await?)
    }

    /// Makes an encrypted room for two and invites `user`.
    ///
    /// matrix-nio shares keys with joined members alone: what is said before `user` has joined stays unreadable to
    /// them, so wait for that first.
    pub async fn create_dm(&self, user: &UserId) -> Result<OwnedRoomId, NioError> {
        self.room(json!({ "do": "create_dm", "user": user })).await
    }

    /// Joins a room by its id or alias.
    pub async fn join(&self, room: &RoomOrAliasId) -> Result<OwnedRoomId, NioError> {
        self.room(json!({ "do": "join", "room": room })).await
    }

    /// Leaves a room.
    pub async fn leave(&self, room: &RoomId) -> Result<(), NioError> {
        self.ask(json!({ "do": "leave", "room": room })).await.map(drop)
    }

    /// Says something in plain text.
    pub async fn say(&self, room: &RoomId, text: &str) -> Result<OwnedEventId, NioError> {
        let content = serde_json::to_value(RoomMessageEventContent::text_plain(text))?;
        self.send_raw(room, "m.room.message", &content).await
    }

    /// Reacts to a message.
    pub async fn react(&self, room: &RoomId, event: &EventId, key: &str) -> Result<OwnedEventId, NioError> {
        let relates = json!({ "rel_type": "m.annotation", "event_id": event, "key": key });
        self.send_raw(room, "m.reaction", &json!({ "m.relates_to": relates })).await
    }

    /// Chooses in a poll, by the names that a later client may give it.
    pub async fn vote(&self, room: &RoomId, poll: &EventId, chosen: &str) -> Result<OwnedEventId, NioError> {
        self.send_raw(room, "m.poll.response", &choice(poll, chosen)).await
    }

    /// Likewise, but keeps the key back.
    pub async fn vote_without_key(
        &self,
        room: &RoomId,
        poll: &EventId,
        chosen: &str,
    ) -> Result<OwnedEventId, NioError> {
        self.send_without_key(room, "m.poll.response", &choice(poll, chosen)).await
    }

    /// Sends any event at all, encrypted where the room is.
    pub async fn send_raw(
        &self,
        room: &RoomId,
        kind: &str,
        content: &Value,
    ) -> Result<OwnedEventId, NioError> {
        let command = json!({ "do": "send", "room": room, "type": kind, "content": content });
        Ok(serde_json::from_value(self.ask(command).await?["event"].take())?)
    }

    /// Says something encrypted, but keeps the key back: a message that arrives before its key, or without one.
    pub async fn say_without_key(&self, room: &RoomId, text: &str) -> Result<OwnedEventId, NioError> {
        let content = serde_json::to_value(RoomMessageEventContent::text_plain(text))?;
        self.send_without_key(room, "m.room.message", &content).await
    }

    async fn send_without_key(
        &self,
        room: &RoomId,
        kind: &str,
        content: &Value,
    ) -> Result<OwnedEventId, NioError> {
        let command = json!({ "do": "send_without_key", "room": room, "type": kind, "content": content });
        Ok(serde_json::from_value(self.ask(command).await?["event"].take())?)
    }

    /// Encrypts exactly this payload, which need not be an event at all: what a hostile member can send.
    pub async fn send_payload(&self, room: &RoomId, payload: &Value) -> Result<OwnedEventId, NioError> {
        let command = json!({ "do": "send_payload", "room": room, "payload": payload });
        Ok(serde_json::from_value(self.ask(command).await?["event"].take())?)
    }

    /// Gives everybody the keys that were kept back.
    pub async fn hand_over_keys(&self) -> Result<(), NioError> {
        self.ask(json!({ "do": "hand_over_keys" })).await.map(drop)
    }

    async fn room(&self, command: Value) -> Result<OwnedRoomId, NioError> {
        Ok(serde_json::from_value(self.ask(command).await?["room"].take())?)
    }

    async fn ask(&self, mut command: Value) -> Result<Value, NioError> {
        let said = command["do"].to_string();
        let number = self.numbers.fetch_add(1, Ordering::Relaxed);
        command["number"] = json!(number);
        let (sender, answer) = oneshot::channel();
        lock(&self.answers).insert(number, sender);
        self.process.write_line(&command.to_string())?;
        let why = tokio::select! {
            answer = answer => match answer {
                Ok(Ok(answer)) => return Ok(answer),
                Ok(Err(why)) => why,
                Err(_) => "the client gave no answer".to_owned(),
            },
            _ = self.process.exited() => "the client ended".to_owned(),
            () = tokio::time::sleep(PATIENCE) => format!("no answer within {} s", PATIENCE.as_secs()),
        };
        lock(&self.answers).remove(&number);
        Err(NioError::Refused { who: self.user.clone(), command: said, why, log: self.log.tail(40) })
    }
}

fn choice(poll: &EventId, chosen: &str) -> Value {
    json!({
        "m.relates_to": { "rel_type": "m.reference", "event_id": poll },
        "m.selections": [chosen],
    })
}

/// What the client tells.
struct Ear {
    inbox: Inbox,
    answers: Answers,
}

impl Ear {
    fn hear(&self, line: &str) {
        let Ok(mut line) = serde_json::from_str::<Value>(line) else { return };
        let place = Place {
            name: line["name"].as_str().unwrap_or_default().to_owned(),
            encrypted: line["room_encrypted"] == true,
        };
        if let Some(answer) = line["number"].as_u64().and_then(|number| lock(&self.answers).remove(&number)) {
            let result = match line["error"].as_str() {
                Some(error) => Err(error.to_owned()),
                None => Ok(line["answer"].take()),
            };
            // Whoever asked may have given up.
            let _ = answer.send(result);
        } else if let Ok(room) = OwnedRoomId::try_from(line["invited"].as_str().unwrap_or_default()) {
            if let Ok(sender) = OwnedUserId::try_from(line["sender"].as_str().unwrap_or_default()) {
                let name = line["name"].as_str().map(str::to_owned);
                self.inbox.hear_invite(Invite { room, name, sender });
            }
        } else if let Ok(room) = OwnedRoomId::try_from(line["room"].as_str().unwrap_or_default()) {
            if let Ok(event) = OwnedEventId::try_from(line["unreadable"].as_str().unwrap_or_default()) {
                self.inbox.could_not_read(event, "no key yet".to_owned());
                return;
            }
            let encrypted = line["encrypted"] == true;
            if let Some(heard) = Heard::read(room, line["heard"].take(), encrypted) {
                self.inbox.hear(heard, &place);
            }
        }
    }
}
