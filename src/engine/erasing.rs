//! Leaves nothing of what is erased: not in what is about to be kept, not in messages that wait to be delivered, not
//! among the encrypted messages that wait for their keys.
//!
//! A message that waits may have been sent already. It is replaced, under its own name, by one without the words: the
//! homeserver hears that name once, whichever of the two it was, and what was heard is then taken back.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::{Draft, Engine};
use crate::chat;
use crate::domain::ids::{MessageId, TextId};
use crate::domain::message::{Post, Prompt, Sealed, SealedAct, Speech};
use crate::domain::phrase::erasure::Erasing;

impl Engine {
    /// Takes these texts out of everything that waits.
    pub(super) fn leave_nothing_of(&mut self, draft: &mut Draft, texts: &BTreeSet<TextId>, now: Timestamp) {
        for commit in [&mut draft.commit, &mut self.riding] {
            commit.texts.retain(|(text, words)| words.is_none() || !texts.contains(text));
        }
        let quoting = self.outbox.all().filter(|row| row.quotes().any(|text| texts.contains(text)));
        let quoting: Vec<Sealed> = quoting.cloned().collect();
        for row in quoting {
            for commit in [&mut draft.commit, &mut self.riding] {
                commit.outbox.retain(|other| other.id != row.id);
            }
            if matches!(row.act, SealedAct::Mail(_)) {
                self.outbox.take(&row.id);
                draft.commit.settled.push(row.id.clone());
                self.taken_out.insert(row.id);
            } else {
                let without = self.without_words(row, now);
                self.outbox.replace(without.clone());
                draft.commit.outbox.push(without);
            }
        }
        draft.erases = true;
        draft.decided = true;
    }

    /// What stands for a message whose words are gone.
    fn without_words(&self, row: Sealed, now: Timestamp) -> Sealed {
        let said = Speech::from(Erasing::MessageErased);
        let mut post = self.post(self.language(&row.to), said, &BTreeMap::new(), now);
        if let SealedAct::Post(Post { amends, .. }) = &row.act {
            post.amends.clone_from(amends);
        }
        let stays = |prompt: &&Prompt| matches!(prompt, Prompt::Discreet | Prompt::Card(_));
        let noted = row.noted.iter().filter(stays).cloned().chain([Prompt::TakeBack]).collect();
        Sealed { act: SealedAct::Post(post), noted, ..row }
    }

    /// Lets go of this person's encrypted messages.
    pub(super) fn let_go_of(&mut self, draft: &mut Draft, who: &OwnedUserId) {
        let theirs = |held: &str| chat::sender(held).as_ref() == Some(who);
        for commit in [&mut draft.commit, &mut self.riding] {
            commit.held.retain(|(_, raw)| raw.as_deref().is_none_or(|raw| !theirs(raw)));
        }
        let (gone, held) = std::mem::take(&mut self.held).into_iter().partition(|(_, raw)| theirs(raw));
        self.held = held;
        let gone: Vec<_> = gone;
        draft.erases |= !gone.is_empty();
        draft.commit.held.extend(gone.into_iter().map(|(cause, _)| (cause, None)));
        draft.decided = true;
    }

    /// Messages that are not to be sent any more, though they were given out to be; each is told once.
    pub fn taken_out(&mut self) -> BTreeSet<MessageId> {
        std::mem::take(&mut self.taken_out)
    }
}
