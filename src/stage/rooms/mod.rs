//! Rooms that live in memory, with a homeserver's manners: one order of events, tokens into it, and a message sent
//! twice under one transaction id heard once.

mod delivering;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use chancery::chat::Batch;
use chancery::domain::event::{Cited, Event, Reacted, Said, TakenBack, Voted, What};
use chancery::domain::ids::{Cause, MessageId};
use chancery::domain::message::{Address, Sealed};
use chancery::domain::place::{Place, Room, RoomName};
use chancery::domain::poll::Ballot;
use chancery::domain::standing::Trouble;
use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, UserId};

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
    pub transcript: String,
    /// Whether it is written down.
    pub silent: bool,
    heading: String,
}

/// How something is said, other than by itself.
pub struct Manner<'a> {
    /// By editing the message in which this was said.
    pub corrected: Option<&'a str>,
    /// In a thread.
    pub thread: bool,
    /// So often.
    pub times: usize,
    /// So long ago, in a message whose key comes only now.
    pub late: SignedDuration,
    /// In answer to the message in which somebody said this.
    pub cited: Option<(OwnedUserId, &'a str)>,
}

impl Default for Manner<'_> {
    fn default() -> Self {
        Self { corrected: None, thread: false, times: 1, late: SignedDuration::ZERO, cited: None }
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
    pub fn since(&self, token: Option<&str>) -> Batch {
        let from: usize = token.map_or(0, |token| token.parse().expect("tokens are our own"));
        let events = self.happened[from..].to_vec();
        Batch { events, since: Some(self.happened.len().to_string()), ..Batch::default() }
    }

    /// Everything that the bot ever sent.
    pub fn sent(&self) -> impl Iterator<Item = &Sealed> {
        self.sent.values()
    }

    /// What the bot said, or handed out, that holds these words and was not taken back.
    pub fn stands_with(&self, words: &str) -> Vec<&str> {
        let standing = self.posted.iter().filter(|(event, _)| !self.taken_back.contains(*event));
        standing.map(|(_, said)| said.as_str()).filter(|said| said.contains(words)).collect()
    }

    /// Everything that ever happened, in order.
    pub fn happened(&self) -> &[Event] {
        &self.happened
    }

    /// A person says something, or corrects what they said.
    pub fn say(
        &mut self,
        at: Timestamp,
        who: &UserId,
        place: Place,
        words: &str,
        manner: &Manner<'_>,
    ) -> Result<(), &'static str> {
        let said_before = |old: &str| self.said.get(&(who.to_owned(), old.to_owned())).cloned();
        let replaces = match manner.corrected {
            Some(old) => Some(said_before(old).ok_or("they never said what they correct")?),
            None => None,
        };
        let cited = match &manner.cited {
            Some((author, said)) => {
                let event = self.said.get(&(author.clone(), (*said).to_owned())).cloned();
                let event = event.ok_or("nobody ever said what they answer")?;
                Some(Cited { event, who: Some(author.clone()), words: Some(in_full(said)) })
            }
            None => None,
        };
        let mark = match (manner.corrected, manner.thread) {
            _ if cited.is_some() => " (reply)",
            (Some(_), _) => " (corrected)",
            (None, true) => " (in a thread)",
            (None, false) if manner.late.is_positive() => " (long before)",
            (None, false) => "",
        };
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
        self.said.insert((who.to_owned(), words.to_owned()), first);
        let words = in_full(words);
        let thread = manner.thread.then(|| ruma::owned_event_id!("$thread"));
        let (who, spoken, late) = (who.to_owned(), words.clone(), manner.late.is_positive());
        let recalled = BTreeMap::new();
        let said = Said { who, place, event, thread, replaces, cited, words, spoken, late, recalled };
        self.happens(at - manner.late, What::Said(said));
        Ok(())
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
    pub fn react(
        &mut self,
        at: Timestamp,
        who: &UserId,
        place: Place,
        key: &str,
        under: &Under<'_>,
    ) -> Result<(), &'static str> {
        let address = address(who, &place);
        let (to, mark) = match under {
            Under::Buttons("") => (self.with_buttons(Some(&address), ""), String::new()),
            Under::Buttons(says) => (self.with_buttons(Some(&address), says), format!(" (under “{says}”)")),
            Under::ButtonsElsewhere(says) => {
                (self.with_buttons(None, says), format!(" (under “{says}” in another room)"))
            }
            Under::Words(author, said) => {
                let event = self.said.get(&(author.clone(), (*said).to_owned())).cloned();
                (event, format!(" (under {}'s “{said}”)", author.localpart()))
            }
        };
        let to = to.ok_or("there is no such message")?;
        self.write(at, &address, who.localpart(), &mark, &format!("[{key}]"));
        if self.is_blind(&place) {
            return Ok(());
        }
        let (event, who, key) = (self.next_id(), who.to_owned(), key.to_owned());
        self.reacted.push((who.clone(), bare(&key).to_owned(), event.clone()));
        self.happens(at, What::Reacted(Reacted { who, place, event, to, key }));
        Ok(())
    }

    /// A person takes back the last reaction of theirs that is this.
    pub fn unreact(
        &mut self,
        at: Timestamp,
        who: &UserId,
        place: Place,
        key: &str,
    ) -> Result<(), &'static str> {
        let theirs = self.reacted.iter().rposition(|(whose, put, _)| whose == who && put == bare(key));
        let (.., event) = self.reacted.remove(theirs.ok_or("they never put that reaction")?);
        self.write(at, &address(who, &place), who.localpart(), "", &format!("[{key}] (taken back)"));
        if !self.is_blind(&place) {
            self.happens(at, What::TakenBack(TakenBack { who: who.to_owned(), place, event }));
        }
        Ok(())
    }

    /// A person deletes the message in which somebody said this.
    pub fn delete(
        &mut self,
        at: Timestamp,
        who: &UserId,
        place: Place,
        (author, said): (OwnedUserId, &str),
    ) -> Result<(), &'static str> {
        let shown = format!(
            "(deletes {}“{said}”)",
            if author == who { String::new() } else { format!("{}'s ", author.localpart()) }
        );
        let event = self.said.remove(&(author, said.to_owned())).ok_or("nobody ever said that")?;
        self.write(at, &address(who, &place), who.localpart(), "", &shown);
        if !self.is_blind(&place) {
            self.happens(at, What::TakenBack(TakenBack { who: who.to_owned(), place, event }));
        }
        Ok(())
    }

    /// A person chooses in the bot's last poll there: what says this, something that is not among it, or nothing.
    pub fn vote(
        &mut self,
        at: Timestamp,
        who: &UserId,
        place: Place,
        choice: &Choice<'_>,
        late: SignedDuration,
    ) -> Result<(), &'static str> {
        let address = address(who, &place);
        let (_, poll, ballot) =
            self.polls.iter().rev().find(|(there, ..)| *there == address).ok_or("there is no poll")?;
        let id_of = |says: &str| {
            let answer = ballot.answers.iter().find(|(_, answer)| answer.contains(says));
            answer.map(|(id, _)| id.clone()).ok_or("nobody can choose that")
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
        self.happens(at - late, What::Voted(Voted { who, place, poll, chosen, late: late_key }));
        Ok(())
    }

    /// The bot's last message at this address, or anywhere, that has buttons and says this.
    fn with_buttons(&self, address: Option<&Address>, says: &str) -> Option<OwnedEventId> {
        let mut theirs = self.buttons.iter().rev().filter(|(there, ..)| address.is_none_or(|at| there == at));
        theirs.find(|(.., body)| body.contains(says)).map(|(_, event, _)| event.clone())
    }

    /// Somebody takes a name in the community room, or leaves it.
    pub fn name(&mut self, at: Timestamp, who: &UserId, name: Option<&str>) {
        let (who, name) = (who.to_owned(), name.map(ToOwned::to_owned));
        self.happens(at, What::Named { who, room: community(), name });
    }

    /// Somebody enters or leaves a room that grants a role, and the bot sees it.
    pub fn move_to(&mut self, at: Timestamp, who: &UserId, room: RoomName, joins: bool) {
        self.slip(who, room, joins);
        if !self.is_blind(&Place::Named(room)) {
            self.call_the_roll(at, room);
        }
    }

    /// Somebody enters or leaves a room while the bot does not look.
    pub fn slip(&mut self, who: &UserId, room: RoomName, joins: bool) {
        let members = self.members.entry(room).or_default();
        if joins {
            members.insert(who.to_owned())
        } else {
            members.remove(who)
        };
    }

    fn call_the_roll(&mut self, at: Timestamp, room: RoomName) {
        let members = self.members.get(&room).cloned().unwrap_or_default();
        self.happens(at, What::Roll { room, members });
    }

    /// Something keeps the bot from its work in a room, or nothing does any more: then it looks who is there.
    pub fn trouble(&mut self, at: Timestamp, room: Room, trouble: Option<Trouble>, reason: Option<&str>) {
        match &trouble {
            Some(trouble) => drop(self.troubles.insert(room.clone(), trouble.clone())),
            None => drop(self.troubles.remove(&room)),
        }
        let there = trouble.is_none();
        let reason = reason.map(in_full);
        self.happens(at, What::Standing { room: room.clone(), trouble, reason });
        if let (Room::Named(name), true) = (room, there)
            && name.grants_role()
        {
            self.call_the_roll(at, name);
        }
    }

    /// One of the programme's own rooms is another one from now on, in which nobody is yet: it took the place of the one
    /// before, and the bot follows, or it is just another one, with a new configuration.
    pub fn relocate(&mut self, at: Timestamp, name: RoomName, replaces: bool) {
        if self.is_blind(&Place::Named(name)) {
            return;
        }
        let moves = self.moves.entry(name).or_default();
        let (before, after) = (house(name, *moves), house(name, *moves + 1));
        *moves += 1;
        let present = self.members.remove(&name).unwrap_or_default();
        let homes = replaces.then(|| (before.clone(), Some(present))).into_iter().collect();
        for (id, misnamed, replaced) in [(before, false, BTreeMap::new()), (after, replaces, homes)] {
            let room = Room::Named(name);
            self.happens(at, What::Housed { room, id, misnamed, may_invite: true, replaced });
        }
        self.call_the_roll(at, name);
    }

    /// The room of the community moves, or is none of its rooms any more.
    pub fn leave_community(&mut self, at: Timestamp, moves: bool) {
        if !moves {
            return self.happens(at, What::Communities(BTreeSet::new()));
        }
        let (room, id) = (Room::Community(community()), ruma::owned_room_id!("!community-anew:example.org"));
        let (misnamed, may_invite, replaced) = (true, false, BTreeMap::new());
        self.happens(at, What::Housed { room, id, misnamed, may_invite, replaced });
    }

    /// The room at this address now.
    fn room_at(&self, to: &Address) -> OwnedRoomId {
        match to {
            Address::Person(who) | Address::Mailbox { who, .. } => direct(who),
            Address::Community(room) => room.clone(),
            Address::Room(name) => house(*name, self.moves.get(name).copied().unwrap_or_default()),
        }
    }

    /// Whether the bot hears nothing there.
    fn is_blind(&self, place: &Place) -> bool {
        let room = match place {
            Place::Direct(_) => return false,
            Place::Community(room) => Room::Community(room.clone()),
            Place::Named(name) => Room::Named(*name),
        };
        self.troubles.get(&room).is_some_and(Trouble::is_blind)
    }

    /// Whether nothing that the bot says there arrives.
    pub fn is_mute(&self, address: &Address) -> bool {
        let room = match address {
            Address::Person(_) | Address::Mailbox { .. } => return false,
            Address::Community(room) => Room::Community(room.clone()),
            Address::Room(name) => Room::Named(*name),
        };
        self.troubles.get(&room).is_some_and(Trouble::is_mute)
    }

    /// Whether anything happened after the token.
    pub fn has_more(&self, token: Option<&str>) -> bool {
        token.is_none_or(|token| token != self.happened.len().to_string())
    }

    /// A remark of the script's own, between what is said.
    pub fn remark(&mut self, remark: &str) {
        if !self.silent {
            _ = writeln!(self.transcript, "\n*** {remark}");
            self.heading.clear();
        }
    }

    /// Something else happens.
    pub fn happens(&mut self, at: Timestamp, what: What) {
        let cause = Cause(self.next_id().to_string());
        self.happened.push(Event { cause, at, what });
    }

    fn next_id(&self) -> OwnedEventId {
        OwnedEventId::try_from(format!("$event{}", self.happened.len())).expect("a valid event id")
    }

    fn write(&mut self, at: Timestamp, room: &Address, who: &str, mark: &str, words: &str) {
        if self.silent {
            return;
        }
        let heading = format!("{} · {}", at.strftime("%Y-%m-%d %H:%M"), room_name(room));
        if heading != self.heading {
            _ = writeln!(self.transcript, "\n—— {heading}");
            self.heading = heading;
        }
        let words = words.replace(":example.org", "").replace('\n', "\n    ");
        _ = writeln!(self.transcript, "{who}{mark}: {words}");
    }
}

/// The room of a community in the scripts.
pub fn community() -> OwnedRoomId {
    ruma::owned_room_id!("!community:example.org")
}

/// One of the programme's own rooms, which was replaced so often.
fn house(name: RoomName, moves: usize) -> OwnedRoomId {
    format!("!{name:?}-{moves}").to_lowercase().try_into().expect("a room id")
}

/// The room that a person shares with the bot.
pub fn direct(who: &UserId) -> OwnedRoomId {
    OwnedRoomId::try_from(format!("!direct-{}:example.org", who.localpart())).expect("a valid room id")
}

/// Where the bot answers what this person says there.
pub fn address(who: &UserId, place: &Place) -> Address {
    match place {
        Place::Direct(_) => Address::Person(who.to_owned()),
        Place::Community(room) => Address::Community(room.clone()),
        Place::Named(name) => Address::Room(*name),
    }
}

fn room_name(room: &Address) -> String {
    match room {
        Address::Person(who) => format!("{} ⇄ chancery", who.localpart()),
        Address::Community(_) => "community".to_owned(),
        Address::Mailbox { who, .. } => format!("{}'s mailbox", who.localpart()),
        Address::Room(name) => format!("{name:?}").to_lowercase(),
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
        Some((before, (letters.parse().ok()?, after)))
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
