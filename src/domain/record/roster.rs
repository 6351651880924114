//! The roster: who holds the title or held it, for which region, since when and through which ticket; and what comes
//! next between each of them and the programme. Nobody is ever taken off it, and nothing it once said is forgotten.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::{CaseNo, Region, TextId, TicketNo};

/// What became true of the roster.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RosterFact {
    /// Somebody became an ambassador.
    Entitled {
        /// The ambassador.
        who: OwnedUserId,
        /// Where.
        region: Option<Region>,
        /// The ticket that led there.
        ticket: TicketNo,
        /// Whether they agreed to be listed publicly.
        listed: bool,
    },
    /// They take a break, and until it ends the programme asks nothing of them.
    Paused {
        /// The ambassador.
        who: OwnedUserId,
        /// When it ends.
        until: Timestamp,
        /// Why, in their words.
        because: Option<TextId>,
    },
    /// Their break is over.
    Resumed {
        /// The ambassador.
        who: OwnedUserId,
    },
    /// They stepped down.
    SteppedDown {
        /// The emeritus.
        who: OwnedUserId,
    },
    /// They would like to be an ambassador again, and the organisers were asked, or reminded.
    AskedToReturn {
        /// The emeritus.
        who: OwnedUserId,
    },
    /// They are an ambassador again.
    Returned {
        /// The ambassador.
        who: OwnedUserId,
    },
    /// They were asked how it goes, or reminded of it.
    CheckedOn {
        /// The ambassador.
        who: OwnedUserId,
    },
    /// The check-in is put off: they are away.
    Spared {
        /// The ambassador.
        who: OwnedUserId,
        /// When they can be asked.
        until: Timestamp,
    },
    /// They were in contact: they answered, or did something that an ambassador does.
    Heard {
        /// The ambassador.
        who: OwnedUserId,
    },
    /// They answered no check-in and no reminder, and the organisers were told.
    Silent {
        /// The ambassador.
        who: OwnedUserId,
    },
    /// A question of the community's was put to them.
    Consulted {
        /// The ambassador.
        who: OwnedUserId,
    },
    /// It was undone that somebody became an ambassador.
    Undone {
        /// Who was one.
        who: OwnedUserId,
        /// The ticket that had led there.
        ticket: TicketNo,
    },
    /// The title was taken back for misuse.
    Revoked {
        /// Who held it.
        who: OwnedUserId,
        /// The case.
        case: CaseNo,
    },
    /// That was overturned on appeal: they are again what they were before.
    Restored {
        /// Who.
        who: OwnedUserId,
        /// The case.
        case: CaseNo,
    },
}

impl RosterFact {
    /// Of whom it became true.
    #[must_use]
    pub fn who(&self) -> &OwnedUserId {
        match self {
            Self::Entitled { who, .. }
            | Self::Paused { who, .. }
            | Self::Resumed { who }
            | Self::SteppedDown { who }
            | Self::AskedToReturn { who }
            | Self::Returned { who }
            | Self::CheckedOn { who }
            | Self::Spared { who, .. }
            | Self::Heard { who }
            | Self::Silent { who }
            | Self::Consulted { who }
            | Self::Undone { who, .. }
            | Self::Revoked { who, .. }
            | Self::Restored { who, .. } => who,
        }
    }
}

/// What somebody on the roster is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// An ambassador.
    Active,
    /// An ambassador who takes a break.
    Paused {
        /// When it ends.
        until: Timestamp,
        /// Why, in their words.
        because: Option<TextId>,
    },
    /// They stepped down, and are thanked for what they did.
    Emeritus {
        /// Since when.
        since: Timestamp,
    },
    /// The title was taken back.
    Ended {
        /// Since when.
        since: Timestamp,
    },
}

impl Standing {
    /// Whether it comes with the title.
    #[must_use]
    pub fn holds_title(&self) -> bool {
        matches!(self, Self::Active | Self::Paused { .. })
    }
}

/// What comes next between the programme and somebody on the roster, reckoned from a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wait {
    /// A check-in, some time after they were last in contact.
    CheckIn,
    /// Their answer to it, some time after they were last asked.
    Answer {
        /// How often they were asked.
        asked: u32,
    },
    /// A check-in that was put off, at that very moment.
    Spared,
    /// The end of their break, at that very moment.
    BreakEnds,
    /// The organisers' word on their return, some time after those were asked.
    Welcome,
}

/// Somebody on the roster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ambassador {
    /// Where.
    pub region: Option<Region>,
    /// The ticket that led there.
    pub ticket: TicketNo,
    /// Since when; a break or a return changes nothing in it.
    pub since: Timestamp,
    /// Whether they agreed to be listed publicly.
    pub listed: bool,
    /// What they are now.
    pub standing: Standing,
    /// What they were when; a break that ended is followed by being active, and so is a return.
    pub history: Vec<(Timestamp, Standing)>,
    /// What comes next, and from when on that is reckoned.
    pub wait: Option<(Wait, Timestamp)>,
    /// When they were last in contact.
    pub heard: Timestamp,
    /// When a question was last put to them.
    pub consulted: Option<Timestamp>,
}

/// Everyone who ever held the title.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roster {
    by_person: BTreeMap<OwnedUserId, Ambassador>,
    by_region: BTreeMap<Option<Region>, Regional>,
    waits: BTreeMap<Wait, BTreeSet<(Timestamp, OwnedUserId)>>,
}

/// The people of one region.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Regional {
    holders: BTreeSet<OwnedUserId>,
    emeriti: BTreeSet<OwnedUserId>,
    /// The active ones, in the order in which questions are put to them.
    turns: BTreeSet<(Option<Timestamp>, OwnedUserId)>,
}

impl Ambassador {
    fn apply(&mut self, at: Timestamp, fact: &RosterFact) {
        if let RosterFact::Paused { .. } | RosterFact::Returned { .. } | RosterFact::Heard { .. } = fact {
            self.heard = at;
        }
        match fact {
            RosterFact::Entitled { .. } | RosterFact::Resumed { .. } | RosterFact::Returned { .. } => {
                self.stand(at, Standing::Active, Some((Wait::CheckIn, at)));
            }
            RosterFact::Paused { until, because, .. } => {
                let paused = Standing::Paused { until: *until, because: because.clone() };
                self.stand(at, paused, Some((Wait::BreakEnds, *until)));
            }
            RosterFact::SteppedDown { .. } => self.stand(at, Standing::Emeritus { since: at }, None),
            RosterFact::AskedToReturn { .. } => self.wait = Some((Wait::Welcome, at)),
            RosterFact::CheckedOn { .. } => {
                let before = match self.wait {
                    Some((Wait::Answer { asked }, _)) => asked,
                    _ => 0,
                };
                self.wait = Some((Wait::Answer { asked: before + 1 }, at));
            }
            RosterFact::Spared { until, .. } => self.wait = Some((Wait::Spared, *until)),
            RosterFact::Heard { .. } | RosterFact::Silent { .. } => {
                if self.standing == Standing::Active {
                    self.wait = Some((Wait::CheckIn, at));
                }
            }
            RosterFact::Consulted { .. } => self.consulted = Some(at),
            RosterFact::Undone { ticket, .. } if *ticket == self.ticket => {
                self.stand(at, Standing::Ended { since: at }, None);
            }
            RosterFact::Undone { .. } => {}
            RosterFact::Revoked { .. } => self.stand(at, Standing::Ended { since: at }, None),
            RosterFact::Restored { .. } => self.restore(at),
        }
    }

    /// Stands again where they stood before the title was taken back. A break that ended meanwhile is over.
    fn restore(&mut self, at: Timestamp) {
        let mut before = self.history.iter().rev().map(|(_, standing)| standing);
        match before.find(|standing| !matches!(standing, Standing::Ended { .. })).cloned() {
            Some(emeritus @ Standing::Emeritus { .. }) => self.stand(at, emeritus, None),
            Some(Standing::Paused { until, because }) if until > at => {
                self.stand(at, Standing::Paused { until, because }, Some((Wait::BreakEnds, until)));
            }
            _ => self.stand(at, Standing::Active, Some((Wait::CheckIn, at))),
        }
    }

    fn stand(&mut self, at: Timestamp, standing: Standing, wait: Option<(Wait, Timestamp)>) {
        self.history.push((at, standing.clone()));
        self.standing = standing;
        self.wait = wait;
    }
}

impl Roster {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &RosterFact) {
        let who = fact.who();
        if let RosterFact::AskedToReturn { .. }
        | RosterFact::CheckedOn { .. }
        | RosterFact::Spared { .. }
        | RosterFact::Heard { .. }
        | RosterFact::Silent { .. } = fact
        {
            if let Some(entry) = self.by_person.get_mut(who) {
                let before = entry.wait;
                entry.apply(at, fact);
                let now = entry.wait;
                self.wait(who, before, now);
            }
            return;
        }
        let before = self.by_person.remove(who);
        if let Some(entry) = &before {
            self.unlist(who, entry);
        }
        let entry = match (fact, before) {
            (RosterFact::Entitled { region, ticket, listed, .. }, before) => Some(Ambassador {
                region: region.clone(),
                ticket: *ticket,
                since: at,
                listed: *listed,
                standing: Standing::Active,
                history: before.map(|before| before.history).unwrap_or_default(),
                wait: None,
                heard: at,
                consulted: None,
            }),
            (_, before) => before,
        };
        if let Some(mut entry) = entry {
            entry.apply(at, fact);
            self.list(who, &entry);
            self.by_person.insert(who.clone(), entry);
        }
    }

    fn list(&mut self, who: &OwnedUserId, entry: &Ambassador) {
        let there = self.by_region.entry(entry.region.clone()).or_default();
        match entry.standing {
            Standing::Active => {
                there.holders.insert(who.clone());
                there.turns.insert((entry.consulted, who.clone()));
            }
            Standing::Paused { .. } => {
                there.holders.insert(who.clone());
            }
            Standing::Emeritus { .. } => {
                there.emeriti.insert(who.clone());
            }
            Standing::Ended { .. } => {}
        }
        self.wait(who, None, entry.wait);
    }

    fn unlist(&mut self, who: &OwnedUserId, entry: &Ambassador) {
        if let Some(there) = self.by_region.get_mut(&entry.region) {
            there.holders.remove(who);
            there.emeriti.remove(who);
            there.turns.remove(&(entry.consulted, who.clone()));
        }
        self.wait(who, entry.wait, None);
    }

    /// Now this comes next, and no longer what did before.
    fn wait(&mut self, who: &OwnedUserId, before: Option<(Wait, Timestamp)>, now: Option<(Wait, Timestamp)>) {
        if before == now {
            return;
        }
        if let Some((wait, from)) = before
            && let Some(waiting) = self.waits.get_mut(&wait)
        {
            waiting.remove(&(from, who.clone()));
        }
        if let Some((wait, from)) = now {
            self.waits.entry(wait).or_default().insert((from, who.clone()));
        }
    }

    /// The person's entry, if they hold the title.
    #[must_use]
    pub fn of(&self, who: &UserId) -> Option<&Ambassador> {
        self.entry(who).filter(|entry| entry.standing.holds_title())
    }

    /// The person's entry, if they stepped down.
    #[must_use]
    pub fn emeritus(&self, who: &UserId) -> Option<&Ambassador> {
        self.entry(who).filter(|entry| matches!(entry.standing, Standing::Emeritus { .. }))
    }

    /// The person's entry, if they ever held the title.
    #[must_use]
    pub fn entry(&self, who: &UserId) -> Option<&Ambassador> {
        self.by_person.get(who)
    }

    /// Everyone who ever held the title, sorted by Matrix ID.
    pub fn iter(&self) -> impl Iterator<Item = (&OwnedUserId, &Ambassador)> {
        self.by_person.iter()
    }

    /// Those of a region who hold the title, sorted by Matrix ID.
    pub fn holders_in(&self, region: Option<&Region>) -> impl Iterator<Item = (&OwnedUserId, &Ambassador)> {
        self.named(self.in_region(region).map(|there| &there.holders))
    }

    /// Those of a region who stepped down, sorted by Matrix ID.
    pub fn emeriti_in(&self, region: Option<&Region>) -> impl Iterator<Item = (&OwnedUserId, &Ambassador)> {
        self.named(self.in_region(region).map(|there| &there.emeriti))
    }

    /// How many of a region hold the title.
    #[must_use]
    pub fn number_in(&self, region: Option<&Region>) -> usize {
        self.in_region(region).map_or(0, |there| there.holders.len())
    }

    /// How many there are who are active, who take a break, and who stepped down.
    #[must_use]
    pub fn numbers(&self) -> (usize, usize, usize) {
        self.by_region.values().fold((0, 0, 0), |(active, paused, emeriti), there| {
            let resting = there.holders.len() - there.turns.len();
            (active + there.turns.len(), paused + resting, emeriti + there.emeriti.len())
        })
    }

    /// The active ambassadors of a region: those who were not asked anything for the longest time first.
    pub fn turns_in(&self, region: Option<&Region>) -> impl Iterator<Item = &OwnedUserId> {
        self.in_region(region).into_iter().flat_map(|there| &there.turns).map(|(_, who)| who)
    }

    /// Of everything that comes next, the first of each kind: how long each takes, the programme says.
    pub fn next_waits(&self) -> impl Iterator<Item = (Wait, Timestamp, &OwnedUserId)> {
        self.waits.iter().filter_map(|(wait, waiting)| waiting.first().map(|(from, who)| (*wait, *from, who)))
    }

    /// Everyone for whom this comes next, and from when on that is reckoned, the longest first.
    pub fn waiting(&self, wait: Wait) -> impl Iterator<Item = (Timestamp, &OwnedUserId)> {
        self.waits.get(&wait).into_iter().flatten().map(|(from, who)| (*from, who))
    }

    fn in_region(&self, region: Option<&Region>) -> Option<&Regional> {
        self.by_region.get(&region.cloned())
    }

    fn named<'a>(
        &'a self,
        people: Option<&'a BTreeSet<OwnedUserId>>,
    ) -> impl Iterator<Item = (&'a OwnedUserId, &'a Ambassador)> {
        people.into_iter().flatten().filter_map(|who| self.by_person.get_key_value(who))
    }
}

#[cfg(test)]
mod tests {
    use ruma::owned_user_id;

    use super::*;

    fn at(day: i64) -> Timestamp {
        Timestamp::from_second(day * 86_400).expect("a moment")
    }

    fn people() -> [OwnedUserId; 3] {
        ["@a:x.org", "@b:x.org", "@c:x.org"].map(|id| UserId::parse(id).expect("an id"))
    }

    /// Three ambassadors of one region, entitled on the first three days.
    fn roster() -> (Roster, Option<Region>) {
        let (mut roster, region) = (Roster::default(), Some(Region("north".to_owned())));
        for (day, who) in (1..).zip(people()) {
            let (region, ticket) = (region.clone(), TicketNo(1));
            roster.apply(at(day), &RosterFact::Entitled { who, region, ticket, listed: true });
        }
        (roster, region)
    }

    #[test]
    fn whoever_was_not_asked_for_the_longest_time_is_asked_next() {
        let (mut roster, region) = roster();
        let [a, b, c] = people();
        let turns = |roster: &Roster| roster.turns_in(region.as_ref()).cloned().collect::<Vec<_>>();
        assert_eq!(turns(&roster), [a.clone(), b.clone(), c.clone()]);
        roster.apply(at(4), &RosterFact::Consulted { who: a.clone() });
        roster.apply(at(5), &RosterFact::Consulted { who: b.clone() });
        assert_eq!(turns(&roster), [c.clone(), a.clone(), b.clone()]);
        roster.apply(at(6), &RosterFact::Paused { who: c.clone(), until: at(9), because: None });
        roster.apply(at(6), &RosterFact::SteppedDown { who: a.clone() });
        assert_eq!(turns(&roster), [b]);
        assert_eq!(roster.number_in(region.as_ref()), 2, "a break keeps the title");
        assert_eq!(roster.emeriti_in(region.as_ref()).map(|(who, _)| who).collect::<Vec<_>>(), [&a]);
    }

    #[test]
    fn of_each_kind_the_longest_wait_comes_first_and_nobody_waits_twice() {
        let (mut roster, _) = roster();
        let [a, b, c] = people();
        let next = |roster: &Roster| {
            roster.next_waits().map(|(wait, from, who)| (wait, from, who.clone())).collect::<Vec<_>>()
        };
        assert_eq!(next(&roster), [(Wait::CheckIn, at(1), a.clone())]);
        roster.apply(at(90), &RosterFact::CheckedOn { who: a.clone() });
        roster.apply(at(104), &RosterFact::CheckedOn { who: a.clone() });
        let asked_twice = (Wait::Answer { asked: 2 }, at(104), a.clone());
        assert_eq!(next(&roster), [(Wait::CheckIn, at(2), b.clone()), asked_twice]);
        roster.apply(at(105), &RosterFact::Heard { who: a.clone() });
        roster.apply(at(105), &RosterFact::SteppedDown { who: b });
        roster.apply(at(105), &RosterFact::Spared { who: c.clone(), until: at(120) });
        assert_eq!(next(&roster), [(Wait::CheckIn, at(105), a), (Wait::Spared, at(120), c)]);
    }

    #[test]
    fn whoever_was_never_entitled_is_nobody_whatever_becomes_true_of_them() {
        let mut roster = Roster::default();
        roster.apply(at(1), &RosterFact::Heard { who: owned_user_id!("@nobody:x.org") });
        assert_eq!(roster, Roster::default());
    }
}
