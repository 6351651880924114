//! How a person's client listens: sync after sync, everything into the inbox, in order.
//!
//! By hand, with `sync_once`, and not with the SDK's event handlers: those run side by side, and a message whose
//! key comes later would never reach them.

use std::collections::BTreeSet;
use std::time::Duration;

use matrix_sdk::config::SyncSettings;
use matrix_sdk::deserialized_responses::{TimelineEvent, TimelineEventKind};
use matrix_sdk::ruma::api::client::filter::FilterDefinition;
use matrix_sdk::sync::RoomUpdates;
use matrix_sdk::{Client, Room, RoomMemberships};
use ruma::events::AnySyncTimelineEvent;
use ruma::events::room::encrypted::OriginalSyncRoomEncryptedEvent;
use ruma::serde::Raw;
use ruma::{OwnedRoomId, OwnedUserId, RoomId, UInt, UserId};
use serde_json::Value;
use tokio::sync::watch;

use crate::heard::Heard;
use crate::inbox::{Inbox, Invite};
use crate::person::Accept;
use crate::transcript::Place;

/// Between two attempts while the homeserver is away.
const PAUSE: Duration = Duration::from_millis(200);

/// More than any test sends at once; Synapse would cut at ten.
const TIMELINE: u8 = 100;

/// An encrypted message whose key has not come.
type Unread = (OwnedRoomId, Raw<AnySyncTimelineEvent>);

/// Listens until it is dropped.
pub(crate) async fn listen(client: Client, inbox: Inbox, accepts: watch::Receiver<Accept>) {
    let mut updates = client.subscribe_to_all_room_updates();
    let mut ear = Ear { client, inbox, waiting: Vec::new() };
    let mut filter = FilterDefinition::default();
    filter.room.timeline.limit = Some(UInt::from(TIMELINE));
    loop {
        let settings = SyncSettings::new().timeout(Duration::from_secs(30)).filter(filter.clone().into());
        while updates.try_recv().is_ok() {}
        // Never cancelled: the SDK may have taken in what it has not returned yet, and it would be heard by nobody.
        match ear.client.sync_once(settings).await {
            Ok(response) => ear.hear(response.rooms).await,
            // After a poisonous message the SDK fails though it has taken the sync in; others spoke in it too.
            Err(_) => match updates.try_recv() {
                Ok(rooms) => ear.hear(rooms).await,
                Err(_) => tokio::time::sleep(PAUSE).await,
            },
        }
        let accept = accepts.borrow().clone();
        accept_waiting(&ear.client, &accept).await;
    }
}

/// Accepts the invitations that wait, as far as they are to be accepted.
pub(crate) async fn accept_waiting(client: &Client, accept: &Accept) {
    if *accept == Accept::Nobodys {
        return;
    }
    for room in client.invited_rooms() {
        let inviter = room.invite_details().await.ok().and_then(|invite| invite.inviter);
        let wanted = match accept {
            Accept::Nobodys => false,
            Accept::Only(user) => inviter.is_some_and(|inviter| inviter.user_id() == user),
            Accept::Everybodys => true,
        };
        if wanted {
            // What fails here is tried again after the next sync.
            let _ = room.join().await;
        }
    }
}

struct Ear {
    client: Client,
    inbox: Inbox,
    waiting: Vec<Unread>,
}

impl Ear {
    async fn hear(&mut self, rooms: RoomUpdates) {
        // The keys of a sync are taken in before its messages, so an older message may be readable now.
        for (room, raw) in std::mem::take(&mut self.waiting) {
            self.read_again(&room, raw).await;
        }
        for (id, update) in rooms.invited {
            let event = update.invite_state.events.iter().find_map(|raw| {
                let event: Value = raw.deserialize_as_unchecked().ok()?;
                (event["type"] == "m.room.member" && event["state_key"] == own_id(&self.client).as_str())
                    .then_some(event)
            });
            let sender = event.and_then(|event| OwnedUserId::try_from(event["sender"].as_str()?).ok());
            if let Some(sender) = sender {
                let name = self.client.get_room(&id).and_then(|room| room.name());
                self.inbox.hear_invite(Invite { room: id, name, sender });
            }
        }
        let (joined_rooms, left_rooms) = (rooms.joined.keys().cloned().collect(), rooms.left.keys().cloned());
        let left_rooms: Vec<OwnedRoomId> = left_rooms.collect();
        let joined = rooms.joined.into_iter().map(|(id, update)| (id, update.timeline));
        let left = rooms.left.into_iter().map(|(id, update)| (id, update.timeline));
        for (id, timeline) in joined.chain(left) {
            let place = self.place(&id).await;
            for event in timeline.events {
                self.hear_event(&id, &event, &place);
            }
        }
        self.inbox.moved(joined_rooms, &left_rooms);
    }

    async fn read_again(&mut self, room: &RoomId, raw: Raw<AnySyncTimelineEvent>) {
        let encrypted: &Raw<OriginalSyncRoomEncryptedEvent> = raw.cast_ref_unchecked();
        let Some(known) = self.client.get_room(room) else { return };
        match known.decrypt_event(encrypted, None).await {
            Ok(event) => {
                let place = self.place(room).await;
                self.hear_event(room, &event, &place);
            }
            Err(_) => self.waiting.push((room.to_owned(), raw)),
        }
    }

    fn hear_event(&mut self, room: &RoomId, event: &TimelineEvent, place: &Place) {
        let raw = event.raw();
        if let TimelineEventKind::UnableToDecrypt { utd_info, .. } = &event.kind {
            if let Some(id) = event.event_id() {
                self.inbox.could_not_read(id.clone(), format!("{:?}", utd_info.reason));
            }
            self.waiting.push((room.to_owned(), raw.clone()));
            return;
        }
        let encrypted = matches!(event.kind, TimelineEventKind::Decrypted(_));
        let json = raw.deserialize_as_unchecked::<Value>().ok();
        if let Some(heard) = json.and_then(|json| Heard::read(room.to_owned(), json, encrypted)) {
            self.inbox.hear(heard, place);
        }
    }

    async fn place(&self, room: &RoomId) -> Place {
        match self.client.get_room(room) {
            Some(room) => {
                Place { name: name(&room).await, encrypted: room.encryption_state().is_encrypted() }
            }
            None => Place { name: room.to_string(), encrypted: false },
        }
    }
}

/// The room's name; without one, who talks in it, or did before they left.
async fn name(room: &Room) -> String {
    if let Some(name) = room.name().filter(|name| !name.is_empty()) {
        return name;
    }
    // What has been synced, and no more: to ask the server while a room is being made would have the SDK remember a
    // list without those still to be invited, and encrypt past them.
    let whom = RoomMemberships::ACTIVE | RoomMemberships::LEAVE;
    let members = room.members_no_sync(whom).await.unwrap_or_default();
    // Whoever prints first, the name is the same.
    let names: BTreeSet<String> = members.iter().map(|it| it.user_id().localpart().to_owned()).collect();
    Vec::from_iter(names).join(" ⇄ ")
}

fn own_id(client: &Client) -> &UserId {
    client.user_id().unwrap_or_else(|| unreachable!("who listens has logged in"))
}
