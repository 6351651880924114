//! Selection by the organisers, where the programme has it (PRODUCT, section 2; seed: OpenStack, "Selection process").

use jiff::Timestamp;

use super::matter::{Matter, counted, later};
use super::nomination;
use super::review::{in_review, is_impartial, taken};
use super::scoring::example;
use crate::domain::command::{Choice, Verb, Wording};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{TextId, TicketNo};
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::application::Applying;
use crate::domain::phrase::selection::Selecting;
use crate::domain::place::RoomName;
use crate::domain::record::interview::answer::Answer;
use crate::domain::record::ticket::change::{Change, Given, TicketFact};
use crate::domain::record::ticket::{Stage, Ticket};

/// The post in the organisers room: the answers, and how many ambassadors the region has.
#[must_use]
pub fn present(matter: &Matter<'_>, no: TicketNo, answers: &[Given], by: Timestamp) -> Decision {
    let mut speech = Speech::from(Selecting::ReviewHead { no, who: matter.who.clone(), by })
        .items(given(answers))
        .asking([]);
    if let Some(region) = answers.iter().find_map(|given| match &given.answer {
        Answer::Region(region) => Some(region.clone()),
        _ => None,
    }) {
        let (ambassadors, coming) = taken(matter.state, &region);
        speech = speech.line(Selecting::ReviewRegion { region, ambassadors, coming });
    }
    let mut speech = nomination::shown(matter.state, matter.who, speech);
    speech = speech.line(Selecting::ReviewFoot { no });
    let rules = &matter.programme.selection;
    if !rules.criteria.is_empty() {
        let example = example(rules, no);
        speech = speech.line(Selecting::ReviewScore { example, best: rules.best.into() });
    }
    let button = |key: &str, verb| Button { key: key.to_owned(), choice: Choice::of(verb, Some(no)) };
    let speech = speech.buttons(vec![button("✅", Verb::Select), button("⭐", Verb::Shortlist)]);
    Decision::nothing().post(RoomName::Organisers, speech)
}

/// The answers of a ticket, as entries of a list.
pub fn given(answers: &[Given]) -> impl Iterator<Item = Applying> {
    answers.iter().enumerate().map(|(index, given)| Applying::SummaryItem {
        number: counted(index + 1),
        question: given.question.id.clone(),
        answer: given.answer.clone(),
    })
}

/// `!select #N`: the applicant becomes a candidate, and a mentor is sought.
///
/// # Errors
/// Refuses a ticket that is not being reviewed.
pub fn select(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    is_impartial(matter, Verb::Select)?;
    in_review(matter, ticket, Verb::Select)?;
    let no = ticket.no;
    let change = Change::Selected { by: matter.who.clone() };
    let told = Selecting::Selected { no, who: ticket.candidate.clone(), by: matter.who.clone() };
    Ok(Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change }))
        .and(matter.tell_room(RoomName::Organisers, told))
        .tell(&ticket.candidate, Selecting::SelectedCandidate { no }))
}

/// `!reject #N REASON`: the applicant gets the reason, and the date from which to apply again.
///
/// # Errors
/// Refuses a ticket that is not being reviewed.
pub fn reject(matter: &Matter<'_>, ticket: &Ticket, reason: &Wording) -> Ruling {
    is_impartial(matter, Verb::Reject)?;
    in_review(matter, ticket, Verb::Reject)?;
    let no = ticket.no;
    let again = later(matter.now, matter.programme.application.cool_down);
    let (kept, text) = matter.keep(reason);
    let change = Change::Rejected { by: matter.who.clone(), reason: text.clone(), again };
    let told =
        Speech::from(Selecting::Rejected { no, who: ticket.candidate.clone(), by: matter.who.clone() })
            .quote(text.clone());
    let letter = rejection(no, text, again);
    Ok(kept
        .fact(Fact::Ticket(TicketFact { no, change }))
        .and(matter.tell_room(RoomName::Organisers, told))
        .tell(&ticket.candidate, letter))
}

/// What `!reject` would do: the very letter that the applicant would read.
#[must_use]
pub fn preview_rejection(matter: &Matter<'_>, ticket: &Ticket, reason: &Wording) -> Speech {
    let again = later(matter.now, matter.programme.application.cool_down);
    let (_, text) = matter.keep(reason);
    let (no, who) = (ticket.no, ticket.candidate.clone());
    Speech::from(Selecting::RejectPreview { no, who }).then(rejection(no, text, again))
}

/// The letter to a rejected applicant: the reason, in the words of who rejected them, and how to get there.
fn rejection(no: TicketNo, reason: TextId, again: Timestamp) -> Speech {
    Speech::from(Selecting::RejectedCandidate { no }).quote(reason).line(Selecting::RejectedAgain { again })
}

/// The date by which the applicant should have heard has passed: they get an apology, and the organisers a reminder, and
/// that again and again.
#[must_use]
pub fn overdue(ticket: &Ticket) -> Decision {
    let (no, who) = (ticket.no, ticket.candidate.clone());
    let reminder = Selecting::ReviewOverdue { no, who: who.clone(), since: ticket.opened };
    let decision = Decision::nothing()
        .fact(Fact::Ticket(TicketFact { no, change: Change::ReviewOverdue }))
        .post(RoomName::Organisers, Speech::from(reminder).asking([]));
    match ticket.stage {
        Stage::Review { overdue: false } => decision.tell(&who, Selecting::ReviewOverdueCandidate { no }),
        _ => decision,
    }
}
