//! Who speaks for a user group: handed to somebody who agrees to it, or laid down with the group itself. Nobody is signed up
//! by others.

use std::collections::BTreeSet;

use ruma::OwnedUserId;

use super::amendment::named;
use super::mentored::needless;
use crate::domain::command::{Choice, Verb, Wording};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::GroupNo;
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::group_contact::Handing;
use crate::domain::phrase::group_proposal::Proposing;
use crate::domain::place::RoomName;
use crate::domain::record::confirmation::Settled;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::{Change, GroupFact};
use crate::domain::role::Who;
use crate::domain::rules::confirmation;
use crate::domain::rules::matter::Matter;

fn becomes(no: GroupNo, change: Change) -> Decision {
    Decision::nothing().fact(Fact::Group(GroupFact { no, change }))
}

/// Whoever speaks for the group decides about it, and the programme's organisers where they are gone.
fn may_decide(matter: &Matter<'_>, group: &Group, command: Verb) -> Result<(), Refusal> {
    if !group.is_open() {
        return Err(Proposing::GroupIsOver { no: group.no }.into());
    }
    let may = group.contact == *matter.who || matter.state.is(matter.who, Who::Organiser, None);
    let contact = group.contact.clone();
    if may { Ok(()) } else { Err(Handing::OnlyItsContact { no: group.no, contact, command }.into()) }
}

/// `!group transfer G4 @person`: asks them whether they would speak for the group.
///
/// # Errors
/// Refuses who does not speak for it, nor organises the programme, and whom it is handed to already.
pub fn transfer(matter: &Matter<'_>, group: &Group, to: &OwnedUserId) -> Ruling {
    may_decide(matter, group, Verb::GroupTransfer)?;
    let (no, name, by) = (group.no, named(group), matter.who.clone());
    if group.contact == *to {
        return Err(Handing::AlreadyContact { no, who: to.clone() }.into());
    }
    let button = |key: &str, verb| Button { key: key.to_owned(), choice: Choice::of_group(verb, no) };
    let asked = Speech::from(Handing::HandoverAsked { no, name: name.clone(), by: by.clone() })
        .asking([to])
        .buttons(vec![button("✅", Verb::GroupTake), button("❌", Verb::GroupPass)]);
    let change = Change::HandoverAsked { by: by.clone(), to: to.clone() };
    let begun = Handing::HandoverBegun { no, name: name.clone(), to: to.clone() };
    let decision = becomes(no, change).tell(to, asked).and(matter.confide(begun));
    Ok(if group.contact == by {
        decision
    } else {
        decision.tell(&group.contact, Handing::HandoverBegunTold { no, name, to: to.clone(), by })
    })
}

fn asked<'a>(matter: &Matter<'a>, group: &'a Group) -> Result<&'a OwnedUserId, Refusal> {
    let asked = group.handover.as_ref().filter(|_| group.is_open());
    match asked.filter(|handover| handover.to == *matter.who) {
        Some(handover) => Ok(&handover.by),
        None => Err(Handing::NotAsked { no: group.no }.into()),
    }
}

/// `!group take G4`: they speak for the group from now on.
///
/// # Errors
/// Refuses who was not asked.
pub fn take(matter: &Matter<'_>, group: &Group) -> Ruling {
    let by = asked(matter, group)?.clone();
    let (no, name, to) = (group.no, named(group), matter.who.clone());
    let change = Change::HandedOver { by, to: to.clone() };
    let told = Handing::HandedOver { no, name: name.clone(), from: group.contact.clone(), to };
    let decision = becomes(no, change).and(matter.aside(Handing::GroupTaken { no, name }));
    let decision = decision.and(void(matter, group));
    let decision = decision.tell(&group.contact, told.clone());
    let mentor = group.mentoring.mentor().map(ToOwned::to_owned);
    let decision = mentor.into_iter().fold(decision, |decision, mentor| decision.tell(&mentor, told.clone()));
    Ok(decision.post(RoomName::Organisers, told))
}

/// What waits for the word of who spoke for the group waits no longer: it is not theirs to decide any more.
fn void(matter: &Matter<'_>, group: &Group) -> Decision {
    if matter.state.is(&group.contact, Who::Organiser, None) {
        return Decision::nothing();
    }
    let waiting = matter.state.confirmations.waiting_for(&group.contact);
    let waiting = waiting.filter(|waiting| waiting.request.group == Some(group.no));
    waiting.fold(Decision::nothing(), |decision, waiting| {
        decision.and(confirmation::settle(waiting, Settled::Void))
    })
}

/// `!group pass G4`: they would rather not.
///
/// # Errors
/// Refuses who was not asked.
pub fn pass(matter: &Matter<'_>, group: &Group) -> Ruling {
    let by = asked(matter, group)?.clone();
    let (no, name, to) = (group.no, named(group), matter.who.clone());
    let told = Handing::HandoverDeclinedTold { no, name: name.clone(), to: to.clone() };
    let decision =
        becomes(no, Change::HandoverDeclined { to }).and(matter.aside(Handing::GroupPassed { no, name }));
    Ok(decision.tell(&by, told))
}

/// `!group close G4 REASON`: it exists no longer. What was stays readable.
///
/// # Errors
/// Refuses who does not speak for it, nor organises the programme, and what is over already.
pub fn close(matter: &Matter<'_>, group: &Group, reason: &Wording) -> Ruling {
    may_decide(matter, group, Verb::GroupClose)?;
    let (kept, why) = matter.keep(reason);
    let (no, name, by) = (group.no, named(group), matter.who.clone());
    let told =
        Speech::from(Handing::GroupClosedTold { no, name: name.clone(), by: by.clone() }).quote(why.clone());
    let mentor = group.mentoring.mentor().map(ToOwned::to_owned);
    let concerned: BTreeSet<_> = group.organisers().cloned().chain(mentor).collect();
    let concerned = concerned.into_iter().filter(|who| who != matter.who);
    let decision = kept.and(needless(group, false)).and(becomes(no, Change::Closed { by, why }));
    let decision = concerned.fold(decision, |decision, who| decision.tell(&who, told.clone()));
    if group.contact != *matter.who {
        return Ok(decision.and(matter.tell_room(RoomName::Organisers, told)));
    }
    let thanked = matter.confide(Handing::GroupClosed { no, name });
    Ok(decision.and(thanked).post(RoomName::Organisers, told))
}

/// What closing it would do, to whoever is about to.
#[must_use]
pub fn preview_closing(matter: &Matter<'_>, group: &Group, reason: &Wording) -> Speech {
    let (_, why) = matter.keep(reason);
    Speech::from(Handing::GroupCloseHead { no: group.no, name: named(group) }).quote(why)
}
