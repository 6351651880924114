//! A helping hand for a user group in decline (seed 002, "Handling Change"): its mentor is told, its organisers get what
//! is open with advice, and a date. At half time they hear what is open still; at the date the organisers of the programme
//! are asked what comes next. Nothing is taken from it by itself.

use jiff::Timestamp;
use jiff::civil::Date;

use super::concerned::{
    has_status, kept_if_said, name, quoted, tell_its_mentor, tell_its_organisers, with_steps,
};
use super::criteria;
use crate::domain::command::{Choice, Command, Verb, Wording};
use crate::domain::decision::{Decision, Refusal, Ruling};
use crate::domain::fact::Fact;
use crate::domain::ids::{GroupNo, TextId};
use crate::domain::message::{Button, Speech};
use crate::domain::phrase::group_support::GroupSupport;
use crate::domain::place::RoomName;
use crate::domain::programme::Programme;
use crate::domain::record::confirmation::ShownGroup;
use crate::domain::record::group::Group;
use crate::domain::record::group::change::{Change, GroupFact};
use crate::domain::rules::confirmation::Preview;
use crate::domain::rules::matter::Matter;
use crate::domain::state::State;

/// `!support G4 [until DATE] WHY`: it is given a helping hand until then.
///
/// # Errors
/// Refuses a group that has no status to lose, and a day that is too near.
pub fn support(matter: &Matter<'_>, group: &Group, command: &Command) -> Ruling {
    has_status(group)?;
    let until = until(matter, command.day)?;
    let (no, by, name) = (group.no, matter.who.clone(), name(group));
    let (kept, why) = matter.keep(&command.words.clone().unwrap_or_default());
    let told = GroupSupport::Supported { no, name: name.clone(), by: by.clone(), until };
    let unmentored = group.mentoring.mentor().is_none().then_some(GroupSupport::SupportNoMentor { no });
    let told = Speech::from(told).quote(why.clone()).lines(unmentored);
    let mentor = GroupSupport::MentorSupport { no, name, by: by.clone(), until };
    let mentor = Speech::from(mentor).quote(why.clone());
    let mentor = criteria::shown(matter.state, matter.programme, group, matter.now, mentor);
    let asked = group.mentoring.mentor().map(ToOwned::to_owned);
    let letter = letter(matter, group, why.clone(), until);
    let decision = kept
        .fact(Fact::Group(GroupFact { no, change: Change::Supported { by, why, until } }))
        .and(matter.tell_room(RoomName::Organisers, told));
    let decision = tell_its_organisers(decision, group, &letter);
    Ok(tell_its_mentor(decision, matter, group, mentor.asking(&asked)))
}

/// Until when it is helped: the beginning of the day that was named, or as long as the programme says.
fn until(matter: &Matter<'_>, day: Option<Date>) -> Result<Timestamp, Refusal> {
    let (usual, least) = match &matter.programme.groups {
        Some(rules) => (matter.after(rules.support), matter.after(rules.support_at_least)),
        None => (matter.now, matter.now),
    };
    let date = |at: Timestamp| at.to_zoned(matter.programme.time_zone.clone()).date();
    // From the beginning of a day on: it is the same when they confirm what they were shown.
    let Some(day) = day else { return Ok(matter.start_of(date(usual)).unwrap_or(usual)) };
    let earliest = date(least);
    match matter.start_of(day).filter(|_| day >= earliest) {
        Some(start) => Ok(start),
        None => Err(GroupSupport::SupportTooShort { day, earliest }.into()),
    }
}

/// The letter to its organisers.
fn letter(matter: &Matter<'_>, group: &Group, why: TextId, until: Timestamp) -> Speech {
    let (no, name, by) = (group.no, name(group), matter.who.clone());
    let mentor = group.mentoring.mentor().map(ToOwned::to_owned);
    let letter = Speech::from(GroupSupport::LetterSupport { no, name, by })
        .quote(why)
        .line(GroupSupport::LetterSupportOpen);
    criteria::shown(matter.state, matter.programme, group, matter.now, letter)
        .lines(mentor.map(|mentor| GroupSupport::LetterSupportMentor { mentor }))
        .line(GroupSupport::LetterSupportUntil { until })
}

/// What `!support` would do: the very letter that the group's organisers would read, and who else is asked to help.
#[must_use]
pub fn preview(matter: &Matter<'_>, group: &Group, command: &Command) -> Option<Preview> {
    let (_, why) = matter.keep(command.words.as_ref()?);
    let until = until(matter, command.day).ok()?;
    let no = group.no;
    let others = match group.mentoring.mentor() {
        Some(mentor) => {
            (mentor != matter.who).then(|| GroupSupport::SupportPreviewMentor { mentor: mentor.to_owned() })
        }
        None => Some(GroupSupport::SupportNoMentor { no }),
    };
    let speech = Speech::from(GroupSupport::SupportPreview { no, name: name(group) })
        .then(letter(matter, group, why, until))
        .lines(others);
    Some(Preview { groups: vec![ShownGroup::of(group)], ..speech.into() })
}

/// Half of the time is over: its organisers and its mentor hear what is open still.
#[must_use]
pub fn half(state: &State, programme: &Programme, group: &Group, now: Timestamp) -> Decision {
    let no = group.no;
    let reminded = Fact::Group(GroupFact { no, change: Change::SupportReminded });
    let decision = Decision::nothing().fact(reminded);
    // Who was away for long hears of the end at once.
    let Some(help) = group.standing.support().filter(|help| help.until > now) else { return decision };
    let (name, until) = (name(group), help.until);
    let head = GroupSupport::SupportHalf { no, name: name.clone(), until };
    let letter = criteria::shown(state, programme, group, now, head.into());
    let decision = tell_its_organisers(decision, group, &letter);
    match group.mentoring.mentor() {
        Some(mentor) => {
            let head = GroupSupport::MentorSupportHalf { no, name, until };
            decision.tell(&mentor.to_owned(), with_steps(state, programme, group, now, head.into()))
        }
        None => decision,
    }
}

/// The time is over: the organisers are asked what comes next.
#[must_use]
pub fn ended(state: &State, programme: &Programme, group: &Group, now: Timestamp) -> Decision {
    let since = group.standing.support().map_or(now, |help| help.since);
    let head = GroupSupport::SupportEnded { no: group.no, name: name(group), since };
    ask(group.no, with_steps(state, programme, group, now, head.into()))
}

/// They have not said for long: they are asked once more.
#[must_use]
pub fn waits(group: &Group) -> Decision {
    let until = group.standing.support().map(|help| help.until);
    let head =
        GroupSupport::SupportWaits { no: group.no, name: name(group), until: until.unwrap_or_default() };
    ask(group.no, head.into())
}

fn ask(no: GroupNo, speech: Speech) -> Decision {
    let button = Button { key: "✅".to_owned(), choice: Choice::of_group(Verb::Recovered, no) };
    let speech = speech.line(GroupSupport::SupportEndedFoot { no }).asking([]).buttons(vec![button]);
    let asked = Fact::Group(GroupFact { no, change: Change::Asked });
    Decision::nothing().fact(asked).post(RoomName::Organisers, speech)
}

/// `!recovered G4 [WHY]`: it needs that help no longer.
///
/// # Errors
/// Refuses a group that is given none.
pub fn recovered(matter: &Matter<'_>, group: &Group, why: Option<&Wording>) -> Ruling {
    let (no, by, name) = (group.no, matter.who.clone(), name(group));
    group.standing.support().ok_or(GroupSupport::NotSupported { no })?;
    let (kept, why) = kept_if_said(matter, why);
    let told = GroupSupport::Recovered { no, name: name.clone(), by: by.clone() };
    let letter = GroupSupport::LetterRecovered { no, name: name.clone() };
    let letter = quoted(letter.into(), why.as_ref());
    let decision = kept
        .fact(Fact::Group(GroupFact { no, change: Change::Recovered { by, why: why.clone() } }))
        .and(matter.tell_room(RoomName::Organisers, quoted(told.into(), why.as_ref())));
    let decision = tell_its_organisers(decision, group, &letter);
    Ok(tell_its_mentor(decision, matter, group, GroupSupport::MentorRecovered { no, name }.into()))
}
