//! Who sees what of a user group: its name, place, links and status are everybody's to see, the rest is not.

use crate::domain::phrase::group::Grouping;
use crate::domain::place::{Place, RoomName};
use crate::domain::record::group::Group;
use crate::domain::record::group::standing::{Standing, StandingName};
use crate::domain::role::Who;
use crate::domain::rules::matter::Matter;

/// Whether the person learns that there is this group: one that was refused is nobody's but its organisers' and the staff's.
#[must_use]
pub fn is_seen_by(matter: &Matter<'_>, group: &Group) -> bool {
    group.standing != Standing::Refused || group.is_organised_by(matter.who) || is_staff(matter)
}

/// Whether the person is of those who look after user groups.
#[must_use]
pub fn is_staff(matter: &Matter<'_>) -> bool {
    [Who::Organiser, Who::Ambassador].iter().any(|role| matter.state.is(matter.who, *role, None))
}

/// Whether the person may read how to write to those who organise it.
#[must_use]
pub fn is_insider(matter: &Matter<'_>, group: &Group) -> bool {
    let is = |role| matter.state.is_to_group(matter.who, role, Some(group));
    [Who::Organiser, Who::GroupOrganiser, Who::GroupMentor].into_iter().any(is)
}

/// Whether nobody reads along where they ask but organisers of the programme.
#[must_use]
pub fn is_private(matter: &Matter<'_>) -> bool {
    matches!(matter.place, Place::Direct(_) | Place::Named(RoomName::Organisers))
}

/// What an entry of a list says of a group beside its name.
#[derive(Debug, Clone, Copy)]
pub struct Shows {
    /// In which region it is.
    pub region: bool,
    /// Where it stands.
    pub standing: bool,
}

impl Shows {
    /// All of that.
    pub const ALL: Self = Self { region: true, standing: true };
}

/// The group as an entry of a list.
#[must_use]
pub fn line(group: &Group, shows: Shows) -> Option<Grouping> {
    let (no, name, standing) = (group.no, group.name()?.clone(), StandingName::of(&group.standing));
    let region = group.profile.region().filter(|_| shows.region).cloned();
    Some(match (region, shows.standing) {
        (Some(region), true) => Grouping::GroupsLineRegion { no, name, region, standing },
        (Some(region), false) => Grouping::GroupsLinePlace { no, name, region },
        (None, true) => Grouping::GroupsLine { no, name, standing },
        (None, false) => Grouping::GroupsLineName { no, name },
    })
}
