//! The intake: organisers open and close it, and whoever comes to a closed door is told why, and when it opens (PRODUCT,
//! section 1). What was begun while it was open may be finished.

use jiff::Timestamp;
use ruma::UserId;

use super::choices;
use super::matter::Matter;
use super::misuse::title::may_apply_again;
use crate::domain::command::row::ArgumentKind;
use crate::domain::command::{Verb, Wording};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::message::Speech;
use crate::domain::phrase::application::Applying;
use crate::domain::phrase::intake::Admitting;
use crate::domain::phrase::talk::Talk;
use crate::domain::phrase::tenure::Tenure;
use crate::domain::place::RoomName;
use crate::domain::record::intake::{Closed, IntakeFact, Turn};
use crate::domain::record::roster::Standing;
use crate::domain::record::ticket::{Outcome, Stage, Ticket};
use crate::domain::state::State;
use crate::domain::value::Usage;

/// The word by which it is closed, which takes a word to those who would apply.
pub const CLOSE: &str = "close";

/// What can be done with it.
const DEEDS: &[&str] = &["open", CLOSE];

/// How many of its turns are shown.
const SHOWN: usize = 5;

/// `!intake [open|close] [TEXT]`: takes new applications or none, or shows which of it is so.
///
/// # Errors
/// Refuses to open what is open, and to close without a word to those who would apply.
pub fn intake(matter: &Matter<'_>, keyword: Option<&str>, words: Option<&Wording>) -> Ruling {
    match (keyword, words) {
        (Some("open"), words) => open(matter, words),
        (Some(_), Some(words)) => Ok(close(matter, words)),
        (Some(_), None) => {
            let (usage, what) = (Usage(Verb::Intake), ArgumentKind::Text);
            Err(Talk::ArgumentMissing { usage, what }.into())
        }
        (None, _) => Ok(show(matter)),
    }
}

fn open(matter: &Matter<'_>, words: Option<&Wording>) -> Ruling {
    if matter.state.intake.closed().is_none() {
        return Err(Admitting::IntakeIsOpen.into());
    }
    let (kept, reason) = words.map(|words| matter.keep(words)).unzip();
    let by = matter.who.clone();
    let mut told = Speech::from(Admitting::IntakeOpened { by: by.clone() });
    if let Some(reason) = &reason {
        told = told.quote(reason.clone());
    }
    let opened = kept
        .unwrap_or_default()
        .fact(Fact::Intake(IntakeFact::Opened { by, reason }))
        .and(matter.tell_room(RoomName::Organisers, told));
    let state = matter.state;
    let waiting = state
        .intake
        .awaited()
        .filter(|who| state.roster.of(who).is_none() && state.tickets.open_of(who).is_none());
    Ok(waiting.fold(opened, |decision, who| {
        decision.tell(who, Speech::from(Admitting::IntakeOpenNow).asking([who]))
    }))
}

fn close(matter: &Matter<'_>, words: &Wording) -> Decision {
    let (kept, reason) = matter.keep(words);
    let by = matter.who.clone();
    let told = Speech::from(Admitting::IntakeClosed { by: by.clone() })
        .quote(reason.clone())
        .line(Admitting::IntakeClosedFoot);
    kept.fact(Fact::Intake(IntakeFact::Closed { by, reason }))
        .and(matter.tell_room(RoomName::Organisers, told))
}

fn show(matter: &Matter<'_>) -> Decision {
    let mut turns = matter.state.intake.turns().take(SHOWN).peekable();
    let state = match turns.peek() {
        Some(Turn { opened: false, since, .. }) => Admitting::IntakeStateClosed { since: *since },
        _ => Admitting::IntakeStateOpen,
    };
    let speech = turns.fold(Speech::from(state), |speech, turn| {
        let (at, by) = (turn.since, turn.by.clone());
        let line = if turn.opened {
            Admitting::IntakeTurnOpened { at, by }
        } else {
            Admitting::IntakeTurnClosed { at, by }
        };
        let speech = speech.line(line);
        match &turn.reason {
            Some(reason) => speech.quote(reason.clone()),
            None => speech,
        }
    });
    matter.confide(choices::of_words(Verb::Intake, DEEDS, speech))
}

/// Whether the person can apply, apart from whether anybody can.
///
/// # Errors
/// Refuses ambassadors, who are ones already, a second application, and one too soon after a rejection.
pub fn may_apply(state: &State, who: &UserId, now: Timestamp) -> Result<(), Refusal> {
    if let Some(ambassador) = state.roster.of(who) {
        return Err(Applying::AlreadyAmbassador { since: ambassador.since }.into());
    }
    if let Some(Standing::Emeritus { since }) = state.roster.entry(who).map(|entry| &entry.standing) {
        return Err(Tenure::EmeritusApplies { since: *since }.into());
    }
    may_apply_again(state, who, now)?;
    match state.tickets.latest_of(who) {
        Some(ticket) if !ticket.is_closed() => Err(Applying::AlreadyOpen { no: ticket.no }.into()),
        Some(Ticket { stage: Stage::Closed(Outcome::Rejected { again }), .. }) if *again > now => {
            Err(Applying::CoolDown { again: *again }.into())
        }
        _ => Ok(()),
    }
}

/// Who would apply is told why they cannot, and hears when they can.
#[must_use]
pub fn turned_away(matter: &Matter<'_>, closed: Closed) -> Decision {
    let told = Speech::from(Admitting::IntakeRefuses { since: closed.since })
        .quote(closed.reason)
        .line(Admitting::IntakeRefusesFoot);
    let told = matter.aside(told);
    if matter.state.intake.is_awaited_by(matter.who) {
        return told;
    }
    Decision::nothing().fact(Fact::Intake(IntakeFact::Awaited { who: matter.who.clone() })).and(told)
}

/// Who waited for it to open waits no longer.
///
/// # Errors
/// Refuses with this sentence who did not wait.
pub fn leave(matter: &Matter<'_>, otherwise: impl Into<Refusal>) -> Ruling {
    if !matter.state.intake.is_awaited_by(matter.who) {
        return Err(otherwise.into());
    }
    let left = IntakeFact::Left { who: matter.who.clone() };
    Ok(Decision::nothing().fact(Fact::Intake(left)).and(matter.aside(Admitting::IntakeLeft)))
}
