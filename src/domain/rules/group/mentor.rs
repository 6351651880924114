//! Who mentors a user group: somebody signs up, is assigned, gives it back, or can go on no longer; no group is left without
//! a word (PRODUCT, section 7; seed 002, step 6).

use ruma::OwnedUserId;

use super::mentored::{called, changed, mentored, tell_contact};
use super::pairing::accept;
use crate::domain::command::Wording;
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::message::Speech;
use crate::domain::phrase::group_mentoring::Accompanying;
use crate::domain::place::RoomName;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::Change;
use crate::domain::record::group::mentoring::Stage;
use crate::domain::record::group::standing::StandingName;
use crate::domain::record::roster::Standing;
use crate::domain::rules::matter::Matter;
use crate::domain::rules::order;
use crate::domain::rules::seeking::{Seeking, Task};

/// `!group mentor G4`: an ambassador signs up by themselves and mentors the group from now on; whoever was asked is thanked.
///
/// # Errors
/// Refuses a group that somebody mentors, and one that is refused or closed.
pub fn sign_up(matter: &Matter<'_>, group: &Group) -> Ruling {
    is_open(group)?;
    let no = group.no;
    match &group.mentoring.stage {
        Stage::Mentored(mentor) if mentor == matter.who => {
            Err(Accompanying::GroupMentoredByYou { no }.into())
        }
        Stage::Mentored(mentor) => Err(Accompanying::GroupMentoredBy { no, mentor: mentor.clone() }.into()),
        Stage::Offered(offer) if offer.mentor == *matter.who => accept(matter, group),
        Stage::None | Stage::Sought | Stage::Waiting | Stage::Offered(_) => {
            Ok(retracted(group).and(mentored(group, matter.who, None)))
        }
    }
}

/// The offer to another one is taken back kindly.
fn retracted(group: &Group) -> Decision {
    let Some(offer) = group.mentoring.offer() else { return Decision::nothing() };
    changed(group.no, Change::Retracted { mentor: offer.mentor.clone() })
        .tell(&offer.mentor, Accompanying::GroupOfferRetracted { no: group.no })
}

fn is_open(group: &Group) -> Result<(), Refusal> {
    if group.is_open() {
        return Ok(());
    }
    Err(Accompanying::GroupNotOpen { no: group.no, standing: StandingName::of(&group.standing) }.into())
}

/// `!group assign G4 @ambassador`: an organiser gives the group this mentor, whoever was asked or mentored it before.
///
/// # Errors
/// Refuses who is no ambassador, is away, organises the group or mentors it already, and a group that is not open.
pub fn assign(matter: &Matter<'_>, group: &Group, mentor: &OwnedUserId) -> Ruling {
    is_open(group)?;
    let (no, name, by) = (group.no, called(group), matter.who.clone());
    if group.is_organised_by(mentor) {
        return Err(Accompanying::GroupMentorOrganises { no, who: mentor.clone() }.into());
    }
    let Some(entry) = matter.state.roster.of(mentor) else {
        return Err(Accompanying::NotAnAmbassador { who: mentor.clone() }.into());
    };
    let before = group.mentoring.mentor().map(ToOwned::to_owned);
    if before.as_ref() == Some(mentor) {
        return Err(Accompanying::GroupMentoredBy { no, mentor: mentor.clone() }.into());
    }
    let is_on_leave = matter.state.mentors.leave(mentor).is_some_and(|leave| !leave.unsaid);
    if is_on_leave || entry.standing != Standing::Active {
        return Err(Accompanying::AmbassadorAway { who: mentor.clone() }.into());
    }
    let asked = group.mentoring.offer().filter(|offer| offer.mentor != *mentor);
    let decision = if asked.is_some() { retracted(group) } else { Decision::nothing() };
    let decision = before.iter().fold(decision, |decision, before| {
        let told = Accompanying::GroupAssignedOther { no, mentor: mentor.clone(), by: by.clone() };
        decision.tell(before, told)
    });
    let told = Accompanying::GroupAssigned { no, name: name.clone(), mentor: mentor.clone(), by: by.clone() };
    let letter = Accompanying::GroupAssignedMentor { no, name, by: by.clone() };
    Ok(decision
        .and(matter.tell_room(RoomName::Organisers, told))
        .tell(mentor, Speech::from(letter).asking([mentor]))
        .and(mentored(group, mentor, Some(&by))))
}

/// `!group release G4 REASON`: the mentor gives the group back. The organisers hear why, who speaks for it that somebody
/// else is looked for.
///
/// # Errors
/// Never refuses: that the group is the mentor's own was seen before.
pub fn release(matter: &Matter<'_>, group: &Group, reason: &Wording) -> Ruling {
    let (no, mentor) = (group.no, matter.who.clone());
    let (kept, text) = matter.keep(reason);
    let told = Accompanying::GroupReleasedOrganisers { no, name: called(group), mentor: mentor.clone() };
    let is_read = group.organisers().any(|who| matter.state.rooms.is_in(RoomName::Organisers, who));
    let told = Speech::from(told);
    let told = if is_read { told } else { told.quote(text.clone()) };
    Ok(kept
        .and(changed(no, Change::Released { mentor: mentor.clone(), reason: Some(text) }))
        .and(matter.confide(Accompanying::GroupReleased { no }))
        .and(tell_contact(group, Accompanying::GroupMentorLeft { no, mentor }))
        .post(RoomName::Organisers, told))
}

/// `!group why G4`: why this ambassador was asked, and why no other.
///
/// # Errors
/// Refuses a group for which nobody was asked.
pub fn why(matter: &Matter<'_>, group: &Group) -> Ruling {
    let (state, programme, no) = (matter.state, matter.programme, group.no);
    if group.mentoring.stage == Stage::Waiting {
        let since = group.mentoring.sought.unwrap_or(matter.now);
        let head = Accompanying::GroupWhyNobody { no, since };
        let seeking = Seeking::of_group(state, programme, group);
        return Ok(matter.confide(order::nobody(state, programme, &seeking, head.into())));
    }
    let found = group.history.iter().rev().find_map(|(at, change)| match change {
        Change::Offered { mentor, weighed, .. } => Some((mentor, *at, weighed.as_ref())),
        _ => None,
    });
    let (mentor, at, weighed) = found.ok_or(Accompanying::GroupWhyNone { no })?;
    let head = Accompanying::GroupWhyHead { no, mentor: mentor.clone(), at };
    Ok(matter.confide(order::told(Task::Group, head.into(), weighed)))
}
