//! What the bot knows of its own condition, for whoever watches it from outside: counts, waits and moments, as
//! Prometheus reads them. Holds nothing that people wrote, and nobody's name.

use std::fmt;
use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use prometheus_client::encoding::text::encode;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use prometheus_client::registry::{Registry, Unit};
use tokio::sync::watch;

/// How long the homeserver may be silent before the bot is held to be cut off: four times the wait of one sync.
const LONGEST_SILENCE: SignedDuration = SignedDuration::from_mins(2);

/// A span in seconds.
type Seconds = Gauge<f64, AtomicU64>;

/// The bot's condition; shared by those who know of it and those who ask.
#[derive(Debug)]
pub struct Vitals {
    registry: Registry,
    events: Counter,
    decisions: Counter,
    undecryptable: Counter,
    undeliverable: Counter,
    commits: Histogram,
    ready: Gauge,
    held: Gauge,
    outbox: Gauge,
    outbox_age: Seconds,
    sync_age: Seconds,
    moments: Mutex<Moments>,
    /// What keeps the bot from its work, if anything does.
    hindered: Mutex<Option<String>>,
    awake: watch::Sender<bool>,
}

/// Since when something is so.
#[derive(Debug, Default)]
struct Moments {
    /// When the homeserver was last heard.
    heard: Option<Timestamp>,
    /// Since when the oldest message waits.
    oldest: Option<Timestamp>,
}

/// Whether the bot can be expected to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// It reads what happened while it was away.
    Starting,
    /// It hears and answers.
    Ready,
    /// The homeserver has not been heard for this long.
    CutOff(SignedDuration),
    /// It is in safe mode, because of this.
    Hindered(String),
}

impl Default for Vitals {
    fn default() -> Self {
        let mut vitals = Self {
            registry: Registry::with_prefix("chancery"),
            events: Counter::default(),
            decisions: Counter::default(),
            undecryptable: Counter::default(),
            undeliverable: Counter::default(),
            // From a quarter of a millisecond to about eight seconds.
            commits: Histogram::new(exponential_buckets(0.000_25, 2.0, 16)),
            ready: Gauge::default(),
            held: Gauge::default(),
            outbox: Gauge::default(),
            outbox_age: Seconds::default(),
            sync_age: Seconds::default(),
            moments: Mutex::default(),
            hindered: Mutex::default(),
            awake: watch::Sender::new(false),
        };
        vitals.register();
        vitals
    }
}

impl Vitals {
    fn register(&mut self) {
        let registry = &mut self.registry;
        registry.register(
            "events",
            "Events taken in, those that led to nothing included",
            self.events.clone(),
        );
        registry.register("decisions", "Events that led to something", self.decisions.clone());
        registry.register("undecryptable", "Encrypted messages given up", self.undecryptable.clone());
        registry.register(
            "undeliverable",
            "Messages that the homeserver refused for good",
            self.undeliverable.clone(),
        );
        registry.register("ready", "1 once the time away has been read", self.ready.clone());
        registry.register("held_messages", "Encrypted messages that wait for their key", self.held.clone());
        registry.register(
            "outbox_messages",
            "Messages said and not heard in their rooms yet",
            self.outbox.clone(),
        );
        let seconds = || Unit::Seconds;
        registry.register_with_unit(
            "outbox_age",
            "How long the oldest of them waits",
            seconds(),
            self.outbox_age.clone(),
        );
        registry.register_with_unit(
            "sync_age",
            "How long ago the homeserver was heard",
            seconds(),
            self.sync_age.clone(),
        );
        registry.register_with_unit("commit", "How long commits take", seconds(), self.commits.clone());
    }

    /// An event was taken in, which led to something or not.
    pub fn decided(&self, led_to_something: bool) {
        self.events.inc();
        self.decisions.inc_by(u64::from(led_to_something));
    }

    /// An encrypted message was given up.
    pub fn gave_up_reading(&self) {
        self.undecryptable.inc();
    }

    /// A message of ours was refused for good.
    pub fn gave_up_delivering(&self) {
        self.undeliverable.inc();
    }

    /// A commit took this long.
    pub fn committed(&self, took: Duration) {
        self.commits.observe(took.as_secs_f64());
    }

    /// The homeserver was heard.
    pub fn heard(&self, now: Timestamp) {
        self.moments().heard = Some(now);
    }

    /// So many messages wait to be delivered, the oldest since then, and so many for their keys.
    pub fn waiting(&self, messages: usize, oldest: Option<Timestamp>, held: usize) {
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        self.outbox.set(count(messages));
        self.held.set(count(held));
        self.moments().oldest = oldest;
    }

    /// The time away has been read.
    pub fn awake(&self) {
        self.ready.set(1);
        self.awake.send_replace(true);
    }

    /// The bot is in safe mode, because of this.
    pub fn hindered(&self, why: String) {
        *self.hindered.lock().unwrap_or_else(PoisonError::into_inner) = Some(why);
    }

    /// Waits until the time away has been read.
    pub async fn until_awake(&self) {
        // The sender lives as long as this does.
        drop(self.awake.subscribe().wait_for(|awake| *awake).await);
    }

    /// Whether the bot can be expected to answer.
    #[must_use]
    pub fn condition(&self, now: Timestamp) -> Condition {
        let hindered = self.hindered.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(why) = hindered {
            return Condition::Hindered(why);
        }
        let silence = self.moments().heard.map(|heard| now.duration_since(heard));
        match silence {
            Some(silence) if *self.awake.borrow() => {
                if silence <= LONGEST_SILENCE {
                    Condition::Ready
                } else {
                    Condition::CutOff(silence)
                }
            }
            _ => Condition::Starting,
        }
    }

    /// Everything, in the text format of Prometheus.
    ///
    /// # Errors
    /// Fails if a figure has no written form.
    pub fn text(&self, now: Timestamp) -> Result<String, fmt::Error> {
        let age = |since: Option<Timestamp>| {
            since.map_or(0.0, |since| now.duration_since(since).as_secs_f64().max(0.0))
        };
        {
            let moments = self.moments();
            self.outbox_age.set(age(moments.oldest));
            self.sync_age.set(age(moments.heard));
        }
        let mut text = String::new();
        encode(&mut text, &self.registry)?;
        Ok(text)
    }

    fn moments(&self) -> std::sync::MutexGuard<'_, Moments> {
        self.moments.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
