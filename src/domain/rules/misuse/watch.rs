//! Names that claim the title (PRODUCT, section 6: "the bot itself notices display names"): who wears it without holding
//! it gets one case, with a kind word how to end it; everybody else leaves no trace.

use jiff::Timestamp;
use ruma::{OwnedRoomId, OwnedUserId};

use super::card::MOST_NAMES;
use super::hearing;
use super::tell_judges;
use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::ids::{Cause, MisuseKind, TextId};
use crate::domain::message::Speech;
use crate::domain::phrase::hearing::Hearing;
use crate::domain::phrase::misuse::Misuse;
use crate::domain::programme::Programme;
use crate::domain::record::misuse::MisuseFact;
use crate::domain::rules::erasure;
use crate::domain::state::State;

/// Somebody goes by this name in a community room. Who holds the title is kept as well: should they lose it, their name
/// will say what is no longer so.
#[must_use]
pub fn named(
    state: &State,
    programme: &Programme,
    cause: &Cause,
    who: &OwnedUserId,
    room: &OwnedRoomId,
    name: Option<&str>,
) -> Decision {
    let worn = state.cases.wearers.of(who).and_then(|wearer| wearer.rooms.get(room));
    let claiming = name.filter(|name| programme.title.is_claimed_by(name));
    match (claiming, worn) {
        (Some(name), None) => {
            let text = cause.text(0);
            let wears = MisuseFact::Wears { who: who.clone(), room: room.clone(), name: text.clone() };
            Decision::nothing().text(text, name).fact(Fact::Misuse(wears))
        }
        (None, Some(worn)) => took_off(state, who, room, worn, name.is_some()),
        (Some(_), Some(_)) | (None, None) => Decision::nothing(),
    }
}

/// Nobody wears the title there any more, and the name is forgotten, unless a case speaks of it.
#[must_use]
pub fn off(state: &State, who: &OwnedUserId, room: &OwnedRoomId, name: &TextId) -> Decision {
    let taken = MisuseFact::TookOff { who: who.clone(), room: room.clone() };
    let mut decision = Decision::nothing().fact(Fact::Misuse(taken));
    let is_evidence = state.cases.about(who).any(|case| case.seen.iter().any(|(.., seen)| seen == name));
    if !is_evidence && state.people.forgotten(who).is_some() {
        decision = decision.and(erasure::erase(state, [name.clone()]));
    } else if !is_evidence {
        decision.texts.push((name.clone(), None));
    }
    decision
}

/// The name is forgotten, unless a case speaks of it. If that was the last of it, and nothing is decided yet, those who
/// judge hear of it once, and who took it off is thanked.
fn took_off(state: &State, who: &OwnedUserId, room: &OwnedRoomId, name: &TextId, is_there: bool) -> Decision {
    let decision = off(state, who, room, name);
    let is_last = state.cases.wearers.of(who).is_some_and(|wearer| wearer.rooms.len() == 1);
    let case = state.cases.open_about(who).filter(|case| case.decided.is_none() && !case.seen.is_empty());
    let Some(case) = case.filter(|case| is_last && !case.name_gone && case.seen.len() <= MOST_NAMES) else {
        return decision;
    };
    let no = case.no;
    let told = Speech::from(Misuse::CaseNameGone { no, who: who.clone() }).line(Misuse::CaseLook { no });
    let decision =
        decision.fact(Fact::Misuse(MisuseFact::NameGone { case: no })).and(tell_judges(state, who, &told));
    if is_there { decision.tell(who, Hearing::AccusedThanks { no }) } else { decision }
}

/// Somebody wears the title and does not hold it, or not any more: that comes up once.
#[must_use]
pub fn unheld(state: &State, programme: &Programme, who: &OwnedUserId, now: Timestamp) -> Decision {
    let worn = state.cases.wearers.of(who).and_then(|wearer| wearer.rooms.first_key_value());
    let Some((room, name)) = worn else { return Decision::nothing() };
    let kind = programme.misuse.kinds.first().cloned().unwrap_or_else(|| MisuseKind("other".to_owned()));
    let no = state.cases.open_about(who).map_or_else(|| state.cases.next_no(), |case| case.no);
    let seen = MisuseFact::Seen {
        case: no,
        about: who.clone(),
        kind,
        room: room.clone(),
        name: name.clone(),
        until: None,
    };
    hearing::brought(state, programme, now, &seen)
}
