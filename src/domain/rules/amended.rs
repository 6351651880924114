//! What somebody makes of an answer after they submitted it: corrected, it is amended, and those who decide see both wordings;
//! deleted, its words are gone. Neither goes unseen, and neither is possible any more once a decision was taken on it.

use ruma::EventId;

use super::answer_form::read;
use super::erasure;
use super::matter::{Matter, counted};
use super::passages::misfit;
use crate::domain::decision::Decision;
use crate::domain::event::Said;
use crate::domain::fact::Fact;
use crate::domain::ids::{QuestionId, TextId, TicketNo};
use crate::domain::message::Speech;
use crate::domain::phrase::Phrase;
use crate::domain::phrase::application::Applying;
use crate::domain::phrase::undo::Undoing;
use crate::domain::place::RoomName;
use crate::domain::question::{Kind, Question};
use crate::domain::record::interview::InterviewFact;
use crate::domain::record::interview::answer::Answer;
use crate::domain::record::interview::long::Passage;
use crate::domain::record::interview::purpose::Purpose;
use crate::domain::record::interview::register::Submitted;
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::record::ticket::{Stage, Ticket};

/// An answer that was submitted, and the message that gave it.
struct Given<'a> {
    submitted: &'a Submitted,
    ticket: &'a Ticket,
    question: &'a Question,
    number: u32,
    event: &'a EventId,
}

impl<'a> Given<'a> {
    fn find(matter: &Matter<'a>, event: &'a EventId) -> Option<Self> {
        let submitted = matter.state.interviews.submitted(matter.who, Purpose::Application)?;
        let draft = &submitted.draft;
        let answers =
            draft.given_in.get(event).or_else(|| draft.passage(event).map(|(question, _)| question));
        let index = draft.questions.iter().position(|question| Some(&question.id) == answers)?;
        let ticket = matter.state.tickets.latest_of(matter.who)?;
        Some(Self { submitted, ticket, question: &draft.questions[index], number: counted(index + 1), event })
    }

    /// The answer as it is now.
    fn answer(&self) -> Option<&'a Answer> {
        let given = self.ticket.answers.iter().find(|given| given.question.id == self.question.id);
        given.map(|given| &given.answer)
    }

    /// Which of the messages of an answer in several it is.
    fn place(&self) -> Option<usize> {
        let (_, long) = self.submitted.draft.passage(self.event)?;
        long.passages.iter().position(|passage| passage.event == self.event)
    }

    /// Whether it can still be amended: nobody has decided about it.
    fn is_open(&self) -> bool {
        !matches!(self.ticket.stage, Stage::ThumbsUp { .. } | Stage::Closed(_))
    }
}

/// Takes a corrected message as an amendment of what was submitted.
#[must_use]
pub fn corrected(matter: &Matter<'_>, replaced: &EventId, said: &Said) -> Decision {
    let Some(given) = Given::find(matter, replaced) else { return Decision::nothing() };
    if let Some(refused) = refused(matter, &given) {
        return refused;
    }
    let (answer, kept) = match reworded(matter, &given, said) {
        Ok(reworded) => reworded,
        Err(phrase) => return say(matter, phrase),
    };
    let texts: Vec<TextId> = answer.texts().into_iter().cloned().collect();
    let (no, number, who) = (given.ticket.no, given.number, matter.who.clone());
    let told = Undoing::AmendedStaff { no, who, number };
    let told = texts.into_iter().fold(Speech::from(told), Speech::quote);
    amended(&given, answer)
        .and(kept)
        .and(say(matter, Undoing::Amended { no, number }))
        .and(heard_of(matter, &given, told))
}

/// The author deleted the message of an answer: its words are gone.
#[must_use]
pub fn deleted(matter: &Matter<'_>, event: &EventId) -> Decision {
    let Some(given) = Given::find(matter, event) else { return Decision::nothing() };
    if let Some(refused) = refused(matter, &given) {
        return refused;
    }
    let (no, number, who) = (given.ticket.no, given.number, matter.who.clone());
    let (answer, gone) = match (given.answer(), given.place()) {
        (Some(Answer::Passages(texts)), Some(place)) if texts.len() > 1 && place < texts.len() => {
            let mut left = texts.clone();
            let gone = left.remove(place);
            (Answer::Passages(left), vec![gone])
        }
        (Some(answer), _) => {
            let before =
                given.ticket.amended.iter().filter(|(_, question, _)| *question == given.question.id);
            let before = before.flat_map(|(.., answer)| answer.texts());
            (Answer::Skipped, answer.texts().into_iter().chain(before).cloned().collect())
        }
        (None, _) => return Decision::nothing(),
    };
    amended(&given, answer)
        .and(erasure::erase(matter.state, gone))
        .and(say(matter, Undoing::AmendedGone { no, number }))
        .and(heard_of(matter, &given, Undoing::AmendedGoneStaff { no, who, number }.into()))
}

/// Why it cannot be amended, if it cannot.
fn refused(matter: &Matter<'_>, given: &Given<'_>) -> Option<Decision> {
    let no = given.ticket.no;
    if !given.is_open() {
        if given.submitted.told {
            return Some(Decision::nothing());
        }
        let told = InterviewFact::ToldItStands { who: matter.who.clone() };
        let told = Decision::nothing().fact(Fact::Interview(told));
        return Some(told.and(say(matter, Undoing::AmendDecided { no })));
    }
    let is_free = matches!(given.question.kind, Kind::Text { .. });
    (!is_free).then(|| say(matter, Undoing::AmendNotThis { no, number: given.number }))
}

fn say(matter: &Matter<'_>, phrase: impl Into<Phrase>) -> Decision {
    matter.aside(Speech::from(phrase.into()))
}

/// The answer as its author words it now.
fn reworded(matter: &Matter<'_>, given: &Given<'_>, said: &Said) -> Result<(Answer, Decision), Applying> {
    let (Some(Answer::Passages(texts)), Some(place)) = (given.answer(), given.place()) else {
        let (answer, kept) = read(matter, Purpose::Application, given.question, said)?;
        let kept = kept.into_iter().map(|(text, words)| (text, Some(words))).collect();
        return Ok((answer, Decision { texts: kept, ..Decision::nothing() }));
    };
    let (words, text) = (said.words.trim(), matter.text(0));
    let letters = words.chars().count();
    let passage = Passage { event: given.event.to_owned(), text: text.clone(), letters };
    let long = given.submitted.draft.passage(given.event).map(|(_, long)| long.with(passage));
    if let Some(wrong) = long.and_then(|long| misfit(&given.question.kind, &long)) {
        return Err(wrong);
    }
    let mut texts = texts.clone();
    if let Some(passage) = texts.get_mut(place) {
        *passage = text.clone();
    }
    Ok((Answer::Passages(texts), Decision::nothing().text(text, words)))
}

fn amended(given: &Given<'_>, answer: Answer) -> Decision {
    let question: QuestionId = given.question.id.clone();
    let (no, change): (TicketNo, _) = (given.ticket.no, Change::Amended { question, answer });
    Decision::nothing().fact(Fact::Ticket(TicketFact { no, change }))
}

/// Who decides about it hears so, once for all that is amended in a row.
fn heard_of(matter: &Matter<'_>, given: &Given<'_>, told: Speech) -> Decision {
    let ticket = given.ticket;
    let again = ticket.history.last().is_some_and(|(_, change)| matches!(change, Change::Amended { .. }));
    match ticket.concerns() {
        _ if again => Decision::nothing(),
        Some(mentor) if mentor != matter.who => Decision::nothing().tell(&mentor.to_owned(), told),
        None if ticket.is_reviewed() => Decision::nothing().post(RoomName::Organisers, told),
        _ => Decision::nothing(),
    }
}

/// What the answers of an open ticket said before they were amended.
pub fn shown(ticket: &Ticket) -> impl Iterator<Item = Undoing> {
    let open = ticket.amended.iter().filter(|_| !ticket.is_closed());
    open.filter_map(|(at, question, before)| {
        let index = ticket.answers.iter().position(|given| given.question.id == *question)?;
        Some(Undoing::AmendedBefore { number: counted(index + 1), at: *at, before: before.clone() })
    })
}
