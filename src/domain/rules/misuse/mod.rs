//! Misuse of the title (PRODUCT, section 6): reported by people or seen by the bot, heard, and decided by organisers.
//! What is said of a case is said so that the accused read no file about themselves, and that nobody learns who reported.

pub mod appeal;
pub mod card;
pub mod flag;
pub mod hearing;
pub mod impartial;
pub mod rename;
pub mod title;
pub mod verdict;
pub mod watch;

use ruma::{OwnedUserId, UserId};

use super::matter::Matter;
use crate::domain::decision::Decision;
use crate::domain::ids::CaseNo;
use crate::domain::message::{Address, Speech};
use crate::domain::phrase::misuse::Misuse;
use crate::domain::place::{Place, RoomName};
use crate::domain::record::misuse::Case;
use crate::domain::role::Who;
use crate::domain::state::State;

/// Where those who judge are spoken to about somebody: in the organisers room, or, where the accused would read along,
/// each of them alone.
#[must_use]
pub fn judges_address(state: &State, about: &UserId) -> Vec<Address> {
    if !state.is(about, Who::Organiser, None) {
        return vec![Address::Room(RoomName::Organisers)];
    }
    judges(state, about).cloned().map(Address::Person).collect()
}

/// The organisers who could judge somebody: all but the accused themselves.
pub fn judges<'a>(state: &'a State, about: &'a UserId) -> impl Iterator<Item = &'a OwnedUserId> {
    state.rooms.members(RoomName::Organisers).filter(move |who| *who != about)
}

/// Says it to those who judge, where the accused do not read along.
#[must_use]
pub fn tell_judges(state: &State, about: &UserId, speech: &Speech) -> Decision {
    judges_address(state, about)
        .into_iter()
        .fold(Decision::nothing(), |decision, to| decision.say(to, speech.clone()))
}

/// Answers an organiser about a case: where they asked if only those who judge read there, else with them alone.
#[must_use]
pub fn among_judges(matter: &Matter<'_>, about: &UserId, speech: impl Into<Speech>) -> Decision {
    let here = match matter.place {
        Place::Direct(_) => true,
        Place::Named(RoomName::Organisers) => !matter.state.is(about, Who::Organiser, None),
        _ => false,
    };
    if here { matter.answer(speech) } else { matter.discreetly(speech) }
}

/// The case of this number, if the person is an organiser whom it is not about. To all others it is told as if there
/// were none.
///
/// # Errors
/// Refuses a case that there is not, and one that is not theirs to read: the two are told alike.
pub fn judged<'a>(matter: &Matter<'a>, no: CaseNo) -> Result<&'a Case, Misuse> {
    let case = matter.state.cases.get(no).filter(|case| case.about != *matter.who);
    case.filter(|_| matter.state.is(matter.who, Who::Organiser, None)).ok_or(Misuse::NoSuchCase { no })
}

/// Whether the person has to do with any case: as an organiser, as the accused, or because they reported.
#[must_use]
pub fn concerns(state: &State, who: &UserId) -> bool {
    state.is(who, Who::Organiser, None)
        || state.cases.about(who).next().is_some()
        || state.cases.reported_by(who).next().is_some()
}
