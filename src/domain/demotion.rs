//! What the loss of a role takes along: whatever waits for a person's word and is theirs to do no longer is void at once,
//! and stays so if the role comes back. It is read off what is true, after every decision: whoever takes a role away,
//! however they do it, cannot forget it. Of all who wait for something, those are looked at whose roles the decision can
//! have changed.

use std::collections::{BTreeMap, BTreeSet};

use ruma::OwnedUserId;

use super::command::Verb;
use super::decision::Decision;
use super::fact::Fact;
use super::ids::CallNo;
use super::message::Speech;
use super::phrase::talk::Talk;
use super::place::Room;
use super::programme::Programme;
use super::record::confirmation::{Confirmation, ConfirmationFact, Settled};
use super::record::group::Group;
use super::record::room::RoomFact;
use super::role::Who;
use super::rules::{call, confirmation, erasure};
use super::state::State;

/// Whose roles can be others once these facts are true, as things are before.
#[must_use]
pub fn concerned(state: &State, facts: &[Fact]) -> BTreeSet<OwnedUserId> {
    facts.iter().flat_map(|fact| concerned_by(state, fact)).collect()
}

fn concerned_by(state: &State, fact: &Fact) -> Vec<OwnedUserId> {
    match fact {
        Fact::Confirmation(ConfirmationFact::Asked { who, .. }) | Fact::Room(RoomFact::Left { who, .. }) => {
            vec![who.clone()]
        }
        Fact::Room(RoomFact::Moderated { room, .. }) => {
            state.rooms.moderators(room).into_iter().flatten().cloned().collect()
        }
        Fact::Room(RoomFact::Housed { room: Room::Named(room), .. }) => {
            state.rooms.members(*room).cloned().collect()
        }
        Fact::Roster(fact) => vec![fact.who().clone()],
        Fact::Group(fact) => {
            state.groups.get(fact.no).into_iter().flat_map(Group::organisers).cloned().collect()
        }
        _ => Vec::new(),
    }
}

/// Ends what waits for the word of one of these people who may not do it any more. They hear of all of it once.
#[must_use]
pub fn void_of(state: &State, programme: &Programme, people: &BTreeSet<OwnedUserId>) -> Decision {
    let theirs = people.iter().flat_map(|who| state.confirmations.waiting_for(who));
    ended(state, programme, theirs)
}

/// Ends what waits for the word of somebody who may not do it any more, whoever they are.
#[must_use]
pub fn void(state: &State, programme: &Programme) -> Decision {
    ended(state, programme, state.confirmations.waiting())
}

fn ended<'a>(
    state: &State,
    programme: &Programme,
    waiting: impl Iterator<Item = &'a Confirmation>,
) -> Decision {
    let mut void: BTreeMap<&OwnedUserId, Vec<&Confirmation>> = BTreeMap::new();
    for waiting in waiting.filter(|waiting| !may_still(state, programme, waiting)) {
        void.entry(&waiting.who).or_default().push(waiting);
    }
    let ended = void.into_iter().fold(Decision::nothing(), |decision, (who, void)| {
        let settle = |decision: Decision, waiting: &&Confirmation| {
            decision.and(confirmation::settle(waiting, Settled::Void))
        };
        let lines = void.iter().map(|waiting| {
            let verb = waiting.request.verb;
            Talk::VoidLine { request: waiting.request.clone(), who: those_who_may(programme, verb) }
        });
        let told = Speech::from(Talk::VoidHead).items(lines).line(Talk::VoidFoot);
        void.iter().fold(decision, settle).tell(who, told)
    });
    erasure::signed(state, None, ended)
}

/// Whether what waits can be theirs to do. Whose ticket it is now is seen when they confirm it: that is not a question
/// of roles.
fn may_still(state: &State, programme: &Programme, waiting: &Confirmation) -> bool {
    let Confirmation { who, request, .. } = waiting;
    let theirs = programme.may(request.verb).iter().any(|role| state.can_be(who, *role));
    theirs
        && match request.verb {
            Verb::CloseCall => {
                let call = request.number.and_then(|no| state.calls.get(CallNo(no)));
                call.is_none_or(|call| call::may_close(state, who, call))
            }
            _ => true,
        }
}

/// Who may do it, as somebody is told who may not.
fn those_who_may(programme: &Programme, verb: Verb) -> Vec<Who> {
    match verb {
        Verb::CloseCall => vec![Who::Organiser],
        _ => programme.may(verb).to_vec(),
    }
}
