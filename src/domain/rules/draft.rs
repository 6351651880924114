//! Interviews that nobody goes on with for now: what makes room for another is set aside; who falls silent is reminded once,
//! then it lapses. Both can be taken up again for a while, and are erased (PRODUCT, section 1). Silence is counted from the
//! writer's last word.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::erasure;
use super::interview::{ask, go};
use super::matter::{Matter, counted, later};
use crate::domain::decision::Decision;
use crate::domain::event::Event;
use crate::domain::fact::Fact;
use crate::domain::ids::QuestionId;
use crate::domain::message::Speech;
use crate::domain::phrase::Phrase;
use crate::domain::phrase::application::Applying;
use crate::domain::place::Place;
use crate::domain::programme::Programme;
use crate::domain::question::Question;
use crate::domain::record::interview::answer::Answer;
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::record::interview::register::Lapsed;
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
    let purpose = draft.purpose;
    match draft.step {
        Step::Question(index) => {
            let opening = Applying::DraftReminder { purpose, answered, questions, lapses };
            ask(programme, draft, index, opening.into())
        }
        Step::Summary => Applying::DraftReminderSummary { purpose, lapses }.into(),
    }
}

/// The writer has been silent for too long: what they wrote is kept for a while, and can be taken up again.
#[must_use]
pub fn lapse(state: &State, programme: &Programme, who: &OwnedUserId, now: Timestamp) -> Decision {
    let Some(draft) = state.interviews.of(who) else { return Decision::nothing() };
    if let Purpose::GroupEdit(no) = draft.purpose {
        return dropped(state, who, draft).tell(who, Applying::DraftDropped { no });
    }
    let erased = later(now, programme.application.keep_lapsed);
    let fact = InterviewFact::Lapsed { who: who.clone(), erased };
    let told = Applying::DraftLapses { purpose: draft.purpose, erased };
    Decision::nothing().fact(Fact::Interview(fact)).tell(who, told)
}

/// What lapsed is erased, as the writer was told it would.
#[must_use]
pub fn erase(state: &State, who: &OwnedUserId, purpose: Purpose) -> Decision {
    let Some(lapsed) = state.interviews.lapsed(who, purpose) else { return Decision::nothing() };
    let fact = InterviewFact::Erased { who: who.clone(), purpose };
    Decision::nothing().fact(Fact::Interview(fact)).and(erasure::erase(state, lapsed.draft.written()))
}

/// Begins an interview. Whatever else they write is set aside first: one at a time.
#[must_use]
pub fn begin(
    matter: &Matter<'_>,
    purpose: Purpose,
    (questions, answers): (Vec<Question>, BTreeMap<QuestionId, Answer>),
    welcome: Speech,
) -> Decision {
    let (who, interviews) = (matter.who.clone(), &matter.state.interviews);
    let draft = Interview::new(matter.now, purpose, questions.clone(), answers.clone());
    let draft = Interview { prompts: interviews.prompts(matter.who), ..draft };
    let begun = InterviewFact::Begun { who, questions, purpose, answers };
    let (aside, opening) = set_aside(matter);
    let asked = go(matter, &draft, draft.next_step(), opening.then(welcome));
    aside.fact(Fact::Interview(begun)).and(asked)
}

/// Goes on with the interview for this, if one was begun and not submitted.
#[must_use]
pub fn go_on(matter: &Matter<'_>, purpose: Purpose, note: Option<&Phrase>) -> Option<Decision> {
    let interviews = &matter.state.interviews;
    let resumed = |draft: &Interview| {
        let (answered, questions) = (counted(draft.answers.len()), counted(draft.questions.len()));
        Speech::from(Applying::ApplyResumed { purpose, answered, questions }).lines(note.cloned())
    };
    if let Some(draft) = interviews.writes(matter.who, purpose) {
        return Some(go(matter, draft, draft.step, resumed(draft)));
    }
    let Lapsed { draft, .. } = interviews.lapsed(matter.who, purpose)?;
    let draft = Interview { prompts: interviews.prompts(matter.who), ..draft.clone() };
    let fact = InterviewFact::Resumed { who: matter.who.clone(), purpose };
    let (aside, opening) = set_aside(matter);
    let asked = go(matter, &draft, draft.step, opening.then(resumed(&draft)));
    Some(aside.fact(Fact::Interview(fact)).and(asked))
}

/// What is being written makes room for something else: it is kept for a while, or dropped where nothing hangs on it.
fn set_aside(matter: &Matter<'_>) -> (Decision, Speech) {
    let Some(draft) = matter.state.interviews.of(matter.who) else {
        return (Decision::nothing(), Speech::default());
    };
    if let Purpose::GroupEdit(no) = draft.purpose {
        return (dropped(matter.state, matter.who, draft), Applying::DraftDropped { no }.into());
    }
    let erased = matter.after(matter.programme.application.keep_lapsed);
    let fact = InterviewFact::Lapsed { who: matter.who.clone(), erased };
    let told = Applying::DraftSetAside { purpose: draft.purpose, erased };
    (Decision::nothing().fact(Fact::Interview(fact)), told.into())
}

/// What was written is thrown away.
#[must_use]
pub fn dropped(state: &State, who: &OwnedUserId, draft: &Interview) -> Decision {
    let fact = InterviewFact::Withdrawn { who: who.clone(), purpose: draft.purpose };
    let mut decision = erasure::erase(state, draft.written()).fact(Fact::Interview(fact));
    decision.texts.extend(draft.texts().into_iter().map(|text| (text, None)));
    decision
}

/// What is still set aside, for who has just finished something else.
pub fn still_aside(matter: &Matter<'_>) -> impl Iterator<Item = Applying> {
    let aside = matter.state.interviews.set_aside(matter.who);
    aside.map(|lapsed| Applying::DraftLapsed { purpose: lapsed.draft.purpose, erased: lapsed.erased })
}
