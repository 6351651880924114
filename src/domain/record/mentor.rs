//! What a mentor said about their time: leave, who stands in meanwhile, capacity, languages. Who *is* a mentor, the
//! mentors room says.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::agenda::Agenda;
use crate::domain::ids::{Language, TextId};

/// What became true of a mentor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MentorFact {
    /// They take nobody on for a while.
    Away {
        /// The mentor.
        who: OwnedUserId,
        /// When they are back; none means until they say so.
        until: Option<Timestamp>,
        /// Why, in their words.
        because: Option<TextId>,
        /// Whether they never said so, but let offers expire.
        #[serde(default, skip_serializing_if = "is_false")]
        unsaid: bool,
    },
    /// They are back.
    Back {
        /// The mentor.
        who: OwnedUserId,
    },
    /// They take this many candidates at a time.
    Capacity {
        /// The mentor.
        who: OwnedUserId,
        /// How many.
        candidates: u32,
    },
    /// They mentor this many user groups at a time.
    GroupCapacity {
        /// The mentor.
        who: OwnedUserId,
        /// How many.
        groups: u32,
    },
    /// They were thought of for the user groups that wait for a mentor, and there is none for them.
    Considered {
        /// The ambassador.
        who: OwnedUserId,
    },
    /// They were asked to take a candidate, or a user group.
    Asked {
        /// The mentor.
        who: OwnedUserId,
    },
    /// They let an offer expire.
    Missed {
        /// The mentor.
        who: OwnedUserId,
    },
    /// They answered an offer, after they had let others expire.
    Answered {
        /// The mentor.
        who: OwnedUserId,
    },
    /// They named somebody to look after their candidates during their leave, who was asked.
    StandInAsked {
        /// The mentor.
        who: OwnedUserId,
        /// Who was asked.
        stand_in: OwnedUserId,
    },
    /// Who was asked looks after their candidates.
    StandInAgreed {
        /// The mentor.
        who: OwnedUserId,
    },
    /// Who was asked does not look after their candidates, or does so no longer.
    StandInGone {
        /// The mentor.
        who: OwnedUserId,
    },
    /// They were told that their leave is nearly over.
    Returning {
        /// The mentor.
        who: OwnedUserId,
    },
    /// They guide candidates in these languages.
    Speaks {
        /// The mentor.
        who: OwnedUserId,
        /// The languages; none means the one in which the bot speaks with them.
        languages: BTreeSet<Language>,
    },
}

impl MentorFact {
    /// Of whom it became true.
    #[must_use]
    pub fn who(&self) -> &OwnedUserId {
        match self {
            Self::Away { who, .. }
            | Self::Back { who }
            | Self::Capacity { who, .. }
            | Self::GroupCapacity { who, .. }
            | Self::Considered { who }
            | Self::Asked { who }
            | Self::Missed { who }
            | Self::Answered { who }
            | Self::StandInAsked { who, .. }
            | Self::StandInAgreed { who }
            | Self::StandInGone { who }
            | Self::Returning { who }
            | Self::Speaks { who, .. } => who,
        }
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde passes references")]
fn is_false(it: &bool) -> bool {
    !it
}

/// A mentor's time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mentor {
    /// Their leave, if they are on one.
    pub leave: Option<Leave>,
    /// How many candidates they take, if they said so.
    pub capacity: Option<u32>,
    /// How many user groups they mentor at a time, if they said so.
    pub group_capacity: Option<u32>,
    /// When they were last asked to take a candidate, or a user group.
    pub last_asked: Option<Timestamp>,
    /// When they last said that they have time.
    pub last_free: Option<Timestamp>,
    /// How many offers in a row they let expire.
    pub missed: u32,
    /// In which languages they guide candidates, if they said so.
    pub languages: BTreeSet<Language>,
}

/// A leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leave {
    /// When they said so.
    pub since: Timestamp,
    /// When it ends; none means when they say so.
    pub until: Option<Timestamp>,
    /// Why, in their words.
    pub because: Option<TextId>,
    /// Whether they never said so, but let offers expire; whom they guide already, they go on guiding.
    pub unsaid: bool,
    /// Who looks after their candidates meanwhile, or was asked to.
    pub stand_in: Option<StandIn>,
    /// Whether they were told that it is nearly over.
    pub reminded: bool,
}

/// Who looks after a mentor's candidates during a leave, or was asked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandIn {
    /// Who.
    pub who: OwnedUserId,
    /// When they were asked.
    pub asked: Timestamp,
    /// Whether they agreed.
    pub agreed: bool,
}

/// All mentors who ever said or were asked something.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mentors {
    by_person: BTreeMap<OwnedUserId, Mentor>,
    on_leave: BTreeSet<OwnedUserId>,
    looked_after_by: BTreeMap<OwnedUserId, BTreeSet<OwnedUserId>>,
    /// What comes next of those on leave.
    pub agenda: Agenda<Wait, OwnedUserId>,
}

/// What comes next of somebody on leave, reckoned from a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wait {
    /// That its end is near, some time before that moment; or its end, if it was short.
    NearEnd,
    /// Its end, at that very moment.
    End,
    /// The answer of who was asked to stand in, some time after they were.
    StandIn,
}

impl Leave {
    fn waits(&self) -> Vec<(Wait, Timestamp)> {
        let end = self.until.map(|until| (if self.reminded { Wait::End } else { Wait::NearEnd }, until));
        let asked = self.stand_in.as_ref().filter(|stand_in| !stand_in.agreed);
        end.into_iter().chain(asked.map(|stand_in| (Wait::StandIn, stand_in.asked))).collect()
    }
}

impl Mentors {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &MentorFact) {
        match fact {
            MentorFact::Away { who, until, because, unsaid } => {
                let mentor = self.at(who);
                // Who needs longer keeps their stand-in.
                let stand_in = mentor.leave.take().and_then(|leave| leave.stand_in);
                let (until, because, unsaid) = (*until, because.clone(), *unsaid);
                mentor.leave = Some(Leave { since: at, until, because, unsaid, stand_in, reminded: false });
                mentor.missed = 0;
                self.on_leave.insert(who.clone());
            }
            MentorFact::Back { who } => {
                self.relieve(who);
                self.on_leave.remove(who);
                let mentor = self.at(who);
                mentor.leave = None;
                mentor.last_free = Some(at);
                mentor.missed = 0;
            }
            MentorFact::Capacity { who, candidates } => self.at(who).capacity = Some(*candidates),
            MentorFact::GroupCapacity { who, groups } => self.at(who).group_capacity = Some(*groups),
            MentorFact::Considered { .. } => {}
            MentorFact::Asked { who } => self.at(who).last_asked = Some(at),
            MentorFact::Missed { who } => self.at(who).missed += 1,
            MentorFact::Answered { who } => self.at(who).missed = 0,
            MentorFact::StandInAsked { who, stand_in } => {
                self.relieve(who);
                if let Some(leave) = &mut self.at(who).leave {
                    leave.stand_in = Some(StandIn { who: stand_in.clone(), asked: at, agreed: false });
                    self.looked_after_by.entry(stand_in.clone()).or_default().insert(who.clone());
                }
            }
            MentorFact::StandInAgreed { who } => {
                let leave = self.at(who).leave.as_mut();
                if let Some(stand_in) = leave.and_then(|leave| leave.stand_in.as_mut()) {
                    stand_in.agreed = true;
                }
            }
            MentorFact::StandInGone { who } => self.relieve(who),
            MentorFact::Returning { who } => {
                if let Some(leave) = &mut self.at(who).leave {
                    leave.reminded = true;
                }
            }
            MentorFact::Speaks { who, languages } => self.at(who).languages.clone_from(languages),
        }
        let next = self.leave(fact.who()).map(Leave::waits).unwrap_or_default();
        self.agenda.list(fact.who(), next);
    }

    /// What the mentor said about their time, if anything.
    #[must_use]
    pub fn of(&self, who: &UserId) -> Option<&Mentor> {
        self.by_person.get(who)
    }

    /// The mentor's leave, if they are on one.
    #[must_use]
    pub fn leave(&self, who: &UserId) -> Option<&Leave> {
        self.of(who).and_then(|mentor| mentor.leave.as_ref())
    }

    /// Who looks after the mentor's candidates just now, and has agreed to.
    #[must_use]
    pub fn stand_in(&self, who: &UserId) -> Option<&OwnedUserId> {
        let stand_in = self.leave(who).and_then(|leave| leave.stand_in.as_ref());
        stand_in.filter(|stand_in| stand_in.agreed).map(|stand_in| &stand_in.who)
    }

    /// All mentors on leave.
    pub fn on_leave(&self) -> impl Iterator<Item = (&OwnedUserId, &Leave)> {
        self.on_leave.iter().filter_map(|who| Some((who, self.leave(who)?)))
    }

    /// The mentors whose candidates this person looks after, or was asked to.
    pub fn looked_after_by(&self, who: &UserId) -> impl Iterator<Item = (&OwnedUserId, &StandIn)> {
        let mentors = self.looked_after_by.get(who).into_iter().flatten();
        mentors.filter_map(|mentor| Some((mentor, self.leave(mentor)?.stand_in.as_ref()?)))
    }

    fn at(&mut self, who: &OwnedUserId) -> &mut Mentor {
        self.by_person.entry(who.clone()).or_default()
    }

    fn relieve(&mut self, who: &OwnedUserId) {
        let leave = self.at(who).leave.as_mut();
        let Some(stand_in) = leave.and_then(|leave| leave.stand_in.take()) else { return };
        if let Some(mentors) = self.looked_after_by.get_mut(&stand_in.who) {
            mentors.remove(who);
        }
    }
}
