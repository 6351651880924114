//! Interviews that nobody writes on any more: one reminder, then they lapse, can be taken up again for a while, and are
//! erased (PRODUCT, section 1). Silence is counted from the writer's last word.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::erasure;
use super::interview::ask;
use super::matter::{counted, later};
use crate::domain::decision::Decision;
use crate::domain::event::Event;
use crate::domain::fact::Fact;
use crate::domain::message::Speech;
use crate::domain::phrase::application::Applying;
use crate::domain::place::Place;
use crate::domain::programme::Programme;
use crate::domain::record::interview::{Interview, InterviewFact, Step};
use crate::domain::state::State;

/// Who is in an interview and says anything to the bot is not silent, although nothing else may follow from it.
#[must_use]
pub fn spoken(state: &State, event: &Event, decision: Decision) -> Decision {
    let concerns = |fact: &Fact| matches!(fact, Fact::Interview(fact) if fact.is_a_word());
    let speaks_here = matches!(event.what.place(), Some(Place::Direct(_)));
    match event.author().filter(|who| state.interviews.of(who).is_some()) {
        Some(who) if (speaks_here || !decision.is_nothing()) && !decision.facts.iter().any(concerns) => {
            decision.fact(Fact::Interview(InterviewFact::Spoke { who: who.clone() }))
        }
        _ => decision,
    }
}

/// The writer has been silent for a while: they hear what is missing, and until when it is kept open.
#[must_use]
pub fn remind(state: &State, programme: &Programme, who: &OwnedUserId, now: Timestamp) -> Decision {
    let Some(draft) = state.interviews.of(who) else { return Decision::nothing() };
    let lapses = lapses(programme, draft, now);
    let fact = InterviewFact::Reminded { who: who.clone(), lapses };
    Decision::nothing()
        .fact(Fact::Interview(fact))
        .tell(who, reminder(programme, draft, lapses).asking([who]).prompting(who, draft.prompts))
}

/// Nobody's interview lapses without their having had, after the reminder, all of the time that the programme gives.
fn lapses(programme: &Programme, draft: &Interview, now: Timestamp) -> Timestamp {
    let rules = &programme.application;
    let warned = now.checked_add(rules.lapse_after.0.saturating_sub(rules.remind_after.0));
    later(draft.spoke, rules.lapse_after).max(warned.unwrap_or(Timestamp::MAX))
}

fn reminder(programme: &Programme, draft: &Interview, lapses: Timestamp) -> Speech {
    let (answered, questions) = (counted(draft.answers.len()), counted(draft.questions.len()));
    match draft.step {
        Step::Question(index) => {
            let opening = Applying::DraftReminder { answered, questions, lapses };
            ask(programme, draft, index, opening.into())
        }
        Step::Summary => Applying::DraftReminderSummary { lapses }.into(),
    }
}

/// The writer has been silent for too long: what they wrote is kept for a while, and `!apply` takes it up again.
#[must_use]
pub fn lapse(state: &State, programme: &Programme, who: &OwnedUserId, now: Timestamp) -> Decision {
    if state.interviews.of(who).is_none() {
        return Decision::nothing();
    }
    let erased = later(now, programme.application.keep_lapsed);
    let fact = InterviewFact::Lapsed { who: who.clone(), erased };
    Decision::nothing().fact(Fact::Interview(fact)).tell(who, Applying::DraftLapses { erased })
}

/// What lapsed is erased, as the writer was told it would.
#[must_use]
pub fn erase(state: &State, who: &OwnedUserId) -> Decision {
    let Some(lapsed) = state.interviews.lapsed(who) else { return Decision::nothing() };
    let fact = InterviewFact::Erased { who: who.clone() };
    Decision::nothing().fact(Fact::Interview(fact)).and(erasure::erase(state, lapsed.draft.written()))
}
