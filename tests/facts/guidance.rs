//! Samples of what belongs to a ticket while somebody guides its candidate: what was weighed, and how it goes.

use chancery::domain::ids::{ItemId, Language};
use chancery::domain::record::ticket::change::{Change, Progress};
use chancery::domain::record::ticket::weighed::{Grounds, Passed, Weighed, WhyNot};

use super::values::{alice, at, later, mo, region};

samples! { why_not: WhyNot {
    AskedBefore,
    Away,
    Full,
    NotWished,
    OtherRegion,
    OtherLanguage,
    FewerPlaces,
    MoreCandidates,
    AskedLater,
    LaterName,
} }

/// Variants of changes where something may be left out.
pub fn changes() -> Vec<Change> {
    let grounds =
        Grounds { wished: false, region: None, language: None, last_asked: None, ..weighed().grounds };
    let weighed = Weighed { grounds, passed: Vec::new(), more: 0 };
    let lone = Change::Offered { mentor: mo(), until: later(), weighed: Some(Box::new(weighed)) };
    let offered = Change::Offered { mentor: mo(), until: later(), weighed: None };
    let left = Change::Released { mentor: mo(), reason: None };
    let longer = Change::Progress { progress: Progress::MoreTime { until: later() } };
    vec![offered, lone, left, longer]
}

/// Everything that can be weighed.
pub fn weighed() -> Weighed {
    let grounds = Grounds {
        wished: true,
        region: Some(region()),
        language: Some(Language("de".to_owned())),
        candidates: 1,
        capacity: 3,
        last_asked: Some(at()),
    };
    let passed = why_not().into_iter().map(|why| Passed { mentor: alice(), why });
    Weighed { grounds, passed: passed.collect(), more: 2 }
}

/// A point of a checklist.
pub fn item() -> ItemId {
    ItemId("mailing-list".to_owned())
}
