//! Key messages, carried to all ambassadors and seen to arrive (PRODUCT, section 5; seed: OpenStack, "promoting key messages
//! into the user communities").

use std::collections::{BTreeMap, BTreeSet};

use ruma::OwnedUserId;

use super::matter::{Matter, counted};
use crate::domain::command::Wording;
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{BroadcastNo, Cause, TextId};
use crate::domain::message::{Prompt, Speech};
use crate::domain::phrase::broadcast::Carrying;
use crate::domain::place::RoomName;
use crate::domain::record::broadcast::{Broadcast, BroadcastFact};
use crate::domain::record::roster::Standing;
use crate::domain::state::State;

/// How many broadcasts, or people whom one has not reached yet, are shown at once.
const SHOWN: usize = 10;

/// What a broadcast would look like, and to how many it would go.
#[must_use]
pub fn preview(matter: &Matter<'_>, words: &Wording) -> Speech {
    let (_, text) = matter.keep(words);
    let ambassadors = counted(readers(matter.state).len());
    Speech::from(Carrying::BroadcastPreview { ambassadors })
        .line(Carrying::BroadcastHead { by: matter.who.clone() })
        .quote(text)
}

/// `!broadcast TEXT`: carries it to all active ambassadors, each in their direct room; who takes a break is spared.
///
/// # Errors
/// Refuses while there is nobody to carry it to.
pub fn broadcast(matter: &Matter<'_>, words: &Wording) -> Ruling {
    let to = readers(matter.state);
    if to.is_empty() {
        return Err(Carrying::BroadcastNobody.into());
    }
    let (kept, text) = matter.keep(words);
    let (no, by) = (matter.state.broadcasts.next_no(), matter.who.clone());
    let letter = Speech::from(Carrying::BroadcastHead { by: by.clone() }).quote(text.clone());
    let letter = Speech { noted: vec![Prompt::Broadcast(no)], ..letter };
    let sent = Carrying::BroadcastSent { no, ambassadors: counted(to.len()) };
    let letters = to.iter().fold(Decision::nothing(), |letters, who| letters.tell(who, letter.clone()));
    let fact = BroadcastFact::Sent { no, by, text, to };
    Ok(kept.fact(Fact::Broadcast(fact)).and(matter.among_organisers(sent)).and(letters))
}

fn readers(state: &State) -> BTreeSet<OwnedUserId> {
    let active = state.roster.iter().filter(|(_, entry)| entry.standing == Standing::Active);
    active.map(|(who, _)| who.clone()).collect()
}

/// It stands in somebody's direct room; when it came to the last of them, the organisers hear so.
#[must_use]
pub fn arrived(state: &State, no: BroadcastNo, who: &OwnedUserId) -> Decision {
    settled(state, who, no, BroadcastFact::Arrived { no, who: who.clone() }, Decision::nothing())
}

/// It will never reach somebody; the organisers hear of it with all the rest.
#[must_use]
pub fn failed(state: &State, no: BroadcastNo, who: &OwnedUserId, why: &str, cause: &Cause) -> Decision {
    let text = cause.text(0);
    let kept = Decision::nothing().text(text.clone(), why);
    settled(state, who, no, BroadcastFact::Failed { no, who: who.clone(), why: text }, kept)
}

fn settled(
    state: &State,
    who: &OwnedUserId,
    no: BroadcastNo,
    fact: BroadcastFact,
    kept: Decision,
) -> Decision {
    let waited = |broadcast: &&Broadcast| broadcast.waiting.contains(who);
    let Some(broadcast) = state.broadcasts.get(no).filter(waited) else { return Decision::nothing() };
    let settled = kept.fact(Fact::Broadcast(fact.clone()));
    if broadcast.waiting.len() > 1 {
        return settled;
    }
    let (mut arrived, mut failed) = (broadcast.arrived, broadcast.failed.clone());
    match fact {
        BroadcastFact::Failed { who, why, .. } => _ = failed.insert(who, why),
        _ => arrived += 1,
    }
    let (arrived, ambassadors) = (counted(arrived), counted(broadcast.all()));
    let told = Speech::from(Carrying::BroadcastArrived { no, arrived, ambassadors });
    settled.post(RoomName::Organisers, failures(told, failed))
}

fn failures(told: Speech, failed: BTreeMap<OwnedUserId, TextId>) -> Speech {
    failed
        .into_iter()
        .fold(told, |told, (who, why)| told.items([Carrying::BroadcastFailed { who }]).quote(why))
}

/// `!broadcasts [N]`: the latest ones, or one with what became of it.
///
/// # Errors
/// Refuses a number that no broadcast has.
pub fn broadcasts(matter: &Matter<'_>, number: Option<u32>) -> Ruling {
    let broadcasts = &matter.state.broadcasts;
    if let Some(no) = number.map(BroadcastNo) {
        let broadcast = broadcasts.get(no).ok_or(Carrying::NoSuchBroadcast { no })?;
        return Ok(matter.among_organisers(shown(broadcast)));
    }
    let latest: Vec<_> = broadcasts.latest().take(SHOWN).map(line).collect();
    if latest.is_empty() {
        return Ok(matter.among_organisers(Carrying::BroadcastsNone));
    }
    Ok(matter.among_organisers(Speech::from(Carrying::BroadcastsHead).items(latest)))
}

fn line(broadcast: &Broadcast) -> Carrying {
    let Broadcast { no, by, at, arrived, .. } = broadcast.clone();
    let (arrived, ambassadors) = (counted(arrived), counted(broadcast.all()));
    Carrying::BroadcastLine { no, by, at, arrived, ambassadors }
}

fn shown(broadcast: &Broadcast) -> Speech {
    let speech = Speech::from(line(broadcast)).quote(broadcast.text.clone());
    let waiting =
        broadcast.waiting.iter().take(SHOWN).map(|who| Carrying::BroadcastWaiting { who: who.clone() });
    let more = broadcast.waiting.len().saturating_sub(SHOWN);
    let speech = failures(speech.items(waiting), broadcast.failed.clone());
    if more == 0 {
        return speech;
    }
    speech.line(Carrying::BroadcastWaitingMore { ambassadors: counted(more) })
}
