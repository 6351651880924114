//! Answers in several messages: `!long` begins one, and `!next` says that it is whole (PRODUCT, section 1). What is
//! gathered waits for the writer at its question, wherever they go meanwhile.

use ruma::EventId;

use super::interview::{self, asked_again, first_event, go, mistaken, present, was_seen};
use super::matter::{Matter, counted};
use crate::domain::command::Verb;
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::event::Said;
use crate::domain::fact::Fact;
use crate::domain::message::Speech;
use crate::domain::phrase::application::Applying;
use crate::domain::question::{Kind, Question};
use crate::domain::record::interview::answer::Answer;
use crate::domain::record::interview::long::{Long, Passage};
use crate::domain::record::interview::{Interview, InterviewFact, Step};

/// `!long`: from now on every message is a part of the answer.
///
/// # Errors
/// Refuses where no text is asked for.
pub fn begin(matter: &Matter<'_>, draft: &Interview) -> Ruling {
    let (_, question) = present(draft).ok_or(Applying::SummaryWaits { purpose: draft.purpose })?;
    let Kind::Text { max, .. } = question.kind else { return Err(Applying::LongNotHere.into()) };
    if let Some(long) = draft.gathering(&question.id) {
        return Ok(matter.aside(Applying::LongGoesOn { messages: counted(long.passages.len()) }));
    }
    let fact = InterviewFact::Lengthened { who: matter.who.clone(), question: question.id.clone() };
    let begun = Applying::LongBegun { max: counted(max) };
    Ok(Decision::nothing().fact(Fact::Interview(fact)).and(matter.aside(begun)))
}

/// `!next`: the answer is whole.
///
/// # Errors
/// Refuses what is too short, and where no answer was begun like this.
pub fn end(matter: &Matter<'_>, draft: &Interview) -> Ruling {
    let (index, question) = present(draft).ok_or(Applying::SummaryWaits { purpose: draft.purpose })?;
    let Some(long) = draft.gathering(&question.id) else {
        let answered = draft.answers.contains_key(&question.id);
        return if answered {
            Ok(go(matter, draft, draft.next_step(), Speech::default()))
        } else {
            Err(Applying::NextWithoutLong { command: Verb::Long }.into())
        };
    };
    let Some(last) = long.passages.last() else {
        let who = matter.who.clone();
        let fact = InterviewFact::Shortened { who, question: question.id.clone() };
        let asked = go(matter, draft, Step::Question(index), Speech::default());
        return Ok(Decision::nothing().fact(Fact::Interview(fact)).and(asked));
    };
    fits(&question.kind, long)?;
    let gathered = long.texts();
    let old = draft.texts_of(&question.id).into_iter().filter(|text| !gathered.contains(text));
    let mut decision = Decision::nothing();
    decision.texts.extend(old.map(|text| (text, None)));
    let (answered, draft) = whole(matter, draft, question, long, &last.event);
    Ok(decision.and(answered).and(go(matter, &draft, draft.next_step(), Speech::default())))
}

/// Takes what a person said as a part of the answer that they are gathering, or else as the answer itself.
#[must_use]
pub fn answer(matter: &Matter<'_>, draft: &Interview, said: &Said) -> Decision {
    let gathering = present(draft).and_then(|(_, asked)| Some((asked, draft.gathering(&asked.id)?)));
    match gathering.filter(|_| was_seen(matter, draft)) {
        Some((question, long)) => gather(matter, question, long, said),
        None => interview::answer(matter, draft, said),
    }
}

/// Keeps a part of an answer, quietly: the writer is in the midst of writing.
fn gather(matter: &Matter<'_>, question: &Question, long: &Long, said: &Said) -> Decision {
    let event = first_event(said);
    let (passage, kept) = passage(matter, said);
    let longer = long.with(passage.clone());
    if let Some(phrase) = too_long(&question.kind, &longer) {
        return mistaken(matter, event, phrase);
    }
    let (who, question) = (matter.who.clone(), question.id.clone());
    kept.fact(Fact::Interview(InterviewFact::Passage { who, question, passage }))
}

/// Takes a corrected message as the corrected part of an answer, or else as a corrected answer.
#[must_use]
pub fn correct(matter: &Matter<'_>, draft: &Interview, replaced: &EventId, said: &Said) -> Decision {
    if draft.mistaken.as_deref() == Some(replaced) {
        return answer(matter, draft, said);
    }
    let known = draft.passage(replaced).and_then(|(id, long)| {
        let index = draft.questions.iter().position(|question| question.id == *id)?;
        Some((index, draft.questions.get(index)?, long))
    });
    match known {
        Some((index, question, long)) => mend(matter, draft, (index, question), long, said),
        None => interview::correct(matter, draft, replaced, said),
    }
}

fn mend(
    matter: &Matter<'_>,
    draft: &Interview,
    (index, question): (usize, &Question),
    long: &Long,
    said: &Said,
) -> Decision {
    let (passage, kept) = passage(matter, said);
    let mended = long.with(passage.clone());
    let wrong = if long.ended { misfit(&question.kind, &mended) } else { too_long(&question.kind, &mended) };
    if let Some(phrase) = wrong {
        return asked_again(matter, phrase);
    }
    let old = long.passages.iter().find(|known| known.event == passage.event);
    let mut decision = kept;
    decision.texts.extend(old.map(|old| (old.text.clone(), None)));
    let (who, event) = (matter.who.clone(), passage.event.clone());
    let fact = InterviewFact::Passage { who, question: question.id.clone(), passage };
    let decision = decision.fact(Fact::Interview(fact));
    if !long.ended {
        return decision;
    }
    let (answered, draft) = whole(matter, draft, question, &mended, &event);
    let told = Speech::from(Applying::AnswerCorrected { number: counted(index + 1) });
    decision.and(answered).and(match draft.step {
        Step::Summary => go(matter, &draft, Step::Summary, told),
        Step::Question(_) => Decision::nothing().tell(matter.who, told),
    })
}

/// The message as a part of an answer, and its words kept.
fn passage(matter: &Matter<'_>, said: &Said) -> (Passage, Decision) {
    let (words, text) = (said.words.trim(), matter.text(0));
    let passage = Passage { event: first_event(said), text: text.clone(), letters: words.chars().count() };
    (passage, Decision::nothing().text(text, words))
}

/// The messages as the answer, and the interview as it is with it.
fn whole(
    matter: &Matter<'_>,
    draft: &Interview,
    question: &Question,
    long: &Long,
    event: &EventId,
) -> (Decision, Interview) {
    let answer = Answer::Passages(long.texts());
    let mut draft = draft.clone();
    draft.answers.insert(question.id.clone(), answer.clone());
    draft.long.insert(question.id.clone(), Long { ended: true, ..long.clone() });
    let (who, event) = (matter.who.clone(), event.to_owned());
    let fact = InterviewFact::Answered { who, question: question.id.clone(), answer, event };
    (Decision::nothing().fact(Fact::Interview(fact)), draft)
}

fn too_long(kind: &Kind, long: &Long) -> Option<Applying> {
    match kind {
        Kind::Text { max, .. } if long.letters() > *max => {
            Some(Applying::LongTooLong { max: counted(*max), has: counted(long.letters()) })
        }
        _ => None,
    }
}

/// What is wrong with a whole answer.
pub(super) fn misfit(kind: &Kind, long: &Long) -> Option<Applying> {
    let (Kind::Text { min, max }, has) = (kind, long.letters()) else { return None };
    match has {
        has if has < *min => Some(Applying::TooShort { min: counted(*min), has: counted(has) }),
        has if has > *max => Some(Applying::TooLong { max: counted(*max), has: counted(has) }),
        _ => None,
    }
}

fn fits(kind: &Kind, long: &Long) -> Result<(), Applying> {
    match kind {
        Kind::Text { min, .. } if long.letters() < *min => {
            Err(Applying::LongTooShort { min: counted(*min), has: counted(long.letters()) })
        }
        _ => Ok(()),
    }
}

/// An answer that waits for its end must not be lost in what is submitted.
///
/// # Errors
/// Refuses an interview with such an answer, and says where it is.
pub fn all_ended(draft: &Interview) -> Result<(), Refusal> {
    match draft.questions.iter().position(|question| draft.is_pending(&question.id)) {
        Some(index) => Err(Applying::LongNotEnded { number: counted(index + 1) }.into()),
        None => Ok(()),
    }
}
