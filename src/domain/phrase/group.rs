//! Sentences: user groups, as everybody sees them.

use super::phrases;
use crate::domain::ids::{GroupNo, TextId};
use crate::domain::value::StandingName;

phrases! {
    /// Sentences: user groups, as everybody sees them.
    Grouping

    /// The programme has no user groups.
    GroupsOff = "groups-off",
    /// There is no group of this number.
    NoSuchGroup { no: GroupNo } = "no-such-group",
    /// No number was given, and the person organises none.
    NoGroupOfYours = "no-group-of-yours",
    /// No number was given, and the person organises several.
    WhichGroup = "which-group",
    /// Nobody judges a group that they organise.
    NotYourOwnGroup { no: GroupNo } = "not-your-own-group",
    /// There are no groups yet.
    GroupsNone = "groups-none",
    /// The groups follow.
    GroupsHead = "groups-head",
    /// A group.
    GroupsLine { no: GroupNo, name: TextId, standing: StandingName } = "groups-line",
}
