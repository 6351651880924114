//! The programme's rooms themselves: who comes and goes, and what the organisers hear when the bot is kept from its work
//! in one of them. Nothing is lost meanwhile: what was said waits, and what was last seen holds.

use std::collections::{BTreeMap, BTreeSet};

use jiff::{SignedDuration, Timestamp};
use ruma::{OwnedRoomId, OwnedUserId, RoomId};

use super::availability;
use super::matter::later;
use super::misuse::watch;
use crate::domain::decision::Decision;
use crate::domain::fact::Fact;
use crate::domain::ids::TextId;
use crate::domain::message::Speech;
use crate::domain::phrase::rooms::Housing;
use crate::domain::place::{Room, RoomName};
use crate::domain::programme::Programme;
use crate::domain::record::room::{RoomFact, Told};
use crate::domain::span::Span;
use crate::domain::standing::{Deed, Obstacle, Trouble};
use crate::domain::state::State;
use crate::domain::value::Literal;

/// The least time between two calls to the organisers for trouble in a room.
const CALM: Span = Span(SignedDuration::from_mins(10));

/// How many characters are kept of why somebody put the bot out: whoever does may write much.
const MOST_REASON: usize = 300;

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

/// How a room moved.
#[derive(Debug, Clone, Copy)]
pub struct Move<'a> {
    /// Whether the configuration names it by an id that is its own no longer.
    pub misnamed: bool,
    /// Whether the bot may ask others in.
    pub may_invite: bool,
    /// The rooms of which it is proven that it took their place, and who is in them as far as the bot sees.
    pub replaced: &'a BTreeMap<OwnedRoomId, Option<BTreeSet<OwnedUserId>>>,
    /// When.
    pub now: Timestamp,
}

/// Until when who held a role through a room can follow into the one that replaces it, before their tickets go on to
/// others: the time in which a mentor has to answer an offer.
#[must_use]
pub fn followed_by(programme: &Programme, since: Timestamp) -> Timestamp {
    later(since, programme.mentoring.offer_expires)
}

/// Where a room is. If it took the place of the one before, whoever is in the new one holds its role and nobody else; all
/// who were in the old one are invited there, and have some time to come before their tickets go on. If it did not, it
/// may be another one just because somebody is in the old one who should not be: nobody is invited or waited for.
#[must_use]
pub fn housed(
    state: &State,
    programme: &Programme,
    room: &Room,
    id: &OwnedRoomId,
    how: Move<'_>,
) -> Decision {
    let before = state.rooms.house(room);
    if before == Some(id.as_ref()) {
        return Decision::nothing();
    }
    let housed = Fact::Room(RoomFact::Housed { room: room.clone(), id: id.clone() });
    match (room, before) {
        (Room::Named(_), None) => Decision::nothing().fact(housed),
        (Room::Named(name), Some(before)) => match how.replaced.get(before) {
            Some(present) => followed(state, programme, *name, id, present.as_ref(), how),
            None => elsewhere(state, *name, id),
        },
        (Room::Community(_), _) => {
            let decision = leave_behind(state, room, Decision::nothing().fact(housed));
            decision.and(moved(state, room, id, how, Vec::new()))
        }
    }
}

/// One of the programme's own rooms is another one now, which did not take the place of the one before.
fn elsewhere(state: &State, name: RoomName, id: &OwnedRoomId) -> Decision {
    let room = Room::Named(name);
    let elsewhere = RoomFact::Elsewhere { room: room.clone(), id: id.clone() };
    let decision = leave_behind(state, &room, Decision::nothing().fact(Fact::Room(elsewhere)));
    let mut speech =
        Speech::from(Housing::RoomElsewhere { room: room.clone(), id: Literal(id.to_string()) }).asking([]);
    if name.grants_role() {
        speech = speech.line(Housing::RoomElsewhereRoles);
    }
    decision.and(told(state, &room, None, speech))
}

/// One of the programme's own rooms was replaced, and the bot has followed. Who was put out of the old one while the bot
/// was away is not asked back.
fn followed(
    state: &State,
    programme: &Programme,
    name: RoomName,
    id: &OwnedRoomId,
    present: Option<&BTreeSet<OwnedUserId>>,
    how: Move<'_>,
) -> Decision {
    let room = Room::Named(name);
    let last_seen = || state.rooms.members(name).cloned().collect();
    let (old, may_invite) = match present {
        _ if !name.grants_role() => (BTreeSet::new(), false),
        Some(present) => (present.clone(), how.may_invite),
        None => (last_seen(), false),
    };
    let seen = if name.grants_role() { roll(state, name, &old) } else { Decision::nothing() };
    let housed = RoomFact::Housed { room: room.clone(), id: id.clone() };
    let decision = leave_behind(state, &room, seen.fact(Fact::Room(housed)));
    let mut lines = Vec::new();
    if !old.is_empty() {
        lines.push(if may_invite { Housing::RoomMovedInvited } else { Housing::RoomMovedUninvited });
    }
    let has_tickets = old.iter().any(|who| state.tickets.of_mentor(who).next().is_some());
    if name == RoomName::Mentors && has_tickets {
        lines.push(Housing::RoomMovedTickets { until: followed_by(programme, how.now) });
    }
    let invited = old.iter().filter(|_| may_invite);
    let decision = invited.fold(decision, |decision, who| decision.invite(name, who));
    decision.and(moved(state, &room, id, how, lines))
}

/// What was true of the room that is no longer the programme's.
fn leave_behind(state: &State, room: &Room, mut decision: Decision) -> Decision {
    if state.rooms.trouble(room).is_some() {
        decision = decision.and(reported(state, room, None, None));
    }
    match room {
        Room::Community(id) if state.rooms.moderators(id).is_some_and(|by| !by.is_empty()) => {
            decision.fact(unmoderated(id))
        }
        _ => decision,
    }
}

fn moved(state: &State, room: &Room, id: &OwnedRoomId, how: Move<'_>, lines: Vec<Housing>) -> Decision {
    let id = Literal(id.to_string());
    let mut speech = Speech::from(Housing::RoomMoved { room: room.clone(), id: id.clone() }).lines(lines);
    if how.misnamed {
        speech = speech.line(Housing::RoomMisnamed { id });
    }
    told(state, room, None, speech.asking([]))
}

/// All of the community's rooms: who moderated another one has no right by that, and nobody wears the title there.
#[must_use]
pub fn communities(state: &State, rooms: &BTreeSet<OwnedRoomId>) -> Decision {
    let gone = state.rooms.moderated().filter(|room| !rooms.contains(*room));
    let decision = gone.fold(Decision::nothing(), |decision, room| decision.fact(unmoderated(room)));
    let wearers = state.cases.wearers.all();
    let worn =
        wearers.flat_map(|(who, wearer)| wearer.rooms.iter().map(move |(room, name)| (who, room, name)));
    let elsewhere = worn.filter(|(_, room, _)| !rooms.contains(*room));
    elsewhere.fold(decision, |decision, (who, room, name)| decision.and(watch::off(state, who, room, name)))
}

fn unmoderated(room: &RoomId) -> Fact {
    Fact::Room(RoomFact::Moderated { room: room.to_owned(), by: BTreeSet::new() })
}

/// Who has not followed into a room that moved had time enough.
#[must_use]
pub fn give_up(state: &State, room: RoomName) -> Decision {
    let decision = Decision::nothing().fact(Fact::Room(RoomFact::GivenUp { room }));
    let awaited = state.rooms.awaited().filter(|(there, _)| *there == room && room == RoomName::Mentors);
    awaited
        .flat_map(|(_, awaited)| &awaited.who)
        .fold(decision, |decision, who| decision.and(availability::mentor_left(state, who)))
}

/// Whether the bot can do its work in a room; a change is said once. Roles that a room grants stay as they were last
/// seen while the bot is outside: one wrong click must not take every mentor's candidates away.
///
/// Who puts the bot out and lets it in again and again calls the organisers only once in a while. What changes meanwhile
/// they hear then; that the trouble of which they heard is over, at once.
#[must_use]
pub fn standing(
    state: &State,
    room: &Room,
    trouble: Option<&Trouble>,
    reason: Option<(TextId, &str)>,
    now: Timestamp,
) -> Decision {
    if state.rooms.trouble(room) == trouble {
        return Decision::nothing();
    }
    let told = state.rooms.told(room);
    let known = told.and_then(|told| told.trouble.as_ref());
    let is_time = trouble.is_none() || told.is_none_or(|told| now >= told_again(told));
    if known == trouble || !is_time {
        let untold = RoomFact::Untold { room: room.clone(), trouble: trouble.cloned() };
        return Decision::nothing().fact(Fact::Room(untold));
    }
    report(state, room, trouble, reason)
}

/// From when on the organisers are called for trouble in the room again.
#[must_use]
pub fn told_again(told: &Told) -> Timestamp {
    later(told.at, CALM)
}

/// The organisers hear of trouble that began when they had just been called.
#[must_use]
pub fn troubled_still(state: &State, room: &Room) -> Decision {
    report(state, room, state.rooms.trouble(room), None)
}

fn report(state: &State, room: &Room, trouble: Option<&Trouble>, reason: Option<(TextId, &str)>) -> Decision {
    let (reason, words) = reason.unzip();
    let decision = reported(state, room, trouble, reason.clone());
    let Some(trouble) = trouble else {
        return decision.and(told(state, room, None, Housing::RoomAgain { room: room.clone() }.into()));
    };
    let mut speech = Speech::from(named(room, trouble));
    let mut decision = decision;
    if let (Some(text), Some(words)) = (reason, words) {
        decision = match trouble {
            Trouble::Removed { by } | Trouble::Banned { by } => {
                decision.text_of(by, text.clone(), cut(words))
            }
            _ => decision.text(text.clone(), cut(words)),
        };
        speech = speech.line(Housing::RoomReason).quote(text);
    }
    if let Some(mend) = mend(trouble) {
        speech = speech.line(mend);
    }
    if trouble.is_blind() && room.grants_role() {
        speech = speech.line(Housing::RoomRolesStand);
    }
    decision.and(told(state, room, Some(trouble), speech.asking([])))
}

/// Keeps what the organisers hear; the reason of what they heard before is of no use any more.
fn reported(state: &State, room: &Room, trouble: Option<&Trouble>, reason: Option<TextId>) -> Decision {
    let troubled = RoomFact::Troubled { room: room.clone(), trouble: trouble.cloned(), reason };
    let mut decision = Decision::nothing().fact(Fact::Room(troubled));
    let before = state.rooms.told(room).and_then(|told| told.reason.clone());
    decision.texts.extend(before.map(|reason| (reason, None)));
    decision
}

fn cut(reason: &str) -> String {
    let mut words: String = reason.chars().take(MOST_REASON).collect();
    if words.len() < reason.len() {
        words.push('…');
    }
    words
}

fn named(room: &Room, trouble: &Trouble) -> Housing {
    let room = room.clone();
    match trouble {
        Trouble::Outside => Housing::RoomOutside { room },
        Trouble::Removed { by } => Housing::RoomRemoved { room, by: by.clone() },
        Trouble::Banned { by } => Housing::RoomBanned { room, by: by.clone() },
        Trouble::Replaced { by, but } => {
            let by = Literal(by.to_string());
            match but {
                Obstacle::Closed => Housing::RoomReplaced { room, by },
                Obstacle::Open => Housing::RoomReplacedOpen { room, by },
                Obstacle::Unproven => Housing::RoomReplacedUnproven { room, by },
            }
        }
        Trouble::Powerless { to, needs, has } => {
            let (needs, has) = (Literal(needs.to_string()), Literal(has.to_string()));
            match to {
                Deed::Speak => Housing::RoomMute { room, needs, has },
                Deed::React => Housing::RoomButtonless { room, needs, has },
                Deed::Invite => Housing::RoomInviteless { room, needs, has },
                Deed::Remove => Housing::RoomRemoveless { room, needs, has },
            }
        }
    }
}

fn mend(trouble: &Trouble) -> Option<Housing> {
    match trouble {
        Trouble::Outside | Trouble::Removed { .. } => Some(Housing::RoomInviteMe),
        Trouble::Banned { .. } => Some(Housing::RoomUnbanMe),
        Trouble::Replaced { .. } | Trouble::Powerless { .. } => None,
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

#[cfg(test)]
mod tests {
    use ruma::owned_user_id;

    use super::*;
    use crate::domain::fact::Entry;
    use crate::domain::ids::Cause;

    #[test]
    fn the_reason_why_the_bot_was_put_out_is_erased_when_it_is_in_again() {
        let (room, now) = (Room::Named(RoomName::Mentors), Timestamp::UNIX_EPOCH);
        let text = Cause("fact.1".to_owned()).text(0);
        let trouble = Trouble::Removed { by: owned_user_id!("@mo:example.org") };
        let mut state = State::default();
        let out = standing(&state, &room, Some(&trouble), Some((text.clone(), &"x".repeat(64_000))), now);
        let kept: Vec<_> = out.texts.iter().filter_map(|(_, words)| words.as_ref()).collect();
        assert!(kept.iter().all(|words| words.chars().count() == MOST_REASON + 1) && kept.len() == 1);
        out.facts.into_iter().for_each(|fact| state.apply(&Entry { at: now, fact }));
        let back = standing(&state, &room, None, None, now);
        assert_eq!(back.texts, [(text, None)]);
    }
}
