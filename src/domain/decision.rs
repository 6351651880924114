//! What follows from an event: facts to keep, words to keep, and things to say, all of it or nothing.

use std::collections::BTreeMap;

use ruma::{OwnedEventId, OwnedUserId, RoomId};

use super::document::Document;
use super::fact::Fact;
use super::ids::TextId;
use super::logo::Logo;
use super::message::{Act, Address, Block, Button, Letter, Message, Prompt, Reply, Speech, Standing, Tone};
use super::phrase::Phrase;
use super::place::RoomName;
use super::poll::{Ending, Poll};
use super::value::Value;

/// What follows from an event.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Decision {
    /// What becomes true, in order.
    pub facts: Vec<Fact>,
    /// What is said and done, in order.
    pub messages: Vec<Message>,
    /// What people wrote that is kept; `None` erases.
    pub texts: Vec<(TextId, Option<String>)>,
    /// Whose words a text is, where they are not those of the event's author.
    pub authors: BTreeMap<TextId, OwnedUserId>,
    /// Whether nothing may be left of what it erases: not a byte on the disk, nor a message that waits and quotes it.
    pub erases: bool,
    /// Whose encrypted messages wait for their keys no longer.
    pub released: Vec<OwnedUserId>,
}

/// Why something is not done, as the person is told. It changes nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal(pub Box<Phrase>);

/// What a rule says: what follows, or why nothing does.
pub type Ruling = Result<Decision, Refusal>;

impl From<Phrase> for Refusal {
    fn from(phrase: Phrase) -> Self {
        Self(Box::new(phrase))
    }
}

impl Decision {
    /// Nothing follows.
    #[must_use]
    pub fn nothing() -> Self {
        Self::default()
    }

    /// Whether nothing follows.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.facts.is_empty()
            && self.messages.is_empty()
            && self.texts.is_empty()
            && self.released.is_empty()
            && !self.erases
    }

    /// And this becomes true.
    #[must_use]
    pub fn fact(mut self, fact: Fact) -> Self {
        self.facts.push(fact);
        self
    }

    /// And these words are kept.
    #[must_use]
    pub fn text(mut self, id: TextId, words: impl Into<String>) -> Self {
        self.texts.push((id, Some(words.into())));
        self
    }

    /// And these words are kept, which somebody else wrote than brings them.
    #[must_use]
    pub fn text_of(mut self, author: &OwnedUserId, id: TextId, words: impl Into<String>) -> Self {
        self.authors.insert(id.clone(), author.clone());
        self.text(id, words)
    }

    /// And this is said.
    #[must_use]
    pub fn say(mut self, to: Address, speech: Speech) -> Self {
        self.messages.push(Message { to, act: Act::Say(speech) });
        self
    }

    /// And this is said to a person directly.
    #[must_use]
    pub fn tell(self, who: &OwnedUserId, speech: impl Into<Speech>) -> Self {
        self.say(Address::Person(who.clone()), speech.into())
    }

    /// And this is said in one of the programme's rooms.
    #[must_use]
    pub fn post(self, room: RoomName, speech: impl Into<Speech>) -> Self {
        self.say(Address::Room(room), speech.into())
    }

    /// And this file is handed out.
    #[must_use]
    pub fn attach(mut self, to: &Address, document: Document) -> Self {
        self.messages.push(Message { to: to.clone(), act: Act::Attach(document) });
        self
    }

    /// And this logo is handed out.
    #[must_use]
    pub fn draw(mut self, to: &Address, logo: Logo) -> Self {
        self.messages.push(Message { to: to.clone(), act: Act::Draw(Box::new(logo)) });
        self
    }

    /// And this is sent to a person by e-mail, to the address that they gave.
    #[must_use]
    pub fn mail(mut self, who: &OwnedUserId, address: TextId, letter: Letter) -> Self {
        let to = Address::Mailbox { who: who.clone(), address };
        self.messages.push(Message { to, act: Act::Mail(letter) });
        self
    }

    /// And this person is invited to one of the programme's rooms.
    #[must_use]
    pub fn invite(mut self, room: RoomName, who: &OwnedUserId) -> Self {
        self.messages.push(Message { to: Address::Room(room), act: Act::Invite(who.clone()) });
        self
    }

    /// And this person is put out of one of the programme's rooms.
    #[must_use]
    pub fn remove(mut self, room: RoomName, who: &OwnedUserId) -> Self {
        self.messages.push(Message { to: Address::Room(room), act: Act::Remove(who.clone()) });
        self
    }

    /// And this message of the bot's own is taken back, in the very room in which it stands, if that is known.
    #[must_use]
    pub fn redact(mut self, to: &Address, room: Option<&RoomId>, event: &OwnedEventId) -> Self {
        let (event, room) = (event.clone(), room.map(ToOwned::to_owned));
        self.messages.push(Message { to: to.clone(), act: Act::Redact { event, room } });
        self
    }

    /// And this reaction is put under a message: a button under one of the bot's own, a sign that it was heard under
    /// another.
    #[must_use]
    pub fn react(mut self, to: &Address, event: &OwnedEventId, key: &str) -> Self {
        let act = Act::React { event: event.clone(), key: key.to_owned() };
        self.messages.push(Message { to: to.clone(), act });
        self
    }

    /// And this poll is put to one of the programme's rooms.
    #[must_use]
    pub fn poll(mut self, room: RoomName, poll: Poll) -> Self {
        self.messages.push(Message { to: Address::Room(room), act: Act::Poll(poll) });
        self
    }

    /// And this poll of the bot's own ends.
    #[must_use]
    pub fn end_poll(mut self, room: RoomName, ending: Ending) -> Self {
        self.messages.push(Message { to: Address::Room(room), act: Act::EndPoll(ending) });
        self
    }

    /// And all of that.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.facts.extend(other.facts);
        self.messages.extend(other.messages);
        self.texts.extend(other.texts);
        self.authors.extend(other.authors);
        self.erases |= other.erases;
        self.released.extend(other.released);
        self
    }
}

impl From<Phrase> for Speech {
    fn from(phrase: Phrase) -> Self {
        Self::default().line(phrase)
    }
}

impl Default for Speech {
    fn default() -> Self {
        Self {
            tone: Tone::Inform,
            reply: None,
            amends: None,
            body: Vec::new(),
            buttons: Vec::new(),
            noted: Vec::new(),
        }
    }
}

impl Speech {
    /// With this heading next.
    #[must_use]
    pub fn head(mut self, phrase: impl Into<Phrase>) -> Self {
        self.body.push(Block::Head(phrase.into()));
        self
    }

    /// With these lines next, close to each other.
    #[must_use]
    pub fn rows(mut self, phrases: impl IntoIterator<Item = impl Into<Phrase>>) -> Self {
        self.body.extend(phrases.into_iter().map(|phrase| Block::Row(phrase.into())));
        self
    }

    /// With this paragraph next, which says how much of how much is done.
    #[must_use]
    pub fn progress(mut self, says: impl Into<Phrase>, done: u32, all: u32) -> Self {
        self.body.push(Block::Progress { says: says.into(), done, all });
        self
    }

    /// With this table next: its columns, and its entries, each as a sentence and in its columns.
    #[must_use]
    pub fn table(
        mut self,
        columns: impl IntoIterator<Item = impl Into<Phrase>>,
        entries: impl IntoIterator<Item = (impl Into<Phrase>, Vec<Value>)>,
    ) -> Self {
        self.body.push(Block::Columns(columns.into_iter().map(Into::into).collect()));
        let entry = |(says, cells): (_, Vec<Value>)| Block::Entry { says: Into::into(says), cells };
        self.body.extend(entries.into_iter().map(entry));
        self
    }

    /// With this paragraph next.
    #[must_use]
    pub fn line(mut self, phrase: impl Into<Phrase>) -> Self {
        self.body.push(Block::Line(phrase.into()));
        self
    }

    /// With these paragraphs next.
    #[must_use]
    pub fn lines(mut self, phrases: impl IntoIterator<Item = impl Into<Phrase>>) -> Self {
        self.body.extend(phrases.into_iter().map(|phrase| Block::Line(phrase.into())));
        self
    }

    /// With these entries of a list next.
    #[must_use]
    pub fn items(mut self, phrases: impl IntoIterator<Item = impl Into<Phrase>>) -> Self {
        self.body.extend(phrases.into_iter().map(|phrase| Block::Item(phrase.into())));
        self
    }

    /// With what a person wrote next.
    #[must_use]
    pub fn quote(mut self, text: TextId) -> Self {
        self.body.push(Block::Quote(text));
        self
    }

    /// With the beginning of what a person wrote next.
    #[must_use]
    pub fn excerpt(mut self, text: TextId) -> Self {
        self.body.push(Block::Excerpt(text));
        self
    }

    /// With all that the other one says next.
    #[must_use]
    pub fn then(mut self, other: Self) -> Self {
        self.body.extend(other.body);
        self
    }

    /// So that these people are called: an answer of theirs is needed.
    #[must_use]
    pub fn asking<'a>(mut self, who: impl IntoIterator<Item = &'a OwnedUserId>) -> Self {
        self.tone = Tone::Ask(who.into_iter().cloned().collect());
        self
    }

    /// As a reply.
    #[must_use]
    pub fn replying(mut self, to: Option<Reply>) -> Self {
        self.reply = to;
        self
    }

    /// In the place of a message of the bot's own, which says this from now on; nobody is called.
    #[must_use]
    pub fn amending(mut self, stands: Standing) -> Self {
        self.amends = Some(stands);
        self
    }

    /// With buttons.
    #[must_use]
    pub fn buttons(mut self, buttons: Vec<Button>) -> Self {
        self.noted.push(Prompt::Buttons(buttons.clone()));
        self.buttons = buttons;
        self
    }

    /// So that nobody but its reader ever hears of it, not even that it could not be delivered.
    #[must_use]
    pub fn discreet(mut self) -> Self {
        self.noted.push(Prompt::Discreet);
        self
    }

    /// As the prompt of an interview's present step.
    #[must_use]
    pub fn prompting(mut self, who: &OwnedUserId, asked: u32) -> Self {
        self.noted.push(Prompt::Question { who: who.clone(), asked });
        self
    }
}
