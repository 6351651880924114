//! Cases of misuse of the title (PRODUCT, section 6): what somebody is said to have done, how they were heard, and what
//! was decided. One case at a time stands open about a person; whatever else is reported of them meanwhile joins it.

mod known;
pub mod register;
pub mod step;
pub mod wearer;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::{OwnedEventId, OwnedRoomId, OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use self::step::Step;
use crate::domain::ids::{CaseNo, MisuseKind, TextId};

/// What became true of misuse of the title.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MisuseFact {
    /// Somebody reported somebody, which opens a case or joins the open one. Who did is told to nobody.
    Reported {
        /// The case.
        case: CaseNo,
        /// Whom it is about.
        about: OwnedUserId,
        /// Who reported it.
        by: OwnedUserId,
        /// What they are said to have done.
        kind: MisuseKind,
        /// What the reporter wrote about it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<TextId>,
        /// The messages that show it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        evidence: Vec<Evidence>,
        /// Whether the first of these messages is the accused's own, where everybody reads: they see that link alone.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        theirs: bool,
        /// What the first of these messages says, kept while the reporter is asked whether the organisers may read it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        says: Option<TextId>,
        /// Until when the accused may answer, where this is new to them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Timestamp>,
    },
    /// Who reported said what it was.
    KindNamed {
        /// The case.
        case: CaseNo,
        /// Who reported it. Told to nobody.
        by: OwnedUserId,
        /// What it was.
        kind: MisuseKind,
        /// Until when the accused may answer, where this is new to them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Timestamp>,
    },
    /// The bot saw somebody wear the title who does not hold it, which opens a case or joins the open one.
    Seen {
        /// The case.
        case: CaseNo,
        /// Whom it is about.
        about: OwnedUserId,
        /// What they are said to have done.
        kind: MisuseKind,
        /// In which room.
        room: OwnedRoomId,
        /// Under which name.
        name: TextId,
        /// Until when the accused may answer, where this is new to them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Timestamp>,
    },
    /// Who reported a message agreed that the organisers read its words here, whatever becomes of the message.
    Quoted {
        /// The case.
        case: CaseNo,
        /// The message.
        evidence: Evidence,
        /// What it says.
        words: TextId,
    },
    /// The accused took off the name that claims the title, before anything was decided.
    NameGone {
        /// The case.
        case: CaseNo,
    },
    /// The accused answered.
    Answered {
        /// The case.
        case: CaseNo,
        /// What they wrote.
        words: TextId,
    },
    /// The time to answer is over, and the accused has written nothing.
    Unanswered {
        /// The case.
        case: CaseNo,
    },
    /// The organisers were reminded that it waits for them.
    Reminded {
        /// The case.
        case: CaseNo,
    },
    /// It was decided.
    Decided {
        /// The case.
        case: CaseNo,
        /// By whom.
        by: OwnedUserId,
        /// What.
        verdict: Verdict,
        /// Why.
        reason: TextId,
        /// What the accused were told of it.
        #[serde(default, skip_serializing_if = "Terms::are_none")]
        terms: Terms,
    },
    /// The accused appealed.
    Appealed {
        /// The case.
        case: CaseNo,
        /// What they wrote.
        words: TextId,
    },
    /// The appeal was decided, and with it the case, for good.
    AppealDecided {
        /// The case.
        case: CaseNo,
        /// By whom.
        by: OwnedUserId,
        /// Whether the decision stands.
        stands: bool,
        /// Why.
        reason: TextId,
        /// Until when the accused shall take another name now, if they were asked to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rename: Option<Timestamp>,
    },
    /// Who was asked to take another name wears the title no longer.
    Renamed {
        /// The case.
        case: CaseNo,
    },
    /// Who was asked to take another name still wears the title, and the organisers heard of it.
    StillWorn {
        /// The case.
        case: CaseNo,
    },
    /// Somebody's display name in a community room claims the title.
    Wears {
        /// Who.
        who: OwnedUserId,
        /// Where.
        room: OwnedRoomId,
        /// The name.
        name: TextId,
    },
    /// Their name came up once more, which changes no case: the organisers know that it comes and goes.
    Noticed {
        /// Who.
        who: OwnedUserId,
    },
    /// It does so no longer, or they have left.
    TookOff {
        /// Who.
        who: OwnedUserId,
        /// Where.
        room: OwnedRoomId,
    },
}

/// A message that shows what somebody did, by where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Evidence {
    /// The room.
    pub room: OwnedRoomId,
    /// The message.
    pub event: OwnedEventId,
}

/// What a case ends with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// There is nothing in it.
    Dismissed,
    /// They are asked not to do it again.
    Warned,
    /// They are asked to take another name.
    Rename,
    /// The title is taken back.
    Revoked,
}

/// What the accused were told of a decision against them. It holds, whatever the programme says later.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// Until when they may appeal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appeal: Option<Timestamp>,
    /// Until when they shall take another name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rename: Option<Timestamp>,
    /// From when on they may apply again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again: Option<Timestamp>,
    /// Whether the community was told.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub announced: bool,
}

impl Terms {
    fn are_none(&self) -> bool {
        *self == Self::default()
    }
}

/// A report, as the organisers may know it: all but who wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// When.
    pub at: Timestamp,
    /// What they are said to have done.
    pub kind: MisuseKind,
    /// What the reporter wrote about it.
    pub reason: Option<TextId>,
    /// The messages that show it.
    pub evidence: Vec<Evidence>,
    /// Whether the accused may see the first of them.
    theirs: bool,
    /// Whether its reporter has said since what it is about.
    named: bool,
    /// Who reported it. Nobody else is ever told.
    by: OwnedUserId,
}

/// What was decided, by whom and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub by: OwnedUserId,
    /// What.
    pub verdict: Verdict,
    /// Why.
    pub reason: TextId,
    /// What the accused were told of it.
    pub terms: Terms,
}

/// An appeal, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appeal {
    /// When.
    pub at: Timestamp,
    /// What the accused wrote.
    pub words: TextId,
    /// When it was decided, by whom, whether the decision stands, and why.
    pub decided: Option<(Timestamp, OwnedUserId, bool, TextId)>,
}

/// A case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Its number.
    pub no: CaseNo,
    /// Whom it is about.
    pub about: OwnedUserId,
    /// When it was opened.
    pub opened: Timestamp,
    /// What was reported, oldest first.
    pub reports: Vec<Report>,
    /// Who reported it. Nobody else is ever told.
    reporters: Vec<OwnedUserId>,
    /// What the accused was ever said to have done, though its reporter calls it something else now.
    claimed: BTreeSet<MisuseKind>,
    /// The names under which the bot saw them wear the title, and where, oldest first.
    pub seen: Vec<(Timestamp, MisuseKind, OwnedRoomId, TextId)>,
    /// The messages whose words wait for their reporter's consent.
    says: BTreeMap<TextId, Evidence>,
    /// Whether they have taken off the name that claims the title, and the organisers heard of it.
    pub name_gone: bool,
    /// The words of messages that show it.
    pub quotes: Vec<(Evidence, TextId)>,
    /// What the accused wrote about it, oldest first.
    pub answers: Vec<(Timestamp, TextId)>,
    /// Whether the time to answer went by in silence.
    pub unanswered: bool,
    /// Until when they may answer what was new last, as they were told; cases of old do not say.
    pub hearing: Option<Timestamp>,
    /// How often there was something new to answer.
    pub hearings: u32,
    /// How many of the answers came before that.
    answered_before: usize,
    /// How often something of it has changed that who decides should know.
    pub changes: u32,
    /// When the organisers last heard that it waits for them, or that they may decide.
    pub told: Timestamp,
    /// What was decided, if anything was.
    pub decided: Option<Decided>,
    /// The appeal, if there is one.
    pub appeal: Option<Appeal>,
    /// What has come of it that the accused were asked to take another name, if they were.
    pub renaming: Option<Renaming>,
    /// When what happened, oldest first; who reported is left out.
    pub history: Vec<(Timestamp, Step)>,
}

/// What has come of it that somebody was asked to take another name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Renaming {
    /// They have until then.
    Until(Timestamp),
    /// They have not, and the organisers heard of it.
    Overdue,
    /// They wear the title no longer.
    Done,
}

impl Case {
    /// A case of which nothing is known yet.
    #[must_use]
    pub fn new(no: CaseNo, about: OwnedUserId, at: Timestamp) -> Self {
        Self {
            no,
            about,
            opened: at,
            reports: Vec::new(),
            reporters: Vec::new(),
            claimed: BTreeSet::new(),
            seen: Vec::new(),
            says: BTreeMap::new(),
            name_gone: false,
            quotes: Vec::new(),
            answers: Vec::new(),
            unanswered: false,
            hearing: None,
            hearings: 0,
            answered_before: 0,
            changes: 0,
            told: at,
            decided: None,
            appeal: None,
            renaming: None,
            history: Vec::new(),
        }
    }

    fn apply(&mut self, at: Timestamp, fact: &MisuseFact) {
        self.hear(fact);
        let step = match fact.clone() {
            MisuseFact::Reported { by, kind, reason, evidence, theirs, says, .. } => {
                self.says.extend(says.zip(evidence.first().cloned()));
                self.claimed.insert(kind.clone());
                let (by_whom, named) = (by.clone(), false);
                self.reports.push(Report { at, kind, reason, evidence, theirs, named, by: by_whom });
                if !self.reporters.contains(&by) {
                    self.reporters.push(by);
                }
                Step::Reported
            }
            MisuseFact::KindNamed { by, kind, .. } => {
                self.name_kind(&by, &kind);
                self.changes += 1;
                return;
            }
            MisuseFact::Seen { kind, room, name, .. } => {
                self.claimed.insert(kind.clone());
                self.seen.push((at, kind, room, name));
                self.name_gone = false;
                Step::Seen
            }
            MisuseFact::NameGone { .. } => {
                self.name_gone = true;
                Step::NameGone
            }
            MisuseFact::Quoted { evidence, words, .. } => {
                self.says.remove(&words);
                self.quotes.push((evidence, words));
                Step::Quoted
            }
            MisuseFact::Answered { words, .. } => {
                if !self.was_heard() || self.answers.is_empty() {
                    self.told = at;
                }
                self.answers.push((at, words));
                Step::Answered
            }
            MisuseFact::Unanswered { .. } => {
                self.unanswered = true;
                self.told = at;
                Step::Unanswered
            }
            MisuseFact::Reminded { .. } => {
                self.told = at;
                return;
            }
            MisuseFact::Decided { by, verdict, reason, terms, .. } => {
                self.renaming = terms.rename.map(Renaming::Until);
                let decided = Decided { at, by: by.clone(), verdict, reason: reason.clone(), terms };
                self.decided = Some(decided);
                Step::Decided { by, verdict, reason }
            }
            MisuseFact::Appealed { words, .. } => {
                self.appeal = Some(Appeal { at, words, decided: None });
                self.told = at;
                Step::Appealed
            }
            MisuseFact::AppealDecided { by, stands, reason, rename, .. } => {
                self.renaming = rename.map(Renaming::Until).or(self.renaming.filter(|_| stands));
                if let Some(appeal) = &mut self.appeal {
                    appeal.decided = Some((at, by.clone(), stands, reason.clone()));
                }
                Step::AppealDecided { by, stands, reason }
            }
            MisuseFact::Renamed { .. } => {
                self.renaming = Some(Renaming::Done);
                Step::Renamed
            }
            MisuseFact::StillWorn { .. } => {
                self.renaming = Some(Renaming::Overdue);
                Step::StillWorn
            }
            MisuseFact::Wears { .. } | MisuseFact::TookOff { .. } | MisuseFact::Noticed { .. } => return,
        };
        self.changes += 1;
        self.history.push((at, step));
    }

    /// All that anybody wrote in it.
    pub fn texts(&self) -> impl Iterator<Item = &TextId> {
        let appeal = self.appeal.iter().flat_map(|appeal| {
            let why = appeal.decided.as_ref().map(|(.., reason)| reason);
            [Some(&appeal.words), why].into_iter().flatten()
        });
        let reports = self.reports.iter().filter_map(|report| report.reason.as_ref());
        let seen = self.seen.iter().map(|(.., name)| name);
        let (quotes, answers) = (self.quotes.iter().map(|(_, words)| words), self.answers.iter());
        let answers = answers.map(|(_, words)| words);
        let decided = self.decided.iter().map(|decided| &decided.reason);
        reports.chain(seen).chain(quotes).chain(answers).chain(decided).chain(appeal).chain(self.says.keys())
    }

    /// What is new to the accused is theirs to answer first, whatever they have answered before.
    fn hear(&mut self, fact: &MisuseFact) {
        let (MisuseFact::Reported { until, .. }
        | MisuseFact::Seen { until, .. }
        | MisuseFact::KindNamed { until, .. }) = fact
        else {
            return;
        };
        let Some(until) = *until else { return };
        self.hearing = Some(until);
        self.hearings += 1;
        self.answered_before = self.answers.len();
        self.unanswered = false;
    }

    /// The last report of this person is of this kind.
    fn name_kind(&mut self, by: &UserId, named: &MisuseKind) {
        self.claimed.insert(named.clone());
        if let Some(report) = self.reports.iter_mut().rev().find(|report| report.by == by) {
            report.kind.clone_from(named);
            report.named = true;
        }
    }

    /// The case as it will be once this is true.
    #[must_use]
    pub fn with(mut self, at: Timestamp, fact: &MisuseFact) -> Self {
        self.apply(at, fact);
        self
    }

    /// The message whose words these are, which its reporter may agree to show.
    #[must_use]
    pub fn says(&self, words: &TextId) -> Option<&Evidence> {
        self.says.get(words)
    }
}
