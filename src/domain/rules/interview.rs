//! The interview: one question at a time, kind corrections, and a summary before anything is submitted (PRODUCT,
//! section 1).

use ruma::{EventId, OwnedEventId};

use super::answer_form::{buttons, hint, options, read};
use super::erasure;
use super::matter::{Matter, counted};
use crate::domain::command::{Choice, Verb};
use crate::domain::decision::Decision;
use crate::domain::event::Said;
use crate::domain::fact::Fact;
use crate::domain::ids::{QuestionId, TextId};
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::application::Applying;
use crate::domain::phrase::undo::Undoing;
use crate::domain::programme::Programme;
use crate::domain::question::{Kind, Question};
use crate::domain::record::interview::answer::Answer;
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::record::interview::{Interview, InterviewFact, Step};

/// Goes to a step and asks what is asked there. `draft` is the interview as it is then, `before` it said.
#[must_use]
pub fn go(matter: &Matter<'_>, draft: &Interview, step: Step, opening: Speech) -> Decision {
    let who = matter.who;
    let speech = match step {
        Step::Question(index) => ask(matter.programme, draft, index, opening),
        Step::Summary => {
            // Its summary stands for this interview alone, whatever is being written when it is pressed.
            let choice = Choice {
                keyword: Some(draft.purpose.word().to_owned()),
                group: draft.purpose.group(),
                ..Choice::of(Verb::Submit, None)
            };
            let submit = Button { key: "✅".to_owned(), choice };
            let head = opening.line(Applying::SummaryHead);
            summary(draft, head).line(Applying::SummaryFoot { purpose: draft.purpose }).buttons(vec![submit])
        }
    };
    Decision::nothing()
        .fact(Fact::Interview(InterviewFact::Asked { who: who.clone(), step }))
        .and(matter.aside(speech.asking([who]).prompting(who, draft.prompts + 1)))
}

/// The answers so far, as entries of a list.
#[must_use]
pub fn summary(draft: &Interview, speech: Speech) -> Speech {
    speech.items(draft.questions.iter().enumerate().map(|(index, question)| {
        let (number, question_id) = (counted(index + 1), question.id.clone());
        let gathered = draft.gathering(&question.id).filter(|long| long.is_pending());
        match (gathered, draft.answers.get(&question.id)) {
            (Some(long), _) => {
                let answer = Answer::Passages(long.texts());
                Applying::SummaryGathering { number, question: question_id, answer }
            }
            (None, Some(answer)) => {
                Applying::SummaryItem { number, question: question_id, answer: answer.clone() }
            }
            (None, None) => Applying::SummaryOpen { number, question: question_id },
        }
    }))
}

/// The question of this index: how to answer it, and what was answered so far.
#[must_use]
pub fn ask(programme: &Programme, draft: &Interview, index: usize, opening: Speech) -> Speech {
    let Some(question) = draft.questions.get(index) else { return opening };
    let number = counted(index + 1);
    let questions = counted(draft.questions.len());
    let asked = Applying::QuestionAsked { number, questions, question: question.id.clone() };
    let mut speech = opening.line(asked).line(hint(&question.kind));
    speech = speech.items(
        options(programme, &question.kind)
            .into_iter()
            .enumerate()
            .map(|(index, option)| Applying::ChoiceOption { number: counted(index + 1), option }),
    );
    let buttons: Vec<_> = buttons(programme, question).into_iter().map(|(_, button)| button).collect();
    if !buttons.is_empty() {
        speech = speech.buttons(buttons);
    }
    if let Some(long) = draft.gathering(&question.id).filter(|long| long.is_pending()) {
        return speech.line(Applying::LongGoesOn { messages: counted(long.passages.len()) });
    }
    match answered(programme, draft, question) {
        Some(answer) => {
            speech = speech.line(Applying::AnswerSoFar { answer: answer.clone() }).line(Applying::HintKeep);
        }
        None if may_be_left_out(programme, question) => speech = speech.line(Applying::HintOptional),
        None => {}
    }
    speech
}

/// Whether the question can go without an answer: where the programme says so, and where there is none to give, since
/// its regions are no longer there.
#[must_use]
pub fn may_be_left_out(programme: &Programme, question: &Question) -> bool {
    !question.required || (question.kind == Kind::Region && programme.regions.is_empty())
}

/// The answer so far, if it still is one: a region that the programme has given up is none.
#[must_use]
pub fn answered<'a>(programme: &Programme, draft: &'a Interview, question: &Question) -> Option<&'a Answer> {
    draft.answers.get(&question.id).filter(|answer| match answer {
        Answer::Region(region) => programme.regions.is_empty() || programme.regions.contains(region),
        _ => true,
    })
}

/// Forgets the words with which the question was answered so far.
#[must_use]
pub fn unanswered(draft: &Interview, question: &QuestionId) -> Vec<(TextId, Option<String>)> {
    draft.texts_of(question).into_iter().map(|text| (text, None)).collect()
}

/// Takes what a person said as the answer to the question they were asked, or says what would be one.
#[must_use]
pub fn answer(matter: &Matter<'_>, draft: &Interview, said: &Said) -> Decision {
    let Some((index, question)) = present(draft) else {
        return asked_again(matter, Applying::SummaryWaits { purpose: draft.purpose });
    };
    if !was_seen(matter, draft) {
        let early = Applying::TooEarly { number: counted(index + 1) };
        return match (&draft.mistaken, draft.seen) {
            (None, _) => mistaken(matter, first_event(said), early),
            (Some(_), Some(_)) => asked_again(matter, early),
            // A second time there may be no question on its way at all: it is asked again.
            (Some(_), None) => go(matter, draft, draft.step, early.into()),
        };
    }
    match record(matter, draft, question, said) {
        Ok((answered, draft)) => answered.and(go(matter, &draft, draft.next_step(), Speech::default())),
        Err(phrase) => mistaken(matter, first_event(said), phrase),
    }
}

/// Whether the writer can have seen what they were asked when they wrote this.
///
/// What is read in the order of its room comes after all that was heard there before, whatever its homeserver's clock
/// says. Only what is read out of order is judged by its time, and not leniently: at worst they are asked to say it
/// again.
#[must_use]
pub fn was_seen(matter: &Matter<'_>, draft: &Interview) -> bool {
    draft.seen.is_some_and(|seen| !matter.late || matter.at >= seen)
}

/// What was said in this message is no answer; correcting it may make it one.
#[must_use]
pub fn mistaken(matter: &Matter<'_>, event: OwnedEventId, phrase: Applying) -> Decision {
    let mistaken = InterviewFact::Mistaken { who: matter.who.clone(), event };
    Decision::nothing().fact(Fact::Interview(mistaken)).and(asked_again(matter, phrase))
}

/// Takes a corrected message as the corrected answer, if it gave one or was meant to. What is no answer to that
/// question leaves the answer as it was.
#[must_use]
pub fn correct(matter: &Matter<'_>, draft: &Interview, replaced: &EventId, said: &Said) -> Decision {
    if draft.mistaken.as_deref() == Some(replaced) {
        return answer(matter, draft, said);
    }
    let given = draft.given_in.get(replaced);
    let Some(index) = draft.questions.iter().position(|asked| Some(&asked.id) == given) else {
        return Decision::nothing();
    };
    if draft.gathering(&draft.questions[index].id).is_some() {
        return asked_again(matter, Applying::LongNotEnded { number: counted(index + 1) });
    }
    let (corrected, draft) = match record(matter, draft, &draft.questions[index], said) {
        Ok(recorded) => recorded,
        Err(phrase) => return asked_again(matter, phrase),
    };
    let told = Speech::from(Applying::AnswerCorrected { number: counted(index + 1) });
    corrected.and(match draft.step {
        Step::Summary => go(matter, &draft, Step::Summary, told),
        Step::Question(_) => Decision::nothing().tell(matter.who, told),
    })
}

/// The writer deleted the message of an answer, or of a part of one: its words are gone, and it is asked again, at once if
/// it is its turn.
#[must_use]
pub fn deleted(matter: &Matter<'_>, draft: &Interview, event: &EventId) -> Decision {
    let passage = draft.passage(event).map(|(question, _)| question);
    let question = draft.given_in.get(event).or(passage);
    let Some(index) = draft.questions.iter().position(|asked| Some(&asked.id) == question) else {
        return Decision::nothing();
    };
    let (who, question) = (matter.who.clone(), draft.questions[index].id.clone());
    let number = counted(index + 1);
    let rest =
        draft.passage(event).map(|(_, long)| long.without(event)).filter(|long| !long.passages.is_empty());
    let mut after = draft.clone();
    let (fact, gone) = if let Some(rest) = rest {
        let text = draft.long[&question].passages.iter().find(|passage| passage.event == event);
        let gone = text.map(|passage| passage.text.clone()).into_iter().collect();
        after.answers.remove(&question);
        after.long.insert(question.clone(), rest);
        (InterviewFact::PassageGone { who, question, event: event.to_owned() }, gone)
    } else {
        let gone: Vec<TextId> = draft.texts_of(&question);
        after.long.remove(&question);
        match draft.before.get(&question) {
            Some(before) => _ = after.answers.insert(question.clone(), before.clone()),
            None => _ = after.answers.remove(&question),
        }
        (InterviewFact::Cleared { who, question }, gone)
    };
    let is_part = matches!(fact, InterviewFact::PassageGone { .. });
    let decision = Decision::nothing().fact(Fact::Interview(fact)).and(erasure::erase(matter.state, gone));
    let is_its_turn = draft.step == Step::Summary || draft.step == Step::Question(index);
    let told = match (is_part, is_its_turn) {
        (true, true) => Undoing::PassageDeleted { number },
        (true, false) => Undoing::PassageDeletedLater { number },
        (false, true) => Undoing::AnswerDeletedNow { number },
        (false, false) => Undoing::AnswerDeleted { number },
    };
    match draft.step {
        // Whoever is in the midst of writing goes on.
        Step::Question(_) if is_part || !is_its_turn => decision.tell(matter.who, told),
        _ => decision.and(go(matter, &after, Step::Question(index), told.into())),
    }
}

/// What was submitted stands, whatever its author makes of their messages; they hear so once.
#[must_use]
pub fn stands(matter: &Matter<'_>, purpose: Purpose) -> Decision {
    let (state, who) = (matter.state, matter.who);
    let told = match purpose {
        Purpose::Application => None,
        Purpose::GroupEdit(no) => Some(Applying::GroupStands { no }),
        Purpose::Group => {
            let last = state.groups.organised_by(who).filter(|group| group.is_open()).last();
            last.map(|group| Applying::GroupStands { no: group.no })
        }
    };
    let Some(phrase) = told else { return Decision::nothing() };
    let told = InterviewFact::ToldItStands { who: who.clone() };
    let speech = Speech::from(phrase);
    Decision::nothing().fact(Fact::Interview(told)).and(matter.aside(speech))
}

/// The question at which the interview stands.
#[must_use]
pub fn present(draft: &Interview) -> Option<(usize, &Question)> {
    match draft.step {
        Step::Question(index) => Some((index, draft.questions.get(index)?)),
        Step::Summary => None,
    }
}

/// Says to the very message why it is no answer, since one is still needed.
#[must_use]
pub fn asked_again(matter: &Matter<'_>, phrase: Applying) -> Decision {
    matter.aside(Speech::from(phrase).asking([matter.who]))
}

/// The message that is known from then on, however often it is corrected.
#[must_use]
pub fn first_event(said: &Said) -> OwnedEventId {
    said.replaces.clone().unwrap_or_else(|| said.event.clone())
}

/// Records the answer, and gives the interview as it is with it.
fn record(
    matter: &Matter<'_>,
    draft: &Interview,
    question: &Question,
    said: &Said,
) -> Result<(Decision, Interview), Applying> {
    let (answer, kept) = read(matter, draft.purpose, question, said)?;
    let mut decision = Decision::nothing();
    decision.texts.extend(unanswered(draft, &question.id));
    decision.texts.extend(kept.into_iter().map(|(text, words)| (text, Some(words))));
    let mut draft = draft.clone();
    draft.answers.insert(question.id.clone(), answer.clone());
    draft.long.remove(&question.id);
    let (who, event) = (matter.who.clone(), first_event(said));
    let fact = InterviewFact::Answered { who, question: question.id.clone(), answer, event };
    Ok((decision.fact(Fact::Interview(fact)), draft))
}
