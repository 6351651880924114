//! Yearly recognition of user groups: who nominated which, what the ambassadors voted, and which were recognised. Who
//! voted what is kept so that every vote counts once, and shown to nobody but the voter.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedRoomId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::{GroupNo, TextId, Year};

/// What became true of a round of recognition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecognitionFact {
    /// It was opened, or goes on for longer.
    Opened {
        /// For which year.
        year: Year,
        /// By whom.
        by: OwnedUserId,
        /// Until when groups can be nominated.
        until: Timestamp,
    },
    /// Somebody nominated a group, or said anew why.
    Nominated {
        /// For which year.
        year: Year,
        /// The group.
        group: GroupNo,
        /// Who.
        by: OwnedUserId,
        /// Why.
        reason: TextId,
    },
    /// Nominations are over, and too few groups were nominated to choose among.
    Stalled {
        /// For which year.
        year: Year,
    },
    /// The ambassadors vote.
    Polled {
        /// For which year.
        year: Year,
        /// The groups to choose among.
        finalists: Vec<GroupNo>,
        /// Until when.
        until: Timestamp,
        /// Who ended the nominations early, if anybody did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<OwnedUserId>,
    },
    /// The ambassadors' room is another one now, and the poll was put there too.
    PutAgain {
        /// For which year.
        year: Year,
        /// The room.
        room: OwnedRoomId,
    },
    /// Somebody voted, or voted otherwise.
    Voted {
        /// For which year.
        year: Year,
        /// Who.
        who: OwnedUserId,
        /// For which group; without one the vote was taken back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        group: Option<GroupNo>,
        /// When they sent it.
        sent: Timestamp,
    },
    /// Somebody's vote does not count, which they were told.
    TurnedAway {
        /// For which year.
        year: Year,
        /// Who.
        who: OwnedUserId,
        /// Why.
        why: NoVote,
    },
    /// The ambassadors were reminded of the vote.
    Reminded {
        /// For which year.
        year: Year,
    },
    /// The vote is over and was counted.
    Counted {
        /// For which year.
        year: Year,
        /// How many votes each group has, the most first.
        votes: Vec<(GroupNo, u32)>,
        /// How many ambassadors could have voted.
        ambassadors: u32,
        /// The groups with the most votes, which share them if they are several.
        best: Vec<GroupNo>,
    },
    /// The organisers were reminded that it waits for them.
    Waited {
        /// For which year.
        year: Year,
    },
    /// It was announced.
    Announced {
        /// For which year.
        year: Year,
        /// Who saw to it, if anybody did.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<OwnedUserId>,
        /// The groups that are recognised.
        groups: Vec<GroupNo>,
    },
    /// It was called off.
    Cancelled {
        /// For which year.
        year: Year,
        /// By whom.
        by: OwnedUserId,
        /// Why.
        reason: TextId,
    },
}

/// Why somebody's vote does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoVote {
    /// They are no ambassador.
    NoAmbassador,
    /// They organise the group.
    OwnGroup,
}

/// A nomination of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nomination {
    /// When it was first made.
    pub at: Timestamp,
    /// Why.
    pub reason: TextId,
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vote {
    /// For which group; without one it was taken back.
    pub group: Option<GroupNo>,
    /// When it was sent.
    pub sent: Timestamp,
}

/// A vote that goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voting {
    /// The groups to choose among.
    pub finalists: Vec<GroupNo>,
    /// Until when.
    pub until: Timestamp,
    /// Whether the ambassadors were reminded.
    pub reminded: bool,
    /// In which room the poll was put again, if the ambassadors' has moved.
    pub room: Option<OwnedRoomId>,
}

/// What came of a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// How many votes each group has, the most first.
    pub votes: Vec<(GroupNo, u32)>,
    /// How many ambassadors could have voted.
    pub ambassadors: u32,
    /// The groups with the most votes.
    pub best: Vec<GroupNo>,
}

/// How far a round is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Phase {
    /// Groups can be nominated, until then.
    Nominating(Timestamp),
    /// Too few were, and the organisers decide what happens.
    Stalled,
    /// The ambassadors vote.
    Voting(Voting),
    /// The vote was counted, and the organisers announce what came of it.
    Counted(Tally),
    /// These groups are recognised.
    Announced(Vec<GroupNo>),
    /// It was called off.
    Cancelled,
}

/// A round of recognition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// For which year.
    pub year: Year,
    /// How far it is.
    pub phase: Phase,
    /// Since when.
    pub since: Timestamp,
    /// Whether the organisers were reminded since then that it waits for them.
    pub waited: bool,
    nominations: BTreeMap<GroupNo, BTreeMap<OwnedUserId, Nomination>>,
    by_nominator: BTreeMap<OwnedUserId, BTreeSet<GroupNo>>,
    votes: BTreeMap<OwnedUserId, Vote>,
    turned_away: BTreeSet<(OwnedUserId, NoVote)>,
}

/// All rounds of recognition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recognitions {
    by_year: BTreeMap<Year, Round>,
    open: Option<Year>,
    by_group: BTreeMap<GroupNo, BTreeSet<Year>>,
}

impl Tally {
    /// How many votes count.
    #[must_use]
    pub fn voted(&self) -> u32 {
        self.votes.iter().map(|(_, votes)| votes).sum()
    }
}

impl Round {
    fn of(year: Year, since: Timestamp, until: Timestamp) -> Self {
        Self {
            year,
            phase: Phase::Nominating(until),
            since,
            waited: false,
            nominations: BTreeMap::new(),
            by_nominator: BTreeMap::new(),
            votes: BTreeMap::new(),
            turned_away: BTreeSet::new(),
        }
    }

    /// Whether something is still to come of it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !matches!(self.phase, Phase::Announced(_) | Phase::Cancelled)
    }

    /// The groups that were nominated, by how many: the most first, and of those with as many, who was nominated first.
    #[must_use]
    pub fn nominated(&self) -> Vec<(GroupNo, usize)> {
        let mut all: Vec<_> = self.nominations.iter().collect();
        all.sort_by_key(|(no, by)| {
            let first = by.values().map(|nomination| nomination.at).min();
            (std::cmp::Reverse(by.len()), first, **no)
        });
        all.into_iter().map(|(no, by)| (*no, by.len())).collect()
    }

    /// Who nominated the group, and why.
    pub fn nominations_of(&self, group: GroupNo) -> impl Iterator<Item = (&OwnedUserId, &Nomination)> {
        self.nominations.get(&group).into_iter().flatten()
    }

    /// The groups that this person nominated.
    pub fn nominated_by(&self, who: &UserId) -> impl Iterator<Item = (GroupNo, &Nomination)> {
        let theirs = self.by_nominator.get(who).into_iter().flatten();
        theirs.filter_map(move |no| Some((*no, self.nominations.get(no)?.get(who)?)))
    }

    /// This person's vote.
    #[must_use]
    pub fn vote_of(&self, who: &UserId) -> Option<&Vote> {
        self.votes.get(who)
    }

    /// All votes that were not taken back.
    pub fn votes(&self) -> impl Iterator<Item = (&OwnedUserId, GroupNo)> {
        self.votes.iter().filter_map(|(who, vote)| Some((who, vote.group?)))
    }

    /// Whether the person was told why their vote does not count.
    #[must_use]
    pub fn was_turned_away(&self, who: &OwnedUserId, why: NoVote) -> bool {
        self.turned_away.contains(&(who.clone(), why))
    }

    fn is_now(&mut self, at: Timestamp, phase: Phase) {
        (self.phase, self.since, self.waited) = (phase, at, false);
    }

    fn apply(&mut self, at: Timestamp, fact: &RecognitionFact) {
        match fact {
            RecognitionFact::Opened { until, .. } => self.is_now(at, Phase::Nominating(*until)),
            RecognitionFact::Nominated { group, by, reason, .. } => {
                let theirs = self.nominations.entry(*group).or_default();
                let first = theirs.get(by).map_or(at, |before| before.at);
                theirs.insert(by.clone(), Nomination { at: first, reason: reason.clone() });
                self.by_nominator.entry(by.clone()).or_default().insert(*group);
            }
            RecognitionFact::Stalled { .. } => self.is_now(at, Phase::Stalled),
            RecognitionFact::Polled { finalists, until, .. } => {
                let (finalists, until) = (finalists.clone(), *until);
                self.is_now(at, Phase::Voting(Voting { finalists, until, reminded: false, room: None }));
            }
            RecognitionFact::PutAgain { room, .. } => {
                if let Phase::Voting(voting) = &mut self.phase {
                    voting.room = Some(room.clone());
                }
            }
            RecognitionFact::Voted { who, group, sent, .. } => {
                self.votes.insert(who.clone(), Vote { group: *group, sent: *sent });
            }
            RecognitionFact::TurnedAway { who, why, .. } => {
                self.turned_away.insert((who.clone(), *why));
            }
            RecognitionFact::Reminded { .. } => {
                if let Phase::Voting(voting) = &mut self.phase {
                    voting.reminded = true;
                }
            }
            RecognitionFact::Counted { votes, ambassadors, best, .. } => {
                let (votes, best) = (votes.clone(), best.clone());
                self.is_now(at, Phase::Counted(Tally { votes, ambassadors: *ambassadors, best }));
            }
            RecognitionFact::Waited { .. } => self.waited = true,
            RecognitionFact::Announced { groups, .. } => self.is_now(at, Phase::Announced(groups.clone())),
            RecognitionFact::Cancelled { .. } => self.is_now(at, Phase::Cancelled),
        }
    }
}

impl RecognitionFact {
    /// The round that it is about.
    #[must_use]
    pub fn year(&self) -> Year {
        match self {
            Self::Opened { year, .. }
            | Self::Nominated { year, .. }
            | Self::Stalled { year }
            | Self::Polled { year, .. }
            | Self::PutAgain { year, .. }
            | Self::Voted { year, .. }
            | Self::TurnedAway { year, .. }
            | Self::Reminded { year }
            | Self::Counted { year, .. }
            | Self::Waited { year }
            | Self::Announced { year, .. }
            | Self::Cancelled { year, .. } => *year,
        }
    }
}

impl Recognitions {
    /// Takes the fact in. A round that was called off can be opened anew, and begins anew then.
    pub fn apply(&mut self, at: Timestamp, fact: &RecognitionFact) {
        let year = fact.year();
        if let RecognitionFact::Opened { until, .. } = fact {
            let goes_on = self.by_year.get(&year).is_some_and(Round::is_open);
            if !goes_on {
                self.by_year.insert(year, Round::of(year, at, *until));
            }
        }
        let Some(round) = self.by_year.get_mut(&year) else { return };
        round.apply(at, fact);
        self.open = if round.is_open() { Some(year) } else { self.open.filter(|open| *open != year) };
        if let RecognitionFact::Announced { groups, .. } = fact {
            for group in groups {
                self.by_group.entry(*group).or_default().insert(year);
            }
        }
    }

    /// The round of this year.
    #[must_use]
    pub fn get(&self, year: Year) -> Option<&Round> {
        self.by_year.get(&year)
    }

    /// The round of which something is still to come.
    #[must_use]
    pub fn open(&self) -> Option<&Round> {
        self.get(self.open?)
    }

    /// All rounds, the latest first.
    pub fn latest(&self) -> impl Iterator<Item = &Round> {
        self.by_year.values().rev()
    }

    /// The years for which the group was recognised, the earliest first.
    pub fn years_of(&self, group: GroupNo) -> impl Iterator<Item = Year> {
        self.by_group.get(&group).into_iter().flatten().copied()
    }
}

#[cfg(test)]
mod tests {
    use ruma::owned_user_id;

    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a moment")
    }

    fn opened(year: Year) -> RecognitionFact {
        RecognitionFact::Opened { year, by: owned_user_id!("@olga:x.org"), until: at(100) }
    }

    #[test]
    fn groups_are_ranked_by_how_many_nominated_them_and_then_by_who_was_first() {
        let year = Year(2027);
        let mut rounds = Recognitions::default();
        rounds.apply(at(1), &opened(year));
        let mut nominate = |second, group, by: &str| {
            let (by, reason) = (by.try_into().expect("a person"), TextId("why".into()));
            rounds.apply(at(second), &RecognitionFact::Nominated { year, group: GroupNo(group), by, reason });
        };
        nominate(2, 7, "@a:x.org");
        nominate(3, 4, "@a:x.org");
        nominate(4, 9, "@a:x.org");
        nominate(5, 9, "@b:x.org");
        nominate(6, 7, "@a:x.org");
        let ranked = rounds.open().expect("it is open").nominated();
        assert_eq!(ranked, [(GroupNo(9), 2), (GroupNo(7), 1), (GroupNo(4), 1)]);
    }

    #[test]
    fn a_round_that_was_called_off_begins_anew_and_one_that_goes_on_keeps_what_it_has() {
        let (year, who) = (Year(2027), owned_user_id!("@a:x.org"));
        let mut rounds = Recognitions::default();
        rounds.apply(at(1), &opened(year));
        let reason = TextId("why".into());
        let nominated =
            RecognitionFact::Nominated { year, group: GroupNo(4), by: who.clone(), reason: reason.clone() };
        rounds.apply(at(2), &nominated);
        rounds.apply(at(3), &opened(year));
        assert_eq!(rounds.open().map(|round| round.nominated_by(&who).count()), Some(1));
        rounds.apply(at(4), &RecognitionFact::Cancelled { year, by: who.clone(), reason });
        assert_eq!(rounds.open(), None);
        rounds.apply(at(5), &opened(year));
        assert_eq!(rounds.open().map(|round| round.nominated_by(&who).count()), Some(0));
    }
}
