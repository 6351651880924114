//! Samples of what people did lately.

use chancery::domain::command::{Choice, Verb};
use chancery::domain::fact::Fact;
use chancery::domain::ids::{ConfirmationNo, TicketNo};
use chancery::domain::record::deed::{Deed, DeedFact, Undo};

use super::values::{at, event, mo, request};

samples! { undos: Undo {
    Question(ConfirmationNo(3)),
    Command(Box::new(Choice::of(Verb::Unshortlist, Some(TicketNo(12))))),
    Before,
    Otherwise,
    Nothing,
} }

samples! { pub deed_facts: DeedFact {
    Done(deed(Undo::Before)),
    Settled { who: mo(), event: event() },
} }

fn deed(undo: Undo) -> Box<Deed> {
    let under = Some(event());
    Box::new(Deed { who: mo(), event: event(), under, at: at(), request: request(), undo })
}

/// Everything that people did, each way to undo it, and what was done by a message.
pub fn facts() -> Vec<Fact> {
    let said = Deed { under: None, ..*deed(Undo::Otherwise) };
    let others = undos().into_iter().map(deed).chain([Box::new(said)]).map(DeedFact::Done);
    deed_facts().into_iter().chain(others).map(Fact::Deed).collect()
}
