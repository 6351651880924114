//! Applying: who may, and what submission leads to (PRODUCT, section 1).

use std::collections::BTreeMap;

use super::draft::{self, still_aside};
use super::intake::{self, may_apply};
use super::matter::{Matter, counted, later};
use super::selection;
use super::thread;
use crate::domain::command::Verb;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::message::Speech;
use crate::domain::phrase::Phrase;
use crate::domain::phrase::application::Applying;
use crate::domain::phrase::intake::Admitting;
use crate::domain::phrase::ticket_card::Displaying;
use crate::domain::place::RoomName;
use crate::domain::programme::Selection;
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::record::interview::{Interview, InterviewFact};
use crate::domain::record::ticket::change::{Change, Given, TicketFact};
use crate::domain::value::StageName;

/// `!apply`: begins the interview, or goes on with it.
///
/// # Errors
/// Refuses ambassadors, who are ones already, a second application, and one too soon after a rejection.
pub fn apply(matter: &Matter<'_>) -> Ruling {
    if matter.state.interviews.writes(matter.who, Purpose::Application).is_none() {
        may_apply(matter.state, matter.who, matter.now)?;
    }
    let closed = matter.state.intake.closed();
    let note = closed.as_ref().map(|_| Phrase::from(Admitting::IntakeStillYours));
    if let Some(on) = draft::go_on(matter, Purpose::Application, note.as_ref()) {
        return Ok(on);
    }
    if let Some(closed) = closed {
        return Ok(intake::turned_away(matter, closed));
    }
    let questions = matter.programme.questions.clone();
    let welcome = Applying::ApplyWelcome { questions: counted(questions.len()) };
    Ok(draft::begin(matter, Purpose::Application, (questions, BTreeMap::new()), welcome.into()))
}

/// The questions as they were asked, each with its answer.
#[must_use]
pub fn given(draft: &Interview) -> Vec<Given> {
    let answers = draft.questions.iter().filter_map(|question| {
        let answer = draft.answers.get(&question.id)?.clone();
        Some(Given { question: question.clone(), answer })
    });
    answers.collect()
}

/// What was written is an application: it becomes a ticket.
#[must_use]
pub fn submitted(matter: &Matter<'_>, draft: &Interview) -> Decision {
    let no = matter.state.tickets.next_no();
    let answers = given(draft);
    let selection = matter.programme.application.selection;
    let opened = Change::Opened { who: matter.who.clone(), answers: answers.clone(), selection };
    let by = later(matter.now, matter.programme.application.hear_within);
    let promise = match selection {
        Selection::Organisers => Applying::ReceiptReview { by },
        Selection::Off => Applying::ReceiptPairing { by },
    };
    let receipt = Speech::from(Applying::Receipt { no }).line(promise).line(Applying::ReceiptFoot { no });
    let receipt = receipt.lines(still_aside(matter));
    let decision = Decision::nothing()
        .fact(Fact::Interview(InterviewFact::Submitted { who: matter.who.clone() }))
        .fact(Fact::Ticket(TicketFact { no, change: opened }))
        .and(matter.aside(receipt));
    match selection {
        Selection::Organisers => decision.and(selection::present(matter, no, &answers, by)),
        Selection::Off => decision,
    }
}

/// Their application ends, at any time and without a reason.
///
/// # Errors
/// Refuses where there is none.
pub fn withdraw(matter: &Matter<'_>) -> Ruling {
    let Some(ticket) = matter.state.tickets.open_of(matter.who) else {
        return intake::leave(matter, Applying::NoApplication { command: Verb::Withdraw });
    };
    let no = ticket.no;
    let told = Applying::TicketWithdrawnStaff { no, who: matter.who.clone() };
    let withdrawn = Displaying::CardStageNow { no, stage: StageName::Withdrawn };
    let mut decision = Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::Withdrawn }))
        .and(matter.aside(Applying::TicketWithdrawn { no }))
        .and(thread::tell_thread(matter.state, no, withdrawn));
    if let Some(mentor) = ticket.concerns() {
        decision = decision.tell(&mentor.to_owned(), told.clone());
    }
    Ok(decision.post(RoomName::Organisers, told))
}
