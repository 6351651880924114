//! What people are to the programme, to one of its tickets, or to a user group: the words in which rights are given.

use serde::{Deserialize, Serialize};

/// Somebody, by what they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// Anybody who can talk to the bot.
    Anyone,
    /// The person the ticket is about.
    Candidate,
    /// The mentor who was asked to take the ticket.
    OfferedMentor,
    /// The mentor of the ticket.
    TicketMentor,
    /// Any mentor.
    Mentor,
    /// Any mentor but the ticket's.
    OtherMentor,
    /// The mentor who looks after the ticket while its own mentor is on leave.
    StandIn,
    /// Any ambassador.
    Ambassador,
    /// Any ambassador who has stepped down.
    Emeritus,
    /// Any organiser.
    Organiser,
    /// Any moderator of a community room.
    Moderator,
    /// Whoever organises the user group.
    GroupOrganiser,
    /// The ambassador who mentors the user group.
    GroupMentor,
    /// The ambassador who was asked to mentor the user group.
    OfferedGroupMentor,
}
