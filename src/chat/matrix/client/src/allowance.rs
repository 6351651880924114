//! What it may cost to read rooms back that are not ours, where anybody may write anything: so much memory for one, so
//! much for all of them after one sync, and so many tries.

use std::time::Duration;

/// What one room may hold, in bytes: some two thousand messages of usual length.
const OF_ONE_ROOM: usize = 4 * 1024 * 1024;

/// What all of them may hold together.
const ALTOGETHER: usize = 16 * 1024 * 1024;

/// What an event costs at least.
const EVENT: usize = 1024;

/// What a page costs beside its events: the time that it takes.
const PAGE: usize = 64 * 1024;

/// How often they may fail, all together, while the homeserver answers all else.
const TRIES: u32 = 3;

/// How often a page of a room of ours may: for more than three minutes.
const TRIES_OF_OURS: u32 = 12;

/// The wait after the first try; it doubles with each.
const FIRST_WAIT: Duration = Duration::from_millis(500);

/// The longest wait between two tries.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// What is left of it.
#[derive(Debug)]
pub(crate) struct Allowance {
    of_this_room: usize,
    altogether: usize,
    tries: u32,
    wait: Duration,
}

impl Allowance {
    /// For all rooms that are not ours, after one sync.
    pub(crate) fn of_others() -> Self {
        Self { of_this_room: OF_ONE_ROOM, altogether: ALTOGETHER, tries: TRIES, wait: FIRST_WAIT }
    }

    /// For one page, or one search, in a room of ours.
    pub(crate) fn of_ours() -> Self {
        Self { of_this_room: usize::MAX, altogether: usize::MAX, tries: TRIES_OF_OURS, wait: FIRST_WAIT }
    }

    /// Another room is read.
    pub(crate) fn next_room(&mut self) {
        self.of_this_room = OF_ONE_ROOM;
    }

    /// Whether one more page may be asked for; it is paid for then.
    #[must_use]
    pub(crate) fn affords_page(&mut self) -> bool {
        self.tries > 0 && self.pays(PAGE)
    }

    /// Whether an event of this length may be kept; it is paid for then.
    #[must_use]
    pub(crate) fn affords(&mut self, length: usize) -> bool {
        self.pays(length.max(EVENT))
    }

    /// How long to wait before the next try, after one that failed; nothing if it was the last. Only what fails
    /// `alone`, while the homeserver answers all else, is a try.
    #[must_use]
    pub(crate) fn again(&mut self, alone: bool) -> Option<Duration> {
        self.tries -= u32::from(alone).min(self.tries);
        let wait = self.wait;
        self.wait = (wait * 2).min(LONGEST_WAIT);
        (self.tries > 0).then_some(wait)
    }

    fn pays(&mut self, cost: usize) -> bool {
        let affordable = cost <= self.of_this_room.min(self.altogether);
        if affordable {
            self.of_this_room -= cost;
            self.altogether -= cost;
        }
        affordable
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many events of this length are read, page by page.
    fn read(allowance: &mut Allowance, length: usize) -> usize {
        allowance.next_room();
        let mut events = 0;
        while allowance.affords_page() {
            for _ in 0..100 {
                if !allowance.affords(length) {
                    return events;
                }
                events += 1;
            }
        }
        events
    }

    #[test]
    fn of_one_room_and_of_all_only_so_much_is_read() {
        let mut allowance = Allowance::of_others();
        let usual = read(&mut allowance, 500);
        assert!((2000..3000).contains(&usual), "{usual}");
        let huge = read(&mut allowance, 60_000);
        assert!((60..70).contains(&huge), "{huge}");
        let more: usize = (0..100).map(|_| read(&mut allowance, 60_000)).sum();
        assert!(more * 60_000 < ALTOGETHER && !allowance.affords_page(), "{more}");
    }

    #[test]
    fn what_fails_alone_is_given_up_and_an_outage_never() {
        let waits =
            |mut allowance: Allowance| -> Vec<_> { std::iter::from_fn(|| allowance.again(true)).collect() };
        assert_eq!(waits(Allowance::of_others()).len() + 1, TRIES as usize);
        let ours: Duration = waits(Allowance::of_ours()).iter().sum();
        assert!(ours > Duration::from_mins(3), "{ours:?}");
        let mut allowance = Allowance::of_others();
        assert!((0..10_000).all(|_| allowance.again(false).is_some()));
        while allowance.again(true).is_some() {}
        assert!(!allowance.affords_page(), "the next room is not even tried");
    }
}
