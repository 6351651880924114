//! How a new group becomes an official one, how its status is revoked, and how it is granted again (seed 002): "in the
//! event that a group starts to decline and despite our assistance we're unable to keep it going, its official status may
//! be revoked and re-granted at a later time". Never without that assistance, never in silence, never by itself.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::concerned::{
    announce, has_status, kept_if_said, name, quoted, tell_its_mentor, tell_its_organisers, tell_with_logo,
};
use super::mentored::{needless, unless_waived};
use super::{admission, criteria, support};
use crate::domain::command::{Choice, Verb, Wording};
use crate::domain::decision::{Decision, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{GroupNo, TextId};
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::group_admission::GroupAdmission;
use crate::domain::phrase::group_standing::GroupStanding;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::confirmation::ShownGroup;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::{Change, GroupFact};
use crate::domain::record::group::standing::{Rank, Standing, StandingName};
use crate::domain::rules::confirmation::Preview;
use crate::domain::rules::matter::Matter;
use crate::domain::state::State;

/// Whether nothing keeps it from being an official group but the organisers' word.
fn is_ready(state: &State, programme: &Programme, group: &Group, now: Timestamp) -> bool {
    let is_new = group.standing.rank() == Some(Rank::New) && group.standing.support().is_none();
    is_new && criteria::is_complete(state, programme, group, now)
}

/// Whatever made a new group meet all criteria: the organisers are asked then, once.
#[must_use]
pub fn completed(state: &State, programme: &Programme, decision: Decision, now: Timestamp) -> Decision {
    let mut changed: BTreeMap<GroupNo, Group> = BTreeMap::new();
    for fact in &decision.facts {
        let Fact::Group(GroupFact { no, change }) = fact else { continue };
        if let Some(group) = changed.remove(no).or_else(|| state.groups.get(*no).cloned()) {
            changed.insert(*no, group.with(now, change));
        }
    }
    changed.values().fold(decision, |decision, group| {
        let before = state.groups.get(group.no);
        let was_ready = before.is_some_and(|before| is_ready(state, programme, before, now));
        if was_ready || !is_ready(state, programme, group, now) {
            return decision;
        }
        let ask = GroupStanding::CompleteAsk { no: group.no, name: name(group) };
        decision.and(ask_to_grant(group, ask))
    })
}

fn ask_to_grant(group: &Group, ask: GroupStanding) -> Decision {
    let no = group.no;
    let button = Button { key: "✅".to_owned(), choice: Choice::of_group(Verb::Grant, no) };
    let speech = Speech::from(ask).line(GroupStanding::CompleteFoot { no }).asking([]).buttons(vec![button]);
    let asked = Fact::Group(GroupFact { no, change: Change::Asked });
    Decision::nothing().fact(asked).post(RoomName::Organisers, speech)
}

/// The organisers have not decided for long what they were asked for: they are asked once more, if it is still to decide.
#[must_use]
pub fn undecided(state: &State, programme: &Programme, group: &Group, now: Timestamp) -> Decision {
    let no = group.no;
    let is_over = group.standing.support().is_some_and(|support| support.until <= now);
    if group.standing == Standing::Proposed {
        admission::waits(group)
    } else if is_over {
        support::waits(group)
    } else if is_ready(state, programme, group, now) {
        let since = group.review.asked.unwrap_or(now);
        ask_to_grant(group, GroupStanding::CompleteWaits { no, name: name(group), since })
    } else {
        Decision::nothing().fact(Fact::Group(GroupFact { no, change: Change::Unasked }))
    }
}

/// `!grant G4 [WHY]`: it is an official group from now on.
///
/// # Errors
/// Refuses a group that is no new one.
pub fn grant(matter: &Matter<'_>, group: &Group, why: Option<&Wording>) -> Ruling {
    let (state, programme, now) = (matter.state, matter.programme, matter.now);
    let (no, by, name) = (group.no, matter.who.clone(), name(group));
    match (&group.standing, group.standing.rank()) {
        (_, Some(Rank::New)) => {}
        (_, Some(Rank::Official)) => return Err(GroupStanding::GrantedAlready { no }.into()),
        (Standing::Proposed, _) => return Err(GroupStanding::GrantAfterAdmission { no }.into()),
        (Standing::Revoked { .. }, _) => return Err(GroupStanding::GrantAfterRevocation { no }.into()),
        _ => return has_status(group).map(|()| Decision::nothing()),
    }
    if !criteria::is_complete(state, programme, group, now) {
        let speech = GroupStanding::GrantTooEarly { no, name }.into();
        let speech = criteria::shown(state, programme, group, now, speech);
        return Ok(matter.confide(speech.line(GroupStanding::GrantTooEarlyFoot { no })));
    }
    let (kept, why) = kept_if_said(matter, why);
    let told = GroupStanding::Granted { no, name: name.clone(), by: by.clone() };
    let letter = GroupStanding::LetterGranted { no, name: name.clone(), by: by.clone() };
    let letter = quoted(letter.into(), why.as_ref()).line(GroupStanding::LetterGrantedGets { no });
    let everybody = match group.profile.region().cloned() {
        Some(region) => GroupStanding::AnnouncedOfficialIn { no, name: name.clone(), region },
        None => GroupStanding::AnnouncedOfficial { no, name: name.clone() },
    };
    let decision = kept
        .fact(Fact::Group(GroupFact { no, change: Change::Granted { by, why: why.clone() } }))
        .and(matter.tell_room(RoomName::Organisers, quoted(told.into(), why.as_ref())));
    let decision = announce(decision, group, everybody, Rank::Official);
    let decision = tell_with_logo(decision, group, &letter, Rank::Official);
    Ok(tell_its_mentor(decision, matter, group, GroupStanding::MentorGranted { no, name }.into()))
}

/// `!revoke G4 REASON`: despite all help it has no status any more.
///
/// # Errors
/// Refuses a group that has none, one that was given no helping hand, and one whose time for that is not over.
pub fn revoke(matter: &Matter<'_>, group: &Group, why: &Wording) -> Ruling {
    has_status(group)?;
    let (no, by, name) = (group.no, matter.who.clone(), name(group));
    let help = group.standing.support().ok_or(GroupStanding::RevokeAfterSupport { no })?;
    if help.until > matter.now {
        return Err(GroupStanding::RevokeNotBefore { no, until: help.until }.into());
    }
    let (kept, why) = matter.keep(why);
    let told = Speech::from(GroupStanding::Revoked { no, name: name.clone(), by: by.clone() });
    let mentor = GroupStanding::MentorRevoked { no, name: name.clone(), by: by.clone() };
    let letter = revocation(matter, group, why.clone());
    let decision = kept
        .and(needless(group, false))
        .fact(Fact::Group(GroupFact { no, change: Change::Revoked { by, why: why.clone() } }))
        .and(matter.tell_room(RoomName::Organisers, told.quote(why.clone())));
    let decision = if announces(matter.programme) {
        decision.post(RoomName::Announcements, GroupStanding::AnnouncedRevoked { name })
    } else {
        decision
    };
    let decision = tell_its_organisers(decision, group, &letter);
    Ok(tell_its_mentor(decision, matter, group, Speech::from(mentor).quote(why)))
}

fn announces(programme: &Programme) -> bool {
    programme.groups.as_ref().is_some_and(|rules| rules.announce_revocations)
}

/// The letter to its organisers: the reason, what stays, and how to come back.
fn revocation(matter: &Matter<'_>, group: &Group, why: TextId) -> Speech {
    let (no, name, by) = (group.no, name(group), matter.who.clone());
    let letter = Speech::from(GroupStanding::LetterRevoked { no, name, by })
        .quote(why)
        .line(GroupStanding::LetterRevokedKeeps)
        .line(GroupStanding::LetterRevokedAgain { no });
    criteria::shown(matter.state, matter.programme, group, matter.now, letter)
}

/// What `!revoke` would do: the very letter that the group's organisers would read, and who else would hear.
#[must_use]
pub fn preview_revocation(matter: &Matter<'_>, group: &Group, why: &Wording) -> Preview {
    let (_, why) = matter.keep(why);
    let name = name(group);
    let mentor = group.mentoring.mentor().map(ToOwned::to_owned);
    let speech = Speech::from(GroupStanding::RevokePreview { no: group.no, name: name.clone() })
        .then(revocation(matter, group, why))
        .lines(mentor.map(|mentor| GroupStanding::RevokePreviewMentor { mentor }));
    let speech = if announces(matter.programme) {
        speech.line(GroupStanding::RevokePreviewEverybody).line(GroupStanding::AnnouncedRevoked { name })
    } else {
        speech
    };
    Preview { groups: vec![ShownGroup::of(group)], ..speech.into() }
}

/// `!regrant G4 [WHY]`: it has its status again, an official one only if it meets all criteria.
///
/// # Errors
/// Refuses a group whose status was not revoked.
pub fn regrant(matter: &Matter<'_>, group: &Group, why: Option<&Wording>) -> Ruling {
    let (state, programme, now) = (matter.state, matter.programme, matter.now);
    let (no, by, name) = (group.no, matter.who.clone(), name(group));
    let Standing::Revoked { was, .. } = group.standing else {
        return Err(GroupStanding::NotRevoked { no, standing: StandingName::of(&group.standing) }.into());
    };
    let as_new = was == Rank::Official && !criteria::is_complete(state, programme, group, now);
    let (kept, why) = kept_if_said(matter, why);
    let change = Change::Regranted { by: by.clone(), as_new, why: why.clone() };
    let again = group.clone().with(now, &change);
    let (standing, rank) = (StandingName::of(&again.standing), if as_new { Rank::New } else { was });
    let told = GroupStanding::Regranted { no, name: name.clone(), by: by.clone(), standing };
    let told = quoted(told.into(), why.as_ref()).lines(as_new.then_some(GroupStanding::RegrantedAsNew));
    let letter = GroupStanding::LetterRegranted { no, name: name.clone(), by, standing };
    let letter = quoted(letter.into(), why.as_ref()).lines(as_new.then_some(GroupStanding::RegrantedAsNew));
    let letter = match standing {
        StandingName::Official => letter,
        _ => criteria::shown(state, programme, &again, now, letter)
            .line(GroupAdmission::LetterAdmittedFoot { no }),
    };
    let mentor = GroupStanding::MentorRegranted { no, name: name.clone(), standing };
    let decision =
        kept.fact(Fact::Group(GroupFact { no, change })).and(matter.tell_room(RoomName::Organisers, told));
    let decision = decision.and(unless_waived(programme, group));
    // Where nobody was told that it had lost its status, nobody is told that it has it again.
    let decision = if announces(programme) {
        let back = GroupStanding::AnnouncedRegranted { no, name, standing };
        announce(decision, group, back, rank)
    } else {
        decision
    };
    let decision = tell_with_logo(decision, group, &letter, rank);
    Ok(tell_its_mentor(decision, matter, group, mentor.into()))
}
