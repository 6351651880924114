//! Groups in the same place (PRODUCT, section 7): the ambassadors of the region see them before a new one is admitted, and
//! can say that it is fine or what the difficulty is. They decide nothing; the organisers read it before they do.

use std::collections::BTreeSet;

use jiff::Timestamp;
use ruma::OwnedUserId;

use super::concerned::{kept_if_said, name, quoted};
use crate::domain::command::{Choice, Verb, Wording};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::GroupNo;
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::group_admission::GroupAdmission;
use crate::domain::place::{Place, RoomName};
use crate::domain::programme::Programme;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::{Change, GroupFact};
use crate::domain::record::group::review::Opinion;
use crate::domain::record::group::standing::{Standing, StandingName};
use crate::domain::rules::contact::away;
use crate::domain::rules::matter::Matter;
use crate::domain::state::State;

/// The groups in the same place as this one, those of other regions and those that were refused or closed left out.
pub fn beside<'a>(state: &'a State, group: &'a Group) -> impl Iterator<Item = &'a Group> {
    let there = group.profile.place_key().into_iter().flat_map(|place| state.groups.in_place(place));
    there.filter(|other| {
        other.no != group.no && other.is_open() && other.profile.region() == group.profile.region()
    })
}

/// The groups of the same name elsewhere: a hint that one of them may be proposed once more.
fn namesakes<'a>(state: &'a State, group: &'a Group) -> impl Iterator<Item = &'a Group> {
    let near: BTreeSet<_> = beside(state, group).map(|other| other.no).collect();
    let named = group.profile.name_key().into_iter().flat_map(|name| state.groups.named(name));
    named.filter(move |other| other.no != group.no && other.is_open() && !near.contains(&other.no))
}

/// With the groups in the same place and those of the same name next.
#[must_use]
pub fn shown(state: &State, group: &Group, speech: Speech) -> Speech {
    let speech = match beside(state, group).next() {
        Some(_) => speech.line(GroupAdmission::ProposalBeside).items(neighbours(state, group)),
        None => speech,
    };
    let namesakes: Vec<_> = namesakes(state, group)
        .map(|other| GroupAdmission::Namesake {
            no: other.no,
            name: name(other),
            standing: StandingName::of(&other.standing),
        })
        .collect();
    if namesakes.is_empty() {
        return speech;
    }
    speech.line(GroupAdmission::ProposalNamesakes).items(namesakes)
}

fn neighbours<'a>(state: &'a State, group: &'a Group) -> impl Iterator<Item = GroupAdmission> + 'a {
    beside(state, group).map(|other| {
        let (no, name, standing, contact) =
            (other.no, name(other), StandingName::of(&other.standing), other.contact.clone());
        let place = other.profile.place().cloned().unwrap_or_else(|| name.clone());
        match other.mentoring.mentor() {
            Some(mentor) => {
                let mentor = mentor.to_owned();
                GroupAdmission::NeighbourMentored { no, name, place, standing, contact, mentor }
            }
            None => GroupAdmission::Neighbour { no, name, place, standing, contact },
        }
    })
}

/// The ambassadors of its region who can say something about a proposal now: nobody who takes a break, or organises it.
#[must_use]
pub fn ambassadors<'a>(
    state: &'a State,
    programme: &Programme,
    group: &Group,
    now: Timestamp,
) -> Vec<&'a OwnedUserId> {
    let there = state.roster.turns_in(group.profile.region());
    let there = there.filter(|who| !group.is_organised_by(who) && away(state, programme, who, now).is_none());
    there.collect()
}

/// Shows the ambassadors of the region what is in the same place, and asks them.
#[must_use]
pub fn ask(state: &State, group: &Group, who: Vec<&OwnedUserId>, until: Timestamp) -> Decision {
    let no = group.no;
    let head = GroupAdmission::OverlapHead { no, name: name(group), by: group.contact.clone() };
    let button = Button { key: "✅".to_owned(), choice: Choice::of_group(Verb::GroupAgree, no) };
    let speech = shown(state, group, head.into())
        .line(GroupAdmission::OverlapAsk { no, until })
        .asking(who)
        .buttons(vec![button]);
    Decision::nothing().post(RoomName::Ambassadors, speech)
}

/// With what ambassadors said of it next.
#[must_use]
pub fn opinions(group: &Group, speech: Speech) -> Speech {
    group.review.opinions.iter().fold(speech, |speech, (by, opinion)| {
        let by = by.clone();
        match opinion {
            Opinion::Fine(why) => quoted(speech.items([GroupAdmission::OpinionFine { by }]), why.as_ref()),
            Opinion::Difficult(why) => {
                speech.items([GroupAdmission::OpinionDifficult { by }]).quote(why.clone())
            }
        }
    })
}

/// With what organisers can do about a proposal, of whom an answer is needed.
#[must_use]
pub fn to_decide(no: GroupNo, speech: Speech) -> Speech {
    let button = Button { key: "✅".to_owned(), choice: Choice::of_group(Verb::Admit, no) };
    speech.line(GroupAdmission::ProposalFoot { no }).asking([]).buttons(vec![button])
}

/// `!group agree G4 [WHY]`: it is fine beside the others in the same place. The organisers need not wait any longer.
///
/// # Errors
/// Refuses a group that does not wait to be admitted, and an ambassador of another region.
pub fn agree(matter: &Matter<'_>, group: &Group, why: Option<&Wording>) -> Ruling {
    has_a_say(matter, group)?;
    let (kept, why) = kept_if_said(matter, why);
    let (no, by) = (group.no, matter.who.clone());
    let told = Speech::from(GroupAdmission::Agreed { no, name: name(group), by: by.clone() });
    let told = quoted(told, why.as_ref());
    let told = to_decide(no, told);
    Ok(kept
        .fact(Fact::Group(GroupFact { no, change: Change::Agreed { by, why } }))
        .post(RoomName::Organisers, told)
        .and(thanked(matter, GroupAdmission::AgreedThanks { no })))
}

/// `!group object G4 WHY`: there is a difficulty, which the organisers read before they decide.
///
/// # Errors
/// Refuses a group that does not wait to be admitted, and an ambassador of another region.
pub fn object(matter: &Matter<'_>, group: &Group, why: &Wording) -> Ruling {
    has_a_say(matter, group)?;
    let (kept, why) = matter.keep(why);
    let (no, by) = (group.no, matter.who.clone());
    let told = GroupAdmission::Objected { no, name: name(group), by: by.clone() };
    let told = Speech::from(told).quote(why.clone());
    Ok(kept
        .fact(Fact::Group(GroupFact { no, change: Change::Objected { by, why } }))
        .post(RoomName::Organisers, told)
        .and(thanked(matter, GroupAdmission::ObjectedThanks { no })))
}

/// Where all ambassadors were asked, all of them see that somebody has answered.
fn thanked(matter: &Matter<'_>, thanks: GroupAdmission) -> Decision {
    match matter.place {
        Place::Named(RoomName::Ambassadors) => matter.answer(thanks),
        _ => matter.confide(thanks),
    }
}

fn has_a_say(matter: &Matter<'_>, group: &Group) -> Result<(), Refusal> {
    let no = group.no;
    if group.standing != Standing::Proposed {
        return Err(GroupAdmission::NotProposed { no, standing: StandingName::of(&group.standing) }.into());
    }
    let theirs = matter.state.roster.of(matter.who).and_then(|entry| entry.region.as_ref());
    match group.profile.region() {
        region if region == theirs => Ok(()),
        Some(region) => Err(GroupAdmission::NotYourRegion { no, region: region.clone() }.into()),
        None => Err(GroupAdmission::NotOfItsRegion { no }.into()),
    }
}
