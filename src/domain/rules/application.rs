//! Applying: who may, how to move about in the interview, and what submission leads to (PRODUCT, section 1).

use super::interview::{counted, go, mistaken, summary, was_seen};
use super::matter::{Matter, later};
use super::selection;
use crate::domain::command::Verb;
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::message::Speech;
use crate::domain::phrase::application::Applying;
use crate::domain::phrase::tenure::Tenure;
use crate::domain::place::RoomName;
use crate::domain::programme::Selection;
use crate::domain::record::application::{Answer, Application, ApplicationFact, Step};
use crate::domain::record::roster::Standing;
use crate::domain::record::ticket::change::{Change, Given, TicketFact};
use crate::domain::record::ticket::{Outcome, Stage, Ticket};

/// `!apply`: begins the interview, or goes on with it.
///
/// # Errors
/// Refuses ambassadors, who are ones already, a second application, and one too soon after a rejection.
pub fn apply(matter: &Matter<'_>) -> Ruling {
    if let Some(draft) = matter.state.applications.of(matter.who) {
        let resumed = Applying::ApplyResumed {
            answered: counted(draft.answers.len()),
            questions: counted(draft.questions.len()),
        };
        return Ok(go(matter, draft, draft.step, resumed.into()));
    }
    may_apply(matter)?;
    let questions = matter.programme.questions.clone();
    let begun = ApplicationFact::Begun { who: matter.who.clone(), questions: questions.clone() };
    let welcome = Applying::ApplyWelcome { questions: counted(questions.len()) };
    let draft = Application::new(matter.now, questions);
    let asked = go(matter, &draft, draft.next_step(), welcome.into());
    Ok(Decision::nothing().fact(Fact::Application(begun)).and(asked))
}

fn may_apply(matter: &Matter<'_>) -> Result<(), Refusal> {
    if let Some(ambassador) = matter.state.roster.of(matter.who) {
        return Err(Applying::AlreadyAmbassador { since: ambassador.since }.into());
    }
    if let Some(Standing::Emeritus { since }) =
        matter.state.roster.entry(matter.who).map(|entry| &entry.standing)
    {
        return Err(Tenure::EmeritusApplies { since: *since }.into());
    }
    match matter.state.tickets.latest_of(matter.who) {
        Some(ticket) if !ticket.is_closed() => Err(Applying::AlreadyOpen { no: ticket.no }.into()),
        Some(Ticket { stage: Stage::Closed(Outcome::Rejected { again }), .. }) if *again > matter.now => {
            Err(Applying::CoolDown { again: *again }.into())
        }
        _ => Ok(()),
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
    if draft.answers.contains_key(&question.id) {
        return Ok(go(matter, draft, draft.next_step(), Speech::default()));
    }
    if question.required {
        return Err(Applying::QuestionRequired.into());
    }
    let mut draft = draft.clone();
    draft.answers.insert(question.id.clone(), Answer::Skipped);
    let skipped = ApplicationFact::Answered {
        who: matter.who.clone(),
        question: question.id.clone(),
        answer: Answer::Skipped,
        event: matter.event.clone(),
    };
    let step = draft.next_step();
    Ok(Decision::nothing().fact(Fact::Application(skipped)).and(go(matter, &draft, step, Speech::default())))
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
    let draft = match (matter.state.applications.of(matter.who), matter.state.tickets.open_of(matter.who)) {
        (Some(draft), _) => draft,
        (None, Some(ticket)) => return Err(Applying::AlreadyOpen { no: ticket.no }.into()),
        (None, None) => return Err(Applying::NoApplication { command: Verb::Submit }.into()),
    };
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
    may_apply(matter)?;
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
        .fact(Fact::Application(ApplicationFact::Submitted { who: matter.who.clone() }))
        .fact(Fact::Ticket(TicketFact { no, change: opened }))
        .and(matter.aside(receipt));
    Ok(match selection {
        Selection::Organisers => decision.and(selection::present(matter, no, &answers, by)),
        Selection::Off => decision,
    })
}

/// `!withdraw`: takes the application back, at any time and without a reason.
///
/// # Errors
/// Refuses where there is nothing to take back.
pub fn withdraw(matter: &Matter<'_>) -> Ruling {
    if let Some(draft) = matter.state.applications.of(matter.who) {
        let fact = ApplicationFact::Withdrawn { who: matter.who.clone() };
        let mut decision = Decision::nothing().fact(Fact::Application(fact));
        decision.texts.extend(draft.answers.values().filter_map(|answer| match answer {
            Answer::Words(text) => Some((text.clone(), None)),
            _ => None,
        }));
        return Ok(decision.and(matter.aside(Applying::DraftWithdrawn)));
    }
    let ticket = matter
        .state
        .tickets
        .open_of(matter.who)
        .ok_or(Applying::NoApplication { command: Verb::Withdraw })?;
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

fn draft<'a>(matter: &Matter<'a>, command: Verb) -> Result<&'a Application, Refusal> {
    matter.state.applications.of(matter.who).ok_or(Applying::NoApplication { command }.into())
}
