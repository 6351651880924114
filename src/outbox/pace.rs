//! How fast the homeserver lets us go, as far as it has told: what it limits, until when, and whether to feel the way.

use std::collections::BTreeMap;
use std::time::Duration;

use super::queue::Moment;
use crate::chat::Limit;

/// How long a limit is remembered after it has passed: meanwhile one thing at a time is tried, not a crowd.
const WARINESS: Duration = Duration::from_mins(1);

/// No homeserver is believed to want us silent for longer: a mistake of its would be for ever.
const LONGEST: Duration = Duration::from_hours(1);

/// An invitation may be limited for its guest's sake alone, and for long; the others need not wait as long as that.
const LONGEST_FOR_OTHER_GUESTS: Duration = Duration::from_secs(10);

/// What the homeserver limits.
#[derive(Debug, Default)]
pub struct Pace {
    until: BTreeMap<Limit, Moment>,
}

impl Pace {
    /// The homeserver has refused this, for so long; gives how long what was refused must wait.
    pub fn refused(&mut self, what: Limit, after: Duration, now: Moment) -> Duration {
        let after = after.min(LONGEST);
        let for_all = match what {
            Limit::Messages | Limit::Rooms => after,
            Limit::Invitations => after.min(LONGEST_FOR_OTHER_GUESTS),
        };
        self.until.insert(what, now + for_all);
        after
    }

    /// The moment from which on this is not known to be limited.
    #[must_use]
    pub fn free_from(&self, what: Limit) -> Moment {
        self.until.get(&what).copied().unwrap_or_default()
    }

    /// Whether this was limited lately, so that only one is to be tried at a time.
    #[must_use]
    pub fn is_wary(&self, what: Limit, now: Moment) -> bool {
        self.until.get(&what).is_some_and(|until| now < *until + WARINESS)
    }
}
