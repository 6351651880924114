//! A homeserver made for measuring: the part of the client-server API that one bot uses, in memory, and fast enough never to
//! be what is measured. It can hold answers back, refuse, lose what it answered, replay a scripted sync, and it counts.
//!
//! There is one account, the bot's. Everybody else is a name that [`Homeserver::says`] something; nothing is checked of
//! what they may do, nothing is encrypted for them, and nothing is kept when it is dropped.
//!
//! - `world` holds the rooms and their events, in one order; `telling` is how a sync tells of them
//! - `account` is what the one account keeps: its filter, its notes, its keys
//! - `answer` finds out what is asked and answers it, `rooms` what is asked about rooms
//! - [`tally`] counts, and says what is to go wrong
//! - [`ground`] founds the rooms that Chancery serves, and writes its configuration

mod account;
mod answer;
pub mod ground;
mod rooms;
pub mod tally;
mod telling;
mod world;

use std::collections::BTreeMap;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use self::answer::{Answer, Question, decoded};
use self::tally::{Kind, Refusal, Sent, Tally};
use self::world::World;

/// The name behind all of its accounts and rooms.
pub const SERVER_NAME: &str = "localhost";

/// The account of the bot.
pub const BOT: &str = "@chancery:localhost";

/// Nothing that is asked is longer.
const LONGEST: usize = 64 * 1024 * 1024;

/// The homeserver, on loopback for as long as it is held.
#[derive(Debug)]
pub struct Homeserver {
    inside: Arc<Inside>,
    address: SocketAddr,
    serving: JoinHandle<()>,
}

/// What all requests share.
#[derive(Debug)]
struct Inside {
    world: Mutex<World>,
    tally: Mutex<Tally>,
    /// How much has happened, for whoever waits for more.
    moved: watch::Sender<u64>,
    /// How many messages were sent, for whoever counts them.
    sent: watch::Sender<usize>,
    /// Changes with what is held back.
    held: watch::Sender<()>,
    /// Changes with each question.
    asked: watch::Sender<()>,
}

impl Homeserver {
    /// An empty one, served by the runtime that this is called in.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let inside = Arc::new(Inside {
            world: Mutex::new(World::of(BOT)),
            tally: Mutex::default(),
            moved: watch::Sender::new(0),
            sent: watch::Sender::new(0),
            held: watch::Sender::new(()),
            asked: watch::Sender::new(()),
        });
        let routes = Router::new().fallback(serve).with_state(Arc::clone(&inside));
        // Answers are small, and waiting to fill a packet would be measured.
        let listener = listener.tap_io(|connection| drop(connection.set_nodelay(true)));
        let serving = tokio::spawn(async move { drop(axum::serve(listener, routes).await) });
        Ok(Self { inside, address, serving })
    }

    /// Where it is, as `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Somebody says this in a room; gives the event's id.
    #[allow(clippy::must_use_candidate, reason = "who only speaks need not know it")]
    pub fn says(&self, room: &str, who: &str, words: &str) -> String {
        self.say(&[(room, who, words)]).pop().unwrap_or_default()
    }

    /// These say this in these rooms, all of it before anybody hears of it; gives the events' ids.
    pub fn say<T: AsRef<str>>(&self, said: &[(T, T, T)]) -> Vec<String> {
        let ids = {
            let mut world = self.inside.world();
            let say =
                |(room, who, words): &(T, T, T)| world.says(room.as_ref(), who.as_ref(), words.as_ref());
            said.iter().map(say).collect()
        };
        self.inside.moves();
        ids
    }

    /// Somebody asks the bot into a direct chat; gives the room.
    #[must_use]
    pub fn invites(&self, who: &str) -> String {
        let room = self.inside.world().invites(who);
        self.inside.moves();
        room
    }

    /// Waits until the bot is in the room; false if it does not come within this time.
    pub async fn comes(&self, room: &str, within: Duration) -> bool {
        let mut moved = self.inside.moved.subscribe();
        let is_there = moved.wait_for(|_| self.inside.world().is_in(room));
        matches!(tokio::time::timeout(within, is_there).await, Ok(Ok(_)))
    }

    /// Waits until something of this kind was asked so often, answered or not; false if it was not within this time.
    pub async fn asked(&self, kind: Kind, times: u64, within: Duration) -> bool {
        let mut asked = self.inside.asked.subscribe();
        let often = |(): &()| self.counts().get(&kind).is_some_and(|asked| *asked >= times);
        matches!(tokio::time::timeout(within, asked.wait_for(often)).await, Ok(Ok(_)))
    }

    /// Lets every answer of this kind wait until it is let go.
    pub fn hold(&self, kind: Kind) {
        self.inside.tally().hold(kind);
    }

    /// Lets the answers of this kind go.
    pub fn let_go(&self, kind: Kind) {
        self.inside.tally().let_go(kind);
        self.inside.held.send_replace(());
    }

    /// So many of the next requests of this kind fail like this.
    pub fn refuse(&self, kind: Kind, times: usize, refusal: Refusal) {
        self.inside.tally().refuse(kind, times, refusal);
    }

    /// The next syncs are answered with exactly this, one after the other.
    pub fn replay(&self, syncs: impl IntoIterator<Item = String>) {
        self.inside.tally().replay(syncs);
        self.inside.moved.send_modify(|_| {});
    }

    /// How often each kind of thing was asked.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<Kind, u64> {
        self.inside.tally().counts().clone()
    }

    /// What was asked that it has no answer to.
    #[must_use]
    pub fn unknown(&self) -> Vec<String> {
        self.inside.tally().unknown().to_vec()
    }

    /// All messages that arrived, in the order in which they did, those too that arrived before under the same name.
    #[must_use]
    pub fn sends(&self) -> Vec<Sent> {
        self.inside.tally().sends().to_vec()
    }

    /// Forgets what was counted and sent so far, to count anew.
    pub fn forget_counts(&self) {
        self.inside.tally().forget();
        self.inside.sent.send_replace(0);
    }

    /// How many messages arrived so far, each counted once.
    #[must_use]
    pub fn sent(&self) -> usize {
        *self.inside.sent.borrow()
    }

    /// Waits until so many messages have arrived; false if they do not within this time.
    pub async fn hears(&self, messages: usize, within: Duration) -> bool {
        let mut sent = self.inside.sent.subscribe();
        let enough = sent.wait_for(|sent| *sent >= messages);
        matches!(tokio::time::timeout(within, enough).await, Ok(Ok(_)))
    }

    /// For each message that answers an event, how long after the event was given out it arrived.
    #[must_use]
    pub fn delays(&self) -> Vec<Duration> {
        let (world, tally) = (self.inside.world(), self.inside.tally());
        let delay = |sent: &Sent| {
            let given = world.given(sent.answers.as_deref()?)?;
            Some(sent.at.saturating_duration_since(given))
        };
        tally.sends().iter().filter(|sent| !sent.repeated).filter_map(delay).collect()
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.inside.world()
    }
}

impl Drop for Homeserver {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Inside {
    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tally(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells whoever waits that something has happened.
    fn moves(&self) {
        let moves = {
            let world = self.world();
            world.place() + world.account.place()
        };
        self.moved.send_if_modified(|before| std::mem::replace(before, moves) != moves);
    }

    /// Waits for as long as answers of this kind are held back.
    async fn wait(&self, kind: Kind) {
        let mut held = self.held.subscribe();
        while self.tally().holds(kind) {
            // The sender lives in `self`, so this can only end by a change.
            let _ = held.changed().await;
        }
    }
}

/// Answers one request: counts it, and lets go wrong what is to.
async fn serve(State(inside): State<Arc<Inside>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LONGEST).await else {
        return respond(Answer::refused(413, "M_TOO_LARGE"));
    };
    let parts: Vec<String> =
        head.uri.path().split('/').filter(|part| !part.is_empty()).map(decoded).collect();
    let question = Question::of(head.method.as_str(), &parts, head.uri.query().unwrap_or_default(), &body);
    let kind = Kind::of(&question);
    inside.tally().counts_one(kind);
    inside.asked.send_replace(());
    inside.wait(kind).await;
    let refusal = inside.tally().next_refusal(kind);
    let answer = match refusal {
        Some(refusal) if !refusal.answer_lost => Answer::from(&refusal),
        Some(refusal) => {
            drop(answer::answer(&inside, &question).await);
            Answer::from(&refusal)
        }
        None => answer::answer(&inside, &question).await,
    };
    if answer.is_unknown() {
        inside.tally().asked_in_vain(&question.shown());
    }
    respond(answer)
}

fn respond(answer: Answer) -> Response {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = Response::new(Body::from(answer.body));
    *response.status_mut() = status;
    let json = axum::http::HeaderValue::from_static("application/json");
    response.headers_mut().insert(axum::http::header::CONTENT_TYPE, json);
    response
}
