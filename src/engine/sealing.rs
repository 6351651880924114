//! Puts what is to be said into words, in its reader's language, and notes whose words it quotes.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::{Draft, Engine, EngineError};
use crate::documents;
use crate::domain::ids::{Language, MessageId, TextId};
use crate::domain::message::{
    Act, Address, Block, Letter, Mail, Message, Post, Prompt, Sealed, SealedAct, Speech, Tone,
};
use crate::domain::phrase::Phrase;
use crate::domain::poll::{Ballot, MOST_ANSWERS, Outcome, Poll};
use crate::texts::Reader;

/// The most letters of a poll's question and of each of its answers; clients take no more from people either.
const MOST_LETTERS: usize = 340;

/// What people wrote, as far as it is kept.
pub(super) type Recalled = BTreeMap<TextId, String>;

impl Engine {
    /// Puts a message into words, in its reader's language; nothing where it can reach nobody.
    pub(super) fn seal(
        &self,
        draft: &mut Draft,
        id: MessageId,
        message: Message,
        awaited: bool,
        now: Timestamp,
    ) -> Result<Option<Sealed>, EngineError> {
        let language = self.language(&message.to);
        let mut noted = Vec::new();
        let quoted = match &message.act {
            Act::Say(speech) => speech.body.iter().flat_map(Block::words).collect(),
            Act::Mail(letter) => letter.body.iter().flat_map(Block::words).collect(),
            Act::Attach(document) => document.words().cloned().collect(),
            Act::Poll(poll) => poll.sentences().flat_map(quoted_in).collect(),
            Act::EndPoll(ending) => quoted_in(&ending.says),
            Act::Draw(logo) => quoted_in(&logo.shows).into_iter().chain([logo.name.clone()]).collect(),
            Act::Invite(_) | Act::Remove(_) | Act::Redact { .. } | Act::React { .. } => Vec::new(),
        };
        let address = match &message.to {
            Address::Mailbox { address, .. } => Some(address.clone()),
            Address::Person(_) | Address::Room(_) | Address::Community(_) => None,
        };
        let words = self.words(&quoted.into_iter().chain(address).collect())?;
        let room = match (&message.to, &message.act) {
            (_, Act::Redact { room, .. }) => room.as_deref(),
            (_, Act::EndPoll(ending)) => Some(ending.room.as_ref()),
            (_, Act::Say(Speech { amends: Some(stands), .. })) => Some(stands.room.as_ref()),
            (Address::Person(who), _) => self.state.people.room(who),
            _ => None,
        };
        let room = room.map(ToOwned::to_owned);
        let act = match message.act {
            Act::Invite(who) => SealedAct::Invite(who),
            Act::Remove(who) => SealedAct::Remove(who),
            Act::Redact { event, .. } => SealedAct::Redact(event),
            Act::React { event, key } => SealedAct::React { event, key },
            Act::Attach(document) => {
                SealedAct::Attach(documents::write(&document, &|id| words.get(id).cloned()))
            }
            Act::Draw(logo) => match self.drawn(language, &logo, &words, now) {
                Some(Ok(file)) => SealedAct::Attach(file),
                Some(Err(why)) => {
                    draft.undrawn(logo.name, why, message.to);
                    return Ok(None);
                }
                None => return Ok(None),
            },
            Act::Mail(letter) => match self.mail(&message.to, language, &letter, &words, now) {
                Some(mail) => SealedAct::Mail(mail),
                None => return Ok(None),
            },
            Act::Poll(poll) => {
                noted.push(Prompt::Poll(poll.subject));
                SealedAct::Poll(self.ballot(&language, poll, &words, now))
            }
            Act::EndPoll(ending) => {
                let says = self.plain(language, ending.says, &words, now);
                SealedAct::EndPoll(Outcome { poll: ending.poll, says })
            }
            Act::Say(speech) => {
                noted.clone_from(&speech.noted);
                SealedAct::Post(self.post(language, speech, &words, now))
            }
        };
        if !words.is_empty() {
            noted.push(Prompt::Quotes(words.into_keys().collect()));
        }
        Ok(Some(Sealed { id, to: message.to, room, at: now, awaited, act, noted }))
    }

    /// The language in which people are spoken to there.
    pub(super) fn language(&self, to: &Address) -> Language {
        match to {
            Address::Person(who) | Address::Mailbox { who, .. } => self.state.language(who, &self.programme),
            Address::Room(_) | Address::Community(_) => self.programme.default_language(),
        }
    }

    /// An e-mail in words, unless none are sent here or its address was erased.
    fn mail(
        &self,
        to: &Address,
        language: Language,
        letter: &Letter,
        words: &Recalled,
        now: Timestamp,
    ) -> Option<Mail> {
        let Address::Mailbox { address, .. } = to else { return None };
        let lookup = |id: &TextId| words.get(id).cloned();
        let reader = Reader { language, time_zone: &self.programme.time_zone, now, words: &lookup };
        let subject = self.texts.speech(&[Block::Line(letter.subject.clone())], &reader).plain;
        let line = |block| self.texts.speech(std::slice::from_ref(block), &reader).plain;
        let body = letter.body.iter().map(line).collect::<Vec<_>>().join("\n\n");
        lookup(address).filter(|_| self.sends_mail).map(|to| Mail { to, subject, body })
    }

    /// A message in words.
    pub(super) fn post(&self, language: Language, speech: Speech, words: &Recalled, now: Timestamp) -> Post {
        let lookup = |id: &TextId| words.get(id).cloned();
        let reader = Reader { language, time_zone: &self.programme.time_zone, now, words: &lookup };
        let rendered = self.texts.speech(&speech.body, &reader);
        let (notice, mentions) = match speech.tone {
            Tone::Inform => (true, Vec::new()),
            Tone::Ask(who) => (false, who),
        };
        let amends = speech.amends.map(|stands| stands.event);
        Post { notice, body: rendered.plain, html: rendered.html, mentions, reply: speech.reply, amends }
    }

    /// A poll in words.
    fn ballot(&self, language: &Language, poll: Poll, words: &Recalled, now: Timestamp) -> Ballot {
        let short = |says: Phrase| shortened(&self.plain(language.clone(), says, words, now));
        let answers = poll.answers.into_iter().take(MOST_ANSWERS).map(|(id, says)| (id, short(says)));
        Ballot { answers: answers.collect(), question: short(poll.question) }
    }

    /// A sentence as plain text.
    pub(super) fn plain(&self, language: Language, says: Phrase, words: &Recalled, now: Timestamp) -> String {
        let lookup = |id: &TextId| words.get(id).cloned();
        let reader = Reader { language, time_zone: &self.programme.time_zone, now, words: &lookup };
        self.texts.speech(&[Block::Line(says)], &reader).plain
    }

    /// What people wrote under these names, as far as it is kept: in what is to be written, or in the store.
    pub(super) fn words(&self, names: &BTreeSet<TextId>) -> Result<Recalled, EngineError> {
        let mut words = BTreeMap::new();
        for id in names {
            let found = match self.fresh.get(id) {
                Some(words) => words.clone(),
                None => self.store.text(id)?,
            };
            words.extend(found.map(|found| (id.clone(), found)));
        }
        Ok(words)
    }
}

/// All that people wrote in a sentence, by name.
fn quoted_in(says: &Phrase) -> Vec<TextId> {
    Block::Line(says.clone()).words()
}

/// As much of it as a poll may say in one place, in one line.
fn shortened(says: &str) -> String {
    let says = says.split_whitespace().collect::<Vec<_>>().join(" ");
    match says.char_indices().nth(MOST_LETTERS) {
        None => says,
        Some(_) => says.chars().take(MOST_LETTERS - 1).chain(['…']).collect(),
    }
}
