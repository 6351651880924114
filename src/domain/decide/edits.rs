//! What people make of their messages afterwards. A corrected answer corrects the answer; a corrected command runs if that
//! message did not run it before, and never twice. A deleted answer is asked again; a deleted command stands, and its
//! author hears how it is undone.

use ruma::{EventId, OwnedEventId};

use crate::domain::addressing::Heard;
use crate::domain::command::row::Weight;
use crate::domain::command::{Command, Verb, Wording};
use crate::domain::decision::{Decision, Refusal};
use crate::domain::event::Said;
use crate::domain::fact::Fact;
use crate::domain::listening;
use crate::domain::message::Speech;
use crate::domain::obey::{obey, refused};
use crate::domain::phrase::undo::Undoing;
use crate::domain::place::Place;
use crate::domain::record::confirmation::{Request, Settled};
use crate::domain::record::deed::{DeedFact, Undo};
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::rules::matter::{Matter, later};
use crate::domain::rules::{amended, confirmation, draft, erasure, interview, passages, undo};

/// A corrected message.
#[must_use]
pub fn edited(matter: &Matter<'_>, replaced: &OwnedEventId, said: &Said) -> Decision {
    let interviews = &matter.state.interviews;
    let is_interviewed = matter.is_direct() && interviews.of(matter.who).is_some();
    let misread = match listening::taken(matter, &said.spoken, is_interviewed) {
        Heard::Command(Ok(command)) => return command_edited(matter, replaced, said, command),
        Heard::Command(Err(misread)) => Some(misread),
        Heard::ToUs(_) | Heard::Aside => None,
    };
    if matter.is_direct() {
        let draft = interviews.of(matter.who);
        let corrected = draft.map(|draft| passages::correct(matter, draft, replaced, said));
        if let Some(corrected) = corrected.filter(|corrected| !corrected.is_nothing()) {
            return corrected;
        }
        match interviews.submitted_in(matter.who, replaced) {
            Some(Purpose::Application) => return amended::corrected(matter, replaced, said),
            Some(purpose) => return interview::stands(matter, purpose),
            None => {}
        }
        let mut aside = interviews.set_aside(matter.who);
        if draft.is_none() && aside.any(|lapsed| lapsed.draft.was_given_in(replaced)) {
            return draft::still_aside(matter).next().map(|aside| matter.answer(aside)).unwrap_or_default();
        }
    }
    misread.map(|misread| listening::commanded(matter, said, Err(misread))).unwrap_or_default()
}

/// A message was corrected to a command: it runs, unless it was there before.
fn command_edited(matter: &Matter<'_>, replaced: &EventId, said: &Said, command: Command) -> Decision {
    let deeds = &matter.state.deeds;
    let mut before = deeds.with(matter.who, replaced).filter(|deed| deed.under.is_none());
    let Some(deed) = before.find(|deed| deed.request.verb == command.verb) else {
        let is_light = command.verb.row().weight == Weight::Light;
        if deeds.are_many(matter.who) && !is_light {
            let request = undo::named(&command, &Decision::nothing());
            return private(matter, command.verb, Undoing::EditedLongAgo { request }.into());
        }
        return listening::commanded(matter, said, Ok(command));
    };
    let now = undo::named(&command, &Decision::nothing());
    let (words, fresh) = (&deed.request.words, command.words.as_ref().and_then(Wording::fresh));
    let is_same = Request { words: None, ticket: now.ticket, ..deed.request.clone() } == now
        && (now.ticket.is_none() || now.ticket == deed.request.ticket);
    // What only put a question did not run: it is put anew, as it reads now.
    if let Undo::Question(no) = deed.undo
        && let Some(waiting) = matter.state.confirmations.get(no)
    {
        let put = listening::commanded(matter, said, Ok(command));
        return if is_same { put } else { confirmation::settle(waiting, Settled::Discarded).and(put) };
    }
    match (words, fresh) {
        _ if !is_same => {}
        (Some(text), Some(fresh)) if matches!(command.verb, Verb::Note | Verb::Memo) => {
            // Who might not write it any more does not write it anew either.
            return match obey(matter, &command) {
                Ok(_) => Decision::nothing().text(text.clone(), fresh).and(private(
                    matter,
                    command.verb,
                    Undoing::EditedWords { request: now }.into(),
                )),
                Err(Refusal(phrase)) => refused(matter, command.verb, *phrase),
            };
        }
        (_, None) => return Decision::nothing(),
        (_, Some(_)) => {}
    }
    let request = undo::written(&deed.request);
    let told = Speech::from(Undoing::EditedRan { request });
    private(matter, command.verb, undo::with_way_out(matter, &deed.request, told))
}

/// Somebody deleted a message of theirs.
#[must_use]
pub fn deleted(matter: &Matter<'_>, event: &EventId) -> Decision {
    let interviews = &matter.state.interviews;
    if let Place::Direct(_) = matter.place {
        if let Some(draft) = interviews.of(matter.who).filter(|draft| draft.was_given_in(event)) {
            return interview::deleted(matter, draft, event);
        }
        match interviews.submitted_in(matter.who, event) {
            Some(Purpose::Application) => return amended::deleted(matter, event),
            Some(purpose) => return interview::stands(matter, purpose),
            None => {}
        }
    }
    let mut deeds = matter.state.deeds.with(matter.who, event).filter(|deed| deed.under.is_none());
    let Some(deed) = deeds.find(|deed| deed.undo != Undo::Nothing) else { return Decision::nothing() };
    let (who, what) = (deed.who.clone(), deed.event.clone());
    let settled = Decision::nothing().fact(Fact::Deed(DeedFact::Settled { who, event: what }));
    let request = undo::written(&Request { words: None, ..deed.request.clone() });
    if let Undo::Question(no) = deed.undo
        && let Some(waiting) = matter.state.confirmations.get(no)
    {
        let told = private(matter, deed.request.verb, Undoing::UndoneQuestion { request }.into());
        return settled.and(confirmation::settle(waiting, Settled::Discarded)).and(told);
    }
    if let (Some(text), Verb::Note | Verb::Memo | Verb::Feedback | Verb::Ask) =
        (&deed.request.words, deed.request.verb)
    {
        let told = private(matter, deed.request.verb, Undoing::DeletedWords { request }.into());
        return settled.and(erasure::erase(matter.state, [text.clone()])).and(told);
    }
    if matter.at > later(deed.at, matter.programme.commands.undo_within) {
        return Decision::nothing();
    }
    let told = Speech::from(Undoing::DeletedCommand { request });
    settled.and(private(matter, deed.request.verb, undo::with_way_out(matter, &deed.request, told)))
}

fn private(matter: &Matter<'_>, verb: Verb, speech: Speech) -> Decision {
    if verb.is_discreet() { matter.discreetly(speech) } else { Decision::nothing().tell(matter.who, speech) }
}
