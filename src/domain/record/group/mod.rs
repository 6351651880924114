//! A user group (PRODUCT, section 7; seed 002): what its organisers say of it, where it stands, what shows that it meets
//! the criteria, and who mentors it.

pub mod change;
pub mod evidence;
pub mod mentoring;
pub mod profile;
pub mod register;
pub mod review;
pub mod search;
pub mod standing;

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use self::change::Change;
use self::evidence::{Evidence, Renewal};
use self::mentoring::Mentoring;
use self::profile::Profile;
use self::review::Review;
use self::standing::Standing;
use crate::domain::ids::{GroupNo, TextId};

/// A user group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its number.
    pub no: GroupNo,
    /// Who speaks for it: who proposed it, or whom it was handed to.
    pub contact: OwnedUserId,
    /// Whom it is to be handed to, if somebody was asked.
    pub handover: Option<Handover>,
    /// What its organisers say of it.
    pub profile: Profile,
    /// When it was proposed.
    pub proposed: Timestamp,
    /// Where it stands.
    pub standing: Standing,
    /// What shows that it meets the criteria.
    pub evidence: Evidence,
    /// Who mentors it.
    pub mentoring: Mentoring,
    /// What waits for the organisers about it.
    pub review: Review,
    /// Every change and its time.
    pub history: Vec<(Timestamp, Change)>,
}

/// Somebody was asked to speak for a user group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    /// Who started it.
    pub by: OwnedUserId,
    /// Who was asked.
    pub to: OwnedUserId,
}

impl Group {
    /// Whether the person organises it: nobody judges a group of theirs.
    #[must_use]
    pub fn is_organised_by(&self, who: &UserId) -> bool {
        self.organisers().any(|organiser| organiser == who)
    }

    /// Whether the person speaks for it, or ever said something of it as one who organises it.
    #[must_use]
    pub fn was_organised_by(&self, who: &UserId) -> bool {
        let acted = |change: &Change| match change {
            Change::Proposed { by, .. } | Change::Amended { by, .. } => by == who,
            Change::HandedOver { to, .. } => to == who,
            _ => false,
        };
        self.contact == who || self.history.iter().any(|(_, change)| acted(change))
    }

    /// All who organise it, as far as their Matrix IDs are known: who speaks for it first, each once.
    pub fn organisers(&self) -> impl Iterator<Item = &OwnedUserId> {
        let others = self.profile.members().filter(|who| **who != self.contact);
        std::iter::once(&self.contact).chain(others)
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> Option<&TextId> {
        self.profile.name()
    }

    /// Whether it is neither refused nor closed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !matches!(self.standing, Standing::Refused | Standing::Closed)
    }

    /// When the first ends of what was validated, of all that is as far; of a group without a status nobody asks.
    #[must_use]
    pub fn next_end(&self, renewal: Renewal) -> Option<Timestamp> {
        self.standing.rank().and_then(|_| self.evidence.next_end(renewal))
    }

    /// The group as it is when this has become true of it.
    #[must_use]
    pub fn with(mut self, at: Timestamp, change: &Change) -> Self {
        self.apply(at, change);
        self
    }

    /// Takes in what became true of it.
    fn apply(&mut self, at: Timestamp, change: &Change) {
        self.review.apply(at, change, self.standing == Standing::Proposed);
        match change {
            Change::Proposed { .. } => {}
            Change::Amended { answers, .. } => self.profile = Profile { answers: answers.clone() },
            Change::HandoverAsked { by, to } => {
                self.handover = Some(Handover { by: by.clone(), to: to.clone() });
            }
            Change::HandoverDeclined { .. } => self.handover = None,
            Change::HandedOver { to, .. } => {
                self.contact = to.clone();
                self.handover = None;
            }
            _ => {
                if matches!(change, Change::Refused { .. } | Change::Closed { .. }) {
                    self.handover = None;
                }
                self.standing = self.standing.after(at, change);
                self.evidence.apply(at, change);
                self.mentoring.apply(at, change);
                if self.standing == Standing::Proposed {
                    self.mentoring.rest();
                }
            }
        }
        self.history.push((at, change.clone()));
    }
}
