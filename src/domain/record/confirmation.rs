//! What waits for a person's word: a command that was shown to them instead of being run, until they confirm it, drop
//! it, or let the time for that pass. Why it was shown is not its business.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use super::agenda::Agenda;
use super::group::Group;
use super::misuse::Case;
use super::ticket::Ticket;
use crate::domain::command::{Command, TicketRef, Verb, Wording};
use crate::domain::ids::{CaseNo, ConfirmationNo, GroupNo, TextId, TicketNo};

/// What became true of something that waits for a person's word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConfirmationFact {
    /// A person was asked whether this shall be done; asked once more, they have all of the time again.
    Asked {
        /// Which one it is.
        no: ConfirmationNo,
        /// Its number among those of the person; in old records it is the same as of all.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        number: Option<u32>,
        /// Who may answer.
        who: OwnedUserId,
        /// What would be done.
        request: Request,
        /// When they wrote it.
        written: Timestamp,
        /// What it waits for.
        #[serde(default, skip_serializing_if = "Wants::is_word")]
        wants: Wants,
    },
    /// It waits no longer.
    Settled {
        /// Which one it is.
        no: ConfirmationNo,
        /// Why.
        how: Settled,
    },
}

/// Why something waits for a person's word no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Settled {
    /// They confirmed it, and it was done.
    Confirmed,
    /// They dropped it, or wrote the like of it anew.
    Discarded,
    /// They dropped it by a button, and can take that back for a while: its words are kept until then.
    Shelved,
    /// They confirmed it, but it could not be done any more.
    Void,
    /// They let the time for it pass.
    Expired,
}

/// What something waits for that is not done yet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wants {
    /// For the word of its author, who said exactly this.
    #[default]
    Word,
    /// For the word of its author, who said something like it. What they confirm is then taken as if they had written it.
    Meant,
    /// For what is missing of it.
    Rest,
}

impl Wants {
    /// Whether it is a command that its author gave, whole and as it is.
    #[must_use]
    pub fn is_word(&self) -> bool {
        *self == Self::Word
    }
}

/// A command as it waits: all that it names is named for good, and a person's words are kept elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// What is to be done.
    pub verb: Verb,
    /// The ticket.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket: Option<TicketNo>,
    /// The person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<OwnedUserId>,
    /// The user group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupNo>,
    /// The number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// The keyword.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keyword: Option<String>,
    /// The day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// The reason for it, or whatever else was written with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<TextId>,
    /// The tickets that were shown as what it would be done to. If they have changed, it is not what was confirmed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shown: Vec<Shown>,
    /// The case that was shown as what it would be done to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<ShownCase>,
    /// The user groups that were shown as what it would be done to, and beside which.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<ShownGroup>,
}

/// A ticket as it was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The ticket.
    pub ticket: TicketNo,
    /// How often what the organisers think of it had changed.
    pub changes: u32,
}

/// A case of misuse as it was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownCase {
    /// The case.
    pub no: CaseNo,
    /// How often something of it had changed.
    pub changes: u32,
}

/// A user group as it was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownGroup {
    /// The group.
    pub no: GroupNo,
    /// How often something of it had changed.
    pub changes: u32,
}

/// Something that waits, or waited, for a person's word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// Which one it is.
    pub no: ConfirmationNo,
    /// Its number among those of the person, who reads no other: from gaps they would see that others were asked.
    pub number: u32,
    /// Who may answer.
    pub who: OwnedUserId,
    /// What would be done.
    pub request: Request,
    /// When they wrote it.
    pub written: Timestamp,
    /// When they were last asked.
    pub asked: Timestamp,
    /// What it waits for.
    pub wants: Wants,
}

/// Everything that ever waited for a person's word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Confirmations {
    waiting: BTreeMap<ConfirmationNo, Confirmation>,
    /// What was dropped by a button, and when.
    shelved: BTreeMap<ConfirmationNo, (Timestamp, Confirmation)>,
    by_person: BTreeMap<OwnedUserId, BTreeMap<u32, ConfirmationNo>>,
    /// What waits for a person's word, by its numbers among those of the person.
    waiting_for: BTreeMap<OwnedUserId, BTreeSet<(u32, ConfirmationNo)>>,
    /// What comes next of each.
    pub agenda: Agenda<Wait, ConfirmationNo>,
    last: u32,
}

/// What comes next of something that waits for a person's word, or did, reckoned from a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wait {
    /// Their word, some time after they were asked.
    Word,
    /// What is missing, some time after they were asked for it.
    Rest,
    /// That it was dropped stands, some time after it was.
    Shelved,
}

impl Shown {
    /// The ticket as it is now.
    #[must_use]
    pub fn of(ticket: &Ticket) -> Self {
        Self { ticket: ticket.no, changes: ticket.review.changes }
    }
}

impl ShownCase {
    /// The case as it is now.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        Self { no: case.no, changes: case.changes }
    }
}

impl ShownGroup {
    /// The group as it is now.
    #[must_use]
    pub fn of(group: &Group) -> Self {
        Self { no: group.no, changes: u32::try_from(group.history.len()).unwrap_or(u32::MAX) }
    }
}

impl Request {
    /// The command without arguments.
    #[must_use]
    pub fn bare(verb: Verb) -> Self {
        Self {
            verb,
            ticket: None,
            person: None,
            group: None,
            number: None,
            keyword: None,
            day: None,
            words: None,
            shown: Vec::new(),
            case: None,
            groups: Vec::new(),
        }
    }

    /// The command as it waits, about this ticket, with these words kept.
    #[must_use]
    pub fn of(command: &Command, ticket: Option<TicketNo>, words: Option<TextId>) -> Self {
        let Command { verb, person, group, number, keyword, day, .. } = command.clone();
        Self { ticket, person, group, number, keyword, day, words, ..Self::bare(verb) }
    }

    /// The command as one would write it, without what was written with it.
    #[must_use]
    pub fn line(&self) -> String {
        let Self { verb, ticket, person, group, number, keyword, day, .. } = self;
        let named = [
            ticket.map(|no| no.to_string()),
            group.map(|no| no.to_string()),
            person.as_ref().map(ToString::to_string),
            number.map(
                |number| if verb.is_of_case() { CaseNo(number).to_string() } else { number.to_string() },
            ),
            keyword.clone(),
            day.map(|day| day.to_string()),
        ];
        let word = format!("!{}", verb.written());
        std::iter::once(word).chain(named.into_iter().flatten()).collect::<Vec<_>>().join(" ")
    }

    /// The tickets that it is about.
    pub fn tickets(&self) -> impl Iterator<Item = TicketNo> {
        self.ticket.into_iter().chain(self.shown.iter().map(|shown| shown.ticket))
    }

    /// Whether the other one would do the same, but for what was written with it.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let bare = |request: &Self| Self {
            words: None,
            shown: Vec::new(),
            case: None,
            groups: Vec::new(),
            ..request.clone()
        };
        bare(self) == bare(other)
    }
}

impl From<Request> for Command {
    fn from(request: Request) -> Self {
        let Request { verb, ticket, person, group, number, keyword, day, words, .. } = request;
        let (ticket, words) = (ticket.map(TicketRef::No), words.map(Wording::Kept));
        Self { verb, ticket, person, group, number, keyword, day, words }
    }
}

impl Confirmations {
    /// Takes the fact in.
    pub fn apply(&mut self, at: Timestamp, fact: &ConfirmationFact) {
        match fact {
            ConfirmationFact::Asked { no, number, who, request, written, wants } => {
                self.last = self.last.max(no.0);
                let number = number.unwrap_or(no.0);
                self.by_person.entry(who.clone()).or_default().insert(number, *no);
                let (who, request) = (who.clone(), request.clone());
                let (no, written, wants) = (*no, *written, *wants);
                self.waiting_for.entry(who.clone()).or_default().insert((number, no));
                let confirmation = Confirmation { no, number, who, request, written, asked: at, wants };
                self.shelved.remove(&no);
                self.waiting.insert(no, confirmation);
                self.agenda.list(&no, vec![(if wants == Wants::Rest { Wait::Rest } else { Wait::Word }, at)]);
            }
            ConfirmationFact::Settled { no, how } => {
                self.shelved.remove(no);
                let settled = self.waiting.remove(no);
                self.agenda.list(no, Vec::new());
                if let Some(settled) = &settled {
                    self.wait_no_longer(settled);
                }
                if let Some(settled) = settled.filter(|_| *how == Settled::Shelved) {
                    self.shelved.insert(*no, (at, settled));
                    self.agenda.list(no, vec![(Wait::Shelved, at)]);
                }
            }
        }
    }

    fn wait_no_longer(&mut self, settled: &Confirmation) {
        if let Some(theirs) = self.waiting_for.get_mut(&settled.who) {
            theirs.remove(&(settled.number, settled.no));
            if theirs.is_empty() {
                self.waiting_for.remove(&settled.who);
            }
        }
    }

    /// What this is, and when it was dropped, if it was by a button and could wait again.
    #[must_use]
    pub fn dropped(&self, no: ConfirmationNo) -> Option<(Timestamp, &Confirmation)> {
        self.shelved.get(&no).map(|(at, shelved)| (*at, shelved))
    }

    /// Which one is next, and its number among those of this person.
    #[must_use]
    pub fn next(&self, who: &UserId) -> (ConfirmationNo, u32) {
        let last = self.by_person.get(who).and_then(|theirs| theirs.keys().next_back());
        (ConfirmationNo(self.last + 1), last.map_or(1, |last| last + 1))
    }

    /// What waits for this person's word under a number of theirs.
    #[must_use]
    pub fn of(&self, who: &UserId, number: u32) -> Option<&Confirmation> {
        self.waiting.get(self.by_person.get(who)?.get(&number)?)
    }

    /// What this is, if it waits still.
    #[must_use]
    pub fn get(&self, no: ConfirmationNo) -> Option<&Confirmation> {
        self.waiting.get(&no)
    }

    /// What was dropped by a button and could wait again, and when it was dropped.
    pub fn shelved(&self) -> impl Iterator<Item = (Timestamp, &Confirmation)> {
        self.shelved.values().map(|(at, shelved)| (*at, shelved))
    }

    /// Everything that waits, oldest first.
    pub fn waiting(&self) -> impl Iterator<Item = &Confirmation> {
        self.waiting.values()
    }

    /// What waits for this person's word, oldest first.
    pub fn waiting_for(&self, who: &UserId) -> impl Iterator<Item = &Confirmation> {
        self.waiting_for.get(who).into_iter().flatten().filter_map(|(_, no)| self.waiting.get(no))
    }

    /// What this person gave whole and as it is, and waits for their word, oldest first.
    pub fn given_by(&self, who: &UserId) -> impl Iterator<Item = &Confirmation> {
        self.waiting_for(who).filter(|waiting| waiting.wants.is_word())
    }

    /// What this person was asked about a line that was no command yet: nobody is asked more than one thing of that kind.
    #[must_use]
    pub fn unsaid_by(&self, who: &UserId) -> Option<&Confirmation> {
        self.waiting_for(who).find(|waiting| !waiting.wants.is_word())
    }

    /// Whether this person was asked, however long ago, under this number of all: such is meant by old buttons.
    #[must_use]
    pub fn asked(&self, who: &UserId, number: u32) -> bool {
        let theirs = self.by_person.get(who).and_then(|theirs| theirs.get(&number));
        theirs.is_some_and(|no| no.0 == number)
    }
}
