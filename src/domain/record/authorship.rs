//! Who wrote what: the author of every text that was ever kept, so that it can be shown to them and erased for them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use ruma::{OwnedUserId, UserId};
use serde::{Deserialize, Serialize};

use crate::domain::ids::{CaseNo, TextId};

/// What somebody wrote for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Business {
    /// An application of theirs.
    Application,
    /// A ticket: a note, a reason, a concern.
    Ticket,
    /// Themselves: their employer, what they can be asked about, why they are away.
    Oneself,
    /// A question of the community's, or its answer.
    Inquiry,
    /// What ambassadors report and are called for.
    Activity,
    /// What they think of the programme.
    Feedback,
    /// The programme's answers to what is asked often: written on its behalf.
    Answers,
    /// A case of misuse of the title.
    Case,
    /// A user group.
    Group,
    /// Anything else.
    #[default]
    Other,
}

/// Everything that people wrote, by its author.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Authorship {
    /// Only ever looked up, and never gone through.
    authors: HashMap<TextId, OwnedUserId>,
    by_author: BTreeMap<OwnedUserId, Written>,
    /// What is kept of those who asked to be forgotten, until the case is settled to which it belongs.
    held: BTreeMap<CaseNo, BTreeSet<TextId>>,
}

/// What one person wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Written {
    kept: BTreeMap<TextId, Business>,
    /// What was corrected or dropped: messages may quote it still.
    gone: BTreeSet<TextId>,
}

impl Authorship {
    /// Somebody wrote this.
    pub fn wrote(&mut self, who: &OwnedUserId, of: Business, texts: &[TextId]) {
        let written = self.by_author.entry(who.clone()).or_default();
        for text in texts {
            self.authors.insert(text.clone(), who.clone());
            written.gone.remove(text);
            written.kept.insert(text.clone(), of);
        }
    }

    /// This is kept no longer.
    pub fn erased(&mut self, texts: &[TextId]) {
        for text in texts {
            let author = self.authors.get(text);
            if let Some(written) = author.and_then(|author| self.by_author.get_mut(author))
                && written.kept.remove(text).is_some()
            {
                written.gone.insert(text.clone());
            }
        }
    }

    /// They are forgotten, but for what belongs to these cases: no message quotes any more what was theirs and is gone.
    pub fn forgotten(&mut self, who: &UserId, held: &[(CaseNo, Vec<TextId>)]) {
        for (case, texts) in held {
            self.held.entry(*case).or_default().extend(texts.iter().cloned());
        }
        if let Some(written) = self.by_author.get_mut(who) {
            for text in std::mem::take(&mut written.gone) {
                self.authors.remove(&text);
            }
        }
    }

    /// The case is settled: it holds nothing back any more.
    pub fn let_go(&mut self, case: CaseNo) {
        self.held.remove(&case);
    }

    /// The cases that hold back what would be erased, with what that is.
    #[must_use]
    pub fn held(&self) -> &BTreeMap<CaseNo, BTreeSet<TextId>> {
        &self.held
    }

    /// Who wrote this, if anybody did.
    #[must_use]
    pub fn author(&self, text: &TextId) -> Option<&OwnedUserId> {
        self.authors.get(text)
    }

    /// Whether it is kept, and known whose it is.
    #[must_use]
    pub fn is_kept(&self, text: &TextId) -> bool {
        let written = self.author(text).and_then(|author| self.by_author.get(author));
        written.is_some_and(|written| written.kept.contains_key(text))
    }

    /// What is kept of somebody's words, and what they wrote it for.
    pub fn kept_of(&self, who: &UserId) -> impl Iterator<Item = (&TextId, Business)> {
        let kept = self.by_author.get(who).into_iter().flat_map(|written| &written.kept);
        kept.map(|(text, of)| (text, *of))
    }

    /// What somebody wrote and is kept no longer.
    pub fn gone_of(&self, who: &UserId) -> impl Iterator<Item = &TextId> {
        self.by_author.get(who).into_iter().flat_map(|written| &written.gone)
    }
}
