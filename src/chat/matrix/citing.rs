//! The message that a command answers: asked of the homeserver, so that the command can be about it. Only commands cost
//! a request, never more of them than listening can spare, and what cannot be found out keeps nobody waiting.

use std::time::Duration;

use chancery_matrix_client::client::Client;
use chancery_matrix_client::heard::{Heard, HeardKind, Manner};
use ruma::{OwnedEventId, RoomId};
use tokio::time::timeout;
use tracing::warn;

use crate::domain::addressing::without_name;
use crate::domain::event::{Cited, Event, What};
use crate::domain::reading::marked;

/// How long one answer may take.
const LONGEST_TRY: Duration = Duration::from_secs(5);

/// How many messages are asked for between two syncs.
const MOST: usize = 50;

/// How many characters of a message are kept: whoever judges it can read the rest where it stands.
const LONGEST_WORDS: usize = 4_000;

/// What may still be asked for until the next sync.
#[derive(Debug)]
pub struct Citing(usize);

impl Default for Citing {
    fn default() -> Self {
        Self(MOST)
    }
}

impl Citing {
    /// Looks the message up that was answered, if what was heard may be a command about it.
    pub async fn cite(&mut self, client: &Client, room: &RoomId, heard: &Heard, event: &mut Event) {
        let What::Said(said) = &mut event.what else { return };
        let HeardKind::Message { reply_to: Some(target), .. } = &heard.kind else { return };
        let to_us = without_name(client.user_id(), &said.spoken);
        if marked(&said.spoken).is_some() || to_us != said.spoken {
            let shown = self.ask(client, room, target).await;
            said.cited = Some(shown.map_or_else(|| unknown(target.clone()), cited));
        }
    }

    async fn ask(&mut self, client: &Client, room: &RoomId, event: &OwnedEventId) -> Option<Heard> {
        self.0 = self.0.checked_sub(1)?;
        let why = match timeout(LONGEST_TRY, client.event(room, event)).await {
            Ok(Ok(shown)) => return shown,
            Ok(Err(error)) => error.to_string(),
            Err(_elapsed) => {
                // The next ones would take as long, and everybody waits.
                self.0 = 0;
                "it takes too long".to_owned()
            }
        };
        warn!(%room, %event, %why, "a message that a command answers cannot be looked up");
        None
    }
}

fn unknown(event: OwnedEventId) -> Cited {
    Cited { event, who: None, words: None }
}

fn cited(shown: Heard) -> Cited {
    let words = match shown.kind {
        HeardKind::Message { words, .. } | HeardKind::Edit { words, .. } => {
            Some(words).filter(|words| words.manner != Manner::Other)
        }
        _ => None,
    };
    let words = words.map(|words| words.body.chars().take(LONGEST_WORDS).collect());
    Cited { event: shown.event, who: Some(shown.sender), words }
}

#[cfg(test)]
mod tests {
    use chancery_matrix_client::heard::Words;
    use ruma::{owned_event_id, owned_user_id};

    use super::*;

    fn words(kind: HeardKind) -> Option<String> {
        let (event, sender) = (owned_event_id!("$said"), owned_user_id!("@mallory:example.org"));
        let shown = Heard { event, sender, at: 0, encrypted: false, our_txn: None, kind };
        let cited = cited(shown);
        assert_eq!(cited.who, Some(owned_user_id!("@mallory:example.org")), "whatever it says");
        cited.words
    }

    fn message(manner: Manner, body: &str) -> Option<String> {
        let words_of = Words { manner, body: body.to_owned(), ..Words::default() };
        words(HeardKind::Message { words: words_of, reply_to: None, thread: None })
    }

    #[test]
    fn only_words_are_cited_and_not_without_end() {
        for manner in [Manner::Text, Manner::Notice, Manner::Emote] {
            assert_eq!(message(manner, "I am an ambassador").as_deref(), Some("I am an ambassador"));
        }
        assert_eq!(message(Manner::Other, "ambassador.png"), None);
        assert_eq!(words(HeardKind::Other), None, "it was taken back");
        let long = message(Manner::Text, &"ä".repeat(2 * LONGEST_WORDS)).expect("words");
        assert_eq!(long.chars().count(), LONGEST_WORDS);
    }
}
