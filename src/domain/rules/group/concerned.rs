//! Those whom it concerns what becomes of a user group, and how they are told.

use jiff::Timestamp;

use super::criteria;
use super::logo::logo;
use crate::domain::command::Wording;
use crate::domain::decision::{Decision, Refusal};
use crate::domain::ids::TextId;
use crate::domain::message::{Address, Speech};
use crate::domain::phrase::group_admission::GroupAdmission;
use crate::domain::phrase::group_standing::GroupStanding;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::group::Group;
use crate::domain::record::group::standing::{Rank, Standing, StandingName};
use crate::domain::rules::matter::Matter;
use crate::domain::state::State;

/// What it is called; what never had a name is shown like one that was erased.
#[must_use]
pub fn name(group: &Group) -> TextId {
    group.name().cloned().unwrap_or_else(|| TextId(group.no.to_string().into()))
}

/// Whether it has a status that it could lose.
///
/// # Errors
/// Refuses a group that has none.
pub fn has_status(group: &Group) -> Result<(), Refusal> {
    match group.standing {
        Standing::Holds(_) => Ok(()),
        _ => {
            Err(GroupStanding::HasNoStatus { no: group.no, standing: StandingName::of(&group.standing) }
                .into())
        }
    }
}

/// With what is open on the way to an official group next, in words and without the advice, which is for its organisers.
#[must_use]
pub fn with_steps(
    state: &State,
    programme: &Programme,
    group: &Group,
    now: Timestamp,
    speech: Speech,
) -> Speech {
    let open = criteria::lacking(state, programme, group, now);
    if open.is_empty() {
        return speech.line(GroupAdmission::StepsDone);
    }
    speech.line(GroupAdmission::StepsOpen).items(open)
}

/// Keeps what was written with a command, if anything was.
#[must_use]
pub fn kept_if_said(matter: &Matter<'_>, words: Option<&Wording>) -> (Decision, Option<TextId>) {
    match words {
        Some(words) => {
            let (kept, text) = matter.keep(words);
            (kept, Some(text))
        }
        None => (Decision::nothing(), None),
    }
}

/// With what was written next, if anything was.
#[must_use]
pub fn quoted(speech: Speech, text: Option<&TextId>) -> Speech {
    text.cloned().into_iter().fold(speech, Speech::quote)
}

/// All who organise it read this, each alone, with the logo that it bears now.
#[must_use]
pub fn tell_with_logo(decision: Decision, group: &Group, letter: &Speech, rank: Rank) -> Decision {
    group.organisers().fold(decision, |decision, who| {
        let told = decision.tell(who, letter.clone().asking([who]));
        told.and(logo(group, rank, &Address::Person(who.clone())))
    })
}

/// Everybody reads this in the announcements room, with the logo that it bears now.
#[must_use]
pub fn announce(decision: Decision, group: &Group, announcement: impl Into<Speech>, rank: Rank) -> Decision {
    let room = RoomName::Announcements;
    decision.post(room, announcement).and(logo(group, rank, &Address::Room(room)))
}

/// All who organise it read this, each alone.
#[must_use]
pub fn tell_its_organisers(decision: Decision, group: &Group, letter: &Speech) -> Decision {
    group.organisers().fold(decision, |decision, who| decision.tell(who, letter.clone().asking([who])))
}

/// Who mentors it reads this, if anybody does and did not bring it about.
#[must_use]
pub fn tell_its_mentor(decision: Decision, matter: &Matter<'_>, group: &Group, letter: Speech) -> Decision {
    match group.mentoring.mentor().filter(|mentor| mentor != matter.who) {
        Some(mentor) => decision.tell(&mentor.to_owned(), letter),
        None => decision,
    }
}
