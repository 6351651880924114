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

/// How a picture is shown.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// How wide it is, in pixels.
    pub width: u32,
    /// How high it is, in pixels.
    pub height: u32,
    /// What is to be seen on it, for whoever cannot see it.
    pub says: &'a str,
}

impl Client {
    /// Uploads a file for a room, encrypted if the room is, and gives the content of the message that hands it out: as
    /// a picture, if it is shown.
    pub fn upload<'a>(
        &'a self,
        room: &'a RoomId,
        name: &'a str,
        media_type: &'a str,
        bytes: &'a [u8],
        shown: Option<Shown<'a>>,
    ) -> Boxed<'a, Result<Value, RequestError>> {
        Box::pin(async move {
            let mut content = json!({
                "msgtype": "m.file",
                "body": name,
                "filename": name,
                "info": { "mimetype": media_type, "size": bytes.len() },
                "m.mentions": {},
            });
            if let Some(Shown { width, height, says }) = shown {
                content["msgtype"] = "m.image".into();
                content["body"] = says.into();
                content["info"]["w"] = width.into();
                content["info"]["h"] = height.into();
            }
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
