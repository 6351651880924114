//! The matter at hand: who asks for what, where and when, and how they are answered there.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::{OwnedEventId, OwnedUserId};

use crate::domain::command::Wording;
use crate::domain::decision::Decision;
use crate::domain::event::{Cited, Event};
use crate::domain::ids::{Cause, Region, TextId, TicketNo};
use crate::domain::message::{Address, Speech};
use crate::domain::phrase::talk::Talk;
use crate::domain::place::{Place, RoomName};
use crate::domain::programme::Programme;
use crate::domain::reading::Reading;
use crate::domain::record::ticket::Ticket;
use crate::domain::span::Span;
use crate::domain::state::State;

/// Who asks, where and when.
#[derive(Debug, Clone, Copy)]
pub struct Matter<'a> {
    /// Everything that is true.
    pub state: &'a State,
    /// The rules as data.
    pub programme: &'a Programme,
    /// The present moment.
    pub now: Timestamp,
    /// When it was asked, by the clock of the homeserver that reports it.
    pub at: Timestamp,
    /// What the event is known by.
    pub cause: &'a Cause,
    /// Who asks.
    pub who: &'a OwnedUserId,
    /// Where.
    pub place: &'a Place,
    /// In which message.
    pub event: &'a OwnedEventId,
    /// Whether it is the bot's own message, under which they pressed a button.
    pub pressed: bool,
    /// In which thread.
    pub thread: Option<&'a OwnedEventId>,
    /// The message that it answers, if it may be about that.
    pub cited: Option<&'a Cited>,
    /// Whether it is read out of the order in which it was asked.
    pub late: bool,
    /// What people wrote before, as far as the answer depends on it.
    pub recalled: Option<&'a BTreeMap<TextId, String>>,
}

impl<'a> Matter<'a> {
    /// What `who` did in this event at this place, by or under the message `about`, and nothing besides.
    #[must_use]
    pub fn of(
        state: &'a State,
        programme: &'a Programme,
        (event, now): (&'a Event, Timestamp),
        (who, place): (&'a OwnedUserId, &'a Place),
        about: &'a OwnedEventId,
    ) -> Self {
        Self {
            state,
            programme,
            now,
            at: event.at,
            cause: &event.cause,
            who,
            place,
            event: about,
            pressed: false,
            thread: None,
            cited: None,
            late: false,
            recalled: None,
        }
    }
}

impl Matter<'_> {
    /// How what they write is read.
    #[must_use]
    pub fn reading(&self) -> Reading<'_> {
        let language = self.state.language(self.who, self.programme);
        Reading { vocabulary: &self.programme.vocabulary, language, ticket: self.ticket_at_hand() }
    }

    /// The programme's region that the person calls so.
    #[must_use]
    pub fn region(&self, words: &str) -> Option<Region> {
        let regions: Vec<&str> = self.programme.regions.iter().map(|region| region.0.as_str()).collect();
        let named = self.reading().option("region", &regions, words);
        named.map(|region| Region(region.to_owned()))
    }

    /// Says it where it was asked.
    #[must_use]
    pub fn answer(&self, speech: impl Into<Speech>) -> Decision {
        Decision::nothing().say(Address::of(self.place, self.who), speech.into())
    }

    /// The ticket whose thread this is.
    #[must_use]
    pub fn ticket_at_hand(&self) -> Option<TicketNo> {
        let is_theirs = *self.place == Place::Named(RoomName::Mentors);
        self.thread.filter(|_| is_theirs).and_then(|root| self.state.cards.ticket(root))
    }

    /// Says it to the person alone, and in a shared room only that it did.
    #[must_use]
    pub fn aside(&self, speech: impl Into<Speech>) -> Decision {
        let direct = Decision::nothing().tell(self.who, speech);
        if self.is_direct() { direct } else { direct.and(self.answer(Talk::AnsweredDirectly)) }
    }

    /// Says it to the person alone, and nowhere that it did.
    #[must_use]
    pub fn discreetly(&self, speech: impl Into<Speech>) -> Decision {
        Decision::nothing().tell(self.who, speech.into().discreet())
    }

    /// Says it where it was asked if only the programme's staff can read there, else to the person alone.
    #[must_use]
    pub fn confide(&self, speech: impl Into<Speech>) -> Decision {
        if self.confides_here() { self.answer(speech) } else { self.aside(speech) }
    }

    /// Whether only the programme's staff can read what is said where it was asked, or the person alone.
    #[must_use]
    pub fn confides_here(&self) -> bool {
        matches!(self.place, Place::Direct(_) | Place::Named(RoomName::Mentors | RoomName::Organisers))
    }

    /// Where organisers alone can read what was asked: where it was asked, or with the person alone.
    #[must_use]
    pub fn organisers_address(&self) -> Address {
        match self.place {
            Place::Direct(_) | Place::Named(RoomName::Organisers) => Address::of(self.place, self.who),
            _ => Address::Person(self.who.clone()),
        }
    }

    /// Says it where it was asked if only organisers can read there, else to the person alone.
    #[must_use]
    pub fn among_organisers(&self, speech: impl Into<Speech>) -> Decision {
        match self.place {
            Place::Direct(_) | Place::Named(RoomName::Organisers) => self.answer(speech),
            _ => self.aside(speech),
        }
    }

    /// Says it in a room of the programme, and where it was asked if that is elsewhere.
    #[must_use]
    pub fn tell_room(&self, room: RoomName, speech: impl Into<Speech>) -> Decision {
        let speech = speech.into();
        if *self.place == Place::Named(room) {
            return self.answer(speech);
        }
        self.besides(room, speech.clone()).post(room, speech)
    }

    /// Says where it was asked what a room of the programme hears, if that is elsewhere.
    #[must_use]
    pub fn besides(&self, room: RoomName, speech: impl Into<Speech>) -> Decision {
        if *self.place == Place::Named(room) { Decision::nothing() } else { self.confide(speech) }
    }

    /// Whether it was asked in a direct room.
    #[must_use]
    pub fn is_direct(&self) -> bool {
        matches!(self.place, Place::Direct(_))
    }

    /// The name for the `n`th text that this matter brings.
    #[must_use]
    pub fn text(&self, n: usize) -> TextId {
        self.cause.text(n)
    }

    /// What somebody wrote before, if it was recalled for this and not erased.
    #[must_use]
    pub fn recall(&self, text: &TextId) -> Option<&str> {
        self.recalled?.get(text).map(String::as_str)
    }

    /// Keeps what was written with a command, unless that was done when it was written, and gives it its name.
    #[must_use]
    pub fn keep(&self, words: &Wording) -> (Decision, TextId) {
        match words {
            Wording::Fresh(words) => {
                let id = self.text(0);
                (Decision::nothing().text(id.clone(), words), id)
            }
            Wording::Kept(id) => (Decision::nothing(), id.clone()),
        }
    }

    /// The moment this much later than now.
    #[must_use]
    pub fn after(&self, span: Span) -> Timestamp {
        later(self.now, span)
    }

    /// The day that it is in the programme's time zone.
    #[must_use]
    pub fn today(&self) -> Date {
        self.now.to_zoned(self.programme.time_zone.clone()).date()
    }

    /// The beginning of the day in the programme's time zone.
    #[must_use]
    pub fn start_of(&self, day: Date) -> Option<Timestamp> {
        day.to_zoned(self.programme.time_zone.clone()).ok().map(|moment| moment.timestamp())
    }
}

/// The moment this much later; the end of time where it would lie beyond.
#[must_use]
pub fn later(from: Timestamp, span: Span) -> Timestamp {
    from.checked_add(span.0).unwrap_or(Timestamp::MAX)
}

/// A count that fits a sentence; nobody asks four thousand million questions.
#[must_use]
pub fn counted(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Whether what mentors or organisers say among themselves in this room is hidden from the candidate.
#[must_use]
pub fn is_hidden(state: &State, room: RoomName, ticket: &Ticket) -> bool {
    !state.rooms.is_in(room, &ticket.candidate)
}
