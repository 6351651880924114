//! What was asked how often, what was sent when, and what is to go wrong.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::time::Instant;

use super::answer::Question;

/// What is asked, as far as it is told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// What happened.
    Sync,
    /// A page of a room.
    Messages,
    /// To say something.
    Send,
    /// To take something back.
    Redact,
    /// Who is in a room.
    Members,
    /// What holds in a room, or to have it hold.
    State,
    /// To come, go, or have others come or go.
    Moves,
    /// To make a room.
    CreateRoom,
    /// One event, or what refers to it.
    Event,
    /// What the account notes.
    AccountData,
    /// Keys of devices, of accounts, and their backup.
    Keys,
    /// Who one is, and what the homeserver can do.
    Session,
    /// Anything else.
    Other,
}

impl Kind {
    /// The kind of a question.
    pub(super) fn of(question: &Question<'_>) -> Self {
        match question.path() {
            ["sync"] => Self::Sync,
            ["rooms", _, "messages"] => Self::Messages,
            ["rooms", _, "send", ..] => Self::Send,
            ["rooms", _, "redact", ..] => Self::Redact,
            ["rooms", _, "members" | "joined_members"] => Self::Members,
            ["rooms", _, "state", ..] => Self::State,
            ["join", _] | ["rooms", _, "join" | "leave" | "invite" | "kick" | "ban"] => Self::Moves,
            ["createRoom"] => Self::CreateRoom,
            ["rooms", _, "event" | "context" | "relations", ..] => Self::Event,
            ["user", _, "account_data", ..] => Self::AccountData,
            ["keys" | "room_keys", ..] => Self::Keys,
            ["login" | "logout" | "versions" | "account" | "capabilities", ..] => Self::Session,
            _ => Self::Other,
        }
    }
}

/// How a request fails.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// The status of the answer.
    pub status: u16,
    /// The error's code.
    pub code: &'static str,
    /// How many milliseconds are asked for until the next try.
    pub retry_after: Option<u64>,
    /// Whether what was asked is done all the same, and only its answer is lost.
    pub answer_lost: bool,
}

impl Refusal {
    /// A homeserver that cannot do it now, and has not.
    #[must_use]
    pub fn unavailable() -> Self {
        Self { status: 503, code: "M_UNKNOWN", retry_after: None, answer_lost: false }
    }

    /// What was asked is done, and the answer goes lost on the way.
    #[must_use]
    pub fn lost_answer() -> Self {
        Self { status: 504, answer_lost: true, ..Self::unavailable() }
    }

    /// It was one too many.
    #[must_use]
    pub fn limited(retry_after: u64) -> Self {
        let retry_after = Some(retry_after);
        Self { status: 429, code: "M_LIMIT_EXCEEDED", retry_after, answer_lost: false }
    }
}

/// A message that arrived.
#[derive(Debug, Clone)]
pub struct Sent {
    /// In which room.
    pub room: String,
    /// Of which type.
    pub kind: String,
    /// Under which name.
    pub txn: String,
    /// What it says, if it says anything.
    pub body: String,
    /// The event that it answers.
    pub answers: Option<String>,
    /// When.
    pub at: Instant,
    /// Whether it had arrived before, under the same name.
    pub repeated: bool,
}

/// The counts, and what is to go wrong.
#[derive(Debug, Default)]
pub(super) struct Tally {
    counts: BTreeMap<Kind, u64>,
    unknown: Vec<String>,
    sends: Vec<Sent>,
    held: BTreeSet<Kind>,
    refusals: BTreeMap<Kind, VecDeque<Refusal>>,
    script: VecDeque<String>,
}

impl Tally {
    pub(super) fn counts(&self) -> &BTreeMap<Kind, u64> {
        &self.counts
    }

    pub(super) fn unknown(&self) -> &[String] {
        &self.unknown
    }

    pub(super) fn sends(&self) -> &[Sent] {
        &self.sends
    }

    pub(super) fn counts_one(&mut self, kind: Kind) {
        *self.counts.entry(kind).or_default() += 1;
    }

    pub(super) fn asked_in_vain(&mut self, what: &str) {
        self.unknown.push(what.to_owned());
    }

    pub(super) fn takes(&mut self, sent: Sent) {
        self.sends.push(sent);
    }

    pub(super) fn forget(&mut self) {
        self.counts.clear();
        self.sends.clear();
    }

    pub(super) fn hold(&mut self, kind: Kind) {
        self.held.insert(kind);
    }

    pub(super) fn let_go(&mut self, kind: Kind) {
        self.held.remove(&kind);
    }

    pub(super) fn holds(&self, kind: Kind) -> bool {
        self.held.contains(&kind)
    }

    pub(super) fn refuse(&mut self, kind: Kind, times: usize, refusal: Refusal) {
        self.refusals.entry(kind).or_default().extend(std::iter::repeat_n(refusal, times));
    }

    pub(super) fn next_refusal(&mut self, kind: Kind) -> Option<Refusal> {
        self.refusals.get_mut(&kind)?.pop_front()
    }

    pub(super) fn replay(&mut self, syncs: impl IntoIterator<Item = String>) {
        self.script.extend(syncs);
    }

    pub(super) fn next_scripted(&mut self) -> Option<String> {
        self.script.pop_front()
    }
}
