//! Rooms that live in memory, with a homeserver's manners: one order of events, tokens into it, and a message sent
//! twice under one transaction id heard once.

pub mod cards;
pub mod delivering;
mod standing;

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, UserId};

use self::cards::{Cards, Thread};
use super::fault::Fault;
use super::transcript::Entry;
use crate::chat::Batch;
use crate::domain::event::{Cited, Event, Reacted, Said, TakenBack, Voted, What};
use crate::domain::ids::{Cause, MessageId};
use crate::domain::message::{Address, Sealed};
use crate::domain::place::{Place, Room, RoomName};
use crate::domain::poll::Ballot;
use crate::domain::standing::Trouble;

/// As many letters as a script can hint at; no homeserver takes nearly as many.
const MOST_LETTERS: usize = 1_000_000;

/// The rooms and everything that ever happened in them.
#[derive(Default)]
pub struct Rooms {
    happened: Vec<Event>,
    /// What the bot sent, by the transaction ids under which it is heard once.
    sent: BTreeMap<MessageId, Sealed>,
    members: BTreeMap<RoomName, BTreeSet<OwnedUserId>>,
    /// The bot's messages that bear buttons: where each stands and what it says.
    buttons: Vec<(Address, OwnedEventId, String)>,
    /// The bot's polls, and where each stands.
    polls: Vec<(Address, OwnedEventId, Ballot)>,
    /// In which room each of the bot's messages stands.
    stands: BTreeMap<OwnedEventId, OwnedRoomId>,
    /// What the bot's messages say.
    posted: BTreeMap<OwnedEventId, String>,
    /// Cards of tickets, and what else was changed in place.
    cards: Cards,
    /// The message that somebody last answered with, or reacted to, in each room: what an answer there plainly answers.
    last: BTreeMap<Address, OwnedEventId>,
    /// Those that it took back.
    taken_back: BTreeSet<OwnedEventId>,
    /// The message in which a person last said this.
    said: BTreeMap<(OwnedUserId, String), OwnedEventId>,
    /// The reactions that stand: whose, which, and by which event.
    reacted: Vec<(OwnedUserId, String, OwnedEventId)>,
    /// What keeps the bot from its work in a room.
    troubles: BTreeMap<Room, Trouble>,
    /// How often a room was replaced by a new one.
    moves: BTreeMap<RoomName, usize>,
    /// Who lets no message through.
    pub unreachable: BTreeSet<OwnedUserId>,
    /// Where nothing of the bot's can be taken back.
    pub stubborn: BTreeSet<Address>,
    /// Whether there is a mail server.
    pub has_mail: bool,
    /// Whose mail server takes no e-mail from us.
    pub refusing: BTreeSet<OwnedUserId>,
    /// A fault: what is sent twice is heard twice.
    pub hears_twice: bool,
    /// What was heard, by whom and where, to be read by people.
    pub heard: Vec<Entry>,
    /// Whether it is not written down.
    pub silent: bool,
}

/// How something is said, other than by itself.
pub struct Manner<'a> {
    /// By editing the message in which this was said.
    pub corrected: Option<&'a str>,
    /// In a thread: that of a ticket's card, or some other.
    pub thread: Option<Thread>,
    /// So often.
    pub times: usize,
    /// So long ago, in a message whose key comes only now.
    pub late: SignedDuration,
    /// In answer to the message in which somebody said this.
    pub cited: Option<(OwnedUserId, &'a str)>,
}

impl Default for Manner<'_> {
    fn default() -> Self {
        Self { corrected: None, thread: None, times: 1, late: SignedDuration::ZERO, cited: None }
    }
}

/// What is chosen in a poll.
pub enum Choice<'a> {
    /// The answers that say this: more than one is too many, none takes the choice back.
    Of(Vec<&'a str>),
    /// What was never offered.
    Unknown,
}

/// What a reaction is put under.
pub enum Under<'a> {
    /// The bot's last message there that has buttons and says this.
    Buttons(&'a str),
    /// The bot's last message anywhere that has buttons and says this: the reaction names an event of another room.
    ButtonsElsewhere(&'a str),
    /// The message in which this person said this.
    Words(OwnedUserId, &'a str),
}

impl Rooms {
    /// What happened since the token.
    #[must_use]
    pub fn since(&self, token: Option<&str>) -> Batch {
        let from: usize = token.and_then(|token| token.parse().ok()).unwrap_or_default();
        let events = self.happened.get(from..).unwrap_or_default().to_vec();
        Batch { events, since: Some(self.happened.len().to_string()), ..Batch::default() }
    }

    /// Everything that the bot ever sent.
    pub fn sent(&self) -> impl Iterator<Item = &Sealed> {
        self.sent.values()
    }

    /// What the bot said, or handed out, that holds these words and was not taken back.
    #[must_use]
    pub fn stands_with(&self, words: &str) -> Vec<&str> {
        let standing = self.posted.iter().filter(|(event, _)| !self.taken_back.contains(*event));
        standing.map(|(_, said)| said.as_str()).filter(|said| said.contains(words)).collect()
    }

    /// Everything that ever happened, in order.
    #[must_use]
    pub fn happened(&self) -> &[Event] {
        &self.happened
    }

    /// A person says something, or corrects what they said.
    ///
    /// # Errors
    /// Says that what they correct or answer was never said.
    pub fn say(
        &mut self,
        at: Timestamp,
        who: &UserId,
        place: Place,
        words: &str,
        manner: &Manner<'_>,
    ) -> Result<(), Fault> {
        let sent = at.checked_sub(manner.late).map_err(|_| Fault::EndOfTime)?;
        let replaces = manner.corrected.map(|old| self.said_by(who, old)).transpose()?;
        let cited = match &manner.cited {
            Some((author, said)) => {
                let posted = || self.with_buttons(Some(&address(who, &place)), said);
                let is_bot = author.localpart() == "chancery";
                let event = is_bot.then(posted).flatten().map_or_else(|| self.said_by(author, said), Ok)?;
                Some(Cited { event, who: Some(author.clone()), words: Some(in_full(said)) })
            }
            None => None,
        };
        let mark = match (manner.corrected, manner.thread) {
            _ if cited.is_some() => " (reply)",
            (Some(_), _) => " (corrected)",
            (None, Some(thread)) => &format!(" ({thread})"),
            (None, None) if manner.late.is_positive() => " (long before)",
            (None, None) => "",
        };
        let thread = manner.thread.map(|thread| self.cards.root(thread)).transpose()?;
        let mark =
            if manner.times == 1 { mark.to_owned() } else { format!("{mark} ({} times)", manner.times) };
        self.write(at, &address(who, &place), who.localpart(), &mark, words);
        if self.is_blind(&place) {
            return Ok(());
        }
        for _ in 1..manner.times {
            self.silently_say(at, who, place.clone(), words);
        }
        let event = self.next_id();
        let first = replaces.clone().unwrap_or_else(|| event.clone());
        self.last.insert(address(who, &place), first.clone());
        self.said.insert((who.to_owned(), words.to_owned()), first);
        let words = in_full(words);
        let (who, spoken, late) = (who.to_owned(), words.clone(), manner.late.is_positive());
        let recalled = BTreeMap::new();
        let said = Said { who, place, event, thread, replaces, cited, words, spoken, late, recalled };
        self.happens(sent, What::Said(said));
        Ok(())
    }

    /// The message in which they last said this.
    fn said_by(&self, who: &UserId, said: &str) -> Result<OwnedEventId, Fault> {
        let event = self.said.get(&(who.to_owned(), said.to_owned())).cloned();
        event.ok_or_else(|| Fault::NeverSaid(who.localpart().to_owned(), said.to_owned()))
    }

    fn silently_say(&mut self, at: Timestamp, who: &UserId, place: Place, words: &str) {
        let (event, words) = (self.next_id(), in_full(words));
        self.happens(at, What::Said(Said::plainly(who, place, event, words)));
    }

    /// A person says something whose key never comes.
    pub fn mumble(&mut self, at: Timestamp, who: &UserId, place: Place) {
        self.write(at, &address(who, &place), who.localpart(), "", "(what nobody can decrypt)");
        if self.is_blind(&place) {
            return;
        }
        let event = self.next_id();
        self.happens(at, What::Unreadable { who: who.to_owned(), place, event });
    }

    /// A person puts a reaction under a message.
    ///
    /// # Errors
    /// Says that there is no such message.
    pub fn react(
        &mut self,
        at: Timestamp,
        who: &UserId,
        place: Place,
        key: &str,
        under: &Under<'_>,
    ) -> Result<(), Fault> {
        let address = address(who, &place);
        let (to, mark) = match under {
            Under::Buttons("") => (self.with_buttons(Some(&address), ""), String::new()),
            Under::Buttons(says) => (self.with_buttons(Some(&address), says), format!(" (under “{says}”)")),
            Under::ButtonsElsewhere(says) => {
                (self.with_buttons(None, says), format!(" (under “{says}” in another room)"))
            }
            Under::Words(author, said) => {
                let mark = format!(" (under {}'s “{said}”)", author.localpart());
                (Some(self.said_by(author, said)?), mark)
            }
        };
        let to = to.ok_or(Fault::NoMessage)?;
        self.write(at, &address, who.localpart(), &mark, &format!("[{key}]"));
        if self.is_blind(&place) {
            return Ok(());
        }
        self.last.insert(address.clone(), to.clone());
        let (event, who, key) = (self.next_id(), who.to_owned(), key.to_owned());
        self.reacted.push((who.clone(), bare(&key).to_owned(), event.clone()));
        self.happens(at, What::Reacted(Reacted { who, place, event, to, key, recalled: BTreeMap::new() }));
        Ok(())
    }

    /// A person takes back the last reaction of theirs that is this.
    ///
    /// # Errors
    /// Says that they never put it.
    pub fn unreact(&mut self, at: Timestamp, who: &UserId, place: Place, key: &str) -> Result<(), Fault> {
        let theirs = self.reacted.iter().rposition(|(whose, put, _)| whose == who && put == bare(key));
        let (.., event) = self
            .reacted
            .remove(theirs.ok_or_else(|| Fault::NeverReacted(who.localpart().to_owned(), key.to_owned()))?);
        self.write(at, &address(who, &place), who.localpart(), "", &format!("[{key}] (taken back)"));
        if !self.is_blind(&place) {
            self.happens(at, What::TakenBack(TakenBack { who: who.to_owned(), place, event }));
        }
        Ok(())
    }

    /// A person deletes the message in which somebody said this.
    ///
    /// # Errors
    /// Says that nobody did.
    pub fn delete(
        &mut self,
        at: Timestamp,
        who: &UserId,
        place: Place,
        (author, said): (OwnedUserId, &str),
    ) -> Result<(), Fault> {
        let shown = format!(
            "(deletes {}“{said}”)",
            if author == who { String::new() } else { format!("{}'s ", author.localpart()) }
        );
        let event = self.said_by(&author, said)?;
        self.said.remove(&(author, said.to_owned()));
        self.write(at, &address(who, &place), who.localpart(), "", &shown);
        if !self.is_blind(&place) {
            self.happens(at, What::TakenBack(TakenBack { who: who.to_owned(), place, event }));
        }
        Ok(())
    }

    /// A person chooses in the bot's last poll there: what says this, something that is not among it, or nothing.
    ///
    /// # Errors
    /// Says that there is no poll, or no such choice.
    pub fn vote(
        &mut self,
        at: Timestamp,
        who: &UserId,
        place: Place,
        choice: &Choice<'_>,
        late: SignedDuration,
    ) -> Result<(), Fault> {
        let sent = at.checked_sub(late).map_err(|_| Fault::EndOfTime)?;
        let address = address(who, &place);
        let (_, poll, ballot) =
            self.polls.iter().rev().find(|(there, ..)| *there == address).ok_or(Fault::NoPoll)?;
        let id_of = |says: &str| {
            let answer = ballot.answers.iter().find(|(_, answer)| answer.contains(says));
            answer.map(|(id, _)| id.clone()).ok_or_else(|| Fault::NoChoice(says.to_owned()))
        };
        let (chosen, shown) = match choice {
            Choice::Of(says) => {
                let chosen: Vec<_> = says.iter().map(|says| id_of(says)).collect::<Result<_, _>>()?;
                (chosen, format!("(votes for {})", says.join(" and ")))
            }
            Choice::Unknown => {
                (vec!["what nobody offered".to_owned()], "(votes for what is no choice)".to_owned())
            }
        };
        let shown = if chosen.is_empty() { "(takes the vote back)".to_owned() } else { shown };
        let (poll, mark) = (poll.clone(), if late.is_positive() { " (long before)" } else { "" });
        self.write(at, &address, who.localpart(), mark, &shown);
        if self.is_blind(&place) {
            return Ok(());
        }
        let (who, late_key) = (who.to_owned(), late.is_positive());
        self.happens(sent, What::Voted(Voted { who, place, poll, chosen, late: late_key }));
        Ok(())
    }

    /// The bot's last message at this address, or anywhere, that has buttons and says this.
    fn with_buttons(&self, address: Option<&Address>, says: &str) -> Option<OwnedEventId> {
        let mut theirs = self.buttons.iter().rev().filter(|(there, ..)| address.is_none_or(|at| there == at));
        theirs.find(|(.., body)| body.contains(says)).map(|(_, event, _)| event.clone())
    }

    /// The room at this address now.
    fn room_at(&self, to: &Address) -> OwnedRoomId {
        match to {
            Address::Person(who) | Address::Mailbox { who, .. } => direct(who),
            Address::Community(room) => room.clone(),
            Address::Room(name) => house(*name, self.moves.get(name).copied().unwrap_or_default()),
        }
    }

    /// Whether anything happened after the token.
    #[must_use]
    pub fn has_more(&self, token: Option<&str>) -> bool {
        token.is_none_or(|token| token != self.happened.len().to_string())
    }

    /// A remark of the script's own, between what is said.
    pub fn remark(&mut self, remark: &str) {
        if !self.silent {
            self.heard.push(Entry::Remark(remark.to_owned()));
        }
    }

    /// Something else happens.
    pub fn happens(&mut self, at: Timestamp, what: What) {
        let cause = Cause(self.next_id().to_string());
        self.happened.push(Event { cause, at, what });
    }

    fn next_id(&self) -> OwnedEventId {
        OwnedEventId::try_from(format!("$event{}", self.happened.len())).expect("a number makes an event id")
    }

    fn write(&mut self, at: Timestamp, room: &Address, who: &str, mark: &str, words: &str) {
        if self.silent {
            return;
        }
        let (room, who, mark) = (room.clone(), who.to_owned(), mark.to_owned());
        self.heard.push(Entry::Heard { at, room, who, mark, words: words.replace(":example.org", "") });
    }
}

/// The room of a community in the scripts.
#[must_use]
pub fn community() -> OwnedRoomId {
    ruma::owned_room_id!("!community:example.org")
}

/// One of the programme's own rooms, which was replaced so often.
fn house(name: RoomName, moves: usize) -> OwnedRoomId {
    format!("!{name:?}-{moves}").to_lowercase().try_into().expect("a name and a number make a room id")
}

/// The room that a person shares with the bot.
///
/// # Panics
/// Panics if the person's name is too long for a script to name them.
#[must_use]
pub fn direct(who: &UserId) -> OwnedRoomId {
    OwnedRoomId::try_from(format!("!direct-{}:example.org", who.localpart()))
        .expect("names of people on the stage are short")
}

/// Where the bot answers what this person says there.
#[must_use]
pub fn address(who: &UserId, place: &Place) -> Address {
    match place {
        Place::Direct(_) => Address::Person(who.to_owned()),
        Place::Community(room) => Address::Community(room.clone()),
        Place::Named(name) => Address::Room(*name),
    }
}

/// A reaction as people mean it, in whatever colour it is shown.
fn bare(key: &str) -> &str {
    key.trim_end_matches(|c| matches!(c, '\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}'))
}

/// What a script only hints at: `(5000 letters)` are that many, and `@mo` is whom the rooms know as `@mo:example.org`.
fn in_full(said: &str) -> String {
    if let Some((before, (letters, after))) = said.split_once('(').and_then(|(before, rest)| {
        let (letters, after) = rest.split_once(" letters)")?;
        let letters = letters.parse().ok().filter(|letters| *letters <= MOST_LETTERS)?;
        Some((before, (letters, after)))
    }) {
        return format!("{before}{}{after}", "x".repeat(letters));
    }
    let full = |word: &str| {
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let is_name = bare
            .strip_prefix('@')
            .is_some_and(|name| !name.is_empty() && name.chars().all(|c| c.is_ascii_lowercase() || c == '-'));
        if is_name { word.replacen(bare, &format!("{bare}:example.org"), 1) } else { word.to_owned() }
    };
    said.split_inclusive([' ', '\n']).map(full).collect()
}
