//! What a person says in a room, and does to what was said: messages, replies, edits, reactions, redactions.

use std::time::Duration;

use matrix_sdk::media::{MediaFormat, MediaRequestParameters};
use matrix_sdk::{Error, HttpError};
use ruma::events::Mentions;
use ruma::events::poll::unstable_response::UnstablePollResponseEventContent;
use ruma::events::reaction::ReactionEventContent;
use ruma::events::relation::Annotation;
use ruma::events::room::MediaSource;
use ruma::events::room::message::{
    AddMentions, ForwardThread, ReplacementMetadata, ReplyMetadata, RoomMessageEventContent,
};
use ruma::{EventId, OwnedEventId, RoomId, TransactionId, UserId};
use serde_json::Value;

use crate::heard::Heard;
use crate::person::{Person, PersonError};

/// How often something is tried while the homeserver is away: some minutes.
const MOST_TRIES: u32 = 1000;

/// Between two of these tries.
const PAUSE: Duration = Duration::from_millis(200);

impl Person {
    /// Says something in plain text.
    pub async fn say(&self, room: &RoomId, text: &str) -> Result<OwnedEventId, PersonError> {
        self.send(room, RoomMessageEventContent::text_plain(text)).await
    }

    /// Says something in HTML, with the plain text that clients without HTML show.
    pub async fn say_html(&self, room: &RoomId, text: &str, html: &str) -> Result<OwnedEventId, PersonError> {
        self.send(room, RoomMessageEventContent::text_html(text, html)).await
    }

    /// Says something with `@` in it as clients do: each `@@` becomes the next person's pill, and they are mentioned.
    pub async fn say_to(
        &self,
        room: &RoomId,
        text: &str,
        people: &[&UserId],
    ) -> Result<OwnedEventId, PersonError> {
        let (mut plain, mut html) = (text.to_owned(), text.to_owned());
        for user in people {
            let name = user.localpart();
            plain = plain.replacen("@@", name, 1);
            html = html.replacen("@@", &format!("<a href=\"{}\">{name}</a>", user.matrix_to_uri()), 1);
        }
        let mentions = Mentions::with_user_ids(people.iter().map(|user| (*user).to_owned()));
        self.send(room, RoomMessageEventContent::text_html(plain, html).add_mentions(mentions)).await
    }

    /// Opens the file that a message hands out.
    pub async fn open(&self, message: &Heard) -> Result<Vec<u8>, PersonError> {
        let content = &message.json["content"];
        let source = match content.get("file") {
            Some(file) => MediaSource::Encrypted(serde_json::from_value(file.clone())?),
            None => MediaSource::Plain(serde_json::from_value(content["url"].clone())?),
        };
        let request = MediaRequestParameters { source, format: MediaFormat::File };
        let opened = self.client().media().get_media_content(&request, false).await;
        opened.map_err(|error| self.refused("open a file", error))
    }

    /// Says something as a reply.
    pub async fn reply(&self, to: &Heard, text: &str) -> Result<OwnedEventId, PersonError> {
        let to_event = ReplyMetadata::new(&to.event_id, &to.sender, None);
        let content = RoomMessageEventContent::text_plain(text);
        self.send(&to.room, content.make_reply_to(to_event, ForwardThread::Yes, AddMentions::Yes)).await
    }

    /// Changes what was said before.
    pub async fn edit(
        &self,
        room: &RoomId,
        event: &EventId,
        text: &str,
    ) -> Result<OwnedEventId, PersonError> {
        let edited = ReplacementMetadata::new(event.to_owned(), None);
        self.send(room, RoomMessageEventContent::text_plain(text).make_replacement(edited)).await
    }

    /// Reacts to a message, which is how its buttons are pressed.
    pub async fn react(
        &self,
        room: &RoomId,
        event: &EventId,
        key: &str,
    ) -> Result<OwnedEventId, PersonError> {
        let annotation = Annotation::new(event.to_owned(), key.to_owned());
        let content = serde_json::to_value(ReactionEventContent::new(annotation))?;
        self.send_raw(room, "m.reaction", content).await
    }

    /// Chooses in a poll, as clients do: nothing takes the choice back.
    pub async fn vote(
        &self,
        room: &RoomId,
        poll: &EventId,
        chosen: Option<&str>,
    ) -> Result<OwnedEventId, PersonError> {
        let answers = chosen.map(ToOwned::to_owned).into_iter().collect();
        let content = UnstablePollResponseEventContent::new(answers, poll.to_owned());
        self.send_raw(room, "org.matrix.msc3381.poll.response", serde_json::to_value(content)?).await
    }

    /// Takes back a message or a reaction.
    pub async fn redact(&self, room: &RoomId, event: &EventId) -> Result<OwnedEventId, PersonError> {
        let redacted = self.room(room)?.redact(event, None, Some(TransactionId::new())).await;
        Ok(redacted.map_err(|error| self.refused("redact", error.into()))?.event_id)
    }

    /// Sends any event at all, encrypted where the room is.
    pub async fn send_raw(
        &self,
        room: &RoomId,
        kind: &str,
        content: Value,
    ) -> Result<OwnedEventId, PersonError> {
        let room = self.room(room)?;
        let _one_at_a_time = self.sending.lock().await;
        // One name for all tries, so that what arrived and was not confirmed is not said twice.
        let transaction = TransactionId::new();
        let mut tries = 0;
        loop {
            let sent = room.send_raw(kind, content.clone()).with_transaction_id(&transaction).await;
            match sent {
                Ok(sent) => return Ok(sent.response.event_id),
                Err(error) if tries < MOST_TRIES && is_unanswered(&error) => {
                    tries += 1;
                    tokio::time::sleep(PAUSE).await;
                }
                Err(source) => return Err(self.refused(&format!("send {kind}"), source)),
            }
        }
    }

    async fn send(
        &self,
        room: &RoomId,
        content: RoomMessageEventContent,
    ) -> Result<OwnedEventId, PersonError> {
        self.send_raw(room, "m.room.message", serde_json::to_value(content)?).await
    }
}

/// Whether the homeserver was not there to say anything.
fn is_unanswered(error: &Error) -> bool {
    matches!(error, Error::Http(error) if matches!(**error, HttpError::Reqwest(_)))
}
