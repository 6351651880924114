//! Files: uploaded so that only the room they are for can read them.
//!
//! An upload has no transaction id. Done again, it leaves a file behind that nothing names; the message that names one
//! is safe to repeat.

use std::io::Cursor;

use matrix_sdk::ruma::api::client::media::create_content::v3::Request as CreateContent;
use ruma::RoomId;
use serde_json::{Value, json};

use crate::{
    client::{Boxed, Client},
    error::RequestError,
    send::once,
};

impl Client {
    /// Uploads a file for a room, encrypted if the room is, and gives the content of the message that hands it out.
    pub fn upload<'a>(
        &'a self,
        room: &'a RoomId,
        name: &'a str,
        media_type: &'a str,
        bytes: &'a [u8],
    ) -> Boxed<'a, Result<Value, RequestError>> {
        Box::pin(async move {
            let mut content = json!({
                "msgtype": "m.file",
                "body": name,
                "filename": name,
                "info": { "mimetype": media_type, "size": bytes.len() },
                "m.mentions": {},
            });
            if self.room(room)?.latest_encryption_state().await?.is_encrypted() {
                let mut reader = Cursor::new(bytes);
                let uploading = self.sdk.upload_encrypted_file(&mut reader).with_request_config(once());
                content["file"] = json!(uploading.await?);
            } else {
                let mut request = CreateContent::new(bytes.to_vec());
                request.content_type = Some(media_type.to_owned());
                request.filename = Some(name.to_owned());
                let uploaded = self.sdk.send(request).with_request_config(once()).await?;
                content["url"] = json!(uploaded.content_uri);
            }
            Ok(content)
        })
    }
}
