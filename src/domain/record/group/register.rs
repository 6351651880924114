//! All user groups, and by whom and where they are found.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::Group;
use super::change::{Change, GroupFact};
use super::evidence::{Evidence, Renewal};
use super::mentoring::Mentoring;
use super::profile::Profile;
use super::review::{Review, Wait};
use super::search::Search;
use super::standing::{Standing, StandingName, Support};
use crate::domain::ids::{GroupNo, Region};
use crate::domain::name_key::NameKey;

/// All user groups.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Groups {
    by_no: BTreeMap<GroupNo, Group>,
    /// By those who organise them.
    by_organiser: BTreeMap<OwnedUserId, BTreeSet<GroupNo>>,
    /// By those who mentor them, or were asked to.
    by_mentor: BTreeMap<OwnedUserId, BTreeSet<GroupNo>>,
    /// By those who were asked to speak for them.
    by_asked: BTreeMap<OwnedUserId, BTreeSet<GroupNo>>,
    by_region: BTreeMap<Region, BTreeSet<GroupNo>>,
    by_standing: BTreeMap<StandingName, BTreeSet<GroupNo>>,
    /// Those that were refused and whose words are kept, by when they were.
    refused: BTreeSet<(Timestamp, GroupNo)>,
    by_name: BTreeMap<NameKey, BTreeSet<GroupNo>>,
    by_place: BTreeMap<NameKey, BTreeSet<GroupNo>>,
    /// Those that seek a mentor, and who could be one again.
    pub search: Search,
    /// By when the first ends of what was validated.
    by_end: BTreeSet<(Renewal, Timestamp, GroupNo)>,
    /// What comes next of them by itself, and from when on that is reckoned, the first first.
    waits: BTreeMap<Wait, BTreeSet<(Timestamp, GroupNo)>>,
    /// How many proposals were no user groups at all, by those who made them.
    mistaken: BTreeMap<OwnedUserId, u32>,
    last: u32,
}

impl Groups {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &GroupFact) {
        let no = fact.no;
        self.unlist(no);
        if let Change::Proposed { by, answers } = &fact.change {
            let group = Group {
                no,
                contact: by.clone(),
                handover: None,
                profile: Profile { answers: answers.clone() },
                proposed: at,
                standing: Standing::Proposed,
                evidence: Evidence::default(),
                mentoring: Mentoring::default(),
                review: Review::default(),
                history: Vec::new(),
            };
            self.by_no.insert(no, group);
            self.last = self.last.max(no.0);
        }
        if let Some(group) = self.by_no.get_mut(&no) {
            group.apply(at, &fact.change);
            if let Change::Refused { why: None, .. } = &fact.change {
                *self.mistaken.entry(group.contact.clone()).or_default() += 1;
            }
        }
        match fact.change {
            Change::Refused { .. } => {
                self.refused.insert((at, no));
            }
            Change::WordsExpired => self.refused.retain(|(_, refused)| *refused != no),
            _ => {}
        }
        self.list(no);
    }

    fn unlist(&mut self, no: GroupNo) {
        let Some(group) = self.by_no.get(&no) else { return };
        for who in group.organisers() {
            remove(&mut self.by_organiser, who, no);
        }
        if let Some(mentor) = group.mentoring.concerns() {
            remove(&mut self.by_mentor, mentor, no);
        }
        if let Some(handover) = &group.handover {
            remove(&mut self.by_asked, &handover.to, no);
        }
        if let Some(region) = group.profile.region() {
            remove(&mut self.by_region, region, no);
        }
        remove(&mut self.by_standing, &StandingName::of(&group.standing), no);
        if let Some(name) = group.profile.name_key() {
            remove(&mut self.by_name, &name, no);
        }
        if let Some(place) = group.profile.place_key() {
            remove(&mut self.by_place, &place, no);
        }
        self.search.unlist(no, &group.mentoring);
        for (renewal, end) in ends(group) {
            self.by_end.remove(&(renewal, end, no));
        }
        for (wait, at) in next(group) {
            if let Some(waiting) = self.waits.get_mut(&wait) {
                waiting.remove(&(at, no));
            }
        }
    }

    fn list(&mut self, no: GroupNo) {
        let Some(group) = self.by_no.get(&no) else { return };
        for who in group.organisers() {
            self.by_organiser.entry(who.clone()).or_default().insert(no);
        }
        if let Some(mentor) = group.mentoring.concerns() {
            self.by_mentor.entry(mentor.to_owned()).or_default().insert(no);
        }
        if let Some(handover) = &group.handover {
            self.by_asked.entry(handover.to.clone()).or_default().insert(no);
        }
        if let Some(region) = group.profile.region() {
            self.by_region.entry(region.clone()).or_default().insert(no);
        }
        self.by_standing.entry(StandingName::of(&group.standing)).or_default().insert(no);
        if let Some(name) = group.profile.name_key() {
            self.by_name.entry(name).or_default().insert(no);
        }
        if let Some(place) = group.profile.place_key() {
            self.by_place.entry(place).or_default().insert(no);
        }
        self.by_end.extend(ends(group).map(|(renewal, end)| (renewal, end, no)));
        self.search.list(no, &group.mentoring);
        for (wait, at) in next(group) {
            self.waits.entry(wait).or_default().insert((at, no));
        }
    }

    /// Sees whether the group's mentor can go on, or who was asked can still be: `can` says so of who is asked to, and of
    /// who does.
    pub fn look_after(&mut self, no: GroupNo, can: impl Fn(&Mentoring) -> bool) {
        let Some(group) = self.by_no.get(&no) else { return };
        let is_left = group
            .mentoring
            .concerns()
            .is_some_and(|who| group.is_organised_by(who) || !can(&group.mentoring));
        self.search.strand(no, is_left);
    }

    /// The number of the next one.
    #[must_use]
    pub fn next_no(&self) -> GroupNo {
        GroupNo(self.last + 1)
    }

    /// Of everything that comes next by itself, the first of each kind: how long each takes, the programme says.
    pub fn next_waits(&self) -> impl Iterator<Item = (Wait, Timestamp, GroupNo)> {
        let first = |waiting: &BTreeSet<(Timestamp, GroupNo)>| waiting.first().copied();
        self.waits.iter().filter_map(move |(wait, waiting)| first(waiting).map(|(at, no)| (*wait, at, no)))
    }

    /// How many proposals of this person were no user groups at all.
    #[must_use]
    pub fn mistaken(&self, who: &UserId) -> u32 {
        self.mistaken.get(who).copied().unwrap_or_default()
    }

    /// The group of this number.
    #[must_use]
    pub fn get(&self, no: GroupNo) -> Option<&Group> {
        self.by_no.get(&no)
    }

    /// All groups, the oldest first; those that were refused or closed too.
    #[must_use]
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Group> {
        self.by_no.values()
    }

    /// The groups that the person organises, the oldest first; those that were refused or closed too.
    pub fn organised_by(&self, who: &UserId) -> impl Iterator<Item = &Group> {
        self.by_organiser.get(who).into_iter().flatten().filter_map(|no| self.get(*no))
    }

    /// The groups for which the person was asked to speak.
    pub fn asked_of(&self, who: &UserId) -> impl Iterator<Item = &Group> {
        self.by_asked.get(who).into_iter().flatten().filter_map(|no| self.get(*no))
    }

    /// The groups that the person mentors or was asked to, the oldest first.
    pub fn of_mentor(&self, who: &UserId) -> impl Iterator<Item = &Group> {
        self.by_mentor.get(who).into_iter().flatten().filter_map(|no| self.get(*no))
    }

    /// Of those that were refused and whose words are kept, the first, and when it was.
    #[must_use]
    pub fn first_refused(&self) -> Option<(Timestamp, GroupNo)> {
        self.refused.first().copied()
    }

    /// The groups that stand there, the oldest first.
    pub fn standing(&self, at: StandingName) -> impl Iterator<Item = &Group> {
        self.by_standing.get(&at).into_iter().flatten().filter_map(|no| self.get(*no))
    }

    /// When the first ends of what was validated, of all that is as far, and of which group.
    #[must_use]
    pub fn next_end(&self, renewal: Renewal) -> Option<(Timestamp, GroupNo)> {
        let first = self.by_end.range((renewal, Timestamp::MIN, GroupNo(0))..).next();
        first.filter(|(so_far, ..)| *so_far == renewal).map(|(_, end, no)| (*end, *no))
    }

    /// The groups of the region, the oldest first; those that were refused or closed too.
    pub fn in_region(&self, region: &Region) -> impl Iterator<Item = &Group> {
        self.by_region.get(region).into_iter().flatten().filter_map(|no| self.get(*no))
    }

    /// The groups of this name, the oldest first; those that were refused or closed too.
    pub fn named(&self, name: NameKey) -> impl Iterator<Item = &Group> {
        self.by_name.get(&name).into_iter().flatten().filter_map(|no| self.get(*no))
    }

    /// The groups in the same town, the oldest first; those that were refused or closed too.
    pub fn in_place(&self, place: NameKey) -> impl Iterator<Item = &Group> {
        self.by_place.get(&place).into_iter().flatten().filter_map(|no| self.get(*no))
    }
}

/// When the first ends of what was validated and somebody is to be asked to look at again.
fn ends(group: &Group) -> impl Iterator<Item = (Renewal, Timestamp)> + use<> {
    let ends = [Renewal::Fresh, Renewal::Asked].map(|renewal| (renewal, group.next_end(renewal)));
    ends.into_iter().filter_map(|(renewal, end)| Some((renewal, end?)))
}

/// What comes next of the group by itself.
fn next(group: &Group) -> impl Iterator<Item = (Wait, Timestamp)> {
    group.review.next().into_iter().chain(group.standing.support().and_then(Support::next))
}

fn remove<K: Ord + std::borrow::Borrow<Q>, Q: Ord + ?Sized>(
    index: &mut BTreeMap<K, BTreeSet<GroupNo>>,
    key: &Q,
    no: GroupNo,
) {
    if let Some(numbers) = index.get_mut(key) {
        numbers.remove(&no);
        if numbers.is_empty() {
            index.remove(key);
        }
    }
}
