//! The ticket as people see it: its card, the list of all open ones, and notes (PRODUCT, section 3; seed: Fedora,
//! "Create a Ticket to Track Progress").

use super::amended;
use super::checklist;
use super::matter::{Matter, counted, is_hidden};
use super::nomination;
use super::objection;
use super::overview::scores;
use super::selection::given;
use super::status::stage;
use crate::domain::command::Wording;
use crate::domain::decision::Ruling;
use crate::domain::fact::Fact;
use crate::domain::ids::TextId;
use crate::domain::message::Speech;
use crate::domain::phrase::approval::Approving;
use crate::domain::phrase::guidance::Guiding;
use crate::domain::phrase::ticket::Tracking;
use crate::domain::place::{Place, RoomName};
use crate::domain::question::Kind;
use crate::domain::record::interview::answer::Answer;
use crate::domain::record::ticket::Ticket;
use crate::domain::record::ticket::change::{Change, TicketFact};
use crate::domain::role::Who;

/// `!ticket [#N]`: everything about a ticket, for those who may see it.
///
/// # Errors
/// Never refuses: that the person may see it was seen before.
pub fn show(matter: &Matter<'_>, ticket: &Ticket) -> Ruling {
    let mentor = ticket.mentor().map(|mentor| Tracking::TicketMentor { mentor: mentor.to_owned() });
    let mut speech = Speech::default()
        .head(title(ticket))
        .rows([
            Tracking::TicketStage { stage: stage(ticket), since: ticket.stands_since() },
            Tracking::TicketOpened { at: ticket.opened },
            follower(ticket),
        ])
        .rows(mentor)
        .rows(ticket.sponsors.iter().map(|by| Approving::SponsorLine { by: by.clone() }))
        .items(given(&ticket.answers))
        .items(amended::shown(ticket));
    speech = nomination::shown(matter.state, &ticket.candidate, speech).then(scores(matter, ticket));
    if ticket.mentor().is_some() && !matter.programme.mentoring.checklist.is_empty() {
        speech = speech.line(Guiding::Checklist).items(checklist::all(matter.programme, ticket));
    }
    if !ticket.notes.is_empty() {
        speech = speech.line(Tracking::TicketNotes { notes: counted(ticket.notes.len()) });
    }
    for (at, by, text) in &ticket.notes {
        speech = speech.line(Tracking::TicketNote { by: by.clone(), at: *at }).quote(text.clone());
    }
    let speech = memos(matter, ticket, speech);
    Ok(matter.confide(objection::shown(matter, ticket, speech)))
}

/// What mentors and organisers noted among themselves: never where the candidate reads.
fn memos(matter: &Matter<'_>, ticket: &Ticket, speech: Speech) -> Speech {
    let memos = &ticket.guidance.memos;
    let is_staff = [Who::Mentor, Who::Organiser].iter().any(|role| matter.state.is(matter.who, *role, None));
    if memos.is_empty() || !is_staff || *matter.who == ticket.candidate {
        return speech;
    }
    if let Place::Named(room @ (RoomName::Mentors | RoomName::Organisers)) = matter.place
        && !is_hidden(matter.state, *room, ticket)
    {
        return speech.line(Guiding::MemosElsewhere { memos: counted(memos.len()) });
    }
    memos.iter().fold(speech.line(Guiding::Memos), |speech, (at, by, text)| {
        speech.line(Tracking::TicketNote { by: by.clone(), at: *at }).quote(text.clone())
    })
}

/// `!memo #N …`: keeps a note that only mentors and organisers read.
///
/// # Errors
/// Never refuses.
pub fn memo(matter: &Matter<'_>, ticket: &Ticket, words: &Wording) -> Ruling {
    let no = ticket.no;
    let (kept, text) = matter.keep(words);
    let change = Change::Memo { by: matter.who.clone(), text };
    Ok(kept.fact(Fact::Ticket(TicketFact { no, change })).and(matter.confide(Guiding::MemoTaken { no })))
}

/// The ticket's title. "The Summary *must* include both the FAS account name and the email address of the candidate."
fn title(ticket: &Ticket) -> Tracking {
    let (no, who) = (ticket.no, ticket.candidate.clone());
    match (account(ticket), email(ticket)) {
        (Some(account), Some(email)) => Tracking::TicketHeadFull { no, who, account, email },
        (Some(known), None) | (None, Some(known)) => Tracking::TicketHeadPart { no, who, known },
        (None, None) => Tracking::TicketHead { no, who },
    }
}

/// Who hears of everything. "Ensure to set the cc to the email address of the candidate."
fn follower(ticket: &Ticket) -> Tracking {
    let who = ticket.candidate.clone();
    match email(ticket) {
        Some(email) => Tracking::TicketFollowerFull { who, email },
        None => Tracking::TicketFollower { who },
    }
}

/// The e-mail address that the candidate gave.
#[must_use]
pub fn email(ticket: &Ticket) -> Option<TextId> {
    words(ticket, |kind| matches!(kind, Kind::Email))
}

/// The name under which the candidate is known elsewhere, if they were asked for it.
#[must_use]
pub fn account(ticket: &Ticket) -> Option<TextId> {
    words(ticket, |kind| matches!(kind, Kind::Account(_)))
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

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use ruma::owned_user_id;

    use super::*;
    use crate::domain::ids::{QuestionId, TicketNo};
    use crate::domain::programme::Selection;
    use crate::domain::question::Question;
    use crate::domain::record::ticket::change::Given;
    use crate::domain::record::ticket::register::Tickets;

    /// The ticket of an application in which these questions were answered, or left out.
    fn ticket(answers: &[(Kind, bool)]) -> Ticket {
        let answers = answers.iter().map(|(kind, answered)| {
            let question = Question { id: QuestionId("x".to_owned()), kind: kind.clone(), required: false };
            let text = TextId(format!("{kind:?}").into());
            Given { question, answer: if *answered { Answer::Words(text) } else { Answer::Skipped } }
        });
        let change = Change::Opened {
            who: owned_user_id!("@alice:example.org"),
            answers: answers.collect(),
            selection: Selection::Off,
        };
        let (mut tickets, no) = (Tickets::default(), TicketNo(1));
        tickets.apply(Timestamp::UNIX_EPOCH, &TicketFact { no, change });
        tickets.get(no).expect("it was opened").clone()
    }

    #[test]
    fn the_title_names_what_there_is_of_account_and_address() {
        let account = Kind::Account(".*".to_owned());
        let both = ticket(&[(account.clone(), true), (Kind::Email, true)]);
        assert!(matches!(title(&both), Tracking::TicketHeadFull { .. }));
        let named = ticket(&[(account.clone(), true), (Kind::Email, false)]);
        assert!(matches!(title(&named), Tracking::TicketHeadPart { .. }));
        let addressed = ticket(&[(account, false), (Kind::Email, true)]);
        assert!(matches!(title(&addressed), Tracking::TicketHeadPart { .. }));
        assert!(matches!(title(&ticket(&[])), Tracking::TicketHead { .. }));
    }

    #[test]
    fn the_candidate_follows_by_their_address_if_they_gave_one() {
        assert!(matches!(follower(&ticket(&[(Kind::Email, true)])), Tracking::TicketFollowerFull { .. }));
        assert!(matches!(follower(&ticket(&[(Kind::Email, false)])), Tracking::TicketFollower { .. }));
    }
}
