//! The ticket as people see it: its card, the list of all open ones, and notes (PRODUCT, section 3; seed: Fedora,
//! "Create a Ticket to Track Progress").

use super::interview::counted;
use super::matter::Matter;
use super::objection;
use super::selection::given;
use super::status::stage;
use crate::domain::command::Wording;
use crate::domain::decision::Ruling;
use crate::domain::fact::Fact;
use crate::domain::ids::TextId;
use crate::domain::message::Speech;
use crate::domain::phrase::approval::Approving;
use crate::domain::phrase::ticket::Tracking;
use crate::domain::programme::Kind;
use crate::domain::record::application::Answer;
use crate::domain::record::ticket::Ticket;
use crate::domain::record::ticket::change::{Change, TicketFact};

/// `!ticket [#N]`: everything about a ticket, for those who may see it.
///
/// # Errors
/// Never refuses: that the person may see it was seen before.
pub fn show(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    let mut speech = Speech::from(title(ticket))
        .line(Tracking::TicketStage { stage: stage(ticket), since: ticket.stands_since() })
        .line(Tracking::TicketOpened { at: ticket.opened })
        .line(Tracking::TicketFollower { who: ticket.candidate.clone() });
    if let Some(mentor) = ticket.mentor() {
        speech = speech.line(Tracking::TicketMentor { mentor: mentor.to_owned() });
    }
    speech = speech
        .lines(ticket.sponsors.iter().map(|by| Approving::SponsorLine { by: by.clone() }))
        .items(given(&ticket.answers));
    if !ticket.notes.is_empty() {
        speech = speech.line(Tracking::TicketNotes { notes: counted(ticket.notes.len()) });
    }
    for (at, by, text) in &ticket.notes {
        speech = speech.line(Tracking::TicketNote { by: by.clone(), at: *at }).quote(text.clone());
    }
    Ok(matter.confide(objection::shown(matter, ticket, speech)))
}

/// The ticket's title. "The Summary *must* include both the FAS account name and the email address of the candidate."
fn title(ticket: &Ticket) -> Tracking {
    let (no, who) = (ticket.no, ticket.candidate.clone());
    let account = words(ticket, |kind| matches!(kind, Kind::Account(_)));
    let email = words(ticket, |kind| matches!(kind, Kind::Email));
    match (account, email) {
        (Some(account), Some(email)) => Tracking::TicketHeadFull { no, who, account, email },
        _ => Tracking::TicketHead { no, who },
    }
}

fn words(ticket: &Ticket, asked: impl Fn(&Kind) -> bool) -> Option<TextId> {
    ticket.answers.iter().find_map(|given| match &given.answer {
        Answer::Words(text) if asked(&given.question.kind) => Some(text.clone()),
        _ => None,
    })
}

/// `!tickets`: all open ones, oldest first.
///
/// # Errors
/// Never refuses.
pub fn list(matter: &Matter<'_>) -> Ruling {
    let entries: Vec<_> = matter.state.tickets.open().map(entry).collect();
    if entries.is_empty() {
        return Ok(matter.confide(Tracking::TicketsNone));
    }
    let head = Tracking::TicketsHead { tickets: counted(entries.len()) };
    Ok(matter.confide(Speech::from(head).items(entries)))
}

fn entry(ticket: &Ticket) -> Tracking {
    let (no, who, stage, since) = (ticket.no, ticket.candidate.clone(), stage(ticket), ticket.stands_since());
    match ticket.concerns() {
        Some(mentor) => Tracking::TicketsLineMentor { no, who, stage, mentor: mentor.to_owned(), since },
        None => Tracking::TicketsLine { no, who, stage, since },
    }
}

/// `!note #N …`: keeps a note on the ticket.
///
/// # Errors
/// Never refuses.
pub fn note(matter: &Matter<'_>, ticket: &Ticket, words: &Wording) -> Ruling {
    let no = ticket.no;
    let (kept, text) = matter.keep(words);
    let change = Change::Noted { by: matter.who.clone(), text };
    Ok(kept.fact(Fact::Ticket(TicketFact { no, change })).and(matter.confide(Tracking::NoteTaken { no })))
}
