//! How long it took from saying something to hearing the answer, many times.

use std::fmt;
use std::time::Duration;

/// The times of many round trips.
#[derive(Debug, Clone, Default)]
pub struct RoundTrips(Vec<Duration>);

impl RoundTrips {
    /// Takes one in.
    pub fn took(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// Takes in all of somebody else's.
    pub fn and(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// The time that so many in a hundred did not exceed, in seconds; nothing if there was none.
    #[must_use]
    pub fn at(&self, percent: usize) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let at = sorted.len().saturating_sub(1) * percent / 100;
        sorted.get(at).copied().unwrap_or_default().as_secs_f64()
    }
}

impl fmt::Display for RoundTrips {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let in_ms = |percent| self.at(percent) * 1000.0;
        write!(f, "{:.0} ms / {:.0} ms, n = {}", in_ms(50), in_ms(99), self.0.len())
    }
}
