//! A single message, as the homeserver shows it: for whoever answers it with a command.

use matrix_sdk::ruma::api::client::room::get_room_event;
use ruma::{EventId, RoomId};

use crate::{
    client::{Boxed, Client},
    error::RequestError,
    heard::{Heard, HeardKind, parse},
    send::once,
};

impl Client {
    /// One event of the room, decrypted if we have its key; nothing if it makes no sense.
    ///
    /// Not by the SDK's own way, which asks for our push rules and the room's members too.
    pub fn event<'a>(
        &'a self,
        room: &'a RoomId,
        event: &'a EventId,
    ) -> Boxed<'a, Result<Option<Heard>, RequestError>> {
        Box::pin(async move {
            let request = get_room_event::v3::Request::new(room.to_owned(), event.to_owned());
            let shown = self.sdk.send(request).with_request_config(once()).await?.event;
            let heard = parse(shown.json().get(), false, self.user_id()).filter(|heard| heard.event == event);
            let Some(Heard { kind: HeardKind::Undecryptable { raw, .. }, .. }) = &heard else {
                return Ok(heard);
            };
            Ok(self.decrypt(room, raw).await.or(heard))
        })
    }
}
