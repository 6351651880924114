//! What can happen: everything that reaches the engine is an [`Event`], whether a person spoke, a room changed, a
//! deadline fell due or a message was delivered.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId};

use super::edition::Change;
use super::ids::{
    CallNo, CaseNo, Cause, ConfirmationNo, GroupNo, InquiryNo, MessageId, TextId, TicketNo, Year,
};
use super::logo::Undrawable;
use super::message::{Address, Message, Prompt};
use super::place::{Place, Room, RoomName};
use super::record::interview::purpose::Purpose;
use super::standing::Trouble;

/// Something that happened, once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// The same occurrence has the same cause, however often it is reported.
    pub cause: Cause,
    /// When it happened, by the clock of the homeserver that reports it.
    pub at: Timestamp,
    /// What it was.
    pub what: What,
}

impl Event {
    /// The person who said or did it, if it was one.
    #[must_use]
    pub fn author(&self) -> Option<&OwnedUserId> {
        match &self.what {
            What::Said(Said { who, .. })
            | What::Reacted(Reacted { who, .. })
            | What::Voted(Voted { who, .. })
            | What::TakenBack(TakenBack { who, .. })
            | What::Unreadable { who, .. } => Some(who),
            _ => None,
        }
    }

    /// Whose words the event brings, if it brings any that are somebody's: a display name is its bearer's.
    #[must_use]
    pub fn writer(&self) -> Option<&OwnedUserId> {
        match &self.what {
            What::Said(Said { who, .. }) | What::Named { who, .. } => Some(who),
            _ => None,
        }
    }
}

impl What {
    /// Where a person said or did it, if it was one.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        match self {
            Self::Said(Said { place, .. })
            | Self::Reacted(Reacted { place, .. })
            | Self::Voted(Voted { place, .. })
            | Self::TakenBack(TakenBack { place, .. })
            | Self::Unreadable { place, .. } => Some(place),
            _ => None,
        }
    }
}

/// The kinds of occurrence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A person wrote a message.
    Said(Said),
    /// A person put a reaction under a message.
    Reacted(Reacted),
    /// A person chose in a poll.
    Voted(Voted),
    /// A person deleted a message, or took a reaction back: their own or, where they may, somebody else's.
    TakenBack(TakenBack),
    /// A direct room with this person exists: they made it, or the bot did.
    Direct {
        /// The person.
        who: OwnedUserId,
        /// The room the two share.
        room: OwnedRoomId,
    },
    /// Who is joined to a room that grants a role, the bot itself left out.
    Roll {
        /// The room.
        room: RoomName,
        /// All its joined members.
        members: BTreeSet<OwnedUserId>,
    },
    /// Who has a moderator's power in a community room, the bot itself left out.
    Moderators {
        /// The community room.
        room: OwnedRoomId,
        /// All who have it.
        who: BTreeSet<OwnedUserId>,
    },
    /// Where one of the programme's rooms is: the bot found it, followed it when it was upgraded, or was configured so.
    Housed {
        /// The room; one of the community's by the id that it had before.
        room: Room,
        /// The id it has now.
        id: OwnedRoomId,
        /// Whether the configuration names it by an id that is its own no longer.
        misnamed: bool,
        /// Whether the bot may ask others in.
        may_invite: bool,
        /// The rooms that it took the place of, each by its own word and by that of the room after it, and who is in
        /// them now; nothing where the bot cannot see that.
        replaced: BTreeMap<OwnedRoomId, Option<BTreeSet<OwnedUserId>>>,
    },
    /// By which name somebody is in a community room: told when it may have changed, and of everybody when the bot begins to
    /// listen.
    Named {
        /// Who.
        who: OwnedUserId,
        /// The community room.
        room: OwnedRoomId,
        /// Their display name there; nothing if they have none, or are not in the room any more.
        name: Option<String>,
    },
    /// All of the community's rooms; others are none any more.
    Communities(BTreeSet<OwnedRoomId>),
    /// Whether the bot can do its work in one of the programme's rooms.
    Standing {
        /// The room.
        room: Room,
        /// What keeps it from its work, if anything does.
        trouble: Option<Trouble>,
        /// Why somebody put it out, in their words.
        reason: Option<String>,
    },
    /// A deadline fell due.
    Due(Deadline),
    /// The homeserver has a message of ours.
    Delivered {
        /// Which one.
        message: MessageId,
    },
    /// A message of ours was heard in its room, in order with everything else that was said there.
    Heard {
        /// Which one.
        message: MessageId,
        /// The event it became.
        event: OwnedEventId,
        /// In which room.
        room: OwnedRoomId,
        /// What it was; the engine knows it from the outbox.
        posted: Option<Posted>,
    },
    /// A message of ours will never be delivered.
    Undeliverable {
        /// Which one.
        message: MessageId,
        /// Where it should have gone.
        to: Address,
        /// Who should have been invited there, if it was an invitation.
        invited: Option<OwnedUserId>,
        /// Who should have been put out there, if it was that.
        put_out: Option<OwnedUserId>,
        /// What should have been taken back there, if it was that.
        stands: Option<OwnedEventId>,
        /// What the homeserver said, in its words.
        why: String,
        /// Why it was kept in mind; the engine knows it from the outbox.
        noted: Vec<Prompt>,
    },
    /// A logo could not be drawn, and was not posted.
    Undrawn {
        /// The group's name.
        name: TextId,
        /// Why not.
        why: Undrawable,
        /// Where it should have gone.
        to: BTreeSet<Address>,
    },
    /// The configuration was read anew.
    Reread(Reread),
    /// An encrypted message whose key did not come in time.
    Unreadable {
        /// Its author.
        who: OwnedUserId,
        /// Where it stands.
        place: Place,
        /// The message.
        event: OwnedEventId,
    },
}

/// The configuration was read anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reread {
    /// Whether somebody asked for it in a room; else the operator's system did.
    pub asked: bool,
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of reading the configuration anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It can be used.
    Right {
        /// Whether it holds from now on; else it was only looked at.
        holds: bool,
        /// What is written otherwise than before.
        changes: Vec<Change>,
        /// The keys of which that holds with a restart only.
        held_back: Vec<String>,
    },
    /// It cannot, and what held before still does: each mistake with file, line and mend.
    Wrong(Vec<String>),
}

/// A message of ours, as it was in the outbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// Where it went.
    pub to: Address,
    /// In which room it stands.
    pub room: OwnedRoomId,
    /// Why its delivery is kept in mind.
    pub noted: Vec<Prompt>,
    /// Whether somebody waited for it.
    pub awaited: bool,
    /// The thread in which it stands, by its root.
    pub thread: Option<OwnedEventId>,
}

/// A message of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Its author.
    pub who: OwnedUserId,
    /// Where it stands.
    pub place: Place,
    /// The message's own event.
    pub event: OwnedEventId,
    /// The thread it belongs to, by its root.
    pub thread: Option<OwnedEventId>,
    /// The message that this one corrects.
    pub replaces: Option<OwnedEventId>,
    /// The message that it answers; who wrote that, and what it says, only where this may be a command about it.
    pub cited: Option<Cited>,
    /// All they wrote, reply fallback left out.
    pub words: String,
    /// What of it may be a command: without quotes and code, people named by their Matrix ID.
    pub spoken: String,
    /// Whether its key came late, so that it is read out of the order in which it was said.
    pub late: bool,
    /// What people wrote before, as far as the answer depends on it ([`super::recall`]); the engine knows it from the
    /// store.
    pub recalled: BTreeMap<TextId, String>,
}

impl Said {
    /// Somebody says this, plainly: all of it may be a command, and it answers and corrects nothing.
    #[must_use]
    pub fn plainly(
        who: impl Into<OwnedUserId>,
        place: Place,
        event: OwnedEventId,
        words: impl Into<String>,
    ) -> Self {
        let (who, words) = (who.into(), words.into());
        let spoken = words.clone();
        Self {
            who,
            place,
            event,
            thread: None,
            replaces: None,
            cited: None,
            words,
            spoken,
            late: false,
            recalled: BTreeMap::new(),
        }
    }
}

/// A message that another one answers, as the homeserver shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    /// The message.
    pub event: OwnedEventId,
    /// Its author, unless the homeserver does not tell.
    pub who: Option<OwnedUserId>,
    /// What it says, unless it cannot be read.
    pub words: Option<String>,
}

/// A reaction of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reacted {
    /// Who reacted.
    pub who: OwnedUserId,
    /// Where.
    pub place: Place,
    /// The reaction's own event, by which it is taken back.
    pub event: OwnedEventId,
    /// The message they reacted to.
    pub to: OwnedEventId,
    /// The reaction, in practice an emoji.
    pub key: String,
    /// What people wrote before, as far as what follows depends on it; the engine knows it from the store.
    pub recalled: BTreeMap<TextId, String>,
}

/// Something that was said or done is taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// Who took it back, which need not be who said or did it.
    pub who: OwnedUserId,
    /// Where.
    pub place: Place,
    /// The message or reaction that is no more.
    pub event: OwnedEventId,
}

/// A person's choice in a poll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voted {
    /// Who chose.
    pub who: OwnedUserId,
    /// Where.
    pub place: Place,
    /// The poll.
    pub poll: OwnedEventId,
    /// The ids of the answers they chose, whatever they are; none takes back what was chosen before.
    pub chosen: Vec<String>,
    /// Whether its key came late, so that it is read out of the order in which it was sent.
    pub late: bool,
}

impl What {
    /// Whether somebody waits for this message that follows: who did what happened, in the room where they did it or
    /// alone with the bot. The buttons under a message are waited for as the message was.
    #[must_use]
    pub fn awaits(&self, message: &Message) -> bool {
        let (who, place) = match self {
            Self::Said(said) => (&said.who, &said.place),
            Self::Reacted(reacted) => (&reacted.who, &reacted.place),
            Self::Voted(voted) => (&voted.who, &voted.place),
            Self::TakenBack(gone) => (&gone.who, &gone.place),
            Self::Unreadable { who, place, .. } => (who, place),
            Self::Heard { posted, .. } => return posted.as_ref().is_some_and(|posted| posted.awaited),
            _ => return false,
        };
        match (&message.to, place) {
            (Address::Person(to), _) => to == who,
            (Address::Room(to), Place::Named(here)) => to == here,
            (Address::Community(to), Place::Community(here)) => to == here,
            (Address::Room(_) | Address::Community(_) | Address::Mailbox { .. }, _) => false,
        }
    }
}

/// What can fall due. Deadlines are never stored: [`super::schedule`] reads them off the state.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Deadline {
    /// What waited for a person's word waits no longer.
    ConfirmationExpires(ConfirmationNo),
    /// Who writes an interview has been silent for long.
    DraftReminder(OwnedUserId),
    /// … and longer than it is kept open.
    DraftLapses(OwnedUserId),
    /// … and longer than it is kept at all.
    DraftErased(OwnedUserId, Purpose),
    /// A ticket wants a mentor, and it can now be said who is asked or that nobody is free.
    Pair(TicketNo),
    /// Half of an offer's time is over.
    OfferReminder(TicketNo),
    /// An offer was not answered in time.
    OfferExpires(TicketNo),
    /// The applicant was promised a decision by now.
    ReviewOverdue(TicketNo),
    /// An application has been on hold for as long as was said.
    HoldEnds(TicketNo),
    /// A ticket has been without a mentor for long.
    WaitingLong(TicketNo),
    /// Enough people sponsor, and nothing stands against it any more.
    Approve(TicketNo),
    /// The time for concerns is over, and something is still missing.
    ObjectionsEnd(TicketNo),
    /// A mentor's leave is over.
    LeaveEnds(OwnedUserId),
    /// An ambassador has not been heard of for a while.
    CheckIn(OwnedUserId),
    /// An ambassador did not answer a check-in.
    CheckInUnanswered(OwnedUserId),
    /// An ambassador's break is over.
    BreakEnds(OwnedUserId),
    /// A question of the community's has waited for a while.
    QuestionReminder(InquiryNo),
    /// A question of the community's has waited for too long.
    QuestionOverdue(InquiryNo),
    /// The organisers have not answered an emeritus who would like to return.
    ReturnWaits(OwnedUserId),
    /// The mentor is asked how it goes, or the organisers hear that nobody knows.
    ProgressDue(TicketNo),
    /// The next ambassador can be asked to mentor a user group.
    GroupPair(GroupNo),
    /// Half of the time to answer an offer of a user group is over.
    GroupOfferReminder(GroupNo),
    /// The time to answer it is over.
    GroupOfferExpires(GroupNo),
    /// Nobody has been free to mentor a user group for long.
    GroupWaitingLong(GroupNo),
    /// A user group's mentor, or who was asked, can be it no longer.
    GroupMentorGone(GroupNo),
    /// An ambassador may have time again while user groups wait for a mentor.
    AmbassadorHasTime(OwnedUserId),
    /// Who is waited for did not answer in time.
    SilenceLasts(TicketNo),
    /// A mentor's leave is nearly over.
    ReturnNear(OwnedUserId),
    /// Who was asked to stand in for a mentor did not answer in time.
    StandInExpires(OwnedUserId),
    /// Who has not followed into a room that moved had time enough.
    Awaited(RoomName),
    /// A case is settled that held back words of somebody who asked to be forgotten.
    WordsLetGo(CaseNo),
    /// What was written about an application that came to nothing has been kept for long enough.
    WordsExpire(TicketNo),
    /// The words of a user group that was refused have been kept long enough.
    GroupWordsExpire(GroupNo),
    /// What was validated of a user group holds for not much longer, or holds no longer.
    GroupValidity(GroupNo),
    /// The organisers hear what the week brought.
    WeeklyDigest,
    /// The organisers hear what ambassadors did and what the community said.
    MonthlyNews,
    /// The last day of a call for help is over.
    CallEnds(CallNo),
    /// Nobody has told what came of a call for help.
    CallOutcomeWaits(CallNo),
    /// Somebody signed up for a call for help, or stepped back, and who called has not heard it.
    CallNews(CallNo),
    /// Somebody whose name claims the title does not hold it.
    TitleUnheld(OwnedUserId),
    /// The accused had time enough to answer.
    CaseUnanswered(CaseNo),
    /// A case has waited for the organisers for a while.
    CaseWaits(CaseNo),
    /// There is trouble in a room that began when the organisers had just been called.
    Troubled(Room),
    /// An appeal in a case of misuse has waited for long.
    AppealWaits(CaseNo),
    /// The time to take another name is over.
    RenameOverdue(CaseNo),
    /// User groups can be nominated for the year's recognition no longer.
    NominationsEnd(Year),
    /// The ambassadors' room has moved, and the poll stands in the old one.
    PollMoved(Year),
    /// The ambassadors' vote ends soon.
    VoteReminder(Year),
    /// It is over.
    VoteEnds(Year),
    /// What came of it, or did not, has waited for the organisers for a while.
    RecognitionWaits(Year),
    /// A user group is proposed, or reads otherwise than before.
    GroupProposed(GroupNo),
    /// The ambassadors of its region have had their time to say something about a proposal.
    GroupOverlapEnds(GroupNo),
    /// The organisers have not decided about a user group for long.
    GroupUndecided(GroupNo),
    /// Half of the time is over for which a user group is helped.
    GroupSupportHalf(GroupNo),
    /// All of it is.
    GroupSupportEnds(GroupNo),
    /// The card of a ticket does not show what is true. Last, so that it shows all that follows from the same.
    CardStale(TicketNo),
}
