//! What everybody can see of the user groups.

use crate::domain::decision::Ruling;
use crate::domain::message::Speech;
use crate::domain::phrase::group::Grouping;
use crate::domain::record::group::Group;
use crate::domain::rules::group::criteria;
use crate::domain::rules::matter::Matter;
use crate::domain::value::StandingName;

/// `!groups`: all user groups.
///
/// # Errors
/// Never refuses.
pub fn groups(matter: &Matter<'_>) -> Ruling {
    let lines: Vec<_> = matter.state.groups.all().filter(|group| group.is_open()).filter_map(line).collect();
    if lines.is_empty() {
        return Ok(matter.answer(Grouping::GroupsNone));
    }
    Ok(matter.answer(Speech::from(Grouping::GroupsHead).items(lines)))
}

/// `!group show G4`: one of them.
///
/// # Errors
/// Never refuses: that there is one of this number was seen before.
pub fn show(matter: &Matter<'_>, group: &Group) -> Ruling {
    let named = line(group).map(Speech::from).unwrap_or_default();
    Ok(matter.answer(criteria::shown(matter.state, matter.programme, group, matter.now, named)))
}

fn line(group: &Group) -> Option<Grouping> {
    let name = group.name()?.clone();
    Some(Grouping::GroupsLine { no: group.no, name, standing: StandingName::of(group) })
}
