//! How much of one person is heard: so many messages a minute that lead to anything, and in the open rooms no more than
//! can be answered. Whoever sends more is told once, and is not heard until the minute is over; nobody else notices.
//!
//! It is kept in memory only: a restart hears everybody anew. Nobody is remembered for longer than it takes to hear
//! them again.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use ruma::OwnedUserId;

/// The time in which a person's messages are counted, and for which whoever sent too many is not heard.
const WINDOW: SignedDuration = SignedDuration::from_mins(1);

/// How many messages a minute are heard of one person where the installation does not say otherwise.
pub const USUAL: u32 = 30;

/// How many answers a person may have waiting in the open rooms, where those to others wait behind them: a homeserver
/// may let fewer through a minute than one person is heard.
const MOST_WAITING: usize = 8;

/// How much of each person is heard.
#[derive(Debug, Clone)]
pub struct Patience {
    /// What one message takes of the time in which a person is heard.
    cost: SignedDuration,
    people: BTreeMap<OwnedUserId, Person>,
    /// Everything before was heard: a message that claims to be older came late, or lies.
    present: Timestamp,
}

#[derive(Debug, Clone, Copy)]
struct Person {
    /// Until when what they said so far takes.
    busy: Timestamp,
    /// Until when they are not heard.
    silent: Option<Timestamp>,
}

/// Whether a message is heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hearing {
    /// It is.
    Heard,
    /// It is the first that is too much.
    TooMuch {
        /// When its author is heard again.
        until: Timestamp,
    },
    /// Its author was told before.
    Unheard,
}

impl Default for Patience {
    fn default() -> Self {
        Self::new(USUAL)
    }
}

impl Patience {
    /// Hears so many messages of each person a minute, at once or one after the other.
    #[must_use]
    pub fn new(a_minute: u32) -> Self {
        let cost = WINDOW / i32::try_from(a_minute).unwrap_or(i32::MAX).max(1);
        Self { cost, people: BTreeMap::new(), present: Timestamp::MIN }
    }

    /// Whether a message that this person sent at this time is heard, while so many answers to them wait in the open
    /// rooms.
    pub fn hears(&mut self, who: &OwnedUserId, at: Timestamp, waiting: usize) -> Hearing {
        let at = at.max(self.present);
        let person = self.people.entry(who.clone()).or_insert(Person { busy: at, silent: None });
        if person.silent.is_some_and(|until| at < until) {
            return Hearing::Unheard;
        }
        let until = at.checked_add(WINDOW).unwrap_or(Timestamp::MAX);
        let busy = person.busy.max(at).checked_add(self.cost).unwrap_or(Timestamp::MAX);
        if busy > until || waiting >= MOST_WAITING {
            *person = Person { busy: until, silent: Some(until) };
            return Hearing::TooMuch { until };
        }
        *person = Person { busy, silent: None };
        Hearing::Heard
    }

    /// Everything up to now was heard; whoever would be heard anyway is forgotten.
    pub fn passes(&mut self, now: Timestamp) {
        self.present = now;
        // A clock that was set back must silence nobody for longer.
        let latest = now.checked_add(WINDOW).unwrap_or(Timestamp::MAX);
        self.people.retain(|_, person| person.busy > now && person.busy <= latest);
    }

    /// How many people are remembered.
    #[must_use]
    pub fn remembered(&self) -> usize {
        self.people.len()
    }
}

#[cfg(test)]
mod tests {
    use ruma::owned_user_id;

    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_000_000 + seconds).expect("a moment")
    }

    /// What becomes of so many messages, sent one every `every` seconds.
    fn send(patience: &mut Patience, messages: i64, from: i64, every: i64) -> (usize, usize, usize) {
        let alice = owned_user_id!("@alice:example.org");
        let heard: Vec<_> = (0..messages).map(|n| patience.hears(&alice, at(from + n * every), 0)).collect();
        let count = |kind: fn(&Hearing) -> bool| heard.iter().filter(|it| kind(it)).count();
        (
            count(|it| *it == Hearing::Heard),
            count(|it| matches!(it, Hearing::TooMuch { .. })),
            count(|it| *it == Hearing::Unheard),
        )
    }

    #[test]
    fn a_flood_is_heard_as_far_as_the_limit_and_told_once() {
        let mut patience = Patience::new(30);
        assert_eq!(send(&mut patience, 10_000, 0, 0), (30, 1, 9969));
        let bob = owned_user_id!("@bob:example.org");
        assert_eq!(patience.hears(&bob, at(0), 0), Hearing::Heard, "nobody else notices");
    }

    #[test]
    fn whoever_was_not_heard_is_heard_as_far_again_when_the_time_is_over() {
        let mut patience = Patience::new(30);
        assert_eq!(send(&mut patience, 100, 0, 0), (30, 1, 69));
        assert_eq!(send(&mut patience, 1, 59, 0), (0, 0, 1));
        assert_eq!(send(&mut patience, 100, 60, 0), (30, 1, 69));
    }

    #[test]
    fn who_speaks_no_faster_than_the_limit_is_always_heard() {
        assert_eq!(send(&mut Patience::new(30), 10_000, 0, 2), (10_000, 0, 0));
        assert_eq!(send(&mut Patience::new(7), 7, 0, 0), (7, 0, 0));
        assert_eq!(send(&mut Patience::new(u32::MAX), 10_000, 0, 0), (10_000, 0, 0));
    }

    #[test]
    fn the_times_that_messages_claim_win_nothing_once_the_present_is_reached() {
        let mut patience = Patience::new(30);
        patience.passes(at(600));
        assert_eq!(send(&mut patience, 300, 0, 2), (30, 1, 269), "all of them came now");
    }

    #[test]
    fn what_was_sent_slowly_while_the_bot_was_away_is_all_heard() {
        assert_eq!(send(&mut Patience::new(30), 300, 0, 2), (300, 0, 0));
    }

    #[test]
    fn nobody_is_remembered_when_their_time_is_over() {
        let mut patience = Patience::new(30);
        for n in 0..1000 {
            let who = OwnedUserId::try_from(format!("@person{n}:example.org")).expect("an id");
            patience.hears(&who, at(0), 0);
        }
        patience.passes(at(1));
        assert_eq!(patience.remembered(), 1000);
        patience.passes(at(2));
        assert_eq!(patience.remembered(), 0);
    }

    #[test]
    fn a_clock_that_is_set_back_silences_nobody() {
        let mut patience = Patience::new(30);
        assert_eq!(send(&mut patience, 40, 86_400, 0), (30, 1, 9));
        patience.passes(at(0));
        assert_eq!(send(&mut patience, 1, 0, 0), (1, 0, 0));
    }
}
