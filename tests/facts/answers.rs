//! Samples of what organisers make of the questions that are asked often, and of newcomers.

use chancery::domain::fact::Fact;
use chancery::domain::ids::{Cause, FaqId, FaqNo};
use chancery::domain::record::faq::{EntryRef, FaqFact, Written};
use chancery::domain::record::welcome::WelcomeFact;
use ruma::event_id;

use super::{alice, mo, region, text};

samples! { entry_refs: EntryRef {
    Shipped(FaqId("pay".to_owned())),
    Added(FaqNo(7)),
} }

samples! { pub faq_facts: FaqFact {
    Added { no: FaqNo(7), by: mo(), written: written() },
    Changed { entry: entry_refs().remove(0), by: mo(), written: written() },
    Removed { entry: entry_refs().remove(1), by: mo() },
    Undone { entry: entry_refs().remove(1), by: mo() },
} }

samples! { pub welcome_facts: WelcomeFact {
    Greeted { who: alice() },
    Located { who: alice(), region: region() },
} }

/// Every fact.
pub fn facts() -> impl Iterator<Item = Fact> {
    faq_facts().into_iter().map(Fact::Faq).chain(welcome_facts().into_iter().map(Fact::Welcome))
}

fn written() -> Written {
    let event = event_id!("$words:example.org").to_string();
    Written { question: text(), answer: Cause(event).text(1) }
}
