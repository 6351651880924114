//! Who wrote what: the author of every text that was ever kept, so that it can be shown to them and erased for them.

use std::collections::{BTreeMap, BTreeSet};

use ruma::{OwnedUserId, UserId};

use crate::domain::ids::TextId;

/// Everything that people wrote, by its author.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Authorship {
    authors: BTreeMap<TextId, OwnedUserId>,
    by_author: BTreeMap<OwnedUserId, Written>,
}

/// What one person wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Written {
    kept: BTreeSet<TextId>,
    /// What was corrected or dropped: messages may quote it still.
    gone: BTreeSet<TextId>,
}

impl Authorship {
    /// Somebody wrote this.
    pub fn wrote(&mut self, who: &OwnedUserId, texts: &[TextId]) {
        let written = self.by_author.entry(who.clone()).or_default();
        for text in texts {
            self.authors.insert(text.clone(), who.clone());
            written.gone.remove(text);
            written.kept.insert(text.clone());
        }
    }

    /// This is kept no longer.
    pub fn erased(&mut self, texts: &[TextId]) {
        for text in texts {
            let author = self.authors.get(text);
            if let Some(written) = author.and_then(|author| self.by_author.get_mut(author))
                && written.kept.remove(text)
            {
                written.gone.insert(text.clone());
            }
        }
    }

    /// No message quotes any more what was theirs and is gone.
    pub fn forgotten(&mut self, who: &UserId) {
        if let Some(written) = self.by_author.get_mut(who) {
            for text in std::mem::take(&mut written.gone) {
                self.authors.remove(&text);
            }
        }
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
        written.is_some_and(|written| written.kept.contains(text))
    }

    /// What is kept of somebody's words.
    pub fn kept_of(&self, who: &UserId) -> impl Iterator<Item = &TextId> {
        self.by_author.get(who).into_iter().flat_map(|written| &written.kept)
    }

    /// What somebody wrote and is kept no longer.
    pub fn gone_of(&self, who: &UserId) -> impl Iterator<Item = &TextId> {
        self.by_author.get(who).into_iter().flat_map(|written| &written.gone)
    }
}
