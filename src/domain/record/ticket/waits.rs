//! What comes next of a ticket by itself, in whatever stage it is.

use jiff::Timestamp;

use super::{Stage, Ticket};

/// What comes next of a ticket, reckoned from a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wait {
    /// The end of its hold, at that very moment.
    Hold,
    /// A decision, by that very moment: so it was promised anew.
    Promised,
    /// A decision, some time after it was opened.
    Decision,
    /// A decision, some time after the organisers last heard that it is overdue.
    Overdue,
    /// A mentor, at once.
    Mentor,
    /// A mentor, where nobody was free when that was last told.
    Nobody,
    /// An answer to an offer, by that very moment.
    Answer,
    /// How it goes, some time after the mentor was last heard, or came back.
    Progress,
    /// How it goes, some time after the mentor was last heard, and not before that moment.
    Patience,
    /// A word of who was told that the other one waits, by that very moment.
    Silence,
    /// The end of the time for concerns, some time after the thumbs up.
    Concerns,
    /// The word of more sponsors than these, if more are needed, since the thumbs up.
    Sponsors(usize),
}

/// How much time a mentor has, as far as a ticket of theirs has to do with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Time {
    /// Whether they are away, and said so.
    pub is_away: bool,
    /// When they last said that they have time.
    pub back: Option<Timestamp>,
}

/// What comes next of a ticket whose mentor has so much time.
#[must_use]
pub fn waits(ticket: &Ticket, time: Time) -> Vec<(Wait, Timestamp)> {
    let since = ticket.since;
    if let Some(hold) = ticket.hold() {
        return vec![(Wait::Hold, hold.until)];
    }
    match &ticket.stage {
        Stage::Review { overdue: true } => vec![(Wait::Overdue, since)],
        Stage::Review { overdue: false } => vec![match ticket.review.promised {
            Some(by) => (Wait::Promised, by),
            None => (Wait::Decision, ticket.opened),
        }],
        Stage::Pairing { waiting: None } => vec![(Wait::Mentor, since)],
        Stage::Pairing { waiting: Some(_) } => vec![(Wait::Nobody, since)],
        Stage::Offered(offer) => vec![(Wait::Answer, offer.due())],
        Stage::Mentoring { .. } => progress(ticket, time).into_iter().chain(silence(ticket)).collect(),
        Stage::ThumbsUp { .. } => {
            let concerns = (!ticket.objections_ended).then_some((Wait::Concerns, since));
            let sponsors = (Wait::Sponsors(ticket.sponsors.len()), since);
            concerns.into_iter().chain([sponsors]).chain(silence(ticket)).collect()
        }
        Stage::Closed(_) => Vec::new(),
    }
}

/// On leave nobody is asked how it goes, nor is who was just told that the candidate waits for them.
fn progress(ticket: &Ticket, time: Time) -> Option<(Wait, Timestamp)> {
    let guidance = &ticket.guidance;
    if time.is_away || guidance.silence.is_some() {
        return None;
    }
    let heard = guidance.heard.unwrap_or(ticket.since).max(time.back.unwrap_or(Timestamp::MIN));
    Some(match guidance.patience.filter(|patience| *patience > heard) {
        Some(patience) => (Wait::Patience, patience),
        None => (Wait::Progress, heard),
    })
}

fn silence(ticket: &Ticket) -> Option<(Wait, Timestamp)> {
    let silence = ticket.guidance.silence.as_ref().filter(|silence| !silence.told);
    silence.map(|silence| (Wait::Silence, silence.until))
}
