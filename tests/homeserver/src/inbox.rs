//! What a person has heard so far, in order, and how a test waits for what it must still hear.
//!
//! Each message is expected once: what one expectation took, the next does not find. What nobody expected stays
//! unread and can be asked for, so that what the bot says too much shows.

use std::collections::{BTreeMap, HashSet};
use std::fmt::{self, Write};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, RoomId, UserId};
use tokio::sync::watch;

use crate::heard::{Heard, Kind};
use crate::process::lock;
use crate::transcript::{Place, Transcript};

/// Long enough for two busy cores; a message takes a fifth of a second otherwise.
const PATIENCE: Duration = Duration::from_mins(1);

/// An invitation to a room.
#[derive(Debug, Clone)]
pub struct Invite {
    /// The room.
    pub room: OwnedRoomId,
    /// What it is called, if it has a name.
    pub name: Option<String>,
    /// Who invites.
    pub sender: OwnedUserId,
}

/// What was waited for in vain, and all that was heard instead.
#[derive(thiserror::Error)]
#[error("{who} waited {} s for {wanted}, but heard only:\n{heard}", waited.as_secs())]
pub struct Unheard {
    /// Who waited.
    pub who: OwnedUserId,
    /// What for.
    pub wanted: String,
    /// How long.
    pub waited: Duration,
    /// Everything heard so far, a line each; `✓` marks what was expected.
    pub heard: String,
}

// As it reads: a test that unwraps it shows this, and a log on one line is no help.
impl fmt::Debug for Unheard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

type Condition<'a> = Box<dyn Fn(&Heard) -> bool + Send + Sync + 'a>;

/// What is to be heard. Unless more is said: any message of `sender`, in any room, that is not an edit.
pub struct Wanted<'a> {
    said: String,
    conditions: Vec<Condition<'a>>,
    of_any_kind: bool,
    patience: Duration,
}

impl<'a> Wanted<'a> {
    /// Anything that `sender` says.
    #[must_use]
    pub fn by(sender: &'a UserId) -> Self {
        let wanted = Self {
            said: format!("{} to say something", sender.localpart()),
            conditions: Vec::new(),
            of_any_kind: false,
            patience: PATIENCE,
        };
        wanted.that(move |heard| heard.sender == sender)
    }

    /// Any event of `sender`, be it a message or not.
    #[must_use]
    pub fn any_by(sender: &'a UserId) -> Self {
        Self { of_any_kind: true, ..Self::by(sender) }
    }

    /// Only in this room.
    #[must_use]
    pub fn in_room(self, room: &'a RoomId) -> Self {
        self.described(&format!("in {room}")).that(move |heard| heard.room == room)
    }

    /// Only with this text in its body.
    #[must_use]
    pub fn saying(self, text: &'a str) -> Self {
        self.described(&format!("with “{text}”")).that(move |heard| heard.body.contains(text))
    }

    /// Only as a reply to this message.
    #[must_use]
    pub fn replying_to(self, event: &'a ruma::EventId) -> Self {
        self.described(&format!("in reply to {event}"))
            .that(move |heard| heard.in_reply_to.as_deref() == Some(event))
    }

    /// Not a new message but an edit of this one.
    #[must_use]
    pub fn editing(self, event: &'a ruma::EventId) -> Self {
        self.of_any_kind(&format!("as an edit of {event}"))
            .that(move |heard| heard.edit_of.as_deref() == Some(event))
    }

    /// Not a message but a reaction with this key.
    #[must_use]
    pub fn reacting(self, key: &'a str) -> Self {
        self.of_any_kind(&format!("by the reaction {key}"))
            .that(move |heard| heard.kind == Kind::Reaction && heard.body == key)
    }

    /// Not a message but that somebody's membership becomes `membership` (`join`, `invite`, `leave` …).
    #[must_use]
    pub fn member(self, who: &'a UserId, membership: &'a str) -> Self {
        self.of_any_kind(&format!("by the {membership} of {who}")).that(move |heard| {
            matches!(&heard.kind, Kind::Member { who: it, membership: now } if it == who && now == membership)
        })
    }

    /// Not a message but that this one is taken back.
    #[must_use]
    pub fn redacting(self, event: &'a ruma::EventId) -> Self {
        self.of_any_kind(&format!("by the redaction of {event}"))
            .that(move |heard| heard.kind == Kind::Redaction && heard.about.as_deref() == Some(event))
    }

    /// Only if it fulfils `condition`.
    #[must_use]
    pub fn that(mut self, condition: impl Fn(&Heard) -> bool + Send + Sync + 'a) -> Self {
        self.conditions.push(Box::new(condition));
        self
    }

    /// Waits no longer than this.
    #[must_use]
    pub fn within(mut self, patience: Duration) -> Self {
        self.patience = patience;
        self
    }

    fn of_any_kind(mut self, how: &str) -> Self {
        self.of_any_kind = true;
        self.described(how)
    }

    fn described(mut self, how: &str) -> Self {
        let _ = write!(self.said, " {how}");
        self
    }

    /// Whether this is it.
    #[must_use]
    pub fn is(&self, heard: &Heard) -> bool {
        (self.of_any_kind || heard.is_message()) && self.conditions.iter().all(|condition| condition(heard))
    }
}

impl fmt::Debug for Wanted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.said)
    }
}

/// A person's inbox; clones are the same inbox.
#[derive(Debug, Clone)]
pub struct Inbox {
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    owner: OwnedUserId,
    contents: Mutex<Contents>,
    news: watch::Sender<u64>,
    transcript: OnceLock<Transcript>,
}

#[derive(Debug, Default)]
struct Contents {
    heard: Vec<(Heard, bool)>,
    invites: Vec<(Invite, bool)>,
    unreadable: BTreeMap<OwnedEventId, String>,
    ids: HashSet<OwnedEventId>,
    joined: HashSet<OwnedRoomId>,
}

impl Inbox {
    /// The empty inbox of `owner`.
    #[must_use]
    pub fn new(owner: OwnedUserId) -> Self {
        let news = watch::Sender::new(0);
        let shared = Shared { owner, contents: Mutex::default(), news, transcript: OnceLock::new() };
        Self { shared: Arc::new(shared) }
    }

    /// From now on, prints what is heard into `transcript`.
    pub fn follow(&self, transcript: Transcript) {
        // Only the first transcript counts; a second would print everything twice.
        let _ = self.shared.transcript.set(transcript);
    }

    /// The next unread message that is `wanted`, as soon as it is heard; it is read then.
    pub async fn expect(&self, wanted: Wanted<'_>) -> Result<Heard, Unheard> {
        let found = self.wait(|contents| {
            let (heard, read) = contents.heard.iter_mut().find(|(heard, read)| !*read && wanted.is(heard))?;
            *read = true;
            Some(heard.clone())
        });
        match tokio::time::timeout(wanted.patience, found).await {
            Ok(heard) => Ok(heard),
            Err(_) => Err(self.unheard(&wanted.said, wanted.patience)),
        }
    }

    /// The next unread invitation from `sender`, as soon as it comes; it is read then.
    pub async fn expect_invite(&self, sender: &UserId) -> Result<Invite, Unheard> {
        let found = self.wait(|contents| {
            let (invite, read) =
                contents.invites.iter_mut().find(|(invite, read)| !*read && invite.sender == sender)?;
            *read = true;
            Some(invite.clone())
        });
        match tokio::time::timeout(PATIENCE, found).await {
            Ok(invite) => Ok(invite),
            Err(_) => Err(self.unheard(&format!("an invitation by {sender}"), PATIENCE)),
        }
    }

    /// The next message whose key has not come, as soon as it comes itself.
    pub async fn expect_unreadable(&self) -> Result<OwnedEventId, Unheard> {
        let found = self.wait(|contents| contents.unreadable.keys().next().cloned());
        match tokio::time::timeout(PATIENCE, found).await {
            Ok(event) => Ok(event),
            Err(_) => Err(self.unheard("a message without its key", PATIENCE)),
        }
    }

    /// Everything heard so far, in order.
    #[must_use]
    pub fn heard(&self) -> Vec<Heard> {
        lock(&self.shared.contents).heard.iter().map(|(heard, _)| heard.clone()).collect()
    }

    /// What `sender` said and no expectation took.
    #[must_use]
    pub fn unread(&self, sender: &UserId) -> Vec<Heard> {
        let contents = lock(&self.shared.contents);
        let unread = contents.heard.iter().filter(|(heard, read)| !read && heard.sender == sender);
        unread.filter(|(heard, _)| heard.is_message()).map(|(heard, _)| heard.clone()).collect()
    }

    /// How many messages came whose key has not come.
    #[must_use]
    pub fn unreadable(&self) -> usize {
        lock(&self.shared.contents).unreadable.len()
    }

    pub(crate) fn hear(&self, heard: Heard, place: &Place) {
        {
            let mut contents = lock(&self.shared.contents);
            contents.unreadable.remove(&heard.event_id);
            // A server may repeat what was synced already, around a join for one.
            if !contents.ids.insert(heard.event_id.clone()) {
                return;
            }
            if let Some(transcript) = self.shared.transcript.get() {
                transcript.heard(&heard, place);
            }
            contents.heard.push((heard, false));
        }
        self.shared.news.send_modify(|news| *news += 1);
    }

    pub(crate) fn hear_invite(&self, invite: Invite) {
        lock(&self.shared.contents).invites.push((invite, false));
        self.shared.news.send_modify(|news| *news += 1);
    }

    /// Which rooms a sync told of: `joined` as they were entered, `left` as they were left.
    pub(crate) fn moved(&self, joined: Vec<OwnedRoomId>, left: &[OwnedRoomId]) {
        let mut contents = lock(&self.shared.contents);
        contents.joined.retain(|room| !left.contains(room));
        contents.joined.extend(joined);
        drop(contents);
        self.shared.news.send_modify(|news| *news += 1);
    }

    /// Waits until a sync has told of `room`, and all it told with it is heard.
    pub(crate) async fn expect_room(&self, room: &RoomId) -> Result<(), Unheard> {
        let arrived = self.wait(|contents| contents.joined.contains(room).then_some(()));
        match tokio::time::timeout(PATIENCE, arrived).await {
            Ok(()) => Ok(()),
            Err(_) => Err(self.unheard(&format!("the room {room}"), PATIENCE)),
        }
    }

    pub(crate) fn could_not_read(&self, event: OwnedEventId, why: String) {
        lock(&self.shared.contents).unreadable.insert(event, why);
        self.shared.news.send_modify(|news| *news += 1);
    }

    async fn wait<T>(&self, mut find: impl FnMut(&mut Contents) -> Option<T>) -> T {
        let mut news = self.shared.news.subscribe();
        loop {
            if let Some(found) = find(&mut lock(&self.shared.contents)) {
                return found;
            }
            // The sender lives in `self`, so this can only end by news.
            let _ = news.changed().await;
        }
    }

    fn unheard(&self, wanted: &str, patience: Duration) -> Unheard {
        let contents = lock(&self.shared.contents);
        let mark = |read: bool| if read { '✓' } else { ' ' };
        let mut all: Vec<String> =
            contents.heard.iter().map(|(heard, read)| format!("  {} {heard}", mark(*read))).collect();
        for (invite, read) in &contents.invites {
            let name = invite.name.as_deref().unwrap_or("no name");
            all.push(format!("  {} {} invites to {} ({name})", mark(*read), invite.sender, invite.room));
        }
        all.extend(contents.unreadable.iter().map(|(event, why)| format!("    unreadable {event}: {why}")));
        let heard = if all.is_empty() { "  nothing at all".to_owned() } else { all.join("\n") };
        Unheard { who: self.shared.owner.clone(), wanted: wanted.to_owned(), waited: patience, heard }
    }
}

#[cfg(test)]
mod tests {
    use ruma::{room_id, user_id};
    use serde_json::json;

    use super::*;

    fn message(event: &str, body: &str) -> Heard {
        let json = json!({ "type": "m.room.message", "event_id": event, "sender": "@bot:localhost",
            "content": { "msgtype": "m.text", "body": body } });
        Heard::read(room_id!("!r:localhost").to_owned(), json, false).unwrap()
    }

    #[tokio::test]
    async fn each_message_is_expected_once() {
        let bot = user_id!("@bot:localhost");
        let inbox = Inbox::new(user_id!("@alice:localhost").to_owned());
        for (event, body) in [("$1", "one"), ("$2", "two"), ("$2", "two"), ("$3", "two")] {
            inbox.hear(message(event, body), &Place::default());
        }
        let two = || inbox.expect(Wanted::by(bot).saying("two").within(Duration::from_millis(10)));
        assert_eq!(two().await.unwrap().event_id, "$2");
        assert_eq!(two().await.unwrap().event_id, "$3");
        let error = two().await.unwrap_err().to_string();
        assert!(
            error.starts_with("@alice:localhost waited 0 s for bot to say something with “two”"),
            "{error}"
        );
        assert!(error.contains("✓ !r:localhost @bot:localhost: two"), "{error}");
        assert_eq!(inbox.unread(bot).len(), 1);
    }

    #[tokio::test]
    async fn what_comes_later_wakes_who_waits() {
        let bot = user_id!("@bot:localhost");
        let inbox = Inbox::new(user_id!("@alice:localhost").to_owned());
        let waiting = tokio::spawn({
            let inbox = inbox.clone();
            async move { inbox.expect(Wanted::by(bot).saying("late")).await }
        });
        tokio::task::yield_now().await;
        inbox.hear(message("$1", "early"), &Place::default());
        inbox.hear(message("$2", "late"), &Place::default());
        assert_eq!(waiting.await.unwrap().unwrap().event_id, "$2");
    }
}
