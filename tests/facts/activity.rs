//! Samples of what ambassadors do and what people tell the programme.

use chancery::domain::fact::Fact;
use chancery::domain::ids::{BroadcastNo, ReportKind, ReportNo};
use chancery::domain::record::broadcast::BroadcastFact;
use chancery::domain::record::feedback::FeedbackFact;
use chancery::domain::record::news::NewsFact;
use chancery::domain::record::report::{Report, ReportFact};

use super::{alice, region, text};

samples! { pub report_facts: ReportFact {
    Filed(report()),
    TakenBack { no: ReportNo(7) },
} }

samples! { pub feedback_facts: FeedbackFact {
    Given { by: alice(), region: Some(region()), text: text() },
} }

samples! { pub news_facts: NewsFact {
    Told { reports: ReportNo(7), voices: 3, quiet: false },
} }

samples! { pub broadcast_facts: BroadcastFact {
    Sent { no: BroadcastNo(3), by: alice(), text: text(), to: [alice()].into() },
    Arrived { no: BroadcastNo(3), who: alice() },
    Failed { no: BroadcastNo(3), who: alice(), why: text() },
} }

/// Every fact, and variants of it where something may be left out.
pub fn facts() -> impl Iterator<Item = Fact> {
    let bare = Report { region: None, place: None, link: None, people: None, ..report() };
    let bare = ReportFact::Filed(bare);
    let from_nowhere = FeedbackFact::Given { by: alice(), region: None, text: text() };
    report_facts()
        .into_iter()
        .chain([bare])
        .map(Fact::Report)
        .chain(feedback_facts().into_iter().chain([from_nowhere]).map(Fact::Feedback))
        .chain(news_facts().into_iter().map(Fact::News))
        .chain(broadcast_facts().into_iter().map(Fact::Broadcast))
}

fn report() -> Report {
    Report {
        no: ReportNo(7),
        by: alice(),
        region: Some(region()),
        kind: ReportKind("meetup".to_owned()),
        day: "2026-03-02".parse().expect("a day"),
        place: Some(text()),
        link: Some(text()),
        people: Some(40),
    }
}
