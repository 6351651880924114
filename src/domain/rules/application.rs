//! Applying: who may, how to move about in the interview, and what submission leads to (PRODUCT, section 1).

use super::intake::{self, may_apply};
use super::interview::{answered, go, may_be_left_out, mistaken, summary, was_seen};
use super::matter::{Matter, counted, later};
use super::{erasure, passages, selection};
use crate::domain::command::Verb;
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::message::Speech;
use crate::domain::phrase::application::Applying;
use crate::domain::phrase::intake::Admitting;
use crate::domain::place::RoomName;
use crate::domain::programme::Selection;
use crate::domain::question::Question;
use crate::domain::record::interview::register::Lapsed;
use crate::domain::record::interview::{Answer, Interview, InterviewFact, Step};
use crate::domain::record::ticket::change::{Change, Given, TicketFact};

/// `!apply`: begins the interview, or goes on with it.
///
/// # Errors
/// Refuses ambassadors, who are ones already, a second application, and one too soon after a rejection.
pub fn apply(matter: &Matter<'_>) -> Ruling {
    let interviews = &matter.state.interviews;
    if let Some(draft) = interviews.of(matter.who) {
        return Ok(go(matter, draft, draft.step, resumed(matter, draft)));
    }
    may_apply(matter.state, matter.who, matter.now)?;
    if let Some(Lapsed { draft, .. }) = interviews.lapsed(matter.who) {
        let fact = InterviewFact::Resumed { who: matter.who.clone() };
        let asked = go(matter, draft, draft.step, resumed(matter, draft));
        return Ok(Decision::nothing().fact(Fact::Interview(fact)).and(asked));
    }
    if let Some(closed) = matter.state.intake.closed() {
        return Ok(intake::turned_away(matter, closed));
    }
    let questions = matter.programme.questions.clone();
    let begun = InterviewFact::Begun { who: matter.who.clone(), questions: questions.clone() };
    let welcome = Applying::ApplyWelcome { questions: counted(questions.len()) };
    let draft = Interview::new(matter.now, questions);
    let asked = go(matter, &draft, draft.next_step(), welcome.into());
    Ok(Decision::nothing().fact(Fact::Interview(begun)).and(asked))
}

fn resumed(matter: &Matter<'_>, draft: &Interview) -> Speech {
    let (answered, questions) = (counted(draft.answers.len()), counted(draft.questions.len()));
    let speech = Speech::from(Applying::ApplyResumed { answered, questions });
    match matter.state.intake.closed() {
        Some(_) => speech.line(Admitting::IntakeStillYours),
        None => speech,
    }
}

/// `!back`: the question before.
///
/// # Errors
/// Refuses before the first question, and without an application.
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
/// Refuses where the question must be answered, and without an application.
pub fn skip(matter: &Matter<'_>) -> Ruling {
    let draft = draft(matter, Verb::Skip)?;
    let Step::Question(index) = draft.step else { return Err(Applying::SummaryWaits.into()) };
    let Some(question) = draft.questions.get(index) else { return Err(Applying::SummaryWaits.into()) };
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
/// Refuses where no text is asked for, and without an application.
pub fn long(matter: &Matter<'_>) -> Ruling {
    passages::begin(matter, draft(matter, Verb::Long)?)
}

/// `!next`: the answer in several messages is whole.
///
/// # Errors
/// Refuses what is too short, where no such answer was begun, and without an application.
pub fn next(matter: &Matter<'_>) -> Ruling {
    passages::end(matter, draft(matter, Verb::Next)?)
}

/// `!show`: all answers so far.
///
/// # Errors
/// Refuses without an application.
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
/// Refuses a number that no question has, and without an application.
pub fn edit(matter: &Matter<'_>, number: u32) -> Ruling {
    let draft = draft(matter, Verb::Edit)?;
    let index = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    match index.filter(|index| *index < draft.questions.len()) {
        Some(index) => Ok(go(matter, draft, Step::Question(index), Speech::default())),
        None => Err(Applying::NoSuchQuestion { questions: counted(draft.questions.len()) }.into()),
    }
}

/// `!submit`: makes the application a ticket. Nothing is sent to anyone before its summary was shown.
///
/// # Errors
/// Refuses while questions are open, and without an application.
pub fn submit(matter: &Matter<'_>) -> Ruling {
    let draft = match (matter.state.interviews.of(matter.who), matter.state.tickets.open_of(matter.who)) {
        (Some(draft), _) => draft,
        (None, Some(ticket)) => return Err(Applying::AlreadyOpen { no: ticket.no }.into()),
        (None, None) => return Err(none(matter, Verb::Submit)),
    };
    passages::all_ended(draft)?;
    let open = draft.questions.iter().position(|question| !draft.answers.contains_key(&question.id));
    if let Some(open) = open {
        return Err(Applying::NotComplete { open: counted(open + 1) }.into());
    }
    match draft.step {
        Step::Summary if was_seen(matter, draft) => {}
        // It is on its way; but a second time there may be none.
        Step::Summary if draft.mistaken.is_none() => {
            return Ok(mistaken(matter, matter.event.clone(), Applying::SummaryWaits));
        }
        Step::Summary | Step::Question(_) => {
            return Ok(go(matter, draft, Step::Summary, Speech::default()));
        }
    }
    may_apply(matter.state, matter.who, matter.now)?;
    if let Some(index) = gone(matter, draft) {
        return Ok(go(matter, draft, Step::Question(index), Applying::RegionGone.into()));
    }
    let no = matter.state.tickets.next_no();
    let answers = draft
        .questions
        .iter()
        .filter_map(|question| {
            let answer = draft.answers.get(&question.id)?.clone();
            Some(Given { question: question.clone(), answer })
        })
        .collect::<Vec<_>>();
    let selection = matter.programme.application.selection;
    let opened = Change::Opened { who: matter.who.clone(), answers: answers.clone(), selection };
    let by = later(matter.now, matter.programme.application.hear_within);
    let promise = match selection {
        Selection::Organisers => Applying::ReceiptReview { by },
        Selection::Off => Applying::ReceiptPairing { by },
    };
    let receipt = Speech::from(Applying::Receipt { no }).line(promise).line(Applying::ReceiptFoot { no });
    let decision = Decision::nothing()
        .fact(Fact::Interview(InterviewFact::Submitted { who: matter.who.clone() }))
        .fact(Fact::Ticket(TicketFact { no, change: opened }))
        .and(matter.aside(receipt));
    Ok(match selection {
        Selection::Organisers => decision.and(selection::present(matter, no, &answers, by)),
        Selection::Off => decision,
    })
}

/// The question for the region, if what was answered is none of the programme's regions any more.
fn gone(matter: &Matter<'_>, draft: &Interview) -> Option<usize> {
    draft.questions.iter().position(|question| answered(matter.programme, draft, question).is_none())
}

/// `!withdraw`: takes the application back, at any time and without a reason; a draft is erased.
///
/// # Errors
/// Refuses where there is nothing to take back.
pub fn withdraw(matter: &Matter<'_>) -> Ruling {
    let written = unsubmitted(matter).into_iter().flat_map(Interview::written);
    Ok(erasure::erase(matter.state, written).and(end(matter)?))
}

fn unsubmitted<'a>(matter: &Matter<'a>) -> Option<&'a Interview> {
    let interviews = &matter.state.interviews;
    interviews.of(matter.who).or_else(|| interviews.lapsed(matter.who).map(|lapsed| &lapsed.draft))
}

/// Their application ends, whatever becomes of what was said of it.
///
/// # Errors
/// Refuses where there is none.
pub fn end(matter: &Matter<'_>) -> Ruling {
    if let Some(draft) = unsubmitted(matter) {
        let fact = InterviewFact::Withdrawn { who: matter.who.clone() };
        let mut decision = Decision::nothing().fact(Fact::Interview(fact));
        decision.texts.extend(draft.texts().into_iter().map(|text| (text, None)));
        return Ok(decision.and(matter.aside(Applying::DraftWithdrawn)));
    }
    let Some(ticket) = matter.state.tickets.open_of(matter.who) else {
        return intake::leave(matter, Applying::NoApplication { command: Verb::Withdraw });
    };
    let no = ticket.no;
    let told = Applying::TicketWithdrawnStaff { no, who: matter.who.clone() };
    let mut decision = Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::Withdrawn }))
        .and(matter.aside(Applying::TicketWithdrawn { no }));
    if let Some(mentor) = ticket.concerns() {
        decision = decision.tell(&mentor.to_owned(), told.clone());
    }
    Ok(decision.post(RoomName::Organisers, told))
}

fn draft<'a>(matter: &Matter<'a>, command: Verb) -> Result<&'a Interview, Refusal> {
    matter.state.interviews.of(matter.who).ok_or_else(|| none(matter, command))
}

/// What is said where an application would be needed and none is being written.
fn none(matter: &Matter<'_>, command: Verb) -> Refusal {
    match matter.state.interviews.lapsed(matter.who) {
        Some(lapsed) => Applying::DraftLapsed { erased: lapsed.erased }.into(),
        None => Applying::NoApplication { command }.into(),
    }
}
