//! Commands about user groups: which group is meant, whether the person may, and the rule for each.

use super::may_not;
use crate::domain::command::{Command, Verb, Wording};
use crate::domain::decision::{Refusal, Ruling};
use crate::domain::phrase::group::Grouping;
use crate::domain::record::group::Group;
use crate::domain::rules::group::seen::is_seen_by;
use crate::domain::rules::group::{card, logo, overview};
use crate::domain::rules::matter::Matter;

/// Sees which group is meant and whether the person may, and asks the rule what follows.
///
/// # Errors
/// Refuses where the programme has no groups, what names none, what the person may not, and what the rule refuses.
pub fn judge(matter: &Matter<'_>, command: &Command) -> Ruling {
    if matter.programme.groups.is_none() {
        return Err(Grouping::GroupsOff.into());
    }
    let group = named(matter, command)?;
    may(matter, command.verb, group)?;
    let words = command.words.as_ref().and_then(Wording::fresh);
    let one = || group.ok_or(Grouping::NoGroupOfYours);
    match command.verb {
        Verb::Groups => overview::groups(matter, words),
        Verb::GroupLogo => logo::show(matter, one()?),
        _ => card::show(matter, one()?),
    }
}

/// The group that a command is about: the one of its number, or the only one that the person organises.
fn named<'a>(matter: &Matter<'a>, command: &Command) -> Result<Option<&'a Group>, Refusal> {
    let groups = &matter.state.groups;
    match (command.group, command.verb) {
        (Some(no), _) => groups
            .get(no)
            .filter(|group| is_seen_by(matter, group))
            .map(Some)
            .ok_or_else(|| Grouping::NoSuchGroup { no }.into()),
        (None, Verb::GroupShow | Verb::GroupLogo) => {
            let mut own = groups.organised_by(matter.who).filter(|group| group.is_open());
            match (own.next(), own.next()) {
                (Some(group), None) => Ok(Some(group)),
                (Some(_), Some(_)) => Err(Grouping::WhichGroup.into()),
                (None, _) => Err(Grouping::NoGroupOfYours.into()),
            }
        }
        (None, _) => Ok(None),
    }
}

/// What is decided about a group, which nobody does who organises it.
fn judges(verb: Verb) -> bool {
    !matches!(verb, Verb::Groups | Verb::GroupShow | Verb::GroupLogo)
}

/// Sees whether the person may use the command, on this group. Nobody judges a group that they organise, whatever roles
/// they hold.
fn may(matter: &Matter<'_>, verb: Verb, group: Option<&Group>) -> Result<(), Refusal> {
    if let Some(group) = group
        && judges(verb)
        && group.is_organised_by(matter.who)
    {
        return Err(Grouping::NotYourOwnGroup { no: group.no }.into());
    }
    let mut roles = matter.programme.may(verb).iter();
    if roles.any(|role| matter.state.is_to_group(matter.who, *role, group)) {
        return Ok(());
    }
    Err(may_not(matter, verb))
}
