//! The audit trail: what belongs on it, and how organisers read it (PRODUCT, "Who uses it": "an audit trail").

use super::interview::counted;
use super::matter::Matter;
use crate::domain::command::{Command, Topic, Weight, Wording};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::TextId;
use crate::domain::message::Speech;
use crate::domain::phrase::organising::Organising;
use crate::domain::record::confirmation::{Request, Shown};
use crate::domain::record::ticket::Ticket;
use crate::domain::record::trail::{Decided, TrailFact};

/// How many decisions are shown at once.
const MOST: usize = 20;

/// Notes what was decided, by whom and why, if it was a decision: a command on which much hangs, or one by which staff
/// changed something about somebody.
#[must_use]
pub fn noted(matter: &Matter<'_>, command: &Command, ticket: Option<&Ticket>, decided: Decision) -> Decision {
    let row = command.verb.row();
    let of_staff = matches!(row.topic, Topic::Selection | Topic::Ticket | Topic::Organising);
    let changed = of_staff && !decided.facts.is_empty();
    if row.weight == Weight::Light && !changed {
        return decided;
    }
    let Command { verb, person, number, keyword, day, words, .. } = command.clone();
    let is_kept = |text: &TextId| decided.texts.iter().any(|(kept, words)| kept == text && words.is_some());
    let words = words.and_then(|words| match words {
        Wording::Fresh(_) => Some(matter.text(0)).filter(is_kept),
        Wording::Kept(text) => Some(text),
    });
    let ticket = ticket.map(|ticket| ticket.no);
    let shown = if ticket.is_none() { touched(matter, &decided) } else { Vec::new() };
    let request = Request { verb, ticket, person, number, keyword, day, words, shown };
    decided.fact(Fact::Trail(TrailFact::Decided { by: matter.who.clone(), request }))
}

/// The tickets about which something was decided without naming each.
fn touched(matter: &Matter<'_>, decided: &Decision) -> Vec<Shown> {
    let changed = decided.facts.iter().filter_map(|fact| match fact {
        Fact::Ticket(fact) => matter.state.tickets.get(fact.no),
        _ => None,
    });
    changed.map(Shown::of).collect()
}

/// `!trail [#N]`: the latest decisions, or all on a ticket, with their reasons.
///
/// # Errors
/// Never refuses.
pub fn trail(matter: &Matter<'_>, ticket: Option<&Ticket>) -> Ruling {
    let trail = &matter.state.trail;
    let all = trail.all();
    let (head, shown): (_, Vec<&Decided>) = if let Some(ticket) = ticket {
        let mut shown: Vec<_> = trail.on(ticket.no).rev().take(MOST).collect();
        shown.reverse();
        (Organising::TrailHeadTicket { no: ticket.no, decisions: counted(shown.len()) }, shown)
    } else {
        let shown: Vec<_> = all.iter().skip(all.len().saturating_sub(MOST)).collect();
        (Organising::TrailHead { decisions: counted(shown.len()), all: counted(all.len()) }, shown)
    };
    if shown.is_empty() {
        return Ok(matter.among_organisers(Organising::TrailNone));
    }
    let speech = shown.into_iter().fold(Speech::from(head), |speech, Decided { at, by, request }| {
        let (at, by, request) = (*at, by.clone(), request.clone());
        let words = request.words.clone();
        let speech = speech.items([Organising::TrailLine { at, by, request }]);
        words.into_iter().fold(speech, Speech::quote)
    });
    Ok(matter.among_organisers(speech.line(Organising::TrailFoot)))
}
