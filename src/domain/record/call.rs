//! Calls for help: what ambassadors are called for, by whom and until when, who signed up, and what came of it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::{CallKind, CallNo, Region, TextId};

/// What became true of a call for help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallFact {
    /// Somebody called.
    Made {
        /// Its number.
        no: CallNo,
        /// Who called.
        by: OwnedUserId,
        /// For what kind of help.
        kind: CallKind,
        /// The region whose ambassadors were written to, if one was named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        region: Option<Region>,
        /// The last day on which one can sign up.
        until: Date,
        /// What it is about.
        words: TextId,
    },
    /// An ambassador signed up.
    Joined {
        /// Its number.
        no: CallNo,
        /// Who.
        who: OwnedUserId,
    },
    /// Somebody who had signed up stepped back.
    Left {
        /// Its number.
        no: CallNo,
        /// Who.
        who: OwnedUserId,
    },
    /// Who called heard of all who had signed up or stepped back until then.
    Told {
        /// Its number.
        no: CallNo,
    },
    /// Its last day is over, and who called was asked what came of it.
    Asked {
        /// Its number.
        no: CallNo,
    },
    /// Who called was forgotten.
    Dropped {
        /// Its number.
        no: CallNo,
    },
    /// Somebody told what came of it.
    Closed {
        /// Its number.
        no: CallNo,
        /// Who.
        by: OwnedUserId,
        /// What.
        outcome: TextId,
    },
}

/// How far a call for help is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// One can sign up.
    Open,
    /// Its last day is over, and who called was asked what came of it, so often and last at that time.
    Asked {
        /// How often.
        times: u32,
        /// When last.
        at: Timestamp,
    },
    /// It was told what came of it, or who called was forgotten.
    Closed,
}

/// A call for help.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Its number.
    pub no: CallNo,
    /// Who called.
    pub by: OwnedUserId,
    /// For what kind of help.
    pub kind: CallKind,
    /// The region whose ambassadors were written to, if one was named.
    pub region: Option<Region>,
    /// The last day on which one can sign up.
    pub until: Date,
    /// What it is about.
    pub words: TextId,
    /// How far it is.
    pub progress: Progress,
    /// Who signed up, the first first.
    pub joined: Vec<OwnedUserId>,
    /// Who signed up (or else stepped back) since who called last heard of it.
    pub untold: BTreeMap<OwnedUserId, bool>,
    /// Since when there is something that they have not heard.
    untold_since: Option<Timestamp>,
}

/// How often who called is asked what came of it.
const ASKED: u32 = 2;

/// All calls for help.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calls {
    by_no: BTreeMap<CallNo, Call>,
    /// Those that are not closed.
    standing: BTreeSet<CallNo>,
    joined_by: BTreeMap<OwnedUserId, BTreeSet<CallNo>>,
    by_caller: BTreeMap<OwnedUserId, BTreeSet<CallNo>>,
    ends: BTreeSet<(Date, CallNo)>,
    asked: BTreeSet<(Timestamp, CallNo)>,
    untold: BTreeSet<(Timestamp, CallNo)>,
}

impl Call {
    /// Whether the person signed up.
    #[must_use]
    pub fn has(&self, who: &UserId) -> bool {
        self.joined.iter().any(|joined| joined == who)
    }

    /// Whether nobody has told yet what came of it.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.progress != Progress::Closed
    }

    fn apply(&mut self, at: Timestamp, fact: &CallFact) {
        match fact {
            CallFact::Made { .. } => {}
            CallFact::Joined { who, .. } => {
                self.joined.push(who.clone());
                self.moved(at, who, true);
            }
            CallFact::Left { who, .. } => {
                self.joined.retain(|joined| joined != who);
                self.moved(at, who, false);
            }
            CallFact::Told { .. } => self.told(),
            CallFact::Asked { .. } => {
                let times = if let Progress::Asked { times, .. } = self.progress { times } else { 0 };
                self.progress = Progress::Asked { times: times + 1, at };
            }
            CallFact::Closed { .. } | CallFact::Dropped { .. } => {
                self.progress = Progress::Closed;
                self.told();
            }
        }
    }

    /// Who comes and goes before anybody heard of it is no news.
    fn moved(&mut self, at: Timestamp, who: &OwnedUserId, came: bool) {
        if self.untold.get(who).is_some_and(|before| *before != came) {
            self.untold.remove(who);
        } else {
            self.untold.insert(who.clone(), came);
        }
        let since = self.untold_since.unwrap_or(at);
        self.untold_since = (!self.untold.is_empty()).then_some(since);
    }

    fn told(&mut self) {
        self.untold.clear();
        self.untold_since = None;
    }
}

impl CallFact {
    fn no(&self) -> CallNo {
        match self {
            Self::Made { no, .. }
            | Self::Joined { no, .. }
            | Self::Left { no, .. }
            | Self::Told { no }
            | Self::Asked { no }
            | Self::Dropped { no }
            | Self::Closed { no, .. } => *no,
        }
    }
}

impl Calls {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &CallFact) {
        let call = match fact {
            CallFact::Made { no, by, kind, region, until, words } => Some(Call {
                no: *no,
                by: by.clone(),
                kind: kind.clone(),
                region: region.clone(),
                until: *until,
                words: words.clone(),
                progress: Progress::Open,
                joined: Vec::new(),
                untold: BTreeMap::new(),
                untold_since: None,
            }),
            _ => self.by_no.remove(&fact.no()),
        };
        let Some(mut call) = call else { return };
        self.unlist(&call);
        call.apply(at, fact);
        self.list(&call);
        self.by_no.insert(call.no, call);
    }

    fn list(&mut self, call: &Call) {
        let no = call.no;
        for who in &call.joined {
            self.joined_by.entry(who.clone()).or_default().insert(no);
        }
        if call.stands() {
            self.standing.insert(no);
            self.by_caller.entry(call.by.clone()).or_default().insert(no);
        }
        match call.progress {
            Progress::Open => {
                self.ends.insert((call.until, no));
            }
            Progress::Asked { times, at } if times < ASKED => {
                self.asked.insert((at, no));
            }
            Progress::Asked { .. } | Progress::Closed => {}
        }
        self.untold.extend(call.untold_since.map(|since| (since, no)));
    }

    fn unlist(&mut self, call: &Call) {
        let no = call.no;
        for who in &call.joined {
            if let Some(theirs) = self.joined_by.get_mut(who) {
                theirs.remove(&no);
            }
        }
        if let Some(theirs) = self.by_caller.get_mut(&call.by) {
            theirs.remove(&no);
        }
        self.standing.remove(&no);
        self.ends.remove(&(call.until, no));
        if let Progress::Asked { at, .. } = call.progress {
            self.asked.remove(&(at, no));
        }
        if let Some(since) = call.untold_since {
            self.untold.remove(&(since, no));
        }
    }

    /// The number of the next one.
    #[must_use]
    pub fn next_no(&self) -> CallNo {
        CallNo(self.by_no.last_key_value().map_or(0, |(no, _)| no.0) + 1)
    }

    /// The call of this number.
    #[must_use]
    pub fn get(&self, no: CallNo) -> Option<&Call> {
        self.by_no.get(&no)
    }

    /// Those of which nobody has told yet what came of them, the latest first.
    pub fn standing(&self) -> impl Iterator<Item = &Call> {
        self.standing.iter().rev().filter_map(|no| self.by_no.get(no))
    }

    /// Those standing that this person made.
    pub fn made_by(&self, who: &UserId) -> impl Iterator<Item = &Call> {
        self.by_caller.get(who).into_iter().flatten().filter_map(|no| self.by_no.get(no))
    }

    /// Those standing for which this person signed up.
    pub fn joined_by(&self, who: &UserId) -> impl Iterator<Item = &Call> {
        let theirs = self.joined_by.get(who).into_iter().flatten().filter_map(|no| self.by_no.get(no));
        theirs.filter(|call| call.stands())
    }

    /// The one whose last day comes first.
    #[must_use]
    pub fn next_end(&self) -> Option<(Date, CallNo)> {
        self.ends.first().copied()
    }

    /// The one whose outcome was asked for the longest time ago and is asked for again.
    #[must_use]
    pub fn next_asked(&self) -> Option<(Timestamp, CallNo)> {
        self.asked.first().copied()
    }

    /// The one of which who called has not heard for the longest time.
    #[must_use]
    pub fn next_untold(&self) -> Option<(Timestamp, CallNo)> {
        self.untold.first().copied()
    }
}

#[cfg(test)]
mod tests {
    use ruma::owned_user_id;

    use super::*;

    #[test]
    fn who_comes_and_goes_unheard_is_no_news() {
        let (no, by, who) = (CallNo(1), owned_user_id!("@olga:x.org"), owned_user_id!("@alice:x.org"));
        let at = |second| Timestamp::from_second(second).expect("a moment");
        let (kind, words) = (CallKind("speaking".to_owned()), TextId("words".into()));
        let mut calls = Calls::default();
        let until = Date::constant(2026, 3, 2);
        calls.apply(at(1), &CallFact::Made { no, by, kind, region: None, until, words });
        assert_eq!(calls.next_untold(), None);
        calls.apply(at(2), &CallFact::Joined { no, who: who.clone() });
        assert_eq!(calls.next_untold(), Some((at(2), no)));
        calls.apply(at(3), &CallFact::Left { no, who: who.clone() });
        assert_eq!(calls.next_untold(), None);
        calls.apply(at(4), &CallFact::Joined { no, who: who.clone() });
        calls.apply(at(5), &CallFact::Told { no });
        assert_eq!(calls.next_untold(), None);
        calls.apply(at(6), &CallFact::Left { no, who: who.clone() });
        assert_eq!(calls.next_untold(), Some((at(6), no)));
        assert_eq!(calls.joined_by(&who).count(), 0);
    }
}
