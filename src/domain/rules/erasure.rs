//! Whose words are whose, and how words go: with every message of the bot's that quotes them, and to the last byte.

use std::collections::{BTreeMap, BTreeSet};

use ruma::OwnedUserId;

use super::thread;
use crate::domain::command::row::Topic;
use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::ids::TextId;
use crate::domain::record::authorship::Business;
use crate::domain::record::confirmation::ConfirmationFact;
use crate::domain::record::interview::InterviewFact;
use crate::domain::record::person::PersonFact;
use crate::domain::record::post::PostFact;
use crate::domain::record::ticket::change::{Change, TicketFact};
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
    let business = |fact: &Fact| business(state, fact);
    let of = |fact: &Fact| business(fact).filter(|of| *of == Business::Case);
    let case = decision.facts.iter().find_map(of);
    let of = case.or_else(|| decision.facts.iter().find_map(business)).unwrap_or_default();
    let wrote = wrote.into_iter().map(|(who, texts)| PersonFact::Wrote { who: who.clone(), of, texts });
    let erased = (!erased.is_empty()).then_some(PersonFact::Erased { texts: erased });
    let noted: Vec<_> = wrote.chain(erased).map(Fact::Person).collect();
    decision.facts.extend(noted);
    decision
}

/// What a text was written for that came with this fact.
fn business(state: &State, fact: &Fact) -> Option<Business> {
    Some(match fact {
        Fact::Interview(InterviewFact::Spoke { .. }) | Fact::Person(PersonFact::Direct { .. }) => {
            return None;
        }
        Fact::Ticket(TicketFact { change: Change::Answered { .. }, .. }) => return None,
        Fact::Interview(fact) => match state.interviews.of(fact.who()) {
            Some(draft) if !draft.purpose.is_application() => Business::Group,
            _ => Business::Application,
        },
        Fact::Ticket(_) => Business::Ticket,
        Fact::Person(_) | Fact::Roster(_) | Fact::Mentor(_) => Business::Oneself,
        Fact::Inquiry(_) => Business::Inquiry,
        Fact::Report(_) | Fact::Call(_) | Fact::Recognition(_) => Business::Activity,
        Fact::Feedback(_) => Business::Feedback,
        Fact::Faq(_) => Business::Answers,
        Fact::Misuse(_) => Business::Case,
        Fact::Group(_) => Business::Group,
        Fact::Confirmation(ConfirmationFact::Asked { request, .. }) => match request.verb.row().topic {
            Topic::Application => Business::Application,
            Topic::Selection | Topic::Mentoring | Topic::Ticket => Business::Ticket,
            Topic::Activity => Business::Activity,
            Topic::Groups => Business::Group,
            _ => Business::Other,
        },
        _ => return None,
    })
}

/// Erases these words for good: every message of the bot's that quotes one of them is taken back, and no byte of them
/// stays on the disk.
#[must_use]
pub fn erase(state: &State, texts: impl IntoIterator<Item = TextId>) -> Decision {
    let texts: BTreeSet<TextId> = texts.into_iter().collect();
    if texts.is_empty() {
        return Decision::nothing();
    }
    let quoting: BTreeMap<_, _> = texts.iter().flat_map(|text| state.posts.quoting(text)).collect();
    let taken_back = quoting.into_iter().fold(Decision::nothing(), |decision, (event, to)| {
        decision
            .fact(Fact::Post(PostFact::TakenBack { event: event.clone() }))
            .and(thread::taken_back(state, event))
            .redact(to, state.posts.room(event), event)
    });
    let texts = texts.into_iter().map(|text| (text, None)).collect();
    taken_back.and(Decision { texts, erases: true, ..Decision::nothing() })
}
