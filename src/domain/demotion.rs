//! What the loss of a role takes along: whatever waits for a person's word and is theirs to do no longer is void at once,
//! and stays so if the role comes back. It is read off what is true, after every decision: whoever takes a role away,
//! however they do it, cannot forget it.

use std::collections::BTreeMap;

use ruma::OwnedUserId;

use super::command::Verb;
use super::decision::Decision;
use super::ids::CallNo;
use super::message::Speech;
use super::phrase::talk::Talk;
use super::programme::Programme;
use super::record::confirmation::{Confirmation, Settled};
use super::role::Who;
use super::rules::{call, confirmation, erasure};
use super::state::State;

/// Ends what waits for the word of somebody who may not do it any more. They hear of all of it once.
#[must_use]
pub fn void(state: &State, programme: &Programme) -> Decision {
    let mut void: BTreeMap<&OwnedUserId, Vec<&Confirmation>> = BTreeMap::new();
    for waiting in state.confirmations.waiting().filter(|waiting| !may_still(state, programme, waiting)) {
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
