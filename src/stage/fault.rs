//! Why a line of a script cannot be performed, and what would be right.

use thiserror::Error;

use super::{Broken, Unplayable};
use crate::domain::ids::TicketNo;
use crate::engine::EngineError;

/// Why a line cannot be performed. Each says what is wrong, and behind a semicolon what would be right.
#[derive(Debug, Error)]
pub enum Fault {
    /// It is none of the language's.
    #[error("nobody understands this; {}", meant(*.0))]
    Unknown(Option<&'static str>),
    /// It names somebody who cannot be.
    #[error("“{0}” is no name of a person here; write it in small letters, as in “alice”")]
    NoPerson(String),
    /// It names a room that there is not.
    #[error(
        "there is no room “{0}”; there are community, mentors, organisers, ambassadors and announcements"
    )]
    NoRoom(String),
    /// It gives no moment.
    #[error("“{0}” is no moment; write it as in “it is 2026-03-02 09:00”")]
    NoMoment(String),
    /// It gives no length of time.
    #[error("“{0}” is no length of time; write it as in “3 days” or “2 hours 30 minutes”")]
    NoLength(String),
    /// It gives no number.
    #[error("“{0}” is no number; write it in digits")]
    NoNumber(String),
    /// It is so much that nothing is learnt of it.
    #[error("that is more than is played; {0} at most")]
    TooMuch(usize),
    /// It goes on beyond the end of time.
    #[error("so far nobody counts; let less time pass")]
    EndOfTime,
    /// It leaves out the words in quotes that it needs.
    #[error("it is not clear which message is meant; put its words in quotes, as in “alice's \"hello\"”")]
    NoQuote,
    /// Nobody said what it is about.
    #[error("{0} never said “{1}”; repeat word for word what was said")]
    NeverSaid(String, String),
    /// Nobody put the reaction that is to be taken back.
    #[error("{0} never put {1} anywhere; name a reaction that stands")]
    NeverReacted(String, String),
    /// There are no such buttons.
    #[error(
        "there is no such message; react where the bot's last message has buttons, or quote some of its words"
    )]
    NoMessage,
    /// A ticket has no card.
    #[error("ticket {0} never had a card; it has one from when a mentor is sought")]
    NoCard(TicketNo),
    /// There is no poll.
    #[error(
        "there is no poll there; name the room of the bot's last one, as in “ana votes \"Rust Oslo\" in ambassadors”"
    )]
    NoPoll,
    /// The poll has no such choice.
    #[error("nobody can choose “{0}”; name some words of one of the poll's answers")]
    NoChoice(String),
    /// The programme has no groups.
    #[error("the programme has no user groups; play one that has, as in “programme openstack”")]
    NoGroups,
    /// It gives a group no standing.
    #[error(
        "“{0}” is no standing of a group; it is a proposed, a new, an official or a refused group, and becomes revoked or closed"
    )]
    NoStanding(String),
    /// It comes too late to choose the programme.
    #[error("the programme was played by already; name it before anything happens")]
    Begun,
    /// There is no such programme, or it is wrong.
    #[error(transparent)]
    Unplayable(#[from] Unplayable),
    /// What it led to must never happen.
    #[error("{0}; this is a bug, please report it with the script")]
    Broken(#[from] Broken),
}

impl From<EngineError> for Fault {
    fn from(error: EngineError) -> Self {
        Self::Broken(error.into())
    }
}

/// A line of a script that cannot be performed.
#[derive(Debug, Error)]
#[error("line {line}: {fault}")]
pub struct Misstep {
    /// Its number, counted from 1.
    pub line: usize,
    /// Why.
    pub fault: Fault,
}

fn meant(meant: Option<&str>) -> String {
    meant.map_or_else(
        || "somebody speaks (“alice: !apply”), does something (“mo reacts ✅”) or time passes (“3 days pass”)".to_owned(),
        |meant| format!("did you mean something like “{meant}”?"),
    )
}
