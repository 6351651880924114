//! What holds of user groups, whatever is decided about them.

use chancery::domain::record::group::Group;
use chancery::domain::record::group::change::Change;
use chancery::domain::state::State;

/// Nothing is taken from a group without help before it whose time is over, and nobody judges a group of theirs.
pub fn laws_of_groups(state: &State) {
    for group in state.groups.all() {
        nothing_is_revoked_without_help(group);
        for (_, change) in &group.history {
            if let Change::Admitted { by, .. }
            | Change::Refused { by, .. }
            | Change::Granted { by, .. }
            | Change::Supported { by, .. }
            | Change::Revoked { by, .. }
            | Change::Regranted { by, .. }
            | Change::Agreed { by, .. } = change
            {
                assert!(!group.is_organised_by(by), "{} judged their own group {}", by, group.no);
            }
        }
    }
}

fn nothing_is_revoked_without_help(group: &Group) {
    let mut help = None;
    for (at, change) in &group.history {
        match change {
            Change::Supported { until, .. } => help = Some(*until),
            Change::Revoked { .. } => {
                assert!(help.is_some_and(|until| until <= *at), "{} was not helped first", group.no);
            }
            Change::Recovered { .. } | Change::Granted { .. } | Change::Regranted { .. } => help = None,
            _ => {}
        }
    }
}
