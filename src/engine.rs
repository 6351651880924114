//! One batch of events in, one transaction out. The engine owns the state; nothing else changes it.
//!
//! A commit that fails leaves the state ahead of the store: the engine must then be dropped and opened anew.

mod drawing;
mod erasing;
mod sealing;
mod waiting;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use thiserror::Error;
use tracing::{Level, enabled, info, info_span, warn};

use self::drawing::Undrawn;
use self::waiting::Waiting;
use crate::chat::Batch;
use crate::clock::Stopwatch;
use crate::domain::decide::{decide, overwhelmed};
use crate::domain::decision::Decision;
use crate::domain::demotion;
use crate::domain::event::{Event, Posted, Reacted, Said, What};
use crate::domain::fact::{Entry, Fact};
use crate::domain::ids::{Cause, MessageId, TextId};
use crate::domain::message::{Address, Sealed, SealedAct};
use crate::domain::patience::{Hearing, Patience};
use crate::domain::programme::Programme;
use crate::domain::recall;
use crate::domain::record::reload::Asked;
use crate::domain::schedule;
use crate::domain::state::State;
use crate::logos::Logos;
use crate::store::{Commit, Store, StoreError};
use crate::texts::Texts;
use crate::vitals::Vitals;

/// More deadlines than one moment can bring: a rule that leaves its own deadline due would spin for ever.
const MOST_DEADLINES: usize = 100_000;

/// The state, and the only way to change it.
pub struct Engine {
    programme: Arc<Programme>,
    texts: Arc<Texts>,
    store: Box<dyn Store>,
    state: State,
    patience: Patience,
    /// Whether e-mails are sent at all.
    sends_mail: bool,
    /// What draws logos; where nothing does, they are dropped where they are decided.
    logos: Option<Arc<Logos>>,
    /// How many facts there are.
    facts: u64,
    outbox: Waiting,
    /// Whether the rules are others than when it was last looked who may do what waits for them.
    rules_changed: bool,
    held: Vec<(Cause, String)>,
    since: Option<String>,
    /// What needs no write of its own and rides along with the next: until then the homeserver's own echo stands for
    /// it.
    riding: Commit,
    /// What people wrote that is in no commit yet; nothing where it was erased.
    fresh: BTreeMap<TextId, Option<String>>,
    /// What waited to be delivered and is not to be any more.
    taken_out: BTreeSet<MessageId>,
    vitals: Arc<Vitals>,
}

/// Why the engine cannot go on; the process must end.
#[derive(Debug, Error)]
pub enum EngineError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A rule leaves its own deadline due.
    #[error("the rules find no end of deadlines at {0}; please report this")]
    Endless(Timestamp),
}

/// What one batch is about to become.
#[derive(Default)]
struct Draft {
    commit: Commit,
    handled: BTreeSet<Cause>,
    /// Whether anything in it needs a write of its own.
    decided: bool,
    /// Whether nothing may be left of what it erases.
    erases: bool,
    /// The logos in it that could not be drawn.
    undrawn: Vec<Undrawn>,
    /// How many messages were passed over because their authors sent too many.
    unheard: usize,
}

impl Engine {
    /// Opens the store and goes on where it ends.
    ///
    /// # Errors
    /// Fails if the store cannot be read.
    pub fn open(
        programme: Arc<Programme>,
        texts: Arc<Texts>,
        mut store: Box<dyn Store>,
    ) -> Result<Self, EngineError> {
        let mut state = State::default();
        let mut facts = 0;
        let kept = store.load_onto(&mut |entry| {
            state.apply(entry);
            facts += 1;
        })?;
        let mut outbox = Waiting::default();
        kept.outbox.into_iter().for_each(|row| outbox.put(row, None));
        info!(facts, outbox = outbox.count(), "the state is as it was left");
        let (held, since) = (kept.held, kept.since);
        Ok(Self {
            programme,
            texts,
            store,
            state,
            patience: Patience::default(),
            sends_mail: false,
            logos: None,
            facts,
            outbox,
            rules_changed: true,
            held,
            since,
            riding: Commit::default(),
            fresh: BTreeMap::new(),
            taken_out: BTreeSet::new(),
            vitals: Arc::default(),
        })
    }

    /// How the engine is, for whoever watches it.
    #[must_use]
    pub fn vitals(&self) -> Arc<Vitals> {
        Arc::clone(&self.vitals)
    }

    /// Hears this much of each person.
    #[must_use]
    pub fn with_patience(self, patience: Patience) -> Self {
        Self { patience, ..self }
    }

    /// Sends e-mails, which are else dropped where they are decided.
    #[must_use]
    pub fn with_mail(self, sends_mail: bool) -> Self {
        Self { sends_mail, ..self }
    }

    /// Draws logos by these templates.
    #[must_use]
    pub fn with_logos(self, logos: Arc<Logos>) -> Self {
        Self { logos: Some(logos), ..self }
    }

    /// Goes by these rules, sentences and templates from now on; for all that is decided after this, as if it had been
    /// opened with them.
    pub fn reprogramme(&mut self, programme: Arc<Programme>, texts: Arc<Texts>, logos: Arc<Logos>) {
        (self.programme, self.texts, self.logos) = (programme, texts, Some(logos));
        self.rules_changed = true;
    }

    /// Who waits to hear what became of reading the configuration anew, if anybody does.
    #[must_use]
    pub fn reload_asked(&self) -> Option<&Asked> {
        self.state.reloads.first()
    }

    /// How far the rooms have been read.
    #[must_use]
    pub fn since(&self) -> Option<&str> {
        self.since.as_deref()
    }

    /// Encrypted messages that wait for their keys.
    #[must_use]
    pub fn held(&self) -> &[(Cause, String)] {
        &self.held
    }

    /// Everything that was said and not heard yet, in order.
    #[must_use]
    pub fn outstanding(&self) -> Vec<Sealed> {
        self.outbox.all().cloned().collect()
    }

    /// When the next deadline falls due.
    #[must_use]
    pub fn next_deadline(&self) -> Option<Timestamp> {
        schedule::next(&self.state, &self.programme).map(|(at, _)| at)
    }

    /// Decides a batch, keeps all that follows in one commit, and gives the messages to deliver. What has fallen due is
    /// decided with it, up to the moment up to which the rooms were read: later, somebody may have said what makes it
    /// needless.
    ///
    /// # Errors
    /// Fails if it cannot be kept: then nothing was decided, and the engine must be opened anew.
    pub fn take_in(&mut self, batch: Batch, now: Timestamp) -> Result<Vec<Sealed>, EngineError> {
        let mut draft = Draft::default();
        draft.decided |= !batch.held.is_empty() || !batch.released.is_empty();
        if !batch.released.is_empty() {
            let released: BTreeSet<&Cause> = batch.released.iter().collect();
            self.held.retain(|(cause, _)| !released.contains(cause));
        }
        self.held.extend(batch.held.iter().cloned());
        let released = batch.released.into_iter().map(|cause| (cause, None));
        draft.commit.held =
            batch.held.into_iter().map(|(cause, raw)| (cause, Some(raw))).chain(released).collect();
        for event in batch.events {
            self.event(&mut draft, event, now)?;
        }
        self.patience.passes(now);
        if draft.unheard > 0 {
            warn!(messages = draft.unheard, "passed over what was more than is heard of one person");
        }
        if batch.since.is_some() {
            // Without its first position the next start would take what was said meanwhile for history.
            draft.decided |= self.since.is_none();
            self.since = batch.since;
        }
        if let Some(read) = batch.read {
            // A clock that was set back meanwhile would leave due what was decided just now.
            self.deadlines(&mut draft, read.min(now), now)?;
        }
        self.close(draft)
    }

    /// Writes what rides along, for an orderly end.
    ///
    /// # Errors
    /// Fails if it cannot be kept.
    pub fn settle(&mut self) -> Result<(), EngineError> {
        if self.riding != Commit::default() {
            self.close(Draft { decided: true, ..Draft::default() })?;
        }
        Ok(())
    }

    /// Decides every deadline up to this moment, one after the other.
    fn deadlines(&mut self, draft: &mut Draft, until: Timestamp, now: Timestamp) -> Result<(), EngineError> {
        for _ in 0..MOST_DEADLINES {
            match schedule::next(&self.state, &self.programme) {
                Some((at, deadline)) if at <= until => {
                    let event = Event { cause: Cause(String::new()), at, what: What::Due(deadline) };
                    self.event(draft, event, now)?;
                }
                _ => return Ok(()),
            }
        }
        Err(EngineError::Endless(now))
    }

    fn event(&mut self, draft: &mut Draft, mut event: Event, now: Timestamp) -> Result<(), EngineError> {
        let once = matches!(
            event.what,
            What::Said(_) | What::Reacted(_) | What::Voted(_) | What::TakenBack(_) | What::Unreadable { .. }
        );
        if once && (draft.handled.contains(&event.cause) || self.store.handled(&event.cause)?) {
            return Ok(());
        }
        match &mut event.what {
            What::Heard { message, posted, room, .. } => match self.outbox.take(message) {
                Some(row) => {
                    event.cause = Cause(row.id.0.clone());
                    draft.commit.settled.push(row.id);
                    let Sealed { to, noted, awaited, act, .. } = row;
                    let thread = act.thread().cloned();
                    *posted = Some(Posted { to, room: room.clone(), noted, awaited, thread });
                }
                None => return Ok(()),
            },
            What::Delivered { message } => {
                let is_mail = |row: &Sealed| matches!(row.act, SealedAct::Mail(_));
                if self.outbox.get(message).is_some_and(|row| row.noted.is_empty() || is_mail(row))
                    && let Some(row) = self.outbox.take(message)
                {
                    // No echo of it will ever be heard: only what is kept now keeps it from being sent again.
                    draft.decided |= is_mail(&row);
                    draft.commit.settled.push(message.clone());
                }
                return Ok(());
            }
            What::Undeliverable { message, noted, .. } => {
                self.vitals.gave_up_delivering();
                *noted = self.outbox.take(message).map(|row| row.noted).unwrap_or_default();
                draft.commit.settled.push(message.clone());
                event.cause = Cause(format!("{message}.undeliverable"));
                draft.decided = true;
            }
            What::Unreadable { .. } => self.vitals.gave_up_reading(),
            // It has its cause from what it follows from.
            What::Undrawn { .. } => {}
            _ if !once => event.cause = self.unnamed(now),
            _ => {}
        }
        let needed = recall::needed(&self.state, &self.programme, &event.what);
        if let What::Said(Said { recalled, .. }) | What::Reacted(Reacted { recalled, .. }) = &mut event.what {
            *recalled = self.words(&needed.into_iter().collect())?;
        }
        let span = info_span!("event", cause = %event.cause);
        let _inside = span.enter();
        let decision = decide(&self.state, &self.programme, &event, now);
        self.vitals.decided(!decision.is_nothing());
        if decision.is_nothing() {
            return Ok(());
        }
        let mut decision = decision;
        if once {
            draft.handled.insert(event.cause.clone());
            draft.commit.handled.push(event.cause.clone());
            match self.hears(draft, &event, now) {
                Hearing::Heard => {}
                Hearing::TooMuch { until } => {
                    decision = overwhelmed(&self.state, &self.programme, &event, until, now);
                }
                Hearing::Unheard => return Ok(()),
            }
        }
        let heard = matches!(event.what, What::Heard { .. });
        draft.decided |= !heard || !decision.messages.is_empty();
        if !heard {
            log(&decision);
        }
        self.take(draft, &event, decision, now)
    }

    /// What is known by the place of what follows from it among the facts, since no homeserver has named it. The time
    /// keeps it apart from what stood in that place before the records were put back to an older state: a homeserver
    /// would take the new message for the old one.
    fn unnamed(&self, now: Timestamp) -> Cause {
        Cause(format!("fact.{}.{}", self.facts, now.as_millisecond()))
    }

    /// Whether the author of what would be answered is heard. What is not heard is kept as handled: a restart, which
    /// hears everybody anew, must not run it later.
    fn hears(&mut self, draft: &mut Draft, event: &Event, now: Timestamp) -> Hearing {
        let Some(who) = event.author() else { return Hearing::Heard };
        let hearing = self.patience.hears(who, event.at.min(now), self.outbox.asked_by(who));
        if hearing != Hearing::Heard {
            draft.decided = true;
            draft.unheard += 1;
        }
        if let Hearing::TooMuch { until } = hearing {
            warn!(?who, %until, "sends more than is heard of one person");
        }
        hearing
    }

    /// Takes facts in.
    fn apply(&mut self, draft: &mut Draft, facts: Vec<Fact>, now: Timestamp) {
        for fact in facts {
            let entry = Entry { at: now, fact };
            self.state.apply(&entry);
            self.facts += 1;
            draft.commit.facts.push(entry);
        }
    }

    /// Takes a decision in: facts first and what no longer stands with them, then words, then what is said with all of
    /// it.
    fn take(
        &mut self,
        draft: &mut Draft,
        event: &Event,
        mut decision: Decision,
        now: Timestamp,
    ) -> Result<(), EngineError> {
        let concerned = demotion::concerned(&self.state, &decision.facts);
        self.apply(draft, decision.facts, now);
        let void = if std::mem::take(&mut self.rules_changed) {
            demotion::void(&self.state, &self.programme)
        } else {
            demotion::void_of(&self.state, &self.programme, &concerned)
        };
        if !void.is_nothing() {
            draft.decided = true;
            log(&void);
        }
        self.apply(draft, void.facts, now);
        decision.texts.extend(void.texts);
        decision.messages.extend(void.messages);
        if decision.erases {
            let gone = decision.texts.iter().filter(|(_, words)| words.is_none());
            let gone = gone.map(|(text, _)| text.clone()).collect();
            self.leave_nothing_of(draft, &gone, now);
        }
        for who in &decision.released {
            self.let_go_of(draft, who);
        }
        self.fresh.extend(decision.texts.iter().cloned());
        draft.commit.texts.extend(decision.texts);
        for (n, message) in decision.messages.into_iter().enumerate() {
            let awaited = event.what.awaits(&message);
            let to_all = matches!(message.to, Address::Community(_));
            let Some(row) = self.seal(draft, event.cause.message(n), message, awaited, now)? else {
                continue;
            };
            let asker = event.author().filter(|_| awaited && to_all).cloned();
            self.outbox.put(row.clone(), asker);
            draft.commit.outbox.push(row);
        }
        self.tell_undrawn(draft, event, now)
    }

    /// Keeps the draft, unless nothing in it needs a write of its own.
    fn close(&mut self, draft: Draft) -> Result<Vec<Sealed>, EngineError> {
        let new = draft.commit.outbox.clone();
        self.riding.handled.extend(draft.commit.handled);
        self.riding.facts.extend(draft.commit.facts);
        self.riding.texts.extend(draft.commit.texts);
        self.riding.outbox.extend(draft.commit.outbox);
        self.riding.settled.extend(draft.commit.settled);
        self.riding.held.extend(draft.commit.held);
        if draft.decided {
            self.riding.since.clone_from(&self.since);
            let stopwatch = Stopwatch::start();
            if draft.erases {
                self.store.erase(&self.riding)?;
            } else {
                self.store.commit(&self.riding)?;
            }
            self.vitals.committed(stopwatch.elapsed());
            self.riding = Commit::default();
            self.fresh.clear();
        }
        self.vitals.waiting(self.outbox.count(), self.outbox.oldest(), self.held.len());
        Ok(new)
    }
}

/// One line a decision, readable by itself; facts hold nothing that people wrote, and what tells who reported somebody is
/// counted and not shown.
fn log(decision: &Decision) {
    if !enabled!(Level::INFO) {
        return;
    }
    let messages = decision.messages.len();
    let (secret, open): (Vec<_>, Vec<_>) = decision.facts.iter().partition(|fact| fact.is_confidential());
    let secret = secret.len();
    match serde_json::to_string(&open) {
        Ok(facts) => info!(messages, secret, "decided {facts}"),
        Err(error) => info!(messages, secret, %error, "decided what cannot be shown"),
    }
}
