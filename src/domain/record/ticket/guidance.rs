//! How a candidate and their mentor go along: what is done of the checklist, what mentors noted among themselves, who was
//! told that the other one waits for them, and when the mentor is asked how it goes.

use std::collections::BTreeMap;

use jiff::Timestamp;
use ruma::{OwnedUserId, UserId};

use super::change::{Change, Progress};
use crate::domain::ids::{ItemId, TextId};

/// How a candidate and their mentor go along.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Guidance {
    /// What is done of the checklist, since when and by whose word.
    pub done: BTreeMap<ItemId, (Timestamp, OwnedUserId)>,
    /// Who of the mentors and organisers noted what when, for their like alone.
    pub memos: Vec<(Timestamp, OwnedUserId, TextId)>,
    /// Who was told that somebody waits for them.
    pub silence: Option<Silence>,
    /// When the mentor was last heard or asked.
    pub heard: Option<Timestamp>,
    /// Until when the mentor asked for time.
    pub patience: Option<Timestamp>,
    /// How often in a row the mentor was asked and did not answer.
    pub unanswered: u32,
}

/// Somebody was told that somebody waits for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Silence {
    /// Who was told.
    pub asked: OwnedUserId,
    /// Who waits.
    pub by: OwnedUserId,
    /// Since when.
    pub since: Timestamp,
    /// When the organisers hear of it.
    pub until: Timestamp,
    /// Whether they did.
    pub told: bool,
}

impl Guidance {
    /// Takes the change in, of a ticket that this mentor guides.
    pub(super) fn apply(&mut self, at: Timestamp, change: &Change, mentor: Option<&UserId>) {
        match change {
            Change::Accepted { .. }
            | Change::Assigned { .. }
            | Change::Released { .. }
            | Change::Withdrawn
            | Change::Sponsored { .. } => {
                (self.silence, self.patience) = (None, None);
                self.heard_from(at);
            }
            Change::Silent { by, asked, until } => {
                let (asked, by) = (asked.clone(), by.clone());
                self.silence = Some(Silence { asked, by, since: at, until: *until, told: false });
            }
            Change::StillSilent => {
                if let Some(silence) = &mut self.silence {
                    silence.told = true;
                }
            }
            Change::Answered { by } => {
                self.silence = self.silence.take().filter(|silence| silence.asked != *by);
                self.heard_if(at, by, mentor);
            }
            Change::Ticked { item, by } => {
                self.done.insert(item.clone(), (at, by.clone()));
                self.heard_if(at, by, mentor);
            }
            Change::Unticked { item, by } => {
                self.done.remove(item);
                self.heard_if(at, by, mentor);
            }
            Change::Memo { by, text } => {
                self.memos.push((at, by.clone(), text.clone()));
                self.heard_if(at, by, mentor);
            }
            Change::Noted { by, .. } => self.heard_if(at, by, mentor),
            Change::ProgressAsked => {
                self.heard = Some(at);
                self.unanswered += 1;
            }
            Change::Progress { progress } => {
                self.patience = match progress {
                    Progress::NotYet => None,
                    Progress::MoreTime { until } => Some(*until),
                };
                self.heard_from(at);
            }
            Change::ProgressUnknown => self.heard_from(at),
            _ => {}
        }
    }

    fn heard_if(&mut self, at: Timestamp, by: &UserId, mentor: Option<&UserId>) {
        if mentor == Some(by) {
            self.heard_from(at);
        }
    }

    fn heard_from(&mut self, at: Timestamp) {
        self.heard = Some(at);
        self.unanswered = 0;
    }
}
