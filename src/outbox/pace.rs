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

/// The least that a refusal is for, whatever the homeserver asks; it doubles with each until something is let through.
const LEAST: Duration = Duration::from_secs(1);

/// What it doubles to at most.
const MOST_LEAST: Duration = Duration::from_mins(1);

/// What the homeserver limits.
#[derive(Debug, Default)]
pub struct Pace {
    limits: BTreeMap<Limit, Refused>,
}

#[derive(Debug)]
struct Refused {
    until: Moment,
    /// The least that the last refusal was for, unless something was let through since.
    least: Option<Duration>,
}

impl Pace {
    /// The homeserver has refused this, for so long; gives how long what was refused must wait.
    pub fn refused(&mut self, what: Limit, after: Duration, now: Moment) -> Duration {
        let least = match self.limits.get(&what) {
            // What was under way already when it was refused is no new attempt.
            Some(Refused { until, least: Some(least) }) if now < *until => *least,
            Some(Refused { least: Some(least), .. }) => (*least * 2).min(MOST_LEAST),
            _ => LEAST,
        };
        let after = after.clamp(least, LONGEST);
        let for_all = match what {
            Limit::Messages | Limit::Rooms => after,
            Limit::Invitations => after.min(LONGEST_FOR_OTHER_GUESTS),
        };
        self.limits.insert(what, Refused { until: now + for_all, least: Some(least) });
        after
    }

    /// The homeserver has let this through.
    pub fn granted(&mut self, what: Limit) {
        if let Some(refused) = self.limits.get_mut(&what) {
            refused.least = None;
        }
    }

    /// The moment from which on this is not known to be limited.
    #[must_use]
    pub fn free_from(&self, what: Limit) -> Moment {
        self.limits.get(&what).map_or(Moment::ZERO, |refused| refused.until)
    }

    /// Whether this was limited lately, so that only one is to be tried at a time.
    #[must_use]
    pub fn is_wary(&self, what: Limit, now: Moment) -> bool {
        self.limits.get(&what).is_some_and(|refused| now < refused.until + WARINESS)
    }
}
