//! What is asked of a measuring homeserver, taken apart, and its answer.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::timeout;

use super::Inside;
use super::rooms;
use super::tally::Refusal;
use super::telling::places;

/// In front of whatever is asked, up to the part that tells what.
const PREFIXES: [&[&str]; 4] = [
    &["_matrix", "client", "v3"],
    &["_matrix", "client", "v1"],
    &["_matrix", "client", "r0"],
    &["_matrix", "client"],
];

/// What is asked.
#[derive(Debug)]
pub(super) struct Question<'a> {
    pub(super) method: &'a str,
    path: Vec<&'a str>,
    query: &'a str,
    pub(super) body: &'a [u8],
}

/// An answer: JSON, and its status.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: String,
}

impl<'a> Question<'a> {
    /// What is asked with this request, whose path comes in its parts.
    pub(super) fn of(method: &'a str, parts: &'a [String], query: &'a str, body: &'a [u8]) -> Self {
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let media = ["_matrix", "media", "v3"];
        let known = PREFIXES.iter().copied().chain([&media[..]]).find(|prefix| parts.starts_with(prefix));
        let path = parts[known.map_or(0, <[&str]>::len)..].to_vec();
        Self { method, path, query, body }
    }

    pub(super) fn path(&self) -> &[&'a str] {
        &self.path
    }

    /// What is asked with it under this name, if anything is.
    pub(super) fn query(&self, name: &str) -> Option<String> {
        let mut pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| decoded(value))
    }

    /// What comes with it; nothing in particular if that is no JSON.
    pub(super) fn content(&self) -> Value {
        serde_json::from_slice(self.body).unwrap_or_default()
    }

    /// What comes with it, as it was written.
    pub(super) fn written(&self) -> String {
        String::from_utf8_lossy(self.body).into_owned()
    }

    /// As a person reads it.
    pub(super) fn shown(&self) -> String {
        format!("{} /{}", self.method, self.path.join("/"))
    }
}

impl Answer {
    pub(super) fn told(body: String) -> Self {
        Self { status: 200, body }
    }

    pub(super) fn of(content: &Value) -> Self {
        Self::told(content.to_string())
    }

    pub(super) fn refused(status: u16, code: &str) -> Self {
        Self { status, body: json!({ "errcode": code, "error": code }).to_string() }
    }

    /// There is no such thing.
    pub(super) fn missing() -> Self {
        Self::refused(404, "M_NOT_FOUND")
    }

    /// There is nothing here that could be asked.
    fn unknown() -> Self {
        Self::refused(404, "M_UNRECOGNIZED")
    }

    pub(super) fn is_unknown(&self) -> bool {
        self.body.contains("M_UNRECOGNIZED")
    }
}

impl From<&Refusal> for Answer {
    fn from(refusal: &Refusal) -> Self {
        let Refusal { status, code, retry_after, .. } = refusal;
        let mut body = json!({ "errcode": code, "error": code });
        if let Some(milliseconds) = retry_after {
            body["retry_after_ms"] = (*milliseconds).into();
        }
        Self { status: *status, body: body.to_string() }
    }
}

/// The answer to a question.
pub(super) async fn answer(inside: &Inside, question: &Question<'_>) -> Answer {
    if let ["sync"] = question.path() {
        return sync(inside, question).await;
    }
    let (answer, sent) = {
        let mut world = inside.world();
        match world.account.answer(question) {
            Some(answer) => (Some(answer), None),
            None => rooms::answer(&mut world, question),
        }
    };
    if let Some(sent) = sent {
        let new = !sent.repeated;
        inside.tally().takes(sent);
        if new {
            inside.sent.send_modify(|sent| *sent += 1);
        }
    }
    inside.moves();
    answer.unwrap_or_else(Answer::unknown)
}

/// What happened since; waited for, if nothing did yet.
async fn sync(inside: &Inside, question: &Question<'_>) -> Answer {
    let since = question.query("since").as_deref().and_then(places);
    let limit = inside.world().account.limit(question.query("filter").as_deref());
    let patience = question.query("timeout").and_then(|it| it.parse().ok()).map(Duration::from_millis);
    let mut moved = inside.moved.subscribe();
    let telling = async {
        loop {
            moved.mark_unchanged();
            let scripted = inside.tally().next_scripted();
            if let Some(told) = scripted.or_else(|| inside.world().sync(since, limit)) {
                return told;
            }
            // The sender lives as long as whoever asks, so this can only end by a change.
            let _ = moved.changed().await;
        }
    };
    let told = timeout(patience.unwrap_or_default(), telling).await;
    Answer::told(told.unwrap_or_else(|_elapsed| inside.world().nothing_new()))
}

/// A part of a path, or of what is asked with it, as it was before it was put there.
pub(super) fn decoded(part: &str) -> String {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escaped = after.get(..2).filter(|_| *first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        if let Some(byte) = escaped.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            rest = &after[2..];
        } else {
            bytes.push(if *first == b'+' { b' ' } else { *first });
            rest = after;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
