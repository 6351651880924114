//! What people take back: a reaction, and with it what it did, if they do so at once and it can be undone. Where it cannot,
//! they hear so, and how else it is undone; nobody else does.

use jiff::Timestamp;

use super::edits;
use crate::domain::command::{Command, Verb};
use crate::domain::decision::{Decision, Refusal};
use crate::domain::event::{Event, Reacted, TakenBack};
use crate::domain::fact::Fact;
use crate::domain::ids::ConfirmationNo;
use crate::domain::message::Speech;
use crate::domain::obey::obey;
use crate::domain::phrase::Phrase;
use crate::domain::phrase::undo::Undoing;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::confirmation::{ConfirmationFact, Request, Settled};
use crate::domain::record::deed::{Deed, DeedFact, Undo};
use crate::domain::record::interview::InterviewFact;
use crate::domain::rules::matter::{Matter, later};
use crate::domain::rules::{confirmation, undo};
use crate::domain::state::State;

/// Keeps in mind what a reaction did, and how that is undone.
#[must_use]
pub fn pressed(matter: &Matter<'_>, command: &Command, reacted: &Reacted, decision: Decision) -> Decision {
    if decision.facts.is_empty() {
        return decision;
    }
    let waited = command.number.and_then(|number| matter.state.confirmations.of(matter.who, number));
    let of_waiting = matches!(command.verb, Verb::Confirm | Verb::Discard);
    let asked = decision.facts.iter().find_map(|fact| match fact {
        Fact::Confirmation(ConfirmationFact::Asked { no, .. }) => Some(*no),
        _ => None,
    });
    let is_done = |fact: &Fact| match fact {
        Fact::Confirmation(ConfirmationFact::Settled { how, .. }) => *how == Settled::Confirmed,
        _ => false,
    };
    let request = match (command.verb, waited) {
        (Verb::Confirm, Some(waited)) if decision.facts.iter().any(is_done) => waited.request.clone(),
        // What it was shown for waits still, or can be done no more: nothing was done that could be undone.
        (Verb::Confirm, _) => return decision,
        (Verb::Discard, _) => Request { person: None, ..undo::named(command, &decision) },
        _ => undo::named(command, &decision),
    };
    let request = Request { words: None, ..request };
    let asked = asked.filter(|_| !of_waiting);
    let undo = match undo::how(matter, &request, asked) {
        // Whoever goes on with a draft that was there before has begun nothing.
        Undo::Before if request.verb == Verb::Apply && !begins(&decision) => Undo::Otherwise,
        Undo::Nothing => return decision,
        undo => undo,
    };
    let (who, event) = (matter.who.clone(), reacted.event.clone());
    let (under, at) = (Some(reacted.to.clone()), matter.at);
    let deed = Deed { who, event, under, at, request, undo };
    decision.fact(Fact::Deed(DeedFact::Done(Box::new(deed))))
}

fn begins(decision: &Decision) -> bool {
    decision.facts.iter().any(|fact| matches!(fact, Fact::Interview(InterviewFact::Begun { .. })))
}

/// Somebody took something back.
#[must_use]
pub fn taken_back(
    state: &State,
    programme: &Programme,
    event: &Event,
    gone: &TakenBack,
    now: Timestamp,
) -> Decision {
    // What somebody else takes away from them was not taken back by them.
    let reaction = state.deeds.with(&gone.who, &gone.event).find(|deed| deed.under.is_some());
    let about = reaction.and_then(|deed| deed.under.as_ref()).unwrap_or(&gone.event);
    let matter = Matter::of(state, programme, (event, now), (&gone.who, &gone.place), about);
    let Some(deed) = reaction else { return edits::deleted(&matter, &gone.event) };
    if deed.undo == Undo::Nothing {
        return Decision::nothing();
    }
    let (who, at) = (deed.who.clone(), deed.event.clone());
    let settled = Decision::nothing().fact(Fact::Deed(DeedFact::Settled { who, event: at }));
    settled.and(undone(&matter, deed).unwrap_or_else(|Refusal(phrase)| stands(&matter, deed, *phrase)))
}

/// Undoes it, if that can still be done.
fn undone(matter: &Matter<'_>, deed: &Deed) -> Result<Decision, Refusal> {
    let request = || undo::written(&deed.request);
    let until = later(deed.at, matter.programme.commands.undo_within);
    if let Undo::Otherwise = deed.undo {
        return Err(match deed.request.verb {
            Verb::Here | Verb::Active => Undoing::UndoHeard,
            _ => Undoing::UndoNotLikeThis { request: request() },
        }
        .into());
    }
    if matter.at > until {
        return Err(Undoing::UndoTooLate { request: request(), until }.into());
    }
    match &deed.undo {
        Undo::Question(no) => question(matter, *no, deed),
        Undo::Command(choice) => {
            let done = obey(matter, &Command::from((**choice).clone()))?;
            Ok(match deed.request.verb {
                Verb::Pause => {
                    done.post(RoomName::Organisers, Undoing::UndonePause { who: matter.who.clone() })
                }
                _ => done,
            })
        }
        Undo::Before => {
            undo::may_still(matter, &deed.request)?;
            match deed.request.verb {
                Verb::Apply => obey(matter, &undo::begun(matter, &deed.request)?),
                _ => undo::before(matter, deed),
            }
        }
        Undo::Otherwise | Undo::Nothing => Ok(Decision::nothing()),
    }
}

/// The question that it put is dropped, if it still waits.
fn question(matter: &Matter<'_>, no: ConfirmationNo, deed: &Deed) -> Result<Decision, Refusal> {
    let request = undo::written(&deed.request);
    let waiting = matter.state.confirmations.get(no);
    let waiting = waiting.ok_or_else(|| Undoing::UndoMovedOn { request: request.clone() })?;
    let told = Undoing::UndoneQuestion { request };
    Ok(confirmation::settle(waiting, Settled::Discarded).and(tell(matter, deed, told.into())))
}

/// It stands: its author hears so alone, and how else it is undone.
fn stands(matter: &Matter<'_>, deed: &Deed, phrase: Phrase) -> Decision {
    let speech = match phrase {
        Phrase::Undoing(_) => undo::with_way_out(matter, &deed.request, phrase.into()),
        // What would have undone it says itself why it does not.
        _ => phrase.into(),
    };
    tell(matter, deed, speech)
}

fn tell(matter: &Matter<'_>, deed: &Deed, speech: Speech) -> Decision {
    if deed.request.verb.is_discreet() {
        matter.discreetly(speech)
    } else {
        Decision::nothing().tell(matter.who, speech)
    }
}
