//! What the bot wants done in the rooms: first as a [`Message`], in phrases, then [`Sealed`], in words, as it waits in
//! the outbox.

use jiff::Timestamp;
use ruma::serde::Base64;
use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};
use serde::{Deserialize, Serialize};

use super::command::Choice;
use super::document::Document;
use super::ids::{BroadcastNo, MessageId, TextId, TicketNo};
use super::logo::Logo;
use super::phrase::Phrase;
use super::place::{Place, RoomName};
use super::poll::{Ballot, Ending, Outcome, Poll, Subject};
use super::value::Value;

/// Something to be done in a room, not yet put into words.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// Where.
    pub to: Address,
    /// What.
    pub act: Act,
}

/// Where a message goes. Everything to one address arrives in the order in which it was decided.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Address {
    /// The direct room shared with this person, which is made if there is none.
    Person(OwnedUserId),
    /// One of the programme's own rooms.
    Room(RoomName),
    /// A community room.
    Community(OwnedRoomId),
    /// The e-mail address that a person gave.
    Mailbox {
        /// The person.
        who: OwnedUserId,
        /// The address, in their words.
        address: TextId,
    },
}

impl Address {
    /// Where this person is answered there.
    #[must_use]
    pub fn of(place: &Place, who: &OwnedUserId) -> Self {
        match place {
            Place::Direct(_) => Self::Person(who.clone()),
            Place::Community(room) => Self::Community(room.clone()),
            Place::Named(room) => Self::Room(*room),
        }
    }
}

/// What is done.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// Something is said.
    Say(Speech),
    /// A file is handed out.
    Attach(Document),
    /// A logo is handed out.
    Draw(Box<Logo>),
    /// An e-mail is sent.
    Mail(Letter),
    /// Somebody is invited to the room the message is addressed to.
    Invite(OwnedUserId),
    /// Somebody is put out of the room the message is addressed to.
    Remove(OwnedUserId),
    /// A message of the bot's own is taken back.
    Redact {
        /// The message.
        event: OwnedEventId,
        /// The room in which it stands, if that is known; the programme's own may be others now.
        room: Option<OwnedRoomId>,
    },
    /// A reaction is put under a message: a button under one of the bot's own, a sign that it was heard under another.
    React {
        /// The message.
        event: OwnedEventId,
        /// The reaction.
        key: String,
    },
    /// A poll is put to the room the message is addressed to.
    Poll(Poll),
    /// A poll of the bot's own ends.
    EndPoll(Ending),
}

/// An e-mail, not yet put into words.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// What it is about, in one line.
    pub subject: Phrase,
    /// What it says, from top to bottom.
    pub body: Vec<Block>,
}

/// Something the bot says.
#[derive(Debug, Clone, PartialEq)]
pub struct Speech {
    /// Whether an answer is needed.
    pub tone: Tone,
    /// The message it replies to.
    pub reply: Option<Reply>,
    /// The message of the bot's own that says this from now on, in its place.
    pub amends: Option<Standing>,
    /// What it says, from top to bottom.
    pub body: Vec<Block>,
    /// The choices it offers as reactions.
    pub buttons: Vec<Button>,
    /// Why the delivery must be known: because it asks a question, or bears buttons.
    pub noted: Vec<Prompt>,
}

/// How urgent a message is to its reader's client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tone {
    /// Mere information: a notice, which rings nowhere.
    Inform,
    /// An answer is needed of these people, who are mentioned.
    Ask(Vec<OwnedUserId>),
}

/// A message that is replied to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// The message.
    pub event: OwnedEventId,
    /// The thread that it belongs to, by its root.
    pub thread: Option<OwnedEventId>,
}

impl Reply {
    /// What is said in a thread without answering any message in it.
    #[must_use]
    pub fn in_thread(root: &OwnedEventId) -> Self {
        Self { event: root.clone(), thread: Some(root.clone()) }
    }

    /// Whether it only names the thread: what answers nobody answers its root, for clients that know no threads.
    #[must_use]
    pub fn answers_nobody(&self) -> bool {
        self.thread.as_ref() == Some(&self.event)
    }
}

/// A message of the bot's own that stands in a room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The message.
    pub event: OwnedEventId,
    /// In which room.
    pub room: OwnedRoomId,
}

/// A part of what is said.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// What all below it is about, up to the next one.
    Head(Phrase),
    /// A paragraph.
    Line(Phrase),
    /// A paragraph that says how much of something is done, with a bar where it can be seen.
    Progress {
        /// The paragraph.
        says: Phrase,
        /// How much is done.
        done: u32,
        /// Of how much.
        all: u32,
    },
    /// A line that stands close to those before and after it.
    Row(Phrase),
    /// An entry of a list.
    Item(Phrase),
    /// How the columns of a table are called, whose entries follow.
    Columns(Vec<Phrase>),
    /// An entry of a table.
    Entry {
        /// What it says in one sentence, for whoever sees no tables.
        says: Phrase,
        /// What stands in each of the columns.
        cells: Vec<Value>,
    },
    /// What a person wrote, set apart as theirs.
    Quote(TextId),
    /// The beginning of what a person wrote, set apart as theirs.
    Excerpt(TextId),
}

impl Block {
    /// All that people wrote in it, by name.
    #[must_use]
    pub fn words(&self) -> Vec<TextId> {
        let of_phrase = |phrase: &Phrase| -> Vec<TextId> {
            phrase.arguments().into_iter().flat_map(|(_, value)| value.words()).collect()
        };
        match self {
            Self::Quote(text) | Self::Excerpt(text) => vec![text.clone()],
            Self::Entry { says, cells } => {
                let cells = cells.iter().cloned().flat_map(Value::words);
                of_phrase(says).into_iter().chain(cells).collect()
            }
            Self::Columns(_) => Vec::new(),
            _ => self.phrase().map(of_phrase).unwrap_or_default(),
        }
    }

    /// The sentence that it says, if it is one.
    #[must_use]
    pub fn phrase(&self) -> Option<&Phrase> {
        match self {
            Self::Head(phrase)
            | Self::Line(phrase)
            | Self::Row(phrase)
            | Self::Item(phrase)
            | Self::Progress { says: phrase, .. }
            | Self::Entry { says: phrase, .. } => Some(phrase),
            Self::Columns(_) | Self::Quote(_) | Self::Excerpt(_) => None,
        }
    }
}

/// A reaction that acts like a command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Button {
    /// The reaction.
    pub key: String,
    /// What it does.
    pub choice: Choice,
}

/// The reactions that stand for the first choices of a list, in order; there are no more.
pub const DIGITS: [&str; 9] = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"];

/// Why the bot keeps in mind that a message of its own was delivered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Prompt {
    /// It asked this applicant the question (or showed the summary) of their step number `asked`.
    Question {
        /// The applicant.
        who: OwnedUserId,
        /// How many prompts of this application came before.
        asked: u32,
    },
    /// It bears buttons.
    Buttons(Vec<Button>),
    /// It carries this broadcast.
    Broadcast(BroadcastNo),
    /// That it was sent is its reader's secret: if it cannot be delivered, nobody else hears of it.
    Discreet,
    /// It is a poll about this.
    Poll(Subject),
    /// It is the card of this ticket.
    Card(TicketNo),
    /// It puts this card of a ticket into other words.
    CardAmended(OwnedEventId),
    /// It quotes what people wrote.
    Quotes(Vec<TextId>),
    /// It stands for one that quoted what was erased since, and may have been heard as that: it is taken back.
    TakeBack,
}

/// A message in words, as it waits in the outbox and as a chat delivers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// Its name, and the transaction id under which it is heard once.
    pub id: MessageId,
    /// Where it goes.
    pub to: Address,
    /// The direct room in which the person was last met, where it goes to a person; where it takes back or amends a message
    /// or ends a poll, the room in which that stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<OwnedRoomId>,
    /// When it was decided.
    pub at: Timestamp,
    /// Whether somebody waits for it: the person who asked for it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub awaited: bool,
    /// What is done there.
    pub act: SealedAct,
    /// What is kept in mind once it is delivered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub noted: Vec<Prompt>,
}

impl Sealed {
    /// What people wrote that it quotes.
    pub fn quotes(&self) -> impl Iterator<Item = &TextId> {
        self.noted.iter().flat_map(|prompt| match prompt {
            Prompt::Quotes(texts) => texts.as_slice(),
            Prompt::Question { .. }
            | Prompt::Buttons(_)
            | Prompt::Broadcast(_)
            | Prompt::Poll(_)
            | Prompt::Card(_)
            | Prompt::CardAmended(_)
            | Prompt::Discreet
            | Prompt::TakeBack => &[],
        })
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(it: &bool) -> bool {
    !it
}

/// What is done, in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SealedAct {
    /// A message is posted.
    Post(Post),
    /// A file is attached.
    Attach(File),
    /// An e-mail is sent.
    Mail(Mail),
    /// Somebody is invited.
    Invite(OwnedUserId),
    /// Somebody is put out.
    Remove(OwnedUserId),
    /// A message of the bot's own is taken back.
    Redact(OwnedEventId),
    /// A reaction is put under a message.
    React {
        /// The message.
        event: OwnedEventId,
        /// The reaction.
        key: String,
    },
    /// A poll is put.
    Poll(Ballot),
    /// A poll of the bot's own ends.
    EndPoll(Outcome),
}

impl SealedAct {
    /// The thread in which it is done, by its root.
    #[must_use]
    pub fn thread(&self) -> Option<&OwnedEventId> {
        match self {
            Self::Post(post) => post.reply.as_ref()?.thread.as_ref(),
            _ => None,
        }
    }
}

/// A file to attach.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct File {
    /// What it is called, with its ending.
    pub name: String,
    /// What it is, as a media type.
    pub media_type: String,
    /// What stands in it.
    pub content: Content,
    /// How it is shown, if it is a picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown: Option<Shown>,
}

/// What stands in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Content {
    /// A text.
    Text(String),
    /// Anything else.
    Bytes {
        /// The bytes.
        base64: Base64,
    },
}

impl Content {
    /// The bytes of the file.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes { base64 } => base64.as_bytes(),
        }
    }
}

/// How a picture is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// How wide it is, in pixels.
    pub width: u32,
    /// How high it is, in pixels.
    pub height: u32,
    /// What is to be seen on it, for whoever cannot see it.
    pub says: String,
}

/// An e-mail to send.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// The address.
    pub to: String,
    /// What it is about, in one line.
    pub subject: String,
    /// What it says, as plain text.
    pub body: String,
}

/// A message to post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Post {
    /// True for a notice, false where an answer is needed.
    pub notice: bool,
    /// As plain text.
    pub body: String,
    /// As HTML that holds nothing but what the bot itself marked up.
    pub html: String,
    /// The people it mentions.
    pub mentions: Vec<OwnedUserId>,
    /// The message it replies to.
    pub reply: Option<Reply>,
    /// The message of the bot's own in whose place it is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amends: Option<OwnedEventId>,
}
