//! Samples of what ambassadors do and what people tell the programme.

use chancery::domain::fact::Fact;
use chancery::domain::ids::{BroadcastNo, CallKind, CallNo, ReportKind, ReportNo};
use chancery::domain::message::{Address, Reply};
use chancery::domain::place::RoomName;
use chancery::domain::record::broadcast::BroadcastFact;
use chancery::domain::record::call::CallFact;
use chancery::domain::record::feedback::FeedbackFact;
use chancery::domain::record::news::NewsFact;
use chancery::domain::record::reload::{Asked, ReloadFact};
use chancery::domain::record::report::{Report, ReportFact};

use super::{alice, event, region, text};

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

samples! { pub reload_facts: ReloadFact {
    Asked(Asked { to: Address::Room(RoomName::Organisers), reply: Some(Reply { event: event(), thread: None }), shown_only: false }),
    Answered,
} }

samples! { pub broadcast_facts: BroadcastFact {
    Sent { no: BroadcastNo(3), by: alice(), text: text(), to: [alice()].into() },
    Arrived { no: BroadcastNo(3), who: alice() },
    Failed { no: BroadcastNo(3), who: alice(), why: text() },
} }

samples! { pub call_facts: CallFact {
    Made {
        no: CallNo(3),
        by: alice(),
        kind: CallKind("speaking".to_owned()),
        region: Some(region()),
        until: "2026-03-02".parse().expect("a day"),
        words: text(),
    },
    Joined { no: CallNo(3), who: alice() },
    Left { no: CallNo(3), who: alice() },
    Told { no: CallNo(3) },
    Asked { no: CallNo(3) },
    Dropped { no: CallNo(3) },
    Closed { no: CallNo(3), by: alice(), outcome: text() },
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
        .chain(reload_facts().into_iter().chain([unreplied()]).map(Fact::Reload))
        .chain(call_facts().into_iter().chain([from_everywhere()]).map(Fact::Call))
}

/// Asked for where nothing is replied to.
fn unreplied() -> ReloadFact {
    ReloadFact::Asked(Asked { to: Address::Person(alice()), reply: None, shown_only: true })
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

/// A call for help that names no region.
fn from_everywhere() -> CallFact {
    let (no, by, kind) = (CallNo(3), alice(), CallKind("speaking".to_owned()));
    CallFact::Made { no, by, kind, region: None, until: "2026-03-02".parse().expect("a day"), words: text() }
}
