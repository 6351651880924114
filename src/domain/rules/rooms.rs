//! The programme's rooms themselves: who comes and goes, and what the organisers hear when the bot is kept from its work
//! in one of them. Nothing is lost meanwhile: what was said waits, and what was last seen holds.

use std::collections::BTreeSet;

use ruma::OwnedUserId;

use super::availability;
use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::ids::TextId;
use crate::domain::message::Speech;
use crate::domain::phrase::Phrase;
use crate::domain::place::{Room, RoomName};
use crate::domain::record::room::RoomFact;
use crate::domain::standing::{Deed, Trouble};
use crate::domain::state::State;
use crate::domain::value::Literal;

/// Who is joined to a room that grants a role; a mentor who left leaves no ticket behind.
#[must_use]
pub fn roll(state: &State, room: RoomName, members: &BTreeSet<OwnedUserId>) -> Decision {
    let came = members.iter().filter(|who| !state.rooms.is_in(room, who));
    let decision = came.fold(Decision::nothing(), |decision, who| {
        decision.fact(Fact::Room(RoomFact::Joined { room, who: who.clone() }))
    });
    let left = state.rooms.members(room).filter(|who| !members.contains(*who));
    left.fold(decision, |decision, who| {
        let decision = decision.fact(Fact::Room(RoomFact::Left { room, who: who.clone() }));
        match room {
            RoomName::Mentors => decision.and(availability::mentor_left(state, who)),
            _ => decision,
        }
    })
}

/// Whether the bot can do its work in a room; a change is said once. Roles that a room grants stay as they were last
/// seen while the bot is outside: one wrong click must not take every mentor's candidates away.
#[must_use]
pub fn standing(
    state: &State,
    room: &Room,
    trouble: Option<&Trouble>,
    reason: Option<(TextId, &str)>,
) -> Decision {
    if state.rooms.trouble(room) == trouble {
        return Decision::nothing();
    }
    let troubled = RoomFact::Troubled { room: room.clone(), trouble: trouble.cloned() };
    let decision = Decision::nothing().fact(Fact::Room(troubled));
    let Some(trouble) = trouble else {
        return decision.and(told(state, room, None, Phrase::RoomAgain { room: room.clone() }.into()));
    };
    let mut speech = Speech::from(named(room, trouble));
    let mut decision = decision;
    if let Some((text, words)) = reason {
        decision = decision.text(text.clone(), words);
        speech = speech.line(Phrase::RoomReason).quote(text);
    }
    if let Some(mend) = mend(trouble) {
        speech = speech.line(mend);
    }
    if trouble.is_blind() && room.grants_role() {
        speech = speech.line(Phrase::RoomRolesStand);
    }
    decision.and(told(state, room, Some(trouble), speech.asking([])))
}

fn named(room: &Room, trouble: &Trouble) -> Phrase {
    let room = room.clone();
    match trouble {
        Trouble::Outside => Phrase::RoomOutside { room },
        Trouble::Removed { by } => Phrase::RoomRemoved { room, by: by.clone() },
        Trouble::Banned { by } => Phrase::RoomBanned { room, by: by.clone() },
        Trouble::Powerless { to, needs, has } => {
            let (needs, has) = (Literal(needs.to_string()), Literal(has.to_string()));
            match to {
                Deed::Speak => Phrase::RoomMute { room, needs, has },
                Deed::React => Phrase::RoomButtonless { room, needs, has },
                Deed::Invite => Phrase::RoomInviteless { room, needs, has },
            }
        }
    }
}

fn mend(trouble: &Trouble) -> Option<Phrase> {
    match trouble {
        Trouble::Outside | Trouble::Removed { .. } => Some(Phrase::RoomInviteMe),
        Trouble::Banned { .. } => Some(Phrase::RoomUnbanMe),
        Trouble::Powerless { .. } => None,
    }
}

/// Says it to the organisers: in their room, or to each of them alone while the bot cannot speak there.
fn told(state: &State, room: &Room, trouble: Option<&Trouble>, speech: Speech) -> Decision {
    let theirs = Room::Named(RoomName::Organisers);
    let there = if *room == theirs { trouble } else { state.rooms.trouble(&theirs) };
    if !there.is_some_and(Trouble::is_mute) {
        return Decision::nothing().post(RoomName::Organisers, speech);
    }
    // Only where there is a direct room already: a room for each organiser would be one more trouble.
    let reached = state.rooms.members(RoomName::Organisers).filter(|who| state.people.room(who).is_some());
    reached.fold(Decision::nothing(), |decision, who| decision.tell(who, speech.clone()))
}
