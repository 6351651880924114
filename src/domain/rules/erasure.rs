//! Whose words are whose, and how words go: with every message of the bot's that quotes them, and to the last byte.

use std::collections::{BTreeMap, BTreeSet};

use ruma::OwnedUserId;

use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::ids::TextId;
use crate::domain::record::person::PersonFact;
use crate::domain::record::post::PostFact;
use crate::domain::state::State;

/// Notes whose words a decision keeps, those of this writer if it does not say otherwise, and which it erases: whatever
/// rule decided, nobody's words go astray.
#[must_use]
pub fn signed(state: &State, writer: Option<&OwnedUserId>, mut decision: Decision) -> Decision {
    let last: BTreeMap<&TextId, bool> =
        decision.texts.iter().map(|(text, words)| (text, words.is_some())).collect();
    let mut wrote: BTreeMap<&OwnedUserId, Vec<TextId>> = BTreeMap::new();
    let mut erased = Vec::new();
    for (text, kept) in last {
        if kept {
            if let Some(author) = decision.authors.get(text).or(writer) {
                wrote.entry(author).or_default().push(text.clone());
            }
        } else if state.people.words.is_kept(text) {
            erased.push(text.clone());
        }
    }
    let wrote = wrote.into_iter().map(|(who, texts)| PersonFact::Wrote { who: who.clone(), texts });
    let erased = (!erased.is_empty()).then_some(PersonFact::Erased { texts: erased });
    let noted: Vec<_> = wrote.chain(erased).map(Fact::Person).collect();
    decision.facts.extend(noted);
    decision
}

/// Erases these words for good: every message of the bot's that quotes one of them is taken back, and no byte of them
/// stays on the disk.
#[must_use]
pub fn erase(state: &State, texts: impl IntoIterator<Item = TextId>) -> Decision {
    let texts: BTreeSet<TextId> = texts.into_iter().collect();
    let quoting: BTreeMap<_, _> = texts.iter().flat_map(|text| state.posts.quoting(text)).collect();
    let taken_back = quoting.into_iter().fold(Decision::nothing(), |decision, (event, to)| {
        decision.fact(Fact::Post(PostFact::TakenBack { event: event.clone() })).redact(to, event)
    });
    let texts = texts.into_iter().map(|text| (text, None)).collect();
    taken_back.and(Decision { texts, erases: true, ..Decision::nothing() })
}
