//! Moving about in an interview, whatever it is for: back and forth, all answers at once, and to its end (PRODUCT, section
//! 1).

use ruma::OwnedEventId;

use super::answer_form;
use super::application;
use super::draft::{dropped, still_aside};
use super::group::{amendment, proposal};
use super::intake::may_apply;
use super::interview::{answered, go, may_be_left_out, mistaken, present, summary, was_seen};
use super::matter::{Matter, counted};
use super::passages;
use crate::domain::command::Verb;
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::event::Said;
use crate::domain::fact::Fact;
use crate::domain::ids::GroupNo;
use crate::domain::message::Speech;
use crate::domain::phrase::application::Applying;
use crate::domain::question::Question;
use crate::domain::record::interview::answer::Answer;
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::record::interview::{Interview, InterviewFact, Step};

/// `!back`: the question before.
///
/// # Errors
/// Refuses before the first question, and without an interview.
pub fn back(matter: &Matter<'_>) -> Ruling {
    let draft = draft(matter, Verb::Back)?;
    let index = match draft.step {
        Step::Question(index) => index.checked_sub(1),
        Step::Summary => draft.questions.len().checked_sub(1),
    };
    let index = index.ok_or(Applying::NothingBefore)?;
    Ok(go(matter, draft, Step::Question(index), Speech::default()))
}

/// `!skip`: leaves a question out, where the programme allows it, or an answer as it is.
///
/// # Errors
/// Refuses where the question must be answered, and without an interview.
pub fn skip(matter: &Matter<'_>) -> Ruling {
    let draft = draft(matter, Verb::Skip)?;
    let Step::Question(index) = draft.step else {
        return Err(Applying::SummaryWaits { purpose: draft.purpose }.into());
    };
    let Some(question) = draft.questions.get(index) else {
        return Err(Applying::SummaryWaits { purpose: draft.purpose }.into());
    };
    if answered(matter.programme, draft, question).is_some() {
        let (dropped, draft) = without_gathered(matter, draft, question);
        return Ok(dropped.and(go(matter, &draft, draft.next_step(), Speech::default())));
    }
    if !may_be_left_out(matter.programme, question) {
        return Err(Applying::QuestionRequired.into());
    }
    let (dropped, mut draft) = without_gathered(matter, draft, question);
    draft.answers.insert(question.id.clone(), Answer::Skipped);
    let skipped = InterviewFact::Answered {
        who: matter.who.clone(),
        question: question.id.clone(),
        answer: Answer::Skipped,
        event: matter.event.clone(),
    };
    let step = draft.next_step();
    Ok(dropped.fact(Fact::Interview(skipped)).and(go(matter, &draft, step, Speech::default())))
}

/// Drops what was gathered as an answer and is not whole.
fn without_gathered(matter: &Matter<'_>, draft: &Interview, question: &Question) -> (Decision, Interview) {
    let Some(long) = draft.gathering(&question.id) else { return (Decision::nothing(), draft.clone()) };
    let (who, id) = (matter.who.clone(), question.id.clone());
    let mut decision =
        Decision::nothing().fact(Fact::Interview(InterviewFact::Shortened { who, question: id }));
    decision.texts.extend(long.texts().into_iter().map(|text| (text, None)));
    let mut draft = draft.clone();
    draft.long.remove(&question.id);
    (decision, draft)
}

/// `!long`: answers in several messages.
///
/// # Errors
/// Refuses where no text is asked for, and without an interview.
pub fn long(matter: &Matter<'_>) -> Ruling {
    passages::begin(matter, draft(matter, Verb::Long)?)
}

/// `!next`: the answer in several messages is whole.
///
/// # Errors
/// Refuses what is too short, where no such answer was begun, and without an interview.
pub fn next(matter: &Matter<'_>) -> Ruling {
    passages::end(matter, draft(matter, Verb::Next)?)
}

/// `!show`: all answers so far.
///
/// # Errors
/// Refuses without an interview.
pub fn show(matter: &Matter<'_>) -> Ruling {
    let draft = draft(matter, Verb::Show)?;
    if draft.step == Step::Summary {
        return Ok(go(matter, draft, Step::Summary, Speech::default()));
    }
    Ok(matter.aside(summary(draft, Applying::SummaryHead.into())))
}

/// `!edit N`: answers a question anew.
///
/// # Errors
/// Refuses a number that no question has, and without an interview.
pub fn edit(matter: &Matter<'_>, number: u32) -> Ruling {
    let draft = draft(matter, Verb::Edit)?;
    let index = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    match index.filter(|index| *index < draft.questions.len()) {
        Some(index) => Ok(go(matter, draft, Step::Question(index), Speech::default())),
        None => Err(Applying::NoSuchQuestion { questions: counted(draft.questions.len()) }.into()),
    }
}

/// `!pick N`: answers with one of the options of the question, as writing its number does; the buttons under a question say
/// which one they belong to.
///
/// # Errors
/// Refuses a button of a question that is not asked any more, and a question without options; without an interview, too.
pub fn pick(matter: &Matter<'_>, number: u32, asked: Option<&str>) -> Ruling {
    let draft = draft(matter, Verb::Pick)?;
    let summary = Applying::SummaryWaits { purpose: draft.purpose };
    if let Some(asked) = asked
        && present(draft).is_none_or(|(_, question)| question.id.0 != asked)
    {
        let index = draft.questions.iter().position(|question| question.id.0 == asked);
        let gone = index.map(|index| Applying::PickedLate { number: counted(index + 1) });
        return Err(gone.unwrap_or(summary).into());
    }
    let (_, question) = present(draft).ok_or(summary)?;
    let buttons = answer_form::buttons(matter.programme, question);
    let words = usize::try_from(number).ok().and_then(|number| buttons.get(number.checked_sub(1)?));
    let Some((words, _)) = words else { return Err(answer_form::not_offered(&question.kind).into()) };
    // What was reacted with is the answer's own event: taking it back takes the answer back.
    let event = OwnedEventId::try_from(matter.cause.0.as_str()).unwrap_or_else(|_| matter.event.clone());
    let said = Said::plainly(matter.who.clone(), matter.place.clone(), event, words.clone());
    Ok(passages::answer(matter, draft, &said))
}

/// `!submit`: hands it in to whoever takes it. Nothing is sent to anyone before its summary was shown; the button of another
/// interview's summary only shows where this one stands.
///
/// # Errors
/// Refuses while questions are open, and without an interview.
pub fn submit(matter: &Matter<'_>, meant: Option<&str>, group: Option<GroupNo>) -> Ruling {
    let draft = match (matter.state.interviews.of(matter.who), matter.state.tickets.open_of(matter.who)) {
        (Some(draft), _) => draft,
        (None, Some(ticket)) => return Err(Applying::AlreadyOpen { no: ticket.no }.into()),
        (None, None) => return Err(none(matter, Verb::Submit)),
    };
    let is_other = |word: &str| word != draft.purpose.word() || group != draft.purpose.group();
    if meant.is_some_and(is_other) {
        return Ok(go(matter, draft, draft.step, Speech::default()));
    }
    passages::all_ended(draft)?;
    let open = draft.questions.iter().position(|question| !draft.answers.contains_key(&question.id));
    if let Some(open) = open {
        return Err(Applying::NotComplete { open: counted(open + 1) }.into());
    }
    match draft.step {
        Step::Summary if was_seen(matter, draft) => {}
        // It is on its way; but a second time there may be none.
        Step::Summary if draft.mistaken.is_none() => {
            let waits = Applying::SummaryWaits { purpose: draft.purpose };
            return Ok(mistaken(matter, matter.event.clone(), waits));
        }
        Step::Summary | Step::Question(_) => {
            return Ok(go(matter, draft, Step::Summary, Speech::default()));
        }
    }
    if draft.purpose == Purpose::Application {
        may_apply(matter.state, matter.who, matter.now)?;
    }
    if let Some(index) = gone(matter, draft) {
        return Ok(go(matter, draft, Step::Question(index), Applying::RegionGone.into()));
    }
    match draft.purpose {
        Purpose::Application => Ok(application::submitted(matter, draft)),
        Purpose::Group => proposal::submitted(matter, draft),
        Purpose::GroupEdit(no) => amendment::submitted(matter, draft, no),
    }
}

/// The question for the region, if what was answered is none of the programme's regions any more.
fn gone(matter: &Matter<'_>, draft: &Interview) -> Option<usize> {
    draft.questions.iter().position(|question| answered(matter.programme, draft, question).is_none())
}

/// `!withdraw`: takes back what is being written, what was set aside, or else the application itself, at any time and
/// without a reason; what was written is erased.
///
/// # Errors
/// Refuses where there is nothing to take back.
pub fn withdraw(matter: &Matter<'_>) -> Ruling {
    let Some(draft) = matter.state.interviews.unsubmitted(matter.who).next() else {
        return application::withdraw(matter);
    };
    let told = Speech::from(Applying::DraftWithdrawn { purpose: draft.purpose });
    let others = still_aside(matter).skip(usize::from(matter.state.interviews.of(matter.who).is_none()));
    Ok(dropped(matter.state, matter.who, draft).and(matter.aside(told.lines(others))))
}

fn draft<'a>(matter: &Matter<'a>, command: Verb) -> Result<&'a Interview, Refusal> {
    matter.state.interviews.of(matter.who).ok_or_else(|| none(matter, command))
}

/// What is said where an interview would be needed and none is being written.
fn none(matter: &Matter<'_>, command: Verb) -> Refusal {
    match still_aside(matter).next() {
        Some(aside) => aside.into(),
        None => Applying::NoApplication { command }.into(),
    }
}
