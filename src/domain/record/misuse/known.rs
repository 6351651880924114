//! What is known of a case: of which one something became true, whether it is open, what it has come to, and who and what
//! is part of it.

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::{Case, Evidence, MisuseFact, Renaming, Verdict};
use crate::domain::ids::{CaseNo, MisuseKind};

impl MisuseFact {
    /// The case that it became true of; what people wear is no case by itself.
    #[must_use]
    pub fn case(&self) -> Option<CaseNo> {
        match self {
            Self::Reported { case, .. }
            | Self::Seen { case, .. }
            | Self::KindNamed { case, .. }
            | Self::Quoted { case, .. }
            | Self::NameGone { case }
            | Self::Answered { case, .. }
            | Self::Unanswered { case }
            | Self::Reminded { case }
            | Self::Decided { case, .. }
            | Self::Appealed { case, .. }
            | Self::AppealDecided { case, .. }
            | Self::Renamed { case }
            | Self::StillWorn { case } => Some(*case),
            Self::Wears { .. } | Self::Noticed { .. } | Self::TookOff { .. } => None,
        }
    }
}

impl Case {
    /// Whether the organisers have still to decide it, or an appeal.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match (&self.decided, &self.appeal) {
            (None, _) => true,
            (Some(_), Some(appeal)) => appeal.decided.is_none(),
            (Some(_), None) => false,
        }
    }

    /// Whether the accused was heard on all that was new to them: they answered since, or let the time for it pass.
    #[must_use]
    pub fn was_heard(&self) -> bool {
        self.unanswered || self.answers.len() > self.answered_before
    }

    /// What the case has come to, unless it was overturned on appeal.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        let appeal = self.appeal.as_ref().and_then(|appeal| appeal.decided.as_ref());
        let overturned = appeal.is_some_and(|(_, _, stands, _)| !stands);
        self.decided.as_ref().map(|decided| if overturned { Verdict::Dismissed } else { decided.verdict })
    }

    /// Whether an appeal is to be decided.
    #[must_use]
    pub fn is_appealed(&self) -> bool {
        self.appeal.as_ref().is_some_and(|appeal| appeal.decided.is_none())
    }

    /// Until when the accused shall take another name, if they have not and nothing else has come of that. An appeal
    /// puts it off.
    #[must_use]
    pub fn renames_until(&self) -> Option<Timestamp> {
        match self.renaming {
            Some(Renaming::Until(until)) if !self.is_appealed() => Some(until),
            _ => None,
        }
    }

    /// Whether this person reported it.
    #[must_use]
    pub fn was_reported_by(&self, who: &UserId) -> bool {
        self.reporters.iter().any(|reporter| reporter == who)
    }

    /// Who is told what came of it, each for themselves alone: who reported it.
    pub fn reporters(&self) -> impl Iterator<Item = &OwnedUserId> {
        self.reporters.iter()
    }

    /// What the accused is said to have done, each once, in the order in which it came up.
    #[must_use]
    pub fn kinds(&self) -> Vec<MisuseKind> {
        let mut kinds: Vec<MisuseKind> = Vec::new();
        let reported = self.reports.iter().map(|report| (report.at, &report.kind));
        let seen = self.seen.iter().map(|(at, kind, ..)| (*at, kind));
        let mut all: Vec<_> = reported.chain(seen).collect();
        all.sort_by_key(|(at, _)| *at);
        for (_, kind) in all {
            if !kinds.contains(kind) {
                kinds.push(kind.clone());
            }
        }
        kinds
    }

    /// Whether the accused was ever said to have done this.
    #[must_use]
    pub fn was_claimed(&self, kind: &MisuseKind) -> bool {
        self.claimed.contains(kind)
    }

    /// What this person reported it as, the last time, and whether they have said so since.
    #[must_use]
    pub fn kind_by(&self, who: &UserId) -> Option<(&MisuseKind, bool)> {
        let last = self.reports.iter().rev().find(|report| report.by == who);
        last.map(|report| (&report.kind, report.named))
    }

    /// The messages that show it and that the accused may see, each once: their own, which tell nothing of who reported.
    #[must_use]
    pub fn evidence_for_accused(&self) -> Vec<&Evidence> {
        let mut all: Vec<&Evidence> = Vec::new();
        let theirs = self.reports.iter().filter(|report| report.theirs);
        for evidence in theirs.filter_map(|report| report.evidence.first()) {
            if !all.contains(&evidence) {
                all.push(evidence);
            }
        }
        all
    }

    /// The messages that show it, each once.
    #[must_use]
    pub fn evidence(&self) -> Vec<&Evidence> {
        let mut all: Vec<&Evidence> = Vec::new();
        for evidence in self.reports.iter().flat_map(|report| &report.evidence) {
            if !all.contains(&evidence) {
                all.push(evidence);
            }
        }
        all
    }
}
