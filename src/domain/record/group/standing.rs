//! Where a user group stands: proposed, new, official, revoked; and the help that it is given before anything is taken
//! from it.

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::change::Change;
use super::review::Wait;
use crate::domain::ids::TextId;

/// Where a user group stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It waits to be admitted.
    Proposed,
    /// It has a status.
    Holds(Status),
    /// The status that it had was revoked.
    Revoked {
        /// What it had.
        was: Rank,
        /// Since when.
        since: Timestamp,
    },
    /// It was not admitted.
    Refused,
    /// It exists no longer, or wants no status any more.
    Closed,
}

/// The status of a user group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// Which.
    pub rank: Rank,
    /// Since when.
    pub since: Timestamp,
    /// The help that it is given, if it is in decline.
    pub support: Option<Support>,
}

/// What a user group can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// A new group, with the modified logo.
    New,
    /// An official user group.
    Official,
}

/// The help that a group in decline is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// Who saw to it.
    pub by: OwnedUserId,
    /// What is to be helped with.
    pub why: TextId,
    /// Since when.
    pub since: Timestamp,
    /// Until when nothing is taken from it.
    pub until: Timestamp,
    /// Whether what is still open was told at half time.
    pub reminded: bool,
    /// Whether the organisers were asked what comes next when its time was over.
    pub ended: bool,
}

impl Support {
    /// What comes next of it by itself, and when.
    #[must_use]
    pub fn next(&self) -> Option<(Wait, Timestamp)> {
        if !self.reminded {
            let half = self.until.duration_since(self.since) / 2;
            return Some((Wait::SupportHalf, self.since.checked_add(half).unwrap_or(self.until)));
        }
        (!self.ended).then_some((Wait::SupportEnd, self.until))
    }
}

/// Where a user group stands, as a name; the texts phrase it as `standing-NAME`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StandingName {
    /// It waits to be admitted.
    Proposed,
    /// A new group.
    New,
    /// An official user group.
    Official,
    /// Its status was revoked.
    Revoked,
    /// It was not admitted.
    Refused,
    /// It exists no longer.
    Closed,
}

impl StandingName {
    /// All of them, in the order in which a group goes through them.
    pub const ALL: [Self; 6] =
        [Self::Proposed, Self::New, Self::Official, Self::Revoked, Self::Refused, Self::Closed];

    /// What this is called.
    #[must_use]
    pub fn of(standing: &Standing) -> Self {
        match standing {
            Standing::Proposed => Self::Proposed,
            Standing::Holds(Status { rank: Rank::New, .. }) => Self::New,
            Standing::Holds(Status { rank: Rank::Official, .. }) => Self::Official,
            Standing::Revoked { .. } => Self::Revoked,
            Standing::Refused => Self::Refused,
            Standing::Closed => Self::Closed,
        }
    }
}

impl Standing {
    /// What it is, if it has a status.
    #[must_use]
    pub fn rank(&self) -> Option<Rank> {
        match self {
            Self::Holds(status) => Some(status.rank),
            _ => None,
        }
    }

    /// The help that it is given, if it is in decline.
    #[must_use]
    pub fn support(&self) -> Option<&Support> {
        match self {
            Self::Holds(status) => status.support.as_ref(),
            _ => None,
        }
    }

    /// Where it stands after this.
    #[must_use]
    pub fn after(&self, at: Timestamp, change: &Change) -> Self {
        let holds = |rank| Self::Holds(Status { rank, since: at, support: None });
        match (change, self) {
            (Change::Admitted { .. }, _) => holds(Rank::New),
            (Change::Granted { .. }, _) => holds(Rank::Official),
            (Change::Refused { .. }, _) => Self::Refused,
            (Change::Closed { .. }, _) => Self::Closed,
            (Change::Revoked { .. }, Self::Holds(status)) => Self::Revoked { was: status.rank, since: at },
            (Change::Regranted { as_new, .. }, Self::Revoked { was, .. }) => {
                holds(if *as_new { Rank::New } else { *was })
            }
            (Change::Supported { by, why, until }, Self::Holds(status)) => {
                let (by, why) = (by.clone(), why.clone());
                let support = Support { by, why, since: at, until: *until, reminded: false, ended: false };
                Self::Holds(Status { support: Some(support), ..status.clone() })
            }
            (Change::SupportReminded, Self::Holds(status)) => {
                let reminded = |support| Support { reminded: true, ..support };
                Self::Holds(Status { support: status.support.clone().map(reminded), ..status.clone() })
            }
            (Change::Asked, Self::Holds(status)) => {
                let asked = |support: Support| Support { ended: support.until <= at, ..support };
                Self::Holds(Status { support: status.support.clone().map(asked), ..status.clone() })
            }
            (Change::Recovered { .. }, Self::Holds(status)) => {
                Self::Holds(Status { support: None, ..status.clone() })
            }
            _ => self.clone(),
        }
    }
}
