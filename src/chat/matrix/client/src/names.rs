//! By which names people are in a room: asked of the homeserver in one piece, and read bit by bit, however many they are.
//!
//! Not through the SDK's own list of members, which is kept, sorted and compared as a whole.

use std::{fmt, time::Duration, vec};

use matrix_sdk::{
    config::RequestConfig,
    ruma::{
        api::client::membership::get_member_events,
        events::room::member::{MembershipState, RoomMemberEvent},
        serde::Raw,
    },
};
use ruma::{OwnedUserId, RoomId};

use crate::{
    client::{Boxed, Client},
    error::RequestError,
    heard::{HeardKind, Membership, parse},
};

/// How long the answer may take: a homeserver that has many members to tell takes its time.
const PATIENCE: Duration = Duration::from_mins(2);

/// Somebody who is in the room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub who: OwnedUserId,
    /// The name they chose for this room, if any.
    pub name: Option<String>,
}

/// All who are in a room, each read when it is asked for.
pub struct Members {
    events: vec::IntoIter<Raw<RoomMemberEvent>>,
    me: OwnedUserId,
}

impl Iterator for Members {
    type Item = Member;

    fn next(&mut self) -> Option<Member> {
        let me = self.me.clone();
        // A homeserver may send others along, who were not asked for.
        self.events.by_ref().find_map(|event| {
            let heard = parse(event.json().get(), false, &me)?;
            match heard.kind {
                HeardKind::Member { who, membership: Membership::Join, display_name, .. } => {
                    Some(Member { who, name: display_name })
                }
                _ => None,
            }
        })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (0, Some(self.events.len()))
    }
}

impl fmt::Debug for Members {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Members").field("left", &self.events.len()).finish_non_exhaustive()
    }
}

impl Client {
    /// Everybody who is in the room, ourselves too; asked once, and of the homeserver. The future holds nothing of this
    /// client's, so that it can be waited for beside everything else.
    pub fn names(&self, room: &RoomId) -> Boxed<'static, Result<Members, RequestError>> {
        let (sdk, me) = (self.sdk.clone(), self.user_id().to_owned());
        let mut request = get_member_events::v3::Request::new(room.to_owned());
        request.membership = Some(MembershipState::Join);
        Box::pin(async move {
            let one_try = RequestConfig::new().disable_retry().timeout(PATIENCE);
            let members = sdk.send(request).with_request_config(one_try).await?.chunk;
            Ok(Members { events: members.into_iter(), me })
        })
    }
}
